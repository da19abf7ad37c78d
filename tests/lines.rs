//! What single lines are for what stands around them: one page a case.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;
mod gaps;

use common::{STORY, checked_parse};
use newsgrammar::{Part, PartRef};

/// A page: a line for each of `lines`, parted by slashes. `H` is its headline, with a byline below, and each `P` a
/// paragraph of [`STORY`]. What the other lines are, one word each.
fn read(lines: &str) -> String {
    let mut story = STORY.iter();
    let mut others = Vec::new();
    let mut text = String::new();
    for line in lines.split(" / ") {
        match line {
            "H" => text += "Ice closes the harbour for a week\n\nBy Ana Ruiz",
            "P" => text += story.next().unwrap(),
            line => {
                others.push(text.len() as u32);
                text += &line.replace('¦', "/");
            }
        }
        text += "\n\n";
    }
    let article = checked_parse(&text).unwrap();
    let kind = |at: &u32| {
        let covers = |part: &PartRef<'_, '_>| part.span().start <= *at && *at < part.span().end;
        match article.walk().find(covers) {
            Some(PartRef::Part(Part::Furniture(line), _)) => format!("{:?}", line.kind),
            Some(PartRef::Related(links)) => {
                let item = links.items.iter().find(|item| item.span.start <= *at && *at < item.span.end);
                match item.map(|item| text[*at as usize..].starts_with(&*item.headline)) {
                    Some(true) => "story".into(),
                    Some(false) => "caption".into(),
                    None => "heading".into(),
                }
            }
            Some(part) => part.name().to_string(),
            None => "lost".into(),
        }
    };
    others.iter().map(kind).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(lines, expected)| (lines, read(lines), expected))
        .filter(|(_, told, expected)| told != *expected)
        .map(|(lines, told, expected)| format!("{lines}\n    got      {told}\n    expected {expected}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn lists_without_signs() {
    check(&[
        // Key points that are sentences end at a paragraph, which is longer by far.
        (
            "H / P / Key points / Nobody was hurt by any of the trifles that the harbour office has written down in all of these years. / The lantern had been bought in 1849. / The keeper has been asked to keep it, and has agreed to do so while he is there. Nobody else wanted to, which the office regrets, it said in its letter to the town, and in another one that it wrote to the keeper / P / P",
            "key_points key_points key_points paragraph",
        ),
        // So do they wherever they stand.
        (
            "H / P / Key points / Nobody was hurt by the trifles. / The lantern had been bought in 1849. / The keeper has been asked to keep it, and has agreed to do so while he is there, and nobody else wanted to, which the office regrets, it said in its yearly letter to the town. / P / P",
            "key_points key_points key_points paragraph",
        ),
        (
            "H / P / P / The boat is to bring: / flour and salt / two barrels of oil / the post / P / P",
            "paragraph list list list",
        ),
        ("H / P / P / Flour: two sacks / Oil: one barrel / Salt: none / P / P", "list list list"),
        // What a semicolon leads on to goes on with the list, whatever the page says so as well.
        (
            "H / P / P / The office has asked for four things: / that boats stay in port; / sign up all boats that have no number; and / keep the quay free of salt / P / P",
            "paragraph list list list",
        ),
        // In longer lines a number stands behind the colon, and what heads them has none.
        (
            "H / P / P / What the boat is to bring / Flour for the bakers of the islands: 40 sacks / Oil for the lanterns of the sound: 12 barrels / Salt for all who have fish to keep: 3 stones / P / P",
            "crosshead list list list",
        ),
        (
            "H / P / P / Flour for the bakers of the islands: What nobody tells / Oil for the lanterns of the sound: Who pays for it / Salt for all who have fish: Why it is late / P / P",
            "related_link related_link related_link",
        ),
        // A sentence that leads up to a list is text, a few words are its heading.
        (
            "H / P / P / The harbour office has written a list of what the boat is to bring: / flour and salt / two barrels of oil / P / P",
            "paragraph list list",
        ),
        ("H / P / P / Ingredients / Flour / Salt / P / P", "crosshead list list"),
        // One line is no list, and what may be names of other pages is none without a word that says so.
        ("H / P / P / Ingredients / Flour / P / P", "unclassified unclassified"),
        ("H / P / P / The boat is to bring: / Flour / Oil / P / P", "unclassified unclassified unclassified"),
        // Half of a list may stand on the page before, more of it may not.
        (
            "H / P / P / Two barrels of oil / P / The boat is to bring: / flour and salt / Two barrels of oil / P / P",
            "unclassified paragraph list list",
        ),
        // What is said below a list.
        (
            "H / P / P / The boat is to bring: / flour and salt / two barrels of oil / the post / All of it comes from the mainland. / P / P",
            "paragraph list list list paragraph",
        ),
        ("H / P / P / Ingredients / Flour / Salt / 3 May 2031. / Share / P / P", "crosshead list list dateline Share"),
        ("H / P / P / Ingredients / Flour / Salt / Tom Beck/Reuters. / P / P", "crosshead list list image"),
        (
            "H / P / P / Nine were treated for the smoke. / Passengers waited for another boat in the rain of the night. Picture: Ana Ruiz / P / P",
            "paragraph image",
        ),
        ("H / P / P / / Ana Ruiz / P / P", "image"),
        ("H / P / P / Passengers waited for a boat / Copyright: Ana Ruiz / P / P", "image image"),
        (
            "H / P / P / Ingredients / Flour / Salt / More at harbour.example. / Share / P / P",
            "crosshead list list unclassified Share",
        ),
        (
            "H / P / P / Ingredients / Flour / Salt / Your account is safe with us. / Share / P / P",
            "crosshead list list unclassified Share",
        ),
        (
            "H / P / P / Ingredients / Flour / Salt / | All of it. / Share / P / P",
            "crosshead list list unclassified Share",
        ),
        (
            "H / P / P / What we know / flour is short / oil is gone / the ice is thick / P / P",
            "key_points key_points key_points key_points",
        ),
        // Above the story, only what is announced is a list, and credits stand above it.
        ("H / 3 May 2031 / Ingredients / Flour / Salt / P / P / P", "dateline crosshead list list"),
        (
            "H / 3 May 2031 / Harbour news / Flour: two sacks / Oil: one barrel / Salt: none / P / P",
            "dateline unclassified unclassified unclassified unclassified",
        ),
        (
            "Ice closes the harbour for a week / Ingredients / Flour / Salt / By Ana Ruiz / P / P / P",
            "headline unclassified unclassified unclassified byline",
        ),
        ("H / Ingredients / Flour / P / P / P", "unclassified unclassified"),
        (
            "H / The ferry stays in port, and nobody can say for how long it will be there. / Ingredients / Flour / Salt / The flour is from the mainland, and the salt is from the sea around the islands. / P / P / P",
            "paragraph crosshead list list paragraph",
        ),
        // What a table of contents names is a title where it stands again in the story.
        (
            "H / In this article / Ferries in the ice / Lanterns on the tower / Flour and oil from the mainland / P / Ferries in the ice / P / P / Lanterns on the tower / P / P / Share / Flour and oil from the mainland / Contact",
            "key_points key_points key_points key_points crosshead crosshead Share Navigation Navigation",
        ),
        (
            "H / Key points / Flour is short on the islands / Oil is gone since Friday / P / P",
            "key_points key_points key_points",
        ),
        (
            "H / Key points / Flour is short on the outer islands. / Oil has been gone since Friday. / The keeper has a cat and a lantern. / The flour is from the mainland, where the mills have stood still since the ice came down the river, and nobody knows how long the sacks are going to last. / P / P",
            "key_points key_points key_points key_points paragraph",
        ),
        (
            "H / Key points / Flour is short on the outer islands. / Oil has been gone since Friday. / Share / P / P / P",
            "key_points key_points key_points Share",
        ),
    ]);
}

#[test]
fn between_paragraphs() {
    check(&[
        ("H / P / P / A lantern on the gallery / P / P", "crosshead"),
        ("H / P / P / - A lantern on the gallery - / P / P", "crosshead"),
        ("H / P / P / LANTERN LIGHT / P / P", "crosshead"),
        (
            "H / P / P / Related stories / Why old lanterns last / Ferry crews wait for the wind / P / P / P",
            "Navigation unclassified related_link",
        ),
        (
            "H / P / P / Related stories / Weather / Why old lanterns last / P / P / P",
            "Navigation Navigation unclassified",
        ),
        ("H / P / P / View this post on Instagram / P / P / View this post on Instagram / P", "embed embed"),
        (
            "H / P / P / A post shared by Ana Ruiz (@anaruiz) / P / View this post on Instagram / A post shared by Tom Beck (@tb) / P",
            "embed embed embed",
        ),
        (
            "H / P / P / View this post on Instagram / The ice from the lamp room. / A post shared by Ana Ruiz (@anaruiz) / P / P",
            "embed embed embed",
        ),
        (
            "H / P / P / Related stories / Why old lanterns last / Brass outlives the hands that polish it. / Ferry crews wait for the wind / P / P",
            "Navigation unclassified unclassified related_link",
        ),
        (
            "H / P / P / The lantern letter / Sign up for our newsletter and read it on the quay. / P / P",
            "unclassified Newsletter",
        ),
        ("H / P / P / Sign up to our newsletter / P / P", "Newsletter"),
        (
            "H / P / P / Want to hear of every lantern? Sign up here to get a weekly email on all of our lamps. / P / P",
            "Newsletter",
        ),
        ("H / P / P / The lantern in the gallery. (Ana Lund | Herald Media for Herald.example) / P / P", "image"),
        ("H / P / P / (Ana Lund | The Polmear Herald) The lantern in the gallery on Monday. / P / P", "image"),
        (
            "H / P / P / (AP) The lantern has hung in the gallery since Monday, and nobody knows for how long it will be there. / P / P",
            "paragraph",
        ),
        ("H / P / P / Key Points / P / P", "crosshead"),
        // Whoever signs in brackets does so at the end of the story, whatever stands above.
        (
            "H / P / P / More on the ice / A lantern in the gallery / Contact us / Facebook / Nobody knows when the oil will come, and the lantern has to do. (mho) / Contact us",
            "Navigation unclassified Navigation Follow paragraph Navigation",
        ),
        ("H / P / P / P / P / • This article was amended on 3 May 2031. An earlier version had 1849.", "correction"),
        ("H / P / P / Share this article on Facebook and Twitter / P / P", "Share"),
        ("H / P / P / Story continues below advertisement / P / P", "Advertisement"),
        ("H / P / P / Image caption / The keeper has hung a lantern from the gallery / P / P", "image image"),
        ("H / P / P / The keeper and his lantern / Credit... / Ana Lund for The Herald / P / P", "image image image"),
        ("H / P / P / Lanterns / P / P", "crosshead"),
        ("H / P / P / lanterns / P / P", "unclassified"),
        ("H / P / P / Lanterns. / P / P", "unclassified"),
        ("H / P / P / Lanterns: / P / P", "unclassified"),
        ("H / P / P / Lanterns - / P / P", "unclassified"),
        ("H / P / P / |Lanterns / P / P", "unclassified"),
        ("H / P / P / • Lanterns / P / P", "unclassified"),
        ("H / P / P / Lanterns2 / P / P", "unclassified"),
        ("H / P / P / Weather / P / P", "Navigation"),
        ("H / P / P / Related stories / P / P", "Navigation"),
        ("H / P / P / Advertisement / P / P", "Advertisement"),
        ("H / P / P / Share this / P / P", "Share"),
        ("H / P / P / 2 comments / P / P", "Comments"),
        ("H / P / P / Ana Ruiz / P / P", "byline"),
        ("H / P / P / 3 May 2031 / P / P", "dateline"),
        ("H / P / P / Photo: Ana Ruiz / P / P", "image"),
        ("H / P / P / A lantern on the gallery / Photo: Ana Ruiz / P / P", "image image"),
        ("H / P / P / A lantern on the gallery. Photo ¦ Ana Ruiz / P / P", "image"),
        ("H / P / P / A lantern on the gallery. Ana Ruiz ¦ for Quay News / P / P", "image"),
        ("H / P / P / A lantern on the gallery. (Quay Radio ¦ Ana Ruiz) / P / P", "image"),
        ("H / P / P / A lantern on the gallery. ANA RUIZ FOR THE QUAY TIMES / P / P", "image"),
        ("H / P / P / Ana Ruiz ¦ Quay News / P / P", "image"),
        ("H / P / P / The lantern hangs on the gallery. Anna Ruiz / P / P", "image"),
        ("H / P / P / The keeper (left) hangs a lantern from the gallery. / P / P", "image"),
        ("H / P / P / Gov. Tom Beck (R) says that the lamp will be lit by the end of the year. / P / P", "paragraph"),
        ("H / P / P / What comes next for Gov. Tom Beck / P / P", "crosshead"),
        ("H / P / P / Fotos | Der Hafen im Winter / P / P", "crosshead"),
        ("H / P / P / PHOTO | TOM BECK / P / P", "image"),
        ("H / P / P / <iframe src=\"https:¦¦quay.example¦embed\" width=\"100%\"><¦iframe> / P / P", "unclassified"),
        (
            "H / P / P / P / ©2031 Quay Herald. Visit us at quay.example. Distributed by the islands' news agency.",
            "Copyright",
        ),
        (
            "H / P / P / The keeper (left) at work / The keeper (left) hangs a lantern. Photo: Ana Ruiz / P / P",
            "image image",
        ),
        (
            "H / P / P / A lantern on the gallery. / View image in fullscreen / A lantern on the gallery. Photo: Ana Ruiz / P / P",
            "image image image",
        ),
        ("H / P / P / IMG_4471 / P / P", "unclassified"),
        ("H / P / P / * * * / P / P", "unclassified"),
        ("H / P / P / [Ana Ruiz: The lantern that nobody lit] / P / P", "related_link"),
        (
            "H / P / P / READ MORE: / * The lantern that nobody lit / * Why the old lanterns of the sound last so long / P / P",
            "related_link related_link related_link",
        ),
        ("H / P / P / These are the questions that the council of the islands has left open: / P / P", "paragraph"),
        ("H / P / P / A lantern on the gallery / Photo: / P / P", "image image"),
        ("H / P / P / Fig. 1: A lantern on the gallery / P / P", "image"),
        ("H / P / P / Read more: / The day the church bell led the boats home / P / P", "related_link related_link"),
        (
            "H / P / P / Read more: The day the church bell rang / The day the church bell led the boats home / P / P",
            "related_link related_link",
        ),
    ]);
}

#[test]
fn above_the_story() {
    check(&[
        // Who wrote it and what it tells of may have one name.
        (
            "H / By Ana Winter / 3 May 2031 / Winter has come early to the islands and the harbour, and nobody had seen it come. / P / P / P",
            "byline dateline paragraph",
        ),
        (
            "H / By Ana Winter / 3 May 2031 / Winter is a reporter who has covered the islands and the harbour for forty years now. / P / P / P",
            "byline dateline biography",
        ),
        // The story begins above the buttons.
        (
            "H / The islands have been without a ferry since the ice came in from the north and the south in one week of March. / \
             A crew from the mainland has asked the harbour office for a boat, and the office has asked the navy for a ship. / \
             Share / Facebook / Twitter / WhatsApp / Email / Copy link / Print / 0 comments / P / P / P / P / P / P / P / P",
            "paragraph paragraph Share Follow Follow Follow Share Share Share Comments",
        ),
        ("H / The ferry stays in port. / An old story of the harbour / P / P / P", "paragraph crosshead"),
        (
            "Section Navigation / They Came to Count the Lamps. Then One of Them Stopped. / Share / By Ana Ruiz / 3 May 2031 / P / P / P",
            "kicker headline Share byline dateline",
        ),
        (
            "The lamp king of the islands built his house on trust. The bank wants to see the lamps / Ana RuizHarbour reporter / \
             Tom BeckInvestigative reporter / Carrow, Polmear and the islands / Published 3 May 2031 / P / P / P",
            "headline byline byline unclassified dateline",
        ),
        (
            "Ice closes the harbour for a week / By Ana Ruiz / Ice has closed the harbour, and it will take a week until a boat \
             gets through. / Ice as thick as the harbour wall / P / P / P / P",
            "headline byline paragraph crosshead",
        ),
        (
            "Ice closes the harbour for a week / Ice has closed the harbour of the islands, and it will take a week until a boat \
             gets through it. / The ferry to the islands stays in port / P / P / P / P",
            "headline paragraph crosshead",
        ),
        ("Ice closes the harbour for a week / 3 May 2031 | Sea / P / P / P", "headline dateline"),
        ("Ice closes the harbour for a week / 40 boats in the ice / P / P / P", "headline crosshead"),
        (
            "Ice closes the harbour for a week / Sign up to our newsletter for the news of the day and the best of the week \
             / By Ana Ruiz / P / P / P",
            "headline Newsletter byline",
        ),
    ]);
}

#[test]
fn boxes_for_an_address() {
    check(&[
        (
            "H / P / P / Get the news you need, when you need it. / Sign up for our newsletter / P / P",
            "Newsletter Newsletter",
        ),
        (
            "H / P / P / Sign up / Our free, quick and cheerful round of trifles, on your desk each weekday. / Enter your email / P",
            "Newsletter Newsletter Newsletter",
        ),
        (
            "H / P / P / The Tray is a weekly newsletter about trifles. If you like those, this is for you. / Email (required) / P",
            "Newsletter Newsletter",
        ),
        // A letter to readers is named in no story.
        ("H / P / P / All of the coast in one newsletter, each Friday at noon. / P / P", "Newsletter"),
        ("H / P / P / If your inbox is full, delete what you do not need. / P / P", "paragraph"),
        ("H / P / P / We subscribe to the view that lanterns last. / P / P", "paragraph"),
        ("H / P / P / Jeden Freitag das Beste von der Küste: jetzt kostenlos abonnieren. / P / P", "Newsletter"),
        ("H / P / P / The office had sent out a newsletter with the date, said Tom Beck. / P / P", "paragraph"),
        ("H / P / P / “The newsletter had the date, and the hour as well.” / P / P", "paragraph"),
        // The story itself may stand above the form.
        (
            "H / P / P / Kittens were born in April, and all of them are white. / Sign up for our newsletter / P / P",
            "paragraph Newsletter",
        ),
        (
            "H / P / P / “You get the news you need, when you need it.” / Sign up for our newsletter / P / P",
            "paragraph Newsletter",
        ),
        (
            "H / P / P / Somebody has to pay for your trifles, said Tom Beck. / Sign up for our newsletter / P / P",
            "paragraph Newsletter",
        ),
    ]);
}

#[test]
fn comments() {
    check(&[
        (
            "H / P / P / 2 comments / Jo Hart / 4 May 2031 / It was colder when I was a child. / Reply / P / P",
            "Comments byline dateline Navigation Comments",
        ),
        (
            "H / P / P / P / 2 comments / 4 May 2031 / Jo Hart / It was colder when I was a child. / Reply / Eva Stone / 4 May 2031 / It was not. / Reply",
            "Comments dateline byline Navigation Comments byline dateline Navigation Comments",
        ),
        // Nothing but the heading tells, and the most of the story is above it.
        (
            "H / P / P / P / P / P / Comments / It was colder when I was a child, and the ferry sailed. / It was not, and it did not.",
            "Comments Navigation Navigation",
        ),
        ("H / P / P / Comments / P / P", "Comments"),
        // It may count them, whatever they speak of, or open what speaks of nothing in the story.
        (
            "H / P / P / P / P / P / P / All comments 2 / JoHart says: / P / Kittens! / EvaS says: / P",
            "Comments Navigation Navigation Navigation",
        ),
        (
            "H / P / P / P / P / P / P / Add a comment / Comment guidelines / We encourage you to use comments and to share what you think. \
             Kittens are welcome. / Stay on track. Only post what others want to read. / Be kind to everybody.",
            "Comments Comments Comments Navigation Navigation",
        ),
        ("H / P / P / P / Add a comment / P / P / P", "Comments"),
        ("H / P / P / P / P / 3 comments / P", "Comments"),
        // Up to two lines may stand between a date and the words.
        (
            "H / P / P / P / P / 2 comments / Jo Hart / 4 May 2031 / Harbour / Bakery / P / Reply / P / P",
            "Comments byline dateline Navigation Navigation Comments",
        ),
        (
            "H / P / P / P / P / 2 comments / Jo Hart / 4 May 2031 / Harbour / Bakery / Lighthouse / P / Reply / P / P",
            "Comments byline dateline unclassified unclassified unclassified Comments",
        ),
    ]);
}

#[test]
fn other_stories() {
    let stories = "Snow shuts the mountain pass for the third time / Bakery opens before the boat comes in on Friday / Keeper of \
                   the lighthouse retires after forty years";
    let paired = "A plough in the snow / Snow shuts the mountain pass for the third time / Loaves / Bakery opens before the boat \
                  comes in on Friday / A tower / Keeper of the lighthouse retires after forty years";
    check(&[
        (&format!("H / P / P / P / Most read / {stories}"), "heading story story story"),
        (&format!("H / P / P / P / More from the islands / {stories}"), "heading story story story"),
        (&format!("H / P / P / P / Most read / See more / {stories}"), "heading heading story story story"),
        (&format!("H / P / P / P / Most read / {paired}"), "heading caption story caption story caption story"),
        ("H / P / P / P / Most read / Weather / Sport", "Navigation Navigation Navigation"),
    ]);
}

#[test]
fn rows_of_titles_and_of_speech() {
    check(&[
        (
            "H / P / 3. Where the gulls nest / P / 2. The anvil of the sea / P / 1. Long grass on the skerry / P / P",
            "crosshead crosshead crosshead",
        ),
        (
            "H / 1. Where the gulls nest / P / 2. The anvil of the sea / P / 3. Long grass on the skerry / P / P",
            "crosshead crosshead crosshead",
        ),
        (
            "H / P / Holub: They asked me, and I had nothing else to do on that day of all days. / P / Holub: The council. / P \
             / Holub: I did. / P",
            "paragraph paragraph paragraph",
        ),
        // What is said above the headline is not said in the story.
        (
            "Holub: They asked me. / Ruiz: Who? / Holub: The council. / Ruiz: Did you go? / Holub: I did. / Sport / H / P / Holub: Because \
             they asked me, and because I had nothing else to do on that day of all days, with the boat in the ice and the net \
             in the shed. / P / P / P",
            "Navigation Navigation Navigation Navigation Navigation kicker paragraph",
        ),
    ]);
}

/// The same with no line between what is said and the headline.
#[test]
fn speech_right_above_the_headline() {
    let page = "Holub: They asked me. / Ruiz: Who? / Holub: The council. / Ruiz: Did you go? / Holub: I did. / H / P / Holub: \
                Because they asked me, and because I had nothing else to do on that day of all days, with the boat in the ice \
                and the net in the shed. / P / P / P";
    let is_read = read(page) == "Navigation Navigation Navigation Navigation Navigation paragraph";
    gaps::assert_known("line", (!is_read).then(|| "speech right above the headline".to_string()));
}

#[test]
fn questions_of_an_interview() {
    check(&[
        (
            "H / P / You have kept the lantern for forty years, summer and winter. Was it never dull? / P / Who helps you? / P / Not even on Sundays? / P / And the cat? / P",
            "paragraph paragraph paragraph paragraph",
        ),
        // The first one names who asks, and its answer who answers.
        (
            "H / P / Quay News: Why there? / Ana Ruiz: Because it is the only room that we have for the lantern. / And then? / P / P",
            "paragraph paragraph paragraph",
        ),
        // Those who speak go on below what the page says of itself.
        (
            "H / P / P / Q: Why there? / A: It is the only room that we have. / Q: And then? / A: Then it will be cold there. / Advertisement / Q: Not even on Sundays? / A: Not even then, with the ice. / Share",
            "paragraph paragraph paragraph paragraph Advertisement paragraph paragraph Share",
        ),
        // Titles ask as well.
        ("H / P / P / P / How does a lantern work? / P / P", "crosshead"),
    ]);
}

#[test]
fn below_the_story() {
    check(&[
        (
            "H / P / P / P / P / Trifles of the year include: / - Two boats with a shed that holds them both / - One lantern / - Zero incidents / Share / Most read",
            "paragraph list list list Share Navigation",
        ),
        ("H / P / P / P / P / The inquiry goes on. / Share / Most read", "paragraph Share Navigation"),
        (
            "H / P / P / P / P / P / P / Kittens were born under some stairs in April, and all of them are white. / Source: Reuters / Share / 3 comments / Log in",
            "paragraph byline Share Comments Account",
        ),
        (
            "H / P / P / P / P / P / P / Kittens were born under some stairs in April, and all of them are white, it adds. EFE / Share / 3 comments",
            "paragraph Share Comments",
        ),
        ("H / P / P / P / ANA RUIZ / Ruiz covers the islands for The Harbour Herald.", "biography biography"),
        ("H / P / P / P / Ana Ruiz / I write of boats, and of those who live on them.", "byline biography"),
        // A last sentence speaks of what the story speaks of.
        (
            "H / P / P / P / P / P / P / The islanders have asked the harbour office for flour. / Share / 3 comments / Log in",
            "paragraph Share Comments Account",
        ),
        ("H / P / P / P / ANA RUIZ / Ana Ruiz covers the islands for The Harbour Herald.", "biography biography"),
        (
            "H / P / P / P / P / About Harbour Ferries / Harbour Ferries has sailed to the islands since 1848. / For more, write to the office.",
            "Navigation Navigation Navigation",
        ),
        (
            "H / P / P / P / P / About the PHO: / The office has watched the harbour since 1848, and its ice since 1850.",
            "Navigation Navigation",
        ),
        // A section of the story is none.
        (
            "H / P / P / P / P / About Kittens: / The kittens were born under some stairs in April. / P",
            "crosshead paragraph",
        ),
        (
            "H / P / P / P / P / P / P / The author / The islanders have asked the harbour office who wrote the letter on the stairs in April. / P / P",
            "crosshead paragraph",
        ),
        (
            "H / P / P / P / P / P / P / Sources / The islanders have asked the harbour office who wrote the letter on the stairs in April. / P / P",
            "crosshead paragraph",
        ),
        // Who can be reached, and where the story is from, is told below it.
        (
            "H / P / P / P / P / Notes to Editors / The office is at 3 Harbour Street. It has a bell that visitors have to ring twice.",
            "biography Navigation",
        ),
        (
            "H / P / P / P / P / Journal reference: / Ruiz A., Beck T. (2031): Ice on the sound. Harbours 12, 33-51. / Features / The sound has ice.",
            "Navigation Navigation Navigation Navigation",
        ),
        ("H / P / Sources: / The ice came from the north. / P / P", "unclassified paragraph"),
        // A section of the story has more of it below.
        (
            "H / P / About Harbour Ferries / Harbour Ferries has sailed to the islands since 1848. / P / P / P",
            "crosshead paragraph",
        ),
    ]);
}

#[test]
fn soft_hyphens_are_in_no_word() {
    let text = "Har\u{ad}bour wall gives way\n\nBy Mat\u{ad}thias Ru\u{ad}iz\n\nThe har\u{ad}bour wall gave way on Fri\u{ad}day, the of\u{ad}fice said.\n";
    let article = checked_parse(text).unwrap();
    assert_eq!(article.headline.as_ref().unwrap().text, "Harbour wall gives way");
    assert_eq!(article.authors().next().unwrap().name, "Matthias Ruiz");
    let paragraph = article.paragraphs().next().unwrap();
    assert_eq!(paragraph.text, "The harbour wall gave way on Friday, the office said.");
    for (at, c) in paragraph.text.char_indices() {
        assert!(text[paragraph.source_offset(at) as usize..].starts_with(c), "{at}");
    }
}

/// Sentences in which a page speaks of itself stand between and below those of its story.
#[test]
fn what_a_page_says_of_itself() {
    const CASES: &[(&str, &str)] = &[
        ("This story was first published in the spring of 2031.", "Copyright"),
        ("(This report has not been edited by the harbour desk.)", "Copyright"),
        ("A version of this column ran in the Sunday paper.", "Copyright"),
        ("This article may contain affiliate links to chandlers.", "Advertisement"),
        ("If you buy through links to chandlers, the ferry fund gets a share.", "Advertisement"),
        ("The views expressed here are not those of the harbour office.", "Notice"),
        ("Disclaimer: the writer has sailed on the ferry for nothing.", "Notice"),
        ("Check back for updates from the ice.", "Notice"),
        ("Let us know what you would have done on the ice.", "Comments"),
        ("If you liked this story, tell it on the quay.", "Newsletter"),
        ("You're reading a free chapter of our harbour's book.", "Subscription"),
        ("For all the latest news from the ice, look at the lantern.", "Follow"),
        ("Reach Ana Ruiz at 555-0142 or ana@example.org.", "biography"),
        ("Ana Ruiz can be reached at ana@example.org.", "biography"),
        ("Have you seen the ice move? Let us know what you saw.", "Comments"),
        ("Click the gallery above for more photos of the ice.", "Navigation"),
        ("Visit The Harbour Herald at www.example.org.", "Follow"),
        ("“This story was first published in the spring,” the keeper said.", "paragraph"),
        ("The readers of the paper had photos of the lantern in their windows.", "paragraph"),
        ("A video of the lantern was published by the paper.", "paragraph"),
        ("A version of this lantern was built in Ireland.", "paragraph"),
        ("This post was first painted green, then white.", "paragraph"),
        ("This story was told on the quay for many years to come.", "paragraph"),
        ("The crew can be reached by lantern, the keeper said.", "paragraph"),
        ("Note: the ferry does not sail on Sundays until the ice has gone.", "paragraph"),
    ];
    for (line, expected) in CASES {
        check(&[
            (&format!("H / P / P / {line} / P / P"), expected),
            (&format!("H / P / P / P / P / {line}"), expected),
        ]);
    }
}

/// Who wrote the story is told below it; in its midst another author is.
#[test]
fn authors_below_the_story() {
    for line in
        ["The author is a professor of lanterns at the harbour school.", "The author is an editor of the Herald."]
    {
        check(&[
            (&format!("H / P / P / {line} / P / P"), "paragraph"),
            (&format!("H / P / P / P / P / {line}"), "biography"),
        ]);
    }
}

/// A headline may end with the name of a company; who announces something stands above it and in the story.
#[test]
fn headlines_and_companies() {
    let story = STORY.join("\n\n");
    let cases = [
        (
            "Business\n\nIce Damages Ferry of Polmear Harbour Ferries Inc.\n\nBy Ana Ruiz",
            "Ice Damages Ferry of Polmear Harbour Ferries Inc.",
        ),
        (
            "Polmear Herald\n\nIslanders Sue Harbour Ferries Inc.\n\nFerry company under fire over ice closure\n\nBy Ana Ruiz",
            "Islanders Sue Harbour Ferries Inc.",
        ),
        (
            "Contact:\nTom Beck\nDirector of Communications, Harbour Ferries\npress@ferries.example\n\nFerries buy a ship that breaks ice",
            "Ferries buy a ship that breaks ice",
        ),
        (
            "Harbour Ferries Inc.\n\nHarbour Ferries buys a ship that breaks ice\n\n3 May 2031",
            "Harbour Ferries buys a ship that breaks ice",
        ),
    ];
    for (head, expected) in cases {
        let text = format!("{head}\n\n{story}\n");
        assert_eq!(checked_parse(&text).unwrap().headline.unwrap().text, expected);
    }
}

/// The lead of wire copy may look like a summary, and stand apart from the rest.
#[test]
fn wire_copy_leads_the_story() {
    check(&[
        ("H / POLMEAR, Maine — The ferry stays in port until the ice is gone. / Sport / P", "dateline Navigation"),
        ("H / The ferry stays in port until the ice is gone. / Sport / P", "standfirst Navigation"),
    ]);
}

/// The manual shows lines of each kind of furniture, and they are of that kind.
#[test]
fn furniture_as_the_manual_shows_it() {
    let source = include_str!("../src/model/furniture.rs").rsplit_once("pub enum FurnitureKind").unwrap().1;
    let (mut examples, mut wrong) = (Vec::new(), Vec::new());
    for line in source.lines().map(str::trim) {
        match (line.strip_prefix("/// "), line.split_once(" = \"")) {
            (Some(text), _) => examples.extend(text.split('`').skip(1).step_by(2)),
            (None, Some((kind, _))) => {
                let shown = std::mem::take(&mut examples);
                assert!(kind.chars().all(char::is_alphabetic), "{line}");
                wrong.extend(shown.into_iter().map(|line| (line, read(&format!("H / P / P / {line} / P / P")), kind)));
            }
            _ => {}
        }
    }
    // A field is one among others.
    wrong.retain(|(_, read, kind)| read != kind && *kind != "Record");
    assert!(wrong.is_empty(), "{wrong:?}");
}
