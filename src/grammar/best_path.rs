//! The part each block plays, decided over the whole text at once: the best path through the roles, by the weights in
//! `lexicon/weights.rs`.

use super::context::{Context, SHORT_PAGE};
use super::open_roles::OpenRoles;
use super::role::{ROLES, Role};
use crate::few::Few;
use crate::layout::Block;
use crate::lexicon::weights;

/// A number for each role, mostly in hundredths of a natural logarithm; all arithmetic on them is done for the eight at
/// once.
type Scores<T> = [T; ROLES];

/// What an impossible step costs: more than any path can win back.
const IMPOSSIBLE: i32 = -1_000_000_000;

/// What each step costs, from the role of the row to that of the column.
const STEPS: [Scores<i32>; ROLES] = {
    let mut steps = [[IMPOSSIBLE; ROLES]; ROLES];
    let mut at = 0;
    while at < ROLES * ROLES {
        let (from, to) = (at / ROLES, at % ROLES);
        if Role::ALL[from].leads_to(Role::ALL[to]) {
            steps[from][to] = weights::STEP[from][to] as i32;
        }
        at += 1;
    }
    steps
};

/// What a feature of a block says of the block itself, of the one after it and of the one before it.
const AROUND: [[Scores<i16>; 3]; weights::OWN.len()] = {
    let mut around = [[[0; ROLES]; 3]; weights::OWN.len()];
    let mut at = 0;
    while at < around.len() {
        around[at] = [weights::OWN[at], weights::PREVIOUS[at], weights::NEXT[at]];
        at += 1;
    }
    around
};

/// What the place of a block says of it, summed for each value of the eight bytes that its features are kept in.
static CONTEXTS: [[Scores<i16>; 256]; 8] = {
    let (mut sums, mut at) = ([[[0; ROLES]; 256]; 8], 0);
    while at < weights::CONTEXT.len() * 256 {
        let (feature, byte, mut role) = (at / 256, at % 256, 0);
        while role < ROLES && byte >> (feature % 8) & 1 == 1 {
            sums[feature / 8][byte][role] += weights::CONTEXT[feature][role];
            role += 1;
        }
        at += 1;
    }
    sums
};

/// A role for each block of a page.
pub(crate) type Roles = Few<Role, SHORT_PAGE>;

/// The role of every block, in order: one of those that are open to it.
pub(crate) fn best_path(blocks: &[Block], contexts: &[Context], open_roles: &OpenRoles) -> Roles {
    let mut told = open_roles.iter().peekable();
    let mut back: Few<Scores<u8>, SHORT_PAGE> = Few::from_elem([0; ROLES], blocks.len());
    let mut best = core::array::from_fn(|role| if Role::ALL[role].begins() { 0 } else { IMPOSSIBLE });
    // What a block says of the next one is kept until that one's turn; the next one's word is asked for.
    let mut said = [0; ROLES];
    let mut own = blocks.first().map_or([[0; ROLES]; 3], around);
    let following = blocks.iter().skip(1).map(around).chain(core::iter::once([[0; ROLES]; 3]));
    for (((at, following), context), back) in following.enumerate().zip(contexts).zip(&mut back) {
        let [of_itself, of_next, _] = own;
        let mut score = of_itself;
        for weights in [said, following[2]] {
            add(&mut score, &weights);
        }
        for (sums, byte) in CONTEXTS.iter().zip(context.0.to_le_bytes()) {
            add(&mut score, &sums[usize::from(byte)]);
        }
        (said, own) = (of_next, following);
        let mut score = score.map(i32::from);
        if let Some((_, open)) = told.next_if(|(place, _)| *place == at) {
            let closed = score.iter_mut().zip(Role::ALL).filter(|(_, role)| open & role.bit() == 0);
            closed.for_each(|(score, _)| *score = IMPOSSIBLE / 8);
        }
        let reached;
        (reached, *back) = match at {
            0 => (core::array::from_fn(|role| best[role] + score[role]), [0; ROLES]),
            _ => step(&best, &score),
        };
        // Only differences count; without this a long text would run out of numbers.
        let top = reached.iter().copied().max().unwrap_or(0);
        best = reached.map(|score| (score - top).max(IMPOSSIBLE));
    }
    let ends = |role: usize| if Role::ALL[role].ends() { best[role] } else { IMPOSSIBLE };
    let mut role = (0..ROLES).max_by_key(|&role| ends(role)).unwrap_or(0) as u8;
    let mut roles = Roles::from_elem(Role::default(), blocks.len());
    for (place, from) in roles.iter_mut().zip(&back).rev() {
        *place = Role::ALL[usize::from(role) % ROLES];
        role = from[usize::from(role) % ROLES];
    }
    roles
}

/// The best path to each role, and the role that it comes from.
fn step(best: &Scores<i32>, score: &Scores<i32>) -> (Scores<i32>, Scores<u8>) {
    let paths = [
        path_to::<0>(best),
        path_to::<1>(best),
        path_to::<2>(best),
        path_to::<3>(best),
        path_to::<4>(best),
        path_to::<5>(best),
        path_to::<6>(best),
        path_to::<7>(best),
    ];
    let reached = core::array::from_fn(|role| paths[role].0.wrapping_add(score[role]));
    (reached, paths.map(|(_, from)| from))
}

/// The best path to one role, its own score left out: the compiler lays out the steps that there are.
#[inline(always)]
fn path_to<const ROLE: usize>(best: &Scores<i32>) -> (i32, u8) {
    let mut path = (IMPOSSIBLE * 2, 0);
    for from in 0..ROLES {
        if STEPS[from][ROLE] > IMPOSSIBLE {
            let through = best[from].wrapping_add(STEPS[from][ROLE]);
            path = if through > path.0 { (through, from as u8) } else { path };
        }
    }
    path
}

/// The sums of what a block's features say.
fn around(block: &Block) -> [Scores<i16>; 3] {
    let mut sums = [[0; ROLES]; 3];
    for rows in Bits(block.features.0).filter_map(|feature| AROUND.get(feature)) {
        for (sum, row) in sums.iter_mut().zip(rows) {
            add(sum, row);
        }
    }
    sums
}

#[inline]
fn add(scores: &mut Scores<i16>, weights: &Scores<i16>) {
    for (score, weight) in scores.iter_mut().zip(weights) {
        *score = score.wrapping_add(*weight);
    }
}

/// The places of the bits that are set, from the lowest.
pub(super) struct Bits(pub(super) u64);

impl Iterator for Bits {
    type Item = usize;
    #[inline]
    fn next(&mut self) -> Option<usize> {
        let place = (self.0 != 0).then_some(self.0.trailing_zeros() as usize);
        self.0 &= self.0.wrapping_sub(1);
        place
    }
}

/// No sum of weights leaves the numbers that it is kept in.
const _: () = {
    let (tables, mut role) = ([weights::OWN.as_slice(), &weights::PREVIOUS, &weights::NEXT, &weights::CONTEXT], 0);
    while role < ROLES {
        let (mut sum, mut table) = (0, 0);
        while table < tables.len() {
            let mut at = 0;
            while at < tables[table].len() {
                sum += tables[table][at][role].unsigned_abs() as u32;
                at += 1;
            }
            table += 1;
        }
        assert!(sum <= i16::MAX as u32);
        role += 1;
    }
};
