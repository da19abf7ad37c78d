//! The marks on a text: which bytes have which kind, nested as HTML asks.

use newsgrammar::{Article, Part, PartRef, Span, Timestamp};
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::fmt::{self, Write};

/// The bytes of a span, and what they are.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) span: Span,
    /// A word of letters and `_`, which becomes the class `k-…`.
    pub(crate) kind: &'static str,
    /// Where two marks cross, the one of the upper layer is cut.
    pub(crate) layer: Layer,
    /// What there is to say beyond the kind.
    pub(crate) note: Option<String>,
}

/// The layers of marks, from the ground up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Layer {
    /// A part of the article.
    Part,
    /// What lies inside a part: a moment, an item.
    Inside,
    /// A quotation, which may run on over several paragraphs.
    Quotation,
    /// What the parser noticed.
    Diagnostic,
}

/// The text as HTML, each mark an element.
pub(crate) struct Marked<'t> {
    pub(crate) text: &'t str,
    pub(crate) marks: Vec<Mark>,
}

/// The marks of an article: its parts, what lies inside them, and its diagnostics.
pub(crate) fn of(article: &Article<'_>) -> Vec<Mark> {
    let mut marks = Vec::new();
    for part in article.walk() {
        marks.push(mark(part.span(), part.name(), Layer::Part));
        inside(part, &mut marks);
    }
    marks.extend(article.quotations().map(|quotation| mark(quotation.span, "quotation", Layer::Quotation)));
    marks.extend(article.diagnostics().iter().map(|diagnostic| Mark {
        note: Some(diagnostic.kind.to_string()),
        ..mark(diagnostic.span, "diagnostic", Layer::Diagnostic)
    }));
    marks
}

/// A kind of mark, and how often it occurs.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) layer: Layer,
    pub(crate) count: usize,
}

/// The kinds of a list of marks, in the order of the text.
pub(crate) fn kinds(marks: &[Mark]) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    for mark in marks {
        match kinds.iter_mut().find(|kind| kind.name == mark.kind) {
            Some(kind) => kind.count += 1,
            None => kinds.push(Kind { name: mark.kind, layer: mark.layer, count: 1 }),
        }
    }
    kinds
}

fn mark(span: Span, kind: &'static str, layer: Layer) -> Mark {
    Mark { span, kind, layer, note: None }
}

fn inside(part: PartRef<'_, '_>, marks: &mut Vec<Mark>) {
    let dateline = match part {
        PartRef::Dateline(dateline) => Some(dateline),
        PartRef::Part(Part::Dateline(dateline), _) => Some(&**dateline),
        _ => None,
    };
    if let Some(dateline) = dateline {
        marks.extend(dateline.published.iter().map(|moment| timestamp(moment, "published")));
        marks.extend(dateline.updated.iter().map(|moment| timestamp(moment, "updated")));
    }
    match part {
        PartRef::Part(Part::List(list), _) => {
            marks.extend(list.items.iter().map(|item| mark(item.span, "item", Layer::Inside)))
        }
        PartRef::Part(Part::KeyPoints(points), _) => {
            marks.extend(points.items.iter().map(|item| mark(item.span, "item", Layer::Inside)));
        }
        PartRef::Part(Part::Furniture(furniture), _) => {
            if let Some(last) = marks.last_mut() {
                last.note = Some(format!("{:?}", furniture.kind));
            }
        }
        PartRef::Related(related) => {
            marks.extend(related.items.iter().map(|item| mark(item.span, "item", Layer::Inside)))
        }
        _ => {}
    }
}

fn timestamp(moment: &Timestamp<'_>, kind: &'static str) -> Mark {
    Mark { note: moment.to_iso8601(), ..mark(moment.span, kind, Layer::Inside) }
}

/// The mark that opens first comes first; of two that open together, the lower layer, then the longer.
impl Ord for Mark {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |mark: &Mark| (mark.span.start, mark.layer, Reverse(mark.span.end));
        key(self).cmp(&key(other)).then_with(|| self.kind.cmp(other.kind)).then_with(|| self.note.cmp(&other.note))
    }
}

impl PartialOrd for Mark {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Marked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut waiting: BinaryHeap<Reverse<Mark>> =
            self.marks.iter().filter(|mark| !mark.span.is_empty()).cloned().map(Reverse).collect();
        let mut open: Vec<Mark> = Vec::new();
        let mut at = 0;
        let mut sheet = 0;
        f.write_str(SHEET)?;
        while let Some(Reverse(mut mark)) = waiting.pop() {
            self.close(f, &mut open, &mut at, mark.span.start)?;
            self.write(f, &mut at, mark.span.start)?;
            if open.is_empty() && at - sheet > SHEET_BYTES && self.begins_line(at) {
                write!(f, "</span>{SHEET}")?;
                sheet = at;
            }
            // An upper mark gives way, and goes on inside this one.
            while let Some(upper) = open.pop_if(|upper| upper.layer > mark.layer) {
                f.write_str("</span>")?;
                waiting.push(Reverse(Mark { span: Span::new(at, upper.span.end), ..upper }));
            }
            // A mark that reaches out of the one around it is cut there, and goes on behind it.
            if let Some(end) = open.last().map(|around| around.span.end).filter(|end| *end < mark.span.end) {
                waiting.push(Reverse(Mark { span: Span::new(end, mark.span.end), ..mark.clone() }));
                mark.span.end = end;
            }
            write!(f, "<span class=\"k k-{}\" data-at=\"{}\"", mark.kind, mark.span)?;
            if mark.layer == Layer::Part {
                write!(f, " data-kind=\"{}\"", mark.kind.replace('_', " "))?;
            }
            if let Some(note) = &mark.note {
                write!(f, " data-note=\"{}\"", Escaped(note))?;
            }
            f.write_char('>')?;
            open.push(mark);
        }
        let end = self.text.len() as u32;
        self.close(f, &mut open, &mut at, end)?;
        self.write(f, &mut at, end)?;
        f.write_str("</span>")
    }
}

/// A long text stands on several sheets, of which the browser draws those that are in sight.
const SHEET: &str = "<span class=\"sheet\">";
const SHEET_BYTES: u32 = 4096;

impl Marked<'_> {
    fn begins_line(&self, at: u32) -> bool {
        self.text.get(..at as usize).is_some_and(|before| before.ends_with('\n'))
    }

    /// Closes the marks that end at or before `to`.
    fn close(&self, f: &mut fmt::Formatter<'_>, open: &mut Vec<Mark>, at: &mut u32, to: u32) -> fmt::Result {
        while let Some(mark) = open.pop_if(|mark| mark.span.end <= to) {
            self.write(f, at, mark.span.end)?;
            f.write_str("</span>")?;
        }
        Ok(())
    }

    /// Writes the text up to the byte `to`.
    fn write(&self, f: &mut fmt::Formatter<'_>, at: &mut u32, to: u32) -> fmt::Result {
        let text = Span::new(*at, to).slice(self.text).unwrap_or_default();
        *at = to.max(*at);
        write!(f, "{}", Escaped(text))
    }
}

/// A text whose signs mean themselves in HTML; control characters are shown as their pictures.
pub(crate) struct Escaped<'t>(pub(crate) &'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            '\n' | '\r' | '\t' => f.write_char(c),
            '\0'..='\x1f' => f.write_char(char::from_u32(0x2400 + u32::from(c)).unwrap_or(' ')),
            '\x7f'..='\u{9f}' => f.write_char('\u{fffd}'),
            c => f.write_char(c),
        })
    }
}
