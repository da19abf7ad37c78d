//! A first look at a line: what its first words say of it. Most lines are no bylines, and most of the
//! others are a name and no more; neither need be read as a byline is.

use crate::grammar::by::NAMING;
use crate::grammar::name::NEVER;
use crate::grammar::organisation::is_tied_desk;
use crate::grammar::people::{ends_in_role, piece};
use crate::lexicon::key::Word;
use crate::lexicon::names::{Kinds, is_agency, kinds, kinds_at_start};
use crate::lexicon::start::Start;
use crate::lexicon::words::GLUED_BY;

/// What the first words of a line say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FirstWords {
    /// It is no byline.
    Otherwise,
    /// It is a name of two to four words and nothing else.
    Name,
    /// It has to be read.
    Open,
    /// It may say who reports from where, or who talked with whom.
    Reporting,
}

/// What announces authors, or signs for them, and is no word for a story.
const SIGNS: Kinds = Kinds::BY.or(Kinds::BY_AFTER).or(Kinds::STAFF).or(Kinds::AGENCY);
/// What has a use of its own in a byline, wherever it stands.
const USED: Kinds =
    SIGNS.or(NAMING).or(Kinds::NOTE).or(Kinds::AND).or(Kinds::ARTICLE).or(Kinds::TITLE).or(Kinds::SUFFIX);
/// What may go on after a name in small letters.
const GOES_ON: Kinds = Kinds::IN.or(Kinds::FOR).or(Kinds::ROLE);

/// What stands before a place from which somebody reports, or before the agency that a story comes from.
const LEADS_IN: Kinds = Kinds::IN.or(Kinds::FOR).or(Kinds::SOURCE);

/// What follows such a word says who reports, or names an agency: `Aus Kiew berichtet`, `Mit Material der dpa`.
fn leads_in(rest: &str) -> Option<FirstWords> {
    /// The word that says so is one of the next so many.
    const NEAR: usize = 4;
    rest.split(' ').take(NEAR + 1).find_map(|word| match kinds(word) {
        kinds if kinds.any(Kinds::REPORTS) => Some(FirstWords::Reporting),
        kinds if kinds.any(Kinds::AGENCY) => Some(FirstWords::Open),
        _ => None,
    })
}

/// A line is no byline if its first or second word stands in no name (`Latest News`), if a word in small
/// letters that has no use in bylines follows its first words (`Harbour wall gives way`), or if it is but
/// one word.
pub(super) fn opening(start: &Start<'_>) -> FirstWords {
    let line = start.text;
    if opens_quotation(line) {
        return FirstWords::Otherwise;
    }
    let of_ascii = start.first.map(|first| (first, start.kinds));
    let Some((first, shape, found)) = first_word(line, of_ascii) else {
        let signs = || is_agency(line) || is_tied_desk(line) || ends_in_role(line);
        return if is_one_word(line) && !signs() { FirstWords::Otherwise } else { FirstWords::Open };
    };
    let Some(mut rest) = line.get(first.len()..).filter(|rest| !rest.is_empty()) else {
        // `byAna` is two words.
        let glued = shape == Casing::Mixed && may_be_glued(first);
        let open = glued || found.any(Kinds::STAFF.or(Kinds::AGENCY));
        return if open { FirstWords::Open } else { FirstWords::Otherwise };
    };
    let capital = first.starts_with(|c: char| c.is_ascii_uppercase());
    // With one capital, a word that joins names begins a name.
    let joins = found.any(Kinds::AND) && !(capital && shape == Casing::Plain);
    if joins || found.any(SIGNS) || shape == Casing::Mixed {
        return FirstWords::Open;
    }
    if found.any(LEADS_IN)
        && let Some(leads_in) = leads_in(rest)
    {
        return leads_in;
    }
    if shape == Casing::Plain && found.any(NEVER) && !found.any(USED) {
        return FirstWords::Otherwise;
    }
    // A number or a note may be what pages write beside a byline.
    let lettered = capital || first.contains(char::is_alphabetic);
    let told = !found.any(Kinds::NOTE) && lettered;
    if !rest.starts_with(' ') {
        return if told { FirstWords::Otherwise } else { FirstWords::Open };
    }
    let otherwise = || match !line.is_ascii() && ends_in_role(piece(line).0) {
        true => FirstWords::Open,
        false => FirstWords::Otherwise,
    };
    // What goes on with the first word as a label, a note or a title.
    let with = |of, second| if found.any(of) { second } else { Kinds::default() };
    let tied = with(NAMING.or(Kinds::ARTICLE), NAMING.or(SIGNS).or(Kinds::ARTICLE));
    let tied = tied
        .or(if told { Kinds::default() } else { Kinds::NOTE.or(Kinds::AND) })
        .or(with(Kinds::TITLE.or(Kinds::SUFFIX), USED));
    let is_name =
        capital && is_letters(first) && !found.any(NEVER.or(USED).or(Kinds::PARTICLE).or(Kinds::ORGANISATION));
    // The second word of a line is known where its first one is.
    let second = start.second.filter(|_| start.first.is_some_and(|word| word.len() == first.len()));
    for nth in 2..=MOST {
        let Some((word, its, found_here)) = word_behind(rest, if nth == 2 { second } else { None }) else {
            let quotes = nth == 2 && told && !found.any(NAMING) && opens_quotation(rest.trim_start());
            return if quotes { otherwise() } else { FirstWords::Open };
        };
        let small = match word.as_bytes() {
            [0x80..=0xFF, ..] => word.starts_with(char::is_lowercase),
            [first, ..] => first.is_ascii_lowercase(),
            [] => false,
        };
        let behind = || rest.get(1 + word.len()..).and_then(|rest| rest.trim_start().split(' ').next());
        let talk = || behind().is_some_and(|word| kinds(word).any(Kinds::TALK));
        if small && (found_here.any(Kinds::REPORTS) || found_here.any(Kinds::IN) && nth > 2 && talk()) {
            return FirstWords::Reporting;
        }
        let stops = match nth {
            _ if its == Casing::Mixed || small && found_here.any(Kinds::PARTICLE) => false,
            2 if found.any(NAMING) && !small => false,
            2 => !found_here.any(tied.or(Kinds::STAFF)) && (small || shape == Casing::Plain && found_here.any(NEVER)),
            _ => small && !found_here.any(USED.or(GOES_ON)),
        };
        if stops {
            return otherwise();
        }
        if small || its == Casing::Mixed || found_here.any(NEVER.or(USED).or(Kinds::PARTICLE)) || !is_letters(word) {
            return FirstWords::Open;
        }
        rest = rest.get(1 + word.len()..).unwrap_or_default();
        if rest.is_empty() {
            // Twice the same two words may be a portrait's text and the name.
            return if is_name && nth <= 3 { FirstWords::Name } else { FirstWords::Open };
        }
    }
    FirstWords::Open
}

/// Whether a text begins with the first letter of a by-word that a name may be glued to.
fn may_be_glued(text: &str) -> bool {
    GLUED_BY.iter().any(|by| text.as_bytes().first() == by.as_bytes().first())
}

/// More words than a name has.
const MOST: usize = 6;

fn is_letters(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Whether the line is one word of any letters, and no by-word is glued to it: `Österreich`, `Live-Ticker`.
fn is_one_word(line: &str) -> bool {
    !line.is_empty() && !may_be_glued(line) && line.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'))
}

/// How the letters of a word stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Casing {
    /// Capitals at its start only: `Harbour`, `harbour`.
    Plain,
    Capitals,
    /// A word that may be two: `AnaRuiz`.
    Mixed,
}

/// The word at the start of a line, if it is of Latin letters and digits and nothing is tied to it, and what it may
/// be in a byline.
fn first_word(line: &str, of_ascii: Option<(Word, Kinds)>) -> Option<(&str, Casing, Kinds)> {
    // Most words are of ASCII.
    if let Some((word, kinds)) = of_ascii
        && let None | Some(b' ' | b',' | b';') = line.as_bytes().get(word.len())
    {
        let shape = match word {
            _ if word.capitals <= 1 => Casing::Plain,
            _ if word.is_upper() => Casing::Capitals,
            _ => Casing::Mixed,
        };
        return Some((line.get(..word.len())?, shape, kinds));
    }
    any_first_word(line).map(|(word, shape)| (word, shape, kinds(word)))
}

/// The same of the word behind a space, which may be known to be one of ASCII.
fn word_behind(rest: &str, of_ascii: Option<Word>) -> Option<(&str, Casing, Kinds)> {
    let rest = rest.strip_prefix(' ')?;
    let kinds = |word: Word| kinds_at_start(word, rest.get(..word.len()).unwrap_or_default());
    let word = of_ascii.or_else(|| Word::at_start(rest.as_bytes()));
    first_word(rest, word.map(|word| (word, kinds(word))))
}

fn any_first_word(line: &str) -> Option<(&str, Casing)> {
    let (mut shape, mut at) = (Casing::Plain, 0);
    let mut rest = line.as_bytes();
    loop {
        rest = match rest {
            [b' ' | b',' | b';', ..] | [] => return Some((line.get(..at)?, shape)).filter(|_| at > 0),
            [b'a'..=b'z' | b'0'..=b'9' | b'\'', rest @ ..] => {
                if shape == Casing::Capitals {
                    shape = Casing::Mixed;
                }
                rest
            }
            [b'A'..=b'Z', rest @ ..] => {
                let second = at == 1 && line.as_bytes().first().is_some_and(u8::is_ascii_uppercase);
                shape = match shape {
                    Casing::Plain if at == 0 => Casing::Plain,
                    Casing::Plain if second => Casing::Capitals,
                    Casing::Capitals => Casing::Capitals,
                    _ => Casing::Mixed,
                };
                rest
            }
            // `ß` to `ÿ`, and a curly apostrophe.
            [0xC3, 0x9F..=0xBF, rest @ ..] | [0xE2, 0x80, 0x99, rest @ ..] => rest,
            _ => return None,
        };
        at = line.len() - rest.len();
    }
}

/// Whether a quotation mark opens the line, and a letter follows it.
fn opens_quotation(line: &str) -> bool {
    let rest = match line.as_bytes() {
        [b'"' | b'\'', rest @ ..] => rest,
        [0xE2, 0x80, 0x98..=0x9E, rest @ ..] => rest,
        _ => return false,
    };
    rest.first().is_some_and(u8::is_ascii_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::byline::{Confidence, dated_byline};

    #[test]
    fn first_words() {
        use Casing::{Capitals, Mixed, Plain};
        for (line, expected) in [
            ("Harbour wall", Some(("Harbour", Plain))),
            ("harbour", Some(("harbour", Plain))),
            ("Harbour’s wall", Some(("Harbour’s", Plain))),
            ("Größe, Höhe", Some(("Größe", Plain))),
            ("B2; B3", Some(("B2", Plain))),
            ("NDR 1", Some(("NDR", Capitals))),
            ("HARBOUR’S WALL", Some(("HARBOUR’S", Capitals))),
            ("NDRs", Some(("NDRs", Mixed))),
            ("AnaRuiz", Some(("AnaRuiz", Mixed))),
            ("ARuiz", Some(("ARuiz", Mixed))),
            ("Harbour: the wall", None),
            ("Österreich", None),
            (" Harbour", None),
            ("", None),
        ] {
            assert_eq!(any_first_word(line), expected, "{line}");
            let known = first_word(line, Word::at_start(line.as_bytes()).map(|word| (word, Kinds::default())));
            assert_eq!(known.map(|(word, shape, _)| (word, shape)), expected, "{line}");
        }
    }

    #[test]
    fn openings() {
        use FirstWords::{Name, Open, Otherwise};
        let cases = [
            ("Harbour wall gives way", Otherwise),
            ("Harbour Wall gives way", Otherwise),
            ("Latest News", Otherwise),
            ("Harbour News", Otherwise),
            ("News", Otherwise),
            ("YouTube", Otherwise),
            ("Österreich", Otherwise),
            ("Live-Ticker", Otherwise),
            ("SP-Redaktion", Open),
            ("A wall gave way, he said", Otherwise),
            ("On Friday, the wall gave way", Otherwise),
            ("Kyiv, Ukraine", Otherwise),
            ("“We were lucky,” she said", Otherwise),
            ("Ruiz “was lucky", Otherwise),
            ("'In the end it gave way", Otherwise),
            ("Harbour and wall gave way", Otherwise),
            ("Story continues below", Otherwise),
            ("Story by Ana Ruiz", Open),
            ("Author Ana Ruiz", Open),
            ("The author: Ana Ruiz", Open),
            ("Dr Ana Ruiz", Open),
            ("Ana Ruiz", Name),
            ("Ana Maria Ruiz", Name),
            ("Ana Ruiz Ana Ruiz", Open),
            ("Ana Ruiz in Kyiv", Open),
            ("Ana Ruiz, Kyiv", Open),
            ("Ana Ruiz Political Editor", Open),
            ("Joost van der Plas", Open),
            ("Ana RuizTom Beck", Open),
            ("By Ana Ruiz", Open),
            ("byAna", Open),
            ("Associated Press", Open),
            ("12, Ana Ruiz", Open),
            ("", Open),
        ];
        for (line, expected) in cases {
            assert_eq!(opening(&Start::of(line)), expected, "{line}");
            let read = dated_byline(line, crate::lexicon::Vocabulary::builtin()).map(|names| names.confidence);
            assert!(expected != Otherwise || read.is_none(), "{line}");
            assert!(expected != Name || read == Some(Confidence::Weak), "{line}");
        }
    }
}
