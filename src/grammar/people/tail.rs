//! What follows a name in the same piece.

use nom::Parser;
use nom::combinator::all_consuming;

use super::signs::{
    after_notes, contact, filed_from, is_filed, is_for, is_note, is_other_work, is_phone, is_picture_credit, is_place,
    is_section, is_the,
};
use super::{LastPiece, People, Person, agency_at_end};
use crate::grammar::name::has_given_name;
use crate::grammar::organisation::{is_capitalised, is_caps, is_organisation, is_paper, is_paper_with_article, words};
use crate::lexicon::names::{Kinds, kinds};
use crate::span::Span;

impl<'t> People<'t, '_> {
    /// What may follow a name without a separator.
    ///
    /// ```text
    /// tail ::= notes | section | filed | contact ( notes | role )? | bracket | special | byline_furniture | role contact
    ///        | picture_credit | other_work | in_word place | filed_from | in_word section | for_word ( agency_at_end | organisation | paper )
    ///        | role | employer | employer_at | paper_with_article | desk   (* employer_at and paper_with_article glued to the name *)
    /// ```
    pub(super) fn tail(&mut self, tail: &'t str, glued: bool) -> bool {
        let tail = tail.trim();
        if tail.is_empty() || is_note(tail) || ((self.labelled || self.dated) && is_section(tail)) {
            return true;
        }
        if self.labelled && is_filed(after_notes(tail)) {
            self.filed = true;
            return true;
        }
        if let Ok((rest, contact)) = contact(tail) {
            return self.set(|author| author.contact = Some(contact)) && self.tail_after_contact(rest);
        }
        if self.bracket(tail) || self.special(tail) || self.byline_furniture(tail) {
            return true;
        }
        // `Ana Ruiz, Political Editor ana@example.org`
        if let Some((before, address)) = tail.rsplit_once(char::is_whitespace).filter(|(_, last)| last.contains('@'))
            && let Ok((_, address)) = all_consuming(contact).parse(address)
        {
            return self.role(before) && self.set(|author| author.contact = Some(address));
        }
        if self.labelled && (is_picture_credit(tail) || is_other_work(tail)) {
            self.last = LastPiece::Picture;
            return true;
        }
        let (first, rest) = tail.split_once(char::is_whitespace).unwrap_or((tail, ""));
        let rest = rest.trim();
        let place = Some(rest).filter(|rest| kinds(first).any(Kinds::IN) && is_place(rest));
        if let Some(place) = place.or_else(|| filed_from(tail)) {
            return self.set_place(place);
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
        self.role(tail)
            || (parted && self.employer(tail))
            || (glued && (self.employer_at(tail) || self.paper_with_article(tail)))
            || self.desk(tail, glued)
    }

    pub(super) fn paper_with_article(&mut self, tail: &'t str) -> bool {
        is_paper_with_article(tail) && self.set(|author| author.organisation = Some(tail))
    }

    /// `desk ::= caps | staff_word capitalised*`, behind a name that is known to be one, the first glued to it: `Ana RuizHS`,
    /// `Ana Ruiz Pressestelle`
    fn desk(&mut self, tail: &'t str, glued: bool) -> bool {
        let named = |author: &Person<'_>| {
            words(author.name).next().is_some_and(|first| first.ends_with('.')) || has_given_name(author.name)
        };
        let of_staff = || words(tail).next().is_some_and(|it| kinds(it).any(Kinds::STAFF)) && is_capitalised(tail);
        (glued && is_caps(tail) || of_staff())
            && self.authors.last().is_some_and(named)
            && self.set(|author| author.organisation = Some(tail))
    }

    /// `employer_at ::= employer in_word place`: `BBC Sport at Harbour Park`
    fn employer_at(&mut self, tail: &'t str) -> bool {
        let Some(leads) = words(tail).skip(1).find(|word| kinds(word).any(Kinds::IN)) else { return false };
        let at = Span::of(tail, leads).range();
        let (employer, place) = (tail.get(..at.start).unwrap_or_default(), tail.get(at.end..).unwrap_or_default());
        is_place(place.trim()) && self.employer(employer.trim()) && self.set_place(place.trim())
    }

    /// `By Ana Ruiz @anaruiz Chief reporter`
    fn tail_after_contact(&mut self, rest: &'t str) -> bool {
        let rest = rest.trim();
        rest.is_empty() || is_note(rest) || is_phone(rest) || ((self.labelled || self.dated) && self.role(rest))
    }
}
