//! The part each block plays, decided over the whole text at once: the best path through the roles,
//! by the weights in `lexicon/weights.rs`.

use super::context::{Context, is_title};
use crate::layout::{Block, Features};
use crate::lexicon::weights;
use core::cmp::Ordering;

/// The part that a block plays on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum Role {
    /// Above the headline: menus, breadcrumbs, kicker.
    #[default]
    Header,
    Headline,
    /// Between headline and body: byline, dateline, share buttons, pictures.
    Masthead,
    Standfirst,
    /// Running text of the story, lists included.
    Paragraph,
    Crosshead,
    /// Between paragraphs and no part of the text: pictures, links, furniture.
    Aside,
    /// Below the story.
    Footer,
}

/// How many roles there are.
pub(crate) const ROLES: usize = 8;

impl Role {
    pub(crate) const ALL: [Role; ROLES] = [
        Role::Header,
        Role::Headline,
        Role::Masthead,
        Role::Standfirst,
        Role::Paragraph,
        Role::Crosshead,
        Role::Aside,
        Role::Footer,
    ];

    /// Whether a block in this role can be followed by one in the `next` role.
    ///
    /// ```text
    /// page ::= header* headline? ( masthead | standfirst )* paragraph ( paragraph | crosshead | aside )* footer*
    /// ```
    pub(crate) const fn leads_to(self, next: Role) -> bool {
        use Role::{Aside, Crosshead, Footer, Header, Headline, Masthead, Paragraph, Standfirst};
        match self {
            Header => !matches!(next, Aside | Footer | Standfirst | Crosshead),
            Headline | Masthead | Standfirst => matches!(next, Masthead | Standfirst | Paragraph | Crosshead),
            Paragraph => matches!(next, Paragraph | Crosshead | Aside | Footer),
            Crosshead | Aside => matches!(next, Paragraph | Crosshead | Aside),
            Footer => matches!(next, Footer),
        }
    }

    /// Whether a block in this role is text of the story.
    pub(crate) const fn is_story(self) -> bool {
        matches!(self, Role::Headline | Role::Standfirst | Role::Paragraph | Role::Crosshead)
    }

    /// Whether a text can begin with a block in this role.
    pub(crate) const fn begins(self) -> bool {
        matches!(self, Role::Header | Role::Headline | Role::Masthead | Role::Paragraph)
    }

    /// Whether a text can end with a block in this role.
    pub(crate) const fn ends(self) -> bool {
        matches!(self, Role::Paragraph | Role::Footer)
    }
}

/// One score for each role, in hundredths of a natural logarithm.
type Scores = [i32; ROLES];

/// What an impossible step costs: more than any path can win back.
const IMPOSSIBLE: i32 = -1_000_000_000;

/// The role of every block, in order. To the blocks at the places `told` the roles of text are closed.
pub(crate) fn roles(blocks: &[Block], told: &[u32]) -> Vec<Role> {
    let mut told = told.iter().peekable();
    let mut back: Vec<[u8; ROLES]> = Vec::with_capacity(blocks.len());
    let mut best: Scores = core::array::from_fn(|role| if Role::ALL[role].begins() { 0 } else { IMPOSSIBLE });
    for ((at, block), context) in blocks.iter().enumerate().zip(Context::of(blocks)) {
        let mut scores = [0; ROLES];
        add(&mut scores, block.features.0, &weights::OWN);
        add(&mut scores, context.0, &weights::CONTEXT);
        if let Some(previous) = at.checked_sub(1).and_then(|at| blocks.get(at)) {
            add(&mut scores, previous.features.0, &weights::PREVIOUS);
        }
        if let Some(next) = blocks.get(at + 1) {
            add(&mut scores, next.features.0, &weights::NEXT);
        }
        if told.next_if(|told| **told as usize == at).is_some() {
            (0..ROLES).filter(|&role| Role::ALL[role].is_story()).for_each(|role| scores[role] = IMPOSSIBLE / 8);
        }
        let mut from = [0; ROLES];
        let mut reached = [IMPOSSIBLE; ROLES];
        if at == 0 {
            reached = core::array::from_fn(|role| best[role] + scores[role]);
        } else {
            for (to, ((reached, from), score)) in reached.iter_mut().zip(&mut from).zip(scores).enumerate() {
                for (role, &before) in best.iter().enumerate() {
                    let step = if Role::ALL[role].leads_to(Role::ALL[to]) {
                        i32::from(weights::STEP[role][to])
                    } else {
                        IMPOSSIBLE
                    };
                    let path = before.saturating_add(step).saturating_add(score);
                    if path > *reached {
                        (*reached, *from) = (path, role as u8);
                    }
                }
            }
        }
        // Only differences count; without this a long text would run out of numbers.
        let top = reached.iter().copied().max().unwrap_or(0);
        best = reached.map(|score| (score - top).max(IMPOSSIBLE));
        back.push(from);
    }
    let ends = |role: usize| if Role::ALL[role].ends() { best[role] } else { IMPOSSIBLE };
    let mut role = (0..ROLES).max_by_key(|&role| ends(role)).unwrap_or(0) as u8;
    let mut roles: Vec<Role> = back
        .iter()
        .rev()
        .map(|from| {
            let this = Role::ALL[usize::from(role) % ROLES];
            role = from[usize::from(role) % ROLES];
            this
        })
        .collect();
    roles.reverse();
    if !roles.contains(&Role::Headline) {
        name_headline(blocks, &mut roles);
    }
    roles
}

/// Where the best path has no headline, makes the nearest line above the story that has the shape of
/// one the headline, else the nearest that has words and is not known to be something else.
fn name_headline(blocks: &[Block], roles: &mut [Role]) {
    let story = roles.iter().position(|role| matches!(role, Role::Paragraph)).unwrap_or(0);
    let above = blocks.get(..story).unwrap_or(&[]);
    let Some(at) = above.iter().rposition(is_title).or_else(|| above.iter().rposition(may_be_title)) else { return };
    for (place, role) in roles.iter_mut().take(story).enumerate() {
        *role = match place.cmp(&at) {
            Ordering::Less => Role::Header,
            Ordering::Equal => Role::Headline,
            Ordering::Greater if *role == Role::Header => Role::Masthead,
            Ordering::Greater => *role,
        };
    }
}

/// Words that are no date, no name and no furniture.
fn may_be_title(block: &Block) -> bool {
    const OTHER: Features = Features(
        Features::FURNITURE.0 | Features::DATELINE.0 | Features::BYLINE.0 | Features::CREDIT.0 | Features::HAS_URL.0,
    );
    !block.features.any(OTHER | Features::LEN_3 | Features::STARTS_SIGN)
}

/// Adds the weights of every feature that is set.
fn add(scores: &mut Scores, mut features: u64, weights: &[[i16; ROLES]]) {
    while features != 0 {
        if let Some(row) = weights.get(features.trailing_zeros() as usize) {
            for (score, &weight) in scores.iter_mut().zip(row) {
                *score += i32::from(weight);
            }
        }
        features &= features - 1;
    }
}
