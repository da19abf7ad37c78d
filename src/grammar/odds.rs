//! What a byline's or a dateline's place and form say of its being the article's.

use super::byline::Confidence;
use super::name::has_given_name;
use super::organisation::{is_capitalised, is_caps, is_organisation, words};
use super::parts::CreditKind;
use super::token::bare;
use crate::few::Few;
use crate::lexicon::Vocabulary;
use crate::lexicon::names::{Kinds, is_agency, is_given_name, is_of_quality, is_of_thing, kinds};
use crate::lexicon::odds::ODDS;
use crate::model::{Author, Byline, Dateline, Headline};
use memchr::memmem;

/// Declares the facts once: their rows in the table of odds, and their names.
macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {
        /// A fact about a credit: a byline or a dateline among a page's many.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Fact { $($(#[$doc])* $name),* }

        /// The facts' names, in the order of the table.
        #[cfg(feature = "fit")]
        pub(crate) const FACTS: &[&str] = &[$(stringify!($name)),*];
    };
}

facts! {
    // The zone of the page, and how often the distance from headline or story doubles.
    Header, Masthead, Body, Footer,
    HeaderAway, MastheadAway, BodyAway, FooterAway,
    // What speaks for the line being a credit at all, down to the story and below it.
    Weak, Strong, Labelled,
    WeakBelow, StrongBelow, LabelledBelow,
    /// A byline and a dateline stand beside each other.
    Paired,
    PairedBelow,
    /// How often the number of credits of its kind in the zone doubles.
    Crowded,
    CrowdedBelow,
    // What a dateline tells.
    Published, Updated, Undated, Timed,
    /// An agency signs.
    Agency,
    /// The paper or a desk signs.
    Desk,
    /// The headline has a word of the name, and nothing says that it is an author's.
    Topic,
    // The authors have given names that are known, in a line that has more to say or none.
    Given, GivenLabelled,
    /// A byline of one word, which is no agency and no desk.
    Mononym,
    /// The story tells of somebody who is called so, and nothing says that it is an author's.
    InStory,
    /// It stands right below a link to another story.
    Linked,
}

/// The zones of a page, in the order in which they are asked for credits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zone {
    Masthead,
    Header,
    Body,
    Footer,
}

/// Where a credit stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    pub(crate) zone: Zone,
    /// How many parts stand between it and the headline or the story.
    pub(crate) away: u32,
    /// How many credits of its kind the zone has.
    pub(crate) crowd: u32,
    /// Whether one of the other kind stands beside it.
    pub(crate) paired: bool,
    /// Whether a link to another story stands above it.
    pub(crate) linked: bool,
}

/// What the page says beside the byline that may speak for or against it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Around<'p> {
    /// The first words of the headline, without the marks around them.
    pub(crate) headline: &'p [&'p str],
    pub(crate) words: &'p Vocabulary,
    /// The first paragraphs of the story.
    pub(crate) story: &'p [&'p [u8]],
}

/// The facts about one credit, each with how much of it there is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts([Option<(Fact, u32)>; 11]);

impl Facts {
    /// The facts about a dateline.
    pub(crate) fn of_dateline(dateline: &Dateline<'_>, confidence: Confidence, place: Setting) -> Self {
        let [published, updated] = [&dateline.published, &dateline.updated]
            .map(|moment| moment.as_ref().filter(|moment| moment.date.is_some()));
        let timed = [published, updated].iter().flatten().any(|moment| moment.time.is_some());
        let dated = match (published, updated) {
            (Some(_), _) => Fact::Published,
            (None, Some(_)) => Fact::Updated,
            (None, None) => Fact::Undated,
        };
        Facts::new(confidence, place, [Some(dated), timed.then_some(Fact::Timed), None, None, None])
    }

    /// The facts about a byline. `By` before a desk is no more than its absence, and the date beside it is the story's.
    pub(crate) fn of_byline(byline: &Byline<'_>, confidence: Confidence, place: Setting, around: &Around<'_>) -> Self {
        let authors = &byline.authors;
        let is_signing = |author: &Author<'_>| around.words.signs(&author.name);
        let desk = authors.iter().all(|author| is_signing(author) || is_desk(author));
        let unnamed = desk && !authors.iter().all(is_signing);
        let confidence = if unnamed { Confidence::Weak } else { confidence };
        let place = Setting { paired: place.paired && !unnamed, ..place };
        let signed = match desk {
            true if !unnamed => Some(Fact::Agency),
            true => Some(Fact::Desk),
            false => None,
        };
        let unsaid = confidence < Confidence::Labelled;
        let topic = unsaid && authors.iter().any(|author| is_topic(&author.name, around.headline));
        let told_of = unsaid && authors.iter().any(|author| is_told_of(&author.name, around.story));
        let given = authors.iter().any(|author| has_given_name(&author.name));
        let given = given.then_some(if confidence == Confidence::Labelled { Fact::GivenLabelled } else { Fact::Given });
        let mononym = !desk && authors.iter().all(|author| words(&author.name).nth(1).is_none());
        let [topic, mononym, told_of] = [(topic, Fact::Topic), (mononym, Fact::Mononym), (told_of, Fact::InStory)]
            .map(|(is, fact)| is.then_some(fact));
        Facts::new(confidence, place, [signed, topic, given, mononym, told_of])
    }

    fn new(confidence: Confidence, place: Setting, [first, second, third, fourth, fifth]: [Option<Fact>; 5]) -> Self {
        use Confidence::{Labelled, Strong, Weak};
        let below = place.zone == Zone::Footer;
        let (zone, away) = match place.zone {
            Zone::Header => (Fact::Header, Fact::HeaderAway),
            Zone::Masthead => (Fact::Masthead, Fact::MastheadAway),
            Zone::Body => (Fact::Body, Fact::BodyAway),
            Zone::Footer => (Fact::Footer, Fact::FooterAway),
        };
        let confidence = match (confidence, below) {
            (Weak, false) => Fact::Weak,
            (Strong, false) => Fact::Strong,
            (Labelled, false) => Fact::Labelled,
            (Weak, true) => Fact::WeakBelow,
            (Strong, true) => Fact::StrongBelow,
            (Labelled, true) => Fact::LabelledBelow,
        };
        let paired = if below { Fact::PairedBelow } else { Fact::Paired };
        let crowded = if below { Fact::CrowdedBelow } else { Fact::Crowded };
        Facts([
            Some((zone, 1)),
            Some((away, (place.away + 1).ilog2())),
            Some((confidence, 1)),
            Some((crowded, place.crowd.max(1).ilog2())),
            place.paired.then_some((paired, 1)),
            first.map(|fact| (fact, 1)),
            second.map(|fact| (fact, 1)),
            third.map(|fact| (fact, 1)),
            fourth.map(|fact| (fact, 1)),
            fifth.map(|fact| (fact, 1)),
            place.linked.then_some((Fact::Linked, 1)),
        ])
    }

    /// Every fact of which there is any.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Fact, u32)> {
        self.0.iter().copied().flatten().filter(|&(_, much)| much > 0)
    }

    /// The odds that the credit is the article's, against none of the page's being so.
    pub(crate) fn odds(&self, kind: CreditKind) -> i32 {
        let odds = |fact: Fact| {
            let [dateline, byline] = ODDS.get(fact as usize).copied().unwrap_or_default();
            i32::from(match kind {
                CreditKind::Dateline => dateline,
                CreditKind::Byline => byline,
            })
        };
        self.iter().map(|(fact, much)| odds(fact) * much as i32).sum()
    }
}

/// Whether the name is that of a broadcaster, a paper or a desk of theirs, or no more than a role. `Jim Courier` is nobody's
/// paper.
pub(super) fn names_of_paper(name: &str) -> bool {
    let role = || words(name).all(|word| kinds(word).any(Kinds::ROLE.or(Kinds::STAFF)));
    name.contains(' ') && (is_capitalised(name) && is_organisation(name) || role()) && !has_given_name(name)
}

/// Whether an author is the paper or one of its desks.
fn is_desk(author: &Author<'_>) -> bool {
    is_capitalised(&author.name) && is_organisation(&author.name)
}

/// Whether all that speaks for the authors are two words with capitals, and these are for things or qualities.
pub(super) fn is_common(byline: &Byline<'_>, story: &[&[u8]]) -> bool {
    let bare = |author: &Author<'_>| author.role.is_none() && author.contact.is_none() && author.organisation.is_none();
    let common = |name: &str| {
        let first = words(name).next().unwrap_or_default();
        let second = words(name).nth(1).unwrap_or_default();
        if second.is_empty() || is_given_name(first) || words(name).any(|word| kinds(word).any(Kinds::STAFF)) {
            return false;
        }
        let small = second.contains(char::is_lowercase);
        let acronym = first.len() > 2 && is_caps(first) && small && !is_agency(first) && !is_organisation(name);
        let of_thing = || words(name).any(is_of_thing) || is_of_quality(first) || is_small_in(first, story);
        // In Hungarian the given name stands last.
        kinds(first).any(Kinds::OFFICE) || acronym || (!words(name).any(is_given_name) && of_thing())
    };
    byline.authors.iter().all(|author| bare(author) && common(&author.name))
}

/// Whether the story has a word in small letters, but for its ending: `Digitale` is in `the digitalen Welt`.
fn is_small_in(word: &str, story: &[&[u8]]) -> bool {
    /// Shorter words have too much in common with others, in bytes.
    const STEM: usize = 5;
    /// No ending is longer.
    const ENDING: usize = 2;
    let lower: String = self::lower(word).collect();
    let ending = ["er", "es", "en", "em", "e", "s"].iter().find(|ending| lower.ends_with(**ending));
    let stem = ending.and_then(|ending| lower.strip_suffix(ending)).filter(|stem| stem.len() >= STEM).unwrap_or(&lower);
    if stem.len() < STEM {
        return false;
    }
    let finder = memmem::Finder::new(stem.as_bytes());
    let whole = |text: &[u8], at: usize| {
        let before = at.checked_sub(1).and_then(|before| text.get(before));
        let behind = text.get(at + stem.len()..).unwrap_or_default();
        let more = behind.iter().take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80).count();
        before.is_none_or(|before| matches!(before, b' ' | b'(' | b'"' | b'-')) && more <= ENDING
    };
    story.iter().any(|text| finder.find_iter(text).any(|at| whole(text, at)))
}

/// No more of the headline is looked at, in words.
const HEADLINE: usize = 32;
/// Shorter words say nothing of what a headline is about, in characters.
const SHORTEST: usize = 4;

/// Whether the headline has one of the words of a name.
fn is_topic(name: &str, headline: &[&str]) -> bool {
    let mut names = words(name).map(bare).filter(|word| word.chars().nth(SHORTEST - 1).is_some());
    names.any(|name| headline.iter().any(|word| is_same(word, name)))
}

/// The first words of a headline, which names are compared with.
pub(super) fn topics<'a>(headline: &'a Headline<'_>) -> Few<&'a str, HEADLINE> {
    words(&headline.text).take(HEADLINE).map(bare).collect()
}

/// Whether two words or names differ only in case: `Ana Ruiz` and `ANA RUIZ`.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    match one.is_ascii() && other.is_ascii() {
        true => one.eq_ignore_ascii_case(other),
        false => lower(one).eq(lower(other)),
    }
}

/// Whether the story has the name of two words or more.
pub(super) fn is_told_of(name: &str, story: &[&[u8]]) -> bool {
    let finder = memmem::Finder::new(name.as_bytes());
    name.contains(' ') && story.iter().any(|text| finder.find(text).is_some())
}

fn lower(word: &str) -> impl Iterator<Item = char> + '_ {
    word.chars().flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;

    #[test]
    fn what_speaks_for_a_byline() {
        use Fact::{
            Agency, Desk, Given, GivenLabelled, InStory, Labelled, Masthead, Mononym, Paired, Strong, Topic, Weak,
        };
        let headline = ["Harbour", "wall", "gives", "way"];
        let story = b"The wall gave way, said Kaja Muster, who has seen to it for forty years.".as_slice();
        let around = Around { headline: &headline, words: Vocabulary::builtin(), story: &[story] };
        let place = Setting { zone: Zone::Masthead, away: 0, crowd: 1, paired: true, linked: false };
        let cases: &[(&[&str], Confidence, &[Fact])] = &[
            (&["Ana Ruiz"], Confidence::Labelled, &[Labelled, Paired, GivenLabelled]),
            (&["Ana Ruiz"], Confidence::Weak, &[Weak, Paired, Given]),
            (&["Harbourcat", "Quaycat"], Confidence::Strong, &[Strong, Paired, Mononym]),
            (&["Thilo", "Ana Ruiz"], Confidence::Strong, &[Strong, Paired, Given]),
            (&["Reuters"], Confidence::Labelled, &[Labelled, Paired, Agency]),
            (&["Reuters", "Ana Ruiz"], Confidence::Labelled, &[Labelled, Paired, GivenLabelled]),
            // `By` before a desk is no more than its absence, and the date beside it is the story's.
            (&["Quay News"], Confidence::Labelled, &[Weak, Desk]),
            (&["Quay News", "Reuters"], Confidence::Labelled, &[Weak, Desk]),
            (&["Wall Street"], Confidence::Strong, &[Strong, Paired, Topic]),
            (&["Wall Street"], Confidence::Labelled, &[Labelled, Paired]),
            (&["Kaja Muster"], Confidence::Weak, &[Weak, Paired, InStory]),
            (&["Kaja Muster"], Confidence::Labelled, &[Labelled, Paired]),
        ];
        for (names, confidence, expected) in cases {
            let byline = Byline::new(names.iter().copied().map(Author::new).collect(), Span::new(0, 1));
            let facts = Facts::of_byline(&byline, *confidence, place, &around);
            let facts: Vec<Fact> = facts.iter().map(|(fact, _)| fact).filter(|fact| *fact != Masthead).collect();
            assert_eq!(facts, *expected, "{names:?}");
        }
    }

    /// Each time that the distance doubles, as much speaks against it.
    #[test]
    fn how_far_away_it_stands() {
        let byline = Byline::new(vec![Author::new("Ana Ruiz")], Span::new(0, 1));
        let around = Around { headline: &[], words: Vocabulary::builtin(), story: &[] };
        let odds = |away| {
            let place = Setting { zone: Zone::Footer, away, crowd: 1, paired: false, linked: false };
            Facts::of_byline(&byline, Confidence::Weak, place, &around).odds(CreditKind::Byline)
        };
        let step = odds(1) - odds(0);
        assert!(step < 0);
        for (away, doubled) in [(2, 1), (3, 2), (6, 2), (7, 3), (15, 4)] {
            assert_eq!(odds(away) - odds(0), doubled * step, "{away}");
        }
    }

    #[test]
    fn words_for_things_are_no_authors() {
        let story = b"Die digitalen Boote fahren wieder, sagte der Hafenmeister.".as_slice();
        for (name, expected) in [
            ("Digitale Boote", true),
            ("Politische Fragen", true),
            ("Belieferung Dritter", true),
            ("Winter Vorstandssitzung", true),
            ("Schriftsteller Max Muster", true),
            ("ABC Liste", true),
            ("Kaja Muster", false),
            ("Max Hartung", false),
            ("Digitale Redaktion", false),
            ("Nagy Anna", false),
            ("AFP Deutschland", false),
            ("AFP", false),
            ("marlene", false),
        ] {
            let byline = Byline::new(vec![Author::new(name)], Span::new(0, 1));
            assert_eq!(is_common(&byline, &[story]), expected, "{name}");
        }
    }
}
