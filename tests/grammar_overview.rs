//! The overview of the grammar in the manual is the grammar of the source: `src/guide/grammar.ebnf`
//! holds the rules that stand above the productions, no more and no fewer.
//!
//! After a change of a rule, `UPDATE=1 cargo test --test grammar_overview` writes the file anew.

#![allow(clippy::unwrap_used)]

mod sources;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const OVERVIEW: &str = "src/guide/grammar.ebnf";

#[test]
fn the_overview_holds_the_rules_of_the_source() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let found = overview(&root.join("src/grammar"));
    let path = root.join(OVERVIEW);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &found).unwrap();
    }
    let checked_in = fs::read_to_string(&path).unwrap();
    let differs = checked_in.lines().zip(found.lines()).find(|(old, new)| old != new);
    assert_eq!(differs, None, "{OVERVIEW} is out of date (left); write it anew with UPDATE=1");
    assert_eq!(checked_in.len(), found.len(), "{OVERVIEW} is out of date; write it anew with UPDATE=1");
}

/// The crate's front page shows the rules of the page's parts.
#[test]
fn the_front_page_shows_rules_of_the_overview() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let overview = overview(&root.join("src/grammar"));
    let path = root.join("src/lib.rs");
    let front = fs::read_to_string(&path).unwrap();
    let name = |line: &str| line.strip_prefix("//! ")?.split_once(" ::= ").map(|(name, _)| name.to_string());
    let current = |line: &str| {
        let rule = name(line)?;
        overview.lines().find(|line| line.split_once(" ::= ").is_some_and(|(name, _)| name == rule))
    };
    assert!(front.lines().filter(|line| name(line).is_some()).count() >= 8);
    let found: String =
        front.lines().map(|line| current(line).map_or(line.into(), |rule| format!("//! {rule}")) + "\n").collect();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &found).unwrap();
    }
    let differs = front.lines().zip(found.lines()).find(|(old, new)| old != new);
    assert_eq!(differs, None, "src/lib.rs is out of date (left); write it anew with UPDATE=1");
}

/// `x?` and `x*`, not `[x]` and `{x}`; brackets with a blank inside; names as functions have them.
#[test]
fn the_rules_are_in_one_notation() {
    let overview = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(OVERVIEW)).unwrap();
    let mut faults = Vec::new();
    for line in overview.lines().filter(|line| !line.starts_with("(*")) {
        let name = line.split_once(" ::= ").map_or("rule", |(name, _)| name);
        let is_name = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        // Every other piece stands in quotation marks.
        let bare = line.split('"').step_by(2).collect::<String>();
        let (rule, _) = bare.split_once("   ").filter(|(rule, _)| !rule.trim().is_empty()).unwrap_or((&bare, ""));
        let brackets = rule.contains(['[', ']', '{', '}']);
        let tight = rule.match_indices('(').any(|(at, _)| !rule[at + 1..].starts_with(' ') && rule.len() > at + 1);
        if !is_name || brackets || tight {
            faults.push(line);
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn rules_are_read_in_every_form() {
    let cases = [
        ("/// a ::= b\nfn a() {}", "a ::= b\n"),
        ("/// Words.\n///\n/// ```text\n/// a ::= b\n///     | c\n/// ```\n/// More.", "a ::= b\n    | c\n"),
        ("/// `a ::= b`, and words\n/// `c ::= d |\n/// e`", "a ::= b\nc ::= d |\ne\n"),
        ("    /// a ::= b\n    fn a() {}\n\n    /// c ::= d\n", "a ::= b\nc ::= d\n"),
        ("// a ::= b\nlet a = \"::=\";", ""),
    ];
    for (source, expected) in cases {
        assert_eq!(rules(source), expected, "{source}");
    }
}

/// The rules of all files below `folder`: first the document grammar, from `article.rs` on, then the
/// line grammar.
fn overview(folder: &Path) -> String {
    let mut files: Vec<(u8, String, String)> = sources::below(folder)
        .into_iter()
        .map(|path| {
            let source = fs::read_to_string(&path).unwrap();
            let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
            let part = match name.as_str() {
                "role.rs" => 0,
                "article.rs" => 1,
                _ if source.contains("Page<") => 2,
                _ => 3,
            };
            (part, name, source)
        })
        .collect();
    files.sort();
    let mut text = String::from("(* The document grammar: blocks in their roles. *)\n");
    let mut line_grammar = false;
    for (part, name, source) in files {
        let rules = rules(&source);
        if rules.is_empty() {
            continue;
        }
        if part == 3 && !line_grammar {
            text.push_str("\n(* The line grammar: the characters of a block. *)\n");
            line_grammar = true;
        }
        write!(text, "\n(* {name} *)\n{rules}").unwrap();
    }
    text
}

/// The rules in the documentation of one file. A rule in backticks ends with them; any other goes on
/// over the lines that begin with a bar.
fn rules(source: &str) -> String {
    let mut text = String::new();
    let mut lines = source.lines().map(|line| line.trim_start().strip_prefix("///")).peekable();
    while let Some(line) = lines.next() {
        let Some(line) = line.filter(|line| line.contains("::=")).map(|line| line.strip_prefix(' ').unwrap_or(line))
        else {
            continue;
        };
        if let Some(mut inside) = line.strip_prefix('`') {
            while !inside.contains('`')
                && let Some(Some(next)) = lines.peek()
            {
                writeln!(text, "{inside}").unwrap();
                inside = next.strip_prefix(' ').unwrap_or(next);
                lines.next();
            }
            writeln!(text, "{}", inside.split('`').next().unwrap_or_default()).unwrap();
            continue;
        }
        writeln!(text, "{line}").unwrap();
        while let Some(Some(next)) = lines.peek()
            && next.trim_start().starts_with('|')
        {
            writeln!(text, "{}", next.strip_prefix(' ').unwrap_or(next)).unwrap();
            lines.next();
        }
    }
    text
}
