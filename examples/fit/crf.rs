//! A conditional random field over the roles, fitted to pages whose blocks are labelled in part.

use crate::gold::Page;
use newsgrammar::fit::{self, ROLES};

/// Rows of weights: the block's own features, the previous block's, the next block's, its place's.
pub const OWN: usize = 0;
pub const PREVIOUS: usize = 64;
pub const NEXT: usize = 128;
pub const CONTEXT: usize = 192;
const STEP: usize = 256;
pub const ROWS: usize = STEP + ROLES;

pub type Weights = Vec<[f64; ROLES]>;

pub fn zero() -> Weights {
    vec![[0.0; ROLES]; ROWS]
}

/// The rows of weights that speak for block `at`.
fn rows(page: &Page, at: usize) -> impl Iterator<Item = usize> {
    let neighbour = |at: Option<usize>| at.and_then(|at| page.own.get(at)).copied().unwrap_or(0);
    bits(page.own[at], OWN)
        .chain(bits(neighbour(at.checked_sub(1)), PREVIOUS))
        .chain(bits(neighbour(Some(at + 1)), NEXT))
        .chain(bits(page.context[at], CONTEXT))
}

fn bits(mut bits: u64, first: usize) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        let bit = bits.trailing_zeros() as usize;
        bits &= bits.checked_sub(1)?;
        Some(first + bit)
    })
}

fn emissions(page: &Page, weights: &Weights) -> Vec<[f64; ROLES]> {
    (0..page.own.len())
        .map(|at| {
            let mut sum = [0.0; ROLES];
            for row in rows(page, at) {
                for role in 0..ROLES {
                    sum[role] += weights[row][role];
                }
            }
            sum
        })
        .collect()
}

fn steps(weights: &Weights) -> [[f64; ROLES]; ROLES] {
    core::array::from_fn(|from| {
        core::array::from_fn(|to| if fit::allows(Some(from), Some(to)) { weights[STEP + from][to].exp() } else { 0.0 })
    })
}

/// Forward and backward through the page; gives the log of the sum over all paths, the chance of
/// each role at each block, and the expected steps.
fn sum_paths(scores: &[[f64; ROLES]], allowed: Option<&[u8]>, step: &[[f64; ROLES]; ROLES]) -> (f64, Vec<[f64; ROLES]>, [[f64; ROLES]; ROLES]) {
    let len = scores.len();
    let may = |at: usize, role: usize| allowed.is_none_or(|allowed| allowed[at] & 1 << role != 0);
    let mut log = 0.0;
    let mut local = vec![[0.0; ROLES]; len];
    for (at, (local, scores)) in local.iter_mut().zip(scores).enumerate() {
        let top = scores.iter().copied().fold(f64::MIN, f64::max);
        log += top;
        for role in 0..ROLES {
            local[role] = if may(at, role) { (scores[role] - top).exp() } else { 0.0 };
        }
    }
    let mut forward = vec![[0.0; ROLES]; len];
    for at in 0..len {
        let mut sum = 0.0;
        for to in 0..ROLES {
            let reach: f64 = if at == 0 {
                f64::from(u8::from(fit::allows(None, Some(to))))
            } else {
                (0..ROLES).map(|from| forward[at - 1][from] * step[from][to]).sum()
            };
            forward[at][to] = reach * local[at][to];
            if at + 1 == len && !fit::allows(Some(to), None) {
                forward[at][to] = 0.0;
            }
            sum += forward[at][to];
        }
        log += sum.max(1e-300).ln();
        forward[at].iter_mut().for_each(|value| *value /= sum.max(1e-300));
    }
    let mut backward = [1.0; ROLES];
    let mut chances = forward.clone();
    let mut expected = [[0.0; ROLES]; ROLES];
    for at in (0..len).rev() {
        let mut total = 0.0;
        for role in 0..ROLES {
            chances[at][role] = forward[at][role] * backward[role];
            total += chances[at][role];
        }
        chances[at].iter_mut().for_each(|chance| *chance /= total.max(1e-300));
        if at > 0 {
            let mut before = [0.0; ROLES];
            let mut all = 0.0;
            let mut pairs = [[0.0; ROLES]; ROLES];
            for from in 0..ROLES {
                for to in 0..ROLES {
                    let reach = step[from][to] * local[at][to] * backward[to];
                    before[from] += reach;
                    pairs[from][to] = forward[at - 1][from] * reach;
                    all += pairs[from][to];
                }
            }
            for from in 0..ROLES {
                for to in 0..ROLES {
                    expected[from][to] += pairs[from][to] / all.max(1e-300);
                }
            }
            let top = before.iter().copied().fold(1e-300, f64::max);
            backward = before.map(|value| value / top);
            if at + 1 == len {
                // The end's constraint is in `forward` already.
            }
        }
    }
    (log, chances, expected)
}

/// How much a page counts: a long one more than a short one, but not in proportion, and one of which
/// a few blocks are known half as much as one that is known whole.
fn share(page: &Page) -> f64 {
    let known = if page.complete { 1.0 } else { 0.5 };
    known / (page.own.len() as f64).powf(0.25)
}

/// Adds the page's part of the gradient; gives its log-likelihood.
fn gradient(page: &Page, weights: &Weights, step: &[[f64; ROLES]; ROLES], into: &mut Weights) -> f64 {
    let scores = emissions(page, weights);
    let weight = share(page);
    let (log_free, free, free_steps) = sum_paths(&scores, None, step);
    let (log_gold, gold, gold_steps) = sum_paths(&scores, Some(&page.allowed), step);
    for at in 0..scores.len() {
        for row in rows(page, at) {
            for role in 0..ROLES {
                into[row][role] += weight * (gold[at][role] - free[at][role]);
            }
        }
    }
    for from in 0..ROLES {
        for to in 0..ROLES {
            into[STEP + from][to] += weight * (gold_steps[from][to] - free_steps[from][to]);
        }
    }
    weight * (log_gold - log_free)
}

/// Fits the weights by Adam on the whole set, with a penalty on their squares.
pub fn fit(pages: &[&Page], rounds: usize, penalty: f64) -> Weights {
    let mut weights = zero();
    let (mut mean, mut square) = (zero(), zero());
    for round in 1..=rounds {
        let step = steps(&weights);
        let half = pages.len() / 2;
        let work = |pages: &[&Page]| {
            let mut sum = zero();
            let log: f64 = pages.iter().map(|page| gradient(page, &weights, &step, &mut sum)).sum();
            (log, sum)
        };
        let ((log_a, mut sum), (log_b, other)) = std::thread::scope(|scope| {
            let first = scope.spawn(|| work(&pages[..half]));
            let second = work(&pages[half..]);
            (first.join().expect("a worker does not panic"), second)
        });
        let rate = 0.15 * (1.0 - 0.9 * round as f64 / rounds as f64);
        for row in 0..ROWS {
            for role in 0..ROLES {
                sum[row][role] += other[row][role];
                let slope = sum[row][role] - penalty * weights[row][role];
                let (m, v) = (&mut mean[row][role], &mut square[row][role]);
                *m = 0.9 * *m + 0.1 * slope;
                *v = 0.99 * *v + 0.01 * slope * slope;
                let m = *m / (1.0 - 0.9f64.powi(round as i32));
                let v = *v / (1.0 - 0.99f64.powi(round as i32));
                weights[row][role] += rate * m / (v.sqrt() + 1e-8);
            }
        }
        if round % 25 == 0 {
            eprintln!("round {round}: {:.4} a page", (log_a + log_b) / pages.len() as f64);
        }
    }
    weights
}

/// The best path.
pub fn decode(page: &Page, weights: &Weights) -> Vec<usize> {
    let scores = emissions(page, weights);
    let mut back: Vec<[usize; ROLES]> = Vec::new();
    let mut best: [f64; ROLES] = core::array::from_fn(|role| if fit::allows(None, Some(role)) { 0.0 } else { -1e9 });
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
    let mut role = (0..ROLES).filter(|&role| fit::allows(Some(role), None)).max_by(|&a, &b| best[a].total_cmp(&best[b])).unwrap_or(0);
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
