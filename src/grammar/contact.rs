//! How to reach those who wrote the story: `Reach Ana Ruiz at ana@example.org`, `Follow @anaruiz on Twitter`.

use super::byline::is_contact;
use super::speech::is_attributed;
use crate::lexicon::LabelKind;
use crate::lexicon::names::{Kinds, kinds};

/// No such line is longer, in bytes.
const LONGEST: usize = 220;
/// No more words stand before the one that tells how: `Ana Ruiz can be reached`, `You can also reach`.
const BEFORE: usize = 5;
/// A longer word in small letters says that others are to be reached, `the police`, in bytes.
const SMALL: usize = 5;

/// What a line announces that tells how to reach its author or the desk, or where to find the page. A question may
/// stand before: `Have a tip? Email news@example.org`. Before a site stands the name of a paper, too.
///
/// ```text
/// contact_line ::= ( question " " )? who? reach_word whom? ( contact | site ) …
/// who ::= speaks_word any_word* | any_word+     (* five at most, of which two begin with a capital *)
/// whom ::= any_word+                            (* a speaks_word or an organisation_word among them, or no word for others *)
/// ```
pub(super) fn contact_line(line: &str) -> Option<LabelKind> {
    let line = Some(line).filter(|line| line.len() <= LONGEST)?;
    let site = || line.split_once("www.").or_else(|| line.split_once("http"));
    let (head, _) = line.split_once('@').or_else(site)?;
    let asked = head.rsplit_once("? ").map_or(0, |(question, _)| question.len() + 2);
    let mut words = line.get(asked..)?.split_whitespace().map(|word| word.trim_matches(SIGNS));
    let is = |word: &str, of: Kinds| kinds(word).any(of);
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    let small = |word: &str| word.len() <= SMALL || !word.starts_with(char::is_lowercase);
    let before = words.clone().take_while(|word| !is(word, Kinds::REACH)).take(BEFORE + 1);
    let named =
        before.clone().filter(capital).count() > 1 || before.clone().next().is_none_or(|it| is(it, Kinds::SPEAKS));
    if !named || !before.clone().all(small) || !words.nth(before.count()).is_some_and(|word| is(word, Kinds::REACH)) {
        return None;
    }
    let (mut ours, mut of_paper, mut others) = (false, false, false);
    let found = words.find_map(|word| match word {
        _ if is_contact(word) => Some(LabelKind::Biography),
        _ if word.starts_with("www.") || word.starts_with("http") => Some(LabelKind::Follow),
        _ => {
            ours |= is(word, Kinds::SPEAKS);
            of_paper |= word.split(['\'', '’']).next().is_some_and(|word| is(word, Kinds::ORGANISATION));
            others |= !small(word) && !is(word, Kinds::ROLE.or(Kinds::AUTHOR).or(Kinds::REACH));
            None
        }
    })?;
    let of_page = ours || of_paper || !others && found == LabelKind::Biography;
    (of_page && !is_attributed(line)).then_some(found)
}

/// What may stand around a word.
const SIGNS: [char; 6] = ['.', ',', ';', '(', ')', '!'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_tell_how_to_reach_somebody() {
        let cases = [
            ("Reach Ana Ruiz at 555-0142 or ana@example.org.", Some(LabelKind::Biography)),
            ("Contact reporter Ana Ruiz at ana@example.org or follow her on Twitter.", Some(LabelKind::Biography)),
            ("Ana Ruiz can be reached at ana@example.org.", Some(LabelKind::Biography)),
            ("You can also reach Ana by email at ana@example.org.", Some(LabelKind::Biography)),
            ("Follow @anaruiz on Twitter for more from the harbor.", Some(LabelKind::Biography)),
            ("Have a question? Write to us at desk@example.org.", Some(LabelKind::Biography)),
            ("Send your tips to tips@example.org", Some(LabelKind::Biography)),
            ("Ana Ruiz erreichen Sie unter ana@example.org.", Some(LabelKind::Biography)),
            ("Schreiben Sie uns an redaktion@example.org!", Some(LabelKind::Biography)),
            ("Contactez Ana Ruiz : ana@example.org", Some(LabelKind::Biography)),
            ("The harbor office sent an email to all boats from office@example.org.", None),
            ("Residents who lost their boats can email office@example.org before Friday.", None),
            ("Visit The Harbor Herald at www.example.org", Some(LabelKind::Follow)),
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
