//! The blocks of other stories below an article.

use super::list::marked;
use super::page::{Line, Page, Parsed, mismatch};
use super::parts::Found;
use super::role::Role;
use crate::layout::Features;
use crate::lexicon::LabelKind;
use crate::model::{RelatedItem, RelatedLinks};
use nom::Input;

/// Without a heading that is known, it takes this many stories in a row to make a block of them.
const RUN: usize = 3;

/// How many lines tell whether stories come with their pictures' texts.
const SAMPLE: usize = 16;

/// related_links ::= ( links_heading see_more_label? )? ( pairs | singles )
///
/// The line that leads to more of them repeats the heading. Whether the stories come with their pictures' texts is told
/// from the first lines of the run together: then every second line is a headline, and the lines between are shorter or
/// say the same.
pub(crate) fn related_links<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    // Behind a heading, a line that leads to more and a caption stands the first story.
    if !(0..4).any(|at| is_headline(page.features(at))) {
        return mismatch(page);
    }
    let Some(first) = page.first().filter(|line| line.role == Role::Footer) else { return mismatch(page) };
    let known = label(first) == Some(LabelKind::RelatedHeading);
    let heading = (known || is_heading(page, first)).then_some(first);
    let mut at = usize::from(heading.is_some());
    let see_more = page.line(at).filter(|&line| heading.is_some() && label(line) == Some(LabelKind::SeeMore));
    at += usize::from(see_more.is_some());

    let run = page.take_from(at);
    let paired = is_paired(run);
    let stories = if paired { pairs(run) } else { singles(run) };
    if stories.count < if known { 1 } else { RUN } {
        return mismatch(page);
    }
    let mut items = Vec::with_capacity(stories.count);
    items.extend((0..stories.lines).filter_map(|at| if paired { pair(run, at) } else { single(run, at) }));
    let last = run.line(stories.lines.saturating_sub(1)).map_or(first.span, |line| line.span);
    let text = |line: Line<'a>| line.text.into();
    let related = RelatedLinks::new(heading.map(text), see_more.map(text), items, first.span.join(last));
    Ok((run.take_from(stories.lines), Found::Related(related)))
}

/// How many stories a run has, and how many of its lines they take.
#[derive(Default)]
struct Stories {
    count: usize,
    lines: usize,
}

/// singles ::= title ( ( dateline | byline )* title )*
fn singles(run: Page<'_, '_>) -> Stories {
    let mut stories = Stories::default();
    for (at, line) in (0..).map_while(|at| Some((at, item(run, at)?))) {
        if is_headline(line.features) {
            stories = Stories { count: stories.count + 1, lines: at + 1 };
        } else if stories.lines == 0 || !line.features.any(Features::DATELINE | Features::NAME | Features::BYLINE) {
            break;
        }
    }
    stories
}

/// pairs ::= ( text title )+
fn pairs(run: Page<'_, '_>) -> Stories {
    let is_pair = |at: &usize| run.line(*at).is_some() && story(run, at + 1).is_some();
    let count = (0..).step_by(2).take_while(is_pair).count();
    Stories { count, lines: 2 * count }
}

fn single<'a>(run: Page<'_, 'a>, at: usize) -> Option<RelatedItem<'a>> {
    story(run, at).map(|line| RelatedItem::new(None, unmarked(line.text), line.span))
}

/// A headline without the sign or the number that a list sets before it: `- Ferry held`, `2. Ferry held`. The number of `2 held`
/// is its own.
fn unmarked(headline: &str) -> &str {
    let is_sign = |sign: &str| !sign.starts_with(char::is_alphanumeric);
    let numbered = || {
        let (number, text) = headline.split_once(' ')?;
        let digits = number.strip_suffix(['.', ')'])?;
        // A year may begin a headline.
        ((1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
    };
    let signed = marked(headline).filter(|(sign, _)| is_sign(sign)).map(|(_, text)| text);
    signed.or_else(numbered).unwrap_or(headline)
}

/// The pair that begins at every second line.
fn pair<'a>(run: Page<'_, 'a>, at: usize) -> Option<RelatedItem<'a>> {
    let (caption, story) = run.line(at).filter(|_| at.is_multiple_of(2)).zip(story(run, at + 1))?;
    Some(RelatedItem::new(Some(caption.text.into()), unmarked(story.text), caption.span.join(story.span)))
}

/// The line `at`, if it is a headline in a run of stories.
fn story<'a>(run: Page<'_, 'a>, at: usize) -> Option<Line<'a>> {
    item(run, at).filter(|line| is_headline(line.features))
}

/// Whether every second line is a headline, and the lines between are their pictures' texts.
fn is_paired(run: Page<'_, '_>) -> bool {
    let (mut same, mut captions, mut stories) = (0, 0, 0);
    let pair = |at: usize| item(run, at).zip(item(run, at + 1));
    let mut count = 0;
    for (caption, story) in (0..SAMPLE).step_by(2).map_while(pair) {
        if !is_headline(story.features) {
            return false;
        }
        count += 1;
        same += usize::from(caption.text.ends_with(story.text) || story.text.starts_with(caption.text));
        captions += caption.text.len();
        stories += story.text.len();
    }
    count >= 2 && (same * 2 > count || captions * 10 < stories * 7)
}

/// Whether a line has the shape of a headline: several words that don't end as a sentence does.
pub(super) fn is_headline(of: Features) -> bool {
    of.any(Features::LEN_40 | Features::LEN_60 | Features::LEN_90 | Features::LEN_140 | Features::LEN_220)
        && !of.any(Features::WORDS_1 | Features::WORDS_2 | Features::ENDS_STOP | Features::ENDS_COLON)
        && !of.any(Features::HAS_URL | Features::STARTS_SIGN | Features::DATELINE | Features::BYLINE)
}

/// links_heading ::= related_heading_label | text   (* a short line *)
fn is_heading(page: Page<'_, '_>, line: Line<'_>) -> bool {
    let short = line.features.any(Features::WORDS_1 | Features::WORDS_2 | Features::WORDS_4);
    short && item(page, 0).is_some() && !line.features.any(Features::ENDS_STOP | Features::DATELINE)
}

/// The line `at`, if it can be part of a run of stories: nothing on it says that it is something else.
fn item<'a>(page: Page<'_, 'a>, at: usize) -> Option<Line<'a>> {
    page.line(at).filter(|&line| {
        line.role == Role::Footer
            && !line.features.any(Features::OVER_220)
            && matches!(
                label(line),
                None | Some(LabelKind::Byline | LabelKind::Credit | LabelKind::Section | LabelKind::Genre)
            )
    })
}

fn label(line: Line<'_>) -> Option<LabelKind> {
    line.label.map(|found| found.label)
}

#[cfg(test)]
mod tests {
    #[test]
    fn headlines_in_lists() {
        for (line, headline) in [
            ("- Ferry held in port", "Ferry held in port"),
            ("• Ferry held in port", "Ferry held in port"),
            ("2. Ferry held in port", "Ferry held in port"),
            ("12) Ferry held in port", "Ferry held in port"),
            ("2 held in port", "2 held in port"),
            ("1975. The year of the ferry", "1975. The year of the ferry"),
            ("A ferry is held in port", "A ferry is held in port"),
            ("No. 2 held in port", "No. 2 held in port"),
            ("Ferry", "Ferry"),
        ] {
            assert_eq!(super::unmarked(line), headline, "{line}");
        }
    }
}
