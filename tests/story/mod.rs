//! Stories made up for the tests: an article's value, and its text.

mod words;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

/// A story as its page would show it. Nothing here knows the crate.
#[derive(Clone, Debug)]
pub(crate) struct Story {
    headline: String,
    standfirst: Option<String>,
    dateline: Option<Dateline>,
    byline: Option<Byline>,
    image: Option<Image>,
    body: Vec<Element>,
    related: Option<Related>,
}

#[derive(Clone, Debug)]
struct Dateline {
    line: String,
    published: String,
    updated: Option<String>,
}

#[derive(Clone, Debug)]
struct Byline {
    line: String,
    names: Vec<&'static str>,
}

#[derive(Clone, Debug)]
struct Image {
    has_alt: bool,
    caption: String,
    label: &'static str,
    credit: &'static str,
}

#[derive(Clone, Debug)]
enum Element {
    Paragraph(String),
    Crosshead(&'static str),
    Link(&'static str, String),
    Furniture(&'static str, &'static str),
}

#[derive(Clone, Debug)]
struct Related {
    heading: String,
    see_more: bool,
    items: Vec<(Option<String>, String)>,
}

/// What the words of one story are about.
#[derive(Clone, Debug)]
struct Theme {
    place: &'static str,
    neighbour: &'static str,
    thing: &'static str,
    body: &'static str,
    person: &'static str,
    number: u32,
}

impl Theme {
    fn fill(&self, words: &str) -> String {
        let filled = words
            .replace("{place}", self.place)
            .replace("{neighbour}", self.neighbour)
            .replace("{thing}", self.thing)
            .replace("{body}", self.body)
            .replace("{person}", self.person)
            .replace("{surname}", self.person.split(' ').next_back().unwrap())
            .replace("{number}", &self.number.to_string());
        let first = filled.chars().next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
        first + filled.get(1..).unwrap_or_default()
    }
}

/// Stories of every shape that the tests promise: see the tests.
pub(crate) fn story() -> impl Strategy<Value = Story> {
    theme().prop_flat_map(|theme| {
        let fill = |table: &'static [&'static str]| {
            let theme = theme.clone();
            select(table).prop_map(move |words| theme.fill(words))
        };
        let body = body(theme.clone());
        let masthead = (
            fill(words::HEADLINES),
            option::of(fill(words::STANDFIRSTS)),
            option::of(dateline()),
            option::of(byline()),
        );
        (masthead, option::of(image(theme.clone())), body, option::of(related(theme.clone()))).prop_map(
            |((headline, standfirst, dateline, byline), image, body, related)| Story {
                headline,
                standfirst,
                dateline,
                byline,
                image,
                body,
                related,
            },
        )
    })
}

fn theme() -> impl Strategy<Value = Theme> {
    let places = subsequence(words::PLACES, 2).prop_shuffle();
    (places, select(words::THINGS), select(words::BODIES), select(words::PEOPLE), 3_u32..900).prop_map(
        |(places, thing, body, person, number)| Theme {
            place: places[0],
            neighbour: places[1],
            thing,
            body,
            person,
            number,
        },
    )
}

fn dateline() -> impl Strategy<Value = Dateline> {
    let moment = (2001_i32..2025, 1_u32..367, 0_u32..24, 0_u32..60)
        .prop_filter_map("a day there is", |(year, day, hour, minute)| {
            NaiveDate::from_yo_opt(year, day)?.and_hms_opt(hour, minute, 0)
        });
    (moment, 5_i64..600, 0_usize..9).prop_map(|(published, later, form)| {
        let updated = published + chrono::TimeDelta::minutes(later);
        let updated_iso = |offset: &str| Some(format!("{}{offset}", iso(updated)));
        let (line, published, updated) = match form {
            0 => (european(published), iso(published), None),
            1 => (format!("{} | Updated: {}", european(published), european(updated)), iso(published), updated_iso("")),
            2 => (format!("Published: {}", american(published)), iso(published), None),
            3 => (format!("Published {} EST", american(published)), iso(published) + "-05:00", None),
            4 => (format!("{}+01:00", iso(published)), iso(published) + "+01:00", None),
            5 => (format!("{}, {}", weekday(published), day(published)), published.date().to_string(), None),
            6 => (
                format!("{} - {:02}:{:02} GMT", day(published), published.hour(), published.minute()),
                iso(published) + "+00:00",
                None,
            ),
            7 => (format!("Published on {}", day(published)), published.date().to_string(), None),
            _ => (
                format!("Published: {} · Last updated: {}", european(published), european(updated)),
                iso(published),
                updated_iso(""),
            ),
        };
        Dateline { line, published, updated }
    })
}

fn iso(moment: NaiveDateTime) -> String {
    format!("{}T{:02}:{:02}", moment.date(), moment.hour(), moment.minute())
}

fn month(moment: NaiveDateTime) -> &'static str {
    words::MONTHS[moment.month0() as usize]
}

fn weekday(moment: NaiveDateTime) -> &'static str {
    words::WEEKDAYS[moment.weekday().num_days_from_monday() as usize]
}

fn day(moment: NaiveDateTime) -> String {
    format!("{} {} {}", moment.day(), month(moment), moment.year())
}

fn european(moment: NaiveDateTime) -> String {
    format!("{}, {:02}:{:02}", day(moment), moment.hour(), moment.minute())
}

fn american(moment: NaiveDateTime) -> String {
    let (afternoon, hour) = moment.hour12();
    let half = if afternoon { "p.m." } else { "a.m." };
    format!("{}. {}, {} {hour}:{:02} {half}", &month(moment)[..3], moment.day(), moment.year(), moment.minute())
}

fn byline() -> impl Strategy<Value = Byline> {
    let names = subsequence(words::AUTHORS, 1..=3).prop_shuffle();
    names.prop_map(|names| {
        let line = match &names[..] {
            [first, second, third] => format!("By {first}, {second} and {third}"),
            [first, second] => format!("By {first} and {second}"),
            names => format!("By {}", names[0]),
        };
        Byline { line, names }
    })
}

fn image(theme: Theme) -> impl Strategy<Value = Image> {
    (any::<bool>(), select(words::CAPTIONS), select(words::CREDIT_LABELS), select(words::CREDITS)).prop_map(
        move |(has_alt, caption, label, credit)| Image { has_alt, caption: theme.fill(caption), label, credit },
    )
}

/// body ::= paragraph+ ( aside paragraph+ )*, each sentence at most once
fn body(theme: Theme) -> impl Strategy<Value = Vec<Element>> {
    let aside = prop_oneof![
        2 => select(words::CROSSHEADS).prop_map(|words| vec![Element::Crosshead(words)]),
        2 => vec((select(words::LINK_LABELS), 0..words::OTHER_STORIES.len()), 1..3).prop_map(|links| {
            links.into_iter().map(|(label, story)| Element::Link(label, words::OTHER_STORIES[story].to_string())).collect()
        }),
        2 => subsequence(words::FURNITURE, 1..=2).prop_map(|lines| {
            lines.into_iter().map(|(line, kind)| Element::Furniture(line, kind)).collect::<Vec<_>>()
        }),
    ];
    let section = (aside, vec(1..4_usize, 1..5));
    let sentences = Just((0..words::SENTENCES.len()).collect::<Vec<_>>()).prop_shuffle();
    let speeches = Just((0..words::SPEECHES.len()).collect::<Vec<_>>()).prop_shuffle();
    (vec(1..4_usize, 2..5), vec(section, 1..4), sentences, speeches, any::<u64>()).prop_map(
        move |(first, sections, sentences, speeches, coins)| {
            let mut sentences = sentences.into_iter();
            let mut speeches = speeches.into_iter();
            let mut coins = (0..64).map(move |bit| coins >> bit & 3).cycle();
            let mut body = Vec::new();
            let mut paragraphs = |lengths: Vec<usize>, body: &mut Vec<Element>| {
                for length in lengths {
                    let words: Vec<String> =
                        sentences.by_ref().take(length).map(|at| theme.fill(words::SENTENCES[at])).collect();
                    if !words.is_empty() {
                        body.push(Element::Paragraph(words.join(" ")));
                    }
                    if coins.next() == Some(0)
                        && let Some(at) = speeches.next()
                    {
                        body.extend(words::SPEECHES[at].iter().map(|words| Element::Paragraph(theme.fill(words))));
                    }
                }
            };
            paragraphs(first, &mut body);
            for (aside, lengths) in sections {
                let at = body.len();
                body.extend(aside);
                let before = body.len();
                paragraphs(lengths, &mut body);
                if body.len() == before {
                    body.truncate(at);
                }
            }
            body
        },
    )
}

fn related(theme: Theme) -> impl Strategy<Value = Related> {
    let items = subsequence(words::RELATED, 3..=8).prop_shuffle();
    (select(words::HEADINGS), any::<bool>(), items, any::<bool>()).prop_map(
        move |(heading, see_more, items, captions)| {
            let item =
                |(caption, headline): (&str, &str)| (captions.then(|| caption.to_string()), headline.to_string());
            Related { heading: theme.fill(heading), see_more, items: items.into_iter().map(item).collect() }
        },
    )
}

impl Story {
    /// Its text, the blocks parted by blank lines.
    pub(crate) fn text(&self) -> String {
        let mut blocks: Vec<String> = vec![self.headline.clone()];
        blocks.extend(self.standfirst.clone());
        blocks.extend(self.dateline.as_ref().map(|dateline| dateline.line.clone()));
        blocks.extend(self.byline.as_ref().map(|byline| byline.line.clone()));
        if let Some(Image { has_alt, caption, label, credit }) = &self.image {
            blocks.extend(has_alt.then(|| caption.clone()));
            blocks.push(format!("{caption} {label}: {credit}"));
        }
        blocks.extend(self.body.iter().map(|element| match element {
            Element::Paragraph(words) => words.clone(),
            Element::Crosshead(words) | Element::Furniture(words, _) => words.to_string(),
            Element::Link(label, headline) => format!("{label}: {headline}"),
        }));
        if let Some(Related { heading, see_more, items }) = &self.related {
            blocks.push(heading.clone());
            blocks.extend(see_more.then(|| format!("See more {heading}")));
            blocks.extend(items.iter().flat_map(|(caption, headline)| caption.iter().chain([headline]).cloned()));
        }
        blocks.join("\n\n") + "\n"
    }

    /// What the parser is to make of it.
    pub(crate) fn expected(&self) -> Value {
        let mut body: Vec<Value> = Vec::new();
        body.extend(self.image.iter().map(|image| {
            let alt = image.has_alt.then_some(&image.caption);
            json!({"image": {"alt": alt, "caption": image.caption, "credit": image.credit}})
        }));
        body.extend(self.body.iter().map(|element| match element {
            Element::Paragraph(words) => json!({"paragraph": words}),
            Element::Crosshead(words) => json!({"crosshead": words}),
            Element::Link(label, headline) => json!({"related_link": [label, headline]}),
            Element::Furniture(words, kind) => json!({"furniture": [kind, words]}),
        }));
        let related = self.related.iter().map(|Related { heading, see_more, items }| {
            json!({"heading": heading, "see_more": see_more.then(|| format!("See more {heading}")), "items": items})
        });
        json!({
            "headline": self.headline,
            "standfirst": self.standfirst,
            "published": self.dateline.as_ref().map(|dateline| &dateline.published),
            "updated": self.dateline.as_ref().and_then(|dateline| dateline.updated.as_ref()),
            "authors": self.byline.as_ref().map(|byline| byline.names.clone()).unwrap_or_default(),
            "body": body,
            "quotations": self.quotations(),
            "related": related.collect::<Vec<_>>(),
        })
    }

    /// The words between quotation marks; a paragraph that leaves them open is gone on with in the next.
    fn quotations(&self) -> Vec<String> {
        let mut quotations: Vec<String> = Vec::new();
        let mut open = false;
        for element in &self.body {
            let Element::Paragraph(words) = element else { continue };
            let mut pieces = words.split('"').enumerate().filter(|(at, _)| at % 2 == 1).map(|(_, piece)| piece);
            if open && let Some((last, piece)) = quotations.last_mut().zip(pieces.next()) {
                last.push_str("\n\n");
                last.push_str(piece);
            }
            quotations.extend(pieces.map(str::to_string));
            open = words.matches('"').count() % 2 == 1;
        }
        quotations
    }
}
