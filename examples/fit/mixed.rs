//! Pages put together from others: the header of one over the story of a second above the footer of
//! a third, with asides and headlines of others between its paragraphs.
//!
//! What stands around a story is the publisher's, and a fit that always sees the two together learns
//! the publisher. Mixed pages part them.

use crate::gold::{ASIDE, BODY, FOOTER, HEADLINE, MASTHEAD, PARAGRAPH, Page, STANDFIRST, feasible, feature, page};
use newsgrammar::fit;

/// How many mixed pages are made with each whole page's story; together they count as two pages.
const MIXES: usize = 6;
const COUNT: f32 = 2.0 / MIXES as f32;
/// How many headlines of other stories a mixed page has to take from.
const LINKS: usize = 8;
/// The longest run of lines that is carried from one story into another.
const LONGEST_ASIDE: usize = 12;

/// Mixed pages of the whole pages among `pages`, the same each time.
pub fn mixed(pages: &[&Page]) -> Vec<Page> {
    let whole: Vec<&Page> = pages.iter().copied().filter(|page| page.complete && headline(page).is_some()).collect();
    let mut chance = Chance::default();
    let mut made = Vec::new();
    for story in &whole {
        let kin: Vec<&&Page> =
            whole.iter().filter(|page| page.lang == story.lang && page.group != story.group).collect();
        let others: Vec<&&Page> = if kin.len() < 3 { whole.iter().collect() } else { kin };
        for _ in 0..MIXES {
            let mut pick = || others[chance.below(others.len())];
            let (header, asides, footer) = (pick(), pick(), pick());
            let links: Vec<&str> = (0..LINKS).filter_map(|_| title(others[chance.below(others.len())])).collect();
            made.extend(mix(header, story, asides, footer, &links, &mut chance));
        }
    }
    made
}

fn mix(header: &Page, story: &Page, asides: &Page, footer: &Page, links: &[&str], chance: &mut Chance) -> Option<Page> {
    let mut blocks: Vec<(&str, u8)> = lines(header, 0, headline(header)?).collect();
    let (from, to) = (headline(story)?, footer_start(story));
    let runs = aside_runs(asides);
    for at in from..to {
        blocks.extend(lines(story, at, at + 1));
        let between = [at, at + 1].iter().all(|&at| story.allowed.get(at) == Some(&PARAGRAPH));
        if !between {
            continue;
        }
        match chance.below(16) {
            // Of what a publisher sets between paragraphs, half comes again and again.
            which @ (0 | 1) if !runs.is_empty() => {
                let (start, end) = runs[if which == 0 { 0 } else { chance.below(runs.len()) }];
                blocks.extend(lines(asides, start, end));
            }
            2 => blocks.extend(links.get(chance.below(links.len())).map(|link| (*link, ASIDE))),
            _ => {}
        }
    }
    blocks.extend(lines(footer, footer_start(footer), footer.own.len()));
    Some(Page { counts: COUNT, ..made_of(story, "mixed", &blocks)? })
}

/// The stories of whole pages alone, as databases of the press keep them.
pub fn bare(pages: &[Page]) -> Vec<Page> {
    pages.iter().filter(|page| page.complete && page.id.ends_with("page.txt")).filter_map(alone).collect()
}

/// Its headline, its standfirst, the names and dates above it, and its paragraphs.
fn alone(story: &Page) -> Option<Page> {
    let credit = feature("BYLINE") | feature("DATELINE");
    let is_kept = |at: &usize| match story.allowed[*at] {
        HEADLINE | STANDFIRST | PARAGRAPH => true,
        MASTHEAD => story.own[*at] & credit != 0,
        _ => false,
    };
    let blocks: Vec<(&str, u8)> =
        (0..story.own.len()).filter(is_kept).flat_map(|at| lines(story, at, at + 1)).collect();
    Some(Page { made_up: true, ..made_of(story, "bare", &blocks)? })
}

/// The page that these blocks make, if it is read as them.
fn made_of(story: &Page, how: &str, blocks: &[(&str, u8)]) -> Option<Page> {
    let text: String = blocks.iter().flat_map(|(text, _)| [*text, "\n\n"]).collect();
    let seen = fit::observe(&text);
    let allowed: Vec<u8> = blocks.iter().map(|&(_, allowed)| allowed).collect();
    let whole = seen.len() == blocks.len() && feasible(&allowed);
    whole.then(|| page(&format!("{} {how}", story.id), &story.group, &story.lang, &seen, allowed, true))
}

fn lines(page: &Page, from: usize, to: usize) -> impl Iterator<Item = (&str, u8)> {
    (from..to).map(|at| (page.texts[at].trim(), page.allowed[at]))
}

fn title(page: &Page) -> Option<&str> {
    page.texts.get(headline(page)?).map(|text| text.trim())
}

/// Where the headline stands that the story follows.
fn headline(page: &Page) -> Option<usize> {
    page.allowed.iter().position(|&allowed| allowed == HEADLINE)
}

fn footer_start(page: &Page) -> usize {
    page.allowed.iter().rposition(|&allowed| allowed & BODY != 0 && allowed & FOOTER == 0).map_or(0, |at| at + 1)
}

/// Runs of lines between two paragraphs that are no part of the story.
fn aside_runs(page: &Page) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut start = None;
    for (at, &allowed) in page.allowed.iter().enumerate() {
        match (allowed == ASIDE, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                if at - from <= LONGEST_ASIDE && allowed == PARAGRAPH {
                    runs.push((from, at));
                }
                start = None;
            }
            _ => {}
        }
    }
    runs
}

/// Numbers that look like chance and are the same each time (xorshift).
pub struct Chance(u64);

impl Default for Chance {
    fn default() -> Self {
        Chance(0x9e37_79b9_7f4a_7c15)
    }
}

impl Chance {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}
