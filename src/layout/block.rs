//! Blocks: the units that the grammar reads, one line each or the lines of a hard-wrapped paragraph.

use super::features::Features;
use super::line::Lines;
use super::wrap;
use crate::span::Span;

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
    /// Whether paragraphs are hard-wrapped, so that a block may hold line ends.
    pub(crate) wrapped: bool,
    /// The places of the blocks that the caller's own words announce, in order; set by the grammar.
    pub(crate) told: Vec<u32>,
}

/// A byte-order mark is no white space, so it is a block of its own.
pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";

impl<'a> Layout<'a> {
    /// The layout of `text`, which must be shorter than 4 GiB.
    pub(crate) fn new(text: &'a str) -> Self {
        let mark = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        let mut blocks = Vec::with_capacity(text.len() / 160 + 16);
        if mark > 0 {
            blocks.push(Block { span: Span::new(0, mark as u32), features: Features::of(BYTE_ORDER_MARK) });
        }
        let mut longest = 0;
        for (start, line) in Lines::new(text.get(mark..).unwrap_or("")) {
            longest = longest.max(line.len());
            let start = (mark + start) as u32;
            blocks.push(Block { span: Span::new(start, start + line.len() as u32), features: Features::of(line) });
        }
        let mut layout = Layout { text, blocks, wrapped: false, told: Vec::new() };
        if longest <= wrap::WIDEST * 4
            && let Some(width) = wrap::width(layout.lines())
        {
            layout.unwrap(width);
            layout.wrapped = true;
        }
        layout
    }

    /// The text of a block as it stands in the source, line ends included.
    pub(crate) fn source(&self, block: &Block) -> &'a str {
        block.span.slice(self.text).unwrap_or("")
    }

    /// Each line, and whether a blank line stands before it.
    fn lines(&self) -> impl Iterator<Item = (bool, &'a str)> + Clone {
        let mut end = 0;
        self.blocks.iter().map(move |block| {
            let gap = self.text.get(end..block.span.start as usize).unwrap_or("");
            end = block.span.end as usize;
            (wrap::is_blank_line(gap), self.source(block))
        })
    }

    /// Joins the lines that were one paragraph before it was wrapped at `width`.
    fn unwrap(&mut self, width: usize) {
        let mut blocks: Vec<Block> = Vec::with_capacity(self.blocks.len());
        let mut previous = "";
        for ((blank_before, line), block) in self.lines().zip(&self.blocks) {
            match blocks.last_mut() {
                Some(last) if !blank_before && wrap::runs_on(previous, line, width) => last.span.end = block.span.end,
                _ => blocks.push(*block),
            }
            previous = line;
        }
        for block in &mut blocks {
            block.features = Features::of(self.source(block));
        }
        self.blocks = blocks;
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
    fn lines_that_were_wrapped_are_one_block() {
        let wrapped = "The harbour wall at Polmear gave way on Friday\n\
                       after the third storm in a week, and the sea\n\
                       came over the quay into the lower streets of\n\
                       the town before dawn, the council has said.\n\
                       \n\
                       Nobody was hurt. Some forty people were taken\n\
                       to the school on the hill, where they spent\n\
                       the night.\n\
                       Short line\n";
        let layout = Layout::new(wrapped);
        assert_eq!(layout.blocks.len(), 3);
        blocks("One\nTwo\nThree\nFour\nFive\nSix\n", &["One", "Two", "Three", "Four", "Five", "Six"]);
    }
}
