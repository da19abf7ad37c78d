use super::Features;

/// The features of these that the text has.
fn among(text: &str, of: Features) -> Features {
    Features::of(text) & of
}

#[track_caller]
fn check(cases: &[(&str, Features)]) {
    let all = cases.iter().fold(Features::default(), |all, (_, features)| all | *features);
    let wrong: Vec<_> = cases.iter().filter(|(text, features)| among(text, all) != *features).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

const NONE: Features = Features(0);

#[test]
fn the_last_character() {
    use Features as Is;
    let stop = Is::ENDS_STOP;
    check(&[
        ("The wall gave way", NONE),
        ("The wall gave way.", stop),
        ("壁が崩れた。", stop),
        ("दीवार गिर गई।", stop),
        ("Did the wall give way?", Is::ENDS_ASKING),
        ("The wall gave way!", Is::ENDS_ASKING),
        ("هل انهار الجدار؟", Is::ENDS_ASKING),
        ("‘The wall gave way’", Is::ENDS_QUOTE),
        ("“The wall gave way.”", Is::ENDS_QUOTE | stop),
        ("\"The wall gave way,\"", Is::ENDS_QUOTE | stop),
        ("The wall gave way:", Is::ENDS_COLON),
        ("The wall gave way...", Is::ENDS_ELLIPSIS),
        ("The wall gave way…", Is::ENDS_ELLIPSIS),
        ("The wall gave way (again)", Is::ENDS_BRACKET),
        ("The wall gave way. (Ana Ruiz reports.)", Is::ENDS_BRACKET | stop),
        ("Pier 9", Is::ENDS_DIGIT),
        ("The wall gave way -", Is::ENDS_OTHER),
        // What is set behind the last sign is no sign.
        ("The wall gave way. 🌊", stop),
        ("The wall gave way. ■", stop),
        ("The wall gave way. ®", stop),
        ("The wall gave way.\u{200b}", stop),
        // Thai has no full stop; what is as long as a sentence is one.
        ("หอนาฬิกาที่ท่าเรือ", NONE),
        ("หอนาฬิกาที่ท่าเรือของหมู่บ้านชาวประมงกลับมาตีอีกครั้งเมื่อเช้าวันศุกร์ หลังจากเงียบไปนานถึงสามสิบปีที่ผ่านมา", stop),
    ]);
}

#[test]
fn the_first_character() {
    use Features as Is;
    check(&[
        ("The wall", NONE),
        ("Östlich der Mauer", NONE),
        ("the wall", Is::STARTS_LOWER),
        ("östlich der Mauer", Is::STARTS_LOWER),
        ("\u{200b}the wall", Is::STARTS_LOWER),
        ("40 boats", Is::STARTS_DIGIT),
        ("\"The wall\"", Is::STARTS_QUOTE),
        ("„Die Mauer“", Is::STARTS_QUOTE),
        ("• The wall", Is::STARTS_BULLET),
        ("- The wall", Is::STARTS_BULLET),
        ("(The wall)", Is::STARTS_BRACKET),
        ("© The Harbour Press", Is::STARTS_SIGN),
        ("| The wall", Is::STARTS_SIGN),
    ]);
}

#[test]
fn the_words() {
    use Features as Is;
    check(&[
        ("Weather", Is::WORDS_1 | Is::CAPITALS_ALL),
        ("42", Is::WORDS_1 | Is::CAPITALS_NONE),
        ("Ana Ruiz", Is::WORDS_2 | Is::CAPITALS_ALL),
        ("Ana O'Hara", Is::WORDS_2 | Is::CAPITALS_ALL),
        ("Ana O’Hara", Is::WORDS_2 | Is::CAPITALS_ALL),
        ("Inés Peña", Is::WORDS_2 | Is::CAPITALS_ALL),
        ("Ölvir Ärlig", Is::WORDS_2 | Is::CAPITALS_ALL),
        ("by Ana Ruiz", Is::WORDS_4 | Is::CAPITALS_SOME),
        ("the wall's stones fell", Is::WORDS_4 | Is::CAPITALS_NONE),
        ("The wall falls again/twice", Is::WORDS_8 | Is::CAPITALS_FIRST),
        ("One two three four five six seven 8", Is::WORDS_8 | Is::CAPITALS_FIRST),
        ("One two three four five six seven 8 nine", Is::WORDS_MANY | Is::CAPITALS_FIRST),
        ("THE WALL FALLS", Is::WORDS_4 | Is::UPPER_CASE),
        ("ΤΟ ΤΕΙΧΟΣ", Is::WORDS_2 | Is::UPPER_CASE),
        // One letter is no word in capitals.
        ("A", Is::WORDS_1 | Is::CAPITALS_ALL),
    ]);
}

#[test]
fn what_stands_inside() {
    use Features as Is;
    check(&[
        ("The wall gave way", NONE),
        ("Pier 9 gave way", Is::HAS_DIGIT),
        ("Pier ９ gave way", NONE),
        ("News | Harbour", Is::HAS_SEPARATOR),
        ("News > Harbour", Is::HAS_SEPARATOR),
        ("News › Harbour", Is::HAS_SEPARATOR),
        ("News / Harbour", Is::HAS_SEPARATOR),
        ("News\u{a0}/ Harbour", Is::HAS_SEPARATOR),
        ("Kiel/Oslo", NONE),
        ("Kiel, again", Is::HAS_COMMA),
        ("岬、猫", Is::HAS_COMMA),
        ("The wall fell. The sea came", Is::HAS_SENTENCE),
        ("Mauer fiel. Ärger kam", Is::HAS_SENTENCE),
        ("The wall fell.", NONE),
        ("Did it fall? It did", Is::HAS_SENTENCE),
        ("Did it fall?", NONE),
        ("壁が崩れた。海が来た", Is::HAS_SENTENCE),
        ("壁が崩れた。", NONE),
        ("Dr. Ruiz", Is::HAS_SENTENCE),
        ("J. Ruiz", NONE),
        ("harbour.example", Is::HAS_URL),
        ("Breakfast at 3 a.m.", Is::HAS_DIGIT),
        ("Pier 9.example", Is::HAS_DIGIT),
        ("@harbour", Is::HAS_URL),
        ("#harbour", Is::HAS_URL),
        ("© Harbour Press", Is::HAS_URL),
        ("Harbour: the wall falls", Is::HAS_COLON),
        ("Harbour:", NONE),
        ("At 7:38", Is::HAS_DIGIT),
        ("The \"wall\" fell", Is::HAS_QUOTE),
        ("The “wall” fell", Is::HAS_QUOTE),
        ("Die «Mauer» fiel", Is::HAS_QUOTE),
        ("The wall fellShare", Is::HAS_GLUE),
        ("Die Mauer fielÄrger", Is::HAS_GLUE),
        ("The DPA wall", NONE),
    ]);
}

#[test]
fn the_length() {
    use Features as Is;
    let lengths = [
        (3, Is::LEN_3),
        (12, Is::LEN_12),
        (24, Is::LEN_24),
        (40, Is::LEN_40),
        (60, Is::LEN_60),
        (90, Is::LEN_90),
        (140, Is::LEN_140),
        (220, Is::LEN_220),
        (400, Is::LEN_400),
        (usize::MAX, Is::LEN_LONG),
    ];
    let all = lengths.iter().fold(NONE, |all, (_, length)| all | *length);
    for ((most, at_most), (_, beyond)) in lengths.into_iter().zip(lengths.into_iter().skip(1)) {
        assert_eq!(among(&"a".repeat(most), all), at_most, "{most}");
        assert_eq!(among(&"a".repeat(most + 1), all), beyond, "{most} and one");
        // A letter of another alphabet counts for one, whatever bytes it takes; an ideograph for three.
        if most > 3 {
            assert_eq!(among(&"д".repeat(most), all), at_most, "{most} Cyrillic");
            assert_eq!(among(&"д".repeat(most + 1), all), beyond, "{most} Cyrillic and one");
            assert_eq!(among(&"港".repeat(most / 3), all), at_most, "{most} in ideographs");
        }
        // What is not to be seen does not count.
        let marks = "\u{ad}\u{200b}\u{202a}\u{2060}\u{feff}";
        assert_eq!(among(&format!("{}{marks}", "a".repeat(most)), all), at_most, "{most} and marks");
        let spaces = "a\u{a0}a\u{2003}a\u{202f}a\u{205f}";
        assert_eq!(
            among(&format!("{}{spaces}", "a".repeat(most.saturating_sub(8))), all),
            among(&"a".repeat(most.max(8)), all)
        );
    }
    // The inside of what is long is not read.
    assert_eq!(among(&format!("{} 9", "a".repeat(138)), Is::HAS_DIGIT), Is::HAS_DIGIT);
    assert_eq!(among(&format!("{} 9", "a".repeat(139)), Is::HAS_DIGIT), NONE);
}
