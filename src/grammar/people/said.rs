//! What a byline says of its people beside their names: where they work, in which part they had a hand.

use memchr::memchr;
use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while1;
use nom::character::complete::char;
use nom::combinator::all_consuming;
use nom::sequence::delimited;

use super::row::extend;
use super::signs::{contact, filed_from, is_place, is_role, is_short, is_sign, is_small_role};
use super::{LastPiece, People, Piece, agency_at_end};
use crate::grammar::name::{has_given_name, hump};
use crate::grammar::organisation::{is_acronym, is_capitalised, is_caps, is_organisation, is_paper, words, works_for};
use crate::lexicon::dates::date_word;
use crate::lexicon::names::{Kinds, is_given_name, kinds};
use crate::lexicon::words::{DATIVES, SHIFTS, SPECIAL, SPECIAL_TO, THE};
use crate::span::Span;

/// A longer bracket behind a name is no remark on the author, in bytes.
const REMARK: usize = 80;

impl<'t> People<'t, '_> {
    /// An address that is a piece of its own.
    pub(super) fn contact(&mut self, piece: &Piece<'t>) -> Option<bool> {
        memchr(b'@', piece.text.as_bytes())?;
        let (_, contact) = all_consuming(contact).parse(piece.text).ok()?;
        Some(self.set(|author| author.contact = Some(contact)))
    }

    /// Work on the story that is none of its words; who did it, and whoever stands behind, wrote nothing.
    pub(super) fn other_hand(&mut self, piece: &Piece<'t>, is_such: fn(&str) -> bool) -> Option<bool> {
        is_such(piece.text).then(|| {
            self.last = LastPiece::Picture;
            is_short(piece.text)
        })
    }

    pub(super) fn role(&mut self, piece: &'t str) -> bool {
        let words = if self.labelled { Kinds::ROLE.or(Kinds::OFFICE) } else { Kinds::ROLE };
        if !is_role(piece, words) && !is_small_role(piece) {
            return false;
        }
        self.last = LastPiece::Role;
        self.set(|author| author.role = Some(piece))
    }

    /// `byline_place ::= in_word? place | filed_from | weekday_name`, after a name and a comma
    pub(super) fn byline_place(&mut self, &Piece { text: piece, .. }: &Piece<'t>) -> bool {
        let (first, rest) = piece.split_once(char::is_whitespace).unwrap_or((piece, ""));
        let (text, said) = match filed_from(piece) {
            Some(place) => (place, true),
            None if kinds(first).any(Kinds::IN) => (rest.trim(), true),
            None => (piece, false),
        };
        // A weekday says when.
        if date_word(text.as_bytes()).is_weekday() {
            return true;
        }
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

    /// `bracket ::= "(" ( contact | work | sign | role | employer | pronouns | … ) ")" | "<" … ">"`, any words only in a labelled
    /// line
    pub(super) fn bracket(&mut self, piece: &'t str) -> bool {
        let inside = |c: char| !matches!(c, '(' | ')' | '<' | '>');
        // As mails write addresses.
        let angled = delimited(char::<&str, ()>('<'), take_while1(inside), char('>'));
        let mut bracket = all_consuming(alt((delimited(char('('), take_while1(inside), char(')')), angled)));
        match bracket.parse(piece) {
            Ok((_, text)) if self.authors.is_empty() => text.is_empty(),
            Ok((_, text)) => {
                if let Ok((_, address)) = all_consuming(contact).parse(text) {
                    return self.set(|author| author.contact = Some(address));
                }
                self.work(text)
                    || (self.labelled && is_sign(text))
                    || self.role(text.trim())
                    || self.employer(text.trim())
                    || is_pronouns(text)
                    || SHIFTS.contains(&text)
                    || (self.labelled && text.len() <= REMARK)
            }
            Err(_) => false,
        }
    }

    /// `work ::= ( words_word | picture_word | and_word )+`, as in `Text`, `Foto`: who took the pictures wrote nothing
    fn work(&mut self, text: &str) -> bool {
        let all = |of: Kinds| words(text).all(|word| kinds(word).any(of));
        let wrote = words(text).any(|word| kinds(word).any(Kinds::WORDS)) && all(WORK);
        let pictured = !wrote && all(PICTURED);
        if pictured {
            self.authors.pop();
            self.last = LastPiece::Nothing;
        }
        self.strong |= wrote;
        wrote || pictured
    }

    /// `employer ::= for_word agency_at_end | for_word? ( agency | organisation | acronym ) ( "(" ( agency | caps ) ")" )?
    ///            | organisation for_word paper`
    pub(super) fn employer(&mut self, piece: &'t str) -> bool {
        let (first, rest) = piece.split_once(char::is_whitespace).unwrap_or((piece, ""));
        let joined = kinds(first).any(Kinds::FOR);
        if let Some(agency) = agency_at_end(rest, self.words).filter(|_| joined) {
            return self.set(|author| author.organisation = Some(agency));
        }
        let text = if joined { rest.trim() } else { piece };
        let signed = |inside: &str| self.words.signs(inside) || is_caps(inside);
        let text = match text.strip_suffix(')').and_then(|text| text.split_once(" (")) {
            Some((paper, agency)) if signed(agency) => paper.trim(),
            _ => text,
        };
        let for_house = || {
            works_for(text).is_some_and(|(house, paper)| is_organisation(house) && is_paper(house) && is_paper(paper))
        };
        let is_one = || is_organisation(text) && !words(text).skip(1).any(|word| hump(word).is_some());
        let fits = self.words.signs(text) || is_one() || for_house() || (self.labelled && is_acronym(text));
        fits && self.set(|author| author.organisation = Some(text))
    }

    /// `special ::= "special" ( "to" | "for" ) "the"? paper`, as papers say of those who are no staff
    pub(super) fn special(&mut self, piece: &'t str) -> bool {
        let mut of = words(piece);
        let special = of.next().is_some_and(|first| first.eq_ignore_ascii_case(SPECIAL));
        let Some(to) = of.next().filter(|to| special && SPECIAL_TO.contains(to)) else {
            return false;
        };
        let paper = piece.get(Span::of(piece, to).range().end..).unwrap_or_default().trim();
        let bare = paper.split_once(' ').filter(|(the, _)| *the == THE).map_or(paper, |(_, bare)| bare);
        is_paper(bare) && self.set(|author| author.organisation = Some(paper))
    }

    /// `workplace ::= ( caps | tied_office ) capitalised*`, after the name or the role: `Ana Ruiz, Attorney, XYZ Water Rights
    /// Program`, `von Ana Ruiz, ARD-Studio Kairo`
    pub(super) fn workplace(&mut self, &Piece { text: piece, .. }: &Piece<'t>) -> bool {
        let mut of = words(piece);
        let first = of.next().unwrap_or_default();
        let acronym = is_caps(first) && !first.contains('-');
        let mixed = acronym && of.any(|word| word.chars().any(char::is_lowercase));
        let fits = (mixed || (self.labelled && is_tied_office(first))) && is_capitalised(piece) && is_short(piece);
        if fits {
            self.last = LastPiece::Nothing;
        }
        fits && self.set(|author| author.organisation = Some(piece))
    }

    /// `presented ::= our_word? any_word* ( role_word | office_word ) person`: the role comes first, as in `Von unserem
    /// Korrespondenten Ana Ruiz` and `By Political Editor Ana Ruiz`
    pub(super) fn presented(&mut self, &Piece { text: piece, .. }: &Piece<'t>) -> bool {
        /// The role ends with one of so many words.
        const NEAR: usize = 5;
        let of = Kinds::ROLE.or(Kinds::OFFICE);
        let ours = words(piece).next().is_some_and(|first| kinds(first).any(Kinds::OUR));
        let makes = |word: &&str| {
            let inflected = || DATIVES.iter().any(|end| word.strip_suffix(end).is_some_and(|stem| kinds(stem).any(of)));
            !is_given_name(word) && (kinds(word).any(of) || (ours && inflected()))
        };
        // `Political Editor`: what stands before the role is no name either.
        let idle = |word: &str| kinds(word).any(of.or(Kinds::NEVER));
        let opens = ours || words(piece).next().is_some_and(|first| idle(first) && !is_given_name(first));
        let Some(last) = words(piece).take(NEAR).filter(makes).last().filter(|_| opens) else { return false };
        let (role, name) = piece.split_at_checked(Span::of(piece, last).range().end).unwrap_or((piece, ""));
        let role = role.trim();
        let said = if ours { role.split_once(char::is_whitespace).map_or(role, |(_, role)| role) } else { role };
        self.person_as(said.trim(), name)
    }

    /// The people of a piece, whose role was said before them: no strong sign, since so papers write of whoever is on a picture.
    fn person_as(&mut self, role: &'t str, name: &'t str) -> bool {
        let before = self.authors.len();
        let read = self.person(name.trim(), 2);
        if read {
            self.authors.iter_mut().skip(before).for_each(|author| author.role = author.role.or(Some(role)));
        }
        read
    }

    /// `presented_by_house ::= capitalised ( "-" any_word )* "-" role_word person`, one word before the name: `QUAY-online-Redakteurin
    /// Ana Ruiz`
    pub(super) fn presented_by_house(&mut self, &Piece { text: piece, .. }: &Piece<'t>) -> bool {
        let Some((role, name)) = piece.split_once(' ') else { return false };
        let is_role = role.rsplit_once('-').is_some_and(|(_, last)| kinds(last).any(Kinds::ROLE.or(Kinds::OFFICE)));
        let named = is_role && role.starts_with(char::is_uppercase) && has_given_name(name);
        named && self.person_as(role, name)
    }

    /// `ours ::= our_word any_word* ( role_word | office_word ) any_word*`, before a comma that the name follows: `De notre
    /// correspondante à Rome, Ana Ruiz`
    pub(super) fn ours(&mut self, &Piece { text: piece, .. }: &Piece<'t>) -> bool {
        words(piece).next().is_some_and(|first| kinds(first).any(Kinds::OUR))
            && words(piece).take(8).any(|word| kinds(word).any(Kinds::ROLE.or(Kinds::OFFICE)))
    }

    /// `about ::= any_word+`, eight at most, of somebody who was named as the author, or whose role was told: `Author: Ana
    /// Ruiz, talks at weddings`, `By Ana Ruiz, Editor, Arts, and Technology Project`
    pub(super) fn about(&mut self, piece: &Piece<'t>) -> bool {
        let told = self.authors.last().is_some_and(|author| author.role.is_some());
        told && is_capitalised(piece.text) && is_short(piece.text)
    }

    /// `wider_place ::= place`, what a comma cut in two: `Kyiv, Ukraine`
    pub(super) fn wider_place(&mut self, piece: &Piece<'t>) -> bool {
        let place = self.authors.last_mut().and_then(|author| author.place.as_mut());
        piece.is_single() && is_place(piece.text) && place.is_some_and(|place| extend(place, piece))
    }

    /// `section_of_role ::= any_word`, one word behind a role and `and`, as nobody is called: `Head of News and Sport`
    pub(super) fn section_of_role(&mut self, piece: &Piece<'t>) -> bool {
        words(piece.text).nth(1).is_none() && !is_given_name(piece.text) && self.go_on_role(piece)
    }

    /// `go_on_role ::= any_word+`, what `and` cut in two: `Editor for Arts and Books`
    pub(super) fn go_on_role(&mut self, piece: &Piece<'t>) -> bool {
        let role = self.authors.last_mut().and_then(|author| author.role.as_mut());
        role.is_some_and(|role| extend(role, piece))
    }
}

/// `pronouns ::= ( letter | "/" )+`: `she/her`, `they/them`
pub(crate) fn is_pronouns(text: &str) -> bool {
    text.contains('/') && text.len() <= 16 && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'/')
}

/// What a bracket may say of who wrote, and of who took the pictures.
const WORK: Kinds = Kinds::WORDS.or(PICTURED);
const PICTURED: Kinds = Kinds::PICTURE.or(Kinds::AND);

/// `tied_office ::= caps "-" capitalised`, as in `ARD-Studio`, but not `SPD-Sprecherin`
fn is_tied_office(word: &str) -> bool {
    word.split_once('-').is_some_and(|(head, tail)| {
        is_caps(head) && tail.starts_with(char::is_uppercase) && !kinds(tail).any(Kinds::ROLE.or(Kinds::OFFICE))
    })
}
