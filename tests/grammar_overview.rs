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
        let is_other = |line: &&str| line.split_once(" ::= ").is_none_or(|(name, _)| name != rule);
        let mut lines = overview.lines().skip_while(is_other);
        let first = lines.next()?;
        Some(core::iter::once(first).chain(lines.take_while(|line| goes_on(line))).collect::<Vec<_>>())
    };
    assert!(front.lines().filter(|line| name(line).is_some()).count() >= 8);
    let mut found = String::new();
    for line in front.lines().filter(|line| !line.strip_prefix("//! ").is_some_and(goes_on)) {
        match current(line) {
            Some(rule) => rule.iter().for_each(|line| writeln!(found, "//! {line}").unwrap()),
            None => writeln!(found, "{line}").unwrap(),
        }
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &found).unwrap();
    }
    let differs = front.lines().zip(found.lines()).find(|(old, new)| old != new);
    assert_eq!(differs, None, "src/lib.rs is out of date (left); write it anew with UPDATE=1");
}

/// `x?` and `x*`, not `[x]` and `{x}`; brackets with a blank inside; names as functions have them; remarks in `(* … *)`.
#[test]
fn the_rules_are_in_one_notation() {
    let mut faults = Vec::new();
    for (name, body) in grammar() {
        let bare = bare(&body);
        let is_name = |name: &str| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        let pieces = bare.replace(['?', '*', '+', '&'], " ");
        let is_piece = |piece: &str| is_name(piece) || matches!(piece, "(" | ")" | "|" | "⏎" | "…");
        if !is_name(&name) || !pieces.split_whitespace().all(is_piece) || body.matches('"').count() % 2 != 0 {
            faults.push(format!("{name} ::= {body}"));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// A name means one thing in the whole grammar.
#[test]
fn every_name_has_one_rule() {
    let mut names: Vec<String> = grammar().into_iter().map(|(name, _)| name).collect();
    names.sort_unstable();
    let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
    assert!(twice.is_empty(), "{twice:#?}");
}

/// A name in a rule is that of a rule, or the manual says what it stands for; and it says so of no other name.
#[test]
fn every_name_is_explained() {
    let (grammar, tables) = (grammar(), tables());
    let explained = |name: &str| tables.iter().any(|(explained, _)| explained == name);
    let has_rule = |name: &str| grammar.iter().any(|(rule, _)| rule == name);
    let used: Vec<String> = grammar.iter().flat_map(|(_, body)| names_in(body)).collect();
    let unknown: Vec<_> = used.iter().filter(|name| !has_rule(name) && !explained(name)).collect();
    assert!(unknown.is_empty(), "neither rules nor in the tables of src/guide.rs: {unknown:#?}");
    let names = || tables.iter().map(|(name, _)| name);
    let idle: Vec<_> = names().filter(|name| has_rule(name) || !used.contains(name)).collect();
    assert!(idle.is_empty(), "in the tables of src/guide.rs, and rules or in none: {idle:#?}");
}

/// The manual's table of words names what the lexicon has.
#[test]
fn the_words_of_the_lexicon_are_there() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon");
    let lexicon: String = sources::below(&folder).iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let defines = |item: &str| {
        lexicon.lines().map(str::trim_start).any(|line| {
            let line =
                line.split_once(") ").filter(|(seen, _)| seen.starts_with("pub(")).map_or(line, |(_, line)| line);
            let line =
                ["const fn ", "const ", "static ", "fn "].iter().find_map(|it| line.strip_prefix(it)).unwrap_or(line);
            line.strip_prefix(item).is_some_and(|rest| rest.starts_with([':', ',', '(']))
        })
    };
    let mut named = 0;
    for (name, place) in tables().iter().filter_map(|(name, place)| Some((name, place.as_ref()?))) {
        for path in place.split('`').skip(1).step_by(2) {
            let item = path.rsplit("::").next().unwrap();
            assert!(defines(item), "{name}: the lexicon has no {path}");
            named += 1;
        }
    }
    assert!(named > 80);
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

/// The rules of the grammar, each with its name.
fn grammar() -> Vec<(String, String)> {
    let mut rules: Vec<(String, String)> = Vec::new();
    for line in overview(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/grammar")).lines() {
        match (line.split_once(" ::= "), rules.last_mut()) {
            (Some((name, body)), _) => rules.push((name.into(), body.into())),
            (None, Some((_, body))) if goes_on(line) => *body += &format!(" {line}"),
            _ => assert!(line.is_empty() || line.starts_with("(*"), "{line}"),
        }
    }
    rules
}

/// Whether a line goes on with the rule of the one above.
fn goes_on(line: &str) -> bool {
    line.trim_start().starts_with("| ")
}

/// A rule without its remarks and what stands in quotation marks.
fn bare(rule: &str) -> String {
    let mut pieces = rule.split("(*");
    let first = pieces.next().unwrap_or_default().to_string();
    let rule = pieces.fold(first, |rule, piece| rule + piece.split_once("*)").map_or(piece, |(_, behind)| behind));
    rule.split('"').step_by(2).collect::<Vec<_>>().join(" ")
}

/// The names that a rule holds.
fn names_in(rule: &str) -> Vec<String> {
    let bare = bare(rule);
    let names = bare.split(|c: char| !c.is_ascii_lowercase() && c != '_').filter(|name| !name.is_empty());
    names.map(str::to_string).collect()
}

/// The names that the manual's tables explain, those of the lexicon with where it has them.
fn tables() -> Vec<(String, Option<String>)> {
    let guide = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/guide.rs")).unwrap();
    let rows = guide.lines().filter_map(|line| line.strip_prefix("//! | `")?.split_once('`'));
    rows.map(|(name, rest)| (name.into(), rest.split(" | ").nth(2).map(str::to_string))).collect()
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
