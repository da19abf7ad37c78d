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
    matches!(c, 'a'..='z' | '0'..='9') || (!c.is_ascii() && !is_punctuation(c) && (c.is_alphanumeric() || is_mark(c)))
}

/// Dashes, quotation marks and their like, which need not be looked up.
#[inline]
fn is_punctuation(c: char) -> bool {
    matches!(c, '\u{2000}'..='\u{206F}')
}

/// Combining accents, which decomposed text sets after their letter.
#[inline]
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}')
}

/// Whether a character beyond ASCII that stands in our tables is a sign and no part of a word; what the
/// standard library knows of all characters is not known when the crate is compiled.
pub(super) const fn is_sign_of_tables(c: u32) -> bool {
    matches!(
        c,
        0xA1..=0xA9 | 0xAB..=0xB4 | 0xB6..=0xB9 | 0xBB..=0xBF | 0xD7 | 0x93C | 0x94D | 0xE48..=0xE4C | 0x2000..=0x2BFF
            | 0x3000..=0x3004 | 0x3008..=0x3020 | 0x30FB | 0xFF00..=0xFF0F | 0xFF1A..=0xFF20 | 0xFF3B..=0xFF40
    )
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
