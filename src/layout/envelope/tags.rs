//! Tags that were left in a text: those of HTML, as feeds and databases keep them, and of the SGML of corpora.

use super::{Change, Layout, Side, To, is_spoken_of};
use crate::layout::markup::{closing, is_markdown};
use memchr::memchr_iter;

/// How many tags it takes that close something, begin a paragraph or end a line.
const EVIDENCE: usize = 3;
/// The longest tag and the longest name, in bytes.
const LONGEST: usize = 1000;
const NAME: usize = 24;

/// Tags inside of a sentence; the others part what stands around them. Wire copy in SGML has its place and day in one of its own,
/// which the sentence that it opens follows on the same line.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "body", "cite", "code", "dateline", "del", "dfn", "em", "font",
    "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr",
];
/// Those of whole pages, which are not read.
const PAGE: &[&str] = &["head", "html", "meta", "script", "style"];
/// Those that stand alone.
const ALONE: &[&str] = &["br", "hr", "img", "p"];
/// Those that begin and end a paragraph.
const PARAGRAPH: &[&str] = &["blockquote", "div", "h1", "h2", "h3", "h4", "h5", "h6", "headline", "ol", "p", "ul"];

/// A tag: where it stands, its name, and whether it closes.
struct Tag<'a> {
    start: usize,
    end: usize,
    name: &'a str,
    closes: bool,
}

/// tag ::= "<" "/"? name ( blank … )? "/"? ">"
///
/// A name is one that some tag closes, or one of those that stand alone.
pub(super) fn changes(layout: &Layout<'_>) -> Vec<Change> {
    let bytes = layout.text.as_bytes();
    let tags: Vec<Tag<'_>> = memchr_iter(b'<', bytes).filter_map(|at| tag(layout.text, at)).collect();
    let is = |tag: &Tag<'_>, names: &[&str]| names.iter().any(|name| tag.name.eq_ignore_ascii_case(name));
    let parting = || tags.iter().filter(|tag| !is(tag, INLINE));
    let shown = tags.iter().filter(|tag| tag.closes || is(tag, ALONE)).count();
    if shown < EVIDENCE || tags.iter().any(|tag| is(tag, PAGE)) || is_markdown(layout) {
        return Vec::new();
    }
    // Without tags that part words there is nothing to read, and where most of those stand in sentences, the text tells of them.
    let spoken_of = parting().filter(|tag| is_spoken_of(bytes, tag.start..tag.end)).count();
    if spoken_of * 2 >= parting().count() {
        return Vec::new();
    }
    let mut names: Vec<&str> = tags.iter().filter(|tag| tag.closes).map(|tag| tag.name).collect();
    names.sort_unstable();
    names.dedup();
    let is_tag = |tag: &&Tag<'_>| tag.closes || names.binary_search(&tag.name).is_ok() || is(tag, ALONE);
    let change = |tag: &Tag<'_>| {
        let blank = match () {
            () if is(tag, INLINE) => "",
            () if is(tag, PARAGRAPH) => "\n\n",
            () if is(tag, &["br"]) && ends_line(bytes, tag.end) => "",
            () => "\n",
        };
        let side = if tag.closes || is(tag, ALONE) && !is(tag, PARAGRAPH) { Side::Closing } else { Side::Opening };
        Change { range: tag.start..tag.end, to: To::Blank(blank, side) }
    };
    tags.iter().filter(is_tag).map(change).collect()
}

/// Whether the line ends at this place, as it does behind each `<br />` that a program set at the end of a line.
fn ends_line(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at..), Some([b'\n', ..] | [b'\r', b'\n', ..]))
}

/// The tag that begins at this place.
fn tag(text: &str, start: usize) -> Option<Tag<'_>> {
    let bytes = text.as_bytes();
    let closes = bytes.get(start + 1) == Some(&b'/');
    let from = start + 1 + usize::from(closes);
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b':');
    let len = bytes.get(from..)?.iter().take(NAME).take_while(|byte| is_name(byte)).count();
    let name = text.get(from..from + len).filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))?;
    let rest =
        bytes.get(from + len..).filter(|rest| matches!(rest.first(), Some(b' ' | b'\n' | b'\t' | b'/' | b'>')))?;
    let end = from + len + closing(rest, *b"<>", LONGEST)? + 1;
    Some(Tag { start, end, name, closes })
}
