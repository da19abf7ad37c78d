use super::*;
use crate::model::Author;

#[test]
fn long_lines_are_no_bylines() {
    let many = |n| vec!["Ana Ruiz"; n].join(", ");
    assert_eq!(told(&[&many(30)]), "-");
    assert_eq!(told(&[&format!("By {}", many(30))]), "Labelled: Ana Ruiz");
    assert_eq!(told(&[&format!("By {}", many(100))]), "-");
}

/// What a date parts: the name before it is not joined to what stands behind it.
#[test]
fn pieces_of_other_segments() {
    for segments in [["By Ana Ruiz, Polmear", ", Tolvean"], ["By Ana Ruiz", ", Jr."], ["By Ana Ruiz, Editor", ", Arts"]]
    {
        let said = told(&segments);
        assert!(said == "-" || !said.contains(','), "{said}");
    }
}

#[test]
fn a_by_word_alone() {
    for (line, expected) in [
        ("By", true),
        ("By:", true),
        ("Von", true),
        ("Written by", true),
        ("Autor", true),
        ("Author of the article:", true),
        ("Words", false),
        ("Byte", false),
        ("By Ana", false),
    ] {
        assert_eq!(by_word(line, Vocabulary::builtin()), expected, "{line}");
    }
}

/// Pieces of bylines thrown together: nothing panics, and every slice is one of the line.
#[test]
fn any_line_is_read_without_a_panic() {
    let parts = [
        "By",
        "by ",
        "Von: ",
        "Story by",
        " and ",
        " und ",
        ", ",
        " | ",
        " · ",
        "/",
        "(",
        ")",
        "@",
        "@ruiz",
        ".",
        " - ",
        "–",
        ":",
        ";",
        "Ana",
        "Ruiz",
        "RuizTom",
        "O’Dell",
        "d'",
        "al-",
        "van ",
        "der ",
        "Dr. ",
        "Jr.",
        "J.R.",
        "İÇ",
        "ß",
        "ﬁ",
        "é",
        "e\u{301}",
        "\u{200b}",
        "\u{a0}",
        " ",
        "  ",
        "1",
        "２",
        "Editor",
        " in ",
        "Kyiv",
        "For ",
        "Fox News",
        "AFP",
        "The ",
        "Reporting by ",
        "Editing by ",
        "With files from ",
        "기자",
        "김보기",
        "文：",
        "a.b@example.org",
        "-",
        "ǅ",
        "'",
        "…",
        "\u{feff}",
        "\0",
        "ʼn",
    ];
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    for _ in 0..10_000 {
        let line: String = (0..next(14)).map(|_| parts[next(parts.len())]).collect();
        let cut = (0..=next(line.len() + 1).min(line.len())).rev().find(|at| line.is_char_boundary(*at)).unwrap_or(0);
        let (first, second) = line.split_at(cut);
        let lies_within = |author: &Author<'_>| {
            let facts = [Some(&author.name), author.role.as_ref(), author.place.as_ref()];
            let more = [author.organisation.as_ref(), author.contact.as_ref()];
            facts.into_iter().chain(more).flatten().all(|fact| {
                let range = line.as_bytes().as_ptr_range();
                let slice = fact.as_bytes().as_ptr_range();
                !fact.is_empty() && range.start <= slice.start && slice.end <= range.end
            })
        };
        for segments in [&[line.as_str()][..], &[first, second]] {
            if let Some(read) = byline(segments, Vocabulary::builtin()) {
                let authors = read.byline(Span::default()).authors;
                assert!(!authors.is_empty() && authors.iter().all(lies_within), "{line:?}");
            }
        }
        for contribution in
            crate::grammar::contributors::contributors(&line, Vocabulary::builtin()).into_iter().flatten()
        {
            assert!(!contribution.people.is_empty() && contribution.people.iter().all(lies_within), "{line:?}");
        }
        by_word(&line, Vocabulary::builtin());
    }
}

#[test]
fn what_a_caller_added_announces_authors() {
    let words = Vocabulary::builtin().clone().with_byline("från bryggan");
    let cases = [
        ("Från bryggan: Ana Ruiz", "Ana Ruiz", false),
        ("FRÅN BRYGGAN Ana Ruiz", "Ana Ruiz", false),
        ("Från bryggan", "", true),
        ("Från bryggan:", "", true),
        ("Från bryggan såg man inte hamnen.", "", false),
    ];
    for (line, expected, alone) in cases {
        let read = byline(&[line], &words).filter(|read| read.confidence == Confidence::Labelled);
        let names = read.map_or(String::new(), |read| read.authors[0].name.to_string());
        assert_eq!((names.as_str(), by_word(line, &words)), (expected, alone), "{line}");
        assert!(!by_word(line, Vocabulary::builtin()), "{line}");
    }
}
