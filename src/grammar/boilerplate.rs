//! What a sender says of itself below its announcement.

use super::role::{Role, set};
use crate::layout::{Features, Layout};
use crate::lexicon::names::{Kinds, kinds};

/// The longest heading, in bytes.
const LONGEST: usize = 80;

/// Below the last paragraphs of a story stands what its sender is, under a heading with the name that the next line begins
/// with.
///
/// ```text
/// boilerplate ::= about-word name line_end article? name …
/// ```
pub(crate) fn settle(layout: &Layout<'_>, roles: &mut [Role]) {
    let line = |at: usize| layout.blocks.get(at).map_or("", |block| layout.source(block));
    let heads = |at: &usize| {
        let ends = layout.blocks.get(*at).is_none_or(|block| block.features.any(Features::ENDS_STOP));
        !ends && about(line(*at)).is_some_and(|name| begins_with(line(at + 1), name))
    };
    let paragraphs = |of: &[Role]| of.iter().filter(|role| **role == Role::Paragraph).count();
    let mut in_story = (0..roles.len()).filter(|at| roles.get(*at).is_some_and(|role| role.is_in_story()));
    let Some(heading) = in_story.find(heads) else { return };
    let Some((above, below)) = roles.split_at_checked(heading) else { return };
    // A section of the story itself has more of it below.
    if paragraphs(above) > paragraphs(below) {
        set(roles, heading..roles.len(), Role::Footer);
    }
}

/// The name that a heading tells of.
fn about(heading: &str) -> Option<&str> {
    let (first, name) = Some(heading).filter(|heading| heading.len() <= LONGEST)?.split_once(' ')?;
    let name = name.trim_end_matches(':').trim();
    (name.starts_with(char::is_uppercase) && kinds(first).any(Kinds::ABOUT)).then_some(name)
}

/// Whether a line begins with the name, be it behind an article.
fn begins_with(line: &str, name: &str) -> bool {
    let behind = |line: &str| line.strip_prefix(name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let article = |(first, rest): (&str, &str)| kinds(first).any(Kinds::ARTICLE) && behind(rest);
    behind(line) || line.split_once(' ').is_some_and(article)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_and_the_lines_below() {
        let cases = [
            ("About Polmear Harbor Authority", "Polmear Harbor Authority has run the harbor since 1848.", true),
            ("About Polmear:", "The Polmear is a ship.", true),
            ("Über Polmar Hafen", "Polmar Hafen betreibt den Hafen.", true),
            ("About Polmear", "Polmearians are few.", false),
            ("About 40 people", "40 people came.", false),
            ("About the wall", "The wall is old.", false),
            ("About Polmear", "The town is old.", false),
        ];
        for (heading, below, expected) in cases {
            assert_eq!(about(heading).is_some_and(|name| begins_with(below, name)), expected, "{heading}: {below}");
        }
    }
}
