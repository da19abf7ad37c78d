use super::*;

#[test]
fn captions_and_credits() {
    let cases: &[(&str, Option<&str>, Option<&str>)] = &[
        ("The wall gave way this weekend. Picture: Alamy", Some("The wall gave way this weekend."), Some("Alamy")),
        ("The wall gave way at nightCredit: Ana Ruiz", Some("The wall gave way at night"), Some("Ana Ruiz")),
        ("The wall gave way. Ana Ruiz / Quay Post", Some("The wall gave way."), Some("Ana Ruiz / Quay Post")),
        ("The wall at Polmear (Image: Getty)", Some("The wall at Polmear"), Some("Getty")),
        (
            "The wall at Polmear(Image: PA Wire via Getty Images)",
            Some("The wall at Polmear"),
            Some("PA Wire via Getty Images"),
        ),
        ("Image: Getty Images/Ana Ruiz", None, Some("Getty Images/Ana Ruiz")),
        ("Boats in the bay. (AP Photo/Ana Ruiz)", Some("Boats in the bay."), Some("AP Photo/Ana Ruiz")),
        ("Boats in the bay. (Ana Ruiz/Getty Images)", Some("Boats in the bay."), Some("Ana Ruiz/Getty Images")),
        ("Boats in the bay. (Ana Ruiz/QRS)", Some("Boats in the bay."), Some("Ana Ruiz/QRS")),
        ("Photograph: Ana Ruiz/Reuters", None, Some("Ana Ruiz/Reuters")),
        ("Boats in the bay. Photo by Ana Ruiz/Getty Images", Some("Boats in the bay."), Some("Ana Ruiz/Getty Images")),
        (
            "Boats in the bay. (Photo by Ana Ruiz/Corbis via Getty Images)",
            Some("Boats in the bay."),
            Some("Ana Ruiz/Corbis via Getty Images"),
        ),
        ("Boats in the bay. Credit: Ana Ruiz", Some("Boats in the bay."), Some("Ana Ruiz")),
        ("Boats in the bay. — Picture by Ana Ruiz", Some("Boats in the bay."), Some("Ana Ruiz")),
        ("Boats in the bay. — Reuters pic", Some("Boats in the bay."), Some("Reuters pic")),
        ("Image source, Getty Images", None, Some("Getty Images")),
        ("Image caption, Boats lie in the bay", Some("Boats lie in the bay"), None),
        ("Image source, PA Media Image caption, Boats lie in the bay", Some("Boats lie in the bay"), Some("PA Media")),
        ("Boote in der Bucht © Ana Ruiz", Some("Boote in der Bucht"), Some("Ana Ruiz")),
        ("Photo : Ana Ruiz / AFP", None, Some("Ana Ruiz / AFP")),
        ("PHOTO: Ana Ruiz", None, Some("Ana Ruiz")),
        ("Boats lie in the bay Photo: Ana Ruiz", Some("Boats lie in the bay"), Some("Ana Ruiz")),
        ("Boats lie in the bay photo: Ana Ruiz", None, None),
        ("Boats in the bay [Photo: Ana Ruiz]", Some("Boats in the bay"), Some("Ana Ruiz")),
        ("Boats in the bay. Supplied", Some("Boats in the bay."), Some("Supplied")),
        ("Boats in the bay. Getty Images", Some("Boats in the bay."), Some("Getty Images")),
        ("Getty Images", None, Some("Getty Images")),
        ("Ana Ruiz/Getty Images", None, Some("Ana Ruiz/Getty Images")),
        ("Pic: Reuters", None, Some("Reuters")),
        ("Getty Images Boats in the bay at night", Some("Boats in the bay at night"), Some("Getty Images")),
        ("Boats in the bay. (AP Photo/Ana Ruiz) AP Photo", Some("Boats in the bay."), Some("AP Photo/Ana Ruiz")),
        ("Boats in the bay (Skeusen: Ana Ruiz/AFP)", Some("Boats in the bay"), Some("Ana Ruiz/AFP")),
        ("Boats in the bay (imago/QRS)", Some("Boats in the bay"), Some("imago/QRS")),
        ("Boats in the bay. Skeusen: Ana Ruiz/dpa/Arkisto", Some("Boats in the bay."), Some("Ana Ruiz/dpa/Arkisto")),
        ("Boats - © Skeusen: Ana Ruiz/dpa/Arkisto", Some("Boats"), Some("Skeusen: Ana Ruiz/dpa/Arkisto")),
        ("(© Ana Ruiz)", None, Some("Ana Ruiz")),
        ("Bar chart showing the height of the wall", Some("Bar chart showing the height of the wall"), None),
        ("A map showing the bay. Image: Alamy", Some("A map showing the bay."), Some("Alamy")),
        ("Copyright © Polmear Echo", None, None),
        ("Ana Ruiz, dpa", None, None),
        ("Come along, wenn erlaubt.", None, None),
        ("AP News Desk and Newsletters", None, None),
        ("The ferry leaves at noon on Friday (see page 4)", None, None),
        ("He told the council (the old one) so.", None, None),
        ("Reuters could not reach the harbour master.", None, None),
        ("She got the picture: it was bleak and it was wet.", None, None),
        ("Bring a map and/or a compass (and/or both)", None, None),
        ("The wall at Polmear (the old wall/the new wall)", None, None),
        ("POLMEAR (AP) — The wall gave way on Friday.", None, None),
        ("Photo by Ana Ruiz. The wall gave way on Friday and nobody was hurt.", None, None),
        ("© 2022 Polmear Echo", None, None),
        ("", None, None),
    ];
    for &(text, text_caption, credit) in cases {
        let expected = text_caption.or(credit).map(|_| Captioned { caption: text_caption, credit });
        assert_eq!(caption(text, Vocabulary::builtin()), expected, "{text}");
        let before =
            format!("{} {text}", "Harbour walls gave way in the storm, and boats were lost on the quay".repeat(3));
        let (words, found) = (Vocabulary::builtin(), Vocabulary::builtin().label(&before));
        assert_eq!(captioned(&Start::of(&before), found, words), any_captioned(&before, found, words), "{before}");
    }
}

#[test]
fn what_is_said_twice() {
    let cases = [
        (
            "Boats lie in the bay. Boats lie in the bay. Picture: Alamy",
            Some(("Boats lie in the bay.", "Boats lie in the bay. Picture: Alamy")),
        ),
        ("Boats lie in the bay\nBoats lie in the bay.", Some(("Boats lie in the bay", "Boats lie in the bay."))),
        ("Boats lie in the bay and in the harbour", None),
        ("no no no no", None),
        ("", None),
    ];
    for (text, expected) in cases {
        assert_eq!(repeated(text), expected, "{text}");
    }
    assert!(repeats("Boats in the bay", "Boats in  the bay. Picture: Alamy"));
    assert!(!repeats("Boats in the bay", "Boats in the bayou"));
    assert!(!repeats(" .", "Boats"));
}

#[test]
fn no_text_is_too_odd() {
    let pieces = [
        "Photo: ",
        "(",
        ")",
        "©",
        " ",
        "Getty Images",
        "/",
        ". ",
        "é",
        "—",
        "[",
        "]",
        ":",
        "Ana",
        "\n",
        "via ",
        "漢",
        "Photo : ",
        "dpa",
        " - ",
        "”",
    ];
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    for length in 0..6000 {
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            pieces[(state % pieces.len() as u64) as usize]
        };
        let text: String = (0..length % 60).map(|_| next()).collect();
        let _ = (repeated(&text), repeats(&text, &text));
        let words = Vocabulary::builtin();
        let (text, found) = (text.trim(), words.label(text.trim()));
        let captioned = any_captioned(text, found, words);
        assert!(captioned.is_none() || may_be_captioned(&Start::of(text), found, words), "{text} {captioned:?}");
    }
}
