//! What a sender says of itself below its announcement.

use super::context::is_long_prose;
use super::organisation::{is_capitalised, words};
use super::pull_quote::is_mark;
use super::role::{ENDED, Role, set};
use super::token::has_digit;
use crate::layout::{Features, Layout};
use crate::lexicon::names::{Kinds, is_given_name, kinds};
use crate::lexicon::{Announced, LabelKind, whole_label_of};
use memchr::memchr_iter;

/// The longest heading, in bytes.
const LONGEST: usize = 80;

/// The longest article before a name, in bytes.
const ARTICLE: usize = 3;

/// Below the last paragraphs of a story stands what its sender is, under a heading with the name that the next line
/// tells of, and who can be reached, or where the story is from, under a heading that says nothing else.
///
/// ```text
/// boilerplate ::= about_word small? title ":"? ⏎ … title tells_word? …
///               | ( biography_label | contributors_label ) ⏎ …
/// ```
pub(crate) fn settle(layout: &Layout<'_>, labels: &[Option<Announced>], roles: &mut [Role]) {
    let quotes = Features::STARTS_QUOTE | Features::HAS_QUOTE;
    let tells = |at: usize| {
        let heading = layout.line(at);
        let named =
            |name: &str| describes(layout.line(at + 1), name) || heading.ends_with(':') && is_organisation(name);
        !layout.features(at).any(Features::ENDS_STOP)
            && !layout.features(at + 1).any(quotes)
            && about(heading).is_some_and(named)
    };
    let announces = |at: usize| {
        let Some(below) = layout.blocks.get(at + 1) else { return false };
        let note = || !is_long_prose(below) || below.features.any(Features::HAS_URL);
        match whole_label_of(labels, at) {
            Some(LabelKind::Biography) => note() || tells_of_somebody(layout.line(at + 1)),
            Some(LabelKind::Contributors) => note(),
            _ => false,
        }
    };
    let text = |at: usize| if roles.get(at) == Some(&Role::Paragraph) { layout.line(at).len() } else { 0 };
    let all: usize = (0..roles.len()).map(text).sum();
    let (mut above, mut count) = (0, 0);
    let heading = (0..roles.len()).find(|&at| {
        (above, count) = (above + text(at), count + usize::from(text(at) > 0));
        let below = all - above;
        // A section of the story itself has more of it below.
        roles.get(at).is_some_and(|role| role.is_in_story())
            && (above > below && tells(at) || count >= ENDED && above > below * 2 && announces(at))
    });
    if let Some(heading) = heading {
        set(roles, heading..roles.len(), Role::Footer);
    }
}

/// feed_note ::= word headline word
///
/// One of the last lines of a story that has the whole headline among its words, as if it were a name, is of the feed that it was
/// taken from: `The post … appeared first on The Herald.` A story that says it again says it in a sentence, or in quotation
/// marks, and tells no day beside it.
pub(crate) fn settle_feed_note(layout: &Layout<'_>, roles: &mut [Role]) {
    if let Some(note) = feed_note(layout, roles) {
        set(roles, note..roles.len(), Role::Footer);
    }
}

fn feed_note(layout: &Layout<'_>, roles: &[Role]) -> Option<usize> {
    /// How many lines may stand below it, how long the headline is, and how much more the line may say, in bytes.
    const BELOW: usize = 2;
    const HEADLINE: usize = 20;
    const MORE: usize = 200;
    let headline = layout.line(roles.iter().position(|role| *role == Role::Headline)?);
    let first = roles.iter().position(|role| *role == Role::Paragraph)?;
    let initial = headline.bytes().next().filter(|_| headline.len() >= HEADLINE)?;
    let around = |at: usize| {
        let line = Some(layout.line(at)).filter(|line| line.len() <= headline.len() + MORE)?;
        // A finder of the whole headline takes longer to make than three lines take to read.
        let mut places = memchr_iter(initial, line.as_bytes()).filter_map(|at| line.split_at_checked(at));
        places.find_map(|(before, rest)| Some((before, rest.strip_prefix(headline)?)))
    };
    let names = |at: usize| {
        let Some((before, behind)) = around(at) else { return false };
        match (before.chars().next_back(), behind.chars().next()) {
            (Some(' '), Some(' ')) => {
                before.trim_end().ends_with(char::is_alphanumeric)
                    && behind.trim_start().starts_with(char::is_alphanumeric)
            }
            // A link.
            (Some('>'), Some('<')) => true,
            (Some(opens), Some(closes)) => {
                is_mark(opens) && is_mark(closes) && layout.features(at).any(Features::DATED)
            }
            _ => false,
        }
    };
    let mut texts =
        (first + 1..roles.len()).rev().filter(|at| roles.get(*at) == Some(&Role::Paragraph)).take(BELOW + 1);
    texts.find(|at| names(*at))
}

/// The name that a heading tells of, without an article.
fn about(heading: &str) -> Option<&str> {
    let (first, name) = Some(heading).filter(|heading| heading.len() <= LONGEST)?.split_once(' ')?;
    let article = |(first, _): &(&str, &str)| first.len() <= ARTICLE && first.starts_with(char::is_lowercase);
    let name = name.split_once(' ').filter(article).map_or(name, |(_, name)| name).trim_end_matches(':').trim();
    (name.starts_with(char::is_uppercase) && kinds(first).any(Kinds::ABOUT)).then_some(name)
}

/// Whether a sentence says what somebody is or does: `Dr. Ana Maria Ruiz teaches …`
fn tells_of_somebody(sentence: &str) -> bool {
    /// Behind no more words stands the verb.
    const NAME: usize = 5;
    sentence.split_whitespace().take(NAME).skip(1).any(|word| kinds(word).any(Kinds::TELLS))
}

/// Whether a line's first words tell what bears the name, whatever its case in ASCII. A common noun is no name, though it has a
/// capital in German: `Über Geld` stands over `Über Geld spricht man nicht.`
fn describes(line: &str, name: &str) -> bool {
    /// Where the name begins at most, in bytes.
    const SOON: usize = 60;
    let begins = |at: &usize| line.get(..*at).is_some_and(|before| !before.ends_with(char::is_alphanumeric));
    let same = |at: usize| line.get(at..at + name.len()).is_some_and(|here| here.eq_ignore_ascii_case(name));
    let behind = |at: usize| line.get(at + name.len()..).filter(|rest| !rest.starts_with(char::is_alphanumeric));
    let is_told = |rest: &str| words(rest).next().is_some_and(|verb| kinds(verb).any(Kinds::TELLS));
    let goes_on = words(line).next().is_some_and(|first| kinds(first).any(Kinds::ABOUT));
    let sure = is_organisation(name) || has_digit(line);
    let mut found = (0..line.len().min(SOON)).filter(begins).filter(|at| same(*at)).filter_map(behind);
    !goes_on && found.any(|rest| sure || is_told(rest))
}

/// Whether a name is an organisation's by its form: `Polmear Harbor Authority`, `PHA`.
fn is_organisation(name: &str) -> bool {
    let is_capitals = |word: &str| word.len() > 1 && !word.contains(char::is_lowercase);
    let is_person = words(name).next().is_some_and(is_given_name);
    is_capitalised(name) && words(name).nth(1).is_some() && !is_person || words(name).any(is_capitals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_and_the_lines_below() {
        let cases = [
            ("About Polmear Harbor Authority", "Polmear Harbor Authority has run the harbor since 1848.", true),
            ("About Polmear:", "The Polmear is a ship.", true),
            ("About Polmear", "The Polmear is a ship.", true),
            ("About the Polmear", "Founded in 1848, Polmear runs the harbor.", true),
            ("About Drift Ice", "Drift ice is ice that moves with the wind.", true),
            ("Über Polmar Hafen", "Polmar Hafen betreibt den Hafen.", true),
            ("Über die PHG", "Die PHG betreibt den Hafen.", true),
            ("About Polmear", "Polmearians are few.", false),
            ("About Edith:", "Anglers fear for the salmon.", false),
            ("About Edith:", "Edith teaches at the school in Polmear.", true),
            ("Über Geld", "Über Geld spricht in Polmar niemand gern.", false),
            ("Über die Angler", "Angler fürchten um den Lachs.", false),
            ("Over Vissers", "Vissers vrezen dat de zalm wegblijft.", false),
            (
                "About Polmear",
                "The harbor, which has been there since 1848, and the ice that closes it, Polmear.",
                false,
            ),
            ("About 40 people", "40 people came.", false),
            ("About the wall", "The wall is old.", false),
            ("About Polmear", "The town is old.", false),
        ];
        for (heading, below, expected) in cases {
            assert_eq!(about(heading).is_some_and(|name| describes(below, name)), expected, "{heading}: {below}");
        }
    }
}
