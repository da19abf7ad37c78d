//! stub
pub(crate) struct Captioned<'t> { pub(crate) caption: Option<&'t str>, pub(crate) credit: Option<&'t str> }
pub(crate) fn caption(_: &str) -> Option<Captioned<'_>> { None }
pub(crate) fn repeated(_: &str) -> Option<(&str, &str)> { None }
pub(crate) fn repeats(a: &str, c: &str) -> bool { c.starts_with(a) }
