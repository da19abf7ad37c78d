//! The words of the trade: one table a language, and the index that finds them at the start of a
//! line. No other knowledge of words lives outside this folder.

mod en;
pub(crate) mod weights;

/// The languages, in the order in which their tables are consulted.
pub(crate) const LANGUAGES: &[&Language] = &[&en::ENGLISH];

/// What one language calls things. All words are in lower case.
///
/// In phrases, a final ` *` stands for the rest of the line (without it, a phrase must be the whole
/// line but for a colon, full stop or ellipsis), and `#` for a number.
pub(crate) struct Language {
    /// ISO 639-1 code.
    pub(crate) code: &'static str,
    /// Months in all written forms (full, abbreviated, inflected), without full stops.
    pub(crate) months: &'static [(&'static str, u32)],
    /// Weekdays, full and abbreviated, without full stops.
    pub(crate) weekdays: &'static [&'static str],
    /// Words that may stand inside a date and time: `at`, `on`, `of`, `um`, `uhr`, `à`, `h`.
    pub(crate) date_words: &'static [&'static str],
    /// Phrases for a time relative to now: `# hours ago`, `yesterday`, `vor # stunden`.
    pub(crate) relative: &'static [&'static str],
    /// Words and phrases that may stand between authors: `and`, `with`.
    pub(crate) and: &'static [&'static str],
    /// Words between a name and the place reported from: `in`, `à`.
    pub(crate) in_place: &'static [&'static str],
    /// Words that end or make up a role: `editor`, `correspondent`, `reporter`.
    pub(crate) roles: &'static [&'static str],
    /// Words that tell running prose from menus: articles, pronouns, prepositions, auxiliaries.
    pub(crate) function_words: &'static [&'static str],
    /// Verbs of speech after or before a quotation: `said`, `says`, `told`.
    pub(crate) speech: &'static [&'static str],
    /// Phrases that begin or are a line, by what they announce.
    pub(crate) labels: &'static [(Label, &'static [&'static str])],
}

/// What a phrase at the start of a line announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum Label {
    /// `published`, `posted`, `first published`
    Published,
    /// `updated`, `last modified on`
    Updated,
    /// `by`, `story by`, `words`, `von`
    Byline,
    /// `reporting by`, `with files from`, `additional reporting`
    Contributors,
    /// `photograph`, `picture`, `image source`, `foto`
    Credit,
    /// `image caption`
    Caption,
    /// `read more`, `lesen sie auch`: a link to another story, on this line or the next
    ReadMore,
    /// `see more`, `view all`: a link to a list of stories
    SeeMore,
    /// `latest news`, `most read`, `mehr zum thema`: the heading of a block of other stories
    RelatedHeading,
    /// `key points`, `at a glance`
    KeyPoints,
    /// `correction`, `clarification`, `editor's note`
    Correction,
    /// `topics`, `tags`, `more on`
    Tags,
    /// `about the author`
    Biography,
    /// Furniture, by kind.
    Audio,
    Video,
    Share,
    Advertisement,
    Newsletter,
    Comments,
    ReadTime,
    Copyright,
    Consent,
    Subscription,
    Account,
    Gallery,
    Follow,
    Navigation,
}
