//! Who took a picture, and for which house, by the form of their names alone.

use super::after_unknown_label;
use crate::grammar::organisation::{is_capitalised, is_caps, is_organisation, words};
use crate::lexicon::names::is_given_name;
use memchr::memchr;

/// housed ::= ( "." | "!" | "?" | "…" | "|" | quotation_mark ) name_and_house   (* at the end of the line, where no sentence ends *)
///
/// The place of the credit behind a caption that ends from byte `from` on: `… on Monday. Ana Ruiz/Quay News`.
pub(super) fn housed(text: &str, from: usize) -> Option<(usize, &str)> {
    if ends_sentence(text) {
        return None;
    }
    memchr(b'/', text.as_bytes().get(from..)?)?;
    let (at, sign) = text.get(from..)?.char_indices().rfind(|(_, c)| ends_caption(*c))?;
    let credit = text.get(from + at + sign.len_utf8()..)?.trim_start();
    let before = text.get(..from + at)?;
    let name = name_and_house(credit).filter(|credit| is_person(credit) && !(sign == '.' && abbreviates(before)))?;
    (from + at > 0).then_some((text.len() - credit.len(), name))
}

/// Whether a text ends as a sentence does, and so with no credit of this form.
fn ends_sentence(text: &str) -> bool {
    matches!(text.as_bytes(), [.., b'.' | b'!' | b'?' | b'"' | b':' | b')']) || text.ends_with(['…', '”'])
}

/// Whether a caption may end with the sign.
fn ends_caption(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '|' | '"' | '”' | '“' | '»')
}

/// Whether a given name that is known opens the credit, or its house is one by its form.
fn is_person(credit: &str) -> bool {
    let house = credit.rsplit('/').next().unwrap_or_default().trim();
    words(credit).next().is_some_and(is_given_name) || is_organisation(house) || is_caps(house)
}

/// Whether a text ends with what a full stop makes an abbreviation: `St`, `Mrs`, `U.S`.
fn abbreviates(text: &str) -> bool {
    const LONGEST: usize = 3;
    let last = text.rsplit(char::is_whitespace).next().unwrap_or(text);
    last.len() <= LONGEST && last.starts_with(char::is_uppercase) || last.contains('.')
}

/// name_and_house ::= unknown_label? capitalised capitalised+ "/" capitalised+
pub(super) fn name_and_house(text: &str) -> Option<&str> {
    const HOUSE: usize = 5;
    let text = after_unknown_label(text);
    let capital = |word: &str| word.starts_with(char::is_uppercase) && word.len() > 1;
    let (name, house) = text.split_once('/')?;
    let named = (2..=4).contains(&name.split_whitespace().count()) && name.split_whitespace().all(capital);
    let housed = house.split_whitespace().count() <= HOUSE && is_capitalised(house);
    (named && housed && !text.contains(|c: char| c.is_ascii_digit())).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credits_at_the_end() {
        for (line, expected) in [
            ("The wall on Monday. Ana Ruiz/Quay News", Some("Ana Ruiz/Quay News")),
            ("The wall on Monday. Ana Ruiz / Quay News", Some("Ana Ruiz / Quay News")),
            ("The wall on Monday.Ana Ruiz/The Quay and Mail", Some("Ana Ruiz/The Quay and Mail")),
            ("The wall, he said, was “not lost.” | Ana Ruiz/QUAY", Some("Ana Ruiz/QUAY")),
            ("Ana Ruiz/Quay News", None),
            ("The wall on Monday. Ana Ruiz", None),
            ("The wall broke. Ana Ruiz/Quay News saw it.", None),
            ("The ferry was named after Mrs. Anna Beck/Kiel", None),
            ("There are two lines to the harbour. Kiel Nord/Kiel Ost", None),
        ] {
            assert_eq!(housed(line, 0).map(|(_, credit)| credit), expected, "{line}");
        }
    }
}
