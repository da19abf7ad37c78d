//! Articles made by hand: [`ArticleBuilder`].

use super::{
    Article, Author, Byline, Contribution, Contributors, Crosshead, Dateline, Diagnostic, DiagnosticKind, Furniture,
    FurnitureKind, Headline, Image, KeyPoints, Kicker, List, ListItem, Note, Paragraph, Part, RelatedItem, RelatedLink,
    RelatedLinks, Standfirst, Timestamp,
};
use crate::span::Span;
use std::borrow::Cow;
use std::fmt::Write as _;

impl Article<'_> {
    /// An article made by hand, part by part: see [`ArticleBuilder`].
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
/// assert_eq!(article.headline.span.slice(&text), Some("Harbour wall gives way"));
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
    place: Place,
}

/// Where on the page the builder stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    #[default]
    Header,
    Body,
    Footer,
}

impl ArticleBuilder {
    /// The language of the story, as a BCP 47 tag: `en`, `de-AT`.
    pub fn language(mut self, language: &str) -> Self {
        self.article.language = Some(language.to_owned().into());
        self
    }

    /// The section label above the headline; a second one is an unclassified part.
    pub fn kicker(mut self, text: &str) -> Self {
        if self.article.kicker.is_some() {
            return self.unclassified(text);
        }
        self.article.kicker = Some(Kicker::new(text.to_owned(), self.block(text)));
        self
    }

    /// The headline; what follows it is the story. A second one is an unclassified part.
    pub fn headline(mut self, text: &str) -> Self {
        if !self.article.headline.text.is_empty() {
            return self.unclassified(text);
        }
        self.article.headline = Headline::new(text.to_owned(), self.block(text));
        self.place = Place::Body;
        self
    }

    /// The sentence or two under the headline; a second one is an unclassified part.
    pub fn standfirst(mut self, text: &str) -> Self {
        if self.article.standfirst.is_some() {
            return self.unclassified(text);
        }
        self.article.standfirst = Some(Standfirst::new(text.to_owned(), self.block(text)));
        self
    }

    /// The line that names the authors; a second one becomes a part of the body.
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
    pub fn published(self, moment: &str) -> Self {
        self.dateline(moment, "", |dateline| &mut dateline.published)
    }

    /// When the story was updated, in the same form. Right after [`ArticleBuilder::published`] it
    /// joins that line; elsewhere it is a line of its own.
    pub fn updated(self, moment: &str) -> Self {
        self.dateline(moment, "Updated: ", |dateline| &mut dateline.updated)
    }

    /// A paragraph that opens as wire copy does: `LONDON (Reuters) - …`.
    pub fn wire_paragraph(mut self, place: &str, agency: &str, text: &str) -> Self {
        let opening = format!("{place} ({agency}) -");
        let text = format!("{opening} {text}");
        let span = self.block(&text);
        let dateline = self.article.dateline.get_or_insert_with(|| Dateline {
            span: Span::new(span.start, span.start + opening.len() as u32),
            ..Dateline::default()
        });
        dateline.place = Some(place.to_owned().into());
        dateline.agency = Some(agency.to_owned().into());
        self.push(Part::Paragraph(Paragraph::new(text, span)));
        self
    }

    /// A paragraph.
    pub fn paragraph(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Paragraph(Paragraph::new(text, span)))
    }

    /// A subheading.
    pub fn crosshead(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Crosshead(Crosshead::new(text, span)))
    }

    /// A picture: its alternative text, caption and credit.
    pub fn image(mut self, alt: Option<&str>, caption: Option<&str>, credit: Option<&str>) -> Self {
        let mut text = String::new();
        if let Some(alt) = alt {
            text.push_str(alt);
            text.push('\n');
        }
        text.push_str(caption.unwrap_or_default());
        if let Some(credit) = credit {
            let space = if caption.is_some() { " " } else { "" };
            let _ = write!(text, "{space}Picture: {credit}");
        }
        let span = self.block(text.trim_end());
        self.push(Part::Image(Box::new(Image {
            alt: owned(alt),
            caption: owned(caption),
            credit: owned(credit),
            span,
        })));
        self
    }

    /// A link to another story.
    pub fn link(mut self, label: Option<&str>, headline: &str) -> Self {
        let span = match label {
            Some(label) => self.block(&format!("{label}: {headline}")),
            None => self.block(headline),
        };
        self.push(Part::RelatedLink(RelatedLink { label: owned(label), headline: headline.to_owned().into(), span }));
        self
    }

    /// A list.
    pub fn list<'t>(mut self, items: impl IntoIterator<Item = &'t str>) -> Self {
        let (items, span) = self.items(None, items);
        self.push(Part::List(List { items, span }));
        self
    }

    /// The box that sums the story up in points.
    pub fn key_points<'t>(mut self, heading: &str, items: impl IntoIterator<Item = &'t str>) -> Self {
        let heading = heading.to_owned();
        let (items, span) = self.items(Some(&heading), items);
        self.push(Part::KeyPoints(Box::new(KeyPoints { heading: heading.into(), items, span })));
        self
    }

    /// A sentence of the story set again in large type.
    pub fn pull_quote(self, text: &str) -> Self {
        self.line(text, |text, span| Part::PullQuote(Note::new(text, span)))
    }

    /// A post or a player from elsewhere.
    pub fn embed(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Embed(Note::new(text, span)))
    }

    /// Who else worked on the story: `Reporting by Ana Ruiz`.
    pub fn contributors(mut self, role: &str, people: impl IntoIterator<Item = Author<'static>>) -> Self {
        let people: Vec<_> = people.into_iter().collect();
        let names: Vec<String> = people.iter().map(credit).collect();
        let text = format!("{role} {}", names.join(" and "));
        let span = self.block(&text);
        let contributions = vec![Contribution { role: role.to_owned().into(), people }];
        self.push(Part::Contributors(Box::new(Contributors { contributions, text: text.into(), span })));
        self
    }

    /// Who the author is.
    pub fn biography(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Biography(Note::new(text, span)))
    }

    /// A correction.
    pub fn correction(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Correction(Note::new(text, span)))
    }

    /// The story's topics.
    pub fn tags(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Tags(Note::new(text, span)))
    }

    /// A line that is no part of the story.
    pub fn furniture(self, kind: FurnitureKind, text: &str) -> Self {
        self.line(text, |text, span| Part::Furniture(Furniture { kind, text, span }))
    }

    /// A line that has no name.
    pub fn unclassified(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Unclassified(Note::new(text, span)))
    }

    /// A block of other stories: its heading and their headlines.
    pub fn related<'t>(mut self, heading: Option<&str>, headlines: impl IntoIterator<Item = &'t str>) -> Self {
        let mut whole = heading.map(|heading| self.block(heading));
        let mut items = Vec::new();
        for headline in headlines {
            let span = self.block(headline);
            whole = Some(whole.map_or(span, |whole| whole.join(span)));
            items.push(RelatedItem { caption: None, headline: headline.to_owned().into(), span });
        }
        let span = whole.unwrap_or_default();
        self.article.related.push(RelatedLinks { heading: owned(heading), see_more: None, items, span });
        self
    }

    /// What follows stands below the story.
    pub fn footer(mut self) -> Self {
        self.place = Place::Footer;
        self
    }

    /// A diagnostic at the part that was added last.
    pub fn diagnostic(mut self, kind: DiagnosticKind) -> Self {
        let start = self.text.rfind("\n\n").map_or(0, |blank| blank + 2);
        let span = Span::new(start as u32, self.text.len() as u32);
        self.article.diagnostics.push(Diagnostic::new(kind, span));
        self
    }

    /// The text that the article's spans lie in.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The article.
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
            Place::Header => self.article.header.push(part),
            Place::Body => self.article.body.push(part),
            Place::Footer => self.article.footer.push(part),
        }
    }

    /// A part that is one block of text.
    fn line(mut self, text: &str, part: impl FnOnce(Cow<'static, str>, Span) -> Part<'static>) -> Self {
        let span = self.block(text);
        self.push(part(text.to_owned().into(), span));
        self
    }

    /// A block of items, a line each, under a heading.
    fn items<'t>(
        &mut self,
        heading: Option<&str>,
        items: impl IntoIterator<Item = &'t str>,
    ) -> (Vec<ListItem<'static>>, Span) {
        let mut whole = self.block(heading.unwrap_or_default());
        let mut list = Vec::new();
        for item in items {
            if !whole.is_empty() {
                self.text.push('\n');
            }
            let start = self.text.len() as u32;
            self.text.push_str("- ");
            self.text.push_str(item);
            let span = Span::new(start, self.text.len() as u32);
            list.push(ListItem { marker: Some("-".into()), text: item.to_owned().into(), span });
            whole.end = span.end;
        }
        (list, whole)
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
