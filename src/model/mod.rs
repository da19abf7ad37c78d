//! The typed structs that callers embed: one file per part of an article. Data, accessors, serde;
//! no parsing.

mod article;
mod build;
mod byline;
mod dateline;
mod diagnostic;
mod display;
mod furniture;
mod headline;
mod image;
mod kinds;
mod link;
mod list;
mod owned;
mod paragraph;
mod part;
mod quotation;
mod timestamp;
mod walk;

pub use article::Article;
pub use build::ArticleBuilder;
pub use byline::{Author, Byline, Contribution, Contributors};
pub use dateline::Dateline;
pub use diagnostic::{Diagnostic, DiagnosticKind};
pub use furniture::{Furniture, FurnitureKind};
pub use headline::{Crosshead, Headline, Kicker, Standfirst};
pub use image::Image;
pub use link::{RelatedItem, RelatedLink, RelatedLinks};
pub use list::{KeyPoints, List, ListItem};
pub(crate) use owned::{Home, Move};
pub use paragraph::{Paragraph, Wrap};
pub use part::{Note, Part, PartKind};
pub use quotation::{Quotation, QuotationMarks};
pub(crate) use quotation::{link_quotations, unclosed_quotations};
pub use timestamp::{DateOrder, Precision, Timestamp};
pub use walk::{PartRef, Region};
