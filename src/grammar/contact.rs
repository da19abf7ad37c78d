//! How to reach those who wrote the story: `Reach Ana Ruiz at ana@example.org`, `Follow @anaruiz on Twitter`.

use super::byline::is_contact;
use crate::lexicon::Label;
use crate::lexicon::names::{Kinds, kinds};

/// No such line is longer, in bytes.
const LONGEST: usize = 220;
/// No more words stand before the one that tells how: `Ana Ruiz can be reached`, `You can also reach`.
const BEFORE: usize = 5;
/// A longer word in small letters begins another sentence, in bytes.
const SMALL: usize = 4;

/// What a line announces that tells how to reach somebody, or where to find the page. A question may stand before: `Have a
/// tip? Email news@example.org`.
///
/// ```text
/// contact_line ::= ( question "?" )? ( capitalised | small )* reach-word … ( contact | site ) …
/// ```
pub(super) fn contact_line(line: &str) -> Option<Label> {
    let line = Some(line).filter(|line| line.len() <= LONGEST)?;
    let site = || line.split_once("www.").or_else(|| line.split_once("http"));
    let (head, _) = line.split_once('@').or_else(site)?;
    let asked = head.rsplit_once("? ").map_or(0, |(question, _)| question.len() + 2);
    let mut words = line.get(asked..)?.split_whitespace();
    let reaches = |word: &str| kinds(word).any(Kinds::REACH);
    let leads_there = |word: &str| word.len() <= SMALL || word.starts_with(char::is_uppercase);
    if !words.by_ref().take(BEFORE + 1).take_while(|word| reaches(word) || leads_there(word)).any(reaches) {
        return None;
    }
    words.map(|word| word.trim_matches(['.', ',', ';', '(', ')', '!'])).find_map(|word| match word {
        _ if is_contact(word) => Some(Label::Biography),
        _ if word.starts_with("www.") || word.starts_with("http") => Some(Label::Follow),
        _ => None,
    })
}

/// `phone ::= word? word? ":"? ( digit | "+" | "(" | ")" | "/" | "-" | "." | " " )*`, with seven digits or more: `Tel.: +49 4999 4567-0`
///
/// Nobody sets one below the author of a story.
pub(super) fn is_phone(line: &str) -> bool {
    const FEWEST: usize = 7;
    const LABEL: usize = 12;
    let number = line.trim().trim_start_matches(|c: char| c.is_alphabetic() || matches!(c, '.' | ':' | ' ' | '-'));
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let other = |c: char| !c.is_ascii_digit() && !matches!(c, '+' | '(' | ')' | '/' | '-' | '–' | '.' | ' ' | '\u{a0}');
    digits >= FEWEST && line.len() - number.len() <= LABEL && !number.contains(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones() {
        for line in [
            "Telefon: 04999/123-104",
            "Tel. +49 4999 4567-0",
            "(212) 555-0142",
            "Tél. : 01 99 00 12 34",
            "+34 910 000 123",
        ] {
            assert!(is_phone(line), "{line}");
        }
        for line in ["Tel.", "28.04.2023, 14:23", "3,500 people", "Rooms 1 to 3", "The number is 04999 123104", ""] {
            assert!(!is_phone(line), "{line}");
        }
    }

    #[test]
    fn lines_that_tell_how_to_reach_somebody() {
        let cases = [
            ("Reach Ana Ruiz at 555-0142 or ana@example.org.", Some(Label::Biography)),
            ("Contact reporter Ana Ruiz at ana@example.org or follow her on Twitter.", Some(Label::Biography)),
            ("Ana Ruiz can be reached at ana@example.org.", Some(Label::Biography)),
            ("You can also reach Ana by email at ana@example.org.", Some(Label::Biography)),
            ("Follow @anaruiz on Twitter for more from the harbor.", Some(Label::Biography)),
            ("Have a question? Write to us at desk@example.org.", Some(Label::Biography)),
            ("Send your tips to tips@example.org", Some(Label::Biography)),
            ("Ana Ruiz erreichen Sie unter ana@example.org.", Some(Label::Biography)),
            ("Schreiben Sie uns an redaktion@example.org!", Some(Label::Biography)),
            ("Contactez Ana Ruiz : ana@example.org", Some(Label::Biography)),
            ("The harbor office sent an email to all boats from office@example.org.", None),
            ("Residents who lost their boats can email office@example.org before Friday.", None),
            ("Visit The Harbor Herald at www.example.org", Some(Label::Follow)),
            ("For more information, visit www.example.org.", None),
            ("Reach for the sky.", None),
            ("Ana Ruiz ana@example.org", None),
            ("By Ana Ruiz @anaruiz", None),
        ];
        for (line, expected) in cases {
            assert_eq!(contact_line(line), expected, "{line}");
        }
    }
}
