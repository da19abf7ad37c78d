//! The prose of an article and nothing else: what a corpus for language models wants.

use super::line::one_line;
use crate::model::{Article, Part};
use std::borrow::Cow;
use std::fmt;

impl<'a> Article<'a> {
    /// The article as plain text: see [`PlainText`](crate::output::PlainText).
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").paragraph("It fell.").build();
    /// assert_eq!(article.plain_text().to_string(), "It fell.");
    /// ```
    pub fn plain_text(&self) -> PlainText<'_, 'a> {
        PlainText { article: self, headline: false, crossheads: false }
    }
}

/// An article as plain text: its paragraphs and lists, one a line, parted by blank lines. Captions,
/// links, the key points, pull quotes (which repeat the story) and furniture are left out.
///
/// ```
/// use newsgrammar::Article;
///
/// let article = Article::builder()
///     .headline("Wall gives way")
///     .paragraph("It fell.")
///     .crosshead("What now")
///     .link(Some("Read more"), "Ferry held")
///     .paragraph("Nobody\nknows.")
///     .build();
/// assert_eq!(article.plain_text().to_string(), "It fell.\n\nNobody knows.");
/// assert_eq!(
///     article.plain_text().headline(true).crossheads(true).to_string(),
///     "Wall gives way\n\nIt fell.\n\nWhat now\n\nNobody knows."
/// );
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct PlainText<'r, 'a> {
    article: &'r Article<'a>,
    headline: bool,
    crossheads: bool,
}

impl<'r> PlainText<'r, '_> {
    /// Whether the headline comes first; without it, the text is the body's alone (the default).
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").paragraph("It fell.").build();
    /// assert_eq!(article.plain_text().headline(true).to_string(), "Wall gives way\n\nIt fell.");
    /// ```
    pub fn headline(self, headline: bool) -> Self {
        PlainText { headline, ..self }
    }

    /// Whether cross-heads stand between the paragraphs; they do not by default.
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").crosshead("What now").paragraph("Nobody knows.").build();
    /// assert_eq!(article.plain_text().crossheads(true).to_string(), "What now\n\nNobody knows.");
    /// ```
    pub fn crossheads(self, crossheads: bool) -> Self {
        PlainText { crossheads, ..self }
    }

    /// The lines, in order; none is empty.
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").paragraph("It fell.").list(["Pumps"]).build();
    /// assert_eq!(article.plain_text().lines().collect::<Vec<_>>(), ["It fell.", "Pumps"]);
    /// ```
    pub fn lines(self) -> impl Iterator<Item = Cow<'r, str>> {
        let headline = self.article.headline.as_ref().filter(|_| self.headline).map(|headline| &*headline.text);
        let body = self.article.body.iter().flat_map(move |part| {
            let (line, items) = match part {
                Part::Paragraph(paragraph) => (Some(&*paragraph.text), &[][..]),
                Part::Crosshead(crosshead) if self.crossheads => (Some(&*crosshead.text), &[][..]),
                Part::List(list) => (None, &list.items[..]),
                _ => (None, &[][..]),
            };
            line.into_iter().chain(items.iter().map(|item| &*item.text))
        });
        headline.into_iter().chain(body).map(one_line).filter(|line| !line.is_empty())
    }
}

impl fmt::Display for PlainText<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, line) in self.lines().enumerate() {
            if at > 0 {
                f.write_str("\n\n")?;
            }
            f.write_str(&line)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::output::fixture;

    #[test]
    fn golden() {
        let article = fixture::article().build();
        assert_eq!(
            article.plain_text().crossheads(true).to_string(),
            "POLMEAR (PA) - The wall gave way on Friday night.\n\n\
             \"It just went,\" said Jo Hart. She wrapped this line.\n\n\
             What happens next\n\n\
             Engineers arrive at 9am\n\n\
             <script>alert('x & y')</script>"
        );
    }
}
