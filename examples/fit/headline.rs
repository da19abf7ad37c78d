//! Fits the weights by which `grammar/headline.rs` tells the headline from the other lines above the story.

use crate::choice::{self, Choice};
use crate::crf::{self, STEP};
use crate::gold::{self, HEADLINE, Page};
use newsgrammar::fit::{self, Candidate, KINDS};

/// Behind the rows of `crf`: how a line stands; the kinds of the line before it and of itself; and of the one after it.
const PAIR: usize = STEP + fit::STANDING.len();
const TRIO: usize = PAIR + KINDS * KINDS;
const ROWS: usize = TRIO + KINDS * KINDS * KINDS;

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

/// What the kinds of three lines in a row say together. The pair is a part of the fit only: most trios are too rare to
/// be told by themselves.
pub fn amid(weights: &[f64]) -> Vec<[f64; KINDS]> {
    let pairs = 0..KINDS * KINDS;
    pairs.map(|pair| std::array::from_fn(|after| weights[PAIR + pair] + weights[TRIO + pair * KINDS + after])).collect()
}

/// The path with the headline where the weights have it.
pub fn chosen(page: &Page, path: Vec<usize>, weights: &[f64]) -> Vec<usize> {
    match choice(page, &path).best(weights) {
        Some((best, _)) => fit::with_headline(fit::headlines(&page.texts, &page.own, &path)[best].at, &path),
        None => path,
    }
}

fn choice(page: &Page, path: &[usize]) -> Choice {
    let lines = fit::headlines(&page.texts, &page.own, path);
    let facts = |&Candidate { at, standing, amid: [before, own, after] }: &Candidate| {
        let pair = before * KINDS + own;
        let amid = [PAIR + pair, TRIO + pair * KINDS + after];
        crf::rows(page, at).chain(crf::bits(standing, STEP)).chain(amid).map(|row| (row, 1.0)).collect()
    };
    let headline = page.allowed.iter().position(|&allowed| allowed == HEADLINE);
    let right =
        |at: usize| headline.is_some_and(|headline| gold::key(&page.texts[at]) == gold::key(&page.texts[headline]));
    Choice { facts: lines.iter().map(facts).collect(), right: lines.iter().map(|line| right(line.at)).collect() }
}
