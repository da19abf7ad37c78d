//! How a line stands to the story and to the other lines that may be its headline.

use super::{Candidate, Candidates, ROOM};
use crate::few::Few;
use crate::grammar::role::Role;
use crate::lanes;
use crate::layout::{Block, Features, bits};
use crate::lexicon::stems;

/// A set of facts about a line that may be the headline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Standing(pub(crate) u64);

bits! {
    #[allow(dead_code)]
    Standing:
    // To the headline of the best path: two or three lines above, right above, that line itself, right below.
    FAR_ABOVE_PATH, ABOVE_PATH, ON_PATH, BELOW_PATH,
    // Its role on the best path.
    AS_HEADER, AS_HEADLINE, AS_MASTHEAD, AS_STANDFIRST, AS_PARAGRAPH, AS_CROSSHEAD, AS_ASIDE, AS_FOOTER,
    // A line above it was taken for a paragraph.
    BELOW_PARAGRAPH,
    // How many fifths of its words the story has, how many words that is, and whether no other line has more.
    WORDLESS, FIFTHS_0, FIFTHS_1, FIFTHS_2, FIFTHS_3, FIFTHS_4,
    KNOWN_0, KNOWN_1, KNOWN_2, KNOWN_3, KNOWN_4, KNOWN_5, KNOWN_MOST,
    // How many quarters of its words the first paragraphs have.
    LEAD_0, LEAD_1, LEAD_2, LEAD_3,
    // Another line ends or begins with it, as a breadcrumb and the page's title do; it ends or begins with another
    // line.
    ENDS_OTHER, BEGINS_OTHER, OTHER_ENDS, OTHER_BEGINS,
    // It stands there again, or even within two lines.
    AGAIN, AGAIN_NEAR,
    // How many lines below it a date or a byline stands, and how many above it.
    CREDIT_NONE, CREDIT_1, CREDIT_2, CREDIT_3, CREDIT_4, CREDIT_5, CREDIT_6, CREDIT_7,
    AFTER_CREDIT_NONE, AFTER_CREDIT_1, AFTER_CREDIT_2, AFTER_CREDIT_3, AFTER_CREDIT_4,
}

impl Standing {
    /// Whether one of these facts is so.
    pub(super) fn any(self, of: &[Standing]) -> bool {
        of.iter().any(|fact| self.0 & fact.0 != 0)
    }

    fn add(&mut self, bit: Bit) {
        self.0 |= 1 << bit as u32;
    }

    /// The fact that is so many behind the first of its kind.
    fn add_nth(&mut self, first: Bit, nth: usize) {
        self.0 |= 1 << (first as u32 + nth as u32);
    }
}

/// The lines at `places`, from the story upwards, with how they stand. `first` is the first paragraph on the best path,
/// and `story` where the story begins.
pub(super) fn of(
    text: &str,
    blocks: &[Block],
    roles: &[Role],
    places: &[usize],
    [first, story]: [usize; 2],
) -> Candidates {
    let line = |at: usize| blocks.get(at).and_then(|block| block.span.slice(text)).unwrap_or("");
    let counts = counts(blocks, roles, story, places, line);
    let on_path = roles.iter().position(|role| *role == Role::Headline);
    let most = counts.iter().map(|counts| counts.known).max().unwrap_or(0);
    // The page's title may be far above the others.
    let title = (0..3.min(blocks.len())).filter(|at| !places.contains(at));
    let lines: Few<Compared<'_>, { ROOM + 3 }> =
        places.iter().copied().chain(title).map(|at| Compared::of(at, line(at))).collect();
    let standing = |(line, counts): (&Compared<'_>, &WordCounts)| {
        let at = line.at;
        let mut standing = Standing::default();
        match at.wrapping_sub(on_path.unwrap_or(usize::MAX / 2)) as isize {
            -3 | -2 => standing.add(Bit::FAR_ABOVE_PATH),
            -1 => standing.add(Bit::ABOVE_PATH),
            0 => standing.add(Bit::ON_PATH),
            1 => standing.add(Bit::BELOW_PATH),
            _ => {}
        }
        standing.add_nth(Bit::AS_HEADER, roles.get(at).map_or(0, |role| *role as usize));
        if at >= first {
            standing.add(Bit::BELOW_PARAGRAPH);
        }
        counts.tell(most, &mut standing);
        repetitions(line, &lines, &mut standing);
        credits(at, blocks, story, &mut standing);
        Candidate { at, standing }
    };
    lines.iter().zip(&*counts).map(standing).collect()
}

/// A line, with its first and its last eight bytes: lines that differ in both do not begin or end alike.
#[derive(Clone, Copy)]
struct Compared<'t> {
    at: usize,
    text: &'t str,
    first: u64,
    last: u64,
}

impl<'t> Compared<'t> {
    fn of(at: usize, text: &'t str) -> Self {
        let eight = |from: usize| lanes::at(text.as_bytes(), from).unwrap_or(0);
        Compared { at, text, first: eight(0), last: eight(text.len().saturating_sub(8)) }
    }
}

/// What other lines have of the line's words, in their order.
fn repetitions(line: &Compared<'_>, lines: &[Compared<'_>], standing: &mut Standing) {
    /// Shorter lines stand in others by chance.
    const SHORTEST: usize = 12;
    /// Longer ones are prose.
    const BEYOND: usize = 90;
    let Compared { at, text: line, first, last } = *line;
    if line.len() < SHORTEST {
        return;
    }
    let alike = |other: &&Compared<'_>| other.at != at && (other.first == first || other.last == last);
    for Compared { at: other, text: words, .. } in lines.iter().filter(alike) {
        if words.len() == line.len() {
            if *words == line {
                standing.add(Bit::AGAIN);
                if other.abs_diff(at) <= 2 {
                    standing.add(Bit::AGAIN_NEAR);
                }
            }
        } else if words.len() > line.len() && words.len() < line.len() + BEYOND {
            if words.ends_with(line) {
                standing.add(Bit::ENDS_OTHER);
            } else if words.starts_with(line) {
                standing.add(Bit::BEGINS_OTHER);
            }
        } else if words.len() < line.len() && words.len() >= SHORTEST {
            if line.ends_with(words) {
                standing.add(Bit::OTHER_ENDS);
            } else if line.starts_with(words) {
                standing.add(Bit::OTHER_BEGINS);
            }
        }
    }
}

/// How far the nearest credits are, below it and above the story, and above it.
fn credits(at: usize, blocks: &[Block], story: usize, standing: &mut Standing) {
    let is_credit = |block: &Block| block.features.any(Features::DATELINE | Features::BYLINE | Features::DATED);
    let below = blocks.get(at + 1..=story).unwrap_or_default().iter().take(7).position(is_credit);
    standing.add_nth(Bit::CREDIT_NONE, below.map_or(0, |below| below + 1));
    let above = blocks.get(..at).unwrap_or_default().iter().rev().take(4).position(is_credit);
    standing.add_nth(Bit::AFTER_CREDIT_NONE, above.map_or(0, |above| above + 1));
}

/// The words of the lines that may be the headline, an open table of their stems, and where in the story each stands.
struct Known {
    /// A stem, and above it two bits more and one that says that the cell is taken.
    cells: Few<u32, 256>,
}

impl Known {
    /// How many paragraphs of the story are read, and how many are the first ones.
    const PARAGRAPHS: usize = 12;
    const LEAD: usize = 3;
    /// How many bytes of each.
    const LONGEST: usize = 600;
    const TAKEN: u32 = 1 << 16;
    const KNOWN: u32 = 1 << 17;
    const LEADS: u32 = 1 << 18;

    /// Room for so many stems.
    fn among(stems: usize) -> Self {
        Known { cells: Few::from_elem(0, (stems * 2).next_power_of_two()) }
    }

    /// The cell of a stem, or the free one where it belongs.
    #[inline]
    fn cell(&mut self, stem: u16) -> Option<&mut u32> {
        let last = self.cells.len() - 1;
        let mut at = usize::from(stem) & last;
        while self.cells.get(at).is_some_and(|cell| *cell != 0 && *cell as u16 != stem) {
            at = (at + 1) & last;
        }
        self.cells.get_mut(at)
    }

    /// Takes note of the words of a paragraph.
    fn read(&mut self, paragraph: &[u8], bits: u32) {
        words(paragraph.get(..Known::LONGEST).unwrap_or(paragraph), |stem| {
            if let Some(cell) = self.cell(stem).filter(|cell| **cell != 0) {
                *cell |= bits;
            }
        });
    }
}

/// The stems of a line, each once.
fn stems_of(line: &str) -> Few<u16, MOST> {
    let mut stems = Few::new();
    words(line.as_bytes(), |stem| {
        if stems.len() < MOST && !stems.contains(&stem) {
            stems.push(stem);
        }
    });
    stems
}

/// More words are no headline's.
const MOST: usize = 24;

/// How many words each line at `places` has, and how many of them the paragraphs have from the line `story` on.
fn counts<'t>(
    blocks: &[Block],
    roles: &[Role],
    story: usize,
    places: &[usize],
    line: impl Fn(usize) -> &'t str,
) -> Few<WordCounts, ROOM> {
    let lines: Few<Few<u16, MOST>, ROOM> = places.iter().map(|&at| stems_of(line(at))).collect();
    let mut known = Known::among(lines.iter().map(Few::len).sum());
    for stem in lines.iter().flatten() {
        known.cell(*stem).into_iter().for_each(|cell| *cell = Known::TAKEN | u32::from(*stem));
    }
    // A paragraph that may be the headline says nothing of itself.
    let is_story = |at: &usize| roles.get(*at) == Some(&Role::Paragraph) && places.first() != Some(at);
    let paragraphs = (story..blocks.len()).filter(is_story).take(Known::PARAGRAPHS);
    for (nth, at) in paragraphs.enumerate() {
        let leads = if nth < Known::LEAD { Known::LEADS } else { 0 };
        known.read(line(at).as_bytes(), Known::KNOWN | leads);
    }
    let count = |stems: &Few<u16, MOST>| {
        let mut counts = WordCounts { all: stems.len(), ..WordCounts::default() };
        for stem in stems {
            let bits = known.cell(*stem).map_or(0, |cell| *cell);
            counts.known += usize::from(bits & Known::KNOWN != 0);
            counts.lead += usize::from(bits & Known::LEADS != 0);
        }
        counts
    };
    lines.iter().map(count).collect()
}

/// How many words a line has, and how many of them the story and its first paragraphs have.
#[derive(Clone, Copy, Default)]
struct WordCounts {
    all: usize,
    known: usize,
    lead: usize,
}

impl WordCounts {
    fn tell(self, most: usize, standing: &mut Standing) {
        match self.all {
            0 => standing.add(Bit::WORDLESS),
            all => standing.add_nth(Bit::FIFTHS_0, (self.known * 5 / all).min(4)),
        }
        standing.add_nth(Bit::LEAD_0, (self.lead * 4 / self.all.max(1)).min(3));
        standing.add_nth(Bit::KNOWN_0, self.known.min(5));
        if self.known > 1 && self.known == most {
            standing.add(Bit::KNOWN_MOST);
        }
    }
}

/// Finds the stems of a text's words of four bytes and more.
#[inline(always)]
fn words(text: &[u8], mut found: impl FnMut(u16)) {
    const SHORTEST: usize = 4;
    // Quotation marks and dashes are no letters; they begin with a byte that begins little else.
    let of_word = |byte: u8| {
        let letter = (byte | 0x20).wrapping_sub(b'a') < 26;
        (letter | (byte.wrapping_sub(b'0') < 10) | (byte >= 0x80)) & (byte != 0xe2)
    };
    lanes::runs::<SHORTEST>(text, of_word, |at, len| {
        let word = text.get(at..).unwrap_or_default();
        let rest = rest_of_sign(word);
        if len - rest >= SHORTEST {
            found(stems::stem(word.get(rest..).unwrap_or_default(), len - rest));
        }
    });
}

/// How many bytes of a sign that was cut off before the word it begins with.
fn rest_of_sign(word: &[u8]) -> usize {
    word.iter().take(2).take_while(|byte| matches!(byte, 0x80..=0xbf)).count()
}

#[cfg(test)]
mod tests;
