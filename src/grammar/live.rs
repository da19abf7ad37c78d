//! The entries of a live page, each below its time.

use super::context::{is_prose, is_title};
use super::dateline::{DateOptions, dateline, time};
use super::evidence::Evidence;
use super::open_roles::OpenRoles;
use super::page::{Line, Page, Parsed, block, mismatch};
use super::parts::Found;
use super::role::Role;
use super::settle::OF_PAGE;
use crate::few::Few;
use crate::layout::{Block, Features, Layout};
use crate::lexicon::{LabelKind, whole_label_of};
use core::ops::Range;
use nom::Parser;

/// So many entries make a live page.
const ENTRIES: usize = 3;
/// So many lines below its time the first sentence of an entry stands at most: below a title, its author and a label.
const OPENING: usize = 4;

/// The times of a live page's entries, by the places of their lines, in order. The lines below a time are given the roles
/// that they have in its entry: a title, and sentences, also those in which the writer speaks to the reader.
///
/// ```text
/// live ::= entry+   (* three at least *)
/// entry ::= entry_time ⏎ ( title ⏎ )? ( byline ⏎ )? sentence ⏎ ( ( sentence | aside ) ⏎ )*
/// ```
/// Lists of other stories have times as well; most of what stands below theirs is no sentence that was taken for the story's.
pub(crate) fn entries(
    layout: &mut Layout<'_>,
    times: Few<usize, 8>,
    open_roles: &OpenRoles,
    roles: &mut [Role],
) -> Few<u32, 8> {
    let Some((times, end)) = of_story(layout, times, roles) else { return Few::new() };
    let first = times.first().copied().unwrap_or(end);
    let mut entry = Entry::Aside;
    for ((at, block), role) in (0..end).zip(&mut layout.blocks).zip(roles).skip(first) {
        entry = if times.binary_search(&at).is_ok() { Entry::Time } else { entry.followed_by(block) };
        *role = match entry {
            Entry::Title => Role::Crosshead,
            Entry::Sentence if open_roles.allow(Role::Paragraph, at) => Role::Paragraph,
            Entry::Aside if role.is_in_story() => *role,
            _ => Role::Aside,
        };
        match entry {
            Entry::Time => block.features |= Features::DATED,
            Entry::Sentence => block.features = block.features.without(Features::ADDRESSES_READER),
            _ => {}
        }
    }
    times.into_iter().map(|at| at as u32).collect()
}

/// Closes the headline to the key points of a live page, which are its entries' titles: the lines below a label that says
/// so, up to the first sentence.
pub(crate) fn close_roles(
    layout: &Layout<'_>,
    times: &[usize],
    Evidence { labels, open_roles, .. }: &mut Evidence<'_>,
) {
    /// So many lines are points at most.
    const POINTS: usize = 12;
    let entries = told(layout, times);
    let Some((first, _)) = entries.first().filter(|_| entries.len() >= ENTRIES) else { return };
    // Menus have such labels as well; a live page's stands below its date or its author.
    let is_credit = |block: &Block| block.features.any(Features::BYLINE | Features::DATELINE);
    let credit = layout.blocks.iter().position(is_credit).unwrap_or(*first);
    let announced = (credit..*first).filter(|at| whole_label_of(labels, *at) == Some(LabelKind::KeyPoints));
    let is_point = |at: &usize| layout.blocks.get(*at).is_some_and(|block| !is_prose(block));
    let points = announced.flat_map(|at| (at..at + POINTS).take_while(is_point));
    open_roles.restrict(points.map(|at| (at as u32, !Role::Headline.bit())));
}

/// The lines that are times, in order: those alone or above titles, and, where fewer than three of these have sentences, days with
/// a time right above sentences as well.
pub(crate) fn times(layout: &Layout<'_>) -> Few<usize, 8> {
    let may_be = |(_, block): &(usize, &Block)| block.features.any(Features::STARTS_DIGIT | Features::DATELINE);
    let lines = layout.blocks.iter().enumerate().filter(may_be).map(|(at, _)| at);
    let (mut sure, mut all): (Few<usize, 8>, Few<usize, 8>) = (Few::new(), Few::new());
    for at in lines {
        if is_time(layout, at) {
            sure.push(at);
            all.push(at);
        } else if is_time_of_sentence(layout, at) {
            all.push(at);
        }
    }
    if told(layout, &sure).len() >= ENTRIES { sure } else { all }
}

/// Those of the times that have a sentence soon below them, and where it stands.
fn told(layout: &Layout<'_>, times: &[usize]) -> Few<(usize, usize), 8> {
    let ends = times.iter().skip(1).copied().chain([layout.blocks.len()]);
    let first_sentence = |(time, end): (&usize, usize)| {
        let sentence = (time + 1..end).take(OPENING).find(|at| is_sentence(layout, *at))?;
        Some((*time, sentence))
    };
    times.iter().zip(ends).filter_map(first_sentence).collect()
}

/// The times above sentences, if they are a live page's, and where the last entry ends: most of the sentences right below
/// them were taken for the story's, or most of the text down to the last one stands there, and not in one entry alone, which may
/// be a story below the length of its recording.
fn of_story(layout: &Layout<'_>, mut times: Few<usize, 8>, roles: &[Role]) -> Option<(Few<usize, 8>, usize)> {
    let headline = roles.iter().position(|role| *role == Role::Headline)?;
    times.retain(|at| *at >= headline);
    let entries = told(layout, &times);
    let of_story = entries.iter().filter(|(_, sentence)| roles.get(*sentence) == Some(&Role::Paragraph)).count();
    let are_enough = entries.len() >= ENTRIES && entries.len() * 2 >= times.len();
    let ((first, _), (_, last)) = entries.first().zip(entries.last()).filter(|_| are_enough)?;
    let end = (*last..roles.len()).take_while(|at| is_sentence(layout, *at)).last()? + 1;
    let sentences = |lines: Range<usize>| lines.filter(|at| is_sentence(layout, *at)).count();
    let hold_most = || {
        // Below a story stand the teasers of others.
        let above = roles.get(headline..*first).unwrap_or_default();
        if above.iter().filter(|role| **role == Role::Paragraph).count() > 1 {
            return false;
        }
        let ends = entries.iter().skip(1).map(|(time, _)| *time).chain([end]);
        let lengths = entries.iter().zip(ends).map(|((_, first), end)| sentences(*first..end));
        let (all, longest) = lengths.fold((0, 0), |(all, longest), length| (all + length, longest.max(length)));
        longest * 2 <= all && all * 2 > sentences(headline..end)
    };
    if of_story * 2 < entries.len() && !hold_most() {
        return None;
    }
    Some((entries.into_iter().map(|(time, _)| time).collect(), end))
}

/// Whether a line may be a sentence of an entry.
fn is_sentence(layout: &Layout<'_>, at: usize) -> bool {
    is_prose_at(layout, at) && !layout.features(at).any(OF_PAGE)
}

fn is_prose_at(layout: &Layout<'_>, at: usize) -> bool {
    layout.blocks.get(at).is_some_and(is_prose)
}

/// What a line is in an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Entry {
    Time,
    Title,
    Byline,
    Sentence,
    /// Anything else.
    Aside,
}

impl Entry {
    /// What a line below such a line is, if it is no time.
    fn followed_by(self, block: &Block) -> Entry {
        let (line, is_sentence) = (block.features, is_prose(block));
        match self {
            // It may end in somebody's words.
            Entry::Time if is_title(line) && !(is_sentence && line.any(Features::OVER_90)) => Entry::Title,
            Entry::Time | Entry::Title if line.any(Features::BYLINE | Features::NAME) => Entry::Byline,
            _ if !is_sentence || line.any(OF_PAGE) => Entry::Aside,
            Entry::Aside if line.any(Features::ADDRESSES_READER) => Entry::Aside,
            _ => Entry::Sentence,
        }
    }
}

/// Whether the line is a time and nothing else, or a day with a time above a title.
fn is_time(layout: &Layout<'_>, at: usize) -> bool {
    let line = layout.features(at);
    let is_titled = || is_title(layout.features(at + 1)) && is_prose_at(layout, at + 2);
    line.any(Features::STARTS_DIGIT)
        && line.any(Features::LEN_12 | Features::LEN_24)
        && time(layout.line(at), &DateOptions::new()).is_some()
        || line.any(Features::DATELINE) && is_titled() && is_timed(layout, at)
}

/// Whether the line is a day with a time right above a sentence. In comments names of a few words stand above it.
fn is_time_of_sentence(layout: &Layout<'_>, at: usize) -> bool {
    let Some(above) = at.checked_sub(1).map(|above| layout.features(above)) else { return false };
    let named = above.any(Features::WORDS_1 | Features::WORDS_2 | Features::WORDS_4);
    layout.features(at).any(Features::DATELINE) && !named && is_prose_at(layout, at + 1) && is_timed(layout, at)
}

/// `Thu, Mar 17 2022 9:33 AM EDT`
fn is_timed(layout: &Layout<'_>, at: usize) -> bool {
    dateline(layout.line(at), &DateOptions::new()).is_some_and(|dated| dated.is_timed())
}

/// entry_time ::= clock zone? | dateline   (* above an entry of a live page, with a title if it names the day *)
pub(crate) fn entry_time<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    if !page.is_entry() {
        return mismatch(page);
    }
    block(|line: Line<'a>| {
        let dated = time(line.text, page.dates()).or_else(|| dateline(line.text, page.dates()))?;
        let (dated, _) = dated.at(line.span.start);
        Some(Found::Part(dated.part(line.span)))
    })
    .parse(page)
}

#[cfg(test)]
mod tests {
    use super::super::role::BESIDE_STORY;
    use super::super::role::tests::roles_of;
    use super::*;

    const PROSE: &str = "The harbour wall at Polmear gave way on Friday after the third storm in a week.";

    #[test]
    fn lines_that_the_page_closes_and_lines_to_the_reader() {
        let text = format!("Storm live\n12.10\n{PROSE}\n{PROSE}\n11.58\n{PROSE}\n11.40\n{PROSE}");
        let mut layout = Layout::new(&text);
        layout.blocks[3].features |= Features::ADDRESSES_READER;
        let mut closed = OpenRoles::default();
        closed.push(2, BESIDE_STORY);
        let mut roles = roles_of("HaPPaPaP");
        let times = times(&layout);
        entries(&mut layout, times, &closed, &mut roles);
        assert_eq!(roles, roles_of("HaapapaP".replace('P', "p").as_str()), "the first sentence is closed");
        assert!(!layout.features(3).any(Features::ADDRESSES_READER), "an entry speaks to its reader");
    }

    #[test]
    fn roles_below_times() {
        let cases = [
            // A title, its author, sentences; what the page says of itself, and what stands below it.
            ("12.10\nWaves over the quay\nAna Ruiz\nP\nP\n11.58\nP\n11.40\nP\nP", "maapPaPfff", "acappapapp"),
            (
                "12:10 PM\n“It is like a train”\nP\nShare\nP\n11:58 AM\nP\n11:40 AM\nP\nShare",
                "aaPaPaPafa",
                "acpapapapa",
            ),
            // A video's length is no entry's time.
            ("12.10\nP\n0:58\nWatch the quay\n11.58\nP\n11.40\nP", "aPaaaPaP", "apaaapap"),
            // Days with times, above titles.
            (
                "3 May 2031 07:38\nWaves over the quay\nP\n3 May 2031 06:12\nNo bus to Carrow\nP\n2 May 2031 23:15\nGood morning all\nP",
                "aaPaaPfff",
                "acpacpacp",
            ),
            ("3 May 2031 07:38\nP\n3 May 2031 06:12\nP\n2 May 2031 23:15\nP", "aPaPaP", "aPaPaP"),
            // Days with times, right above sentences, which hold most of the text; in comments, names stand above them.
            ("P\n3 May 2031 07:38\nP\n3 May 2031 06:12\nP\n2 May 2031 23:15\nP", "aaaaaaa", "aapapap"),
            ("P\nP\nP\n3 May 2031 07:38\nP\n3 May 2031 06:12\nP\n2 May 2031 23:15\nP", "Paaaaaaaa", "Paaaaaaaa"),
            (
                "P\nquayside\n3 May 2031 07:38\nP\nlamplit\n3 May 2031 06:12\nP\nbrassy\n2 May 2031 23:15\nP",
                "aaaaaaaaaa",
                "aaaaaaaaaa",
            ),
            // In comments a button may stand above, or the name of somebody.
            (
                "P\nReply\n3 May 2031 07:38\nP\nReply\n3 May 2031 06:12\nP\nReply\n2 May 2031 23:15\nP",
                "aaaaaaaaaa",
                "aaaaaaaaaa",
            ),
            // Below a story stand the teasers of others.
            ("P\nP\n3 May 2031 07:38\nP\n3 May 2031 06:12\nP\n2 May 2031 23:15\nP", "PPaaaaaa", "PPaaaaaa"),
            // A story below the length of its recording.
            ("12.10\nP\nP\nP\nP\n11.58\nP\n11.40\nP", "aaaaaaaaa", "aaaaaaaaa"),
            // A sentence far below its time is none of its entry.
            ("12.10\nP\n11.58\nP\n11.40\nWaves\nQuay\nCarrow\nPolmear\nP", "aPaPaaaaaP", "aPaPaaaaaP"),
            // Other stories and their times.
            ("P\n12.10\nWaves over the quay\n11.58\nNo bus to Carrow\n11.40\nGood morning", "Paaaaaa", "Paaaaaa"),
            ("P\nP\n12.10\nWaves over the quay\nP\n11.58\nP\n11.40\nP", "PPaaaaaaa", "PPaaaaaaa"),
            // Two entries make no live page, and years are no times.
            ("12.10\nP\n11.58\nP", "aPaP", "aPaP"),
            ("1984\nP\n1991\nP\n2003\nP", "aPaPaP", "aPaPaP"),
        ];
        for (lines, roles, expected) in cases {
            let lines = lines.split('\n').map(|line| if line == "P" { PROSE } else { line });
            let text = ["Storm live"].into_iter().chain(lines).collect::<Vec<_>>().join("\n");
            let mut layout = Layout::new(&text);
            for block in &mut layout.blocks {
                block.features = match block.span.slice(&text) {
                    Some("Share" | "Reply") => block.features | Features::FURNITURE,
                    Some("Ana Ruiz") => block.features | Features::NAME,
                    Some(line) if line.contains(" 2031 ") => block.features | Features::DATELINE,
                    _ => block.features,
                };
            }
            let mut roles = roles_of(&format!("H{roles}"));
            let times = times(&layout);
            let times = entries(&mut layout, times, &OpenRoles::default(), &mut roles);
            let expected = roles_of(&format!("H{}", expected.to_lowercase()));
            assert_eq!(roles, expected, "{text}");
            let is_any = |at: usize| is_time(&layout, at) || is_time_of_sentence(&layout, at);
            assert!(times.iter().all(|at| is_any(*at as usize)), "{text}");
        }
    }
}
