//! Wire copy as agencies send it: slugs, notes to editors, titles without type, groups of figures for dates.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::checked_parse;
use newsgrammar::{Article, Part};

const STORY: [&str; 6] = [
    "Nobody was hurt, but forty houses behind the wall were without power on Friday night, Mayor Lena Orrell said.",
    "Fishermen moved their boats to the next harbour up the coast on Thursday, when the forecast had been clear enough.",
    "The power company said that it would take until Monday to have all houses back on the grid.",
    "It has sent two generators to the town, one for the school, where some spent the night on mattresses from the gym.",
    "The county paid for two surveys in the last ten years, both of which found that the stones had begun to move.",
    "The ministry said engineers would look at the wall on Saturday, and that it would pay for a part of the damage.",
];

/// A story that opens with `first` and has `title` in its middle.
fn story(first: &str, title: &str) -> String {
    let (above, below) = STORY.split_at(3);
    format!("{first}\n{}\n{title}\n{}\n", above.join("\n"), below.join("\n"))
}

#[track_caller]
fn check(text: &str, headline: &str, authors: &[&str], first: &str, title: &str) {
    let article = checked_parse(text).unwrap();
    assert_eq!(article.headline.as_ref().unwrap().text, headline);
    let named: Vec<_> = article.authors().map(|author| author.name.as_ref()).collect();
    assert_eq!(named, authors);
    let paragraphs: Vec<_> = article.paragraphs().map(|paragraph| paragraph.text.as_ref()).collect();
    assert_eq!(paragraphs, [&[first], &STORY[..]].concat());
    let titles = article.body.iter().filter_map(Part::as_crosshead).map(|title| &*title.text);
    assert_eq!(titles.collect::<Vec<_>>(), [title]);
}

fn corrections<'a>(article: &'a Article<'_>) -> Vec<&'a str> {
    article.body.iter().filter_map(Part::as_correction).map(|note| &*note.text).collect()
}

#[test]
fn titles_in_capitals() {
    let first = "POLMEAR, April 28 (Reuters) - The harbour wall gave way on Friday after the third storm in a week.";
    let head = "UPDATE 2-Harbour wall gives way after third storm in a week\n\
                (Adds mayor's comments, details on power cuts)\nBy Ana Ruiz and Tom Beck\n";
    let text =
        format!("{head}{}(Reporting by Ana Ruiz and Tom Beck; Editing by Jon Hale)\n", story(first, "POWER CUTS"));
    let headline = "UPDATE 2-Harbour wall gives way after third storm in a week";
    check(&text, headline, &["Ana Ruiz", "Tom Beck"], first, "POWER CUTS");
    let article = checked_parse(&text).unwrap();
    assert_eq!(corrections(&article), ["(Adds mayor's comments, details on power cuts)"]);
    assert_eq!(article.standfirst, None);
}

#[test]
fn titles_between_dashes() {
    let first = "Polmear, April 28, 2023 (AFP) - The harbour wall gave way on Friday after the third storm in a week.";
    let head = "Harbour wall gives way after third storm in a week\nby Ana Ruiz\n";
    let text = format!("{head}{}aru-tbe/jha\n", story(first, "- 'Never again' -"));
    check(&text, "Harbour wall gives way after third storm in a week", &["Ana Ruiz"], first, "'Never again'");
}

#[test]
fn opening_below_notes() {
    let first =
        "POLMEAR, Mass. (AP) — The harbor wall gave way on Friday after the third storm in a week, officials said.";
    let head = "BC-US--Harbor Wall, 1st Ld-Writethru, US\nHarbor wall gives way after third storm in a week\n\
                Eds: UPDATES: With comments from the mayor, details. With AP Photos.\nBy ANA RUIZ\n";
    let text = format!("{head}{}", story(first, "What comes next"));
    check(&text, "Harbor wall gives way after third storm in a week", &["ANA RUIZ"], first, "What comes next");
    let article = checked_parse(&text).unwrap();
    assert_eq!(corrections(&article), ["Eds: UPDATES: With comments from the mayor, details. With AP Photos."]);
    assert_eq!(article.dateline.unwrap().place.unwrap(), "POLMEAR, Mass.");
}

#[test]
fn date_in_figures() {
    let first =
        "Polmar (dpa) - Die Hafenmauer von Polmar ist am Freitag nach der dritten Sturmflut in einer Woche gebrochen.";
    let head = "bdt0421 4 vm 312  dpa 0873\n\nUnwetter/Küste/\nHafenmauer in Polmar bricht nach dritter Sturmflut =\n\n\
                Von Ana Ruiz, dpa\n\n";
    let rest = "Verletzt wurde niemand. Vierzig Häuser hinter der Mauer waren am Abend ohne Strom, sagte Lena Orrell.\n\n\
                «Wir haben drei Jahre lang um das Geld gebeten», sagte Orrell. «Bekommen haben wir es nie.»\n\n\
                # dpa-Notizblock\n\n## Orte\n- [Rathaus](Am Markt 1, 23999 Polmar)\n\ndpa aru yyno n1 tbe\n\n281559 Apr 23\n";
    let text = format!("{head}{first}\n\n{rest}");
    let article = checked_parse(&text).unwrap();
    assert_eq!(article.headline.as_ref().unwrap().text, "Hafenmauer in Polmar bricht nach dritter Sturmflut");
    assert_eq!(article.paragraphs().count(), 3);
    let dateline = article.dateline.unwrap();
    assert_eq!(dateline.published.unwrap().to_iso8601().as_deref(), Some("2023-04-28T15:59"));
    assert_eq!((dateline.place.as_deref(), dateline.agency.as_deref()), (Some("Polmar"), Some("dpa")));
}

/// The day in the opening is the story's where no line of the page tells one.
#[test]
fn date_in_opening() {
    let rest = STORY.join("\n");
    for (line, opening, published) in [
        ("", "POLMEAR, Maine, Oct. 14, 2025 /PRNewswire/ --", Some("2025-10-14")),
        ("", "POLMEAR, Jan. 29, 2022 (GLOBE NEWSWIRE) --", Some("2022-01-29")),
        ("", "POLMEAR, Jan 29 (Reuters) -", None),
        ("30 January 2022 09:12\n", "POLMEAR, Jan. 29, 2022 (Reuters) -", Some("2022-01-30T09:12")),
        ("", "POLMEAR, Maine (AP) -", None),
    ] {
        let text = format!(
            "Harbour wall gives way after third storm in a week\n{line}{opening} The harbour wall gave way on Friday after the third storm.\n{rest}\n"
        );
        let article = checked_parse(&text).unwrap();
        let dateline = article.dateline.unwrap();
        let moment = dateline.published;
        assert_eq!(moment.as_ref().and_then(|moment| moment.to_iso8601()).as_deref(), published, "{opening}");
        assert!(moment.is_none_or(|moment| moment.span.slice(&text) == Some(&moment.text)), "{opening}");
        assert!(dateline.place.unwrap().starts_with("POLMEAR"), "{opening}");
    }
}

/// On a line of its own above the story.
#[test]
fn opening_on_a_line() {
    let text = format!("Harbour wall gives way\n\nPolmar, 7 mars 2031 (AFP) -\n\n{}\n", STORY.join("\n\n"));
    let article = checked_parse(&text).unwrap();
    assert_eq!(article.paragraphs().count(), STORY.len());
    let dateline = article.dateline.unwrap();
    assert_eq!((dateline.place.as_deref(), dateline.agency.as_deref()), (Some("Polmar"), Some("AFP")));
    assert_eq!(dateline.published.unwrap().to_iso8601().as_deref(), Some("2031-03-07"));
}

#[test]
fn quotations_between_backticks() {
    let text = format!(
        "Harbor wall gives way after third storm\nBy ANA RUIZ\n{}\n``We asked for the money,'' Orrell said. ``We never got it.''\n",
        STORY.join("\n"),
    );
    let article = checked_parse(&text).unwrap();
    let quoted: Vec<_> = article.quotations().map(|quotation| quotation.text.to_string()).collect();
    assert_eq!(quoted, ["We asked for the money,", "We never got it."]);
}

/// The head of German wire copy ends with a sign, and what follows it is wrapped and set in; an address below is wider.
#[test]
fn a_head_that_ends_with_a_sign() {
    let wrapped = |text: &str| {
        let lines = text.split(' ').fold(vec![String::from("  ")], |mut lines, word| {
            let fits = lines.last().is_some_and(|line| line.len() + 1 + word.len() <= 69);
            match lines.last_mut() {
                Some(line) if fits => *line = format!("{line} {word}"),
                _ => lines.push(word.to_string()),
            }
            lines
        });
        lines.join("\n")
    };
    let first =
        "Polmar (dpa) - Nach dem Sturm bleibt die Fähre im Hafen. Das sagte ein Sprecher der Reederei am Freitag.";
    let story: Vec<String> = [first].iter().chain(&STORY).map(|text| wrapped(text)).collect();
    let text = format!(
        "bdt0345 3 vm 398  dpa 0678\n\nVerkehr/Wetter/\n(Zusammenfassung 1615 - neu: Stellungnahme der Reederei)\n\
         Nach dem Sturm: Fähre bleibt im Hafen\nVon Ana Ruiz, dpa (Foto - Archiv) =\n\n{}\n\n\
         # dpa-Notizblock\n\n## Internet\n- [Die Reederei mit allen Fahrten und Preisen](http://hafen.example/faehre/winter)\n",
        story.join("\n")
    );
    let article = checked_parse(&text).unwrap();
    assert_eq!(article.headline.as_ref().unwrap().text, "Nach dem Sturm: Fähre bleibt im Hafen");
    assert_eq!(article.authors().map(|author| &*author.name).collect::<Vec<_>>(), ["Ana Ruiz"]);
    let paragraphs: Vec<_> = article.paragraphs().map(|paragraph| &*paragraph.text).collect();
    assert_eq!(paragraphs, [&[first], &STORY[..]].concat());
    assert_eq!(article.dateline.unwrap().agency.unwrap(), "dpa");
}
