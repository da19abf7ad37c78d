//! How to reach those who wrote the story: `Reach Ana Ruiz at ana@example.org`, `Follow @anaruiz on Twitter`.

use super::byline::is_contact;
use crate::lexicon::names::{Kinds, kinds};

/// No such line is longer, in bytes.
const LONGEST: usize = 220;
/// No more words stand before the one that tells how: `Ana Ruiz can be reached`, `You can also reach`.
const BEFORE: usize = 5;
/// A longer word in small letters begins another sentence, in bytes.
const SMALL: usize = 4;

/// Whether a line tells how to reach somebody. A question may stand before: `Have a tip? Email news@example.org`.
///
/// ```text
/// contact_line ::= ( question "?" )? ( capitalised | small )* reach-word … contact …
/// ```
pub(super) fn is_contact_line(line: &str) -> bool {
    let Some((head, _)) = line.split_once('@').filter(|_| line.len() <= LONGEST) else { return false };
    let asked = head.rsplit_once("? ").map_or(0, |(question, _)| question.len() + 2);
    let mut words = line.get(asked..).unwrap_or_default().split_whitespace();
    let reaches = |word: &str| kinds(word).any(Kinds::REACH);
    let leads_there = |word: &str| word.len() <= SMALL || word.starts_with(char::is_uppercase);
    let reached = words.by_ref().take(BEFORE + 1).take_while(|word| reaches(word) || leads_there(word)).any(reaches);
    reached && words.map(|word| word.trim_matches(['.', ',', ';', '(', ')', '!'])).any(is_contact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_tell_how_to_reach_somebody() {
        let cases = [
            ("Reach Ana Ruiz at 555-0142 or ana@example.org.", true),
            ("Contact reporter Ana Ruiz at ana@example.org or follow her on Twitter.", true),
            ("Ana Ruiz can be reached at ana@example.org.", true),
            ("You can also reach Ana by email at ana@example.org.", true),
            ("Follow @anaruiz on Twitter for more from the harbor.", true),
            ("Have a question? Write to us at desk@example.org.", true),
            ("Send your tips to tips@example.org", true),
            ("Ana Ruiz erreichen Sie unter ana@example.org.", true),
            ("Schreiben Sie uns an redaktion@example.org!", true),
            ("Contactez Ana Ruiz : ana@example.org", true),
            ("The harbor office sent an email to all boats from office@example.org.", false),
            ("Residents who lost their boats can email office@example.org before Friday.", false),
            ("Reach for the sky.", false),
            ("Ana Ruiz ana@example.org", false),
            ("By Ana Ruiz @anaruiz", false),
        ];
        for (line, expected) in cases {
            assert_eq!(is_contact_line(line), expected, "{line}");
        }
    }
}
