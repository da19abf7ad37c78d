use crate::layout::{Layout, Mark};

/// The words of a marked-up line, and what its markup says of it: `H2` a heading, `L` a link, `P` a picture, `I` an item
/// of a list, `E` emphasis, `F` front matter.
#[track_caller]
fn read(head: &str, line: &str) -> (String, String) {
    let text = format!("{head}\n\n{line}\n");
    let plain = Layout::new(&text).plain().expect("markup");
    let layout = plain.layout();
    let last = layout.blocks.last().expect("a block");
    let mark = layout.marks.last().filter(|(at, _)| *at as usize + 1 == layout.blocks.len());
    let Mark { heading, link, image, item, emphasised, noted, .. } = mark.map(|(_, mark)| *mark).unwrap_or_default();
    let mut said = if heading > 0 { format!("H{heading}") } else { String::new() };
    for (is, sign) in [(link, 'L'), (image, 'P'), (item, 'I'), (emphasised, 'E'), (noted, 'F')] {
        said.extend(is.then_some(sign));
    }
    let source = plain.span(last.span).slice(&text).expect("a place");
    assert_eq!(source, line, "the words with their markup stand where the line stands");
    (layout.source(last).to_string(), said)
}

#[test]
fn lines_of_markdown() {
    for (line, words, said) in [
        ("## Harbour wall gives way", "Harbour wall gives way", "H2"),
        ("### Harbour wall ###", "Harbour wall", "H3"),
        ("### [Harbour wall](/wall)", "Harbour wall", "H3L"),
        ("#harbour and #wall", "#harbour and #wall", ""),
        ("Team # 1 won", "Team # 1 won", ""),
        ("The [council](https://polmear.example/a_(b)) said", "The council said", ""),
        ("[The council](/council \"Polmear\") said", "The council said", ""),
        ("[The council](council.html)", "The council", "L"),
        ("[The council] (its clerk) said", "[The council] (its clerk) said", ""),
        ("It is [sic](emphasis ours) a wall", "It is [sic](emphasis ours) a wall", ""),
        ("* [The council](/council)", "The council", "LI"),
        ("1. [The council](/council)", "The council", "LI"),
        ("* The [council](/council) met", "* The council met", "I"),
        ("By <a href=\"/ruiz\">Ana Ruiz</a>", "By Ana Ruiz", ""),
        ("By [Ana Ruiz](/ruiz){rel=\"author\"}", "By Ana Ruiz", ""),
        ("[By [Ana Ruiz](/ruiz)]{.author}[12 May]{.date}", "By Ana Ruiz12 May", ""),
        ("## Harbour wall {#harbour-wall .headline}", "Harbour wall", "H2"),
        ("if a < b and c > d {x}", "if a < b and c > d {x}", ""),
        ("<https://polmear.example> {...}", "<https://polmear.example> {...}", ""),
        ("[Home](/) | [News](/news)", "Home | News", "L"),
        ("The [council][12] said", "The council said", ""),
        ("[![Waves][3]][4]", "Waves", "LP"),
        ("The [council][note] said", "The [council][note] said", ""),
        ("  [12]: https://polmear.example/council".trim_start(), "[12]: https://polmear.example/council", "L"),
        ("![Waves at the quay](quay.jpg)", "Waves at the quay", "P"),
        ("[![Image 3: Waves](quay.jpg)](/quay)", "Waves", "LP"),
        ("![Image 3](quay.jpg)", "![Image 3](quay.jpg)", "P"),
        ("![](quay.jpg)", "![](quay.jpg)", "P"),
        ("[](/share)[](/mail)", "[](/share)[](/mail)", "L"),
        ("*Waves at the quay.* Picture: Ana Ruiz", "Waves at the quay. Picture: Ana Ruiz", ""),
        ("*Waves at the quay. Picture: Ana Ruiz*", "Waves at the quay. Picture: Ana Ruiz", "E"),
        ("**Nobody** was _hurt_, they ***say***", "Nobody was hurt, they say", ""),
        ("**No**body", "Nobody", ""),
        ("What the f*** and s***t is 5*3*2", "What the f*** and s***t is 5*3*2", ""),
        ("the file harbour_wall_2024", "the file harbour_wall_2024", ""),
        ("**By [Ana Ruiz](/ana)**", "By Ana Ruiz", "E"),
        ("> We knew that it would go", "We knew that it would go", ""),
        ("twenty\\-four \\[sic\\]", "twenty-four [sic]", ""),
        ("* * *", "* * *", "I"),
        ("[a](b", "[a](b", ""),
        ("[[a](/b)", "[a", "L"),
    ] {
        assert_eq!(read("# Wall\n\n## Quay", line), (words.to_string(), said.to_string()), "{line}");
    }
}

#[test]
fn headings_that_are_underlined() {
    for (lines, words, said) in [
        ("Harbour wall\n============", "Harbour wall", "H1"),
        ("[Harbour](/wall) wall\n---------------------", "Harbour wall", "H2"),
        ("Harbour wall\n===", "Harbour wall", "H1"),
        ("[Harbour wall](/wall)\n---------------------", "Harbour wall", "H2L"),
        ("Harbour wall\n------------", "Harbour wall", "H2"),
    ] {
        assert_eq!(read("# Wall\n\n## Quay", lines), (words.to_string(), said.to_string()), "{lines}");
    }
    assert_eq!(read("# Wall\n\n## Quay\n\nHarbour wall", "---").0, "---", "a line that parts others");
}

#[test]
fn front_matter() {
    for (line, words) in [
        ("author: \"Ana Ruiz\"", "author: Ana Ruiz"),
        ("author: 'Ana O'Shea'", "author: Ana O'Shea"),
        ("authors: [\"Ana Ruiz\", 'Tom Beck']", "authors: Ana Ruiz, Tom Beck"),
        ("- name: \"Ana Ruiz\"", "Ana Ruiz"),
        ("- Ana Ruiz", "Ana Ruiz"),
        ("title: The \"wall\" gives way", "title: The \"wall\" gives way"),
        ("title: \"The wall: a story\"", "title: The wall: a story"),
        ("date: 2024-02-17", "date: 2024-02-17"),
    ] {
        let text = format!("---\n{line}\ntags: sea\n---\n\nThe wall gave way.\n");
        let plain = Layout::new(&text).plain().expect("markup");
        let layout = plain.layout();
        let lines: Vec<&str> = layout.blocks.iter().map(|block| layout.source(block)).collect();
        assert_eq!(lines, ["---", words, "tags: sea", "---", "The wall gave way."], "{line}");
        assert_eq!(layout.blocks.get(1).and_then(|block| plain.span(block.span).slice(&text)), Some(line));
    }
    let text = "---\nauthors:\n  - name: \"Ana Ruiz\"\n  - Tom Beck\nsection: News\n---\nThe wall gave way.\n";
    let plain = Layout::new(text).plain().expect("markup");
    let layout = plain.layout();
    let lines: Vec<&str> = layout.blocks.iter().map(|block| layout.source(block)).collect();
    assert_eq!(lines, ["---", "authors: Ana Ruiz, Tom Beck", "section: News", "---", "The wall gave way."]);
    for text in ["---\n\nThe wall gave way.\n\n---\n", "---\nauthor: Ana Ruiz\n\nThe wall gave way.\n"] {
        assert!(Layout::new(text).plain().is_none(), "{text}");
    }
}

#[test]
fn numbers_of_links() {
    let head = "   [1]Home [2]News [3]Sport [4]Tides [5]People\n   [6]Contact [7]About us [8]Help [9]Log in [10]Search";
    for (line, words) in [
        ("By [11]Ana Ruiz", "By Ana Ruiz"),
        ("* [12]Lighthouse to be sold", "Lighthouse to be sold"),
        ("the wall, [11]\"it\" and the [12]quay", "the wall, \"it\" and the quay"),
        ("as was shown [2]elsewhere", "as was shown [2]elsewhere"),
        ("[11] Ruiz, The sea", "[11] Ruiz, The sea"),
    ] {
        assert_eq!(read(head, line), (words.to_string(), String::new()), "{line}");
    }
}

#[test]
fn texts_that_are_not_marked_up() {
    for text in [
        "Harbour wall gives way\n\nThe wall [of 1802] gave way (again) on Friday.\n",
        "Harbour wall\n\n# Level: 7\n# Gold: 12\n",
        "It gave way.[1] Nobody was hurt.[2]\n\n[1] Ruiz, The sea\n[2] Beck, The land\n[3] Hart\n[4] Lobb\n[5] Orrell\n",
        "Wall\n\nsee [here](https://polmear.example)\n",
        "Wall\n\n[a](b c) [d](e f) [g](h i)\n",
    ] {
        assert!(Layout::new(text).plain().is_none(), "{text}");
    }
}

/// What opens and closes divisions of the page goes with the words above it.
#[test]
fn divisions() {
    let text = "# Wall\n\n## Quay\n\n<div class=\"body\">\n\nThe wall **gave way**\n:::\n\n::: {.text role=\"main\"}\nNobody was hurt.\n</div>\n";
    let plain = Layout::new(text).plain().expect("markup");
    let layout = plain.layout();
    let lines: Vec<_> = layout.blocks.iter().map(|block| layout.source(block)).collect();
    assert_eq!(lines, ["Wall", "Quay", "The wall gave way", "Nobody was hurt."]);
    let spans: Vec<_> =
        layout.blocks.iter().map(|block| plain.span(block.span).slice(text).expect("a place")).collect();
    let third = "The wall **gave way**\n:::\n\n::: {.text role=\"main\"}";
    assert_eq!(spans, ["# Wall", "## Quay\n\n<div class=\"body\">", third, "Nobody was hurt.\n</div>"]);
    let fenced = "::: main\n\n# Wall\n\n## Quay\n";
    assert_eq!(Layout::new(fenced).plain().expect("markup").layout().blocks.len(), 3, "nothing stands above");
}
