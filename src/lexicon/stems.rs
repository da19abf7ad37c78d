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

/// What words of a stem tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tells {
    /// A page speaks of itself by them: `newsletter`, `Einwilligung`, `abonnés`.
    pub(crate) page: bool,
    /// They stand in the sentences in which it does, as these do, and in others as well: `reader`, `article`, `Fotos`.
    pub(crate) own: bool,
}

/// What words of this stem tell. One word in four hundred that is none of the page's has the same hash as one that is, so
/// that this alone decides nothing.
#[inline]
pub(crate) fn tells(stem: u16) -> Tells {
    let bits = TELLING.get(usize::from(stem) / 32).map_or(0, |bits| bits >> (stem % 32 * 2));
    Tells { page: bits & PAGE != 0, own: bits & OWN != 0 }
}

const PAGE: u64 = 1;
const OWN: u64 = 2;

/// Two bits for each hash.
static TELLING: LazyLock<[u64; 2048]> = LazyLock::new(|| {
    let mut table = [0; 2048];
    let of_page = LANGUAGES.iter().flat_map(|language| parted(language.page_words)).map(|word| (word, PAGE | OWN));
    let own = LANGUAGES.iter().flat_map(|language| parted(language.own_words)).map(|word| (word, OWN));
    for (word, tell) in of_page.chain(own) {
        let stem = stem(word.as_bytes(), word.len());
        if let Some(bits) = table.get_mut(usize::from(stem) / 32) {
            *bits |= tell << (stem % 32 * 2);
        }
    }
    table
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_page() {
        for (word, page, own) in [
            ("newsletter", true, true),
            ("Newsletters", true, true),
            ("Datenschutzerklärung", true, true),
            ("abonnés", true, true),
            ("readers", false, true),
            ("Leserinnen", false, true),
            ("harbour", false, false),
            ("Hafenmauer", false, false),
            ("", false, false),
        ] {
            assert_eq!(tells(stem(word.as_bytes(), word.len())), Tells { page, own }, "{word}");
        }
    }
}
