use super::*;

#[track_caller]
fn joined(text: &str, expected: &[&str]) {
    let layout = Layout::new(text);
    let plain = layout.plain().expect("torn");
    assert_eq!(plain.layout().text.lines().collect::<Vec<_>>(), expected);
}

const STORY: [&str; 4] = [
    "The harbour wall at Polmear gave way on Friday, after the third storm in a week.",
    "“I heard it go,” said Ana Ruiz, 81, who lives on the quay. “Then I heard the sea.”",
    "The Mayor said that stones would be brought from the old quarry above the town before the winter.",
    "It is to cost £2m.",
];

#[test]
fn how_a_text_was_torn() {
    let untrimmed = "The harbour wall at \nPolmear\n gave way on Friday, after the third \nstorm\n in a week.\n\
                     “I heard it go,” said \nAna Ruiz\n, 81, who lives on the \nquay\n. “Then I heard the sea.”\n\
                     The Mayor said that \nstones\n would be brought from the \nold quarry\n above the town before the winter.\n\
                     It is to cost £2m.";
    joined(untrimmed, &STORY);
    joined(&untrimmed.replace(" \n", "\n").replace("\n ", "\n"), &STORY);
    joined(&untrimmed.replace(" \n", "\n\n").replace("\n ", "\n\n"), &STORY);
    let wrapped = "The harbour wall at Polmear gave way\non Friday, after the third storm\nin a week.\n\n\
                   “I heard it go,” said Ana Ruiz, 81,\nwho lives on the quay. “Then I\nheard the sea.”\n\n\
                   The Mayor said that stones would be\nbrought from the old quarry above the\ntown before the winter.\n\n\
                   It is to cost £2m.";
    joined(wrapped, &STORY);
}

#[test]
fn texts_whose_lines_are_whole() {
    let story = STORY.join("\n");
    for text in [
        story.clone(),
        format!("{story}\nonions\nleeks\ntwo pounds of cod, if there is any\nsalt"),
        format!("{story}\neat more fish.\n{story}\nand so on, and so on."),
        // Comments, items that are a sentence in all, quotations between cross-heads, articles with an apostrophe, letters that
        // are all small.
        format!(
            "{story}\nMarlene\nthe council has slept all winter and should pay for the wall now.\nThilo\nthat is not what we \
             were told before they built the new quay.\nHanna\nnobody has asked those who live down there, as always."
        ),
        format!(
            "{story}\nThe council will:\nbring stones from the quarry above the town;\nclose the quay to lorries; and\nask \
             the county for more money before the winter.\n{story}"
        ),
        format!(
            "{story}\nDie Fischer\n»Wir haben seit Januar darum gebeten«, sagte Tom Beck, der zwei Boote hat.\nDie Schule\n»Das \
             Geld fehlt uns an anderer Stelle«, sagte die Leiterin der Schule am Hafen."
        ),
        format!(
            "{story}\nWeer te laat\n’s Avonds kwam het water over de kade, en niemand had de schotten neergelaten.\n{story}"
        ),
        "კედელი\nკედელი ზამთრამდე განახლდება, თქვა მერმა პარასკევს.\n".repeat(4),
        String::new(),
        ", ".repeat(3),
        ",\n;\n.\n)\n".to_string(),
    ] {
        assert_eq!(Fragments::of(&Layout::new(&text)), None, "{text}");
    }
}

#[test]
#[rustfmt::skip]
fn seams() {
    for (before, line, expected) in [
        ("at", "Polmear", " "), ("Polmear", ", which", ""), ("Ana Ruiz", "’s boat", ""), ("said “", "nobody", ""), ("l’", "Arbolar", ""),
        ("T", "he ferry", ""), ("A", "fter dawn", ""), ("A", "boat", " "), ("twenty-", "four", ""), ("", "", " "),
    ] {
        assert_eq!(seam(before, line), expected, "{before} {line}");
    }
}
