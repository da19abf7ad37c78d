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
pub(crate) fn dateline<'t>(t: &'t str, o: &Options<'_>) -> Option<Dated<'t>> {
    let w = t.split(|c: char| !c.is_alphabetic()).filter(|w| w.len() > 2 && o.vocabulary.month(w).is_none()).count();
    if w <= 3 { dates_in(t, o) } else { None }
}
pub(crate) fn dates_in<'t>(t: &'t str, o: &Options<'_>) -> Option<Dated<'t>> {
    if t.len() > 140 { return None; }
    let year = t.split(|c: char| !c.is_ascii_digit()).any(|n| n.len() == 4 && (n.starts_with("20") || n.starts_with("19")));
    let numeric = { let n: Vec<_> = t.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).collect(); n.len() >= 3 && n.iter().filter(|n| n.len() == 2).count() >= 2 };
    let month = t.split(|c: char| !c.is_alphabetic()).any(|w| w.len() > 2 && o.vocabulary.month(w).is_some());
    let clock = t.as_bytes().windows(5).any(|w| w[0].is_ascii_digit() && w[2] == b':' && w[3].is_ascii_digit());
    ((year && (month || numeric)) || (month && clock) || (numeric && clock)).then(|| Dated { published: None, updated: None, used: Span::new(0, t.len() as u32) })
}
