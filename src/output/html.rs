//! HTML: one semantic `<article>`, fully escaped.

use super::below::notes_below;
use super::line::{line, numbered, one_line};
use crate::model::{Article, Author, Dateline, Image, KeyPoints, ListItem, Part, RelatedLink, RelatedLinks, Timestamp};
use core::fmt::{self, Write as _};

impl<'a> Article<'a> {
    /// The article as HTML: see [`Html`](crate::output::Html).
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Wall gives way").paragraph("It fell.").build();
    /// assert!(article.html().to_string().contains("<h1>Wall gives way</h1>"));
    /// ```
    pub fn html(&self) -> Html<'_, 'a> {
        Html { article: self, language: None }
    }
}

/// An article as one HTML `<article>`: masthead in its `<header>`, pictures as `<figure>` with the
/// caption alone, moments as `<time>`, other stories in a `<nav>`. Furniture and what has no name are
/// left out. Parts for which HTML has no element carry their name as class: `correction`.
///
/// Every word is escaped; what comes out is safe to set into a page, whatever the text was.
///
/// ```
/// use newsgrammar::Article;
///
/// let article = Article::builder().headline("Wall <gives> way").paragraph("It fell.").build();
/// assert_eq!(
///     article.html().language("en").to_string(),
///     "<article lang=\"en\">\n<header>\n<h1>Wall &lt;gives&gt; way</h1>\n</header>\n<p>It fell.</p>\n</article>\n"
/// );
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Html<'r, 'a> {
    article: &'r Article<'a>,
    language: Option<&'r str>,
}

impl<'r> Html<'r, '_> {
    /// The language the story is written in, as a BCP 47 tag (`en`, `de-AT`), instead of
    /// [`Article::language`].
    ///
    /// ```
    /// # use newsgrammar::Article;
    /// let article = Article::builder().headline("Mauer bricht").build();
    /// assert!(article.html().language("de-AT").to_string().starts_with("<article lang=\"de-AT\">"));
    /// ```
    pub fn language(self, language: &'r str) -> Self {
        Html { language: Some(language), ..self }
    }
}

impl fmt::Display for Html<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.language.or_else(|| self.article.language()) {
            Some(language) => writeln!(f, "<article lang=\"{}\">", Escaped(language))?,
            None => f.write_str("<article>\n")?,
        }
        masthead(f, self.article)?;
        let mut parts = self.article.body.iter().peekable();
        while let Some(item) = parts.next() {
            match item {
                Part::RelatedLink(link) => {
                    // Links that follow one another are one list.
                    f.write_str("<nav>\n<ul>\n")?;
                    related_link(f, link)?;
                    while let Some(Part::RelatedLink(link)) = parts.next_if(|next| matches!(next, Part::RelatedLink(_)))
                    {
                        related_link(f, link)?;
                    }
                    f.write_str("</ul>\n</nav>\n")?;
                }
                other => part(f, other)?,
            }
        }
        notes_below(self.article).try_for_each(|note| part(f, note))?;
        self.article.related.iter().try_for_each(|block| related(f, block))?;
        f.write_str("</article>\n")
    }
}

fn masthead(f: &mut fmt::Formatter<'_>, article: &Article<'_>) -> fmt::Result {
    f.write_str("<header>\n")?;
    if let Some(kicker) = &article.kicker {
        element(f, "<p class=\"kicker\">", &kicker.text, "</p>")?;
    }
    if let Some(headline) = &article.headline {
        element(f, "<h1>", &headline.text, "</h1>")?;
    }
    if let Some(standfirst) = &article.standfirst {
        element(f, "<p class=\"standfirst\">", &standfirst.text, "</p>")?;
    }
    if let Some(byline) = &article.byline {
        authors(f, &byline.authors)?;
    }
    if let Some(line) = &article.dateline {
        dateline(f, line)?;
    }
    f.write_str("</header>\n")
}

fn part(f: &mut fmt::Formatter<'_>, part: &Part<'_>) -> fmt::Result {
    match part {
        Part::Paragraph(paragraph) => element(f, "<p>", &paragraph.text, "</p>"),
        Part::Crosshead(crosshead) => element(f, "<h2>", &crosshead.text, "</h2>"),
        Part::Image(image) => figure(f, image),
        Part::RelatedLink(link) => related_link(f, link),
        Part::List(list) => items(f, &list.items),
        Part::KeyPoints(points) => key_points(f, points),
        Part::PullQuote(note) => element(f, "<aside><blockquote>", &note.text, "</blockquote></aside>"),
        Part::Embed(note) => element(f, "<blockquote class=\"embed\">", &note.text, "</blockquote>"),
        Part::Dateline(line) => dateline(f, line),
        Part::Byline(byline) => authors(f, &byline.authors),
        Part::Contributors(contributors) => element(f, "<p class=\"contributors\">", &contributors.text, "</p>"),
        Part::Biography(note) => element(f, "<p class=\"biography\">", &note.text, "</p>"),
        Part::Correction(note) => element(f, "<p class=\"correction\">", &note.text, "</p>"),
        Part::Tags(note) => element(f, "<p class=\"tags\">", &note.text, "</p>"),
        Part::Furniture(_) | Part::Unclassified(_) => Ok(()),
    }
}

/// One element on a line; nothing where it would be empty.
fn element(f: &mut fmt::Formatter<'_>, open: &str, text: &str, close: &str) -> fmt::Result {
    match line(Some(text)) {
        Some(text) => writeln!(f, "{open}{}{close}", Escaped(&text)),
        None => Ok(()),
    }
}

fn authors(f: &mut fmt::Formatter<'_>, authors: &[Author<'_>]) -> fmt::Result {
    f.write_str("<address>")?;
    for (at, author) in authors.iter().enumerate() {
        let separator = if at > 0 { "; " } else { "" };
        write!(f, "{separator}<b>{}</b>", Escaped(&one_line(&author.name)))?;
        for detail in [&author.role, &author.place, &author.organisation, &author.contact] {
            if let Some(detail) = line(detail.as_deref()) {
                write!(f, ", {}", Escaped(&detail))?;
            }
        }
    }
    f.write_str("</address>\n")
}

/// The moments of a dateline; place and agency stand in the first paragraph.
fn dateline(f: &mut fmt::Formatter<'_>, dateline: &Dateline<'_>) -> fmt::Result {
    if let Some(published) = &dateline.published {
        moment(f, "published", published)?;
    }
    if let Some(updated) = &dateline.updated {
        moment(f, "updated", updated)?;
    }
    Ok(())
}

fn moment(f: &mut fmt::Formatter<'_>, class: &str, timestamp: &Timestamp<'_>) -> fmt::Result {
    let text = one_line(&timestamp.text);
    match timestamp.to_iso8601() {
        Some(iso) => {
            writeln!(f, "<p class=\"{class}\"><time datetime=\"{}\">{}</time></p>", Escaped(&iso), Escaped(&text))
        }
        None => writeln!(f, "<p class=\"{class}\">{}</p>", Escaped(&text)),
    }
}

fn figure(f: &mut fmt::Formatter<'_>, image: &Image<'_>) -> fmt::Result {
    let words = line(image.caption.as_deref()).or_else(|| line(image.alt.as_deref()));
    let credit = line(image.credit.as_deref());
    f.write_str("<figure><figcaption>")?;
    if let Some(words) = &words {
        write!(f, "{}", Escaped(words))?;
    }
    if let Some(credit) = &credit {
        let space = if words.is_some() { " " } else { "" };
        write!(f, "{space}<small>{}</small>", Escaped(credit))?;
    }
    f.write_str("</figcaption></figure>\n")
}

fn key_points(f: &mut fmt::Formatter<'_>, points: &KeyPoints<'_>) -> fmt::Result {
    f.write_str("<aside class=\"key_points\">\n")?;
    element(f, "<h2>", &points.heading, "</h2>")?;
    items(f, &points.items)?;
    f.write_str("</aside>\n")
}

fn items(f: &mut fmt::Formatter<'_>, items: &[ListItem<'_>]) -> fmt::Result {
    let is_ordered = !items.is_empty() && items.iter().all(|item| numbered(item).is_some());
    let name = if is_ordered { "ol" } else { "ul" };
    writeln!(f, "<{name}>")?;
    items.iter().try_for_each(|item| match numbered(item).filter(|_| is_ordered) {
        Some((number, text)) => element(f, &format!("<li value=\"{number}\">"), text, "</li>"),
        None => element(f, "<li>", &item.text, "</li>"),
    })?;
    writeln!(f, "</{name}>")
}

fn related_link(f: &mut fmt::Formatter<'_>, link: &RelatedLink<'_>) -> fmt::Result {
    match line(link.label.as_deref()) {
        Some(label) => element(f, &format!("<li><b>{}:</b> ", Escaped(&label)), &link.headline, "</li>"),
        None => element(f, "<li>", &link.headline, "</li>"),
    }
}

fn related(f: &mut fmt::Formatter<'_>, related: &RelatedLinks<'_>) -> fmt::Result {
    f.write_str("<nav>\n")?;
    element(f, "<h2>", related.heading.as_deref().unwrap_or_default(), "</h2>")?;
    f.write_str("<ul>\n")?;
    related.items.iter().try_for_each(|item| element(f, "<li>", &item.headline, "</li>"))?;
    f.write_str("</ul>\n</nav>\n")
}

/// A line whose signs mean themselves in HTML, in text and in a quoted attribute.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            '\'' => f.write_str("&#39;"),
            c => f.write_char(c),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::fixture;

    #[test]
    fn golden() {
        let expected = r#"<article lang="en">
<header>
<p class="kicker">Weather</p>
<h1>Harbour wall &quot;gives way&quot; # again</h1>
<p class="standfirst">--- third storm: in a week</p>
<address><b>Ana Ruiz</b>, Political Editor, Polmear Post; <b>PA</b></address>
<p class="published"><time datetime="2022-01-29T07:38">2022-01-29T07:38</time></p>
<p class="updated"><time datetime="2022-01-29T09:49:10+01:00">2022-01-29T09:49:10+01:00</time></p>
</header>
<figure><figcaption>The wall after the storm. <small>Alamy</small></figcaption></figure>
<aside class="key_points">
<h2>Key points</h2>
<ul>
<li>Nobody was hurt</li>
</ul>
</aside>
<p>POLMEAR (PA) - The wall gave way on Friday night.</p>
<p>&quot;It just went,&quot; said Jo Hart. She wrapped this line.</p>
<nav>
<ul>
<li><b>Read more:</b> Ferry held in *port*</li>
</ul>
</nav>
<h2>What happens next</h2>
<ul>
<li>Engineers arrive at 9am</li>
</ul>
<aside><blockquote>It just went</blockquote></aside>
<p>&lt;script&gt;alert(&#39;x &amp; y&#39;)&lt;/script&gt;</p>
<p class="contributors">Reporting by Jo Hart</p>
<p class="correction">Correction: the wall is 3m high.</p>
<nav>
<h2>Latest News</h2>
<ul>
<li>1. Bus late</li>
<li>AT&amp;amp;T &amp; co</li>
</ul>
</nav>
</article>
"#;
        assert_eq!(fixture::article().build().html().language("en").to_string(), expected);
    }

    #[test]
    fn no_text_is_markup() {
        for (text, expected) in [
            ("<b>", "&lt;b&gt;"),
            ("\" onload='x'", "&quot; onload=&#39;x&#39;"),
            ("&amp;", "&amp;amp;"),
            ("</article><!--", "&lt;/article&gt;&lt;!--"),
        ] {
            assert_eq!(Escaped(text).to_string(), expected, "{text}");
        }
        let html = Article::default().html().language("\"><script>").to_string();
        assert_eq!(html, "<article lang=\"&quot;&gt;&lt;script&gt;\">\n<header>\n</header>\n</article>\n");
    }
}
