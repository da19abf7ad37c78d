//! Texts that were set or gathered by others: paragraphs told by what they are set in, texts in small letters, the last lines of
//! feeds and newsletters.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{STORY, checked_parse, wrapped};

const HEADLINE: &str = "Islanders wait for flour and post as the wind closes the sound for a month";

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let article = checked_parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let found: Vec<_> = article.paragraphs().map(|it| &*it.text).collect();
    let lost: Vec<_> = expected.iter().filter(|line| !found.contains(line)).collect();
    let more: Vec<_> = found.iter().filter(|line| !expected.contains(line)).collect();
    assert_eq!((lost, more), (vec![], vec![]), "{text}");
    assert_eq!(article.headline.map(|it| it.text).as_deref(), Some(HEADLINE), "{text}");
}

/// Lines of this width, the first of each paragraph set in.
fn set_in(sign: &str, width: usize) -> String {
    let paragraphs = STORY.iter().map(|line| wrapped(&format!("{}{line}", sign.replace(' ', "\u{1}")), width) + "\n");
    paragraphs.collect::<String>().replace('\u{1}', " ")
}

#[test]
fn paragraphs_that_are_set_in() {
    for sign in ["    ", "  ", "\t"] {
        for width in [50, 66, 72] {
            let headline = wrapped(HEADLINE, width);
            check(&format!("{headline}\n3 March 2031\n{}", set_in(sign, width)), &STORY);
            check(&format!("{headline}\nBy Ana Ruiz\n{}", set_in(sign, width)), &STORY);
        }
    }
}

/// All of a text is set in: its paragraphs are further in, or are not told by it.
#[test]
fn texts_that_are_set_in() {
    let all = |text: &str| {
        text.lines().map(|line| if line.is_empty() { "\n".into() } else { format!("   {line}\n") }).collect::<String>()
    };
    let headline = wrapped(HEADLINE, 66);
    check(&all(&format!("{headline}\nBy Ana Ruiz\n{}", set_in("  ", 66))), &STORY);
    let parted: String = STORY.iter().map(|line| wrapped(line, 66) + "\n\n").collect();
    check(&all(&format!("{headline}\n\nBy Ana Ruiz\n\n{parted}")), &STORY);
}

/// A mail may hold no more than a headline and a paragraph or two.
#[test]
fn short_texts_that_were_wrapped() {
    for (width, count) in [(60, 1), (72, 1), (60, 2), (72, 2), (80, 2), (72, 3)] {
        let paragraphs: String = STORY.iter().take(count).map(|line| wrapped(line, width) + "\n\n").collect();
        check(&format!("{}\nBy Ana Ruiz\n\n{paragraphs}", wrapped(HEADLINE, width)), &STORY[..count]);
    }
}

/// A title is broken where it reads best, and not where its line was full.
#[test]
fn a_headline_over_two_short_lines() {
    let headline = HEADLINE.replace(" as the wind", "\nas the wind");
    let paragraphs: String = STORY.iter().map(|line| wrapped(line, 72) + "\n\n").collect();
    check(&format!("{headline}\n\nBy Ana Ruiz\n\n{paragraphs}"), &STORY);
}

#[test]
fn a_byline_below_a_full_line() {
    // There would have been no room for `By`.
    let text: String = STORY.iter().map(|line| wrapped(line, HEADLINE.len()) + "\n\n").collect();
    let text = format!("{HEADLINE}\nBy Ana Ruiz\n{text}");
    check(&text, &STORY);
    assert_eq!(checked_parse(&text).unwrap().authors().next().unwrap().name, "Ana Ruiz");
}

/// Where nothing but sentences stands below a headline, the first one leads the story.
#[test]
fn a_headline_and_sentences() {
    let headline = "Island shops are running short of flour and post, and may do so until the end of March";
    for text in [STORY.join("\n"), STORY.join("\n\n"), STORY.join(" \n \n ")] {
        let text = format!("{headline}\n\n{text}\n");
        let article = checked_parse(&text).unwrap();
        assert_eq!(article.paragraphs().map(|it| &*it.text).collect::<Vec<_>>(), STORY);
        assert_eq!(article.headline.unwrap().text, headline);
    }
}

/// Short sentences as local papers write them: few of them have a word in common, and each could be a picture's text.
const SHORT: [&str; 7] = [
    "A couple and their parrot got out unhurt after a deep fryer set their kitchen alight in Sandrup on Sunday.",
    "Crews from two stations came to Mill Lane at about 8.20pm and found the back of the house in flames.",
    "The bird had woken the pair by calling for the dog, which they have not owned since 2029.",
    "Fire officer Nell Arkwright said: \"They closed the doors behind them. That saved the street.\"",
    "Next door, Abel Quigg, 66, said he had taken the bang for a firework.",
    "\"I made them tea,\" he said. \"The parrot asked for seconds.\"",
    "The cause is being looked into.",
];

#[test]
fn short_stories() {
    let heads = [
        "",
        "By Ana Ruiz\n",
        "6 March 2031\n",
        "By Ana Ruiz\nPublished 6th Mar 2031, 16:45 GMT\n",
        "Published 6th Mar 2031, 16:45 GMT\nBy Ana Ruiz\n",
        "By Ana Ruiz\nLocal reporter\n6 March 2031, 4:45pm\n",
    ];
    for head in heads {
        for count in 4..=SHORT.len() {
            let story: Vec<_> = SHORT.into_iter().take(count).collect();
            let text = format!("{HEADLINE}\n{head}{}\n", story.join("\n"));
            check(&text, &story);
            check(&text.replace('\n', "\n\n"), &story);
            // On a page, nothing but a button stands between the credits and the story.
            let page =
                format!("Home\nNews\nSport\n{HEADLINE}\nBy Ana Ruiz\n6 March 2031\nShare\n{}\n", story.join("\n"));
            check(&page, &story);
        }
    }
}

/// A picture's text above its credit is no sentence of the story.
#[test]
fn short_stories_with_a_picture() {
    let caption = "Smoke came out of the kitchen window in Mill Lane on Sunday.";
    let text = format!("{HEADLINE}\nBy Ana Ruiz\n6 March 2031\n{caption}\nPhoto: Tom Beck\n{}\n", SHORT.join("\n"));
    check(&text, &SHORT);
}

#[test]
fn small_letters() {
    let text = format!("{HEADLINE}\n3 March 2031\n{}\n", STORY.join("\n")).to_lowercase();
    let article = checked_parse(&text).unwrap();
    assert_eq!(article.headline.as_ref().unwrap().text, HEADLINE.to_lowercase());
    let lost: Vec<_> =
        STORY.iter().filter(|line| !article.paragraphs().any(|it| it.text == line.to_lowercase())).collect();
    // Below a headline a sentence may be its standfirst.
    assert!(lost.iter().all(|line| **line == STORY[0]), "{lost:?}");
}

#[test]
fn last_lines_of_feeds() {
    let with = |line: &str| format!("{HEADLINE}\n\nBy Ana Ruiz\n\n{}\n\n{line}\n", STORY.join("\n\n"));
    for line in [
        format!("The post {HEADLINE} appeared first on The Herald."),
        format!("Der Beitrag {HEADLINE} erschien zuerst auf Der Bote."),
        format!("L’article {HEADLINE} est apparu en premier sur Le Courrier."),
        format!("The post <a href=\"https://herald.example/wind\">{HEADLINE}</a> appeared first on The Herald."),
        format!("Der Artikel „{HEADLINE}“ wurde am 3. März 2031 in der Kategorie Inseln veröffentlicht."),
    ] {
        check(&with(&line), &STORY);
    }
    // A last line that says less or more than that is the story's, and so is one that says it as a sentence does.
    for line in [
        format!("And so it came true once more: {HEADLINE}, and nobody can do a thing about it."),
        format!("Nobody knows how it will go on, she says. “{HEADLINE},” she adds, and goes back to her nets."),
        format!("It is why “{HEADLINE}” was a saying for years."),
        "The ferry to the outer islands stays in port until the ice has gone, and nobody knows when that will be."
            .to_string(),
        format!(
            "Under “{HEADLINE}” the office has put up a notice, which says that nobody is to walk across in the dark, nor with a \
             horse, nor with more than two children at a time, and that whoever does so has to reckon with nobody's help before \
             the morning, as no boat can leave the quay."
        ),
    ] {
        check(&with(&line), &[&STORY[..], &[&line]].concat());
    }
}

#[test]
fn last_lines_of_newsletters() {
    for line in [
        "You are receiving this because you signed up at herald.example.",
        "You received this email because you are a reader of The Herald.",
        "Sie erhalten diese E-Mail, weil Sie sich für unseren Newsletter angemeldet haben.",
        "Unsubscribe <https://herald.example/u?x=12>",
        "Abmelden <https://herald.example/u?x=12>",
    ] {
        check(
            &format!(
                "View in browser\n\n{HEADLINE}\n\nBy Ana Ruiz\n\n{}\n\n{line}\n\n© 2031 The Herald\n",
                STORY.join("\n\n")
            ),
            &STORY,
        );
    }
}
