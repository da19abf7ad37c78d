//! What the parser noticed in an article that is otherwise good.

use super::kinds::kinds;
use super::owned::{Home, Move};
use crate::span::{Position, Report, Span};
use core::fmt;

/// Something in the text that could not be taken at its word. The text itself is kept where it
/// stands.
///
/// ```
/// let text = "Harbour wall gives way\n\nBy Ana Ruiz\n\n31 February 2022, 25:61\n\n\
///             The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea \
///             came over the quay into the lower streets of the town before dawn.\n\n\
///             The council said that nobody was hurt, and that the wall would be rebuilt before the winter.\n";
/// let article = newsgrammar::parse(text)?;
/// let diagnostic = article.diagnostics()[0];
/// assert_eq!(diagnostic.kind, newsgrammar::DiagnosticKind::ImpossibleDate);
/// assert_eq!(diagnostic.span.slice(text), Some("31 February 2022, 25:61"));
/// let report = "\
/// a date or time that does not exist at line 5, column 1
///   |
/// 5 | 31 February 2022, 25:61
///   | ^^^^^^^^^^^^^^^^^^^^^^^";
/// assert_eq!(diagnostic.report(text).to_string(), report);
/// # Ok::<(), newsgrammar::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Diagnostic {
    /// What is wrong. (Serialised as `type`, as in a line of furniture.)
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub kind: DiagnosticKind,
    /// Where.
    pub span: Span,
}

impl Move for Diagnostic {
    type To<'to> = Diagnostic;
    fn move_to<'to>(self, home: &impl Home<'to>) -> Diagnostic {
        Diagnostic::new(self.kind, home.span(self.span))
    }
}

impl Diagnostic {
    /// A diagnostic of this kind at this place.
    ///
    /// ```
    /// use newsgrammar::{Diagnostic, DiagnosticKind, Span};
    ///
    /// let diagnostic = Diagnostic::new(DiagnosticKind::AmbiguousDate, Span::new(10, 20));
    /// assert_eq!(diagnostic.to_string(), "a date whose day and month can't be told apart at bytes 10..20");
    /// ```
    pub const fn new(kind: DiagnosticKind, span: Span) -> Self {
        Diagnostic { kind, span }
    }

    /// What it is over the line it is about, with the place marked. `text` is the text that was parsed.
    ///
    /// ```
    /// use newsgrammar::{Diagnostic, DiagnosticKind, Span};
    ///
    /// let diagnostic = Diagnostic::new(DiagnosticKind::ImpossibleDate, Span::new(0, 11));
    /// assert!(diagnostic.report("31 February").to_string().ends_with("1 | 31 February\n  | ^^^^^^^^^^^"));
    /// ```
    pub fn report(&self, text: &str) -> impl fmt::Display {
        let position = Position::of(text, self.span.start as usize);
        Report { message: format!("{} at {position}", self.kind), text, span: self.span }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at bytes {}", self.kind, self.span)
    }
}

kinds! {
    /// What a [`Diagnostic`] is about.
    ///
    /// ```
    /// use newsgrammar::DiagnosticKind;
    ///
    /// assert_eq!(DiagnosticKind::ImpossibleDate.to_string(), "a date or time that does not exist");
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub enum DiagnosticKind {
        /// A day or a time that is on no calendar or clock: `31 February 2022, 25:61`.
        ImpossibleDate = "impossible_date",
        /// A date of which day and month can't be told apart: `03/04/2022`.
        AmbiguousDate = "ambiguous_date",
        /// A date whose year is one of another era, which is not reckoned in ours: `29 มกราคม 2565`, `令和4年1月29日`.
        OtherEra = "other_era",
        /// A quotation that is opened in a paragraph of the story and never closed.
        UnclosedQuotation = "unclosed_quotation",
        /// A line in or right under the story that says that the rest of it is for those who pay or register:
        /// `To continue reading, subscribe`.
        Paywall = "paywall",
        /// A story without a line that could be its headline, as bodies of articles are in many corpora.
        NoHeadline = "no_headline",
    }
}
