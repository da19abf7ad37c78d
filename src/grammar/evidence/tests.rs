use super::*;
use crate::grammar::DateOptions;

/// What is found by reading each line of a page.
fn found(page: &str) -> Vec<Features> {
    let mut layout = Layout::new(page);
    let options = Options { vocabulary: Vocabulary::builtin(), dates: DateOptions::default() };
    gather(&mut layout, &options);
    layout.blocks.iter().map(|block| block.features).collect()
}

#[test]
fn what_a_line_announces() {
    use Features as Is;
    #[rustfmt::skip]
    let cases = [
        ("The wall gave way", Features::default()),
        ("Published 3 May 2031", Is::DATE_LABEL | Is::DATED | Is::DATELINE),
        ("Updated 3 May 2031", Is::DATE_LABEL | Is::DATED | Is::DATELINE),
        ("3 May 2031", Is::DATED | Is::DATELINE),
        ("The wall of 3 May 2031", Is::DATED),
        ("By Ana Ruiz", Is::BYLINE_LABEL | Is::BYLINE),
        ("By Ana Ruiz, Reporter.", Is::BYLINE_LABEL | Is::BYLINE),
        ("ByAna Ruiz, Reporter.", Is::BYLINE),
        ("Ana Ruiz, Reporter.", Features::default()),
        ("Ana Ruiz, Reporter", Is::BYLINE),
        ("Ana Ruiz", Is::NAME),
        ("Photo: Ana Ruiz", Is::CAPTION),
        ("Photo:", Is::CAPTION),
        ("Fig. 1: The wall", Is::CAPTION),
        ("The wall on Friday. Ana Ruiz/Reuters", Is::CAPTION),
        ("Read more: The wall gave way", Is::LINK_LABEL),
        ("See more", Is::LINK_LABEL),
        ("Most read", Is::RELATED_HEADING),
        ("Tags: Boats, Winter", Is::NOTE_LABEL),
        ("Correction: the wall is older than we said", Is::NOTE_LABEL),
        ("Weather", Is::SECTION),
        ("Ingredients", Features::default()),
        ("Advertisement", Is::FURNITURE),
        ("Share", Is::FURNITURE),
        ("Newsletter", Is::FURNITURE),
        ("Sign up to our newsletter for news of the wall", Is::FURNITURE_START),
    ];
    let wrong: Vec<_> = cases
        .into_iter()
        .map(|(line, expected)| (line, found(line)[0] & FOUND, expected))
        .filter(|(_, found, expected)| found != expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn lines_that_stand_there_again() {
    use Features as Is;
    let [earlier, later, often] = [Is::REPEATED_EARLIER, Is::REPEATED_LATER, Is::REPEATED_OFTEN];
    let again = earlier | later | often | Is::REPEATS_PREVIOUS | Is::ALIKE_PREVIOUS;
    let long = "The wall gave way. ".repeat(12) + "The wall gave way";
    let [line, goes_on] = ["The harbour wall gave way", "The harbour wall gave way on Friday"];
    #[rustfmt::skip]
    let cases: &[(&[&str], &[Features])] = &[
        (&[line, "Bakery opens", line], &[later, Features::default(), earlier]),
        (&[line, "A", line, "B", line], &[later, Features::default(), earlier | later | often, Features::default(), earlier | often]),
        (&[line, goes_on], &[Features::default(), Is::REPEATS_PREVIOUS | Is::ALIKE_PREVIOUS]),
        (&[goes_on, line], &[Features::default(), Is::ALIKE_PREVIOUS]),
        // What is short may well stand there twice, what is long stands there three times or by chance.
        (&["The wall falls", "A", "The wall falls"], &[Features::default(), Features::default(), Features::default()]),
        (&[&long, "A", &long], &[Features::default(), Features::default(), Features::default()]),
        (&[&long, "A", &long, "B", &long], &[often, Features::default(), often, Features::default(), often]),
    ];
    for (lines, expected) in cases {
        let found: Vec<Features> = found(&lines.join("\n\n")).into_iter().map(|features| features & again).collect();
        assert_eq!(found, *expected, "{lines:?}");
    }
}

#[test]
fn what_the_story_speaks_of() {
    use Features as Is;
    let topics = Is::TOPIC | Is::TOPIC_STRONG | Is::OFF_TOPIC | Is::ADDRESSES_READER;
    let story = "The harbour of Polmear was closed on Friday after the third storm in a week, the council says.\n\n\
                 Engineers in Polmear warned that the harbour would not stand another winter, nor would the school.\n\n\
                 A second harbour is to be built at Polmear before summer, said the office on Saturday morning.";
    #[rustfmt::skip]
    let cases = [
        // Words that one paragraph has, and such as all have.
        ("Engineers warned council", Is::TOPIC),
        ("Polmear rebuilds harbour", Is::TOPIC | Is::TOPIC_STRONG),
        ("Polmear harbour bakery sells doughnuts", Is::TOPIC_STRONG),
        ("Engineers open bakery under lantern", Features::default()),
        ("Bakery sells doughnuts under lantern", Is::OFF_TOPIC),
        ("Engineers bakery sells doughnuts under lantern", Is::OFF_TOPIC),
        // Short lines, and lines of one long word.
        ("Harbour Polmear", Features::default()),
        ("Harbour of all the sea", Features::default()),
        ("Subscribe to our newsletter", Is::OFF_TOPIC | Is::ADDRESSES_READER),
    ];
    for (line, expected) in cases {
        assert_eq!(found(&format!("{line}\n\n{story}\n"))[0] & topics, expected, "{line}");
    }
    // A paragraph is told by what the others say, not by its own words.
    let strange = "Bakeries along the coast sell doughnuts by lantern light, and nobody seems to know exactly why.";
    let found = found(&format!("{story}\n\n{strange}\n"));
    assert_eq!(found[0] & topics, Features::default());
    assert_eq!(found[3] & topics, Is::OFF_TOPIC);
}
