//! What is said to the reader above the form that asks for an address.

use super::topics::{addresses_reader, asks, has_words_of_page};
use crate::grammar::speech::is_attributed;
use crate::grammar::token::{bare, words};
use crate::layout::{Features, Layout};
use crate::lexicon::words::{EACH, LETTERS, ONESELF};
use crate::lexicon::{Announced, LabelKind, label_of};

/// The places of the sentences right above a form's own lines that ask for an address, which are in the form.
///
/// ```text
/// sign_up_box ::= ( asking_label ⏎ )? ( sentence ⏎ )+ asking_label
/// ```
pub(super) fn pitches(layout: &Layout<'_>, labels: &[Option<Announced>]) -> Vec<u32> {
    /// How many sentences a box has above its form.
    const SENTENCES: usize = 2;
    /// So many lines above them its heading stands at most.
    const HEADING: usize = 2;
    let of_form = |at: usize| is_of_form(layout.features(at), label_of(labels, at));
    let mut found = Vec::new();
    for at in (1..layout.blocks.len()).filter(|at| of_form(*at)) {
        let unlabelled = |above: &usize| label_of(labels, *above).is_none();
        let first = (at.saturating_sub(SENTENCES)..at).rev().take_while(unlabelled).last().unwrap_or(at);
        let is_headed = || (first.saturating_sub(HEADING)..first).any(of_form);
        let pitches = (first..at).rev().take_while(|above| is_pitch(layout, *above, is_headed));
        found.extend(pitches.map(|at| at as u32));
    }
    found.extend(named(layout));
    found
}

/// The places of the sentences that name a letter to readers, which no story does, but for one about such letters, or by who
/// writes one: `All of the coast in one newsletter, each Friday.`
fn named(layout: &Layout<'_>) -> Vec<u32> {
    /// A story whose long paragraphs name it so often is about it.
    const ABOUT: usize = 3;
    const NEVER: Features = Features::QUOTES.or(Features::TOPIC_STRONG);
    let is_letter = |word: &str| LETTERS.iter().any(|it| it.eq_ignore_ascii_case(word));
    // `SZ-Newsletter`
    let names_letter = |word: &str| is_letter(word) || word.split('-').any(is_letter);
    // `a weekly email`
    let is_mail = |(each, mail): (&str, &str)| mail.starts_with("email") && EACH.contains(&each);
    let names = |at: &usize| {
        let words = || words(layout.line(*at)).map(bare);
        words().any(names_letter) || words().zip(words().skip(1)).any(is_mail)
    };
    let speaks = |at: &usize| layout.features(*at).has(Features::ADDRESSES_READER);
    let is_long = |at: &usize| layout.features(*at).any(Features::OVER_220);
    // What is quickly told is asked first.
    let is_sentence = |at: &usize| {
        let features = layout.features(*at);
        features.any(Features::ENDS_STOP | Features::ENDS_ASKING) && !features.any(NEVER)
    };
    let of_oneself = |line: &str| words(line).next().is_some_and(|first| ONESELF.contains(&first));
    let is_named = |at: &usize| {
        let line = layout.line(*at);
        !is_long(at) && is_sentence(at) && names(at) && !of_oneself(line) && !is_attributed(line)
    };
    let lines = || (0..layout.blocks.len()).filter(speaks);
    let pitches: Vec<u32> = lines().filter(is_named).map(|at| at as u32).collect();
    let is_about = || lines().filter(|at| is_long(at) && names(at)).count() >= ABOUT;
    if pitches.is_empty() || is_about() { Vec::new() } else { pitches }
}

/// Whether a line is one of a form: `Enter your email`, `Subscribe now`.
fn is_of_form(line: Features, label: Option<LabelKind>) -> bool {
    matches!(label, Some(LabelKind::Newsletter | LabelKind::Subscription)) && !line.any(Features::OVER_60)
}

/// Whether a sentence speaks to its reader, and of nothing that the story speaks of. Right below the heading of a box less of
/// it tells.
fn is_pitch(layout: &Layout<'_>, at: usize, is_headed: impl Fn() -> bool) -> bool {
    const NEVER: Features = Features::QUOTES.or(Features::OVER_220).or(Features::TOPIC).or(Features::TOPIC_STRONG);
    let (features, line) = (layout.features(at), layout.line(at));
    // A short sentence has too few longer words to speak of anything.
    let of_others = features.any(Features::OFF_TOPIC | Features::ADDRESSES_READER | SHORT);
    let (asks, addresses) = (|| asks(line), || addresses_reader(line));
    features.any(Features::ENDS_STOP | Features::ENDS_ASKING)
        && !features.any(NEVER)
        && of_others
        && (has_words_of_page(line) || asks() && addresses() || (asks() || addresses()) && is_headed())
        && !is_attributed(line)
}

const SHORT: Features = Features::LEN_24.or(Features::LEN_40).or(Features::LEN_60);
