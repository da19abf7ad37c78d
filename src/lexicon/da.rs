//! Danish.

use super::{Label, Language};

#[rustfmt::skip]
pub(super) const DANISH: Language = Language {
    code: "da",
    months: &[
        ("januar", 1), ("jan", 1), ("februar", 2), ("feb", 2), ("marts", 3), ("mar", 3), ("april", 4), ("apr", 4),
        ("maj", 5), ("juni", 6), ("jun", 6), ("juli", 7), ("jul", 7), ("august", 8), ("aug", 8), ("september", 9),
        ("sep", 9), ("sept", 9), ("oktober", 10), ("okt", 10), ("november", 11), ("nov", 11), ("december", 12),
        ("dec", 12),
    ],
    weekdays: &[
        "fre", "fredag", "lør", "lørdag", "man", "mandag", "ons", "onsdag", "søn", "søndag", "tir", "tirsdag", "tor",
        "torsdag",
    ],
    date_words: &[
        "d", "den", "kl", "klokken",
    ],
    relative: &[
        "# dage siden", "# minutter siden", "# timer siden", "for # dage siden", "for # minutter siden",
        "for # time siden", "for # timer siden", "i dag", "i går",
    ],
    and: &[
        "med", "og",
    ],
    in_place: &[
        "fra", "i", "på",
    ],
    roles: &[
        "chefredaktør", "fotograf", "journalist", "kommentator", "korrespondent", "redaktør", "reporter", "skribent",
    ],
    function_words: &[
        "af", "at", "blev", "blive", "de", "den", "der", "det", "dette", "efter", "eller", "en", "er", "et", "for",
        "fra", "han", "har", "havde", "hun", "i", "ikke", "jeg", "kan", "med", "men", "mere", "mod", "må", "nu",
        "når", "og", "også", "om", "over", "på", "sig", "sin", "skal", "som", "så", "til", "ud", "under", "var",
        "ved", "vi", "vil", "være",
    ],
    speech: &[
        "forklarer", "fortæller", "ifølge", "mener", "oplyser", "sagde", "siger", "skriver",
    ],
    labels: LABELS,
};

#[rustfmt::skip]
const LABELS: &[(Label, &[&str])] = &[
    (Label::Published, &[
        "offentliggjort *", "publiceret *", "udgivet *",
    ]),
    (Label::Updated, &[
        "opdateret *", "senest opdateret *", "sidst opdateret *",
    ]),
    (Label::Byline, &[
        "af: *", "skrevet af *",
    ]),
    (Label::Contributors, &[
        "kilde: *", "kilder: *",
    ]),
    (Label::ReadMore, &[
        "læs hele artiklen", "læs mere", "læs mere *", "læs også", "læs også *", "læs videre", "se også *",
    ]),
    (Label::RelatedHeading, &[
        "andre læser også", "flere artikler", "mest læst", "mest læste", "relaterede artikler", "seneste nyheder",
        "seneste nyt",
    ]),
    (Label::Share, &[
        "del artikel", "del artiklen", "kopier link", "udskriv",
    ]),
    (Label::Advertisement, &[
        "annonce", "annonce *", "artiklen fortsætter efter annoncen",
    ]),
    (Label::Newsletter, &[
        "nyhedsbrev", "nyhedsbreve", "tilmeld dig *", "tilmeld nyhedsbrev",
    ]),
    (Label::Comments, &[
        "# kommentarer", "skriv en kommentar",
    ]),
    (Label::ReadTime, &[
        "# min. læsetid", "læsetid *",
    ]),
    (Label::Copyright, &[
        "alle rettigheder forbeholdes", "ansvarshavende chefredaktør *",
    ]),
    (Label::Consent, &[
        "accepter alle", "cookiepolitik", "persondatapolitik", "privatlivspolitik",
    ]),
    (Label::Subscription, &[
        "abonnér", "bliv abonnent", "bliv abonnent *", "køb abonnement",
    ]),
    (Label::Embed, &[
        "et opslag delt af *", "se dette opslag på *",
    ]),
    (Label::Withheld, &[
        "for at læse videre *", "læs videre med *",
    ]),
    (Label::Account, &[
        "glemt adgangskode *", "log ind", "log ind *", "log ud", "min konto",
    ]),
    (Label::Section, &[
        "debat", "erhverv", "fodbold", "indland", "nyheder", "sundhed", "udland", "økonomi",
    ]),
    (Label::Navigation, &[
        "forside", "gå til indhold", "kontakt os", "kundeservice", "luk", "om os", "søg",
    ]),
    (Label::Follow, &[
        "følg os", "følg os *",
    ]),
];
