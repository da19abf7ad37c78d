//! A first look at a line: what its first words say of it. Most lines are no bylines, and most of the
//! others are a name and no more; neither need be read as a byline is.

use crate::grammar::by::NAMING;
use crate::grammar::name::NEVER;
use crate::grammar::organisation::is_tied_desk;
use crate::grammar::people::{Joint, ends_in_role, is_rest_of_role, piece};
use crate::lexicon::key::Word;
use crate::lexicon::names::{Kinds, is_agency, kinds, kinds_at_start};
use crate::lexicon::start::Start;
use crate::lexicon::words::{GLUED_BY, PORTRAITS};

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

/// What begins the credit of another hand, behind which the authors may stand: `Reviewed by Tom Beck | Written by Ana Ruiz`.
const WORK: Kinds = Kinds::WORK.or(Kinds::BESIDE_WORK);

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
    let Some(first) = first_word(line, start.first.map(|first| (first, start.kinds))) else {
        let signs = || is_agency(line) || is_tied_desk(line) || ends_in_role(line);
        return if is_one_word(line) && !signs() { FirstWords::Otherwise } else { FirstWords::Open };
    };
    if first.kinds.any(Kinds::PICTURE) && portrayed(line).is_some() {
        return FirstWords::Open;
    }
    let rest = line.get(first.text.len()..).unwrap_or_default();
    first.decides(rest).unwrap_or_else(|| next_words(first, rest, start))
}

/// A word of the line, and how it is written.
#[derive(Clone, Copy, Debug)]
struct Seen<'t> {
    text: &'t str,
    casing: Casing,
    /// What it may be in a byline.
    kinds: Kinds,
}

impl Seen<'_> {
    /// What it says alone of the line, the `rest` of which stands behind it.
    fn decides(&self, rest: &str) -> Option<FirstWords> {
        let open_if = |open| Some(if open { FirstWords::Open } else { FirstWords::Otherwise });
        if rest.is_empty() {
            // `byAna` is two words.
            let glued = self.casing == Casing::Mixed && may_be_glued(self.text);
            return open_if(glued || self.kinds.any(Kinds::STAFF.or(Kinds::AGENCY)));
        }
        // With one capital, a word that joins names begins a name.
        let joins = self.kinds.any(Kinds::AND) && !(self.is_capital() && self.casing == Casing::Plain);
        if joins || self.kinds.any(SIGNS) || self.casing == Casing::Mixed {
            return open_if(true);
        }
        if self.kinds.any(LEADS_IN)
            && let Some(leads_in) = leads_in(rest)
        {
            return Some(leads_in);
        }
        if self.kinds.any(WORK)
            && let (_, Joint::Start, after) = piece(rest)
            && !after.is_empty()
        {
            return Some(FirstWords::Open);
        }
        if self.casing == Casing::Plain && self.kinds.any(NEVER) && !self.kinds.any(USED) {
            return open_if(false);
        }
        if rest.starts_with(' ') { None } else { open_if(!self.is_told()) }
    }

    fn is_capital(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_uppercase())
    }

    /// Whether it is neither a number nor a note, which may be what pages write beside a byline.
    fn is_told(&self) -> bool {
        !self.kinds.any(Kinds::NOTE) && (self.is_capital() || self.text.contains(char::is_alphabetic))
    }

    /// What goes on with it as a label, a note or a title.
    fn goes_on(&self) -> Kinds {
        let with = |is_so: bool, second: Kinds| if is_so { second } else { Kinds::default() };
        with(self.kinds.any(NAMING.or(Kinds::ARTICLE)), NAMING.or(SIGNS).or(Kinds::ARTICLE))
            .or(with(!self.is_told(), Kinds::NOTE.or(Kinds::AND)))
            .or(with(self.kinds.any(Kinds::TITLE.or(Kinds::SUFFIX)), USED))
    }

    fn may_be_name(&self) -> bool {
        const OTHER: Kinds = NEVER.or(USED).or(Kinds::PARTICLE).or(Kinds::ORGANISATION);
        self.is_capital() && is_letters(self.text) && !self.kinds.any(OTHER)
    }
}

/// What the words behind the first one say.
fn next_words(first: Seen<'_>, mut rest: &str, start: &Start<'_>) -> FirstWords {
    let line = start.text;
    let otherwise = || match !line.is_ascii() && ends_in_role(piece(line).0) {
        true => FirstWords::Open,
        false => FirstWords::Otherwise,
    };
    let goes_on = first.goes_on();
    // The second word of a line is known where its first one is.
    let second = start.second.filter(|_| start.first.is_some_and(|word| word.len() == first.text.len()));
    for nth in 2..=MOST {
        let Some(word) = word_behind(rest, if nth == 2 { second } else { None }) else {
            let quotes = nth == 2 && first.is_told() && !first.kinds.any(NAMING) && opens_quotation(rest.trim_start());
            return if quotes { otherwise() } else { FirstWords::Open };
        };
        let small = match word.text.as_bytes() {
            [0x80..=0xFF, ..] => word.text.starts_with(char::is_lowercase),
            [first, ..] => first.is_ascii_lowercase(),
            [] => false,
        };
        let behind = || rest.get(1 + word.text.len()..).and_then(|rest| rest.trim_start().split(' ').next());
        let talk = || behind().is_some_and(|word| kinds(word).any(Kinds::TALK));
        if small && (word.kinds.any(Kinds::REPORTS) || word.kinds.any(Kinds::IN) && nth > 2 && talk()) {
            return FirstWords::Reporting;
        }
        let stops = match nth {
            _ if word.casing == Casing::Mixed || small && word.kinds.any(Kinds::PARTICLE) => false,
            2 if first.kinds.any(NAMING) && !small => false,
            2 => {
                let never = first.casing == Casing::Plain && word.kinds.any(NEVER);
                !word.kinds.any(goes_on.or(Kinds::STAFF)) && (small || never)
            }
            _ => small && !word.kinds.any(USED.or(GOES_ON)) && (nth == 3 || !is_rest_of_role(rest)),
        };
        if stops {
            return otherwise();
        }
        let used = NEVER.or(USED).or(Kinds::PARTICLE);
        if small || word.casing == Casing::Mixed || word.kinds.any(used) || !is_letters(word.text) {
            return FirstWords::Open;
        }
        rest = rest.get(1 + word.text.len()..).unwrap_or_default();
        if rest.is_empty() {
            // Twice the same two words may be a portrait's text and the name.
            return if nth <= 3 && first.may_be_name() { FirstWords::Name } else { FirstWords::Open };
        }
    }
    FirstWords::Open
}

/// What the text of a portrait says: `Photo of Ana Ruiz`.
pub(super) fn portrayed(line: &str) -> Option<&str> {
    PORTRAITS.iter().find_map(|portrait| line.strip_prefix(*portrait))
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
fn first_word(line: &str, of_ascii: Option<(Word, Kinds)>) -> Option<Seen<'_>> {
    // Most words are of ASCII.
    if let Some((word, kinds)) = of_ascii
        && let None | Some(b' ' | b',' | b';') = line.as_bytes().get(word.len())
    {
        let casing = match word {
            _ if word.capitals <= 1 => Casing::Plain,
            _ if word.is_upper() => Casing::Capitals,
            _ => Casing::Mixed,
        };
        return Some(Seen { text: line.get(..word.len())?, casing, kinds });
    }
    any_first_word(line).map(|(text, casing)| Seen { text, casing, kinds: kinds(text) })
}

/// The same of the word behind a space, which may be known to be one of ASCII.
fn word_behind(rest: &str, of_ascii: Option<Word>) -> Option<Seen<'_>> {
    let rest = rest.strip_prefix(' ')?;
    let kinds = |word: Word| kinds_at_start(word, rest.get(..word.len()).unwrap_or_default());
    let word = of_ascii.or_else(|| Word::at_start(rest.as_bytes()));
    first_word(rest, word.map(|word| (word, kinds(word))))
}

fn any_first_word(line: &str) -> Option<(&str, Casing)> {
    let (mut casing, mut at) = (Casing::Plain, 0);
    let mut rest = line.as_bytes();
    loop {
        rest = match rest {
            [b' ' | b',' | b';', ..] | [] => return Some((line.get(..at)?, casing)).filter(|_| at > 0),
            [b'a'..=b'z' | b'0'..=b'9' | b'\'', rest @ ..] => {
                if casing == Casing::Capitals {
                    casing = Casing::Mixed;
                }
                rest
            }
            [b'A'..=b'Z', rest @ ..] => {
                let second = at == 1 && line.as_bytes().first().is_some_and(u8::is_ascii_uppercase);
                casing = match casing {
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
            assert_eq!(known.map(|word| (word.text, word.casing)), expected, "{line}");
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
