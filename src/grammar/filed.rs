//! Where a story opens: at the paragraph that says where it was filed, and not at the sentences above it.

use super::role::{Role, set};
use super::wire::wire;
use crate::layout::{Features, Layout};
use crate::lexicon::Vocabulary;

/// A sentence right above the paragraph that opens with its place is the summary or a picture's text, and a few short ones are
/// key points: papers and agencies that write the place write it before the story's first word.
///
/// ```text
/// filed_paragraph ::= wire | place ( "/" place )? ( blank dash | "." | ":" ) blank &( capital | digit | quotation_mark )
/// ```
/// A place with no agency is named above as well, in a menu, the headline, the summary: `Esslingen - Im Saal 2 …`,
/// `LINZ. Wenn …`, as local papers in Germany and Austria open, `LAHORE: An ostrich …`, as those of Pakistan do.
pub(super) fn settle(layout: &Layout<'_>, words: &Vocabulary, roles: &mut [Role]) {
    /// How many key points may stand above.
    const POINTS: usize = 4;
    const NO_SUMMARY: Features = Features::OVER_220.or(Features::ENDS_COLON);
    const NO_POINT: Features = Features::OVER_140.or(Features::HAS_COLON);
    let Some(first) = roles.iter().position(|role| *role == Role::Paragraph) else { return };
    let filed = |at: usize| {
        layout.blocks.get(at).is_some_and(|block| {
            let above = layout.text.get(..block.span.start as usize).unwrap_or_default();
            let text = layout.source(block);
            wire(text, words).is_ok()
                || place(text).is_some_and(|(place, sign)| is_named(place, above) && !speaks(layout.text, place, sign))
        })
    };
    let beside = roles.iter().enumerate().skip(first);
    let beside = beside.take_while(|(_, role)| matches!(role, Role::Paragraph | Role::Aside));
    let mut paragraphs = beside.filter(|(_, role)| **role == Role::Paragraph).map(|(at, _)| at).take(POINTS + 1);
    let Some(opening) = paragraphs.find(|at| filed(*at)).filter(|opening| *opening > first) else { return };
    let above = || (first..opening).filter(|at| roles.get(*at) == Some(&Role::Paragraph));
    let is_one = above().nth(1).is_none();
    let never = if is_one { NO_SUMMARY } else { NO_POINT };
    if above().any(|at| layout.features(at).any(never)) {
        return;
    }
    let is_summary = is_one && !roles.contains(&Role::Standfirst) && !layout.features(first + 1).any(Features::CAPTION);
    set(roles, first..opening, Role::Masthead);
    if is_summary {
        set(roles, first..first + 1, Role::Standfirst);
    }
}

/// The place before the sign with which the text opens, and the sign's first byte.
fn place(text: &str) -> Option<(&str, u8)> {
    /// `Garmisch-Partenkirchen/Bad Tölz`
    const LONGEST: usize = 48;
    let begins = |rest: &str| rest.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || "„“\"»«‚'".contains(c));
    let is_sign = |at: usize, byte: u8| {
        matches!(byte, b'.' | b':')
            || matches!(byte, b'-' | 0xE2) && text.get(..at).is_some_and(|head| head.ends_with(' '))
    };
    let (end, sign) = text.bytes().enumerate().take(LONGEST).find(|(at, byte)| is_sign(*at, *byte))?;
    let (head, rest) = text.split_at_checked(end)?;
    let place = head.trim_end();
    let rest = rest.strip_prefix(['.', ':', '-', '–', '—'])?.strip_prefix(' ')?;
    // What opens a sentence of speech or a label is seldom in capitals.
    let fits = sign != b':' || is_shouted(place);
    (fits && begins(rest) && is_place(place)).then_some((place, sign))
}

/// Up to three words that begin with a capital, of letters and hyphens.
fn is_place(head: &str) -> bool {
    const WORDS: usize = 3;
    const SHORTEST: usize = 4;
    let is_name =
        |word: &str| word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || c == '-');
    head.len() >= SHORTEST && head.split(['/', ' ']).count() <= WORDS && head.split(['/', ' ']).all(is_name)
}

/// Whether the text has the name before such a sign more than once, as transcripts have their speakers: `RUIZ: We knew.`
fn speaks(text: &str, name: &str, sign: u8) -> bool {
    let follows = |(at, _): (usize, &str)| text.as_bytes().get(at + name.len()) == Some(&sign);
    sign == b':' && text.match_indices(name).filter(|at| follows(*at)).nth(1).is_some()
}

fn is_shouted(place: &str) -> bool {
    !place.contains(char::is_lowercase)
}

/// Whether the place, or one of two, stands in the lines above, with small letters as well.
fn is_named(place: &str, above: &str) -> bool {
    let in_small_letters = |word: &str| {
        let mut letters = word.chars();
        letters.next().into_iter().chain(letters.flat_map(char::to_lowercase)).collect::<String>()
    };
    place.split('/').any(|name| {
        let shouted = || name.split(' ').map(in_small_letters).collect::<Vec<_>>().join(" ");
        above.contains(name) || is_shouted(name) && above.contains(&shouted())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Layout;

    #[test]
    fn places_before_the_first_word() {
        for (text, expected) in [
            ("Esslingen - Im Saal 2 lehnen drei Tafeln.", Some("Esslingen")),
            ("Ramersdorf – Fünf vor zwölf ist es immer.", Some("Ramersdorf")),
            ("Hannover. Um 7.12 Uhr kommt die Bahn.", Some("Hannover")),
            ("Bad Tölz. „Das war knapp“, sagt sie.", Some("Bad Tölz")),
            ("NEUDORF/LINZ. Wenn der Kürbis rollt", Some("NEUDORF/LINZ")),
            ("LAHORE: An ostrich walked out of the zoo.", Some("LAHORE")),
            ("Lahore: An ostrich walked out of the zoo.", None),
            ("Esslingen - und nur dort - steht es.", None),
            ("Baden-Baden ist schön - Im Sommer", None),
            ("So. Um 7.12 Uhr kommt die Bahn.", None),
            ("The zoo of Old Lahore Fort. It opened", None),
            ("Tag 2. Die Bahn", None),
            ("Hannover.", None),
            ("", None),
        ] {
            assert_eq!(place(text).map(|(place, _)| place), expected, "{text}");
        }
    }

    #[test]
    fn what_stands_above_the_place_is_no_paragraph() {
        use Role::{Headline, Masthead, Paragraph, Standfirst};
        const SUMMARY: &str = "Ein Gutachten der Stadt sagt, warum die Mauer brach.";
        for (lines, expected) in [
            (&[SUMMARY, "Polmar - Im Saal 2 lehnen drei Tafeln."][..], &[Standfirst, Paragraph][..]),
            (&[SUMMARY, "Tolvean - Im Saal 2 lehnen drei Tafeln."], &[Paragraph, Paragraph]),
            (&[SUMMARY, "Im Saal 2 lehnen drei Tafeln."], &[Paragraph, Paragraph]),
            (&[SUMMARY, SUMMARY, "Polmar. Im Saal 2 lehnen drei Tafeln."], &[Masthead, Masthead, Paragraph]),
            (&["Dazu heißt es:", "Polmar. Im Saal 2 lehnen drei Tafeln."], &[Paragraph, Paragraph]),
            (&["Polmar. Es regnet.", "Polmar. Im Saal 2 lehnen drei Tafeln."], &[Paragraph, Paragraph]),
            (&["POLMAR (dpa) - Es regnet.", "Polmar. Im Saal 2 lehnen drei Tafeln."], &[Paragraph, Paragraph]),
            (&[SUMMARY, "POLMAR: Es regnet.", "TOM: Nein."], &[Standfirst, Paragraph, Paragraph]),
            (&[SUMMARY, "POLMAR: Es regnet.", "POLMAR: Nein."], &[Paragraph, Paragraph, Paragraph]),
            (&[SUMMARY, "TOLVEAN (dpa) - Im Saal 2 lehnen drei Tafeln."], &[Standfirst, Paragraph]),
        ] {
            let text = format!("Die Mauer von Polmar\n{}\n", lines.join("\n"));
            let layout = Layout::new(&text);
            let mut roles: Vec<Role> = std::iter::once(Headline).chain(lines.iter().map(|_| Paragraph)).collect();
            settle(&layout, Vocabulary::builtin(), &mut roles);
            assert_eq!(&roles[1..], expected, "{lines:?}");
        }
    }
}
