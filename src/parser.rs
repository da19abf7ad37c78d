//! The public doors: [`parse`] and [`Parser`].
use crate::error::{ParseError, ParseErrorKind};
use crate::model::Article;
use crate::span::Span;

/// Parses.
pub fn parse(text: &str) -> Result<Article<'_>, ParseError> {
    Parser.parse(text)
}

/// A parser.
#[derive(Clone, Debug)]
pub struct Parser;

impl Parser {
    /// Parses.
    pub fn parse<'a>(&self, text: &'a str) -> Result<Article<'a>, ParseError> {
        Err(ParseError::new(ParseErrorKind::Empty, text, Span::default(), "nothing"))
    }
}
