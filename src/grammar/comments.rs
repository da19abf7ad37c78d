//! The comments below a story.

use super::context::is_long_prose;
use super::role::{ENDED, Role, set};
use crate::layout::{Features, Layout};
use crate::lexicon::names::{Kinds, kinds};
use crate::lexicon::{Announced, LabelKind, label_of};

/// The first comment is dated so many lines below the heading at most.
const DATED: usize = 6;
/// Its words stand so many lines below the date at most.
const WORDS: usize = 3;
/// The line that lets answer it stands so many lines below those at most.
const ANSWERED: usize = 12;

/// Where comments begin, the story ends: below a line that says so and stands on the page once, with a name, a date,
/// words and a line of the same sort (`Reply`) under it; or below one that says nothing else, where the most of the
/// story stands above it and no sentence of it right below.
///
/// ```text
/// comments ::= comments_label … ( byline … dateline | dateline … byline ) … sentence … comments_label … | comments_heading …
/// ```
pub(crate) fn settle(layout: &Layout<'_>, labels: &[Option<Announced>], roles: &mut [Role]) {
    let first = roles.iter().position(|role| *role == Role::Paragraph).unwrap_or(roles.len());
    let end = roles.iter().position(|role| *role == Role::Footer).unwrap_or(roles.len());
    let of_comments = |at: &usize| label_of(labels, *at) == Some(LabelKind::Comments);
    let again = Features::REPEATED_EARLIER | Features::REPEATED_LATER;
    let opens = |at: &usize| {
        let is_date = |at: &usize| {
            layout.features(*at).any(Features::DATED)
                && !layout.features(*at).any(Features::OVER_90 | Features::ENDS_STOP)
        };
        let Some(dated) = (at + 1..=at + DATED).find(is_date) else { return false };
        let is_name = |at: usize| layout.features(at).any(Features::NAME | Features::BYLINE);
        let named = (dated.saturating_sub(2)..=dated + 1).filter(|near| near > at).any(is_name);
        let says =
            |at: usize| layout.features(at).any(Features::ENDS_STOP | Features::ENDS_ASKING | Features::ENDS_QUOTE);
        let Some(words) = (dated + 1..=dated + WORDS).find(|&at| says(at)) else { return false };
        named && (words + 1..=words + ANSWERED).any(|at| of_comments(&at))
    };
    let goes_on = |at: usize| layout.blocks.get(at).is_some_and(is_long_prose);
    let (all, mut above) = (roles.iter().filter(|role| **role == Role::Paragraph).count(), 0);
    let heading = (first..end).find(|at| {
        above += usize::from(roles.get(*at) == Some(&Role::Paragraph));
        // The most of the story stands above.
        let told = above >= ENDED && (all - above) * 2 < above;
        of_comments(at)
            && !layout.features(*at).any(again)
            && (opens(at) || told && !goes_on(at + 1) && heads(layout.line(*at)))
    });
    if let Some(heading) = heading {
        set(roles, heading..roles.len(), Role::Footer);
    }
}

/// `comments_heading ::= number? note_word number?`: `12 Comments`
fn heads(line: &str) -> bool {
    let mut words = line.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let word = words.next().is_some_and(|word| kinds(word).any(Kinds::NOTE));
    word && words.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_comments() {
        let cases = [
            ("Comments", true),
            ("12 Kommentare", true),
            ("Commentaires (3)", true),
            ("Discussion", false),
            ("Leave a comment", false),
            ("12", false),
        ];
        for (line, expected) in cases {
            assert_eq!(heads(line), expected, "{line}");
        }
    }
}
