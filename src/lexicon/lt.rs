//! Lithuanian.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

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
        (DatePhrase::Published, &["paskelbta", "publikuota", "publikavimo data", "paskelbimo data"]),
        (DatePhrase::Updated, &["atnaujinta", "redaguota", "atnaujinimo data"]),
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
    given_names: "aistė algirdas andrius antanas arvydas arūnas audrius aurelija aušra dainius daiva darius \
                  deividas donatas egidijus eglė evaldas gabija gediminas giedrius giedrė gintaras gintarė ieva \
                  ignas ingrida juozas justinas justė jūratė kęstutis laima laimonas linas mantas martynas \
                  mindaugas modestas nerijus paulius petras povilas ramunė ramūnas rasa rima rimantas robertas \
                  rokas rolandas rūta saulius sigita silvija skirmantas stasys tadas vaida valdas valdemaras \
                  vidas vidmantas viktorija vilius virginija vytautas vytenis šarūnas žilvinas živilė žygimantas",
    function_words: "ir kad į yra iš su ne kaip tai bet jis ar per buvo po už jau tik apie taip jų dėl jo ji \
                     prie dar nuo iki kai labai kuris kurie kuri bus savo būti mes jie šis ši pagal tačiau \
                     nes be pat teigia sako",
    labels: &[
        (LabelKind::Updated, &["atnaujinta *"]),
        (LabelKind::Credit, &["nuotrauka: *", "nuotr *"]),
        (LabelKind::ReadMore, &["skaitykite daugiau", "skaityti daugiau", "taip pat skaitykite *"]),
        (LabelKind::RelatedHeading, &["susiję straipsniai", "populiariausi", "naujausi", "skaitomiausi"]),
        (LabelKind::Share, &["dalintis", "pasidalinti"]),
        (LabelKind::Advertisement, &["reklama"]),
        (LabelKind::Section, &["naujienos", "lietuvoje", "pasaulyje", "verslas", "sportas", "kultūra", "nuomonės"]),
    ],
    ..EMPTY
};
