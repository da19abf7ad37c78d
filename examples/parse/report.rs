//! An error or a diagnostic under the line it is about.

use anstyle::{AnsiColor, Style};
use newsgrammar::{Diagnostic, ParseError, Position, Span};
use std::fmt;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const NOTE: Style = AnsiColor::Yellow.on_default().bold();
const FRAME: Style = AnsiColor::Blue.on_default();

/// How much of a line is shown.
const WIDTH: usize = 100;
const LINE_ENDS: [char; 2] = ['\r', '\n'];

/// What can be reported: a message with a place.
pub(crate) trait Finding: fmt::Display {
    const LABEL: &'static str;
    const STYLE: Style;
    fn span(&self) -> Span;
}

impl Finding for ParseError {
    const LABEL: &'static str = "error";
    const STYLE: Style = ERROR;
    fn span(&self) -> Span {
        ParseError::span(self)
    }
}

impl Finding for Diagnostic {
    const LABEL: &'static str = "note";
    const STYLE: Style = NOTE;
    fn span(&self) -> Span {
        self.span
    }
}

/// ```text
/// error: expected a headline, found a menu at line 1, column 1
///   |
/// 1 | Home
///   | ^^^^
/// ```
pub(crate) struct Report<'r, F> {
    finding: &'r F,
    text: &'r str,
}

impl<'r, F: Finding> Report<'r, F> {
    pub(crate) fn new(finding: &'r F, text: &'r str) -> Self {
        Report { finding, text }
    }
}

impl<F: Finding> fmt::Display for Report<'_, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let span = self.finding.span();
        let number = Position::of(self.text, span.start as usize).line;
        let (before, after) = self.text.split_at_checked(span.start as usize).unwrap_or((self.text, ""));
        let before = before.rsplit(LINE_ENDS).next().unwrap_or_default();
        let after = after.split(LINE_ENDS).next().unwrap_or_default();
        // A line that is too long for the screen is shown around the place.
        let head: Vec<char> = before.chars().rev().take(WIDTH / 2).collect();
        let head: String = head.into_iter().rev().collect();
        let tail: String = after.chars().take(WIDTH / 2).collect();
        let marked = span.slice(self.text).unwrap_or_default().chars().count();
        let carets = "^".repeat(marked.clamp(1, tail.chars().count().max(1)));
        let margin = " ".repeat(number.to_string().len());
        let indent: String = head.chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();

        let (style, label) = (F::STYLE, F::LABEL);
        writeln!(f, "{style}{label}{style:#}: {}", self.finding)?;
        writeln!(f, "{FRAME}{margin} |{FRAME:#}")?;
        writeln!(f, "{FRAME}{number} |{FRAME:#} {head}{tail}")?;
        writeln!(f, "{FRAME}{margin} |{FRAME:#} {indent}{style}{carets}{style:#}")
    }
}
