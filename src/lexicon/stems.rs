//! Words by their stems: the first letters, which endings leave as they are.

use super::LANGUAGES;
use super::table::parted;
use crate::lanes;
use std::sync::LazyLock;

/// How many bytes of a word count.
pub(crate) const STEM: usize = 7;

/// A hash of the stem of the word of `len` bytes that a text begins with, in any case (FNV-1a over the word's first bytes,
/// ASCII in lower case).
#[inline(always)]
pub(crate) fn stem(text: &[u8], len: usize) -> u16 {
    let eight = lanes::padded(text);
    let letters = eight | lanes::within(eight, b'A', b'Z') >> 2;
    // Each length has a row of steps of its own.
    match len {
        0 => hash::<0>(letters),
        1 => hash::<1>(letters),
        2 => hash::<2>(letters),
        3 => hash::<3>(letters),
        4 => hash::<4>(letters),
        5 => hash::<5>(letters),
        6 => hash::<6>(letters),
        _ => hash::<STEM>(letters),
    }
}

/// The hash of the first so many of eight letters.
#[inline(always)]
fn hash<const LEN: usize>(letters: u64) -> u16 {
    let add = |hash: u32, nth: usize| (hash ^ (letters >> (8 * nth)) as u8 as u32).wrapping_mul(0x0100_0193);
    let hash = (0..LEN).fold(0x811c_9dc5, add);
    (hash ^ hash >> 15) as u16
}

/// Whether a page speaks of itself by words of this stem: `newsletter`, `Einwilligung`, `abonnés`.
///
/// One word in four hundred that is none of them has the same hash, so that this alone decides nothing.
pub(crate) fn is_of_the_page(stem: u16) -> bool {
    OF_THE_PAGE.get(usize::from(stem) / 64).is_some_and(|bits| bits >> (stem % 64) & 1 != 0)
}

/// A bit for each hash.
static OF_THE_PAGE: LazyLock<[u64; 1024]> = LazyLock::new(|| {
    let mut bits = [0; 1024];
    for word in LANGUAGES.iter().flat_map(|language| parted(language.page_words)) {
        let stem = stem(word.as_bytes(), word.len());
        if let Some(bits) = bits.get_mut(usize::from(stem) / 64) {
            *bits |= 1 << (stem % 64);
        }
    }
    bits
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_page() {
        for (word, expected) in [
            ("newsletter", true),
            ("Newsletters", true),
            ("Datenschutzerklärung", true),
            ("abonnés", true),
            ("harbour", false),
            ("Hafenmauer", false),
            ("", false),
        ] {
            assert_eq!(is_of_the_page(stem(word.as_bytes(), word.len())), expected, "{word}");
        }
    }
}
