//! Portuguese.

use super::{Label, Language};

#[rustfmt::skip]
pub(super) const PORTUGUESE: Language = Language {
    code: "pt",
    months: &[
        ("janeiro", 1), ("jan", 1), ("fevereiro", 2), ("fev", 2), ("março", 3), ("marco", 3), ("mar", 3),
        ("abril", 4), ("abr", 4), ("maio", 5), ("mai", 5), ("junho", 6), ("jun", 6), ("julho", 7), ("jul", 7),
        ("agosto", 8), ("ago", 8), ("setembro", 9), ("set", 9), ("outubro", 10), ("out", 10), ("novembro", 11),
        ("nov", 11), ("dezembro", 12), ("dez", 12),
    ],
    weekdays: &[
        "dom", "domingo", "qua", "quarta", "quarta-feira", "qui", "quinta", "quinta-feira", "seg", "segunda",
        "segunda-feira", "sex", "sexta", "sexta-feira", "sáb", "sábado", "ter", "terça", "terça-feira",
    ],
    date_words: &[
        "as", "de", "em", "h", "à", "às",
    ],
    relative: &[
        "# dias atrás", "# horas atrás", "# minutos atrás", "agora", "hoje", "há # dia", "há # dias", "há # hora",
        "há # horas", "há # meses", "há # minuto", "há # minutos", "há # semanas", "ontem",
    ],
    and: &[
        "com", "e",
    ],
    in_place: &[
        "da", "de", "do", "em",
    ],
    roles: &[
        "autor", "autora", "colunista", "correspondente", "diretor", "diretora", "editor", "editora", "enviado",
        "fotógrafo", "jornalista", "redator", "redatora", "redação", "repórter",
    ],
    function_words: &[
        "a", "ao", "aos", "as", "até", "com", "como", "da", "das", "de", "do", "dos", "e", "em", "entre", "era",
        "está", "foi", "já", "mais", "mas", "na", "nas", "no", "nos", "não", "o", "os", "ou", "para", "pela", "pelo",
        "por", "que", "se", "sem", "ser", "seu", "sobre", "sua", "são", "também", "tem", "um", "uma", "à", "às", "é",
    ],
    speech: &[
        "acrescentou", "afirma", "afirmou", "contou", "declarou", "destacou", "disse", "diz", "explica", "explicou",
        "segundo",
    ],
    labels: LABELS,
};

#[rustfmt::skip]
const LABELS: &[(Label, &[&str])] = &[
    (Label::Published, &[
        "publicado em *",
    ]),
    (Label::Updated, &[
        "atualizada em *", "atualizado *", "atualizado em *", "última atualização *",
    ]),
    (Label::Byline, &[
        "escrito por *",
    ]),
    (Label::ReadMore, &[
        "continue lendo", "leia mais", "leia mais *", "leia também", "leia também *", "ler mais", "saiba mais",
        "saiba mais *", "veja também", "veja também *",
    ]),
    (Label::RelatedHeading, &[
        "artigos relacionados", "mais lidas", "mais lidas *", "mais lidos", "mais notícias", "notícias relacionadas",
        "recomendado para você", "veja mais *", "você pode gostar", "últimas notícias",
    ]),
    (Label::Share, &[
        "compartilhar", "compartilhe", "compartilhe *", "copiar link *", "partilhar", "partilhe",
    ]),
    (Label::Advertisement, &[
        "anúncio", "conteúdo patrocinado", "continua após a publicidade", "publicidade",
    ]),
    (Label::Newsletter, &[
        "assine a newsletter *", "receba *",
    ]),
    (Label::Comments, &[
        "# comentários", "comentários", "deixe um comentário", "deixe um comentário *",
    ]),
    (Label::ReadTime, &[
        "# min de leitura", "tempo de leitura *",
    ]),
    (Label::Copyright, &[
        "todos os direitos reservados", "todos os direitos reservados *",
    ]),
    (Label::Consent, &[
        "aceitar", "política de privacidade", "política de privacidade *", "termos de uso", "termos e condições",
    ]),
    (Label::Subscription, &[
        "assinante", "assinar", "assine", "assine *", "já é assinante *",
    ]),
    (Label::Embed, &[
        "uma publicação compartilhada por *", "ver esta publicação no *", "ver esta publicação no instagram",
    ]),
    (Label::Withheld, &[
        "conteúdo exclusivo para assinantes *", "este artigo é exclusivo *", "para continuar lendo *",
    ]),
    (Label::Account, &[
        "cadastre-se", "esqueceu a senha *", "minha conta",
    ]),
    (Label::Section, &[
        "brasil", "economia e negócios", "educação", "entretenimento", "esportes", "futebol", "notícias", "saúde",
        "tecnologia",
    ]),
    (Label::Navigation, &[
        "buscar por *", "expediente", "fale conosco", "início", "pesquisar", "quem somos",
    ]),
    (Label::Follow, &[
        "redes sociais", "siga o *", "siga-nos", "siga-nos *",
    ]),
];
