//! The few words above a headline that name its subject.

use super::kind::Kind;
use crate::layout::{Block, Features};

/// Whether the line at `at` is no headline, but stands over it: a short title right above a longer one, below which the story
/// or its credits begin.
///
/// ```text
/// overline ::= title &( ⏎ title ⏎ ( credit_line | sentence ) )   (* the second one longer *)
/// ```
/// `Storm in Polmear` above `How a village lost its harbour wall`. The other way round, a headline with a longer title for its
/// summary, is rare: one page for fifteen.
pub(super) fn is_overline(blocks: &[Block], at: usize) -> bool {
    let Some([over, title, below, ..]) = blocks.get(at..) else { return false };
    let kind = |block: &Block| Kind::of(block.features);
    may_be_overline(over.features)
        && kind(title) == Kind::Phrase
        && title.span.len() > over.span.len()
        && !title.features.any(ENDS)
        && matches!(kind(below), Kind::Credit | Kind::Prose | Kind::Open)
}

/// How a sentence ends, or a label.
const ENDS: Features = Features::ENDS_STOP.or(Features::ENDS_COLON).or(Features::ENDS_BRACKET);

/// Whether a line is short, and no sentence, breadcrumb or picture's text; the page's title stands there again.
pub(crate) fn may_be_overline(line: Features) -> bool {
    const NEVER: Features = ENDS
        .or(Features::ENDS_ASKING)
        .or(Features::HAS_DIGIT)
        .or(Features::HAS_SEPARATOR)
        .or(Features::CAPTION)
        .or(Features::REPEATED);
    line.any(Features::LEN_12 | Features::LEN_24 | Features::LEN_40) && !line.any(NEVER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Layout;

    #[test]
    fn titles_over_headlines() {
        let sentence =
            "The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea came over it.";
        for (lines, expected) in [
            ("Storm in Polmear\nHow a village lost its harbour wall", true),
            ("Storm in Polmear:\nHow a village lost its harbour wall", false),
            ("Storm kills 12 in Polmear\nHow a village lost its harbour wall", false),
            ("What now, Polmear?\nHow a village lost its harbour wall", false),
            ("Storm in Polmear\nThe village has lost its harbour wall.", false),
            // Right below it stands another title, as in menus.
            ("Storm in Polmear\nHow a village lost its harbour wall\nSeven ways to cook a pike in beer", false),
            // The longer one stands above.
            ("Storm in Polmear takes the harbour wall\nHow a village lost its wall", false),
            ("A storm, the third in a week, has hit Polmear\nHow a village lost its harbour wall in a night", false),
        ] {
            let text = format!("{lines}\n{sentence}");
            assert_eq!(is_overline(&Layout::new(&text).blocks, 0), expected, "{lines}");
        }
    }
}
