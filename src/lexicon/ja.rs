//! Japanese.

use super::Language;
use super::dates::DatePhrase;
use super::names::Kinds;

#[rustfmt::skip]
pub(super) const JAPANESE: Language = Language {
    code: "ja",
    months: [
        "", "", "", "", "", "", "", "", "", "", "", "",
    ],
    weekdays: "",
    date_words: "",
    units: &[],
    date_phrases: &[
        (DatePhrase::Published, &["公開"]),
        (DatePhrase::Updated, &["最終更新", "更新"]),
    ],
    bylines: &[
        (Kinds::ROLE, "記者"),
    ],
    function_words: "",
    labels: &[],
};
