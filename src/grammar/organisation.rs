//! Whether a phrase is the name of a paper, a broadcaster, an agency or one of their desks.

use super::token::has_digit;
pub(crate) use super::token::words;
use crate::lexicon::LEGAL_FORMS;
use crate::lexicon::names::{Kinds, is_agency, kinds};
use crate::lexicon::words::{EAST_ASIAN_HOUSES, PAPER_ARTICLES, WRITES_FOR};
use crate::span::Span;

/// `organisation ::= capitalised+ | domain | brand`, one of the words an organisation_word, `News`, or a staff_word
pub(crate) fn is_organisation(piece: &str) -> bool {
    let known = |word| kinds(word).any(Kinds::ORGANISATION.or(Kinds::STAFF));
    (words(piece).count() <= 6 && is_capitalised(piece) && words(piece).any(known))
        || is_domain(piece)
        || is_brand(piece)
}

/// `company ::= capitalised+ legal_form`, as in `Hafen und Werft GmbH`: its name without the form
pub(crate) fn company(line: &str) -> Option<&str> {
    const MOST: usize = 7;
    let (name, form) = line.trim_end().rsplit_once(char::is_whitespace)?;
    (LEGAL_FORMS.contains(&form) && words(name).count() < MOST && is_capitalised(name)).then_some(name)
}

/// `paper ::= capitalised+ | domain`, as it may be called where `for` stands before it
pub(crate) fn is_paper(piece: &str) -> bool {
    !piece.is_empty() && words(piece).count() <= 5 && (is_capitalised(piece) || is_domain(piece))
}

/// `house ::= for_word? paper ( for_word paper )?`, whom somebody works for: `NJ Media for Quay.com`
pub(crate) fn is_house(piece: &str) -> bool {
    let piece = piece.trim();
    let named = piece.split_once(' ').filter(|(first, _)| WRITES_FOR.contains(first)).map_or(piece, |(_, house)| house);
    works_for(named).map_or_else(|| is_paper(named), |(house, other)| is_paper(house) && is_paper(other))
}

/// The two that a word for whom somebody works stands between.
pub(crate) fn works_for(piece: &str) -> Option<(&str, &str)> {
    let word = words(piece).skip(1).find(|word| WRITES_FOR.contains(word))?;
    let at = Span::of(piece, word).range();
    Some((piece.get(..at.start)?.trim(), piece.get(at.end..)?.trim()))
}

/// `paper_with_article ::= paper_article capitalised+`: `Le Quotidien`, `The Examiner`, `Der Bote`
pub(crate) fn is_paper_with_article(piece: &str) -> bool {
    let article = words(piece).next().is_some_and(|first| PAPER_ARTICLES.contains(&first));
    article && (2..=5).contains(&words(piece).count()) && is_capitalised(piece)
}

/// `east_asian_house ::= character+ ( "新聞" | "日報" | … )`, in one word of a few signs: `毎日新聞`
pub(crate) fn is_east_asian_house(line: &str) -> bool {
    const LONGEST: usize = 10;
    !line.is_ascii()
        && EAST_ASIAN_HOUSES.iter().any(|end| line.ends_with(end))
        && line.chars().nth(LONGEST).is_none()
        && line.chars().all(char::is_alphabetic)
}

/// `branch ::= agency capitalised`, an agency in one country: `AFP Deutschland`, `g1 RS`
pub(crate) fn is_branch(piece: &str) -> bool {
    let mut words = words(piece);
    let agency = words.next().is_some_and(|first| is_agency(first) && (is_caps(first) || has_digit(first)));
    agency && words.next().is_some_and(is_capitalised) && words.next().is_none()
}

/// `acronym ::= caps capitalised?`: `BBC`, `SP-X`
pub(crate) fn is_acronym(piece: &str) -> bool {
    let unspoken = |word: &str| !word.contains(['A', 'E', 'I', 'O', 'U', 'Y']);
    match piece.split_once(char::is_whitespace) {
        None => is_caps(piece),
        // `MDR THÜRINGEN`, but not `TOM BECK`.
        Some((first, rest)) => {
            is_caps(first) && unspoken(first) && !rest.contains(char::is_whitespace) && is_capitalised(rest)
        }
    }
}

/// `caps ::= capital ( capital | digit | "-" | "&" )+`, of six at most
pub(crate) fn is_caps(word: &str) -> bool {
    (2..=6).contains(&word.len())
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-' || c == '&')
}

/// `tied_desk ::= caps "-" staff_word`: `XY-Redaktion`
pub(crate) fn is_tied_desk(piece: &str) -> bool {
    piece.split_once('-').is_some_and(|(head, tail)| is_caps(head) && kinds(tail).any(Kinds::STAFF))
}

/// `domain ::= ( letter | digit | "-" | "." )+ "." letter letter letter? letter?`
pub(crate) fn is_domain(piece: &str) -> bool {
    piece.rsplit_once('.').is_some_and(|(host, top)| {
        host.len() > 1
            && (2..=4).contains(&top.len())
            && top.chars().all(|c| c.is_ascii_alphabetic())
            && host.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.')
            && !host.ends_with('.')
    })
}

/// `brand ::= letter+ capital letter+`, of one word that begins in small letters: `quayNews`, `iHarbour`
fn is_brand(piece: &str) -> bool {
    let small = piece.bytes().take_while(u8::is_ascii_lowercase).count();
    let (head, name) = piece.split_at_checked(small).unwrap_or_default();
    !head.is_empty() && name.len() > 2 && is_capitalised(name) && name.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Whether all words but the small ones of names and titles begin with a capital or a digit.
pub(crate) fn is_capitalised(piece: &str) -> bool {
    let small = |word: &str| kinds(word).any(Kinds::PARTICLE.or(Kinds::ARTICLE));
    let large = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) || is_domain(word);
    words(piece).next().is_some_and(large) && words(piece).all(|word| large(word) || small(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn houses() {
        for (text, expected) in [
            ("Quay News", true),
            ("for Quay News", true),
            (" Quay Media for Quay.example", true),
            ("Quay Media for the night", false),
            ("Quay Media for", false),
            ("the quay", false),
            ("", false),
        ] {
            assert_eq!(is_house(text), expected, "{text}");
        }
    }

    #[test]
    fn east_asian_houses() {
        for (line, expected) in [
            ("岬新聞", true),
            ("岬新聞デジタル", true),
            ("바다일보", true),
            ("岬新聞、鐘を鳴らす", false),
            ("島の人びとが待ちのぞんだ新しい船の通信", false),
            ("Quay News", false),
        ] {
            assert_eq!(is_east_asian_house(line), expected, "{line}");
        }
    }

    #[test]
    fn companies() {
        for line in ["Hafen und Werft GmbH", "Polmear Ferries Ltd.", "Astilleros del Norte S.L.", "Bateaux du Nord SAS"]
        {
            assert!(company(line).is_some(), "{line}");
        }
        for line in ["GmbH", "Streit um die neue Fähre der Werft AG", "Ice closes the harbour", ""] {
            assert!(company(line).is_none(), "{line}");
        }
    }
}
