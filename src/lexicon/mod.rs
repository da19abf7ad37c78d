//! The words of the trade: one table a language, the index that finds them at the start of a line, and short lists that
//! are read in place (`words.rs`). The grammar has no list of words of its own, but for German endings in `odds.rs`.

mod agencies;
pub(crate) mod dates;
pub(crate) mod fields;
mod fold;
pub(crate) mod headlines;
pub(crate) mod key;
mod language;
pub(crate) mod names;
pub(crate) mod odds;
mod phrases;
pub(crate) mod start;
pub(crate) mod stems;
mod table;
mod vocabulary;
pub(crate) mod weights;
pub(crate) mod words;
pub(crate) mod zones;

mod ar;
mod cs;
mod da;
mod de;
mod el;
mod en;
mod es;
mod fi;
mod fr;
mod he;
mod hi;
mod hu;
mod id;
mod is;
mod it;
mod ja;
mod ko;
mod lt;
mod neutral;
mod nl;
mod no;
mod pl;
mod pt;
mod ro;
mod ru;
mod sv;
mod sw;
mod th;
mod tr;
mod uk;
mod vi;
// The sample of CONTRIBUTING.md: compiled, so that it stays true, and no language.
#[cfg(test)]
mod xp;
mod zh;

pub(crate) use agencies::{LEGAL_FORMS, SHOUTS, WIRE_AGENCIES};
use dates::{DatePhrase, Unit};
pub(crate) use language::{language, leads_on};
use names::Kinds;
pub(crate) use vocabulary::{Announced, Match, Openers, Vocabulary, label_of, whole_label_of};

/// The languages. Of a label that two of them know, the later one's meaning stands.
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
    &fi::FINNISH,
    &hu::HUNGARIAN,
    &ro::ROMANIAN,
    &lt::LITHUANIAN,
    &is::ICELANDIC,
    &ru::RUSSIAN,
    &uk::UKRAINIAN,
    &el::GREEK,
    &ar::ARABIC,
    &he::HEBREW,
    &hi::HINDI,
    &th::THAI,
    &id::INDONESIAN,
    &vi::VIETNAMESE,
    &sw::SWAHILI,
    &ja::JAPANESE,
    &ko::KOREAN,
    &zh::CHINESE,
    &neutral::NEUTRAL,
];

/// What one language calls things. All words are in lower case, and blanks part the words of a list.
///
/// In phrases of `labels`, a final ` *` stands for the rest of the line, be it empty (without it, a phrase
/// must be the whole line but for a colon, full stop, ellipsis or the like), and `#` for a number; `# min`
/// is `5min`, too; `this article|story is *` stands for a phrase with each. Words are compared without case,
/// apostrophes and white space of all kinds are equal.
pub(crate) struct Language {
    /// ISO 639-1 code; `und` for what is the same in all languages.
    pub(crate) code: &'static str,
    /// Each month in all written forms (full, abbreviated, inflected), without full stops.
    pub(crate) months: [&'static str; 12],
    /// Weekdays, full and abbreviated, without full stops.
    pub(crate) weekdays: &'static str,
    /// Words that may stand between the parts of a date: `at`, `on`, `of`, `um`, `à`.
    pub(crate) date_words: &'static str,
    /// Words for minutes, hours and so on.
    pub(crate) units: &'static [(Unit, &'static str)],
    /// Phrases that stand before a date, a number of hours or minutes, or behind it.
    pub(crate) date_phrases: &'static [(DatePhrase, &'static [&'static str])],
    /// What bylines are made of.
    pub(crate) bylines: &'static [(Kinds, &'static str)],
    /// Given names, as the press writes them: they tell a person from two other words with capitals.
    pub(crate) given_names: &'static str,
    /// Family names, where they stand first and nothing parts them from what follows.
    pub(crate) family_names: &'static str,
    /// Words that tell the language of running text: articles, pronouns, prepositions, auxiliaries.
    pub(crate) function_words: &'static str,
    /// The first and the last of the letters that tell the language where its words aren't parted by blanks,
    /// and how much each of them counts.
    pub(crate) letters: Option<(char, char, u32)>,
    /// Words by which a page speaks to its readers of itself: `newsletter`, `Einwilligung`.
    pub(crate) page_words: &'static str,
    /// Other words of five letters or more in the sentences in which it does: `readers`, `article`, `weiterlesen`.
    pub(crate) own_words: &'static str,
    /// Phrases that begin or are a line, by what they announce.
    pub(crate) labels: &'static [(LabelKind, &'static [&'static str])],
}

/// A language of which nothing is known yet: what a file leaves out.
const EMPTY: Language = Language {
    code: "",
    months: [""; 12],
    weekdays: "",
    date_words: "",
    units: &[],
    date_phrases: &[],
    bylines: &[],
    given_names: "",
    family_names: "",
    function_words: "",
    letters: None,
    page_words: "",
    own_words: "",
    labels: &[],
};

/// What a phrase at the start of a line announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum LabelKind {
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
    /// `bar chart showing`, `a map showing`: what is to be seen on a picture, said for those who do not see it
    Figure,
    /// `read more`, `lesen sie auch`: a link to another story, on this line or the next
    ReadMore,
    /// `see more`, `view all`: a link to a list of stories
    SeeMore,
    /// `latest news`, `most read`, `mehr zum thema`: the heading of a block of other stories
    RelatedHeading,
    /// `key points`, `at a glance`
    KeyPoints,
    /// `ingredients`, `what you need`, `pros`: the heading of a list in the story
    ListHeading,
    /// `correction`, `clarification`, `editor's note`
    Correction,
    /// `disclaimer`, `the views expressed`, `this is a developing story`: what the publisher says about the story, and
    /// corrects nothing in it
    Notice,
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
    /// `page not found`: the page is there in place of another
    ErrorPage,
    /// `3 of 120 documents`, `record: 3`: another story of an export begins
    DocumentBegins,
    /// `end of document`: a story of an export ends
    DocumentEnds,
    /// `LENGTH: 512 words`, `To: reader@example.org`: a field of a record, which no phrase announces; see `fields`
    Field,
    /// `HEADLINE: Harbour wall gives way`: the same, and its value is the headline
    HeadlineField,
    /// `Full text: The harbour wall gave way.`: the same, and its value is the first paragraph
    BodyField,
    /// `![Waves at the quay](quay.jpg)`: a picture's alternative text, which markup tells
    Alt,
}

impl LabelKind {
    /// Whether the publisher says something about the story: what was corrected in it, or what to think of it.
    pub(crate) const fn is_note_of_publisher(self) -> bool {
        matches!(self, LabelKind::Correction | LabelKind::Notice)
    }
}
