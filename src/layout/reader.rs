//! The text as its reader sees it.

use super::block::Layout;
use super::envelope;
use super::markup::Syntax;
use super::plain::{self, Plain, Torn};
use core::borrow::Borrow;

impl<'a> Layout<'a> {
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
}

#[cfg(test)]
mod tests {
    use crate::layout::Layout;

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
