//! Lines about the story: who else worked on it, what was corrected in it, who its author is, and
//! what it is about.

use super::contributors::contributors;
use super::core::{Line, Page, Parsed, block};
use super::parts::Found;
use super::role::Role;
use crate::lexicon::Label;
use crate::model::{Contributors, Note, Part};
use nom::Parser;

/// note ::= contributors | correction | biography | tags
pub(crate) fn note<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    block(|line: Line<'a>| {
        if matches!(line.role, Role::Headline | Role::Standfirst | Role::Paragraph | Role::Crosshead) {
            return None;
        }
        let note = || Note::new(line.text, line.span);
        let part = match line.label?.label {
            Label::Contributors => {
                Part::Contributors(Box::new(Contributors::new(contributors(line.text)?, line.text, line.span)))
            }
            Label::Correction => Part::Correction(note()),
            Label::Biography => Part::Biography(note()),
            Label::Tags => Part::Tags(note()),
            _ => return None,
        };
        Some(Found::Part(part))
    })
    .parse(page)
}
