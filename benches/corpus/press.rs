//! Newspapers that print invented stories, each in its own style.

use super::random::Random;
use super::words::*;
use std::fmt::Write as _;

/// How much of the page there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The story alone: kicker to last link.
    Article,
    /// With the menus above and the footer below it.
    Page,
}

/// One line of a page, with the element that holds it in HTML.
struct Line {
    element: &'static str,
    text: String,
}

/// A page as it is being written.
struct Sheet {
    random: Random,
    lines: Vec<Line>,
    /// Quotation marks as this newspaper sets them.
    quotes: (char, char),
}

/// The article that belongs to a seed, as text: a line a block, parted as this newspaper does it.
pub fn article(seed: u64, form: Form) -> String {
    let apart = if Random::new(!seed).chance(80) { "\n\n" } else { "\n" };
    let lines: Vec<String> = page(seed, form).into_iter().map(|line| line.text).collect();
    lines.join(apart) + "\n"
}

/// The same page as HTML.
pub fn markup(seed: u64) -> String {
    let lines = page(seed, Form::Page);
    let headline = lines.iter().find(|line| line.element == "h1").map_or("", |line| &line.text);
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{}</title></head>\n<body>\n",
        escaped(headline)
    );
    let mut section = "";
    for Line { element, text } in &lines {
        let place = match *element {
            "nav" | "footer" => *element,
            _ => "article",
        };
        if place != section {
            let class = if place == "nav" { "site-menu" } else { place };
            let close = if section.is_empty() { String::new() } else { format!("</{section}>\n") };
            let _ = writeln!(html, "{close}<{place} class=\"{class}\">");
            section = place;
        }
        let text = escaped(text);
        let _ = match *element {
            "nav" | "footer" => writeln!(html, "<div class=\"item\"><a href=\"/s/{}\">{text}</a></div>", text.len()),
            "a" => writeln!(html, "<p class=\"more\"><a href=\"/story/{}\">{text}</a></p>", text.len()),
            "figcaption" => {
                writeln!(html, "<figure><img src=\"/i.jpg\" alt=\"\"><figcaption>{text}</figcaption></figure>")
            }
            element => writeln!(html, "<{element}>{text}</{element}>"),
        };
    }
    let _ = writeln!(html, "</{section}>\n</body></html>");
    html
}

/// A story of at least `bytes` bytes.
pub fn story(seed: u64, bytes: usize) -> String {
    let mut sheet = Sheet::new(seed);
    sheet.masthead();
    let (mut text, mut at) = (String::with_capacity(bytes + 4096), 0);
    while text.len() < bytes {
        sheet.body_part();
        for line in sheet.lines.drain(..) {
            text.push_str(if at == 0 { "" } else { "\n\n" });
            text.push_str(&line.text);
            at += 1;
        }
    }
    text
}

fn page(seed: u64, form: Form) -> Vec<Line> {
    let mut sheet = Sheet::new(seed);
    if form == Form::Page {
        sheet.menu();
    }
    sheet.masthead();
    for _ in 0..sheet.random.between(8, 34) {
        sheet.body_part();
    }
    sheet.tail();
    if form == Form::Page {
        sheet.foot();
    }
    sheet.lines
}

impl Sheet {
    fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let quotes = if random.chance(60) { ('“', '”') } else { ('"', '"') };
        Sheet { random, lines: Vec::new(), quotes }
    }

    fn line(&mut self, element: &'static str, text: impl Into<String>) {
        self.lines.push(Line { element, text: text.into() });
    }

    fn menu(&mut self) {
        self.line("nav", "Skip to main content");
        for _ in 0..self.random.between(1, 3) {
            for _ in 0..self.random.between(6, 18) {
                let section = *self.random.pick(SECTIONS);
                self.line("nav", section);
            }
        }
        for _ in 0..self.random.between(0, 6) {
            let teaser = self.headline();
            self.line("nav", teaser);
        }
        self.line("nav", "Sign in");
    }

    fn masthead(&mut self) {
        if self.random.chance(40) {
            let kicker = *self.random.pick(SECTIONS);
            self.line("p", kicker);
        }
        let headline = self.headline();
        self.line("h1", headline);
        if self.random.chance(50) {
            let standfirst = self.sentence();
            self.line("h2", standfirst);
        }
        let (byline, date) = (self.byline(), self.date());
        match self.random.between(0, 4) {
            0 => self.line("p", format!("{byline} | {date}")),
            1 => {
                self.line("time", format!("Published: {date}"));
                self.line("p", byline);
            }
            2 => self.line("time", date),
            _ => {
                self.line("p", byline);
                self.line("time", date);
            }
        }
        if self.random.chance(70) {
            self.picture();
        }
        for _ in 0..self.random.between(0, 3) {
            self.furniture();
        }
    }

    fn body_part(&mut self) {
        match self.random.between(0, 99) {
            0..=4 => {
                let crosshead = self.filled(CROSSHEADS);
                self.line("h2", crosshead);
            }
            5..=8 => self.picture(),
            9..=14 => {
                let link = format!("{}{}", self.random.pick(LINKS), self.headline());
                self.line("a", link);
            }
            15..=18 => self.furniture(),
            19..=40 => {
                let quotation = self.quotation();
                self.line("p", quotation);
            }
            _ => {
                let mut paragraph = self.sentence();
                for _ in 0..self.random.between(0, 3) {
                    paragraph.push(' ');
                    paragraph.push_str(&self.sentence());
                }
                self.line("p", paragraph);
            }
        }
    }

    fn tail(&mut self) {
        if self.random.chance(30) {
            let (one, other) = (self.person(), self.person());
            self.line("p", format!("Reporting by {one}; editing by {other}"));
        }
        if self.random.chance(60) {
            let heading = *self.random.pick(RELATED);
            self.line("h3", heading);
            for _ in 0..self.random.between(3, 7) {
                let headline = self.headline();
                self.line("a", headline);
            }
        }
    }

    fn foot(&mut self) {
        for _ in 0..self.random.between(0, 12) {
            let teaser = self.headline();
            self.line("footer", teaser);
        }
        for _ in 0..self.random.between(8, 30) {
            let line = self.filled(FOOTER);
            self.line("footer", line);
        }
    }

    fn picture(&mut self) {
        let (caption, person) = (self.filled(SENTENCES), self.person());
        let text = match self.random.between(0, 4) {
            0 => format!("{caption} Picture: {person}"),
            1 => format!("{caption} (Photo by {person}/Getty Images)"),
            2 => format!("{caption} Photograph: {person}/Alamy"),
            3 => format!("Image caption, {caption}"),
            _ => format!("{caption} ({person}/Associated Press)"),
        };
        self.line("figcaption", text);
    }

    fn furniture(&mut self) {
        let text = self.filled(FURNITURE);
        self.line("aside", text);
    }

    fn headline(&mut self) -> String {
        let (place, thing) = (*self.random.pick(PLACES), *self.random.pick(THINGS));
        format!("{place} {thing} {}", self.random.pick(HAPPENINGS))
    }

    fn sentence(&mut self) -> String {
        self.filled(SENTENCES)
    }

    fn quotation(&mut self) -> String {
        let (remark, more, person) = (self.filled(REMARKS), self.filled(REMARKS), self.person());
        let (open, close) = self.quotes;
        match self.random.between(0, 2) {
            0 => format!("{open}{remark},{close} said {person}. {open}{more}.{close}"),
            1 => format!("{person} said: {open}{remark}. {more}.{close}"),
            _ => format!("{open}{remark},{close} {person} told reporters in {}.", self.random.pick(PLACES)),
        }
    }

    fn byline(&mut self) -> String {
        let person = self.person();
        match self.random.between(0, 4) {
            0 => format!("By {person}, {}", self.random.pick(ROLES)),
            1 => format!("By {person} and {}", self.person()),
            2 => format!("{person} in {}", self.random.pick(PLACES)),
            3 => format!("By {}", person.to_uppercase()),
            _ => format!("By {person}"),
        }
    }

    fn date(&mut self) -> String {
        let (day, year) = (self.random.between(1, 28), self.random.between(2009, 2025));
        let (hour, minute) = (self.random.between(0, 23), self.random.between(0, 59));
        let month = *self.random.pick(MONTHS);
        match self.random.between(0, 4) {
            0 => format!("{day} {month} {year}, {hour:02}:{minute:02}"),
            1 => format!("{month} {day}, {year} {}:{minute:02} PM EST", hour % 12 + 1),
            2 => format!("{}, {month} {day}, {year}", self.random.pick(DAYS)),
            3 => format!("{year}-{:02}-{day:02}T{hour:02}:{minute:02}:00Z", self.random.between(1, 12)),
            _ => format!(
                "{day} {month} {year} at {hour}:{minute:02} GMT | Updated: {day} {month} {year}, 23:{minute:02}"
            ),
        }
    }

    fn person(&mut self) -> String {
        format!("{} {}", self.random.pick(FIRST_NAMES), self.random.pick(LAST_NAMES))
    }

    /// One of `templates` with its slots filled.
    fn filled(&mut self, templates: &[&str]) -> String {
        let mut rest = *self.random.pick(templates);
        let mut text = String::with_capacity(rest.len() + 32);
        while let Some((before, slot, after)) = next_slot(rest) {
            text.push_str(before);
            self.fill(slot, &mut text);
            rest = after;
        }
        text.push_str(rest);
        text
    }

    fn fill(&mut self, slot: &str, text: &mut String) {
        let random = &mut self.random;
        let _ = match slot {
            "place" => write!(text, "{}", random.pick(PLACES)),
            "thing" => write!(text, "{}", random.pick(THINGS)),
            "body" => write!(text, "{}", random.pick(BODIES)),
            "Body" => write!(text, "{}", random.pick(BODIES).replacen("the", "The", 1)),
            "month" => write!(text, "{}", random.pick(MONTHS)),
            "day" => write!(text, "{}", random.pick(DAYS)),
            "year" => write!(text, "{}", random.between(1870, 2024)),
            "few" => write!(text, "{}", random.between(2, 29)),
            "many" => write!(text, "{}", random.between(100, 4000)),
            "percent" => write!(text, "{}", random.between(1, 90)),
            "person" => write!(text, "{}", self.person()),
            unknown => unreachable!("no slot is called {unknown}"),
        };
    }
}

/// The text before the next slot, its name, and the text after it.
fn next_slot(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (slot, after) = rest.split_once('}')?;
    Some((before, slot, after))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
