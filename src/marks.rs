//! Quotation marks: which marks pair up in a text, and which are apostrophes, inches or strays.
//!
//! One pass over the marks with a stack, as for brackets: a closing mark takes the nearest opening
//! one of its kind, and what was opened in between without being closed was a stray.

mod candidates;
mod sides;

use crate::few::Few;
use candidates::candidates;
use sides::{Sides, is_elision};

/// Which marks a quotation stands between.
///
/// ```
/// use newsgrammar::{Paragraph, QuotationMarks, Span};
///
/// let paragraph = Paragraph::new("„Es war knapp“, sagte sie.", Span::new(0, 30));
/// assert_eq!(paragraph.quotations().next().unwrap().marks, QuotationMarks::Low);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum QuotationMarks {
    /// `"…"`
    #[default]
    Straight,
    /// `'…'`
    StraightSingle,
    /// `“…”`
    Curly,
    /// `‘…’`
    CurlySingle,
    /// `„…“`, as in German, and `„…”`, as in Polish
    Low,
    /// `‚…‘`
    LowSingle,
    /// `”…”`, as in Swedish
    Right,
    /// `«…»`, as in French
    Guillemets,
    /// `»…«`, as in German books
    InwardGuillemets,
    /// `‹…›`
    SingleGuillemets,
    /// `›…‹`
    InwardSingleGuillemets,
    /// `「…」`
    Corner,
    /// `『…』`
    WhiteCorner,
    /// ``` ``…'' ```, as on typewriters and in wire copy and corpora of before Unicode
    Backticks,
}

/// How many kinds there are.
const KINDS: usize = QuotationMarks::Backticks as usize + 1;

impl QuotationMarks {
    /// Whether they are the small marks, which mostly stand inside others and are also apostrophes.
    ///
    /// ```
    /// use newsgrammar::QuotationMarks;
    ///
    /// assert!(QuotationMarks::CurlySingle.is_single() && !QuotationMarks::Curly.is_single());
    /// ```
    pub const fn is_single(self) -> bool {
        use QuotationMarks::*;
        matches!(self, StraightSingle | CurlySingle | LowSingle | SingleGuillemets | InwardSingleGuillemets)
    }

    /// Whether a paragraph that begins with `mark` goes on with a quotation between such marks.
    fn resumes_with(self, mark: char) -> bool {
        use QuotationMarks::*;
        match self {
            Straight => mark == '"',
            StraightSingle => mark == '\'',
            Curly => matches!(mark, '“' | '"'),
            CurlySingle => matches!(mark, '‘' | '\''),
            Low => matches!(mark, '„' | '"'),
            LowSingle => mark == '‚',
            Right => mark == '”',
            // French also sets the closing mark at the head of each further paragraph.
            Guillemets => matches!(mark, '«' | '»'),
            InwardGuillemets => mark == '»',
            SingleGuillemets => matches!(mark, '‹' | '›'),
            InwardSingleGuillemets => mark == '›',
            Corner => mark == '「',
            WhiteCorner => mark == '『',
            Backticks => mark == '`',
        }
    }
}

/// The mark a text begins with.
fn first_mark(text: &str) -> Option<char> {
    let opens =
        |c: &char| matches!(c, '"' | '\'' | '“' | '”' | '‘' | '„' | '‚' | '«' | '»' | '‹' | '›' | '「' | '『' | '`');
    text.chars().next().filter(opens).filter(|mark| *mark != '`' || is_twice(text, '`'))
}

/// Whether a text begins with the sign twice, and not three times, as fences of code do.
fn is_twice(text: &str, sign: char) -> bool {
    let mut signs = text.chars();
    signs.next() == Some(sign) && signs.next() == Some(sign) && signs.next() != Some(sign)
}

/// Whether a text begins with a mark that may open or resume a quotation.
pub(crate) fn begins_quoted(text: &str) -> bool {
    first_mark(text).is_some()
}

/// Whether a text begins with the mark that resumes a quotation between such marks.
pub(crate) fn resumes(text: &str, marks: QuotationMarks) -> bool {
    first_mark(text).is_some_and(|mark| marks.resumes_with(mark))
}

/// A mark that opens a quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Opening {
    pub(crate) marks: QuotationMarks,
    /// The byte at which the mark stands.
    pub(crate) at: usize,
    /// The byte after it.
    pub(crate) inner: usize,
}

/// A pair of marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) opening: Opening,
    /// The byte at which the closing mark stands.
    pub(crate) inner_end: usize,
    /// The byte after it.
    pub(crate) end: usize,
}

/// What the marks of a text come to. It may be filled again and again, and keeps its memory.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// The outermost pairs, in order.
    pub(crate) pairs: Few<Pair, 8>,
    /// The mark that is left open at the end of the text, if one is.
    pub(crate) open: Option<Opening>,
    /// The marks that are open where the scan stands.
    stack: Few<Opening, 8>,
}

/// Reads the marks of `text` from byte `from` on.
pub(crate) fn scan(text: &str, from: usize) -> Scan {
    let mut scan = Scan::default();
    scan.read(text, from);
    scan
}

impl Scan {
    /// Reads the marks of `text` from byte `from` on; what was read before is forgotten.
    pub(crate) fn read(&mut self, text: &str, from: usize) {
        Scanner::new(text, self).read(from);
    }

    /// Reads the marks of a text whose first mark resumes a quotation between `marks`. If the quotation
    /// ends in it, it is the first of the pairs, and opens at 0.
    pub(crate) fn read_resumed(&mut self, text: &str, marks: QuotationMarks) {
        let inner = first_mark(text).map_or(0, |mark| if mark == '`' { 2 } else { mark.len_utf8() });
        let mut scanner = Scanner::new(text, self);
        scanner.open(marks, 0, inner);
        scanner.read(inner);
    }
}

/// A single mark that closes a quotation or is the apostrophe of a plural (`the boys' toys`); what
/// comes later decides.
#[derive(Clone, Copy)]
struct Doubtful {
    at: usize,
    end: usize,
    after_s: bool,
}

struct Scanner<'t, 's> {
    text: &'t str,
    scan: &'s mut Scan,
    /// How many of each kind stand on the stack, so that a stray closing mark costs nothing.
    counts: [u32; KINDS],
    doubtful: Option<Doubtful>,
    /// Where the last mark of two signs ends.
    read: usize,
}

impl<'t, 's> Scanner<'t, 's> {
    fn new(text: &'t str, scan: &'s mut Scan) -> Self {
        scan.pairs.clear();
        scan.stack.clear();
        Scanner { text, scan, counts: [0; KINDS], doubtful: None, read: 0 }
    }

    fn read(mut self, from: usize) {
        let text = self.text;
        candidates(text, from, |at, mark| self.mark(mark, at, at + mark.len_utf8()));
        self.settle();
        self.scan.open = self.left_open();
    }

    fn mark(&mut self, mark: char, at: usize, end: usize) {
        use QuotationMarks::*;
        let sides = Sides::of(self.text, at, end);
        let twice = || self.text.get(at..).is_some_and(|rest| is_twice(rest, mark));
        match mark {
            _ if at < self.read => {}
            '`' if sides.before != Some('`') && twice() => {
                self.read = end + 1;
                self.open(Backticks, at, self.read);
            }
            '`' => {}
            '\'' if self.is_open(Backticks) && twice() => {
                self.read = end + 1;
                self.close(&[Backticks], at, self.read);
            }
            '\'' => self.single(&[StraightSingle, CurlySingle], StraightSingle, sides, at, end),
            '’' => self.closing_single(&[CurlySingle, LowSingle], sides, at, end),
            '‘' if self.is_open(LowSingle) && !sides.opens() => self.close(&[LowSingle], at, end),
            '‘' => self.opening_single(CurlySingle, sides, at, end),
            '"' if self.is_open(Straight) && !sides.opens() => self.close(&[Straight], at, end),
            '"' if sides.closes() => self.close(&[Curly, Low], at, end),
            '"' if sides.opens() || sides.may_open() => self.open(Straight, at, end),
            '“' if self.is_open(Low) && !sides.opens() => self.close(&[Low], at, end),
            '“' => self.open(Curly, at, end),
            '”' if sides.opens() && !self.is_open(Curly) && !self.is_open(Low) => self.open(Right, at, end),
            '”' => self.close(&[Curly, Low, Right], at, end),
            '„' => self.open(Low, at, end),
            '‚' => self.open(LowSingle, at, end),
            '«' => self.guillemet([InwardGuillemets, Guillemets], true, sides, at, end),
            '»' => self.guillemet([Guillemets, InwardGuillemets], false, sides, at, end),
            '‹' => self.guillemet([InwardSingleGuillemets, SingleGuillemets], true, sides, at, end),
            '›' => self.guillemet([SingleGuillemets, InwardSingleGuillemets], false, sides, at, end),
            '「' => self.open(Corner, at, end),
            '」' => self.close(&[Corner], at, end),
            '『' => self.open(WhiteCorner, at, end),
            '』' => self.close(&[WhiteCorner], at, end),
            _ => {}
        }
    }

    /// A mark that closes the one kind and opens the other; with spaces on both sides it opens only
    /// as the French do, not where it parts the crumbs of a menu.
    fn guillemet(&mut self, [closed, opened]: [QuotationMarks; 2], spaced: bool, sides: Sides, at: usize, end: usize) {
        if self.is_open(closed) {
            self.close(&[closed], at, end);
        } else if sides.closes() && self.is_open(opened) {
            self.close(&[opened], at, end);
        } else if sides.opens() || (spaced && sides.after.is_some()) {
            self.open(opened, at, end);
        }
    }

    fn single(&mut self, closed: &[QuotationMarks], opened: QuotationMarks, sides: Sides, at: usize, end: usize) {
        if sides.at_start() && !sides.at_end() {
            self.opening_single(opened, sides, at, end);
        } else {
            self.closing_single(closed, sides, at, end);
        }
    }

    fn opening_single(&mut self, opened: QuotationMarks, sides: Sides, at: usize, end: usize) {
        let elided = self.text.get(end..).is_some_and(is_elision);
        if sides.opens() && !elided {
            self.open(opened, at, end);
        }
    }

    /// A single mark closes only what was opened last: a possessive must not end what stands around
    /// other marks.
    fn closing_single(&mut self, closed: &[QuotationMarks], sides: Sides, at: usize, end: usize) {
        let fits = self.scan.stack.last().is_some_and(|opening| closed.contains(&opening.marks) && opening.inner < at);
        if !fits || sides.within_word() || sides.before.is_some_and(char::is_whitespace) {
            return;
        }
        let after_letter = sides.before.is_some_and(char::is_alphanumeric);
        let before_space = sides.after.is_some_and(char::is_whitespace);
        if !after_letter || !before_space {
            self.doubtful = None;
            return self.close(closed, at, end);
        }
        let after_s = sides.before == Some('s');
        if self.doubtful.is_none_or(|doubtful| doubtful.after_s && !after_s) {
            self.doubtful = Some(Doubtful { at, end, after_s });
        }
    }

    /// Takes the doubtful mark for a closing one, as no surer one came.
    fn settle(&mut self) {
        if let Some(Doubtful { at, end, .. }) = self.doubtful.take()
            && let Some(opening) = self.scan.stack.pop()
        {
            self.forget(opening);
            self.pair(opening, at, end);
        }
    }

    fn is_open(&self, marks: QuotationMarks) -> bool {
        self.counts.get(marks as usize).is_some_and(|&count| count > 0)
    }

    fn forget(&mut self, opening: Opening) {
        if let Some(count) = self.counts.get_mut(opening.marks as usize) {
            *count = count.saturating_sub(1);
        }
    }

    fn open(&mut self, marks: QuotationMarks, at: usize, inner: usize) {
        self.settle();
        self.scan.stack.push(Opening { marks, at, inner });
        if let Some(count) = self.counts.get_mut(marks as usize) {
            *count += 1;
        }
    }

    /// Closes the nearest open mark of one of the kinds; those above it were strays.
    fn close(&mut self, kinds: &[QuotationMarks], at: usize, end: usize) {
        self.settle();
        if !kinds.iter().any(|&marks| self.is_open(marks)) {
            return;
        }
        while let Some(opening) = self.scan.stack.pop() {
            self.forget(opening);
            if kinds.contains(&opening.marks) {
                return self.pair(opening, at, end);
            }
        }
    }

    /// Keeps a pair in place of those inside it.
    fn pair(&mut self, opening: Opening, inner_end: usize, end: usize) {
        let outside = self.scan.pairs.iter().rposition(|pair| pair.opening.at < opening.at);
        self.scan.pairs.truncate(outside.map_or(0, |last| last + 1));
        self.scan.pairs.push(Pair { opening, inner_end, end });
    }

    /// The last mark left open: of the double ones if there is one, for a single one is an
    /// apostrophe unless it stays open to the end of a sentence.
    fn left_open(&self) -> Option<Opening> {
        let mut opened = self.scan.stack.iter().rev().copied();
        let ends_sentence = || self.text.trim_end().ends_with(|c: char| !c.is_alphanumeric());
        opened.clone().find(|opening| !opening.marks.is_single()).or_else(|| opened.next().filter(|_| ends_sentence()))
    }
}

#[cfg(test)]
mod tests;
