//! A text changed here and there, and the way back to what it was.

use super::Plain;
use crate::layout::mark::Side;
use crate::span::Span;
use core::cmp::Reverse;
use core::ops::Range;

/// A piece of a text that its reader does not see as it stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::layout) struct Change {
    pub(in crate::layout) range: Range<usize>,
    pub(in crate::layout) to: To,
}

/// What a reader sees there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::layout) enum To {
    /// A letter or a sign.
    Char(char),
    /// Nothing, or white space. The signs that stood there go with the words behind them or with those before.
    Blank(&'static str, Side),
    /// Other white space.
    Gap(&'static str),
}

impl To {
    /// A character, whatever it is.
    pub(in crate::layout) fn char(c: char) -> To {
        match c {
            '\n' | '\r' => To::Blank("\n", Side::Closing),
            '\u{a0}' => To::Blank("\u{a0}", Side::Closing),
            c if c.is_whitespace() => To::Blank(" ", Side::Closing),
            c => To::Char(c),
        }
    }
}

impl<'a> Plain<'a> {
    /// The same text with these changes, which are in order. Where one begins before the last one ends it is left out.
    pub(in crate::layout) fn changed(&self, changes: &[Change]) -> Self {
        let mut plain = Plain::of(self.source);
        let end_of = |at: usize| self.words(Span::new((at as u32).saturating_sub(1), at as u32)).end;
        // Where signs begin that no words have followed yet, and where the last words end, in the source.
        let (mut at, mut opened, mut ended) = (0, None, None);
        let end = Change { range: self.text.len()..self.text.len(), to: To::Gap("") };
        for change in changes.iter().chain([&end]) {
            let Range { start, end } = change.range;
            let Some(words) = self.text.get(at..start) else { continue };
            plain.push_from(self, Span::new(at as u32, start as u32));
            if !words.trim().is_empty() {
                let first = self.source_of((start - words.trim_start().len()) as u32);
                plain.opened.extend(opened.take().map(|signs| (first, signs)));
                ended = Some(end_of(at + words.trim_end().len()));
            }
            let source = self.source_of(start as u32);
            match change.to {
                To::Char(c) => {
                    plain.opened.extend(opened.take().map(|signs| (source, signs)));
                    plain.push(c.encode_utf8(&mut [0; 4]), source);
                    let words = source + c.len_utf8() as u32;
                    plain.close(words, end_of(end));
                    ended = Some(words);
                }
                To::Blank(blank, side) => {
                    plain.push(blank, source);
                    let signs = self.text.get(start..end).unwrap_or("");
                    let (first, last) = (end - signs.trim_start().len(), start + signs.trim_end().len());
                    match (side, ended) {
                        // White space here may be what other signs became.
                        _ if last <= first => {}
                        (Side::Closing, Some(words)) => {
                            plain.close(words, end_of(last));
                            opened = None;
                        }
                        _ => opened = opened.or(Some(self.source_of(first as u32))),
                    }
                }
                To::Gap(gap) => plain.push(gap, source),
            }
            at = end;
        }
        if let (Some(_), Some(words)) = (opened, ended) {
            plain.close(words, end_of(self.text.trim_end().len()));
        }
        plain.carry(self);
        plain
    }

    /// What went with the words of the text that this one was made from goes with them here.
    pub(super) fn carry(&mut self, from: &Self) {
        if !from.opened.is_empty() {
            self.opened.extend(&from.opened);
            self.opened.sort_unstable();
            self.opened.dedup_by_key(|(words, _)| *words);
        }
        if !from.closed.is_empty() {
            self.closed.extend(&from.closed);
            self.closed.sort_unstable_by_key(|(words, signs)| (*words, Reverse(*signs)));
            self.closed.dedup_by_key(|(words, _)| *words);
        }
    }
}
