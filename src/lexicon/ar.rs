//! Arabic.

use super::Language;
use super::names::Kinds;

#[rustfmt::skip]
pub(super) const ARABIC: Language = Language {
    code: "ar",
    months: [
        "", "", "", "", "", "", "", "", "", "", "", "",
    ],
    weekdays: "",
    date_words: "",
    units: &[],
    date_phrases: &[],
    bylines: &[
        (Kinds::BY, "بقلم"),
    ],
    function_words: "",
    labels: &[],
};
