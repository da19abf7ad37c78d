//! Signs of who wrote a story, right behind its last sentence.

use crate::layout::{Block, Features};
use crate::lexicon::Vocabulary;

/// Whether somebody signs behind the last sentence, which ends the line.
///
/// ```text
/// ends_signed ::= … ( "." | "!" | "?" | quotation_mark ) " " ( "(" writer_sign ")" | writer_sign )
/// writer_sign ::= agency | small ( "/" small )* | caps "/" caps   (* small ones in brackets *)
/// ```
/// `… until Monday. EFE`, `… until Monday. (ANSA)`, `… until Monday. (mho)`, `… until Monday. QT/AR`
pub(super) fn ends_signed(block: &Block, line: &str, words: &Vocabulary) -> bool {
    if !block.features.any(Features::OVER_60) || !line.ends_with(|c: char| c.is_ascii_uppercase() || c == ')') {
        return false;
    }
    let (text, last) = line.rsplit_once(' ').unwrap_or_default();
    let sign = last.trim_matches(['(', ')', '.', '/']);
    let in_brackets = last.starts_with('(') && last.ends_with(')');
    text.ends_with(['.', '!', '?', '”', '"', '»', '“']) && (words.signs(sign) || are_initials(sign, in_brackets))
}

/// Whether those who wrote the story sign in brackets behind its last sentence. An agency alone signs for pictures, too.
pub(super) fn ends_story(block: &Block, line: &str, words: &Vocabulary) -> bool {
    let sign = line.strip_suffix(')').and_then(|line| line.rsplit_once(" (")).map(|(_, sign)| sign);
    sign.is_some_and(|sign| are_initials(sign, true) && !words.signs(sign)) && ends_signed(block, line, words)
}

/// Whether a line is nothing but who wrote the story, which ends above it.
///
/// ```text
/// signed_alone ::= "(" small ( "/" small )* ")" | "[" small ( "/" small )* "]" | small ( "/" small )+
/// ```
/// `(mho)`, `[mho/lra]`, `mho/dpa`
pub(super) fn is_signed_alone(line: &str) -> bool {
    /// Longer lines are something else, in bytes.
    const LONGEST: usize = 32;
    if line.len() > LONGEST || !matches!(line.as_bytes().first(), Some(b'a'..=b'z' | b'(' | b'[')) {
        return false;
    }
    let in_brackets = |open, close| line.strip_prefix(open).and_then(|line| line.strip_suffix(close));
    let sign = in_brackets('(', ')').or_else(|| in_brackets('[', ']'));
    match sign {
        Some(sign) => are_initials(sign, true),
        None => line.contains('/') && are_initials(line, true),
    }
}

/// Whether a sign is the initials of those who wrote the story, with more than one of them where none stands in brackets.
fn are_initials(sign: &str, in_brackets: bool) -> bool {
    /// The longest initials of one, in bytes.
    const LONGEST: usize = 5;
    let are = |is: fn(&u8) -> bool| {
        sign.split('/').all(|one| (2..=LONGEST).contains(&one.len()) && one.bytes().all(|byte| is(&byte)))
    };
    if in_brackets { are(u8::is_ascii_lowercase) } else { sign.contains('/') && are(u8::is_ascii_uppercase) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Layout;

    #[test]
    fn signs_that_end_a_story() {
        for (sign, expected) in
            [("(mho)", true), ("(dpa/mho)", true), ("(dpa)", false), ("(AP)", false), ("EFE", false), ("QT/AR", false)]
        {
            let line = format!("The harbour wall at Polmear gave way on Friday after the third storm. {sign}");
            let layout = Layout::new(&line);
            assert_eq!(ends_story(&layout.blocks[0], &line, Vocabulary::builtin()), expected, "{sign}");
        }
        for (line, expected) in [
            ("(mho)", true),
            ("[mho]", true),
            ("(mho/lra)", true),
            ("mho/dpa", true),
            ("mho", false),
            ("(AP)", false),
            ("(as he said)", false),
            ("[mho)", false),
        ] {
            assert_eq!(is_signed_alone(line), expected, "{line}");
        }
    }

    #[test]
    fn signs_behind_the_last_sentence() {
        for (sign, expected) in [
            ("EFE", true),
            ("(ANSA)", true),
            ("(mho)", true),
            ("(dpa/mho)", true),
            ("QT/AR", true),
            ("QT", false),
            ("(as he said)", false),
            ("(interview)", false),
            ("mho", false),
        ] {
            let line = format!("The harbour wall at Polmear gave way on Friday after the third storm. {sign}");
            let layout = Layout::new(&line);
            assert_eq!(ends_signed(&layout.blocks[0], &line, Vocabulary::builtin()), expected, "{sign}");
        }
    }
}
