//! Portuguese.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const PORTUGUESE: Language = Language {
    code: "pt",
    months: [
        "janeiro jan", "fevereiro fev", "março marco mar", "abril abr", "maio mai", "junho jun", "julho jul",
        "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro dez",
    ],
    weekdays: "dom domingo qua quarta quarta-feira qui quinta quinta-feira seg segunda segunda-feira sex \
               sexta sexta-feira sáb sábado ter terça terça-feira",
    date_words: "de em as dia a às",
    units: &[
        (Unit::Second, "segundo segundos"),
        (Unit::Minute, "minuto minutos min"),
        (Unit::Hour, "hora horas h"),
        (Unit::Day, "dia dias"),
        (Unit::Longer, "semana semanas mês meses ano anos"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "publicado", "publicada", "data de publicação", "publicação", "criado", "postado",
        ]),
        (DatePhrase::Updated, &[
            "atualizado", "atualizada", "última atualização", "última modificação", "última actualização",
            "actualizado", "modificado", "atualização", "data de atualização",
        ]),
        (DatePhrase::AgoBefore, &["há"]),
        (DatePhrase::AgoBehind, &["atrás"]),
        (DatePhrase::Today, &["hoje"]),
        (DatePhrase::Yesterday, &["ontem"]),
        (DatePhrase::ReadTime, &["de leitura", "leitura", "tempo de leitura"]),
    ],
    bylines: &[
        (Kinds::CONTACT, "contato contatos"),
        (Kinds::SPEAKS, "você te tu nós nosso nossa nossos nossas"),
        (Kinds::POINTS, "este esta seu sua seus"),
        (Kinds::AS, "como que"),
        (Kinds::SAID, "diz disse afirma conta afirmou explicou contou segundo"),
        (Kinds::ASKS, "assine inscreva subscreva clique siga partilhe compartilhe leia apoie baixe receba"),
        (Kinds::REACH, "contactar contate contacte escreva siga seguir envie"),
        (Kinds::OUR, "nosso nossa"),
        (Kinds::BY, "por"),
        (Kinds::BY_AFTER, "de"),
        (Kinds::WORDS, "texto"),
        (Kinds::GENRE, "análise publicado escrito postado redigido reportagem entrevista artigo opinião coluna \
                        publicada produzido feito entrevistas elaborado crónica crônica ensaio"),
        (Kinds::AUTHOR, "autor autora autores"),
        (Kinds::ARTICLE, "e um uma o a"),
        (Kinds::AND, "e com"),
        (Kinds::FOR, "para com"),
        (Kinds::IN, "em da de do"),
        (Kinds::ROLE, "editor jornalista repórter correspondente enviado enviada repórteres redator redatora \
                       correspondentes jornalistas"),
        (Kinds::OFFICE, "autor autora colunista correspondente diretor diretora editor editora enviado fotógrafo \
                         jornalista redator redatora repórter"),
        (Kinds::STAFF, "redação redacção"),
        (Kinds::NOTE, "minutos de min leitura comentários seguir atualizado em dia às"),
        (Kinds::FILED, "categoria categorias etiquetas assuntos"),
        (Kinds::TELLS, "é escreve trabalha"),
        (Kinds::ABOUT, "sobre"),
        (Kinds::NEVER, "seguir sobre publicado atualizado olá obrigado obrigada política esportes economia mundo brasil mais últimas notícias \
                        todos todas"),
        (Kinds::WORK, "edição tradução colaboração"),
        (Kinds::SOURCE, "fonte"),
        (Kinds::REPORTS, "informa relata"),
        (Kinds::TALK, "conversa entrevista"),
        (Kinds::PICTURE, "fotografia fotografias fotos foto imagens"),
    ],
    given_names: "afonso aluísio amélia antónio antônio arnaldo artur augusto aurélio baltazar benedita bernardo \
                  breno caio clarice cláudia cláudio cristiane cátia célia danilo dinis diogo edson eduarda \
                  eliane elias elisabete eloísa fabrício filipa filipe flávia flávio fábio fátima geraldo \
                  giovana gisele gonçalo graça guilherme heitor heloísa henrique igor inês ivo izabel jair \
                  janaína joana joaquim josué joão jussara júlia júlio larissa laís letícia luana luiz luiza \
                  lurdes luís luísa lígia lívia lúcia madalena marcela margarida maristela martim mateus matheus \
                  maurício mayara maíra mirela márcia márcio mário mônica natália nuno nádia olívia otávio \
                  patrícia paulo priscila rafaela raul rogério romeu rosana rui rúben samara simão sérgio sílvia \
                  sónia sônia tainá tereza thaís thiago tiago tânia valdir valéria vasco vinícius vitor vitória \
                  viviane vítor wilson yara zélia érica érico",
    function_words: "a ao aos as até com como da das de do dos e em entre era está foi já mais mas na nas no \
                     nos não o os ou para pela pelo por que se sem ser seu sobre sua são também tem um uma à \
                     às é",
    page_words: "assinante assine cadastro publicidade",
    own_words: "artigo artigos assinantes newsletter inscreva subscreva comentário comentários leitores \
                leitor partilhe compartilhe facebook twitter instagram whatsapp youtube telegram canal \
                cookies privacidade navegador email endereço grátis gratuita conta registe fotos vídeo vídeos \
                galeria clique redação publicado apoie aplicação baixe notícias autor autores conteúdo \
                conteúdos direitos reservados proibida reprodução",
    labels: LABELS,
    ..EMPTY
};

#[rustfmt::skip]
const LABELS: &[(LabelKind, &[&str])] = &[
    (LabelKind::Credit, &[
        "arte: *", "crédito da foto *", "divulgação", "foto: divulgação *", "foto: reprodução *", "imagem: *",
        "imagens: *", "reprodução", "reprodução/ *", "arquivo pessoal", "fotografia: *", "ilustração: *",
        "infografia: *", "infográfico: *",
    ]),
    (LabelKind::ErrorPage, &[
        "erro 404", "página não encontrada",
    ]),
    (LabelKind::Published, &[
        "publicado em *",
    ]),
    (LabelKind::Updated, &[
        "atualizada em *", "atualizado *", "atualizado em *", "última atualização *",
    ]),
    (LabelKind::Byline, &[
        "escrito por *",
    ]),
    (LabelKind::ReadMore, &[
        "continue lendo", "leia mais", "leia mais *", "leia também", "leia também *", "ler mais", "saiba mais",
        "saiba mais *", "veja também", "veja também *",
        "leia também: *", "leia mais: *", "veja também: *", "ler também", "ler mais: *", "saiba mais: *",
        "clique aqui para *",
    ]),
    (LabelKind::RelatedHeading, &[
        "artigos relacionados", "mais lidas", "mais lidas *", "mais lidos", "mais notícias", "notícias relacionadas",
        "recomendado para você", "veja mais *", "você pode gostar", "últimas notícias",
        "as mais lidas", "relacionadas", "pode gostar também de",
    ]),
    (LabelKind::Share, &[
        "compartilhar", "compartilhe", "compartilhe *", "copiar link *", "partilhar", "partilhe",
    ]),
    (LabelKind::Advertisement, &[
        "anúncio", "conteúdo patrocinado", "continua após a publicidade", "publicidade",
    ]),
    (LabelKind::Newsletter, &[
        "a nossa newsletter *", "assine a newsletter *", "receba *", "subscrever",
        "receba as notícias no seu *", "receba no seu email as *", "receba no seu e-mail as *",
        "inscreva-se na nossa newsletter para *", "clique aqui para receber as *", "siga o nosso canal no *",
        "receba as principais notícias do|no|em *", "receba as notícias mais importantes *",
        "subscreva a nossa newsletter e *", "inscreva-se para receber nossas *", "assine a nossa newsletter e *",
        "obrigado por subscrever a nossa *", "ao inscrever-se, você concorda com *",
    ]),
    (LabelKind::Comments, &[
        "# comentários", "comentários", "deixe um comentário", "deixe um comentário *",
        "o seu endereço de email|e-mail não *", "os campos obrigatórios são marcados *",
        "campos obrigatórios são marcados com *", "os comentários são de responsabilidade *",
        "comentários são de responsabilidade exclusiva *", "este conteúdo é exclusivo para *",
        "esta área é exclusiva para *",
        "os comentários não representam a *",
    ]),
    (LabelKind::ReadTime, &[
        "# min de leitura", "tempo de leitura *",
    ]),
    (LabelKind::Copyright, &[
        "todos os direitos reservados", "todos os direitos reservados *",
        "proibida a reprodução total ou *", "este texto foi publicado originalmente *",
        "este artigo foi publicado originalmente *",
    ]),
    (LabelKind::Consent, &[
        "aceitar", "política de privacidade", "política de privacidade *", "termos de uso", "termos e condições",
        "para ver este conteúdo é *", "para ver este conteúdo, precisa *", "este conteúdo não está disponível *",
        "para ver este conteúdo, aceite|precisa *", "este site utiliza cookies para *",
        "nós usamos cookies para melhorar *",
    ]),
    (LabelKind::Subscription, &[
        "assinante", "assinar", "assine", "assine *", "já é assinante *",
        "este artigo é exclusivo para *", "continue a ler este artigo *", "assine para ter acesso ilimitado *",
        "você atingiu o limite de *", "o jornalismo independente precisa do *",
        "apoie o jornalismo independente e *",
        "continuar a ler", "você tem # acessos por dia *",
    ]),
    (LabelKind::Embed, &[
        "uma publicação compartilhada por *", "ver esta publicação no *", "ver esta publicação no instagram",
    ]),
    (LabelKind::Withheld, &[
        "conteúdo exclusivo para assinantes *", "este artigo é exclusivo *", "para continuar lendo *",
    ]),
    (LabelKind::Account, &[
        "cadastre-se", "esqueceu a senha *", "minha conta",
    ]),
    (LabelKind::Section, &[
        "brasil", "economia e negócios", "educação", "entretenimento", "esportes", "futebol", "notícias", "saúde",
        "tecnologia",
    ]),
    (LabelKind::Navigation, &[
        "buscar por *", "expediente", "fale conosco", "início", "pesquisar", "quem somos",
    ]),
    (LabelKind::Follow, &[
        "redes sociais", "siga o *", "siga-nos", "siga-nos *",
        "siga o canal do *", "siga-nos no facebook, no|instagram *", "clique aqui e siga o|nosso *",
        "entre no canal do whatsapp *", "receba notícias no whatsapp *",

    ]),
];
