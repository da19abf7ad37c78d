//! Korean.

use super::Language;
use super::dates::DatePhrase;
use super::names::Kinds;

#[rustfmt::skip]
pub(super) const KOREAN: Language = Language {
    code: "ko",
    months: [
        "", "", "", "", "", "", "", "", "", "", "", "",
    ],
    weekdays: "",
    date_words: "",
    units: &[],
    date_phrases: &[
        (DatePhrase::Published, &["입력"]),
        (DatePhrase::Updated, &["수정"]),
    ],
    bylines: &[
        (Kinds::ROLE, "기자 특파원"),
    ],
    function_words: "",
    labels: &[],
};
