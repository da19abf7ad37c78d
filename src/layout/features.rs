//! What the bytes of one block tell of it: a set of yes-or-no features, taken once.

mod sets;

use super::bits::bits;
use crate::lanes;
use memchr::memchr3_iter;

/// A set of features of one block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Features(pub(crate) u64);

bits! {
    Features:
    // Length, in bytes of Latin letters that are to be seen (see `length`): `LEN_40` is up to 40, and more than `LEN_24`.
    LEN_3, LEN_12, LEN_24, LEN_40, LEN_60, LEN_90, LEN_140, LEN_220, LEN_400, LEN_LONG,
    // The last character.
    ENDS_STOP, ENDS_ASKING, ENDS_QUOTE, ENDS_COLON, ENDS_ELLIPSIS, ENDS_BRACKET, ENDS_DIGIT, ENDS_OTHER,
    // The first character.
    STARTS_LOWER, STARTS_DIGIT, STARTS_QUOTE, STARTS_BULLET, STARTS_SIGN, STARTS_BRACKET,
    // Words (short blocks only): `WORDS_4` is up to four, and more than `WORDS_2`.
    WORDS_1, WORDS_2, WORDS_4, WORDS_8, WORDS_MANY,
    // Of the words: how many begin with a capital.
    CAPITALS_NONE, CAPITALS_FIRST, CAPITALS_SOME, CAPITALS_ALL, UPPER_CASE,
    // Inside (short blocks only).
    HAS_DIGIT, HAS_SEPARATOR, HAS_COMMA, HAS_SENTENCE, HAS_COLON, HAS_GLUE, HAS_URL, HAS_QUOTE,
    // What the vocabulary and the productions say; set by the grammar.
    FURNITURE, FURNITURE_START, LINK_LABEL, RELATED_HEADING, NOTE_LABEL, SECTION, DATE_LABEL, BYLINE_LABEL,
    DATED, DATELINE, BYLINE, NAME, CAPTION,
    // The same words stand elsewhere in the text.
    REPEATS_PREVIOUS, ALIKE_PREVIOUS, REPEATED_OFTEN, REPEATED_LATER, REPEATED_EARLIER,
    TOPIC, TOPIC_STRONG, OFF_TOPIC,
    // The page speaks to its reader of itself.
    ADDRESSES_READER,
}

/// Blocks longer than this are prose as far as their inside is concerned: it is not read.
const SHORT: usize = 140;

impl Features {
    /// The features of a block's text.
    pub(crate) fn of(text: &str) -> Features {
        let length = length(text);
        let mut features = bucket(length) | last(text, length) | first(text);
        if length <= SHORT {
            features |= inside(text);
        }
        features
    }

    /// These and the others.
    pub(crate) const fn or(self, other: Features) -> Features {
        Features(self.0 | other.0)
    }

    /// These but for the others.
    pub(crate) const fn without(self, other: Features) -> Features {
        Features(self.0 & !other.0)
    }

    /// Whether all of `other` is in this set.
    pub(crate) const fn has(self, other: Features) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether any of `other` is in this set.
    pub(crate) const fn any(self, other: Features) -> bool {
        self.0 & other.0 != 0
    }

    /// This set if the condition holds, else none.
    pub(crate) const fn when(self, condition: bool) -> Features {
        if condition { self } else { Features(0) }
    }
}

impl core::ops::BitAnd for Features {
    type Output = Features;
    fn bitand(self, other: Features) -> Features {
        Features(self.0 & other.0)
    }
}

impl core::ops::BitOr for Features {
    type Output = Features;
    fn bitor(self, other: Features) -> Features {
        self.or(other)
    }
}

impl core::ops::BitOrAssign for Features {
    fn bitor_assign(&mut self, other: Features) {
        *self = self.or(other);
    }
}

/// How long a text would be in Latin letters. An ideograph is three bytes, and says about as much as three
/// letters; a letter of the other alphabets is two or three bytes as well, and says as much as one.
fn length(text: &str) -> usize {
    let of_other_alphabet = |c: char| matches!(c, '\u{370}'..='\u{1FFF}');
    // The first letters tell: names in Latin letters seldom open a line that is not.
    let latin = text.as_bytes().first_chunk().is_some_and(|first: &[u8; 8]| first.is_ascii());
    if !latin && text.len() > 3 && text.chars().take(8).any(of_other_alphabet) {
        text.chars().count()
    } else {
        text.len() - unseen(text)
    }
}

fn bucket(length: usize) -> Features {
    match length {
        0..=3 => Features::LEN_3,
        4..=12 => Features::LEN_12,
        13..=24 => Features::LEN_24,
        25..=40 => Features::LEN_40,
        41..=60 => Features::LEN_60,
        61..=90 => Features::LEN_90,
        91..=140 => Features::LEN_140,
        141..=220 => Features::LEN_220,
        221..=400 => Features::LEN_400,
        _ => Features::LEN_LONG,
    }
}

/// How many bytes of the text are not to be seen: marks without a width, and what a space takes beyond a
/// plain one's byte.
fn unseen(text: &str) -> usize {
    let bytes = text.as_bytes();
    if bytes.is_ascii() {
        return 0;
    }
    let bytes_at = |at: usize| match bytes.get(at..) {
        Some([0xc2, 0xa0, ..]) => 1,
        Some([0xc2, 0xad, ..]) => 2,
        // U+2000 to U+200A are spaces, those up to U+200F have no width; then U+202A to U+202F
        Some([0xe2, 0x80, 0x80..=0x8a | 0xaf, ..]) => 2,
        Some([0xe2, 0x80, 0x8b..=0x8f | 0xaa..=0xae, ..]) => 3,
        Some([0xe2, 0x81, 0x9f, ..]) => 2,
        Some([0xe2, 0x81, 0xa0..=0xa9, ..] | [0xef, 0xbb, 0xbf, ..]) => 3,
        _ => 0,
    };
    memchr3_iter(0xc2, 0xe2, 0xef, bytes).map(bytes_at).sum()
}

/// Lines of this length that end in a script without full stops are sentences.
const SENTENCE: usize = 90;

fn last(text: &str, length: usize) -> Features {
    let text = before_ornaments(text);
    // The mark of typewriters is two of another.
    let mut back =
        text.strip_suffix("''").map_or(text, |text| text.get(..text.len() + 1).unwrap_or(text)).chars().rev();
    match back.next() {
        Some('.') if text.ends_with("...") => Features::ENDS_ELLIPSIS,
        Some('.' | '。' | '।' | '．' | '۔' | '။' | '។') => Features::ENDS_STOP,
        Some('?' | '!' | '？' | '！' | '؟') => Features::ENDS_ASKING,
        Some('"' | '”' | '“' | '’' | '\'' | '»' | '«' | '」' | '』') => match back.next() {
            Some('.' | ',' | '?' | '!' | '…' | '。' | '！' | '？') => Features::ENDS_QUOTE | Features::ENDS_STOP,
            _ => Features::ENDS_QUOTE,
        },
        Some(':' | '：') => Features::ENDS_COLON,
        Some('…') => Features::ENDS_ELLIPSIS,
        Some(')' | ']' | '）') => match back.next() {
            Some('.' | '?' | '!' | '。' | '？' | '！') => Features::ENDS_BRACKET | Features::ENDS_STOP,
            _ => Features::ENDS_BRACKET,
        },
        Some('0'..='9') => Features::ENDS_DIGIT,
        // Thai and Lao
        Some('\u{E00}'..='\u{EFF}') => Features::ENDS_STOP.when(length > SENTENCE),
        Some(c) if !c.is_alphanumeric() => Features::ENDS_OTHER,
        _ => Features::default(),
    }
}

/// The text without what is set behind its last sign: marks that are not seen, pictures, and signs for the story's end.
fn before_ornaments(text: &str) -> &str {
    let ends_story = |c| matches!(c, '®' | '∎' | '■' | '□' | '▪' | '◆' | '◼' | '●');
    match text.as_bytes().last() {
        Some(0x80..) => text.trim_end_matches(|c| is_invisible(c) || is_picture(c) || ends_story(c) || c == ' '),
        _ => text,
    }
}

/// Marks of direction and joints, soft hyphens and byte-order marks.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_picture(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27bf}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

fn first(text: &str) -> Features {
    match text.chars().find(|&c| !is_invisible(c)) {
        Some('a'..='z') => Features::STARTS_LOWER,
        Some('0'..='9') => Features::STARTS_DIGIT,
        Some('"' | '“' | '„' | '”' | '‘' | '\'' | '«' | '»' | '「' | '『' | '‚' | '`') => {
            Features::STARTS_QUOTE
        }
        Some(
            '•' | '-' | '–' | '—' | '*' | '·' | '▪' | '●' | '■' | '►' | '‣' | '+' | '>' | '→' | '・' | '◦' | '○' | '✓'
            | '✔' | '➤' | '‐',
        ) => Features::STARTS_BULLET,
        Some('(' | '[') => Features::STARTS_BRACKET,
        Some(c) if c.is_lowercase() => Features::STARTS_LOWER,
        Some(c) if !c.is_alphanumeric() => Features::STARTS_SIGN,
        _ => Features::default(),
    }
}

/// What a short block says between its ends. The letters of ASCII are counted a run at a time.
fn inside(text: &str) -> Features {
    let mut features = Features::default();
    let (mut words, mut capitals, mut lower, mut letters) = (0usize, 0usize, 0usize, 0usize);
    let mut before = Before::SPACE;
    let bytes = text.as_bytes();
    let space = |at: usize| match bytes.get(at) {
        Some(b' ') => true,
        Some(_) => text.get(at..).is_some_and(|rest| rest.starts_with(char::is_whitespace)),
        None => false,
    };
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let word_start = usize::from(!before.is(Before::OF_WORD));
        let next = bytes.get(at + 1);
        at += 1;
        before = match byte {
            b'a'..=b'z' => {
                let run = small_letters(bytes.get(at..).unwrap_or_default());
                at += run;
                letters += run + 1;
                lower += run + 1;
                words += word_start;
                // Most often a blank follows.
                match bytes.get(at) {
                    Some(b' ') => {
                        at += 1;
                        Before::SPACE
                    }
                    _ => Before::SMALL,
                }
            }
            b'A'..=b'Z' => {
                letters += 1;
                words += word_start;
                capitals += word_start;
                features |= Features::HAS_GLUE.when(before == Before::SMALL);
                Before::OF_WORD
            }
            b' ' | b'\t'..=b'\r' => Before::SPACE,
            b'0'..=b'9' => {
                features |= Features::HAS_DIGIT;
                words += word_start;
                Before::OF_WORD
            }
            b'|' | b'>' => {
                features |= Features::HAS_SEPARATOR;
                Before::SIGN
            }
            b'/' => {
                features |= Features::HAS_SEPARATOR.when(before == Before::SPACE);
                Before::SIGN
            }
            b',' => {
                features |= Features::HAS_COMMA;
                Before::SIGN
            }
            b'.' => {
                match next {
                    // `3 a.m.` is no address.
                    Some(b'a'..=b'z') => {
                        let goes_on = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
                        features |= Features::HAS_URL.when(before == Before::SMALL && goes_on);
                    }
                    _ => features |= Features::HAS_SENTENCE.when(before.is(Before::LOWER) && space(at)),
                }
                Before::SIGN
            }
            b'?' | b'!' => {
                features |= Features::HAS_SENTENCE.when(next.is_some());
                Before::SIGN
            }
            b':' => {
                features |= Features::HAS_COLON.when(space(at));
                Before::SIGN
            }
            b'@' | b'#' => {
                features |= Features::HAS_URL;
                Before::SIGN
            }
            b'"' => {
                features |= Features::HAS_QUOTE;
                Before::SIGN
            }
            b'\'' => Before::OF_WORD,
            0..0x80 => Before::SIGN,
            _ => {
                let c = text.get(at - 1..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
                at += c.len_utf8() - 1;
                match c {
                    '’' => Before::OF_WORD,
                    '·' | '•' | '›' | '→' => {
                        features |= Features::HAS_SEPARATOR;
                        Before::SIGN
                    }
                    '©' => {
                        features |= Features::HAS_URL;
                        Before::SIGN
                    }
                    '、' | '，' | '،' => {
                        features |= Features::HAS_COMMA;
                        Before::SIGN
                    }
                    '。' | '？' | '！' | '؟' => {
                        features |= Features::HAS_SENTENCE.when(at < bytes.len());
                        Before::SIGN
                    }
                    '“' | '”' | '„' | '«' | '»' | '「' | '」' => {
                        features |= Features::HAS_QUOTE;
                        Before::SIGN
                    }
                    c if c.is_alphabetic() => {
                        let upper = c.is_uppercase();
                        letters += 1;
                        lower += usize::from(!upper);
                        words += word_start;
                        capitals += if upper { word_start } else { 0 };
                        features |= Features::HAS_GLUE.when(upper && before.is(Before::LOWER));
                        if c.is_lowercase() { Before::LOWER } else { Before::OF_WORD }
                    }
                    c if c.is_alphanumeric() => Before::OF_WORD,
                    c if c.is_whitespace() => Before::SPACE,
                    _ => Before::SIGN,
                }
            }
        };
    }
    features |= match words {
        0..=1 => Features::WORDS_1,
        2 => Features::WORDS_2,
        3..=4 => Features::WORDS_4,
        5..=8 => Features::WORDS_8,
        _ => Features::WORDS_MANY,
    };
    features |= match capitals {
        _ if lower == 0 && letters > 1 => Features::UPPER_CASE,
        0 => Features::CAPITALS_NONE,
        n if n == words => Features::CAPITALS_ALL,
        1 => Features::CAPITALS_FIRST,
        _ => Features::CAPITALS_SOME,
    };
    features
}

/// How many small letters of ASCII a text begins with.
#[inline]
fn small_letters(bytes: &[u8]) -> usize {
    let mut run = 0;
    while let Some(eight) = lanes::at(bytes, run) {
        match !lanes::within(eight, b'a', b'z') & lanes::HIGH {
            0 => run += 8,
            other => return run + lanes::first(other),
        }
    }
    run + bytes.get(run..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_lowercase()).count()
}

/// What stands before a character.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Before(u8);

impl Before {
    const SPACE: Before = Before(0);
    const SIGN: Before = Before(1);
    /// A letter, a digit or an apostrophe: what follows goes on with a word.
    const OF_WORD: Before = Before(2);
    /// A small letter of any alphabet.
    const LOWER: Before = Before(2 | 4);
    /// A small letter of ASCII.
    const SMALL: Before = Before(2 | 4 | 8);

    fn is(self, of: Before) -> bool {
        self.0 & of.0 == of.0
    }
}

#[cfg(test)]
mod tests;
