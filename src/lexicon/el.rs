//! Greek.

use super::Language;
use super::names::Kinds;

#[rustfmt::skip]
pub(super) const GREEK: Language = Language {
    code: "el",
    months: [
        "", "", "", "", "", "", "", "", "", "", "", "",
    ],
    weekdays: "",
    date_words: "",
    units: &[],
    date_phrases: &[],
    bylines: &[
        (Kinds::BY_AFTER, "του"),
    ],
    function_words: "",
    labels: &[],
};
