//! Pages that say themselves that they hold no story, and what is no text at all.

use super::context;
use super::token::{blank, phrase};
use crate::layout::{BYTE_ORDER_MARK, Block, Features, Layout};
use crate::lexicon::{Announced, LabelKind};
use memchr::{memchr, memmem};

/// What a text is the source of, where a program that takes the words out of it has to come first.
///
/// ```text
/// page_source ::= ( "<!doctype html" | "<html" | "<?xml" ) … "</" … "</" … "</" … | ( "{" | "[" "{" ) quotation_mark character+ quotation_mark ":" … ( "}" | "]" )
/// ```
pub(super) fn page_source(text: &str) -> Option<&'static str> {
    const STARTS: [(&str, &str); 3] = [("<!doctype html", "HTML"), ("<html", "HTML"), ("<?xml", "XML")];
    /// A text may have kept the first line of its page.
    const TAGS: usize = 3;
    let start = blank(text.trim_start_matches(BYTE_ORDER_MARK).trim_start().as_bytes());
    let begins = |(tag, _): &&(&str, &str)| phrase(start, tag).is_ok();
    let markup = STARTS.iter().find(begins).filter(|_| memmem::find_iter(start, "</").take(TAGS).count() == TAGS);
    let object = start.strip_prefix(b"[").map_or(start, <[u8]>::trim_ascii_start).strip_prefix(b"{");
    let key = object.and_then(|inside| inside.trim_ascii_start().strip_prefix(b"\""));
    let behind = key.and_then(|key| key.get(memchr(b'"', key).filter(|end| *end > 0)? + 1..));
    let is_key = |behind: &[u8]| behind.trim_ascii_start().starts_with(b":");
    let ends = || text.trim_end().ends_with(['}', ']']);
    markup.map(|(_, name)| *name).or((behind.is_some_and(is_key) && ends()).then_some("JSON"))
}

/// The line that says so, as an error page or one that asks for consent does.
pub(super) fn told_by<'l>(layout: &'l Layout<'_>, labels: &[Option<Announced>]) -> Option<&'l Block> {
    error_page(layout, labels).or_else(|| consent_page(layout, labels))
}

/// The line that says that the page is there in place of another: `Page not found`. Below a story it says nothing.
fn error_page<'l>(layout: &'l Layout<'_>, labels: &[Option<Announced>]) -> Option<&'l Block> {
    /// How many bytes of prose are a story.
    const STORY: usize = 500;
    let says =
        |label: &Option<Announced>| label.is_some_and(|found| found.whole && found.label == LabelKind::ErrorPage);
    let block = layout.blocks.get(labels.iter().position(says)?)?;
    let prose = layout.blocks.iter().filter(|block| context::is_long_prose(block)).map(|block| block.span.len());
    (prose.sum::<usize>() < STORY).then_some(block)
}

/// The line that asks for consent, on a page that holds hardly any sentence but such.
fn consent_page<'l>(layout: &'l Layout<'_>, labels: &[Option<Announced>]) -> Option<&'l Block> {
    /// One in so many bytes of prose may be of something else.
    const REST: usize = 8;
    let asks = |(block, label): &(&Block, &Option<Announced>)| {
        block.features.any(Features::ADDRESSES_READER) || label.is_some_and(|found| found.label == LabelKind::Consent)
    };
    let prose = || layout.blocks.iter().zip(labels).filter(|(block, _)| context::is_prose(block));
    let bytes = |sum: usize, (block, _): (&Block, &Option<Announced>)| sum + block.span.len();
    let consent = prose().find(|(_, label)| label.is_some_and(|found| found.label == LabelKind::Consent))?;
    let asking = prose().filter(asks).fold(0, bytes);
    (asking * REST >= prose().fold(0, bytes) * (REST - 1)).then_some(consent.0)
}
