//! Hard-wrapped text: mail, wire feeds and archives that break each line at a fixed width.

use super::line::BYTE_ORDER_MARK;
use crate::span::Span;

/// How wide a wrapped text may be, in characters; wider lines are blocks of their own.
pub(super) const WIDEST: usize = 110;
/// How narrow a wrapped text may be.
const NARROWEST: usize = 40;
/// How many lines it takes that are followed by another; seven in ten of them must be full, and a third of those must
/// go on with a small letter, or one that has no case, which a list of headlines does not. Lines of less than half the
/// width are menus and signatures as often as not, and tell nothing; nor do the fields of a mail's head.
const EVIDENCE: usize = 3;

/// The width at which the lines, each with whether a blank line stands before it, were wrapped, or
/// `None` if each line is a block.
pub(super) fn width<'a>(lines: impl Iterator<Item = (bool, &'a str)> + Clone) -> Option<usize> {
    let mut width = 0;
    for (_, line) in lines.clone() {
        if line.len() > width && can_be_broken(line) {
            width = width.max(line.chars().count());
        }
        if width > WIDEST {
            return None;
        }
    }
    if width < NARROWEST {
        return None;
    }
    let (mut pairs, mut full, mut goes_on, mut previous) = (0, 0, 0, "");
    for (blank_before, line) in lines {
        if !blank_before && previous.chars().count() * 2 > width && !is_field(previous) {
            pairs += 1;
            if runs_on(previous, line, width) {
                full += 1;
                goes_on += usize::from(line.starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase()));
            }
        }
        previous = line;
    }
    (pairs >= EVIDENCE && full * 10 >= pairs * 7 && goes_on * 3 >= full).then_some(width)
}

/// Whether a line opens with a name and a colon: `Subject: Harbour wall gives way`.
fn is_field(line: &str) -> bool {
    line.split_whitespace().next().is_some_and(|word| word.ends_with(':'))
}

/// Whether a line too long could have been broken: an address can't.
fn can_be_broken(line: &str) -> bool {
    line.contains(char::is_whitespace) || line.chars().any(stands_alone)
}

/// Whether `line` was broken for want of room: the first word of the `next` would not have fitted.
pub(super) fn runs_on(line: &str, next: &str, width: usize) -> bool {
    let word = match next.chars().next() {
        Some(first) if stands_alone(first) => 1,
        _ => next.split_whitespace().next().map_or(0, |word| word.chars().count()),
    };
    line.chars().count() + usize::from(joint(line, next) == " ") + word > width
}

/// What stands between two lines when they are joined.
pub(super) fn joint(line: &str, next: &str) -> &'static str {
    let no_blank = line.chars().next_back().is_some_and(stands_alone) && next.chars().next().is_some_and(stands_alone);
    if no_blank { "" } else { " " }
}

/// Whether a line may be broken before and after the sign: those of Chinese and Japanese.
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether the white space between two lines holds a blank one.
pub(super) fn is_blank_line(gap: &str) -> bool {
    let crlf = gap.contains('\n');
    gap.chars().filter(|&c| if crlf { c == '\n' } else { c == '\r' }).count() > 1
}

/// A hard-wrapped text with its lines joined by single blanks, so that it reads as if it had never been wrapped.
#[derive(Debug)]
pub(crate) struct Unwrapped<'a> {
    source: &'a str,
    text: String,
    /// Where the lines begin, in order.
    lines: Vec<Line>,
}

/// Where a line of the source begins in the joined text and in the source.
#[derive(Clone, Copy, Debug)]
struct Line {
    joined: u32,
    source: u32,
}

impl<'a> Unwrapped<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let (text, lines) = (String::with_capacity(source.len()), Vec::with_capacity(source.len() / 64));
        let mut unwrapped = Unwrapped { source, text, lines };
        if let Some(mark) = source.get(..BYTE_ORDER_MARK.len()).filter(|mark| *mark == BYTE_ORDER_MARK) {
            unwrapped.push("", mark);
        }
        unwrapped
    }

    /// Adds a line of the source, and before it what joins it to the one before.
    pub(super) fn push(&mut self, joint: &str, line: &str) {
        self.text.push_str(joint);
        let source = Span::of(self.source, line).start;
        self.lines.push(Line { joined: self.text.len() as u32, source });
        self.text.push_str(line);
    }

    /// The joined text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Where in the source stands what stands at `span` of the joined text.
    pub(crate) fn span(&self, span: Span) -> Span {
        // A line's end is told from its last byte: the byte behind it may be another line's.
        let end = if span.is_empty() { self.source_of(span.end) } else { self.source_of(span.end - 1) + 1 };
        Span::new(self.source_of(span.start), end)
    }

    fn source_of(&self, at: u32) -> u32 {
        let line = self.lines.partition_point(|line| line.joined <= at).checked_sub(1);
        line.and_then(|line| self.lines.get(line)).map_or(at, |line| line.source + (at - line.joined))
    }

    /// The slice of the source that says what this slice of the joined text says; `None` where lines were joined in it.
    pub(crate) fn in_source(&self, part: &str) -> Option<&'a str> {
        let start = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let end = start + part.len();
        let span = (end <= self.text.len()).then(|| Span::new(start as u32, end as u32))?;
        self.span(span).slice(self.source).filter(|found| *found == part)
    }

    /// Where lines were joined inside `span` of the joined text: the place from its start, and the place in the source.
    pub(crate) fn joints(&self, span: Span) -> impl Iterator<Item = (u32, u32)> {
        let first = self.lines.partition_point(|line| line.joined <= span.start);
        let inside = self.lines.iter().skip(first).take_while(move |line| line.joined < span.end);
        inside.map(move |line| (line.joined - span.start, line.source))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Layout;

    #[test]
    fn texts_that_were_wrapped() {
        let menu = "Home\nNews\nSport\nWeather\nTides\nPeople\nContact\n\n";
        let story = "The harbour wall at Polmear gave way on Friday\nafter the third storm in a week, and the sea\n\
                     came over the quay into the lower streets of\nthe town before dawn.\n\n\
                     Nobody was hurt. Some forty people were taken\nto the school on the hill, they said.\n";
        let address = "https://polmear.example/a/very/long/address/that/no/program/can/break/anywhere\n";
        let teasers = "Seal that slept on a slipway for a month returns\nLast bus saved\nMarket moves to the car park by the pier\n\
                       Lighthouse keeper's diary turns up in jumble\nChoir of fishermen sings\nSchool on the hill reopens\n";
        let signs: Vec<char> =
            "みさき町の時計塔の鐘が四十年ぶりに鳴り、港に集まった人たちが耳を傾けた。".repeat(6).chars().collect();
        let japanese: String = signs.chunks(40).flat_map(|line| line.iter().chain(&['\n'])).collect();
        #[rustfmt::skip]
        let cases: &[(&str, String, Option<usize>)] = &[
            ("a story", story.to_string(), Some(46)),
            ("a menu above it", format!("{menu}{story}"), Some(46)),
            ("a mail's head above it", format!("From: Ana Ruiz <ana@polmear.example>\nTo: reader@polmear.example\nSubject: Wall\n\n{story}"), Some(46)),
            ("an address below it", format!("{story}\n{address}"), Some(46)),
            ("without blank lines", story.replace("\n\n", "\n"), Some(46)),
            ("two lines", "The harbour wall at Polmear gave way on Friday\nafter the third storm.\n".to_string(), None),
            ("a menu", menu.repeat(9), None),
            ("teasers", teasers.repeat(3), None),
            ("Japanese", japanese, Some(40)),
            ("an address", address.repeat(9), None),
        ];
        for (name, text, expected) in cases {
            assert_eq!(width(Layout::new(text).lines()), *expected, "{name}");
        }
    }

    #[test]
    fn what_is_found_is_taken_back_to_its_place() {
        let text = "\u{feff}The harbour wall at Polmear gave way on Friday,\r\n   the council in the city hall has said, and then \r\n\
                    after the third storm in a week the sea came over\r\nthe quay into the lower streets of that little\r\nold town.\r\n\r\nEnd";
        let unwrapped = Layout::new(text).unwrapped().unwrap();
        assert_eq!(
            unwrapped.text,
            "\u{feff}The harbour wall at Polmear gave way on Friday, the council in the city hall has said, and then after the \
             third storm in a week the sea came over the quay into the lower streets of that little old town.\nEnd"
        );
        for (words, expected) in [
            ("The harbour", "The harbour"),
            ("Friday,", "Friday,"),
            ("Friday, the", "Friday,\r\n   the"),
            ("then after", "then \r\nafter"),
            ("little old", "little\r\nold"),
            ("town.", "town."),
            ("End", "End"),
        ] {
            let at = unwrapped.text.find(words).unwrap();
            let part = &unwrapped.text[at..at + words.len()];
            let span = unwrapped.span(Span::of(&unwrapped.text, part));
            assert_eq!(span.slice(text), Some(expected), "{words}");
            assert_eq!(unwrapped.in_source(part), (words == expected).then_some(words), "{words}");
        }
        assert_eq!(unwrapped.in_source("End"), None, "a part of another text");
        let joints: Vec<(u32, u32)> = unwrapped.joints(Span::new(3, 97)).collect();
        assert_eq!(joints, [(48, 55)], "`after` begins behind the span");
    }
}
