//! A conditional random field over the roles, fitted to pages whose blocks are labelled in part.

use crate::gold::{BODY, HEADLINE, Page};
use newsgrammar::fit::{self, ROLES};

/// Rows of weights: the block's own features, the previous block's, the next block's, its place's.
pub const OWN: usize = 0;
pub const PREVIOUS: usize = 64;
pub const NEXT: usize = 128;
pub const CONTEXT: usize = 192;
pub const STEP: usize = 256;
pub const ROWS: usize = STEP + ROLES;

pub type Weights = Vec<[f64; ROLES]>;

pub fn zero() -> Weights {
    vec![[0.0; ROLES]; ROWS]
}

/// What is known before any page is counted: what stands on a page three times is no text of its
/// story, for which the few pages that show it would not speak clearly enough.
fn prior() -> Weights {
    const NEVER: f64 = -20.0;
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
fn sum_paths(
    scores: &[[f64; ROLES]],
    allowed: Option<&[u8]>,
    step: &[[f64; ROLES]; ROLES],
) -> (f64, Vec<[f64; ROLES]>, [[f64; ROLES]; ROLES]) {
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
        }
    }
    (log, chances, expected)
}

/// How much a page counts: a long one more than a short one, but not in proportion, and one of which
/// a few blocks are known half as much as one that is known whole.
fn share(page: &Page) -> f64 {
    let known = if page.complete { 1.0 } else { 0.5 };
    known / (page.own.len() as f64).sqrt()
}

/// What a wrong role costs, in natural logarithms: the fit keeps a path that much farther away from the
/// gold's (a softmax margin). Losing or adding a long paragraph costs most.
const COST_OF_100_BYTES: f64 = 1.0;
const COST_OF_HEADLINE: f64 = 3.0;
const COST_OF_ROLE: f64 = 0.5;

fn cost(page: &Page, at: usize, role: usize) -> f64 {
    let allowed = page.allowed[at];
    let is = |roles: u8| roles & 1 << role != 0;
    if is(allowed) {
        0.0
    } else if is(BODY) != (allowed & BODY != 0) {
        COST_OF_ROLE + COST_OF_100_BYTES * page.bytes[at].min(400) as f64 / 100.0
    } else if is(HEADLINE) || allowed == HEADLINE {
        COST_OF_HEADLINE
    } else {
        COST_OF_ROLE
    }
}

/// Adds the page's part of the gradient; gives its log-likelihood.
fn gradient(page: &Page, weights: &Weights, step: &[[f64; ROLES]; ROLES], into: &mut Weights) -> f64 {
    let scores = emissions(page, weights);
    let weight = share(page);
    let charged = |at: usize| core::array::from_fn(|role| scores[at][role] + cost(page, at, role));
    let charged: Vec<[f64; ROLES]> = (0..scores.len()).map(charged).collect();
    let (log_free, free, free_steps) = sum_paths(&charged, None, step);
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

/// What the fit makes smaller: the pages' negative log-likelihood and a penalty on the squares
/// of what the weights differ from the prior, with its slope.
fn loss(pages: &[&Page], weights: &Weights, penalty: f64) -> (f64, Vec<f64>) {
    let step = steps(weights);
    let work = |pages: &[&Page]| {
        let mut sum = zero();
        let log: f64 = pages.iter().map(|page| gradient(page, weights, &step, &mut sum)).sum();
        (log, sum)
    };
    let ((log_a, a), (log_b, b)) = std::thread::scope(|scope| {
        let (first, second) = pages.split_at(pages.len() / 2);
        let first = scope.spawn(|| work(first));
        let second = work(second);
        (first.join().expect("a worker does not panic"), second)
    });
    let moved: Vec<f64> = weights.iter().flatten().zip(prior().iter().flatten()).map(|(is, was)| is - was).collect();
    let squares: f64 = moved.iter().map(|moved| moved * moved).sum();
    let slope = a.iter().flatten().zip(b.iter().flatten()).zip(moved);
    (penalty / 2.0 * squares - log_a - log_b, slope.map(|((a, b), moved)| penalty * moved - a - b).collect())
}

/// Fits the weights by L-BFGS.
pub fn fit(pages: &[&Page], rounds: usize, penalty: f64) -> Weights {
    const MEMORY: usize = 10;
    let dot = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(a, b)| a * b).sum() };
    let mut weights = prior();
    let (mut value, mut slope) = loss(pages, &weights, penalty);
    let mut memory: Vec<(Vec<f64>, Vec<f64>)> = Vec::new();
    for round in 1..=rounds {
        let mut direction: Vec<f64> = slope.iter().map(|slope| -slope).collect();
        let mut shares = Vec::new();
        for (moved, turned) in memory.iter().rev() {
            let share = dot(moved, &direction) / dot(moved, turned);
            direction.iter_mut().zip(turned).for_each(|(direction, turned)| *direction -= share * turned);
            shares.push(share);
        }
        let scale = memory
            .last()
            .map_or(1.0 / dot(&slope, &slope).sqrt(), |(moved, turned)| dot(moved, turned) / dot(turned, turned));
        direction.iter_mut().for_each(|direction| *direction *= scale);
        for ((moved, turned), share) in memory.iter().zip(shares.iter().rev()) {
            let back = dot(turned, &direction) / dot(moved, turned);
            direction.iter_mut().zip(moved).for_each(|(direction, moved)| *direction += (share - back) * moved);
        }
        let fall = dot(&slope, &direction);
        let mut length = 1.0;
        let moved_to = loop {
            let mut next = weights.clone();
            next.iter_mut().flatten().zip(&direction).for_each(|(weight, direction)| *weight += length * direction);
            let (next_value, next_slope) = loss(pages, &next, penalty);
            if next_value <= value + 1e-4 * length * fall {
                break Some((next, next_value, next_slope));
            }
            length *= 0.5;
            if length < 1e-6 {
                break None;
            }
        };
        let Some((next, next_value, next_slope)) = moved_to else { break };
        let moved: Vec<f64> = direction.iter().map(|direction| length * direction).collect();
        let turned: Vec<f64> = next_slope.iter().zip(&slope).map(|(next, slope)| next - slope).collect();
        if dot(&moved, &turned) > 1e-10 {
            memory.push((moved, turned));
            if memory.len() > MEMORY {
                memory.remove(0);
            }
        }
        let gain = value - next_value;
        (weights, value, slope) = (next, next_value, next_slope);
        if round % 25 == 0 {
            eprintln!("round {round}: {:.4} a page", value / pages.len() as f64);
        }
        if gain < 1e-5 * value {
            break;
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
