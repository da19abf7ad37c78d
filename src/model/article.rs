//! The article: its masthead, its body, and what surrounds it on the page.

use super::owned::fields;
use super::{
    Author, Byline, Dateline, Diagnostic, Headline, Image, Kicker, Paragraph, Part, Quotation, RelatedItem,
    RelatedLink, RelatedLinks, Standfirst,
};
use crate::span::Span;

/// A news article, as its page's text gives it.
///
/// It borrows from the text it was parsed from; [`Article::into_owned`] lets go of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Article<'a> {
    /// What stands on the page above the headline: menus, breadcrumbs, teasers.
    #[cfg_attr(feature = "serde", serde(borrow, default))]
    pub header: Vec<Part<'a>>,
    /// The section label above the headline.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub kicker: Option<Kicker<'a>>,
    /// The title of the story.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub headline: Headline<'a>,
    /// The sentence or two under the headline.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub standfirst: Option<Standfirst<'a>>,
    /// When, and in wire copy where, the story was filed.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub dateline: Option<Dateline<'a>>,
    /// Who wrote it.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub byline: Option<Byline<'a>>,
    /// The parts of the story after its headline, in the order of the text.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub body: Vec<Part<'a>>,
    /// The blocks of other stories that follow it.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub related: Vec<RelatedLinks<'a>>,
    /// What else stands on the page below the story.
    #[cfg_attr(feature = "serde", serde(borrow, default))]
    pub footer: Vec<Part<'a>>,
    /// What the parser noticed, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
}

fields!(Article { header, kicker, headline, standfirst, dateline, byline, body, related, footer, diagnostics });

impl<'a> Article<'a> {
    /// The paragraphs of the body, in order.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph<'a>> {
        self.body.iter().filter_map(Part::as_paragraph)
    }

    /// The text of the paragraphs, cross-heads and lists, parted by blank lines.
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
    pub fn authors(&self) -> impl Iterator<Item = &Author<'a>> {
        self.byline.iter().flat_map(|byline| &byline.authors)
    }

    /// The links to other stories between the paragraphs, in order.
    pub fn links(&self) -> impl Iterator<Item = &RelatedLink<'a>> {
        self.body.iter().filter_map(|part| match part {
            Part::RelatedLink(link) => Some(link),
            _ => None,
        })
    }

    /// The stories of the blocks of related links, in order.
    pub fn related_items(&self) -> impl Iterator<Item = &RelatedItem<'a>> {
        self.related.iter().flat_map(|block| &block.items)
    }

    /// The pictures of the body, in order.
    pub fn images(&self) -> impl Iterator<Item = &Image<'a>> {
        self.body.iter().filter_map(|part| match part {
            Part::Image(image) => Some(&**image),
            _ => None,
        })
    }

    /// The direct quotations of the body, in order; one that runs on over several paragraphs is one.
    pub fn quotations(&self) -> impl Iterator<Item = Quotation<'_>> {
        let mut rest = self.body.iter().filter_map(Part::as_paragraph);
        core::iter::from_fn(move || rest.next().map(|paragraph| (paragraph, rest.clone()))).flat_map(
            |(paragraph, following)| {
                paragraph.quotations().map(move |quotation| quotation.run_on_through(following.clone()))
            },
        )
    }

    /// What the parser noticed, in the order of the text.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The spans of all parts, in the order of the text. They do not overlap, and every byte of the
    /// text that is not white space lies in one of them.
    pub fn spans(&self) -> Vec<Span> {
        let parts = self.header.iter().chain(&self.body).chain(&self.footer).map(Part::span);
        let mut spans: Vec<Span> = parts
            .chain(self.kicker.iter().map(|kicker| kicker.span))
            .chain([self.headline.span])
            .chain(self.standfirst.iter().map(|standfirst| standfirst.span))
            .chain(self.dateline.iter().map(|dateline| dateline.span))
            .chain(self.byline.iter().map(|byline| byline.span))
            .chain(self.related.iter().map(|related| related.span))
            .collect();
        // The place and agency of wire copy stand inside their paragraph, at its start.
        spans.sort_unstable_by_key(|span| (span.start, core::cmp::Reverse(span.end)));
        spans.dedup_by(|later, earlier| earlier.contains(*later) && !later.is_empty());
        spans
    }
}
