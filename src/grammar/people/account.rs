//! Authors that are called otherwise than people are: accounts, and what only a by-word and a date tell.

use super::signs::is_note;
use super::{People, Piece};
use crate::grammar::caption::is_file_name;
use crate::grammar::name::Name;
use crate::grammar::organisation::{is_capitalised, words};
use crate::lexicon::LabelKind;
use crate::lexicon::names::{Kinds, is_given_name_in_small, kinds};
use crate::span::Span;

impl<'t> People<'t, '_> {
    /// `phrase ::= article_word? capitalised+`, whoever is named between a by-word and a date: `Von Hafener Ruder Bund,
    /// 3.5.2031`
    pub(super) fn phrase(&mut self, &Piece { text: piece, .. }: &Piece<'t>) -> bool {
        let (first, rest) = piece.split_once(char::is_whitespace).unwrap_or_default();
        let name = if kinds(first).any(Kinds::ARTICLE) { rest } else { piece };
        let fits =
            (2..=5).contains(&words(piece).count()) && is_capitalised(name.trim_start()) && !piece.contains([':', '.']);
        if fits {
            self.push(piece);
        }
        fits
    }

    /// `byline_furniture ::= furniture_label …`, beside those who wrote, and when: `Leave a comment`, `This post may contain
    /// affiliate links`
    pub(super) fn byline_furniture(&self, piece: &str) -> bool {
        self.dated
            && self.words.label(piece).is_some_and(|found| match found.label {
                LabelKind::Advertisement => true,
                LabelKind::Comments => found.whole || found.len == piece.trim_end().len(),
                label => {
                    found.whole
                        && [LabelKind::Share, LabelKind::ReadTime, LabelKind::Section, LabelKind::Genre]
                            .contains(&label)
                }
            })
    }

    /// A name without the words of the page that nothing parts from it: `Ana Ruiz Leave` + `a Comment`.
    pub(super) fn before_furniture<'n>(&self, input: &'n str, after: &'n str, name: Name<'n>) -> (&'n str, Name<'n>) {
        if name.words <= 2 || !self.dated {
            return (after, name);
        }
        let mut later = words(name.text).enumerate().skip(2);
        let found = later.find_map(|(count, word)| {
            let start = Span::of(input, word).range().start;
            let furniture = input.get(start..)?;
            // One word may be a name's last: `Mary Jane Love`.
            let phrase = words(furniture).nth(1).is_some() && self.byline_furniture(furniture);
            phrase.then_some((furniture, count, start))
        });
        let Some((furniture, count, start)) = found else { return (after, name) };
        let begins = Span::of(input, name.text).range().start;
        let text = input.get(begins..start).map_or(name.text, str::trim_end);
        (furniture, Name { text, words: count, ..name })
    }

    /// `account ::= ( letter | digit | "_" | "." | "-" )+`, after a by-word: `by harbour_cat7`
    pub(super) fn account(&mut self, &Piece { text, .. }: &Piece<'t>) -> bool {
        if !self.labelled && !self.dated {
            return false;
        }
        let (piece, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let never = Kinds::NEVER.or(Kinds::ARTICLE).or(Kinds::NOTE).or(Kinds::ROLE).or(Kinds::PARTICLE);
        let inside = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-');
        // `On 3 May 2031 By marlene In Boats`
        let filed = || self.dated && rest.split(' ').next().is_some_and(|first| kinds(first).any(Kinds::IN));
        let account_by_date = || piece.contains('_') || kinds(piece).any(Kinds::STAFF) || is_given_name_in_small(piece);
        let fits = (self.labelled || self.dated && account_by_date())
            && (is_note(rest) || filed())
            && (3..=30).contains(&piece.len())
            && piece.chars().all(inside)
            && piece.chars().any(char::is_alphabetic)
            && (piece.starts_with(char::is_lowercase)
                || piece.contains(|c: char| c.is_numeric() || c == '_' || c == '.'))
            && !kinds(piece).any(never)
            && !is_file_name(piece);
        if fits {
            self.push(piece);
            self.mononym = true;
        }
        fits
    }
}
