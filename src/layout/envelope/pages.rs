//! Pages of paper: what is printed again at the head and at the foot of each (`POLMEAR HERALD`, `7`, an address and `1/3`).
//!
//! Programs that take the text out of a PDF set a form feed between two pages. Where a sentence goes on behind it, what stands
//! around it is left out; else it stands as lines of the page's own.

use super::{Change, Layout, PAGE_END, Side, To};
use crate::layout::block::Block;
use crate::layout::mark::Mark;
use crate::layout::wrap::Lead;
use core::ops::Range;
use memchr::memchr;

/// How many lines stand at an edge of a page beside its text, and how long they may be, in bytes.
const EDGE: usize = 5;
const LONGEST: usize = 300;

/// The lines at the edges of pages.
pub(super) struct Edges {
    pub(super) changes: Vec<Change>,
    /// The lines that are left, by their numbers.
    pub(super) marks: Vec<(u32, Mark)>,
}

/// The lines at the edges of the pages of a text, if it has several.
pub(super) fn edges(layout: &Layout<'_>) -> Option<Edges> {
    // A text begins behind its byte-order mark.
    let before = layout.first_line();
    let pages = pages(layout, before)?;
    let bodies: Vec<Range<usize>> = bodies(layout, &pages);
    let wrap = layout.wrap();
    let line = |at: usize| layout.line(at);
    let mut edges = Edges { changes: Vec::new(), marks: Vec::new() };
    let mut left_out = before;
    let mut above: Option<usize> = None;
    for (page, body) in pages.iter().zip(&bodies) {
        if body.is_empty() {
            continue;
        }
        let from = above.map_or(page.start, |last| last + 1);
        let goes_on = |last: &usize| {
            let (last, first) = (line(*last), line(body.start));
            wrap.map_or(first.starts_with(char::is_lowercase), |wrap| {
                wrap.joins((Lead::default(), last), (Lead::default(), first))
            })
        };
        match above.filter(goes_on).and_then(|last| layout.blocks.get(last)).zip(layout.blocks.get(body.start)) {
            Some((last, first)) => {
                let range = last.span.end as usize..first.span.start as usize;
                edges.changes.push(Change { range, to: To::Blank("\n", Side::Closing) });
                left_out += body.start - from;
            }
            None => edges.mark(layout, from..body.start, left_out),
        }
        above = Some(body.end - 1);
    }
    let end = above.map_or(0, |last| last + 1);
    edges.mark(layout, end..layout.blocks.len(), left_out);
    (!edges.marks.is_empty() || !edges.changes.is_empty()).then_some(edges)
}

impl Edges {
    fn mark(&mut self, layout: &Layout<'_>, lines: Range<usize>, left_out: usize) {
        for at in lines {
            // The minute is that of printing; a paper prints its day.
            let printed = has_clock(layout.line(at));
            let mark = Mark { edge: true, printed, ..Mark::default() };
            self.marks.extend(at.checked_sub(left_out).map(|at| (at as u32, mark)));
        }
    }
}

/// The blocks of each page, if there are several.
fn pages(layout: &Layout<'_>, before: usize) -> Option<Vec<Range<usize>>> {
    let mut pages: Vec<Range<usize>> = Vec::new();
    let (mut start, mut end) = (before, 0);
    for (at, block) in layout.blocks.iter().enumerate() {
        let gap = layout.text.as_bytes().get(end..block.span.start as usize).unwrap_or_default();
        if memchr(PAGE_END, gap).is_some() && at > start {
            pages.push(start..at);
            start = at;
        }
        end = block.span.end as usize;
    }
    pages.push(start..layout.blocks.len());
    (pages.len() > 1).then_some(pages)
}

/// What stands on each page between what is printed on others as well, but for its numbers.
fn bodies(layout: &Layout<'_>, pages: &[Range<usize>]) -> Vec<Range<usize>> {
    let heads = |page: &Range<usize>| page.clone().take(EDGE);
    let feet = |page: &Range<usize>| page.clone().rev().take(EDGE);
    let words = |at: usize| layout.blocks.get(at).map_or(String::new(), |block| without_numbers(layout, block));
    let sorted = |mut words: Vec<String>| {
        words.sort_unstable();
        words
    };
    let all_heads = sorted(pages.iter().flat_map(|page| heads(page).map(words)).collect());
    let all_feet = sorted(pages.iter().flat_map(|page| feet(page).map(words)).collect());
    let again = |all: &[String], at: usize| {
        let words = words(at);
        let first = all.partition_point(|other| *other < words);
        !words.is_empty() && all.get(first) == Some(&words) && all.get(first + 1) == Some(&words)
    };
    let body = |page: &Range<usize>| {
        let start = page.start + heads(page).take_while(|at| again(&all_heads, *at)).count();
        let end = page.end - feet(page).take_while(|at| *at >= start && again(&all_feet, *at)).count();
        start..end
    };
    pages.iter().map(body).collect()
}

/// The words of a line, each number as one sign; nothing of a long one.
fn without_numbers(layout: &Layout<'_>, block: &Block) -> String {
    let line = Some(layout.source(block)).filter(|line| line.len() <= LONGEST).unwrap_or("");
    let mut words = String::with_capacity(line.len());
    for c in line.chars() {
        let c = if c.is_ascii_digit() { '0' } else { c };
        if !(c == '0' && words.ends_with('0') || c.is_whitespace()) {
            words.push(c);
        }
    }
    words
}

/// Whether a line tells a minute: `09:12`.
fn has_clock(line: &str) -> bool {
    let is_digit = |at: Option<usize>| at.and_then(|at| line.as_bytes().get(at)).is_some_and(u8::is_ascii_digit);
    line.match_indices(':').any(|(at, _)| is_digit(at.checked_sub(1)) && is_digit(Some(at + 1)))
}
