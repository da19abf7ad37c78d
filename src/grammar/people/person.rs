//! An author, as the line names them.

use crate::model::Author;

/// What a line says of an author, in its own words. Many a line is read that turns out to be no byline, so that an
/// [`Author`] is made only of one that is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Person<'t> {
    pub(crate) name: &'t str,
    pub(crate) role: Option<&'t str>,
    pub(crate) place: Option<&'t str>,
    pub(crate) organisation: Option<&'t str>,
    pub(crate) contact: Option<&'t str>,
}

impl<'t> Person<'t> {
    /// Somebody of whom only the name is known.
    pub(crate) fn new(name: &'t str) -> Self {
        Person { name, ..Person::default() }
    }
}

impl<'t> From<&Person<'t>> for Author<'t> {
    fn from(person: &Person<'t>) -> Self {
        let Person { name, role, place, organisation, contact } = *person;
        let [role, place, organisation, contact] =
            [role, place, organisation, contact].map(|said| said.map(Into::into));
        Author { name: name.into(), role, place, organisation, contact }
    }
}
