//! Lithuanian.

use super::Language;
use super::names::Kinds;

#[rustfmt::skip]
pub(super) const LITHUANIAN: Language = Language {
    code: "lt",
    months: [
        "", "", "", "", "", "", "", "", "", "", "", "",
    ],
    weekdays: "",
    date_words: "",
    units: &[],
    date_phrases: &[],
    bylines: &[
        (Kinds::AND, "ir"),
    ],
    function_words: "",
    labels: &[],
};
