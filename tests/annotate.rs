//! The page that `examples/annotate` writes: well nested, escaped, and the text still whole.

#![allow(clippy::unwrap_used)]

#[path = "../examples/annotate/marks.rs"]
mod marks;
#[path = "../examples/annotate/page.rs"]
mod page;

use marks::Layer;
use newsgrammar::{Article, ArticleBuilder, Author, DiagnosticKind, FurnitureKind, Span};

fn story() -> ArticleBuilder {
    Article::builder()
        .furniture(FurnitureKind::Navigation, "Home <b>News</b>")
        .headline("Harbour wall \"gives\" way & falls")
        .published("2022-01-29T07:38")
        .updated("yesterday")
        .byline([Author::new("Ana Ruiz").with_role("Editor")])
        .image(None, Some("The wall."), Some("Alamy"))
        .wire_paragraph("POLMEAR", "PA", "It fell\u{0} at night.")
        .diagnostic(DiagnosticKind::UnclosedQuotation)
        .paragraph("</pre><script>alert(1)</script>")
        .list(["Pumps", "Boats"])
        .related(Some("Latest"), ["Ferry held"])
}

/// The page of the story, and the story's text.
fn page() -> (String, String) {
    let builder = story();
    let text = builder.text().to_owned();
    let page = page::Page { title: "a <story>", text: &text, parsed: &Ok(builder.build()) }.to_string();
    (page, text)
}

/// The HTML of the marked text.
fn marked(page: &str) -> &str {
    let (_, rest) = page.split_once("<pre id=\"text\" tabindex=\"0\">\n").unwrap();
    rest.split_once("</pre>").unwrap().0
}

#[test]
fn the_text_is_whole_and_the_marks_are_nested() {
    let (page, text) = page();
    let mut depth = 0;
    let mut shown = String::new();
    for piece in marked(&page).split_inclusive('>') {
        let (words, tag) = piece.rsplit_once('<').unwrap_or((piece, ""));
        shown.push_str(words);
        depth += i32::from(tag.starts_with("span ")) - i32::from(tag == "/span>");
        assert!(depth >= 0, "closed before it was opened: {piece}");
    }
    assert_eq!(depth, 0);
    let shown = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    assert_eq!(shown.replace('\u{2400}', "\0"), text);
}

#[test]
fn every_part_is_marked_with_its_span() {
    let (page, _) = page();
    for part in story().build().walk() {
        let mark = format!("<span class=\"k k-{}\" data-at=\"{}\"", part.name(), part.span());
        assert!(page.contains(&mark), "{mark}");
        assert!(page.contains(&format!("id=\"show-{}\"", part.name())), "{} is not in the legend", part.name());
    }
    assert!(page.contains("data-note=\"2022-01-29T07:38\""), "a moment says its date");
    assert!(page.contains("a quotation that is never closed"), "a diagnostic says what it is");
}

#[test]
fn nothing_of_the_text_is_markup_and_nothing_comes_from_the_network() {
    let (page, _) = page();
    assert!(page.contains("<title>a &lt;story&gt;</title>"));
    assert_eq!(page.matches("<script>").count(), 1);
    assert_eq!(page.matches("</pre>").count(), 1);
    for address in ["http:", "https:", "src=", "@import", "url("] {
        assert!(!page.contains(address), "{address}");
    }
}

#[test]
fn marks_that_cross_are_cut() {
    let mark = |start, end, kind, layer| marks::Mark { span: Span::new(start, end), kind, layer, note: None };
    let part = |start, end| mark(start, end, "p", Layer::Part);
    let said = |start, end| mark(start, end, "q", Layer::Quotation);
    for (given, expected) in [
        (vec![said(1, 3), part(0, 4)], "[p a[q bc]d]ef"),
        // A quotation that runs on into the next paragraph.
        (vec![part(0, 2), part(3, 6), said(1, 5)], "[p a[q b]][q c][p [q de]f]"),
        (vec![part(0, 3), part(3, 6), said(0, 6)], "[p [q abc]][p [q def]]"),
        (vec![part(0, 6), part(0, 2)], "[p [p ab]cdef]"),
        (vec![part(0, 4), part(2, 6)], "[p ab[p cd]][p ef]"),
    ] {
        let mut html = marks::Marked { text: "abcdef", marks: given }.to_string();
        while let Some((before, tag)) = html.split_once("<span class=\"k k-") {
            let (kind, after) = tag.split_once('"').unwrap();
            html = format!("{before}[{kind} {}", after.split_once('>').unwrap().1);
        }
        assert_eq!(html.replace("</span>", "]"), expected);
    }
}

#[test]
fn a_text_that_is_no_article_shows_why_and_where() {
    let error = newsgrammar::parse("").unwrap_err();
    let page = page::Page { title: "-", text: "", parsed: &Err(error.clone()) }.to_string();
    let report = format!("data-to=\"{0}\" title=\"bytes {0}\">{error}</a>.</p>", error.span());
    assert!(page.contains(&report), "{page}");
}
