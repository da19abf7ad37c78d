//! A story with no page around it, as databases, wires and corpora keep it.

use super::alternative::is_of_story;
use super::context::is_prose;
use super::open_roles::OpenRoles;
use super::role::Role::{Aside, Crosshead, Footer, Headline, Masthead, Paragraph, Standfirst};
use super::role::{Role, set};
use super::settle::OF_PAGE;
use crate::layout::{Features, Layout};

/// One line in so many may be something else.
const OTHERS: usize = 8;

/// Who wrote it, and when.
const CREDIT: Features =
    Features::BYLINE.or(Features::DATELINE).or(Features::NAME).or(Features::BYLINE_LABEL).or(Features::DATE_LABEL);

/// A word or two are no sentence.
const TOO_SHORT: Features = Features::LEN_3.or(Features::WORDS_1).or(Features::WORDS_2);

/// Makes every sentence of such a story a paragraph: there is no menu, and no picture but those whose credits show them.
///
/// ```text
/// bare ::= credit_line* headline ( standfirst? caption? credit_line )* ( sentence | crosshead )+
/// ```
/// One line in eight may be something else. A standfirst is set apart by what stands below it: right above the other sentences
/// there is none.
pub(crate) fn settle(layout: &Layout<'_>, open_roles: &OpenRoles, roles: &mut [Role]) {
    let Some(headline) = roles.iter().position(|role| *role == Headline) else { return };
    if !is_bare(layout, roles, headline) {
        return;
    }
    let is_prose = |at: usize| layout.blocks.get(at).is_some_and(is_prose);
    // What stands above a picture's credit is the picture's text.
    let is_credit = |at: &usize| {
        let line = layout.features(*at);
        !is_prose(*at) && (line.any(CREDIT) || line.has(Features::CAPTION) && !is_of_story(layout, at - 1))
    };
    let head = (headline + 1..roles.len()).take_while(|at| roles.get(*at) != Some(&Paragraph));
    let story = head.filter(is_credit).last().unwrap_or(headline) + 1;
    let is_sentence = |at: usize| {
        let line = layout.features(at);
        line.any(Features::ENDS_SENTENCE)
            && !line.any(OF_PAGE | TOO_SHORT)
            && (is_prose(at) || !line.any(CREDIT))
            && open_roles.allow(Paragraph, at)
    };
    for at in story..roles.len() {
        let is_text = match roles.get(at) {
            Some(Masthead | Standfirst | Aside) => true,
            // The heading of a note ends the story.
            Some(Footer) => roles.get(at - 1) == Some(&Paragraph),
            _ => false,
        };
        if is_text && is_sentence(at) {
            set(roles, at..at + 1, Paragraph);
        }
    }
}

/// Whether nothing but credits stands above the headline, and below it credits, sentences and cross-heads.
fn is_bare(layout: &Layout<'_>, roles: &[Role], headline: usize) -> bool {
    let is_other = |(at, role): (usize, &Role)| {
        let line = layout.features(at);
        let story = match role {
            Headline | Paragraph | Crosshead | Standfirst => true,
            _ => line.any(CREDIT) || layout.blocks.get(at).is_some_and(is_prose),
        };
        !story || line.any(OF_PAGE)
    };
    let others = roles.iter().enumerate().skip(layout.first_line()).filter(|line| is_other(*line)).count();
    headline <= layout.first_line() + 2 && others * OTHERS <= roles.len()
}
