//! The input of the document grammar (a slice of blocks), its failure type, and the combinators that
//! all document productions share.

use super::evidence::Evidence;
use super::role::Role;
use super::{DateOptions, Options};
use crate::layout::{Block, Features};
use crate::lexicon::{Announced, Vocabulary};
use crate::span::Span;
use nom::error::{ErrorKind, ParseError};
use nom::{Err, IResult, Input, Needed, Parser};

/// A whole page: its blocks, with the label and the role that were found for each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sheet<'s, 'a> {
    pub(crate) text: &'a str,
    pub(crate) blocks: &'s [Block],
    pub(crate) evidence: &'s Evidence<'a>,
    pub(crate) roles: &'s [Role],
    pub(crate) options: &'s Options<'s>,
}

/// What is left of a page. It is copied at every step, and so is no more than a place on its sheet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page<'s, 'a> {
    sheet: &'s Sheet<'s, 'a>,
    start: u32,
    end: u32,
}

/// One block of a page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    /// Its text.
    pub(crate) text: &'a str,
    pub(crate) span: Span,
    pub(crate) features: Features,
    /// What its first words announce.
    pub(crate) label: Option<Announced>,
    pub(crate) role: Role,
}

/// What a production gives back.
pub(crate) type Parsed<'s, 'a, T> = IResult<Page<'s, 'a>, T, Failure>;

impl<'s, 'a> Page<'s, 'a> {
    /// All of a page.
    pub(crate) fn of(sheet: &'s Sheet<'s, 'a>) -> Self {
        Page { sheet, start: 0, end: sheet.blocks.len() as u32 }
    }

    /// The text of the whole page.
    pub(crate) fn text(&self) -> &'a str {
        self.sheet.text
    }

    /// The words that announce things.
    pub(crate) fn words(&self) -> &'s Vocabulary {
        self.sheet.options.vocabulary
    }

    /// How dates are read.
    pub(crate) fn dates(&self) -> &'s DateOptions {
        &self.sheet.options.dates
    }

    /// What was read when the evidence was gathered.
    pub(crate) fn evidence(&self) -> &'s Evidence<'a> {
        self.sheet.evidence
    }

    /// The first block that is left.
    #[inline]
    pub(crate) fn first(&self) -> Option<Line<'a>> {
        self.line(0)
    }

    /// The block `at` places after the first.
    #[inline]
    pub(crate) fn line(&self, at: usize) -> Option<Line<'a>> {
        let place = self.place(at)?;
        let (block, &role) = self.sheet.blocks.get(place).zip(self.sheet.roles.get(place))?;
        let text = block.span.slice(self.sheet.text).unwrap_or("");
        let label = self.sheet.evidence.labels.get(place).copied().flatten();
        Some(Line { text, span: block.span, features: block.features, label, role })
    }

    /// The text of the block above the first that is left, whatever took it.
    pub(crate) fn above(&self) -> Option<&'a str> {
        let block = self.sheet.blocks.get(self.start.checked_sub(1)? as usize)?;
        block.span.slice(self.sheet.text)
    }

    /// The role of the block below the last that is left.
    pub(crate) fn role_below(&self) -> Option<Role> {
        self.sheet.roles.get(self.end as usize).copied()
    }

    /// The role of the first block that is left.
    #[inline]
    pub(crate) fn role(&self) -> Option<Role> {
        self.place(0).and_then(|at| self.sheet.roles.get(at)).copied()
    }

    /// What is known of the block `at` places after the first; nothing where there is none.
    #[inline]
    pub(crate) fn features(&self, at: usize) -> Features {
        self.place(at).and_then(|at| self.sheet.blocks.get(at)).map_or(Features::default(), |block| block.features)
    }

    /// How many blocks from the first one on are of one list that lost its signs.
    pub(crate) fn listed(&self) -> usize {
        let lists = &self.sheet.evidence.lists;
        let at = lists.partition_point(|list| list.end <= self.start);
        let list = lists.get(at).filter(|list| list.start <= self.start);
        list.map_or(0, |list| (list.end.min(self.end) - self.start) as usize)
    }

    /// Whether the first block that is left is the time of an entry.
    pub(crate) fn is_entry(&self) -> bool {
        self.sheet.evidence.entries.binary_search(&self.start).is_ok()
    }

    /// How many blocks are left.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        (self.end - self.start) as usize
    }

    /// How many blocks at the start of the page are in one of these roles.
    pub(crate) fn run(&self, roles: &[Role]) -> usize {
        let left = self.sheet.roles.get(self.start as usize..self.end as usize).unwrap_or(&[]);
        left.iter().position(|role| !roles.contains(role)).unwrap_or(left.len())
    }

    /// Where on the sheet the block stands, if it is left.
    #[inline]
    fn place(&self, at: usize) -> Option<usize> {
        (at < self.len()).then_some(self.start as usize + at)
    }

    fn lines(self) -> Iter<'s, 'a> {
        Iter { page: self, at: 0 }
    }
}

/// The blocks of a page, in order.
pub(crate) struct Iter<'s, 'a> {
    page: Page<'s, 'a>,
    at: usize,
}

impl<'a> Iterator for Iter<'_, 'a> {
    type Item = Line<'a>;
    fn next(&mut self) -> Option<Line<'a>> {
        let line = self.page.line(self.at)?;
        self.at += 1;
        Some(line)
    }
}

impl<'s, 'a> Input for Page<'s, 'a> {
    type Item = Line<'a>;
    type Iter = Iter<'s, 'a>;
    type IterIndices = core::iter::Enumerate<Iter<'s, 'a>>;

    fn input_len(&self) -> usize {
        self.len()
    }

    fn take(&self, count: usize) -> Self {
        Page { end: self.start + count.min(self.len()) as u32, ..*self }
    }

    fn take_from(&self, count: usize) -> Self {
        Page { start: self.start + count.min(self.len()) as u32, ..*self }
    }

    fn take_split(&self, count: usize) -> (Self, Self) {
        (self.take_from(count), self.take(count))
    }

    fn position<P: Fn(Line<'a>) -> bool>(&self, predicate: P) -> Option<usize> {
        self.lines().position(predicate)
    }

    fn iter_elements(&self) -> Iter<'s, 'a> {
        self.lines()
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.lines().enumerate()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        if count <= self.len() { Ok(count) } else { Err(Needed::new(count - self.len())) }
    }
}

/// Why a production failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The blocks are of another kind; another branch may read them.
    Mismatch,
    /// The page has neither a headline nor prose enough for a story without one.
    NoStory,
    /// There is no paragraph under the headline.
    NoParagraph,
}

impl ParseError<Page<'_, '_>> for Failure {
    fn from_error_kind(_: Page<'_, '_>, _: ErrorKind) -> Self {
        Failure::Mismatch
    }

    fn append(_: Page<'_, '_>, _: ErrorKind, other: Self) -> Self {
        other
    }
}

/// The failure of a production at the start of `page`.
pub(crate) fn mismatch<'s, 'a, T>(_: Page<'s, 'a>) -> Parsed<'s, 'a, T> {
    Err(Err::Error(Failure::Mismatch))
}

/// A block that `wanted` makes something of.
pub(crate) fn block<'s, 'a: 's, T>(
    wanted: impl Fn(Line<'a>) -> Option<T>,
) -> impl Parser<Page<'s, 'a>, Output = T, Error = Failure> {
    move |page: Page<'s, 'a>| match page.first().and_then(&wanted) {
        Some(part) => Ok((page.take_from(1), part)),
        None => mismatch(page),
    }
}

/// The first blocks, as many as `wanted` makes something of.
pub(crate) fn blocks<'s, 'a: 's, T>(
    wanted: impl Fn(Page<'s, 'a>) -> Option<(usize, T)>,
) -> impl Parser<Page<'s, 'a>, Output = T, Error = Failure> {
    move |page: Page<'s, 'a>| match wanted(page) {
        Some((count, part)) => Ok((page.take_from(count), part)),
        None => mismatch(page),
    }
}

/// A block in this role that `wanted` makes something of.
pub(crate) fn role<'s, 'a: 's, T>(
    role: Role,
    wanted: impl Fn(Line<'a>) -> Option<T>,
) -> impl Parser<Page<'s, 'a>, Output = T, Error = Failure> {
    block(move |line: Line<'a>| if line.role == role { wanted(line) } else { None })
}

/// The production, tried on blocks with one of these features alone: of others it is known to make nothing.
pub(crate) fn only_on<'s, 'a: 's, T>(
    features: Features,
    mut production: impl Parser<Page<'s, 'a>, Output = T, Error = Failure>,
) -> impl Parser<Page<'s, 'a>, Output = T, Error = Failure> {
    move |page: Page<'s, 'a>| if page.features(0).any(features) { production.parse(page) } else { mismatch(page) }
}

/// The production on the blocks in these roles that stand at the start of the page. It sees no
/// others, and must read them all.
pub(crate) fn zone<'s, 'a: 's, T>(
    roles: &[Role],
    mut production: impl Parser<Page<'s, 'a>, Output = T, Error = Failure>,
) -> impl Parser<Page<'s, 'a>, Output = T, Error = Failure> {
    move |page: Page<'s, 'a>| {
        let (rest, zone) = page.take_split(page.run(roles));
        match production.parse(zone)? {
            (left, parts) if left.len() == 0 => Ok((rest, parts)),
            _ => mismatch(page),
        }
    }
}

/// The production, or this failure, which can't be gone round.
pub(crate) fn or_fail<'s, 'a: 's, T>(
    failure: Failure,
    mut production: impl Parser<Page<'s, 'a>, Output = T, Error = Failure>,
) -> impl Parser<Page<'s, 'a>, Output = T, Error = Failure> {
    move |page: Page<'s, 'a>| production.parse(page).map_err(|_| Err::Failure(failure))
}
