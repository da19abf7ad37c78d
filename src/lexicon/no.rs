//! Norwegian.

use super::{Label, Language};

#[rustfmt::skip]
pub(super) const NORWEGIAN: Language = Language {
    code: "no",
    months: &[
        ("januar", 1), ("jan", 1), ("februar", 2), ("feb", 2), ("mars", 3), ("mar", 3), ("april", 4), ("apr", 4),
        ("mai", 5), ("juni", 6), ("jun", 6), ("juli", 7), ("jul", 7), ("august", 8), ("aug", 8), ("september", 9),
        ("sep", 9), ("sept", 9), ("oktober", 10), ("okt", 10), ("november", 11), ("nov", 11), ("desember", 12),
        ("des", 12),
    ],
    weekdays: &[
        "fre", "fredag", "lør", "lørdag", "man", "mandag", "ons", "onsdag", "søn", "søndag", "tir", "tirsdag", "tor",
        "torsdag",
    ],
    date_words: &[
        "den", "kl", "klokken",
    ],
    relative: &[
        "# dager siden", "# minutter siden", "# timer siden", "for # dager siden", "for # minutter siden",
        "for # time siden", "for # timer siden", "i dag", "i går",
    ],
    and: &[
        "med", "og",
    ],
    in_place: &[
        "fra", "i", "på",
    ],
    roles: &[
        "fotograf", "journalist", "kommentator", "korrespondent", "redaktør", "reporter", "sjefredaktør", "spaltist",
    ],
    function_words: &[
        "at", "av", "ble", "bli", "de", "den", "det", "dette", "eller", "en", "er", "et", "etter", "for", "fra",
        "hadde", "han", "har", "hun", "i", "ikke", "jeg", "kan", "med", "men", "mer", "mot", "må", "nå", "når", "og",
        "også", "om", "over", "på", "seg", "sin", "skal", "som", "så", "til", "under", "ut", "var", "ved", "vi",
        "vil", "være", "å",
    ],
    speech: &[
        "forklarer", "forteller", "ifølge", "mener", "opplyser", "sa", "sier", "skriver",
    ],
    labels: LABELS,
};

#[rustfmt::skip]
const LABELS: &[(Label, &[&str])] = &[
    (Label::Published, &[
        "publisert *", "publisert: *",
    ]),
    (Label::Updated, &[
        "oppdatert *", "oppdatert: *", "sist endret *", "sist oppdatert *",
    ]),
    (Label::Byline, &[
        "av: *", "skrevet av *", "tekst: *",
    ]),
    (Label::Contributors, &[
        "kilde: *", "kilder: *",
    ]),
    (Label::ReadMore, &[
        "les hele saken", "les mer", "les mer *", "les også", "les også *", "les videre", "se også *",
    ]),
    (Label::RelatedHeading, &[
        "flere nyheter", "flere saker", "mest lest", "mest leste", "relatert", "relaterte artikler", "siste nyheter",
        "siste nytt",
    ]),
    (Label::Share, &[
        "del", "del artikkel", "del artikkelen", "del på facebook *", "kopier lenke",
    ]),
    (Label::Advertisement, &[
        "annonse", "annonsørinnhold", "annonsørinnhold *", "artikkelen fortsetter under annonsen",
    ]),
    (Label::Newsletter, &[
        "meld deg på *", "motta nyhetsbrev *",
    ]),
    (Label::Comments, &[
        "# kommentarer", "kommenter",
    ]),
    (Label::ReadTime, &[
        "# min lesetid", "lesetid *",
    ]),
    (Label::Copyright, &[
        "alle rettigheter forbeholdt", "ansvarlig redaktør *", "ansvarlig redaktør: *",
    ]),
    (Label::Consent, &[
        "godta alle", "informasjonskapsler", "om informasjonskapsler", "personvern", "personvernerklæring",
        "samtykke",
    ]),
    (Label::Subscription, &[
        "abonner", "allerede abonnent *", "bli abonnent", "bli abonnent *", "kjøp abonnement",
    ]),
    (Label::Embed, &[
        "et innlegg delt av *", "vis dette innlegget på *",
    ]),
    (Label::Withheld, &[
        "for å lese videre *", "les videre med *",
    ]),
    (Label::Account, &[
        "glemt passord *", "logg inn", "logg inn *", "logg ut", "min side", "opprett konto",
    ]),
    (Label::Section, &[
        "forsiden", "fotball", "helse", "innenriks", "meninger", "nyheter", "oppskrifter", "utenriks",
        "økonomi",
    ]),
    (Label::Navigation, &[
        "hopp til innhold *", "kontakt oss", "kundeservice", "lukk", "om oss", "søk", "til forsiden", "tips oss",
    ]),
    (Label::Follow, &[
        "følg", "følg oss", "følg oss *",
    ]),
];
