//! Fits the weights by which `grammar/role.rs` tells the parts of a page apart.
//!
//! ```text
//! cargo run --release --features fit --example fit -- FOLDER > src/lexicon/weights.rs
//! cargo run --release --features fit --example fit -- FOLDER --headlines > src/lexicon/headlines.rs
//! cargo run --release --features fit --example fit -- FOLDER --check
//! cargo run --release --features fit --example fit -- FOLDER --credits > src/lexicon/odds.rs
//! cargo run --release --features fit --example fit -- FOLDER --credits --check
//! ```
//!
//! The first line writes the table of the roles, the second that by which the headline is chosen: there is one on a page,
//! so that it takes more pages, and those of `tests/publishers` are among them. The third holds out a quarter of the
//! publishers at a time and shows how they fare with what was fitted on the others. The other two do the same for the odds
//! by which bylines and datelines are chosen; they are fitted with the weights as they are, so after them.

#![allow(clippy::expect_used)] // a tool for developers: what is wrong with its input ends it

mod choice;
mod credits;
mod crf;
mod gold;
mod headline;
mod mixed;

use gold::{BODY, Page};
use newsgrammar::fit::{self, ROLES};
use std::path::Path;

/// How many parts the publishers are dealt into, each held out in turn.
const FOLDS: u32 = 4;
/// How many ways the publishers are dealt: one alone says too little, since a page is a point of a score.
const DEALS: u32 = 3;
/// The penalty on the weights' squares.
const PENALTY: f32 = 1.0;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(root) = arguments.first() else {
        eprintln!(
            "usage: fit FOLDER [--headlines | --check [PENALTY]] [--articles FOLDER]\n       fit FOLDER --credits [--check]"
        );
        std::process::exit(2);
    };
    if arguments.get(1).is_some_and(|argument| argument == "--credits") {
        credits::run(Path::new(root), arguments.get(2).is_some_and(|argument| argument == "--check"));
        return;
    }
    let mut pages = gold::pages(Path::new(root));
    pages.extend(mixed::bare(&pages));
    eprintln!("{} pages, {} blocks", pages.len(), pages.iter().map(|page| page.own.len()).sum::<usize>());
    let check = arguments.get(1).is_some_and(|argument| argument == "--check");
    let penalty = arguments.get(2).and_then(|penalty| penalty.parse().ok()).filter(|_| check).unwrap_or(PENALTY);
    // The headline is chosen on paths as they are on pages that the weights were not fitted to.
    if check {
        let deal = |deal| {
            let held = |fold| move |(page, _): &&(&Page, Vec<usize>)| fold_of(&page.group, deal) == fold;
            let held_out = held_out(&pages, penalty, deal);
            let chosen = |fold| {
                let (held, fitted): (Vec<_>, Vec<_>) = held_out.iter().cloned().partition(|path| held(fold)(&path));
                let headlines = headline::fitted_on(&fitted);
                held.into_iter().map(move |(page, path)| (page, headline::chosen(page, path, &headlines)))
            };
            (0..FOLDS).flat_map(chosen).collect::<Vec<_>>()
        };
        let deals: Vec<_> = (0..DEALS).map(deal).collect();
        report("held out", &deals.concat());
        if let Some(folder) = arguments.iter().skip_while(|it| *it != "--articles").nth(1) {
            deals.iter().enumerate().for_each(|(deal, paths)| write(Path::new(folder), deal, paths));
        }
        if let Some(id) = arguments.get(3).filter(|it| !it.starts_with("--")) {
            deals[0].iter().filter(|(page, _)| page.id.contains(id.as_str())).for_each(|(page, path)| show(page, path));
        }
        return;
    }
    let held_out = held_out(&pages, penalty, 0);
    let headlines = headline::fitted_on(&held_out);
    if arguments.get(1).is_some_and(|argument| argument == "--headlines") {
        print!("{}", headline::table(&headlines));
        return;
    }
    let weights = fitted_on(&pages.iter().filter(tells_roles).collect::<Vec<_>>(), PENALTY);
    let path = |page| headline::chosen(page, crf::decode(page, &weights), &headlines);
    report("fitted", &pages.iter().map(|page| (page, path(page))).collect::<Vec<_>>());
    if let [_, explain, file] = arguments.as_slice()
        && explain == "--explain"
    {
        let text = std::fs::read_to_string(file).expect("a text to explain");
        crf::explain(&text, &weights);
        return;
    }
    print!("{}", table(&weights));
}

/// Whether the roles are fitted on a page.
fn tells_roles(page: &&Page) -> bool {
    page.counts > 0.0 && !page.made_up
}

/// The best path through each page by weights that were fitted on other publishers' pages.
fn held_out(pages: &[Page], penalty: f32, deal: u32) -> Vec<(&Page, Vec<usize>)> {
    let fold = |fold| {
        let (held, fitted): (Vec<&Page>, Vec<&Page>) =
            pages.iter().partition(|page| fold_of(&page.group, deal) == fold);
        let fitted: Vec<&Page> = fitted.into_iter().filter(tells_roles).collect();
        let weights = fitted_on(&fitted, penalty);
        held.into_iter().map(move |page| (page, crf::decode(page, &weights))).collect::<Vec<_>>()
    };
    // Two at a time.
    let pair = |first| {
        std::thread::scope(|scope| {
            let other = scope.spawn(move || fold(first));
            let paths = fold(first + 1);
            other.join().expect("a worker does not panic").into_iter().chain(paths)
        })
    };
    (0..FOLDS).step_by(2).flat_map(pair).collect()
}

/// Writes the articles that the paths make, one schema.org object a line.
fn write(folder: &Path, deal: usize, paths: &[(&Page, Vec<usize>)]) {
    let mut lines = String::new();
    for (page, path) in paths {
        let Some(file) = &page.file else { continue };
        let text = std::fs::read_to_string(file).expect("a page that was there");
        let name = file.to_string_lossy();
        let Some(article) = fit::article(&text, path) else { continue };
        let article = article.schema_org().identifier(&name).dated_by_update(true);
        lines += &(serde_json::to_string(&article).expect("an article is JSON") + "\n");
    }
    std::fs::write(folder.join(format!("{deal}.jsonl")), lines).expect("a folder to write to");
}

/// Prints the blocks whose role is not what the gold fields allow, with the roles around them.
fn show(page: &Page, path: &[usize]) {
    let names = fit::roles();
    let wrong = |at: usize| page.allowed[at] & 1 << path[at] == 0;
    let lost: usize = (0..path.len())
        .filter(|&at| wrong(at) && (BODY & 1 << path[at] == 0) != (page.allowed[at] & BODY == 0))
        .map(|at| page.bytes[at])
        .sum();
    println!(
        "== {} ({} blocks, {} wrong, {lost} bytes of body)",
        page.id,
        path.len(),
        (0..path.len()).filter(|&at| wrong(at)).count()
    );
    for at in 0..path.len() {
        if (at.saturating_sub(1)..=at + 1).any(|near| near < path.len() && wrong(near)) {
            let allowed: Vec<&str> = (0..ROLES)
                .filter(|&role| page.allowed[at] & 1 << role != 0)
                .map(|role| names[role].get(..4).unwrap_or(""))
                .collect();
            let mark = if wrong(at) { '*' } else { ' ' };
            println!("{mark}{at:4} {:10} {:20} {}", names[path[at]], allowed.join("|"), start(page, at));
        }
    }
}

/// The first words of a block.
fn start(page: &Page, at: usize) -> String {
    page.texts[at].chars().take(90).collect()
}

/// The weights fitted on `pages` and on mixed pages made of them.
fn fitted_on(pages: &[&Page], penalty: f32) -> crf::Weights {
    let mixed = mixed::mixed(pages);
    let all: Vec<&Page> = pages.iter().copied().chain(&mixed).collect();
    crf::fit(&all, penalty)
}

/// Publishers fall into folds by their names, otherwise in each deal.
fn fold_of(group: &str, deal: u32) -> u32 {
    let hash = group.bytes().fold(7 + 1000 * deal, |hash: u32, byte| {
        hash.wrapping_mul(31).wrapping_add(u32::from(byte.to_ascii_lowercase()))
    });
    (hash.wrapping_mul(0x9e37_79b9) >> 13) % FOLDS
}

/// Whether every block of the page is known, and it is somebody's.
fn is_whole(page: &Page) -> bool {
    page.complete && !page.made_up
}

fn report(name: &str, paths: &[(&Page, Vec<usize>)]) {
    for (set, filter) in [
        ("dev en", (|page: &Page| is_whole(page) && page.lang == "en") as fn(&Page) -> bool),
        ("dev de", |page| is_whole(page) && page.lang == "de"),
        ("dev rest", |page| is_whole(page) && page.lang != "en" && page.lang != "de"),
        ("publishers", |page| page.made_up && page.file.is_some()),
        ("segments en", |page| !page.complete && page.lang == "en"),
        ("segments", |page| !page.complete),
    ] {
        let (mut pages_seen, mut f1, mut heads, mut heads_right) = (0, 0.0, 0, 0);
        let (mut tp, mut fp, mut fn_) = (0, 0, 0);
        for (page, path) in paths.iter().filter(|(page, _)| page.counts > 0.0 && filter(page)) {
            let (mut right, mut found, mut gold) = (0, 0, 0);
            for (at, &role) in path.iter().enumerate() {
                let (is, must, may) =
                    (BODY & 1 << role != 0, page.allowed[at] & !BODY == 0, page.allowed[at] & BODY != 0);
                right += usize::from(is && must) * page.bytes[at];
                found += usize::from(is && (must || !may)) * page.bytes[at];
                gold += usize::from(must) * page.bytes[at];
                tp += usize::from(is && must);
                fp += usize::from(is && !may);
                fn_ += usize::from(!is && must);
            }
            f1 += 2.0 * right as f64 / (found + gold).max(1) as f64;
            pages_seen += 1;
            if page.allowed.contains(&2) {
                heads += 1;
                heads_right +=
                    usize::from(path.iter().position(|&role| role == 1).is_some_and(|at| page.allowed[at] & 2 != 0));
            }
        }
        eprintln!(
            "{name:9} {set:12} pages {pages_seen:4}  body bytes F1 {:.4}  blocks P {:.4} R {:.4}  headline {heads_right}/{heads}",
            f1 / f64::from(pages_seen.max(1)),
            tp as f64 / (tp + fp).max(1) as f64,
            tp as f64 / (tp + fn_).max(1) as f64,
        );
    }
}

/// The weights as Rust source, one feature a line.
fn table(weights: &crf::Weights) -> String {
    let [own, place] = fit::FEATURES;
    let mut text = String::from(
        "//! How much each feature speaks for each role, in hundredths of a natural logarithm.\n\
         //!\n\
         //! Written by `examples/fit`; see there for the command. Review a change of it as a change of data.\n\n",
    );
    let row = |row: &[f32; ROLES]| {
        row.iter().map(|weight| format!("{:5}", (weight * 100.0).round() as i16)).collect::<Vec<_>>().join(",")
    };
    let roles = fit::roles().map(|role| format!("{:>5.5}", role)).join(" ");
    for (name, doc, names, first) in [
        ("OWN", "The block's own features.", own, crf::OWN),
        ("PREVIOUS", "The features of the block before it.", own, crf::PREVIOUS),
        ("NEXT", "The features of the block after it.", own, crf::NEXT),
        ("CONTEXT", "The features of its place.", place, crf::CONTEXT),
    ] {
        text += &format!(
            "/// {doc}\n#[rustfmt::skip]\npub(crate) const {name}: [[i16; {ROLES}]; {}] = [\n    // {roles}\n",
            names.len()
        );
        for (at, name) in names.iter().enumerate() {
            text += &format!("    [{}], // {name}\n", row(&weights[first + at]));
        }
        text += "];\n\n";
    }
    text += &format!(
        "/// The step from the role of a line to the role of a column.\n#[rustfmt::skip]\npub(crate) const STEP: [[i16; {ROLES}]; {ROLES}] = [\n    // {roles}\n"
    );
    for (from, name) in fit::roles().iter().enumerate() {
        text += &format!("    [{}], // {name}\n", row(&weights[crf::step_row(from)]));
    }
    text += "];\n";
    text
}
