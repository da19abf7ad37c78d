//! Articles made by hand: [`ArticleBuilder`].

mod parts;

use super::{
    Article, Author, Byline, Dateline, Diagnostic, DiagnosticKind, Headline, Kicker, Part, Standfirst, Timestamp,
};
use crate::span::Span;
use std::borrow::Cow;
use std::fmt::Write as _;

impl Article<'_> {
    /// An article made by hand, part by part: see [`ArticleBuilder`].
    ///
    /// ```
    /// let article = newsgrammar::Article::builder().headline("Wall gives way").paragraph("It fell.").build();
    /// assert_eq!(article.paragraphs().count(), 1);
    /// ```
    pub fn builder() -> ArticleBuilder {
        ArticleBuilder::default()
    }
}

/// Makes an article by hand, for tests and for callers who get their stories from elsewhere.
///
/// Parts are added in the order of the text. Each writes itself at the end of the article's own
/// text, a block a part, so a built article has the spans that it would have if it had been parsed
/// from [`ArticleBuilder::text`]. What comes before the headline goes to the header, what comes
/// after it to the body, and what comes after [`ArticleBuilder::footer`] to the footer.
///
/// ```
/// use newsgrammar::{Article, Author};
///
/// let builder = Article::builder()
///     .headline("Harbour wall gives way")
///     .byline([Author::new("Ana Ruiz").with_role("Political Editor")])
///     .published("2022-01-29T07:38")
///     .paragraph("The wall at Polmear gave way on Friday night.");
/// let text = builder.text().to_owned();
/// let article = builder.build();
///
/// assert_eq!(article.headline.unwrap().span.slice(&text), Some("Harbour wall gives way"));
/// assert!(text.contains("By Ana Ruiz, Political Editor"));
/// ```
///
/// All that a page can hold:
///
/// ```
/// use newsgrammar::{Article, Author, DiagnosticKind, FurnitureKind};
///
/// let page = Article::builder()
///     .language("en-GB").furniture(FurnitureKind::Navigation, "Home").kicker("Weather")
///     .headline("Harbour wall gives way").standfirst("The third storm in a week was one too many")
///     .published("29 January 2022").updated("31 January 2022")
///     .image(Some("A wall"), Some("The wall after the storm."), Some("Alamy"))
///     .key_points("Key points", ["The wall fell", "Nobody was hurt"])
///     .wire_paragraph("POLMEAR", "PA", "The wall gave way on Friday night.")
///     .pull_quote("We were lucky this time").embed("— Harbour Office (@polmearharbour)")
///     .crosshead("What happens next").list(["Pumps", "Stones"]).link(Some("Read more"), "Ferry held in port")
///     .unclassified("*").diagnostic(DiagnosticKind::Paywall)
///     .contributors("Editing by", [Author::new("Tom Beck")]).biography("Ana Ruiz covers shipping.")
///     .correction("Correction: The wall is older than we said.").tags("Topics: Harbours")
///     .related(Some("Latest"), ["Bus late"]).footer()
///     .furniture(FurnitureKind::Copyright, "© 2022 Example Media");
/// assert_eq!(page.text().lines().filter(|line| !line.is_empty()).count(), 25);
/// assert_eq!(page.build().walk().count(), 20);
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ArticleBuilder {
    text: String,
    article: Article<'static>,
    place: Stage,
}

/// Where on the page the builder stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    Header,
    Body,
    Footer,
}

impl ArticleBuilder {
    /// The language of the story, as a BCP 47 tag: `en`, `de-AT`.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().language("en-GB").build();
    /// assert_eq!(article.language(), Some("en-GB"));
    /// ```
    pub fn language(mut self, language: &str) -> Self {
        self.article.language = Some(language.to_owned().into());
        self
    }

    /// The section label above the headline; a second one is an unclassified part.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().kicker("Weather").build();
    /// assert_eq!(article.kicker.unwrap().text, "Weather");
    /// ```
    pub fn kicker(mut self, text: &str) -> Self {
        if self.article.kicker.is_some() {
            return self.unclassified(text);
        }
        self.article.kicker = Some(Kicker::new(text.to_owned(), self.block(text)));
        self
    }

    /// The headline; what follows it is the story. A second one is an unclassified part.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").paragraph("It fell.").build();
    /// assert_eq!((article.headline.unwrap().to_string(), article.body.len()), ("Wall gives way".to_string(), 1));
    /// ```
    pub fn headline(mut self, text: &str) -> Self {
        if self.article.headline.is_some() {
            return self.unclassified(text);
        }
        self.article.headline = Some(Headline::new(text.to_owned(), self.block(text)));
        self.place = Stage::Body;
        self
    }

    /// The sentence or two under the headline; a second one is an unclassified part.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").standfirst("The third storm in a week").build();
    /// assert_eq!(article.standfirst.unwrap().text, "The third storm in a week");
    /// ```
    pub fn standfirst(mut self, text: &str) -> Self {
        if self.article.standfirst.is_some() {
            return self.unclassified(text);
        }
        self.article.standfirst = Some(Standfirst::new(text.to_owned(), self.block(text)));
        self
    }

    /// The line that names the authors; a second one becomes a part of the body.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().byline([Author::new("Ana Ruiz").with_place("Kyiv")]).build();
    /// assert_eq!(article.authors().next().unwrap().place.as_deref(), Some("Kyiv"));
    /// ```
    pub fn byline(mut self, authors: impl IntoIterator<Item = Author<'static>>) -> Self {
        let authors: Vec<_> = authors.into_iter().collect();
        let names: Vec<String> = authors.iter().map(credit).collect();
        let span = self.block(&format!("By {}", names.join(" and ")));
        let byline = Byline { authors, span };
        match self.article.byline {
            None => self.article.byline = Some(byline),
            Some(_) => self.push(Part::Byline(byline)),
        }
        self
    }

    /// When the story was published, in ISO 8601 (see [`Timestamp::from_iso8601`]); any other text
    /// is kept as text, without a date.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().published("2022-01-29T07:38").build();
    /// let published = article.dateline.unwrap().published.unwrap();
    /// assert_eq!((published.date.unwrap().to_string(), published.offset), ("2022-01-29".to_owned(), None));
    /// ```
    pub fn published(self, moment: &str) -> Self {
        self.dateline(moment, "", |dateline| &mut dateline.published)
    }

    /// When the story was updated, in the same form. Right after [`ArticleBuilder::published`] it
    /// joins that line; elsewhere it is a line of its own.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().published("2022-01-29").updated("2022-01-30").build();
    /// let dateline = article.dateline.unwrap();
    /// assert_eq!(dateline.updated.unwrap().to_iso8601().as_deref(), Some("2022-01-30"));
    /// ```
    pub fn updated(self, moment: &str) -> Self {
        self.dateline(moment, "Updated: ", |dateline| &mut dateline.updated)
    }

    /// What follows stands below the story.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").footer().tags("Topics: Harbours").build();
    /// assert_eq!((article.body.len(), article.footer.len()), (0, 1));
    /// ```
    pub fn footer(mut self) -> Self {
        self.place = Stage::Footer;
        self
    }

    /// A diagnostic at the part that was added last.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").published("31 February").diagnostic(DiagnosticKind::ImpossibleDate).build();
    /// assert_eq!(article.diagnostics[0].span, Span::new(16, 27));
    /// ```
    pub fn diagnostic(mut self, kind: DiagnosticKind) -> Self {
        let start = self.text.rfind("\n\n").map_or(0, |blank| blank + 2);
        let span = Span::new(start as u32, self.text.len() as u32);
        self.article.diagnostics.push(Diagnostic::new(kind, span));
        self
    }

    /// The text that the article's spans lie in.
    ///
    /// ```
    /// let wall = newsgrammar::Article::builder().headline("Wall gives way").paragraph("It fell.");
    /// assert_eq!(wall.text(), "Wall gives way\n\nIt fell.");
    /// ```
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The article.
    ///
    /// ```
    /// let article = newsgrammar::Article::builder().headline("Wall gives way").build();
    /// assert_eq!(article.headline.unwrap().text, "Wall gives way");
    /// ```
    #[must_use]
    pub fn build(self) -> Article<'static> {
        self.article
    }

    /// Writes a block at the end of the text.
    fn block(&mut self, text: &str) -> Span {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = self.text.len() as u32;
        self.text.push_str(text);
        Span::new(start, self.text.len() as u32)
    }

    fn push(&mut self, part: Part<'static>) {
        match self.place {
            Stage::Header => self.article.header.push(part),
            Stage::Body => self.article.body.push(part),
            Stage::Footer => self.article.footer.push(part),
        }
    }

    /// A moment of the dateline that `slot` picks; the first dateline is the article's.
    fn dateline(
        mut self,
        moment: &str,
        label: &str,
        slot: impl for<'d> Fn(&'d mut Dateline<'static>) -> &'d mut Option<Timestamp<'static>>,
    ) -> Self {
        let end = self.text.len() as u32;
        let joins = self.article.dateline.as_ref().is_some_and(|dateline| dateline.span.end == end && end > 0);
        let line = if joins {
            let _ = write!(self.text, " | {label}{moment}");
            Span::new(end, self.text.len() as u32)
        } else {
            self.block(&format!("{label}{moment}"))
        };
        let span = Span::new(line.end - moment.len() as u32, line.end);
        let timestamp = Timestamp::from_iso8601(moment.to_owned(), span)
            .unwrap_or_else(|| Timestamp::from_text(moment.to_owned(), span));
        if let Some(dateline) = &mut self.article.dateline {
            slot(dateline).get_or_insert_with(|| timestamp.clone());
            if joins {
                dateline.span.end = line.end;
            } else {
                let mut later = Dateline { span: line, ..Dateline::default() };
                *slot(&mut later) = Some(timestamp);
                self.push(Part::Dateline(Box::new(later)));
            }
        } else {
            let mut first = Dateline { span: line, ..Dateline::default() };
            *slot(&mut first) = Some(timestamp);
            self.article.dateline = Some(first);
        }
        self
    }
}

/// An author as a byline names them: `Ana Ruiz, Political Editor, in Kyiv`.
fn credit(author: &Author<'_>) -> String {
    let mut text = author.name.to_string();
    for (before, detail) in
        [(", ", &author.role), (" in ", &author.place), (", ", &author.organisation), (", ", &author.contact)]
    {
        if let Some(detail) = detail {
            let _ = write!(text, "{before}{detail}");
        }
    }
    text
}

fn owned(text: Option<&str>) -> Option<Cow<'static, str>> {
    text.map(|text| Cow::Owned(text.to_owned()))
}

#[cfg(test)]
mod tests;
