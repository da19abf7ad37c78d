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
    pub(super) const fn in_lexicon(self) -> Option<lexicon::LabelKind> {
        Some(match self {
            Label::Byline => return None,
            Label::Credit => lexicon::LabelKind::Credit,
            Label::Caption => lexicon::LabelKind::Caption,
            Label::RelatedLink => lexicon::LabelKind::ReadMore,
            Label::RelatedHeading => lexicon::LabelKind::RelatedHeading,
            Label::SeeMore => lexicon::LabelKind::SeeMore,
            Label::KeyPoints => lexicon::LabelKind::KeyPoints,
            Label::Correction => lexicon::LabelKind::Correction,
            Label::Biography => lexicon::LabelKind::Biography,
            Label::Tags => lexicon::LabelKind::Tags,
            Label::Section => lexicon::LabelKind::Section,
            Label::Withheld => lexicon::LabelKind::Withheld,
            Label::Embed => lexicon::LabelKind::Embed,
            Label::Furniture(kind) => match kind {
                FurnitureKind::AudioPlayer => lexicon::LabelKind::Audio,
                FurnitureKind::VideoPlayer => lexicon::LabelKind::Video,
                FurnitureKind::Share => lexicon::LabelKind::Share,
                FurnitureKind::Advertisement => lexicon::LabelKind::Advertisement,
                FurnitureKind::Newsletter => lexicon::LabelKind::Newsletter,
                FurnitureKind::Comments => lexicon::LabelKind::Comments,
                FurnitureKind::ReadTime => lexicon::LabelKind::ReadTime,
                FurnitureKind::Copyright => lexicon::LabelKind::Copyright,
                FurnitureKind::Consent => lexicon::LabelKind::Consent,
                FurnitureKind::Subscription => lexicon::LabelKind::Subscription,
                FurnitureKind::Account => lexicon::LabelKind::Account,
                FurnitureKind::Gallery => lexicon::LabelKind::Gallery,
                FurnitureKind::Follow => lexicon::LabelKind::Follow,
                FurnitureKind::Notice => lexicon::LabelKind::Notice,
                FurnitureKind::Record => lexicon::LabelKind::Field,
                FurnitureKind::ByteOrderMark | FurnitureKind::Navigation => lexicon::LabelKind::Navigation,
            },
        })
    }
}
