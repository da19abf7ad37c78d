use super::*;
use crate::model::FurnitureKind;

#[test]
fn nothing_is_lost_by_saying_it_twice() {
    let builder = Article::builder().kicker("One").kicker("Two").headline("Three").headline("Four");
    let article = builder.standfirst("Five").standfirst("Six").build();
    let names: Vec<_> = article.walk().map(|part| part.name()).collect();
    assert_eq!(names, ["kicker", "unclassified", "headline", "unclassified", "standfirst", "unclassified"]);
}

#[test]
fn spans_lie_in_the_text_and_cover_it() {
    let builder = Article::builder()
        .furniture(FurnitureKind::Navigation, "Home News")
        .kicker("Weather")
        .headline("Harbour wall gives way")
        .standfirst("Third storm in a week.")
        .published("2022-01-29T07:38")
        .updated("2022-01-29T09:49")
        .byline([Author::new("Ana Ruiz").with_role("Editor"), Author::new("Tom Beck")])
        .image(Some("A wall"), Some("The wall."), Some("Alamy"))
        .wire_paragraph("POLMEAR", "PA", "It fell.")
        .list(["One", "Two"])
        .key_points("Key points", ["One"])
        .link(Some("Read more"), "Ferry held")
        .updated("yesterday")
        .related(Some("Latest"), ["Ferry held", "Bus late"])
        .footer()
        .furniture(FurnitureKind::Copyright, "© 2022");
    let text = builder.text().to_owned();
    let article = builder.build();
    let mut at = 0;
    for span in article.spans() {
        let between = text.get(at..span.range().start);
        assert_eq!(between.map(str::trim), Some(""), "at {span}");
        at = span.range().end;
    }
    assert_eq!(at, text.len());
    let updated = article.dateline.and_then(|dateline| dateline.updated).map(|updated| updated.span);
    assert_eq!(updated.and_then(|span| span.slice(&text)), Some("2022-01-29T09:49"));
    assert_eq!((article.header.len(), article.footer.len()), (1, 1));
}
