//! What the lines above and below make certain, whatever the weights say.

use super::alternative::is_of_story;
use super::caption::repeats;
use super::context::{is_prose, is_title};
use super::open_roles::OpenRoles;
use super::role::Role::{self, Aside, Crosshead, Footer, Headline, Masthead, Paragraph, Standfirst};
use super::role::set;
use super::speech::is_said;
use crate::layout::{Features, Layout};

/// Settles the roles of the lines whose neighbours leave no doubt.
pub(crate) fn settle(layout: &Layout<'_>, open_roles: &OpenRoles, roles: &mut [Role]) {
    summarise(layout, roles);
    begin(layout, open_roles, roles);
    let mut links = false;
    for at in 1..roles.len() {
        let near = [at - 1, at, at + 1];
        let [above, line, below] = near.map(|at| layout.features(at));
        let role = match near.map(|at| roles.get(at).copied().unwrap_or_default()) {
            // A short title right between two paragraphs heads the second one, be it one word.
            [Paragraph, Aside, Paragraph]
                if (is_short_title(line) || is_one_word(line)) && open_roles.allow(Crosshead, at) =>
            {
                Crosshead
            }
            // A longer line with a colon leads up to it.
            [Paragraph, Aside, Paragraph] if leads_up(line) && open_roles.allow(Paragraph, at) => Paragraph,
            // Words in capitals right above a paragraph do, as mails set them, which have no larger type; below a link, as
            // headlines do.
            [Aside, Paragraph, Paragraph] if is_in_capitals(line, below) && is_linked(above, line) => Aside,
            [_, Paragraph, Paragraph] if is_in_capitals(line, below) => Crosshead,
            // A line of furniture or the heading of other stories heads no part of this one.
            [_, Crosshead, _] if line.any(Features::FURNITURE | Features::RELATED_HEADING) => Aside,
            // Nor does a title right above a picture's credit, whose caption it is, or above what the page says of itself.
            [_, Crosshead, Aside] if below.any(Features::CAPTION | SPEAKS_OF_PAGE) => Aside,
            // Nor does a line as long as a headline right below a labelled link: cross-heads are shorter.
            [Aside, Crosshead, _] if is_linked(above, line) => Aside,
            // Nor are the words of a picture, which its caption says again.
            [_, Paragraph, _] if is_said_of_picture(layout, at) => Aside,
            // Signs alone part the story, and a title in brackets leads to another one.
            [_, Crosshead | Paragraph, _] if is_in_brackets(line) || is_of_signs(layout, at) => Aside,
            // A few words that head other stories are no paragraph.
            [_, Paragraph, _] if is_heading_of_others(line) => Aside,
            // Nor is a sentence in which the page speaks of itself to its reader.
            [_, Paragraph, _] if line.has(SPEAKS_OF_PAGE) && !line.any(Features::OVER_220) => Aside,
            // A sentence right below the last paragraph is one as well unless it speaks of something else and no signs follow it, or
            // where it tells what somebody said.
            [Paragraph, Footer, _]
                if (may_close(line) && (!line.any(Features::OFF_TOPIC) || signs(below))
                    || is_closing_sentence(line)
                    || may_tell(line) && is_said(layout.line(at)))
                    && open_roles.allow(Paragraph, at) =>
            {
                Paragraph
            }
            // Above a caption it is the story's if it tells of something else.
            [Paragraph | Aside, Aside, Aside]
                if may_tell_above(line, below) && open_roles.allow(Paragraph, at) && is_of_story(layout, at) =>
            {
                Paragraph
            }
            [_, role, _] => role,
        };
        // The titles right below the heading of other stories, or below a label for links with a colon, are links, with a
        // sentence between two that speaks of nothing in the story.
        links = match role {
            Aside if heads_links(line) => true,
            Aside | Crosshead | Paragraph => {
                let titled = || is_title(above) && is_title(below);
                links && (is_title(line) || line.any(BESIDE_TITLE) || is_teaser(line) && titled())
            }
            _ => false,
        };
        set(roles, at..at + 1, if links { Aside } else { role });
    }
}

/// A sentence right under the headline that is nothing else is a standfirst.
fn summarise(layout: &Layout<'_>, roles: &mut [Role]) {
    let below = roles.iter().position(|role| *role == Headline).map(|headline| headline + 1);
    let is_standfirst = |at: &usize| roles.get(*at) == Some(&Masthead) && is_summary(layout.features(*at));
    if let Some(at) = below.filter(is_standfirst) {
        set(roles, at..at + 1, Standfirst);
    }
}

/// Sentences in a row that are nothing else are the story's first, if they stand right above the rest of it, and so is one
/// alone that is long and stands below byline or date; or right below these, if they are long and not of something else,
/// whatever stands between them and the rest.
fn begin(layout: &Layout<'_>, open_roles: &OpenRoles, roles: &mut [Role]) {
    const ROW: usize = 2;
    const NEVER: Features = OTHER.or(SPEAKS_OF_PAGE);
    caption_first(layout, roles);
    let Some(first) = roles.iter().position(|role| *role == Paragraph) else { return };
    let tells = |at: usize, never: Features| {
        roles.get(at) == Some(&Masthead)
            && open_roles.allow(Paragraph, at)
            && layout.blocks.get(at).is_some_and(is_prose)
            && !layout.features(at).any(never)
    };
    // The story's day is told in any of its sentences.
    let above = (0..first).rev().take_while(|at| tells(*at, NEVER.without(Features::DATED))).count();
    let is_credit = |at: usize| layout.features(at).any(Features::BYLINE | Features::DATELINE);
    let credited = || (0..first).rev().take_while(|at| roles.get(*at) == Some(&Masthead)).any(is_credit);
    let lone = || above == 1 && layout.features(first - 1).any(Features::OVER_90) && credited();
    if above >= ROW || lone() {
        set(roles, first - above..first, Paragraph);
        return;
    }
    let is_long = |at: &usize| layout.features(*at).any(Features::OVER_90) && tells(*at, NEVER | Features::OFF_TOPIC);
    let below_credits = (1..first).filter(|at| is_credit(at - 1));
    let row = |at: usize| (at, (at..first).take_while(is_long).count());
    let Some((start, count)) = below_credits.map(row).find(|(_, count)| *count >= ROW) else { return };
    // Above a credit they are a picture's text.
    if !layout.features(start + count).any(Features::CAPTION) {
        set(roles, start..start + count, Paragraph);
        set(roles, start + count..first, Aside);
    }
}

/// The story's first sentence is a picture's caption where it stands right above a credit alone: `Foto: Ana Ruiz`
fn caption_first(layout: &Layout<'_>, roles: &mut [Role]) {
    const NEVER: Features = Features::OVER_140.or(Features::HAS_SENTENCE).or(Features::HAS_QUOTE);
    let mut paragraphs = roles.iter().enumerate().filter(|(_, role)| **role == Paragraph).map(|(at, _)| at);
    let Some((first, next)) = paragraphs.next().zip(paragraphs.next()) else { return };
    let [sentence, credit] = [first, first + 1].map(|at| layout.features(at));
    let is_credit = credit.any(Features::CAPTION) && !credit.any(Features::OVER_60);
    let beside = roles.get(first + 1..next).is_some_and(|below| below.iter().all(|role| *role == Aside));
    if next > first + 1 && beside && is_credit && sentence.any(ENDS_PARAGRAPH) && !sentence.any(NEVER) {
        set(roles, first..next, Masthead);
    }
}

/// Whether a line has neither letters nor digits: `* * *`
fn is_of_signs(layout: &Layout<'_>, at: usize) -> bool {
    layout.features(at).any(Features::LEN_3 | Features::LEN_12) && !layout.line(at).contains(char::is_alphanumeric)
}

/// Whether the line is another story's title, behind its author's name or a label: `[Ana Ruiz: The wall that nobody built]`
fn is_in_brackets(line: Features) -> bool {
    const NEVER: Features = Features::HAS_SENTENCE.or(Features::OVER_90);
    line.has(Features::STARTS_BRACKET | Features::ENDS_BRACKET) && line.any(Features::HAS_COLON) && !line.any(NEVER)
}

/// Whether one of the next two lines is a caption that says again what the line says.
fn is_said_of_picture(layout: &Layout<'_>, at: usize) -> bool {
    let is_caption = |below: usize| layout.features(below).any(Features::CAPTION);
    (at + 1..=at + 2).any(|below| is_caption(below) && repeats(layout.line(at), layout.line(below)))
}

/// What may stand above each of a row of titles: its section, its number.
const BESIDE_TITLE: Features = Features::SECTION.or(Features::LEN_3);
/// How the last line of a paragraph may end.
const ENDS_PARAGRAPH: Features = Features::ENDS_SENTENCE.or(Features::ENDS_BRACKET);
/// What is of the page around a story, and no sentence of it.
pub(super) const OF_PAGE: Features =
    Features::LABELLED.or(Features::CAPTION).or(Features::HAS_URL).or(Features::REPEATED);
/// What is known to be something else than words of the story.
const OTHER: Features = OF_PAGE.or(Features::DATED).or(Features::BYLINE).or(Features::NAME);

/// How a page speaks of itself, which is no caption and no heading of the story.
pub(super) const SPEAKS_OF_PAGE: Features = Features::FURNITURE_START.or(Features::ADDRESSES_READER);

/// What no sentence of the story has.
const NEVER_OF_STORY: Features = OTHER.or(SPEAKS_OF_PAGE).or(Features::RELATED_HEADING);

/// Whether the line is a sentence that what stands below goes on with: `These are the questions that the council left open:`
fn leads_up(line: Features) -> bool {
    line.any(Features::ENDS_COLON)
        && line.any(Features::OVER_60)
        && line.any(Features::WORDS_8 | Features::WORDS_MANY)
        && !line.any(NEVER_OF_STORY)
}

/// Whether the line is a short sentence that names nobody and nothing: `The trial continues.`
fn is_closing_sentence(line: Features) -> bool {
    const NEVER: Features = NEVER_OF_STORY.or(Features::HAS_DIGIT).or(Features::HAS_COLON);
    line.has(Features::ENDS_STOP | Features::CAPITALS_FIRST)
        && line.any(Features::LEN_24 | Features::LEN_40 | Features::LEN_60)
        && line.any(Features::WORDS_4 | Features::WORDS_8)
        && !line.any(NEVER)
}

/// Whether the line tells where the story is from, or who wrote it: `Source: Reuters`.
fn signs(line: Features) -> bool {
    line.any(Features::BYLINE | Features::CAPTION) && !line.any(Features::LEN_140 | Features::LEN_220)
}

/// Whether a sentence is nothing else than one of a story.
fn may_close(line: Features) -> bool {
    line.any(ENDS_PARAGRAPH)
        && line.any(Features::LEN_60 | Features::LEN_90 | Features::LEN_140 | Features::LEN_220 | Features::LEN_400)
        && !line.any(NEVER_OF_STORY)
}

/// Whether a sentence above a caption is nothing else than one of a story; a shorter one has five words, and the caption more.
fn may_tell_above(line: Features, caption: Features) -> bool {
    let is_short = line.has(Features::ENDS_STOP | Features::CAPITALS_FIRST)
        && line.any(Features::LEN_40)
        && line.any(Features::WORDS_8 | Features::WORDS_MANY)
        && caption.any(Features::OVER_60);
    (may_close(line) || is_short && !line.any(NEVER_OF_STORY)) && line.any(Features::ENDS_SENTENCE)
}

/// Whether a sentence may tell what somebody said, shorter ones in quotation marks.
fn may_tell(line: Features) -> bool {
    may_close(line) || line.has(Features::STARTS_QUOTE | Features::ENDS_STOP) && !line.any(NEVER_OF_STORY)
}

/// Whether a sentence speaks of nothing that the story speaks of, as one between the titles of others does.
fn is_teaser(line: Features) -> bool {
    line.any(Features::OFF_TOPIC) && line.any(ENDS_PARAGRAPH) && !line.any(Features::OVER_220)
}

/// Whether the line is the heading of links, which stand below it.
fn heads_links(line: Features) -> bool {
    let label = line.has(Features::LINK_LABEL | Features::ENDS_COLON);
    (label || line.any(Features::RELATED_HEADING)) && !line.any(Features::ENDS_STOP)
}

/// Whether the line is the heading of other stories, and no sentence.
fn is_heading_of_others(line: Features) -> bool {
    line.any(Features::RELATED_HEADING)
        && line.any(Features::LEN_12 | Features::LEN_24 | Features::LEN_40)
        && !line.any(Features::ENDS_STOP | Features::ENDS_QUOTE)
}

/// Whether the line is as long as a headline, and the one above is a labelled link.
fn is_linked(above: Features, line: Features) -> bool {
    above.any(Features::LINK_LABEL) && line.any(Features::LEN_60 | Features::LEN_90 | Features::LEN_140)
}

fn is_summary(line: Features) -> bool {
    line.any(Features::LEN_60 | Features::LEN_90 | Features::LEN_140 | Features::LEN_220)
        && !line.any(OTHER | Features::UPPER_CASE)
}

fn is_short_title(line: Features) -> bool {
    const SHAPE: Features = Features::WORDS_2.or(Features::WORDS_4).or(Features::WORDS_8);
    const NEVER: Features = Features::ENDS_STOP
        .or(Features::ENDS_COLON)
        .or(Features::ENDS_BRACKET)
        .or(Features::HAS_COLON)
        .or(Features::STARTS_LOWER)
        .or(Features::STARTS_SIGN)
        .or(Features::STARTS_BULLET)
        .or(Features::CAPITALS_NONE);
    // Words in capitals look like a name, and between two paragraphs head what follows all the same.
    let other = if line.any(Features::UPPER_CASE) { OTHER.without(Features::NAME) } else { OTHER };
    line.any(Features::LEN_12 | Features::LEN_24 | Features::LEN_40) && line.any(SHAPE) && !line.any(other | NEVER)
}

/// Words in capitals, above a sentence.
fn is_in_capitals(line: Features, below: Features) -> bool {
    const NEVER: Features = Features::ENDS_STOP
        .or(Features::ENDS_COLON)
        .or(Features::ENDS_QUOTE)
        .or(Features::HAS_COLON)
        .or(Features::STARTS_BULLET);
    line.any(Features::UPPER_CASE)
        && below.any(ENDS_PARAGRAPH)
        && line.any(Features::LEN_12 | Features::LEN_24 | Features::LEN_40 | Features::LEN_60)
        && !line.any(OTHER | NEVER)
}

/// One word that may be a title: it is no sign, no number and no name of a part of the page.
fn is_one_word(line: Features) -> bool {
    const NEVER: Features = Features::ENDS_STOP
        .or(Features::ENDS_COLON)
        .or(Features::ENDS_OTHER)
        .or(Features::STARTS_SIGN)
        .or(Features::STARTS_BULLET)
        .or(Features::HAS_DIGIT);
    line.has(Features::WORDS_1 | Features::CAPITALS_ALL)
        && line.any(Features::LEN_12 | Features::LEN_24)
        && !line.any(OTHER | NEVER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sentence_below_the_story() {
        let text = "Post office is to close\n\
                    The house that worries Carrow most may be a post office of one room in a village.\n\
                    The minister of the mainland was told of it late, as he was at sea.\nContact\n";
        let settled = |more: Features| {
            let mut layout = Layout::new(text);
            layout.blocks[2].features |= more;
            let mut roles = [Headline, Paragraph, Footer, Footer];
            settle(&layout, &OpenRoles::default(), &mut roles);
            roles[2]
        };
        assert_eq!(settled(Features::default()), Paragraph, "it may speak of the story");
        assert_eq!(settled(Features::TOPIC), Paragraph);
        assert_eq!(settled(Features::OFF_TOPIC), Footer, "it speaks of something else");
        assert_eq!(settled(Features::HAS_URL), Footer);
    }

    #[test]
    fn what_somebody_said_closes_the_story() {
        for (line, expected) in [
            ("Ruiz said the goat will be back at work on Wednesday.", Paragraph),
            ("“I’m using my own shed,” said Tom Beck.", Paragraph),
            ("The mayor will be back at work on Wednesday, as ever.", Footer),
            ("“I’m using my own shed,” and other stories", Footer),
        ] {
            let text = format!(
                "Post office is to close\nThe house that worries Carrow most may be a post office of one room in a village.\n\
                 {line}\nContact\n"
            );
            let mut layout = Layout::new(&text);
            layout.blocks[2].features |= Features::OFF_TOPIC;
            let mut roles = [Headline, Paragraph, Footer, Footer];
            settle(&layout, &OpenRoles::default(), &mut roles);
            assert_eq!(roles[2], expected, "{line}");
        }
    }

    #[test]
    fn one_sentence_above_the_story() {
        let lead =
            "The house that worries Carrow most may be a post office of one room in a village with 219 inhabitants.";
        let text =
            format!("Post office is to close\nBy Ana Ruiz\nLink copied\n{lead}\nIt stands on a list of 3,400.\n");
        let mut layout = Layout::new(&text);
        let mut settled = |byline: Features| {
            let mut roles = [Headline, Masthead, Masthead, Masthead, Paragraph];
            layout.blocks[1].features = byline;
            settle(&layout, &OpenRoles::default(), &mut roles);
            roles[3]
        };
        assert_eq!(settled(Features::BYLINE), Paragraph);
        assert_eq!(settled(Features::LEN_12), Masthead, "no credits stand above it");
    }
}
