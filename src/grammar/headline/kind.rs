//! What kind of line it is, for a look at three in a row.

use crate::layout::{Block, Features};
use crate::lexicon::headlines::HEADLINE_AMID;

/// What a line looks like from afar. A headline is told less by what it is than by what stands around it: one between a
/// section and a byline is, where the same words between two of their like are a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// There is no line: the text begins or ends.
    None,
    /// A date, a name, a byline, the credit of a picture.
    Credit,
    /// A label says that the line is of the page: `Read more`.
    Labelled,
    /// A word or two: `Sport`.
    Word,
    /// As long as a headline: `Harbour wall gives way`.
    Phrase,
    /// Longer, with the end of a sentence.
    Prose,
    /// Longer, and it ends otherwise.
    Open,
}

/// How many there are.
pub(crate) const KINDS: usize = 7;

impl Kind {
    #[cfg(any(test, feature = "fit"))]
    pub(crate) const ALL: [Kind; KINDS] =
        [Kind::None, Kind::Credit, Kind::Labelled, Kind::Word, Kind::Phrase, Kind::Prose, Kind::Open];

    /// The kind of a line with these features.
    pub(super) fn of(features: Features) -> Kind {
        // The first line that fits tells.
        const CASES: [(Features, Kind); 5] = [
            (
                Features::DATED
                    .or(Features::DATELINE)
                    .or(Features::BYLINE)
                    .or(Features::NAME)
                    .or(Features::BYLINE_LABEL)
                    .or(Features::DATE_LABEL)
                    .or(Features::CAPTION),
                Kind::Credit,
            ),
            (Features::LABELLED, Kind::Labelled),
            (Features::LEN_3.or(Features::LEN_12).or(Features::LEN_24), Kind::Word),
            (Features::LEN_40.or(Features::LEN_60).or(Features::LEN_90), Kind::Phrase),
            (Features::ENDS_SENTENCE, Kind::Prose),
        ];
        CASES.iter().find(|(looks, _)| features.any(*looks)).map_or(Kind::Open, |(_, kind)| *kind)
    }
}

/// The kinds of the line before block `at`, of that block, and of the one after it.
pub(crate) fn amid(blocks: &[Block], at: usize) -> [Kind; 3] {
    let kind = |at: Option<usize>| at.and_then(|at| blocks.get(at)).map_or(Kind::None, |it| Kind::of(it.features));
    [kind(at.checked_sub(1)), kind(Some(at)), kind(at.checked_add(1))]
}

/// What three kinds in a row say of the middle one's being the headline.
pub(super) fn weight([before, own, after]: [Kind; 3]) -> i32 {
    let row = HEADLINE_AMID.get(before as usize * KINDS + own as usize);
    row.and_then(|row| row.get(after as usize)).map_or(0, |weight| i32::from(*weight))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Layout;

    #[test]
    fn kinds_of_lines() {
        use Kind::{None, Open, Phrase, Prose, Word};
        let text = "Sport\nHarbour wall gives way after third storm\n\
                    The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea came over it.\n\
                    The harbour wall at Polmear gave way on Friday after the third storm in a week, and the sea came over it";
        let mut blocks = Layout::new(text).blocks;
        let around = |blocks: &[Block]| [0, 1, 2, 3].map(|at| amid(blocks, at));
        assert_eq!(
            around(&blocks),
            [[None, Word, Phrase], [Word, Phrase, Prose], [Phrase, Prose, Open], [Prose, Open, None]]
        );
        for (feature, kind) in [
            (Features::DATED, Kind::Credit),
            (Features::NAME, Kind::Credit),
            (Features::CAPTION, Kind::Credit),
            (Features::SECTION, Kind::Labelled),
            // Who signs below a label is told by the name.
            (Features::SECTION | Features::BYLINE, Kind::Credit),
        ] {
            blocks[0].features = feature;
            assert_eq!(amid(&blocks, 1)[0], kind, "{feature:?}");
        }
        assert_eq!(amid(&[], 0), [None; 3]);
        assert_eq!(Kind::ALL.map(|kind| kind as usize), [0, 1, 2, 3, 4, 5, 6]);
    }
}
