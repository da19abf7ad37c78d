//! The names of people, and what stands in one piece with them.

use super::row::{extend, lend, row};
use super::signs::{after_with, ends_in_role, is_initials, is_surname};
use super::{Joint, People, Piece};
use crate::grammar::name::{Letters, NEVER, name};
use crate::grammar::organisation::{is_branch, is_capitalised, is_caps, words};
use crate::lexicon::names::{Kinds, is_given_name, kinds};

impl<'t> People<'t, '_> {
    /// A person of two words or more, as nothing needs to announce one.
    pub(super) fn full_name(&mut self, piece: &Piece<'t>) -> bool {
        words(piece.text).nth(1).is_some() && self.person(piece.text, 2)
    }

    /// A person of one word, where something tells that it is one and nobody is waiting for more to be said of them.
    pub(super) fn single_name(&mut self, piece: &Piece<'t>) -> bool {
        self.may_be_one_word(piece.text)
            && (self.authors.is_empty() || piece.joint == Joint::And || ends_in_role(piece.text))
            && self.person(piece.text, 1)
    }

    /// `initials ::= capital small* "." ( capital small* "." )+`, with which another author signs: `Par Ana Ruiz et T. B.`
    pub(super) fn initials(&mut self, &Piece { text, .. }: &Piece<'t>) -> bool {
        let are = words(text).nth(1).is_some() && is_initials(text) && text.starts_with(char::is_uppercase);
        if are {
            self.push(text);
        }
        are
    }

    /// `surname_first ::= capitalised "," ( given_name | capitalised )`, in two pieces, as databases list names: `Author: Ruiz,
    /// Ana; Beck, Tom`
    pub(super) fn surname_first(&mut self, piece: &Piece<'t>) -> Option<bool> {
        // A word that is nothing else is a given name, known or not.
        let may_be_given = is_given_name(piece.text) || is_plain_name(piece.text);
        let author = self.authors.last_mut()?;
        if piece.joint == Joint::Comma && may_be_given && is_surname(author.name) {
            self.mononym = false;
            return Some(extend(&mut author.name, piece));
        }
        (author.name.contains(',') && is_surname(piece.text)).then(|| self.person(piece.text, 1))
    }

    /// A suffix_word that a comma parts from its name: `Ana Ruiz, MD`
    pub(super) fn suffix(&mut self, piece: &Piece<'t>) -> Option<bool> {
        let author = self.authors.last_mut()?;
        kinds(piece.text).any(Kinds::SUFFIX).then(|| piece.is_single() && extend(&mut author.name, piece))
    }

    /// `with ::= with_word person`, behind a comma
    pub(super) fn with(&mut self, piece: &Piece<'t>) -> bool {
        after_with(piece.text).is_some_and(|other| self.person(other.trim(), 2))
    }

    /// `person ::= name ( with_word? name )* tail? | row`, a second name without such a word being glued to the first
    pub(super) fn person(&mut self, piece: &'t str, least: usize) -> bool {
        let before = (self.authors.len(), self.last, self.strong, self.mononym);
        let no_name = || self.words.signs(piece) || is_branch(piece) || speaks_to_reader(piece);
        let read = !no_name() && self.persons(piece, least);
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
            let (after, name) = lend(rest, after, name, self.words);
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
}

/// Whether the first word is of the page or its reader, as no name is: `Dein Kommentar`. Shorter ones are names as well: `Vos`.
fn speaks_to_reader(piece: &str) -> bool {
    const WORD: usize = 4;
    words(piece)
        .next()
        .is_some_and(|first| first.len() >= WORD && kinds(first).any(Kinds::SPEAKS) && !is_given_name(first))
}

/// Whether a piece is one word with a capital, and none for a role, a place, a paper or an agency.
fn is_plain_name(piece: &str) -> bool {
    let other = NEVER.or(Kinds::OFFICE).or(Kinds::ORGANISATION).or(Kinds::AGENCY).or(Kinds::PLACE).or(Kinds::SUFFIX);
    is_capitalised(piece) && !is_caps(piece) && !piece.contains([' ', '.']) && !kinds(piece).any(other)
}
