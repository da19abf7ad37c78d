//! stub
use super::Options;
use crate::model::{Dateline, Part, Timestamp};
use crate::span::Span;

#[derive(Clone, Debug)]
pub(crate) struct Dated<'t> { pub(crate) published: Option<Timestamp<'t>>, pub(crate) updated: Option<Timestamp<'t>>, pub(crate) used: Span }
impl<'t> Dated<'t> {
    pub(crate) fn part(self, _text: &str, _at: Span, span: Span) -> Part<'t> {
        let mut d = Dateline::default(); d.published = self.published; d.updated = self.updated; d.span = span; Part::Dateline(Box::new(d))
    }
    pub(crate) fn around(&self, text: &'t str) -> (&'t str, &'t str) { (text.get(..self.used.start as usize).unwrap_or(""), text.get(self.used.end as usize..).unwrap_or("")) }
}
pub(crate) fn dateline<'t>(_: &'t str, _: &Options<'_>) -> Option<Dated<'t>> { None }
pub(crate) fn dates_in<'t>(_: &'t str, _: &Options<'_>) -> Option<Dated<'t>> { None }
