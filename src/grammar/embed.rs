//! Posts and players from elsewhere, as far as the page's text holds them.

use super::core::{Line, Page, Parsed, block, given, mismatch};
use super::dateline::dateline;
use super::parts::Found;
use super::role::{Role, set};
use crate::layout::Features;
use crate::lexicon::{Announced, Label, label_of};
use crate::model::{Note, Part};
use nom::branch::alt;
use nom::{Input, Parser};

/// So many lines below the first a post may end.
const LINES: usize = 4;

/// It begins with a dash or is announced.
pub(crate) const EMBEDDED: Features = Features::STARTS_BULLET.or(Features::FURNITURE).or(Features::FURNITURE_START);

/// embed ::= post | signed | announced
///
/// post ::= announced line* announced, of five lines at most
pub(crate) fn embed<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let is_aside = |line: &Line<'_>| matches!(line.role, Role::Masthead | Role::Aside);
    let announces = move |line: &Line<'_>| is_aside(line) && line.label.is_some_and(|it| it.label == Label::Embed);
    let whole = |page: Page<'s, 'a>| {
        let first = page.first().filter(announces)?;
        let last = (1..=LINES).map_while(|at| page.line(at).filter(is_aside)).position(|line| announces(&line))? + 1;
        let span = first.span.join(page.line(last)?.span);
        let post = Note::new(span.slice(page.text())?, span);
        Some((page.take_from(last + 1), Found::Part(Part::Embed(post))))
    };
    let line = block(move |line: Line<'a>| {
        let signed = signed(line.text).is_some_and(|date| {
            date.is_empty() || dateline(date, page.dates()).is_some_and(|dated| dated.published.is_some())
        });
        (signed || announces(&line)).then(|| Found::Part(Part::Embed(Note::new(line.text, line.span))))
    });
    given(EMBEDDED, alt((move |page| whole(page).map_or_else(|| mismatch(page), Ok), line))).parse(page)
}

/// What stands between two lines that announce a post is of it: `View this post on Instagram`, `A post shared by …`.
pub(crate) fn settle(labels: &[Option<Announced>], roles: &mut [Role]) {
    let announces = |at: usize| label_of(labels, at) == Some(Label::Embed);
    let mut from = 0;
    while let Some(at) = (from..roles.len()).find(|at| announces(*at)) {
        let last = (at + 1..=at + LINES).find(|at| announces(*at)).unwrap_or(at);
        if last > at && roles.get(at).is_some_and(|role| role.is_in_story()) {
            set(roles, at..last + 1, Role::Aside);
        }
        from = last + 1;
    }
}

/// `signed ::= dash name "(@" handle ")" date?`, as posts are quoted: `— Ana Ruiz (@anaruiz) 3 May 2031`
///
/// Gives what stands where the date does.
fn signed(text: &str) -> Option<&str> {
    /// In bytes: name, handle and date.
    const LONGEST: usize = 160;
    let post = text.strip_prefix(['—', '–', '-']).filter(|_| text.len() <= LONGEST)?;
    let (name, post) = post.rsplit_once("(@")?;
    let (handle, date) = post.split_once(')')?;
    let is_handle = !handle.is_empty() && handle.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'));
    (is_handle && !name.trim().is_empty()).then(|| date.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posts_are_known_by_their_signature() {
        let cases = [
            ("— Ana Ruiz (@anaruiz) May 3, 2031", Some("May 3, 2031")),
            ("- Hafenamt 🚢 (@hafen_amt) 3. Mai 2031", Some("3. Mai 2031")),
            ("– Ana (Nan) Ruiz (@ana.ruiz)", Some("")),
            ("Ana Ruiz (@anaruiz)", None),
            ("— Ana Ruiz", None),
            ("— (@anaruiz)", None),
            ("— Ana Ruiz (@)", None),
            ("— Ana Ruiz (@ana ruiz)", None),
            ("—", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(signed(text), expected, "{text}");
        }
    }
}
