//! Pages with gold fields, and what they say of each block's role.

use newsgrammar::fit::{self, Observation, ROLES};
use serde_json::Value;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// One page: what is seen of each block, and which roles the gold fields allow it.
#[derive(Clone)]
pub struct Page {
    pub id: String,
    /// Its file; none where it is none of the evaluation folder's.
    pub file: Option<PathBuf>,
    /// What keeps pages together when some are held out: the publisher or the web site.
    pub group: String,
    pub lang: String,
    pub own: Vec<u64>,
    pub context: Vec<u64>,
    /// A bit for each role that is open to it, whatever the weights say.
    pub open: Vec<u8>,
    pub bytes: Vec<usize>,
    /// The text of each block.
    pub texts: Vec<String>,
    /// A bit for each role that the gold allows.
    pub allowed: Vec<u8>,
    /// Whether the gold fields say of every block what it is.
    pub complete: bool,
    /// Whether the headlines are fitted on it and the roles are not: it is one of `tests/publishers`, or a story alone.
    pub made_up: bool,
    /// How much the page counts in the fit; nothing where its gold fields can't be right.
    pub counts: f32,
}

/// How much a page counts of which some blocks are known. There are no news among most of them, but many sites.
const IN_PART: f32 = 1.5;
/// Pages of more blocks than this are indexes or whole books.
const LONGEST: usize = 1200;

const HEADER: u8 = 1;
pub const HEADLINE: u8 = 1 << 1;
pub const MASTHEAD: u8 = 1 << 2;
pub const STANDFIRST: u8 = 1 << 3;
pub const PARAGRAPH: u8 = 1 << 4;
const CROSSHEAD: u8 = 1 << 5;
pub const ASIDE: u8 = 1 << 6;
pub const FOOTER: u8 = 1 << 7;
pub const BODY: u8 = PARAGRAPH | CROSSHEAD;

/// Every page below the evaluation folder, `dev/<language>/<id>` and `segments/<id>`, those of `tests/publishers`, and the
/// crate's own articles.
pub fn pages(root: &Path) -> Vec<Page> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/publishers");
    let mut pages = Vec::new();
    for (set, made_up) in [(root.join("dev"), false), (own, true)] {
        for folder in folders(&set).iter().flat_map(|language| folders(language)) {
            let gold = json(&folder);
            for variant in ["article.txt", "page.txt"] {
                if let Ok(text) = fs::read_to_string(folder.join(variant)) {
                    let page = complete(&gold, &text);
                    let id = format!("{}/{variant}", page.id);
                    pages.push(Page { id, file: Some(folder.join(variant)), made_up, ..page });
                }
            }
        }
    }
    for folder in folders(&root.join("segments")) {
        let (gold, file) = (json(&folder), folder.join("page.txt"));
        if let Ok(text) = fs::read_to_string(&file) {
            pages.push(Page { file: Some(file), ..partial(&folder, &gold, &text) });
        }
    }
    let outlined = outlined();
    (0..OUTLINES).for_each(|_| pages.extend(outlined.iter().cloned()));
    for page in &mut pages {
        let fits = feasible(&page.allowed) && page.own.len() <= LONGEST && !is_cut_short(page);
        page.counts = if fits { page.counts } else { 0.0 };
    }
    pages
}

/// How often each of the crate's own articles counts: they are few, and every line of them is known.
const OUTLINES: usize = 6;

/// The crate's own articles and pages, whose lines outlines tell: `crosshead: Next steps`.
fn outlined() -> Vec<Page> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sets = [("tests/outlines", "examples/articles", "txt"), ("tests/pages", "tests/pages", "outline")];
    let mut pages = Vec::new();
    for (outlines, texts, ending) in sets {
        let mut outlines: Vec<PathBuf> = fs::read_dir(root.join(outlines))
            .expect("the outlines")
            .map(|entry| entry.expect("a readable folder").path())
            .filter(|path| path.extension().is_some_and(|found| found == ending))
            .collect();
        outlines.sort();
        pages.extend(outlines.iter().map(|path| outlined_page(path, &root.join(texts))));
    }
    pages
}

fn outlined_page(path: &Path, texts: &Path) -> Page {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let read = |path: PathBuf| fs::read_to_string(path).expect("an article and its outline");
    let (outline, text) = (read(path.to_path_buf()), read(texts.join(&name).with_extension("txt")));
    let told: Vec<(&str, &str)> = outline.lines().filter_map(|line| line.split_once(": ")).collect();
    let blocks = fit::observe(&text);
    let is = |block: &Observation<'_>, kind: &str| {
        told.iter().any(|(told, start)| *told == kind && squeeze(block.text).starts_with(start))
    };
    let story = |block: &Observation<'_>| is(block, "paragraph") || is(block, "list");
    let headline = blocks.iter().position(|block| is(block, "headline")).unwrap_or(0);
    let first = blocks.iter().position(story).unwrap_or(0);
    let last = blocks.iter().rposition(story).unwrap_or(0);
    let allowed = blocks
        .iter()
        .enumerate()
        .map(|(at, block)| match at {
            _ if at < headline => HEADER,
            _ if at == headline => HEADLINE,
            _ if is(block, "standfirst") => STANDFIRST,
            _ if at < first => MASTHEAD,
            _ if at > last => FOOTER,
            _ if story(block) => PARAGRAPH,
            _ if is(block, "crosshead") => CROSSHEAD,
            _ => ASIDE,
        })
        .collect();
    page(&name, &name, "", &blocks, allowed, true)
}

/// Whether the gold fields leave out so much prose below the story that they can't be the whole of it
/// (pages that run on as a series of entries, of which the gold has the first). What speaks of something else
/// or to the reader is no part of it.
fn is_cut_short(page: &Page) -> bool {
    let (topic, reader) = (feature("TOPIC") | feature("TOPIC_STRONG"), feature("ADDRESSES_READER"));
    let prose = |roles: u8, own: u64, never: u64| -> usize {
        let known = |at: &usize| page.allowed[*at] & !roles == 0 && page.bytes[*at] > 100;
        let is = |at: &usize| page.own[*at] & own != 0 && page.own[*at] & never == 0;
        (0..page.own.len()).filter(known).filter(is).map(|at| page.bytes[at]).sum()
    };
    page.complete && prose(FOOTER | ASIDE, topic, reader) * 2 > prose(BODY, !0, 0)
}

/// The bit of a block's own feature.
pub fn feature(name: &str) -> u64 {
    1 << fit::FEATURES[0].iter().position(|it| *it == name).expect("a feature")
}

pub fn folders(path: &Path) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(path)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

pub fn json(page: &Path) -> Value {
    let text = fs::read_to_string(page.join("gold.json")).expect("a page has gold fields");
    serde_json::from_str(&text).expect("gold fields are JSON")
}

/// Letters and digits only, in lower case.
pub fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

pub fn keys<'a>(gold: &'a Value, field: &str) -> impl Iterator<Item = String> + 'a {
    gold[field].as_array().into_iter().flatten().filter_map(Value::as_str).map(key).filter(|key| !key.is_empty())
}

/// A page whose gold fields hold the whole story.
fn complete(gold: &Value, text: &str) -> Page {
    let blocks = fit::observe(text);
    let paragraphs: HashSet<String> = keys(gold, "paragraphs").collect();
    let prose: String = keys(gold, "paragraphs").collect::<Vec<_>>().join(" ");
    let subheads: HashSet<String> = keys(gold, "subheads").collect();
    let summary: Vec<String> = keys(gold, "summary").collect();
    let headline = key(gold["headline"].as_str().unwrap_or(""));
    let block_keys: Vec<String> = blocks.iter().map(|block| key(block.text)).collect();

    let is_paragraph = |key: &String| {
        !key.is_empty()
            && (paragraphs.contains(key)
                || key.len() >= 25 && prose.contains(key.as_str())
                || contains_one(key, &paragraphs))
    };
    let is_headline = |key: &String| !headline.is_empty() && (*key == headline);
    let is_summary = |key: &String| {
        summary.iter().any(|summary| key == summary || key.len() >= 25 && summary.contains(key.as_str()))
    };
    // The story begins after its headline; short paragraphs may repeat in menus.
    let title = block_keys.iter().position(is_headline);
    let told = Title::of(field(gold, "headline"));
    let long = |key: &&String| key.len() >= 40;
    let start = block_keys.iter().enumerate().position(|(at, key)| {
        is_paragraph(key) && (title.is_none_or(|title| at > title)) && long(&key) && !is_summary(key)
    });
    let end = block_keys.iter().rposition(|key| is_paragraph(key) && key.len() >= 12);
    let (start, end) = (start.unwrap_or(usize::MAX), end.unwrap_or(0));

    let exact = block_keys.iter().enumerate().rposition(|(at, key)| at < start && is_headline(key));
    let reworded = || blocks.iter().take(start).rposition(|block| told.is_alike(block.text));
    // Where the very words stand far above the story, they are another page's link to it.
    let last_title = match exact {
        Some(exact) if start - exact <= NEAR_STORY => Some(exact),
        _ => reworded().filter(|at| start - at <= NEAR_STORY).or(exact),
    };
    let is_headline = |at: usize, key: &String| is_headline(key) && last_title == exact || last_title == Some(at);
    let allowed = block_keys
        .iter()
        .enumerate()
        .map(|(at, key)| match at {
            _ if at < start && is_headline(at, key) => {
                if Some(at) == last_title {
                    HEADLINE
                } else {
                    HEADER | HEADLINE
                }
            }
            _ if at < start && last_title.is_some_and(|title| at > title) && is_summary(key) => STANDFIRST,
            _ if at < start && is_paragraph(key) && title.is_some_and(|title| at > title) => {
                PARAGRAPH | STANDFIRST | MASTHEAD
            }
            _ if at < start => match last_title {
                Some(title) if at > title => MASTHEAD,
                Some(_) => HEADER | MASTHEAD,
                // The page words its headline in another way: which line it is, is not known.
                None => HEADER | HEADLINE | MASTHEAD,
            },
            _ if at > end => FOOTER,
            _ if is_paragraph(key) => PARAGRAPH,
            _ if subheads.contains(key) => CROSSHEAD,
            _ => ASIDE,
        })
        .collect();
    page(field(gold, "id"), field(gold, "publisher"), field(gold, "lang"), &blocks, allowed, true)
}

/// How far above its story a headline is to be expected, in blocks.
const NEAR_STORY: usize = 25;

/// A headline that a page may word a little differently.
struct Title(HashSet<String>);

impl Title {
    fn of(text: &str) -> Title {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 2);
        Title(words.map(str::to_lowercase).collect())
    }

    /// Whether more than half of the words of each stand in the other.
    fn is_alike(&self, line: &str) -> bool {
        let line = Title::of(line);
        let both = self.0.intersection(&line.0).count();
        both >= 3 && both * 2 > self.0.len() && both * 2 > line.0.len()
    }
}

/// Whether a block holds a whole long paragraph and little else.
fn contains_one(key: &str, paragraphs: &HashSet<String>) -> bool {
    key.len() >= 40
        && paragraphs.iter().any(|paragraph| paragraph.len() * 10 >= key.len() * 7 && key.contains(paragraph.as_str()))
}

/// A page of which a few pieces are known to be in the body, or not.
fn partial(folder: &Path, gold: &Value, text: &str) -> Page {
    let blocks = fit::observe(text);
    let pieces = |field: &str| -> Vec<String> {
        gold[field].as_array().into_iter().flatten().filter_map(Value::as_str).map(squeeze).collect()
    };
    let (with, without) = (pieces("with"), pieces("without"));
    let headline = key(gold["headline"].as_str().unwrap_or(""));
    let holds = |block: &Observation<'_>, pieces: &[String]| {
        let text = squeeze(block.text);
        pieces.iter().any(|piece| text.contains(piece.as_str()))
    };
    let start = blocks.iter().position(|block| holds(block, &with)).unwrap_or(0);
    let is_title = |block: &Observation<'_>| !headline.is_empty() && key(block.text) == headline;
    let end = blocks.iter().rposition(|block| holds(block, &with)).unwrap_or(0);
    let title = blocks.iter().take(start).rposition(is_title);
    // Between two pieces of the body, prose is body.
    let is_prose =
        |block: &Observation<'_>| block.text.len() >= 100 && block.text.ends_with(['.', '!', '?', '”', '"', '“', '。']);
    let allowed = blocks
        .iter()
        .enumerate()
        .map(|(at, block)| match title {
            _ if holds(block, &with) => BODY,
            _ if holds(block, &without) && (start..end).contains(&at) => ASIDE,
            _ if (start..end).contains(&at) && is_prose(block) => BODY,
            Some(title) if at == title => HEADLINE,
            Some(title) if at < title => HEADER,
            Some(_) if holds(block, &without) => !BODY & !HEADLINE & !HEADER,
            Some(_) => !HEADLINE & !HEADER,
            None if holds(block, &without) => !BODY,
            None if headline.is_empty() => !0,
            None => !HEADLINE,
        })
        .collect();
    let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let group = id.split('-').next().unwrap_or("").to_string();
    page(&id, &group, field(gold, "lang"), &blocks, allowed, false)
}

fn field<'g>(gold: &'g Value, name: &str) -> &'g str {
    gold[name].as_str().unwrap_or("")
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn page(id: &str, group: &str, lang: &str, blocks: &[Observation<'_>], allowed: Vec<u8>, complete: bool) -> Page {
    Page {
        id: id.to_string(),
        file: None,
        group: group.to_string(),
        lang: lang.to_string(),
        own: blocks.iter().map(|block| block.own).collect(),
        context: blocks.iter().map(|block| block.context).collect(),
        open: blocks.iter().map(|block| block.open).collect(),
        texts: blocks.iter().map(|block| block.text.to_string()).collect(),
        bytes: blocks.iter().map(|block| block.text.len()).collect(),
        allowed,
        complete,
        made_up: false,
        counts: if complete { 1.0 } else { IN_PART },
    }
}

/// Whether the grammar has a path through the allowed roles.
pub fn feasible(allowed: &[u8]) -> bool {
    let mut reached: u8 = 0;
    for (at, &allowed) in allowed.iter().enumerate() {
        let mut next = 0;
        for to in 0..ROLES {
            let can = if at == 0 {
                fit::allows(None, Some(to))
            } else {
                (0..ROLES).any(|from| reached & 1 << from != 0 && fit::allows(Some(from), Some(to)))
            };
            next |= u8::from(can && allowed & 1 << to != 0) << to;
        }
        reached = next;
    }
    (0..ROLES).any(|role| reached & 1 << role != 0 && fit::allows(Some(role), None))
}

/// A page of which nothing is known.
pub fn unknown(text: &str) -> Page {
    let blocks = fit::observe(text);
    let allowed = vec![!0; blocks.len()];
    page("", "", "", &blocks, allowed, false)
}
