//! Blocks: the units that the grammar reads, one line each.

use super::features::Features;
use super::line::{BYTE_ORDER_MARK, Lines};
use super::mark::Mark;
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
    /// The length of the longest line, in bytes.
    pub(super) longest: usize,
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

    /// The place of the first block but a byte-order mark.
    pub(crate) fn first_line(&self) -> usize {
        usize::from(self.line(0) == BYTE_ORDER_MARK)
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
}
