//! Fits the weights by which `grammar/headline.rs` tells the headline from the other lines above the story.

use crate::choice::{self, Choice};
use crate::crf::{self, STEP};
use crate::gold::{self, HEADLINE, Page};
use newsgrammar::fit;

const ROWS: usize = STEP + fit::STANDING.len();

/// How much more has to speak for a headline that would leave paragraphs above it: the story loses them.
const LEAN: f64 = 1.0;

/// The weights of the lines' features, in the rows of `crf`, and behind them of how they stand.
pub fn fitted_on(paths: &[(&Page, Vec<usize>)]) -> Vec<f64> {
    let choices: Vec<Choice> = paths.iter().map(|(page, path)| choice(page, path)).collect();
    let mut weights = choice::fit(choices.iter().filter(|choice| choice.right.contains(&true)), &[0.0; ROWS], false);
    let below = fit::STANDING.iter().position(|name| *name == "BELOW_PARAGRAPH").expect("a fact");
    weights[STEP + below] -= LEAN;
    weights
}

/// The path with the headline where the weights have it.
pub fn chosen(page: &Page, path: Vec<usize>, weights: &[f64]) -> Vec<usize> {
    match choice(page, &path).best(weights) {
        Some((best, _)) => fit::with_headline(fit::headlines(&page.texts, &page.own, &path)[best].0, &path),
        None => path,
    }
}

fn choice(page: &Page, path: &[usize]) -> Choice {
    let lines = fit::headlines(&page.texts, &page.own, path);
    let facts = |&(at, standing): &(usize, u64)| {
        crf::rows(page, at).chain(crf::bits(standing, STEP)).map(|row| (row, 1.0)).collect()
    };
    let headline = page.allowed.iter().position(|&allowed| allowed == HEADLINE);
    let right =
        |at: usize| headline.is_some_and(|headline| gold::key(&page.texts[at]) == gold::key(&page.texts[headline]));
    Choice { facts: lines.iter().map(facts).collect(), right: lines.iter().map(|&(at, _)| right(at)).collect() }
}
