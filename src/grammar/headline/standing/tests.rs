use super::{Standing, of};
use crate::grammar::role::Role;
use crate::layout::{Features, Layout};

/// How the line marked `>` stands. The lines of a page are parted by slashes; before each stands what it is on the best
/// path (`b` is a byline in the masthead, `d` a date in the header, `n` a note that was taken for a paragraph far above
/// the story).
fn standing(page: &str) -> Standing {
    let lines: Vec<(&str, &str)> =
        page.split(" / ").map(|line| line.trim_start_matches('>').split_once(' ').unwrap()).collect();
    let text = lines.iter().map(|(_, words)| *words).collect::<Vec<_>>().join("\n");
    let mut blocks = Layout::new(&text).blocks;
    let role = |(letter, _): &(&str, &str)| match *letter {
        "h" | "d" => Role::Header,
        "H" => Role::Headline,
        "m" | "b" => Role::Masthead,
        "P" | "n" => Role::Paragraph,
        "a" => Role::Aside,
        letter => panic!("{letter}"),
    };
    let roles: Vec<Role> = lines.iter().map(role).collect();
    for (block, (letter, _)) in blocks.iter_mut().zip(&lines) {
        block.features = match *letter {
            "b" => Features::BYLINE,
            "d" => Features::DATED,
            _ => Features::default(),
        };
    }
    let at = page.split(" / ").position(|line| line.starts_with('>')).unwrap();
    let first = roles.iter().position(|role| *role == Role::Paragraph).unwrap();
    let story = lines.iter().position(|(letter, _)| *letter == "P").unwrap();
    let places: Vec<usize> = (0..=story).rev().filter(|at| !matches!(lines[*at].0, "P" | "n" | "b" | "d")).collect();
    let candidates = of(&text, &blocks, &roles, &places, [first, story]);
    candidates.iter().find(|candidate| candidate.at == at).unwrap().standing
}

#[track_caller]
fn check(cases: &[(&str, Standing, bool)]) {
    let wrong: Vec<_> = cases.iter().filter(|(page, fact, is)| (standing(page).0 & fact.0 == fact.0) != *is).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn to_the_best_path() {
    use Standing as Is;
    check(&[
        (">H Wall falls / P It fell.", Is::ON_PATH, true),
        (">h Polmear / H Wall falls / P It fell.", Is::ABOVE_PATH, true),
        (">h Polmear / h News / H Wall falls / P It fell.", Is::FAR_ABOVE_PATH, true),
        (">h Polmear / h News / h Sea / H Wall falls / P It fell.", Is::FAR_ABOVE_PATH, true),
        (">h Polmear / h News / h Sea / h Quay / H Wall falls / P It fell.", Is::FAR_ABOVE_PATH, false),
        ("H Wall falls / >m Storm / P It fell.", Is::BELOW_PATH, true),
        ("H Wall falls / m Sea / >m Storm / P It fell.", Is::BELOW_PATH, false),
        (">h Polmear / H Wall falls / P It fell.", Is::AS_HEADER, true),
        ("H Wall falls / >m Storm / P It fell.", Is::AS_MASTHEAD, true),
        ("n We use your data. / >H Wall falls / P It fell.", Is::BELOW_PARAGRAPH, true),
        (">H Wall falls / n We use your data. / h Sea / P It fell.", Is::BELOW_PARAGRAPH, false),
        (">H Wall falls / P It fell.", Is::BELOW_PARAGRAPH, false),
    ]);
}

#[test]
fn words_that_the_story_has() {
    use Standing as Is;
    // Words of three letters and less are not looked at.
    check(&[
        (">H It is so / P The harbour wall fell.", Is::WORDLESS, true),
        (">H Harbour wall / P The harbour wall fell.", Is::FIFTHS_4, true),
        (">H Harbour wall / P The harbour wall fell.", Is::KNOWN_2, true),
        (">H Harbour wall / P The harbour wall fell.", Is::LEAD_3, true),
        (">H Harbour wall under water today / P The harbour wall fell.", Is::FIFTHS_2, true),
        (">H Harbour wall under water today / P The harbour wall fell.", Is::KNOWN_2, true),
        (">H Harbour wall under water today / P The harbour wall fell.", Is::LEAD_1, true),
        (">H Bakery closes / P The harbour wall fell.", Is::FIFTHS_0, true),
        (">H Bakery closes / P The harbour wall fell.", Is::KNOWN_0, true),
        (">H Wall, wall and wall / P The harbour wall fell.", Is::KNOWN_1, true),
        // Marks around a word say nothing.
        (">H “Harbour” wall / P The harbour wall fell.", Is::KNOWN_2, true),
        (">H Harbour wall / P The ‘harbour wall’ fell.", Is::KNOWN_2, true),
        (">H Harbour—wall / P The harbour wall fell.", Is::KNOWN_2, true),
        (">H Ölhafen wall / P Der „Ölhafen“ wall.", Is::KNOWN_2, true),
        // The first three paragraphs are the lead.
        (">H Harbour wall / P One. / P Two. / P The harbour wall fell. / P Four.", Is::LEAD_3, true),
        (">H Harbour wall / P One. / P Two. / P Three. / P The harbour wall fell.", Is::LEAD_0, true),
        (">H Harbour wall / P One. / P Two. / P Three. / P The harbour wall fell.", Is::FIFTHS_4, true),
        // The story begins below the note.
        ("n The harbour wall. / >H Harbour wall / P It fell.", Is::KNOWN_0, true),
        // No other line has more of them.
        ("h Harbour / >H Harbour wall / P The harbour wall fell.", Is::KNOWN_MOST, true),
        ("h Harbour wall fell / >H Harbour wall / P The harbour wall fell.", Is::KNOWN_MOST, false),
        ("h News / >H Harbour / P The harbour wall fell.", Is::KNOWN_MOST, false),
    ]);
}

#[test]
fn lines_that_say_the_same() {
    use Standing as Is;
    check(&[
        ("h News › Harbour wall falls / >H Harbour wall falls / P It fell.", Is::ENDS_OTHER, true),
        ("h Harbour wall falls - The Quay / >H Harbour wall falls / P It fell.", Is::BEGINS_OTHER, true),
        (">h News › Harbour wall falls / H Harbour wall falls / P It fell.", Is::OTHER_ENDS, true),
        (">h Harbour wall falls - The Quay / H Harbour wall falls / P It fell.", Is::OTHER_BEGINS, true),
        ("h Harbour wall falls / >H Harbour wall falls / P It fell.", Is::AGAIN, true),
        ("h Harbour wall falls / h News / >H Harbour wall falls / P It fell.", Is::AGAIN_NEAR, true),
        ("h Harbour wall falls / h News / h Sea / >H Harbour wall falls / P It fell.", Is::AGAIN, true),
        ("h Harbour wall falls / h News / h Sea / >H Harbour wall falls / P It fell.", Is::AGAIN_NEAR, false),
        ("h Harbour wall falls / >H Harbour wall fails / P It fell.", Is::AGAIN, false),
        // Short lines stand in others by chance.
        ("h The wall falls / >H Wall falls / P It fell.", Is::ENDS_OTHER, false),
        (">h Wall falls - The Quay / H Wall falls / P It fell.", Is::OTHER_BEGINS, false),
    ]);
}

#[test]
fn credits_near_it() {
    use Standing as Is;
    check(&[
        (">H Wall falls / b By Ana Ruiz / P It fell.", Is::CREDIT_1, true),
        (">H Wall falls / m Storm / b By Ana Ruiz / P It fell.", Is::CREDIT_2, true),
        (">H Wall falls / m Storm / P It fell.", Is::CREDIT_NONE, true),
        (">H Wall falls / P It fell. / b By Ana Ruiz", Is::CREDIT_NONE, true),
        ("d Friday / >H Wall falls / P It fell.", Is::AFTER_CREDIT_1, true),
        ("d Friday / h News / h Sea / h Quay / >H Wall falls / P It fell.", Is::AFTER_CREDIT_4, true),
        ("d Friday / h News / h Sea / h Quay / h Isle / >H Wall falls / P It fell.", Is::AFTER_CREDIT_NONE, true),
        (">H Wall falls / b By Ana Ruiz / P It fell.", Is::AFTER_CREDIT_NONE, true),
    ]);
}
