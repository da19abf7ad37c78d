//! What programs leave in Markdown that has no signs of its own there: tags of HTML, and pandoc's attributes and fences.

use crate::layout::mark::Side;

/// The longest tag, in bytes.
const LONGEST: usize = 400;

/// What tags are called that programs leave: a page may set other words between `<` and `>`.
const NAMES: &[&str] = &[
    "a",
    "abbr",
    "article",
    "aside",
    "b",
    "blockquote",
    "br",
    "button",
    "caption",
    "center",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "li",
    "main",
    "mark",
    "nav",
    "ol",
    "p",
    "picture",
    "pre",
    "q",
    "s",
    "section",
    "small",
    "source",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "video",
    "wbr",
];

/// Of these, those that part what stands around them: where no blank does they stay, so that no two words become one.
const BREAKS: &[&str] = &["br", "p", "div", "li", "td", "th", "tr"];

/// tag ::= "<" "/"? name ( blank … )? ">" | attributes
///
/// Where what begins at this place ends, and what it goes with.
pub(super) fn tag(bytes: &[u8], at: usize) -> Option<(usize, Side)> {
    match bytes.get(at)? {
        b'<' => {
            let closes = bytes.get(at + 1) == Some(&b'/');
            let name = at + 1 + usize::from(closes);
            let len = bytes.get(name..)?.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
            let behind = bytes.get(name + len)?;
            let called = bytes.get(name..name + len).unwrap_or_default();
            let is_tag = matches!(behind, b' ' | b'/' | b'>') && NAMES.iter().any(|name| name.as_bytes() == called);
            let rest = bytes.get(name + len..).filter(|_| is_tag)?;
            let side = if closes { Side::Closing } else { Side::Opening };
            let end = name + len + closing(rest, *b"<>", LONGEST)? + 1;
            let is_letter = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80);
            let parts = BREAKS.iter().any(|name| name.as_bytes() == called)
                && is_letter(at.checked_sub(1).and_then(|before| bytes.get(before)))
                && is_letter(bytes.get(end));
            (!parts).then_some((end, side))
        }
        b'{' => attributes(bytes, at).map(|end| (end, Side::Closing)),
        _ => None,
    }
}

/// attributes ::= "{" ( "." | "#" | name "=" ) … "}"
///
/// Where those end that begin at this place.
pub(super) fn attributes(bytes: &[u8], at: usize) -> Option<usize> {
    let inside = bytes.get(at..)?.strip_prefix(b"{")?;
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    let named = || inside.iter().find(|byte| !is_name(byte)) == Some(&b'=') && inside.first() != Some(&b'=');
    let opens = matches!(inside.first()?, b'.' | b'#') && inside.get(1).is_some_and(is_name) || named();
    closing(inside, *b"{}", LONGEST).filter(|_| opens).map(|end| at + 1 + end + 1)
}

/// Where what has been opened closes, if that is near, in bytes, and nothing of its kind opens before.
pub(in crate::layout) fn closing(inside: &[u8], [opens, closes]: [u8; 2], longest: usize) -> Option<usize> {
    let end = inside.iter().take(longest).position(|byte| [opens, closes].contains(byte))?;
    (inside.get(end) == Some(&closes)).then_some(end)
}

/// fence ::= ":" ":" ":"+ ( blank ( word | attributes ) )? | a tag of a division and nothing else
pub(super) fn is_fence(line: &str) -> bool {
    if !line.starts_with([':', '<']) {
        return false;
    }
    let rest = line.trim_start_matches(':');
    let colons = line.len() - rest.len() >= 3 && (rest.is_empty() || rest.starts_with(' ') && !rest.ends_with('.'));
    let words = rest.split_whitespace().count();
    colons && (words < 2 || rest.trim_start().starts_with('{'))
        || line == "</div>"
        || line == "<div>"
        || line.starts_with("<div ") && line.find('>') == Some(line.len() - 1)
}
