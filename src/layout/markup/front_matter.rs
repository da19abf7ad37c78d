//! Front matter: what programs note in YAML above a page in Markdown.
//!
//! ```text
//! front_matter ::= "---" ( field | item )* "---"
//! field ::= name ":" value?
//! item ::= "-" ( name ":" )? value
//! value ::= quoted | "[" value ( "," value )* "]" | "[[" words "]]" | words
//! ```

use crate::layout::block::Layout;
use crate::layout::mark::{Left, Side};

/// The longest front matter, in lines.
const LONGEST: usize = 100;

/// One of these stands in front matter: a page may set a headline between two rules, `Breaking: Wall gives way`.
const KNOWN: &[&str] = &[
    "title",
    "date",
    "author",
    "authors",
    "url",
    "source",
    "hostname",
    "sitename",
    "description",
    "tags",
    "categories",
    "layout",
    "slug",
    "lang",
    "id",
];

/// How many lines the front matter of a text takes; none is 0.
pub(super) fn lines(layout: &Layout<'_>) -> usize {
    let mut lines = layout.lines().map(|(_, line)| line).take(LONGEST);
    if lines.next() != Some("---") {
        return 0;
    }
    let (mut count, mut known) = (1, false);
    for line in lines {
        count += 1;
        match line {
            "---" | "..." => return if known { count } else { 0 },
            _ if name(line).is_some() || line.starts_with("- ") => {
                let called = line.split(':').next().unwrap_or("");
                known |= KNOWN.iter().any(|name| called.eq_ignore_ascii_case(name));
            }
            _ => return 0,
        }
    }
    0
}

/// What a line is to the items below it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Lists {
    /// Nothing.
    #[default]
    No,
    /// The name of what they are.
    Named,
    /// One of them.
    Item,
}

/// Leaves out what is of the YAML. Items belong to the name that stands above them, whose line says nothing else.
pub(super) fn read(line: &str, above: Lists, left_out: &mut Vec<Left>) -> Lists {
    let (mut value, mut lists) = (0, Lists::No);
    if let Some(item) = line.strip_prefix("- ") {
        let words = item.trim_start();
        value = line.len() - words.len() + name(words).unwrap_or(0);
        left_out.push(Left { range: 0..value, side: Side::Opening });
        lists = if above == Lists::No { Lists::No } else { Lists::Item };
    } else if let Some(end) = name(line) {
        value = end;
        lists = if end == line.len() { Lists::Named } else { Lists::No };
    }
    let words = line.get(value..).unwrap_or("");
    let is_list = words.starts_with('[') && words.ends_with(']');
    for (at, c) in words.char_indices().map(|(at, c)| (value + at, c)) {
        let ends = at + 1 == line.len();
        let quotes = matches!(c, '"' | '\'')
            && words.starts_with(if is_list { '[' } else { c })
            && (is_list || at == value || ends && words.ends_with(c))
            // An apostrophe inside of a word is none.
            && !(is_inside(line, at));
        if quotes || is_list && (at == value || ends) {
            left_out.push(Left { range: at..at + 1, side: if ends { Side::Closing } else { Side::Opening } });
        }
    }
    if !is_list {
        // A link to a note by its name.
        for (signs, side) in [("[[", Side::Opening), ("]]", Side::Closing)] {
            let found = words.match_indices(signs).map(|(at, _)| value + at..value + at + signs.len());
            left_out.extend(found.map(|range| Left { range, side }));
        }
    }
    lists
}

fn is_inside(line: &str, at: usize) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (before, behind) = (line.get(..at).unwrap_or(""), line.get(at + 1..).unwrap_or(""));
    is_letter(before.chars().next_back()) && is_letter(behind.chars().next())
}

/// Where the value begins behind a name.
fn name(line: &str) -> Option<usize> {
    let colon = line.find(':')?;
    let (name, value) = line.split_at_checked(colon)?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
    let value = value.get(1..)?;
    (is_name && (value.is_empty() || value.starts_with(' '))).then(|| line.len() - value.trim_start().len())
}
