//! Titles that stand right above or below a headline: the few words that name its subject, the line that sums up the story.

use super::kind::Kind;
use super::{Candidate, Standing};
use crate::grammar::context::language_of;
use crate::grammar::letter_case::{is_sentence_case, is_title_case};
use crate::layout::{Block, Features};

/// Whether the line at `at` is no headline, but stands over it: a short title right above a longer one, below which the story
/// or its credits begin.
///
/// ```text
/// overline ::= title &( ⏎ title ⏎ ( credit_line | sentence ) )   (* the second one longer *)
/// ```
/// `Storm in Polmear` above `How a village lost its harbour wall`. The other way round, a headline with a longer title for its
/// summary, is told by title case ([`over_subtitle`]) or by the page's language ([`over_summary`]).
pub(super) fn is_overline(blocks: &[Block], at: usize) -> bool {
    let Some([over, title, below, ..]) = blocks.get(at..) else { return false };
    let kind = |block: &Block| Kind::of(block.features);
    may_be_overline(over.features)
        && kind(title) == Kind::Phrase
        && title.span.len() > over.span.len()
        && !title.features.any(ENDS)
        && matches!(kind(below), Kind::Credit | Kind::Prose | Kind::Open)
}

/// The headline over the line at `at`, which is its subtitle: the title right above it, or with nothing but credits between, is in
/// title case, and it is not.
///
/// ```text
/// subtitle ::= text   (* below a title_case text *)
/// ```
/// `Why I Left the Harbour Office for Good` above `Notes from a year without a single storm`, as magazines and releases
/// set them.
pub(super) fn over_subtitle(text: &str, blocks: &[Block], candidates: &[Candidate], at: usize) -> Option<usize> {
    /// So many lines of credits stand between at most.
    const CREDITS: usize = 8;
    let is_title = |above: &usize| {
        let title = blocks.get(*above).filter(|title| !title.features.any(NEVER_TITLE));
        title.is_some() && is_title_case(line_at(text, blocks, *above))
    };
    // What joins two names is short: `, and`.
    let joins = |line: Features| line.any(Features::LEN_3) || line.has(Features::LEN_12 | Features::STARTS_SIGN);
    let is_credit = |above: &usize| {
        blocks.get(*above).is_some_and(|it| Kind::of(it.features) == Kind::Credit || joins(it.features))
    };
    let title = (0..at).rev().take(CREDITS + 1).find(|above| !is_credit(above))?;
    let own = candidates.iter().find(|it| it.at == title)?;
    Some(title).filter(|title| is_told(own) && is_sentence_case(line_at(text, blocks, at)) && is_title(title))
}

/// The headline over the line at `at` of an English page, which is its summary: English papers set one there without a full stop,
/// right below or below the date, where others set the subject over the headline. The story tells of what the headline says.
///
/// ```text
/// summary_line ::= text   (* below a title of five words and more *)
/// ```
/// `Office to scrap its harbour toll after a revolt` above `Boats would have paid 140 crowns a year for their berths`
pub(super) fn over_summary(text: &str, blocks: &[Block], candidates: &[Candidate], at: usize) -> Option<usize> {
    /// So many lines of dates stand between at most.
    const DATES: usize = 2;
    // `Review: …` may be a link's label, too.
    const NEVER: Features = NEVER_TITLE
        .or(Features::LABELLED.without(Features::LINK_LABEL))
        .or(Features::CAPTION)
        .or(Features::ADDRESSES_READER)
        .or(Features::ENDS_COLON)
        .or(Features::STARTS_LOWER)
        .or(Features::STARTS_DIGIT)
        .or(Features::STARTS_SIGN);
    let find = |at: usize| candidates.iter().find(|it| it.at == at);
    let is_date = |above: &usize| blocks.get(*above).is_some_and(|line| line.features.any(Features::DATELINE));
    let above = (0..at).rev().take(DATES + 1).find(|above| !is_date(above));
    let (title, own) = (above.and_then(find)?, find(at)?);
    let line = blocks.get(title.at)?.features;
    // Somebody's words alone stand over a headline.
    let is_said = line.has(Features::STARTS_QUOTE | Features::ENDS_QUOTE);
    let is_title = line.any(Features::WORDS_8 | Features::WORDS_MANY) && !line.any(NEVER) && !is_said;
    let told = is_told(title);
    let again = own.standing.any(&[Standing::AGAIN, Standing::ENDS_OTHER, Standing::BEGINS_OTHER]);
    // A summary is a sentence, and none is in title case.
    let in_title_case = || is_title_case(line_at(text, blocks, at));
    let fits = is_title && told && !again && language_of(text, blocks) == Some("en") && !in_title_case();
    fits.then_some(title.at)
}

/// The headline right over the line at `at`, which its semicolon parts from its summary, as press databases print them.
///
/// ```text
/// parted_title ::= text ";"
/// ```
pub(super) fn over_semicolon(text: &str, blocks: &[Block], at: usize) -> Option<usize> {
    at.checked_sub(1).filter(|title| line_at(text, blocks, *title).ends_with(';'))
}

fn line_at<'t>(text: &'t str, blocks: &[Block], at: usize) -> &'t str {
    blocks.get(at).and_then(|block| block.span.slice(text)).unwrap_or_default()
}

/// Whether the story tells of what the line says.
fn is_told(line: &Candidate) -> bool {
    !line.standing.any(&[Standing::WORDLESS, Standing::KNOWN_0, Standing::FIFTHS_0])
}

/// What no headline in title case has.
const NEVER_TITLE: Features = Features::DATED
    .or(Features::BYLINE)
    .or(Features::NAME)
    .or(Features::UPPER_CASE)
    .or(Features::HAS_SEPARATOR)
    .or(Features::HAS_GLUE);

/// How a sentence ends, or a label.
const ENDS: Features = Features::ENDS_STOP.or(Features::ENDS_COLON).or(Features::ENDS_BRACKET);

/// Whether a line is short, and no sentence, breadcrumb or picture's text; the page's title stands there again.
pub(crate) fn may_be_overline(line: Features) -> bool {
    const NEVER: Features = ENDS
        .or(Features::ENDS_ASKING)
        .or(Features::HAS_DIGIT)
        .or(Features::HAS_SEPARATOR)
        .or(Features::CAPTION)
        .or(Features::REPEATED);
    line.any(Features::LEN_12 | Features::LEN_24 | Features::LEN_40) && !line.any(NEVER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Layout;

    #[test]
    fn subtitles_under_headlines() {
        for (lines, expected) in [
            ("Why I Left the Harbour Office for Good\nNotes from a year without a single storm in it", true),
            ("Harbour Office Names Ana Ruiz Its Chief of Staff\nRuiz succeeds Tom Beck, who will retire", true),
            ("Why I left the harbour office for good\nNotes from a year without a single storm in it", false),
            ("Why I Left the Harbour Office for Good\nMore Stories From the Harbour Office", false),
            ("Harbour and Coast\nNotes from a year without a single storm in it", false),
            ("Streit um den Hafen in Polmar\nWas die Gemeinde jetzt noch tun kann", false),
        ] {
            let at = lines.matches('\n').count();
            let [told, other] = [Standing::KNOWN_2, Standing::KNOWN_0].map(|standing| [Candidate { at: 0, standing }]);
            let over = |candidates: &[Candidate]| over_subtitle(lines, &Layout::new(lines).blocks, candidates, at);
            assert_eq!(over(&told), expected.then_some(0), "{lines}");
            assert_eq!(over(&other), None, "{lines}");
        }
    }

    #[test]
    fn titles_before_semicolons() {
        for (lines, expected) in [
            ("Harbour wall gives way;\nNobody was hurt when it fell", Some(0)),
            ("Harbour wall gives way\nNobody was hurt when it fell;", None),
            ("Harbour wall gives way\nNobody was hurt when it fell", None),
        ] {
            assert_eq!(over_semicolon(lines, &Layout::new(lines).blocks, 1), expected, "{lines}");
        }
        assert_eq!(over_semicolon("", &[], 0), None);
    }

    #[test]
    fn summaries_under_headlines() {
        let told = Standing::KNOWN_2;
        for (title, own, standing, expected) in [
            ("Office to scrap its harbour toll after a revolt", Standing::LEAD_0, told, true),
            // The story does not tell of it, the other one is the page's title, or it is no title.
            ("Cyclone to reach the coast on Sunday evening", Standing::LEAD_0, Standing::KNOWN_0, false),
            ("Office to scrap its harbour toll after a revolt", Standing::AGAIN, told, false),
            ("Harbour and coast", Standing::LEAD_0, told, false),
            ("“We will scrap the toll and build the wall”", Standing::LEAD_0, told, false),
        ] {
            let story =
                "The harbour office will scrap the toll that it had planned for boats in the spring of the year.";
            let text = format!("{title}\nBoats would have paid 140 crowns a year for their berths\n{story}\n{story}");
            let candidates = [(0, standing), (1, own)].map(|(at, standing)| Candidate { at, standing });
            let found = over_summary(&text, &Layout::new(&text).blocks, &candidates, 1);
            assert_eq!(found, expected.then_some(0), "{title}");
            // The date may stand between.
            let text = text.replacen('\n', "\n14 June 2031\n", 1);
            let candidates = [(0, standing), (2, own)].map(|(at, standing)| Candidate { at, standing });
            let mut blocks = Layout::new(&text).blocks;
            let parted = |blocks: &[Block]| over_summary(&text, blocks, &candidates, 2);
            assert_eq!(parted(&blocks), None, "{title}");
            blocks[1].features |= Features::DATELINE;
            assert_eq!(parted(&blocks), expected.then_some(0), "{title}");
        }
        let german = "Amt streicht nach Protesten die Gebühr im Hafen\nBoote hätten 140 Kronen im Jahr gezahlt";
        let story =
            "Das Hafenamt streicht die Gebühr, die es für die Boote im Hafen geplant hatte, und zahlt sie zurück.";
        let text = format!("{german}\n{story}\n{story}");
        let candidates = [(0, told), (1, Standing::LEAD_0)].map(|(at, standing)| Candidate { at, standing });
        assert_eq!(over_summary(&text, &Layout::new(&text).blocks, &candidates, 1), None);
    }

    #[test]
    fn titles_over_headlines() {
        let sentence =
            "The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea came over it.";
        for (lines, expected) in [
            ("Storm in Polmear\nHow a village lost its harbour wall", true),
            ("Storm in Polmear:\nHow a village lost its harbour wall", false),
            ("Storm kills 12 in Polmear\nHow a village lost its harbour wall", false),
            ("What now, Polmear?\nHow a village lost its harbour wall", false),
            ("Storm in Polmear\nThe village has lost its harbour wall.", false),
            // Right below it stands another title, as in menus.
            ("Storm in Polmear\nHow a village lost its harbour wall\nSeven ways to cook a pike in beer", false),
            // The longer one stands above.
            ("Storm in Polmear takes the harbour wall\nHow a village lost its wall", false),
            ("A storm, the third in a week, has hit Polmear\nHow a village lost its harbour wall in a night", false),
        ] {
            let text = format!("{lines}\n{sentence}");
            assert_eq!(is_overline(&Layout::new(&text).blocks, 0), expected, "{lines}");
        }
    }
}
