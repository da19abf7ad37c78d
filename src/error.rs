//! Why a text is no article, and where that shows.

use crate::span::{Position, Report, Span};
use std::fmt;

/// Why a text is no article: what was expected, what was found, and where.
///
/// ```
/// use newsgrammar::{ParseErrorKind, Span, parse};
///
/// let error = parse("Menu").unwrap_err();
/// assert_eq!(error.to_string(), r#"expected a story, found "Menu" at line 1, column 1"#);
/// assert_eq!(error.kind(), ParseErrorKind::NoStory);
/// assert_eq!(error.span(), Span::new(0, 4));
/// assert_eq!(error.position().column, 1);
/// ```
///
/// The wording of the message may change in any version; [`ParseError::kind`] does not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{detail} at {position}")]
pub struct ParseError {
    kind: ParseErrorKind,
    span: Span,
    position: Position,
    detail: Detail,
}

/// What was expected and what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Detail {
    expected: &'static str,
    found: String,
}

impl fmt::Display for Detail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found {}", self.expected, self.found)
    }
}

/// The reasons for which a text is no article.
///
/// ```
/// use newsgrammar::{ParseErrorKind, Parser, parse};
///
/// assert_eq!(parse("").unwrap_err().kind(), ParseErrorKind::Empty);
/// assert_eq!(parse(" \n").unwrap_err().kind(), ParseErrorKind::Blank);
/// assert_eq!(Parser::new().max_len(5).parse("too long").unwrap_err().kind(), ParseErrorKind::TooLong);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// The text has no byte.
    Empty,
    /// The text has white space only.
    Blank,
    /// There is no story: a menu of a few words, a single sentence, or a page that says itself that it is there in place of
    /// another, as error pages and those that ask for consent do. (A story without its headline is an article, with a
    /// [diagnostic](crate::DiagnosticKind::NoHeadline).)
    NoStory,
    /// A line could be a headline, and no paragraph stands under it: a long menu, a list of links, a story of which a
    /// paywall shows the masthead alone.
    NoParagraph,
    /// The text is the source of a page or a record of data, from which a program has to take the words first: HTML, XML or
    /// JSON.
    NotText,
    /// The text is longer than the parser was told to read: see [`Parser::max_len`](crate::Parser::max_len).
    TooLong,
    /// [`Parser::strict`](crate::Parser::strict) was asked for, and the text has something that would
    /// be a [`Diagnostic`](crate::Diagnostic).
    Strict,
}

impl ParseErrorKind {
    const fn expected(self) -> &'static str {
        match self {
            ParseErrorKind::Empty | ParseErrorKind::Blank => "a news article",
            ParseErrorKind::NoStory => "a story",
            ParseErrorKind::NoParagraph => "a paragraph under the headline",
            ParseErrorKind::NotText => "the text of a page",
            ParseErrorKind::TooLong => "a shorter text",
            ParseErrorKind::Strict => "an article without diagnostics",
        }
    }
}

impl ParseError {
    /// An error of this kind at `span` of `text`, where `found` was found.
    pub(crate) fn new(kind: ParseErrorKind, text: &str, span: Span, found: impl Into<String>) -> Self {
        let position = Position::of(text, span.start as usize);
        ParseError { kind, span, position, detail: Detail { expected: kind.expected(), found: found.into() } }
    }

    /// The same error at `span` of `text`.
    pub(crate) fn moved(self, text: &str, span: Span) -> Self {
        ParseError { span, position: Position::of(text, span.start as usize), ..self }
    }

    /// Which of the reasons it is.
    ///
    /// ```
    /// let error = newsgrammar::parse("\n\nMenu").unwrap_err();
    /// assert_eq!(error.kind(), newsgrammar::ParseErrorKind::NoStory);
    /// ```
    pub const fn kind(&self) -> ParseErrorKind {
        self.kind
    }

    /// Where it shows, in bytes.
    ///
    /// ```
    /// let error = newsgrammar::parse("\n\nMenu").unwrap_err();
    /// assert_eq!(error.span(), newsgrammar::Span::new(2, 6));
    /// ```
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Where it shows, as line and column.
    ///
    /// ```
    /// let error = newsgrammar::parse("\n\nMenu").unwrap_err();
    /// assert_eq!((error.position().line, error.position().column), (3, 1));
    /// ```
    pub const fn position(&self) -> Position {
        self.position
    }

    /// The message over the line it is about, with the place marked, for a terminal or a log. `text`
    /// is the text that was parsed; of a very long line the part round the place is shown.
    ///
    /// ```
    /// let text = "Menu";
    /// let error = newsgrammar::parse(text).unwrap_err();
    /// let report = "\
    /// expected a story, found \"Menu\" at line 1, column 1
    ///   |
    /// 1 | Menu
    ///   | ^^^^";
    /// assert_eq!(error.report(text).to_string(), report);
    /// ```
    pub fn report(&self, text: &str) -> impl fmt::Display {
        Report { message: self, text, span: self.span }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(text: &str, kind: ParseErrorKind, span: (u32, u32), found: &str, expected: &str) {
        let error = ParseError::new(kind, text, Span::new(span.0, span.1), found);
        assert_eq!(error.report(text).to_string(), expected);
    }

    #[test]
    fn the_place_is_marked_under_its_line() {
        use ParseErrorKind::{Empty, NoParagraph, NoStory, Strict, TooLong};
        says(
            "",
            Empty,
            (0, 0),
            "nothing",
            "expected a news article, found nothing at line 1, column 1\n  |\n1 | \n  | ^",
        );
        says(
            "Home\r\n\tMenu\r\nNews",
            NoStory,
            (7, 11),
            "a menu",
            "expected a story, found a menu at line 2, column 2\n  |\n2 | \tMenu\n  | \t^^^^",
        );
        // characters, not bytes; a span over several lines is marked to the end of its first
        says(
            "Café à\nla carte",
            NoParagraph,
            (6, 16),
            "food",
            "expected a paragraph under the headline, found food at line 1, column 6\n  |\n1 | Café à\n  |      ^",
        );
        let late = format!("{}Here", "\n".repeat(99));
        says(
            &late,
            Strict,
            (99, 103),
            "a date",
            "expected an article without diagnostics, found a date at line 100, column 1\n    |\n100 | Here\n    | ^^^^",
        );
        // what a terminal would obey is not written
        says(
            "a\u{1b}[2Jb",
            TooLong,
            (0, 1),
            "6 bytes",
            "expected a shorter text, found 6 bytes at line 1, column 1\n  |\n1 | a\u{fffd}[2Jb\n  | ^",
        );
        // the end of the text, and a text that the error is not from
        says(
            "a\n",
            NoStory,
            (2, 2),
            "the end",
            "expected a story, found the end at line 2, column 1\n  |\n2 | \n  | ^",
        );
        says("é", NoStory, (1, 9), "x", "expected a story, found x at line 1, column 2\n  |\n1 | é\n  |  ^");
    }

    #[test]
    fn of_a_long_line_the_part_round_the_place_is_shown() {
        let text = format!("{}X{}", "a".repeat(60), "b".repeat(60));
        let (head, tail) = ("a".repeat(50), "b".repeat(49));
        let error = ParseError::new(ParseErrorKind::NoStory, &text, Span::new(60, 61), "X");
        let marked = format!("1 | …{head}X{tail}…\n  | {}^", " ".repeat(51));
        assert_eq!(
            error.report(&text).to_string(),
            format!("expected a story, found X at line 1, column 61\n  |\n{marked}")
        );
    }
}
