//! What the test files share: the layouts a text comes in, and what must hold of every article.
#![allow(dead_code, reason = "each test file uses its own part of this one")]

use newsgrammar::{Article, ParseError, Part, PartRef, Span};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// The paragraphs of a story about a winter, in order.
pub(crate) const STORY: [&str; 8] = [
    "The ferry to the outer islands stays in port until the ice has gone, the harbour office says, and that may take all of March.",
    "Nobody on the quay had expected that before the end of the month, and the shops on the islands are running short of all but fish.",
    "A second boat is to carry flour and post from the mainland as soon as the wind has turned, if the crew can be found.",
    "The islanders have seen longer winters, but none in which the ice came from the north and the south in one week.",
    "The council has asked the navy for a ship that breaks ice, and the navy has asked the council who is going to pay for it.",
    "Children walk to school across the sound, which their teachers had forbidden until the teachers had to do the same.",
    "The lighthouse has been without oil since Friday, and its keeper has hung a lantern from the gallery to be on the safe side.",
    "The last winter of this kind was forty years ago, when two boats were lost and a church bell was rung to lead the others in.",
];

/// The articles that come with the crate: name and text.
pub(crate) fn bundled() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let name = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), std::fs::read_to_string(path).unwrap())).collect()
}

/// Parses a text and holds the outcome to what is promised of every text.
#[track_caller]
pub(crate) fn checked_parse(text: &str) -> Result<Article<'_>, ParseError> {
    let parsed = newsgrammar::parse(text);
    match &parsed {
        Ok(article) => assert_nothing_is_lost(text, article),
        Err(error) => assert!(error.span().slice(text).is_some(), "{error}: {} is no place in {text:?}", error.span()),
    }
    parsed
}

/// Every byte that is not white space lies in exactly one span; spans are in order and on character
/// boundaries; what a part says stands at its span.
#[track_caller]
pub(crate) fn assert_nothing_is_lost(text: &str, article: &Article<'_>) {
    let spans: Vec<Span> = article.spans().collect();
    let mut end = 0;
    for span in &spans {
        let (from, to) = (span.start as usize, span.end as usize);
        assert!(from < to, "empty span {span} in {text:?}");
        assert!(end <= from, "span {span} overlaps the one before it, which ends at {end}, in {text:?}");
        assert!(span.slice(text).is_some(), "span {span} is no place in {text:?}");
        assert!(text[end..from].trim().is_empty(), "{:?} is lost from {text:?}", &text[end..from]);
        end = to;
    }
    assert!(text[end..].trim().is_empty(), "{:?} is lost from {text:?}", &text[end..]);

    let mut end = 0;
    let walked: Vec<PartRef<'_, '_>> = article.walk().collect();
    for (at, part) in walked.iter().enumerate() {
        let span = part.span();
        // The opening of wire copy lies inside the paragraph that it opens.
        let opens = matches!(part, PartRef::Dateline(_))
            && walked[at.saturating_sub(1)..walked.len().min(at + 2)]
                .iter()
                .any(|near| matches!(near, PartRef::Part(Part::Paragraph(_), _)) && near.span().contains(span));
        assert!(opens || spans.contains(&span), "{} at {span} is not among the spans", part.name());
        assert!(opens || end <= span.start, "{} at {span} overlaps the part before it, in {text:?}", part.name());
        if !opens {
            end = span.end;
        }
        assert_stands_at_its_span(text, *part);
    }
    for diagnostic in article.diagnostics() {
        assert!(diagnostic.span.slice(text).is_some_and(|found| !found.is_empty()), "{diagnostic} in {text:?}");
    }
    for quotation in article.quotations() {
        let found = quotation.span.slice(text).unwrap_or_else(|| panic!("{quotation:?} is no place in {text:?}"));
        let first = quotation.text.split(char::is_whitespace).next().unwrap_or_default();
        assert!(found.contains(first) || is_left_of(&quotation.text, found), "{quotation:?} is not {found:?}");
    }
}

/// What a part says is what the text says at its span, but for line ends and markup.
#[track_caller]
fn assert_stands_at_its_span(text: &str, part: PartRef<'_, '_>) {
    let check = |words: &str, span: Span| {
        let found = span.slice(text).unwrap_or_else(|| panic!("{} at {span} is no place in {text:?}", part.name()));
        // Between two pages of paper, whose end a form feed is, stands more than the words.
        let is_of_paper = text.contains('\u{c}') && stand_in_order(words, found);
        if !is_of_paper && !is_left_of(words, found) {
            assert_eq!(plain(found), plain(words), "{} at {span} in {text:?}", part.name());
        }
    };
    match part {
        PartRef::Kicker(kicker) => check(&kicker.text, kicker.span),
        PartRef::Headline(headline) => check(&headline.text, headline.span),
        PartRef::Standfirst(standfirst) => check(&standfirst.text, standfirst.span),
        PartRef::Dateline(dateline) => {
            for stamp in dateline.published.iter().chain(&dateline.updated) {
                check(&stamp.text, stamp.span);
            }
        }
        PartRef::Part(part, _) => match part {
            Part::Paragraph(it) => check(&it.text, Span::new(it.source_offset(0), it.span.end)),
            Part::Crosshead(crosshead) => check(&crosshead.text, crosshead.span),
            Part::Furniture(furniture) => check(&furniture.text, furniture.span),
            Part::Contributors(contributors) => check(&contributors.text, contributors.span),
            Part::Unclassified(note) | Part::Biography(note) | Part::Correction(note) | Part::Tags(note) => {
                check(&note.text, note.span);
            }
            Part::List(list) => {
                for item in &list.items {
                    let marker = item.marker.as_deref().unwrap_or_default();
                    check(&format!("{marker} {}", item.text), item.span);
                    assert!(list.span.contains(item.span));
                }
            }
            _ => {}
        },
        PartRef::Related(block) => {
            for item in &block.items {
                assert!(block.span.contains(item.span), "{item:?} lies outside its block");
            }
        }
        _ => {}
    }
}

/// Whether the words are what is left of a text without its markup, and without the name of a field before a colon: signs,
/// and what stands in brackets or between two pages of paper. Commas may part what lines parted, and signs may be written as
/// others (`&#8217;`, `\u2019`).
pub(crate) fn is_left_of(words: &str, text: &str) -> bool {
    if text.contains(['&', '\\']) {
        let mut rest = text.chars();
        return words.chars().filter(char::is_ascii_alphanumeric).all(|c| rest.any(|other| other == c));
    }
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    (text.contains(['[', '(', ':', '<', '{']) || text.contains("- ") || letters(words) == letters(text))
        && stand_in_order(words, text)
}

/// Whether the characters of the words stand in the text one behind the other, be there others between them.
fn stand_in_order(words: &str, text: &str) -> bool {
    let mut rest = text.chars();
    words.chars().filter(|c| !c.is_whitespace() && *c != ',').all(|c| rest.any(|other| other == c))
}

/// The words with one space between them.
pub(crate) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What an article says, without where it says it: the JSON without places, and without the mark
/// that some texts begin with.
pub(crate) fn projection(article: &Article<'_>) -> Value {
    let mut value = serde_json::to_value(article).unwrap();
    strip(&mut value);
    value
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(object) => {
            for place in ["span", "wraps", "quoted_until", "runs_on_until"] {
                object.remove(place);
            }
            object.values_mut().for_each(strip);
        }
        Value::Array(items) => {
            items.retain(|item| item["type"] != "byte_order_mark");
            items.iter_mut().for_each(strip);
        }
        _ => {}
    }
}

/// The layouts of a text whose blocks are parted by blank lines: name and text. All say the same.
pub(crate) fn layouts(text: &str) -> Vec<(&'static str, String)> {
    let lines = || text.lines();
    let each = |change: fn(&str) -> String| lines().map(change).collect::<Vec<_>>().join("\n") + "\n";
    vec![
        ("blank lines", text.to_string()),
        ("dense", lines().filter(|line| !line.trim().is_empty()).map(|line| format!("{line}\n")).collect()),
        ("wrapped", each(|line| wrapped(line, 72))),
        ("CRLF", text.replace('\n', "\r\n")),
        ("CR", text.replace('\n', "\r")),
        ("byte-order mark", format!("\u{feff}{text}")),
        ("trailing blanks", each(|line| format!("{line} \t "))),
        ("non-breaking spaces", each(|line| format!("\u{a0}{line}\u{a0}\u{2003}"))),
        ("indented", each(|line| format!("    {line}"))),
        ("no last line end", text.trim_end().to_string()),
        ("wrapped, CRLF", each(|line| wrapped(line, 72)).replace('\n', "\r\n")),
        ("quoted", each(|line| format!("> {line}"))),
        ("quoted twice, wrapped", quoted(&quoted(&each(|line| wrapped(line, 72))))),
        ("escaped line ends", text.replace('\n', "\\n")),
        ("tags", lines().filter(|line| !line.is_empty()).map(|line| format!("<p class=\"x\">{line}</p>")).collect()),
        ("tags between lines", text.replace('\n', "<br />\n")),
        ("line separators", text.replace('\n', "\u{2028}")),
        ("marks without a width", each(|line| format!("\u{200b}{line}\u{feff}"))),
    ]
}

/// Each line as mails quote it.
fn quoted(text: &str) -> String {
    text.lines().map(|line| format!(">{line}\n")).collect()
}

/// A line broken after the last word that fits the width, as mail programs do it.
pub(crate) fn wrapped(line: &str, width: usize) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut used = 0;
    for word in line.split(' ') {
        let len = word.chars().count();
        if used > 0 && used + 1 + len > width {
            out.push('\n');
            used = 0;
        } else if used > 0 {
            out.push(' ');
            used += 1;
        }
        out.push_str(word);
        used += len;
    }
    out
}

/// The text with curly marks in place of the straight ones.
pub(crate) fn curly(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        let opens = before.is_whitespace() || matches!(before, '(' | '"' | '\'');
        out.push(match c {
            '"' if opens => '“',
            '"' => '”',
            '\'' if opens => '‘',
            '\'' => '’',
            c => c,
        });
        before = c;
    }
    out
}

/// The text with straight marks in place of the curly ones.
pub(crate) fn straight(text: &str) -> String {
    text.replace(['“', '”'], "\"").replace(['‘', '’'], "'")
}

/// The same with all marks straight.
pub(crate) fn plain_marks(value: Value) -> Value {
    let json =
        value.to_string().replace(['“', '”'], "\\\"").replace(['‘', '’'], "'").replace("\"curly\"", "\"straight\"");
    serde_json::from_str(&json.replace("\"curly_single\"", "\"straight_single\"")).unwrap()
}
