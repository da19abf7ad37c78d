//! Fits the odds by which `grammar/promotion.rs` chooses the article's byline and dateline.
//!
//! A page has many of both. One of them, or none, is chosen.

use crate::choice::{self, Choice};
use crate::gold::{self, folders, json, keys};
use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use newsgrammar::fit::{self, Credit, FACTS, Said};
use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// What every credit gets beyond its likelihood, which counts a missed one and an invented one alike: a page that
/// shows a date nearly always has one of its own.
const LEAN: [f64; 2] = [1.5, 0.8];
/// The facts that every credit has one of.
const ZONES: [&str; 4] = ["Header", "Masthead", "Body", "Footer"];

/// What is expected of facts that too few pages show, for a dateline and for a byline.
const EXPECTED: &[(&str, [f64; 2])] = &[
    ("Undated", [-1.0, 0.0]),
    ("Agency", [0.0, -1.0]),
    ("Desk", [0.0, -2.5]),
    ("Topic", [0.0, -2.5]),
    ("InStory", [0.0, -1.5]),
    ("Linked", [0.0, -1.5]),
];

/// The datelines of a page, or its bylines.
struct Credits {
    group: String,
    /// Which column of the table it is about.
    column: usize,
    choice: Choice,
}

/// What the choices came to.
#[derive(Default)]
struct Tally {
    right: usize,
    wrong: usize,
    /// None was chosen, and one was right.
    missed: usize,
    /// One was chosen, and none was right.
    invented: usize,
    /// None was chosen and none was right.
    none: usize,
}

/// The table as Rust source, or with `check` how publishers fare that were held out.
pub fn run(root: &Path, check: bool) {
    let choices = choices(root);
    let all: Vec<&Credits> = choices.iter().collect();
    if check {
        let folds = 0..crate::FOLDS;
        for column in [0, 1] {
            let mut tally = Tally::default();
            for fold in folds.clone() {
                let (held, fitted): (Vec<&Credits>, Vec<&Credits>) =
                    all.iter().partition(|choice| crate::fold_of(&choice.group, 0) == fold);
                let odds = fitted_on(&fitted, column);
                held.iter().filter(|choice| choice.column == column).for_each(|choice| tally.add(choice, &odds));
            }
            report("held out", column, &tally);
            let present: Vec<f64> = fit::odds().iter().map(|row| f64::from(row[column]) / 100.0).collect();
            let mut tally = Tally::default();
            all.iter().filter(|choice| choice.column == column).for_each(|choice| tally.add(choice, &present));
            report("as it is", column, &tally);
        }
        return;
    }
    let [dateline, byline] = [0, 1].map(|column| fitted_on(&all, column));
    print!("{}", table(&dateline, &byline));
}

fn report(name: &str, column: usize, tally: &Tally) {
    let Tally { right, wrong, missed, invented, none } = tally;
    let what = ["datelines", "bylines"][column];
    eprintln!(
        "{name} {what:9} right {right:4}  wrong {wrong:3}  missed {missed:3}  invented {invented:3}  none {none:3}"
    );
}

impl Tally {
    fn add(&mut self, Credits { choice, .. }: &Credits, odds: &[f64]) {
        let best = choice.best(odds).filter(|&(_, score)| score > 0.0);
        let slot = match (best, choice.right.contains(&true)) {
            (Some((at, _)), _) if choice.right[at] => &mut self.right,
            (Some(_), true) => &mut self.wrong,
            (Some(_), false) => &mut self.invented,
            (None, true) => &mut self.missed,
            (None, false) => &mut self.none,
        };
        *slot += 1;
    }
}

fn fitted_on(choices: &[&Credits], column: usize) -> Vec<f64> {
    let mut expected = vec![0.0; FACTS.len()];
    for (name, odds) in EXPECTED {
        let at = FACTS.iter().position(|fact| fact == name).expect("an expected fact is a fact");
        expected[at] = odds[column];
    }
    let of_kind = choices.iter().filter(|credits| credits.column == column).map(|credits| &credits.choice);
    let mut odds = choice::fit(of_kind, &expected, true);
    for (odds, _) in odds.iter_mut().zip(FACTS).filter(|(_, fact)| ZONES.contains(fact)) {
        *odds += LEAN[column];
    }
    odds
}

/// Every page whose day or authors are known.
fn choices(root: &Path) -> Vec<Credits> {
    let languages = folders(&root.join("dev"));
    let pages = languages.iter().flat_map(|language| folders(language)).chain(folders(&root.join("segments")));
    let mut choices = Vec::new();
    for page in pages {
        let gold = json(&page);
        let Ok(text) = fs::read_to_string(page.join("page.txt")) else { continue };
        let days = days(gold["published"].as_str());
        let authors: HashSet<String> = keys(&gold, "authors").collect();
        let (mut dated, mut signed) = (Vec::new(), Vec::new());
        for Credit { facts, said } in fit::credits(&text) {
            match said {
                // What a relative time says is not in the text.
                Said::Day(None) => {}
                Said::Day(Some(day)) => {
                    dated.push((facts, self::days(Some(&day)).iter().any(|day| days.contains(day))))
                }
                Said::Authors(names) => {
                    let known = |name: &String| authors.iter().any(|author| author.contains(&gold::key(name)));
                    signed.push((facts, names.iter().any(known)));
                }
            }
        }
        let known = [!days.is_empty(), !authors.is_empty()];
        for (column, credits) in [dated, signed].into_iter().enumerate().filter(|&(column, _)| known[column]) {
            let (facts, right) = credits.into_iter().unzip();
            choices.push(Credits { group: group(&page), column, choice: Choice { facts, right } });
        }
    }
    choices
}

/// The publisher or the web site of a page.
fn group(page: &Path) -> String {
    let id = page.file_name().unwrap_or_default().to_string_lossy();
    let end = if page.parent().is_some_and(|set| set.ends_with("segments")) { '-' } else { '_' };
    id.split(end).next().unwrap_or_default().to_string()
}

/// The days that a moment may be, wherever on Earth its reader lives.
fn days(iso: Option<&str>) -> Vec<NaiveDate> {
    let iso = iso.unwrap_or_default().replace('Z', "+00:00").replace(' ', "T");
    let moment: Option<DateTime<FixedOffset>> = ["%Y-%m-%dT%H:%M:%S%.f%:z", "%Y-%m-%dT%H:%M%:z"]
        .iter()
        .find_map(|form| DateTime::parse_from_str(&iso, form).ok());
    match moment.map(|moment| (moment.date_naive(), moment.naive_utc())) {
        Some((day, utc)) => vec![day, (utc - TimeDelta::hours(10)).date(), (utc + TimeDelta::hours(14)).date()],
        None => iso.get(..10).and_then(|day| day.parse().ok()).into_iter().collect(),
    }
}

/// The odds as Rust source, one fact a line.
fn table(dateline: &[f64], byline: &[f64]) -> String {
    let mut text = format!(
        "//! What each fact about a dateline or a byline adds to the odds that it is the article's, in\n\
         //! hundredths of a natural logarithm.\n\
         //!\n\
         //! Written by `examples/fit`; see there for the command. Review a change of it as a change of data.\n\n\
         /// One fact a line: what it adds for a dateline and for a byline.\n\
         #[rustfmt::skip]\n\
         pub(crate) const ODDS: [[i16; 2]; {}] = [\n",
        FACTS.len()
    );
    let hundredths = |odds: f64| (odds * 100.0).round() as i16;
    for ((name, dateline), byline) in FACTS.iter().zip(dateline).zip(byline) {
        text += &format!("    [{:5},{:5}], // {name}\n", hundredths(*dateline), hundredths(*byline));
    }
    text + "];\n"
}
