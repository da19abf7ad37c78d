//! The tokens that productions of the line grammar share. They work on bytes, which is what is
//! fast, and eat whole characters only, so that what they leave is again text.

use crate::lanes;
use crate::lexicon::dates::{self, DateWord, folds_to};
use crate::lexicon::key::Key;
use memchr::memchr;
use nom::{Err, IResult};

/// What a leaf of the line grammar gives: nobody reads its failure, so that it carries nothing.
pub(super) type Leaf<'t, T> = IResult<&'t [u8], T, ()>;

/// The same of a production that reads words.
pub(super) type Told<'t, T> = IResult<&'t str, T, ()>;

/// The failure of either.
pub(super) const NO: Err<()> = Err::Error(());

/// The last character boundary that is not after byte `at`.
pub(super) fn boundary_before(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// The word without the marks around it.
pub(super) fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// A run of digits: its value and its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) value: u32,
    pub(super) digits: usize,
}

/// Eats ASCII digits, at most nine of them.
///
/// `number ::= digit+`
#[inline]
pub(super) fn number(input: &[u8]) -> Leaf<'_, Number> {
    digits(input, 9)
}

/// Eats at most `most` digits and leaves further ones, for numbers of a known width.
#[inline]
pub(super) fn digits(input: &[u8], most: usize) -> Leaf<'_, Number> {
    let mut number = Number { value: 0, digits: 0 };
    for byte in input.iter().take(most).take_while(|byte| byte.is_ascii_digit()) {
        number = Number { value: number.value * 10 + u32::from(byte - b'0'), digits: number.digits + 1 };
    }
    match input.get(number.digits..) {
        Some(rest) if number.digits > 0 => Ok((rest, number)),
        _ => Err(NO),
    }
}

/// Exactly two digits: `07`.
#[inline]
pub(super) fn two_digits(input: &[u8]) -> Leaf<'_, u32> {
    match input {
        [a @ b'0'..=b'9', b @ b'0'..=b'9', rest @ ..] => Ok((rest, u32::from(a - b'0') * 10 + u32::from(b - b'0'))),
        _ => Err(NO),
    }
}

/// Eats the letters of one word, in any alphabet that writes words apart.
///
/// `word ::= letter+`
#[inline]
pub(super) fn word(input: &[u8]) -> Leaf<'_, &[u8]> {
    let mut length = letters_of_ascii(input);
    // Mostly the word ends here.
    while let Some(letter) = input.get(length..).filter(|rest| rest.first() > Some(&b'~')).and_then(letter) {
        length += letter;
        length += letters_of_ascii(input.get(length..).unwrap_or_default());
    }
    if length == 0 { Err(NO) } else { input.split_at_checked(length).map(|(word, rest)| (rest, word)).ok_or(NO) }
}

/// Eats one word, and says what it is in a date.
#[inline]
pub(super) fn date_word(input: &[u8]) -> Leaf<'_, DateWord> {
    match Key::of_letters(input) {
        Some(key) => Ok((input.get(key.len()..).unwrap_or_default(), dates::date_word_keyed(key))),
        None => word(input).map(|(rest, word)| (rest, dates::date_word(word))),
    }
}

/// How many letters of ASCII a text begins with, eight bytes being looked at as one.
#[inline]
fn letters_of_ascii(text: &[u8]) -> usize {
    let mut length = 0;
    while let Some(eight) = lanes::at(text, length) {
        match !lanes::within(eight | (0x20 * lanes::EACH), b'a', b'z') & lanes::HIGH {
            0 => length += 8,
            others => return length + lanes::first(others),
        }
    }
    length + text.get(length..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_alphabetic()).count()
}

/// The length of the letter at the start of `input`. A lead byte tells enough: `C3..=DF` are the
/// Latin supplements to Arabic, `E0` and `E1` the Indic scripts and the Latin of Vietnam.
#[inline]
pub(super) fn letter(input: &[u8]) -> Option<usize> {
    match input {
        [b'a'..=b'z' | b'A'..=b'Z', ..] => Some(1),
        [0xC3..=0xDF, _, ..] => Some(2),
        [0xE0 | 0xE1, _, _, ..] => Some(3),
        _ => None,
    }
}

/// What follows one of the signs.
pub(super) fn one_of<'t>(input: &'t [u8], signs: &[&str]) -> Option<&'t [u8]> {
    signs.iter().find_map(|sign| input.strip_prefix(sign.as_bytes()))
}

/// Leaves out blanks, of which there may be none.
///
/// `blank ::= space*`
#[inline]
pub(super) fn blank(input: &[u8]) -> &[u8] {
    match input {
        // Mostly there are none, or one.
        [b'!'..=0x7F, ..] => input,
        [b' ', rest @ ..] if matches!(rest, [b'!'..=0x7F, ..]) => rest,
        _ => blanks(input),
    }
}

fn blanks(mut input: &[u8]) -> &[u8] {
    loop {
        input = match input {
            [b' ' | b'\t' | b'\n' | b'\r', rest @ ..] | [0xC2, 0xA0, rest @ ..] => rest,
            [0xE2, 0x80, 0x80..=0x8A | 0xAF, rest @ ..] | [0xE3, 0x80, 0x80, rest @ ..] => rest,
            [0xE2, 0x81, 0x9F, rest @ ..] => rest,
            _ => return input,
        };
    }
}

/// Eats one mark that may stand between the parts of a line.
///
/// ```text
/// separator ::= "," | ";" | "|" | "/" | "-" | "(" | ")" | "[" | "]" | "*" | "@" | "·" | "«" | "»" | "–" | "—" | "•" | "‣"
///             | "∙" | "●" | "│" | "⋅" | "→" | "・" | "（" | "）" | "，" | "｜" | …
/// ```
#[inline]
pub(super) fn separator(input: &[u8]) -> Leaf<'_, ()> {
    match input {
        [b',' | b';' | b'|' | b'/' | b'-' | b'(' | b')' | b'[' | b']' | b'*' | b'@', rest @ ..] => Ok((rest, ())),
        // `·`, `«`, `»`, a soft hyphen
        [0xC2, 0xB7 | 0xAB | 0xBB | 0xAD, rest @ ..] => Ok((rest, ())),
        // `‐` to `―`, `•`, `‣`, `∙`, `●`, `│`, `⋅`, `→`
        [0xE2, 0x80, 0x90..=0x95 | 0xA2 | 0xA3, rest @ ..] => Ok((rest, ())),
        [0xE2, 0x88, 0x99, rest @ ..] | [0xE2, 0x97, 0x8F, rest @ ..] | [0xE2, 0x94, 0x82, rest @ ..] => Ok((rest, ())),
        [0xE2, 0x8B, 0x85, rest @ ..] | [0xE2, 0x86, 0x92, rest @ ..] => Ok((rest, ())),
        // `・`, `（`, `）`, `，`, `｜`
        [0xE3, 0x83, 0xBB, rest @ ..] | [0xEF, 0xBC, 0x88 | 0x89 | 0x8C, rest @ ..] => Ok((rest, ())),
        [0xEF, 0xBD, 0x9C, rest @ ..] => Ok((rest, ())),
        _ => Err(NO),
    }
}

/// The words that white space parts. Few characters of most texts need be decoded to find it.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    let mut at = 0;
    core::iter::from_fn(move || {
        while let len @ 1.. = white_space(text, at) {
            at += len;
        }
        let start = at;
        at = end_of_word(text, start);
        text.get(start..at).filter(|word| !word.is_empty())
    })
}

/// How many bytes the character of white space at byte `at` has; none where there is another one, or none.
#[inline]
fn white_space(text: &str, at: usize) -> usize {
    match text.as_bytes().get(at) {
        Some(b' ' | b'\t'..=b'\r') => 1,
        // All other white space begins with these.
        Some(0xC2 | 0xE1..=0xE3) => match text.get(at..).and_then(|rest| rest.chars().next()) {
            Some(c) if c.is_whitespace() => c.len_utf8(),
            _ => 0,
        },
        _ => 0,
    }
}

/// Where the word ends that begins at byte `at`. Letters of ASCII are passed eight at a time.
#[inline]
fn end_of_word(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        let eight = lanes::padded(rest);
        let others = lanes::within(eight, 0, b' ') | eight & lanes::HIGH;
        if others == 0 {
            at += 8;
            continue;
        }
        at += lanes::first(others);
        if at >= bytes.len() || white_space(text, at) > 0 {
            return at;
        }
        at += 1;
        while let Some(0x80..=0xC1 | 0xC3..=0xE0 | 0xE4..) = bytes.get(at) {
            at += 1;
        }
    }
    at
}

/// Whether there is an ASCII digit in a text.
#[inline]
pub(crate) fn has_digit(text: &str) -> bool {
    // Without an early end, so that many bytes are looked at as one.
    text.bytes().fold(false, |found, byte| found | byte.is_ascii_digit())
}

/// Where the first ASCII digit stands, eight bytes being looked at as one.
#[inline]
pub(super) fn first_digit(bytes: &[u8]) -> Option<usize> {
    use lanes::{EACH, HIGH};
    let (eights, rest) = bytes.as_chunks();
    for (nth, eight) in eights.iter().enumerate() {
        let from_zero = u64::from_le_bytes(*eight) ^ (u64::from(b'0') * EACH);
        let digits = !((from_zero & !HIGH) + 0x76 * EACH) & !from_zero & HIGH;
        if digits != 0 {
            return Some(8 * nth + digits.trailing_zeros() as usize / 8);
        }
    }
    rest.iter().position(u8::is_ascii_digit).map(|at| bytes.len() - rest.len() + at)
}

/// Whether two bytes stand somewhere at these distances from one place, eight places being looked at as one.
pub(super) fn holds(text: &[u8], one: (usize, u8), other: (usize, u8)) -> bool {
    use lanes::EACH;
    let eights = |(by, sign): (usize, u8)| {
        let eights = text.get(by..).unwrap_or_default().as_chunks().0.iter();
        // Zero where the byte is the sign.
        eights.map(move |eight| u64::from_le_bytes(*eight) ^ (u64::from(sign) * EACH))
    };
    let mut looked_at = 0;
    let both = eights(one).zip(eights(other)).map(|(one, other)| one | other);
    let zero = |eight: u64| eight.wrapping_sub(EACH) & !eight & (0x80 * EACH) != 0;
    let found = both.inspect(|_| looked_at += 8).fold(false, |found, eight| found | zero(eight));
    found
        || (looked_at..text.len())
            .any(|at| text.get(at + one.0) == Some(&one.1) && text.get(at + other.0) == Some(&other.1))
}

/// Eats the words of `phrase`, in any case, blanks as they come. The next character may not go on
/// with the word; a capital after a small letter does not, as in `UpdatedMay 5`.
#[inline]
pub(super) fn phrase<'t>(input: &'t [u8], phrase: &str) -> Leaf<'t, ()> {
    let rest = blank(input);
    // Most phrases are turned away by their first letters.
    let differ = |(found, wanted): (&u8, &u8)| wanted.is_ascii_lowercase() && found.to_ascii_lowercase() != *wanted;
    let mut letters = rest.iter().zip(phrase.as_bytes()).take(3);
    if letters.any(differ) { Err(NO) } else { whole_phrase(input, rest, phrase.as_bytes()) }
}

/// The phrase, whose first letters are told.
fn whole_phrase<'t>(input: &'t [u8], mut rest: &'t [u8], mut wanted: &[u8]) -> Leaf<'t, ()> {
    loop {
        let letters = memchr(b' ', wanted).unwrap_or(wanted.len());
        let (part, more) = wanted.split_at_checked(letters).ok_or(NO)?;
        let (head, after) = rest.split_at_checked(letters).ok_or(NO)?;
        if !(head.eq_ignore_ascii_case(part) || folds_to(head, part)) {
            return Err(NO);
        }
        let [_, next @ ..] = more else {
            rest = after;
            break;
        };
        (rest, wanted) = (blank(after), next);
    }
    if goes_on(input, rest) { Err(NO) } else { Ok((rest, ())) }
}

/// Whether `rest`, what a word of `input` left, is more of the same word.
#[inline]
pub(super) fn goes_on(input: &[u8], rest: &[u8]) -> bool {
    if letter(rest).is_none() {
        return false;
    }
    let last = input.len().checked_sub(rest.len() + 1).and_then(|at| input.get(at));
    let glued = rest.first().is_some_and(u8::is_ascii_uppercase) && last.is_some_and(|last| !last.is_ascii_uppercase());
    !glued
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens() {
        assert_eq!(number(&b"2022-"[..]), Ok((&b"-"[..], Number { value: 2022, digits: 4 })));
        assert_eq!(digits(b"20232:23", 4), Ok((&b"2:23"[..], Number { value: 2023, digits: 4 })));
        assert_eq!(word("März 3".as_bytes()), Ok((&b" 3"[..], "März".as_bytes())));
        for space in "\t\r\n \u{a0}\u{2000}\u{2003}\u{2009}\u{200a}\u{202f}\u{205f}\u{3000}".chars() {
            assert_eq!(blank(format!("{space}{space}x").as_bytes()), b"x", "{space:?}");
        }
        for mark in ",;|/-()[]*@·«»\u{ad}‐‑–—―•‣∙●│⋅→・（），｜".chars() {
            assert_eq!(separator(format!("{mark}x").as_bytes()), Ok((&b"x"[..], ())), "{mark}");
        }
        for other in "a5 .:é年'“”&+".chars() {
            assert!(separator(format!("{other}x").as_bytes()).is_err(), "{other}");
        }
        assert!(word("年".as_bytes()).is_err());
        for text in
            ["", "5", "wall 5", "the harbour wall:9", "the harbour wall 0 and 1", "wall", "/:pqr±¹", "the harbour"]
        {
            assert_eq!(first_digit(text.as_bytes()), text.find(|c: char| c.is_ascii_digit()), "{text}");
        }
    }

    #[test]
    fn words_are_what_white_space_parts() {
        for text in [
            "",
            " ",
            "Ana",
            " Ana  Ruiz\u{a0}reports\u{3000}from the\tharbour",
            "Žofie Škoda ©5 \u{2009}— «Да» \0 end of it",
        ] {
            for (at, _) in text.char_indices() {
                assert!(words(&text[at..]).eq(text[at..].split_whitespace()), "{text} from {at}");
            }
        }
    }

    #[test]
    fn bytes_at_their_distances() {
        let text = "the harbour wall at Polmear gave way on Friday after the third storm in a week";
        for at in 0..text.len() {
            for len in [0, 5, 8, 20, 40] {
                let Some(part) = text.get(at..at + len) else { continue };
                let pairs = |first: char, third: char| {
                    part.char_indices()
                        .any(|(at, c)| c == first && part.get(at + 2..).is_some_and(|c| c.starts_with(third)))
                };
                assert_eq!(holds(part.as_bytes(), (0, b'w'), (2, b'l')), pairs('w', 'l'), "{part}");
                assert_eq!(holds(part.as_bytes(), (0, b'a'), (2, b'x')), pairs('a', 'x'), "{part}");
            }
        }
    }

    #[test]
    fn phrases_in_any_case_and_glued() {
        for (text, words, rest) in [
            ("Last  Updated: x", "last updated", Some(": x")),
            ("UpdatedMay 5", "updated", Some("May 5")),
            ("UPDATEDMAY", "updated", None),
            ("Updatedly", "updated", None),
            ("VERÖFFENTLICHT am", "veröffentlicht", Some(" am")),
        ] {
            assert_eq!(phrase(text.as_bytes(), words).ok().map(|(rest, ())| rest), rest.map(str::as_bytes), "{text}");
        }
    }
}
