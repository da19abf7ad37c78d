//! Blocks: the units that the grammar reads, one line each.

use super::envelope;
use super::features::Features;
use super::line::{BYTE_ORDER_MARK, Lines};
use super::markup::{Mark, Syntax};
use super::plain::{self, Plain, Torn};
use super::wrap::{self, Lead, Wrap};
use crate::span::Span;
use core::borrow::Borrow;

/// A run of text that stands apart: a menu item, a headline, a paragraph.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Block {
    /// Where it stands, without the white space around it.
    pub(crate) span: Span,
    /// What its bytes tell of it.
    pub(crate) features: Features,
}

/// A text, cut into its blocks.
#[derive(Clone, Debug)]
pub(crate) struct Layout<'a> {
    /// The whole text.
    pub(crate) text: &'a str,
    /// Its blocks, in order; together they hold every byte that is not white space.
    pub(crate) blocks: Vec<Block>,
    /// The length of the longest line, in bytes.
    longest: usize,
    /// What markup says of blocks, by their places, in order.
    pub(crate) marks: Vec<(u32, Mark)>,
}

impl<'a> Layout<'a> {
    /// The layout of `text`, which must be shorter than 4 GiB.
    pub(crate) fn new(text: &'a str) -> Self {
        let mark = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        let mut blocks = Vec::with_capacity(text.len() / 160 + 32);
        if mark > 0 {
            blocks.push(Block { span: Span::new(0, mark as u32), features: Features::of(BYTE_ORDER_MARK) });
        }
        let mut longest = 0;
        for (start, line) in Lines::new(text.get(mark..).unwrap_or("")) {
            longest = longest.max(line.len());
            let start = (mark + start) as u32;
            blocks.push(Block { span: Span::new(start, start + line.len() as u32), features: Features::of(line) });
        }
        Layout { text, blocks, longest, marks: Vec::new() }
    }

    /// The text as its reader sees it, if something was put around it or into it, its lines were torn, it is marked up or
    /// has soft hyphens.
    pub(crate) fn plain(&self) -> Option<Plain<'a>> {
        match envelope::opened(self) {
            None => self.whole_lines(|| Plain::whole(self.text)),
            Some(opened) => opened.layout().whole_lines(|| &opened).or(Some(opened)),
        }
    }

    /// The same of what was in the envelope.
    fn whole_lines<'s, P: Borrow<Plain<'s>>>(&self, text: impl FnOnce() -> P) -> Option<Plain<'s>> {
        let torn = Torn::of(self);
        match (Syntax::of(self), torn.as_ref()) {
            (None, None) if !plain::has_soft_hyphens(self.text) => None,
            (None, torn) => Some(text().borrow().joined(self, torn, 0)),
            (Some(syntax), torn) => Some(text().borrow().joined(self, torn, syntax.front_matter()).unmarked(syntax)),
        }
    }

    /// How the text was wrapped.
    pub(super) fn wrap(&self) -> Option<Wrap> {
        if !self.may_be_wrapped() {
            None
        } else if self.marks.is_empty() {
            Wrap::of(self.lines())
        } else {
            let lines = self.lines().zip(self.first_line()..).filter(|(_, at)| !self.is_edge(*at));
            Wrap::of(lines.map(|(line, _)| line))
        }
    }

    /// Whether a block stands at the edge of a page of paper.
    pub(super) fn is_edge(&self, at: usize) -> bool {
        let found = self.marks.binary_search_by_key(&(at as u32), |(block, _)| *block).ok();
        found.and_then(|found| self.marks.get(found)).is_some_and(|(_, mark)| mark.edge)
    }

    /// The place of the first block but a byte-order mark.
    pub(crate) fn first_line(&self) -> usize {
        usize::from(self.line(0) == BYTE_ORDER_MARK)
    }

    /// Whether no line is so long that a text with it can't be wrapped.
    pub(super) fn may_be_wrapped(&self) -> bool {
        self.longest <= wrap::WIDEST * 4
    }

    /// The text of the block at this place: empty where there is none.
    pub(crate) fn line(&self, at: usize) -> &'a str {
        self.blocks.get(at).map_or("", |block| self.source(block))
    }

    /// What is known of the block at this place: nothing where there is none.
    pub(crate) fn features(&self, at: usize) -> Features {
        self.blocks.get(at).map_or(Features::default(), |block| block.features)
    }

    /// The text of a block.
    pub(crate) fn source(&self, block: &Block) -> &'a str {
        block.span.slice(self.text).unwrap_or("")
    }

    /// Each line but a byte-order mark, and the white space before it.
    pub(super) fn lines(&self) -> impl Iterator<Item = (Lead<'a>, &'a str)> + Clone {
        let mut end = 0;
        self.blocks.iter().skip(self.first_line()).map(move |block| {
            let gap = self.text.get(end..block.span.start as usize).unwrap_or("");
            end = block.span.end as usize;
            (Lead(gap), self.source(block))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Layout;

    #[track_caller]
    fn blocks(text: &str, expected: &[&str]) {
        let layout = Layout::new(text);
        assert_eq!(layout.blocks.iter().map(|block| layout.source(block)).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_line_is_a_block() {
        blocks("", &[]);
        blocks("One\nTwo\n\n Three ", &["One", "Two", "Three"]);
        blocks("\u{feff}One", &["\u{feff}", "One"]);
    }

    #[test]
    fn lines_that_were_wrapped_are_joined() {
        let wrapped = "The harbour wall at Polmear gave way on Friday\n\
                       after the third storm in a week, and the sea\n\
                       came over the quay into the lower streets of\n\
                       the town before dawn, the council has said.\n\
                       \n\
                       Nobody was hurt. Some forty people were taken\n\
                       to the school on the hill, where they spent\n\
                       the night.\n\
                       Short line\n";
        let plain = Layout::new(wrapped).plain().unwrap();
        let layout = plain.layout();
        let lines: Vec<&str> = layout.blocks.iter().map(|block| layout.source(block)).collect();
        assert_eq!(
            lines,
            [
                "The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea came over the quay \
                 into the lower streets of the town before dawn, the council has said.",
                "Nobody was hurt. Some forty people were taken to the school on the hill, where they spent the night.",
                "Short line",
            ]
        );
        for (block, source) in layout.blocks.iter().zip(wrapped.split("\n\n").flat_map(|part| part.split("night.\n"))) {
            let span = plain.span(block.span);
            assert!(span.slice(wrapped).unwrap().starts_with(source.trim_end()), "{source}");
        }
        let few = "One\nTwo\nThree\nFour\nFive\nSix\n";
        assert!(Layout::new(few).plain().is_none());
    }
}
