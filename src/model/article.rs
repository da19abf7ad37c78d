//! The article: its masthead, its body, and what surrounds it on the page.

use super::owned::fields;
use super::{
    Author, Byline, Contribution, Dateline, Diagnostic, Headline, Image, Kicker, Note, Paragraph, Part, Quotation,
    RelatedItem, RelatedLink, RelatedLinks, Standfirst,
};
use crate::lexicon;
use crate::span::Span;
use std::borrow::Cow;

/// A news article, as its page's text gives it.
///
/// It borrows from the text it was parsed from; [`Article::into_owned`] copies what it borrows, so that the
/// article outlives the text. The fields hold the page from top to bottom, and the methods below go through what is
/// asked for most often. [`Article::builder`] makes an article by hand.
///
/// ```
/// # let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
/// let article = newsgrammar::parse(&text)?;
/// assert_eq!(article.byline.as_ref().map(|byline| byline.authors.len()), Some(1));
/// assert_eq!(article.links().next().and_then(|link| link.label.as_deref()), Some("Read more"));
/// assert_eq!(article.images().next().and_then(|image| image.credit.as_deref()), Some("Harbourside Images"));
/// let kept: newsgrammar::Article<'static> = article.into_owned();
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # As JSON
///
/// With the feature `serde` an article is `Serialize` and `Deserialize`, here shown for JSON:
///
/// ```
/// # #[cfg(feature = "serde")] {
/// use newsgrammar::Article;
///
/// let text = std::fs::read_to_string("examples/articles/harbour-wall.txt").unwrap();
/// let article = newsgrammar::parse(&text).unwrap();
/// let json = serde_json::to_string(&article).unwrap();
/// let again: Article<'static> = serde_json::from_reader(json.as_bytes()).unwrap();
/// assert_eq!(again, article);
/// # }
/// ```
///
/// What is read owns its texts, so that every `Article<'a>` can be read from anything, a file as well as a
/// string: JSON escapes quotation marks, and little of a news story could be borrowed from it.
///
/// The object has the fields' names as keys, and is a promise of the crate: keys may be added in a minor
/// version, and none goes away or changes its meaning before the next major one. `schema/article.json` in the
/// repository is its JSON Schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Article<'a> {
    /// What stands on the page above the headline: menus, breadcrumbs, teasers.
    #[cfg_attr(feature = "serde", serde(default))]
    pub header: Vec<Part<'a>>,
    /// The section label above the headline; `None` where there is none.
    pub kicker: Option<Kicker<'a>>,
    /// The title of the story; `None` where the text has none, of which a
    /// [diagnostic](crate::DiagnosticKind::NoHeadline) tells.
    pub headline: Option<Headline<'a>>,
    /// The sentence or two under the headline; `None` where there are none.
    pub standfirst: Option<Standfirst<'a>>,
    /// When, and in wire copy where, the story was filed; `None` where the page does not say.
    pub dateline: Option<Dateline<'a>>,
    /// Who wrote it; `None` where the page does not say.
    pub byline: Option<Byline<'a>>,
    /// The parts of the story after its headline, in the order of the text.
    pub body: Vec<Part<'a>>,
    /// The blocks of other stories that follow it.
    pub related: Vec<RelatedLinks<'a>>,
    /// What else stands on the page below the story.
    #[cfg_attr(feature = "serde", serde(default))]
    pub footer: Vec<Part<'a>>,
    /// What the parser noticed, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// The language that the caller named, as a BCP 47 tag; `None` where nobody did: see [`Article::language`].
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub language: Option<Cow<'a, str>>,
}

fields!(Article {
    language,
    header,
    kicker,
    headline,
    standfirst,
    dateline,
    byline,
    body,
    related,
    footer,
    diagnostics
});

impl<'a> Article<'a> {
    /// The language that the story is written in: the one that the caller named
    /// ([`Parser::language`](crate::Parser::language)), or else the one that the story's words or letters tell, as
    /// its ISO 639-1 code. The first thousand bytes of paragraphs, standfirst and headline are read when this is called.
    ///
    /// `None` where too few words tell, or none of a language that the crate knows.
    ///
    /// ```
    /// use newsgrammar::Article;
    ///
    /// let wall = Article::builder().headline("Hafenmauer eingestürzt");
    /// assert_eq!(wall.clone().build().language(), None);
    /// let wall = wall.paragraph("Die Mauer am Hafen ist in der Nacht auf Freitag eingestürzt.");
    /// assert_eq!(wall.build().language(), Some("de"));
    /// ```
    pub fn language(&self) -> Option<&str> {
        let told = || {
            let paragraphs = self.paragraphs().map(|paragraph| &*paragraph.text);
            let standfirst = self.standfirst.iter().map(|standfirst| &*standfirst.text);
            let headline = self.headline.iter().map(|headline| &*headline.text);
            lexicon::language(paragraphs.chain(standfirst).chain(headline))
        };
        self.language.as_deref().or_else(told)
    }

    /// The paragraphs of the body, in order.
    ///
    /// ```
    /// use newsgrammar::Article;
    ///
    /// let wall = Article::builder().headline("Wall gives way");
    /// let article = wall.paragraph("It fell.").crosshead("What now").paragraph("Nobody knows.").build();
    /// let texts: Vec<&str> = article.paragraphs().map(|paragraph| &*paragraph.text).collect();
    /// assert_eq!(texts, ["It fell.", "Nobody knows."]);
    /// assert_eq!(article.body_text(), "It fell.\n\nWhat now\n\nNobody knows.");
    /// ```
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph<'a>> {
        self.body.iter().filter_map(Part::as_paragraph)
    }

    /// The text of the paragraphs, cross-heads, lists and key points, parted by blank lines. For more choice see
    /// [`Article::plain_text`].
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").paragraph("It fell.").crosshead("What now").build();
    /// assert_eq!(article.body_text(), "It fell.\n\nWhat now");
    /// ```
    pub fn body_text(&self) -> String {
        let mut text = String::new();
        let mut add = |line: &str| {
            if !text.is_empty() {
                text.push_str("\n\n");
            }
            text.push_str(line);
        };
        for part in &self.body {
            match part {
                Part::Paragraph(paragraph) => add(&paragraph.text),
                Part::Crosshead(crosshead) => add(&crosshead.text),
                Part::List(list) => list.items.iter().for_each(|item| add(&item.text)),
                Part::KeyPoints(points) => points.items.iter().for_each(|item| add(&item.text)),
                _ => {}
            }
        }
        text
    }

    /// The authors, in the order of the byline.
    ///
    /// ```
    /// use newsgrammar::{Article, Author};
    ///
    /// let article = Article::builder().headline("Wall gives way").byline([Author::new("Ana Ruiz"), Author::new("PA")]).build();
    /// assert_eq!(article.authors().map(|author| &*author.name).collect::<Vec<_>>(), ["Ana Ruiz", "PA"]);
    /// ```
    pub fn authors(&self) -> impl Iterator<Item = &Author<'a>> {
        self.byline.iter().flat_map(|byline| &byline.authors)
    }

    /// Who else worked on the story, and in which role, in the order of the lines that name them, in the body or below it.
    ///
    /// ```
    /// use newsgrammar::Article;
    ///
    /// let text = "Wall gives way\n\nThe harbour wall at Polmear gave way on Friday night.\n\n\
    ///     Nobody was hurt, the police said on Saturday.\n\nReporting by Ana Ruiz; Editing by Tom Beck";
    /// let article = newsgrammar::parse(text)?;
    /// let roles = article.contributions().map(|contribution| (&*contribution.role, &*contribution.people[0].name));
    /// assert_eq!(roles.collect::<Vec<_>>(), [("Reporting", "Ana Ruiz"), ("Editing", "Tom Beck")]);
    /// # Ok::<(), newsgrammar::ParseError>(())
    /// ```
    pub fn contributions(&self) -> impl Iterator<Item = &Contribution<'a>> {
        self.story_and_below().filter_map(Part::as_contributors).flat_map(|line| &line.contributions)
    }

    /// What the paper has put right in the story, or says of it, in the body or below it, in order.
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let wall = Article::builder().headline("Wall gives way").paragraph("It fell.").footer();
    /// let article = wall.correction("Correction: the wall is 3 m high.").build();
    /// assert_eq!(article.corrections().next().unwrap().text, "Correction: the wall is 3 m high.");
    /// ```
    pub fn corrections(&self) -> impl Iterator<Item = &Note<'a>> {
        self.story_and_below().filter_map(Part::as_correction)
    }

    fn story_and_below(&self) -> impl Iterator<Item = &Part<'a>> {
        self.body.iter().chain(&self.footer)
    }

    /// The links to other stories between the paragraphs, in order.
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").link(Some("Read more"), "Ferry held").build();
    /// assert_eq!(article.links().next().unwrap().headline, "Ferry held");
    /// ```
    pub fn links(&self) -> impl Iterator<Item = &RelatedLink<'a>> {
        self.body.iter().filter_map(Part::as_related_link)
    }

    /// The stories of the blocks of related links, in order.
    ///
    /// ```
    /// use newsgrammar::Article;
    ///
    /// let wall = Article::builder().headline("Wall gives way");
    /// let article = wall.related(Some("Latest"), ["Bus late"]).related(None, ["Ferry held"]).build();
    /// assert_eq!(article.related_items().map(|item| &*item.headline).collect::<Vec<_>>(), ["Bus late", "Ferry held"]);
    /// ```
    pub fn related_items(&self) -> impl Iterator<Item = &RelatedItem<'a>> {
        self.related.iter().flat_map(|block| &block.items)
    }

    /// The pictures of the body, in order.
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").image(None, Some("The wall."), Some("Alamy")).build();
    /// assert_eq!(article.images().next().unwrap().credit.as_deref(), Some("Alamy"));
    /// ```
    pub fn images(&self) -> impl Iterator<Item = &Image<'a>> {
        self.body.iter().filter_map(Part::as_image)
    }

    /// The direct quotations of the body, in order; one that runs on over several paragraphs is one, and its
    /// shares are parted by a blank line. They are looked for when this is called.
    ///
    /// ```
    /// # let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
    /// let article = newsgrammar::parse(&text)?;
    /// let running_on = article.quotations().find(|quotation| quotation.runs_on).unwrap();
    /// assert!(running_on.text.starts_with("We know what this harbour means to the town"));
    /// assert!(running_on.text.contains("a stone at a time.\n\nThe first barges"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn quotations(&self) -> impl Iterator<Item = Quotation<'_>> {
        let mut rest = self.body.iter().filter_map(Part::as_paragraph);
        core::iter::from_fn(move || rest.next().map(|paragraph| (paragraph, rest.clone()))).flat_map(
            |(paragraph, following)| {
                paragraph.quotations().map(move |quotation| quotation.run_on_through(following.clone()))
            },
        )
    }

    /// What the parser noticed, in the order of the text: see [`Diagnostic`].
    ///
    /// ```
    /// # let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
    /// assert!(newsgrammar::parse(&text)?.diagnostics().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The spans of all parts, in the order of the text. They do not overlap, and every byte of the
    /// text that is not white space lies in one of them.
    ///
    /// ```
    /// # let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
    /// let article = newsgrammar::parse(&text)?;
    /// let mut end = 0;
    /// for span in article.spans() {
    ///     assert_eq!(text[end..span.range().start].trim(), "", "nothing is lost");
    ///     end = span.range().end;
    /// }
    /// assert_eq!(text[end..].trim(), "");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn spans(&self) -> impl Iterator<Item = Span> {
        // A part made by hand may stand nowhere.
        let mut spans = self.walk().map(|part| part.span()).filter(|span| !span.is_empty()).peekable();
        // What opens wire copy stands inside its paragraph.
        core::iter::from_fn(move || {
            let span = spans.next()?;
            let span = spans.next_if(|next| next.contains(span)).unwrap_or(span);
            while spans.next_if(|next| span.contains(*next)).is_some() {}
            Some(span)
        })
    }
}
