//! The article that the golden tests of all formats write.

use crate::model::{Article, ArticleBuilder, Author, FurnitureKind};

/// A story with one part of nearly every kind, and with the characters that formats stumble on.
pub(super) fn article() -> ArticleBuilder {
    Article::builder()
        .furniture(FurnitureKind::Navigation, "Home | Weather")
        .kicker("Weather")
        .headline("Harbour wall \"gives way\" # again")
        .standfirst("--- third storm: in a week")
        .published("2022-01-29T07:38")
        .updated("2022-01-29T09:49:10+01:00")
        .byline([
            Author::new("Ana Ruiz").with_role("Political Editor").with_organisation("Polmear Post"),
            Author::new("PA"),
        ])
        .image(Some("A wall"), Some("The wall after the storm."), Some("Alamy"))
        .key_points("Key points", ["Nobody was hurt"])
        .wire_paragraph("POLMEAR", "PA", "The wall gave way on Friday night.")
        .furniture(FurnitureKind::Share, "Share")
        .paragraph("\"It just went,\" said Jo Hart.\nShe wrapped\u{0} this line.")
        .link(Some("Read more"), "Ferry held in *port*")
        .crosshead("What happens next")
        .list(["Engineers arrive at 9am"])
        .pull_quote("It just went")
        .paragraph("<script>alert('x & y')</script>")
        .related(Some("Latest News"), ["1. Bus late", "AT&amp;T & co"])
        .footer()
        .contributors("Reporting by", [Author::new("Jo Hart")])
        .correction("Correction: the wall is 3m high.")
        .furniture(FurnitureKind::Copyright, "© 2022 Polmear Post")
}
