//! What a byline's or a dateline's place and form say of its being the article's, as counted on pages
//! whose authors and day are known.

use super::byline::Confidence;
use super::organisation::{is_capitalised, is_organisation, words};
use crate::lexicon::names::is_agency;
use crate::model::{Author, Byline, Dateline, Headline};

/// The odds of one kind of credit: natural logarithms, in hundredths. The sum for a credit is compared
/// with 0, which is for none of a page's credits being the article's.
#[derive(Debug)]
pub(crate) struct Odds {
    pub(crate) header: Zone,
    pub(crate) masthead: Zone,
    pub(crate) body: Zone,
    pub(crate) footer: Zone,
    /// A byline and a dateline stand beside each other.
    pub(crate) paired: i32,
}

/// The odds in one zone of the page.
#[derive(Debug)]
pub(crate) struct Zone {
    /// Of a credit right beside the headline or the story.
    beside: i32,
    /// What every doubling of the distance adds, from 32 bytes on.
    doubled: i32,
    /// What weak, strong and labelled credits add.
    told: [i32; 3],
}

#[rustfmt::skip]
pub(crate) const DATELINE: Odds = Odds {
    header:   Zone { beside:  20, doubled: -45, told: [0, 120, 120] },
    masthead: Zone { beside: 130, doubled:  -5, told: [0, 120, 120] },
    body:     Zone { beside: 105, doubled: -65, told: [0, 120, 120] },
    footer:   Zone { beside:  70, doubled: -70, told: [0, -25,  95] },
    paired: 60,
};

#[rustfmt::skip]
pub(crate) const BYLINE: Odds = Odds {
    header:   Zone { beside:  90, doubled: -45, told: [ -15, 60, 215] },
    masthead: Zone { beside: 125, doubled:  -5, told: [ -15, 60, 215] },
    body:     Zone { beside: 250, doubled: -45, told: [ -15, 60, 215] },
    footer:   Zone { beside: 125, doubled: -35, told: [-160, 60,  60] },
    paired: 65,
};

const PUBLISHED: i32 = 270;
const UPDATED: i32 = 150;
const UNDATED: i32 = -100;
const TIMED: i32 = 150;

/// An agency signs where nobody else does.
const AGENCY: i32 = -100;
/// A desk or the paper itself does so too.
const DESK: i32 = -60;
/// Whoever the headline is about did not write it.
const TOPIC: i32 = -125;

impl Zone {
    /// The odds of a credit so many bytes away from where the zone's credits stand.
    pub(crate) fn worth(&self, confidence: Confidence, away: u32) -> i32 {
        let [weak, strong, labelled] = self.told;
        let told = match confidence {
            Confidence::Weak => weak,
            Confidence::Strong => strong,
            Confidence::Labelled => labelled,
        };
        self.beside + self.doubled * (away / 32 + 1).ilog2() as i32 + told
    }
}

/// What a dateline itself adds.
pub(crate) fn of_dateline(dateline: &Dateline<'_>) -> i32 {
    let [published, updated] =
        [&dateline.published, &dateline.updated].map(|moment| moment.as_ref().filter(|moment| moment.date.is_some()));
    let timed = [published, updated].iter().flatten().any(|moment| moment.time.is_some());
    let dated = match (published, updated) {
        (Some(_), _) => PUBLISHED,
        (None, Some(_)) => UPDATED,
        (None, None) => UNDATED,
    };
    dated + if timed { TIMED } else { 0 }
}

/// What a byline itself adds, and what it is told by: `By` before a desk is no more than its absence.
pub(crate) fn of_byline(byline: &Byline<'_>, told: Confidence, headline: &Headline<'_>) -> (Confidence, i32) {
    match &byline.authors {
        authors if authors.iter().all(|author| is_agency(&author.name)) => (told, AGENCY),
        authors if authors.iter().all(is_desk) => (Confidence::Weak, DESK),
        authors if told < Confidence::Labelled && authors.iter().any(|author| is_topic(&author.name, headline)) => {
            (told, TOPIC)
        }
        _ => (told, 0),
    }
}

/// Whether an author is the paper, an agency or one of their desks.
fn is_desk(author: &Author<'_>) -> bool {
    is_agency(&author.name) || (is_capitalised(&author.name) && is_organisation(&author.name))
}

/// No more of the headline is looked at, in words.
const HEADLINE: usize = 32;
/// Shorter words say nothing of what a headline is about, in characters.
const SHORTEST: usize = 4;

/// Whether the headline has one of the words of a name.
fn is_topic(name: &str, headline: &Headline<'_>) -> bool {
    let mut names = words(name).map(bare).filter(|word| word.chars().nth(SHORTEST - 1).is_some());
    names.any(|name| words(&headline.text).take(HEADLINE).any(|word| lower(bare(word)).eq(lower(name))))
}

/// The word without the marks around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

fn lower(word: &str) -> impl Iterator<Item = char> + '_ {
    word.chars().flat_map(char::to_lowercase)
}
