//! The public doors: [`parse`] and [`Parser`].

use crate::error::{ParseError, ParseErrorKind};
use crate::grammar::{self, DateOptions, Options};
use crate::layout::Layout;
use crate::lexicon::Vocabulary;
use crate::model::{Article, DateOrder};
use crate::span::Span;
use chrono::{DateTime, FixedOffset};
use std::sync::Arc;

/// Parses the text of a news page with the default options.
///
/// ```
/// let text = "Harbour wall gives way\n\n\
///             29 January 2022, 07:38\n\n\
///             By Ana Ruiz\n\n\
///             The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea \
///             came over the quay into the lower streets of the town before dawn.\n\n\
///             \"Nobody was hurt,\" the mayor said. \"We were lucky this time, and we know that we were.\"\n";
/// let article = newsgrammar::parse(text)?;
/// assert_eq!(article.headline.text, "Harbour wall gives way");
/// assert_eq!(article.authors().next().unwrap().name, "Ana Ruiz");
/// assert_eq!(article.paragraphs().count(), 2);
/// # Ok::<(), newsgrammar::ParseError>(())
/// ```
///
/// # Errors
///
/// A text without a headline or without a paragraph is no article; see [`ParseErrorKind`].
pub fn parse(text: &str) -> Result<Article<'_>, ParseError> {
    Parser::new().parse(text)
}

/// A parser with options. It is cheap to clone and can be shared between threads.
///
/// ```
/// use chrono::FixedOffset;
/// use newsgrammar::Parser;
///
/// let parser = Parser::new().default_offset(FixedOffset::east_opt(3600).unwrap()).max_len(1 << 20);
/// # let _ = parser.parse("");
/// ```
#[derive(Clone, Debug)]
pub struct Parser {
    vocabulary: Option<Arc<Vocabulary>>,
    dates: DateOptions,
    strict: bool,
    max_len: usize,
}

impl Default for Parser {
    fn default() -> Self {
        Parser::new()
    }
}

impl Parser {
    /// The largest text that is read unless [`Parser::max_len`] says otherwise: 256 MiB.
    pub const DEFAULT_MAX_LEN: usize = 256 << 20;

    /// A parser with the default options.
    pub const fn new() -> Self {
        Parser { vocabulary: None, dates: DateOptions::new(), strict: false, max_len: Parser::DEFAULT_MAX_LEN }
    }

    /// The offset of times whose text names no zone. Without it they have none.
    #[must_use]
    pub const fn default_offset(mut self, offset: FixedOffset) -> Self {
        self.dates.default_offset = Some(offset);
        self
    }

    /// The moment at which the text was taken, by which relative times (`2 hours ago`) are resolved.
    /// Without it they stay text.
    #[must_use]
    pub const fn reference_time(mut self, now: DateTime<FixedOffset>) -> Self {
        self.dates.reference = Some(now);
        self
    }

    /// Which comes first in `03/04/2022`. By default it is told from the text where that can be done,
    /// and is a diagnostic where it can't.
    #[must_use]
    pub const fn date_order(mut self, order: DateOrder) -> Self {
        self.dates.order = order;
        self
    }

    /// Whether anything that would be a diagnostic is an error. By default it is not.
    #[must_use]
    pub const fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// The largest text that is read, in bytes. Whatever is set, texts of 4 GiB and more are refused.
    #[must_use]
    pub const fn max_len(mut self, bytes: usize) -> Self {
        self.max_len = bytes;
        self
    }

    /// Parses the text of a news page.
    ///
    /// # Errors
    ///
    /// See [`ParseErrorKind`]; anything else that is wrong with the text is one of the article's
    /// [diagnostics](Article::diagnostics).
    pub fn parse<'a>(&self, text: &'a str) -> Result<Article<'a>, ParseError> {
        let whole = || Span::new(0, u32::try_from(text.len()).unwrap_or(u32::MAX));
        if text.is_empty() {
            return Err(ParseError::new(ParseErrorKind::Empty, text, whole(), "an empty text"));
        }
        if text.len() > self.max_len || u32::try_from(text.len()).is_err() {
            let found = format!("{} bytes, where {} are allowed", text.len(), self.max_len.min(u32::MAX as usize));
            return Err(ParseError::new(ParseErrorKind::TooLong, text, whole(), found));
        }
        let vocabulary = self.vocabulary.as_deref().unwrap_or_else(|| Vocabulary::builtin());
        let options = Options { vocabulary, dates: self.dates };
        let article = grammar::read(Layout::new(text), &options)?;
        match article.diagnostics.first() {
            Some(diagnostic) if self.strict => {
                Err(ParseError::new(ParseErrorKind::Strict, text, diagnostic.span, diagnostic.kind.to_string()))
            }
            _ => Ok(article),
        }
    }
}
