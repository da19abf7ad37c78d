//! Words by their stems: the first letters, which endings leave as they are.

use super::LANGUAGES;
use super::table::parted;
use std::sync::LazyLock;

/// How many bytes of a word count.
pub(crate) const STEM: usize = 7;

/// A hash of the stem of a word (FNV-1a), in which ASCII is in lower case.
pub(crate) fn stem(word: &[u8]) -> u16 {
    let add = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    let hash = word.iter().take(STEM).fold(0x811c_9dc5, add);
    (hash ^ hash >> 15) as u16
}

/// The same of a word in any case.
pub(crate) fn any_stem(word: &[u8]) -> u16 {
    let mut lower = [0; STEM];
    let lower = lower.get_mut(..word.len().min(STEM)).unwrap_or_default();
    lower.iter_mut().zip(word).for_each(|(lower, byte)| *lower = byte.to_ascii_lowercase());
    stem(lower)
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
        let stem = stem(word.to_ascii_lowercase().as_bytes());
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
            assert_eq!(is_of_the_page(stem(word.to_ascii_lowercase().as_bytes())), expected, "{word}");
        }
    }
}
