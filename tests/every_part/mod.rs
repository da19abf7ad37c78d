//! One article that has everything.

use newsgrammar::{Article, Author, FurnitureKind};

/// An article with every kind of part, and with texts that JSON has to escape.
pub(crate) fn every_part() -> Article<'static> {
    let author = || Author::new("Ana \"Nan\" Ruiz").with_role("Editor").with_place("Kyiv").with_contact("@ana");
    Article::builder()
        .kicker("Weather")
        .headline("Wall \"gives way\"\\")
        .standfirst("Third storm\tin a week")
        .published("2022-01-29T07:38:12+01:00")
        .updated("two hours ago")
        .byline([author()])
        .byline([Author::new("Tom Beck")])
        .published("2022-01-30")
        .image(Some("A wall"), Some("The wall."), Some("Alamy"))
        .key_points("Key points", ["One", "Two"])
        .wire_paragraph("POLMEAR", "PA", "\"It fell,\" he said.")
        .crosshead("What now")
        .link(Some("Read more"), "Ferry held")
        .list(["One", "Two"])
        .pull_quote("It fell")
        .embed("A post")
        .contributors("Editing by", [author()])
        .biography("Ana Ruiz covers shipping.")
        .correction("Correction: it stood.")
        .tags("Topics: Walls")
        .furniture(FurnitureKind::Share, "Share")
        .unclassified("???")
        .related(Some("More news"), ["Bus late"])
        .build()
}
