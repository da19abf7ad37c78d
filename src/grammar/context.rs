//! What the neighbours of a block tell of it.

use crate::few::Few;
use crate::layout::{Block, Features, bits};
use crate::lexicon::language;
use core::ops::Range;

/// A set of features of the place where a block stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Context(pub(crate) u64);

bits! {
    #[allow(dead_code)]
    Context:
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
    // Prose beside a picture or a label that leads elsewhere.
    PROSE_BEFORE_CAPTION, PROSE_AFTER_LINK, PROSE_ALONE, PROSE_AFTER_TITLE,
}

/// Pages of so many blocks ask for no memory to have their roles told.
pub(crate) const SHORT_PAGE: usize = 64;
/// How far is looked on either side, in blocks.
const REACHES: [usize; 3] = [4, 12, FARTHEST];
const FARTHEST: usize = 40;

impl Context {
    /// The context of every block, in order.
    pub(crate) fn of(blocks: &[Block]) -> Few<Context, SHORT_PAGE> {
        let size = match blocks.len() {
            0..=40 => Context::SMALL,
            41..=150 => Context::MEDIUM,
            _ => Context::LARGE,
        };
        let (all_prose, [tight, loose]) = prose(blocks, [3, 12]);
        let looks: Few<Look, SHORT_PAGE> = blocks.iter().map(Look::of).collect();
        let counts = Counts::of(&looks);
        let mut prose_before = 0;
        let mut previous = Look::default();
        let mut contexts = Few::from_elem(size, blocks.len());
        for ((at, block), (context, window)) in blocks.iter().enumerate().zip(contexts.iter_mut().zip(counts.windows()))
        {
            let look = looks.get(at).copied().unwrap_or_default();
            let next = looks.get(at + 1).copied().unwrap_or_default();
            let (next_counts, last_counts) =
                (REACHES.map(|reach| window.next(reach)), REACHES.map(|reach| window.last(reach)));
            for (counts, none) in [(next_counts, Bit::NEXT_4_NONE as u32), (last_counts, Bit::LAST_4_NONE as u32)] {
                for ((counts, quarters), reach) in counts.into_iter().zip(&QUARTERS).zip([0, TWELVE, FORTY]) {
                    context.0 |= quarters[counts.of(Counts::PROSE) as usize % quarters.len()] << (none + reach);
                }
            }
            let ([near_next, ..], [near_last, far_last, _]) = (next_counts, last_counts);
            context.0 |= 1 << (Bit::TIGHT_BEFORE as u32 + stands(at, &tight));
            context.0 |= 1 << (Bit::LOOSE_BEFORE as u32 + stands(at, &loose));
            context.0 |= share(prose_before, all_prose).0;
            for (near, kind, feature) in [
                (near_next, Counts::DATED, Context::DATE_NEXT),
                (near_last, Counts::DATED, Context::DATE_LAST),
                (near_next, Counts::BYLINE, Context::BYLINE_NEXT),
                (near_last, Counts::BYLINE, Context::BYLINE_LAST),
            ] {
                context.0 |= if near.of(kind) > 0 { feature.0 } else { 0 };
            }
            context.0 |= conjunctions(look, [previous, next], at, &tight, &loose).0;
            if look.any(Look::PROSE) {
                prose_before += block.span.len();
            }
            if look.any(Look::TITLE) {
                context.0 |= match (look.any(Look::STORY_TITLE), far_last.of(Counts::STORY_TITLE) > 0) {
                    (true, false) => Context::TITLE_TOPIC_FIRST.0,
                    (true, true) => Context::TITLE_TOPIC_AGAIN.0,
                    (false, _) => Context::TITLE_OFF_TOPIC.0,
                };
            }
            previous = look;
        }
        contexts
    }
}

/// How far the features of a reach stand behind those of the nearest four.
const TWELVE: u32 = Bit::NEXT_12_NONE as u32 - Bit::NEXT_4_NONE as u32;
const FORTY: u32 = Bit::NEXT_40_NONE as u32 - Bit::NEXT_4_NONE as u32;
const _: () = assert!(Bit::LAST_12_NONE as u32 - Bit::LAST_4_NONE as u32 == TWELVE);
const _: () = assert!(Bit::LAST_40_NONE as u32 - Bit::LAST_4_NONE as u32 == FORTY);

/// What a block is to its neighbours.
#[derive(Clone, Copy, Default)]
struct Look(u8);

impl Look {
    const PROSE: Look = Look(1);
    const TITLE: Look = Look(1 << 1);
    /// A title that speaks of the story.
    const STORY_TITLE: Look = Look(1 << 2);
    const DATED: Look = Look(1 << 3);
    const BYLINE: Look = Look(1 << 4);
    const CREDIT: Look = Look(1 << 5);
    /// It leads to other stories.
    const LEADS: Look = Look(1 << 6);
    const PICTURED: Look = Look(1 << 7);

    fn of(block: &Block) -> Look {
        let title = is_title(block.features);
        let features = block.features;
        let looks = [
            (Look::PROSE, is_prose(block)),
            (Look::TITLE, title),
            (Look::STORY_TITLE, title && features.any(Features::TOPIC_STRONG)),
            (Look::DATED, features.any(Features::DATED)),
            (Look::BYLINE, features.any(Features::BYLINE)),
            (Look::CREDIT, features.any(Features::BYLINE | Features::DATELINE)),
            (Look::LEADS, features.any(Features::LINK_LABEL | Features::RELATED_HEADING)),
            (Look::PICTURED, features.any(Features::CAPTION)),
        ];
        looks.iter().fold(Look(0), |all, (look, is)| Look(all.0 | if *is { look.0 } else { 0 }))
    }

    fn any(self, other: Look) -> bool {
        self.0 & other.0 != 0
    }
}

/// What only a block and its place together tell.
fn conjunctions(
    look: Look,
    [previous, next]: [Look; 2],
    at: usize,
    tight: &Range<usize>,
    loose: &Range<usize>,
) -> Context {
    /// How far above the story its headline may stand, in blocks.
    const REACH: usize = 15;
    let when = |condition: bool, feature: Context| if condition { feature.0 } else { 0 };
    if look.any(Look::TITLE) {
        Context(
            Context::TITLE.0
                | when(previous.any(Look::TITLE), Context::TITLE_AFTER_TITLE)
                | when(next.any(Look::TITLE), Context::TITLE_BEFORE_TITLE)
                | when(next.any(Look::CREDIT), Context::TITLE_BEFORE_CREDITS)
                | when(next.any(Look::PROSE), Context::TITLE_BEFORE_PROSE)
                | when(at < tight.start && tight.start - at <= REACH, Context::TITLE_NEAR_STORY)
                | when(tight.contains(&at), Context::OTHER_IN),
        )
    } else if look.any(Look::PROSE) {
        Context(
            when(tight.contains(&at), Context::PROSE_IN)
                | when(!tight.contains(&at) && loose.contains(&at), Context::PROSE_NEAR)
                | when(!loose.contains(&at), Context::PROSE_OUT)
                | when(at == tight.start, Context::FIRST_IN)
                | when(next.any(Look::PICTURED), Context::PROSE_BEFORE_CAPTION)
                | when(previous.any(Look::LEADS), Context::PROSE_AFTER_LINK)
                | when(!previous.any(Look::PROSE) && !next.any(Look::PROSE), Context::PROSE_ALONE)
                | when(previous.any(Look::TITLE), Context::PROSE_AFTER_TITLE),
        )
    } else {
        Context(when(tight.contains(&at), Context::OTHER_IN))
    }
}

/// Several words that are no sentence, no date, no name and no furniture.
pub(super) fn is_title(line: Features) -> bool {
    line.any(Features::LEN_24 | Features::LEN_40 | Features::LEN_60 | Features::LEN_90 | Features::LEN_140)
        && !line.any(Features::WORDS_1 | Features::ENDS_STOP | Features::ENDS_COLON | Features::HAS_URL)
        && !line.any(Features::DATELINE | Features::NAME | Features::BYLINE | Features::CAPTION)
        && !line.any(Features::FURNITURE | Features::FURNITURE_START | Features::SECTION | Features::LINK_LABEL)
}

/// How many blocks there are of four kinds, sixteen bits each; of more blocks than that, the sums run over into each
/// other, and their differences come out right all the same.
#[derive(Clone, Copy)]
struct Count(u64);

impl Count {
    fn of(self, kind: u32) -> u16 {
        (self.0 >> kind) as u16
    }
}

/// The counts of all blocks before each, so that a difference of two counts the blocks between them. On either side
/// stands a margin, as if there were blocks of no kind.
struct Counts(Few<u64, { SHORT_PAGE + MARGINS }>);

/// What is added to the blocks: the margins, and what stands behind the last.
const MARGINS: usize = 2 * FARTHEST + 1;

impl Counts {
    const PROSE: u32 = 0;
    const DATED: u32 = 16;
    const BYLINE: u32 = 32;
    const STORY_TITLE: u32 = 48;

    fn of(looks: &[Look]) -> Self {
        let mut counts = Few::from_elem(0, looks.len() + MARGINS);
        let mut sum = 0u64;
        let mut looks = looks.iter();
        for count in counts.iter_mut().skip(FARTHEST + 1) {
            let look = looks.next().copied().unwrap_or_default();
            let one = |kind: Look, at: u32| u64::from(look.any(kind)) << at;
            let of_prose = one(Look::PROSE, Counts::PROSE) + one(Look::DATED, Counts::DATED);
            sum = sum.wrapping_add(
                of_prose + one(Look::BYLINE, Counts::BYLINE) + one(Look::STORY_TITLE, Counts::STORY_TITLE),
            );
            *count = sum;
        }
        Counts(counts)
    }

    /// What stands around each block.
    fn windows(&self) -> impl Iterator<Item = Window<'_>> {
        self.0.windows(MARGINS + 1).filter_map(|window| window.first_chunk().map(Window))
    }
}

/// The counts around a block, which stands in the middle.
struct Window<'c>(&'c [u64; MARGINS + 1]);

impl Window<'_> {
    #[inline(always)]
    fn next(&self, reach: usize) -> Count {
        Count(self.0[FARTHEST + 1 + reach].wrapping_sub(self.0[FARTHEST + 1]))
    }

    #[inline(always)]
    fn last(&self, reach: usize) -> Count {
        Count(self.0[FARTHEST].wrapping_sub(self.0[FARTHEST - reach]))
    }
}

/// Whether a block looks like running prose: long enough, and it ends as a sentence does.
pub(super) fn is_prose(block: &Block) -> bool {
    block.features.any(Features::OVER_40) && block.features.any(Features::ENDS_SENTENCE)
}

/// The language of the prose.
pub(super) fn language_of(text: &str, blocks: &[Block]) -> Option<&'static str> {
    language(blocks.iter().filter(|block| is_prose(block)).filter_map(|block| block.span.slice(text)))
}

/// How many bytes of prose there are, and for each gap the run of prose that holds most of them, where up to so many
/// other blocks don't end a run.
fn prose(blocks: &[Block], gaps: [usize; 2]) -> (usize, [Range<usize>; 2]) {
    let (mut all, mut clusters) = (0, gaps.map(Cluster::within));
    for (at, block) in blocks.iter().enumerate().filter(|(_, block)| is_prose(block)) {
        all += block.span.len();
        if is_long_prose(block) {
            clusters.iter_mut().for_each(|cluster| cluster.add(at, block.span.len()));
        }
    }
    (all, clusters.map(|cluster| cluster.largest))
}

/// The largest run of prose so far, and the last one.
struct Cluster {
    gap: usize,
    largest: Range<usize>,
    most: usize,
    run: Range<usize>,
    bytes: usize,
}

impl Cluster {
    fn within(gap: usize) -> Self {
        Cluster { gap, largest: 0..0, most: 0, run: 0..0, bytes: 0 }
    }

    fn add(&mut self, at: usize, bytes: usize) {
        if at > self.run.end + self.gap {
            (self.run, self.bytes) = (at..at, 0);
        }
        self.run.end = at + 1;
        self.bytes += bytes;
        if self.bytes > self.most {
            (self.largest, self.most) = (self.run.clone(), self.bytes);
        }
    }
}

/// Prose that tells of the story: it makes the clusters and the topics.
pub(super) fn is_long_prose(block: &Block) -> bool {
    is_prose(block) && block.span.len() > 80
}

/// Before, in, or after.
fn stands(at: usize, cluster: &Range<usize>) -> u32 {
    u32::from(at >= cluster.start) + u32::from(at >= cluster.end)
}

/// Which of four features there is, a bit each, by how many blocks are prose within four, twelve and forty.
const QUARTERS: [[u64; 64]; 3] = {
    let limits = [[0, 1, 3], [0, 2, 6], [0, 3, 12]];
    let (mut quarters, mut at) = ([[1; 64]; 3], 0);
    while at < 3 * 64 * 3 {
        let (reach, count, limit) = (at / 3 % 3, at / 9, at % 3);
        quarters[reach][count] <<= (count > limits[reach][limit]) as u32;
        at += 1;
    }
    quarters
};

/// How much of all lies before, in hundredths.
fn share(before: usize, all: usize) -> Context {
    let hundredths = before * 100;
    match before {
        0 => Context::PROSE_BEGINS,
        _ if before >= all => Context::PROSE_ENDED,
        _ if hundredths < all * 6 => Context::PROSE_5,
        _ if hundredths < all * 31 => Context::PROSE_30,
        _ if hundredths < all * 71 => Context::PROSE_70,
        _ => Context::PROSE_95,
    }
}

#[cfg(test)]
mod tests;
