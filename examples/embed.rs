//! How another crate keeps articles: inside its own struct, longer than the text, and as rows of a table.
//!
//! ```text
//! cargo run --example embed
//! ```

use newsgrammar::{Article, ParseError};
use serde::{Deserialize, Serialize};
use std::error::Error;

const PAGE: &str = include_str!("articles/harbour-wall.txt");

/// Your own struct, with an article in it.
///
/// The article borrows from its page's text. Read from JSON it owns its texts, whatever its lifetime says: JSON escapes
/// every quotation mark, so that little could be borrowed. `#[serde(borrow)]` is for fields of yours, if you like.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Story<'a> {
    #[serde(borrow)]
    url: &'a str,
    article: Article<'a>,
}

/// The same for a cache, a channel or an `async` task: `'static` is the owned form of the same type.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct OwnedStory {
    url: String,
    article: Article<'static>,
}

impl Story<'_> {
    fn into_owned(self) -> OwnedStory {
        OwnedStory { url: self.url.to_owned(), article: self.article.into_owned() }
    }
}

/// A row for a database: what the queries ask for in columns, and the whole article beside them as JSON.
#[derive(Debug)]
struct StoryRow {
    url: String,
    /// `None` where the page has none.
    headline: Option<String>,
    /// `None` where the page names no day; never a guess.
    published: Option<String>,
    authors: String,
    body: String,
    article: String,
}

impl TryFrom<&OwnedStory> for StoryRow {
    type Error = serde_json::Error;

    fn try_from(OwnedStory { url, article }: &OwnedStory) -> Result<Self, serde_json::Error> {
        let names: Vec<&str> = article.authors().map(|author| &*author.name).collect();
        let published = article.dateline.as_ref().and_then(|dateline| dateline.published.as_ref());
        Ok(StoryRow {
            url: url.clone(),
            headline: article.headline.as_ref().map(|headline| headline.to_string()),
            published: published.and_then(|published| published.to_iso8601()),
            authors: names.join("; "),
            body: article.body_text(),
            article: serde_json::to_string(article)?,
        })
    }
}

/// The text goes when the function returns, the story stays.
fn fetch(url: &str) -> Result<OwnedStory, ParseError> {
    let text = String::from(PAGE);
    let story = Story { url, article: newsgrammar::parse(&text)? };
    Ok(story.into_owned())
}

fn main() -> Result<(), Box<dyn Error>> {
    // To JSON and back.
    let story = Story { url: "https://mercury.example/harbour-wall", article: newsgrammar::parse(PAGE)? };
    let json = serde_json::to_string(&story)?;
    let again: Story<'_> = serde_json::from_str(&json)?;
    assert_eq!(again, story);

    // Owned, from a text that is gone.
    let owned = fetch(story.url)?;
    assert_eq!(owned.article, story.article);
    // And from a reader, as from a file or a socket.
    let from_reader: OwnedStory = serde_json::from_reader(json.as_bytes())?;
    assert_eq!(from_reader, owned);

    // A table stands in for the database; with one at hand, these are its `INSERT` and its `SELECT`.
    let table = [StoryRow::try_from(&owned)?];
    for row in table.iter().filter(|row| row.published.as_deref() >= Some("2024-02-01")) {
        let headline = row.headline.as_deref().unwrap_or("untitled");
        println!("{}  {headline}  by {}", row.published.as_deref().unwrap_or("undated"), row.authors);
        println!("{}: {} bytes of prose, {} of JSON", row.url, row.body.len(), row.article.len());
        let article: Article<'static> = serde_json::from_str(&row.article)?;
        for link in article.links() {
            println!("  links to {}", link.headline);
        }
    }
    Ok(())
}
