//! What a caller adds to the vocabulary is read as if the crate had always known it, and by that parser alone.
#![allow(clippy::unwrap_used, clippy::panic)]

use newsgrammar::{FurnitureKind, Label, Parser, Part};

const FIRST: &str = "The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea came over \
                     the quay into the lower streets of the town before dawn.";
const LAST: &str = "The council said that nobody was hurt, and that the wall would be rebuilt before the winter.";

const MORE: &str = "Engineers were lowered on ropes to look at the breach on Saturday and found that the foundations had \
                    been washed out to the depth of a man.\n\n\
                    The first barges with stone will come within a fortnight, the harbour master said, if the weather \
                    lets them pass the point.";

/// A page with `line` between its paragraphs.
fn between(line: &str) -> String {
    format!("Harbour wall gives way\n\nBy Ana Ruiz\n\n{FIRST}\n\n{MORE}\n\n{line}\n\n{LAST}\n\n{MORE}\n")
}

/// What the line between the paragraphs was taken for, with what was read off it.
fn told(parser: &Parser, line: &str) -> String {
    let page = between(line);
    let article = parser.parse(&page).unwrap();
    let at = page.find(line).unwrap() as u32;
    let parts = article.header.iter().chain(&article.body).chain(&article.footer);
    let Some(part) = parts.into_iter().find(|part| part.span().start <= at && at < part.span().end) else {
        return "-".into();
    };
    let fact = |fact: &Option<std::borrow::Cow<'_, str>>| fact.as_deref().unwrap_or("-").to_owned();
    match part {
        Part::RelatedLink(link) => format!("link {} > {}", fact(&link.label), link.headline),
        Part::Furniture(line) => format!("furniture {:?}", line.kind),
        Part::Image(image) => format!("image {} by {}", fact(&image.caption), fact(&image.credit)),
        Part::Byline(byline) => format!("byline {}", byline.authors[0].name),
        part => part.kind().name().to_owned(),
    }
}

#[test]
fn labels_of_ones_own() {
    use Label::{Biography, Caption, Correction, Credit, Furniture, RelatedLink, Section, SeeMore, Tags};
    let cases: &[(Label, &str, &str, &str)] = &[
        (RelatedLink, "mwy ar hyn", "MWY AR HYN: Färjan stannar i hamn", "link MWY AR HYN > Färjan stannar i hamn"),
        (RelatedLink, "Mwy ar hyn", "» Mwy ar hyn: Färjan stannar", "link Mwy ar hyn > Färjan stannar"),
        (RelatedLink, "Mwy ar hyn:", "Mwy ar hyn : Färjan stannar i hamn", "link Mwy ar hyn > Färjan stannar i hamn"),
        (RelatedLink, "Mwy ar hyn *", "Mwy ar hyn Färjan stannar i hamn", "link Mwy ar hyn > Färjan stannar i hamn"),
        (Furniture(FurnitureKind::Share), "tell the harbour", "Tell the harbour!", "furniture Share"),
        (Furniture(FurnitureKind::Comments), "# barnacles", "1,204 Barnacles", "furniture Comments"),
        (
            Furniture(FurnitureKind::Advertisement),
            "from a chandler *",
            "From a Chandler in Carrow",
            "furniture Advertisement",
        ),
        (Furniture(FurnitureKind::AudioPlayer), "hear the tide", "Hear the tide", "furniture AudioPlayer"),
        (Furniture(FurnitureKind::Subscription), "be a deckhand", "Be a deckhand", "furniture Subscription"),
        (Furniture(FurnitureKind::Navigation), "up to the deck", "Up to the deck", "furniture Navigation"),
        (SeeMore, "the whole log", "The whole log", "furniture Navigation"),
        (Section, "on the water", "On the water", "furniture Navigation"),
        (Correction, "logbook note", "Logbook note: the wall is older than we said.", "correction"),
        (Biography, "at the helm", "At the helm: Ana Ruiz has covered shipping since 2011.", "biography"),
        (Tags, "berths", "Berths: Polmear, storms", "tags"),
        (Credit, "seen by", "Seen by: Tom Beck", "image - by Tom Beck"),
        (Caption, "what you see", "What you see: the wall after the storm", "image the wall after the storm by -"),
    ];
    let mut faults = Vec::new();
    for &(label, phrase, line, expected) in cases {
        let plain = told(&Parser::new(), line);
        let taught = told(&Parser::new().label(label, phrase), line);
        if plain == expected || taught != expected {
            faults.push(format!("{line:?}: {plain} without the label, {taught} with it, not {expected}"));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_phrase_announces_no_more_than_it_says() {
    let cases = [
        ("Mwy ar hyn", "Mwy ar hyn om hamnen i Polmear"),
        ("# barnacles", "Barnacles"),
        ("quay", "Quayside"),
        ("", "Quayside"),
        ("  ", "Quayside"),
        (" *", "Quayside"),
    ];
    for (phrase, line) in cases {
        let page = between(line);
        let parser = Parser::new().label(Label::Furniture(FurnitureKind::Share), phrase);
        assert_eq!(parser.parse(&page), Parser::new().parse(&page), "{phrase:?} in {line:?}");
    }
}

/// What the caller says is of the page is no headline, however much it looks like one.
#[test]
fn a_line_of_the_page_is_no_headline() {
    let line = "Around the quay: harbour wall at Polmear gives way to the third storm in a week";
    let page = format!("{line}\n\nAfter the storm\n\nBy Ana Ruiz\n\n{FIRST}\n\n{MORE}\n\n{LAST}\n");
    let headline = |parser: Parser| parser.parse(&page).unwrap().headline.unwrap().text.into_owned();
    assert_eq!(headline(Parser::new()), line);
    let parser = Parser::new().label(Label::Furniture(FurnitureKind::Navigation), "around the quay *");
    assert_eq!(headline(parser), "After the storm");
}

#[test]
fn bylines_of_ones_own() {
    let cases = [
        ("från bryggan", "Från bryggan: Ana Ruiz", "Ana Ruiz"),
        ("Från bryggan:", "FRÅN BRYGGAN Ana Ruiz and Tom Beck", "Ana Ruiz, Tom Beck"),
        ("dnes píše", "Dnes píše Ana Ruiz | 29 January 2022", "Ana Ruiz"),
    ];
    for (phrase, line, expected) in cases {
        let page = format!("Harbour wall gives way to the third storm\n\n{line}\n\n{FIRST}\n\n{MORE}\n\n{LAST}\n");
        let names = |parser: &Parser| {
            let article = parser.parse(&page).unwrap();
            article.authors().map(|author| author.name.to_string()).collect::<Vec<_>>().join(", ")
        };
        assert_ne!(names(&Parser::new()), expected, "{line}");
        assert_eq!(names(&Parser::new().label(Label::Byline, phrase)), expected, "{line}");
    }
}

#[test]
fn agencies_of_ones_own() {
    let parser = Parser::new().agency("Kustnytt").agency("Quay Pictures");
    let wire = format!("Harbour wall gives way\n\nPolmear (Kustnytt) - {FIRST}\n\n{LAST}\n");
    let agency = |parser: &Parser| {
        parser.parse(&wire).unwrap().dateline.and_then(|dateline| dateline.agency.map(|name| name.into_owned()))
    };
    assert_eq!(agency(&Parser::new()), None);
    assert_eq!(agency(&parser).as_deref(), Some("Kustnytt"));
    let signed = |parser: &Parser, line: &str| {
        let page =
            format!("The harbour wall gave way in the night\n\n{line}\n3 May 2031\n\n{FIRST}\n\n{MORE}\n\n{LAST}\n");
        let names =
            |article: newsgrammar::Article<'_>| article.authors().map(|author| author.name.to_string()).collect();
        parser.parse(&page).map_or(Vec::<String>::new(), names)
    };
    assert_eq!(signed(&parser, "Kustnytt"), ["Kustnytt"]);
    assert_eq!(signed(&parser, "Quelle: Kustnytt"), ["Kustnytt"]);
    assert!(signed(&Parser::new(), "Kustnytt").is_empty());
    let picture = "The wall after the storm on Friday. Tom Beck via Quay Pictures";
    let expected = "image The wall after the storm on Friday. by Tom Beck via Quay Pictures";
    assert_ne!(told(&Parser::new(), picture), expected);
    assert_eq!(told(&parser, picture), expected);
    assert_eq!(signed(&parser.clone().agency("KNT"), "By Ana Eva Ruiz KNT"), ["Ana Eva Ruiz"]);
    let files = format!("{wire}\nWith files from Ana Eva Ruiz KNT\n");
    let people = |parser: &Parser| {
        let article = parser.parse(&files).unwrap();
        article
            .contributions()
            .flat_map(|of| of.people.iter().map(|person| person.name.to_string()))
            .collect::<Vec<_>>()
    };
    assert_eq!(people(&parser.agency("KNT")), ["Ana Eva Ruiz"]);
    assert_ne!(people(&Parser::new()), ["Ana Eva Ruiz"]);
}

#[test]
fn a_phrase_of_the_callers_stands_before_one_of_the_crates() {
    let kind = |parser: Parser| told(&parser, "Advertisement");
    assert_eq!(kind(Parser::new()), "furniture Advertisement");
    assert_eq!(kind(Parser::new().label(Label::Furniture(FurnitureKind::Share), "advertisement")), "furniture Share");
    let twice = Parser::new().label(Label::Tags, "advertisement").label(Label::Correction, "ADVERTISEMENT");
    assert_eq!(kind(twice), "correction", "the last one counts");
}

#[test]
fn a_clone_is_taught_for_itself() {
    let line = "Tell the harbour";
    let first = Parser::new().label(Label::Furniture(FurnitureKind::Share), "x marks the spot");
    let second = first.clone().label(Label::Furniture(FurnitureKind::Share), "tell the harbour");
    assert_eq!(told(&first, line), told(&Parser::new(), line));
    assert_eq!(told(&second, line), "furniture Share");
}

#[test]
fn nothing_is_lost_and_nothing_breaks_whatever_is_added() {
    let odd = [
        "*",
        "#",
        "# *",
        "a",
        "\u{feff}",
        "\n",
        "é\u{301} *",
        "the",
        "the *",
        "by *",
        "\"",
        "🙂",
        "harbour wall gives way",
    ];
    let all = [Label::Byline, Label::Credit, Label::RelatedLink, Label::KeyPoints, Label::Section, Label::Caption];
    let page = between("🙂 The # 12 tides\n\nBy the by\n\n* one\n\n\"One\"");
    for phrase in odd.map(str::to_owned).into_iter().chain([odd.concat(), "quay ".repeat(100_000)]) {
        for label in all {
            let parser = Parser::new().label(label, &phrase).agency(&phrase);
            let Ok(article) = parser.parse(&page) else { continue };
            let mut end = 0;
            for span in article.spans() {
                assert_eq!(page[end..span.range().start].trim(), "", "{label:?} {phrase:.40}");
                end = span.range().end;
            }
        }
    }
}

#[test]
fn a_page_speaks_of_itself() {
    let cases = [
        (
            "An dieser Stelle finden Sie externen Inhalt, der zum Bericht gehört. Sie können ihn sich mit einem Klick zeigen \
             lassen und wieder verbergen.",
            "furniture Consent",
        ),
        ("We apologize, but this video has not come up the slipway.", "furniture VideoPlayer"),
        ("This advertisement has not loaded yet, but your story goes on underneath.", "furniture Advertisement"),
        ("This article is republished from The Carrow Log, whose crew wrote it.", "furniture Copyright"),
        ("Cet article a été initialement publié par le Journal du port, et traduit pour nous.", "furniture Copyright"),
        (
            "Meld je aan voor onze nieuwsbrief over havens en schepen, elke ochtend in je mailbox.",
            "furniture Newsletter",
        ),
        // Somebody says so.
        ("“We want to hear from you before the wall is built, all of you,” the mayor told the crowd.", "paragraph"),
        (
            "We want a wall that holds, and we want it before the winter comes back, the mayor told the crowd.",
            "paragraph",
        ),
    ];
    for (line, expected) in cases {
        assert_eq!(told(&Parser::new(), line), expected, "{line}");
    }
}

#[test]
fn what_stands_there_three_times_is_no_text_however_long() {
    let line = "The harbour log keeps what it shows of other logs in a locked chest, and opens it only for those who have \
                asked the mate for the key, who gives it to all that ask, be it by day or by night, and who takes it \
                back from them when they are done with it.";
    let page = |times: usize| {
        let more = format!("{line}\n\n{MORE}\n\n");
        format!("Harbour wall gives way\n\nBy Ana Ruiz\n\n{FIRST}\n\n{}{LAST}\n", more.repeat(times))
    };
    for (times, told) in [(1, true), (2, true), (3, false), (5, false)] {
        let page = page(times);
        let article = Parser::new().parse(&page).unwrap();
        assert_eq!(article.paragraphs().any(|paragraph| paragraph.text == line), told, "{times}");
    }
}
