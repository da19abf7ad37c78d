//! Which line is the headline: the best path has one in view of the roles around it, and here it stands
//! against every other line above the story that may be one.

use super::context::Context;
use super::role::{Bits, Role};
use crate::layout::{Block, Features};
use crate::lexicon::weights::{HEADLINE, NEAR_HEADLINE};
use core::cmp::Ordering;

/// How many lines above the story may be its headline.
const CANDIDATES: usize = 40;

/// Gives the role of the headline to the line above the story that is most like one, and sets those
/// above it and below it right, unless the page says itself which it is. For some blocks it is `told` which roles are
/// open to them.
pub(crate) fn choose(blocks: &[Block], contexts: &[Context], told: &[(u32, u8)], roles: &mut [Role]) {
    if told.iter().any(|(_, open)| *open == Role::Headline.bit()) {
        return;
    }
    let closed = |at: usize| {
        let found = told.binary_search_by_key(&(at as u32), |(at, _)| *at).ok();
        found.and_then(|found| told.get(found)).is_some_and(|(_, open)| open & Role::Headline.bit() == 0)
    };
    let places = || candidates(blocks, roles).filter(|(at, _)| !closed(*at));
    let score = |at: usize, near: Option<usize>| {
        let features = |at: Option<usize>| at.and_then(|at| blocks.get(at)).map_or(0, |block| block.features.0);
        let context = contexts.get(at).map_or(0, |context| context.0);
        let said = [features(Some(at)), features(at.checked_sub(1)), features(at.checked_add(1)), context];
        let weight = |row: usize, column: usize| HEADLINE.get(row).map_or(0, |row| row[column]);
        let of_lines =
            said.into_iter().enumerate().flat_map(|(column, bits)| Bits(bits).map(move |row| weight(row, column)));
        let of_path = near.and_then(|near| NEAR_HEADLINE.get(near)).copied();
        of_lines.chain(of_path).map(i32::from).sum::<i32>()
    };
    let best = places().map(|(at, near)| (score(at, near), at)).max();
    if let Some((_, best)) = best {
        set(best, roles);
    }
}

/// The lines that may be the headline, from the story upwards, and for those near the one on the best path
/// how they stand to it: two or three lines above, right above, that one itself, right below.
pub(crate) fn candidates(blocks: &[Block], roles: &[Role]) -> impl Iterator<Item = (usize, Option<usize>)> {
    let on_path = roles.iter().position(|role| *role == Role::Headline);
    let above = blocks.iter().take(story(roles)).enumerate().rev();
    let near = move |at: usize| match at.wrapping_sub(on_path?) as isize {
        -3 | -2 => Some(0),
        -1 => Some(1),
        0 => Some(2),
        1 => Some(3),
        _ => None,
    };
    above
        .map(move |(at, block)| (at, block, near(at)))
        .filter(|(_, block, near)| *near == Some(2) || may_be_headline(block))
        .map(|(at, _, near)| (at, near))
        .take(CANDIDATES)
}

/// Where the story begins.
fn story(roles: &[Role]) -> usize {
    roles.iter().position(|role| *role == Role::Paragraph).unwrap_or(0)
}

/// Words that are no date, no name and no furniture.
fn may_be_headline(block: &Block) -> bool {
    const OTHER: Features = Features(
        Features::FURNITURE.0 | Features::DATELINE.0 | Features::BYLINE.0 | Features::CREDIT.0 | Features::HAS_URL.0,
    );
    !block.features.any(OTHER | Features::LEN_3 | Features::STARTS_SIGN)
}

/// Makes the line at `headline` the headline.
pub(crate) fn set(headline: usize, roles: &mut [Role]) {
    let story = story(roles);
    for (place, role) in roles.iter_mut().take(story).enumerate() {
        *role = match place.cmp(&headline) {
            Ordering::Less => Role::Header,
            Ordering::Equal => Role::Headline,
            Ordering::Greater if matches!(role, Role::Header | Role::Headline) => Role::Masthead,
            Ordering::Greater => *role,
        };
    }
}
