//! Words in brackets that point at something on a picture, which no sentence of a story has.

use crate::lexicon::words::POINTERS;
use memchr::{memchr, memchr_iter};

/// ```text
/// pointed ::= … "(" pointer ( "," … )? ")" …   (* in one of the first brackets of a line that says more than that *)
/// ```
/// `Ana Ruiz (left) on the harbour wall`, `Der Hafen von Polmear (Archivbild)`. Letters count as they are: `(l)` stands on the left,
/// `(L)` is of a party.
pub(crate) fn is_pointed(text: &str) -> bool {
    /// So many brackets are looked at.
    const BRACKETS: usize = 8;
    /// A longer bracket says more, in bytes.
    const LONGEST: usize = 60;
    let points = |at: usize| {
        let rest = text.get(at + 1..).unwrap_or_default();
        let end = memchr(b')', rest.as_bytes()).filter(|end| *end <= LONGEST && *end + "()".len() < text.len());
        let inside = end.and_then(|end| rest.get(..end)).unwrap_or_default();
        POINTERS.contains(&inside.split(',').next().unwrap_or_default().trim())
    };
    memchr_iter(b'(', text.as_bytes()).take(BRACKETS).any(points)
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
            ("Gov. Tom Beck (R) said that the wall would be finished.", false),
            ("Petra Keller (Mitte, BE) war dagegen.", false),
            ("The knot shown (above) is a bowline.", false),
            ("(Symbolbild)", false),
        ] {
            assert_eq!(is_pointed(line), expected, "{line}");
        }
    }
}
