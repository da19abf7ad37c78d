//! stub
use crate::model::Contributors;
use crate::span::Span;
pub(crate) struct C;
impl C { pub(crate) fn at<'a>(self, _: &'a str, _: Span) -> Contributors<'a> { Contributors::default() } }
pub(crate) fn contributors(_: &str) -> Option<C> { None }
