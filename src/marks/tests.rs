use super::*;

#[test]
fn the_outermost_pairs_of_a_text() {
    let cases: &[(&str, &[&str])] = &[
        (r#""Shut the gate," she said. "Now.""#, &["Shut the gate,", "Now."]),
        (r#"a "plain" case and a "second""#, &["plain", "second"]),
        (r#"He is 6' 2" tall and "proud of it"."#, &["proud of it"]),
        (r#""He called it 'a scandal'," she said."#, &["He called it 'a scandal',"]),
        (r#"'He said "no" to me,' she said."#, &[r#"He said "no" to me,"#]),
        ("The town's 'quiet revolt' against 'rent sharks'", &["quiet revolt", "rent sharks"]),
        ("'The boys' toys were lost,' he said.", &["The boys' toys were lost,"]),
        ("'I was doin' fine,' he said.", &["I was doin' fine,"]),
        ("a vow to 'cut costs' amid the firms' losses", &["cut costs"]),
        ("They don't want the '90s or the boys' toys back", &[]),
        ("Rock 'n' roll, get 'em while it's hot, 'tis done'", &[]),
        ("‘They don’t pay,’ he said. The workers’ view", &["They don’t pay,"]),
        ("She said: “We won’t go.” Then “we will”", &["We won’t go.", "we will"]),
        ("“One ‘two’ three”", &["One ‘two’ three"]),
        ("„Wir bauen“, sagte er, „und zwar ‚bald‘.“", &["Wir bauen", "und zwar ‚bald‘."]),
        ("„Budujemy”, „Gut\"", &["Budujemy", "Gut"]),
        ("”Vi bygger”, säger hon.", &["Vi bygger"]),
        ("Il a dit « oui » puis «non»", &["oui", "non"]),
        ("»Wir bauen«, sagte er, ›bald‹", &["Wir bauen", "bald"]),
        ("«Он сказал «да» вчера»", &["Он сказал «да» вчера"]),
        ("Home » News » Harbour", &[]),
        ("彼は「はい『もう』」と『本』", &["はい『もう』", "本"]),
        ("他说\"好\"。", &["好"]),
        ("A stray \"mark, he said. \"Still found,\" she said.", &["Still found,"]),
        ("``Shut the gate,'' she said. ``It's `now' or never.''", &["Shut the gate,", "It's `now' or never."]),
        ("`` Shut the gate , '' she said .", &["Shut the gate ,"]),
        ("'' and '' but `code` and ```rust", &[]),
        ("\"", &[]),
        ("'", &[]),
        ("”’»›", &[]),
        ("", &[]),
    ];
    for (text, expected) in cases {
        let scan = scan(text, 0);
        let found: Vec<&str> = scan.pairs.iter().map(|pair| text[pair.opening.inner..pair.inner_end].trim()).collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn the_mark_left_open() {
    let cases = [
        ("He said: \"We go. ", Some(QuotationMarks::Straight)),
        ("\"Yes,\" he said. \"We go.", Some(QuotationMarks::Straight)),
        ("“We ‘go’.", Some(QuotationMarks::Curly)),
        ("„Wir gehen.", Some(QuotationMarks::Low)),
        ("'We go.", Some(QuotationMarks::StraightSingle)),
        ("``We go.", Some(QuotationMarks::Backticks)),
        ("'Nam was long ago", None),
        ("\"We go.\"", None),
    ];
    for (text, expected) in cases {
        assert_eq!(scan(text, 0).open.map(|opening| opening.marks), expected, "{text}");
    }
}

#[test]
fn any_text_is_read_in_one_pass() {
    let alphabet: Vec<char> = "\"'`“”‘’„‚«»‹›「」『』 as90.,é漢".chars().collect();
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    for length in (0..400).chain([200_000]) {
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            alphabet[(state % alphabet.len() as u64) as usize]
        };
        let text: String = (0..length).map(|_| next()).collect();
        let mut end = 0;
        for pair in scan(&text, 0).pairs.iter() {
            assert!(end <= pair.opening.at && pair.opening.inner <= pair.inner_end);
            end = pair.end;
            assert!(text.get(pair.opening.inner..pair.inner_end).is_some());
        }
    }
}
