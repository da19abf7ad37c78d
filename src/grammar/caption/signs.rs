//! Which signs stand in a line, told from its bytes: most credits are ruled out by what is not there.

/// A set of signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Signs(u8);

impl Signs {
    /// `:`
    pub(super) const COLON: Signs = Signs(1);
    /// What may join two owners of a picture: `/`, `|`, `-`, `–`.
    pub(super) const JOINT: Signs = Signs(2);
    /// What may part a caption from its credit, and `©`.
    pub(super) const BREAK: Signs = Signs(4);
    /// The first letter of `via`.
    pub(super) const VIA: Signs = Signs(8);

    /// The signs among these bytes.
    #[inline]
    pub(super) fn of(bytes: &[u8]) -> Signs {
        bytes.iter().fold(Signs(0), |signs, &byte| Signs(signs.0 | OF_BYTE.get(usize::from(byte)).unwrap_or(&0)))
    }

    /// The signs of a text, but for a break that ends it.
    pub(super) fn inside(text: &str) -> Signs {
        match text.as_bytes() {
            [inside @ .., last] => Signs(Signs::of(inside).0 | Signs::of(&[*last]).0 & !Signs::BREAK.0),
            [] => Signs(0),
        }
    }

    /// Whether there is any of these.
    #[inline]
    pub(super) fn any(self, of: Signs) -> bool {
        self.0 & of.0 != 0
    }
}

/// The signs that a byte may begin; what begins with a byte beyond ASCII has to be looked at.
const OF_BYTE: [u8; 256] = {
    let mut signs = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        signs[byte] = match byte as u8 {
            b':' => Signs::COLON.0,
            b'/' => Signs::JOINT.0,
            b'-' | b'|' | 0xE2 => Signs::JOINT.0 | Signs::BREAK.0,
            b'.' | b'!' | b'?' | b')' | b']' | b'"' | 0xC2 => Signs::BREAK.0,
            b'v' => Signs::VIA.0,
            _ => 0,
        };
        byte += 1;
    }
    signs
};

/// caption_break ::= "." | "!" | "?" | "…" | ")" | "]" | "|" | dash | quotation_mark
///
/// What parts a caption from its credit.
pub(super) fn is_break(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | ')' | ']' | '|' | '-' | '–' | '—' | '"' | '”' | '’' | '“' | '»')
}
