//! Chinese.

use super::Language;
use super::names::Kinds;

#[rustfmt::skip]
pub(super) const CHINESE: Language = Language {
    code: "zh",
    months: [
        "", "", "", "", "", "", "", "", "", "", "", "",
    ],
    weekdays: "",
    date_words: "",
    units: &[],
    date_phrases: &[],
    bylines: &[
        (Kinds::ROLE, "记者"),
    ],
    function_words: "",
    labels: &[],
};
