//! Lines that lead to other stories by a label: `Read more: Harbour wall gives way`.

use super::token::{bare, boundary_before};
use crate::lexicon::{Announced, LabelKind, Match, Openers, Vocabulary};

/// A labelled link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Linked<'t> {
    /// The words of the label, without the sign after it.
    pub(crate) label: &'t str,
    /// The other story's headline; empty where it stands on the next line.
    pub(crate) headline: &'t str,
}

/// labelled_link ::= read_more_label link_sign* title?
///
/// The text is trimmed, and its label known.
pub(crate) fn labelled_link<'t>(text: &'t str, label: Option<Announced>, words: &Vocabulary) -> Option<Linked<'t>> {
    let (len, whole) = match label {
        Some(Announced { label: LabelKind::ReadMore, whole }) => (words.label(text)?.len, whole),
        Some(Announced { whole: true, .. }) => return None,
        _ if !words.openers(text).any(Openers::READ_MORE) => return None,
        _ => (spaced_label(text, words).or_else(|| bare_label(text, words))?, false),
    };
    let (label, headline) = text.split_at_checked(len)?;
    // `(Read more: …)`
    let closing = [('(', ')'), ('[', ']')].into_iter().find(|(opening, _)| label.starts_with(*opening));
    let is_open = |closing: char| !label.contains(closing) && !headline.trim_start().starts_with(closing);
    let closing = closing.map(|(_, closing)| closing).filter(|closing| is_open(*closing));
    let headline = closing.and_then(|closing| headline.strip_suffix(closing)).unwrap_or(headline);
    let label = bare(label);
    let headline = if whole { "" } else { headline.trim_start_matches(is_sign) };
    (!label.is_empty()).then_some(Linked { label, headline })
}

/// A label may stand before a spaced sign, or a bar where the tables know a colon: `MORE : …`.
fn spaced_label(text: &str, words: &Vocabulary) -> Option<usize> {
    const LONGEST: usize = 40;
    let head = text.get(..boundary_before(text, LONGEST))?;
    let at = head.find([':', '|'])?;
    let label = head.get(..at).filter(|label| label.ends_with(char::is_whitespace))?.trim();
    let leads = |found: Match| found.label == LabelKind::ReadMore;
    words.label(&format!("{label}: x")).filter(|&found| leads(found)).map(|_| at + 1)
}

/// Without a sign, the label must be in capitals and known to stand alone, or a capital begin the
/// headline: `READ MORE Harbour wall gives way`.
fn bare_label(text: &str, words: &Vocabulary) -> Option<usize> {
    const MOST_WORDS: usize = 4;
    let ends = text.match_indices(char::is_whitespace).take(MOST_WORDS).map(|(at, _)| at);
    ends.skip(1).find(|&at| {
        let Some((label, headline)) = text.split_at_checked(at) else { return false };
        let begins =
            headline.trim_start().starts_with(|c: char| c.is_uppercase() || c.is_numeric() || "\"'“‘„«".contains(c));
        begins && words.label(label).is_some_and(|found| found.label == LabelKind::ReadMore && found.whole)
    })
}

/// link_sign ::= ":" | "|" | dash | ">" | "»" | "›" | "→" | "…" | space
fn is_sign(c: char) -> bool {
    c.is_whitespace() || matches!(c, ':' | '|' | '-' | '–' | '—' | '>' | '»' | '›' | '→' | '…')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labelled_links() {
        let cases = [
            ("Read more: Harbour wall gives way", Some(("Read more", "Harbour wall gives way"))),
            ("READ MORE Harbour wall gives way", Some(("READ MORE", "Harbour wall gives way"))),
            ("Read More | Harbour wall gives way", Some(("Read More", "Harbour wall gives way"))),
            ("MORE : Harbour wall gives way", Some(("MORE", "Harbour wall gives way"))),
            ("RELATED: Harbour wall gives way", Some(("RELATED", "Harbour wall gives way"))),
            ("ALSO READ: Harbour wall gives way", Some(("ALSO READ", "Harbour wall gives way"))),
            ("WATCH | Harbour wall gives way", Some(("WATCH", "Harbour wall gives way"))),
            ("(Read more: Harbour wall gives way)", Some(("Read more", "Harbour wall gives way"))),
            ("[Read more: Harbour wall (1848) gives way]", Some(("Read more", "Harbour wall (1848) gives way"))),
            ("(Read more) Harbour wall gives way (again)", Some(("Read more", "Harbour wall gives way (again)"))),
            ("Read more: Harbour wall gives way (again)", Some(("Read more", "Harbour wall gives way (again)"))),
            ("Read more", Some(("Read more", ""))),
            ("Read more:", Some(("Read more", ""))),
            ("Read more often and you will sleep better", None),
            ("More than a hundred boats were lost", None),
            ("The harbour wall gave way", None),
            ("", None),
        ];
        for (text, expected) in cases {
            let words = Vocabulary::builtin();
            let found = labelled_link(text, words.label(text).map(Announced::from), words)
                .map(|linked| (linked.label, linked.headline));
            assert_eq!(found, expected, "{text}");
        }
    }
}
