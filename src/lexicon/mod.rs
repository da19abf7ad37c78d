//! The words of the trade: one table a language, and the index that finds them at the start of a
//! line. No other knowledge of words lives outside this folder.

// The tables of words and the language bits wait for the language to be told from the text.
#![allow(dead_code)]

mod cs;
mod da;
pub(crate) mod dates;
mod de;
mod en;
mod es;
mod fold;
mod fr;
mod it;
pub(crate) mod names;
mod neutral;
mod nl;
mod no;
mod phrases;
mod pl;
mod pt;
mod sv;
mod tr;
mod vocabulary;
pub(crate) mod weights;
mod words;
pub(crate) mod zones;

pub(crate) use neutral::{AGENCIES, NAME_PARTICLES};
pub(crate) use vocabulary::{Match, Vocabulary};

/// The languages; a word's language bits are counted in this order. At most sixteen.
pub(crate) const LANGUAGES: &[&Language] = &[
    &en::ENGLISH,
    &de::GERMAN,
    &fr::FRENCH,
    &es::SPANISH,
    &it::ITALIAN,
    &pt::PORTUGUESE,
    &nl::DUTCH,
    &sv::SWEDISH,
    &no::NORWEGIAN,
    &da::DANISH,
    &pl::POLISH,
    &cs::CZECH,
    &tr::TURKISH,
    &neutral::NEUTRAL,
];

/// What one language calls things. All words are in lower case.
///
/// In phrases, a final ` *` stands for the rest of the line, be it empty (without it, a phrase must
/// be the whole line but for a colon, full stop, ellipsis or the like), and `#` for a number; `# min`
/// is `5min`, too. Words are compared without case, apostrophes and white space of all kinds are equal.
pub(crate) struct Language {
    /// ISO 639-1 code; `und` for what is the same in all languages.
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
    /// `news`, `sport`, `politik`: the name of a section, in a menu or above a headline
    Section,
    /// `exclusive`, `analysis`, `opinion`, `live`: what sort of a story it is, above a headline
    Genre,
    /// `listen to this article`, `loading audio`
    Audio,
    /// `watch`, `play video`, `duration`
    Video,
    /// `share`, `copy link`, `print`
    Share,
    /// `advertisement`, `sponsored content`, `story continues below`
    Advertisement,
    /// `sign up to our newsletter`
    Newsletter,
    /// `# comments`, `leave a reply`
    Comments,
    /// `# min read`, `lesezeit`
    ReadTime,
    /// `©`, `all rights reserved`
    Copyright,
    /// `we use cookies`, `privacy settings`
    Consent,
    /// `subscribe now`, `already a subscriber`
    Subscription,
    /// `to continue reading`, `this article is for subscribers`: the rest of the story is not on this page
    Withheld,
    /// `sign in`, `my account`, `password`
    Account,
    /// `a post shared by`, `view this post on instagram`
    Embed,
    /// `view gallery`, `image # of #`
    Gallery,
    /// `follow us on`, `facebook`
    Follow,
    /// `skip to content`, `contact`, `about us`: menus and footers
    Navigation,
}
