//! Posts and players from elsewhere, as far as the page's text holds them.

use super::core::{Line, Page, Parsed, block, given};
use super::dateline::dateline;
use super::parts::Found;
use super::role::Role;
use crate::layout::Features;
use crate::lexicon::Label;
use crate::model::{Note, Part};
use nom::Parser;

/// It begins with a dash or is announced.
pub(crate) const EMBEDDED: Features = Features::STARTS_BULLET.or(Features::FURNITURE).or(Features::FURNITURE_START);

/// embed ::= signed | announced
pub(crate) fn embed<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let post = block(|line: Line<'a>| {
        let announced = || {
            let aside = matches!(line.role, Role::Masthead | Role::Aside);
            aside && line.label.is_some_and(|found| found.label == Label::Embed)
        };
        let signed = signed(line.text).is_some_and(|date| {
            date.is_empty() || dateline(date, page.dates()).is_some_and(|dated| dated.published.is_some())
        });
        (signed || announced()).then(|| Found::Part(Part::Embed(Note::new(line.text, line.span))))
    });
    given(EMBEDDED, post).parse(page)
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
