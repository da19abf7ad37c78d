//! What a text was put into to be handed on: mails quote it, programs write its signs in others, feeds keep its tags.
//!
//! | the source says | the text says |
//! |---|---|
//! | `> The wall gave way` | `The wall gave way` |
//! | `• The wall gave way`, and so before each sentence | the same |
//! | `The wall gave way.\nNobody was hurt.`, with a backslash | two lines |
//! | `the mayor&#8217;s`, `the mayor\u2019s` | `the mayor’s` |
//! | `<p>The wall <b>gave</b> way.</p>` | `The wall gave way.` |
//! | lines that end in U+2028, a vertical tab and the like | lines |
//! | marks without a width around a line | the line |
//! | a page's number and the paper's name, between two pages of paper | the sentence that goes on |
//!
//! Signs that many a page prints (`>`, `<`, a backslash) are read so only where the whole text shows it.

mod escapes;
mod pages;
mod references;
mod tags;
mod unseen;

use super::block::{Block, Layout};
use super::features::Features;
use super::mark::Side;
use super::plain::{Change, Plain, To};
use core::borrow::Borrow;
use core::ops::Range;
use memchr::{memchr, memchr3_iter, memmem};

/// How many lines mails quote, and at least half of all; one of them stands among the first few, below a mail's head and a word
/// from who sent it.
const QUOTED: usize = 4;
const FIRST_QUOTED: usize = 24;
/// What programs set between two pages of paper: a form feed.
const PAGE_END: u8 = b'\x0c';
/// Where lines end in other signs than the usual ones, those that end in these are as long as this, in bytes, and there are so
/// many signs.
const LONG: usize = 200;
const LINE_ENDS: usize = 3;

/// A text without its envelope, if it has one.
pub(super) fn opened<'a>(layout: &Layout<'a>) -> Option<Plain<'a>> {
    let signs = Signs::of(layout.text);
    let escapes = if signs.escapes { escapes::changes(layout) } else { Vec::new() };
    let references = if signs.references { references::changes(layout.text) } else { Vec::new() };
    let written = changes([escapes, references]);
    let read = (!written.is_empty()).then(|| Plain::whole(layout.text).changed(&written));
    let unpacked = match &read {
        Some(read) => unpacked(&Layout::new(&read.text), Signs::of(&read.text), || read),
        None => unpacked(layout, signs, || Plain::whole(layout.text)),
    };
    // A text of which nothing is left is none.
    let opened = unpacked.or(read).filter(|opened| !opened.text.trim().is_empty());
    if memchr(PAGE_END, layout.text.as_bytes()).is_none() {
        return opened;
    }
    match &opened {
        Some(opened) => of_paper(&Layout::new(&opened.text), || opened),
        None => of_paper(layout, || Plain::whole(layout.text)),
    }
    .or(opened)
}

fn of_paper<'a, P: Borrow<Plain<'a>>>(layout: &Layout<'_>, text: impl FnOnce() -> P) -> Option<Plain<'a>> {
    let edges = if layout.may_be_wrapped() { pages::edges(layout)? } else { return None };
    Some(text().borrow().changed(&edges.changes).with_marks(edges.marks))
}

fn unpacked<'a, P: Borrow<Plain<'a>>>(
    layout: &Layout<'_>,
    signs: Signs,
    text: impl FnOnce() -> P,
) -> Option<Plain<'a>> {
    let tags = if signs.tags { tags::changes(layout) } else { Vec::new() };
    let changes = changes([quoting(layout), bullets(layout), tags, unseen::changes(layout), line_ends(layout)]);
    (!changes.is_empty()).then(|| text().borrow().changed(&changes))
}

/// Which signs a text has that may be of an envelope.
#[derive(Clone, Copy, Debug, Default)]
struct Signs {
    escapes: bool,
    references: bool,
    tags: bool,
}

impl Signs {
    fn of(text: &str) -> Self {
        let mut signs = Signs::default();
        for at in memchr3_iter(b'\\', b'&', b'<', text.as_bytes()) {
            match text.as_bytes().get(at) {
                Some(b'\\') => signs.escapes = true,
                Some(b'&') => signs.references = true,
                _ => signs.tags = true,
            }
        }
        signs
    }
}

/// Whether a sentence goes on around what stands at this place, as it does around a word: `it begins with <p>, and ends with
/// </p>`, `use \n in files`. A text about such signs has them so.
fn is_spoken_of(text: &[u8], Range { start, end }: Range<usize>) -> bool {
    let is_in_words =
        matches!(text.get(..start), Some([.., word, b' ']) if word.is_ascii_alphanumeric() || *word == b',');
    is_in_words
        && match text.get(end..) {
            Some([b' ', word, ..]) => word.is_ascii_lowercase(),
            Some([sign, ..]) => matches!(sign, b',' | b'.' | b';'),
            _ => false,
        }
}

/// All of these, in order.
fn changes<const N: usize>(lists: [Vec<Change>; N]) -> Vec<Change> {
    let mut changes: Vec<Change> = lists.into_iter().flatten().collect();
    changes.sort_by_key(|change| change.range.start);
    changes
}

/// quoted ::= ( ">" blank* )+ text?
fn quoting(layout: &Layout<'_>) -> Vec<Change> {
    let bytes = layout.text.as_bytes();
    let is_quoted = |block: &&Block| bytes.get(block.span.start as usize) == Some(&b'>');
    let quoted = || layout.blocks.iter().filter(is_quoted);
    let count =
        if layout.blocks.iter().take(FIRST_QUOTED).any(|block| is_quoted(&block)) { quoted().count() } else { 0 };
    if count < QUOTED || count * 2 < layout.blocks.len() {
        return Vec::new();
    }
    let change = |block: &Block| {
        let line = layout.source(block);
        let words = line.trim_start_matches(['>', ' ', '\t']);
        let (start, end) = (block.span.start as usize, block.span.end as usize);
        let side = if words.is_empty() { Side::Closing } else { Side::Opening };
        Change { range: start..end - words.len(), to: To::Blank("", side) }
    };
    quoted().map(change).collect()
}

/// bulleted ::= ( "•" | "▪" | "*" | "-" | … ) blank+ text
///
/// Signs before all the sentences of a text, as people set them who hand it on: before some of them they make a list.
fn bullets(layout: &Layout<'_>) -> Vec<Change> {
    const FEWEST: usize = 3;
    /// A headline and a standfirst.
    const HEAD: usize = 2;
    const SIGNS: [char; 12] = ['•', '▪', '●', '■', '◆', '►', '➤', '‣', '◦', '*', '-', '+'];
    let is_text = |block: &&Block| block.features.any(Features::OVER_90);
    let is_bulleted = |block: &Block| block.features.has(Features::STARTS_BULLET);
    let from = layout.blocks.iter().position(|block| is_text(&block) && is_bulleted(block));
    let Some((above, below)) = from.and_then(|from| layout.blocks.split_at_checked(from)) else { return Vec::new() };
    // A standfirst may stand above them, at the top of the text or above who wrote it; another text right above them leads to a
    // list.
    let mut others = above.iter().filter(is_text);
    let leads_on = |other: &Block| {
        let is_last = above.last().is_some_and(|last| last.span == other.span);
        other.features.has(Features::ENDS_COLON) || is_last && above.len() > HEAD
    };
    if others.next().is_some_and(leads_on) || others.next().is_some() {
        return Vec::new();
    }
    let mut texts = below.iter().filter(is_text);
    if below.iter().filter(is_text).count() < FEWEST || !texts.all(is_bulleted) {
        return Vec::new();
    }
    let change = |block: &Block| {
        let line = layout.source(block);
        let words = line.strip_prefix(SIGNS)?.trim_start_matches('\u{fe0f}').trim_start();
        let start = block.span.start as usize;
        let range = start..start + (line.len() - words.len());
        (!words.is_empty()).then_some(Change { range, to: To::Blank("", Side::Opening) })
    };
    below.iter().filter_map(change).collect()
}

/// Signs that end lines or paragraphs in a text that has next to no other line ends.
fn line_ends(layout: &Layout<'_>) -> Vec<Change> {
    const ENDS: [(&str, &str); 4] = [("\u{2028}", "\n"), ("\u{2029}", "\n\n"), ("\u{b}", "\n"), ("\u{85}", "\n")];
    if layout.text.len() < layout.blocks.len() * LONG {
        return Vec::new();
    }
    let bytes = layout.text.as_bytes();
    for (sign, end) in ENDS {
        let mut all = memmem::find_iter(bytes, sign).peekable();
        if all.peek().is_none() {
            continue;
        }
        let change = |at: usize| Change { range: at..at + sign.len(), to: To::Gap(end) };
        let changes: Vec<Change> = all.map(change).collect();
        if changes.len() >= LINE_ENDS && changes.len() >= layout.blocks.len() {
            return changes;
        }
    }
    Vec::new()
}
