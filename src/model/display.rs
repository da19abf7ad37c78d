//! What a part is as a string: its words, without label, sign or mark.

use super::{
    Author, Contributors, Crosshead, DiagnosticKind, Furniture, FurnitureKind, Headline, Kicker, ListItem, Note,
    Paragraph, PartKind, Quotation, Region, RelatedItem, RelatedLink, Standfirst, Timestamp,
};
use core::fmt::{Display, Formatter, Result};

/// Writes each type as one of its fields.
macro_rules! words {
    ($($ty:ident: $field:ident),* $(,)?) => {$(
        impl Display for $ty<'_> {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                f.pad(&self.$field)
            }
        }
    )*};
}

words! {
    Author: name,
    Contributors: text,
    Crosshead: text,
    Furniture: text,
    Headline: text,
    Kicker: text,
    ListItem: text,
    Note: text,
    Paragraph: text,
    Quotation: text,
    RelatedItem: headline,
    RelatedLink: headline,
    Standfirst: text,
    Timestamp: text,
}

/// Writes each kind as its name.
macro_rules! names {
    ($($ty:ident),* $(,)?) => {$(
        impl Display for $ty {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                f.pad(self.name())
            }
        }
    )*};
}

names!(FurnitureKind, PartKind, Region);

impl Display for DiagnosticKind {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.pad(match self {
            DiagnosticKind::ImpossibleDate => "a date or time that does not exist",
            DiagnosticKind::AmbiguousDate => "a date whose day and month can't be told apart",
            DiagnosticKind::OtherEra => "a date of another era",
            DiagnosticKind::UnclosedQuotation => "a quotation that is never closed",
            DiagnosticKind::Paywall => "a story that is withheld from readers who do not pay",
            DiagnosticKind::NoHeadline => "a story without a headline",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Contribution;
    use crate::span::Span;

    #[test]
    fn parts_are_their_words() {
        let span = Span::new(0, 9);
        let furniture = Furniture::new(FurnitureKind::Share, "Copy link", span);
        let link = RelatedLink::new(Some("Read more".into()), "Ferry held", span);
        let story = RelatedItem::new(Some("A bus in the snow".into()), "Bus late", span);
        let item = ListItem { marker: Some("•".into()), ..ListItem::new("Pumps", span) };
        let paragraph = Paragraph::new("She saw \"no reason\" to wait.", span);
        let quotation = paragraph.quotations().next().unwrap();
        let editing = Contribution::new("Editing", vec![Author::new("Tom Beck")]);
        let line = Contributors::new(vec![editing], "Editing by Tom Beck", span);
        let cases: [(&dyn Display, &str); 11] = [
            (&Note::new("Topics: Harbours", span), "Topics: Harbours"),
            (&Note::default(), ""),
            (&furniture, "Copy link"),
            (&link, "Ferry held"),
            (&story, "Bus late"),
            (&item, "Pumps"),
            (&quotation, "no reason"),
            (&line, "Editing by Tom Beck"),
            (&FurnitureKind::AudioPlayer, "audio_player"),
            (&PartKind::KeyPoints, "key_points"),
            (&Region::Footer, "footer"),
        ];
        for (part, expected) in cases {
            assert_eq!(part.to_string(), expected);
        }
    }

    #[test]
    fn a_width_is_kept() {
        assert_eq!(
            format!("{:>6}|{:<7}|{:.4}", Author::new("AP"), Region::Body, PartKind::List),
            "    AP|body   |list"
        );
        assert_eq!(format!("{:.9}", DiagnosticKind::OtherEra), "a date of");
    }
}
