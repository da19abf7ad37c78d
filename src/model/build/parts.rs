//! The parts of header, body and footer, as the builder adds them.

use super::{ArticleBuilder, credit, owned};
use crate::model::{
    Author, Contribution, Contributors, Crosshead, Dateline, Furniture, FurnitureKind, Image, KeyPoints, List,
    ListItem, Note, Paragraph, Part, RelatedItem, RelatedLink, RelatedLinks,
};
use crate::span::Span;
use std::borrow::Cow;
use std::fmt::Write as _;

impl ArticleBuilder {
    /// A paragraph that opens as wire copy does: `LONDON (Reuters) - …`.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").wire_paragraph("LONDON", "Reuters", "The wall fell.").build();
    /// assert_eq!(article.body_text(), "LONDON (Reuters) - The wall fell.");
    /// assert_eq!(article.dateline.unwrap().agency.as_deref(), Some("Reuters"));
    /// ```
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
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().paragraph("\"It fell,\" he said.").build();
    /// let part = article.header[0].as_paragraph().unwrap();
    /// assert_eq!(part.quotations().next().unwrap().text, "It fell,");
    /// ```
    pub fn paragraph(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Paragraph(Paragraph::new(text, span)))
    }

    /// A subheading.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").crosshead("What now").build();
    /// assert_eq!(article.body[0].kind().name(), "crosshead");
    /// ```
    pub fn crosshead(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Crosshead(Crosshead::new(text, span)))
    }

    /// A picture: its alternative text, caption and credit.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").image(Some("A wall"), Some("The wall."), Some("Alamy")).build();
    /// assert_eq!(article.images().next().unwrap().alt.as_deref(), Some("A wall"));
    /// ```
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
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").link(Some("Read more"), "Ferry held").build();
    /// assert_eq!(article.links().next().unwrap().label.as_deref(), Some("Read more"));
    /// ```
    pub fn link(mut self, label: Option<&str>, headline: &str) -> Self {
        let span = match label {
            Some(label) => self.block(&format!("{label}: {headline}")),
            None => self.block(headline),
        };
        self.push(Part::RelatedLink(RelatedLink { label: owned(label), headline: headline.to_owned().into(), span }));
        self
    }

    /// A list.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").list(["Pumps", "Boats"]).build();
    /// assert_eq!(article.plain_text().to_string(), "Pumps\n\nBoats");
    /// ```
    pub fn list<'t>(mut self, items: impl IntoIterator<Item = &'t str>) -> Self {
        let (items, span) = self.items(None, items);
        self.push(Part::List(List { items, span }));
        self
    }

    /// The box that sums the story up in points.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").key_points("At a glance", ["Nobody was hurt"]).build();
    /// assert_eq!(article.body[0].kind(), PartKind::KeyPoints);
    /// ```
    pub fn key_points<'t>(mut self, heading: &str, items: impl IntoIterator<Item = &'t str>) -> Self {
        let heading = heading.to_owned();
        let (items, span) = self.items(Some(&heading), items);
        self.push(Part::KeyPoints(Box::new(KeyPoints { heading: heading.into(), items, span })));
        self
    }

    /// A sentence of the story set again in large type.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").pull_quote("We were lucky").build();
    /// assert_eq!(article.body[0].kind().name(), "pull_quote");
    /// ```
    pub fn pull_quote(self, text: &str) -> Self {
        self.line(text, |text, span| Part::PullQuote(Note::new(text, span)))
    }

    /// A post or a player from elsewhere.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").embed("A post shared by the harbour office").build();
    /// assert_eq!(article.body[0].kind().name(), "embed");
    /// ```
    pub fn embed(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Embed(Note::new(text, span)))
    }

    /// Who else worked on the story: `Reporting by Ana Ruiz`. The `by` is no part of the role.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").contributors("Editing by", [Author::new("Tom Beck")]).build();
    /// let line = article.body[0].as_contributors().unwrap();
    /// assert_eq!((&*line.text, &*line.contributions[0].role), ("Editing by Tom Beck", "Editing"));
    /// assert_eq!(article.authors().count(), 0);
    /// ```
    pub fn contributors(mut self, role: &str, people: impl IntoIterator<Item = Author<'static>>) -> Self {
        let people: Vec<_> = people.into_iter().collect();
        let names: Vec<String> = people.iter().map(credit).collect();
        let text = format!("{role} {}", names.join(" and "));
        let span = self.block(&text);
        let role = role.strip_suffix(" by").unwrap_or(role).to_owned();
        let contributions = vec![Contribution::new(role, people)];
        self.push(Part::Contributors(Box::new(Contributors { contributions, text: text.into(), span })));
        self
    }

    /// Who the author is.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").biography("Ana Ruiz covers shipping.").build();
    /// assert_eq!(article.body[0].kind().name(), "biography");
    /// ```
    pub fn biography(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Biography(Note::new(text, span)))
    }

    /// A correction.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").correction("Correction: the wall is older.").build();
    /// assert_eq!(article.body[0].kind().name(), "correction");
    /// ```
    pub fn correction(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Correction(Note::new(text, span)))
    }

    /// The story's topics.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").tags("Topics: Harbours").build();
    /// assert_eq!(article.body[0].kind().name(), "tags");
    /// ```
    pub fn tags(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Tags(Note::new(text, span)))
    }

    /// A line that is no part of the story.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().furniture(FurnitureKind::Navigation, "Home").headline("Wall gives way").build();
    /// assert_eq!(article.header[0].kind(), PartKind::Furniture);
    /// ```
    pub fn furniture(self, kind: FurnitureKind, text: &str) -> Self {
        self.line(text, |text, span| Part::Furniture(Furniture { kind, text, span }))
    }

    /// A line that has no name.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().headline("Wall gives way").unclassified("???").build();
    /// assert_eq!(article.body[0].kind().name(), "unclassified");
    /// ```
    pub fn unclassified(self, text: &str) -> Self {
        self.line(text, |text, span| Part::Unclassified(Note::new(text, span)))
    }

    /// A block of other stories: its heading and their headlines.
    ///
    /// ```
    /// # use newsgrammar::*;
    /// let article = Article::builder().related(Some("Latest"), ["Bus late", "Ferry held"]).build();
    /// assert_eq!(article.related_items().count(), 2);
    /// ```
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
}
