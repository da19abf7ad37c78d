//! How characters are compared: without case, and with the typographic twins of one sign equal.

/// The character that stands for `c` wherever words are compared.
///
/// Lower case; curly apostrophes, special hyphens and wide colons become their ASCII forms, all white space
/// becomes a space. The Turkish `İ` and `ı` become `i`, since in capitals they can't be told from
/// the letter of other languages; nor can the two forms of the Greek `σ`.
#[inline]
pub(crate) fn fold(c: char) -> char {
    if c.is_ascii() {
        return if c.is_ascii_whitespace() { ' ' } else { c.to_ascii_lowercase() };
    }
    match c {
        '\u{2019}' | '\u{2018}' | '\u{02BC}' | '\u{00B4}' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        '：' => ':',
        'İ' | 'ı' => 'i',
        'ς' => 'σ',
        c if c.is_whitespace() => ' ',
        c => c.to_lowercase().next().unwrap_or(c),
    }
}

/// Whether a folded character belongs to a word.
#[inline]
pub(crate) fn is_word(c: char) -> bool {
    // Case folding has left only lower-case letters in ASCII.
    matches!(c, 'a'..='z' | '0'..='9') || (!c.is_ascii() && (c.is_alphanumeric() || is_mark(c)))
}

/// Combining accents, which decomposed text sets after their letter.
#[inline]
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}')
}

/// One step of the hash over folded characters (FNV's shape, with a wider multiplier).
#[inline]
pub(super) fn hash_step(hash: u64, c: char) -> u64 {
    (hash.rotate_left(5) ^ u64::from(u32::from(c))).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// The slot of a table of `slots` (a power of two) in which the search for a hash begins.
#[inline]
pub(super) fn slot_of(hash: u64, slots: usize) -> usize {
    // The high bits are the well mixed ones.
    ((hash >> 32) as usize) & slots.saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_fold_to_one_form() {
        let cases = [
            ('A', 'a'),
            ('É', 'é'),
            ('Ł', 'ł'),
            ('’', '\''),
            ('\u{A0}', ' '),
            ('\u{202F}', ' '),
            ('\t', ' '),
            ('İ', 'i'),
            ('ı', 'i'),
            ('ß', 'ß'),
            ('ς', 'σ'),
            ('：', ':'),
            ('\u{2011}', '-'),
        ];
        for (from, to) in cases {
            assert_eq!(fold(from), to, "{from:?}");
            assert_eq!(fold(fold(from)), to, "{from:?} twice");
        }
    }
}
