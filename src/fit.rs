//! What the program that fits the weights needs to see; not part of the crate's promise.

use crate::grammar::{self, DateOptions, Options, context::Context, evidence, headline, odds, role};
use crate::layout::{Block, Features, Layout, Plain};
use crate::lexicon::{self, Vocabulary};
use crate::model::{Article, Part};
use crate::span::Span;

/// How many roles there are.
pub const ROLES: usize = role::ROLES;
/// How many kinds of lines there are.
pub const KINDS: usize = headline::KINDS;

/// A block as the sequence decision sees it.
#[derive(Clone, Debug)]
pub struct Observation<'a> {
    /// Its text, line ends included.
    pub text: &'a str,
    /// Its own features, a bit each.
    pub own: u64,
    /// The features of its place, a bit each.
    pub context: u64,
    /// The roles that are open to it, a bit each.
    pub open: u8,
}

/// The names of the features of a block and of its place, from the lowest bit.
pub const FEATURES: [&[&str]; 2] = [Features::NAMES, Context::NAMES];

/// The names of the roles.
pub fn roles() -> [String; ROLES] {
    role::Role::ALL.map(|role| format!("{role:?}"))
}

/// Whether the grammar allows role `to` after role `from`; `None` stands for the text's ends.
pub fn allows(from: Option<usize>, to: Option<usize>) -> bool {
    let role = |at: usize| role::Role::ALL[at % ROLES];
    match (from, to) {
        (None, None) => true,
        (None, Some(to)) => role(to).begins(),
        (Some(from), None) => role(from).ends(),
        (Some(from), Some(to)) => role(from).leads_to(role(to)),
    }
}

/// The blocks of a text.
pub fn observe(text: &str) -> Vec<Observation<'_>> {
    let source = Layout::new(text);
    let plain = source.plain();
    let mut layout = plain.as_ref().map_or(source, Plain::layout);
    let options = Options { vocabulary: Vocabulary::builtin(), dates: DateOptions::new() };
    let evidence = evidence::gather(&mut layout, &options);
    let blocks = layout.blocks.iter().zip(Context::of(&layout.blocks)).enumerate();
    blocks
        .map(|(at, (block, context))| Observation {
            text: plain.as_ref().map_or(block.span, |lines| lines.span(block.span)).slice(text).unwrap_or(""),
            own: block.features.0,
            context: context.0,
            open: evidence.open_roles.at(at),
        })
        .collect()
}

/// A block that may be the headline.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// Its number.
    pub at: usize,
    /// The facts about how it stands, a bit each.
    pub standing: u64,
    /// The kinds of the block before it, of itself, and of the one after it, by their numbers.
    pub amid: [usize; 3],
}

/// The blocks that may be the headline of `path`; from the blocks' texts and their own features.
pub fn headlines(texts: &[String], own: &[u64], path: &[usize]) -> Vec<Candidate> {
    let (mut text, mut blocks) = (String::new(), Vec::new());
    for (line, &own) in texts.iter().zip(own) {
        let start = text.len() as u32;
        text += line.trim();
        blocks.push(Block { span: Span::new(start, text.len() as u32), features: Features(own) });
    }
    let candidates = headline::candidates(&text, &blocks, &roles_of(path));
    let seen = |&headline::Candidate { at, standing }: &headline::Candidate| {
        let amid = headline::amid(&blocks, at).map(|kind| kind as usize);
        Candidate { at, standing: standing.0, amid }
    };
    candidates.iter().map(seen).collect()
}

/// The names of the facts about how a line stands, from the lowest bit.
pub const STANDING: &[&str] = headline::Standing::NAMES;

/// The names of the kinds of lines.
pub fn kinds() -> [String; KINDS] {
    headline::Kind::ALL.map(|kind| format!("{kind:?}"))
}

/// The path with the headline at another block.
pub fn with_headline(headline: usize, path: &[usize]) -> Vec<usize> {
    let mut roles = roles_of(path);
    headline::set(headline, &mut roles);
    roles.into_iter().map(|role| role as usize).collect()
}

/// The article of a text whose blocks play the roles on `path`; none where it is no article.
pub fn article<'a>(text: &'a str, path: &[usize]) -> Option<Article<'a>> {
    let options = Options { vocabulary: Vocabulary::builtin(), dates: DateOptions::new() };
    grammar::read_with(Layout::new(text), &options, &|_, _| roles_of(path).into()).ok()
}

fn roles_of(path: &[usize]) -> Vec<role::Role> {
    path.iter().map(|&role| role::Role::ALL[role % ROLES]).collect()
}

/// A dateline or a byline, as the choice among a page's sees it.
#[derive(Clone, Debug)]
pub struct Credit {
    /// The facts about it by their number, with how much of each there is.
    pub facts: Vec<(usize, f64)>,
    /// What it says: a day, or the authors.
    pub said: Said,
}

/// What a credit says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// The moment it was published or else updated, in ISO 8601, where it has a day.
    Day(Option<String>),
    /// The authors' names.
    Authors(Vec<String>),
}

/// The names of the facts about credits.
pub const FACTS: &[&str] = odds::FACTS;

/// The odds as they are: what each fact adds for a dateline and for a byline.
pub fn odds() -> Vec<[i16; 2]> {
    lexicon::odds::ODDS.to_vec()
}

/// The credits of a text; none where it is no article.
pub fn credits(text: &str) -> Vec<Credit> {
    let options = Options { vocabulary: Vocabulary::builtin(), dates: DateOptions::new() };
    let mut credits = Vec::new();
    grammar::credits(text, &options, |part, facts| {
        let said = match part {
            Part::Dateline(it) => {
                let moment = it.published.as_ref().filter(|it| it.date.is_some()).or(it.updated.as_ref());
                Said::Day(moment.and_then(|moment| moment.to_iso8601()))
            }
            Part::Byline(it) => Said::Authors(it.authors.iter().map(|author| author.name.to_string()).collect()),
            _ => return,
        };
        let facts = facts.iter().map(|(fact, much)| (fact as usize, f64::from(much))).collect();
        credits.push(Credit { facts, said });
    });
    credits
}
