//! The comments below a story.

use super::role::{Role, set};
use crate::layout::{Block, Features};
use crate::lexicon::{Announced, Label};

/// How far below the heading the first comment is dated, how far below the date its words stand, and how far below those
/// the line that lets answer it, in lines.
const DATED: usize = 6;
const WORDS: usize = 3;
const ANSWERED: usize = 12;

/// Where comments begin, the story ends: below a line that says so and stands on the page once, with a name, a date,
/// words and a line of the same sort (`Reply`) under it.
///
/// ```text
/// comments ::= "5 comments" ( ( name date | date name ) words "Reply" )+
/// ```
pub(crate) fn settle(blocks: &[Block], labels: &[Option<Announced>], roles: &mut [Role]) {
    let first = roles.iter().position(|role| *role == Role::Paragraph).unwrap_or(roles.len());
    let end = roles.iter().position(|role| *role == Role::Footer).unwrap_or(roles.len());
    let of_comments =
        |at: &usize| labels.get(*at).copied().flatten().is_some_and(|found| found.label == Label::Comments);
    let features = |at: usize| blocks.get(at).map_or(Features::default(), |block| block.features);
    let again = Features::REPEATED_EARLIER | Features::REPEATED_LATER;
    let long = Features::LEN_140 | Features::LEN_220 | Features::LEN_400 | Features::LEN_LONG;
    let opens = |at: &usize| {
        let is_date = |at: &usize| features(*at).any(Features::DATED) && !features(*at).any(long | Features::ENDS_STOP);
        let Some(dated) = (at + 1..=at + DATED).find(is_date) else { return false };
        let is_name = |at: usize| features(at).any(Features::NAME | Features::BYLINE);
        let named = (dated.saturating_sub(2)..=dated + 1).filter(|near| near > at).any(is_name);
        let says = |at: usize| features(at).any(Features::ENDS_STOP | Features::ENDS_ASKING | Features::ENDS_QUOTE);
        let Some(words) = (dated + 1..=dated + WORDS).find(|&at| says(at)) else { return false };
        named && (words + 1..=words + ANSWERED).any(|at| of_comments(&at))
    };
    let heads = |at: &usize| of_comments(at) && !features(*at).any(again) && opens(at);
    if let Some(heading) = (first..end).find(heads) {
        set(roles, heading..roles.len(), Role::Footer);
    }
}
