//! Pictures: the lines of alternative text, caption and credit that stand together.

use super::caption::{Captioned, caption, repeated, repeats};
use super::core::{Line, Page, Parsed, mismatch};
use super::parts::Found;
use super::role::Role;
use crate::layout::Features;
use crate::lexicon::Label;
use crate::model::{Image, Part};
use nom::Input;

/// image ::= marked ( ⏎ ( caption | text ) )?
///         | text ⏎ ( credited_below | credit_label )
///         | credited_below
///         | text ⏎ ( caption | text )
///         | caption_label ⏎ ( caption | text )
///         | repeated
///         | caption
///
/// A caption is known by its credit (`… this weekend. Picture: Alamy`), by its markup, its label, or by saying again
/// what the line before it says. The line before a caption is the alternative text, the one before a credit the
/// caption.
pub(crate) fn image<'s, 'a: 's>(page: Page<'s, 'a>) -> Parsed<'s, 'a, Found<'a>> {
    let Some(first) = page.first().filter(|line| stands_aside(*line)) else { return mismatch(page) };
    let second = page.line(1).filter(|line| stands_aside(*line));
    let found = |lines: usize, image: Image<'a>| Ok((page.take_from(lines), Found::Part(Part::Image(Box::new(image)))));

    if let Some(alt) = marked(first) {
        let below = second.and_then(|second| Some((second, credited(page, second).or_else(|| captioned(second))?)));
        return match below {
            Some((second, it)) => found(2, Image::of(alt, it.caption, it.credit, first.span.join(second.span))),
            None => found(1, Image::of(alt, None, None, first.span)),
        };
    }

    if let Some(label) = second.filter(|second| may_be_alt(first) && is_bare_label(*second, Label::Credit)) {
        let credit = credited_below(page, 1);
        let span = first.span.join(credit.map_or(label.span, |credit| credit.span));
        let lines = if credit.is_some() { 3 } else { 2 };
        return found(lines, Image::of(None, Some(first.text), credit.map(|credit| credit.text), span));
    }
    if let Some(credit) = credited_below(page, 0) {
        return found(2, Image::of(None, None, Some(credit.text), first.span.join(credit.span)));
    }
    if let Some(second) = second.filter(|_| may_be_alt(first)) {
        let captioned = credited(page, second);
        if repeats(first.text, second.text) || captioned.is_some() {
            let captioned = captioned.unwrap_or(Captioned { caption: Some(second.text), credit: None });
            return found(
                2,
                Image::of(Some(first.text), captioned.caption, captioned.credit, first.span.join(second.span)),
            );
        }
    }
    if let Some(caption) =
        second.filter(|_| is_bare_label(first, Label::Caption) && !first.features.any(Features::WORDS_1))
    {
        let it = credited(page, caption).unwrap_or(Captioned { caption: Some(caption.text), credit: None });
        return found(2, Image::of(None, it.caption, it.credit, first.span.join(caption.span)));
    }
    if let Some((alt, rest)) = repeated(first.text) {
        let captioned = caption(rest, page.words()).unwrap_or(Captioned { caption: Some(rest), credit: None });
        return found(1, Image::of(Some(alt), captioned.caption, captioned.credit, first.span));
    }
    let Some(captioned) = credited(page, first) else { return mismatch(page) };
    found(1, Image::of(None, captioned.caption, captioned.credit, first.span))
}

/// marked ::= "![" text? "](" address ")"
fn marked(line: Line<'_>) -> Option<Option<&str>> {
    let says = |text: &&str| !text.starts_with("![") && text.contains(char::is_alphanumeric);
    line.label.filter(|found| found.label == Label::Alt).map(|_| Some(line.text).filter(says))
}

/// credited_below ::= credit_label ⏎ byline
///
/// The name, where line `at` is the label.
fn credited_below<'a>(page: Page<'_, 'a>, at: usize) -> Option<Line<'a>> {
    page.line(at).filter(|line| stands_aside(*line) && is_bare_label(*line, Label::Credit))?;
    page.line(at + 1).filter(|line| stands_aside(*line) && line.features.any(Features::BYLINE | Features::NAME))
}

/// A label with nothing behind it: `Credit:`, `Image caption`
fn is_bare_label(line: Line<'_>, label: Label) -> bool {
    line.label.is_some_and(|found| found.whole && found.label == label)
}

/// A line that is a caption as its markup has it.
fn captioned(line: Line<'_>) -> Option<Captioned<'_>> {
    let is = line.label.is_some_and(|found| found.label == Label::Caption);
    is.then_some(Captioned { caption: Some(line.text), credit: None })
}

/// The caption of a line whose credit was found when the evidence was gathered.
fn credited<'a>(page: Page<'_, 'a>, line: Line<'a>) -> Option<Captioned<'a>> {
    let known = page.evidence().captions.at(line.span).copied();
    let may_be = line.features.has(Features::CREDIT) && !is_bare_label(line, Label::Credit);
    if may_be { known.or_else(|| caption(line.text, page.words())) } else { None }
}

/// Pictures stand between the paragraphs, or between headline and story.
fn stands_aside(line: Line<'_>) -> bool {
    matches!(line.role, Role::Masthead | Role::Aside)
}

/// Whether nothing says that a line is something else than a picture's alternative text.
fn may_be_alt(line: Line<'_>) -> bool {
    !line.features.any(Features::DATED | Features::BYLINE | Features::NAME | Features::CREDIT | Features::LEN_LONG)
        && line.label.is_none()
}
