//! Hebrew.

use super::dates::DatePhrase;
use super::names::Kinds;
use super::{EMPTY, Language};

#[rustfmt::skip]
pub(super) const HEBREW: Language = Language {
    code: "he",
    months: [
        "ינואר בינואר", "פברואר בפברואר", "מרץ במרץ", "אפריל באפריל", "מאי במאי", "יוני ביוני", "יולי ביולי",
        "אוגוסט באוגוסט", "ספטמבר בספטמבר", "אוקטובר באוקטובר", "נובמבר בנובמבר", "דצמבר בדצמבר",
    ],
    date_phrases: &[
        (DatePhrase::Published, &["פורסם", "פורסם ב"]),
        (DatePhrase::Updated, &["עודכן", "עודכן ב"]),
        (DatePhrase::Today, &["היום"]),
        (DatePhrase::Yesterday, &["אתמול"]),
    ],
    bylines: &[
        (Kinds::BY, "מאת"),
        (Kinds::AUTHOR, "כתב כתבת"),
    ],
    function_words: "של את על לא הוא היא כי גם עם זה זאת אל או אם כל יש אין היה הייתה היו כך רק עוד יותר מה \
                     מי אשר אבל לאחר בין הם אנחנו",
    ..EMPTY
};
