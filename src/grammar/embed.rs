//! Posts and players from elsewhere, as far as the page's text holds them.

use super::dateline::dateline;
use super::page::{Line, Page, Parsed, block, blocks, only_on};
use super::parts::Found;
use super::role::Role;
use crate::layout::Features;
use crate::lexicon::LabelKind;
use crate::model::{Note, Part};
use nom::Parser;
use nom::branch::alt;

/// So many lines below the first a post may end.
const LINES: usize = 4;

/// It begins with a dash or is announced.
pub(crate) const EMBEDDED: Features = Features::STARTS_BULLET.or(Features::FURNITURE).or(Features::FURNITURE_START);

/// embed ::= post | signed | embed_label …
pub(crate) fn embed<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let is_aside = |line: &Line<'_>| matches!(line.role, Role::Masthead | Role::Aside);
    let announces = move |line: &Line<'_>| is_aside(line) && line.label.is_some_and(|it| it.label == LabelKind::Embed);
    let whole = blocks(move |page: Page<'s, 'a>| {
        let first = page.line(0).filter(is_aside)?;
        let last = post(|at| page.line(at).filter(announces).map(|line| line.text))?;
        (1..last).all(|at| page.line(at).as_ref().is_some_and(is_aside)).then_some(())?;
        let span = first.span.join(page.line(last)?.span);
        let post = Note::new(span.slice(page.text())?, span);
        Some((last + 1, Found::Part(Part::Embed(post))))
    });
    let line = block(move |line: Line<'a>| {
        let signed = signed(line.text).is_some_and(|date| {
            date.is_empty() || dateline(date, page.dates()).is_some_and(|dated| dated.published.is_some())
        });
        (signed || announces(&line)).then(|| Found::Part(Part::Embed(Note::new(line.text, line.span))))
    });
    only_on(EMBEDDED, alt((whole, line))).parse(page)
}

/// post ::= embed_label … ⏎ ( text ⏎ )* embed_label … handle …   (* of five lines at most *)
///
/// How many lines below its first a post ends: `View this post on Instagram` opens it, `A post shared by Ana Ruiz
/// (@anaruiz)` ends it.
fn post<'t>(announced: impl Fn(usize) -> Option<&'t str>) -> Option<usize> {
    let ends = |line: &str| line.contains('@');
    announced(0).filter(|line| !ends(line))?;
    let (last, _) = (1..=LINES).find_map(|at| Some((at, announced(at)?))).filter(|(_, line)| ends(line))?;
    Some(last)
}

/// `signed ::= dash text "(" handle ")" dateline?`, as posts are quoted: `— Ana Ruiz (@anaruiz) 3 May 2031`
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
