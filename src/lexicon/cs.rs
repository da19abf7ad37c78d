//! Czech.

use super::{Label, Language};

#[rustfmt::skip]
pub(super) const CZECH: Language = Language {
    code: "cs",
    months: &[
        ("leden", 1), ("ledna", 1), ("led", 1), ("únor", 2), ("února", 2), ("úno", 2), ("březen", 3), ("března", 3),
        ("bře", 3), ("duben", 4), ("dubna", 4), ("dub", 4), ("květen", 5), ("května", 5), ("kvě", 5), ("červen", 6),
        ("června", 6), ("čvn", 6), ("červenec", 7), ("července", 7), ("čvc", 7), ("srpen", 8), ("srpna", 8),
        ("srp", 8), ("září", 9), ("zář", 9), ("říjen", 10), ("října", 10), ("říj", 10), ("listopad", 11),
        ("listopadu", 11), ("lis", 11), ("prosinec", 12), ("prosince", 12), ("pro", 12),
    ],
    weekdays: &[
        "ne", "neděle", "po", "pondělí", "pá", "pátek", "so", "sobota", "st", "středa", "út", "úterý", "čt",
        "čtvrtek",
    ],
    date_words: &[
        "h", "hod", "v", "ve",
    ],
    relative: &[
        "dnes", "před # dny", "před # hodinami", "před # minutami", "před hodinou", "včera",
    ],
    and: &[
        "a", "s",
    ],
    in_place: &[
        "v", "z",
    ],
    roles: &[
        "fotograf", "komentátor", "novinář", "novinářka", "redaktor", "redaktorka", "reportér", "reportérka",
        "zpravodaj", "zpravodajka", "šéfredaktor",
    ],
    function_words: &[
        "a", "ale", "až", "by", "byl", "byla", "bylo", "být", "do", "i", "jako", "je", "jeho", "jejich", "jen",
        "jsou", "k", "když", "která", "které", "který", "na", "nebo", "není", "o", "od", "po", "podle", "pro", "před",
        "s", "se", "tak", "také", "to", "už", "v", "ve", "z", "za", "ze", "že",
    ],
    speech: &[
        "dodal", "dodala", "napsal", "podle", "tvrdí", "uvedl", "uvedla", "řekl", "řekla", "říká",
    ],
    labels: LABELS,
};

#[rustfmt::skip]
const LABELS: &[(Label, &[&str])] = &[
    (Label::Published, &[
        "publikováno *", "vydáno *", "zveřejněno *",
    ]),
    (Label::Updated, &[
        "aktualizováno *", "aktualizováno: *", "poslední aktualizace *",
    ]),
    (Label::ReadMore, &[
        "přečtěte si také *", "více zde", "čtěte také", "čtěte také *", "čtěte více *", "číst dál", "číst více",
    ]),
    (Label::RelatedHeading, &[
        "doporučujeme", "nejnovější", "nejčtenější", "související", "související články",
    ]),
    (Label::Share, &[
        "sdílet", "sdílet *", "tisk", "tisknout",
    ]),
    (Label::Advertisement, &[
        "reklama",
    ]),
    (Label::Comments, &[
        "# komentářů", "diskuse", "komentáře", "vstoupit do diskuse",
    ]),
    (Label::Copyright, &[
        "všechna práva vyhrazena", "všechna práva vyhrazena *",
    ]),
    (Label::Consent, &[
        "nastavení soukromí", "ochrana osobních údajů", "podmínky užití", "souhlasím",
    ]),
    (Label::Subscription, &[
        "předplatit", "předplatné",
    ]),
    (Label::Embed, &[
        "příspěvek sdílený *", "zobrazit příspěvek na *",
    ]),
    (Label::Withheld, &[
        "obsah pro předplatitele *", "pro pokračování ve čtení *",
    ]),
    (Label::Account, &[
        "odhlásit", "přihlásit", "přihlásit se", "registrace",
    ]),
    (Label::Section, &[
        "domácí", "ekonomika", "kultura", "svět", "zahraničí", "zprávy",
    ]),
    (Label::Navigation, &[
        "domů", "hledat", "o nás", "redakce", "vyhledávání", "zavřít",
    ]),
    (Label::Follow, &[
        "sledujte nás", "sledujte nás *",
    ]),
];
