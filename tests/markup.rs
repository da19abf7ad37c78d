//! Pages that were flattened to Markdown, or dumped with numbers for their links, say what the pages say.
#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{bundled, checked_parse};
use newsgrammar::{Article, Part};

/// Headline, authors and day.
fn head(article: &Article<'_>) -> (String, Vec<String>, Option<String>) {
    let moment = article.dateline.as_ref().and_then(|it| it.published.as_ref().or(it.updated.as_ref()));
    (
        article.headline.as_ref().unwrap().text.to_string(),
        article.authors().map(|author| author.name.to_string()).collect(),
        moment.and_then(|moment| moment.date).map(|date| date.to_string()),
    )
}

/// The parts of the body but furniture, each with its name.
fn body(article: &Article<'_>) -> Vec<String> {
    let words = |part: &Part<'_>| match part {
        Part::Paragraph(it) => it.text.to_string(),
        Part::Crosshead(it) => it.text.to_string(),
        Part::Image(it) => {
            [it.alt.as_deref(), it.caption.as_deref(), it.credit.as_deref()].map(Option::unwrap_or_default).join("|")
        }
        Part::List(it) => it.items.iter().map(|item| &*item.text).collect::<Vec<_>>().join("|"),
        _ => String::new(),
    };
    let parts = article.body.iter().filter(|part| !matches!(part, Part::Furniture(_)));
    parts.map(|part| format!("{}: {}", part.kind().name(), words(part))).collect()
}

/// What an article says is what it says when it is written as Markdown and read again: headline, authors, day, paragraphs
/// and cross-heads.
#[test]
fn bundled_articles_written_as_markdown() {
    for (name, text) in bundled() {
        let article = checked_parse(&text).unwrap();
        let markdown = article.markdown().to_string();
        let again = checked_parse(&markdown).unwrap();
        assert_eq!(head(&again), head(&article), "{name}");
        let is_text = |part: &&String| part.starts_with("paragraph") || part.starts_with("crosshead");
        let (parts, again) = (body(&article), body(&again));
        let lost: Vec<_> = parts.iter().filter(is_text).filter(|part| !again.contains(part)).collect();
        assert!(lost.is_empty(), "{name}: {lost:#?} of {again:#?}");
    }
}

const BODY: [&str; 7] = [
    "image: Waves break over the quay|The quay at Polmear on Friday.|Ana Ruiz",
    "paragraph: The harbour wall at Polmear will be rebuilt before the winter, the council has said, after the third storm in a month broke through it.",
    "paragraph: \"We know what this harbour means to the town,\" a spokesman for Carrow Council said. \"We will not let it be lost.\"",
    "crosshead: What it costs",
    "paragraph: Forty-odd boats work out of the harbour, and each of them is to pay a little more than it did last year.",
    "list: Boats of up to ten metres that land crab: £40 a week|Yachts, whose owners mostly live elsewhere: £65 a week",
    "paragraph: The council is also expected to ask ministers for money, so that the levy on berths would not have to rise.",
];

/// The page says all of this, in these parts of its body.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let article = checked_parse(text).unwrap();
    let (headline, authors, day) = head(&article);
    assert_eq!(headline, "Council to rebuild harbour wall");
    assert_eq!(authors, ["Tamsin Orrell"]);
    assert_eq!(day.as_deref(), Some("2024-02-17"));
    assert_eq!(body(&article), expected);
    let related: Vec<_> = article.related.iter().flat_map(|block| &block.items).map(|item| &*item.headline).collect();
    assert_eq!(
        related,
        ["Seal that slept on a slipway for a month returns to sea", "Last bus to Tolvean is to be saved after all"]
    );
}

const MARKDOWN: &str = r#"[Skip to content](#main)

* [Home](/)
* [News](/news)
* [Sport](/sport)

# Council to rebuild harbour wall

By [Tamsin Orrell](/authors/orrell)

17 February 2024, 7:42am

![Waves break over the quay](https://polmear.example/quay.jpg)

*The quay at Polmear on Friday. Picture: Ana Ruiz*

The **harbour wall** at [Polmear](/polmear) will be rebuilt before the winter, the council has said, after the third storm in a month broke through it.

"We know what this harbour means to the town," a spokesman for [Carrow Council](https://carrow.example/council_(old) "Council") said. "We will not let it be lost."

## What it costs

Forty\-odd boats work out of the harbour, and each of them is to pay *a little* more than it did last year.

* Boats of up to ten metres that land crab: £40 a week
* Yachts, whose owners mostly live elsewhere: £65 a week

The council is also expected to ask ministers for money, so that the levy on berths would not have to rise.

### Most read

1. [Seal that slept on a slipway for a month returns to sea](/seal)
2. [Last bus to Tolvean is to be saved after all](/bus)

© 2024 Polmear Newspapers
"#;

#[test]
fn pages_flattened_to_markdown() {
    check(MARKDOWN, &BODY);
    check(&MARKDOWN.replace("\n\n", "\n").replace('\n', "\r\n"), &BODY);
    check(&format!("\u{feff}{MARKDOWN}"), &BODY);
}

/// Links may have numbers, and the last lines say where they lead, as html2text writes them.
#[test]
fn links_by_number() {
    let (mut text, mut addresses) = (String::new(), Vec::new());
    let mut rest = MARKDOWN;
    while let Some((before, behind)) = rest.split_once("](") {
        let end = behind.find([')', ' ']).unwrap();
        // One address holds brackets, and has a title behind it.
        let end = if behind[..end].contains('(') { behind.find(" \"Council\")").unwrap() + 10 } else { end };
        addresses.push(behind[..end].trim_end_matches(" \"Council\""));
        text += &format!("{before}][{}]", addresses.len());
        rest = &behind[end + 1..];
    }
    text += rest;
    for (number, address) in addresses.iter().enumerate() {
        text += &format!("   [{}]: {address}\n", number + 1);
    }
    check(&text, &BODY);
}

/// Headings may be underlined, and records of what was fetched may stand above.
#[test]
fn pages_with_a_record_above_them() {
    let underlined = MARKDOWN.replace(
        "# Council to rebuild harbour wall",
        "Council to rebuild harbour wall\n===============================",
    );
    let underlined = underlined.replace("## What it costs", "What it costs\n-------------");
    let fetched = "Title: Council to rebuild harbour wall - Polmear Herald\n\nURL Source: https://polmear.example/wall\n\n\
                   Published Time: 2024-02-17T07:42:00Z\n\nMarkdown Content:\n";
    check(&format!("{fetched}{underlined}"), &BODY);
    let extracted = "---\ntitle: Council to rebuild harbour wall\nurl: https://polmear.example/wall\nhostname: polmear.example\n\
                     description: The wall broke in the third storm of a month.\nsitename: Polmear Herald\n---\n\n";
    check(&format!("{extracted}{MARKDOWN}"), &BODY);
}

#[test]
fn pages_dumped_with_numbers_for_their_links() {
    check(
        "   [1]Skip to content\n   [2]Home [3]News [4]Sport\n\n                 Council to rebuild harbour wall\n\n   \
         By [5]Tamsin Orrell\n\n   17 February 2024, 7:42am\n\n   \
         The harbour wall at [6]Polmear will be rebuilt before the winter, the\n   \
         council has said, after the third storm in a month broke through it.\n\n   \
         \"We know what this harbour means to the town,\" a spokesman for [7]Carrow\n   \
         Council said. \"We will not let it be lost.\"\n\n   \
         The council is also expected to ask ministers for money, so that the\n   \
         levy on berths would not have to rise.\n\n   Most read\n     \
         * [8]Seal that slept on a slipway for a month returns to sea\n     \
         * [9]Last bus to Tolvean is to be saved after all\n\n   [10]Contact\n\nReferences\n\n   \
         1. https://polmear.example/#content\n   2. https://polmear.example/\n",
        &[BODY[1], BODY[2], BODY[6]],
    );
}

/// What a program noted above the story holds its headline, where the story has none of its own; its names may be any.
#[test]
fn front_matter_above_a_story_without_a_heading() {
    let story = BODY[1..].iter().filter_map(|part| part.strip_prefix("paragraph: ")).collect::<Vec<_>>();
    let paragraphs = story.join("\n\n");
    let wrapped = paragraphs.replace(", ", ",\n").replace(" a little ", "\na little ");
    for (noted, body) in [
        ("date: 2024-02-17\nfingerprint: \"263b43d6\"", &paragraphs),
        ("url: https://polmear.example/wall\nhostname: polmear.example\ndate: 2024-02-17\nx-crawl: 17", &paragraphs),
        ("date: 2024-02-17\ntags:\n- Polmear\n- Harbour", &wrapped),
    ] {
        let text =
            format!("---\ntitle: Council to rebuild harbour wall\nauthor: Tamsin Orrell\n{noted}\n---\n{body}\n");
        let article = checked_parse(&text).unwrap();
        let expected = (
            "Council to rebuild harbour wall".to_string(),
            vec!["Tamsin Orrell".to_string()],
            Some("2024-02-17".into()),
        );
        assert_eq!(head(&article), expected, "{text}");
        assert_eq!(article.paragraphs().map(|it| &*it.text).collect::<Vec<_>>(), story);
        assert!(article.standfirst.is_none());
    }
}

/// As clippers of notes write it: people and tags are links by their names.
#[test]
fn front_matter_with_links_by_name() {
    let story = BODY[1..].iter().filter_map(|part| part.strip_prefix("paragraph: ")).collect::<Vec<_>>().join("\n\n");
    let text = format!(
        "---\ntitle: \"Council to rebuild harbour wall\"\nsource: \"https://polmear.example/wall\"\nauthor:\n  - \"[[Tamsin Orrell]]\"\n  - \
         \"[[Ana Ruiz]]\"\npublished: 2024-02-17\ntags:\n  - \"clippings\"\n---\n{story}\n"
    );
    let article = checked_parse(&text).unwrap();
    let authors = vec!["Tamsin Orrell".to_string(), "Ana Ruiz".to_string()];
    assert_eq!(head(&article), ("Council to rebuild harbour wall".to_string(), authors, Some("2024-02-17".into())));
}

/// As messages set it: the headline in asterisks, behind a picture or none.
#[test]
fn an_emphasised_first_line() {
    let story = BODY[1..].iter().filter_map(|part| part.strip_prefix("paragraph: ")).collect::<Vec<_>>().join("\n\n");
    for (line, headline) in [
        ("*Council to rebuild harbour wall*", "Council to rebuild harbour wall"),
        ("**Council to rebuild harbour wall**", "Council to rebuild harbour wall"),
        ("🌊⚡️ **Council to rebuild harbour wall**", "🌊⚡️ Council to rebuild harbour wall"),
        ("*Council to *rebuild harbour wall*", "*Council to *rebuild harbour wall*"),
        ("Council to rebuild harbour *wall*", "Council to rebuild harbour *wall*"),
    ] {
        let text = format!("{line}\n\n{story}\n\nhttps://polmear.example/wall\n");
        let article = checked_parse(&text).unwrap();
        assert_eq!(article.headline.as_ref().unwrap().text, headline);
    }
}

/// As pandoc writes it: what Markdown has no signs for stands in tags, or between fences and in braces.
#[test]
fn divisions_and_classes() {
    for (open, close, author) in [
        (
            "<div class=\"text\">\n",
            "\n</div>",
            "<span class=\"author\">By <a href=\"/orrell\">Tamsin Orrell</a></span>",
        ),
        ("::: {.text}", ":::", "[By [Tamsin Orrell](/orrell){rel=\"author\"}]{.author}"),
    ] {
        let divided = MARKDOWN.lines().map(|line| match line.len() {
            0..90 => line.to_string(),
            _ => format!("{open}\n{line}\n{close}"),
        });
        let text = divided.collect::<Vec<_>>().join("\n");
        check(&text.replace("By [Tamsin Orrell](/authors/orrell)", author), &BODY);
    }
}
