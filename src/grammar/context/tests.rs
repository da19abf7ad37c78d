use super::{Context, REACHES, is_long_prose, is_prose, is_title};
use crate::layout::{Block, Features};
use crate::span::Span;

/// A page, a letter a block:
///
/// - `P` prose, `p` a short sentence;
/// - `T` a title, `S` one that speaks of the story;
/// - `d` a date, `b` a byline, `c` the credit of a picture;
/// - `l` a line that leads to another story, `r` the heading of a list of others;
/// - `.` some other line.
fn page(letters: &str) -> Vec<Block> {
    let block = |(letter, at): (char, u32)| {
        let (features, bytes) = match letter {
            'P' => (Features::LEN_140 | Features::ENDS_STOP, 120),
            'p' => (Features::LEN_60 | Features::ENDS_STOP, 60),
            'T' => (Features::LEN_40, 40),
            'S' => (Features::LEN_40 | Features::TOPIC_STRONG, 40),
            'd' => (Features::LEN_12 | Features::DATED | Features::DATELINE, 12),
            'b' => (Features::LEN_12 | Features::BYLINE, 12),
            'c' => (Features::LEN_12 | Features::CAPTION, 12),
            'l' => (Features::LEN_40 | Features::LINK_LABEL, 40),
            'r' => (Features::LEN_12 | Features::RELATED_HEADING, 12),
            _ => (Features::LEN_12, 12),
        };
        Block { span: Span::new(at * 1000, at * 1000 + bytes), features }
    };
    letters.chars().zip(0..).map(block).collect()
}

fn has(letters: &str, at: usize, feature: Context) -> bool {
    Context::of(&page(letters))[at].0 & feature.0 != 0
}

#[test]
fn what_a_line_and_its_place_tell() {
    use Context as Is;
    // Whether the line in brackets has the feature.
    #[rustfmt::skip]
    let cases = [
        ("[T]P", Is::TITLE, true),
        ("[d]P", Is::TITLE, false),
        ("T[T]P", Is::TITLE_AFTER_TITLE, true),
        ("d[T]T", Is::TITLE_AFTER_TITLE, false),
        ("[T]TP", Is::TITLE_BEFORE_TITLE, true),
        ("T[T]dP", Is::TITLE_BEFORE_CREDITS, true),
        ("T[T]bP", Is::TITLE_BEFORE_CREDITS, true),
        ("T[T]cP", Is::TITLE_BEFORE_CREDITS, false),
        ("T[T]PP", Is::TITLE_BEFORE_PROSE, true),
        ("[T]bPP", Is::TITLE_BEFORE_PROSE, false),
        // At most so many lines above the story, and none below it begins.
        ("[T]..............PP", Is::TITLE_NEAR_STORY, true),
        ("[T]...............PP", Is::TITLE_NEAR_STORY, false),
        ("P[T]PP", Is::TITLE_NEAR_STORY, false),
        ("[S]TPP", Is::TITLE_TOPIC_FIRST, true),
        ("[S]TPP", Is::TITLE_TOPIC_AGAIN, false),
        ("ST[S]PP", Is::TITLE_TOPIC_AGAIN, true),
        ("S...........[S]P", Is::TITLE_TOPIC_AGAIN, true),
        ("S............[S]P", Is::TITLE_TOPIC_FIRST, true),
        ("S[T]PP", Is::TITLE_OFF_TOPIC, true),
        // Up to three other lines don't part a tight cluster, up to twelve no loose one.
        ("P...[P]", Is::PROSE_IN, true),
        ("PP....[P]", Is::PROSE_IN, false),
        ("PP....[P]", Is::PROSE_NEAR, true),
        ("PP............[P]", Is::PROSE_NEAR, true),
        ("PP............[P]", Is::PROSE_OUT, false),
        ("PP.............[P]", Is::PROSE_OUT, true),
        ("P[.]P", Is::OTHER_IN, true),
        ("P[T]P", Is::OTHER_IN, true),
        ("P[P]P", Is::OTHER_IN, false),
        ("....[.]PP", Is::OTHER_IN, false),
        ("PP[.]", Is::OTHER_IN, false),
        ("P.....[P]P", Is::FIRST_IN, true),
        ("[P].....PP", Is::FIRST_IN, false),
        ("PP[P]", Is::FIRST_IN, false),
        ("[P]cP", Is::PROSE_BEFORE_CAPTION, true),
        ("c[P]P", Is::PROSE_BEFORE_CAPTION, false),
        ("Pl[P]", Is::PROSE_AFTER_LINK, true),
        ("Pr[P]", Is::PROSE_AFTER_LINK, true),
        ("PT[P]", Is::PROSE_AFTER_LINK, false),
        (".[P].", Is::PROSE_ALONE, true),
        ("P[P].", Is::PROSE_ALONE, false),
        (".[P]P", Is::PROSE_ALONE, false),
        ("T[P]P", Is::PROSE_AFTER_TITLE, true),
        ("b[P]P", Is::PROSE_AFTER_TITLE, false),
        // Within four lines.
        ("[.]...d", Is::DATE_NEXT, true),
        ("[.]....d", Is::DATE_NEXT, false),
        ("d...[.]", Is::DATE_LAST, true),
        ("d....[.]", Is::DATE_LAST, false),
        ("[d]", Is::DATE_LAST, false),
        ("[.]...b", Is::BYLINE_NEXT, true),
        ("[.]....b", Is::BYLINE_NEXT, false),
        ("b...[.]", Is::BYLINE_LAST, true),
        ("b....[.]", Is::BYLINE_LAST, false),
        // How much of the prose stands above.
        ("T[P]P", Is::PROSE_BEGINS, true),
        ("p[P]PPPPPPPP", Is::PROSE_5, true),
        ("P[P]PPPP", Is::PROSE_30, true),
        ("PPP[P]PP", Is::PROSE_70, true),
        ("PPPPP[P]", Is::PROSE_95, true),
        ("PP[.]", Is::PROSE_ENDED, true),
        // Where the line stands to the largest cluster.
        ("....[.]PP", Is::TIGHT_BEFORE, true),
        ("P[P]", Is::TIGHT_IN, true),
        ("PP[.]", Is::TIGHT_AFTER, true),
        ("PP....[P]", Is::TIGHT_AFTER, true),
        ("PP....[P]", Is::LOOSE_IN, true),
        (".............[.]PP", Is::LOOSE_BEFORE, true),
        ("PP[.]", Is::LOOSE_AFTER, true),
    ];
    let is_wrong = |&&(page, feature, expected): &&(&str, Context, bool)| {
        let at = page.find('[').unwrap();
        has(&page.replace(['[', ']'], ""), at, feature) != expected
    };
    let wrong: Vec<_> = cases.iter().filter(is_wrong).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What stands near is counted while the page is passed over once; here it is counted anew for each line.
#[test]
fn how_much_prose_stands_near() {
    // How many make `few` (at most), and `some`.
    let limits = [(1, 3), (2, 6), (3, 12)];
    let first = [
        (Context::NEXT_4_NONE, Context::LAST_4_NONE),
        (Context::NEXT_12_NONE, Context::LAST_12_NONE),
        (Context::NEXT_40_NONE, Context::LAST_40_NONE),
    ];
    let letters: String = (1..300_u32).map(|at| if at * at % 7 < at / 40 { 'P' } else { 'T' }).collect();
    let blocks = page(&letters);
    for (at, context) in Context::of(&blocks).into_iter().enumerate() {
        for ((reach, (few, some)), (next, last)) in REACHES.into_iter().zip(limits).zip(first) {
            let next_blocks = &blocks[at + 1..(at + 1 + reach).min(blocks.len())];
            let last_blocks = &blocks[at.saturating_sub(reach)..at];
            for (near, none) in [(next_blocks, next), (last_blocks, last)] {
                let count = near.iter().filter(|block| is_prose(block)).count();
                let quarter = [count > 0, count > few, count > some].into_iter().filter(|is| *is).count();
                let told = (context.0 >> none.0.trailing_zeros()) & 0b1111;
                assert_eq!(told, 1 << quarter, "block {at}, {count} of {reach}");
            }
        }
    }
}

#[test]
fn how_long_a_page_is() {
    for (blocks, size) in [(40, Context::SMALL), (41, Context::MEDIUM), (150, Context::MEDIUM), (151, Context::LARGE)] {
        assert!(has(&".".repeat(blocks), 0, size), "{blocks}");
    }
}

#[test]
fn prose_and_titles() {
    let is = |letters: &str| {
        page(letters).iter().map(|block| [is_prose(block), is_long_prose(block), is_title(block.features)]).next()
    };
    assert_eq!(is("P"), Some([true, true, false]));
    assert_eq!(is("p"), Some([true, false, false]));
    assert_eq!(is("T"), Some([false, false, true]));
    for other in ["d", "b", "c", "l", "."] {
        assert_eq!(is(other), Some([false, false, false]), "{other}");
    }
}
