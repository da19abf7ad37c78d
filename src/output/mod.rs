//! An article in the formats of others: one file per format.
//!
//! All formats have one shape. A method of [`Article`] gives a *view*, which borrows the article,
//! takes its options as chained methods, and does nothing until it is written: the JSON formats
//! are [`serde::Serialize`] (write them with any serde format), the others are
//! [`Display`](core::fmt::Display).
//!
//! | method | view | written as |
//! |---|---|---|
//! | [`Article::schema_org`] | [`SchemaOrg`] | JSON-LD, a schema.org `NewsArticle` |
//! | [`Article::ninjs`] | [`Ninjs`] | JSON, IPTC ninjs 3.1 |
//! | [`Article::markdown`] | [`Markdown`] | CommonMark under a YAML front matter |
//! | [`Article::html`] | [`Html`] | HTML, an `<article>` |
//! | [`Article::plain_text`] | [`PlainText`] | the prose alone, for corpora |
//!
//! Every view writes each part on one line: line breaks and control characters inside a part
//! become spaces.
//!
//! ```
//! # #[cfg(feature = "serde")] {
//! use newsgrammar::Article;
//!
//! let article = Article::builder().headline("Wall gives way").paragraph("It fell on Friday.").build();
//!
//! let json = serde_json::to_string(&article.schema_org().identifier("story-1").language("en")).unwrap();
//! assert!(json.contains(r#""headline":"Wall gives way""#));
//!
//! let markdown = article.markdown().front_matter(false).to_string();
//! assert_eq!(markdown, "# Wall gives way\n\nIt fell on Friday.\n");
//! # }
//! ```
//!
//! [`Article`]: crate::Article
//! [`Article::schema_org`]: crate::Article::schema_org
//! [`Article::ninjs`]: crate::Article::ninjs
//! [`Article::html`]: crate::Article::html
//! [`Article::markdown`]: crate::Article::markdown
//! [`Article::plain_text`]: crate::Article::plain_text

mod below;
#[cfg(feature = "serde")]
mod facts;
#[cfg(test)]
mod fixture;
mod html;
mod line;
mod markdown;
#[cfg(feature = "serde")]
mod ninjs;
#[cfg(feature = "serde")]
mod object;
mod plain_text;
#[cfg(feature = "serde")]
mod schema_org;

pub use html::Html;
pub use markdown::Markdown;
#[cfg(feature = "serde")]
pub use ninjs::Ninjs;
pub use plain_text::PlainText;
#[cfg(feature = "serde")]
pub use schema_org::SchemaOrg;

#[cfg(test)]
mod tests {
    use crate::model::{Article, Author, FurnitureKind};

    /// An article that says `text` wherever it can say something.
    fn repeating(text: &str) -> Article<'static> {
        let author = || Author::new(text.to_owned()).with_role(text.to_owned()).with_contact(text.to_owned());
        Article::builder()
            .kicker(text)
            .headline(text)
            .standfirst(text)
            .published(text)
            .updated(text)
            .byline([author()])
            .byline([author()])
            .image(Some(text), Some(text), Some(text))
            .key_points(text, [text])
            .wire_paragraph(text, text, text)
            .crosshead(text)
            .link(Some(text), text)
            .list([text])
            .pull_quote(text)
            .embed(text)
            .contributors(text, [author()])
            .biography(text)
            .correction(text)
            .tags(text)
            .furniture(FurnitureKind::Share, text)
            .unclassified(text)
            .related(Some(text), [text])
            .build()
    }

    #[test]
    fn every_format_takes_every_text() {
        for text in [
            "",
            " ",
            "\n",
            "\0",
            "a\r\nb\u{2028}c\u{85}d\u{1b}[0m",
            "\u{feff}",
            "\"",
            "\\",
            "]]>",
            "---\n...",
            "é\u{301}🙂",
        ] {
            let article = repeating(text);
            let written =
                [article.markdown().to_string(), article.html().to_string(), article.plain_text().to_string()];
            for written in written {
                let control = written.chars().find(|c| c.is_control() && *c != '\n' || *c == '\u{2028}');
                assert_eq!(control, None, "{text:?} gives {written}");
            }
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn every_text_is_json() -> Result<(), serde_json::Error> {
        for text in ["", "\0", "\"", "\\", "\u{2028}", "</script>", "🙂"] {
            let article = repeating(text);
            for written in [
                serde_json::to_string(&article.schema_org().identifier(text))?,
                serde_json::to_string(&article.ninjs(text))?,
            ] {
                serde_json::from_str::<serde_json::Value>(&written)?;
            }
        }
        Ok(())
    }
}
