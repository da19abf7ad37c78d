//! The people of a byline, with what it says of each: role, place, organisation, contact.

mod account;
mod agency;
mod named;
mod person;
mod piece;
mod row;
mod said;
mod signs;
mod tail;

use crate::few::Few;
use crate::grammar::organisation::is_organisation;
use crate::lexicon::Vocabulary;
use crate::lexicon::names::is_given_name_in_small;
pub(crate) use agency::agency_at_end;
pub(crate) use person::Person;
use piece::Piece;
pub(crate) use piece::{Joint, piece};
pub(crate) use said::is_pronouns;
pub(crate) use signs::{
    contact, ends_in_role, filed_from, is_filed, is_filing, is_introduction, is_note, is_office, is_phone, is_place,
    is_rest_of_role, is_sign,
};
use signs::{is_help, is_other_work, is_picture_credit, is_prose, is_short, is_titled_work};

/// What the last piece was, which the next may go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LastPiece {
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
    last: LastPiece,
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
            last: LastPiece::Nothing,
        }
    }

    /// Takes note of a label: who follows wrote, whatever those before it did.
    pub(crate) fn announce(&mut self) {
        // `AFP / Written by Ana Ruiz`
        if !self.labelled && self.authors.iter().all(|author| self.words.signs(author.name)) {
            self.authors.truncate(0);
        }
        self.labelled = true;
        if self.last == LastPiece::Picture {
            self.last = LastPiece::Nothing;
        }
    }

    /// Reads one piece; `false` where it is nothing that a byline holds.
    ///
    /// ```text
    /// piece ::= notes | contact | suffix_word | picture_credit | titled_work | other_work | help | desk_sign | agency_place
    ///         | signed_copy | surname_first | ( article_word &agency )? of_people
    /// of_people ::= presented | presented_by_house | ours | workplace | special | role | employer | paper_with_article | byline_place | bracket
    ///             | wider_place | agency_region | person | staff | unsigned | initials | with | section_of_role | go_on_role | account | about | phrase
    ///             | byline_furniture
    /// ```
    /// Two tables say where each of them is tried.
    pub(crate) fn read(&mut self, text: &'t str, joint: Joint, line: &'t str) -> bool {
        let here = self.here();
        let fits = |known: u16, joints: u8| here & known == known && joint as u8 & joints != 0;
        let piece = Piece { text, joint, line };
        let mut deciding = Self::DECIDING.iter().filter(|(known, joints, _)| fits(*known, *joints));
        if let Some(read) = deciding.find_map(|(.., production)| production(self, &piece)) {
            return read;
        }
        let piece = Piece { text: self.without_article(text), ..piece };
        let mut reading = Self::READING.iter().filter(|(known, joints, _)| fits(*known, *joints));
        reading.any(|(.., production)| production(self, &piece))
    }

    /// The productions that say of a piece whether it is read, for good; `None` leaves it to the next ones.
    #[rustfmt::skip]
    const DECIDING: [(u16, u8, Production<'t, 'w, Option<bool>>); 15] = [
        // known before it      tied by    the production
        (UNLABELLED,            ANYHOW,    |people, piece| people.is_prose(piece).then_some(false)),
        (ANYWHERE,              ANYHOW,    |_, piece| is_note(piece.text).then_some(true)),
        (ANYWHERE,              ANYHOW,    Self::contact),
        (AFTER_PERSON,          COMMA,     Self::suffix),
        (AUTHOR,                ANYHOW,    |people, piece| people.other_hand(piece, is_picture_credit)),
        (UNLABELLED | NOBODY,   START,     |people, piece| people.other_hand(piece, is_titled_work)),
        (AUTHOR,                START,     |people, piece| people.other_hand(piece, is_titled_work)),
        (LABELLED | AUTHOR,     COMMA,     |people, piece| people.other_hand(piece, is_other_work)),
        (LABELLED | AUTHOR,     COMMA,     |people, piece| people.other_hand(piece, is_help)),
        (AFTER_PICTURE,         ANYHOW,    |people, piece| people.other_hand(piece, |_| true)),
        (AUTHOR,                SLASH,     Self::desk_sign),
        (LABELLED | AUTHOR,     COMMA,     Self::desk_sign),
        (UNLABELLED | AUTHOR,   SLASH,     Self::agency_place),
        (AUTHOR,                SLASH,     Self::signed_copy),
        (NAMED | AUTHOR,        ANYHOW,    Self::surname_first),
    ];

    /// The productions that may read any other piece, the first that fits.
    #[rustfmt::skip]
    const READING: [(u16, u8, Production<'t, 'w, bool>); 26] = [
        // known before it           tied by        the production
        (LABELLED,                   START | AND,   Self::presented),
        (NOBODY,                     START,         Self::presented_by_house),
        (LABELLED | NOBODY,          START,         Self::ours),
        (AUTHOR,                     COMMA,         Self::workplace),
        (AUTHOR,                     NOT_AND,       |people, piece| people.special(piece.text)),
        (AUTHOR,                     NOT_AND,       |people, piece| people.role(piece.text)),
        (AUTHOR,                     NOT_AND,       |people, piece| people.employer(piece.text)),
        (LABELLED | AUTHOR,          NOT_AND,       |people, piece| people.paper_with_article(piece.text)),
        (DATED | AUTHOR,             NOT_AND,       |people, piece| people.paper_with_article(piece.text)),
        (AUTHOR,                     NOT_AND,       Self::byline_place),
        (AUTHOR,                     NOT_AND,       |people, piece| people.bracket(piece.text)),
        (AFTER_PLACE,                COMMA,         Self::wider_place),
        (LABELLED | AUTHOR,          COMMA | AND,   Self::agency_region),
        (ANYWHERE,                   ANYHOW,        Self::full_name),
        (LABELLED | NOBODY,          ANYHOW,        Self::staff),
        (ANYWHERE,                   ANYHOW,        Self::unsigned),
        (AFTER_ROLE,                 AND,           Self::section_of_role),
        (ANYWHERE,                   ANYHOW,        Self::single_name),
        (LABELLED | AUTHOR,          AND,           Self::initials),
        (LABELLED | AUTHOR,          ANYHOW,        Self::with),
        (AFTER_ROLE,                 AND,           Self::go_on_role),
        (NOBODY,                     ANYHOW,        Self::account),
        (NAMED | AUTHOR,             COMMA,         |_, piece| is_short(piece.text)),
        (LABELLED | AUTHOR,          NOT_START,     Self::about),
        (LABELLED | DATED | NOBODY,  ANYHOW,        Self::phrase),
        (DATED,                      START,         |people, piece| people.byline_furniture(piece.text)),
    ];

    /// What is known where the next piece stands, a bit each.
    fn here(&self) -> u16 {
        let known = [
            (self.labelled, LABELLED),
            (!self.labelled, UNLABELLED),
            (self.dated, DATED),
            (self.named, NAMED),
            (!self.authors.is_empty(), AUTHOR),
            (self.authors.is_empty(), NOBODY),
        ];
        known.iter().filter(|(is_so, _)| *is_so).fold(1 << (self.last as u16), |here, (_, bit)| here | bit)
    }

    /// Whether a piece of a line that no label opens is a sentence's, and not what goes on with a role or a picture's credit.
    fn is_prose(&self, piece: &Piece<'t>) -> bool {
        let goes_on = self.last == LastPiece::Picture || (self.last == LastPiece::Role && piece.joint == Joint::And);
        !goes_on && is_prose(piece.text) && !(self.dated && is_given_name_in_small(piece.text))
    }

    /// Of the first `before` authors and those behind them, keeps the first, or the others where the first are papers.
    pub(crate) fn keep_named(&mut self, before: usize) {
        let is_paper = |author: &Person<'_>| is_organisation(author.name) && !self.words.signs(author.name);
        let (first, more) = self.authors.split_at_checked(before).unwrap_or((&self.authors, &[]));
        if !self.labelled && !more.is_empty() && first.iter().all(is_paper) && !more.iter().any(is_paper) {
            self.authors = more.iter().copied().collect();
        } else {
            self.authors.truncate(before);
        }
    }

    fn push(&mut self, name: &'t str) {
        if !self.authors.iter().any(|author| author.name == name) {
            self.authors.push(Person::new(name));
        } else {
            self.strong = true;
        }
        self.last = LastPiece::Person;
    }

    /// `Old walls in Kiel` is no person: a place is no sign of a byline.
    fn set_place(&mut self, place: &'t str) -> bool {
        self.last = LastPiece::Place;
        self.authors.last_mut().map(|author| author.place = Some(place)).is_some()
    }

    /// Says something of the last author, which is a strong sign of a byline.
    fn set(&mut self, fact: impl FnOnce(&mut Person<'t>)) -> bool {
        let author = self.authors.last_mut();
        self.strong |= author.is_some();
        author.map(fact).is_some()
    }
}

/// Takes note of a piece, or leaves it.
type Production<'t, 'w, Read> = fn(&mut People<'t, 'w>, &Piece<'t>) -> Read;

/// What may be known where a piece stands, a bit each: what the last piece was, and what the line has said so far.
const ANYWHERE: u16 = 0;
const AFTER_PERSON: u16 = 1 << LastPiece::Person as u16;
const AFTER_ROLE: u16 = 1 << LastPiece::Role as u16;
const AFTER_PLACE: u16 = 1 << LastPiece::Place as u16;
const AFTER_PICTURE: u16 = 1 << LastPiece::Picture as u16;
const LABELLED: u16 = 1 << 8;
const UNLABELLED: u16 = 1 << 9;
const DATED: u16 = 1 << 10;
const NAMED: u16 = 1 << 11;
const AUTHOR: u16 = 1 << 12;
const NOBODY: u16 = 1 << 13;

/// How a piece is tied to the one before it, a bit each.
const START: u8 = Joint::Start as u8;
const COMMA: u8 = Joint::Comma as u8;
const SLASH: u8 = Joint::Slash as u8;
const AND: u8 = Joint::And as u8;
const NOT_START: u8 = COMMA | SLASH | AND;
const NOT_AND: u8 = START | COMMA | SLASH;
const ANYHOW: u8 = START | NOT_START;
