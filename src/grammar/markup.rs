//! Markup: what it says of the lines that it stands on, where a page was flattened to Markdown.
//!
//! ```text
//! # Harbour wall gives way                       the only heading of its depth: the headline
//! ## What the council says                       a heading: no paragraph
//! - Forty boats lie in the harbour               an item of a list
//! [Lighthouse to be sold](/lighthouse)           all of it leads elsewhere: no text of the story
//! ![Waves break over the quay](/quay.jpg)        a picture's alternative text
//! *Waves break over the quay on Friday.*         all of it emphasised, below a picture: its caption
//! POLMEAR HERALD ⏎ 7                             at the edge of each page of paper: no text of the story
//! ```

use super::evidence::Evidence;
use super::record::discredit;
use super::role::{BESIDE_STORY, Role};
use crate::layout::{Features, Layout, Mark};
use crate::lexicon::{Announced, LabelKind};

/// What the name of a paper looks like, which may be a heading as well: a few words, and short; some languages part no
/// words.
const NAME: [Features; 2] = [
    Features::WORDS_1.or(Features::WORDS_2).or(Features::WORDS_4),
    Features::LEN_3.or(Features::LEN_12).or(Features::LEN_24).or(Features::LEN_40),
];

/// Tells the blocks what their markup says that they are.
pub(super) fn close_roles(layout: &mut Layout<'_>, Evidence { labels, open_roles, .. }: &mut Evidence<'_>) {
    if layout.marks.is_empty() {
        return;
    }
    let mut titles = layout.marks.iter().filter(|&&(at, mark)| mark.heading == 1 && !is_name(layout, at));
    let title = titles.next().filter(|_| titles.next().is_none()).map(|(at, _)| *at);
    let mut open = Vec::with_capacity(layout.marks.len());
    let mut picture: Option<u32> = None;
    for &(at, mark) in layout.marks.iter().filter(|(_, mark)| !mark.noted) {
        let is_caption = mark.emphasised && !mark.image && picture.is_some_and(|above| above + 1 == at);
        let of_mark = match mark {
            _ if is_caption => BESIDE_STORY,
            _ if title == Some(at) => Role::Headline.bit(),
            Mark { image: true, .. } | Mark { fence: true, .. } | Mark { edge: true, .. } => BESIDE_STORY,
            Mark { heading: 1.., .. } => !(Role::Paragraph.bit() | Role::Standfirst.bit()),
            Mark { link: true, .. } => BESIDE_STORY | Role::Headline.bit(),
            Mark { item: true, .. } => BESIDE_STORY & !Role::Aside.bit() | Role::Paragraph.bit(),
            _ => !0,
        };
        let label = mark.image.then_some(LabelKind::Alt).or(is_caption.then_some(LabelKind::Caption));
        if let (Some(label), Some(place)) = (label, labels.get_mut(at as usize)) {
            *place = Some(Announced { label, whole: true });
        }
        if mark.printed {
            layout.blocks.get_mut(at as usize).into_iter().for_each(discredit);
        }
        picture = mark.image.then_some(at);
        open.push((at, of_mark));
    }
    open_roles.restrict(open);
}

fn is_name(layout: &Layout<'_>, at: u32) -> bool {
    layout.blocks.get(at as usize).is_none_or(|block| NAME.iter().all(|looks| block.features.any(*looks)))
}
