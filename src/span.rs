//! Where a part stands in its text: [`Span`] in bytes, [`Position`] in lines and columns, and
//! [`Report`], which shows the place.

use core::fmt;
use core::ops::Range;

/// A range of bytes in the text that was parsed: from `start` up to, not including, `end`.
///
/// Spans are in bytes, as Rust's string slices are, and both ends lie on character boundaries of
/// the text, so `&text[span.range()]` never panics. They are 32 bits wide; the parser refuses
/// texts of 4 GiB and more.
///
/// ```
/// use newsgrammar::Span;
///
/// let text = "By Ana Ruiz";
/// let span = Span::new(3, 11);
/// assert_eq!(span.slice(text), Some("Ana Ruiz"));
/// assert_eq!(span.to_string(), "3..11");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// A span from `start` up to, not including, `end`, both in bytes.
    ///
    /// ```
    /// use newsgrammar::Span;
    ///
    /// assert_eq!(Span::new(3, 11), Span { start: 3, end: 11 });
    /// ```
    pub const fn new(start: u32, end: u32) -> Self {
        Span { start, end }
    }

    /// The span as a range that slices a `str`.
    ///
    /// ```
    /// let text = "By Ana Ruiz";
    /// assert_eq!(&text[newsgrammar::Span::new(3, 6).range()], "Ana");
    /// ```
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// How many bytes it covers.
    ///
    /// ```
    /// use newsgrammar::Span;
    ///
    /// assert_eq!(Span::new(3, 11).len(), 8);
    /// assert!(Span::new(3, 3).is_empty());
    /// ```
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start) as usize
    }

    /// Whether it covers no byte.
    ///
    /// ```
    /// use newsgrammar::Span;
    ///
    /// assert!(Span::default().is_empty());
    /// assert!(!Span::new(3, 11).is_empty());
    /// ```
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// What it covers in `text`; `None` where `text` is too short or has no character boundary at
    /// one of the ends, which shows that it is not the text the span was made from.
    ///
    /// ```
    /// use newsgrammar::Span;
    ///
    /// assert_eq!(Span::new(0, 5).slice("Café"), Some("Café"));
    /// assert_eq!(Span::new(0, 4).slice("Café"), None);
    /// ```
    pub fn slice(self, text: &str) -> Option<&str> {
        text.get(self.range())
    }

    /// The smallest span that holds both.
    ///
    /// ```
    /// use newsgrammar::Span;
    ///
    /// assert_eq!(Span::new(3, 6).join(Span::new(7, 11)), Span::new(3, 11));
    /// assert!(Span::new(3, 11).contains(Span::new(7, 11)));
    /// ```
    pub fn join(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// Whether `other` lies within this span.
    ///
    /// ```
    /// use newsgrammar::Span;
    ///
    /// assert!(Span::new(3, 11).contains(Span::new(7, 11)));
    /// assert!(!Span::new(3, 11).contains(Span::new(7, 12)));
    /// ```
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The same span, `by` bytes further on.
    pub(crate) const fn shifted(self, by: u32) -> Span {
        Span::new(self.start + by, self.end + by)
    }

    /// Where `part`, a subslice of `whole`, stands in it.
    pub(crate) fn of(whole: &str, part: &str) -> Span {
        let start = (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
        debug_assert!(start + part.len() <= whole.len(), "a part lies outside its whole");
        Span::new(start as u32, (start + part.len()) as u32)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// A place in a text as people name it: line and column, both counted from 1.
///
/// The column counts characters (`char`), not bytes. A line ends at `\n`, `\r\n` or `\r`.
///
/// ```
/// use newsgrammar::Position;
///
/// let text = "Café opens\r\nBy Ana Ruiz";
/// let position = Position::of(text, text.find("Ana").unwrap());
/// assert_eq!((position.line, position.column), (2, 4));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The character in the line, from 1.
    pub column: u32,
}

impl Position {
    /// The position of the byte `offset` in `text`; past the end, the position of the end.
    ///
    /// It reads the text from its start, so for many offsets of one text it is the slow way.
    ///
    /// ```
    /// use newsgrammar::Position;
    ///
    /// assert_eq!(Position::of("Wall\ngives way", 11), Position { line: 2, column: 7 });
    /// assert_eq!(Position::of("Wall", 99), Position { line: 1, column: 5 });
    /// ```
    pub fn of(text: &str, offset: usize) -> Position {
        let mut position = Position { line: 1, column: 1 };
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            if at >= offset {
                break;
            }
            let crlf = c == '\r' && matches!(chars.peek(), Some((_, '\n')));
            match c {
                '\n' | '\r' if !crlf => position = Position { line: position.line + 1, column: 1 },
                _ => position.column += 1,
            }
        }
        position
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// A message, and the line it is about with the place marked.
///
/// ```text
/// expected a story, found "Menu" at line 1, column 1
///   |
/// 1 | Menu
///   | ^^^^
/// ```
pub(crate) struct Report<'t, M> {
    pub(crate) message: M,
    pub(crate) text: &'t str,
    pub(crate) span: Span,
}

/// How many characters of a line are shown on either side of the place.
const SHOWN: usize = 50;
const LINE_ENDS: [char; 2] = ['\r', '\n'];

impl<M: fmt::Display> fmt::Display for Report<'_, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = self.span.start as usize;
        let line = Position::of(self.text, start).line;
        let (before, after) = self.text.split_at_checked(start).unwrap_or((self.text, ""));
        let before = before.rsplit(LINE_ENDS).next().unwrap_or_default();
        let after = after.split(LINE_ENDS).next().unwrap_or_default();
        // of a line that is too long, what stands round the place
        let cut = before.char_indices().rev().nth(SHOWN - 1).map_or(0, |(at, _)| at);
        let head = before.get(cut..).unwrap_or_default();
        let cut_after = after.char_indices().nth(SHOWN).map_or(after.len(), |(at, _)| at);
        let tail = after.get(..cut_after).unwrap_or_default();
        let [dots, dots_after] = [cut > 0, cut_after < after.len()].map(|cut| if cut { "…" } else { "" });
        let marked = self.span.slice(self.text).unwrap_or_default().chars().take(SHOWN).count();
        let carets = "^".repeat(marked.clamp(1, tail.chars().count().max(1)));
        let indent: String = dots.chars().chain(head.chars()).map(|c| if c == '\t' { c } else { ' ' }).collect();
        let margin = " ".repeat(line.to_string().len());
        // a terminal obeys control characters
        let shown = |part: &str| part.replace(|c: char| c.is_control() && c != '\t', "\u{fffd}");

        writeln!(f, "{}", self.message)?;
        writeln!(f, "{margin} |")?;
        writeln!(f, "{line} | {dots}{}{}{dots_after}", shown(head), shown(tail))?;
        write!(f, "{margin} | {indent}{carets}")
    }
}
