//! Lithuanian.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, Label, Language};

#[rustfmt::skip]
pub(super) const LITHUANIAN: Language = Language {
    code: "lt",
    months: [
        "sausis sausio", "vasaris vasario", "kovas kovo", "balandis balandžio", "gegužė gegužės",
        "birželis birželio", "liepa liepos", "rugpjūtis rugpjūčio", "rugsėjis rugsėjo", "spalis spalio",
        "lapkritis lapkričio", "gruodis gruodžio",
    ],
    weekdays: "pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis",
    units: &[
        (Unit::Minute, "min"),
        (Unit::Hour, "val"),
        (Unit::Day, "d"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &["paskelbta", "publikuota"]),
        (DatePhrase::Updated, &["atnaujinta"]),
        (DatePhrase::Today, &["šiandien"]),
        (DatePhrase::Yesterday, &["vakar"]),
    ],
    bylines: &[
        (Kinds::AND, "ir"),
        (Kinds::ROLE, "žurnalistas žurnalistė redaktorius redaktorė"),
        (Kinds::NEVER, "naujienos lietuvoje pasaulyje verslas sportas kultūra nuomonės"),
        (Kinds::AUTHOR, "autorius autorė"),
        (Kinds::BY, "parengė"),
    ],
    function_words: "ir kad į yra iš su ne kaip tai bet jis ar per buvo po už jau tik apie taip jų dėl jo ji \
                     prie dar nuo iki kai labai kuris kurie kuri bus savo būti mes jie šis ši pagal tačiau \
                     nes be pat teigia sako",
    labels: &[
        (Label::Updated, &["atnaujinta *"]),
        (Label::Credit, &["nuotrauka: *", "nuotr *"]),
        (Label::ReadMore, &["skaitykite daugiau", "skaityti daugiau", "taip pat skaitykite *"]),
        (Label::RelatedHeading, &["susiję straipsniai", "populiariausi", "naujausi", "skaitomiausi"]),
        (Label::Share, &["dalintis", "pasidalinti"]),
        (Label::Advertisement, &["reklama"]),
        (Label::Section, &["naujienos", "lietuvoje", "pasaulyje", "verslas", "sportas", "kultūra", "nuomonės"]),
    ],
    ..EMPTY
};
