//! The tables of all languages behind one index: labels at the start of a line, and words.

use super::phrases::{Found, Phrases};
use super::words::{WordFlags, Words};
use super::{AGENCIES, LANGUAGES, Label, NAME_PARTICLES};
use std::sync::{Arc, LazyLock};

/// What a line's label is, how many bytes its fixed words cover, and whether it is the whole line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    pub(crate) label: Label,
    /// The bytes of the line that the phrase covers, signs before it included.
    pub(crate) len: usize,
    /// Whether nothing but punctuation follows.
    pub(crate) whole: bool,
}

/// The words and phrases of all languages.
///
/// A clone is cheap: the tables are shared.
#[derive(Clone, Debug)]
pub(crate) struct Vocabulary {
    tables: Arc<Tables>,
    own: Option<Arc<Own>>,
}

/// What callers add. It is looked through first.
#[derive(Clone, Debug)]
struct Own {
    labels: Phrases<Label>,
    /// What stands before the authors; the crate's own by-words are in `names.rs`.
    bylines: Phrases<()>,
    agencies: Phrases<()>,
}

/// What the crate brings along.
#[derive(Debug)]
struct Tables {
    labels: Phrases<Label>,
    relative: Phrases<()>,
    and: Phrases<()>,
    in_place: Phrases<()>,
    agencies: Phrases<()>,
    words: Words,
}

static BUILTIN: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::of_all_languages);

impl Vocabulary {
    /// The union of all languages' tables, built on first use.
    pub(crate) fn builtin() -> &'static Vocabulary {
        &BUILTIN
    }

    /// The same with one phrase more, in the form that [`Language`](super::Language) describes. It
    /// stands before any phrase of the tables.
    pub(crate) fn with(self, label: Label, phrase: &str) -> Vocabulary {
        self.adding(|own| own.labels.insert(phrase, label))
    }

    /// The same with one more phrase that stands before the authors.
    pub(crate) fn with_byline(self, phrase: &str) -> Vocabulary {
        self.adding(|own| own.bylines.insert(&open(phrase), ()))
    }

    /// The same with one more agency.
    pub(crate) fn with_agency(self, name: &str) -> Vocabulary {
        self.adding(|own| own.agencies.insert(&open(name), ()))
    }

    fn adding(mut self, add: impl FnOnce(&mut Own)) -> Vocabulary {
        let empty = || Arc::new(Own { labels: Phrases::new(), bylines: Phrases::new(), agencies: Phrases::new() });
        add(Arc::make_mut(self.own.get_or_insert_with(empty)));
        self
    }

    /// The longest label at the start of the line, brackets, bullets and arrows before it passed over.
    pub(crate) fn label(&self, line: &str) -> Option<Match> {
        self.told(line).or_else(|| behind_signs(&self.tables.labels, line))
    }

    /// The label that a caller's phrase at the start of the line announces.
    pub(crate) fn told(&self, line: &str) -> Option<Match> {
        behind_signs(&self.own.as_deref()?.labels, line)
    }

    /// How many bytes at the start of `text` are a caller's phrase that stands before the authors.
    pub(crate) fn byline(&self, text: &str) -> Option<usize> {
        longest(&self.own.as_deref()?.bylines, text)
    }

    /// How many bytes at the start of `text` name a time relative to now: `2 hours ago`.
    pub(crate) fn relative(&self, text: &str) -> Option<usize> {
        longest(&self.tables.relative, text)
    }

    /// How many bytes at the start of `text` join two authors: `and`, `together with`.
    pub(crate) fn and(&self, text: &str) -> Option<usize> {
        longest(&self.tables.and, text)
    }

    /// How many bytes at the start of `text` lead from a name to its place: `in`.
    pub(crate) fn in_place(&self, text: &str) -> Option<usize> {
        longest(&self.tables.in_place, text)
    }

    /// How many bytes at the start of `text` name a news or picture agency: `Reuters`.
    pub(crate) fn agency(&self, text: &str) -> Option<usize> {
        let own = self.own.as_deref().and_then(|own| longest(&own.agencies, text));
        own.or_else(|| longest(&self.tables.agencies, text))
    }

    /// What a single word may be.
    pub(crate) fn word(&self, word: &str) -> WordFlags {
        self.tables.words.get(word)
    }

    /// The month a word names, from 1, with or without a full stop: `Sept.`, `März`, `sierpnia`.
    pub(crate) fn month(&self, word: &str) -> Option<u32> {
        self.word(word.strip_suffix('.').unwrap_or(word)).month()
    }

    /// Whether a word is a weekday, with or without a full stop: `Tues.`, `sobota`.
    pub(crate) fn is_weekday(&self, word: &str) -> bool {
        self.word(word.strip_suffix('.').unwrap_or(word)).is_weekday()
    }

    fn of_all_languages() -> Vocabulary {
        let mut tables = Tables {
            labels: Phrases::new(),
            relative: Phrases::new(),
            and: Phrases::new(),
            in_place: Phrases::new(),
            agencies: Phrases::new(),
            words: Words::new(),
        };
        for (place, language) in LANGUAGES.iter().enumerate() {
            tables.add(place, language);
        }
        AGENCIES.iter().for_each(|name| tables.agencies.insert(&open(name), ()));
        NAME_PARTICLES.iter().for_each(|word| tables.words.insert(word, WordFlags::PARTICLE));
        Vocabulary { tables: Arc::new(tables), own: None }
    }
}

impl Tables {
    fn add(&mut self, place: usize, language: &super::Language) {
        for &(label, phrases) in language.labels {
            phrases.iter().for_each(|phrase| self.labels.insert(phrase, label));
        }
        for (table, phrases) in [
            (&mut self.relative, language.relative),
            (&mut self.and, language.and),
            (&mut self.in_place, language.in_place),
        ] {
            phrases.iter().for_each(|phrase| table.insert(&open(phrase), ()));
        }
        for (words, flags) in [
            (language.weekdays, WordFlags::WEEKDAY),
            (language.date_words, WordFlags::DATE_WORD),
            (language.roles, WordFlags::ROLE),
            (language.speech, WordFlags::SPEECH),
            (language.function_words, WordFlags::function_word(place)),
        ] {
            words.iter().for_each(|word| self.words.insert(word, flags));
        }
        for &(word, month) in language.months {
            self.words.insert(word, WordFlags::named_month(month));
        }
    }
}

/// The longest label at the start of the line, or behind the signs that it begins with.
fn behind_signs(labels: &Phrases<Label>, line: &str) -> Option<Match> {
    let found = |at: usize| {
        let Found { value, len, whole } = labels.find(line.get(at..)?)?;
        Some(Match { label: value, len: at + len, whole })
    };
    found(0).or_else(|| match signs(line) {
        0 => None,
        at => found(at),
    })
}

/// The phrase such that any text may follow it.
fn open(phrase: &str) -> String {
    format!("{phrase} *")
}

fn longest(phrases: &Phrases<()>, text: &str) -> Option<usize> {
    phrases.find(text).map(|found| found.len)
}

/// The bytes of the brackets, bullets and arrows that stand before a line's first word.
fn signs(line: &str) -> usize {
    const MOST: usize = 8;
    if line.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric()) {
        return 0;
    }
    let sign = |c: char| {
        c.is_whitespace()
            || c.is_ascii_punctuation()
            || matches!(c, '\u{2000}'..='\u{2BFF}' | '»' | '«' | '·' | '\u{FE0F}' | '\u{1F300}'..='\u{1FAFF}')
    };
    let len: usize = line.chars().take(MOST).take_while(|&c| sign(c)).map(char::len_utf8).sum();
    // A line of signs only has no first word.
    if len < line.len() { len } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{HashMap, HashSet};

    #[test]
    fn tables_are_lower_case_and_without_duplicates() {
        for language in LANGUAGES {
            let months: Vec<&str> = language.months.iter().map(|&(word, _)| word).collect();
            let mut tables = vec![
                ("months", months.as_slice()),
                ("weekdays", language.weekdays),
                ("date words", language.date_words),
                ("relative", language.relative),
                ("and", language.and),
                ("in place", language.in_place),
                ("roles", language.roles),
                ("function words", language.function_words),
                ("speech", language.speech),
            ];
            tables.extend(language.labels.iter().map(|&(_, phrases)| ("labels", phrases)));
            let mut faults = Vec::new();
            for (name, table) in tables {
                let mut seen = HashSet::new();
                for phrase in table {
                    let lower = phrase.to_lowercase() == *phrase && phrase.trim() == *phrase && !phrase.contains('’');
                    if !lower || !seen.insert(phrase) {
                        faults.push(format!("{name}: {phrase}"));
                    }
                }
            }
            let mut labels = HashSet::new();
            faults.extend(
                language
                    .labels
                    .iter()
                    .filter(|(label, _)| !labels.insert(*label))
                    .map(|(label, _)| format!("{label:?} twice")),
            );
            assert!(faults.is_empty(), "{}: {faults:#?}", language.code);
        }
    }

    #[test]
    fn no_phrase_has_two_labels() {
        let mut seen: HashMap<&str, (Label, &str)> = HashMap::new();
        let mut collisions = Vec::new();
        for language in LANGUAGES {
            for &(label, phrases) in language.labels {
                for phrase in phrases {
                    let first = *seen.entry(phrase).or_insert((label, language.code));
                    if first.0 != label {
                        collisions.push(format!("{phrase}: {first:?} and {:?}", (label, language.code)));
                    }
                }
            }
        }
        assert!(collisions.is_empty(), "{collisions:#?}");
    }

    #[test]
    fn no_word_names_two_months() {
        for language in LANGUAGES {
            for &(word, month) in language.months {
                assert_eq!(Vocabulary::builtin().month(word), Some(month), "{}: {word}", language.code);
            }
        }
    }

    /// Upper case, but for `ß`, whose capital is two letters.
    fn capitals(text: &str) -> String {
        text.chars().map(|c| if c.to_uppercase().count() == 1 { c.to_uppercase().next().unwrap() } else { c }).collect()
    }

    #[test]
    fn every_phrase_finds_itself() {
        let vocabulary = Vocabulary::builtin();
        let mut faults = Vec::new();
        for language in LANGUAGES {
            for &(label, phrases) in language.labels {
                for phrase in phrases {
                    let fixed = phrase.strip_suffix(" *");
                    let text = capitals(fixed.unwrap_or(phrase)).replace('#', "12");
                    let line = if fixed.is_some() { format!("{text} zzz") } else { text.clone() };
                    let expected = Some(Match { label, len: text.len(), whole: fixed.is_none() });
                    if vocabulary.label(&line) != expected {
                        faults.push(format!("{}: {phrase} {:?}", language.code, vocabulary.label(&line)));
                    }
                }
            }
            for phrase in language.relative {
                let text = capitals(phrase).replace('#', "3");
                assert_eq!(vocabulary.relative(&text), Some(text.len()), "{}: {phrase}", language.code);
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    }

    #[test]
    fn labels_are_found_behind_signs_and_before_text() {
        let vocabulary = Vocabulary::builtin();
        let cases = [
            ("Published 3 May 2021", Some((Label::Published, "Published", false))),
            ("» Read more", Some((Label::ReadMore, "» Read more", true))),
            ("[Advertisement]", Some((Label::Advertisement, "[Advertisement", true))),
            ("(Photo: Ana Ruiz)", Some((Label::Credit, "(Photo:", false))),
            ("The harbour reopened.", None),
            ("---", None),
        ];
        for (line, expected) in cases {
            let found = vocabulary.label(line).map(|m| (m.label, line.get(..m.len).unwrap(), m.whole));
            assert_eq!(found, expected, "{line:?}");
        }
    }

    #[test]
    fn a_caller_adds_phrases() {
        let own = Vocabulary::builtin().clone().with(Label::ReadMore, "from our archive: *");
        assert_eq!(own.label("From our archive: The flood").map(|m| m.label), Some(Label::ReadMore));
        assert_eq!(Vocabulary::builtin().label("From our archive: The flood"), None);
    }

    #[test]
    fn words_are_found_in_every_language() {
        let vocabulary = Vocabulary::builtin();
        assert_eq!(vocabulary.month("Sept."), Some(9));
        assert_eq!(vocabulary.month("MÄRZ"), Some(3));
        assert!(vocabulary.is_weekday("Tues."));
        assert!(vocabulary.word("said").is_speech());
        assert!(vocabulary.word("Reporter").is_role());
        assert_eq!(vocabulary.and("und Ana Ruiz"), Some("und".len()));
        assert_eq!(vocabulary.agency("Reuters/Ana Ruiz"), Some("Reuters".len()));
        assert_eq!(vocabulary.agency("Reuterswil"), None);
    }
}
