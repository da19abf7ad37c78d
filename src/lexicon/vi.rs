//! Vietnamese.

use super::Language;
use super::names::Kinds;

#[rustfmt::skip]
pub(super) const VIETNAMESE: Language = Language {
    code: "vi",
    months: [
        "", "", "", "", "", "", "", "", "", "", "", "",
    ],
    weekdays: "",
    date_words: "",
    units: &[],
    date_phrases: &[],
    bylines: &[
        (Kinds::AND, "và"),
    ],
    function_words: "",
    labels: &[],
};
