//! Titles in title case, and lines that are in none.

/// `title_case ::= any_word+   (* five at least; four of them are long, and all the long ones have a capital *)`
///
/// `Why I Left the Harbour Office for Good`. German nouns have capitals as well; four in a row are rare.
pub(crate) fn is_title_case(line: &str) -> bool {
    const WORDS: usize = 5;
    const LONG: usize = 4;
    line.split_whitespace().nth(WORDS - 1).is_some()
        && long_words(line).count() >= LONG
        && long_words(line).all(|word| word.starts_with(char::is_uppercase))
}

/// Whether so many of the long words are small.
pub(crate) fn is_sentence_case(line: &str) -> bool {
    const SMALL: usize = 3;
    long_words(line).filter(|word| word.starts_with(char::is_lowercase)).nth(SMALL - 1).is_some()
}

/// The words that title case gives a capital whatever they are.
fn long_words(line: &str) -> impl Iterator<Item = &str> {
    const LONG: usize = 4;
    line.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().nth(LONG - 1).is_some())
}
