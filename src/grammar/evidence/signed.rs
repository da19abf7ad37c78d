//! Signs of who wrote a story, right behind its last sentence.

use crate::layout::{Block, Features, Layout};
use crate::lexicon::Vocabulary;
use crate::lexicon::words::NO_INITIALS;

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

/// The last line of the story, if its writers sign at the line `at`, in brackets behind its last sentence or alone below it.
///
/// ```text
/// signed_end ::= … ( "." | "!" | "?" | quotation_mark ) " (" writer_initials ")"
/// signed_alone ::= "(" writer_initials ")" | "[" writer_initials "]" | small ( "/" small )+   (* below the end of a sentence *)
/// writer_initials ::= small ( "/" small )*   (* not all of them agencies, which sign for pictures, too, or words of the page *)
/// ```
/// `… until Monday. (mho)`, `[mho/lra]`, `mho/dpa`
pub(super) fn signed_end(layout: &Layout<'_>, at: usize, words: &Vocabulary) -> Option<usize> {
    /// A longer line is more than initials, in bytes.
    const LONGEST: usize = 32;
    let (block, line) = (layout.blocks.get(at)?, layout.line(at));
    let are = |sign: &str| are_initials(sign, true) && sign.split('/').any(|one| is_writer(one, words));
    if line.len() <= LONGEST {
        let within = |open, close| line.strip_prefix(open).and_then(|line| line.strip_suffix(close));
        let sign =
            within('(', ')').or_else(|| within('[', ']')).or_else(|| Some(line).filter(|line| line.contains('/')))?;
        let above = at.checked_sub(1)?;
        let ends =
            |above: Features| above.any(Features::ENDS_STOP | Features::ENDS_QUOTE) && above.any(Features::OVER_60);
        return Some(above).filter(|above| are(sign) && ends(layout.features(*above)));
    }
    let sign = line.strip_suffix(')')?.rsplit_once(" (")?.1;
    (are(sign) && ends_signed(block, line, words)).then_some(at)
}

/// Whether initials are somebody's, and neither an agency's sign nor a word of the page: `(video)`.
fn is_writer(sign: &str, words: &Vocabulary) -> bool {
    !words.signs(sign) && !NO_INITIALS.contains(&sign) && words.label(sign).is_none()
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

    #[test]
    fn signs_that_end_a_story() {
        let sentence = "The harbour wall at Polmear gave way on Friday after the third storm.";
        for (text, expected) in [
            (format!("{sentence} (mho)"), Some(0)),
            (format!("{sentence} (dpa/mho)"), Some(0)),
            (format!("{sentence} (dpa)"), None),
            (format!("{sentence} (AP)"), None),
            (format!("{sentence} (video)"), None),
            (format!("{sentence} (sic)"), None),
            (format!("{sentence} EFE"), None),
            (format!("{sentence}\n(mho)"), Some(0)),
            (format!("{sentence}\n[mho/lra]"), Some(0)),
            (format!("{sentence}\nmho/dpa"), Some(0)),
            (format!("{sentence}\nafp/getty"), None),
            (format!("{sentence}\nand/or"), None),
            (format!("{sentence}\n(file)"), None),
            (format!("{sentence}\n[mho)"), None),
            (format!("{sentence}\nmho"), None),
            ("The harbour wall at Polmear, from the hill above the old town, in May\n(mho)".to_string(), None),
            ("(mho)".to_string(), None),
        ] {
            let layout = Layout::new(&text);
            let last = layout.blocks.len() - 1;
            assert_eq!(signed_end(&layout, last, Vocabulary::builtin()), expected, "{text}");
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
