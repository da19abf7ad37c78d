//! A text as its reader sees it: wrapped lines joined, soft hyphens and markup left out, and the way back to the source.

use super::block::Layout;
use super::fragments::Fragments;
use super::line::BYTE_ORDER_MARK;
use super::mark::{Left, Mark, Side};
use super::markup::Syntax;
use super::wrap::{self, Lead, Wrap};
use crate::span::Span;
use memchr::memmem;

mod changed;

pub(super) use changed::{Change, To};

/// What a text says without what was put in to set or to flatten it: line ends for want of room, soft hyphens, and markup.
#[derive(Clone, Debug)]
pub(crate) struct Plain<'a> {
    source: &'a str,
    pub(super) text: String,
    /// Where the pieces of the source that it is made of begin, in order.
    pieces: Vec<Piece>,
    /// The places in the source where words begin behind markup, and where that markup begins, in order.
    opened: Vec<(u32, u32)>,
    /// The places in the source where words end before markup, and where that markup ends, in order.
    closed: Vec<(u32, u32)>,
    /// What the markup says of a line, by its number, in order.
    pub(super) marks: Vec<(u32, Mark)>,
}

/// What tells which lines of a text were one.
#[derive(Debug)]
pub(super) enum Torn {
    Wrapped(Wrap),
    Fragments(Fragments),
}

impl Torn {
    /// How the lines of a text were torn, if they were.
    pub(super) fn of(layout: &Layout<'_>) -> Option<Self> {
        layout.wrap().map(Torn::Wrapped).or_else(|| Fragments::of(layout).map(Torn::Fragments))
    }
}

/// Where a word may be broken at the end of a line; it is not seen elsewhere.
const SOFT_HYPHEN: &str = "\u{ad}";

/// Whether some words of a text say where they may be broken.
pub(super) fn has_soft_hyphens(text: &str) -> bool {
    memmem::find(text.as_bytes(), SOFT_HYPHEN.as_bytes()).is_some()
}

/// Where a piece begins in the text and in the source.
#[derive(Clone, Copy, Debug)]
struct Piece {
    text: u32,
    source: u32,
}

impl<'a> Plain<'a> {
    fn of(source: &'a str) -> Self {
        let (text, pieces) = (String::with_capacity(source.len()), Vec::with_capacity(source.len() / 64));
        Plain { source, text, pieces, opened: Vec::new(), closed: Vec::new(), marks: Vec::new() }
    }

    /// A text as it is.
    pub(super) fn whole(source: &'a str) -> Self {
        let mut plain = Plain::of(source);
        plain.push(source, 0);
        plain
    }

    /// The lines of this text, which are those of the layout, those joined that were one; so many above them are none of
    /// it, and whole.
    pub(super) fn joined(&self, layout: &Layout<'_>, torn: Option<&Torn>, above: usize) -> Self {
        let mut plain = Plain::of(self.source);
        if layout.text.starts_with(BYTE_ORDER_MARK) {
            plain.push_from(self, Span::new(0, BYTE_ORDER_MARK.len() as u32));
        }
        let (mut above_line, mut number, mut below_edge) = ((Lead::default(), ""), 0, false);
        for (at, (lead, line)) in layout.lines().enumerate() {
            let (len, previous) = (plain.text.len(), above_line.1);
            let mark = self.marks.binary_search_by_key(&(at as u32), |(line, _)| *line).ok();
            let mark = mark.and_then(|found| self.marks.get(found)).map(|(_, mark)| *mark);
            let is_edge = mark.is_some_and(|mark| mark.edge);
            match torn.filter(|_| at > above && !is_edge && !below_edge) {
                _ if at == 0 => {}
                Some(Torn::Wrapped(wrap)) if wrap.joins(above_line, (lead, line)) => {
                    if wrap.breaks(previous, line) {
                        plain.text.pop();
                    } else {
                        plain.text.push_str(wrap::joint(previous, line));
                    }
                }
                Some(Torn::Fragments(fragments)) => plain.text.push_str(fragments.joint(at).unwrap_or("\n")),
                _ => plain.text.push('\n'),
            }
            number += u32::from(plain.text.len() > len && plain.text.ends_with('\n'));
            plain.marks.extend(mark.map(|mark| (number, mark)));
            below_edge = is_edge;
            plain.push_line(self, line, Span::of(layout.text, line).start);
            above_line = (lead, line);
        }
        plain.carry(self);
        plain
    }

    /// The same text without its markup.
    pub(super) fn unmarked(&self, mut syntax: Syntax) -> Self {
        let mut plain = Plain::of(self.source);
        let (mut start, mut text) = (0, self.text.as_str());
        if let Some(rest) = text.strip_prefix(BYTE_ORDER_MARK) {
            (start, text) = (BYTE_ORDER_MARK.len(), rest);
            plain.push(BYTE_ORDER_MARK, self.source_of(0));
        }
        let (before, mut lines, mut number) = (start, text.split('\n').peekable(), 0);
        let end_of = |line: Span| self.words(line).end;
        let mut last = None;
        while let Some(line) = lines.next() {
            let joint = syntax.joint(line);
            let mut mark = syntax.read(line);
            let span = Span::new(start as u32, (start + line.len()) as u32);
            if let Some(above) = last.replace(span).filter(|_| mark.fence) {
                plain.close(end_of(above), end_of(span));
                start += line.len() + 1;
                continue;
            }
            if start > before {
                number += u32::from(joint == "\n");
                plain.text.push_str(joint);
            }
            plain.push_unmarked(self, start, line, syntax.left_out());
            start += line.len() + 1;
            let underline = lines.peek().and_then(|below| Some((below.len(), syntax.underlines(below, line)?)));
            if let Some((len, heading)) = underline.filter(|_| mark.heading == 0) {
                mark.heading = heading;
                lines.next();
                let below = Span::new(start as u32, (start + len) as u32);
                plain.close(end_of(span), end_of(below));
                last = Some(below);
                start += len + 1;
            }
            let is_more = plain.marks.last().is_some_and(|(last, _)| *last == number);
            if mark != Mark::default() && !is_more {
                plain.marks.push((number, mark));
            }
        }
        plain.carry(self);
        plain
    }

    /// Adds what is left of the line at `start` of `from`. Markup that opens goes with the words behind it, markup
    /// that closes with those before it, and with the others where there are none.
    fn push_unmarked(&mut self, from: &Self, start: usize, line: &str, left_out: &[Left]) {
        let source_of = |at: usize| from.source_of((start + at) as u32);
        let end_of = |at: usize| from.words(Span::new((start + at) as u32 - 1, (start + at) as u32)).end;
        let (mut at, mut opened, mut ended) = (0, None, None);
        let end = Left { range: line.len()..line.len(), side: Side::Closing };
        for left in left_out.iter().chain([&end]) {
            let words = line.get(at..left.range.start).unwrap_or("");
            self.push_from(from, Span::new((start + at) as u32, (start + left.range.start) as u32));
            if !words.trim().is_empty() {
                let first = left.range.start - words.trim_start().len();
                self.opened.extend(opened.take().map(|markup| (source_of(first), source_of(markup))));
                ended = Some(at + words.trim_end().len());
            }
            match (left.side, ended) {
                (Side::Closing, Some(end)) => {
                    self.close(end_of(end), end_of(left.range.end));
                    opened = None;
                }
                _ => opened = opened.or(Some(left.range.start)),
            }
            at = left.range.end;
        }
    }

    /// Words, or their markup, that end at `end` of the source go with the markup behind them up to `to`.
    fn close(&mut self, end: u32, to: u32) {
        match self.closed.last_mut() {
            Some(last) if last.0 == end || last.1 == end => last.1 = to,
            _ if end < to => self.closed.push((end, to)),
            _ => {}
        }
    }

    /// Adds the line at `start` of `from` without the soft hyphens in its words.
    fn push_line(&mut self, from: &Self, line: &str, start: u32) {
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let mut begin = 0;
        for (at, hyphen) in line.match_indices(SOFT_HYPHEN) {
            let (before, behind) = (line.get(begin..at).unwrap_or(""), line.get(at + hyphen.len()..).unwrap_or(""));
            if is_letter(before.chars().next_back()) && behind.starts_with(char::is_alphanumeric) {
                let [from_begin, to_hyphen, behind] = [begin, at, at + hyphen.len()].map(|at| start + at as u32);
                self.push_from(from, Span::new(from_begin, to_hyphen));
                // Where the word is parted, as a name from the date glued to it, the hyphen goes with what is before it.
                self.close(
                    from.words(Span::new(from_begin, to_hyphen)).end,
                    from.words(Span::new(to_hyphen, behind)).end,
                );
                begin = at + hyphen.len();
            }
        }
        self.push_from(from, Span::new(start + begin as u32, start + line.len() as u32));
    }

    /// Adds what stands at `source` of the source.
    fn push(&mut self, words: &str, source: u32) {
        self.pieces.push(Piece { text: self.text.len() as u32, source });
        self.text.push_str(words);
    }

    /// Adds what stands at `span` of another text of the same source.
    fn push_from(&mut self, from: &Self, span: Span) {
        if !span.is_empty() {
            let text = self.text.len() as u32;
            self.push(span.slice(&from.text).unwrap_or(""), from.source_of(span.start));
            let joints = from.joints(span).filter(|(at, _)| *at > 0);
            self.pieces.extend(joints.map(|(at, source)| Piece { text: text + at, source }));
        }
    }

    /// The same, these marks being known of its lines.
    pub(super) fn with_marks(self, marks: Vec<(u32, Mark)>) -> Self {
        Plain { marks, ..self }
    }

    /// The layout of the text.
    pub(crate) fn layout(&self) -> Layout<'_> {
        let mut layout = Layout::new(&self.text);
        let before = u32::from(self.text.starts_with(BYTE_ORDER_MARK));
        layout.marks = self.marks.iter().map(|(line, mark)| (line + before, *mark)).collect();
        layout
    }

    /// Where in the source stands what stands at `span` of the text, with the markup around it.
    pub(crate) fn span(&self, span: Span) -> Span {
        let Span { start, end } = self.words(span);
        // What stands around markup may itself have something around it.
        let with = |marked: &[(u32, u32)], mut at: u32, is_outside: fn(&u32, &u32) -> bool| {
            while let Some((_, markup)) = marked
                .binary_search_by_key(&at, |(words, _)| *words)
                .ok()
                .and_then(|found| marked.get(found))
                .filter(|(words, markup)| is_outside(markup, words))
            {
                at = *markup;
            }
            at
        };
        Span::new(with(&self.opened, start, u32::lt), with(&self.closed, end, u32::gt))
    }

    /// Where in the source stands what stands at `span` of the text, without the markup around it.
    fn words(&self, span: Span) -> Span {
        // A piece's end is told from its last byte: the byte behind it may be another one's.
        let end = if span.is_empty() { self.source_of(span.end) } else { self.source_of(span.end - 1) + 1 };
        Span::new(self.source_of(span.start), end)
    }

    fn source_of(&self, at: u32) -> u32 {
        let piece = self.pieces.partition_point(|piece| piece.text <= at).checked_sub(1);
        piece.and_then(|piece| self.pieces.get(piece)).map_or(at, |piece| piece.source + (at - piece.text))
    }

    /// The slice of the source that says what this slice of the text says; `None` where pieces were joined in it.
    pub(crate) fn in_source(&self, part: &str) -> Option<&'a str> {
        let start = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let end = start + part.len();
        let span = (end <= self.text.len()).then(|| Span::new(start as u32, end as u32))?;
        self.words(span).slice(self.source).filter(|found| *found == part)
    }

    /// Where pieces were joined inside `span` of the text, or at its start behind markup: the place from its start, and
    /// the place in the source.
    pub(crate) fn joints(&self, span: Span) -> impl Iterator<Item = (u32, u32)> {
        let opened = self.span(span).start < self.source_of(span.start);
        let first = opened.then(|| (0, self.source_of(span.start)));
        let behind = self.pieces.partition_point(|piece| piece.text <= span.start);
        let inside = self.pieces.iter().skip(behind).take_while(move |piece| piece.text < span.end);
        first.into_iter().chain(inside.map(move |piece| (piece.text - span.start, piece.source)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_is_taken_back_to_its_place() {
        let text = "\u{feff}The harbour wall at Polmear gave way on Friday,\r\n   the council in the city hall has said, and then \r\n\
                    after the third storm in a week the sea came over\r\nthe quay into the lower streets of that little\r\nold town.\r\n\r\nEnd";
        let plain = Layout::new(text).plain().unwrap();
        assert_eq!(
            plain.text,
            "\u{feff}The harbour wall at Polmear gave way on Friday, the council in the city hall has said, and then after the \
             third storm in a week the sea came over the quay into the lower streets of that little old town.\nEnd"
        );
        for (words, expected) in [
            ("The harbour", "The harbour"),
            ("Friday,", "Friday,"),
            ("Friday, the", "Friday,\r\n   the"),
            ("then after", "then \r\nafter"),
            ("little old", "little\r\nold"),
            ("town.", "town."),
            ("End", "End"),
        ] {
            let at = plain.text.find(words).unwrap();
            let part = &plain.text[at..at + words.len()];
            let span = plain.span(Span::of(&plain.text, part));
            assert_eq!(span.slice(text), Some(expected), "{words}");
            assert_eq!(plain.in_source(part), (words == expected).then_some(words), "{words}");
        }
        assert_eq!(plain.in_source("End"), None, "a part of another text");
        let joints: Vec<(u32, u32)> = plain.joints(Span::new(3, 97)).collect();
        assert_eq!(joints, [(48, 55)], "`after` begins behind the span");
    }

    #[test]
    fn words_are_put_together() {
        let joined = |text: &str| Layout::new(text).plain().expect("wrapped").text;
        let column = "The harbour wall at Polmear gave\nway on Friday after the third st-\norm in a week, and the sea ca-\n\
                      me over the quay into the low-\ner streets of the town.\nNobody was hurt in the twenty-\nfour hours.\n";
        assert_eq!(
            joined(column),
            "The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea came over the quay \
             into the lower streets of the town.\nNobody was hurt in the twentyfour hours.",
            "a compound at the end of a line can't be told from a broken word"
        );
        let mail = "The harbour wall at Polmear gave way on Friday\nafter the third storm in a week, and the twenty-\n\
                    four boats in the harbour broke loose from the\nquay before dawn, the harbour master has said.\n";
        assert!(joined(mail).contains("and the twenty-four boats"));
    }

    #[test]
    fn soft_hyphens_are_left_out_of_words() {
        let text = "Ha\u{ad}fen\u{ad}mauer bricht\u{ad}\n\u{ad}Die Mauer \u{ad} des Ha\u{ad}\u{ad}fens\n";
        let plain = Layout::new(text).plain().unwrap();
        assert_eq!(plain.text, "Hafenmauer bricht\u{ad}\n\u{ad}Die Mauer \u{ad} des Ha\u{ad}\u{ad}fens");
        let span = plain.span(Span::new(0, 10));
        assert_eq!(span.slice(text), Some("Ha\u{ad}fen\u{ad}mauer"));
        assert_eq!(plain.joints(Span::new(0, 10)).collect::<Vec<_>>(), [(2, 4), (5, 9)]);
        assert_eq!(plain.span(Span::new(0, 2)).slice(text), Some("Ha\u{ad}"));
        assert_eq!(plain.span(Span::new(2, 5)).slice(text), Some("fen\u{ad}"));
        assert_eq!(plain.span(Span::new(5, 10)).slice(text), Some("mauer"));
        assert!(Layout::new("Hafenmauer bricht").plain().is_none());
    }
}
