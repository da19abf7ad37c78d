//! A conditional random field over the roles, fitted to pages whose blocks are labelled in part.

use crate::gold::{BODY, HEADLINE, Page};
use crate::mixed::Chance;
use newsgrammar::fit::{self, ROLES};

/// Rows of weights: the block's own features, the previous block's, the next block's, its place's.
pub const OWN: usize = 0;
pub const PREVIOUS: usize = 64;
pub const NEXT: usize = 128;
pub const CONTEXT: usize = 192;
pub const STEP: usize = 256;
pub const ROWS: usize = STEP + ROLES;

/// A number for each role.
type Row = [f32; ROLES];
/// A number for each step from one role to another.
type Steps = [Row; ROLES];
/// The rows of all weights.
pub type Weights = Vec<Row>;

pub fn zero() -> Weights {
    vec![[0.0; ROLES]; ROWS]
}

/// What is known before any page is counted: what stands on a page three times is no text of its
/// story, for which the few pages that show it would not speak clearly enough.
fn prior() -> Weights {
    const NEVER: f32 = -20.0;
    let mut weights = zero();
    for (feature, roles) in [("REPEATED_OFTEN", BODY), ("DATELINE", HEADLINE), ("FURNITURE", HEADLINE)] {
        let row = fit::FEATURES[0].iter().position(|name| *name == feature).expect("a feature");
        for role in (0..ROLES).filter(|role| roles & 1 << role != 0) {
            weights[OWN + row][role] = NEVER;
        }
    }
    weights
}

/// The rows of weights that speak for block `at`.
pub fn rows(page: &Page, at: usize) -> impl Iterator<Item = usize> {
    let neighbour = |at: Option<usize>| at.and_then(|at| page.own.get(at)).copied().unwrap_or(0);
    bits(page.own[at], OWN)
        .chain(bits(neighbour(at.checked_sub(1)), PREVIOUS))
        .chain(bits(neighbour(Some(at + 1)), NEXT))
        .chain(bits(page.context[at], CONTEXT))
}

pub fn bits(mut bits: u64, first: usize) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        let bit = bits.trailing_zeros() as usize;
        bits &= bits.checked_sub(1)?;
        Some(first + bit)
    })
}

/// What a role costs that is closed to a block.
const CLOSED: f32 = 40.0;

/// What the rows of each block say together.
fn emissions(page: &Page, weights: &Weights) -> Vec<Row> {
    let sum = |at| {
        let mut sum = [0.0; ROLES];
        rows(page, at).for_each(|row| add(&mut sum, &weights[row]));
        let closed = (0..ROLES).filter(|role| page.open[at] & 1 << role == 0);
        closed.for_each(|role| sum[role] -= CLOSED);
        sum
    };
    (0..page.own.len()).map(sum).collect()
}

fn add(sum: &mut Row, more: &Row) {
    sum.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
}

fn steps(weights: &Weights) -> Steps {
    core::array::from_fn(|from| {
        core::array::from_fn(|to| if fit::allows(Some(from), Some(to)) { weights[STEP + from][to].exp() } else { 0.0 })
    })
}

/// What is expected of a page: the logarithm of the sum over all its paths, the chance of each role at each
/// block, and how often each step is made.
struct Expected {
    log: f64,
    chances: Vec<Row>,
    steps: Steps,
}

/// Forward and backward through the page.
fn sum_paths(scores: &[Row], allowed: Option<&[u8]>, step: &Steps) -> Expected {
    const LEAST: f32 = 1e-35;
    let may = |at: usize, role: usize| allowed.is_none_or(|allowed| allowed[at] & 1 << role != 0);
    let (len, mut log) = (scores.len(), 0.0);
    let mut local = vec![[0.0; ROLES]; len];
    for (at, (local, scores)) in local.iter_mut().zip(scores).enumerate() {
        let top = scores.iter().copied().fold(f32::MIN, f32::max);
        log += f64::from(top);
        *local = core::array::from_fn(|role| if may(at, role) { (scores[role] - top).exp() } else { 0.0 });
    }
    let mut forward = vec![[0.0; ROLES]; len];
    for at in 0..len {
        let mut reach: Row = core::array::from_fn(|role| f32::from(u8::from(at == 0 && fit::allows(None, Some(role)))));
        for from in (0..ROLES).filter(|_| at > 0) {
            (0..ROLES).for_each(|to| reach[to] += forward[at - 1][from] * step[from][to]);
        }
        let ends = |role: usize| at + 1 < len || fit::allows(Some(role), None);
        let reached: Row = core::array::from_fn(|role| if ends(role) { reach[role] * local[at][role] } else { 0.0 });
        let sum = reached.iter().sum::<f32>().max(LEAST);
        log += f64::from(sum.ln());
        forward[at] = reached.map(|value| value / sum);
    }
    let mut backward = [1.0; ROLES];
    let (mut chances, mut expected) = (vec![[0.0; ROLES]; len], [[0.0; ROLES]; ROLES]);
    for at in (0..len).rev() {
        let both: Row = core::array::from_fn(|role| forward[at][role] * backward[role]);
        let total = both.iter().sum::<f32>().max(LEAST);
        chances[at] = both.map(|chance| chance / total);
        if at == 0 {
            break;
        }
        let behind: Row = core::array::from_fn(|role| local[at][role] * backward[role]);
        let reach = step.map(|step| -> Row { core::array::from_fn(|to| step[to] * behind[to]) });
        let before = reach.map(|reach| reach.iter().sum::<f32>());
        let all = (0..ROLES).map(|from| forward[at - 1][from] * before[from]).sum::<f32>().max(LEAST);
        for from in 0..ROLES {
            (0..ROLES).for_each(|to| expected[from][to] += forward[at - 1][from] * reach[from][to] / all);
        }
        let top = before.iter().copied().fold(LEAST, f32::max);
        backward = before.map(|value| value / top);
    }
    Expected { log, chances, steps: expected }
}

/// How much a page counts: a long one more than a short one, but not in proportion.
fn share(page: &Page) -> f32 {
    page.counts / (page.own.len() as f32).sqrt()
}

/// What a wrong role costs, in natural logarithms: the fit keeps a path that much farther away from the
/// gold's (a softmax margin). Losing or adding a long paragraph costs most.
const COST_OF_100_BYTES: f32 = 1.0;
const COST_OF_HEADLINE: f32 = 3.0;
const COST_OF_ROLE: f32 = 0.5;

fn cost(page: &Page, at: usize, role: usize) -> f32 {
    let allowed = page.allowed[at];
    let is = |roles: u8| roles & 1 << role != 0;
    if is(allowed) {
        0.0
    } else if is(BODY) != (allowed & BODY != 0) {
        COST_OF_ROLE + COST_OF_100_BYTES * page.bytes[at].min(400) as f32 / 100.0
    } else if is(HEADLINE) || allowed == HEADLINE {
        COST_OF_HEADLINE
    } else {
        COST_OF_ROLE
    }
}

/// Adds what the page says of where the weights should go; gives its log-likelihood.
fn slope(page: &Page, weights: &Weights, into: &mut Weights) -> f64 {
    let (scores, step, share) = (emissions(page, weights), steps(weights), share(page));
    let charged = |(at, scores): (usize, &Row)| core::array::from_fn(|role| scores[role] + cost(page, at, role));
    let charged: Vec<Row> = scores.iter().enumerate().map(charged).collect();
    let (free, gold) = (sum_paths(&charged, None, &step), sum_paths(&scores, Some(&page.allowed), &step));
    for (at, (gold, free)) in gold.chances.iter().zip(&free.chances).enumerate() {
        let wanted = core::array::from_fn(|role| share * (gold[role] - free[role]));
        rows(page, at).for_each(|row| add(&mut into[row], &wanted));
    }
    for from in 0..ROLES {
        add(&mut into[STEP + from], &core::array::from_fn(|to| share * (gold.steps[from][to] - free.steps[from][to])));
    }
    f64::from(share) * (gold.log - free.log)
}

/// How often each page is seen.
const ROUNDS: usize = 10;
/// How many pages are seen between two steps.
const BATCH: usize = 4;
/// How far a step goes, at first and at last.
const RATE: [f32; 2] = [0.15, 0.03];

/// Fits the weights step by step, each row at a pace of its own (AdaGrad); what the last third of the steps
/// leaves is averaged, which does better on pages not seen than where the steps end.
pub fn fit(pages: &[&Page], penalty: f32) -> Weights {
    let prior = prior();
    let (mut weights, mut sum, mut sums) = (prior.clone(), zero(), 0.0);
    let mut squares = vec![[1e-4; ROLES]; ROWS];
    let mut order: Vec<usize> = (0..pages.len()).collect();
    let mut chance = Chance::default();
    for round in 0..ROUNDS {
        (1..order.len()).rev().for_each(|at| order.swap(at, chance.below(at + 1)));
        let rate = RATE[0] + (RATE[1] - RATE[0]) * round as f32 / ROUNDS as f32;
        let mut log = 0.0;
        for batch in order.chunks(BATCH) {
            let mut wanted = zero();
            log += batch.iter().map(|&at| slope(pages[at], &weights, &mut wanted)).sum::<f64>();
            let pull = penalty * batch.len() as f32 / pages.len() as f32;
            for row in 0..ROWS {
                for role in 0..ROLES {
                    let slope = wanted[row][role] - pull * (weights[row][role] - prior[row][role]);
                    squares[row][role] += slope * slope;
                    weights[row][role] += rate * slope / squares[row][role].sqrt();
                }
            }
            if round * 3 >= ROUNDS * 2 {
                sums += 1.0;
                sum.iter_mut().zip(&weights).for_each(|(sum, weights)| add(sum, weights));
            }
        }
        eprint!("{:.3} ", -log / pages.len() as f64);
    }
    eprintln!();
    sum.into_iter().map(|row| row.map(|sum| sum / sums)).collect()
}

/// The best path.
pub fn decode(page: &Page, weights: &Weights) -> Vec<usize> {
    let scores = emissions(page, weights);
    let mut back: Vec<[usize; ROLES]> = Vec::new();
    let mut best: Row = core::array::from_fn(|role| if fit::allows(None, Some(role)) { 0.0 } else { -1e9 });
    for (at, scores) in scores.iter().enumerate() {
        let mut from = [0; ROLES];
        let mut reached = [-1e9; ROLES];
        for to in 0..ROLES {
            if at == 0 {
                reached[to] = best[to] + scores[to];
                continue;
            }
            for role in 0..ROLES {
                if fit::allows(Some(role), Some(to)) {
                    let path = best[role] + weights[STEP + role][to] + scores[to];
                    if path > reached[to] {
                        reached[to] = path;
                        from[to] = role;
                    }
                }
            }
        }
        best = reached;
        back.push(from);
    }
    let mut role = (0..ROLES)
        .filter(|&role| fit::allows(Some(role), None))
        .max_by(|&a, &b| best[a].total_cmp(&best[b]))
        .unwrap_or(0);
    let mut path: Vec<usize> = back
        .iter()
        .rev()
        .map(|from| {
            let this = role;
            role = from[role];
            this
        })
        .collect();
    path.reverse();
    path
}

pub fn step_row(from: usize) -> usize {
    STEP + from
}

/// Prints what speaks for each role of each block of a text.
pub fn explain(text: &str, weights: &Weights) {
    let page = crate::gold::unknown(text);
    let path = decode(&page, weights);
    let [own, place] = fit::FEATURES;
    let name = |row: usize| match row {
        PREVIOUS..NEXT => format!("-{}", own[row - PREVIOUS]),
        NEXT..CONTEXT => format!("+{}", own[row - NEXT]),
        CONTEXT.. => format!("@{}", place[row - CONTEXT]),
        _ => own[row].to_string(),
    };
    for (at, scores) in emissions(&page, weights).iter().enumerate() {
        println!("{at:4} {:10} {}", fit::roles()[path[at]], page.texts[at].chars().take(90).collect::<String>());
        println!("     {}", scores.map(|score| format!("{score:6.2}")).join(" "));
        for row in rows(&page, at) {
            println!("        {:24} {}", name(row), weights[row].map(|score| format!("{score:6.2}")).join(" "));
        }
    }
}
