//! What a caller can teach a parser: the words of a paper, by what they announce.

use crate::lexicon;
use crate::model::FurnitureKind;

/// What a line announces with its first words: see [`Parser::label`](super::Parser::label).
///
/// ```
/// use newsgrammar::{Label, Parser};
///
/// let parser = Parser::new()
///     .label(Label::RelatedLink, "From our archive")
///     .label(Label::Byline, "Words and pictures")
///     .label(Label::RelatedHeading, "More from the quay");
/// let text = "Harbour wall gives way\n\n\
///             Words and pictures: Ana Ruiz\n\n\
///             The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea \
///             came over the quay into the lower streets of the town before dawn.\n\n\
///             From our archive: The night the lifeboat did not come back\n\n\
///             The council said that nobody was hurt, and that the wall would be rebuilt before the winter.\n";
/// let article = parser.parse(text)?;
/// assert_eq!(article.authors().next().unwrap().name, "Ana Ruiz");
/// let link = article.links().next().unwrap();
/// assert_eq!(link.label.as_deref(), Some("From our archive"));
/// assert_eq!(link.headline, "The night the lifeboat did not come back");
/// # Ok::<(), newsgrammar::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Label {
    /// Stands before the authors: `By`, `Story by`. What follows are names, with or without a colon before them.
    Byline,
    /// Stands before who made or owns a picture: `Photograph`, `Image source`.
    Credit,
    /// Stands before a caption: `Image caption`.
    Caption,
    /// Leads to another story, on this line or the next: `Read more`.
    RelatedLink,
    /// Is the heading of a block of other stories: `Most read`.
    RelatedHeading,
    /// Leads to a list of stories: `See more`.
    SeeMore,
    /// Is the heading of the box that sums a story up: `Key points`.
    KeyPoints,
    /// Opens a correction: `Clarification`.
    Correction,
    /// Opens what is said of the author: `About the author`.
    Biography,
    /// Stands before the story's topics: `Topics`.
    Tags,
    /// Is the name of a section, in a menu or above a headline: `Politics`.
    Section,
    /// Says that the rest of the story is for those who pay: `To continue reading, subscribe`. In or right under the
    /// story it leaves a [diagnostic](crate::DiagnosticKind::Paywall).
    Withheld,
    /// Announces a post from elsewhere: `A post shared by`.
    Embed,
    /// Is no part of the story.
    Furniture(FurnitureKind),
}

impl Label {
    /// The same in the lexicon's words; `None` for by-words, which have a table of their own.
    pub(super) const fn in_lexicon(self) -> Option<lexicon::Label> {
        Some(match self {
            Label::Byline => return None,
            Label::Credit => lexicon::Label::Credit,
            Label::Caption => lexicon::Label::Caption,
            Label::RelatedLink => lexicon::Label::ReadMore,
            Label::RelatedHeading => lexicon::Label::RelatedHeading,
            Label::SeeMore => lexicon::Label::SeeMore,
            Label::KeyPoints => lexicon::Label::KeyPoints,
            Label::Correction => lexicon::Label::Correction,
            Label::Biography => lexicon::Label::Biography,
            Label::Tags => lexicon::Label::Tags,
            Label::Section => lexicon::Label::Section,
            Label::Withheld => lexicon::Label::Withheld,
            Label::Embed => lexicon::Label::Embed,
            Label::Furniture(kind) => match kind {
                FurnitureKind::AudioPlayer => lexicon::Label::Audio,
                FurnitureKind::VideoPlayer => lexicon::Label::Video,
                FurnitureKind::Share => lexicon::Label::Share,
                FurnitureKind::Advertisement => lexicon::Label::Advertisement,
                FurnitureKind::Newsletter => lexicon::Label::Newsletter,
                FurnitureKind::Comments => lexicon::Label::Comments,
                FurnitureKind::ReadTime => lexicon::Label::ReadTime,
                FurnitureKind::Copyright => lexicon::Label::Copyright,
                FurnitureKind::Consent => lexicon::Label::Consent,
                FurnitureKind::Subscription => lexicon::Label::Subscription,
                FurnitureKind::Account => lexicon::Label::Account,
                FurnitureKind::Gallery => lexicon::Label::Gallery,
                FurnitureKind::Follow => lexicon::Label::Follow,
                FurnitureKind::Record => lexicon::Label::Field,
                FurnitureKind::ByteOrderMark | FurnitureKind::Navigation => lexicon::Label::Navigation,
            },
        })
    }
}
