//! Who took a picture, and for which house, by the form of their names alone.

use super::{Captioned, after_unknown_label, is_credit, labelled_credit};
use crate::grammar::letter_case::is_title_case;
use crate::grammar::organisation::{is_capitalised, is_caps, is_house, is_organisation, words};
use crate::lexicon::Vocabulary;
use crate::lexicon::names::{Kinds, is_given_name, kinds};
use crate::lexicon::words::{CAPTION_BUTTONS, CREDIT, WRITES_FOR};
use memchr::memchr;

/// housed ::= ( "." | "!" | "?" | "…" | "|" | quotation_mark ) name_and_house   (* at the end of the line, where no sentence ends *)
///
/// The place of the credit behind a caption that ends from byte `from` on: `… on Monday. Ana Ruiz/Quay News`.
pub(super) fn housed(text: &str, from: usize) -> Option<(usize, &str)> {
    if ends_sentence(text) {
        return None;
    }
    memchr(b'/', text.as_bytes().get(from..)?)?;
    let (at, sign) = text.get(from..)?.char_indices().rfind(|(_, c)| ends_caption(*c))?;
    let credit = text.get(from + at + sign.len_utf8()..)?.trim_start();
    let before = text.get(..from + at)?;
    let name = name_and_house(credit).filter(|credit| is_person(credit) && !(sign == '.' && abbreviates(before)))?;
    (from + at > 0).then_some((text.len() - credit.len(), name))
}

/// commissioned ::= ( "." | "!" | "?" | "…" ) caps+ ( "FOR" | "POUR" | "FÜR" | … ) caps+   (* at the end of the line *)
///
/// `… on Monday. ANA RUIZ FOR THE QUAY TIMES`, `… lundi 3 mai 2031. ANA RUIZ/VU POUR « LE QUAI »`
pub(super) fn commissioned(text: &str, from: usize) -> Option<(usize, &str)> {
    /// Words of the name, the word between, words of the house.
    const WORDS: usize = 4;
    if !text.ends_with(|c: char| c.is_uppercase() || matches!(c, '»' | '”' | '"')) {
        return None;
    }
    let (at, sign) = text.get(from..)?.char_indices().rfind(|(_, c)| matches!(c, '.' | '!' | '?' | '…'))?;
    let credit = text.get(from + at + sign.len_utf8()..)?.trim_start();
    let fits = credit.split_whitespace().nth(WORDS - 1).is_some()
        && !credit.contains(|c: char| c.is_lowercase() || c.is_ascii_digit())
        && credit.split_whitespace().skip(2).any(|word| WRITES_FOR.contains(&&*word.to_lowercase()));
    let told = text.get(..from + at)?.contains(char::is_lowercase);
    (fits && told).then_some((text.len() - credit.len(), credit))
}

/// glued_credit ::= "." quotation_mark? ( credit_label … | "Credit" "Credit"? "..." … | person | acronym )   (* at the end of the line, glued to the sentence *)
///
/// What a page sets in two columns, `… on Monday.` and `Ana Ruiz`, has no space between them when it is flattened.
pub(super) fn glued_credit<'t>(text: &'t str, from: usize, known: &Vocabulary) -> Option<(usize, &'t str)> {
    if ends_sentence(text) {
        return None;
    }
    let tail = text.get(from..)?;
    let credit = |at: usize| {
        let (caption, rest) = (tail.get(..at)?, tail.get(at + 1..)?.trim_start_matches(['"', '”', '’', '»']));
        if !rest.starts_with(char::is_uppercase) || !is_sentence(caption) {
            return None;
        }
        let named = || Some(rest).filter(|rest| is_glued_name(rest, known));
        let credit = labelled_credit(rest, known).or_else(|| behind_dots(rest, known)).or_else(named)?;
        Some((text.len() - rest.len(), credit))
    };
    memchr::memrchr_iter(b'.', tail.as_bytes()).take(STOPS).find_map(credit)
}

/// As many full stops are looked at, from the last: `J.C. Rice`.
const STOPS: usize = 6;

/// Whether a text that a full stop follows is a sentence, and no heading and no address: it has four words, and no
/// abbreviation ends it.
fn is_sentence(text: &str) -> bool {
    const WORDS: usize = 4;
    const SHORTEST: usize = 3;
    let last = text.rsplit(char::is_whitespace).next().unwrap_or(text).trim_end_matches(ends_caption);
    // `bzw`
    let is_spoken = || last.contains(|c: char| !c.is_ascii() || c.is_ascii_digit() || "aeiouy".contains(c));
    let ends = last.ends_with(|c: char| c.is_lowercase() || c.is_ascii_digit()) && !last.contains('.') && is_spoken();
    ends && last.chars().count() >= SHORTEST && text.split(' ').nth(WORDS - 1).is_some()
}

/// The credit behind a label that a page hides from the eye, or shows to the ear as well: `Credit...Ana Ruiz for The Times`.
fn behind_dots<'t>(text: &'t str, known: &Vocabulary) -> Option<&'t str> {
    let once = text.strip_prefix(CREDIT)?;
    let credit = once.strip_prefix(CREDIT).unwrap_or(once).strip_prefix("...")?;
    is_credit(credit, true, known).then_some(credit)
}

/// Whether a text is a person's name or a house in capitals, and nothing that the page says.
fn is_glued_name(text: &str, known: &Vocabulary) -> bool {
    let opens_name = || words(text).next().is_some_and(|first| is_given_name(first) || is_initials(first));
    let name = (2..=4).contains(&words(text).count()) && opens_name() && is_capitalised(text);
    let house = is_caps(text) && text.len() > 2 && words(text).count() <= 2;
    (name || house) && is_lettered(text) && known.label(text).is_none()
}

/// Whether a text has no other signs than names have.
fn is_lettered(text: &str) -> bool {
    text.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '.' | '\'' | '’'))
}

/// Whether a word is nothing but initials: `J.C.`
fn is_initials(word: &str) -> bool {
    word.ends_with('.') && word.split_terminator('.').all(|initial| initial.chars().count() == 1)
}

/// Whether a text ends as a sentence does, and so with no credit of this form.
fn ends_sentence(text: &str) -> bool {
    matches!(text.as_bytes(), [.., b'.' | b'!' | b'?' | b'"' | b':' | b')']) || text.ends_with(['…', '”'])
}

/// Whether a caption may end with the sign.
fn ends_caption(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '|' | '"' | '”' | '“' | '»')
}

/// Whether a given name that is known opens the credit, or its house is one by its form.
pub(super) fn is_person(credit: &str) -> bool {
    let house = credit.rsplit(['/', '|']).next().unwrap_or_default().trim();
    opens_with_given_name(credit) || is_organisation(house) || is_caps(house)
}

/// Whether the first word is a given name that is known.
fn opens_with_given_name(text: &str) -> bool {
    words(text).next().is_some_and(is_given_name)
}

/// Whether a text ends with what a full stop makes an abbreviation: `St`, `Mrs`, `U.S`.
fn abbreviates(text: &str) -> bool {
    const LONGEST: usize = 3;
    let last = text.rsplit(char::is_whitespace).next().unwrap_or(text);
    last.len() <= LONGEST && last.starts_with(char::is_uppercase) || last.contains('.')
}

/// name_and_house ::= unknown_label? ( capitalised capitalised+ "/" | given_name capitalised+ "|" ) house
pub(super) fn name_and_house(text: &str) -> Option<&str> {
    let text = after_unknown_label(text);
    let capital = |word: &str| word.starts_with(char::is_uppercase) && word.len() > 1;
    // A bar stands in titles, too.
    let (name, house) = match text.split_once('/') {
        Some(parts) => parts,
        None => text.split_once('|').filter(|(name, _)| opens_with_given_name(name))?,
    };
    let named = (2..=4).contains(&name.split_whitespace().count()) && name.split_whitespace().all(capital);
    (named && is_house(house) && !text.contains(|c: char| c.is_ascii_digit())).then_some(text)
}

/// person_and_house ::= name_and_house   (* a given name opens it *)
pub(crate) fn person_and_house(text: &str) -> Option<&str> {
    let (name, house) = text.split_at_checked(memchr(b'/', text.as_bytes())?)?;
    // `Anna Ruiz / Thomas Beck` are two people.
    if opens_with_given_name(name) && !opens_with_given_name(house.trim_start_matches(['/', ' '])) {
        name_and_house(text)
    } else {
        None
    }
}

/// ```text
/// signed_picture ::= sentence space picture_word? signer ( for_word capitalised+ )? caption_button?   (* in the midst of a story *)
/// signer ::= given_name capitalised capitalised? | caps caps caps? | capitalised capitalised capitalised?
/// ```
/// `The wall on the morning after. Ana Ruiz`. Without a given name, capitals throughout, a word for the picture, the house or the
/// button it may be anything: `The band plays until late. Polmear Pier`. Readers sign longer letters, or more than a sentence.
pub(crate) fn signed_picture(text: &str) -> Option<Captioned<'_>> {
    const LONGEST: usize = 160;
    let shown = CAPTION_BUTTONS.iter().find_map(|button| text.strip_suffix(button)).map(str::trim_end);
    let text = shown.unwrap_or(text);
    if ends_sentence(text) || shown.is_none() && text.len() > LONGEST {
        return None;
    }
    let at = memchr::memrchr(b'.', text.as_bytes())?;
    let (caption, credit) = (text.get(..at)?, text.get(at + 1..)?.strip_prefix(' ')?);
    let label = credit.split_once(' ').filter(|(first, _)| kinds(first).any(Kinds::PICTURE));
    let credit = label.map_or(credit, |(_, credit)| credit);
    let for_word = credit.split(' ').find(|word| WRITES_FOR.contains(word));
    let (name, house) = for_word.and_then(|word| credit.split_once(word)).unwrap_or((credit, ""));
    let name = name.trim_end();
    let is_told = || {
        shown.is_some()
            || label.is_some()
            || !house.is_empty()
            || !name.contains(char::is_lowercase)
            || opens_with_given_name(name)
    };
    let fits = is_signer(name) && (house.is_empty() || is_capitalised(house.trim_start())) && is_told();
    // `Prof. Ana Ruiz`, `Gov. Tom Beck`
    let before_name = || abbreviates(caption) || caption.rsplit(' ').next().is_some_and(is_title);
    if !fits || !is_sentence(caption) || before_name() || is_title_case(caption) {
        return None;
    }
    let alone = shown.is_some() || !caption.contains(". ");
    alone.then_some(Captioned { caption: text.get(..=at), credit: Some(credit) })
}

/// Whether a word may be a title before a name, cut short: `Prof`, `Capt`.
fn is_title(word: &str) -> bool {
    word.len() <= "Prof".len() && word.starts_with(char::is_uppercase) || kinds(word).any(Kinds::TITLE)
}

/// Whether a text is two or three words with capitals, of which none says something else than a name.
fn is_signer(name: &str) -> bool {
    const NEVER: Kinds = Kinds::BY.or(Kinds::IN).or(Kinds::ARTICLE).or(Kinds::ASKS);
    let capital = |word: &str| word.starts_with(char::is_uppercase) && word.chars().nth(1).is_some();
    (2..=3).contains(&words(name).count())
        && words(name).all(|word| capital(word) && !kinds(word).any(NEVER))
        && is_lettered(name)
}

/// house_and_name ::= capitalised+ "/" given_name capitalised+ | caps "/" capitalised capitalised+   (* Quay Radio / Ana Ruiz *)
pub(super) fn house_and_name(text: &str) -> Option<&str> {
    let (house, name) = text.split_once('/')?;
    let known = is_caps(house.trim()) || opens_with_given_name(name);
    let named = known && (2..=4).contains(&words(name).count()) && name.contains(char::is_lowercase);
    (named && is_capitalised(name) && is_capitalised(house)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credits_at_the_end() {
        for (line, expected) in [
            ("The wall on Monday. Ana Ruiz/Quay News", Some("Ana Ruiz/Quay News")),
            ("The wall on Monday. Ana Ruiz / Quay News", Some("Ana Ruiz / Quay News")),
            ("The wall on Monday. Ana Ruiz / for Quay News", Some("Ana Ruiz / for Quay News")),
            ("The wall on Monday.Ana Ruiz/The Quay and Mail", Some("Ana Ruiz/The Quay and Mail")),
            ("The wall, he said, was “not lost.” | Ana Ruiz/QUAY", Some("Ana Ruiz/QUAY")),
            ("Ana Ruiz/Quay News", None),
            ("The wall on Monday. Ana Ruiz", None),
            ("The wall broke. Ana Ruiz/Quay News saw it.", None),
            ("The ferry was named after Mrs. Anna Beck/Kiel", None),
            ("There are two lines to the harbour. Kiel Nord/Kiel Ost", None),
        ] {
            assert_eq!(housed(line, 0).map(|(_, credit)| credit), expected, "{line}");
        }
    }

    #[test]
    fn pictures_signed_by_name() {
        let letter = "The wall is a waste of money, and the whole of the council has known it since the first storm of the year that broke \
                      it, and has kept it from the islands. Ana Ruiz";
        for (line, credit) in [
            ("The wall on the morning after. Ana Ruiz", Some("Ana Ruiz")),
            ("The wall on the morning of 3 May 2031. ILIR RUIZ", Some("ILIR RUIZ")),
            ("The wall on the morning after. Foto Ilir Ruiz", Some("Ilir Ruiz")),
            ("The wall on the morning after. Ilir Ruiz for QR", Some("Ilir Ruiz for QR")),
            ("The wall on the morning after. It fell at six. Ilir Ruiz for QR hide caption", Some("Ilir Ruiz for QR")),
            ("The wall on the morning after. Ana Ruiz for the quay", None),
            ("The wall on the morning after. Read More", None),
            ("The wall on the morning after. Ana Ruiz Del Mar Beck", None),
            ("The wall on the morning after. Ana R", None),
            ("The wall on the morning after. Ana Ruiz24", None),
            ("The wall on the morning after.Ana Ruiz", None),
            ("The wall on the morning after. Ana Ruiz.", None),
            // Nothing tells that these are people.
            ("The band plays at the end of the pier until late. Polmear Pier", None),
            ("He plays for the love of the game. Manchester United", None),
            // Titles before names.
            ("He had not seen the wall since he met Mrs. Ana Ruiz", None),
            ("What comes next for Gov. Tom Beck", None),
            ("Es diskutieren die Bürgermeisterin und Prof. Anna Schmidt", None),
            ("Die Mauer am Morgen danach mit KW bzw. Anna Ruiz", None),
            // Letters to the paper.
            (letter, None),
            ("The wall is a waste of money. The council knows it. Ana Ruiz", None),
            ("By the sea. Ana Ruiz", None),
            ("This Town Lost Its Harbour Wall. Anna Ruiz", None),
            ("The ferry does not sail on the morning after. By Ana Ruiz", None),
        ] {
            let picture = signed_picture(line);
            assert_eq!(picture.and_then(|picture| picture.credit), credit, "{line}");
        }
    }

    #[test]
    fn credits_in_capitals() {
        for (line, expected) in [
            ("The wall on Monday. ANA RUIZ FOR THE QUAY TIMES", Some("ANA RUIZ FOR THE QUAY TIMES")),
            ("Le mur, lundi. ANA RUIZ/VU POUR « LE QUAI »", Some("ANA RUIZ/VU POUR « LE QUAI »")),
            ("ANA RUIZ FOR THE QUAY TIMES", None),
            ("The wall on Monday. CLICK HERE TO SEE MORE", None),
            ("The wall on Monday. Ana Ruiz FOR THE TIMES", None),
            ("They shout: No. FOR THE QUAY", None),
            ("HARBOUR WALL FALLS! COUNCIL ASKS COUNTY FOR MONEY", None),
        ] {
            assert_eq!(commissioned(line, 0).map(|(_, credit)| credit), expected, "{line}");
        }
    }

    #[test]
    fn persons_and_houses() {
        for (text, person_first, house_first) in [
            ("Ana Ruiz / Quay News", true, false),
            ("Ana Ruiz / for Quay News", true, false),
            ("Quay Radio / Ana Ruiz", false, true),
            ("Ana Ruiz/Quay Media for Quay.example", true, false),
            ("QR/Wulandari Ruiz", false, true),
            ("Quay North / Quay South", false, false),
            ("Anna Ruiz / Thomas Beck", false, true),
            ("Ana Ruiz", false, false),
        ] {
            assert_eq!(person_and_house(text).is_some(), person_first, "{text}");
            assert_eq!(house_and_name(text).is_some(), house_first, "{text}");
        }
    }

    #[test]
    fn credits_glued_to_the_caption() {
        for (line, expected) in [
            ("The wall gave way on Monday.Ana Ruiz", Some("Ana Ruiz")),
            ("The wall, he says, is “a good one.”J.C. Ruiz", Some("J.C. Ruiz")),
            ("The wall was lured out of the town with a tuna sandwich.QUAY", Some("QUAY")),
            ("The wall gave way on Monday.Credit...Ilir Ruiz for The Quay Times", Some("Ilir Ruiz for The Quay Times")),
            (
                "The wall gave way on Monday.CreditCredit...Ilir Ruiz for The Quay Times",
                Some("Ilir Ruiz for The Quay Times"),
            ),
            ("The wall on Monday. Ana Ruiz", None),
            ("The wall on Monday.Ana Ruiz saw it fall", None),
            ("The wall on Monday.Ana Ruiz saw it fall.", None),
            ("The wall on Monday.Advertisement", None),
            ("Top ten: 3.Ana Ruiz", None),
            ("The app asks for the right of android.permission.CAMERA", None),
            ("Kept with the boatmen of the quay e.V. und Landkreis", None),
            ("The wall on Monday.READ MORE", None),
            ("He lives in the U.S.A", None),
            ("The pages are written in ASP.NET", None),
        ] {
            assert_eq!(glued_credit(line, 0, Vocabulary::builtin()).map(|(_, credit)| credit), expected, "{line}");
        }
    }
}
