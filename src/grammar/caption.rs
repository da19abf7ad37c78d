//! The line of a picture: its caption and its credit, by the credit at its end.
//!
//! Credits are looked for in the last bytes of a line only, so that long lines cost no more than
//! short ones. Nothing here is a guess: without a label or a known agency there is no credit.

mod credit;
mod file;
mod gate;
mod house;
mod pointer;
mod signs;
mod twice;

use super::token::boundary_before;
use crate::lexicon::start::Start;
use crate::lexicon::words::VIA;
use crate::lexicon::{LabelKind, Match, Vocabulary};
use credit::is_credit;
pub(crate) use file::is_file_name;
use gate::may_be_captioned;
use house::{commissioned, glued_credit, house_and_name, housed, is_person, name_and_house};
pub(crate) use house::{person_and_house, signed_picture};
use memchr::{memchr, memchr3, memmem};
pub(crate) use pointer::is_pointed;
use signs::{Signs, is_break};
pub(crate) use twice::{repeated, repeats};

/// What the line of a picture says; one of the two is there at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Captioned<'t> {
    pub(crate) caption: Option<&'t str>,
    /// Who made or owns the picture, without the label.
    pub(crate) credit: Option<&'t str>,
}

/// caption ::= caption_label ( text? credit_at_end | text )
///           | sourced
///           | text? credit_at_end
///           | "(" ( labelled_credit | name_and_house ) ")" text
///           | figure_label …
///           | agency_first
///           | ( "/ " | "Copyright: " ) credit
pub(crate) fn caption<'t>(text: &'t str, words: &Vocabulary) -> Option<Captioned<'t>> {
    let line = Start::of(text.trim());
    captioned(&line, words.label_at(&line), words)
}

/// The same of a line whose white space is trimmed, and whose label is known.
#[inline]
pub(crate) fn captioned<'t>(line: &Start<'t>, found: Option<Match>, words: &Vocabulary) -> Option<Captioned<'t>> {
    if may_be_captioned(line, found, words) { any_captioned(line.text, found, words) } else { None }
}

/// The same of any line.
fn any_captioned<'t>(text: &'t str, found: Option<Match>, words: &Vocabulary) -> Option<Captioned<'t>> {
    let label = found.or_else(|| spaced_label(text, words));
    if label.is_some_and(|found| found.label == LabelKind::Copyright) && text.starts_with(char::is_alphabetic) {
        // `Copyright: Ana Ruiz`, as some papers write of pictures; a notice has the year.
        return credit_behind(COPYRIGHT, text, words);
    }
    if let Some(rest) = label.filter(|found| found.label == LabelKind::Caption).and_then(|found| text.get(found.len..))
    {
        let rest = unpunctuated_start(rest);
        let found = credit_at_end(rest, label_of(rest, words), words)
            .unwrap_or(Captioned { caption: non_empty(rest), credit: None });
        return Some(found).filter(|found| found.caption.or(found.credit).is_some());
    }
    let figure = label.filter(|found| found.label == LabelKind::Figure);
    let described = || figure.map(|_| Captioned { caption: Some(text), credit: None });
    let credited = sourced(text, label, words).or_else(|| credit_at_end(text, label, words));
    let first = || bracketed_first(text, words).or_else(|| credit_behind(SLASH, text, words));
    credited.or_else(first).or_else(described).or_else(|| agency_first(text, words))
}

/// What begins a credit of a line of its own.
const COPYRIGHT: &str = "Copyright: ";
/// What parts one from the caption on the line above.
const SLASH: &str = "/ ";

/// The credit that the line has behind the `mark` that begins it.
fn credit_behind<'t>(mark: &str, text: &'t str, words: &Vocabulary) -> Option<Captioned<'t>> {
    let credit = text.strip_prefix(mark).filter(|credit| is_credit(credit, false, words))?;
    Some(Captioned { caption: None, credit: Some(credit) })
}

/// The credit in brackets that stands before a caption: `(Ana Ruiz | Quay News) The wall on Monday.` An agency alone begins a story.
fn bracketed_first<'t>(text: &'t str, words: &Vocabulary) -> Option<Captioned<'t>> {
    let (inner, caption) = text.strip_prefix('(')?.split_once(") ")?;
    let credit = labelled_credit(inner, words).or_else(|| name_and_house(inner))?;
    Some(Captioned { caption: Some(caption.trim_start()), credit: Some(credit) })
}

/// sourced ::= labelled_credit ( caption_label text )?
fn sourced<'t>(text: &'t str, first: Option<Match>, words: &Vocabulary) -> Option<Captioned<'t>> {
    // Few lines begin with the label of a credit, and only theirs are searched for another one.
    if !text.starts_with('©') && first.is_none_or(|found| found.label != LabelKind::Credit) {
        return None;
    }
    let (head, _) = text.split_at_checked(boundary_before(text, TAIL))?;
    let after =
        |at: usize| label_of(text.get(at..)?, words).filter(|found| found.label == LabelKind::Caption && !found.whole);
    let parted = word_starts(head, 1).find_map(|at| after(at).map(|found| (at, at + found.len)));
    let (source, caption) = match parted {
        Some((at, len)) => (text.get(..at)?, non_empty(unpunctuated_start(text.get(len..)?))),
        None => (text, None),
    };
    Some(Captioned { caption, credit: Some(labelled_credit(source, words)?) })
}

/// credit_at_end ::= bracketed | caption_break ( labelled_credit | agency_credit ) | labelled_credit | housed | commissioned | glued_credit
///
/// Without a break the credit begins the text, or has a capital and a colon behind its label. The label at the start of
/// the text is known.
fn credit_at_end<'t>(text: &'t str, label: Option<Match>, words: &Vocabulary) -> Option<Captioned<'t>> {
    let from = boundary_before(text, text.len().saturating_sub(TAIL));
    bracketed(text, from, words).or_else(|| {
        let signs = Signs::inside(text.get(from..)?);
        let first = if signs.any(Signs::BREAK) { None } else { Some(at_start(text, from, label, words)) };
        let first = first.unwrap_or_else(|| after_break(text, from, label, words));
        let named = if signs.any(Signs::COLON) { before_colon(text, from, words) } else { None };
        let by_form = housed(text, from).or_else(|| commissioned(text, from));
        let found = [first, named, by_form, glued_credit(text, from, words)];
        let (at, credit) = found.into_iter().flatten().min_by_key(|&(at, _)| at)?;
        let caption = caption_before(text.get(..at)?);
        // `… (AP Photo/Ana Ruiz) AP Photo`: the fuller credit stands before the badge.
        let fuller =
            caption.and_then(|text| bracketed(text, boundary_before(text, text.len().saturating_sub(TAIL)), words));
        Some(fuller.unwrap_or(Captioned { caption, credit: Some(credit) }))
    })
}

/// The first credit that follows the end of a sentence or a sign from byte `from` on, or begins with `©`.
fn after_break<'t>(text: &'t str, from: usize, label: Option<Match>, words: &Vocabulary) -> Option<(usize, &'t str)> {
    let sign = |at: usize| {
        let follows = text.get(..at)?.chars().next_back().is_none_or(parts_words);
        if follows { Some((at, labelled_credit(text.get(at..)?, words)?)) } else { None }
    };
    at_start(text, from, label, words).or_else(|| {
        let tail = text.as_bytes().get(from..)?.iter().enumerate();
        tail.filter(|&(_, &byte)| Signs::of(&[byte]).any(Signs::BREAK)).find_map(|(at, _)| {
            let at = from + at;
            match text.get(at..)?.chars().next()? {
                '©' => sign(at),
                c => word_after(text, at, c).and_then(|at| credit(text, at, label, words)),
            }
        })
    })
}

/// The same with the first word that begins at byte `from` or behind the white space there.
fn at_start<'t>(text: &'t str, from: usize, label: Option<Match>, words: &Vocabulary) -> Option<(usize, &'t str)> {
    let last = text.get(..from)?.trim_end().char_indices().next_back();
    let at = match last {
        None => Some(0).filter(|_| !text.starts_with(parts_words)),
        Some((at, c)) => word_after(text, at, c).filter(|&at| at >= from),
    };
    credit(text, at?, label, words)
}

/// The credit that begins with the word at byte `at`, if it is one.
fn credit<'t>(text: &'t str, at: usize, label: Option<Match>, words: &Vocabulary) -> Option<(usize, &'t str)> {
    let credit = text.get(at..)?;
    // What is no label at the start of the line need not be looked up again.
    let may_be = at > 0 || label.is_some_and(|found| found.label == LabelKind::Credit) || credit.starts_with('©');
    let named = if may_be { labelled_credit(credit, words) } else { None };
    named.or_else(|| agency_credit(credit, words)).map(|credit| (at, credit))
}

/// Where the next word begins after `sign`, which stands at byte `at`, if it is one that parts a caption
/// from its credit.
fn word_after(text: &str, at: usize, sign: char) -> Option<usize> {
    let rest = text.get(at + sign.len_utf8()..).filter(|_| is_break(sign))?;
    let word = rest.trim_start();
    let parted = word.len() < rest.len() || parts_words(sign);
    (parted && word.starts_with(|c| !parts_words(c))).then_some(text.len() - word.len())
}

/// A credit from byte `from` on whose label is capitalised and has a colon behind it, be it written onto the word
/// before: `… by the fireCredit: Ana Ruiz`.
fn before_colon<'t>(text: &'t str, from: usize, words: &Vocabulary) -> Option<(usize, &'t str)> {
    let glued = (from..text.len()).filter(|at| is_glued(text.as_bytes(), *at));
    word_starts(text, from).chain(glued).find_map(|at| {
        let credit = text.get(at..)?;
        let named = credit.starts_with(char::is_uppercase) && has_colon(credit);
        if named { Some((at, labelled_credit(credit, words)?)) } else { None }
    })
}

/// bracketed ::= "(" in_brackets ")" "."* | "[" in_brackets "]" "."*
/// in_brackets ::= labelled_credit | agency_credit | name_and_house | house_and_name
fn bracketed<'t>(text: &'t str, from: usize, words: &Vocabulary) -> Option<Captioned<'t>> {
    let tail = text.get(from..)?.trim_end_matches('.');
    let (open, inner) = match tail.chars().next_back()? {
        ')' => ('(', tail.strip_suffix(')')?),
        ']' => ('[', tail.strip_suffix(']')?),
        _ => return None,
    };
    let (_, inner) = inner.rsplit_once(open)?;
    let inner = inner.trim();
    let known = || labelled_credit(inner, words).or_else(|| agency_credit(inner, words));
    let credit = known().or_else(|| name_and_house(inner)).or_else(|| house_and_name(inner))?;
    let at = from + tail.rfind(open)?;
    Some(Captioned { caption: caption_before(text.get(..at)?), credit: Some(credit) })
}

/// labelled_credit ::= ( "©" | credit_label )+ credit | credit_label   (* "Supplied" *)
fn labelled_credit<'t>(text: &'t str, words: &Vocabulary) -> Option<&'t str> {
    /// `© Foto:`, `Quelle: Foto:`
    const MOST_LABELS: usize = 3;
    let mut rest = text;
    let mut strong = false;
    for nth in 0..MOST_LABELS {
        let sign = rest.strip_prefix('©').map(|_| '©'.len_utf8());
        let len = match (sign, label_of(rest, words)) {
            (Some(len), _) => len,
            (None, Some(found)) if found.label == LabelKind::Credit && !found.whole => found.len,
            (None, Some(found)) if found.label == LabelKind::Credit && nth == 0 => return whole_credit(rest),
            _ if nth == 0 => return None,
            _ => break,
        };
        let (label, after) = rest.split_at_checked(len)?;
        strong |= sign.is_some() || label.ends_with(':') || after.trim_start().starts_with([':', ',']);
        rest = unpunctuated_start(after);
    }
    let credit = unpunctuated_end(rest);
    is_credit(credit, strong, words).then_some(credit)
}

/// `Supplied`, `Handout`, and behind a label of its own `Foto: Privat`
fn whole_credit(text: &str) -> Option<&str> {
    non_empty(unpunctuated_end(text.split_once(": ").map_or(text, |(_, credit)| credit)))
}

/// Whether a capital at byte `at` follows a small letter, a digit, a letter beyond ASCII or the end of a sentence.
fn is_glued(text: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    let ends_word =
        |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'!' | b'?' | 0x80..);
    before.is_some_and(ends_word) && text.get(at).is_some_and(u8::is_ascii_uppercase)
}

/// Whether a colon stands within the first words of a text.
fn has_colon(text: &str) -> bool {
    text.bytes().take(LABEL).any(|byte| byte == b':')
}

/// agency_credit ::= unknown_label? ( agency ( small small? )? | agency_and_others | others_and_agency )
/// agency_and_others ::= agency … ( "/" | "|" ) …
/// others_and_agency ::= … ( "/" | "|" | "-" | "–" | "via" ) agency ( ( "/" | "|" ) … )?
fn agency_credit<'t>(text: &'t str, words: &Vocabulary) -> Option<&'t str> {
    let credit = after_unknown_label(unpunctuated_end(text));
    let len = words.agency(credit);
    if len.is_none() && !may_join(credit) {
        return None;
    }
    if credit.len() > TAIL || credit.is_empty() || credit.contains(['©', ':']) {
        return None;
    }
    if len == Some(credit.len()) {
        return Some(credit);
    }
    if let Some(rest) = len.and_then(|len| credit.get(len..)) {
        let pic = rest.split_whitespace().count() <= 2 && !rest.contains(|c: char| !c.is_lowercase() && c != ' ');
        let named = rest.contains(['/', '|']) && is_credit(credit, true, words);
        return (pic && credit.starts_with(char::is_uppercase) || named).then_some(credit);
    }
    (joins_agency(credit, words) && is_credit(credit, false, words)).then_some(credit)
}

/// unknown_label ::= any_word any_word? ":"   (* which announce a credit in some language *)
///
/// What follows it.
fn after_unknown_label(text: &str) -> &str {
    match memchr(b':', text.as_bytes()).and_then(|at| text.get(..at).zip(text.get(at + 1..))) {
        Some((label, credit)) if label.split_whitespace().count() <= 2 => credit.trim_start(),
        _ => text,
    }
}

/// Whether an agency is one of several owners: it stands behind a sign that joins them, or `via`.
fn joins_agency(credit: &str, words: &Vocabulary) -> bool {
    may_join(credit)
        && word_starts(credit, 1).any(|at| {
            let before = credit.get(..at).unwrap_or_default().trim_end();
            let joined = before.ends_with(['/', '|', '-', '–']) || before.ends_with(VIA);
            let rest = || credit.get(at..).and_then(|rest| rest.get(words.agency(rest)?..));
            joined && rest().is_some_and(|rest| rest.is_empty() || rest.trim_start().starts_with(['/', '|']))
        })
}

/// Whether there is a sign or a word that joins two owners.
fn may_join(credit: &str) -> bool {
    let signs = Signs::of(credit.as_bytes());
    signs.any(Signs::JOINT) || signs.any(Signs::VIA) && memmem::find(credit.as_bytes(), VIA.as_bytes()).is_some()
}

/// agency_first ::= agency text   (* with a capital *)
///
/// Some pages set the agency's badge before the alternative text.
fn agency_first<'t>(text: &'t str, words: &Vocabulary) -> Option<Captioned<'t>> {
    const LONGEST: usize = 240;
    let (agency, rest) = text.split_at_checked(words.agency(text)?)?;
    let caption = rest.trim_start();
    let alone = caption.len() < rest.len() && caption.starts_with(char::is_uppercase) && caption.len() < LONGEST;
    let is_alt = !caption.ends_with(['.', '?', '!']) && !caption.contains([':', '"', '“']);
    (alone && is_alt && agency.starts_with(char::is_uppercase) && is_prose(caption))
        .then_some(Captioned { caption: Some(caption), credit: Some(agency) })
}

/// Whether as many words are small as are capitalised, as in prose and unlike in a menu.
fn is_prose(text: &str) -> bool {
    let small = text.split_whitespace().filter(|word| word.starts_with(char::is_lowercase)).count();
    let all = text.split_whitespace().count();
    all > 2 && small * 2 >= all
}

/// Credits are looked for in so many bytes at the end of a line.
const TAIL: usize = 96;
/// The colon of a label stands among so many bytes at its start.
const LABEL: usize = 24;

/// The label at the start of a text, a space before its colon (`Photo : Ana Ruiz`), slash or bar (`Photo | Ana Ruiz`) passed over.
fn label_of(text: &str, words: &Vocabulary) -> Option<Match> {
    words.label(text).or_else(|| spaced_label(text, words))
}

/// The label before a colon, a slash or a bar that stands apart from it.
fn spaced_label(text: &str, words: &Vocabulary) -> Option<Match> {
    let head = text.get(..boundary_before(text, LABEL))?;
    let word =
        head.get(..memchr3(b':', b'/', b'|', head.as_bytes())?).filter(|word| word.ends_with(char::is_whitespace))?;
    let behind = text.get(word.len()..)?;
    // `Photo / Video` are two labels.
    let other = |rest: &str| words.label(rest.trim_start()).is_some_and(|it| it.label != LabelKind::Credit);
    if behind.strip_prefix(['/', '|']).is_some_and(other) {
        return None;
    }
    // `Fotos | Der Hafen im Winter` is a rubric.
    let barred = behind.strip_prefix('|').map(str::trim);
    if barred.is_some_and(|credit| credit.contains(char::is_lowercase) && !is_person(credit)) {
        return None;
    }
    let found = words.label(&format!("{}: x", word.trim()))?;
    Some(Match { len: word.len() + 1, ..found })
}

/// The bytes from `from` on at which a word begins, or the sign `©` before one.
fn word_starts(text: &str, from: usize) -> impl Iterator<Item = usize> {
    let before = text.get(..from).and_then(|text| text.chars().next_back());
    let mut inside = before.is_some_and(|c| !parts_words(c));
    let tail = text.get(from..).unwrap_or_default();
    tail.char_indices().filter_map(move |(at, c)| {
        let starts = !inside && !parts_words(c);
        inside = !parts_words(c);
        starts.then_some(from + at)
    })
}

fn parts_words(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | '[' | ')' | ']' | '|' | '/' | '–' | '—')
}

fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | ':' | ';' | ',')
}

/// The caption before a credit, without the dash or bar between the two.
fn caption_before(text: &str) -> Option<&str> {
    non_empty(
        text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '|' | '/' | '(' | '[')),
    )
}

fn unpunctuated_start(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | ',' | '|' | '/' | '-' | '–' | '—'))
}

fn unpunctuated_end(text: &str) -> &str {
    text.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '.' | ')' | ']' | '|' | ',' | ';' | '-' | '–' | '—')
    })
}

fn non_empty(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests;
