//! The page around the marked text: legend, fields, diagnostics.

use crate::marks::{self, Escaped, Kind, Layer, Mark, Marked};
use newsgrammar::{Article, Author, Image, ParseError, Span, Timestamp};
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
        let lines = Lines::of(self.text);
        write!(
            f,
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>\n{}{}</style>\n",
            Escaped(self.title),
            include_str!("style.css"),
            Filters(&kinds)
        )?;
        let size = format!("{} bytes, {} lines", self.text.len(), self.text.lines().count());
        writeln!(
            f,
            "<header>\n<h1>{} <small>{size}</small></h1>\n{}</header>\n<main>",
            Escaped(self.title),
            Legend(&kinds)
        )?;
        // A line break right after <pre> is not part of its text.
        writeln!(f, "<pre id=\"text\" tabindex=\"0\">\n{}</pre>", Marked { text: self.text, marks })?;
        match self.parsed {
            Ok(article) => writeln!(f, "<aside>\n{}</aside>", Fields { article, lines: &lines })?,
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
struct Filters<'k>(&'k [Kind]);

impl fmt::Display for Filters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|Kind { name, .. }| {
            let off = format!("body:has(#show-{name}:not(:checked)) pre .k-{name}");
            writeln!(f, "{off} {{ all: unset; opacity: .45; }}\n{off}::before {{ content: none; }}")
        })
    }
}

/// The kinds of the parts in one row, of what lies inside them in another.
struct Legend<'k>(&'k [Kind]);

impl fmt::Display for Legend<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (parts, inside): (Vec<&Kind>, Vec<&Kind>) = self.0.iter().partition(|kind| kind.layer == Layer::Part);
        for (legend, kinds) in [("Parts", parts), ("In them", inside)] {
            if kinds.is_empty() {
                continue;
            }
            writeln!(f, "<fieldset>\n<legend>{legend}</legend>")?;
            for Kind { name, count, .. } in kinds {
                let words = name.replace('_', " ");
                let chip = format!("<span class=\"k k-{name}\">{words} <small>{count}</small></span>");
                writeln!(f, "<label><input type=\"checkbox\" id=\"show-{name}\" checked>{chip}</label>")?;
            }
            f.write_str("<button type=\"button\" value=\"on\">all</button>\n")?;
            f.write_str("<button type=\"button\">none</button>\n</fieldset>\n")?;
        }
        Ok(())
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
        f.write_str("<h2>Fields</h2>\n")?;
        field(f, "kicker", "kicker", article.kicker.iter().map(|it| (text(it), it.span)))?;
        field(f, "headline", "headline", article.headline.iter().map(|it| (text(it), it.span)))?;
        field(f, "standfirst", "standfirst", article.standfirst.iter().map(|it| (text(it), it.span)))?;
        if let Some(dateline) = &article.dateline {
            let words = |words: &Option<_>| words.as_ref().map(|words| (text(words), dateline.span));
            field(f, "published", "published", dateline.published.iter().map(|it| (moment(it), it.span)))?;
            field(f, "updated", "updated", dateline.updated.iter().map(|it| (moment(it), it.span)))?;
            field(f, "place", "dateline", words(&dateline.place))?;
            field(f, "agency", "dateline", words(&dateline.agency))?;
        }
        let authors = article.byline.iter().flat_map(|it| it.authors.iter().map(|who| (author(who), it.span)));
        field(f, "authors", "byline", authors)?;
        field(f, "images", "image", article.images().map(|it| (image(it), it.span)))?;
        field(f, "paragraphs", "paragraph", article.paragraphs().map(|it| (opening(&it.text), it.span)))?;
        field(f, "links", "related_link", article.links().map(|it| (text(&it.headline), it.span)))?;
        field(f, "related", "related_links", article.related_items().map(|it| (text(&it.headline), it.span)))?;
        field(f, "quotations", "quotation", article.quotations().map(|it| (text(&it.text), it.span)))?;
        f.write_str("<h2>Diagnostics</h2>\n")?;
        if article.diagnostics().is_empty() {
            return f.write_str("<p>None.</p>\n");
        }
        f.write_str("<ul>\n")?;
        for it in article.diagnostics() {
            writeln!(f, "<li>{}</li>", place(&format!("line {}: {}", self.lines.number(it.span), it.kind), it.span))?;
        }
        f.write_str("</ul>\n")
    }
}

/// How many values a field shows unasked.
const SHOWN: usize = 60;

/// A name and its values, in the colour of a kind, each with the span that it leads to; nothing where there is no value.
fn field(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    kind: &str,
    values: impl IntoIterator<Item = (String, Span)>,
) -> fmt::Result {
    let values: Vec<(String, Span)> = values.into_iter().collect();
    let count = match values.len() {
        0 => return Ok(()),
        1 => String::new(),
        count => format!(" <small>{count}</small>"),
    };
    let open = if values.len() > SHOWN { "" } else { " open" };
    writeln!(f, "<details class=\"k-{kind}\"{open}><summary>{name}{count}</summary>")?;
    values.iter().try_for_each(|(value, span)| writeln!(f, "<p>{}</p>", place(value, *span)))?;
    f.write_str("</details>\n")
}

/// A value that leads to its place in the text. `value` is HTML.
fn place(value: &str, span: Span) -> String {
    format!("<a href=\"#text\" data-to=\"{span}\" title=\"bytes {span}\">{value}</a>")
}

fn text(value: impl ToString) -> String {
    Escaped(&value.to_string()).to_string()
}

/// The first words of a paragraph, as a label for it.
fn opening(words: &str) -> String {
    let end = words.char_indices().nth(64).map_or(words.len(), |(at, _)| at);
    match words.get(..end).and_then(|start| start.rsplit_once(' ')).filter(|_| end < words.len()) {
        Some((whole, _)) => text(format!("{whole}\u{a0}…")),
        None => text(words),
    }
}

fn image(image: &Image<'_>) -> String {
    let parts = [("", &image.caption), ("credit: ", &image.credit), ("alt: ", &image.alt)];
    let words = parts.iter().filter_map(|(label, words)| {
        let label = if label.is_empty() { String::new() } else { format!("<small>{label}</small>") };
        Some(label + &text(words.as_deref()?))
    });
    words.collect::<Vec<_>>().join("<br>")
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
