//! Markup: what it says of the lines that it stands on, where a page was flattened to Markdown.
//!
//! ```text
//! # Harbour wall gives way                       the only heading of its depth: the headline
//! ## What the council says                       a heading: no paragraph
//! - Forty boats lie in the harbour               an item of a list
//! [Lighthouse to be sold](/lighthouse)           all of it leads elsewhere: no text of the story
//! ![Waves break over the quay](/quay.jpg)        a picture's alternative text
//! *Waves break over the quay on Friday.*         all of it emphasised, below a picture: its caption
//! ```

use super::role::{BESIDE_STORY, Role};
use crate::layout::{Features, Layout, Mark};
use crate::lexicon::{Announced, Label};

/// What the name of a paper looks like, which may be a heading as well: a few words.
const NAME: Features = Features(Features::WORDS_1.0 | Features::WORDS_2.0 | Features::WORDS_4.0);

/// Tells the blocks what their markup says that they are.
pub(super) fn tell(layout: &mut Layout<'_>, labels: &mut [Option<Announced>]) {
    let mut titles = layout.marks.iter().filter(|&&(at, mark)| mark.heading == 1 && !is_name(layout, at));
    let title = titles.next().filter(|_| titles.next().is_none()).map(|(at, _)| *at);
    let mut say = |at: u32, label| {
        let place = labels.get_mut(at as usize);
        place.into_iter().for_each(|place| *place = Some(Announced { label, whole: true }));
    };
    let mut captions = Vec::new();
    for (nth, (at, _)) in layout.marks.iter().enumerate().filter(|(_, (_, mark))| mark.image) {
        say(*at, Label::Alt);
        if let Some((below, Mark { emphasised: true, image: false, .. })) = layout.marks.get(nth + 1)
            && *below == at + 1
        {
            say(*below, Label::Caption);
            captions.push((*below, BESIDE_STORY));
        }
    }
    let open = |mark: Mark| match mark {
        Mark { image: true, .. } => BESIDE_STORY,
        Mark { heading: 1.., .. } => !(Role::Paragraph.bit() | Role::Standfirst.bit()),
        Mark { link: true, .. } => BESIDE_STORY | Role::Headline.bit(),
        Mark { item: true, .. } => BESIDE_STORY & !Role::Aside.bit() | Role::Paragraph.bit(),
        _ => !0,
    };
    let told: Vec<_> = layout
        .marks
        .iter()
        .map(|&(at, mark)| (at, if title == Some(at) { Role::Headline.bit() } else { open(mark) }))
        .collect();
    layout.tell(captions.into_iter().chain(told));
}

fn is_name(layout: &Layout<'_>, at: u32) -> bool {
    layout.blocks.get(at as usize).is_none_or(|block| block.features.any(NAME))
}
