//! What the neighbours of a block tell of it.

use crate::layout::{Block, Features};
use core::ops::Range;

/// Declares the context features once: their bits and their names.
macro_rules! context {
    ($($name:ident),* $(,)?) => {
        #[allow(dead_code, non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u32)]
        enum Bit { $($name),* }

        impl Context {
            $(#[allow(dead_code)] const $name: Context = Context(1 << Bit::$name as u32);)*
            /// The features' names, from the lowest bit.
            #[cfg(feature = "fit")]
            pub(crate) const NAMES: &'static [&'static str] = &[$(stringify!($name)),*];
        }
    };
}

/// A set of features of the place where a block stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Context(pub(crate) u64);

context! {
    // How many of the next four and the last four blocks are prose.
    NEXT_4_NONE, NEXT_4_ONE, NEXT_4_SOME, NEXT_4_ALL,
    LAST_4_NONE, LAST_4_ONE, LAST_4_SOME, LAST_4_ALL,
    // … and of the next and last twelve.
    NEXT_12_NONE, NEXT_12_FEW, NEXT_12_SOME, NEXT_12_MANY,
    LAST_12_NONE, LAST_12_FEW, LAST_12_SOME, LAST_12_MANY,
    // … and of the next and last forty.
    NEXT_40_NONE, NEXT_40_FEW, NEXT_40_SOME, NEXT_40_MANY,
    LAST_40_NONE, LAST_40_FEW, LAST_40_SOME, LAST_40_MANY,
    // How much of the text's prose stands before the block.
    PROSE_BEGINS, PROSE_5, PROSE_30, PROSE_70, PROSE_95, PROSE_ENDED,
    // Where the block stands to the largest cluster of prose, with small gaps and with large ones.
    TIGHT_BEFORE, TIGHT_IN, TIGHT_AFTER,
    LOOSE_BEFORE, LOOSE_IN, LOOSE_AFTER,
    // How long the text is, in blocks.
    SMALL, MEDIUM, LARGE,
    // A date or a byline stands near.
    DATE_NEXT, DATE_LAST, BYLINE_NEXT, BYLINE_LAST,
    // A line with the shape of a headline, and what stands around it.
    TITLE, TITLE_AFTER_TITLE, TITLE_BEFORE_TITLE, TITLE_BEFORE_CREDITS, TITLE_BEFORE_PROSE, TITLE_NEAR_STORY,
    TITLE_TOPIC_FIRST, TITLE_TOPIC_AGAIN, TITLE_OFF_TOPIC,
    // Prose inside and outside the largest cluster, other lines inside it.
    PROSE_IN, PROSE_NEAR, PROSE_OUT, OTHER_IN, FIRST_IN,
    // Prose beside a credit or a label that leads elsewhere.
    PROSE_BEFORE_CREDIT, PROSE_AFTER_LINK, PROSE_ALONE, PROSE_AFTER_TITLE,
}

/// The blocks looked at on either side.
const NEAR: u64 = 0xf;
const FAR: u64 = 0xfff;
const FARTHEST: usize = 40;

impl Context {
    /// The context of every block, in order.
    pub(crate) fn of(blocks: &[Block]) -> impl Iterator<Item = Context> {
        let size = match blocks.len() {
            0..=40 => Context::SMALL,
            41..=150 => Context::MEDIUM,
            _ => Context::LARGE,
        };
        let all_prose: usize = blocks.iter().filter(|block| is_prose(block)).map(|block| block.span.len()).sum();
        let mut prose_before = 0;
        let (tight, loose) = (largest_cluster(blocks, 3), largest_cluster(blocks, 12));
        // One bit a block: the lowest is the nearest.
        let (mut last, mut next) = (Window::default(), Window::default());
        for block in blocks.iter().skip(1).take(FARTHEST).rev() {
            next.push_nearest(block);
        }
        let ahead = blocks.iter().skip(FARTHEST + 1).map(Some).chain(core::iter::repeat(None));
        blocks.iter().zip(ahead).enumerate().map(move |(at, (block, ahead))| {
            let mut context = size;
            context.0 |= quarter(next.prose & NEAR, Bit::NEXT_4_NONE as u32, [0, 1, 3]);
            context.0 |= quarter(last.prose & NEAR, Bit::LAST_4_NONE as u32, [0, 1, 3]);
            context.0 |= quarter(next.prose & FAR, Bit::NEXT_12_NONE as u32, [0, 2, 6]);
            context.0 |= quarter(last.prose & FAR, Bit::LAST_12_NONE as u32, [0, 2, 6]);
            context.0 |= quarter(next.prose, Bit::NEXT_40_NONE as u32, [0, 3, 12]);
            context.0 |= quarter(last.prose & ((1 << FARTHEST) - 1), Bit::LAST_40_NONE as u32, [0, 3, 12]);
            context.0 |= 1 << (Bit::TIGHT_BEFORE as u32 + stands(at, &tight));
            context.0 |= 1 << (Bit::LOOSE_BEFORE as u32 + stands(at, &loose));
            context.0 |= share(prose_before, all_prose).0;
            for (near, feature) in [
                (next.date, Context::DATE_NEXT),
                (last.date, Context::DATE_LAST),
                (next.byline, Context::BYLINE_NEXT),
                (last.byline, Context::BYLINE_LAST),
            ] {
                context.0 |= if near & NEAR != 0 { feature.0 } else { 0 };
            }
            let neighbour = |at: Option<usize>| at.and_then(|at| blocks.get(at));
            let (previous, following) = (neighbour(at.checked_sub(1)), neighbour(at.checked_add(1)));
            context.0 |= conjunctions(block, previous, following, at, &tight, &loose).0;
            if is_prose(block) {
                prose_before += block.span.len();
            }
            if is_title(block) {
                context.0 |= match (block.features.any(Features::TOPIC_STRONG), last.title & FAR != 0) {
                    (true, false) => Context::TITLE_TOPIC_FIRST.0,
                    (true, true) => Context::TITLE_TOPIC_AGAIN.0,
                    (false, _) => Context::TITLE_OFF_TOPIC.0,
                };
            }
            last.push_nearest(block);
            next.push_farthest(ahead);
            context
        })
    }
}

/// What only a block and its place together tell.
fn conjunctions(
    block: &Block,
    previous: Option<&Block>,
    next: Option<&Block>,
    at: usize,
    tight: &Range<usize>,
    loose: &Range<usize>,
) -> Context {
    /// How far above the story its headline may stand, in blocks.
    const REACH: usize = 15;
    let is = |block: Option<&Block>, test: fn(&Block) -> bool| block.is_some_and(test);
    let is_credit = |block: &Block| block.features.any(Features::BYLINE | Features::DATELINE);
    let leads = |block: &Block| block.features.any(Features::LINK_LABEL | Features::RELATED_HEADING);
    let pictured = |block: &Block| block.features.any(Features::CREDIT);
    let when = |condition: bool, feature: Context| if condition { feature.0 } else { 0 };
    if is_title(block) {
        Context(
            Context::TITLE.0
                | when(is(previous, is_title), Context::TITLE_AFTER_TITLE)
                | when(is(next, is_title), Context::TITLE_BEFORE_TITLE)
                | when(is(next, is_credit), Context::TITLE_BEFORE_CREDITS)
                | when(is(next, is_prose), Context::TITLE_BEFORE_PROSE)
                | when(at < tight.start && tight.start - at <= REACH, Context::TITLE_NEAR_STORY)
                | when(tight.contains(&at), Context::OTHER_IN),
        )
    } else if is_prose(block) {
        Context(
            when(tight.contains(&at), Context::PROSE_IN)
                | when(!tight.contains(&at) && loose.contains(&at), Context::PROSE_NEAR)
                | when(!loose.contains(&at), Context::PROSE_OUT)
                | when(at == tight.start, Context::FIRST_IN)
                | when(is(next, pictured), Context::PROSE_BEFORE_CREDIT)
                | when(is(previous, leads), Context::PROSE_AFTER_LINK)
                | when(!is(previous, is_prose) && !is(next, is_prose), Context::PROSE_ALONE)
                | when(is(previous, is_title), Context::PROSE_AFTER_TITLE),
        )
    } else {
        Context(when(tight.contains(&at), Context::OTHER_IN))
    }
}

/// Several words that are no sentence, no date, no name and no furniture.
pub(super) fn is_title(block: &Block) -> bool {
    block.features.any(Features::LEN_24 | Features::LEN_40 | Features::LEN_60 | Features::LEN_90 | Features::LEN_140)
        && !block.features.any(Features::WORDS_1 | Features::ENDS_STOP | Features::ENDS_COLON | Features::HAS_URL)
        && !block.features.any(Features::DATELINE | Features::NAME | Features::BYLINE | Features::CREDIT)
        && !block
            .features
            .any(Features::FURNITURE | Features::FURNITURE_START | Features::SECTION | Features::LINK_LABEL)
}

/// The features of the blocks on one side, a bit each.
#[derive(Clone, Copy, Default)]
struct Window {
    prose: u64,
    date: u64,
    byline: u64,
    title: u64,
}

impl Window {
    fn push_nearest(&mut self, block: &Block) {
        self.prose = self.prose << 1 | u64::from(is_prose(block));
        self.date = self.date << 1 | u64::from(block.features.any(Features::DATED));
        self.byline = self.byline << 1 | u64::from(block.features.any(Features::BYLINE));
        self.title = self.title << 1 | u64::from(is_title(block) && block.features.any(Features::TOPIC_STRONG));
    }

    fn push_farthest(&mut self, block: Option<&Block>) {
        let bit = |set: bool| u64::from(set) << FARTHEST;
        self.prose = (self.prose | bit(block.is_some_and(is_prose))) >> 1;
        self.date = (self.date | bit(block.is_some_and(|block| block.features.any(Features::DATED)))) >> 1;
        self.byline = (self.byline | bit(block.is_some_and(|block| block.features.any(Features::BYLINE)))) >> 1;
    }
}

/// Whether a block looks like running prose: long enough, and it ends as a sentence does.
pub(super) fn is_prose(block: &Block) -> bool {
    const LONG: Features = Features(
        Features::LEN_60.0
            | Features::LEN_90.0
            | Features::LEN_140.0
            | Features::LEN_220.0
            | Features::LEN_400.0
            | Features::LEN_LONG.0,
    );
    const ENDS: Features = Features(Features::ENDS_STOP.0 | Features::ENDS_ASKING.0 | Features::ENDS_QUOTE.0);
    block.features.any(LONG) && block.features.any(ENDS)
}

/// The run of prose that holds most bytes, where up to `gap` other blocks don't end a run.
fn largest_cluster(blocks: &[Block], gap: usize) -> Range<usize> {
    let (mut largest, mut most) = (0..0, 0);
    let (mut run, mut bytes) = (0..0, 0);
    for (at, block) in blocks.iter().enumerate().filter(|(_, block)| is_long_prose(block)) {
        if at > run.end + gap {
            (run, bytes) = (at..at, 0);
        }
        run.end = at + 1;
        bytes += block.span.len();
        if bytes > most {
            (largest, most) = (run.clone(), bytes);
        }
    }
    largest
}

/// Prose that tells of the story: it makes the clusters and the topics.
pub(super) fn is_long_prose(block: &Block) -> bool {
    is_prose(block) && block.span.len() > 80
}

/// Before, in, or after.
fn stands(at: usize, cluster: &Range<usize>) -> u32 {
    u32::from(at >= cluster.start) + u32::from(at >= cluster.end)
}

/// One of four features from `first` on, by how many bits are set.
fn quarter(bits: u64, first: u32, limits: [u32; 3]) -> u64 {
    let count = bits.count_ones();
    1 << (first + limits.iter().map(|&limit| u32::from(count > limit)).sum::<u32>())
}

fn share(before: usize, all: usize) -> Context {
    match (before * 100).checked_div(all).unwrap_or(0) {
        _ if before == 0 => Context::PROSE_BEGINS,
        _ if before >= all => Context::PROSE_ENDED,
        0..=5 => Context::PROSE_5,
        6..=30 => Context::PROSE_30,
        31..=70 => Context::PROSE_70,
        _ => Context::PROSE_95,
    }
}
