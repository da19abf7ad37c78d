//! The line of a picture: its caption and its credit, by the credit at its end.
//!
//! Credits are looked for in the last bytes of a line only, so that long lines cost no more than
//! short ones. Nothing here is a guess: without a label or a known agency there is no credit.

use crate::lexicon::{Label, Match, Vocabulary};

/// What the line of a picture says; one of the two is there at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Captioned<'t> {
    pub(crate) caption: Option<&'t str>,
    /// Who made or owns the picture, without the label.
    pub(crate) credit: Option<&'t str>,
}

/// caption ::= credit_label credit ( caption_label text )?
///           | caption_label text credit_at_end?
///           | agency text
///           | text? credit_at_end
pub(crate) fn caption<'t>(text: &'t str, words: &Vocabulary) -> Option<Captioned<'t>> {
    let text = text.trim();
    let label = label(text, words);
    if label.is_some_and(|found| found.label == Label::Copyright) && text.starts_with(char::is_alphabetic) {
        return None;
    }
    if let Some(rest) = label.filter(|found| found.label == Label::Caption).and_then(|found| text.get(found.len..)) {
        let rest = unpunctuated_start(rest);
        let found = credit_at_end(rest, words).unwrap_or(Captioned { caption: non_empty(rest), credit: None });
        return Some(found).filter(|found| found.caption.or(found.credit).is_some());
    }
    sourced(text, label, words).or_else(|| credit_at_end(text, words)).or_else(|| agency_first(text, words))
}

/// repeated ::= text text
///
/// One line that says the same twice, as where alternative text and caption ran together. What
/// follows the second time (a credit) belongs to it.
pub(crate) fn repeated(text: &str) -> Option<(&str, &str)> {
    const KEY: usize = 16;
    const TRIES: usize = 4;
    let text = text.trim();
    let (key, rest) = text.split_at_checked(boundary_before(text, KEY)).filter(|(key, _)| key.len() + 3 >= KEY)?;
    rest.match_indices(key).take(TRIES).find_map(|(at, _)| {
        let (first, second) = text.split_at_checked(key.len() + at)?;
        let parted = first.ends_with(|c: char| c.is_whitespace() || is_end(c));
        (parted && repeats(first, second)).then(|| (first.trim_end(), second))
    })
}

/// Whether a caption says what the alternative text says, and perhaps goes on; white space and the
/// punctuation at the end of the alternative text do not count.
pub(crate) fn repeats(alt: &str, caption: &str) -> bool {
    let alt = alt.trim_end_matches(|c: char| c.is_whitespace() || is_end(c));
    let mut said = caption.split_whitespace();
    let mut words = alt.split_whitespace().peekable();
    if words.peek().is_none() {
        return false;
    }
    while let Some(word) = words.next() {
        let same = said.next().is_some_and(|said| match words.peek() {
            Some(_) => said == word,
            None => said.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)),
        });
        if !same {
            return false;
        }
    }
    true
}

/// sourced ::= credit_label credit ( caption_label text )?
fn sourced<'t>(text: &'t str, first: Option<Match>, words: &Vocabulary) -> Option<Captioned<'t>> {
    // Few lines begin with the label of a credit, and only theirs are searched for another one.
    if !text.starts_with('©') && first.is_none_or(|found| found.label != Label::Credit) {
        return None;
    }
    let (head, _) = text.split_at_checked(boundary_before(text, TAIL))?;
    let after = |at: usize| label(text.get(at..)?, words).filter(|found| found.label == Label::Caption && !found.whole);
    let parted = word_starts(head, 1).find_map(|at| after(at).map(|found| (at, at + found.len)));
    let (source, caption) = match parted {
        Some((at, len)) => (text.get(..at)?, non_empty(unpunctuated_start(text.get(len..)?))),
        None => (text, None),
    };
    Some(Captioned { caption, credit: Some(labelled(source, words)?) })
}

/// credit_at_end ::= "(" credit ")" | "[" credit "]" | labelled | sentence_end agency_credit
fn credit_at_end<'t>(text: &'t str, words: &Vocabulary) -> Option<Captioned<'t>> {
    let from = boundary_before(text, text.len().saturating_sub(TAIL));
    bracketed(text, from, words).or_else(|| {
        word_starts(text, from).filter(|&at| !stands_inside(text, at)).find_map(|at| {
            let (before, credit) = text.split_at_checked(at)?;
            let before_sign = before.trim_end();
            let starts = before_sign.is_empty() || before_sign.ends_with(is_break);
            let named = match labelled_strongly(credit, starts, words) {
                Some(credit) => credit,
                None if starts => signed(credit, words)?,
                None => return None,
            };
            let caption = caption_before(before);
            // `… (AP Photo/Ana Ruiz) AP Photo`: the fuller credit stands before the badge.
            let fuller =
                caption.and_then(|text| bracketed(text, boundary_before(text, text.len().saturating_sub(TAIL)), words));
            Some(fuller.unwrap_or(Captioned { caption, credit: Some(named) }))
        })
    })
}

/// Whether the word at `at` follows another one of its sentence and is neither a label nor a sign,
/// told from three bytes, so that the words of prose cost nothing more.
fn stands_inside(text: &str, at: usize) -> bool {
    let last = |back: usize| at.checked_sub(back).and_then(|at| text.as_bytes().get(at));
    let follows = last(1) == Some(&b' ') && last(2).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b',');
    follows && text.as_bytes().get(at).is_some_and(|byte| byte.is_ascii() && !byte.is_ascii_uppercase())
}

/// bracketed ::= "(" ( labelled | agency_credit | name "/" organisation ) ")" "."?
fn bracketed<'t>(text: &'t str, from: usize, words: &Vocabulary) -> Option<Captioned<'t>> {
    let tail = text.get(from..)?.trim_end_matches('.');
    let (open, inner) = match tail.chars().next_back()? {
        ')' => ('(', tail.strip_suffix(')')?),
        ']' => ('[', tail.strip_suffix(']')?),
        _ => return None,
    };
    let (_, inner) = inner.rsplit_once(open)?;
    let inner = inner.trim();
    let credit = labelled(inner, words).or_else(|| signed(inner, words)).or_else(|| name_and_house(inner))?;
    let at = from + tail.rfind(open)?;
    Some(Captioned { caption: caption_before(text.get(..at)?), credit: Some(credit) })
}

/// labelled ::= credit_label+ credit
fn labelled<'t>(text: &'t str, words: &Vocabulary) -> Option<&'t str> {
    /// `© Foto:`, `Quelle: Foto:`
    const MOST_LABELS: usize = 3;
    let mut rest = text;
    let mut strong = false;
    for nth in 0..MOST_LABELS {
        let sign = rest.strip_prefix('©').map(|_| '©'.len_utf8());
        let len = match (sign, label(rest, words)) {
            (Some(len), _) => len,
            (None, Some(found)) if found.label == Label::Credit && !found.whole => found.len,
            (None, Some(found)) if found.label == Label::Credit && nth == 0 => return whole_credit(rest),
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

/// `Supplied`, `Handout`
fn whole_credit(text: &str) -> Option<&str> {
    non_empty(unpunctuated_end(text))
}

/// A label within a line: at the start of a sentence, or a capitalised word with a colon.
fn labelled_strongly<'t>(text: &'t str, starts: bool, words: &Vocabulary) -> Option<&'t str> {
    let first = text.chars().next()?;
    if first != '©' && !starts && !(first.is_uppercase() && has_colon(text)) {
        return None;
    }
    labelled(text, words)
}

/// Whether a colon stands within the first words of a text.
fn has_colon(text: &str) -> bool {
    text.bytes().take(24).any(|b| b == b':')
}

/// agency_credit ::= agency ( "/" name )* | name ( "/" | "|" | "via" ) agency | agency small_word small_word?
fn signed<'t>(text: &'t str, words: &Vocabulary) -> Option<&'t str> {
    let credit = after_unknown_label(unpunctuated_end(text));
    if credit.len() > TAIL || credit.is_empty() || credit.contains(['©', ':']) {
        return None;
    }
    let len = words.agency(credit);
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

/// What follows a word or two with a colon, which announce a credit in some language.
fn after_unknown_label(text: &str) -> &str {
    match text.split_once(':') {
        Some((label, credit)) if label.split_whitespace().count() <= 2 => credit.trim_start(),
        _ => text,
    }
}

/// Whether an agency stands after a slash, a bar or `via`, as one of the owners.
fn joins_agency(credit: &str, words: &Vocabulary) -> bool {
    if !credit.contains(['/', '|', '-', '–']) && !credit.contains("via") {
        return false;
    }
    word_starts(credit, 1).any(|at| {
        let before = credit.get(..at).unwrap_or_default().trim_end();
        let joined = before.ends_with(['/', '|', '-', '–']) || before.ends_with("via");
        let rest = || credit.get(at..).and_then(|rest| rest.get(words.agency(rest)?..));
        joined && rest().is_some_and(|rest| rest.is_empty() || rest.trim_start().starts_with(['/', '|']))
    })
}

/// name_and_house ::= name "/" organisation
fn name_and_house(text: &str) -> Option<&str> {
    let text = after_unknown_label(text);
    let (name, house) = text.split_once('/')?;
    let capital = |word: &str| word.starts_with(char::is_uppercase) && word.len() > 1;
    let named = (2..=4).contains(&name.split_whitespace().count()) && name.split_whitespace().all(capital);
    let housed = (1..=4).contains(&house.split_whitespace().count()) && house.split_whitespace().all(capital);
    (named && housed && !text.contains(|c: char| c.is_ascii_digit())).then_some(text)
}

/// agency_first ::= agency Text
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

/// Whether words after a credit label can be a credit: names, few other words, no sentence.
fn is_credit(text: &str, strong: bool, words: &Vocabulary) -> bool {
    const MOST_WORDS: usize = 12;
    let Some(first) = text.chars().next().filter(|_| text.len() <= TAIL) else { return false };
    if !(first.is_alphabetic() || first == '@') || text.contains(['?', '!', '"', '“', '”']) || two_sentences(text) {
        return false;
    }
    // An agency may write itself small.
    let agency = words.agency(text);
    let (mut small, mut all) = (0, 0);
    for word in text.get(agency.unwrap_or(0)..).unwrap_or_default().split_whitespace().take(MOST_WORDS + 1) {
        if is_year(word) {
            return false;
        }
        small += usize::from(word.starts_with(char::is_lowercase));
        all += 1;
    }
    let begins_small = first.is_lowercase() && agency.is_none();
    let fits = if begins_small { strong && all <= 2 } else { small * 2 <= all };
    all <= MOST_WORDS && fits
}

/// What bears a year is a notice of copyright, not a credit.
fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit())
}

/// A full stop after a word that is no initial or abbreviation, and more words after it.
fn two_sentences(text: &str) -> bool {
    const ABBREVIATION: usize = 3;
    let ends = |word: &str| word.starts_with(char::is_lowercase) || word.chars().count() > ABBREVIATION;
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        if words.peek().is_some() && word.strip_suffix('.').is_some_and(ends) {
            return true;
        }
    }
    false
}

/// The label at the start of a text, a space before its colon (`Photo : Ana Ruiz`) passed over.
fn label(text: &str, words: &Vocabulary) -> Option<Match> {
    words.label(text).or_else(|| {
        const LONGEST: usize = 24;
        let head = text.get(..boundary_before(text, LONGEST))?;
        let (word, _) = head.split_once(':').filter(|(word, _)| word.ends_with(char::is_whitespace))?;
        let found = words.label(&format!("{}: x", word.trim()))?;
        Some(Match { len: word.len() + 1, ..found })
    })
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

/// What parts a caption from its credit.
fn is_break(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | ')' | ']' | '|' | '-' | '–' | '—' | '"' | '”' | '’' | '“' | '»')
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

/// The last character boundary that is not after byte `at`.
pub(super) fn boundary_before(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

fn unpunctuated_start(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | ',' | '|' | '-' | '–' | '—'))
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
mod tests {
    use super::*;

    #[test]
    fn captions_and_credits() {
        let cases: &[(&str, Option<&str>, Option<&str>)] = &[
            ("The wall gave way this weekend. Picture: Alamy", Some("The wall gave way this weekend."), Some("Alamy")),
            ("The wall at Polmear (Image: Getty)", Some("The wall at Polmear"), Some("Getty")),
            (
                "The wall at Polmear(Image: PA Wire via Getty Images)",
                Some("The wall at Polmear"),
                Some("PA Wire via Getty Images"),
            ),
            ("Image: Getty Images/Ana Ruiz", None, Some("Getty Images/Ana Ruiz")),
            ("Boats in the bay. (AP Photo/Ana Ruiz)", Some("Boats in the bay."), Some("AP Photo/Ana Ruiz")),
            ("Boats in the bay. (Ana Ruiz/Getty Images)", Some("Boats in the bay."), Some("Ana Ruiz/Getty Images")),
            ("Boats in the bay. (Ana Ruiz/QRS)", Some("Boats in the bay."), Some("Ana Ruiz/QRS")),
            ("Photograph: Ana Ruiz/Reuters", None, Some("Ana Ruiz/Reuters")),
            (
                "Boats in the bay. Photo by Ana Ruiz/Getty Images",
                Some("Boats in the bay."),
                Some("Ana Ruiz/Getty Images"),
            ),
            (
                "Boats in the bay. (Photo by Ana Ruiz/Corbis via Getty Images)",
                Some("Boats in the bay."),
                Some("Ana Ruiz/Corbis via Getty Images"),
            ),
            ("Boats in the bay. Credit: Ana Ruiz", Some("Boats in the bay."), Some("Ana Ruiz")),
            ("Boats in the bay. — Picture by Ana Ruiz", Some("Boats in the bay."), Some("Ana Ruiz")),
            ("Boats in the bay. — Reuters pic", Some("Boats in the bay."), Some("Reuters pic")),
            ("Image source, Getty Images", None, Some("Getty Images")),
            ("Image caption, Boats lie in the bay", Some("Boats lie in the bay"), None),
            (
                "Image source, PA Media Image caption, Boats lie in the bay",
                Some("Boats lie in the bay"),
                Some("PA Media"),
            ),
            ("Boote in der Bucht © Ana Ruiz", Some("Boote in der Bucht"), Some("Ana Ruiz")),
            ("Photo : Ana Ruiz / AFP", None, Some("Ana Ruiz / AFP")),
            ("PHOTO: Ana Ruiz", None, Some("Ana Ruiz")),
            ("Boats in the bay [Photo: Ana Ruiz]", Some("Boats in the bay"), Some("Ana Ruiz")),
            ("Boats in the bay. Supplied", Some("Boats in the bay."), Some("Supplied")),
            ("Boats in the bay. Getty Images", Some("Boats in the bay."), Some("Getty Images")),
            ("Getty Images", None, Some("Getty Images")),
            ("Ana Ruiz/Getty Images", None, Some("Ana Ruiz/Getty Images")),
            ("Pic: Reuters", None, Some("Reuters")),
            ("Getty Images Boats in the bay at night", Some("Boats in the bay at night"), Some("Getty Images")),
            ("Boats in the bay. (AP Photo/Ana Ruiz) AP Photo", Some("Boats in the bay."), Some("AP Photo/Ana Ruiz")),
            ("Boats in the bay (Skeusen: Ana Ruiz/AFP)", Some("Boats in the bay"), Some("Ana Ruiz/AFP")),
            ("Boats in the bay (imago/QRS)", Some("Boats in the bay"), Some("imago/QRS")),
            (
                "Boats in the bay. Skeusen: Ana Ruiz/dpa/Arkisto",
                Some("Boats in the bay."),
                Some("Ana Ruiz/dpa/Arkisto"),
            ),
            ("Boats - © Skeusen: Ana Ruiz/dpa/Arkisto", Some("Boats"), Some("Skeusen: Ana Ruiz/dpa/Arkisto")),
            ("(© Ana Ruiz)", None, Some("Ana Ruiz")),
            ("Copyright © Polmear Echo", None, None),
            ("Ana Ruiz, dpa", None, None),
            ("Come along, wenn erlaubt.", None, None),
            ("AP News Desk and Newsletters", None, None),
            ("The ferry leaves at noon on Friday (see page 4)", None, None),
            ("He told the council (the old one) so.", None, None),
            ("Reuters could not reach the harbour master.", None, None),
            ("She got the picture: it was bleak and it was wet.", None, None),
            ("Bring a map and/or a compass (and/or both)", None, None),
            ("POLMEAR (AP) — The wall gave way on Friday.", None, None),
            ("Photo by Ana Ruiz. The wall gave way on Friday and nobody was hurt.", None, None),
            ("© 2022 Polmear Echo", None, None),
            ("", None, None),
        ];
        for &(text, text_caption, credit) in cases {
            let expected = text_caption.or(credit).map(|_| Captioned { caption: text_caption, credit });
            assert_eq!(caption(text, Vocabulary::builtin()), expected, "{text}");
        }
    }

    #[test]
    fn what_is_said_twice() {
        let cases = [
            (
                "Boats lie in the bay. Boats lie in the bay. Picture: Alamy",
                Some(("Boats lie in the bay.", "Boats lie in the bay. Picture: Alamy")),
            ),
            ("Boats lie in the bay\nBoats lie in the bay.", Some(("Boats lie in the bay", "Boats lie in the bay."))),
            ("Boats lie in the bay and in the harbour", None),
            ("no no no no", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(repeated(text), expected, "{text}");
        }
        assert!(repeats("Boats in the bay", "Boats in  the bay. Picture: Alamy"));
        assert!(!repeats("Boats in the bay", "Boats in the bayou"));
        assert!(!repeats(" .", "Boats"));
    }

    #[test]
    fn no_text_is_too_odd() {
        let pieces = [
            "Photo: ",
            "(",
            ")",
            "©",
            " ",
            "Getty Images",
            "/",
            ". ",
            "é",
            "—",
            "[",
            "]",
            ":",
            "Ana",
            "\n",
            "via ",
            "漢",
        ];
        let mut state = 0x9E37_79B9_7F4A_7C15_u64;
        for length in 0..600 {
            let mut next = || {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                pieces[(state % pieces.len() as u64) as usize]
            };
            let text: String = (0..length % 60).map(|_| next()).collect();
            let _ = (caption(&text, Vocabulary::builtin()), repeated(&text), repeats(&text, &text));
        }
    }
}
