//! The opening of wire copy: where it was filed, by which agency, and when.

use super::context::is_prose;
use super::role::{Role, set};
use super::timestamp::{DateOrder, timestamp};
use super::token::{NO, Told, letter};
use crate::layout::{Block, Layout};
use crate::lexicon::{SHOUTS, Vocabulary, WIRE_AGENCIES};

/// What stands before the first sentence of wire copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wire<'t> {
    /// `LONDON`, `KYIV, Ukraine`, `Berlin/Hamburg`.
    pub(crate) place: &'t str,
    /// `Reuters`, `AP`, `dpa/lno`.
    pub(crate) agency: Option<&'t str>,
    /// The day, mostly with no year: `Jan 29`.
    pub(crate) date: Option<&'t str>,
    /// The bytes of the opening, with its dash and the blanks behind it.
    pub(crate) length: usize,
}

/// A place is short: four words a name, and less than this many bytes with its country and date.
const LONGEST: usize = 96;

/// ```text
/// wire ::= wire_place ( "," timestamp )? ( "-"* "(" agency ")" | "/" agency "/" | agency )? "."? dash blank
///        | wire_place "," timestamp "."? ( "(" agency ")" | "/" agency "/" ) "."? blank &capital
///        | "(" agency ")" dash wire_place "," timestamp dash blank
/// wire_place ::= city ( ( "/" | "," ) city )*
/// city ::= capitalised any_word? any_word? any_word?
/// ```
/// The place is in capitals, or the agency is known; a dash of one hyphen has a blank on both
/// sides. `UK - the` is a name of two letters and no place; `GPs – those` is not in capitals.
pub(crate) fn wire<'t>(text: &'t str, words: &Vocabulary) -> Told<'t, Wire<'t>> {
    // Prose is turned away by its first byte or its second word.
    match text.chars().next() {
        Some('(') => return agency_first(text, words),
        Some(first) if first.is_uppercase() => {}
        _ => return Err(NO),
    }
    let (head, rest) = until_dash(text).or_else(|| until_agency(text)).ok_or(NO)?;
    let (head, agency) = signed(head);
    let (place, date) = dated(head);
    let is_listed = |agency: &str| is_listed(agency, words);
    let corrects = |place: &str| words.label(place).is_some_and(|found| found.label.is_note_of_publisher());
    let trusted = match agency {
        Some(agency) => (is_agency(agency) || is_listed(agency)) && is_place(place),
        None => {
            !SHOUTS.contains(&place)
                && !is_listed(place)
                && !corrects(place)
                && is_capitals(place)
                && place.split(',').next().is_some_and(|name| letters(name) > 3)
        }
    };
    // `JAN 29 – the` names a day, and `(AP)` alone no place
    let agency_in_capitals = agency.is_none_or(|agency| is_capitals(place) || is_known(agency) || is_listed(agency));
    if !trusted || !agency_in_capitals || rest.is_empty() {
        return Err(NO);
    }
    let rest = rest.trim_start();
    Ok((rest, Wire { place, agency, date, length: text.len() - rest.len() }))
}

/// Where the agency stands before the place: `(ANSA) - ROMA, 14 NOV - Piove`.
fn agency_first<'t>(text: &'t str, words: &Vocabulary) -> Told<'t, Wire<'t>> {
    let (agency, rest) = text.strip_prefix('(').and_then(|text| text.split_once(") ")).ok_or(NO)?;
    let copy = rest.trim_start_matches(['-', '–', '—', ' ']);
    if copy.len() == rest.len() || copy.starts_with('(') || !(is_known(agency) || is_listed(agency, words)) {
        return Err(NO);
    }
    let (rest, wire) = wire(copy, words)?;
    let known = wire.agency.is_none() && wire.date.is_some();
    if known { Ok((rest, Wire { agency: Some(agency), length: text.len() - rest.len(), ..wire })) } else { Err(NO) }
}

/// The head without the agency behind it, in brackets, between slashes, or as it is: `WASHINGTON (AP)`, `Halden, Norway CNN`.
fn signed(head: &str) -> (&str, Option<&str>) {
    let within = |opens: char, closes: char| head.strip_suffix(closes).and_then(|head| head.rsplit_once(opens));
    if let Some((head, agency)) = within('(', ')').or_else(|| within('/', '/')) {
        return (head.trim_end().trim_end_matches('-'), Some(agency.trim()));
    }
    let bare = head.rsplit_once(' ').filter(|(_, agency)| WIRE_AGENCIES.contains(agency));
    bare.map_or((head, None), |(head, agency)| (head, Some(agency)))
}

/// What stands before the sentence, if a day and an agency do and no dash follows: `MOSCOW, May 5. /TASS/.`, `Pune, Jan 12
/// (PTI)`.
fn until_agency(text: &str) -> Option<(&str, &str)> {
    let mut signs = text.bytes().enumerate().take(LONGEST).filter(|(_, byte)| matches!(byte, b'(' | b')' | b'/'));
    let pair = signs.next().zip(signs.next());
    let (_, (closes, _)) =
        pair.filter(|((_, opens), (_, closes))| matches!((opens, closes), (b'(', b')') | (b'/', b'/')))?;
    let (head, rest) = text.split_at_checked(closes + 1)?;
    let sentence = rest.trim_start_matches('.').strip_prefix(' ')?;
    let day = dated(signed(head).0).1.is_some();
    (day && sentence.starts_with(char::is_uppercase)).then_some((head, sentence))
}

/// `wire_line ::= place "," timestamp "(" agency ")" dash?`, on a line above the story: `PARIS, March 7, 2031 (AFP) -`. The
/// place and the agency.
pub(crate) fn wire_line<'t>(text: &'t str, words: &Vocabulary) -> Option<(&'t str, &'t str)> {
    let head = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '.'));
    let (head, agency) = head.strip_suffix(')')?.rsplit_once('(')?;
    let (place, date) = dated(head.trim_end());
    let known = is_agency(agency) || is_listed(agency, words);
    (date.is_some() && known && is_place(place)).then_some((place, agency))
}

/// A line under the headline that opens as wire copy does is the story's first, however like a summary it looks; what
/// follows down to the next paragraph stands beside the story.
pub(crate) fn settle(layout: &Layout<'_>, words: &Vocabulary, roles: &mut [Role]) {
    let opens = |(at, role): (usize, &Role)| {
        let may_lead = |block: &&Block| *role == Role::Standfirst || *role == Role::Masthead && is_prose(block);
        let block = layout.blocks.get(at).filter(may_lead)?;
        wire(layout.source(block), words).is_ok().then_some(at)
    };
    let Some(first) = roles.iter().enumerate().find_map(opens) else { return };
    set(roles, first..first + 1, Role::Paragraph);
    for role in roles.iter_mut().skip(first + 1) {
        *role = match role {
            Role::Standfirst => Role::Paragraph,
            Role::Masthead => Role::Aside,
            _ => break,
        };
    }
}

/// What stands before the first dash between blanks, or a dash longer than a hyphen, and after it.
fn until_dash(text: &str) -> Option<(&str, &str)> {
    let mut opened = false;
    let mut spaced = false;
    for (at, c) in text.char_indices().take_while(|&(at, _)| at < LONGEST) {
        let (head, tail) = text.split_at_checked(at)?;
        match c {
            '(' => opened = true,
            ')' => opened = false,
            '–' | '—' if !opened => return Some((head.trim_end(), tail.strip_prefix(c)?)),
            // The dash of feeds that know ASCII alone.
            '_' if !opened && spaced && tail.starts_with("_ ") => {
                return Some((head.trim_end(), tail.strip_prefix('_')?));
            }
            '-' if !opened
                && (spaced || head.ends_with(").") || head.ends_with(')') && tail.starts_with("--"))
                && tail.strip_prefix('-')?.starts_with(|c: char| c.is_whitespace() || c == '-') =>
            {
                return Some((head.trim_end().trim_end_matches('.'), tail.trim_start_matches('-')));
            }
            // The end of a sentence; `ST. LOUIS` and `Jan.` are short of four letters.
            '?' | '!' | ':' | ';' | '"' | '“' | '\n' => return None,
            _ => {}
        }
        spaced = c.is_whitespace();
    }
    None
}

/// The place without the date behind it: `LONDON, Jan 29`, `MADRID, 3 ene`.
fn dated(head: &str) -> (&str, Option<&str>) {
    let with_date = last_comma(head).and_then(|(before, last)| {
        let (place, date) = match last.parse::<u32>() {
            // `LONDON, Jan 29, 2022`
            Ok(_) => {
                last_comma(before).and_then(|(place, _)| Some((place, head.get(place.len() + 1..)?.trim_start())))?
            }
            Err(_) => (before, last),
        };
        let (rest, moment) = timestamp(DateOrder::Auto)(date).ok()?;
        (matches!(rest, "" | ".") && !moment.is_no_date()).then_some((place, date))
    });
    with_date.map_or((head, None), |(place, date)| (place, Some(date)))
}

/// What stands before the last comma, and what after it and the blank that has to follow.
fn last_comma(text: &str) -> Option<(&str, &str)> {
    let (before, after) = text.rsplit_once(',')?;
    after.starts_with(char::is_whitespace).then(|| (before, after.trim_start()))
}

fn is_agency(agency: &str) -> bool {
    let (first, others) = agency.split_once('/').unwrap_or((agency, ""));
    let is_short = (2..=8).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_uppercase());
    // `WKRX/Gray News`
    is_known(agency) || is_short && others.split([' ', '/']).all(|word| !word.starts_with(char::is_lowercase))
}

/// Whether the lexicon or the caller knows the agency.
fn is_listed(agency: &str, words: &Vocabulary) -> bool {
    words.agency(agency) == Some(agency.len())
}

fn is_known(agency: &str) -> bool {
    WIRE_AGENCIES.contains(&agency) || agency.split('/').next().is_some_and(|first| WIRE_AGENCIES.contains(&first))
}

/// Whether each name of a place begins with a capital and is at most four words long.
fn is_place(place: &str) -> bool {
    !place.is_empty()
        && place.split(['/', ',']).all(|name| {
            let mut words = name.split_whitespace();
            words.next().is_some_and(|word| word.starts_with(char::is_uppercase))
                && words.all(|word| word.starts_with(char::is_uppercase) || word.len() <= 3)
                && name.split_whitespace().count() <= 4
                && name.chars().all(is_of_name)
        })
}

/// Whether the city is in capitals; the country behind its comma may not be: `KYIV, Ukraine`.
fn is_capitals(place: &str) -> bool {
    let city = place.split(',').next().unwrap_or(place);
    is_place(place) && letters(city) > 1 && !city.chars().any(char::is_lowercase)
}

fn letters(name: &str) -> usize {
    let mut rest = name.as_bytes();
    let mut count = 0;
    while let Some((_, tail)) = rest.split_first() {
        count += usize::from(letter(rest).is_some());
        rest = tail;
    }
    count
}

fn is_of_name(c: char) -> bool {
    c.is_alphabetic() || c.is_whitespace() || matches!(c, '-' | '.' | '\'' | '’')
}

/// `slug ::= capital capital ( capital | "-" )* "-" "-" …`, by which an agency's wire calls a story: `BC-US--Harbor Wall, 1st
/// Ld-Writethru, US`
pub(crate) fn is_slug(line: &str) -> bool {
    let opens = line.bytes().take_while(|byte| byte.is_ascii_uppercase() || *byte == b'-').count();
    let head = line.get(..opens).unwrap_or_default();
    head.contains("--") && head.find('-').is_some_and(|dash| dash >= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn openings_on_a_line() {
        for (text, expected) in [
            ("PARIS, March 7, 2031 (AFP) -", Some(("PARIS", "AFP"))),
            ("Saint-Corvin, 7 mars 2031 (AFP) -", Some(("Saint-Corvin", "AFP"))),
            ("Berlin, 7. März 2031 (dpa)", Some(("Berlin", "dpa"))),
            ("PARIS (AFP) -", None),
            ("Ana Ruiz, March 7, 2031 (she/her)", None),
            ("March 7, 2031 (AFP) -", None),
            ("", None),
        ] {
            assert_eq!(wire_line(text, Vocabulary::builtin()), expected, "{text}");
        }
    }

    #[test]
    fn openings() {
        #[rustfmt::skip]
        let cases = [
            ("LONDON, Jan 29 (Reuters) - Rain fell", "LONDON|Reuters|Jan 29|Rain fell"),
            ("LONDON, Jan. 29, 2022 (Reuters) - Rain fell", "LONDON|Reuters|Jan. 29, 2022|Rain fell"),
            ("WASHINGTON (AP) — Rain fell", "WASHINGTON|AP||Rain fell"),
            ("KYIV, Ukraine — Rain fell", "KYIV, Ukraine|||Rain fell"),
            ("KYIV, Ukraine (AP) — Rain fell", "KYIV, Ukraine|AP||Rain fell"),
            ("KYIV, Ukraine (AP) _ Rain fell", "KYIV, Ukraine|AP||Rain fell"),
            ("ST. LOUIS (AP) — Rain fell", "ST. LOUIS|AP||Rain fell"),
            ("PARIS (AFP) – Rain fell", "PARIS|AFP||Rain fell"),
            ("Berlin (dpa) - Es regnet", "Berlin|dpa||Es regnet"),
            ("Berlin/Hamburg (dpa/lno) - Es regnet", "Berlin/Hamburg|dpa/lno||Es regnet"),
            ("Frankfurt am Main (dpa) - Es regnet", "Frankfurt am Main|dpa||Es regnet"),
            ("MADRID, 3 ene (EFE).- Llueve", "MADRID|EFE|3 ene|Llueve"),
            ("JOHANNESBURG – Rain fell", "JOHANNESBURG|||Rain fell"),
            ("MADRID, 29 Ene. (EUROPA PRESS) - Llueve", "MADRID|EUROPA PRESS|29 Ene.|Llueve"),
            ("MEXICO CITY (AP) —Rain fell", "MEXICO CITY|AP||Rain fell"),
            ("POLMEAR, Maine, Oct. 14, 2025 /PRNewswire/ -- Rain fell", "POLMEAR, Maine|PRNewswire|Oct. 14, 2025|Rain fell"),
            ("POLMEAR, Maine--(BUSINESS WIRE)--Rain fell", "POLMEAR, Maine|BUSINESS WIRE||Rain fell"),
            ("POLMEAR, Jan. 29, 2022 (GLOBE NEWSWIRE) -- Rain fell", "POLMEAR|GLOBE NEWSWIRE|Jan. 29, 2022|Rain fell"),
            ("MOSCOW, May 5. /TASS/. Rain fell", "MOSCOW|TASS|May 5.|Rain fell"),
            ("Pune, Jan 12 (PTI) Rain fell", "Pune|PTI|Jan 12|Rain fell"),
            ("(ANSA) - SONDRIO, 14 NOV - Piove", "SONDRIO|ANSA|14 NOV|Piove"),
            ("TOLLIVER, Ga. (WKRX/Gray News) - Rain fell", "TOLLIVER, Ga.|WKRX/Gray News||Rain fell"),
            ("Halden, Norway CNN — Rain fell", "Halden, Norway|CNN||Rain fell"),
            ("Pune (PTI) Rain fell", "none"),
            ("Ana Ruiz, 5 May (AP) said", "none"),
            ("(ANSA) - Piove - ancora", "none"),
            ("(Ruiz) - ROMA, 14 NOV - Piove", "none"),
            ("POLMEAR and/or TOLVEAN - Rain fell", "none"),
            ("GPs – especially those in towns – are busy", "none"),
            ("UK - the country", "none"),
            ("REUTERS - The rain", "none"),
            ("CORRECTION — The rain", "none"),
            ("The mayor (Labour) – who", "none"),
            ("Rain fell - again", "none"),
            ("It rained (AP) - twice", "none"),
            ("BREAKING: rain - again", "none"),
            ("WATCH – Rain", "none"),
            ("LONDON, Jan 29 to 31 (Reuters) - Rain fell", "none"),
            ("LONDON, Feb 31 (Reuters) - Rain fell", "none"),
            ("LONDON", "none"),
            ("LONDON –", "none"),
            ("(AP) — Rain", "none"),
            ("", "none"),
        ];
        for (text, expected) in cases {
            let read = match wire(text, Vocabulary::builtin()) {
                Ok((rest, wire)) => {
                    assert_eq!(text.get(wire.length..), Some(rest));
                    let date = wire.date.unwrap_or_default();
                    format!("{}|{}|{date}|{rest}", wire.place, wire.agency.unwrap_or(""))
                }
                Err(_) => "none".into(),
            };
            assert_eq!(read, expected, "{text}");
        }
    }
}
