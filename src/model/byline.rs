//! Who wrote the story, and who else had a hand in it.

use super::owned::fields;
use crate::span::Span;
use std::borrow::Cow;

/// The line or lines that name the authors.
///
/// `By Ana Ruiz and Tom Beck, Political Editor` · `Ana Ruiz · CBC News · Posted: …`
///
/// Several lines of names under each other are one byline, whose span reaches from the first to the last.
///
/// ```
/// # let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
/// let article = newsgrammar::parse(&text)?;
/// let byline = article.byline.as_ref().unwrap();
/// assert_eq!(byline.span.slice(&text), Some("By Tamsin Orrell"));
/// assert_eq!(byline.authors[0].name, "Tamsin Orrell");
/// assert_eq!(byline.authors[0].role, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Byline<'a> {
    /// The authors in the order of the text; never empty.
    pub authors: Vec<Author<'a>>,
    /// Where the byline stands.
    pub span: Span,
}

fields!(Byline { authors, span });

impl<'a> Byline<'a> {
    /// A byline of these authors.
    ///
    /// ```
    /// use newsgrammar::{Author, Byline, Span};
    ///
    /// let byline = Byline::new(vec![Author::new("Ana Ruiz")], Span::new(0, 11));
    /// assert_eq!(byline.span.slice("By Ana Ruiz"), Some("By Ana Ruiz"));
    /// ```
    pub fn new(authors: Vec<Author<'a>>, span: Span) -> Self {
        Byline { authors, span }
    }
}

/// One author, with what the byline says of them. What it does not say is `None`.
///
/// ```
/// use newsgrammar::Author;
///
/// let author = Author::new("Ana Ruiz").with_role("Political Editor").with_place("Kyiv");
/// assert_eq!(author.to_string(), "Ana Ruiz");
/// assert_eq!(author.place.as_deref(), Some("Kyiv"));
/// assert_eq!(author.contact, None);
///
/// let author = author.with_organisation("CBC News").with_contact("@anaruiz");
/// assert_eq!((author.organisation.as_deref(), author.contact.as_deref()), (Some("CBC News"), Some("@anaruiz")));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Author<'a> {
    /// The name as it is written, without `By` and without the job: `Ana Ruiz`. `Dr` and `Prof` stay.
    pub name: Cow<'a, str>,
    /// The job: `Political Editor`. (`in Brussels` is a place and no role.)
    pub role: Option<Cow<'a, str>>,
    /// Where the author reported from: `Kyiv`.
    pub place: Option<Cow<'a, str>>,
    /// The paper, broadcaster or agency: `CBC News`, `Fox News`.
    pub organisation: Option<Cow<'a, str>>,
    /// A handle or an address: `@anaruiz`, `ana@example.org`.
    pub contact: Option<Cow<'a, str>>,
}

fields!(Author { name, role, place, organisation, contact });

impl<'a> Author<'a> {
    /// An author of whom only the name is known.
    ///
    /// ```
    /// let author = newsgrammar::Author::new("Ana Ruiz");
    /// assert_eq!((&*author.name, author.role), ("Ana Ruiz", None));
    /// ```
    pub fn new(name: impl Into<Cow<'a, str>>) -> Self {
        Author { name: name.into(), ..Author::default() }
    }

    /// The same author with a job.
    ///
    /// ```
    /// let author = newsgrammar::Author::new("Ana Ruiz").with_role("Political Editor");
    /// assert_eq!(author.role.as_deref(), Some("Political Editor"));
    /// ```
    #[must_use]
    pub fn with_role(self, role: impl Into<Cow<'a, str>>) -> Self {
        Author { role: Some(role.into()), ..self }
    }

    /// The same author with a place to report from.
    ///
    /// ```
    /// let author = newsgrammar::Author::new("Ana Ruiz").with_place("Kyiv");
    /// assert_eq!(author.place.as_deref(), Some("Kyiv"));
    /// ```
    #[must_use]
    pub fn with_place(self, place: impl Into<Cow<'a, str>>) -> Self {
        Author { place: Some(place.into()), ..self }
    }

    /// The same author with a paper, broadcaster or agency.
    ///
    /// ```
    /// let author = newsgrammar::Author::new("Ana Ruiz").with_organisation("Polmear Post");
    /// assert_eq!(author.organisation.as_deref(), Some("Polmear Post"));
    /// ```
    #[must_use]
    pub fn with_organisation(self, organisation: impl Into<Cow<'a, str>>) -> Self {
        Author { organisation: Some(organisation.into()), ..self }
    }

    /// The same author with a handle or an address.
    ///
    /// ```
    /// let author = newsgrammar::Author::new("Ana Ruiz").with_contact("@anaruiz");
    /// assert_eq!(author.contact.as_deref(), Some("@anaruiz"));
    /// ```
    #[must_use]
    pub fn with_contact(self, contact: impl Into<Cow<'a, str>>) -> Self {
        Author { contact: Some(contact.into()), ..self }
    }
}

/// The line, mostly below the story, that names who else worked on the story.
///
/// `Reporting by Ana Ruiz; Editing by Tom Beck` · `With files from The Canadian Press`
///
/// These people are no authors: [`Article::authors`](super::Article::authors) leaves them out.
///
/// ```
/// use newsgrammar::{Article, Author};
///
/// let wall = Article::builder().headline("Wall gives way").paragraph("It fell.");
/// let article = wall.contributors("Editing by", [Author::new("Tom Beck")]).build();
/// let line = article.body[1].as_contributors().unwrap();
/// assert_eq!(line.text, "Editing by Tom Beck");
/// assert_eq!(line.contributions[0].people[0].name, "Tom Beck");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contributors<'a> {
    /// The contributions in the order of the text; never empty.
    pub contributions: Vec<Contribution<'a>>,
    /// The line as it stands.
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
}

fields!(Contributors { contributions, text, span });

impl<'a> Contributors<'a> {
    /// These contributions, as the line `text` names them.
    ///
    /// ```
    /// use newsgrammar::{Author, Contribution, Contributors, Span};
    ///
    /// let editing = Contribution::new("Editing", vec![Author::new("Tom Beck")]);
    /// let line = Contributors::new(vec![editing], "Editing by Tom Beck", Span::new(0, 19));
    /// assert_eq!(line.contributions[0].people[0].name, "Tom Beck");
    /// ```
    pub fn new(contributions: Vec<Contribution<'a>>, text: impl Into<Cow<'a, str>>, span: Span) -> Self {
        Contributors { contributions, text: text.into(), span }
    }
}

/// One role and the people who had it.
///
/// ```
/// use newsgrammar::{Article, Author};
///
/// let wall = Article::builder().headline("Wall gives way").paragraph("It fell.");
/// let article = wall.contributors("Reporting by", [Author::new("Ana Ruiz"), Author::new("Tom Beck")]).build();
/// let line = article.body[1].as_contributors().unwrap();
/// assert_eq!(line.contributions[0].role, "Reporting");
/// assert_eq!(line.contributions[0].people.len(), 2);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contribution<'a> {
    /// The role as the text puts it, without a final `by`: `Reporting`, `Editing`, `With files from`.
    pub role: Cow<'a, str>,
    /// Who had it; never empty.
    pub people: Vec<Author<'a>>,
}

fields!(Contribution { role, people });

impl<'a> Contribution<'a> {
    /// These people in this role.
    ///
    /// ```
    /// use newsgrammar::{Author, Contribution};
    ///
    /// let photographs = Contribution::new("Photographs", vec![Author::new("Jo Lane")]);
    /// assert_eq!(photographs.role, "Photographs");
    /// ```
    pub fn new(role: impl Into<Cow<'a, str>>, people: Vec<Author<'a>>) -> Self {
        Contribution { role: role.into(), people }
    }
}
