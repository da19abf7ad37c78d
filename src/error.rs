//! Why a text is no article, and where that shows.

use crate::span::{Position, Span};
use std::fmt;

/// Why a text is no article: what was expected, what was found, and where.
///
/// ```
/// let error = newsgrammar::parse("Home\nNews\nSport\n").unwrap_err();
/// assert_eq!(error.kind(), newsgrammar::ParseErrorKind::NoHeadline);
/// assert_eq!(error.position().to_string(), "line 1, column 1");
/// ```
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// The text has no byte.
    Empty,
    /// The text has white space only.
    Blank,
    /// No line of the text could be the headline of a story.
    NoHeadline,
    /// There is a headline and no paragraph under it: a menu, an error page, a list of links.
    NoParagraph,
    /// The text is longer than the parser was told to read.
    TooLong,
    /// Strict parsing was asked for, and the text has something that would be a diagnostic.
    Strict,
}

impl ParseErrorKind {
    const fn expected(self) -> &'static str {
        match self {
            ParseErrorKind::Empty | ParseErrorKind::Blank => "a news article",
            ParseErrorKind::NoHeadline => "a headline",
            ParseErrorKind::NoParagraph => "a paragraph under the headline",
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

    /// Which of the reasons it is.
    pub const fn kind(&self) -> ParseErrorKind {
        self.kind
    }

    /// Where it shows, in bytes.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Where it shows, as line and column.
    pub const fn position(&self) -> Position {
        self.position
    }
}
