//! Indonesian.

use super::Language;
use super::names::Kinds;

#[rustfmt::skip]
pub(super) const INDONESIAN: Language = Language {
    code: "id",
    months: [
        "", "", "", "", "", "", "", "", "", "", "", "",
    ],
    weekdays: "",
    date_words: "",
    units: &[],
    date_phrases: &[],
    bylines: &[
        (Kinds::BY, "oleh"),
    ],
    function_words: "",
    labels: &[],
};
