//! Texts as mails, exports and feeds hand them on: quoted, in the escapes of strings, with references and tags left in.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::checked_parse;
use newsgrammar::Article;

const HEADLINE: &str = "Council’s lawyers & engineers to meet over harbour wall";
const BODY: [&str; 4] = [
    "The harbour wall at Polmear will be rebuilt before the winter, the council has said, after the third storm in a month.",
    "“We know what this harbour means to the town,” said Mary Trevose, who leads the council. “We will not let it be lost.”",
    "Forty-odd boats work out of the harbour, and each of them is to pay a little more than it did last year.",
    "The council is also expected to ask ministers for money, so that the levy on berths would not have to rise.",
];

/// The page says the story above, by Ana Ruiz, of 17 February 2024.
#[track_caller]
fn check(text: &str) -> Article<'_> {
    let article = checked_parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(article.headline.as_ref().unwrap().text, HEADLINE, "{text}");
    assert_eq!(article.authors().map(|author| &*author.name).collect::<Vec<_>>(), ["Ana Ruiz"], "{text}");
    let published = article.dateline.as_ref().and_then(|it| it.published.as_ref()?.date);
    assert_eq!(published.map(|day| day.to_string()).as_deref(), Some("2024-02-17"), "{text}");
    assert_eq!(article.paragraphs().map(|it| &*it.text).collect::<Vec<_>>(), BODY, "{text}");
    article
}

fn page() -> String {
    format!("{HEADLINE}\n\nBy Ana Ruiz\n\n17 February 2024\n\n{}\n", BODY.join("\n\n"))
}

/// With a sign for what a program puts in its place.
fn written(signs: &[(&str, &str)]) -> String {
    signs.iter().fold(page(), |text, (sign, other)| text.replace(sign, other))
}

#[test]
fn a_quoted_mail() {
    let quoted: String = page().lines().map(|line| format!("> {line}\n")).collect();
    check(&quoted);
    check(&format!("On 2 May 2031 at 08:11, Tom Beck <tom@mail.example> wrote:\n\n{quoted}"));
    check(&quoted.replace("> ", "> > ").replace('\n', "\r\n"));
    let head = "From: Tom Beck <tom@mail.example>\nTo: talk@lists.example\nDate: Sat, 17 Feb 2024 09:41:07 -0600\n\
                Subject: [talk] the wall in this morning's paper\nX-Loop: list\nPrecedence: list\n\nIn today's paper:\n\n";
    check(&format!("{head}{quoted}"));
}

#[test]
fn signs_before_a_few_lines_are_a_page_s_own() {
    let text = page().replace("Forty", "> Forty");
    let article = checked_parse(&text).unwrap();
    let list = article.body.iter().find_map(newsgrammar::Part::as_list).unwrap();
    assert_eq!(list.items[0].marker.as_deref(), Some(">"));
}

#[test]
fn strings_of_programs() {
    check(&written(&[("\n", "\\n")]));
    check(&written(&[("\n", "\\r\\n")]));
    let json = format!("\"{}\"", written(&[("“", "\\u201c"), ("”", "\\u201D"), ("’", "\\u2019"), ("\n", "\\n")]));
    let article = check(&json);
    let quotation = article.quotations().next().unwrap();
    assert_eq!(quotation.text, "We know what this harbour means to the town,");
    let article = check(&json);
    let paragraph = article.paragraphs().nth(1).unwrap();
    assert!(paragraph.span.slice(&json).unwrap().starts_with("\\u201cWe know"));
    // A number says by itself what it is.
    check(&written(&[("’", "\\u2019"), ("“", "\\u201c"), ("”", "\\u201d")]));
    // A backslash that ends no line is a sign like any other.
    let text = page().replace("rebuilt before", "rebuilt\\newly before");
    assert!(checked_parse(&text).unwrap().paragraphs().any(|it| it.text.contains("rebuilt\\newly before")));
}

#[test]
fn strings_in_small_letters() {
    let text = page().to_lowercase().replace("\n\n", "\\n");
    let article = checked_parse(&text).unwrap();
    assert_eq!(article.paragraphs().map(|it| it.text.to_string()).collect::<Vec<_>>(), BODY.map(str::to_lowercase));
}

/// Names of files and signs of formulas have backslashes, too.
#[test]
fn backslashes_in_sentences() {
    for names in [
        "C:\\newsletter\\north and then C:\\nightly\\names",
        "D:\\nodes\\n1 and D:\\nodes\\n2",
        "\\nabla, \\neq, \\nu and \\notin",
        "files \\n, \\n. or \\n and \\r\\n",
    ] {
        let line = format!("Delete {names}, the company said on Friday in a note to its customers, and start again.");
        let text = format!("Company tells users to delete files\n{line}\n");
        let article = checked_parse(&text).unwrap();
        assert_eq!(article.paragraphs().map(|it| &*it.text).collect::<Vec<_>>(), [line]);
    }
}

/// A text about tags names them in its sentences.
#[test]
fn tags_in_sentences() {
    for words in [
        "A paragraph begins with <p> and ends with </p>, and a line break is written <br>, as every beginner learns.",
        "Writers end a joke with </sarcasm> and a rant with </rant>, and some of them begin with <rant>.",
    ] {
        let text = page().replace(BODY[2], words);
        let article = checked_parse(&text).unwrap();
        assert_eq!(article.paragraphs().map(|it| &*it.text).collect::<Vec<_>>(), [BODY[0], BODY[1], words, BODY[3]]);
    }
}

#[test]
fn character_references() {
    let signs = [
        ("&", "&amp;"),
        ("’", "&#8217;"),
        ("“", "&ldquo;"),
        ("”", "&#x201D;"),
        ("February 2024", "February&nbsp;2024"),
    ];
    check(&written(&signs).replace("&nbsp;", " "));
    let text = written(&signs);
    let article = checked_parse(&text).unwrap();
    assert_eq!(article.dateline.unwrap().published.unwrap().date.unwrap().to_string(), "2024-02-17");
    // Twice, and by the numbers of Windows.
    check(&written(&[("’", "&amp;rsquo;"), ("“", "&#147;"), ("”", "&#148;")]));
    for not in ["AT&T; and others", "&unknown;", "&#0;", "&#xFFFFFFFF;", "&;", "R&D&amp"] {
        let text = page().replace("the levy", not);
        assert!(checked_parse(&text).unwrap().paragraphs().any(|it| it.text.contains(not)), "{not}");
    }
}

#[test]
fn tags_of_feeds() {
    let [first, .., last] = BODY;
    let lines = |before: &str, behind: &str| {
        page().lines().filter(|line| !line.is_empty()).map(|line| format!("{before}{line}{behind}")).collect::<String>()
    };
    check(&lines("<p>", "</p>"));
    check(&lines("<P class=\"text\">", "</P>\n"));
    check(&lines("", "<br><br />\n"));
    check(&lines("&lt;p&gt;", "&lt;/p&gt;"));
    // A program set them at the ends of lines that had been wrapped.
    let wrapped: String = page().lines().map(|line| common::wrapped(line, 60) + "\n").collect();
    check(&wrapped.replace('\n', "<br />\n"));
    check(&lines("<div><p>", "</p></div>").replace("Polmear", "<a href=\"/polmear\">Pol<b>mear</b></a>"));
    let text = lines("<p>", "</p>");
    let spans: Vec<_> = check(&text).paragraphs().map(|it| it.span.slice(&text).unwrap().to_string()).collect();
    assert_eq!(
        [spans.first().unwrap(), spans.last().unwrap()],
        [&format!("<p>{first}</p>"), &format!("<p>{last}</p>")]
    );
}

#[test]
fn tags_of_corpora() {
    let body: String = BODY.iter().map(|line| format!("<P>\n{line}\n</P>\n")).collect();
    check(&format!(
        "<DOC id=\"0012\" type=\"story\" >\n<HEADLINE>\n{HEADLINE}\n</HEADLINE>\n<BYLINE>By Ana Ruiz</BYLINE>\n<DATE>17 February 2024</DATE>\n\
         <TEXT>\n{body}</TEXT>\n</DOC>\n"
    ));
    // Its place and day stand in a tag of their own, before the first sentence.
    let text = format!(
        "<REUTERS NEWID=\"1\">\n<DATE>17-FEB-2024 15:01:01.79</DATE>\n<TEXT>&#2;\n<TITLE>{HEADLINE}</TITLE>\n<DATELINE>    PORT ELLIS, Feb 17 - \
         </DATELINE><BODY>{}\nReuter\n&#3;</BODY></TEXT>\n</REUTERS>\n",
        BODY.join("\n    ")
    );
    let article = checked_parse(&text).unwrap();
    assert_eq!(article.headline.as_ref().unwrap().text, HEADLINE);
    assert_eq!(article.authors().count(), 0);
    assert_eq!(article.paragraphs().next().unwrap().text, format!("PORT ELLIS, Feb 17 - {}", BODY[0]));
}

#[test]
fn a_sign_before_each_paragraph() {
    let signed = |sign: &str| BODY.iter().fold(page(), |text, line| text.replace(line, &format!("{sign} {line}")));
    check(&signed("•"));
    check(&signed("▪\u{fe0f}"));
    // Before some of them it makes a list, and so it does below the first paragraph.
    let text = BODY[1..].iter().fold(page(), |text, line| text.replace(line, &format!("- {line}")));
    assert!(checked_parse(&text).unwrap().body.iter().any(|part| part.as_list().is_some()));
    let text = page().replace(BODY[2], &format!("• {}\n• {}", BODY[2], BODY[3]));
    assert!(checked_parse(&text).unwrap().body.iter().any(|part| part.as_list().is_some()));
}

#[test]
fn other_line_ends() {
    for sign in ["\u{2028}", "\u{2029}", "\u{b}", "\u{85}"] {
        check(&page().replace('\n', sign));
    }
}

#[test]
fn marks_without_a_width() {
    check(&page().replace("By ", "By \u{200b}").replace("\n\n", "\u{200b}\n\n\u{feff}"));
}

/// What would leave nothing of a text is none of an envelope.
#[test]
fn nothing_but_signs() {
    for text in
        ["&nbsp;", "&nbsp;\n&nbsp;", ">\n>\n>\n>\n>", "<p></p><p></p><br>", "\\n\\n\\n", "\u{200b}", "\"\\n\\n\\n\""]
    {
        assert!(checked_parse(text).is_err(), "{text}");
    }
}

/// A text as `pdftotext` takes it from a page that a browser printed.
fn printed(body: &str, above: &str, below: &str) -> String {
    let pages: Vec<&str> = body.split('|').collect();
    let page = |(at, page): (usize, &&str)| {
        format!("{above}\n\n{}\n\n{below}\n\n{}/{}\n\n\u{c}", page.trim(), at + 1, pages.len())
    };
    pages.iter().enumerate().map(page).collect()
}

#[test]
fn pages_of_paper() {
    let text = page().lines().map(|line| common::wrapped(line, 80) + "\n").collect::<String>();
    let [head, foot] =
        ["18/02/2024, 09:12\n\nCouncil’s lawyers & engineers | The Herald", "https://herald.example/wall"];
    // Between two pages a sentence goes on, or a paragraph begins.
    let within = [1, 3].iter().fold(text.clone(), |text, nth| {
        let goes_on = |at: &usize| text.as_bytes()[at - 1] != b'\n' && text.as_bytes()[at + 1] != b'\n';
        let (at, _) = text.match_indices('\n').filter(|(at, _)| goes_on(at)).nth(*nth).unwrap();
        format!("{}\n|{}", &text[..at], &text[at + 1..])
    });
    let between = text.replacen("Forty-odd", "|Forty-odd", 1);
    for text in [within, between] {
        let text = printed(&text, head, foot);
        let article = check(&text);
        let edges: Vec<_> = article.walk().filter(|part| matches!(part, newsgrammar::PartRef::Dateline(_))).collect();
        assert_eq!(edges.len(), 1, "{edges:?}");
        check(&format!("\u{feff}{text}"));
    }
    // What a paper prints above each page tells its day.
    let text = text.replacen("Forty-odd", "|Forty-odd", 1).replacen("17 February 2024", "", 1);
    check(&printed(&text, "THE HERALD\nSaturday, 17 February 2024", ""));
}
