//! Titles that are numbered through: `1. Lille`, `2. Bruges`, with text between them.

use super::role::{Role, set};
use crate::layout::{Features, Layout};
use crate::lexicon::Announced;

/// How many titles make a row.
const ROW: usize = 3;
/// How many lines stand between two of them at most.
const APART: usize = 40;

/// Titles in the story or right above it whose numbers follow each other, up or down, with sentences between them, are
/// cross-heads.
///
/// ```text
/// numbered_title ::= digit digit? digit? ( "." | ")" | ":" )? space title
/// ```
pub(crate) fn settle(layout: &Layout<'_>, labels: &[Option<Announced>], roles: &mut [Role]) {
    let mut row: Vec<usize> = Vec::new();
    let (mut number, mut step) = (0, 0);
    let mut titles = Vec::new();
    let mut sentences = 0;
    for (at, (block, role)) in layout.blocks.iter().zip(roles.iter()).enumerate() {
        let opens = *role == Role::Masthead && roles.get(at + 1) == Some(&Role::Paragraph);
        if !role.is_in_story() && !opens {
            continue;
        }
        let plain = block.features.any(Features::STARTS_DIGIT) && labels.get(at) == Some(&None);
        let title = Some(block).filter(|_| plain).and_then(|block| {
            let never = Features::ENDS_STOP | Features::DATELINE | Features::HAS_URL | Features::CAPTION;
            let short = Features::LEN_12 | Features::LEN_24 | Features::LEN_40 | Features::LEN_60;
            let is_title =
                block.features.any(short | Features::LEN_90 | Features::LEN_140) && !block.features.any(never);
            number_of(layout.source(block)).filter(|_| is_title)
        });
        let Some(found) = title else {
            sentences +=
                usize::from(block.features.any(Features::ENDS_STOP | Features::ENDS_QUOTE | Features::LEN_LONG));
            continue;
        };
        let apart = row.last().is_none_or(|last| at - last <= APART && sentences > 0);
        let goes_on = apart
            && !row.is_empty()
            && match step {
                0 => found.abs_diff(number) == 1,
                step => i64::from(found) - i64::from(number) == step,
            };
        if goes_on {
            step = i64::from(found) - i64::from(number);
        } else {
            keep(&mut row, &mut titles);
            step = 0;
        }
        row.push(at);
        (number, sentences) = (found, 0);
    }
    keep(&mut row, &mut titles);
    for at in titles {
        set(roles, at..at + 1, Role::Crosshead);
    }
}

/// Keeps the titles that make a row.
fn keep(row: &mut Vec<usize>, titles: &mut Vec<usize>) {
    if row.len() >= ROW {
        titles.append(row);
    }
    row.clear();
}

/// The number before a title.
fn number_of(line: &str) -> Option<u32> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at_checked(digits)?;
    let rest = rest.strip_prefix(['.', ')', ':']).unwrap_or(rest);
    let title = rest.strip_prefix(' ')?.trim_start();
    (digits <= 3 && title.starts_with(|c: char| c.is_uppercase() || "\"'“‘„«".contains(c)))
        .then(|| number.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_have_numbers() {
        let cases = [
            ("1. Gull Rock", Some(1)),
            ("12) The Anvil", Some(12)),
            ("3: 'Long Skerry'", Some(3)),
            ("5 Étretat", Some(5)),
            ("500 g flour", None),
            ("2024 was dry", None),
            ("1.5 miles", None),
            ("Gull Rock", None),
            ("", None),
        ];
        for (line, expected) in cases {
            assert_eq!(number_of(line), expected, "{line}");
        }
    }
}
