//! What the program that fits the weights needs to see; not part of the crate's promise.

use crate::grammar::{DateOptions, Options, context::Context, evidence, role};
use crate::layout::{Features, Layout};
use crate::lexicon::Vocabulary;

/// How many roles there are.
pub const ROLES: usize = role::ROLES;

/// A block as the sequence decision sees it.
#[derive(Clone, Debug)]
pub struct Observation<'a> {
    /// Its text, line ends included.
    pub text: &'a str,
    /// Its own features, a bit each.
    pub own: u64,
    /// The features of its place, a bit each.
    pub context: u64,
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
    let mut layout = Layout::new(text);
    let options = Options { vocabulary: Vocabulary::builtin(), dates: DateOptions::new() };
    evidence::gather(&mut layout, &options);
    let blocks = layout.blocks.iter().zip(Context::of(&layout.blocks));
    blocks
        .map(|(block, context)| Observation {
            text: block.span.slice(text).unwrap_or(""),
            own: block.features.0,
            context: context.0,
        })
        .collect()
}
