//! Hungarian.

use super::Language;
use super::names::Kinds;

#[rustfmt::skip]
pub(super) const HUNGARIAN: Language = Language {
    code: "hu",
    months: [
        "", "", "", "", "", "", "", "", "", "", "", "",
    ],
    weekdays: "",
    date_words: "",
    units: &[],
    date_phrases: &[],
    bylines: &[
        (Kinds::AND, "és"),
    ],
    function_words: "",
    labels: &[],
};
