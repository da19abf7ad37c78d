//! Finnish.

use super::Language;
use super::names::Kinds;

#[rustfmt::skip]
pub(super) const FINNISH: Language = Language {
    code: "fi",
    months: [
        "", "", "", "", "", "", "", "", "", "", "", "",
    ],
    weekdays: "",
    date_words: "klo",
    units: &[],
    date_phrases: &[],
    bylines: &[
        (Kinds::AND, "ja"),
        (Kinds::ROLE, "journalisti toimittaja"),
    ],
    function_words: "",
    labels: &[],
};
