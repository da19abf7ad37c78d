//! One file per part of an article, each a nom production. The only place that knows nom.

pub(crate) mod context;
pub(crate) mod evidence;
pub(crate) mod role;
