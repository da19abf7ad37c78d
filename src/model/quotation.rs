//! A direct quotation: the words between a pair of quotation marks.

use super::owned::{fields, plain};
use super::{Paragraph, Part};
use crate::few::Few;
pub use crate::marks::QuotationMarks;
use crate::marks::{self, Opening, Pair, Scan};
use crate::span::Span;
use std::borrow::Cow;

/// A direct quotation: what stands between a pair of quotation marks, be it a sentence or two words.
///
/// `She saw "no reason" to wait.` holds the quotation `no reason`. One inside another belongs to the
/// outer one, and an apostrophe or an inch sign opens none. A quotation that no mark closes is none. One
/// that runs on over several paragraphs opens each of them with a mark and closes in the last alone, as the
/// style books have it; see [`Article::quotations`](super::Article::quotations).
///
/// ```
/// use newsgrammar::{Paragraph, Span};
///
/// let text = "She saw \"no reason\" to wait.";
/// let paragraph = Paragraph::new(text, Span::new(0, text.len() as u32));
/// let quotation = paragraph.quotations().next().unwrap();
/// assert_eq!(quotation.text, "no reason");
/// assert_eq!(quotation.span.slice(text), Some("\"no reason\""));
/// assert!(!quotation.runs_on);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Quotation<'p> {
    /// The words between the marks. Where the quotation runs on over several paragraphs, their
    /// shares are parted by a blank line.
    pub text: Cow<'p, str>,
    /// From the opening mark to the end of the closing one.
    pub span: Span,
    /// Which marks it stands between.
    pub marks: QuotationMarks,
    /// Whether it runs on into the next paragraph.
    pub runs_on: bool,
}

fields!(Quotation { text, span, marks, runs_on });
plain!(QuotationMarks, bool);

impl<'p> Quotation<'p> {
    /// The same quotation with the shares of the paragraphs it runs on through.
    pub(super) fn run_on_through<'a: 'p>(mut self, following: impl Iterator<Item = &'p Paragraph<'a>>) -> Self {
        if self.runs_on {
            let end = Some(self.span.end);
            for paragraph in following.take_while(|paragraph| paragraph.quoted_until == end) {
                let text = self.text.to_mut();
                text.push_str("\n\n");
                text.push_str(resumed_share(paragraph));
            }
        }
        self
    }
}

/// The words of a paragraph that belong to the quotation opened in an earlier one.
fn resumed_share<'p>(paragraph: &'p Paragraph<'_>) -> &'p str {
    let Some(until) = paragraph.quoted_until else { return "" };
    let share = paragraph.text.get(..paragraph.text_offset(until)).unwrap_or_default();
    let mut share = share.chars();
    share.next();
    if until <= paragraph.span.end {
        share.next_back();
    }
    share.as_str().trim()
}

/// The quotations of one paragraph.
pub(crate) struct Quotations<'p, 'a> {
    paragraph: &'p Paragraph<'a>,
    pairs: <Few<Pair, 8> as IntoIterator>::IntoIter,
    /// The one that runs on into the next paragraph.
    last: Option<Quotation<'p>>,
}

impl<'p, 'a> Quotations<'p, 'a> {
    pub(crate) fn new(paragraph: &'p Paragraph<'a>) -> Self {
        let mut scan = marks::scan(&paragraph.text, Self::first_own(paragraph));
        let running_on = paragraph.runs_on_until.zip(scan.open);
        let last = running_on.map(|(until, opening)| {
            scan.pairs.retain(|pair| pair.opening.at < opening.at);
            let text = paragraph.text.get(opening.inner..).unwrap_or_default().trim();
            let span = Span::new(paragraph.source_offset(opening.at), until);
            Quotation { text: Cow::Borrowed(text), span, marks: opening.marks, runs_on: true }
        });
        Quotations { paragraph, pairs: scan.pairs.into_iter(), last }
    }

    /// Where in its text what an earlier paragraph quotes has ended.
    fn first_own(paragraph: &Paragraph<'_>) -> usize {
        match paragraph.quoted_until {
            Some(until) if until >= paragraph.span.end => paragraph.text.len(),
            Some(until) => paragraph.text_offset(until),
            None => 0,
        }
    }
}

impl<'p> Iterator for Quotations<'p, '_> {
    type Item = Quotation<'p>;

    fn next(&mut self) -> Option<Quotation<'p>> {
        let words =
            |pair: &Pair| self.paragraph.text.get(pair.opening.inner..pair.inner_end).unwrap_or_default().trim();
        let Some(pair) = self.pairs.find(|pair| !words(pair).is_empty()) else { return self.last.take() };
        let opening = pair.opening;
        let text = words(&pair);
        let span = Span::new(self.paragraph.source_offset(opening.at), end_in_source(self.paragraph, pair));
        Some(Quotation { text: Cow::Borrowed(text), span, marks: opening.marks, runs_on: false })
    }
}

/// The byte of the source after the closing mark of a pair.
fn end_in_source(paragraph: &Paragraph<'_>, pair: Pair) -> u32 {
    let mark = pair.end.saturating_sub(pair.inner_end) as u32;
    paragraph.source_offset(pair.inner_end).saturating_add(mark)
}

/// Finds the quotations that run on over paragraphs which follow each other in the body: opened in
/// one, resumed with a mark of the same kind at the head of each further one, closed in the last.
///
/// It reads only paragraphs whose successor begins with a quotation mark. What is never closed runs
/// on nowhere.
pub(crate) fn link_quotations(body: &mut [Part<'_>], scan: &mut Scan) {
    // Where the paragraph stands in which a quotation was left open, and its marks; a paragraph
    // without marks has not been read yet.
    let mut first = None;
    let mut open: Option<QuotationMarks> = None;
    for at in 0..body.len() {
        let (before, rest) = body.split_at_mut(at);
        let Some(paragraph) = rest.first_mut().and_then(Part::as_paragraph_mut) else { continue };
        if open.is_none()
            && marks::begins_quoted(&paragraph.text)
            && let Some(before) = first.and_then(|first| before.get(first)).and_then(Part::as_paragraph)
        {
            scan.read(&before.text, 0);
            open = scan.open.map(|opening| opening.marks);
        }
        let Some(marks) = open.filter(|&marks| marks::resumes(&paragraph.text, marks)) else {
            (first, open) = (Some(at), None);
            continue;
        };
        scan.read_resumed(&paragraph.text, marks);
        let closed = scan.pairs.first().filter(|pair| pair.opening.at == 0);
        let Some(end) = closed.map(|&pair| end_in_source(paragraph, pair)) else { continue };
        paragraph.quoted_until = Some(end);
        let through = before.iter_mut().skip(first.unwrap_or(at)).filter_map(Part::as_paragraph_mut);
        for (nth, earlier) in through.enumerate() {
            let until = if nth == 0 { &mut earlier.runs_on_until } else { &mut earlier.quoted_until };
            *until = Some(end);
        }
        open = scan.open.map(|opening| opening.marks);
        first = open.map(|_| at);
    }
}

/// The quotations that are opened in a paragraph and never closed, each from its mark to the end of the
/// paragraph; one that runs on over several paragraphs once, where it is opened. Single marks are left out:
/// most that stay open are apostrophes; so are marks with no word right behind them, which are strays.
pub(crate) fn unclosed_quotations(body: &[Part<'_>], scan: &mut Scan) -> impl Iterator<Item = Span> {
    let mut open: Option<QuotationMarks> = None;
    body.iter().filter_map(Part::as_paragraph).filter_map(move |paragraph| {
        if let Some(marks) = open.filter(|&marks| marks::resumes(&paragraph.text, marks)) {
            scan.read_resumed(&paragraph.text, marks);
            if scan.open.is_some() {
                return None;
            }
        }
        open = None;
        let from = Quotations::first_own(paragraph);
        let opens = |opening: &Opening| {
            let before = paragraph.text.get(..opening.at).and_then(|text| text.chars().next_back());
            let after = paragraph.text.get(opening.inner..).and_then(|text| text.chars().next());
            let apart = before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '–' | '—'));
            apart && after.is_some_and(char::is_alphanumeric) && !opening.marks.is_single()
        };
        scan.read(&paragraph.text, from);
        let unclosed = scan.open.filter(opens)?;
        if paragraph.runs_on_until.is_some() {
            return None;
        }
        open = Some(unclosed.marks);
        Some(Span::new(paragraph.source_offset(unclosed.at), paragraph.span.end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Article, Wrap};

    /// The paragraphs of a text that parts them by blank lines, and wraps them at single line feeds.
    fn paragraphs(text: &str) -> Vec<Part<'_>> {
        let mut paragraphs: Vec<Part<'_>> = Vec::new();
        for block in text.split("\n\n") {
            let span = Span::of(text, block);
            let wraps = block.match_indices('\n').map(|(at, _)| Wrap::new(at as u32 + 1, span.start + at as u32 + 1));
            let mut paragraph = Paragraph::new(block.replace('\n', " "), span);
            paragraph.wraps = wraps.collect();
            paragraphs.push(Part::Paragraph(paragraph));
        }
        link_quotations(&mut paragraphs, &mut Scan::default());
        paragraphs
    }

    #[test]
    fn quotations_run_on() {
        let cases: &[(&str, &[&str])] = &[
            ("He said: \"One.\n\n\"Two.\n\n\"Three.\" Then \"four\".", &["One.\n\nTwo.\n\nThree.", "four"]),
            ("“One.\n\n“Two,” he said. “Three.\n\n“Four.”", &["One.\n\nTwo,", "Three.\n\nFour."]),
            ("« Un.\n\n» Deux. »", &["Un.\n\nDeux."]),
            ("‘One.\n\n‘It’s two,’ he said.", &["One.\n\nIt’s two,"]),
            ("He said: \"A \"b\" c.\n\nNo mark here.\n\n\"New.\"", &["b", "New."]),
            ("\"Never.\n\n\"Closed.\n\nAt all", &[]),
            ("He said \"\" and \" \", then \"one\".", &["one"]),
            ("\"One,\" he said.\n\n\"Two,\" she said.", &["One,", "Two,"]),
            ("\"Wrapped\nlines.\n\n\"Go\non.\" He left.", &["Wrapped lines.\n\nGo on."]),
        ];
        for (text, expected) in cases {
            let article = Article { body: paragraphs(text), ..Article::default() };
            let quotations: Vec<Quotation<'_>> = article.quotations().collect();
            let found: Vec<&str> = quotations.iter().map(|quotation| &*quotation.text).collect();
            assert_eq!(found, *expected, "{text}");
            for quotation in &quotations {
                let source = quotation.span.slice(text).unwrap();
                let first = &source[source.chars().next().unwrap().len_utf8()..];
                let last = first.char_indices().next_back().unwrap().0;
                let words = |text: &str| text.split(['"', '“', '»', '‘', ' ', '\n']).filter(|w| !w.is_empty()).count();
                assert_eq!(words(&first[..last]), words(&quotation.text), "{source}");
            }
        }
    }

    #[test]
    fn a_quotation_outlives_its_paragraph() {
        let first = |text: &str| -> Option<Quotation<'static>> {
            Paragraph::new(text, Span::new(8, 28)).quotations().next().map(Quotation::into_owned)
        };
        let (span, marks) = (Span::new(12, 22), QuotationMarks::Curly);
        let expected = Quotation { text: "One.".into(), span, marks, runs_on: false };
        assert_eq!(first(&String::from("He: “One.” Two.")), Some(expected));
    }

    #[cfg(feature = "serde")]
    #[test]
    fn a_paragraph_is_read_back_as_it_was_written() {
        for part in paragraphs("She: \"One.\n\n\"Two\nlines.\" And \"three.\n\n\"Four.\"") {
            let paragraph = part.as_paragraph().unwrap();
            let json = serde_json::to_string(paragraph).unwrap();
            assert_eq!(serde_json::from_str::<Paragraph<'_>>(&json).unwrap(), *paragraph, "{json}");
        }
    }
}
