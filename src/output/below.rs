//! What formats that people read write below the story.

use crate::model::{Article, Part};

/// What is told below the story of those who made it, and of the story itself.
pub(super) fn notes_below<'r, 'a>(article: &'r Article<'a>) -> impl Iterator<Item = &'r Part<'a>> {
    let is_note = |part: &&Part<'_>| {
        matches!(part, Part::Contributors(_) | Part::Biography(_) | Part::Correction(_) | Part::Tags(_))
    };
    article.footer.iter().filter(is_note)
}
