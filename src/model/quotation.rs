//! A direct quotation: the words between a pair of quotation marks.

use super::Paragraph;
use crate::span::Span;
use std::borrow::Cow;

/// A direct quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Quotation<'p> {
    /// The words between the marks. Where the quotation runs on over several paragraphs, their
    /// shares are parted by a blank line.
    pub text: Cow<'p, str>,
    /// From the opening mark to the end of the closing one.
    pub span: Span,
    /// Whether it runs on into the next paragraph.
    pub runs_on: bool,
}

/// The quotations of one paragraph.
pub(crate) struct Quotations<'p, 'a> {
    _paragraph: &'p Paragraph<'a>,
}

impl<'p, 'a> Quotations<'p, 'a> {
    pub(crate) fn new(paragraph: &'p Paragraph<'a>) -> Self {
        Quotations { _paragraph: paragraph }
    }
}

impl<'p> Iterator for Quotations<'p, '_> {
    type Item = Quotation<'p>;
    fn next(&mut self) -> Option<Quotation<'p>> {
        None
    }
}
