//! A picture, of which the text holds the words around it.

use super::owned::fields;
use crate::span::Span;
use std::borrow::Cow;

/// A picture's alternative text, caption and credit; at least one of the three is there.
///
/// `The wall at Polmear after the storm. Picture: Alamy` has the caption
/// `The wall at Polmear after the storm.` and the credit `Alamy`. Where a line says the same twice, or two
/// lines do, the first is the alternative text and the second the caption.
///
/// ```
/// # let text = std::fs::read_to_string("examples/articles/harbour-wall.txt")?;
/// let article = newsgrammar::parse(&text)?;
/// let image = article.images().next().unwrap();
/// assert_eq!(image.caption.as_deref(), Some("Waves break over the damaged harbour wall at Polmear on Friday."));
/// assert_eq!(image.alt, image.caption);
/// assert_eq!(image.credit.as_deref(), Some("Harbourside Images"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Image<'a> {
    /// The alternative text; `None` where the page's text does not hold it beside the caption.
    pub alt: Option<Cow<'a, str>>,
    /// The caption, without the credit; `None` where there is none.
    pub caption: Option<Cow<'a, str>>,
    /// Who made or owns the picture, without the label: `Alamy`, `Ana Ruiz/AP`; `None` where the text does not say.
    pub credit: Option<Cow<'a, str>>,
    /// Where the lines of the image stand.
    pub span: Span,
}

fields!(Image { alt, caption, credit, span });

impl<'a> Image<'a> {
    /// A picture with these words; absent ones are `None`.
    ///
    /// ```
    /// use newsgrammar::{Image, Span};
    ///
    /// let image = Image::of(None, Some("The wall after the storm."), Some("Alamy"), Span::new(0, 41));
    /// assert_eq!((image.alt, image.credit.as_deref()), (None, Some("Alamy")));
    /// ```
    pub fn of(alt: Option<&'a str>, caption: Option<&'a str>, credit: Option<&'a str>, span: Span) -> Self {
        Image {
            alt: alt.map(Cow::Borrowed),
            caption: caption.map(Cow::Borrowed),
            credit: credit.map(Cow::Borrowed),
            span,
        }
    }
}
