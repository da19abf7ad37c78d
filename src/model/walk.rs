//! All parts of an article in the order of its text: [`Article::walk`].

use super::{Article, Byline, Dateline, Headline, Kicker, Part, RelatedLinks, Standfirst};
use crate::span::Span;

/// One part of an article, wherever the article keeps it.
///
/// The [`Region`] of a [`PartRef::Part`] tells header, body and footer apart.
///
/// ```
/// # let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
/// use newsgrammar::{PartRef, Region};
///
/// let article = newsgrammar::parse(&text)?;
/// let in_body = article.walk().filter(|part| matches!(part, PartRef::Part(_, Region::Body)));
/// assert_eq!(in_body.count(), article.body.len());
/// let headline = article.walk().find(|part| part.name() == "headline").unwrap();
/// assert_eq!(headline.text(&text), Some(&*article.headline.text));
/// assert_eq!(headline.span(), article.headline.span);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PartRef<'r, 'a> {
    /// The section label above the headline.
    Kicker(&'r Kicker<'a>),
    /// The title of the story.
    Headline(&'r Headline<'a>),
    /// The sentence or two under the headline.
    Standfirst(&'r Standfirst<'a>),
    /// When, and in wire copy where, the story was filed.
    Dateline(&'r Dateline<'a>),
    /// Who wrote it.
    Byline(&'r Byline<'a>),
    /// A part of the header, body or footer.
    Part(&'r Part<'a>, Region),
    /// A block of other stories.
    Related(&'r RelatedLinks<'a>),
}

/// The region of the page in which a [`Part`] stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Region {
    /// Above the headline.
    Header,
    /// In the story.
    Body,
    /// Below the story.
    Footer,
}

impl PartRef<'_, '_> {
    /// Where it stands.
    pub const fn span(&self) -> Span {
        match self {
            PartRef::Kicker(part) => part.span,
            PartRef::Headline(part) => part.span,
            PartRef::Standfirst(part) => part.span,
            PartRef::Dateline(part) => part.span,
            PartRef::Byline(part) => part.span,
            PartRef::Part(part, _) => part.span(),
            PartRef::Related(part) => part.span,
        }
    }

    /// What it is called: `headline`, `related_links`, or the name of its [`PartKind`](super::PartKind).
    pub const fn name(&self) -> &'static str {
        match self {
            PartRef::Kicker(_) => "kicker",
            PartRef::Headline(_) => "headline",
            PartRef::Standfirst(_) => "standfirst",
            PartRef::Dateline(_) => "dateline",
            PartRef::Byline(_) => "byline",
            PartRef::Part(part, _) => part.kind().name(),
            PartRef::Related(_) => "related_links",
        }
    }

    /// Its words in the text that the article was parsed from; `None` where `source` is another text.
    pub fn text<'t>(&self, source: &'t str) -> Option<&'t str> {
        self.span().slice(source)
    }
}

impl<'a> Article<'a> {
    /// All parts, in the order of the text.
    ///
    /// The opening of wire copy (`LONDON (Reuters) -`) lies inside its paragraph and comes before it;
    /// no other two parts overlap.
    ///
    /// ```
    /// use newsgrammar::Article;
    ///
    /// let article = Article::builder().kicker("Weather").headline("Wall gives way").paragraph("It fell.").build();
    /// let names: Vec<_> = article.walk().map(|part| part.name()).collect();
    /// assert_eq!(names, ["kicker", "headline", "paragraph"]);
    /// ```
    pub fn walk<'r>(&'r self) -> impl Iterator<Item = PartRef<'r, 'a>> {
        let in_region = |parts: &'r [Part<'a>], region| parts.iter().map(move |part| PartRef::Part(part, region));
        let mut parts: Vec<PartRef<'r, 'a>> = in_region(&self.header, Region::Header)
            .chain(self.kicker.iter().map(PartRef::Kicker))
            // The headline of an article without one.
            .chain((!self.headline.text.is_empty()).then_some(PartRef::Headline(&self.headline)))
            .chain(self.standfirst.iter().map(PartRef::Standfirst))
            .chain(self.dateline.iter().map(PartRef::Dateline))
            .chain(self.byline.iter().map(PartRef::Byline))
            .chain(in_region(&self.body, Region::Body))
            .chain(self.related.iter().map(PartRef::Related))
            .chain(in_region(&self.footer, Region::Footer))
            .collect();
        // Stable, so that parts without places keep the order above.
        parts.sort_by_key(|part| part.span().start);
        parts.into_iter()
    }
}
