//! A first look at a line: whether a credit may stand in it. Most lines have none, and are turned away by what
//! follows the signs among their last bytes.

use super::house::{commissioned, housed};
use super::{COPYRIGHT, SLASH, TAIL, is_glued, label_of, spaced_label};
use crate::grammar::token::boundary_before;
use crate::lexicon::start::Start;
use crate::lexicon::{LabelKind, Match, Openers, Vocabulary};

/// Whether the production need be asked. It makes nothing of a line for which this is `false`: a line with a caption
/// or a credit has its label or an agency at its start, behind a sign that parts the two, behind one that joins two
/// owners, or before a colon.
#[inline]
pub(super) fn may_be_captioned(line: &Start<'_>, found: Option<Match>, words: &Vocabulary) -> bool {
    let text = line.text;
    let openers = words.openers_at(line);
    found.is_some_and(is_of_picture)
        || found.is_some_and(|found| found.label == LabelKind::Copyright) && text.starts_with(COPYRIGHT)
        || ends_in_bracket(text)
        || text.starts_with('(') && text.contains(") ")
        || openers.any(Openers::AGENCY) && words.agency(text).is_some()
        || openers.any(Openers::PICTURE) && spaced_label(text, words).is_some_and(is_of_picture)
        || line.first.is_none() && (text.starts_with('©') || text.starts_with(SLASH))
        || may_be_credited(text, words)
}

fn ends_in_bracket(text: &str) -> bool {
    match text.as_bytes() {
        [.., b')' | b']'] => true,
        [.., b'.'] => matches!(text.trim_end_matches('.').as_bytes(), [.., b')' | b']']),
        _ => false,
    }
}

/// Whether a credit may follow a sign in the last bytes of a line.
fn may_be_credited(text: &str, words: &Vocabulary) -> bool {
    let from = start_of_tail(text);
    match text.get(from..).filter(|tail| tail.len() <= Positions::MOST) {
        Some(tail) => {
            Positions::of_signs(tail.as_bytes()).any(|at| opens_behind(tail, at, words))
                || housed(tail, 0).is_some()
                || commissioned(tail, 0).is_some()
        }
        None => true,
    }
}

/// Whether a credit may begin right behind the sign at byte `at`, or be announced by the colon there.
#[inline]
fn opens_behind(tail: &str, at: usize, words: &Vocabulary) -> bool {
    let bytes = tail.as_bytes().get(at..).unwrap_or_default();
    // How many bytes the sign has, and whether a word may follow without a space.
    let (len, glued) = match bytes {
        [b':', ..] => return before_colon(tail, at, words) || opens(tail, at + 1, words),
        [b'/' | b'|' | b')' | b']', ..] => (1, true),
        // A credit may be glued to the sentence, and to the quotation mark that ends it.
        [b'.', b'A'..=b'Z' | 0xC3, ..] | [b'.', b'"', b'A'..=b'Z', ..] | [b'.', 0xE2, _, _, b'A'..=b'Z', ..] => {
            return true;
        }
        [b'v', b'i', b'a', ..] => (3, false),
        [b'v', ..] => return false,
        [0xC2, 0xA9, ..] => return true,
        // `»`
        [0xC2, 0xBB, ..] => (2, false),
        [0xC2, ..] => return false,
        // `–`, `—`
        [0xE2, 0x80, 0x93 | 0x94, ..] => (3, true),
        // `’`, `“`, `”`, `…`
        [0xE2, 0x80, 0x99 | 0x9C | 0x9D | 0xA6, ..] => (3, false),
        [0xE2, ..] => return false,
        _ => (1, false),
    };
    match bytes.get(len) {
        None => false,
        Some(b' ' | b'\t'..=b'\r' | 0x80..) => opens(tail, at + len, words),
        Some(_) => glued && opens(tail, at + len, words),
    }
}

/// Whether an agency or the label of a picture stands from byte `at` on, the spaces there passed over.
fn opens(tail: &str, at: usize, words: &Vocabulary) -> bool {
    let text = tail.get(at..).unwrap_or_default().trim_start();
    let openers = words.openers(text);
    openers.any(Openers::AGENCY) && words.agency(text).is_some()
        || openers.any(Openers::PICTURE) && label_of(text, words).is_some_and(is_of_picture)
}

fn is_of_picture(found: Match) -> bool {
    matches!(found.label, LabelKind::Credit | LabelKind::Caption | LabelKind::Figure)
}

/// Whether a word that is capitalised and stands a little before the colon at byte `at` may open a label.
fn before_colon(tail: &str, at: usize, words: &Vocabulary) -> bool {
    /// As far as a colon is looked for behind a label.
    const REACH: usize = 24;
    let bytes = tail.as_bytes();
    (at.saturating_sub(REACH)..at).any(|start| {
        let inside = start.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(u8::is_ascii_alphanumeric)
            && !is_glued(bytes, start);
        let capital = matches!(bytes.get(start), Some(b'A'..=b'Z' | 0xC0..));
        let opens =
            |text: &str| words.openers(text).any(Openers::PICTURE) && label_of(text, words).is_some_and(is_of_picture);
        capital && !inside && tail.get(start..).is_some_and(opens)
    })
}

/// Where the last bytes of a line begin; a sign that only spaces part from them is one of them.
fn start_of_tail(text: &str) -> usize {
    match text.len().checked_sub(TAIL) {
        None | Some(0) => 0,
        Some(from) => {
            let from = boundary_before(text, from);
            let before = text.get(..from).unwrap_or_default().trim_end();
            before.char_indices().next_back().map_or(0, |(at, _)| at)
        }
    }
}

/// Places in a few bytes, a bit each.
struct Positions(u128);

impl Positions {
    const MOST: usize = 128;

    /// Where the signs stand, and the letter `v`, which may begin a `via`.
    #[inline]
    fn of_signs(bytes: &[u8]) -> Positions {
        let (sixteens, rest) = bytes.as_chunks::<16>();
        let mut bits = 0;
        for (nth, sixteen) in sixteens.iter().take(8).enumerate() {
            bits |= u128::from(signs(sixteen)) << (16 * nth);
        }
        if sixteens.len() < 8 {
            let mut last = [0; 16];
            last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
            bits |= u128::from(signs(&last)) << (16 * sixteens.len());
        }
        Positions(bits)
    }
}

impl Iterator for Positions {
    type Item = usize;
    #[inline]
    fn next(&mut self) -> Option<usize> {
        let at = self.0.trailing_zeros() as usize;
        self.0 &= self.0.wrapping_sub(1);
        (at < 128).then_some(at)
    }
}

/// Which of sixteen bytes are signs or may begin one, a bit each.
#[inline]
fn signs(bytes: &[u8; 16]) -> u16 {
    let mut hits = [0u8; 16];
    for (hit, &byte) in hits.iter_mut().zip(bytes) {
        *hit = u8::from(
            matches!(byte, b'-'..=b'/')
                | matches!(byte, b'!'..=b'"')
                | (byte == b':')
                | (byte == b'?')
                | (byte == b')')
                | (byte == b']')
                | (byte == b'|')
                | (byte == b'v')
                | (byte & 0xDF == 0xC2),
        );
    }
    // Gathers the low bits of eight bytes in one.
    let gather = |eight: u128| (eight as u64).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    let hits = u128::from_le_bytes(hits);
    gather(hits) as u16 | (gather(hits >> 64) << 8) as u16
}
