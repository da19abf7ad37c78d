//! Fits what speaks for one of several lines, of which one is right.
//!
//! Each is chosen with a probability that grows with the exponential of its facts' sum; the fit makes the
//! right choice of every page as likely as it can.

/// The lines of one page that can be chosen.
pub struct Choice {
    /// What is known of each line: the numbers of its facts, and how much there is of each.
    pub facts: Vec<Vec<(usize, f64)>>,
    /// Which of them are right.
    pub right: Vec<bool>,
}

impl Choice {
    /// The line for which most speaks, and how much.
    pub fn best(&self, weights: &[f64]) -> Option<(usize, f64)> {
        let scores = self.facts.iter().map(|facts| sum(facts, weights));
        scores.enumerate().reduce(|a, b| if b.1 > a.1 { b } else { a })
    }
}

fn sum(facts: &[(usize, f64)], weights: &[f64]) -> f64 {
    facts.iter().map(|&(fact, much)| weights[fact] * much).sum()
}

const ROUNDS: usize = 400;
const RATE: f64 = 0.5;
/// The penalty on the squares of what a fact adds, beyond what is expected of it.
const PENALTY: f64 = 2.0;

/// The weight of each fact. With `none`, none of a page's lines may be the right one, for which nothing speaks.
pub fn fit<'c>(choices: impl Iterator<Item = &'c Choice> + Clone, expected: &[f64], none: bool) -> Vec<f64> {
    let (mut weights, mut squares) = (expected.to_vec(), vec![1e-9; expected.len()]);
    for _ in 0..ROUNDS {
        let mut gradient: Vec<f64> =
            weights.iter().zip(expected).map(|(it, expected)| PENALTY * (expected - it)).collect();
        for choice in choices.clone() {
            let likely: Vec<f64> = choice.facts.iter().map(|facts| sum(facts, &weights).exp()).collect();
            let all: f64 = f64::from(u8::from(none)) + likely.iter().sum::<f64>();
            let right = |at: &usize| choice.right[*at];
            let good: f64 = (0..likely.len()).filter(right).map(|at| likely[at]).sum();
            if good == 0.0 && !none {
                continue;
            }
            for (at, likely) in likely.iter().enumerate() {
                let wanted = if choice.right[at] { likely / good } else { 0.0 };
                for &(fact, much) in &choice.facts[at] {
                    gradient[fact] += (wanted - likely / all) * much;
                }
            }
        }
        for ((weight, square), slope) in weights.iter_mut().zip(&mut squares).zip(gradient) {
            *square += slope * slope;
            *weight += RATE * slope / square.sqrt();
        }
    }
    weights
}
