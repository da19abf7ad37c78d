//! Pictures: the lines of alternative text, caption and credit that stand together.

use super::caption::{Captioned, caption, is_pointed, person_and_house, repeated, repeats};
use super::page::{Line, Page, Parsed, block, blocks, mismatch};
use super::parts::Found;
use super::role::Role;
use crate::layout::Features;
use crate::lexicon::LabelKind;
use crate::model::{Image, Part};
use crate::span::Span;
use nom::branch::alt;
use nom::combinator::map;
use nom::{Input, Parser};

/// image ::= marked_image | credited_above_caption | captioned_above_credit | credited_below | alt_and_caption
///         | labelled_caption | repeated_caption | credited_line
///
/// A caption is known by its credit (`… this weekend. Picture: Alamy`), by its markup, its label, or by saying again
/// what the line before it says. The line before a caption is the alternative text, the one before a credit the
/// caption.
pub(crate) fn image<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    if !page.first().is_some_and(stands_aside) {
        return mismatch(page);
    }
    let image = alt((
        marked_image,
        credited_above_caption,
        captioned_above_credit,
        credited_below,
        alt_and_caption,
        labelled_caption,
        repeated_caption,
        credited_line,
    ));
    map(image, |image| Found::Part(Part::Image(Box::new(image)))).parse(page)
}

/// marked_image ::= "![" text? "](" address ")" ( ⏎ ( caption | text ) )?
fn marked_image<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Image<'a>> {
    let says = |text: &&str| !text.starts_with("![") && text.contains(char::is_alphanumeric);
    blocks(|page| {
        let line = page.first().filter(|line| line.label.is_some_and(|found| found.label == LabelKind::Alt))?;
        let alt = Some(line.text).filter(says);
        let below = second(page).and_then(|below| Some((below, credited(page, below).or_else(|| captioned(below))?)));
        Some(match below {
            Some((below, it)) => (2, it.image(alt, line.span.join(below.span))),
            None => (1, Image::of(alt, None, None, line.span)),
        })
    })
    .parse(page)
}

/// credited_above_caption ::= caption ⏎ ( caption_label ⏎ text | caption )   (* a credit alone, and below it no other *)
fn credited_above_caption<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Image<'a>> {
    blocks(|page| {
        let line = page.first()?;
        let above = credited(page, line).filter(|above| above.caption.is_none())?;
        let below = second(page).filter(|below| below.label.is_some_and(|found| found.label == LabelKind::Caption))?;
        if is_bare_label(below, LabelKind::Caption) {
            let last = page.line(2).filter(|line| stands_aside(*line))?;
            return Some((3, Image::of(None, Some(last.text), above.credit, line.span.join(last.span))));
        }
        let said = credited(page, below).filter(|below| below.credit.is_none())?;
        Some((2, Image::of(None, said.caption, above.credit, line.span.join(below.span))))
    })
    .parse(page)
}

/// captioned_above_credit ::= text ⏎ ( credited_below | credit_label )
fn captioned_above_credit<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Image<'a>> {
    blocks(|page| {
        let line = page.first().filter(|line| may_be_alt(page, *line))?;
        let label = second(page).filter(|below| is_bare_label(*below, LabelKind::Credit))?;
        let (count, name, last) = match name_below(page.take_from(1)) {
            Some(name) => (3, Some(name.text), name.span),
            None => (2, None, label.span),
        };
        Some((count, Image::of(None, Some(line.text), name, line.span.join(last))))
    })
    .parse(page)
}

/// credited_below ::= credit_label ⏎ name
fn credited_below<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Image<'a>> {
    blocks(|page| {
        let (name, label) = (name_below(page)?, page.first()?);
        Some((2, Image::of(None, None, Some(name.text), label.span.join(name.span))))
    })
    .parse(page)
}

/// alt_and_caption ::= text ⏎ ( caption | text | furniture ⏎ caption )
///
/// The second line has a credit, or says what the first one says; above a credit alone stands the caption. Where `View image
/// in fullscreen` stands between them, the last one has both.
fn alt_and_caption<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Image<'a>> {
    blocks(|page| {
        let line = page.first().filter(|line| may_be_alt(page, *line))?;
        let below = second(page)?;
        let again = || repeats(line.text, below.text).then(|| Captioned::of(below.text));
        if let Some(said) = credited(page, below).or_else(again) {
            let (alt, caption) = (said.caption.map(|_| line.text), said.caption.or(Some(line.text)));
            return Some((2, Image::of(alt, caption, said.credit, line.span.join(below.span))));
        }
        let last = page.line(2).filter(|last| below.label.is_some_and(|it| it.whole) && stands_aside(*last))?;
        let said = credited(page, last).filter(|_| repeats(line.text, last.text))?;
        Some((3, said.image(Some(line.text), line.span.join(last.span))))
    })
    .parse(page)
}

/// labelled_caption ::= caption_label ⏎ ( caption | text )
fn labelled_caption<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Image<'a>> {
    let is_label = |line: Line<'a>| is_bare_label(line, LabelKind::Caption) && !line.features.any(Features::WORDS_1);
    blocks(|page| {
        let label = page.first().filter(|line| is_label(*line))?;
        let below = second(page)?;
        let said = credited(page, below).unwrap_or(Captioned::of(below.text));
        Some((2, said.image(None, label.span.join(below.span))))
    })
    .parse(page)
}

/// repeated_caption ::= repeated
fn repeated_caption<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Image<'a>> {
    block(|line: Line<'a>| {
        let (alt, again) = repeated(line.text)?;
        Some(caption(again, page.words()).unwrap_or(Captioned::of(again)).image(Some(alt), line.span))
    })
    .parse(page)
}

/// credited_line ::= caption | pointed
fn credited_line<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Image<'a>> {
    block(|line| Some(credited(page, line).or_else(|| pointed(line))?.image(None, line.span))).parse(page)
}

impl<'a> Captioned<'a> {
    /// A caption and no credit.
    fn of(caption: &'a str) -> Self {
        Captioned { caption: Some(caption), credit: None }
    }

    /// The picture at `span`, with its alternative text.
    fn image(self, alt: Option<&'a str>, span: Span) -> Image<'a> {
        Image::of(alt, self.caption, self.credit, span)
    }
}

/// The line below the first, if pictures stand there.
fn second<'a>(page: Page<'_, 'a>) -> Option<Line<'a>> {
    page.line(1).filter(|line| stands_aside(*line))
}

/// The name below a first line that is the label of a credit.
fn name_below<'a>(page: Page<'_, 'a>) -> Option<Line<'a>> {
    page.first().filter(|line| stands_aside(*line) && announces_credit(*line))?;
    second(page).filter(|line| line.features.any(Features::BYLINE | Features::NAME))
}

/// A label with nothing behind it: `Credit:`, `Image caption`
fn is_bare_label(line: Line<'_>, label: LabelKind) -> bool {
    line.label.is_some_and(|found| found.whole && found.label == label)
}

/// A label below which the name stands: `Credit`, but not `Foto: Privat`, which is a credit of its own.
fn announces_credit(line: Line<'_>) -> bool {
    is_bare_label(line, LabelKind::Credit) && !line.features.any(Features::HAS_COLON)
}

/// A line that is a caption as its markup has it.
fn captioned(line: Line<'_>) -> Option<Captioned<'_>> {
    let is = line.label.is_some_and(|found| found.label == LabelKind::Caption);
    is.then_some(Captioned::of(line.text))
}

/// The caption of a line whose credit was found when the evidence was gathered.
fn credited<'a>(page: Page<'_, 'a>, line: Line<'a>) -> Option<Captioned<'a>> {
    if !line.features.has(Features::CAPTION) || announces_credit(line) {
        return None;
    }
    let known = page.evidence().captions.at(line.span).copied();
    // Between paragraphs the form of the names alone told.
    let housed = || person_and_house(line.text).map(|credit| Captioned { caption: None, credit: Some(credit) });
    known.or_else(|| caption(line.text, page.words())).or_else(housed)
}

/// The caption of a line without a credit that points at somebody on the picture.
fn pointed(line: Line<'_>) -> Option<Captioned<'_>> {
    (line.features.has(Features::CAPTION) && is_pointed(line.text)).then_some(Captioned::of(line.text))
}

/// Pictures stand between the paragraphs, or between headline and story.
fn stands_aside(line: Line<'_>) -> bool {
    matches!(line.role, Role::Masthead | Role::Aside)
}

/// Whether nothing says that a line is something else than a picture's alternative text.
fn may_be_alt<'a>(page: Page<'_, 'a>, line: Line<'a>) -> bool {
    !line.features.any(Features::DATED | Features::BYLINE | Features::NAME | Features::LEN_LONG)
        && line.label.is_none()
        && (!line.features.any(Features::CAPTION) || pointed(line).is_some() && credited(page, line).is_none())
}
