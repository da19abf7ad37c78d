//! A paragraph of the story and the direct quotations in it.

use super::owned::{Home, Move, into_owned};
use super::quotation::{Quotation, Quotations};
use crate::span::Span;
use std::borrow::Cow;

/// A paragraph of the story.
///
/// Its quotations are found when they are asked for ([`Paragraph::quotations`]), so a paragraph
/// costs nothing but its place until then.
///
/// ```
/// # let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
/// let article = newsgrammar::parse(&text)?;
/// let paragraph = article.paragraphs().next().unwrap();
/// assert!(paragraph.text.starts_with("The harbour wall at Polmear will be rebuilt before the winter"));
/// assert_eq!(paragraph.span.slice(&text), Some(&*paragraph.text));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Paragraph<'a> {
    /// The text. It is borrowed where the paragraph stands on one line, and joined with single
    /// spaces where it was wrapped over several. Markup is left out of it.
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
    /// Where wrapped lines were joined, or markup was left out; empty where nothing was.
    #[cfg_attr(feature = "serde", serde(default))]
    pub(crate) wraps: Box<[Wrap]>,
    /// Where a quotation ends that was opened in an earlier paragraph and runs on through this one
    /// (a byte of the source, in this paragraph or in a later one); `None` in most paragraphs.
    #[cfg_attr(feature = "serde", serde(default))]
    pub(super) quoted_until: Option<u32>,
    /// Where the quotation ends that is opened in this paragraph and runs on into the next; `None` in
    /// most paragraphs.
    #[cfg_attr(feature = "serde", serde(default))]
    pub(super) runs_on_until: Option<u32>,
}

/// A place where two lines of the source became one line of text, or where markup or a soft hyphen was left out of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct Wrap {
    /// The byte of the text at which the later line, or what stands behind the markup, begins.
    text: u32,
    /// The byte of the source at which it begins.
    source: u32,
}

impl Wrap {
    /// The line that begins at byte `text` of the text begins at byte `source` of the source.
    pub(crate) const fn new(text: u32, source: u32) -> Self {
        Wrap { text, source }
    }
}

impl Move for Paragraph<'_> {
    type To<'to> = Paragraph<'to>;
    fn move_to<'to>(self, home: &impl Home<'to>) -> Paragraph<'to> {
        let Paragraph { text, span, wraps, quoted_until, runs_on_until } = self;
        // What stands before the text, if anything, is none of it.
        let words =
            wraps.first().filter(|first| first.text == 0).map_or(span, |first| Span::new(first.source, span.end));
        let joined = home.wraps(words);
        let at_home = |wrap: Wrap| Wrap::new(wrap.text, home.span(Span::new(wrap.source, span.end)).start);
        let kept = wraps.iter().filter(|wrap| joined.first().is_none_or(|first| wrap.text < first.text));
        let wraps = kept.map(|wrap| at_home(*wrap)).chain(joined.iter().copied()).collect();
        Paragraph { text: home.text(text), span: home.span(span), wraps, quoted_until, runs_on_until }
    }
}
into_owned!(Paragraph);

impl<'a> Paragraph<'a> {
    /// A paragraph that stands on one line.
    ///
    /// ```
    /// use newsgrammar::{Paragraph, Span};
    ///
    /// let paragraph = Paragraph::new("\"It fell,\" he said.", Span::new(0, 19));
    /// assert_eq!(paragraph.quotations().next().unwrap().text, "It fell,");
    /// ```
    pub fn new(text: impl Into<Cow<'a, str>>, span: Span) -> Self {
        Paragraph { text: text.into(), span, ..Paragraph::default() }
    }

    /// The direct quotations that open in this paragraph, in order. One that runs on into the next
    /// paragraphs is given here, once, with the span of the whole and the text of this paragraph's
    /// share; [`Article::quotations`](super::Article::quotations) gives its whole text.
    ///
    /// ```
    /// use newsgrammar::{Paragraph, QuotationMarks, Span};
    ///
    /// let text = "The mayor's office saw \"no reason\" to close the pier.";
    /// let paragraph = Paragraph::new(text, Span::new(0, text.len() as u32));
    /// let quotation = paragraph.quotations().next().unwrap();
    /// assert_eq!(quotation.text, "no reason");
    /// assert_eq!(quotation.marks, QuotationMarks::Straight);
    /// assert_eq!(quotation.span.slice(text), Some("\"no reason\""));
    /// ```
    pub fn quotations(&self) -> impl Iterator<Item = Quotation<'_>> {
        Quotations::new(self)
    }

    /// The byte of the source at which byte `at` of the text stands. The two differ by the paragraph's place
    /// and, where it was wrapped, by what stood between its lines.
    ///
    /// ```
    /// use newsgrammar::{Paragraph, Span};
    ///
    /// assert_eq!(Paragraph::new("It fell.", Span::new(40, 48)).source_offset(3), 43);
    /// ```
    pub fn source_offset(&self, at: usize) -> u32 {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        let line = self.on_line(self.line_before(|wrap| wrap.text <= at));
        line.source.saturating_add(at.saturating_sub(line.text))
    }

    /// The byte of the text that stands at byte `source` of the source, at most the text's length.
    pub(crate) fn text_offset(&self, source: u32) -> usize {
        let line = self.on_line(self.line_before(|wrap| wrap.source <= source));
        let at = line.text.saturating_add(source.saturating_sub(line.source));
        (at as usize).min(self.text.len())
    }

    /// The last line but the first for which `before` holds.
    fn line_before(&self, before: impl Fn(&Wrap) -> bool) -> Option<&Wrap> {
        let count = self.wraps.partition_point(before);
        count.checked_sub(1).and_then(|last| self.wraps.get(last))
    }

    fn on_line(&self, line: Option<&Wrap>) -> Wrap {
        line.copied().unwrap_or(Wrap::new(0, self.span.start))
    }
}

/// A paragraph as it is serialised: with its quotations, which are read off the text again.
#[cfg(feature = "serde")]
mod form {
    use super::{Paragraph, Quotation, Wrap};
    use crate::span::Span;
    use serde::{Serialize, Serializer};

    /// A paragraph of the story, with the direct quotations that open in it.
    #[derive(Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    struct Written<'p> {
        text: &'p str,
        span: Span,
        quotations: Vec<Quotation<'p>>,
        #[serde(skip_serializing_if = "<[Wrap]>::is_empty")]
        wraps: &'p [Wrap],
        #[serde(skip_serializing_if = "Option::is_none")]
        quoted_until: Option<u32>,
        #[serde(skip_serializing_if = "Option::is_none")]
        runs_on_until: Option<u32>,
    }

    impl Serialize for Paragraph<'_> {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            Written {
                text: &self.text,
                span: self.span,
                quotations: self.quotations().collect(),
                wraps: &self.wraps,
                quoted_until: self.quoted_until,
                runs_on_until: self.runs_on_until,
            }
            .serialize(to)
        }
    }

    #[cfg(feature = "schema")]
    impl schemars::JsonSchema for Paragraph<'_> {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Paragraph".into()
        }

        fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
            Written::json_schema(generator)
        }
    }
}
