//! Hungarian.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const HUNGARIAN: Language = Language {
    code: "hu",
    months: [
        "január jan", "február febr", "március márc", "április ápr", "május máj", "június jún", "július júl",
        "augusztus aug", "szeptember szept", "október okt", "november nov", "december dec",
    ],
    weekdays: "hétfő kedd szerda csütörtök péntek szombat vasárnap",
    units: &[
        (Unit::Minute, "perce perc"),
        (Unit::Hour, "órája óra"),
        (Unit::Day, "napja nap"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "megjelent", "közzétéve", "publikálva", "publikálás", "közzététel", "megjelenés", "létrehozva",
            "feltöltve",
        ]),
        (DatePhrase::Updated, &[
            "frissítve", "frissült", "utolsó frissítés", "utoljára frissítve", "módosítva", "módosult",
            "legutóbb frissítve",
        ]),
        (DatePhrase::Today, &["ma"]),
        (DatePhrase::Yesterday, &["tegnap"]),
    ],
    bylines: &[
        (Kinds::AUTHOR, "szerző szerkesztő szerkesztette szerzők riporter készítette"),
        (Kinds::AND, "és"),
        (Kinds::ROLE, "újságíró szerkesztő tudósító"),
        (Kinds::NEVER, "címlap belföld külföld gazdaság kultúra legfrissebb"),
        (Kinds::WORDS, "írta írták szöveg"),
        (Kinds::STAFF, "szerkesztőség"),
        (Kinds::SOURCE, "forrás források"),
        (Kinds::TALK, "interjú"),
    ],
    given_names: "andrás anikó annamária attila balázs barnabás bence bernadett béla csaba csilla dezső dorottya \
                  dániel dávid edit emese enikő erzsébet eszter ferenc gergely gergő gyula györgy gábor hedvig \
                  henrietta ildikó imre istván judit julianna jános józsef karola katalin krisztina krisztián \
                  kálmán lajos levente lászló mihály miklós mária márta márton mátyás máté nikolett noémi \
                  orsolya piroska pál péter réka róbert szabolcs szilvia szilárd sándor tamás timea tímea tünde \
                  virág zoltán zsolt zsuzsanna zsófia ádám ágnes árpád",
    function_words: "a az és hogy nem is egy de ez azt ezt volt meg csak már van még mint vagy ha el mert ami \
                     aki akik szerint után lesz kell pedig ki be fel így minden lehet között majd amely ezért \
                     illetve",
    labels: &[
        (LabelKind::ErrorPage, &[
            "az oldal nem található",
        ]),
        (LabelKind::Updated, &["frissítve *"]),
        (LabelKind::ReadMore, &["olvassa el *", "kapcsolódó *"]),
        (LabelKind::RelatedHeading, &["kapcsolódó cikkek", "legolvasottabb", "legfrissebb"]),
        (LabelKind::Share, &["megosztás"]),
        (LabelKind::Advertisement, &["hirdetés"]),
        (LabelKind::Section, &["belföld", "külföld", "gazdaság", "kultúra"]),
    ],
    ..EMPTY
};
