//! The people of a byline, with what it says of each: role, place, organisation, contact.

mod account;
mod person;
mod piece;
mod row;
mod said;
mod signs;

use memchr::memchr;
use nom::Parser;
use nom::combinator::all_consuming;

use crate::few::Few;
use crate::grammar::name::{Letters, name};
use crate::grammar::organisation::{
    is_acronym, is_branch, is_capitalised, is_caps, is_domain, is_organisation, is_paper, is_paper_with_article,
    is_tied_desk, words,
};
use crate::lexicon::Vocabulary;
use crate::lexicon::names::{Kinds, is_given_name, is_given_name_in_small, kinds};
pub(crate) use person::Person;
pub(crate) use piece::{Joint, piece};
use row::{extend, lend, row};
pub(crate) use said::agency_at_end;
use signs::{
    after_notes, after_with, is_crew, is_for, is_help, is_initials, is_note, is_other_work, is_picture_credit,
    is_prose, is_role, is_section, is_surname, is_the,
};
pub(crate) use signs::{contact, ends_in_role, is_filing, is_introduction, is_office, is_place, is_sign};

/// What the last piece was, which the next may go on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Last {
    #[default]
    Nothing,
    Person,
    Role,
    Place,
    /// People who took the pictures.
    Picture,
}

/// The authors read so far. Each piece of a line adds one, or says something of the last.
#[derive(Debug)]
pub(crate) struct People<'t, 'w> {
    words: &'w Vocabulary,
    pub(crate) authors: Few<Person<'t>, 2>,
    /// Whether something introduced them, so that one word may be a name.
    pub(crate) labelled: bool,
    /// Whether a date was cut out of the line.
    pub(crate) dated: bool,
    /// Whether more than the shape of the names speaks for them: a role, an address, a paper.
    pub(crate) strong: bool,
    /// Whether one of them is a single word that is no agency.
    pub(crate) mononym: bool,
    /// Whether an author was named as such, so that any words behind the name are about them: `Author: Ana Ruiz, …`
    pub(crate) named: bool,
    /// Whether the label said what they wrote, or that they wrote it: `Posted by`, `Author:`.
    pub(crate) announced: bool,
    /// Whether one word is a given name, as an author may sign with it alone.
    pub(crate) given: bool,
    /// Whether the line has come to what the story is filed under, and nothing more of it is a credit.
    pub(crate) filed: bool,
    last: Last,
}

impl<'t, 'w> People<'t, 'w> {
    /// Nobody yet.
    pub(crate) fn new(words: &'w Vocabulary, dated: bool) -> Self {
        People {
            words,
            authors: Few::default(),
            labelled: false,
            dated,
            strong: false,
            mononym: false,
            named: false,
            announced: false,
            given: false,
            filed: false,
            last: Last::Nothing,
        }
    }

    /// Takes note of a label: who follows wrote, whatever those before it did.
    pub(crate) fn announce(&mut self) {
        self.labelled = true;
        if self.last == Last::Picture {
            self.last = Last::Nothing;
        }
    }

    /// Reads one piece; `false` where it is nothing that a byline holds.
    ///
    /// ```text
    /// piece ::= notes | contact | suffix_word | picture_credit | other_work | help | sign | surname_first
    ///         | presented | ours | workplace | special | role | employer | byline_place | bracket
    ///         | go_on | person | staff | unsigned | with | go_on_role | account | about | phrase | byline_furniture
    /// surname_first ::= capitalised "," given_name   (* in two pieces: "Author: Ruiz, Ana; Beck, Tom" *)
    /// ```
    /// Most of them say something of the person before, and are tried only where there is one.
    pub(crate) fn read(&mut self, piece: &'t str, joint: Joint, line: &'t str) -> bool {
        let goes_on = joint == Joint::And && self.last == Last::Role;
        let account = || self.dated && is_given_name_in_small(piece);
        if !self.labelled && !goes_on && self.last != Last::Picture && is_prose(piece) && !account() {
            return false;
        }
        if piece.is_empty() || is_note(piece) {
            return true;
        }
        if memchr(b'@', piece.as_bytes()).is_some()
            && let Ok((_, contact)) = all_consuming(contact).parse(piece)
        {
            return self.set(|author| author.contact = Some(contact));
        }
        if joint == Joint::Comma && self.last == Last::Person && kinds(piece).any(Kinds::SUFFIX) {
            return self.go_on(piece, joint, line);
        }
        let other = || match joint {
            Joint::Start => is_other_work(piece),
            Joint::Comma => self.labelled && is_help(piece),
            _ => false,
        };
        if !self.authors.is_empty() && (is_picture_credit(piece) || other()) {
            self.last = Last::Picture;
        }
        if self.last == Last::Picture {
            return words(piece).count() <= 8;
        }
        // `AFP/Ana Ruiz` took a picture; `dpa/lno` is a desk of it, and so is `Von dpa, lno`.
        let of_agency = self.authors.last().is_some_and(|author| self.words.signs(author.name));
        let tied = of_agency && (joint == Joint::Slash || joint == Joint::Comma && self.labelled);
        if tied && is_sign(piece) && !self.words.signs(piece) {
            return true;
        }
        if of_agency && joint == Joint::Slash {
            // `EFE / Madrid`
            if !self.labelled && words(piece).nth(1).is_none() && is_place(piece) && !is_given_name(piece) {
                return self.set_place(piece);
            }
            if !self.labelled {
                return false;
            }
        }
        // `mha/dpa` is the signature of one who used its copy.
        if joint == Joint::Slash
            && self.words.signs(piece)
            && self.authors.last().is_some_and(|last| is_sign(last.name))
        {
            return self.authors.last_mut().is_some_and(|last| extend(&mut last.name, piece, line));
        }
        // `Author: Ruiz, Ana; Beck, Tom`, as databases list names.
        if let Some(author) = self.authors.last_mut().filter(|_| self.named) {
            if joint == Joint::Comma && is_given_name(piece) && is_surname(author.name) {
                self.mononym = false;
                return extend(&mut author.name, piece, line);
            }
            if author.name.contains(',') && is_surname(piece) {
                return self.person(piece, 1);
            }
        }
        // `und der dpa`
        let small = |word: &str| word.starts_with(char::is_lowercase) && kinds(word).any(Kinds::ARTICLE);
        let bare = Some(piece).filter(|_| self.labelled).and_then(|piece| piece.split_once(' '));
        let bare = bare.filter(|(article, _)| small(article));
        let piece = bare.map(|(_, agency)| agency).filter(|agency| self.words.signs(agency)).unwrap_or(piece);
        if self.presented(piece, joint) || self.ours(piece, joint) {
            return true;
        }
        let follows = !self.authors.is_empty() && joint != Joint::And;
        if follows && (self.workplace(piece, joint) || self.special(piece)) {
            return true;
        }
        if follows && (self.role(piece) || self.employer(piece) || self.byline_place(piece) || self.bracket(piece)) {
            return true;
        }
        self.go_on(piece, joint, line)
            || (words(piece).nth(1).is_some() && self.person(piece, 2))
            || self.staff(piece)
            || self.unsigned(piece, line)
            || (self.may_be_one_word(piece)
                && (self.authors.is_empty() || joint == Joint::And || ends_in_role(piece))
                && self.person(piece, 1))
            || self.with(piece)
            || self.go_on_role(piece, joint, line)
            || self.account(piece)
            || self.about(piece, joint)
            || self.phrase(piece)
            || self.byline_furniture(piece, joint)
    }

    /// `person ::= name ( with_word? name )* tail? | row`, a second name without such a word being glued to the first
    fn person(&mut self, piece: &'t str, least: usize) -> bool {
        let before = (self.authors.len(), self.last, self.strong, self.mononym);
        let read = !self.words.signs(piece) && !is_branch(piece) && self.persons(piece, least);
        if !read {
            self.authors.truncate(before.0);
            (_, self.last, self.strong, self.mononym) = before;
        }
        let row = if read { None } else { row(piece) };
        self.strong |= row.is_some();
        row.map(|names| names.iter().for_each(|name| self.push(name))).is_some() || read
    }

    /// Whether a name may be one word, as it may where a label or a role says that it is one.
    fn may_be_one_word(&self, piece: &str) -> bool {
        self.labelled || ends_in_role(piece) || (self.dated && is_given_name(piece))
    }

    fn persons(&mut self, piece: &'t str, least: usize) -> bool {
        let asian_role = ends_in_role(piece);
        // In scripts without capitals a given name tells.
        let given = || !piece.is_ascii() && words(piece).next().is_some_and(is_given_name);
        let letters = if self.labelled || asian_role || given() { Letters::Any } else { Letters::Cased };
        let least = if self.may_be_one_word(piece) { least } else { 2 };
        let most = if self.labelled { 5 } else { 4 };
        let mut rest = piece;
        while let Ok((after, name)) = name(letters)(rest) {
            let (after, name) = lend(rest, after, name);
            let (after, name) = self.before_furniture(rest, after, name);
            let article = name.words == 1 && kinds(name.text).any(Kinds::ARTICLE);
            if article
                || !(least..=most).contains(&name.words)
                || (is_initials(name.text) && !(self.labelled && self.dated))
            {
                return false;
            }
            self.push(name.text);
            self.strong |= name.doubled || asian_role;
            // Where letters have no case, the parts of a name are often written as one word.
            self.mononym |= name.words == 1
                && !self.words.signs(name.text)
                && name.text.starts_with(|c: char| c.is_uppercase() || c.is_lowercase());
            self.given |= name.words == 1 && is_given_name(name.text);
            if self.tail(after, name.glued) {
                return true;
            }
            // `Ana Ruiz with Tom Beck`
            if let Some(other) = after_with(after).filter(|_| self.labelled) {
                rest = other;
                continue;
            }
            // `HansBeck` is one word of a nickname, and not two people.
            if !name.glued || name.words == 1 {
                return false;
            }
            rest = after;
        }
        false
    }

    /// What may follow a name without a separator.
    ///
    /// ```text
    /// tail ::= notes | section | filing | contact ( notes | role )? | bracket | special | byline_furniture | role contact
    ///        | picture_credit | in_word place | in_word section | for_word ( agency_at_end | organisation | paper )
    ///        | role | employer
    /// ```
    fn tail(&mut self, tail: &'t str, glued: bool) -> bool {
        let tail = tail.trim();
        if tail.is_empty() || is_note(tail) || ((self.labelled || self.dated) && is_section(tail)) {
            return true;
        }
        if self.labelled && is_filing(after_notes(tail), true) {
            self.filed = true;
            return true;
        }
        if let Ok((rest, contact)) = contact(tail) {
            return self.set(|author| author.contact = Some(contact)) && self.tail_after_contact(rest);
        }
        if self.bracket(tail) || self.special(tail) || self.byline_furniture(tail, Joint::Start) {
            return true;
        }
        // `Ana Ruiz, Political Editor ana@example.org`
        if let Some((before, address)) = tail.rsplit_once(char::is_whitespace).filter(|(_, last)| last.contains('@'))
            && let Ok((_, address)) = all_consuming(contact).parse(address)
        {
            return self.role(before) && self.set(|author| author.contact = Some(address));
        }
        if self.labelled && is_picture_credit(tail) {
            self.last = Last::Picture;
            return true;
        }
        let (first, rest) = tail.split_once(char::is_whitespace).unwrap_or((tail, ""));
        let rest = rest.trim();
        if kinds(first).any(Kinds::IN) && is_place(rest) {
            return self.set_place(rest);
        }
        if self.labelled && kinds(first).any(Kinds::IN) && is_section(rest) {
            self.filed = true;
            return true;
        }
        if kinds(first).any(Kinds::FOR) {
            let writes_for = is_for(first);
            if let Some(agency) = agency_at_end(rest, self.words) {
                return self.set(|author| author.organisation = Some(agency));
            }
            let known = (writes_for || self.labelled) && is_organisation(rest);
            if known || (writes_for && self.labelled && is_paper(rest)) {
                return self.set(|author| author.organisation = Some(rest));
            }
        }
        // Without a label, `Plant Care Today` must not be a person of a paper called `Today`.
        let parted = self.labelled || glued || self.words.signs(tail) || is_the(first);
        self.role(tail) || (parted && self.employer(tail))
    }

    /// `By Ana Ruiz @anaruiz Chief reporter`
    fn tail_after_contact(&mut self, rest: &'t str) -> bool {
        let rest = rest.trim();
        rest.is_empty() || is_note(rest) || (self.labelled && self.role(rest))
    }

    fn role(&mut self, piece: &'t str) -> bool {
        let words = if self.labelled { Kinds::ROLE.or(Kinds::OFFICE) } else { Kinds::ROLE };
        if !is_role(piece, words) {
            return false;
        }
        self.last = Last::Role;
        self.set(|author| author.role = Some(piece))
    }

    /// `byline_place ::= in_word? place`, after a name and a comma
    fn byline_place(&mut self, piece: &'t str) -> bool {
        let (first, rest) = piece.split_once(char::is_whitespace).unwrap_or((piece, ""));
        let (text, said) = if kinds(first).any(Kinds::IN) { (rest.trim(), true) } else { (piece, false) };
        let one = !text.contains(char::is_whitespace) || kinds(first).any(Kinds::PLACE);
        let open = self
            .authors
            .last()
            .is_some_and(|author| author.place.is_none() && author.name.contains(char::is_whitespace));
        if !(open && is_place(text) && (said || one)) {
            return false;
        }
        self.set_place(text)
    }

    /// `unsigned ::= agency | branch | crew | tied_desk | organisation | acronym | paper_with_article`, which signs for its
    /// people
    fn unsigned(&mut self, piece: &'t str, line: &str) -> bool {
        let labelled = self.labelled || !self.authors.is_empty();
        // What is quickly told is asked first.
        let staffed = || words(piece).any(|word| kinds(word).any(Kinds::STAFF)) && !piece.contains(':');
        let desk = || staffed() && is_capitalised(piece);
        let named = |first: &str| is_caps(first) || is_domain(first) || kinds(first).any(Kinds::STAFF);
        let owned = || {
            words(piece).next().is_some_and(named)
                && words(piece).all(|word| kinds(word).any(Kinds::STAFF) || !is_section(word))
        };
        // `Harbour staff and agencies`
        let crew = || line.trim().len() > piece.len() && is_crew(piece);
        let fits = self.words.signs(piece)
            || (labelled && is_branch(piece))
            || (crew() && staffed())
            || is_tied_desk(piece)
            || ((labelled || self.dated || (piece.contains(char::is_whitespace) && owned())) && desk())
            || (labelled && (is_organisation(piece) || is_acronym(piece) || is_paper_with_article(piece)));
        if fits {
            self.push(piece);
        }
        fits
    }

    fn push(&mut self, name: &'t str) {
        if !self.authors.iter().any(|author| author.name == name) {
            self.authors.push(Person::new(name));
        } else {
            self.strong = true;
        }
        self.last = Last::Person;
    }

    /// `Old walls in Kiel` is no person: a place is no sign of a byline.
    fn set_place(&mut self, place: &'t str) -> bool {
        self.last = Last::Place;
        self.authors.last_mut().map(|author| author.place = Some(place)).is_some()
    }

    /// Says something of the last author, which is a strong sign of a byline.
    fn set(&mut self, fact: impl FnOnce(&mut Person<'t>)) -> bool {
        let author = self.authors.last_mut();
        self.strong |= author.is_some();
        author.map(fact).is_some()
    }
}
