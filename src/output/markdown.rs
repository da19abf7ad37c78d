//! Markdown: CommonMark under a YAML front matter.

use super::below::notes_below;
use super::line::{line, numbered, one_line};
use crate::model::{Article, Author, Dateline, Image, ListItem, Part, RelatedLinks, Timestamp};
use core::fmt::{self, Write as _};

impl<'a> Article<'a> {
    /// The article as Markdown: see [`Markdown`](crate::output::Markdown).
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").paragraph("It fell.").build();
    /// assert!(article.markdown().to_string().ends_with("# Wall gives way\n\nIt fell.\n"));
    /// ```
    pub fn markdown(&self) -> Markdown<'_, 'a> {
        Markdown { article: self, front_matter: true }
    }
}

/// An article as [CommonMark](https://commonmark.org): the facts as YAML front matter, the headline
/// as first heading, cross-heads as second ones, pull quotes and embeds as block quotes, captions in
/// italics, and other stories as lists. Furniture and what has no name are left out.
///
/// The words of the story are escaped, so that none of them is read as markup; nothing is added
/// that the text does not say.
///
/// ```
/// use newsgrammar::Article;
///
/// let article = Article::builder()
///     .headline("Wall gives way")
///     .published("2022-01-29T07:38")
///     .paragraph("It fell *again*.")
///     .link(Some("Read more"), "Ferry held")
///     .build();
/// let markdown = article.markdown().to_string();
/// assert_eq!(
///     markdown.lines().collect::<Vec<_>>(),
///     [
///         "---",
///         r#"title: "Wall gives way""#,
///         r#"date: "2022-01-29T07:38""#,
///         "---",
///         "",
///         "# Wall gives way",
///         "",
///         r"It fell \*again\*.",
///         "",
///         "* Read more: Ferry held",
///     ]
/// );
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Markdown<'r, 'a> {
    article: &'r Article<'a>,
    front_matter: bool,
}

impl Markdown<'_, '_> {
    /// Whether title, authors and dates stand above the text as YAML; they do by default.
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").build();
    /// assert_eq!(article.markdown().front_matter(false).to_string(), "# Wall gives way\n");
    /// ```
    pub fn front_matter(self, front_matter: bool) -> Self {
        Markdown { front_matter, ..self }
    }
}

impl fmt::Display for Markdown<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.front_matter {
            front_matter(f, self.article)?;
        }
        let mut blocks = Blocks { to: f, last: if self.front_matter { Last::Block } else { Last::Nothing } };
        if let Some(headline) = &self.article.headline {
            blocks.block("# ", &headline.text, "")?;
        }
        if let Some(standfirst) = &self.article.standfirst {
            blocks.block("**", &standfirst.text, "**")?;
        }
        self.article.body.iter().try_for_each(|part| blocks.part(part))?;
        notes_below(self.article).try_for_each(|note| blocks.part(note))?;
        self.article.related.iter().try_for_each(|related| blocks.related(related))
    }
}

/// The marker of other stories; a list of the story has another, so the two never run together.
const OTHER_STORY: &str = "* ";

/// Writes blocks, each parted from the last by a blank line but for the items of one list.
struct Blocks<'f, 'b> {
    to: &'f mut fmt::Formatter<'b>,
    last: Last,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Block,
    /// An item of the list of this marker; its first character tells lists apart.
    Item(char),
}

impl Blocks<'_, '_> {
    fn part(&mut self, part: &Part<'_>) -> fmt::Result {
        match part {
            Part::Paragraph(paragraph) => self.block("", &paragraph.text, ""),
            Part::Crosshead(crosshead) => self.block("## ", &crosshead.text, ""),
            Part::Image(image) => self.image(image),
            Part::RelatedLink(link) => match &link.label {
                Some(label) => self.item(OTHER_STORY, &format!("{label}: {}", link.headline)),
                None => self.item(OTHER_STORY, &link.headline),
            },
            Part::List(list) => self.list(&list.items),
            Part::KeyPoints(points) => {
                self.block("**", &points.heading, "**")?;
                self.list(&points.items)
            }
            Part::PullQuote(note) | Part::Embed(note) => self.block("> ", &note.text, ""),
            Part::Dateline(dateline) => self.dateline(dateline),
            Part::Byline(byline) => byline.authors.iter().try_for_each(|author| self.block("*", &author.name, "*")),
            Part::Contributors(contributors) => self.block("*", &contributors.text, "*"),
            Part::Biography(note) | Part::Correction(note) | Part::Tags(note) => self.block("*", &note.text, "*"),
            Part::Furniture(_) | Part::Unclassified(_) => Ok(()),
        }
    }

    /// One line between the two marks; nothing where the line is empty.
    fn block(&mut self, before: &str, text: &str, after: &str) -> fmt::Result {
        let line = one_line(text);
        if line.is_empty() {
            return Ok(());
        }
        if self.last != Last::Nothing {
            self.to.write_char('\n')?;
        }
        self.last = Last::Block;
        writeln!(self.to, "{before}{}{after}", Escaped(&line))
    }

    fn item(&mut self, marker: &str, text: &str) -> fmt::Result {
        let list = marker.chars().next().filter(|c| !c.is_ascii_digit()).unwrap_or('1');
        if self.last == Last::Item(list) {
            self.last = Last::Nothing;
        }
        self.block(marker, text, "")?;
        self.last = Last::Item(list);
        Ok(())
    }

    fn list(&mut self, items: &[ListItem<'_>]) -> fmt::Result {
        items.iter().try_for_each(|item| match numbered(item) {
            Some((number, text)) => self.item(&format!("{number}. "), text),
            None => self.item("- ", &item.text),
        })
    }

    fn image(&mut self, image: &Image<'_>) -> fmt::Result {
        let words = image.caption.as_deref().or(image.alt.as_deref());
        match (words, image.credit.as_deref()) {
            (Some(words), Some(credit)) => self.block("*", &format!("{} ({credit})", words.trim_end()), "*"),
            (Some(words), None) | (None, Some(words)) => self.block("*", words, "*"),
            (None, None) => Ok(()),
        }
    }

    fn dateline(&mut self, dateline: &Dateline<'_>) -> fmt::Result {
        let moments = dateline.published.iter().chain(&dateline.updated);
        moments.map(|moment| &*moment.text).try_for_each(|text| self.block("*", text, "*"))
    }

    fn related(&mut self, related: &RelatedLinks<'_>) -> fmt::Result {
        match &related.heading {
            Some(heading) => self.block("## ", heading, "")?,
            None if self.last == Last::Nothing => {}
            // Without a heading, a rule parts the block from the story.
            None => {
                self.to.write_str("\n---\n")?;
                self.last = Last::Block;
            }
        }
        related.items.iter().try_for_each(|item| self.item(OTHER_STORY, &item.headline))
    }
}

fn front_matter(f: &mut fmt::Formatter<'_>, article: &Article<'_>) -> fmt::Result {
    let dateline = article.dateline.as_ref();
    let moment = |timestamp: Option<&Timestamp<'_>>| timestamp.map(|it| it.to_iso8601().unwrap_or(it.text.to_string()));
    f.write_str("---\n")?;
    field(f, "title", article.headline.as_ref().map(|headline| &*headline.text))?;
    field(f, "description", article.standfirst.as_ref().map(|standfirst| &*standfirst.text))?;
    field(f, "section", article.kicker.as_ref().map(|kicker| &*kicker.text))?;
    field(f, "date", moment(dateline.and_then(|dateline| dateline.published.as_ref())).as_deref())?;
    field(f, "updated", moment(dateline.and_then(|dateline| dateline.updated.as_ref())).as_deref())?;
    field(f, "place", dateline.and_then(|dateline| dateline.place.as_deref()))?;
    field(f, "agency", dateline.and_then(|dateline| dateline.agency.as_deref()))?;
    let mut authors = article.authors().peekable();
    if authors.peek().is_some() {
        f.write_str("authors:\n")?;
    }
    authors.try_for_each(|author| author_item(f, author))?;
    f.write_str("---\n")
}

fn author_item(f: &mut fmt::Formatter<'_>, author: &Author<'_>) -> fmt::Result {
    writeln!(f, "  - name: {}", Quoted(&one_line(&author.name)))?;
    field(f, "    role", author.role.as_deref())?;
    field(f, "    place", author.place.as_deref())?;
    field(f, "    organisation", author.organisation.as_deref())?;
    field(f, "    contact", author.contact.as_deref())
}

fn field(f: &mut fmt::Formatter<'_>, key: &str, value: Option<&str>) -> fmt::Result {
    match line(value) {
        Some(value) => writeln!(f, "{key}: {}", Quoted(&value)),
        None => Ok(()),
    }
}

/// A line as a YAML string in double quotes, which no word or sign of the line can end.
struct Quoted<'t>(&'t str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for c in self.0.chars() {
            match c {
                '"' | '\\' => write!(f, "\\{c}")?,
                // What YAML does not print: see its `c-printable`.
                '\u{fffe}' | '\u{ffff}' | '\u{feff}' => write!(f, "\\u{:04X}", u32::from(c))?,
                c if c.is_control() => write!(f, "\\u{:04X}", u32::from(c))?,
                c => f.write_char(c)?,
            }
        }
        f.write_char('"')
    }
}

/// A line whose signs mean themselves in CommonMark.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0;
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let mut before = ' ';
        for (at, c) in text.char_indices() {
            let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
            let is_markup = match c {
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' => true,
                '#' => before.is_whitespace(),
                '>' | '+' | '-' | '=' | '|' => at == 0,
                '.' | ')' => digits > 0 && at == digits,
                '&' => is_entity(rest),
                _ => false,
            };
            if is_markup {
                f.write_char('\\')?;
            }
            f.write_char(c)?;
            before = c;
        }
        Ok(())
    }
}

/// Whether an entity goes on here: `amp;`, `#8217;`. The longest one has 31 letters.
fn is_entity(rest: &str) -> bool {
    let name = rest.bytes().take(33).take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count();
    name > 0 && rest.as_bytes().get(name) == Some(&b';')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::fixture;

    #[test]
    fn golden() {
        let article = fixture::article().build();
        let expected = r#"---
title: "Harbour wall \"gives way\" # again"
description: "--- third storm: in a week"
section: "Weather"
date: "2022-01-29T07:38"
updated: "2022-01-29T09:49:10+01:00"
place: "POLMEAR"
agency: "PA"
authors:
  - name: "Ana Ruiz"
    role: "Political Editor"
    organisation: "Polmear Post"
  - name: "PA"
---

# Harbour wall "gives way" \# again

**\--- third storm: in a week**

*The wall after the storm. (Alamy)*

**Key points**

- Nobody was hurt

POLMEAR (PA) - The wall gave way on Friday night.

"It just went," said Jo Hart. She wrapped this line.

* Read more: Ferry held in \*port\*

## What happens next

- Engineers arrive at 9am

> It just went

\<script>alert('x & y')\</script>

*Reporting by Jo Hart*

*Correction: the wall is 3m high.*

## Latest News

* 1\. Bus late
* AT\&amp;T & co
"#;
        assert_eq!(article.markdown().to_string(), expected);
        let (_, body) = expected.split_once("---\n\n").unwrap_or_default();
        assert_eq!(article.markdown().front_matter(false).to_string(), body);
    }

    #[test]
    fn markup_is_escaped() {
        for (text, expected) in [
            ("plain words, 3.5% up", "plain words, 3.5% up"),
            ("*a* _b_ `c` ~~d~~", r"\*a\* \_b\_ \`c\` \~\~d\~\~"),
            ("[a](b) ![c](d)", r"\[a\](b) !\[c\](d)"),
            ("# a #b c# #", r"\# a \#b c# \#"),
            ("---", r"\---"),
            ("- a - b", r"\- a - b"),
            ("+ a", r"\+ a"),
            ("> a > b", r"\> a > b"),
            ("===", r"\==="),
            ("12. a 3. b", r"12\. a 3. b"),
            ("2022) a", r"2022\) a"),
            ("2022 a.", "2022 a."),
            ("<script>", r"\<script>"),
            ("&amp; &#39; AT&T & ;", r"\&amp; \&#39; AT&T & ;"),
            (r"a\", r"a\\"),
        ] {
            assert_eq!(Escaped(text).to_string(), expected, "{text}");
        }
    }

    #[test]
    fn no_line_ends_a_yaml_string() {
        for (text, expected) in [
            ("a: b # c", r#""a: b # c""#),
            (r#""a" \n"#, r#""\"a\" \\n""#),
            ("---", r#""---""#),
            ("\u{feff}a", "\"\\uFEFFa\""),
        ] {
            assert_eq!(Quoted(text).to_string(), expected, "{text}");
        }
    }

    #[test]
    fn items_of_one_list_stand_together() {
        let article = Article::builder()
            .headline("Wall gives way")
            .link(None, "Ferry held")
            .link(None, "Bus late")
            .list(["Pumps", "Boats"])
            .paragraph("It fell.")
            .related(None, ["Ferry held"])
            .build();
        assert_eq!(
            article.markdown().front_matter(false).to_string(),
            "# Wall gives way\n\n* Ferry held\n* Bus late\n\n- Pumps\n- Boats\n\nIt fell.\n\n---\n\n* Ferry held\n"
        );
    }
}
