//! The line that names the authors.

mod opening;
mod reporting;
mod unspaced;

use nom::Parser;
use nom::character::complete::multispace0;
use nom::combinator::{all_consuming, opt, recognize};
use nom::sequence::preceded;

use crate::few::Few;
use crate::grammar::by;
use crate::grammar::organisation::is_capitalised;
use crate::grammar::people::{
    Joint, People, Person, agency_at_end, contact, is_filed, is_filing, is_introduction, is_sign, piece,
};
use crate::grammar::token::{NO, Told};
use crate::lexicon::Vocabulary;
use crate::lexicon::dates::date_word;
use crate::lexicon::names::{Kinds, kinds};
use crate::lexicon::start::Start;
use crate::model::Byline;
use crate::span::Span;
use opening::{FirstWords, opening, portrayed};

/// What a byline says.
#[derive(Clone, Debug)]
pub(crate) struct Bylined<'t> {
    /// The authors in the order of the line; never empty.
    pub(crate) authors: Few<Person<'t>, 2>,
    /// What speaks for the line being a byline.
    pub(crate) confidence: Confidence,
}

impl<'t> Bylined<'t> {
    /// The byline that stands at `span`.
    pub(crate) fn byline(&self, span: Span) -> Byline<'t> {
        Byline::new(self.authors.iter().map(Into::into).collect(), span)
    }
}

/// What speaks for a line being a byline, the weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Confidence {
    /// It has the shape of names and no more, or is one word after `By`: its neighbours must say whether they are
    /// authors.
    Weak,
    /// Names with a role, a paper or an address.
    Strong,
    /// `By` or a word like it stands before the names.
    Labelled,
}

/// A line longer than this is prose, unless a label opens it.
const LONGEST: usize = 200;
/// A labelled line longer than this is prose as well.
const LONGEST_LABELLED: usize = 600;

/// `byline ::= ( reporting | source | unspaced | named_people ) of_wire?`, of a line, or of what is left of one when its dates are
/// cut out
pub(crate) fn byline<'t>(segments: &[&'t str], words: &Vocabulary) -> Option<Bylined<'t>> {
    let &[line] = segments else { return any_byline(segments, words) };
    let line = before_wire_end(line);
    match opening(&Start::of(line)) {
        FirstWords::Otherwise if !unspaced::may_open(line) && !begins_with_own(line, words) => None,
        FirstWords::Reporting => reporting::reporting(line, words).or_else(|| any_byline(segments, words)),
        _ => any_byline(segments, words),
    }
}

/// `of_wire ::= ( "(" picture_word … ")" )? "="`, as wires end the head of a story to which there are pictures: `Von Ana Ruiz,
/// dpa (Foto - Archiv) =`. What stands before it.
fn before_wire_end(line: &str) -> &str {
    let Some(line) = line.strip_suffix(" =") else { return line };
    let pictured = |words: &str| words.split([' ', ',', ')']).next().is_some_and(|it| kinds(it).any(Kinds::PICTURE));
    line.rsplit_once(" (").filter(|(_, words)| words.ends_with(')') && pictured(words)).map_or(line, |(line, _)| line)
}

/// The same of a line with a date behind it, in which names are told more easily.
pub(crate) fn dated_byline<'t>(line: &'t str, words: &Vocabulary) -> Option<Bylined<'t>> {
    byline(&before_date(line), words)
}

/// The segments of a line that a date ends.
fn before_date(line: &str) -> [&str; 2] {
    [line, ""]
}

/// The same where its first words are known to be no hindrance.
fn any_byline<'t>(segments: &[&'t str], words: &Vocabulary) -> Option<Bylined<'t>> {
    if let [line] = segments {
        if let Some(agencies) = source(line, words) {
            return Some(agencies);
        }
        if tells_work(line) {
            return None;
        }
    }
    let lettered = segments.iter().find(|segment| segment.contains(char::is_alphabetic));
    if lettered.is_some_and(|line| unspaced::may_open(line.trim()))
        && let Some(names) = unspaced::unspaced(segments, words)
    {
        return Some(names);
    }
    named_people(segments, false, words)
}

/// Whether a line says of several people what each did, who are contributors: `Reported by Ana Ruiz; edited by Tom Beck`.
fn tells_work(line: &str) -> bool {
    let first = line.split(' ').next().unwrap_or_default();
    line.contains(';') && kinds(first).any(Kinds::WORK)
}

/// The people of a line that stands below one that announces authors.
pub(crate) fn announced<'t>(line: &'t str, words: &Vocabulary) -> Option<Bylined<'t>> {
    named_people(&before_date(line), true, words)
}

/// `named_people ::= segment+   (* a line, or the segments into which its dates part it *)`, each read to its end; whether
/// something `announced` that they are authors is known
fn named_people<'t>(segments: &[&'t str], announced: bool, words: &Vocabulary) -> Option<Bylined<'t>> {
    if let [line] = segments
        && let Some(line) = before_clock(line)
    {
        return named_people(&before_date(line), announced, words);
    }
    if let Some(line) = said_twice(segments) {
        let once = before_date(line);
        let pictured = segments.first().is_some_and(|line| portrayed(line).is_some());
        return named_people(once.get(..segments.len()).unwrap_or(&once), announced || pictured, words);
    }
    let length: usize = segments.iter().map(|segment| segment.len()).sum();
    let labelled = || segments.iter().any(|segment| any_label(segment.trim(), words).is_ok());
    let lettered = segments.iter().any(|segment| segment.contains(char::is_alphabetic));
    if !lettered || length > LONGEST_LABELLED || (length > LONGEST && !labelled()) {
        return None;
    }
    let prose = |last: &&str| ends_otherwise(last.trim_end()) || (ends_sentence(last) && !labelled());
    if segments.last().is_some_and(prose) {
        return None;
    }
    let mut people = People::new(words, segments.len() > 1);
    people.labelled = announced;
    for segment in segments {
        // `Posted by Ana Ruiz on 3 May 2031 in Weather`
        if people.labelled && !people.authors.is_empty() && names_section(segment, people.announced) {
            continue;
        }
        let (before, labelled) = (people.authors.len(), people.labelled);
        if !self::segment(segment, words, &mut people) {
            return None;
        }
        // Behind a name and a date stands no other name, `Ana Ruiz 3 May 2031 Boats Leave a Comment`, but behind that of a
        // paper: `Quay Examiner · 3 May 2031 · 7 · Ana Ruiz`.
        if before > 0 && people.labelled == labelled {
            people.keep_named(before);
        }
    }
    // No menu sets an agency beside a person.
    people.strong |= people.authors.len() > 1 && people.authors.iter().any(|author| words.signs(author.name));
    // One word may be anybody's name where a page says who posted it, and when.
    let named = !people.mononym || (people.announced && people.dated);
    let confidence = match people {
        People { labelled: true, .. } if named => Confidence::Labelled,
        People { labelled: true, given: true, .. } => Confidence::Strong,
        People { strong: true, mononym: false, .. } => Confidence::Strong,
        _ => Confidence::Weak,
    };
    (!people.authors.is_empty()).then_some(Bylined { authors: people.authors, confidence })
}

/// `in_word capitalised`, behind the day on which a story was posted: blogs say there what it is filed under, so that a place is
/// given up. Where a line does not say that it was posted, several sections tell: `By ana on 3 May 2031 in Boats, Reviews`.
fn names_section(segment: &str, announced: bool) -> bool {
    let (first, section) = segment.trim().split_once(' ').unwrap_or_default();
    let section = section.trim_start();
    // `in Polmear, Maine` is a place.
    let several = || match section.starts_with(|c: char| c.is_ascii_digit()) {
        true => section.contains(", "),
        false => section.starts_with(char::is_uppercase) && section.matches(", ").count() > 1,
    };
    kinds(first).any(Kinds::IN) && (announced && is_capitalised(section) || several())
}

/// `said_twice ::= portrait_words? text text   (* the same text twice, with a comma in it or behind such words *)`
///
/// As under a portrait that bears the name and more, `Ana Ruiz, Quay News Ana Ruiz, Quay News`, or `Photo of Ana Ruiz Ana Ruiz`,
/// which may be glued: `Portrait of Ana RuizAna Ruiz`.
fn said_twice<'t>(segments: &[&'t str]) -> Option<&'t str> {
    let line =
        segments.first().filter(|_| segments.get(1..).is_some_and(|more| more.iter().all(|it| it.is_empty())))?;
    let portrait = portrayed(line);
    let line = portrait.unwrap_or(line);
    let (first, second) = line.split_at_checked(line.len() / 2)?;
    let glued = portrait.is_some() && first == second;
    ((glued || first == second.strip_prefix(' ')?) && (portrait.is_some() || line.contains(','))).then_some(first)
}

/// What stands before the clock in a line that says who posted the story, which counts as its date: `Posted by ana at
/// 21:11`.
fn before_clock(line: &str) -> Option<&str> {
    let line = line.trim_end();
    let (head, clock) = line.rsplit_once(' ').filter(|_| line.ends_with(|c: char| c.is_ascii_digit()))?;
    let (hour, minute) = clock.split_once(':')?;
    let number = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !number(hour) || !number(minute) {
        return None;
    }
    let (head, small) = head.trim_end().rsplit_once(' ')?;
    let announced = head.split(' ').next().is_some_and(|first| kinds(first).any(by::NAMING));
    (announced && date_word(small.as_bytes()).is_small()).then_some(head)
}

/// ```text
/// source ::= for_word agency_at_end | source_word ":"? agency_desk ( piece_joint ( agency_desk | sign ) )*
/// agency_desk ::= agency capitalised*
/// ```
/// As in `Mit Material der dpa`, `Quelle: dpa`: the agency signs for the story.
fn source<'t>(line: &'t str, words: &Vocabulary) -> Option<Bylined<'t>> {
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let of_first = kinds(first);
    if of_first.any(Kinds::FOR) {
        let agency = agency_at_end(rest, words)?;
        return Some(Bylined { authors: [Person::new(agency)].into_iter().collect(), confidence: Confidence::Weak });
    }
    let colon = line.bytes().take(SOURCE + 1).position(|byte| byte == b':');
    let mut rest = match colon.and_then(|colon| line.get(..colon).zip(line.get(colon + 1..))) {
        Some((label, rest)) => Some(rest).filter(|_| kinds(label.trim()).any(Kinds::SOURCE))?,
        None => Some(rest).filter(|rest| of_first.any(Kinds::SOURCE) && words.signs(rest.trim()))?,
    };
    let mut authors = Few::default();
    while !rest.trim().is_empty() {
        let (text, _, after) = piece(rest);
        rest = after;
        // `dpa Sport` is a desk of it.
        let of_desk = || text.split_once(' ').filter(|(_, desk)| desk.starts_with(char::is_uppercase));
        let agency = match words.signs(text) {
            true => text,
            // `AFP/ad` is how a desk marks what it has edited.
            false if !authors.is_empty() && is_sign(text) => continue,
            false => of_desk().map(|(agency, _)| agency).filter(|agency| words.signs(agency))?,
        };
        if authors.len() > 2 {
            return None;
        }
        authors.push(Person::new(agency));
    }
    (!authors.is_empty()).then_some(Bylined { authors, confidence: Confidence::Strong })
}

/// No word for a source is longer, in bytes.
const SOURCE: usize = 16;

/// What a first look finds in a line.
#[derive(Debug)]
pub(crate) enum FirstLook<'t> {
    /// A name and nothing else, which need not be read to be known for one.
    Name,
    /// A byline, read to its end.
    Byline(Bylined<'t>),
}

/// Looks whether a line is a byline; most lines are told by their first words.
pub(crate) fn look<'t>(line: &Start<'t>, words: &Vocabulary) -> Option<FirstLook<'t>> {
    let text = before_wire_end(line.text);
    if ends_otherwise(text) || (ends_sentence(text) && !may_be_labelled(line, words)) {
        return None;
    }
    match opening(line) {
        FirstWords::Open => {}
        FirstWords::Reporting => {
            let told = reporting::reporting(text, words).or_else(|| any_byline(&[text], words));
            return told.map(FirstLook::Byline);
        }
        _ if unspaced::may_open(text) => {}
        _ if begins_with_own(text, words) => {}
        FirstWords::Otherwise => return None,
        FirstWords::Name => return Some(FirstLook::Name),
    }
    any_byline(&[text], words).map(FirstLook::Byline)
}

/// Whether a caller's by-word or agency begins the line, whatever its first words look like.
fn begins_with_own(line: &str, words: &Vocabulary) -> bool {
    words.byline(line).is_some() || words.own_agency(line).is_some()
}

/// Whether the line ends as no byline does.
fn ends_otherwise(line: &str) -> bool {
    line.ends_with([':', '?', '!', '…'])
}

/// Whether the first word may announce authors, or an agency.
fn may_be_labelled(line: &Start<'_>, words: &Vocabulary) -> bool {
    // Of a word that a space ends, it is known what it is.
    let known = line.first.filter(|first| line.text.as_bytes().get(first.len()) == Some(&b' ') && !first.is_mixed());
    known.is_none() || line.kinds.any(by::FIRST.or(Kinds::SOURCE)) || words.byline(line.text).is_some()
}

/// Whether a full stop ends the line that belongs to no abbreviation.
fn ends_sentence(line: &str) -> bool {
    let last = line.trim_end().strip_suffix('.').and_then(|line| line.rsplit(char::is_whitespace).next());
    last.is_some_and(|word| word.chars().count() > 3 && !word.contains('.'))
}

/// `label_alone ::= any_label | author_word`, on a line of its own, the names standing on the next: `By`, `Von:`
pub(crate) fn by_word(line: &str, words: &Vocabulary) -> bool {
    /// No such line is longer, in bytes.
    const LONGEST: usize = 40;
    // `By —`
    let line = line.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—')).trim_start();
    if line.len() > LONGEST || (!by::may_begin(line) && words.byline(line).is_none()) {
        return false;
    }
    let author = || !line.contains(' ') && kinds(line).any(Kinds::AUTHOR);
    any_label(line, words).is_ok_and(|(rest, _)| rest.trim().is_empty()) || author()
}

/// Whether the line is nothing but an address: `@anaruiz`, `ana@example.org`.
pub(crate) fn is_contact(line: &str) -> bool {
    all_consuming(contact).parse(line.trim()).is_ok()
}

/// `segment ::= labels? piece ( piece_joint labels? piece )* ( filing | introduction )?`, of whose people notes are taken
fn segment<'t>(segment: &'t str, words: &Vocabulary, people: &mut People<'t, '_>) -> bool {
    let mut joint = Joint::Start;
    // The dash before a date may be glued to the name: `Ana Ruiz-May 3, 2031`.
    let mut rest = segment.strip_suffix('-').unwrap_or(segment);
    while !rest.trim().is_empty() {
        let behind_author = people.labelled && !people.authors.is_empty();
        if people.filed || if behind_author { is_filed(rest) } else { is_filing(rest) } {
            people.filed |= behind_author;
            return true;
        }
        if behind_author && joint == Joint::Comma && is_introduction(rest) {
            return true;
        }
        if let Ok((after, label)) = labels(rest, words) {
            people.announce();
            let says = |of: Kinds| label.split([' ', ':', '\n']).any(|word| kinds(word).any(of));
            people.named |= says(Kinds::AUTHOR);
            people.announced |= says(by::NAMING);
            rest = after;
        }
        let (text, next, after) = piece(rest);
        if !people.read(text.trim_end_matches(':'), joint, segment) {
            return false;
        }
        (joint, rest) = (next, after);
    }
    true
}

/// `labels ::= any_label any_label?`, as in `Author of the article: By`
fn labels<'t>(input: &'t str, words: &Vocabulary) -> Told<'t, &'t str> {
    let label = || preceded(multispace0, |input| any_label(input, words));
    recognize((label(), opt(label()))).parse(input)
}

/// `any_label ::= byline_label | own_label`
fn any_label<'t>(input: &'t str, words: &Vocabulary) -> Told<'t, &'t str> {
    by::byline_label.or(|input| own_label(input, words)).parse(input)
}

/// `own_label ::= own_phrase ":"?`: `Words and pictures`
fn own_label<'t>(input: &'t str, words: &Vocabulary) -> Told<'t, &'t str> {
    let (phrase, rest) = words.byline(input).and_then(|len| input.split_at_checked(len)).ok_or(NO)?;
    Ok((rest.trim_start().strip_prefix(':').unwrap_or(rest), phrase))
}

#[cfg(test)]
mod tests;
