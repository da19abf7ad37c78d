//! The page around the marked text: legend, fields, diagnostics.

use crate::marks::{self, Escaped, Layer, Mark, Marked};
use newsgrammar::{Article, Author, ParseError, Span, Timestamp};
use std::fmt;

/// One self-contained HTML page.
pub(crate) struct Page<'t, 'a> {
    pub(crate) title: &'t str,
    pub(crate) text: &'t str,
    pub(crate) parsed: &'t Result<Article<'a>, ParseError>,
}

impl fmt::Display for Page<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let marks = match self.parsed {
            Ok(article) => marks::of(article),
            Err(error) => vec![Mark {
                span: error.span(),
                kind: "error",
                layer: Layer::Diagnostic,
                note: Some(error.to_string()),
            }],
        };
        let kinds = marks::kinds(&marks);
        write!(
            f,
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>\n{}{}</style>\n",
            Escaped(self.title),
            include_str!("style.css"),
            Filters(&kinds)
        )?;
        writeln!(f, "<header>\n<h1>{}</h1>\n{}</header>\n<main>", Escaped(self.title), Legend(&kinds))?;
        // A line break right after <pre> is not part of its text.
        writeln!(f, "<pre id=\"text\" tabindex=\"0\">\n{}</pre>", Marked { text: self.text, marks })?;
        match self.parsed {
            Ok(article) => writeln!(f, "<aside>\n{}</aside>", Fields { article, lines: &Lines::of(self.text) })?,
            Err(error) => {
                let report = place(&text(error), error.span());
                writeln!(f, "<aside>\n<p role=\"alert\">No article: {report}.</p>\n</aside>")?;
            }
        }
        writeln!(
            f,
            "</main>\n<div id=\"tip\" role=\"tooltip\" hidden></div>\n<script>\n{}</script>",
            include_str!("script.js")
        )
    }
}

/// For each kind the rule that takes its colour away while its box is not ticked.
struct Filters<'k>(&'k [(&'static str, usize)]);

impl fmt::Display for Filters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|(kind, _)| {
            let off = format!("body:has(#show-{kind}:not(:checked)) pre .k-{kind}");
            writeln!(f, "{off} {{ all: unset; opacity: .45; }}\n{off}::before {{ content: none; }}")
        })
    }
}

struct Legend<'k>(&'k [(&'static str, usize)]);

impl fmt::Display for Legend<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<fieldset>\n<legend>Parts</legend>\n")?;
        for (kind, count) in self.0 {
            writeln!(
                f,
                "<label><input type=\"checkbox\" id=\"show-{kind}\" checked> \
                 <span class=\"k k-{kind}\">{}</span> <small>{count}</small></label>",
                kind.replace('_', " ")
            )?;
        }
        f.write_str("<button type=\"button\" id=\"all\">all</button> <button type=\"button\" id=\"none\">none</button>\n</fieldset>\n")
    }
}

/// What was parsed, field by field.
struct Fields<'r, 'a> {
    article: &'r Article<'a>,
    lines: &'r Lines,
}

impl fmt::Display for Fields<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = self.article;
        f.write_str("<h2>Fields</h2>\n<dl>\n")?;
        field(f, "kicker", article.kicker.iter().map(|it| (text(it), it.span)))?;
        field(f, "headline", [(text(&article.headline), article.headline.span)])?;
        field(f, "standfirst", article.standfirst.iter().map(|it| (text(it), it.span)))?;
        if let Some(dateline) = &article.dateline {
            field(f, "published", dateline.published.iter().map(|it| (moment(it), it.span)))?;
            field(f, "updated", dateline.updated.iter().map(|it| (moment(it), it.span)))?;
            field(f, "place", dateline.place.iter().map(|it| (text(it), dateline.span)))?;
            field(f, "agency", dateline.agency.iter().map(|it| (text(it), dateline.span)))?;
        }
        field(f, "authors", article.byline.iter().flat_map(|it| it.authors.iter().map(|who| (author(who), it.span))))?;
        field(
            f,
            "images",
            article.images().map(|it| {
                let parts = [("", &it.caption), ("credit: ", &it.credit), ("alt: ", &it.alt)];
                let words = parts.iter().filter_map(|(label, words)| Some(format!("{label}{}", words.as_deref()?)));
                (text(words.collect::<Vec<_>>().join(" · ")), it.span)
            }),
        )?;
        field(f, "links", article.links().map(|it| (text(&it.headline), it.span)))?;
        field(f, "related", article.related_items().map(|it| (text(&it.headline), it.span)))?;
        field(f, "quotations", article.quotations().map(|it| (text(&it.text), it.span)))?;
        writeln!(f, "<dt>paragraphs</dt><dd>{}</dd>\n</dl>", article.paragraphs().count())?;
        writeln!(f, "<h2>Diagnostics</h2>")?;
        if article.diagnostics().is_empty() {
            return writeln!(f, "<p>None.</p>");
        }
        f.write_str("<ul>\n")?;
        for it in article.diagnostics() {
            writeln!(f, "<li>{}</li>", place(&format!("line {}: {}", self.lines.number(it.span), it.kind), it.span))?;
        }
        f.write_str("</ul>\n")
    }
}

/// A name and its values, each with the span that it leads to; nothing where there is no value.
fn field(f: &mut fmt::Formatter<'_>, name: &str, values: impl IntoIterator<Item = (String, Span)>) -> fmt::Result {
    let mut values = values.into_iter().peekable();
    if values.peek().is_some() {
        writeln!(f, "<dt>{name}</dt>")?;
    }
    values.try_for_each(|(value, span)| writeln!(f, "<dd>{}</dd>", place(&value, span)))
}

/// A value that leads to its place in the text. `value` is HTML.
fn place(value: &str, span: Span) -> String {
    format!("<a href=\"#text\" data-to=\"{span}\" title=\"bytes {span}\">{value}</a>")
}

fn text(value: impl ToString) -> String {
    Escaped(&value.to_string()).to_string()
}

fn moment(moment: &Timestamp<'_>) -> String {
    match moment.to_iso8601() {
        Some(iso) => format!("{} <code>{iso}</code>", text(moment)),
        None => text(moment),
    }
}

fn author(author: &Author<'_>) -> String {
    let details = [
        ("role", &author.role),
        ("place", &author.place),
        ("organisation", &author.organisation),
        ("contact", &author.contact),
    ];
    let details = details
        .iter()
        .filter_map(|(label, detail)| Some(format!(" <small>{label}: {}</small>", text(detail.as_deref()?))));
    text(&author.name) + &details.collect::<String>()
}

/// Where the lines of a text begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Lines(text.match_indices('\n').map(|(at, _)| at + 1).collect())
    }

    /// The number of the line on which a span begins, from 1.
    fn number(&self, span: Span) -> usize {
        self.0.partition_point(|start| *start <= span.start as usize) + 1
    }
}
