//! Russian.

use super::Language;
use super::names::Kinds;

#[rustfmt::skip]
pub(super) const RUSSIAN: Language = Language {
    code: "ru",
    months: [
        "", "", "", "", "", "", "", "", "", "", "", "",
    ],
    weekdays: "",
    date_words: "",
    units: &[],
    date_phrases: &[],
    bylines: &[
        (Kinds::BY, "автор"),
        (Kinds::BY_AFTER, "от"),
        (Kinds::AND, "и"),
        (Kinds::ROLE, "корреспондент журналист"),
    ],
    function_words: "",
    labels: &[],
};
