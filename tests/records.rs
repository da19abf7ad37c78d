//! Exports of press databases and mails: lines that say what they are.
#![allow(clippy::unwrap_used)]

use newsgrammar::{Article, FurnitureKind, Part, parse};

const STORY: &str = "\
The harbour wall at Polmear will be rebuilt before the winter, the council has said, after the third storm in a month broke through it.

Engineers were lowered on ropes to look at the breach on Saturday morning and found that the foundations had all but gone.

\"We know what this harbour means to the town,\" a spokesman for Carrow Council said. \"We will not let it be lost.\"

Some forty boats work out of the harbour, most of them landing crab and lobster, and more than half are crewed by two people.
";

/// Headline, authors, day, and how many fields there are beside the story.
fn told(article: &Article<'_>) -> (String, Vec<String>, Option<String>, usize) {
    let published = article.dateline.as_ref().and_then(|dateline| dateline.published.as_ref());
    let fields = [&article.header, &article.body, &article.footer];
    let is_field = |part: &&Part<'_>| matches!(part, Part::Furniture(it) if it.kind == FurnitureKind::Record);
    (
        article.headline.as_ref().unwrap().text.to_string(),
        article.authors().map(|author| author.name.to_string()).collect(),
        published.and_then(|moment| moment.date).map(|date| date.to_string()),
        fields.into_iter().flatten().filter(is_field).count(),
    )
}

#[track_caller]
fn check(head: &str, tail: &str, fields: usize) {
    let text = format!("{head}{STORY}{tail}");
    let article = parse(&text).unwrap();
    let expected = (
        "Council to rebuild harbour wall".to_string(),
        vec!["Tamsin Orrell".to_string()],
        Some("2024-02-17".to_string()),
        fields,
    );
    assert_eq!(told(&article), expected);
    let paragraphs: Vec<&str> = article.paragraphs().map(|paragraph| paragraph.text.as_ref()).collect();
    assert_eq!(paragraphs, STORY.split_terminator("\n\n").map(str::trim_end).collect::<Vec<_>>());
}

#[test]
fn lexis_nexis() {
    let head = "1 of 12 DOCUMENTS\n\nThe Polmear Herald\n\nFebruary 17, 2024 Saturday\nFirst Edition\n\n\
                Council to rebuild harbour wall\n\nBYLINE: Tamsin Orrell\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 512 words\n\n";
    let tail = "\nLOAD-DATE: February 17, 2024\n\nLANGUAGE: ENGLISH\n\nGRAPHIC: Waves break over the wall\n\n\
                PUBLICATION-TYPE: Newspaper\n\nCopyright 2024 Polmear Newspapers Ltd\nAll Rights Reserved\n";
    check(head, tail, 7);
    // the older form, in which the headline has a name and the story a field of its own
    let named = head.replace("Council to", "HEADLINE: Council to") + "BODY:\n";
    check(&named, tail, 8);
    let filed = named.replace("LENGTH:", "DATELINE: POLMEAR, Maine\n\nLENGTH:");
    let article = format!("{filed}{STORY}{tail}");
    assert_eq!(parse(&article).unwrap().dateline.unwrap().place.as_deref(), Some("POLMEAR, Maine"));
}

#[test]
fn nexis_uni() {
    let head = "Council to rebuild harbour wall\nThe Polmear Herald\nFebruary 17, 2024 Saturday\n\n\
                Copyright 2024 Polmear Newspapers Ltd All Rights Reserved\n\nSection: NEWS; Pg. 4\nLength: 512 words\n\
                Byline: Tamsin Orrell\nBody\n\n";
    let tail = "\nClassification\n\nLanguage: ENGLISH\nPublication-Type: Newspaper\n\
                Subject: HARBORS & PORTS (90%); STORMS (78%)\nLoad-Date: February 17, 2024\n\nEnd of Document\n";
    check(head, tail, 9);
}

#[test]
fn factiva() {
    let head = "HD\nCouncil to rebuild harbour wall\n\nBY\nBy Tamsin Orrell\n\nWC\n512 words\n\nPD\n17 February 2024\n\n\
                SN\nThe Polmear Herald\n\nSC\nPOLHER\n\nPG\n4\n\nLA\nEnglish\n\nCY\nCopyright 2024. Polmear Newspapers Ltd.\n\nLP\n";
    let tail = "\nPUB\nPolmear Newspapers Ltd\n\nAN\nDocument POLHER0020240217ek2h00012\n";
    check(head, tail, 10);
    let in_a_line = "HD   Council to rebuild harbour wall\nBY   By Tamsin Orrell\nWC   512 words\nPD   17 February 2024\n\
                     SN   The Polmear Herald\nLA   English\n\nLP\n";
    check(in_a_line, "\nPUB   Polmear Newspapers Ltd\n", 5);
}

#[test]
fn proquest() {
    let head = "Document 1 of 1\n\nCouncil to rebuild harbour wall\n\nAuthor: Tamsin Orrell\n\n\
                Publication info: The Polmear Herald ; Polmear [Polmear]. 17 Feb 2024: 4.\n\nProQuest document link\n\n\
                Abstract: A wall is rebuilt.\n\nFull text: ";
    let tail = "\nPublication title: The Polmear Herald\n\nPages: 4\n\nPublication year: 2024\n\n\
                Publication date: Feb 17, 2024\n\nPublisher: Polmear Newspapers Ltd\n\nPlace of publication: Polmear\n\n\
                ProQuest document ID: 2926512345\n\nDocument URL: https://polmear.example/2926512345\n\n\
                Last updated: 2024-02-18\n\nDatabase: Polmear Newsstand\n";
    check(head, tail, 12);
    let text = format!("{head}{STORY}{tail}");
    let article = parse(&text).unwrap();
    let first = article.paragraphs().next().unwrap();
    assert!(first.span.slice(&text).unwrap().starts_with("Full text: The harbour wall"));
    assert_eq!(text.get(first.source_offset(4) as usize..).map(|rest| rest.starts_with("harbour")), Some(true));
}

#[test]
fn mail() {
    let head = "From: The Polmear Herald <news@polmear.example>\nTo: reader@example.org\n\
                Subject: Council to rebuild harbour wall\nDate: Sat, 17 Feb 2024 06:52:00 +0000\n\n\
                View this email in your browser\n\nTHE POLMEAR HERALD\n\nCouncil to rebuild harbour wall\n\n\
                By Tamsin Orrell | 17 February 2024\n\n";
    let tail = "\nUnsubscribe | Update your preferences\n\nYou are receiving this email because you signed up at our website.\n";
    check(head, tail, 3);
    // wrapped, as mail programs send it
    let wrapped = format!("{head}{STORY}{tail}").split('\n').map(wrap).collect::<Vec<_>>().join("\n");
    let (article, whole) = (parse(&wrapped).unwrap(), format!("{head}{STORY}{tail}"));
    let story = |article: &Article<'_>| article.paragraphs().map(|it| it.text.to_string()).collect::<Vec<_>>();
    assert_eq!(story(&article), story(&parse(&whole).unwrap()));
    assert_eq!(told(&article), told(&parse(&whole).unwrap()));
}

/// Each of several records in one text is read as if it stood alone.
#[test]
fn exports_of_many() {
    let byline = "BYLINE: Tamsin Orrell\n\nLENGTH: 512 words\n\n";
    let forms = [
        (
            "# of 3 DOCUMENTS\n\n",
            "",
            format!("February 17, 2024 Saturday\n\nCouncil to rebuild harbour wall\n\n{byline}"),
            "\nLOAD-DATE: February 17, 2024\n\n",
        ),
        (
            "",
            "",
            format!("Council to rebuild harbour wall\nFebruary 17, 2024 Saturday\n\n{byline}Body\n\n"),
            "\nLoad-Date: February 17, 2024\n\n\nEnd of Document\n\n",
        ),
        (
            "",
            "Dokument POLHER0020240217ek2h0001#\n\n",
            "HD   Council to rebuild harbour wall\nBY   Tamsin Orrell\nPD   17 February 2024\nLA   English\n\nLP\n"
                .to_string(),
            "\nPUB   Polmear Newspapers Ltd\n",
        ),
    ];
    for (above, below, head, tail) in forms {
        let number = |line: &str, number: usize| line.replace('#', &number.to_string());
        let record = |at: usize| format!("{}{head}{STORY}{tail}{}", number(above, at), number(below, at));
        let text = [record(1), record(2), record(3)].concat();
        let documents: Vec<&str> = newsgrammar::documents(&text).collect();
        assert_eq!(documents.len(), 3, "{text}");
        for document in documents {
            let article = parse(document).unwrap();
            let (headline, authors, day, _) = told(&article);
            assert_eq!(
                (&*headline, &*authors.join(""), day.as_deref()),
                ("Council to rebuild harbour wall", "Tamsin Orrell", Some("2024-02-17")),
                "{document}"
            );
            assert_eq!(article.paragraphs().count(), 4, "{document}");
        }
    }
}

#[test]
fn a_mail_without_a_headline_has_its_subject() {
    let text = format!(
        "From: The Polmear Herald <news@polmear.example>\nTo: reader@example.org\n\
         Subject: Council to rebuild harbour wall\nDate: Sat, 17 Feb 2024 06:52:00 +0000\n\n\
         View in browser\n\nGood morning. It is going to rain until noon.\n\n{STORY}"
    );
    let article = parse(&text).unwrap();
    assert_eq!(article.headline.as_ref().unwrap().text, "Council to rebuild harbour wall");
    assert_eq!(article.paragraphs().count(), 5);
}

/// The line, broken before the words that don't fit into 72 characters.
fn wrap(line: &str) -> String {
    let (mut wrapped, mut width) = (String::new(), 0);
    for word in line.split(' ') {
        let fits = width + 1 + word.len() <= 72;
        wrapped += if width == 0 {
            ""
        } else if fits {
            " "
        } else {
            "\n"
        };
        width = if fits { width + 1 + word.len() } else { word.len() };
        wrapped += word;
    }
    wrapped
}

#[test]
fn news_bank() {
    let head = "Council to rebuild harbour wall\nFebruary 17, 2024 | Polmear Herald (ME)\n\
                Author/Byline: Tamsin Orrell Herald Staff Writer | Section: News | Page: A9\n\n";
    let tail = "\nIndex terms: harbours; storms\nRecord: 20240217_A9_WALL\nSection: News\n";
    check(head, tail, 3);
}

#[test]
fn press_reader() {
    let head = "Council to rebuild harbour wall\nPolmear Examiner · 17 Feb 2024 · 7 · Tamsin Orrell\n\n";
    check(head, "", 0);
    let tail = "\nArticle Name:Council to rebuild harbour wall\nPublication:Polmear Examiner\nSection:News\n\
                Start Page:7\nEnd Page:7\n";
    check(head, tail, 5);
}

/// Where no field holds the story, it begins below the last of them.
#[test]
fn a_story_below_fields_with_values_on_the_next_line() {
    let head = "Title:\nCouncil to rebuild harbour wall\nDatabase:\nPolmear Newsstand\nSection:\nCity & Region\n\n";
    let whole = format!("{head}{STORY}\nSource: Polmear Herald\n");
    let cited = head
        .replace("wall\n", "wall. By: Tamsin Orrell, Polmear Herald, Feb 17, 2024\n")
        .replace("Region\n", "Region\nCouncil to rebuild harbour wall\n");
    for text in [&whole, &whole.replace(head, &cited)] {
        let article = parse(text).unwrap();
        assert_eq!(article.headline.as_ref().unwrap().text, "Council to rebuild harbour wall", "{text}");
        assert_eq!(article.paragraphs().count(), STORY.split_terminator("\n\n").count(), "{text}");
        assert_eq!(article.authors().count(), 0, "{text}");
    }
}

/// An address alone below the story is no paragraph of it.
#[test]
fn an_address_in_the_story_s_field() {
    let text = format!(
        "HEADLINE: Council to rebuild harbour wall\n\nLENGTH: 512 words\n\nBODY:\n{STORY}\ntorrell@herald.example\n\n\
         LOAD-DATE: February 17, 2024\n"
    );
    assert_eq!(parse(&text).unwrap().paragraphs().count(), STORY.split_terminator("\n\n").count());
}

/// A mail's head ends at a blank line, its lines may go on in the next, and what has no value does not take that of another field.
#[test]
fn the_head_of_a_mail() {
    let [first, rest] = [0, 1].map(|nth| STORY.split_once("\n\n").map(|it| [it.0, it.1][nth]).unwrap());
    let headline = "Council to rebuild harbour wall";
    for head in [
        "From: The Herald <news@herald.example>\nTo: jo@polmear.example\nSubject: The wall\nDate: Sat, 17 Feb 2024 06:30:00 +0000",
        "Received: from mail.herald.example\n\tby mx.polmear.example; Sat, 17 Feb 2024 06:30:02 +0000\nX-Spam-Status: No\n\
         From: The Herald <news@herald.example>\nSubject: The wall\n that fell\nDate: Sat, 17 Feb 2024 06:30:00 +0000",
        "From: The Herald <news@herald.example>\nSubject: The wall\nCc:\nDate: Sat, 17 Feb 2024 06:30:00 +0000",
    ] {
        let text = format!("{head}\n\n{headline}\n\nBy Tamsin Orrell\n\nPOLMEAR: {first}\n\n{rest}");
        let article = parse(&text).unwrap();
        let (found, authors, day, _) = told(&article);
        assert_eq!(
            (&*found, &*authors.join(""), day.as_deref()),
            (headline, "Tamsin Orrell", Some("2024-02-17")),
            "{head}"
        );
        assert_eq!(article.paragraphs().count(), STORY.split_terminator("\n\n").count(), "{head}");
    }
}

/// What stands below a blank line is no value of the head's last field.
#[test]
fn an_empty_field_at_the_end_of_a_head() {
    let text = format!(
        "From: The Herald <news@herald.example>\nSubject: The wall\nDate: Sat, 17 Feb 2024 06:30:00 +0000\nCc:\n\n\
         By Tamsin Orrell\n\n{STORY}"
    );
    assert_eq!(parse(&text).unwrap().authors().map(|author| &*author.name).collect::<Vec<_>>(), ["Tamsin Orrell"]);
}

/// The page on the web that a mail leads to spells its title, which is no line of the mail's but its subject.
#[test]
fn a_title_that_an_address_spells() {
    let headline = |address: &str| {
        let text = format!(
            "From: \"Ana Ruiz\" <herald@mail.example>\nTo: jo@polmear.example\nSubject: The wall that the council lost\n\
             Date: Sat, 17 Feb 2024 06:30:00 +0000\n\nView this post on the web at {address}\n\n\
             How a harbour gets built, and who pays for it\n\n{STORY}"
        );
        parse(&text).unwrap().headline.unwrap().text.into_owned()
    };
    let subject = "The wall that the council lost";
    for (address, expected) in [
        ("https://herald.example/p/the-wall-that-the-council-lost", subject),
        ("https://herald.example/p/wall-council-lost?r=1/2", "How a harbour gets built, and who pays for it"),
        ("https://herald.example/p/wall-council-lost?r=1", subject),
        ("https://herald.example/p/council-wall-lost", "How a harbour gets built, and who pays for it"),
        ("https://herald.example/p/wall", "How a harbour gets built, and who pays for it"),
    ] {
        assert_eq!(headline(address), expected, "{address}");
    }
}

#[test]
fn a_page_with_a_colon_is_no_record() {
    let text =
        format!("Council to rebuild harbour wall\n\nBy Tamsin Orrell\n\nSource: Herald\n\nSection: News\n\n{STORY}");
    assert_eq!(told(&parse(&text).unwrap()).3, 0);
}

/// A mail has no larger type: what heads a story in it is set in capitals.
#[test]
fn headings_in_capitals() {
    let mail = "From: The Morning Tide <tide@polmear.example>\nSubject: The wall, and the school\n\
                Date: Sat, 17 Feb 2024 06:30:00 +0000\n\nThe Morning Tide from Polmear and Tolvean\n\n\
                Good morning. Here is what you need to know today, and what you may let lie until Monday.\n\n\
                HARBOUR WALL TO BE REBUILT\n\nThe harbour wall at Polmear will be rebuilt before the winter, the council has \
                said, after the third storm in a month broke through it.\n\nSCHOOL ON THE HILL STAYS OPEN\n\n\
                Governors voted on Friday to keep the school open, which has four pupils. Parents said that they were glad.\n";
    let article = parse(mail).unwrap();
    let crossheads = article.body.iter().filter_map(Part::as_crosshead).map(|crosshead| &*crosshead.text);
    assert_eq!(crossheads.collect::<Vec<_>>(), ["HARBOUR WALL TO BE REBUILT", "SCHOOL ON THE HILL STAYS OPEN"]);
}

/// What a mail is about is its headline where a line says it again, or where none does but a greeting.
#[test]
fn what_a_mail_is_about() {
    let headline = |subject: &str, lines: &str| {
        let head = format!(
            "From: The Herald <news@herald.example>\nDate: Sat, 17 Feb 2024 06:30:00 +0000\nSubject: {subject}"
        );
        let text = format!("{head}\nTo: <jo@polmear.example>\n\n{lines}\n\n{STORY}");
        parse(&text).unwrap().headline.unwrap().text.into_owned()
    };
    let subject = "Council to rebuild harbour wall";
    for (subject, lines, expected) in [
        (subject, "Good morning, and welcome to the Herald.", subject),
        (
            subject,
            "*Council to rebuild harbour wall*\n\n*Work is to begin in May*",
            "*Council to rebuild harbour wall*",
        ),
        ("Fwd: Re: Council to rebuild harbour wall", "Council to rebuild harbour wall\n\nBy Ana Ruiz", subject),
        (
            "[polmear-list] Council to rebuild harbour wall",
            "COUNCIL TO REBUILD HARBOUR WALL\n\nBy Ana Ruiz",
            "COUNCIL TO REBUILD HARBOUR WALL",
        ),
        ("Your Saturday letter", "Council to rebuild harbour wall\n\nBy Ana Ruiz", subject),
    ] {
        assert_eq!(headline(subject, lines), expected, "{lines}");
    }
    // Below the story it is a link, or a cross-head.
    let below = format!(
        "From: The Herald <news@herald.example>\nDate: Sat, 17 Feb 2024 06:30:00 +0000\nSubject: {subject}\nTo: <jo@polmear.example>\n\n\
         Good morning.\n\n{STORY}\n\nRead online\n\n{subject}\n\nUnsubscribe\n"
    );
    assert_eq!(parse(&below).unwrap().paragraphs().count(), STORY.split_terminator("\n\n").count());
}

#[test]
fn three_fields_make_a_record() {
    let fields = |tail: &str| {
        let text = format!("Council to rebuild harbour wall\n\nBy Tamsin Orrell\n\n{STORY}\n{tail}");
        told(&parse(&text).unwrap()).3
    };
    assert_eq!(fields("LOAD-DATE: February 17, 2024\n\nLENGTH: 512 words\n"), 0);
    assert_eq!(fields("LOAD-DATE: February 17, 2024\n\nLENGTH: 512 words\n\nLANGUAGE: ENGLISH\n"), 3);
    // The same field again is none more, and fields that other texts have make none.
    assert_eq!(fields("LENGTH: 512 words\n\nLENGTH: 512 words\n\nLANGUAGE: ENGLISH\n"), 0);
    assert_eq!(fields("Section: News\n\nSource: Herald\n\nDate: February 17, 2024\n"), 0);
}

/// What corpora set above a story, and before it.
#[test]
fn fields_of_corpora() {
    let story = STORY.trim_end();
    for text in [
        format!("Title: Council to rebuild harbour wall\nText: {story}\n"),
        format!("Title: Council to rebuild harbour wall\n\nContent: {story}\n"),
        format!(
            "TITLE: Council to rebuild harbour wall\nPUBLISHED: 2024-02-17T06:52:00Z\nPUBLISHER: The Herald\nCONTENT:\n{story}\n"
        ),
        format!(
            "-----Original Message-----\nFrom: The Herald\nSent: 17 February 2024\nTo: Jo\nSubject: Council to rebuild harbour wall\n\n{story}\n"
        ),
    ] {
        let article = parse(&text).unwrap();
        assert_eq!(article.headline.as_ref().unwrap().text, "Council to rebuild harbour wall", "{text}");
        assert_eq!(article.paragraphs().count(), STORY.split_terminator("\n\n").count(), "{text}");
    }
}
