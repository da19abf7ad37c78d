//! Romanian.

use super::Language;
use super::dates::DatePhrase;
use super::names::Kinds;

#[rustfmt::skip]
pub(super) const ROMANIAN: Language = Language {
    code: "ro",
    months: [
        "", "", "", "", "", "", "", "", "", "", "", "",
    ],
    weekdays: "",
    date_words: "",
    units: &[],
    date_phrases: &[
        (DatePhrase::AgoBefore, &["acum"]),
    ],
    bylines: &[
        (Kinds::AND, "și"),
    ],
    function_words: "",
    labels: &[],
};
