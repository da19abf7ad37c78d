//! All parts of an article in the order of its text: [`Article::walk`].

use super::kinds::kinds;
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
/// assert_eq!(article.headline.as_ref().map(|it| it.span), Some(headline.span()));
/// assert!(headline.text(&text).is_some_and(|text| text.starts_with("Council to rebuild")));
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

kinds! {
    /// The region of the page in which a [`Part`] stands.
    ///
    /// ```
    /// use newsgrammar::{Article, PartRef, Region};
    ///
    /// let article = Article::builder().kicker("Weather").headline("Wall gives way").tags("Harbours").footer().tags("Walls").build();
    /// let regions = article.walk().filter_map(|part| match part {
    ///     PartRef::Part(_, region) => Some(region),
    ///     _ => None,
    /// });
    /// assert_eq!(regions.collect::<Vec<_>>(), [Region::Body, Region::Footer]);
    /// ```
    pub enum Region {
        /// Above the headline.
        Header = "header",
        /// In the story.
        Body = "body",
        /// Below the story.
        Footer = "footer",
    }
}

impl PartRef<'_, '_> {
    /// Where it stands.
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").paragraph("It fell.").build();
    /// let last = article.walk().last().unwrap();
    /// assert_eq!(last.span(), newsgrammar::Span::new(16, 24));
    /// ```
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
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").paragraph("It fell.").build();
    /// let last = article.walk().last().unwrap();
    /// assert_eq!(last.name(), "paragraph");
    /// ```
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
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").paragraph("It fell.").build();
    /// let last = article.walk().last().unwrap();
    /// assert_eq!(last.text("Wall gives way\n\nIt fell."), Some("It fell."));
    /// ```
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
        let mut masthead = [
            self.kicker.as_ref().map(PartRef::Kicker),
            self.headline.as_ref().map(PartRef::Headline),
            self.standfirst.as_ref().map(PartRef::Standfirst),
            self.dateline.as_ref().map(PartRef::Dateline),
            self.byline.as_ref().map(PartRef::Byline),
        ];
        // Stable, so that parts without places keep the order above.
        masthead.sort_by_key(|part| part.map_or(u32::MAX, |part| part.span().start));
        Walk { article: self, masthead, passed: [0; 5] }
    }
}

/// The way through an article. Header, masthead, body, related stories and footer are each in the order of the text;
/// the next part is the first of the five that come next.
struct Walk<'r, 'a> {
    article: &'r Article<'a>,
    masthead: [Option<PartRef<'r, 'a>>; 5],
    /// How many parts of each of the five lie behind.
    passed: [usize; 5],
}

impl<'r, 'a> Iterator for Walk<'r, 'a> {
    type Item = PartRef<'r, 'a>;

    fn next(&mut self) -> Option<PartRef<'r, 'a>> {
        let Walk { article, masthead, passed: [header, top, body, related, footer] } = self;
        let part = |parts: &'r [Part<'a>], at: &usize, region| Some(PartRef::Part(parts.get(*at)?, region));
        let ahead = [
            part(&article.header, header, Region::Header),
            masthead.get(*top).copied().flatten(),
            part(&article.body, body, Region::Body),
            article.related.get(*related).map(PartRef::Related),
            part(&article.footer, footer, Region::Footer),
        ];
        let ahead = ahead.into_iter().zip(&mut self.passed).filter_map(|(part, passed)| Some((part?, passed)));
        let (part, passed) = ahead.min_by_key(|(part, _)| part.span().start)?;
        *passed += 1;
        Some(part)
    }
}
