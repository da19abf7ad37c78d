//! The five figures, of one page and of all.

use crate::day::{days, shows};
use crate::text::{bag, count_of, key, shared, shingles, words};
use crate::{Found, Gold};
use std::cmp::Ordering;
use std::collections::HashSet;
use std::fmt;
use std::ops::AddAssign;

/// What was right, what should not be there, and what is missing.
#[derive(Clone, Copy, Default)]
pub(crate) struct Count {
    right: usize,
    wrong: usize,
    missing: usize,
}

impl Count {
    fn precision(self) -> f64 {
        ratio(self.right, self.right + self.wrong)
    }

    fn recall(self) -> f64 {
        ratio(self.right, self.right + self.missing)
    }

    fn f1(self) -> f64 {
        f1(self.precision(), self.recall())
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missing += other.missing;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} right, {} wrong, {} missing", self.right, self.wrong, self.missing)
    }
}

/// One page. A figure is `None` where the text does not hold what it asks for.
pub(crate) struct Page {
    name: String,
    headline: Option<bool>,
    authors: Option<Count>,
    day: Option<bool>,
    body: Count,
    paragraphs: Count,
}

impl Page {
    pub(crate) fn new(name: String, text: &str, gold: &Gold, found: &Found) -> Self {
        let letters = key(text);
        Page {
            name,
            headline: headline(&letters, gold, found),
            authors: authors(&letters, gold, found),
            day: day(text, gold, found),
            body: body(gold, found),
            paragraphs: paragraphs(gold, found),
        }
    }
}

fn headline(letters: &str, gold: &Gold, found: &Found) -> Option<bool> {
    let headline = gold.headline.as_deref().filter(|headline| !headline.is_empty()).map(key)?;
    letters.contains(&headline).then(|| key(&found.headline) == headline)
}

fn authors(letters: &str, gold: &Gold, found: &Found) -> Option<Count> {
    let keys = gold.authors.iter().map(|name| key(name)).filter(|name| !name.is_empty());
    let (gold, hidden): (HashSet<String>, HashSet<String>) = keys.partition(|name| letters.contains(name));
    if gold.is_empty() {
        return None;
    }
    // An author who is named in the page's metadata alone is neither right nor wrong.
    let names = found.author.iter().map(|author| key(&author.name));
    let found: HashSet<String> = names.filter(|name| !name.is_empty() && !hidden.contains(name)).collect();
    let right = found.intersection(&gold).count();
    Some(Count { right, wrong: found.len() - right, missing: gold.len() - right })
}

fn day(text: &str, gold: &Gold, found: &Found) -> Option<bool> {
    let gold = days(gold.published.as_deref());
    let found = days(found.date_published.as_deref());
    shows(text, &gold).then(|| found.iter().any(|day| gold.contains(day)))
}

/// Headline, standfirst and cross-heads, which may be in the body and need not.
fn optional(gold: &Gold) -> impl Iterator<Item = &str> {
    let lists = gold.summary.iter().chain(&gold.subheads).flatten();
    lists.chain(&gold.headline).map(String::as_str).filter(|line| !line.is_empty())
}

fn body(gold: &Gold, found: &Found) -> Count {
    let [found_words, gold_words] = [words(&found.article_body), words(&gold.paragraphs.join("\n"))];
    let optional_words: Vec<Vec<String>> = optional(gold).map(words).collect();
    let [found, gold] = [shingles(&found_words), shingles(&gold_words)];
    let optional: Vec<_> = optional_words.iter().map(|words| shingles(words)).collect();
    let wrong = found.iter().map(|(shingle, &count)| {
        let allowed = optional.iter().map(|line| count_of(line, shingle)).max().unwrap_or_default();
        count.saturating_sub(count_of(&gold, shingle)).saturating_sub(allowed)
    });
    let right = shared(&found, &gold);
    Count { right, wrong: wrong.sum(), missing: gold.values().sum::<usize>() - right }
}

fn paragraphs(gold: &Gold, found: &Found) -> Count {
    let keys = |line: &str| Some(key(line)).filter(|key| !key.is_empty());
    let optional: HashSet<String> = optional(gold).filter_map(keys).collect();
    let gold = bag(gold.paragraphs.iter().filter_map(|line| keys(line)));
    let found = bag(found.article_body.split('\n').filter_map(keys));
    let right = shared(&found, &gold);
    let counted = found.iter().filter(|(line, _)| !optional.contains(*line) || gold.contains_key(*line));
    let counted: usize = counted.map(|(_, count)| count).sum();
    Count { right, wrong: counted.saturating_sub(right), missing: gold.values().sum::<usize>() - right }
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = |verdict| match verdict {
            Some(true) => "right",
            Some(false) => "wrong",
            None => "-",
        };
        let Page { name, body, paragraphs, .. } = self;
        write!(f, "{name:<34} body F1 {:.3} ({body})  paragraphs {paragraphs}", body.f1())?;
        write!(f, "  headline {}  day {}", verdict(self.headline), verdict(self.day))?;
        match self.authors {
            Some(authors) => write!(f, "  authors {authors}"),
            None => write!(f, "  authors -"),
        }
    }
}

/// All pages of a folder.
#[derive(Default)]
pub(crate) struct Score {
    pub(crate) pages: Vec<Page>,
}

impl Score {
    /// The pages with the worst body.
    pub(crate) fn worst(&self, count: usize) -> impl Iterator<Item = &Page> {
        let mut pages: Vec<&Page> = self.pages.iter().collect();
        pages.sort_by(|one, other| one.body.f1().partial_cmp(&other.body.f1()).unwrap_or(Ordering::Equal));
        pages.into_iter().take(count)
    }

    fn mean(&self, figure: impl Fn(&Page) -> Option<f64>) -> Mean {
        let figures: Vec<f64> = self.pages.iter().filter_map(figure).collect();
        Mean { value: figures.iter().sum::<f64>() / figures.len() as f64, pages: figures.len() }
    }

    fn total(&self, figure: impl Fn(&Page) -> Option<Count>) -> Mean {
        let mut total = Count::default();
        let counts: Vec<Count> = self.pages.iter().filter_map(figure).collect();
        counts.iter().for_each(|&count| total += count);
        Mean { value: total.f1(), pages: counts.len() }
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let correct = |verdict: Option<bool>| verdict.map(|right| if right { 1.0 } else { 0.0 });
        let precision = self.mean(|page| Some(page.body.precision())).value;
        let recall = self.mean(|page| Some(page.body.recall())).value;
        write!(f, "docs {:>3}", self.pages.len())?;
        write!(f, "  headline {}", self.mean(|page| correct(page.headline)))?;
        write!(f, "  authors-F1 {}", self.total(|page| page.authors))?;
        write!(f, "  day {}", self.mean(|page| correct(page.day)))?;
        write!(f, "  body P {precision:.3} R {recall:.3} F1 {:.3}", f1(precision, recall))?;
        write!(f, "  paragraph-F1 {:.3}", self.total(|page| Some(page.paragraphs)).value)
    }
}

/// A figure and over how many pages it was taken.
struct Mean {
    value: f64,
    pages: usize,
}

impl fmt::Display for Mean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value.is_nan() {
            true => write!(f, "nan/{}", self.pages),
            false => write!(f, "{:.3}/{}", self.value, self.pages),
        }
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

fn f1(precision: f64, recall: f64) -> f64 {
    if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) }
}
