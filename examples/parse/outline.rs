//! The parts of an article as rows: the line they begin on, what they are, what they say.

use anstyle::{AnsiColor, Style};
use newsgrammar::{Article, Author, Byline, Dateline, Image, ListItem, Paragraph, Part, RelatedItem, Span, Timestamp};
use std::fmt;

const HEADLINE: Style = Style::new().bold();
const MASTHEAD: Style = AnsiColor::Cyan.on_default();
const PLAIN: Style = Style::new();
const IMAGE: Style = AnsiColor::Magenta.on_default();
const LINK: Style = AnsiColor::Blue.on_default();
const QUIET: Style = Style::new().dimmed();
const UNKNOWN: Style = AnsiColor::Yellow.on_default();

/// One part of the page.
pub(crate) struct Row {
    span: Span,
    line: usize,
    label: &'static str,
    style: Style,
    text: String,
    /// What the part is made of.
    details: Vec<(&'static str, String)>,
}

impl Row {
    fn new(span: Span, label: &'static str, style: Style, text: impl Into<String>) -> Self {
        Row { span, line: 0, label, style, text: text.into(), details: Vec::new() }
    }

    fn with(mut self, details: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        self.details.extend(details);
        self
    }

    /// The row with its texts cut to so many characters.
    pub(crate) fn within(&self, width: usize) -> impl fmt::Display + '_ {
        Cut { row: self, width }
    }
}

struct Cut<'r> {
    row: &'r Row,
    width: usize,
}

impl fmt::Display for Cut<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Row { line, label, style, text, details, .. } = self.row;
        writeln!(f, "{QUIET}{line:>5}{QUIET:#}  {style}{label:<14}{}{style:#}", cut(text, self.width))?;
        for (name, value) in details {
            writeln!(f, "{:>21}{QUIET}{name:<13}{QUIET:#}{}", "", cut(value, self.width))?;
        }
        Ok(())
    }
}

/// The text on one line and within the width.
fn cut(text: &str, width: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(width) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

/// The article's parts in the order of its text.
pub(crate) fn rows(article: &Article<'_>, text: &str) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    rows.extend(article.headline.iter().map(|line| Row::new(line.span, "headline", HEADLINE, &*line.text)));
    rows.extend(article.kicker.iter().map(|kicker| Row::new(kicker.span, "kicker", MASTHEAD, &*kicker.text)));
    rows.extend(article.standfirst.iter().map(|line| Row::new(line.span, "standfirst", MASTHEAD, &*line.text)));
    rows.extend(article.dateline.iter().map(|line| dateline(line, text)));
    rows.extend(article.byline.iter().map(|line| byline(line, text)));
    rows.extend([&article.header, &article.body, &article.footer].into_iter().flatten().map(|each| part(each, text)));
    rows.extend(article.related.iter().map(|block| {
        let heading = block.heading.iter().map(|heading| ("heading", heading.to_string()));
        let see_more = block.see_more.iter().map(|line| ("see more", line.to_string()));
        let label = format!("{} stories", block.items.len());
        Row::new(block.span, "related", LINK, label).with(heading.chain(see_more).chain(block.items.iter().map(item)))
    }));
    rows.sort_by_key(|row| row.span);
    number(&mut rows, text);
    rows
}

/// Gives every row its line, in one pass over the text.
fn number(rows: &mut [Row], text: &str) {
    let (mut at, mut line) = (0, 1);
    for row in rows {
        let start = row.span.start as usize;
        line += text.get(at..start).unwrap_or_default().matches('\n').count();
        (at, row.line) = (start, line);
    }
}

fn part(part: &Part<'_>, text: &str) -> Row {
    let source = part.span().slice(text).unwrap_or_default();
    let row = |style| Row::new(part.span(), part.kind().name(), style, source);
    match part {
        Part::Paragraph(paragraph) => row(PLAIN).with(quotations(paragraph)),
        Part::Crosshead(_) => row(HEADLINE),
        Part::Image(picture) => image(picture),
        Part::RelatedLink(link) => {
            let label = link.label.iter().map(|label| ("label", label.to_string()));
            row(LINK).with(label.chain([("headline", link.headline.to_string())]))
        }
        Part::List(list) => row(PLAIN).with(list.items.iter().map(point)),
        Part::KeyPoints(points) => row(PLAIN).with(points.items.iter().map(point)),
        Part::Dateline(line) => dateline(line, text),
        Part::Byline(line) => byline(line, text),
        Part::Contributors(line) => {
            let names = |people: &[Author<'_>]| people.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            let shares = line.contributions.iter().map(|share| format!("{}: {}", share.role, names(&share.people)));
            row(MASTHEAD).with(shares.map(|share| ("contribution", share)))
        }
        Part::Furniture(_) => row(QUIET),
        Part::Unclassified(_) => row(UNKNOWN),
        _ => row(MASTHEAD),
    }
}

fn dateline(line: &Dateline<'_>, text: &str) -> Row {
    let moment = |moment: &Timestamp<'_>| moment.to_iso8601().unwrap_or_else(|| moment.text.to_string());
    let published = line.published.iter().map(|published| ("published", moment(published)));
    let updated = line.updated.iter().map(|updated| ("updated", moment(updated)));
    let place = line.place.iter().map(|place| ("place", place.to_string()));
    let agency = line.agency.iter().map(|agency| ("agency", agency.to_string()));
    Row::new(line.span, "dateline", MASTHEAD, line.span.slice(text).unwrap_or_default())
        .with(published.chain(updated).chain(place).chain(agency))
}

fn byline(line: &Byline<'_>, text: &str) -> Row {
    let details = line.authors.iter().map(|author| {
        let Author { role, place, organisation, contact, .. } = author;
        let more = [role, place, organisation, contact].into_iter().flatten().map(|more| format!(" · {more}"));
        ("author", format!("{author}{}", more.collect::<String>()))
    });
    Row::new(line.span, "byline", MASTHEAD, line.span.slice(text).unwrap_or_default()).with(details)
}

fn image(picture: &Image<'_>) -> Row {
    let text = picture.caption.as_ref().or(picture.alt.as_ref()).map(ToString::to_string).unwrap_or_default();
    let alt = picture.alt.iter().map(|alt| ("alt", alt.to_string()));
    let credit = picture.credit.iter().map(|credit| ("credit", credit.to_string()));
    Row::new(picture.span, "image", IMAGE, text).with(alt.chain(credit))
}

fn quotations(paragraph: &Paragraph<'_>) -> impl Iterator<Item = (&'static str, String)> {
    paragraph.quotations().map(|quotation| {
        let name = if quotation.runs_on { "quotation →" } else { "quotation" };
        (name, quotation.text.into_owned())
    })
}

fn point(item: &ListItem<'_>) -> (&'static str, String) {
    ("item", item.text.to_string())
}

fn item(item: &RelatedItem<'_>) -> (&'static str, String) {
    let caption = item.caption.iter().map(|caption| format!("[{caption}] "));
    ("story", caption.chain([item.headline.to_string()]).collect())
}
