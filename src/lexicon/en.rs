//! English.

use super::{Label, Language};

pub(super) const ENGLISH: Language = Language {
    code: "en",
    months: &[("january", 1), ("jan", 1)],
    weekdays: &["monday", "mon"],
    date_words: &["at", "on", "of"],
    relative: &["# hours ago", "yesterday"],
    and: &["and", "with"],
    in_place: &["in"],
    roles: &["editor", "correspondent", "reporter"],
    function_words: &["the", "a", "of"],
    speech: &["said", "says"],
    labels: &[
        (Label::Published, &["published", "published *"]),
        (Label::ReadMore, &["read more", "read more: *"]),
        (Label::Audio, &["listen to this article", "loading audio"]),
    ],
};
