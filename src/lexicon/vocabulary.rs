//! The labels of all languages behind one index.

use super::agencies::CREDITED_AGENCIES;
use super::names::is_agency;
use super::phrases::{Added, Hit, Index, Phrase, first_hash, first_of_tables, hash_of, written_out};
use super::start::Start;
use super::{LANGUAGES, LabelKind};
use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

/// What a line's label is, how many bytes its fixed words cover, and whether it is the whole line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    pub(crate) label: LabelKind,
    /// The bytes of the line that the phrase covers, signs before it included.
    pub(crate) len: usize,
    /// Whether nothing but punctuation follows.
    pub(crate) whole: bool,
}

/// What a line's label is, and whether it is the whole line: what is kept of a [`Match`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Announced {
    pub(crate) label: LabelKind,
    pub(crate) whole: bool,
}

impl From<Match> for Announced {
    fn from(found: Match) -> Self {
        Announced { label: found.label, whole: found.whole }
    }
}

/// The label of block `at`, of a page's `labels`.
pub(crate) fn label_of(labels: &[Option<Announced>], at: usize) -> Option<LabelKind> {
    labels.get(at).copied().flatten().map(|found| found.label)
}

/// The same where the label is the whole block.
pub(crate) fn whole_label_of(labels: &[Option<Announced>], at: usize) -> Option<LabelKind> {
    labels.get(at).copied().flatten().filter(|found| found.whole).map(|found| found.label)
}

/// The labels of all languages, the agencies, and what a caller adds to them.
///
/// A clone is cheap: what is added is shared, and the tables are the crate's.
#[derive(Clone, Debug)]
pub(crate) struct Vocabulary {
    own: Option<Arc<Own>>,
}

/// What callers add. It is looked through first.
#[derive(Clone, Debug, Default)]
struct Own {
    labels: Added<LabelKind>,
    /// What stands before the authors; the crate's own by-words are in the tables of bylines.
    bylines: Added<()>,
    agencies: Added<()>,
}

/// The labels of all languages.
static LABELS: LazyLock<Index<LabelKind>> =
    LazyLock::new(|| Index::of(phrases(|_| true).map(|(label, phrase)| Phrase::of_tables(phrase, label))));

/// The phrases of all languages with their labels, if these are wanted.
fn phrases(wanted: impl Fn(LabelKind) -> bool) -> impl Iterator<Item = (LabelKind, Cow<'static, str>)> {
    let labels = LANGUAGES.iter().flat_map(|language| language.labels).filter(move |(label, _)| wanted(*label));
    let lines = labels.flat_map(|&(label, lines)| lines.iter().map(move |line| (label, line)));
    lines.flat_map(|(label, line)| written_out(line).map(move |phrase| (label, phrase)))
}

static AGENCIES: LazyLock<Index<()>> =
    LazyLock::new(|| Index::of(CREDITED_AGENCIES.iter().map(|agency| Phrase::opened((*agency).into(), true, ()))));

/// What may begin with the first word of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Openers(u8);

impl Openers {
    /// The label of a picture: [`LabelKind::Credit`], [`LabelKind::Caption`].
    pub(crate) const PICTURE: Openers = Openers(1);
    /// [`LabelKind::ReadMore`]
    pub(crate) const READ_MORE: Openers = Openers(2);
    /// The name of an agency.
    pub(crate) const AGENCY: Openers = Openers(4);

    /// Whether any of these may.
    #[inline]
    pub(crate) const fn any(self, of: Openers) -> bool {
        self.0 & of.0 != 0
    }

    fn of(label: LabelKind) -> Openers {
        match label {
            LabelKind::Credit | LabelKind::Caption => Openers::PICTURE,
            LabelKind::ReadMore => Openers::READ_MORE,
            _ => Openers(0),
        }
    }
}

/// What the tables' first words may open, by their hashes.
static OPENERS: LazyLock<Firsts> = LazyLock::new(|| {
    let labels = phrases(|label| Openers::of(label) != Openers(0)).map(|(label, phrase)| (phrase, Openers::of(label)));
    Firsts::of(labels.chain(CREDITED_AGENCIES.iter().map(|agency| ((*agency).into(), Openers::AGENCY))))
});

/// A cell for the hash of a first word. Two words may share it: what it has not got, neither opens.
#[derive(Debug)]
struct Firsts(Box<[u8]>);

impl Firsts {
    const CELLS: usize = 1 << 14;

    fn of(phrases: impl Iterator<Item = (Cow<'static, str>, Openers)>) -> Firsts {
        let mut cells = vec![0; Firsts::CELLS].into_boxed_slice();
        for (phrase, Openers(openers)) in phrases {
            if let Some(cell) = cells.get_mut(Firsts::cell(first_of_tables(&phrase))) {
                *cell |= openers;
            }
        }
        Firsts(cells)
    }

    #[inline]
    fn get(&self, word: u32) -> Openers {
        self.0.get(Firsts::cell(word)).map_or(Openers(0), |cell| Openers(*cell))
    }

    #[inline]
    const fn cell(word: u32) -> usize {
        word as usize >> 1 & (Firsts::CELLS - 1)
    }
}

impl Vocabulary {
    /// The union of all languages' tables.
    pub(crate) fn builtin() -> &'static Vocabulary {
        &Vocabulary { own: None }
    }

    /// The same with one phrase more, in the form that [`Language`](super::Language) describes. It
    /// stands before any phrase of the tables.
    pub(crate) fn with(self, label: LabelKind, phrase: &str) -> Vocabulary {
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
        add(Arc::make_mut(self.own.get_or_insert_default()));
        self
    }

    /// The longest label at the start of the line, brackets, bullets and arrows before it passed over.
    pub(crate) fn label(&self, line: &str) -> Option<Match> {
        self.own_label(line).or_else(|| behind_signs(|text| LABELS.find(text), line))
    }

    /// The same of a line whose first words are known.
    #[inline]
    pub(crate) fn label_at(&self, line: &Start<'_>) -> Option<Match> {
        match (line.first, &self.own) {
            (Some(first), None) => {
                let Hit { value, len, whole } = LABELS.find_at(line, first)?;
                Some(Match { label: value, len, whole })
            }
            _ => self.label(line.text),
        }
    }

    /// The label that a caller's phrase at the start of the line announces.
    pub(crate) fn own_label(&self, line: &str) -> Option<Match> {
        self.own.as_deref().and_then(|own| behind_signs(|text| own.labels.find(text), line))
    }

    /// What may begin with the first word of a text, or with its first word behind signs. What is not among it
    /// neither [`Vocabulary::label`] nor [`Vocabulary::agency`] finds there.
    #[inline]
    pub(crate) fn openers(&self, text: &str) -> Openers {
        let first = self.openers_of_word(text);
        match signs(text) {
            0 => first,
            at => Openers(first.0 | self.openers_of_word(text.get(at..).unwrap_or_default()).0),
        }
    }

    /// The same of a line whose first words are known.
    #[inline]
    pub(crate) fn openers_at(&self, line: &Start<'_>) -> Openers {
        match (line.first, &self.own) {
            (Some(first), None) => OPENERS.get(hash_of(first)),
            _ => self.openers(line.text),
        }
    }

    #[inline]
    fn openers_of_word(&self, text: &str) -> Openers {
        let tables = first_hash(text).map_or(Openers(0), |word| OPENERS.get(word));
        match self.own.as_deref() {
            Some(own) if own.labels.may_begin(text) || own.agencies.may_begin(text) => Openers(u8::MAX),
            _ => tables,
        }
    }

    /// How many bytes at the start of `text` are a caller's phrase that stands before the authors.
    pub(crate) fn byline(&self, text: &str) -> Option<usize> {
        self.own.as_deref()?.bylines.find(text).map(|found| found.len)
    }

    /// Whether `phrase` is the name of an agency or a broadcaster that signs stories.
    pub(crate) fn signs(&self, phrase: &str) -> bool {
        is_agency(phrase) || self.own_agency(phrase) == Some(phrase.len())
    }

    /// How many bytes at the start of `text` are an agency that a caller added.
    pub(crate) fn own_agency(&self, text: &str) -> Option<usize> {
        self.own.as_deref()?.agencies.find(text).map(|found| found.len)
    }

    /// How many bytes at the start of `text` name a news or picture agency: `Reuters`.
    pub(crate) fn agency(&self, text: &str) -> Option<usize> {
        self.own_agency(text).or_else(|| AGENCIES.find(text).map(|found| found.len))
    }
}

/// The longest label at the start of the line, or behind the signs that it begins with.
fn behind_signs(find: impl Fn(&str) -> Option<Hit<LabelKind>>, line: &str) -> Option<Match> {
    let found = |at: usize| {
        let Hit { value, len, whole } = find(line.get(at..)?)?;
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
        for language in LANGUAGES.iter().chain([&&super::super::xp::POLMARIAN]) {
            let words = |words: &'static str| words.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>();
            let mut tables = vec![
                ("weekdays", words(language.weekdays)),
                ("date words", words(language.date_words)),
                ("function words", words(language.function_words)),
            ];
            tables.extend(language.months.iter().map(|month| ("months", words(month))));
            tables.extend(language.units.iter().map(|&(_, units)| ("units", words(units))));
            tables.extend(language.bylines.iter().map(|&(_, kind)| ("bylines", words(kind))));
            tables.extend(language.date_phrases.iter().map(|&(_, phrases)| ("date phrases", phrases.to_vec())));
            tables.extend(language.labels.iter().map(|&(_, lines)| ("labels", lines.to_vec())));
            let mut faults = Vec::new();
            for (name, table) in tables {
                let mut seen = HashSet::new();
                for phrase in table {
                    // Elsewhere words are compared as they are written, and each apostrophe is one of its own.
                    let apostrophe = name != "labels" || !phrase.contains('’');
                    let lower = phrase.to_lowercase() == *phrase && phrase.trim() == phrase && apostrophe;
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
        let mut seen = HashMap::new();
        let mut collisions = Vec::new();
        for (label, phrase) in phrases(|_| true) {
            let first = *seen.entry(phrase.clone()).or_insert(label);
            if first != label {
                collisions.push(format!("{phrase}: {first:?} and {label:?}"));
            }
        }
        assert!(collisions.is_empty(), "{collisions:#?}");
    }

    /// Upper case, but for `ß`, whose capital is two letters.
    fn capitals(text: &str) -> String {
        text.chars().map(|c| if c.to_uppercase().count() == 1 { c.to_uppercase().next().unwrap() } else { c }).collect()
    }

    #[test]
    fn every_phrase_finds_itself() {
        let vocabulary = Vocabulary::builtin();
        let mut faults = Vec::new();
        for (label, phrase) in phrases(|_| true) {
            let fixed = phrase.strip_suffix(" *");
            let text = capitals(fixed.unwrap_or(&phrase)).replace('#', "12");
            let line = if fixed.is_some() { format!("{text} zzz") } else { text.clone() };
            let expected = Some(Match { label, len: text.len(), whole: fixed.is_none() });
            if vocabulary.label(&line) != expected {
                faults.push(format!("{phrase} {:?}", vocabulary.label(&line)));
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    }

    #[test]
    fn labels_are_found_behind_signs_and_before_text() {
        let vocabulary = Vocabulary::builtin();
        let cases = [
            ("Published 3 May 2021", Some((LabelKind::Published, "Published", false))),
            ("» Read more", Some((LabelKind::ReadMore, "» Read more", true))),
            ("[Advertisement]", Some((LabelKind::Advertisement, "[Advertisement", true))),
            ("(Photo: Ana Ruiz)", Some((LabelKind::Credit, "(Photo:", false))),
            ("The harbour reopened.", None),
            ("---", None),
        ];
        for (line, expected) in cases {
            let found = vocabulary.label(line).map(|m| (m.label, line.get(..m.len).unwrap(), m.whole));
            assert_eq!(found, expected, "{line:?}");
        }
    }

    #[test]
    fn first_words_tell_what_they_may_open() {
        let vocabulary = Vocabulary::builtin();
        for (label, phrase) in phrases(|_| true) {
            let (may, phrase) = (Openers::of(label), capitals(&phrase).replace('#', "12"));
            let told = |text: &str| may == Openers(0) || vocabulary.openers(text).any(may);
            assert!(told(&phrase) && told(&format!("» {phrase}")) && told(&format!("({phrase})")), "{phrase}");
        }
        for agency in CREDITED_AGENCIES {
            assert!(vocabulary.openers(&capitals(agency)).any(Openers::AGENCY), "{agency}");
        }
        let own = Vocabulary::builtin().clone().with(LabelKind::Credit, "kajbild *").with_agency("kustnytt");
        assert!(own.openers("Kajbild: Ana Ruiz").any(Openers::PICTURE) && own.openers("KUSTNYTT").any(Openers::AGENCY));
        assert!(!own.openers("Kajen").any(Openers::PICTURE) && !vocabulary.openers("Kajbild").any(Openers::PICTURE));
    }

    #[test]
    fn agencies_are_whole_words() {
        let vocabulary = Vocabulary::builtin();
        assert_eq!(vocabulary.agency("Reuters/Ana Ruiz"), Some("Reuters".len()));
        assert_eq!(vocabulary.agency("Reuterswil"), None);
    }
}
