//! What the blocks speak of: whether the longer words of each stand in the prose of the others.

use crate::few::Few;
use crate::grammar::context::is_long_prose;
use crate::grammar::speech::is_attributed;
use crate::grammar::token::{bare, boundary_before};
use crate::lanes;
use crate::layout::{Block, Features, Layout};
use crate::lexicon::names::{Kinds, kinds};
use crate::lexicon::stems;
use core::ops::BitOr;
use memchr::memchr3_iter;

/// How many of a block's first bytes are read for its topic.
const SAMPLE: usize = 96;
/// Words shorter than this name no topic.
const SHORTEST: usize = 5;
/// More words than these stand in no sample.
const MOST: usize = SAMPLE / (SHORTEST + 1) + 1;
const _: () = assert!(MOST <= u32::BITS as usize);
/// Blocks shorter than this speak of nothing.
const LEAST: usize = 20;

/// Marks the blocks that speak of what the prose speaks of, and those that do not, and gives the places of those in
/// which the page speaks of itself, in order.
pub(super) fn mark(layout: &mut Layout<'_>) -> Vec<u32> {
    let text = layout.text;
    let mut topics = Topics::new();
    // The words of the prose, which are counted first and judged afterwards.
    let mut read: Few<Stems, 32> =
        Few::with_capacity(layout.blocks.iter().filter(|block| is_long_prose(block)).count());
    for block in layout.blocks.iter().filter(|block| is_long_prose(block)) {
        let words = Stems::of(block.span.slice(text).unwrap_or(""));
        topics.begin_block();
        words.iter().for_each(|word| topics.add(word));
        read.push(words);
    }
    let mut read = read.iter();
    let mut own = Vec::new();
    for (at, block) in layout.blocks.iter_mut().enumerate().filter(|(_, block)| block.span.len() >= LEAST) {
        let line = block.span.slice(text).unwrap_or("");
        let (words, counted) = match is_long_prose(block) {
            true => (read.next().copied().unwrap_or_default(), true),
            false => (Stems::of(line), false),
        };
        block.features |= topics.judge(&words, counted);
        let own_words = || least_own(line).is_some_and(|least| topics.are_own(&words, least, counted));
        if may_be_own(block) && words.own.count_ones() > 1 && own_words() && !is_attributed(line) {
            own.push(at as u32);
        }
    }
    own
}

/// Whether one of the first words of a text is a page's own.
pub(super) fn has_words_of_page(text: &str) -> bool {
    Stems::of(text).own != 0
}

/// Whether a block may be a sentence in which the page speaks of itself: a short one in which nobody is quoted, and no
/// banner.
fn may_be_own(block: &Block) -> bool {
    const NEVER: Features = Features::QUOTES.or(Features::UPPER_CASE).or(Features::OVER_220);
    block.features.any(Features::ENDS_STOP | Features::ENDS_ASKING | Features::ENDS_BRACKET)
        && !block.features.any(NEVER)
}

/// Whether a sentence speaks to its reader, or of what it stands below: `Click …`, `… for our readers`, `… this
/// article`. The first words tell, as they do of its topic.
pub(super) fn speaks(sentence: &str) -> bool {
    least_own(sentence).is_some()
}

/// How many words of its own a page uses at least in a sentence that speaks so. One that points alone may tell of what another
/// paper printed: `This interview appeared in the local weekly.`
fn least_own(sentence: &str) -> Option<u32> {
    match asks(sentence) || addresses_reader(sentence) {
        true => Some(2),
        false => points(sentence).then_some(3),
    }
}

/// Whether a sentence begins as one that asks something of its reader: `Click …`.
pub(super) fn asks(sentence: &str) -> bool {
    first_words(sentence).next().is_some_and(|first| kinds(first).any(Kinds::ASKS))
}

/// Whether the first words of a text are for its reader, or of what is the page's: `… you …`, `… our …`.
pub(super) fn addresses_reader(text: &str) -> bool {
    // In capitals among others stands a name: `US newspapers`. Danish `dit` points in Dutch.
    let is_name = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let speaks = |word: &&str| kinds(word).any(Kinds::SPEAKS) && !kinds(word).any(Kinds::POINTS);
    let mut speaking = first_words(text).filter(speaks);
    speaking.any(|word| !is_name(word) || first_words(text).all(is_name))
}

/// Whether the first words of a text point at what they stand below: `… this article`.
pub(super) fn points(text: &str) -> bool {
    let is_page = |word: &str| stems::tells(stems::stem(word.as_bytes(), word.len())).page;
    let is_it = |word: &str| kinds(word).any(Kinds::GENRE.or(Kinds::WORDS)) || is_page(word);
    let mut pairs = first_words(text).zip(first_words(text).skip(1));
    pairs.any(|(word, next)| kinds(word).any(Kinds::POINTS) && is_it(next))
}

fn first_words(text: &str) -> impl Iterator<Item = &str> {
    text.get(..boundary_before(text, SAMPLE)).unwrap_or("").split_whitespace().map(bare)
}

/// In how many blocks of prose a word stands: one cell for each value of its hash, which holds the count up to
/// [`Topics::MANY`] in its low bits and the last block that was counted above them.
struct Topics {
    cells: [u16; Topics::CELLS],
    /// The block that is counted.
    block: u16,
}

impl Topics {
    const CELLS: usize = 1 << 12;
    /// No more blocks than these are told apart.
    const MANY: u16 = 4;
    const COUNT: u16 = 0b111;

    fn new() -> Self {
        Topics { cells: [0; Topics::CELLS], block: 0 }
    }

    /// What is added from here on stands in another block. Blocks are numbered from 1; when there are no more
    /// numbers, they begin anew, and none is the last.
    fn begin_block(&mut self) {
        if self.block == u16::MAX / (Topics::COUNT + 1) {
            self.cells.iter_mut().for_each(|cell| *cell &= Topics::COUNT);
            self.block = 0;
        }
        self.block += 1;
    }

    fn add(&mut self, word: u16) {
        if let Some(cell) = self.cells.get_mut(usize::from(word) % Topics::CELLS) {
            let (last, count) = (*cell / (Topics::COUNT + 1), *cell & Topics::COUNT);
            if last != self.block {
                *cell = (self.block * (Topics::COUNT + 1)) | (count + 1).min(Topics::MANY);
            }
        }
    }

    /// In how many blocks the word stands.
    fn count(&self, word: u16) -> u32 {
        self.cells.get(usize::from(word) % Topics::CELLS).map_or(0, |cell| u32::from(cell & Topics::COUNT))
    }

    /// Whether a page speaks of itself by these words: so many of them at `least`, and a third of all, are its own, and no
    /// other block of prose has them.
    fn are_own(&self, words: &Stems, least: u32, counted: bool) -> bool {
        let alone = |word: u16| self.count(word) <= u32::from(counted);
        let own = words.iter().enumerate().filter(|(nth, word)| words.own >> nth & 1 != 0 && alone(*word)).count();
        own >= least as usize && own * 3 >= usize::from(words.count)
    }

    /// What the other blocks say of these words; those of the prose have been counted themselves.
    fn judge(&self, words: &Stems, counted: bool) -> Features {
        let (mut all, mut known, mut common) = (0, 0, 0);
        for word in words.iter() {
            let count = self.count(word).saturating_sub(u32::from(counted));
            all += 1;
            known += u32::from(count >= 1);
            common += u32::from(count >= 3);
        }
        let reader = Features::ADDRESSES_READER.when(words.of_page);
        let topic = match all {
            0 | 1 => Features::default(),
            _ if known * 5 <= all => Features::OFF_TOPIC,
            _ if known * 5 >= all * 3 && known >= 2 => Features::TOPIC | Features::TOPIC_STRONG.when(common >= 2),
            _ => Features::TOPIC_STRONG.when(common >= 2),
        };
        topic | reader
    }
}

/// The hashes of the longer words at the start of a block, by their first letters without case.
#[derive(Clone, Copy, Default)]
struct Stems {
    stems: [u16; MOST],
    count: u8,
    /// Whether one of them is a word by which a page speaks of itself.
    of_page: bool,
    /// Which of them stand in the sentences in which it does, a bit each.
    own: u32,
}

impl Stems {
    fn of(text: &str) -> Stems {
        let sample = text.as_bytes().get(..SAMPLE).unwrap_or(text.as_bytes());
        let mut first = [0; SAMPLE];
        first.iter_mut().zip(sample).for_each(|(to, from)| *to = *from);
        let (letters, signs) = (letters_of(&first), signs(&first));
        let mut words = Stems::default();
        // Two views of 64 bytes each: a stem that begins at most `REACH` before the first one's end begins in it.
        for (from, view) in [(0, (1 << REACH) - 1), (OVERLAP, u64::MAX << (REACH - OVERLAP))] {
            let letters = window(&letters, from) & !((signs >> from) as u64);
            // Where a word begins, and where as many letters follow each other as a word has at least.
            let begins = letters & !(letters << 1);
            let mut long = begins & view & (1..SHORTEST).fold(letters, |long, by| long & letters >> by);
            while long != 0 {
                let at = long.trailing_zeros();
                long &= long - 1;
                let len = (letters >> at).trailing_ones() as usize;
                words.add(stems::stem(first.get(from + at as usize..).unwrap_or_default(), len));
            }
        }
        words
    }

    fn add(&mut self, stem: u16) {
        if let Some(cell) = self.stems.get_mut(usize::from(self.count)) {
            let tells = stems::tells(stem);
            *cell = stem;
            self.of_page |= tells.page;
            self.own |= u32::from(tells.own) << self.count;
            self.count += 1;
        }
    }

    fn iter(&self) -> impl Iterator<Item = u16> {
        self.stems.iter().copied().take(usize::from(self.count))
    }
}

/// Where the second view of the sample begins, so that it ends with it.
const OVERLAP: usize = SAMPLE - 64;
/// Whatever begins before this place ends in the first view, as far as it counts.
const REACH: usize = 64 - stems::STEM;

/// Which bytes are letters, a bit each. All bytes beyond ASCII count as letters here.
fn letters_of(sample: &[u8; SAMPLE]) -> [u8; SAMPLE / 8] {
    let mut letters = [0; SAMPLE];
    letters
        .iter_mut()
        .zip(sample)
        .for_each(|(letter, byte)| *letter = u8::from((byte | 0x20).wrapping_sub(b'a') < 26 || *byte >= 0x80));
    let mut bits = [0; SAMPLE / 8];
    for (bits, eight) in bits.iter_mut().zip(letters.as_chunks().0) {
        *bits = lanes::gathered(u64::from_le_bytes(*eight)) as u8;
    }
    bits
}

/// The 64 bits from bit `from` on, a multiple of eight.
fn window(bits: &[u8; SAMPLE / 8], from: usize) -> u64 {
    lanes::at(bits, from / 8).unwrap_or(0)
}

/// Which bytes belong to signs and spaces beyond ASCII, a bit each: those of Latin-1 (C2 80 to C2 BF), of General
/// Punctuation (E2 80 80 to E2 81 BF), and of Chinese and Japanese (E3 80 80 to E3 80 BF).
fn signs(sample: &[u8; SAMPLE]) -> u128 {
    if sample.is_ascii() {
        return 0;
    }
    let sign = |at: usize| match sample.get(at..) {
        Some([0xc2, ..]) => 0b11 << at,
        Some([0xe2, 0x80 | 0x81, ..] | [0xe3, 0x80, ..]) => 0b111 << at,
        _ => 0,
    };
    memchr3_iter(0xc2, 0xe2, 0xe3, sample).map(sign).fold(0, u128::bitor)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same, a byte at a time.
    fn stems_of(text: &str) -> Vec<u16> {
        let is_sign = |c: char| matches!(c, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{207f}' | '\u{3000}'..='\u{303f}');
        // As many bytes as before, since so many are read.
        let plain = |c: char| if is_sign(c) { ".".repeat(c.len_utf8()) } else { c.to_string() };
        let text: String = text.chars().map(plain).collect();
        let sample = text.as_bytes().get(..SAMPLE).unwrap_or(text.as_bytes());
        let words = sample.split(|byte| !byte.is_ascii_alphabetic() && *byte < 0x80);
        words.filter(|word| word.len() >= SHORTEST).map(|word| stems::stem(word, word.len())).collect()
    }

    #[test]
    fn words_are_read_eight_bytes_at_a_time() {
        let long = "abcdef".repeat(40);
        let many = "abcde ".repeat(40);
        for text in [
            "",
            "The harbour WALL gave way, Zoë said [@Polmear`{z}]",
            "Größe der Größten",
            "“Harbour” walls\u{a0}fall—again… ‘Polmear’",
            "「みさき町」の時計塔、鐘が鳴る",
            "aaaaaa bbbbbb cccccc dddddd eeeeee ffffff gggggg hhhhhh iiiiii jjjjjj kkkkkk llllll mmmmmm nnnn\u{a0}oooooo",
            "words",
            "word",
            &long,
            &many,
        ] {
            assert_eq!(Stems::of(text).iter().collect::<Vec<_>>(), stems_of(text), "{text}");
        }
    }
}
