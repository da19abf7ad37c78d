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

#[cfg(feature = "serde")]
mod facts;
#[cfg(test)]
mod fixture;

mod html;
mod line;
mod markdown;
#[cfg(feature = "serde")]
mod ninjs;
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
