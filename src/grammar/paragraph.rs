//! Running text.

use super::page::{Line, Page, Parsed, role};
use super::parts::Found;
use super::role::Role;
use crate::lexicon::LabelKind;
use crate::lexicon::fields::value;
use crate::model::{Note, Paragraph, Part, Wrap};
use nom::Parser;

/// paragraph ::= body_field? text   (* in the role of running text *)
///
/// One without a letter or a digit, such as `* * *`, has nothing to read and stays unclassified.
pub(crate) fn paragraph<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    role(Role::Paragraph, |line| Some(Found::Part(part(line)))).parse(page)
}

fn part(line: Line<'_>) -> Part<'_> {
    let first = line.text.bytes().find(u8::is_ascii_alphanumeric);
    if line.label.is_some_and(|found| found.label == LabelKind::BodyField)
        && let Some(text) = value(line.text)
    {
        let start = (line.text.len() - text.len()) as u32;
        let mut paragraph = Paragraph::new(text, line.span);
        paragraph.wraps = Box::new([Wrap::new(0, line.span.start + start)]);
        Part::Paragraph(paragraph)
    } else if first.is_some() || line.text.contains(char::is_alphanumeric) {
        Part::Paragraph(Paragraph::new(line.text, line.span))
    } else {
        Part::Unclassified(Note::new(line.text, line.span))
    }
}
