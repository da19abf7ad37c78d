//! The lines that are written, in four forms.

use crate::input::{Document, Failure};
use newsgrammar::{Article, DiagnosticKind, Timestamp};
use serde::Serialize;
use std::borrow::Cow;

/// The form of the lines.
#[derive(Clone, Copy, clap::ValueEnum)]
pub(crate) enum Format {
    /// The article as the crate has it, every part with its kind and its place.
    Json,
    /// A schema.org `NewsArticle`; a page that only says when it was updated has that for its `datePublished` too.
    SchemaOrg,
    /// An IPTC ninjs 3.1 item, whose `uri` is the document's name, or the `file:` URI of its path.
    Ninjs,
    /// One flat row with the same columns in every line, none of them nested, for Parquet, DuckDB or a data frame.
    Columns,
}

/// Parses a document and gives its line, line end included.
pub(crate) fn line(document: &Document, format: Format) -> Result<Vec<u8>, Failure> {
    let fails = |error: &dyn std::fmt::Display| document.origin.clone().fails(error);
    let article = newsgrammar::parse(&document.text).map_err(|error| fails(&error))?;
    let identifier = document.id.as_str();
    let line = match format {
        Format::Json => serde_json::to_vec(&Json { identifier, article: &article }),
        Format::SchemaOrg => serde_json::to_vec(&article.schema_org().identifier(identifier).dated_by_update(true)),
        Format::Ninjs => serde_json::to_vec(&article.ninjs(&uri(identifier))),
        Format::Columns => serde_json::to_vec(&Columns::of(identifier, &article)),
    };
    let mut line = line.map_err(|error| fails(&error))?;
    line.push(b'\n');
    Ok(line)
}

/// The name as a URI: as it is where it has a scheme, else as a path.
fn uri(name: &str) -> Cow<'_, str> {
    let in_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    let scheme = name.split_once(':').map_or("", |(scheme, _)| scheme);
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
    // A letter alone is a drive.
    if scheme.len() > 1 && scheme.chars().all(in_scheme) && name.bytes().all(is_allowed) {
        return Cow::Borrowed(name);
    }
    let mut uri = String::from("file:");
    for byte in name.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    Cow::Owned(uri)
}

/// The article and the name of its document.
#[derive(Serialize)]
struct Json<'d> {
    identifier: &'d str,
    #[serde(flatten)]
    article: &'d Article<'d>,
}

/// One flat row: every column holds a string, a number, a truth value or null, and none is ever left out, so that all
/// lines have one schema. A column is null where the page does not say. Of what can occur several times, authors are
/// parted by `; `, and everything else stands one a line.
#[derive(Serialize)]
struct Columns<'d> {
    identifier: &'d str,
    language: Option<&'d str>,
    kicker: Option<&'d str>,
    headline: Option<&'d str>,
    standfirst: Option<&'d str>,
    authors: Option<String>,
    place: Option<&'d str>,
    agency: Option<&'d str>,
    /// The day alone, which every reader takes for a date.
    published_day: Option<String>,
    /// ISO 8601, as exact as the page and no more.
    published: Option<String>,
    updated: Option<String>,
    body: String,
    paragraphs: usize,
    words: usize,
    /// Whether most of the story is behind a paywall.
    withheld: bool,
    quotations: Option<String>,
    captions: Option<String>,
    links: Option<String>,
    related: Option<String>,
    diagnostics: Option<String>,
}

impl<'d> Columns<'d> {
    fn of(identifier: &'d str, article: &'d Article<'_>) -> Self {
        let dateline = article.dateline.as_ref();
        let published = dateline.and_then(|dateline| dateline.published.as_ref());
        let updated = dateline.and_then(|dateline| dateline.updated.as_ref());
        let body = article.body_text();
        let mut kinds = article.diagnostics().iter().map(|diagnostic| diagnostic.kind);
        Columns {
            identifier,
            language: article.language(),
            kicker: article.kicker.as_ref().map(|kicker| &*kicker.text),
            headline: article.headline.as_ref().map(|headline| &*headline.text),
            standfirst: article.standfirst.as_ref().map(|standfirst| &*standfirst.text),
            authors: joined("; ", article.authors().map(|author| &*author.name)),
            place: dateline.and_then(|dateline| dateline.place.as_deref()),
            agency: dateline.and_then(|dateline| dateline.agency.as_deref()),
            published_day: published.and_then(|published| published.date).map(|day| day.to_string()),
            published: published.and_then(Timestamp::to_iso8601),
            updated: updated.and_then(Timestamp::to_iso8601),
            paragraphs: article.paragraphs().count(),
            words: body.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count(),
            body,
            withheld: kinds.any(|kind| kind == DiagnosticKind::Paywall),
            quotations: joined("\n", article.quotations().map(|quotation| quotation.text)),
            captions: joined("\n", article.images().filter_map(|image| image.caption.as_deref())),
            links: joined("\n", article.links().map(|link| &*link.headline)),
            related: joined("\n", article.related_items().map(|item| &*item.headline)),
            diagnostics: joined("\n", article.diagnostics().iter().map(|diagnostic| diagnostic.kind.to_string())),
        }
    }
}

/// The values in one string, each on one line; `None` where there are none.
fn joined(separator: &str, values: impl Iterator<Item = impl AsRef<str>>) -> Option<String> {
    let one_line = |value: &str| value.split_whitespace().collect::<Vec<_>>().join(" ");
    let values: Vec<String> = values.map(|value| one_line(value.as_ref())).collect();
    (!values.is_empty()).then(|| values.join(separator))
}
