//! The documents of one text: exports of press databases and logs of wires hold many, one below the other.

use super::line::Lines;
use crate::lexicon::{LabelKind, Vocabulary};

/// The documents of a text, in order, each of which can be [parsed](crate::parse).
///
/// Press databases part the stories that they export by lines that no story has, and so do wires:
///
/// | line | stands | in exports of |
/// |---|---|---|
/// | `3 of 120 DOCUMENTS`, `Dokument 3 von 120`, in seven languages | above a story | LexisNexis, ProQuest |
/// | `End of Document` | below one | Nexis Uni |
/// | `Document POLHER0020240217ek2h00012` | below one | Factiva |
/// | `Record: 3` | above one | EBSCO |
/// | `NNNN` | below one | wires (IPTC 7901) |
///
/// The lines themselves go with their stories. What stands above the first one is a document too (the page that lists
/// what was looked for, say, which is no article). All that is not white space lies in one of them, so a text without such lines
/// is one document.
///
/// A document is a slice of the text: its spans are counted from its own start.
///
/// ```
/// let story = "Harbour wall gives way\n\nBYLINE: Ana Ruiz\n\nLENGTH: 90 words\n\n\
///              The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea \
///              came over the quay into the lower streets of the town before dawn.\n\nLOAD-DATE: January 29, 2022\n\n";
/// let export = format!("1 of 2 DOCUMENTS\n\n{story}2 of 2 DOCUMENTS\n\n{}", story.replace("wall", "light"));
/// let articles = newsgrammar::documents(&export).map(newsgrammar::parse);
/// let headlines: Result<Vec<_>, _> = articles.map(|article| Ok(article?.headline.map(|it| it.to_string()))).collect();
/// assert_eq!(headlines?, [Some("Harbour wall gives way".to_string()), Some("Harbour light gives way".to_string())]);
/// # Ok::<(), newsgrammar::ParseError>(())
/// ```
pub fn documents(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let cuts = Lines::new(text).filter_map(|(at, line)| match Vocabulary::builtin().label(line) {
        Some(found) if found.whole && found.label == LabelKind::DocumentBegins => Some(at),
        Some(found) if found.whole && found.label == LabelKind::DocumentEnds => Some(at + line.len()),
        _ => ends_with_accession_number(line).then_some(at + line.len()),
    });
    let documents = cuts.chain([text.len()]).filter_map(move |cut| text.get(core::mem::replace(&mut start, cut)..cut));
    documents.filter(|document| !document.trim().is_empty())
}

/// Whether a line is the last of a story from Factiva, in any of its languages: the number tells who published it, when, and in
/// which order.
fn ends_with_accession_number(line: &str) -> bool {
    const LENGTHS: core::ops::RangeInclusive<usize> = 20..=32;
    const DIGITS: usize = 10;
    let number = ["Document ", "Dokument ", "Documento "].iter().find_map(|word| line.strip_prefix(word));
    number.is_some_and(|number| {
        LENGTHS.contains(&number.len())
            && number.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && number.starts_with(|first: char| first.is_ascii_uppercase())
            && number.bytes().filter(u8::is_ascii_digit).count() >= DIGITS
    })
}

#[cfg(test)]
mod tests {
    use super::documents;

    #[test]
    fn documents_of_a_text() {
        for (text, expected) in [
            ("", &[][..]),
            (" \n", &[]),
            ("Harbour wall", &["Harbour wall"]),
            ("1 of 1 DOCUMENT\nHarbour wall\n", &["1 of 1 DOCUMENT\nHarbour wall\n"]),
            (
                "2 stories\n\n  1 of 2 DOCUMENTS\r\nWall\r\n 2 of 2 DOCUMENTS\r\nFerry",
                &["2 stories\n\n  ", "1 of 2 DOCUMENTS\r\nWall\r\n ", "2 of 2 DOCUMENTS\r\nFerry"],
            ),
            (
                "Wall\nEnd of Document\n\nFerry\nEnd of Document\n\n",
                &["Wall\nEnd of Document", "\n\nFerry\nEnd of Document"],
            ),
            ("\u{feff}ZCZC\nWall\nNNNN\n\nZCZC\nFerry\nNNNN\n", &["\u{feff}ZCZC\nWall\nNNNN", "\n\nZCZC\nFerry\nNNNN"]),
            (
                "Wall\nDocument POLHER0020240217ek2h00012\nFerry",
                &["Wall\nDocument POLHER0020240217ek2h00012", "\nFerry"],
            ),
            ("Dokument 3 von 120\nWall\nRecord: 4\nFerry", &["Dokument 3 von 120\nWall\n", "Record: 4\nFerry"]),
            // Words of a story.
            (
                "Wall\nDocument INTERNATIONALISATION\n12 of 40 houses\nDocument what was said",
                &["Wall\nDocument INTERNATIONALISATION\n12 of 40 houses\nDocument what was said"],
            ),
            // A line of each kind between two stories parts them once.
            ("Wall\nEnd of Document\n2 of 2 DOCUMENTS\nFerry", &["Wall\nEnd of Document", "2 of 2 DOCUMENTS\nFerry"]),
        ] {
            assert_eq!(documents(text).collect::<Vec<_>>(), expected, "{text:?}");
        }
    }
}
