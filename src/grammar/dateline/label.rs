//! What a date is said to be of: publication or update.

use crate::grammar::token::{Leaf, NO, blank, phrase, word};
use crate::lexicon::dates::{self, DatePhrase, date_word, phrases};
use crate::lexicon::words::CUT_SHORT;

/// What a label says of the date behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// `Published`, `Posted`, `Stand`
    Published,
    /// `Updated`, `Last modified`
    Updated,
}

/// `date_label ::= event_phrase "."? ( ":" | small_date_word "."? )*`, three of these at most
pub(super) fn date_label(input: &[u8]) -> Leaf<'_, Event> {
    if matches!(input, [b'0'..=b'9', ..]) || !dates::EVENTS.admits(input) {
        return Err(NO);
    }
    let input = blank(input);
    // Most words begin no phrase; two may be written as one.
    if let Ok((_, first)) = word(input)
        && !first.iter().skip(1).any(u8::is_ascii_uppercase)
        && !date_word(first).announces()
    {
        return Err(NO);
    }
    let event = |&(words, said): &(&str, DatePhrase)| {
        let event = match said {
            DatePhrase::Published => Event::Published,
            DatePhrase::Updated => Event::Updated,
            _ => return None,
        };
        let (rest, ()) = phrase(input, words).ok()?;
        let is_cut = CUT_SHORT.contains(&words);
        (!is_cut || matches!(rest, [b'.' | b':', ..])).then_some((rest, event))
    };
    let (rest, event) = phrases(input).iter().find_map(event).ok_or(NO)?;
    // `Akt. 3. Mai`
    let mut rest = blank(rest.strip_prefix(b".").unwrap_or(rest));
    for _ in 0..3 {
        rest = match (rest, word(rest)) {
            ([b':', after @ ..], _) | ([0xEF, 0xBC, 0x9A, after @ ..], _) => blank(after),
            (_, Ok((after, small))) if date_word(small).is_small() => blank(after.strip_prefix(b".").unwrap_or(after)),
            _ => break,
        };
    }
    Ok((rest, event))
}

/// What follows a small word before a number: `am 3. Mai`, `on 3 May`.
pub(super) fn after_small_word(input: &[u8]) -> &[u8] {
    match word(input) {
        Ok((after, small)) if opens_day(blank(after)) && date_word(small).is_small() => blank(after),
        _ => input,
    }
}

/// Whether a digit or a weekday stands first.
fn opens_day(input: &[u8]) -> bool {
    matches!(input, [b'0'..=b'9', ..]) || word(input).is_ok_and(|(_, word)| date_word(word).is_weekday())
}

/// `label_behind ::= date_label`, in East Asian signs, which stand behind their date as well: `2022年1月29日 公開`, `7:38更新`
pub(super) fn label_behind(input: &[u8]) -> Leaf<'_, Event> {
    let input = blank(input);
    if !matches!(input, [0xE3..=0xED, ..]) {
        return Err(NO);
    }
    let (rest, event) = date_label(input)?;
    let used = input.get(..input.len() - rest.len()).unwrap_or_default();
    // What a colon or a date follows is the label of the next.
    let next = matches!(rest, [b'0'..=b'9', ..]) || used.ends_with(b":") || used.ends_with("：".as_bytes());
    if next { Err(NO) } else { Ok((rest, event)) }
}
