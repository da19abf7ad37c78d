//! The words that a line begins with, told once for all tables that are asked about them.

use super::key::Word;
use super::names::{Kinds, kinds_at_start};

/// A line, with its first words where they are of ASCII.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Start<'t> {
    pub(crate) text: &'t str,
    /// The word at its start.
    pub(crate) first: Option<Word>,
    /// The word behind the first one and a space.
    pub(crate) second: Option<Word>,
    /// What the first word may be in a byline, where it is of ASCII.
    pub(crate) kinds: Kinds,
}

impl<'t> Start<'t> {
    #[inline]
    pub(crate) fn of(text: &'t str) -> Self {
        let first = Word::at_start(text.as_bytes());
        let second = first.and_then(|first| match text.as_bytes().get(first.len()..) {
            Some([b' ', rest @ ..]) => Word::at_start(rest),
            _ => None,
        });
        let kinds = |first: Word| kinds_at_start(first, text.get(..first.len()).unwrap_or_default());
        Start { text, first, second, kinds: first.map_or(Kinds::default(), kinds) }
    }
}
