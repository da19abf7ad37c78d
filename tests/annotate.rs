//! The page that `examples/annotate` writes: well nested, escaped, and the text still whole.

#![allow(clippy::unwrap_used)]

#[path = "../examples/annotate/marks.rs"]
mod marks;
#[path = "../examples/annotate/page.rs"]
mod page;

use marks::Layer;
use newsgrammar::{Article, ArticleBuilder, Author, DiagnosticKind, FurnitureKind, Span};
use std::fs;
use std::path::Path;
use std::process::Command;

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

/// The browser draws a long text sheet by sheet; the sheets change nothing of the text.
#[test]
fn a_long_text_stands_on_several_sheets() {
    let line = "The sea came over the quay.\n";
    let text = line.repeat(1000);
    let size = line.len() as u32;
    let mark =
        |at| marks::Mark { span: Span::new(at * size, (at + 1) * size - 1), kind: "p", layer: Layer::Part, note: None };
    let html = marks::Marked { text: &text, marks: (0..1000).map(mark).collect() }.to_string();
    let sheets: Vec<&str> = html.split("<span class=\"sheet\">").skip(1).collect();
    assert!((6..8).contains(&sheets.len()), "{} sheets of 28 KB", sheets.len());
    assert!(sheets.iter().all(|sheet| sheet.starts_with("<span class=\"k k-p\"") && sheet.ends_with("\n</span>")));
    assert_eq!(html.matches(line.trim_end()).count(), 1000);
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
        let html = marks::Marked { text: "abcdef", marks: given }.to_string();
        let mut html: String = html.replacen("<span class=\"sheet\">", "", 1);
        assert_eq!(html.split_off(html.len() - "</span>".len()), "</span>");
        while let Some((before, tag)) = html.split_once("<span class=\"k k-") {
            let (kind, after) = tag.split_once('"').unwrap();
            html = format!("{before}[{kind} {}", after.split_once('>').unwrap().1);
        }
        assert_eq!(html.replace("</span>", "]"), expected);
    }
}

/// Asks the page itself, once a browser has laid it out: how many pieces of its text stand on no colour, how many
/// marks there are, and whether a kind that is taken off the legend loses its colour.
const PROBE: &str = r#"<script>
const bare = [];
const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  if (!walker.currentNode.data.trim()) continue;
  let it = walker.currentNode.parentElement;
  const isClear = (style) => style.backgroundColor === 'rgba(0, 0, 0, 0)' && style.backgroundImage === 'none';
  while (it !== text && isClear(getComputedStyle(it))) it = it.parentElement;
  if (it === text) bare.push(walker.currentNode.data);
}
const first = text.querySelector('.k-paragraph');
const colour = () => getComputedStyle(first).backgroundColor;
const before = colour();
document.getElementById('show-paragraph').click();
document.body.id = `bare-${bare.length} marks-${text.querySelectorAll('.k').length} filters-${before !== colour()}`;
</script>"#;

/// In Chromium, where there is one.
#[test]
fn every_part_has_a_colour_in_a_browser() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("annotate");
    fs::create_dir_all(&folder).unwrap();
    let articles = fs::read_dir(root.join("examples/articles")).unwrap().map(|entry| entry.unwrap().path());
    for path in articles.chain([root.join("../shared/seed/article.txt")]).filter(|path| path.exists()) {
        let text = fs::read_to_string(&path).unwrap();
        let page = page::Page { title: "-", text: &text, parsed: &newsgrammar::parse(&text) }.to_string();
        let file = folder.join(path.file_name().unwrap()).with_extension("html");
        fs::write(&file, format!("{page}{PROBE}")).unwrap();
        let profile = format!("--user-data-dir={}", folder.join("profile").display());
        let flags = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --dump-dom";
        let chromium =
            Command::new("chromium").args(flags.split(' ')).args([&profile, file.to_str().unwrap()]).output();
        let Ok(shown) = chromium else { return eprintln!("no Chromium: nothing is looked at") };
        let shown = String::from_utf8(shown.stdout).unwrap();
        let marks = marked(&page).matches("data-at=").count();
        let expected = format!("<body id=\"bare-0 marks-{marks} filters-true\">");
        let (_, found) = shown.split_at(shown.find("<body").unwrap());
        assert!(found.starts_with(&expected), "{}: {:?}", path.display(), found.lines().next());
    }
}

#[test]
fn a_text_that_is_no_article_shows_why_and_where() {
    let error = newsgrammar::parse("").unwrap_err();
    let page = page::Page { title: "-", text: "", parsed: &Err(error.clone()) }.to_string();
    let report = format!("data-to=\"{0}\" title=\"bytes {0}\">{error}</a>.</p>", error.span());
    assert!(page.contains(&report), "{page}");
}
