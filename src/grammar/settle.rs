//! What the lines above and below make certain, whatever the weights say.

use super::context::{is_long_prose, is_title};
use super::role::{Role, set};
use crate::layout::{Block, Features, Layout};

/// Settles the roles of the lines of the story whose neighbours leave no doubt.
///
/// - A sentence right under the headline that is nothing else is a standfirst.
/// - Long sentences in a row right below byline or date are paragraphs, and so is a sentence right below the headline where
///   nothing but sentences stands below it.
/// - A short title right between two paragraphs is a cross-head, be it one word.
/// - A line of furniture or the heading of other stories is no cross-head, and a title right above a picture's credit
///   is its caption.
/// - A few words that head other stories are no paragraph.
/// - Words in capitals right above a paragraph are its heading, as mails set them, which have no larger type.
/// - A line as long as a headline right below a labelled link is a link as well: cross-heads are shorter.
/// - The titles right below the heading of other stories, or below a label for links with a colon, are links, with a sentence
///   between two that speaks of nothing in the story.
/// - A title right above a sentence in which the page speaks of itself heads no part of the story.
/// - A sentence right below the last paragraph that speaks of the same and is nothing else is a paragraph, and so is one of
///   other things that stands right above the line that signs the story.
pub(crate) fn settle(layout: &Layout<'_>, roles: &mut [Role]) {
    let blocks = &*layout.blocks;
    if let Some(headline) = roles.iter().position(|role| *role == Role::Headline)
        && let (Some(role), Some(block)) = (roles.get_mut(headline + 1), blocks.get(headline + 1))
        && *role == Role::Masthead
        && is_summary(block)
    {
        *role = Role::Standfirst;
    }
    begin(layout, roles);
    lead(layout, roles);
    let mut links = false;
    for at in 1..roles.len() {
        let Some(block) = blocks.get(at) else { break };
        if let Some([Role::Paragraph, role @ Role::Aside, Role::Paragraph]) = roles.get_mut(at - 1..=at + 1)
            && (is_short_title(block) || is_one_word(block))
        {
            *role = Role::Crosshead;
        }
        if let Some([role @ Role::Crosshead, Role::Aside]) = roles.get_mut(at..at + 2)
            && blocks.get(at + 1).is_some_and(|below| below.features.any(Features::CAPTION | SPEAKS_OF_PAGE))
        {
            *role = Role::Aside;
        }
        if let Some(role @ Role::Paragraph) = roles.get_mut(at)
            && block.features.any(Features::RELATED_HEADING)
            && block.features.any(Features::LEN_12 | Features::LEN_24 | Features::LEN_40)
            && !block.features.any(Features::ENDS_STOP | Features::ENDS_QUOTE)
        {
            *role = Role::Aside;
        }
        if let Some([role @ Role::Paragraph, Role::Paragraph]) = roles.get_mut(at..at + 2)
            && is_in_capitals(block)
            && blocks.get(at + 1).is_some_and(|below| below.features.any(ENDS_SENTENCE))
        {
            *role = Role::Crosshead;
        }
        if let Some(role @ Role::Crosshead) = roles.get_mut(at)
            && block.features.any(Features::FURNITURE | Features::RELATED_HEADING)
        {
            *role = Role::Aside;
        }
        if let Some([Role::Aside, role @ Role::Crosshead]) = roles.get_mut(at - 1..=at)
            && blocks.get(at - 1).is_some_and(|above| above.features.any(Features::LINK_LABEL))
            && block.features.any(Features::LEN_60 | Features::LEN_90 | Features::LEN_140)
        {
            *role = Role::Aside;
        }
        if let Some(role @ Role::Paragraph) = roles.get_mut(at)
            && block.features.has(Features::FURNITURE_START | Features::ADDRESSES_READER)
            && !block.features.any(Features::OVER_220)
        {
            *role = Role::Aside;
        }
        if let Some([Role::Paragraph, role @ Role::Footer]) = roles.get_mut(at - 1..=at)
            && (goes_on(block) || may_close(block) && blocks.get(at + 1).is_some_and(signs))
            && Role::Paragraph.is_open(at, &layout.open_roles)
        {
            *role = Role::Paragraph;
        }
        if let Some(role) = roles.get_mut(at) {
            links = match role {
                Role::Aside if heads_links(block) => true,
                Role::Aside | Role::Crosshead | Role::Paragraph => {
                    let titled = || [at - 1, at + 1].iter().all(|near| blocks.get(*near).is_some_and(is_title));
                    links && (is_title(block) || block.features.any(BESIDE_TITLE) || is_teaser(block) && titled())
                }
                _ => false,
            };
            if links {
                *role = Role::Aside;
            }
        }
    }
}

/// In a text that begins with its headline and has nothing but sentences below it, as data sets hold them, the first one leads
/// the story: a standfirst is set apart by what stands below it.
fn lead(layout: &Layout<'_>, roles: &mut [Role]) {
    let first = layout.first_line();
    if let Some([Role::Headline, role @ Role::Standfirst, below @ ..]) = roles.get_mut(first..)
        && below.iter().all(|role| matches!(role, Role::Paragraph | Role::Crosshead | Role::Footer))
        && layout.features(first + 1).has(Features::ENDS_STOP)
        && layout.features(first + 1).any(Features::OVER_90)
        && Role::Paragraph.is_open(first + 1, &layout.open_roles)
    {
        *role = Role::Paragraph;
    }
}

/// Right below byline or date, long sentences in a row that are nothing else, and not of something else, are the
/// story's first, whatever stands between them and the rest of it.
fn begin(layout: &Layout<'_>, roles: &mut [Role]) {
    const ROW: usize = 2;
    const NEVER: Features = OTHER.or(SPEAKS_OF_PAGE).or(Features::OFF_TOPIC);
    let Some(first) = roles.iter().position(|role| *role == Role::Paragraph) else { return };
    let tells = |at: &usize| {
        roles.get(*at) == Some(&Role::Masthead)
            && Role::Paragraph.is_open(*at, &layout.open_roles)
            && layout.blocks.get(*at).is_some_and(is_long_prose)
            && layout.features(*at).any(Features::OVER_90)
            && !layout.features(*at).any(NEVER)
    };
    let below_credits = (1..first).filter(|at| layout.features(at - 1).any(Features::BYLINE | Features::DATELINE));
    let row = |at: usize| (at, (at..first).take_while(tells).count());
    let Some((start, count)) = below_credits.map(row).find(|(_, count)| *count >= ROW) else { return };
    // Above a credit they are a picture's text.
    if !layout.features(start + count).any(Features::CAPTION) {
        set(roles, start..start + count, Role::Paragraph);
        set(roles, start + count..first, Role::Aside);
    }
}

/// What may stand above each of a row of titles: its section, its number.
const BESIDE_TITLE: Features = Features::SECTION.or(Features::LEN_3);
/// How the last line of a paragraph may end.
const ENDS_SENTENCE: Features =
    Features::ENDS_STOP.or(Features::ENDS_ASKING).or(Features::ENDS_QUOTE).or(Features::ENDS_BRACKET);
/// What is known to be something else than words of the story.
const OTHER: Features = Features::LABELLED
    .or(Features::DATED)
    .or(Features::BYLINE)
    .or(Features::NAME)
    .or(Features::CAPTION)
    .or(Features::REPEATED_EARLIER)
    .or(Features::REPEATED_LATER)
    .or(Features::HAS_URL);

/// How a page speaks of itself, which is no caption and no heading of the story.
const SPEAKS_OF_PAGE: Features = Features::FURNITURE_START.or(Features::ADDRESSES_READER);

/// Whether a sentence goes on with the story above it.
fn goes_on(block: &Block) -> bool {
    block.features.any(Features::TOPIC | Features::TOPIC_STRONG) && may_close(block)
}

/// Whether the line tells where the story is from, or who wrote it: `Source: Reuters`.
fn signs(block: &Block) -> bool {
    block.features.any(Features::BYLINE | Features::CAPTION)
        && !block.features.any(Features::LEN_140 | Features::LEN_220)
}

/// Whether a sentence is nothing else than one of a story.
fn may_close(block: &Block) -> bool {
    const NEVER: Features = OTHER.or(SPEAKS_OF_PAGE).or(Features::RELATED_HEADING);
    block.features.any(ENDS_SENTENCE.without(Features::ENDS_BRACKET))
        && block
            .features
            .any(Features::LEN_60 | Features::LEN_90 | Features::LEN_140 | Features::LEN_220 | Features::LEN_400)
        && !block.features.any(NEVER)
}

/// Whether a sentence speaks of nothing that the story speaks of, as one between the titles of others does.
fn is_teaser(block: &Block) -> bool {
    block.features.any(Features::OFF_TOPIC)
        && block.features.any(ENDS_SENTENCE)
        && !block.features.any(Features::OVER_220)
}

/// Whether the line is the heading of links, which stand below it.
fn heads_links(block: &Block) -> bool {
    let label = block.features.has(Features::LINK_LABEL | Features::ENDS_COLON);
    (label || block.features.any(Features::RELATED_HEADING)) && !block.features.any(Features::ENDS_STOP)
}

fn is_summary(block: &Block) -> bool {
    block.features.any(Features::LEN_60 | Features::LEN_90 | Features::LEN_140 | Features::LEN_220)
        && !block.features.any(OTHER | Features::UPPER_CASE)
}

fn is_short_title(block: &Block) -> bool {
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
    let other = if block.features.any(Features::UPPER_CASE) { OTHER.without(Features::NAME) } else { OTHER };
    block.features.any(Features::LEN_12 | Features::LEN_24 | Features::LEN_40)
        && block.features.any(SHAPE)
        && !block.features.any(other | NEVER)
}

fn is_in_capitals(block: &Block) -> bool {
    const NEVER: Features = Features::ENDS_STOP
        .or(Features::ENDS_COLON)
        .or(Features::ENDS_QUOTE)
        .or(Features::HAS_COLON)
        .or(Features::STARTS_BULLET);
    block.features.any(Features::UPPER_CASE)
        && block.features.any(Features::LEN_12 | Features::LEN_24 | Features::LEN_40 | Features::LEN_60)
        && !block.features.any(OTHER | NEVER)
}

/// One word that may be a title: it is no sign, no number and no name of a part of the page.
fn is_one_word(block: &Block) -> bool {
    const NEVER: Features = Features::ENDS_STOP
        .or(Features::ENDS_COLON)
        .or(Features::ENDS_OTHER)
        .or(Features::STARTS_SIGN)
        .or(Features::STARTS_BULLET)
        .or(Features::HAS_DIGIT);
    block.features.has(Features::WORDS_1 | Features::CAPITALS_ALL)
        && block.features.any(Features::LEN_12 | Features::LEN_24)
        && !block.features.any(OTHER | NEVER)
}
