//! Every output of every article is well-formed, and no word of the text is markup in it.

use super::text;
use newsgrammar::Article;
use pulldown_cmark::{Event, Tag};
use serde_json::Value;

pub(crate) fn outputs(data: &[u8]) {
    if let Ok(article) = newsgrammar::parse(&text(data)) {
        of(&article);
    }
}

/// All outputs of one article.
pub(super) fn of(article: &Article<'_>) {
    let json = serde_json::to_string(article).unwrap();
    assert_eq!(&serde_json::from_str::<Article<'_>>(&json).unwrap(), article, "the model's JSON is read back");
    let schema = serde_json::to_value(article.schema_org().identifier("x").language("en")).unwrap();
    assert_eq!(schema["@type"], "NewsArticle");
    let ninjs = serde_json::to_value(article.ninjs("urn:x")).unwrap();
    assert_eq!(ninjs["uri"], "urn:x");
    for body in [&schema, &ninjs] {
        no_control_characters(body);
    }
    html(&article.html().language("en").to_string());
    markdown(article);
    let plain = article.plain_text().to_string();
    assert_eq!(plain.is_empty(), article.plain_text().lines().next().is_none());
    assert!(!plain.contains("\n\n\n") && !plain.contains('\r'), "{plain:?}");
}

fn no_control_characters(value: &Value) {
    match value {
        Value::String(words) => assert!(!words.contains(|c: char| c.is_control() && !"\n\t".contains(c)), "{words:?}"),
        Value::Array(items) => items.iter().for_each(no_control_characters),
        Value::Object(object) => object.values().for_each(no_control_characters),
        _ => {}
    }
}

/// The elements that [`newsgrammar::output::Html`] writes.
const ELEMENTS: &[&str] = &[
    "article",
    "header",
    "p",
    "h1",
    "h2",
    "address",
    "b",
    "time",
    "figure",
    "figcaption",
    "small",
    "aside",
    "blockquote",
    "nav",
    "ul",
    "ol",
    "li",
];

/// Every tag is one of ours, tags are balanced, and the words between them are escaped.
fn html(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut pieces = html.split('<');
    let words = |words: &str| {
        assert!(!words.contains(['>', '"', '\'']), "{words:?} in {html}");
        for reference in words.split('&').skip(1) {
            let known = ["amp;", "lt;", "gt;", "quot;", "#39;"];
            assert!(known.iter().any(|known| reference.starts_with(known)), "&{reference:?} in {html}");
        }
    };
    words(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (tag, after) = piece.split_once('>').unwrap_or_else(|| panic!("an open tag in {html}"));
        words(after);
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "in {html}");
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(ELEMENTS.contains(&name), "<{tag}> in {html}");
        assert!(attributes.matches('"').count() % 2 == 0 && !attributes.contains('\''), "<{tag}> in {html}");
        open.push(name);
    }
    assert!(open.is_empty(), "{open:?} stay open in {html}");
}

/// A reader of CommonMark finds our headings, lists and emphasis, and no markup in the words.
fn markdown(article: &Article<'_>) {
    let body = article.markdown().front_matter(false).to_string();
    let mut heading = String::new();
    // A block of other stories without a heading is parted from the story by a rule.
    let mut rules = article.related.iter().filter(|block| block.heading.is_none()).count();
    let mut in_title = false;
    for event in pulldown_cmark::Parser::new(&body) {
        match event {
            Event::Start(Tag::Heading { level: pulldown_cmark::HeadingLevel::H1, .. }) => in_title = true,
            Event::End(pulldown_cmark::TagEnd::Heading(_)) => in_title = false,
            Event::Text(words) | Event::Code(words) if in_title => heading.push_str(&words),
            Event::Html(words) | Event::InlineHtml(words) | Event::Code(words) => {
                panic!("{words:?} is markup in {body}")
            }
            Event::Start(tag @ (Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_) | Tag::Table(_))) => {
                panic!("{tag:?} in {body}")
            }
            Event::Rule => rules = rules.checked_sub(1).unwrap_or_else(|| panic!("a rule in {body}")),
            _ => {}
        }
    }
    let headline = article.headline.as_ref().map_or("", |headline| &*headline.text);
    let plain = |words: &str| words.split(|c: char| c.is_whitespace() || c.is_control()).collect::<String>();
    assert_eq!(plain(&heading), plain(headline), "the heading of {body}");
    let whole = article.markdown().to_string();
    let title = whole.lines().find_map(|line| line.strip_prefix("title: "));
    let title: Option<String> = title.map(|title| serde_json::from_str(title).unwrap());
    assert_eq!(title.map(|title| plain(&title)).unwrap_or_default(), plain(headline), "the title of {whole}");
}
