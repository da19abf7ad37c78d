//! The typed structs that callers embed: one file per part of an article. Data, accessors, serde;
//! no parsing.

mod article;
mod part;
mod byline;
mod dateline;
mod diagnostic;
mod furniture;
mod headline;
mod image;
mod link;
mod list;
mod owned;
mod paragraph;
mod quotation;
mod timestamp;

pub use article::Article;
pub use part::{Note, Part, PartKind};
pub use byline::{Author, Byline, Contribution, Contributors};
pub use dateline::Dateline;
pub use diagnostic::{Diagnostic, DiagnosticKind};
pub use furniture::{Furniture, FurnitureKind};
pub use headline::{Crosshead, Headline, Kicker, Standfirst};
pub use image::Image;
pub use link::{RelatedItem, RelatedLink, RelatedLinks};
pub use list::{KeyPoints, List, ListItem};
pub(crate) use owned::JoinLines;
pub use paragraph::{Paragraph, Wrap};
pub(crate) use quotation::link_quotations;
pub use quotation::{Quotation, QuotationMarks};
pub use timestamp::{DateOrder, Precision, Timestamp};
