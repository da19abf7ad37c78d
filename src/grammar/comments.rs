//! The comments below a story.

use super::context::is_long_prose;
use super::role::{ENDED, Role, set};
use super::token::has_digit;
use crate::layout::{Features, Layout};
use crate::lexicon::names::{Kinds, kinds};
use crate::lexicon::{Announced, LabelKind, label_of, whole_label_of};

/// The first comment is dated so many lines below the heading at most.
const DATED: usize = 6;
/// Its words stand so many lines below the date at most.
const WORDS: usize = 3;
/// The line that lets answer it stands so many lines below those at most.
const ANSWERED: usize = 12;

/// Where comments begin, the story ends: below a line that says so and stands on the page once, with a name, a date,
/// words and a line of the same sort (`Reply`) under it; or below one that says nothing else, where the most of the
/// story stands above it and no sentence of it right below, if it counts them or none of the rest is of the story.
///
/// ```text
/// comments ::= comments_label … ( byline … dateline | dateline … byline ) … sentence … comments_label … | comments_heading …
/// ```
pub(crate) fn settle(layout: &Layout<'_>, labels: &[Option<Announced>], roles: &mut [Role]) {
    let first = roles.iter().position(|role| *role == Role::Paragraph).unwrap_or(roles.len());
    let end = roles.iter().position(|role| *role == Role::Footer).unwrap_or(roles.len());
    let of_comments = |at: &usize| label_of(labels, *at) == Some(LabelKind::Comments);
    let again = Features::REPEATED;
    let opens = |at: &usize| {
        let is_date = |at: &usize| {
            layout.features(*at).any(Features::DATED)
                && !layout.features(*at).any(Features::OVER_90 | Features::ENDS_STOP)
        };
        let Some(dated) = (at + 1..=at + DATED).find(is_date) else { return false };
        let is_name = |at: usize| layout.features(at).any(Features::NAME | Features::BYLINE);
        let named = (dated.saturating_sub(2)..=dated + 1).filter(|near| near > at).any(is_name);
        let says = |at: usize| layout.features(at).any(Features::ENDS_SENTENCE);
        let Some(words) = (dated + 1..=dated + WORDS).find(|&at| says(at)) else { return false };
        named && (words + 1..=words + ANSWERED).any(|at| of_comments(&at))
    };
    let is_text = |at: usize| roles.get(at) == Some(&Role::Paragraph);
    // A sentence that may be the story's.
    let is_of_story = |at: usize, never: Features| {
        layout.blocks.get(at).is_some_and(|block| is_long_prose(block) && !block.features.any(never))
    };
    let goes_on = |at: usize| is_of_story(at, Features::ADDRESSES_READER);
    let of_others = Features::ADDRESSES_READER | Features::OFF_TOPIC;
    let last_of_story = (first..end).rev().find(|at| is_text(*at) && is_of_story(*at, of_others)).unwrap_or(first);
    let counts = |at: usize| {
        let line = layout.line(at);
        is_note(line) || whole_label_of(labels, at).is_some() && has_digit(line)
    };
    // A count may be a button's in the midst of the story.
    let heads_rest = |at: usize| whole_label_of(labels, at).is_some() && !counts(at) && at > last_of_story;
    let (all, mut above) = (roles.iter().filter(|role| **role == Role::Paragraph).count(), 0);
    let heading = (first..end).find(|at| {
        above += usize::from(is_text(*at));
        let below = all - above;
        // The most of the story stands above.
        let told = || above >= ENDED && (below * 2 < above && counts(*at) || below <= above && heads_rest(*at));
        of_comments(at) && !layout.features(*at).any(again) && (opens(at) || told() && !goes_on(at + 1))
    });
    if let Some(heading) = heading {
        set(roles, heading..roles.len(), Role::Footer);
    }
}

/// `comments_heading ::= number? note_word number? | comments_label`: `12 Comments`
fn is_note(line: &str) -> bool {
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
            assert_eq!(is_note(line), expected, "{line}");
        }
    }
}
