//! Fits the weights by which `grammar/headline.rs` tells the headline from the other lines above the story.

use crate::choice::{self, Choice};
use crate::crf::{self, STEP};
use crate::gold::{HEADLINE, Page};
use newsgrammar::fit;

/// How the lines near the path's headline stand to it.
pub const NEAR: usize = 4;
const ROWS: usize = STEP + NEAR;

/// The weights of the lines' features, in the rows of `crf`, and behind them of how they stand to the path's headline.
pub fn fitted_on(paths: &[(&Page, Vec<usize>)]) -> Vec<f64> {
    let choices: Vec<Choice> = paths.iter().map(|(page, path)| choice(page, path)).collect();
    choice::fit(choices.iter().filter(|choice| choice.right.contains(&true)), &[0.0; ROWS], false)
}

/// The path with the headline where the weights have it.
pub fn chosen(page: &Page, path: Vec<usize>, weights: &[f64]) -> Vec<usize> {
    match choice(page, &path).best(weights) {
        Some((best, _)) => fit::with_headline(fit::headlines(&page.own, &path)[best].0, &path),
        None => path,
    }
}

fn choice(page: &Page, path: &[usize]) -> Choice {
    let lines = fit::headlines(&page.own, path);
    let facts = |&(at, near): &(usize, Option<usize>)| {
        crf::rows(page, at).chain(near.map(|near| STEP + near)).map(|row| (row, 1.0)).collect()
    };
    Choice {
        facts: lines.iter().map(facts).collect(),
        right: lines.iter().map(|&(at, _)| page.allowed[at] & !HEADLINE == 0).collect(),
    }
}
