//! Fragments: lines of which several were one on the page. Programs that flatten pages tear them in three ways:
//!
//! | the program | writes | is told by |
//! |---|---|---|
//! | sets each piece of text, as it is, on a line of its own | `The wall at ␣⏎Polmear⏎␣gave way.` | the blanks |
//! | does so, and trims it | `The wall at⏎Polmear⏎gave way.` | the words |
//! | wraps it, or keeps the source's line ends, and sets blank lines between blocks | `The wall at Polmear⏎gave way.` | the blank lines |
//!
//! A text is read so only where it shows it several times: lines begin with a small letter or in the middle of a sentence, the
//! sentence ends with the last of them, and hardly any paragraph stands on one line. Lists in small letters never end their
//! sentences.

use super::block::{Block, Layout};
use super::edges::{
    begins_inside, begins_with_dash, begins_with_sign, begins_with_word, ends_sentence, ends_with_stop, is_item,
};
use super::features::Features;
use super::line::BYTE_ORDER_MARK;
use super::wrap;
use crate::lexicon;
use core::iter::repeat_n;

/// How many paragraphs of several lines it takes, at least as many as go on but never end, and one for two of one line.
const EVIDENCE: usize = 3;
/// A paragraph has so many bytes.
const PARAGRAPH: usize = 60;
/// Of the lines that go on, one in so many may stand below a blank line, or be shorter than the wrapped ones are.
const ASTRAY: usize = 8;
/// No name is longer, in bytes.
const NAME: usize = 32;
/// A headline takes no more lines.
const HEADLINE: usize = 3;
/// What is too short to be a headline or the like, in bytes.
const SHORT: usize = 40;

/// What joins each line to the one before, if it goes on.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fragments(Vec<Option<&'static str>>);

/// What stands before a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    LineEnd,
    /// A line end with one blank before or behind it.
    Blank,
    BlankLine,
}

#[derive(Clone, Copy, Debug)]
struct Line<'a> {
    gap: Gap,
    text: &'a str,
    /// Whether it begins in the middle of a sentence that the line before has not ended.
    goes_on: bool,
}

/// How the lines of a text were torn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// The pieces as they are, of a source that was wrapped or was not.
    Untrimmed {
        wrapped: bool,
    },
    Trimmed,
    Wrapped,
}

impl Fragments {
    /// How the lines of a text belong together, if it shows that they were torn.
    pub(super) fn of(layout: &Layout<'_>) -> Option<Self> {
        if !may_be_torn(layout) {
            return None;
        }
        let lines = lines(layout);
        Some(Fragments(match torn(&lines)? {
            Manner::Untrimmed { wrapped } => untrimmed(&lines, wrapped),
            Manner::Trimmed => trimmed(&lines),
            Manner::Wrapped => wrapped(&lines),
        }))
    }

    /// What joins the line with this number to the one before.
    pub(super) fn joint(&self, at: usize) -> Option<&'static str> {
        self.0.get(at).copied().flatten()
    }
}

/// Whether so many lines end a sentence that they have not begun, and that others have left open, as show that a text was torn.
/// A sign that nothing else begins with counts like one more.
fn may_be_torn(layout: &Layout<'_>) -> bool {
    const ENDS: Features = Features::ENDS_STOP
        .or(Features::ENDS_ASKING)
        .or(Features::ENDS_ELLIPSIS)
        .or(Features::ENDS_QUOTE)
        .or(Features::ENDS_BRACKET);
    let is_sign = |block: &Block| {
        let first = layout.text.as_bytes().get(block.span.start as usize);
        let may_be = first.is_some_and(|first| !first.is_ascii_alphanumeric());
        may_be && begins_with_sign(layout.source(block))
    };
    let neighbours = layout.blocks.iter().zip(layout.blocks.iter().skip(1));
    let (mut ends, mut signs) = (0, 0);
    for (_, block) in neighbours.filter(|(before, _)| !before.features.any(Features::ENDS_STOP)) {
        let sign = is_sign(block);
        signs += usize::from(sign);
        ends += usize::from(block.features.any(ENDS) && (sign || block.features.has(Features::STARTS_LOWER)));
        if ends + signs.min(ends) >= EVIDENCE {
            return true;
        }
    }
    false
}

fn lines<'a>(layout: &Layout<'a>) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'a>> = Vec::with_capacity(layout.blocks.len());
    let mut end = 0;
    for block in &layout.blocks {
        let text = layout.source(block);
        let gap = layout.text.get(end..block.span.start as usize).unwrap_or("");
        end = block.span.end as usize;
        if text != BYTE_ORDER_MARK {
            let goes_on = begins_inside(text)
                && lines.last().is_some_and(|before| !ends_sentence(before.text) && !is_item(before.text));
            lines.push(Line { gap: Gap::of(gap), text, goes_on });
        }
    }
    lines
}

impl Gap {
    fn of(gap: &str) -> Gap {
        let one = |blank: &str| blank.chars().count() == 1;
        match gap.split_once("\r\n").or_else(|| gap.split_once(['\n', '\r'])) {
            // A blank between two links is a piece of text itself.
            Some(("", " \n")) => Gap::Blank,
            _ if wrap::is_blank_line(gap) => Gap::BlankLine,
            Some((before, "")) if one(before) => Gap::Blank,
            Some(("", behind)) if one(behind) => Gap::Blank,
            Some((before, behind)) if one(before) && one(behind) => Gap::Blank,
            _ => Gap::LineEnd,
        }
    }
}

/// How the text shows that its lines were torn.
fn torn(lines: &[Line<'_>]) -> Option<Manner> {
    let (mut ended, mut paragraphs, mut open, mut whole, mut parted) = (0, 0, 0, 0, 0);
    let (mut plain, mut blanks, mut below_blank_lines) = (0, 0, 0);
    let mut at = 0;
    while let Some(first) = lines.get(at) {
        let count = lines.iter().skip(at + 1).take_while(|line| line.goes_on).count();
        let rest = lines.get(at + 1..=at + count).unwrap_or_default();
        let last = rest.last().unwrap_or(first);
        let next = lines.get(at + count + 1);
        let before = at.checked_sub(1).and_then(|before| lines.get(before)).filter(|line| {
            count > 0 && (leads_on(line.text, true) || line.text.len() >= SHORT && !ends_sentence(line.text))
        });
        // A short line above one in small letters may be a name above what somebody wrote.
        let leads = || [first].into_iter().chain(rest).take(count).any(|line| leads_on(line.text, true));
        let signs = || rest.iter().any(|line| begins_with_sign(line.text));
        let shows = || before.is_some() || first.text.len() > NAME || signs() || leads();
        let len = before.into_iter().chain([first]).chain(rest).map(|line| line.text.len()).sum::<usize>();
        if len >= PARAGRAPH && ends_with_stop(last.text) {
            whole += usize::from(count == 0);
            if count > 0 && shows() {
                // Nothing but a torn line begins with a comma.
                ended += 1 + usize::from(signs());
                paragraphs += 1;
                parted += usize::from(next.is_none_or(|next| next.gap == Gap::BlankLine));
                for line in rest {
                    match line.gap {
                        Gap::LineEnd => plain += 1,
                        Gap::Blank => blanks += 1,
                        Gap::BlankLine => below_blank_lines += 1,
                    }
                }
            }
        } else if count > 0 && !ends_with_stop(last.text) {
            // A name or a link may stand between this line and others that go on.
            open += usize::from(!lines.get(at + count + 2).is_some_and(|line| line.goes_on));
        }
        at += count + 1;
    }
    if ended < EVIDENCE || open > ended || whole > ended * 2 {
        return None;
    }
    let parted = parted * 4 >= paragraphs * 3;
    Some(if blanks >= EVIDENCE && blanks >= below_blank_lines && blanks * 2 >= plain {
        Manner::Untrimmed { wrapped: parted && plain >= EVIDENCE }
    } else if below_blank_lines * ASTRAY <= plain && parted {
        Manner::Wrapped
    } else {
        Manner::Trimmed
    })
}

/// Each piece of text as it is: what stood on one line has a blank on one side of its line end, or has none at all.
fn untrimmed(lines: &[Line<'_>], is_wrapped: bool) -> Vec<Option<&'static str>> {
    let mut joints = pairs(lines, |before, line, _, _| match line.gap {
        Gap::Blank => Some(" "),
        Gap::LineEnd if line.goes_on && (begins_with_sign(line.text) || is_capital_of(before.text, line.text)) => {
            Some(seam(before.text, line.text))
        }
        _ => None,
    });
    if is_wrapped {
        joints.iter_mut().zip(wrapped(lines)).for_each(|(joint, wrapped)| *joint = joint.or(wrapped));
    }
    joints
}

/// Pieces of text without the blanks around them.
fn trimmed(lines: &[Line<'_>]) -> Vec<Option<&'static str>> {
    // Names stand below a headline as well as in a sentence; below the first paragraph there are no more headlines.
    let mut below_paragraph = false;
    let mut joints = pairs(lines, |before, line, next, joined| {
        let next_goes_on = next.is_some_and(|next| next.goes_on);
        // What a sentence has set apart is a name, a link or a stressed word.
        let set_apart = next_goes_on && line.text.len() <= PARAGRAPH && !leads_on(line.text, true);
        let ended = ends_sentence(before.text);
        let goes_on = line.goes_on
            || begins_inside(line.text)
                && (before.text.len() <= SHORT && joined || next_goes_on && before.text.ends_with(':'))
            || !ended && begins_with_dash(line.text) && !begins_with_dash(before.text)
            || !ended
                && begins_with_word(line.text)
                && (leads_on(before.text, joined || next_goes_on)
                    && (joined || next_goes_on || before.text.len() >= PARAGRAPH)
                    || before.goes_on && joined
                    || set_apart && (joined || below_paragraph));
        below_paragraph |= joined && ends_with_stop(before.text);
        goes_on.then(|| seam(before.text, line.text))
    });
    // What never ends is a menu or a row of titles.
    let mut end = 0;
    for run in joints.chunk_by_mut(|_, next| next.is_some()) {
        end += run.len();
        if !lines.get(end - 1).is_some_and(|last| ends_with_stop(last.text)) {
            run.fill(None);
        }
    }
    joints
}

/// Lines that were as wide as there was room, in blocks that blank lines part. The room is told from the lines that go on with
/// a small letter, as the widest line of all may be none of the text.
fn wrapped(lines: &[Line<'_>]) -> Vec<Option<&'static str>> {
    let room = |before: &Line<'_>, line: &Line<'_>| {
        let word = line.text.split_whitespace().next().unwrap_or("");
        before.text.chars().count() + 1 + word.chars().count()
    };
    let neighbours = || lines.iter().zip(lines.iter().skip(1));
    let goes_on = |(_, line): &(&Line<'_>, &Line<'_>)| line.goes_on && line.gap != Gap::BlankLine;
    let mut rooms: Vec<usize> = neighbours().filter(goes_on).map(|(before, line)| room(before, line)).collect();
    let few = rooms.len() / ASTRAY;
    let least = if rooms.is_empty() { 0 } else { *rooms.select_nth_unstable(few).1 };
    // Where no line of a block goes on, its lines are a list or a menu.
    let is_running = |block: &[Line<'_>]| {
        let mut neighbours = block.iter().zip(block.iter().skip(1));
        // What never ends may be a headline with what stands below it.
        (block.len() <= HEADLINE || block.last().is_some_and(|last| ends_sentence(last.text)))
            && neighbours.any(|(before, line)| line.goes_on || leads_on(before.text, false))
    };
    let blocks = lines.chunk_by(|_, next| next.gap != Gap::BlankLine);
    let mut running = blocks.flat_map(|block| repeat_n(is_running(block), block.len())).skip(1);
    pairs(lines, |before, line, _, _| {
        let open = !ends_sentence(before.text) && (before.text.len() >= SHORT || leads_on(before.text, false));
        let full = running.next() == Some(true)
            && begins_with_word(line.text)
            && !before.text.starts_with([':', '<'])
            && (open || room(before, line) >= least);
        let goes_on = line.gap != Gap::BlankLine && (line.goes_on || full);
        goes_on.then(|| seam(before.text, line.text))
    })
}

/// What joins each line to the one before, as told from both, the one behind, and whether the one before is joined itself.
fn pairs(
    lines: &[Line<'_>],
    mut joint: impl FnMut(&Line<'_>, &Line<'_>, Option<&Line<'_>>, bool) -> Option<&'static str>,
) -> Vec<Option<&'static str>> {
    let mut joints = Vec::with_capacity(lines.len());
    let mut joined = None;
    for (at, line) in lines.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| lines.get(before));
        joined = before.and_then(|before| joint(before, line, lines.get(at + 1), joined.is_some()));
        joints.push(joined);
    }
    joints
}

/// What stands between two pieces of a line.
fn seam(before: &str, line: &str) -> &'static str {
    let opening = |c: char| matches!(c, '(' | '[' | '“' | '„' | '‘' | '¿' | '¡' | '/');
    let elided = |word: &str| word.ends_with(['’', '\'']) && word.chars().count() <= 3;
    let last = before.split_whitespace().next_back().unwrap_or("");
    if begins_with_sign(line) || before.ends_with(opening) || elided(last) || is_capital_of(before, line) {
        ""
    } else {
        wrap::joint(before, line)
    }
}

/// Whether a capital that is set apart, as papers open a story, begins the word that the line begins with; a few are words.
fn is_capital_of(before: &str, line: &str) -> bool {
    let mut chars = before.chars();
    let (Some(capital), None) = (chars.next(), chars.next()) else { return false };
    let word = line.split_whitespace().next().unwrap_or("");
    capital.is_uppercase()
        && line.starts_with(char::is_lowercase)
        && (!"AEIOYÀ".contains(capital) || lexicon::leads_on(&format!("{capital}{word}")))
}

/// Whether a line ends with what has to be followed by more: a comma, or a small word as `of` and `the`; a line of one such
/// word may be a label, if no sentence goes on around it.
fn leads_on(line: &str, within_sentence: bool) -> bool {
    let (last, others) = line.rsplit_once(char::is_whitespace).map_or((line, false), |(_, last)| (last, true));
    let word = last.trim_start_matches(['(', '"', '“']);
    (others || within_sentence)
        && (line.ends_with([',', '(', '“', '„', '–', '—'])
            || seam(line, "").is_empty()
            || (!others || word.starts_with(char::is_lowercase)) && lexicon::leads_on(word))
}

#[cfg(test)]
mod tests;
