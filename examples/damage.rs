//! Any number of damaged articles, the same on every machine, and the check of what `examples/corpus` made of them.
//!
//! ```text
//! damage make 200000 examples/articles/*.txt | corpus --threads 2 > target/damaged.ndjson
//! damage check examples/articles/*.txt < target/damaged.ndjson
//! ```
//!
//! The check makes each text again by its number and holds the article to it: every byte that is not white space lies
//! in exactly one part. What is no article is named by `corpus` on standard error.

#[path = "../benches/corpus/random.rs"]
mod random;

use newsgrammar::Article;
use random::Random;
use std::error::Error;
use std::io::{self, BufRead, BufWriter, Write};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    match args.next().as_deref() {
        Some("make") => {
            let count = args.next().ok_or("how many?")?.parse()?;
            let originals = read(args)?;
            let mut out = BufWriter::new(io::stdout().lock());
            for number in 0..count {
                let page = serde_json::json!({"id": number.to_string(), "text": damaged(&originals, number)});
                writeln!(out, "{page}")?;
            }
            Ok(out.flush()?)
        }
        Some("check") => check(&read(args)?),
        _ => Err("damage make COUNT FILES | damage check FILES".into()),
    }
}

fn read(paths: impl Iterator<Item = String>) -> io::Result<Vec<String>> {
    paths.map(std::fs::read_to_string).collect()
}

/// The name that `corpus` gave a document.
#[derive(serde::Deserialize)]
struct Named {
    identifier: String,
}

fn check(originals: &[String]) -> Result<(), Box<dyn Error>> {
    let (mut articles, mut bytes) = (0, 0);
    for line in io::stdin().lock().lines() {
        let line = line?;
        let number = serde_json::from_str::<Named>(&line)?.identifier;
        let article: Article<'_> = serde_json::from_str(&line)?;
        let text = damaged(originals, number.parse()?);
        covers(&article, &text).map_err(|what| format!("article {number}: {what}"))?;
        articles += 1;
        bytes += text.len();
    }
    println!("{articles} articles of {bytes} bytes, and nothing of them is lost");
    Ok(())
}

/// Whether the spans hold every byte of the text that is not white space, once and in order.
fn covers(article: &Article<'_>, text: &str) -> Result<(), String> {
    let mut end = 0;
    for span in article.spans() {
        let between = text.get(end..span.range().start).ok_or_else(|| format!("{span} stands before byte {end}"))?;
        span.slice(text).ok_or_else(|| format!("{span} is no place"))?;
        if !between.trim().is_empty() {
            return Err(format!("{between:?} is lost"));
        }
        end = span.range().end;
    }
    match text.get(end..).is_some_and(|rest| rest.trim().is_empty()) {
        true => Ok(()),
        false => Err(format!("what stands behind byte {end} is lost")),
    }
}

/// Lines that stand on pages beside the story.
const LINES: &[&str] = &[
    "Advertisement",
    "Read more",
    "By",
    "By Ana Ruiz",
    "Share",
    "12 comments",
    "Published: 31 February 2022, 25:61",
    "03/04/2022",
    "2 hours ago",
    "RELATED STORIES",
    "Image caption, The wall",
    "(AP Photo/Ana Ruiz)",
    "___",
    "• One",
    "1.",
    "\"",
    "LONDON, Jan 29 (Reuters) - One barge came.",
    "Reporting by Ana Ruiz; Editing by Tom Beck",
    "©",
    "Most read",
];

/// Signs that break what looks at bytes, at words or at directions.
const SIGNS: &[&str] = &[
    "\0",
    "\u{feff}",
    "\u{200b}",
    "\u{202e}",
    "\u{200f}",
    "\u{a0}",
    "\u{2028}",
    "\u{85}",
    "\r",
    "\r\n",
    "\n",
    "\t",
    "e\u{301}",
    "ﬀ",
    "İ",
    "🌊",
    "👩\u{200d}🚒",
    "海",
    "“",
    "”",
    "»",
    "\u{fffd}",
    "\u{10ffff}",
    "|",
    ":",
    "/",
    "(",
    "9",
    "&",
    "<",
];

/// The text of this number: one of the originals with one to eight damages.
fn damaged(originals: &[String], number: u64) -> String {
    let mut random = Random::new(number.wrapping_mul(0x2545_f491_4f6c_dd1d));
    let mut text = random.pick(originals).clone();
    for _ in 0..random.between(1, 8) {
        text = match random.between(0, 9) {
            0..=4 => of_lines(&text, originals, &mut random),
            5 | 6 => {
                let at = place(&text, &mut random);
                let (before, after) = text.split_at(at);
                [before, *random.pick(SIGNS), after].concat()
            }
            7 => {
                let (one, other) = (place(&text, &mut random), place(&text, &mut random));
                let (from, to) = (one.min(other), one.max(other));
                // A hole of any size, or the same words again.
                let again = if random.chance(50) { "" } else { &text[from..to] };
                let room = text.len() < 64 << 10;
                [&text[..from], again, if room { again } else { "" }, &text[to..]].concat()
            }
            8 => text.chars().map(|c| if random.chance(2) { '\u{fffd}' } else { c }).collect(),
            _ => of_the_whole(&text, &mut random),
        };
    }
    text
}

/// Damage to lines: taken out, doubled, swapped, glued, put in, in capitals, read in another encoding.
fn of_lines(text: &str, originals: &[String], random: &mut Random) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if lines.is_empty() {
        return text.to_owned();
    }
    let at = random.between(0, lines.len() - 1);
    let other = random.between(0, lines.len() - 1);
    match random.between(0, 7) {
        0 => drop(lines.remove(at)),
        1 => lines.insert(at, lines[other].clone()),
        2 => lines.swap(at, other),
        3 if at + 1 < lines.len() => {
            let next = lines.remove(at + 1);
            lines[at].push_str(&next);
        }
        4 => lines.insert(at, random.pick(LINES).to_string()),
        5 => lines[at] = lines[at].to_uppercase(),
        6 => lines[at] = lines[at].bytes().map(char::from).collect(),
        _ => {
            let from: Vec<&str> = random.pick(originals).lines().collect();
            lines.insert(at, random.pick(&from).to_string());
        }
    }
    lines.join("\n")
}

fn of_the_whole(text: &str, random: &mut Random) -> String {
    match random.between(0, 6) {
        0 => text.replace('\n', "\r\n"),
        1 => text.replace('\n', "\r"),
        2 => text.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"),
        3 => text.lines().rev().collect::<Vec<_>>().join("\n"),
        4 => text[..place(text, random)].to_owned(),
        5 => format!("\u{feff}{text}"),
        _ => text.split_whitespace().collect::<Vec<_>>().join(if random.chance(50) { " " } else { "\n" }),
    }
}

/// A boundary between two characters.
fn place(text: &str, random: &mut Random) -> usize {
    let at = random.between(0, text.len());
    (at..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}
