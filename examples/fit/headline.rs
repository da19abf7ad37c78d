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

/// The weights as Rust source, one feature a line.
pub fn table(headlines: &[f64]) -> String {
    let [own, place] = fit::FEATURES;
    let mut text = String::from(
        "//! How much each feature speaks for a line being the headline, in hundredths of a natural logarithm.\n\
         //!\n\
         //! Written by `examples/fit`; see there for the command. Review a change of it as a change of data.\n\n",
    );
    let hundredths = |weight: f64| (weight * 100.0).round() as i16;
    text += "/// How much a feature of a line, of the one before it, of the one after it, of its place and of how it stands\n\
             /// speaks for its being the headline, against the other lines above the story.\n\
             #[rustfmt::skip]\n\
             pub(crate) const HEADLINE: [[i16; 5]; 64] = [\n    //own   prev  next place stands\n";
    for (at, name) in own.iter().enumerate() {
        let first = [crf::OWN, crf::PREVIOUS, crf::NEXT, crf::CONTEXT, crf::STEP];
        let row = first.map(|first| headlines.get(first + at).map_or(0, |weight| hundredths(*weight)));
        let names = [place, fit::STANDING].map(|names| names.get(at).map_or(String::new(), |name| format!(", {name}")));
        let [a, b, c, d, e] = row.map(|weight| format!("{weight:5}"));
        text += &format!("    [{a},{b},{c},{d},{e}], // {name}{}{}\n", names[0], names[1]);
    }
    text += "];\n\n";
    let kinds = fit::kinds();
    text += &format!(
        "/// How much the kinds of three lines in a row speak for the middle one's being the headline: a row for those of\n\
         /// the first two, a column for that of the third.\n#[rustfmt::skip]\n\
         pub(crate) const HEADLINE_AMID: [[i16; {KINDS}]; {}] = [\n    // {}\n",
        KINDS * KINDS,
        kinds.iter().map(|kind| format!("{kind:>5.5}")).collect::<Vec<_>>().join(" "),
    );
    for (pair, row) in amid(headlines).iter().enumerate() {
        let row = row.map(|weight| format!("{:5}", hundredths(weight))).join(",");
        text += &format!("    [{row}], // {}, {}\n", kinds[pair / KINDS], kinds[pair % KINDS]);
    }
    text += "];\n";
    text
}
