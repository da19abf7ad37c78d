//! The public doors: [`parse`] and [`Parser`].

mod label;

use crate::error::{ParseError, ParseErrorKind};
use crate::grammar::{self, DateOptions, Options};
use crate::layout::Layout;
use crate::lexicon::Vocabulary;
use crate::model::{Article, DateOrder};
use crate::span::Span;
use chrono::{DateTime, FixedOffset};
pub use label::Label;
use std::borrow::Cow;
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
/// assert_eq!(article.headline.as_ref().unwrap().text, "Harbour wall gives way");
/// assert_eq!(article.authors().next().unwrap().name, "Ana Ruiz");
/// assert_eq!(article.paragraphs().count(), 2);
/// # Ok::<(), newsgrammar::ParseError>(())
/// ```
///
/// # Errors
///
/// A text without a paragraph, or with little prose and no headline, is no article; see [`ParseErrorKind`].
pub fn parse(text: &str) -> Result<Article<'_>, ParseError> {
    Parser::new().parse(text)
}

/// A parser with options and, if need be, with words of the caller's own. It is cheap to clone and can be shared
/// between threads.
///
/// ```
/// use newsgrammar::chrono::FixedOffset;
/// use newsgrammar::{ParseErrorKind, Parser};
///
/// let parser = Parser::new().default_offset(FixedOffset::east_opt(3600).unwrap()).max_len(1 << 20);
/// assert_eq!(parser.parse(&" ".repeat(2 << 20)).unwrap_err().kind(), ParseErrorKind::TooLong);
/// ```
///
/// [`Parser::label`] and [`Parser::agency`] teach it what a paper calls things.
#[derive(Clone, Debug)]
pub struct Parser {
    vocabulary: Option<Arc<Vocabulary>>,
    dates: DateOptions,
    language: Option<Cow<'static, str>>,
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
    ///
    /// ```
    /// assert_eq!(newsgrammar::Parser::DEFAULT_MAX_LEN, 256 * 1024 * 1024);
    /// ```
    pub const DEFAULT_MAX_LEN: usize = 256 << 20;

    /// A parser with the default options.
    ///
    /// ```
    /// use newsgrammar::{ParseErrorKind, Parser};
    ///
    /// assert_eq!(Parser::new().parse("").unwrap_err().kind(), ParseErrorKind::Empty);
    /// ```
    pub const fn new() -> Self {
        Parser {
            vocabulary: None,
            dates: DateOptions::new(),
            language: None,
            strict: false,
            max_len: Parser::DEFAULT_MAX_LEN,
        }
    }

    /// The offset of times whose text names no zone. Without it they have none.
    ///
    /// ```
    /// use chrono::FixedOffset;
    /// # let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
    /// let parser = newsgrammar::Parser::new().default_offset(FixedOffset::east_opt(3600).unwrap());
    /// let article = parser.parse(&text)?;
    /// let published = article.dateline.as_ref().and_then(|dateline| dateline.published.as_ref()).unwrap();
    /// assert_eq!(published.to_iso8601().as_deref(), Some("2024-02-17T06:52+01:00"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn default_offset(mut self, offset: FixedOffset) -> Self {
        self.dates.default_offset = Some(offset);
        self
    }

    /// The moment at which the text was taken, by which relative times (`2 hours ago`) are resolved.
    /// Without it they stay text.
    ///
    /// ```
    /// use newsgrammar::Parser;
    ///
    /// let text = "Harbour wall gives way\n\nBy Ana Ruiz\n\nPublished 2 hours ago\n\n\
    ///             The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea \
    ///             came over the quay into the lower streets of the town before dawn.\n\n\
    ///             The council said that nobody was hurt, and that the wall would be rebuilt before the winter.\n";
    /// let now = "2022-01-29T09:38:00Z".parse().unwrap();
    /// let published = |parser: Parser| parser.parse(text).ok()?.dateline?.published?.to_iso8601();
    /// assert_eq!(published(Parser::new()), None);
    /// assert_eq!(published(Parser::new().reference_time(now)).as_deref(), Some("2022-01-29T07:38+00:00"));
    /// ```
    #[must_use]
    pub const fn reference_time(mut self, now: DateTime<FixedOffset>) -> Self {
        self.dates.reference = Some(now);
        self
    }

    /// Which comes first in `03/04/2022`. By default the page tells; where it does not, the day does, with a
    /// diagnostic: see [`DateOrder::Auto`].
    ///
    /// ```
    /// use newsgrammar::{DateOrder, Parser};
    ///
    /// let text = "Harbour wall gives way\n\nBy Ana Ruiz\n\n03/04/2022\n\n\
    ///             The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea \
    ///             came over the quay into the lower streets of the town before dawn.\n\n\
    ///             The council said that nobody was hurt, and that the wall would be rebuilt before the winter.\n";
    /// let published = |parser: Parser| parser.parse(text).ok()?.dateline?.published?.to_iso8601();
    /// assert_eq!(published(Parser::new()).as_deref(), Some("2022-04-03"));
    /// assert_eq!(published(Parser::new().date_order(DateOrder::MonthDay)).as_deref(), Some("2022-03-04"));
    /// ```
    #[must_use]
    pub const fn date_order(mut self, order: DateOrder) -> Self {
        self.dates.order = order;
        self
    }

    /// The language of the texts, as a BCP 47 tag (`en`, `de-AT`), for callers who know it. It is what
    /// [`Article::language`] gives; without it the language is told from the text. All languages are read in
    /// either case.
    ///
    /// ```
    /// use newsgrammar::Parser;
    ///
    /// let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
    /// assert_eq!(Parser::new().parse(&text)?.language(), Some("en"));
    /// assert_eq!(Parser::new().language("en-GB").parse(&text)?.language(), Some("en-GB"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn language(mut self, language: impl Into<Cow<'static, str>>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Adds a phrase, matched without regard to case, that announces what `label` stands for.
    ///
    /// A line announces it where the phrase is the whole line, but for punctuation, or stands before a colon. A
    /// final ` *` lets any words follow the phrase, and `#` stands for a number:
    ///
    /// | phrase | announces | does not |
    /// |---|---|---|
    /// | `Läs mer` | `Läs mer`, `LÄS MER…`, `Läs mer: Hamnen` | `Läs mer om hamnen` |
    /// | `Läs mer *` | all of these | |
    /// | `# views` | `12 views`, `1,204 Views` | `views` |
    ///
    /// A phrase of the caller's stands before a phrase of the crate's with the same words. A
    /// [byline](Label::Byline) needs neither colon nor asterisk, as names always follow it. A blank phrase adds
    /// nothing. Lines so announced are no text of the story, however much else speaks for it.
    ///
    /// ```
    /// use newsgrammar::{FurnitureKind, Label, Parser, Part};
    ///
    /// let text = "Harbour wall gives way\n\nBy Ana Ruiz\n\n\
    ///             The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea \
    ///             came over the quay into the lower streets of the town before dawn.\n\n\
    ///             Stå vid kajen\n\n\
    ///             The council said that nobody was hurt, and that the wall would be rebuilt before the winter.\n";
    /// let kind = |parser: &Parser| -> Option<FurnitureKind> {
    ///     parser.parse(text).ok()?.body.iter().find_map(Part::as_furniture).map(|line| line.kind)
    /// };
    /// assert_eq!(kind(&Parser::new()), None);
    /// let parser = Parser::new().label(Label::Furniture(FurnitureKind::Newsletter), "stå vid kajen");
    /// assert_eq!(kind(&parser), Some(FurnitureKind::Newsletter));
    /// ```
    #[must_use]
    pub fn label(self, label: Label, phrase: &str) -> Self {
        self.with(|words| match label.in_lexicon() {
            None => words.with_byline(phrase.trim_end_matches([' ', ':', '*'])),
            Some(label) if phrase.ends_with(" *") => words.with(label, phrase),
            Some(label) => {
                let phrase = phrase.trim_end_matches([' ', ':']);
                // A French colon stands apart.
                [": *", " : *"]
                    .iter()
                    .fold(words.with(label, phrase), |words, end| words.with(label, &format!("{phrase}{end}")))
            }
        })
    }

    /// Adds a news or picture agency, as it stands in credits and at the start of wire copy.
    ///
    /// ```
    /// use newsgrammar::Parser;
    ///
    /// let text = "Harbour wall gives way\n\n\
    ///             Polmear (Kustnytt) - The harbour wall gave way on Friday after the third storm in a week, and the \
    ///             sea came over the quay into the lower streets of the town before dawn.\n";
    /// let agency = |parser: Parser| parser.parse(text).ok()?.dateline?.agency.map(|agency| agency.into_owned());
    /// assert_eq!(agency(Parser::new()), None);
    /// assert_eq!(agency(Parser::new().agency("Kustnytt")).as_deref(), Some("Kustnytt"));
    /// ```
    #[must_use]
    pub fn agency(self, name: &str) -> Self {
        self.with(|words| words.with_agency(name))
    }

    fn with(mut self, change: impl FnOnce(Vocabulary) -> Vocabulary) -> Self {
        let words = self.vocabulary.take().map_or_else(|| Vocabulary::builtin().clone(), Arc::unwrap_or_clone);
        self.vocabulary = Some(Arc::new(change(words)));
        self
    }

    /// Whether the first thing that would be a [diagnostic](Article::diagnostics) is an error, of the kind
    /// [`ParseErrorKind::Strict`]. By default it is not.
    ///
    /// ```
    /// use newsgrammar::{ParseErrorKind, Parser};
    ///
    /// let text = "Harbour wall gives way\n\nBy Ana Ruiz\n\n31 February 2022\n\n\
    ///             The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea \
    ///             came over the quay into the lower streets of the town before dawn.\n\n\
    ///             The council said that nobody was hurt, and that the wall would be rebuilt before the winter.\n";
    /// assert!(Parser::new().parse(text).is_ok());
    /// assert_eq!(Parser::new().strict(true).parse(text).unwrap_err().kind(), ParseErrorKind::Strict);
    /// ```
    #[must_use]
    pub const fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// The largest text that is read, in bytes. Whatever is set, texts of 4 GiB and more are refused.
    ///
    /// ```
    /// use newsgrammar::{ParseErrorKind, Parser};
    ///
    /// let error = Parser::new().max_len(10).parse("Harbour wall gives way").unwrap_err();
    /// assert_eq!(error.kind(), ParseErrorKind::TooLong);
    /// assert_eq!(
    ///     error.to_string(),
    ///     "expected a shorter text, found 22 bytes (at most 10 are allowed) at line 1, column 1"
    /// );
    /// ```
    #[must_use]
    pub const fn max_len(mut self, bytes: usize) -> Self {
        self.max_len = bytes;
        self
    }

    /// Parses the text of a news page. It takes time linear in the length of the text, and never panics.
    ///
    /// # Errors
    ///
    /// See [`ParseErrorKind`]; anything else that is wrong with the text is one of the article's
    /// [diagnostics](Article::diagnostics).
    ///
    /// ```
    /// let parser = newsgrammar::Parser::new();
    /// let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
    /// assert_eq!(parser.parse(&text)?.authors().next().unwrap().name, "Tamsin Orrell");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn parse<'a>(&self, text: &'a str) -> Result<Article<'a>, ParseError> {
        let whole = || Span::new(0, u32::try_from(text.len()).unwrap_or(u32::MAX));
        if text.is_empty() {
            return Err(ParseError::new(ParseErrorKind::Empty, text, whole(), "an empty text"));
        }
        if text.len() > self.max_len || u32::try_from(text.len()).is_err() {
            let found = format!("{} bytes (at most {} are allowed)", text.len(), self.max_len.min(u32::MAX as usize));
            return Err(ParseError::new(ParseErrorKind::TooLong, text, whole(), found));
        }
        let vocabulary = self.vocabulary.as_deref().unwrap_or_else(|| Vocabulary::builtin());
        let options = Options { vocabulary, dates: self.dates };
        let mut article = grammar::read(Layout::new(text), &options)?;
        article.language.clone_from(&self.language);
        match article.diagnostics.first() {
            Some(diagnostic) if self.strict => {
                Err(ParseError::new(ParseErrorKind::Strict, text, diagnostic.span, diagnostic.kind.to_string()))
            }
            _ => Ok(article),
        }
    }
}
