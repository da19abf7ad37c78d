//! Agencies, papers and their desks, which sign for their people.

use super::row::extend;
use super::signs::{is_crew, is_place, is_section, is_sign};
use super::{Joint, People, Person, Piece};
use crate::grammar::organisation::{
    is_acronym, is_branch, is_capitalised, is_caps, is_domain, is_organisation, is_paper, is_paper_with_article,
    is_tied_desk, words,
};
use crate::lexicon::Vocabulary;
use crate::lexicon::names::{Kinds, is_given_name, kinds};
use crate::lexicon::words::AGENCIES;
use crate::span::Span;

impl<'t> People<'t, '_> {
    /// `desk_sign ::= sign`, behind an agency or a full name: the `lno` of `dpa/lno`, of `Von dpa, lno` and of `Von Ana
    /// Ruiz, lno`
    pub(super) fn desk_sign(&mut self, piece: &Piece<'t>) -> Option<bool> {
        let edits = |author: &Person<'_>| author.name.contains(' ') && self.labelled;
        let behind = self.ends_with_agency() || self.authors.last().is_some_and(edits);
        (behind && is_sign(piece.text) && !self.words.signs(piece.text)).then_some(true)
    }

    /// `agency_place ::= capitalised`, behind an agency: `EFE / Madrid`; `AFP/Ana Ruiz` took a picture
    pub(super) fn agency_place(&mut self, piece: &Piece<'t>) -> Option<bool> {
        let is_city = |text| words(text).nth(1).is_none() && is_place(text) && !is_given_name(text);
        self.ends_with_agency().then(|| is_city(piece.text) && self.set_place(piece.text))
    }

    /// `agency_region ::= agency capitalised+ ( and_word capitalised )?`, behind a name: `Por Ana Ruiz, g1 Vale do Sul e Costa`
    pub(super) fn agency_region(&mut self, piece: &Piece<'t>) -> bool {
        let known = self.words;
        let has_desk = |text: &str| text.split_once(' ').is_some_and(|(agency, _)| known.signs(agency));
        let Some(author) = self.authors.last_mut().filter(|author| author.name.contains(' ')) else { return false };
        match &mut author.organisation {
            None if piece.joint == Joint::Comma => {
                let fits = has_desk(piece.text) && is_region(piece.text);
                fits && self.set(|author| author.organisation = Some(piece.text))
            }
            Some(house) if piece.joint == Joint::And => {
                // `Vale do Sul e Costa`; behind other houses an and-word begins a person.
                let of_region = has_desk(house) && words(house).any(|word| kinds(word).any(Kinds::PARTICLE));
                let one = words(piece.text).nth(1).is_none() && !is_given_name(piece.text);
                of_region && one && is_region(piece.text) && extend(house, piece)
            }
            _ => false,
        }
    }

    /// `signed_copy ::= sign "/" agency`, of one who used its copy: `mha/dpa`
    pub(super) fn signed_copy(&mut self, piece: &Piece<'t>) -> Option<bool> {
        let author = self.authors.last_mut().filter(|author| is_sign(author.name))?;
        self.words.signs(piece.text).then(|| extend(&mut author.name, piece))
    }

    fn ends_with_agency(&self) -> bool {
        self.authors.last().is_some_and(|author| self.words.signs(author.name))
    }

    /// The agency of `und der dpa`; any other piece as it is.
    pub(super) fn without_article(&self, piece: &'t str) -> &'t str {
        let small = |word: &str| word.starts_with(char::is_lowercase) && kinds(word).any(Kinds::ARTICLE);
        let bare = piece.split_once(' ').filter(|(article, _)| self.labelled && small(article));
        bare.map(|(_, agency)| agency).filter(|agency| self.words.signs(agency)).unwrap_or(piece)
    }

    /// `unsigned ::= agency | branch | crew | tied_desk | organisation | acronym | paper_with_article`, which signs for its
    /// people
    pub(super) fn unsigned(&mut self, &Piece { text: piece, line, .. }: &Piece<'t>) -> bool {
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
        // `Ana Ruiz and agencies` names no other author.
        let nobody = !self.authors.is_empty() && AGENCIES.contains(&piece);
        match fits {
            true if nobody => self.strong = true,
            true => self.push(piece),
            false => {}
        }
        fits
    }

    /// `staff ::= article_word? staff_word ( ( for_word | and_word ) agency_at_end | paper )?`, behind a by-word: `Par La
    /// rédaction avec AFP`
    pub(super) fn staff(&mut self, &Piece { text: piece, .. }: &Piece<'t>) -> bool {
        let (first, rest) = piece.split_once(char::is_whitespace).unwrap_or((piece, ""));
        let article = kinds(first).any(Kinds::ARTICLE);
        let desk = if article { words(rest).next().unwrap_or_default() } else { first };
        if !kinds(desk).any(Kinds::STAFF) {
            return false;
        }
        let (name, tail) = piece.split_at_checked(Span::of(piece, desk).range().end).unwrap_or((piece, ""));
        let (joint, agency) = tail.trim().split_once(char::is_whitespace).unwrap_or((tail.trim(), ""));
        let agency = agency_at_end(agency, self.words).filter(|_| kinds(joint).any(Kinds::FOR.or(Kinds::AND)));
        // `der Redaktion`
        let name = if article && first.starts_with(char::is_lowercase) { desk } else { name };
        // `Redação O Porto`
        let paper = is_paper(tail) && !words(tail).next().is_some_and(is_given_name);
        let name = if paper { piece } else { name };
        let fits = tail.trim().is_empty() || agency.is_some() || paper;
        if fits {
            self.push(name);
            self.set(|author| author.organisation = agency);
        }
        fits
    }
}

/// Whether the words have capitals but for particles: `g1 Vale do Sul`
fn is_region(text: &str) -> bool {
    /// No such name has more words.
    const MOST: usize = 6;
    let of_name = |word: &str| {
        word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic)
            || kinds(word).any(Kinds::PARTICLE)
    };
    words(text).nth(MOST).is_none() && words(text).skip(1).all(of_name)
}

/// `agency_at_end ::= any_word* agency`, whose copy was used: the `dpa` of `Material der dpa`, the `AFP` of `l'AFP`
pub(crate) fn agency_at_end<'l>(rest: &'l str, known: &Vocabulary) -> Option<&'l str> {
    /// More words say more than that.
    const MOST: usize = 5;
    let rest = rest.trim();
    if known.signs(rest) {
        return Some(rest);
    }
    let last = rest.rsplit([' ', '\'', '’']).next().filter(|last| last.len() < rest.len())?;
    (words(rest).count() <= MOST && known.signs(last)).then_some(last)
}
