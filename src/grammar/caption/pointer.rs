//! Words in brackets that point at something on a picture, which no sentence of a story has.

use crate::lexicon::words::POINTERS;
use memchr::{memchr, memchr_iter};

/// ```text
/// pointed ::= … "(" pointer ( "," … )? ")" …   (* in one bracket of a line *)
/// ```
/// `Ana Ruiz (left) on the harbour wall`, `Der Hafen von Polmear (Archivbild)`
pub(crate) fn is_pointed(text: &str) -> bool {
    /// So many brackets are looked at.
    const BRACKETS: usize = 8;
    /// A longer bracket says more, in bytes.
    const LONGEST: usize = 60;
    let points = |at: usize| {
        let rest = text.get(at + 1..)?;
        // `(41)`, but `(2.v.l.)`
        if matches!(rest.as_bytes(), [b'0'..=b'9', behind, ..] if *behind != b'.') {
            return None;
        }
        let inside = rest.get(..memchr(b')', rest.as_bytes()).filter(|end| *end <= LONGEST)?)?;
        let pointer = inside.split(',').next()?;
        let alone = inside.len() + "()".len() == text.len();
        Some(!alone && POINTERS.iter().any(|it| it.eq_ignore_ascii_case(pointer.trim())))
    };
    memchr_iter(b'(', text.as_bytes()).take(BRACKETS).any(|at| points(at) == Some(true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers() {
        for (line, expected) in [
            ("Ana Ruiz (left) and Tom Beck on the harbour wall", true),
            ("Ana Ruiz (left, with her dog) on the harbour wall.", true),
            ("Der Hafen von Polmear (Archivbild)", true),
            ("(Symbolbild) Ein Boot im Hafen.", true),
            ("Ana Ruiz (l.) und Tom Beck (r.)", true),
            ("Ana Ruiz (41) lives by the sea.", false),
            ("The party (left of the centre) lost.", false),
            ("The wall (left", false),
            ("(Symbolbild)", false),
        ] {
            assert_eq!(is_pointed(line), expected, "{line}");
        }
    }
}
