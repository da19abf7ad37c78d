//! Markdown, as far as programs that flatten pages write it.
//!
//! ```text
//! line ::= ">"* ( bullet | number )? ( "#"+ " " )? inline* "#"* ( ⏎ ( "="+ | "-"+ ) )?   (* "#" six times at most *)
//! inline ::= link | image | emphasis | "\" punctuation | word
//! link ::= "[" inline* "]" ( "(" address ")" | bracketed )
//! image ::= "!" link
//! emphasis ::= "*"+ inline* "*"+ | "_"+ inline* "_"+
//! ```
//!
//! What Markdown has no signs for is left in HTML by some programs, and set between fences and in braces by pandoc:
//! `<span class="author">Ana Ruiz</span>`, `[Ana Ruiz]{.author}`, `::: meta`.

use super::front_matter::{self, Lists};
use super::html::{attributes, is_fence, tag};
use super::numbers::bracketed;
use crate::layout::block::{Block, Layout};
use crate::layout::mark::{Left, Mark, Side};
use memchr::memmem;

/// The longest number that stands for an address, `[the quay][12]`, in digits.
const REFERENCE: usize = 4;

/// What reading a line takes, kept from one line to the next.
#[derive(Debug, Default)]
pub(super) struct Markdown {
    /// How many lines of front matter are to come, and whether the last one may have items, or is one.
    front_matter: usize,
    lists: Lists,
    /// The line's links, in the order in which they open.
    links: Vec<Link>,
    /// The brackets that are open, and the parentheses.
    open: [Vec<usize>; 2],
    /// The parentheses that close what the others open.
    parentheses: Vec<(usize, usize)>,
    /// Signs that may open an emphasis.
    openers: Vec<Opener>,
}

/// A link: where its words open and close, and where its address ends.
#[derive(Clone, Copy, Debug)]
struct Link {
    opens: usize,
    closes: usize,
    end: usize,
    /// Whether it leads anywhere, and is not only given attributes.
    leads: bool,
}

/// A run of one sign that may open an emphasis.
#[derive(Clone, Copy, Debug)]
struct Opener {
    sign: u8,
    start: usize,
    end: usize,
}

/// Whether a text shows that it is Markdown: by two links, by headings of two depths, by one of each, or by a heading or a
/// line that is emphasised as a whole at its top. A sign before a line may be a page's own.
pub(super) fn is_shown(layout: &Layout<'_>) -> bool {
    const ENOUGH: usize = 2;
    /// How many places are looked at that may be links, and how far, in bytes.
    const LOOKS: usize = 64;
    const REACH: usize = 400;
    let bytes = layout.text.as_bytes();
    let is_link = |at: &usize| {
        let rest = bytes.get(at + 2..).unwrap_or_default();
        let line = rest.iter().take(REACH).position(|byte| matches!(byte, b')' | b'\n' | b'\r'));
        line.and_then(|end| rest.split_at_checked(end))
            .is_some_and(|(found, behind)| behind.first() == Some(&b')') && is_address(found))
    };
    let links = memmem::find_iter(bytes, b"](").take(LOOKS).filter(is_link).take(ENOUGH).count();
    let is_numbered = |at: &usize| bracketed(bytes, at + 1, REFERENCE).is_some();
    let numbered = || memmem::find_iter(bytes, b"][").take(LOOKS).filter(is_numbered).take(ENOUGH).count();
    // Numbers behind links are of notes as well, where nothing says what they stand for.
    let may_be_defined = |block: &&Block| bytes.get(block.span.start as usize) == Some(&b'[');
    let defined = || layout.blocks.iter().rev().filter(may_be_defined).take(ENOUGH);
    let are_defined = || defined().any(|block| is_definition(layout.source(block).as_bytes()));
    let numbered = if links < ENOUGH { numbered() } else { 0 };
    let links = if numbered > 0 && are_defined() { links + numbered } else { links };
    let signed = layout.blocks.iter().filter(|block| bytes.get(block.span.start as usize) == Some(&b'#'));
    let mut depths = signed.filter_map(|block| Some((block.span.start, heading(layout.source(block))?.0)));
    let first = depths.next();
    let at_top = first.map(|(start, _)| start) == layout.blocks.first().map(|block| block.span.start);
    let headings = match first {
        Some((_, depth)) if depths.any(|(_, other)| other != depth) => 2,
        first => usize::from(first.is_some()),
    };
    let may_be_fence = |block: &&Block| matches!(bytes.get(block.span.start as usize), Some(b':' | b'<'));
    let fences = layout.blocks.iter().filter(may_be_fence).filter(|block| is_fence(layout.source(block)));
    let fences = fences.take(ENOUGH).count() / ENOUGH;
    links + headings + fences >= ENOUGH || at_top && headings > 0 || is_emphasised(layout.line(layout.first_line()))
}

/// Whether nothing of a line but pictures stands outside of one emphasis, as messages set their headlines: `⚡ **Wall gives way**`.
fn is_emphasised(line: &str) -> bool {
    /// It has so many words.
    const WORDS: usize = 3;
    let Some((before, rest)) = line.find('*').and_then(|at| line.split_at_checked(at)) else { return false };
    let words = rest.trim_start_matches('*');
    let (sign, _) = rest.split_at(rest.len() - words.len());
    let inside = words.strip_suffix(sign).filter(|_| sign.len() <= 2 && !before.contains(char::is_alphanumeric));
    inside.is_some_and(|inside| {
        !inside.contains('*')
            && !inside.starts_with(char::is_whitespace)
            && !inside.ends_with(char::is_whitespace)
            && inside.split_whitespace().nth(WORDS - 1).is_some()
    })
}

/// Whether a line tells where the links with a number lead: `[12]: https://example.org/quay`.
fn is_definition(line: &[u8]) -> bool {
    let behind = bracketed(line, 0, REFERENCE).and_then(|end| line.get(end..)?.strip_prefix(b": "));
    behind.is_some_and(|address| !address.is_empty() && is_address(address))
}

/// Whether it is what a link leads to.
fn is_address(found: &[u8]) -> bool {
    const STARTS: [&[u8]; 9] = [b"http", b"/", b"#", b"?", b"<", b"mailto:", b"tel:", b"javascript:", b"data:"];
    let path = found.split(u8::is_ascii_whitespace).next().unwrap_or_default();
    found.is_empty()
        || STARTS.iter().any(|start| path.starts_with(start))
        || path.iter().any(|byte| matches!(byte, b'/' | b'.'))
}

/// How deep a heading a line is, and how many bytes say so.
fn heading(line: &str) -> Option<(u8, usize)> {
    let signs = line.bytes().take_while(|byte| *byte == b'#').count();
    let blanks = line.bytes().skip(signs).take_while(|byte| *byte == b' ').count();
    let leads_on = blanks > 0 || matches!(line.as_bytes().get(signs), Some(b'[' | b'*'));
    ((1..=6).contains(&signs) && leads_on && line.len() > signs + blanks).then_some((signs as u8, signs + blanks))
}

/// How deep a heading the line above is, where a line underlines it.
pub(super) fn underlined(line: &str, above: &str) -> Option<u8> {
    const SHORTEST: usize = 3;
    let all = |sign: u8| line.len() >= SHORTEST && line.bytes().all(|byte| byte == sign);
    // A line of dashes below a blank one parts what stands around it.
    let as_long = above.chars().count() == line.len();
    match line.as_bytes().first()? {
        b'=' if all(b'=') => Some(1),
        b'-' if all(b'-') && as_long => Some(2),
        _ => None,
    }
}

impl Markdown {
    /// Markdown below so many lines of front matter.
    pub(super) fn below(front_matter: usize) -> Self {
        Markdown { front_matter, ..Markdown::default() }
    }

    /// How many lines of front matter are to come.
    pub(super) fn front_matter(&self) -> usize {
        self.front_matter
    }

    /// What joins the next line to the last one: the items of front matter go with what they are items of.
    pub(super) fn joint(&self, line: &str) -> &'static str {
        match self.lists {
            _ if self.front_matter == 0 || !line.starts_with("- ") => "\n",
            Lists::No => "\n",
            Lists::Named => " ",
            Lists::Item => ", ",
        }
    }

    /// What a line is, and the markup on it.
    pub(super) fn read(&mut self, line: &str, left_out: &mut Vec<Left>) -> Mark {
        if self.front_matter > 0 {
            self.front_matter -= 1;
            self.lists = front_matter::read(line, self.lists, left_out);
            return Mark { noted: true, ..Mark::default() };
        }
        let Opening { quoted, heading, item, start } = opening(line, left_out);
        self.find_links(line, start);
        let words = self.inlines(line, start, left_out);
        let link = words.linked && !words.free || is_definition(line.as_bytes());
        if link && heading == 0 && item {
            // Links that are set as a list are a menu, or other stories.
            left_out.push(Left { range: quoted..start, side: Side::Opening });
        }
        let signs = |text: Option<&str>| text.is_some_and(|text| text.bytes().all(|byte| matches!(byte, b'*' | b'_')));
        let mut emphasis = left_out.iter().filter(|left| signs(line.get(left.range.clone())));
        Mark {
            fence: words.tagged && !(words.free || words.linked || words.image) || is_fence(line),
            heading,
            item,
            link,
            image: words.image && !words.beside_image,
            // What closes at all closes at the end.
            emphasised: emphasis.clone().any(|left| left.side == Side::Opening && left.range.start == start)
                && emphasis.all(|left| left.side == Side::Opening || signs(line.get(left.range.end..))),
            ..Mark::default()
        }
    }

    /// Finds the line's links.
    fn find_links(&mut self, line: &str, start: usize) {
        let bytes = line.as_bytes();
        self.links.clear();
        self.parentheses.clear();
        self.open.iter_mut().for_each(Vec::clear);
        let [brackets, parentheses] = &mut self.open;
        let mut at = start;
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'\\' => at += 1,
                b'[' => brackets.push(at),
                b'(' => parentheses.push(at),
                b']' => {
                    let attributed = attributes(bytes, at + 1);
                    let leads = attributed.is_none();
                    let ends = attributed.or_else(|| bracketed(bytes, at + 1, REFERENCE));
                    let opens = brackets.pop().filter(|_| ends.is_some() || bytes.get(at + 1) == Some(&b'('));
                    let end = ends.unwrap_or(at);
                    self.links.extend(opens.map(|opens| Link { opens, closes: at, end, leads }));
                }
                b')' => self.parentheses.extend(parentheses.pop().map(|opens| (opens, at))),
                _ => {}
            }
            at += 1;
        }
        self.parentheses.sort_unstable();
        let pairs = &self.parentheses;
        self.links.retain_mut(|link| {
            // Of these it is known what they end with.
            if link.end > link.closes {
                return true;
            }
            let pair = pairs.binary_search_by_key(&(link.closes + 1), |(opens, _)| *opens).ok();
            link.end = pair.and_then(|pair| pairs.get(pair)).map_or(link.closes, |(_, closes)| closes + 1);
            link.end > link.closes && bytes.get(link.closes + 2..link.end - 1).is_some_and(is_address)
        });
        self.links.sort_unstable_by_key(|link| link.opens);
    }

    /// Leaves out the markup between the words from `start`.
    fn inlines(&mut self, line: &str, start: usize, left_out: &mut Vec<Left>) -> Words {
        let bytes = line.as_bytes();
        let (mut words, mut within): (Words, Vec<(Link, bool)>) = Default::default();
        let Markdown { links, openers, .. } = self;
        let mut links = links.iter().peekable();
        openers.clear();
        let mut at = start;
        while let Some(&byte) = bytes.get(at) {
            let image = byte == b'!';
            let opened = links.next_if(|link| link.opens == at + usize::from(image));
            if let Some(link) = opened {
                let alt = line.get(link.opens + 1..link.closes).filter(|_| image);
                let inside = link.opens + 1 + alt.map_or(0, image_number);
                left_out.push(Left { range: at..inside, side: Side::Opening });
                within.push((*link, image));
                at = inside;
                continue;
            }
            if let Some((Link { end, leads, .. }, image)) = within.pop_if(|(link, _)| link.closes == at) {
                left_out.push(Left { range: at..end, side: Side::Closing });
                words.image |= image;
                words.linked |= !image && leads;
                words.free |= !image && !leads;
                // What opened inside of an address is no link.
                while links.next_if(|link| link.opens < end).is_some() {}
                at = end;
                continue;
            }
            if let Some((end, side)) = tag(bytes, at) {
                left_out.push(Left { range: at..end, side });
                words.tagged = true;
                at = end;
                continue;
            }
            at = match byte {
                b'\\' if bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation) => {
                    left_out.push(Left { range: at..at + 1, side: Side::Opening });
                    at + 2
                }
                b'*' | b'_' => emphasis(line, at, openers, left_out),
                _ => {
                    if byte.is_ascii_alphanumeric() || byte >= 0x80 {
                        words.free |= within.is_empty();
                        words.beside_image |= within.last().is_none_or(|(_, image)| !image);
                    }
                    at + 1
                }
            };
        }
        words
    }
}

/// What there is among the words of a line.
#[derive(Clone, Copy, Debug, Default)]
struct Words {
    linked: bool,
    image: bool,
    /// Tags, or attributes.
    tagged: bool,
    /// Words that lead nowhere.
    free: bool,
    /// Words that stand for no picture.
    beside_image: bool,
}

/// A run of signs that opens an emphasis, closes one, or stands for itself; gives where it ends.
fn emphasis(line: &str, start: usize, openers: &mut Vec<Opener>, left_out: &mut Vec<Left>) -> usize {
    /// How many signs may be open that nothing has closed.
    const OPEN: usize = 16;
    let bytes = line.as_bytes();
    let sign = bytes.get(start).copied().unwrap_or_default();
    let end = start + bytes.iter().skip(start).take_while(|byte| **byte == sign).count();
    let before = line.get(..start).and_then(|before| before.chars().next_back());
    let behind = line.get(end..).and_then(|behind| behind.chars().next());
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    // Signs inside a word are the word's own, but for two that end it: `**No**body`.
    let opens = !is_blank(behind) && !is_word(before);
    let closes = !is_blank(before) && (!is_word(behind) || sign == b'*' && end - start > 1);
    let mut at = start;
    while closes && at < end {
        let Some(found) = openers.iter().rposition(|opener| opener.sign == sign) else { break };
        let Some(opener) = openers.get_mut(found) else { break };
        let signs = (end - at).min(opener.end - opener.start);
        left_out.push(Left { range: opener.end - signs..opener.end, side: Side::Opening });
        left_out.push(Left { range: at..at + signs, side: Side::Closing });
        at += signs;
        opener.end -= signs;
        let done = opener.end == opener.start;
        openers.truncate(if done { found } else { found + 1 });
    }
    if opens && at < end && openers.len() < OPEN {
        openers.push(Opener { sign, start: at, end });
    }
    end
}

/// What the signs at the head of a line say, and where its words begin.
struct Opening {
    /// Where its signs of quotation end.
    quoted: usize,
    heading: u8,
    item: bool,
    start: usize,
}

fn opening(line: &str, left_out: &mut Vec<Left>) -> Opening {
    let blanks = |at: usize| line.bytes().skip(at).take_while(|byte| *byte == b' ').count();
    let mut at = 0;
    while line.as_bytes().get(at) == Some(&b'>') {
        let end = at + 1 + blanks(at + 1);
        left_out.push(Left { range: at..end, side: Side::Opening });
        at = end;
    }
    let quoted = at;
    if let Some([b'-' | b'*' | b'+', b' ']) = line.as_bytes().get(at..at + 2) {
        at += 1 + blanks(at + 1);
    } else {
        let digits = line.bytes().skip(at).take_while(u8::is_ascii_digit).count();
        if digits > 0 && line.get(at + digits..).is_some_and(|rest| rest.starts_with(". ")) {
            at += digits + 1 + blanks(at + digits + 1);
        }
    }
    let item = at > quoted;
    let Some((heading, signs)) = line.get(at..).and_then(heading) else {
        return Opening { quoted, heading: 0, item, start: at };
    };
    left_out.push(Left { range: at..at + signs, side: Side::Opening });
    let words = line.trim_end_matches('#').trim_end().len();
    if line.ends_with('#') && line.get(words..).is_some_and(|end| end.starts_with(' ')) && words > at + signs {
        left_out.push(Left { range: words..line.len(), side: Side::Closing });
    }
    Opening { quoted, heading, item, start: at + signs }
}

/// How many bytes number a picture, as programs do that have no words for it: `Image 3: `, `Image 3`.
fn image_number(words: &str) -> usize {
    let Some(rest) = words.strip_prefix("Image ") else { return 0 };
    let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = behind.len() < rest.len() && (behind.is_empty() || behind.starts_with(':'));
    if numbered { words.len() - behind.trim_start_matches([':', ' ']).len() } else { 0 }
}
