//! Running text.

use super::core::{Page, Parsed, role};
use super::parts::Found;
use super::role::Role;
use crate::model::{Paragraph, Part};
use nom::Parser;

/// paragraph ::= block in the role of running text
pub(crate) fn paragraph<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    role(Role::Paragraph, |line| Some(Found::Part(Part::Paragraph(Paragraph::new(line.text, line.span))))).parse(page)
}
