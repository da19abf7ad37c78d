//! Czech.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, Label, Language};

#[rustfmt::skip]
pub(super) const CZECH: Language = Language {
    code: "cs",
    // Without the short names `led`, `dub` and `pro`: `Led 3-0` is no date in English.
    months: [
        "leden ledna", "únor února úno", "březen března bře", "duben dubna", "květen května kvě",
        "červen června čvn", "červenec července čvc", "srpen srpna srp", "září zář", "říjen října říj",
        "listopad listopadu lis", "prosinec prosince",
    ],
    weekdays: "ne neděle po pondělí pá pátek so sobota st středa út úterý čt čtvrtek",
    date_words: "v ve dne",
    units: &[
        (Unit::Minute, "minutami min"),
        (Unit::Hour, "hodinou hodinami"),
        (Unit::Day, "dnem dny"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &["publikováno", "vydáno"]),
        (DatePhrase::Updated, &["aktualizováno"]),
        (DatePhrase::AgoBefore, &["před"]),
        (DatePhrase::Today, &["dnes"]),
        (DatePhrase::Yesterday, &["včera"]),
    ],
    bylines: &[
        (Kinds::BY, "od"),
        (Kinds::WORDS, "text"),
        (Kinds::AND, "a s"),
        (Kinds::IN, "v z"),
        (Kinds::OFFICE, "fotograf komentátor novinář novinářka redaktor redaktorka reportér reportérka \
                         zpravodaj zpravodajka šéfredaktor"),
    ],
    function_words: "a ale až by byl byla bylo být do i jako je jeho jejich jen jsou k když která které který \
                     na nebo není o od po podle pro před s se tak také to už v ve z za ze že",
    labels: LABELS,
    ..EMPTY
};

#[rustfmt::skip]
const LABELS: &[(Label, &[&str])] = &[
    (Label::ErrorPage, &[
        "chyba 404", "stránka nebyla nalezena", "stránka neexistuje", "stránka nenalezena",
    ]),
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
