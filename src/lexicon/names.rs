//! The words that bylines are made of in every language: what joins, introduces or ends a name, and
//! what never stands in one.

use super::LANGUAGES;
use super::agencies::SIGNING_AGENCIES;
use super::key::{Key, Word};
use super::table::{LONGEST, Words, beyond_ascii, parted};
use std::sync::LazyLock;

/// What a word may be in a byline; one word may be several things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kinds(u64);

impl Kinds {
    /// Stands before the authors: `by`, `von`.
    pub(crate) const BY: Kinds = Kinds(1);
    /// Stands before the authors behind a noun such as `text` only: `de`, `fra`.
    pub(crate) const BY_AFTER: Kinds = Kinds(1 << 1);
    /// What an author makes, and stands before a by-word: `analysis`, `bericht`.
    pub(crate) const GENRE: Kinds = Kinds(1 << 2);
    /// Work that others did than the authors: `photos`, `illustration`.
    pub(crate) const PICTURE: Kinds = Kinds(1 << 21);
    /// Stands before words for work on a story, or between them: `additional`, `with`.
    pub(crate) const BESIDE_WORK: Kinds = Kinds(1 << 20);
    /// What an author makes, and stands before a colon as well: `words`, `text`.
    pub(crate) const WORDS: Kinds = Kinds(1 << 19);
    /// Names the author as such: `author`, `autorin`.
    pub(crate) const AUTHOR: Kinds = Kinds(1 << 3);
    /// Stands beside what an author makes, and is none of it: `a`, `the`, the `fotos` of `text & fotos`.
    pub(crate) const ARTICLE: Kinds = Kinds(1 << 4);
    /// Joins two authors: `and`, `und`.
    pub(crate) const AND: Kinds = Kinds(1 << 5);
    /// Stands before the organisation that somebody works for or with: `for`, `mit`.
    pub(crate) const FOR: Kinds = Kinds(1 << 6);
    /// Stands before a place: `in`, `aus`.
    pub(crate) const IN: Kinds = Kinds(1 << 7);
    /// Stands inside a name, in small letters: `van`, `bin`.
    pub(crate) const PARTICLE: Kinds = Kinds(1 << 8);
    /// Stands before a name and belongs to it: `Dr`, `Sir`.
    pub(crate) const TITLE: Kinds = Kinds(1 << 9);
    /// Stands behind a name and belongs to it: `Jr`, `PhD`.
    pub(crate) const SUFFIX: Kinds = Kinds(1 << 10);
    /// Makes a phrase a role: `editor`, `reporterin`.
    pub(crate) const ROLE: Kinds = Kinds(1 << 11);
    /// Makes a phrase a role where a label says that the line is a byline: `president`, `fellow`.
    pub(crate) const OFFICE: Kinds = Kinds(1 << 22);
    /// Makes a phrase an organisation: `press`, `herald`.
    pub(crate) const ORGANISATION: Kinds = Kinds(1 << 12);
    /// Stands for authors without a name: `staff`, `redaktion`.
    pub(crate) const STAFF: Kinds = Kinds(1 << 13);
    /// Stands in no name: `sport`, `latest`.
    pub(crate) const NEVER: Kinds = Kinds(1 << 14);
    /// What pages add beside a byline: `read`, `comments`.
    pub(crate) const NOTE: Kinds = Kinds(1 << 15);
    /// The first word of a place of two: `new`, `san`.
    pub(crate) const PLACE: Kinds = Kinds(1 << 16);
    /// Stays with the capital after it: the `Mc` of `McRae`, the `Le` of `LeBlanc`.
    pub(crate) const CAMEL: Kinds = Kinds(1 << 17);
    /// Work on a story other than writing it alone: `reporting`, `edited`.
    pub(crate) const WORK: Kinds = Kinds(1 << 18);

    /// Opens the list of what a story is filed under, with a colon: `tags`, `kategorien`.
    pub(crate) const FILED: Kinds = Kinds(1 << 23);
    /// Opens the list of what a story is filed under, behind an author: `under`, `abgelegt`.
    pub(crate) const UNDER: Kinds = Kinds(1 << 24);

    /// What a biography says of an author: `covers`, `schreibt`.
    pub(crate) const TELLS: Kinds = Kinds(1 << 25);

    /// Opens the heading of what a sender says of itself: `about`, `über`.
    pub(crate) const ABOUT: Kinds = Kinds(1 << 31);

    /// The first word of an agency's name: `associated`, `agence`.
    pub(crate) const AGENCY: Kinds = Kinds(1 << 26);

    /// Stands before the agency that a story comes from: `source`, `quelle`.
    pub(crate) const SOURCE: Kinds = Kinds(1 << 27);

    /// Says whose correspondent somebody is: `our`, `unserem`.
    pub(crate) const OUR: Kinds = Kinds(1 << 28);

    /// Says that somebody tells from a place: `reports`, `berichtet`.
    pub(crate) const REPORTS: Kinds = Kinds(1 << 29);

    /// What two people hold with each other, and one of them writes down: `conversation`, `protokoll`.
    pub(crate) const TALK: Kinds = Kinds(1 << 30);

    /// Tells how somebody is to be reached: `reach`, `folgen`.
    pub(crate) const REACH: Kinds = Kinds(1 << 32);

    /// Whom a page speaks to, or for whom it does: `you`, `our`.
    pub(crate) const SPEAKS: Kinds = Kinds(1 << 33);

    /// Opens the heading over those who can be reached: `contacts`, `kontakt`.
    pub(crate) const CONTACT: Kinds = Kinds(1 << 37);

    /// Points to what stands around it: the `this` of `this article`, `diesen`.
    pub(crate) const POINTS: Kinds = Kinds(1 << 35);

    /// Stands before what was said, and is no speaker: the `as` of `as promised`, `which`.
    pub(crate) const AS: Kinds = Kinds(1 << 38);

    /// Says who spoke, behind a comma: `said`, `sagte`.
    pub(crate) const SAID: Kinds = Kinds(1 << 36);

    /// The first word of a sentence in which a page asks its reader for something: `click`, `abonnieren`; or a word for the
    /// reader that another language has for something else, `du`.
    pub(crate) const ASKS: Kinds = Kinds(1 << 34);

    /// These and the others.
    pub(crate) const fn or(self, others: Kinds) -> Kinds {
        Kinds(self.0 | others.0)
    }

    /// Whether the word may be any of these.
    pub(crate) const fn any(self, of: Kinds) -> bool {
        self.0 & of.0 != 0
    }
}

/// What `word` may be, whatever its case; full stops and colons at its ends do not count.
pub(crate) fn kinds(word: &str) -> Kinds {
    let word = match word.as_bytes() {
        [b'.' | b':', ..] | [.., b'.' | b':'] => word.trim_matches(['.', ':']),
        _ => word,
    };
    let word = word.as_bytes();
    match Key::of_ascii(word) {
        Some(key) => listed(key, word),
        None => beyond_ascii(word, &mut [0; LONGEST]).map_or(Kinds::default(), |lower| listed(Key::of(lower), lower)),
    }
}

/// The same of the word of ASCII that `text` begins with, of which `word` are the bytes.
#[inline]
pub(crate) fn kinds_at_start(of: Word, word: &str) -> Kinds {
    listed(of.key, word.as_bytes())
}

/// The word of ASCII that `text` begins with, where a space or nothing follows it, and what it may be: most words are
/// such, of which no character need be decoded.
#[inline]
pub(crate) fn plain_word(text: &str) -> Option<(Word, Kinds)> {
    let word = Word::at_start(text.as_bytes())?;
    let (of_word, rest) = text.split_at_checked(word.len())?;
    matches!(rest.as_bytes(), [] | [b' ', ..]).then(|| (word, kinds_at_start(word, of_word)))
}

#[inline(always)]
fn listed(key: Key, word: &[u8]) -> Kinds {
    let listed = Kinds(WORDS.get_keyed(key, word));
    if key.len() >= SHORTEST_ROLE && may_make_role(key) && makes_role(word) { listed.or(Kinds::ROLE) } else { listed }
}

/// Whether a word is one of the German roles that are written as one word.
fn makes_role(word: &[u8]) -> bool {
    let stem = before(word, b"in").unwrap_or(word);
    ROLE_ENDINGS.iter().any(|ending| before(stem, ending.as_bytes()).is_some())
}

/// What stands before an ending.
fn before<'w>(word: &'w [u8], ending: &[u8]) -> Option<&'w [u8]> {
    let (stem, end) = word.split_at_checked(word.len().checked_sub(ending.len())?)?;
    end.eq_ignore_ascii_case(ending).then_some(stem)
}

/// The same, told by the last four bytes: most words are turned away by their hash.
#[inline]
fn may_make_role(key: Key) -> bool {
    const fn hash(four: [u8; 4]) -> usize {
        (u32::from_le_bytes(four).wrapping_mul(0x9E37_79B1) >> 24) as usize
    }
    static ENDS: [bool; 256] = {
        let (mut ends, mut at) = ([false; 256], 0);
        while at < ROLE_ENDINGS.len() {
            ends[hash(Key::of(ROLE_ENDINGS[at].as_bytes()).four_before(0))] = true;
            at += 1;
        }
        ends
    };
    let [.., third, last] = key.four_before(0);
    let stem = key.four_before(if [third, last] == *b"in" { 2 } else { 0 });
    ENDS.get(hash(stem)) == Some(&true)
}

/// Whether `phrase` is the name of an agency or a broadcaster that signs stories, whatever its case.
pub(crate) fn is_agency(phrase: &str) -> bool {
    let name = match phrase.as_bytes().split_first_chunk::<4>() {
        Some((article, name)) if article.eq_ignore_ascii_case(b"the ") => name,
        _ => phrase.as_bytes(),
    };
    AGENCIES.get(name) != 0
}

/// Whether the word is a given name, or two of them that a hyphen ties: `Ana`, `Karl-Heinz`.
pub(crate) fn is_given_name(word: &str) -> bool {
    let listed = |word: &str| GIVEN_NAMES.get(word.as_bytes()) != 0;
    let tied = || word.split_once('-').is_some_and(|(first, second)| listed(first) && listed(second));
    word.starts_with(|c: char| !c.is_lowercase()) && (listed(word) || tied())
}

/// Whether the ending of a word makes it one for a thing: `Vorstandssitzung`, `Gesundheit`, `Information`.
pub(crate) fn is_of_thing(word: &str) -> bool {
    /// Shorter words may be family names: `Hartung`.
    const LEAST: usize = 9;
    word.len() >= LEAST && THING_ENDINGS.iter().any(|ending| before(word.as_bytes(), ending.as_bytes()).is_some())
}

/// Whether the endings of a word make it one for a quality: `Politische`, `Nachhaltiges`.
pub(crate) fn is_of_quality(word: &str) -> bool {
    let word = word.as_bytes();
    let stems = ["e", "er", "es", "en", "em"].iter().filter_map(|ending| before(word, ending.as_bytes()));
    let of = |stem: &[u8]| {
        QUALITY_ENDINGS.iter().any(|ending| before(stem, ending.as_bytes()).is_some_and(|stem| stem.len() > 2))
    };
    stems.into_iter().any(of)
}

/// Whether the word is a name that begins with a family name, as East Asia writes them: `山田花子`, `王小明`.
pub(crate) fn begins_with_family_name(word: &str, least: usize) -> bool {
    let ends = word.char_indices().skip(1).map(|(at, _)| at);
    let family = |(chars, end): (usize, usize)| {
        let (family, given) = word.split_at_checked(end)?;
        let fits = chars >= least && (1..=3).contains(&given.chars().count());
        Some(fits && FAMILY_NAMES.get(family.as_bytes()) != 0)
    };
    (1..=3).zip(ends).any(|split| family(split) == Some(true))
}

/// Whether the word is a family name and nothing else.
pub(crate) fn is_family_name(word: &str) -> bool {
    FAMILY_NAMES.get(word.as_bytes()) != 0
}

/// Whether the word is a given name, all in small letters, as accounts are called: `marlene`.
pub(crate) fn is_given_name_in_small(word: &str) -> bool {
    word.len() > 3 && word.bytes().all(|byte| byte.is_ascii_lowercase()) && GIVEN_NAMES.get(word.as_bytes()) != 0
}

/// Whether a word may join two names, told by its first letter and its length: most words of prose do not.
pub(crate) fn may_join(word: &str) -> bool {
    match word.as_bytes() {
        [] => false,
        // Marks at its ends do not count.
        [b'.' | b':' | 0x80.., ..] | [.., b'.' | b':'] => true,
        [first, ..] => {
            JOINTS.get(usize::from(first & 31)).is_some_and(|lengths| *lengths >> word.len().min(31) & 1 == 1)
        }
    }
}

/// The lengths of the words that join two names, by the five bits that small and large first letters share.
static JOINTS: LazyLock<[u32; 32]> = LazyLock::new(|| {
    let mut joints = [0; 32];
    let of_languages = LANGUAGES.iter().flat_map(|language| language.bylines);
    for word in of_languages.filter(|(kind, _)| kind.any(Kinds::AND)).flat_map(|(_, words)| parted(words)) {
        let place = word.as_bytes().first().and_then(|first| joints.get_mut(usize::from(first & 31)));
        place.into_iter().for_each(|lengths| *lengths |= 1 << word.len().min(31));
    }
    joints
});

/// Months and days of the week that are given names or surnames too.
const NAMES_OF_DAYS: &str = "abril april august augusto domenica domingo juni june juli maja marco march janvier";

/// German builds its roles as one word: `Wirtschaftsredakteurin`.
const ROLE_ENDINGS: &[&str] = &[
    "redakteur",
    "korrespondent",
    "reporter",
    "autor",
    "leiter",
    "chef",
    "volontär",
    "kolumnist",
    "experte",
    "expert",
];

/// No such word is shorter, in bytes.
const SHORTEST_ROLE: usize = 4;

/// What makes words for things, in German and in the languages of Latin words.
const THING_ENDINGS: &[&str] = &[
    "ung",
    "ungen",
    "heit",
    "heiten",
    "keit",
    "keiten",
    "schaft",
    "schaften",
    "tät",
    "täten",
    "ismus",
    "tion",
    "tionen",
    "tions",
    "sion",
    "sionen",
    "technik",
    "systeme",
    "management",
];

/// What makes German words for qualities, before their endings.
const QUALITY_ENDINGS: &[&str] = &["lich", "isch", "ig", "bar", "sam", "haft", "iell", "uell", "iv", "iert", "end"];

static AGENCIES: LazyLock<Words> = LazyLock::new(|| Words::of(SIGNING_AGENCIES.iter().map(|agency| (*agency, 1))));

static GIVEN_NAMES: LazyLock<Words> = LazyLock::new(|| {
    Words::of(LANGUAGES.iter().flat_map(|language| parted(language.given_names)).map(|name| (name, 1)))
});

static FAMILY_NAMES: LazyLock<Words> = LazyLock::new(|| {
    Words::of(LANGUAGES.iter().flat_map(|language| parted(language.family_names)).map(|name| (name, 1)))
});

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let bylines = LANGUAGES
        .iter()
        .flat_map(|language| language.bylines)
        .flat_map(|&(kind, words)| parted(words).map(move |word| (word, kind.0)));
    let days = LANGUAGES
        .iter()
        .flat_map(|language| language.months.into_iter().chain([language.weekdays]))
        .flat_map(parted)
        .filter(|word| is_only_a_day(word))
        .map(|word| (word, Kinds::NEVER.0));
    let agencies =
        SIGNING_AGENCIES.iter().filter_map(|agency| parted(agency).next()).map(|first| (first, Kinds::AGENCY.0));
    Words::of(bylines.chain(days).chain(agencies))
});

/// What names a day or a month is no part of a person's name; `Jan`, `Mai`, `April` and `August` are people as well.
fn is_only_a_day(word: &str) -> bool {
    word.chars().count() > 3 && !parted(NAMES_OF_DAYS).any(|name| name == word)
}
