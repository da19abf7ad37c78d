use super::*;
use crate::grammar::role::tests::roles_of;
use crate::span::Span;

#[test]
fn where_the_story_begins() {
    let cases = [
        ("", 0),
        ("hHm", 0),
        ("hHmPP", 3),
        // A small part of the text above a gap is a note.
        ("paaPP", 3),
        ("paPP", 0),
        ("ppaaaPP", 5),
        ("pppaaPP", 0),
        ("PaaaPP", 0),
        ("paapaaPPP", 6),
        ("pacaPP", 0),
        ("ppPPPPPP", 0),
    ];
    for (letters, expected) in cases {
        let block = |(letter, at): (char, u32)| {
            let bytes = if letter == 'P' { 500 } else { 100 };
            Block { span: Span::new(at * 1000, at * 1000 + bytes), features: Features::default() }
        };
        let blocks: Vec<Block> = letters.chars().zip(0..).map(block).collect();
        assert_eq!(story(&blocks, &roles_of(letters)), expected, "{letters}");
    }
}

#[test]
fn what_stands_above_and_below_the_headline() {
    let cases = [
        ("hmHsPP", 1, "hHmsPP"),
        ("hHmPP", 2, "hhHPP"),
        ("hHaaPaP", 0, "HmmmPaP"),
        ("phHsPaf", 2, "hhHsPaf"),
        ("pahaPP", 2, "hhHmPP"),
        ("haaa", 1, "hHmm"),
    ];
    for (before, headline, after) in cases {
        let mut roles = roles_of(before);
        set(headline, &mut roles);
        assert_eq!(roles, roles_of(after), "{before}");
    }
}

#[test]
fn lines_that_may_be_headlines() {
    let is = |features| may_be_headline(&Block { span: Span::new(0, 40), features: Features::LEN_40 | features });
    assert!(is(Features::default()) && is(Features::NAME) && is(Features::DATED));
    for never in [
        Features::FURNITURE,
        Features::DATELINE,
        Features::BYLINE,
        Features::CAPTION,
        Features::HAS_URL,
        Features::LEN_3,
        Features::STARTS_SIGN,
    ] {
        assert!(!is(never), "{never:?}");
    }
}

#[test]
fn a_clock_is_no_headline() {
    let story = "The harbour wall gave way on Friday, and nobody was hurt when it fell, the harbour office has said.";
    let text = format!("06:00 Uhr\nStreit um den Hafen\n{story}\n{story}\n");
    let layout = crate::layout::Layout::new(&text);
    let (places, _) = places(&text, &layout.blocks, &roles_of("mHPP"), true);
    assert_eq!(*places, [1]);
}

#[test]
fn lines_that_are_never_titles() {
    for (line, expected) in [
        ("> Nobody was hurt, I hear", true),
        ("+----------------------+", true),
        ("Herald › Sport › Harbour wall gives way", true),
        ("Home > Sport > Harbour wall gives way", true),
        ("Home » Sport » Harbour wall gives way", true),
        ("Polmear 14° C , mainly sunny", true),
        ("21°C", true),
        ("Harbour Herald logo", true),
        ("from THU 4:10 AM EDT until THU 10:00 AM EDT, Polmear County", true),
        ("until SAT 6:00 AM CST", true),
        ("4 out of 5 stars", true),
        ("Nobody knows when the wall will stand again. By Ana Ruiz", true),
        ("Wo die Mauer stand, ist Meer. Von Ana Ruiz und Tom Beck", true),
        ("The wall is gone. By night the sea came in", false),
        ("The wall is gone. By Friday", false),
        ("3.5 out of 5", true),
        ("From wall to weir", false),
        ("4 out of 5 boats are lost", false),
        ("Harbour wall gives way", false),
        ("> 1000 boats lost in the storm", false),
        ("$100 > $90: the price of fish falls", false),
        ("Sport > Harbour wall gives way", false),
        ("»Die Mauer« und »das Meer«", false),
        ("« Oui » à la mer, « non » au mur", false),
        ("Die ‹Mauer› und das ‹Meer›", false),
        ("Harbour hits 41° for first time", false),
        ("Record heat: Polmear at 41.2°C", false),
        ("A 360° view of the harbour", false),
        ("Council spends £2m on a new logo", false),
        ("City Unveils New Logo", false),
        ("Logo costs the town two million", false),
    ] {
        assert_eq!(is_no_title(line), expected, "{line}");
    }
}

/// A breadcrumb has the title in short.
#[test]
fn a_title_that_goes_on_below_is_none() {
    const TITLE: &str = "Harbour wall of Polmear gives way";
    for (below, expected) in [
        ("Harbour wall of Polmear gives way, and the sea comes in", true),
        ("Harbour wall of Polmear gives way: what we know", true),
        ("Harbour wall of Polmear gives way, and nobody is hurt.", false),
        ("Harbour wall of Polmear gives way", false),
        ("Harbour wall of Polmear gives wayside inn a fright", false),
        ("The harbour wall of Polmear", false),
    ] {
        let text = format!("{TITLE}\n{below}\n");
        assert_eq!(goes_on_below(&text, &crate::layout::Layout::new(&text).blocks, 0), expected, "{below}");
    }
}

/// Who signs the story is no headline, be the name as bold as one.
#[test]
fn an_author_is_no_headline() {
    let story = "The harbour wall gave way on Friday, and nobody was hurt when it fell, the harbour office has said.";
    let places_of = |head: &str| {
        let text = format!("{head}\n{story}\n{story}\n");
        let mut layout = crate::layout::Layout::new(&text);
        for block in layout.blocks.iter_mut() {
            let line = block.span.slice(&text).unwrap_or_default();
            block.features = block.features
                | Features::NAME.when(line == "Ana Ruiz" || line == "Tom Beck")
                | Features::BYLINE.when(line.starts_with("By "))
                | Features::NOTE_LABEL.when(line == "Related topics");
        }
        places(&text, &layout.blocks, &roles_of("mmHPP"), true).0.to_vec()
    };
    assert_eq!(places_of("By Ana Ruiz\nThe wall that nobody built\nAna Ruiz"), [1]);
    assert_eq!(places_of("By Ana Ruiz\nThe wall that nobody built\nTom Beck"), [2, 1]);
    assert_eq!(places_of("By Tom Beck with Ana Ruiz\nThe wall that nobody built\nAna Ruiz"), [2, 1]);
    // Nor are the topics below their label.
    assert_eq!(places_of("The wall that nobody built\nRelated topics\nHarbours, Department for Walls"), [1, 0]);
    assert_eq!(places_of("The wall that nobody built\nRelated topics\nHarbours, walls and the sea"), [2, 1, 0]);
}
