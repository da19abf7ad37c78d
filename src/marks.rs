//! Quotation marks: which marks pair up in a text, and which are apostrophes, inches or strays.
//!
//! One pass over the marks with a stack, as for brackets: a closing mark takes the nearest opening
//! one of its kind, and what was opened in between without being closed was a stray.

use memchr::{Memchr2, Memchr3, memchr2_iter, memchr3_iter};

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
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
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
}

impl QuotationMarks {
    /// Whether they are the small marks, which mostly stand inside others and are also apostrophes.
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
        }
    }
}

/// The mark a text begins with, and its length.
fn first_mark(text: &str) -> Option<char> {
    text.chars()
        .next()
        .filter(|c| matches!(c, '"' | '\'' | '“' | '”' | '‘' | '„' | '‚' | '«' | '»' | '‹' | '›' | '「' | '『'))
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

/// What the marks of a text come to.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// The outermost pairs, in order.
    pub(crate) pairs: Vec<Pair>,
    /// The mark that is left open at the end of the text, if one is.
    pub(crate) open: Option<Opening>,
}

/// Reads the marks of `text` from byte `from` on.
pub(crate) fn scan(text: &str, from: usize) -> Scan {
    Scanner::new(text).read(from)
}

/// Reads the marks of a text whose first mark resumes a quotation between `marks`. If the quotation
/// ends in it, it is the first of the pairs, and opens at 0.
pub(crate) fn scan_resumed(text: &str, marks: QuotationMarks) -> Scan {
    let inner = first_mark(text).map_or(0, char::len_utf8);
    let mut scanner = Scanner::new(text);
    scanner.open(marks, 0, inner);
    scanner.read(inner)
}

/// What stands on the two sides of a mark.
#[derive(Clone, Copy)]
struct Sides {
    before: Option<char>,
    after: Option<char>,
}

impl Sides {
    fn of(text: &str, at: usize, end: usize) -> Self {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(end..).and_then(|text| text.chars().next());
        Sides { before, after }
    }

    /// A word may begin after the mark.
    fn at_start(self) -> bool {
        self.before.is_none_or(|c| c.is_whitespace() || "([{-–—/‘“„‚«‹「『\"'¿¡".contains(c))
    }

    /// A word may end before the mark.
    fn at_end(self) -> bool {
        self.after.is_none_or(|c| c.is_whitespace() || ")]}-–—/’”“»›」』\"'.,;:!?…".contains(c))
    }

    /// The mark can only open.
    fn opens(self) -> bool {
        self.at_start() && !self.at_end()
    }

    /// The mark can only close.
    fn closes(self) -> bool {
        self.at_end() && !self.at_start()
    }

    /// Where neither side tells, a mark opens unless it follows a number (inches), ends a clause or
    /// ends the text.
    fn may_open(self) -> bool {
        self.after.is_some() && !self.before.is_some_and(|c| c.is_numeric() || ",.;!?…".contains(c))
    }

    /// The mark stands within a word, or where a letter was left out.
    fn within_word(self) -> bool {
        self.after.is_some_and(char::is_alphanumeric)
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

struct Scanner<'t> {
    text: &'t str,
    stack: Vec<Opening>,
    /// How many of each kind stand on the stack, so that a stray closing mark costs nothing.
    counts: [u32; 13],
    doubtful: Option<Doubtful>,
    pairs: Vec<Pair>,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str) -> Self {
        Scanner { text, stack: Vec::new(), counts: [0; 13], doubtful: None, pairs: Vec::new() }
    }

    fn read(mut self, from: usize) -> Scan {
        let text = self.text;
        for at in Candidates::new(text, from) {
            let Some(mark) = text.get(at..).and_then(|rest| rest.chars().next()) else { continue };
            let end = at + mark.len_utf8();
            self.mark(mark, at, end);
        }
        self.settle();
        let open = self.left_open();
        Scan { pairs: self.pairs, open }
    }

    fn mark(&mut self, mark: char, at: usize, end: usize) {
        use QuotationMarks::*;
        let sides = Sides::of(self.text, at, end);
        match mark {
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
        let fits = self.stack.last().is_some_and(|opening| closed.contains(&opening.marks) && opening.inner < at);
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
            && let Some(opening) = self.stack.pop()
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
        self.stack.push(Opening { marks, at, inner });
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
        while let Some(opening) = self.stack.pop() {
            self.forget(opening);
            if kinds.contains(&opening.marks) {
                return self.pair(opening, at, end);
            }
        }
    }

    /// Keeps a pair in place of those inside it.
    fn pair(&mut self, opening: Opening, inner_end: usize, end: usize) {
        while self.pairs.pop_if(|inner| inner.opening.at > opening.at).is_some() {}
        self.pairs.push(Pair { opening, inner_end, end });
    }

    /// The last mark left open: of the double ones if there is one, for a single one is an
    /// apostrophe unless it stays open to the end of a sentence.
    fn left_open(&self) -> Option<Opening> {
        let mut opened = self.stack.iter().rev().copied();
        let ends_sentence = self.text.trim_end().ends_with(|c: char| !c.is_alphanumeric());
        opened.clone().find(|opening| !opening.marks.is_single()).or_else(|| opened.next().filter(|_| ends_sentence))
    }
}

/// Whether what follows a single mark is a word that lost its beginning: `'90s`, `'em`, `'s avonds`.
fn is_elision(rest: &str) -> bool {
    const ELIDED: [&str; 9] = ["tis", "twas", "em", "til", "till", "cause", "cos", "bout", "round"];
    let end = rest.bytes().take(8).take_while(|b| b.is_ascii_alphanumeric()).count();
    let Some((word, after)) = rest.split_at_checked(end) else { return false };
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    match word.len() {
        1 => word.bytes().all(|b| b.is_ascii_lowercase()) && !after.starts_with(['.', ',']),
        2 if digits == 2 => true,
        3 if digits == 2 => word.ends_with('s'),
        _ => ELIDED.iter().any(|elided| word.eq_ignore_ascii_case(elided)),
    }
}

/// The bytes at which a quotation mark may begin.
struct Candidates<'t> {
    ascii: core::iter::Peekable<Memchr2<'t>>,
    wide: core::iter::Peekable<Memchr3<'t>>,
    from: usize,
}

impl<'t> Candidates<'t> {
    fn new(text: &'t str, from: usize) -> Self {
        let bytes = text.as_bytes().get(from..).unwrap_or_default();
        Candidates {
            ascii: memchr2_iter(b'"', b'\'', bytes).peekable(),
            // The first bytes of `«»`, of `‘’‚“”„‹›` and of the corner brackets.
            wide: memchr3_iter(0xC2, 0xE2, 0xE3, bytes).peekable(),
            from,
        }
    }
}

impl Iterator for Candidates<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let first = match (self.ascii.peek(), self.wide.peek()) {
            (Some(ascii), Some(wide)) if ascii < wide => self.ascii.next(),
            (_, Some(_)) => self.wide.next(),
            _ => self.ascii.next(),
        };
        first.map(|at| at + self.from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outermost_pairs_of_a_text() {
        let cases: &[(&str, &[&str])] = &[
            (r#""Shut the gate," she said. "Now.""#, &["Shut the gate,", "Now."]),
            (r#"a "plain" case and a "second""#, &["plain", "second"]),
            (r#"He is 6' 2" tall and "proud of it"."#, &["proud of it"]),
            (r#""He called it 'a scandal'," she said."#, &["He called it 'a scandal',"]),
            (r#"'He said "no" to me,' she said."#, &[r#"He said "no" to me,"#]),
            ("The town's 'quiet revolt' against 'rent sharks'", &["quiet revolt", "rent sharks"]),
            ("'The boys' toys were lost,' he said.", &["The boys' toys were lost,"]),
            ("'I was doin' fine,' he said.", &["I was doin' fine,"]),
            ("a vow to 'cut costs' amid the firms' losses", &["cut costs"]),
            ("They don't want the '90s or the boys' toys back", &[]),
            ("Rock 'n' roll, get 'em while it's hot, 'tis done'", &[]),
            ("‘They don’t pay,’ he said. The workers’ view", &["They don’t pay,"]),
            ("She said: “We won’t go.” Then “we will”", &["We won’t go.", "we will"]),
            ("“One ‘two’ three”", &["One ‘two’ three"]),
            ("„Wir bauen“, sagte er, „und zwar ‚bald‘.“", &["Wir bauen", "und zwar ‚bald‘."]),
            ("„Budujemy”, „Gut\"", &["Budujemy", "Gut"]),
            ("”Vi bygger”, säger hon.", &["Vi bygger"]),
            ("Il a dit « oui » puis «non»", &["oui", "non"]),
            ("»Wir bauen«, sagte er, ›bald‹", &["Wir bauen", "bald"]),
            ("«Он сказал «да» вчера»", &["Он сказал «да» вчера"]),
            ("Home » News » Harbour", &[]),
            ("彼は「はい『もう』」と『本』", &["はい『もう』", "本"]),
            ("他说\"好\"。", &["好"]),
            ("A stray \"mark, he said. \"Still found,\" she said.", &["Still found,"]),
            ("\"", &[]),
            ("'", &[]),
            ("”’»›", &[]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            let scan = scan(text, 0);
            let found: Vec<&str> =
                scan.pairs.iter().map(|pair| text[pair.opening.inner..pair.inner_end].trim()).collect();
            assert_eq!(found, *expected, "{text}");
        }
    }

    #[test]
    fn the_mark_left_open() {
        let cases = [
            ("He said: \"We go. ", Some(QuotationMarks::Straight)),
            ("\"Yes,\" he said. \"We go.", Some(QuotationMarks::Straight)),
            ("“We ‘go’.", Some(QuotationMarks::Curly)),
            ("„Wir gehen.", Some(QuotationMarks::Low)),
            ("'We go.", Some(QuotationMarks::StraightSingle)),
            ("'Nam was long ago", None),
            ("\"We go.\"", None),
        ];
        for (text, expected) in cases {
            assert_eq!(scan(text, 0).open.map(|opening| opening.marks), expected, "{text}");
        }
    }

    #[test]
    fn any_text_is_read_in_one_pass() {
        let alphabet: Vec<char> = "\"'“”‘’„‚«»‹›「」『』 as90.,é漢".chars().collect();
        let mut state = 0x2545_F491_4F6C_DD1D_u64;
        for length in (0..400).chain([200_000]) {
            let mut next = || {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                alphabet[(state % alphabet.len() as u64) as usize]
            };
            let text: String = (0..length).map(|_| next()).collect();
            let mut end = 0;
            for pair in scan(&text, 0).pairs {
                assert!(end <= pair.opening.at && pair.opening.inner <= pair.inner_end);
                end = pair.end;
                assert!(text.get(pair.opening.inner..pair.inner_end).is_some());
            }
        }
    }
}
