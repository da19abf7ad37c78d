use super::*;
use crate::lexicon::Vocabulary;

/// The authors as `name [role] {place} <organisation> (contact)`, parted by ` + `, after the confidence.
fn told(segments: &[&str]) -> String {
    let Some(Bylined { authors, confidence }) = byline(segments, Vocabulary::builtin()) else { return "-".into() };
    let author = |author: &Person<'_>| {
        let mut told = author.name.to_string();
        for (fact, open, close) in [
            (author.role, " [", "]"),
            (author.place, " {", "}"),
            (author.organisation, " <", ">"),
            (author.contact, " (", ")"),
        ] {
            told += &fact.map(|fact| format!("{open}{fact}{close}")).unwrap_or_default();
        }
        told
    };
    let authors: Vec<_> = authors.iter().map(author).collect();
    format!("{confidence:?}: {}", authors.join(" + "))
}

#[track_caller]
fn check(cases: &[(&str, &str)]) {
    // A bar `¦` in a case stands for a date that was cut out.
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(line, expected)| {
            let told = told(&line.split('¦').collect::<Vec<_>>());
            (told != *expected).then(|| format!("{line}\n    got      {told}\n    expected {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn labelled() {
    check(&[
        ("By Ana Ruiz", "Labelled: Ana Ruiz"),
        ("by: Ana Ruiz", "Labelled: Ana Ruiz"),
        ("BY ANA RUIZ", "Labelled: ANA RUIZ"),
        ("byAna Ruiz", "Labelled: Ana Ruiz"),
        ("ByAna Ruiz", "Labelled: Ana Ruiz"),
        ("By Ana Ruiz and Tom Beck, Political Editor", "Labelled: Ana Ruiz + Tom Beck [Political Editor]"),
        ("By Ana Ruiz, Tom Beck and Eva Stone", "Labelled: Ana Ruiz + Tom Beck + Eva Stone"),
        ("By ANA RUIZ, TOM BECK AND EVA STONE", "Labelled: ANA RUIZ + TOM BECK + EVA STONE"),
        ("By Ana Ruiz in Kyiv and Tom Beck in Warsaw", "Labelled: Ana Ruiz {Kyiv} + Tom Beck {Warsaw}"),
        ("By Ana Ruiz in Kyiv, Ukraine", "Labelled: Ana Ruiz {Kyiv, Ukraine}"),
        ("By REUTERS", "Labelled: REUTERS"),
        ("By The Associated Press", "Labelled: The Associated Press"),
        ("By Staff Reporter", "Labelled: Staff Reporter"),
        ("By Ana Ruiz and Tom Beck The Associated Press", "Labelled: Ana Ruiz + Tom Beck <The Associated Press>"),
        ("By Ana Ruiz Global News", "Labelled: Ana Ruiz <Global News>"),
        ("By Ana Ruiz, Harbour News (TNS)", "Labelled: Ana Ruiz <Harbour News>"),
        ("By Ana Ruiz, Special to The Herald", "Labelled: Ana Ruiz <The Herald>"),
        ("By Ana Ruiz, with Tom Beck", "Labelled: Ana Ruiz + Tom Beck"),
        ("By our correspondent Ana Ruiz", "Labelled: Ana Ruiz [correspondent]"),
        ("By Political Editor Ana Ruiz", "Labelled: Ana Ruiz [Political Editor]"),
        ("By Dean Beck", "Labelled: Dean Beck"),
        ("Contributed by Ana Ruiz", "Labelled: Ana Ruiz"),
        ("By Ana Ruiz CNN", "Labelled: Ana Ruiz <CNN>"),
        ("By Ana Ruiz March 18 at 3:57 PM Follow", "Labelled: Ana Ruiz"),
        ("By Ana Ruiz March", "Labelled: Ana Ruiz March"),
        ("By Ana Ruiz, a deputy editor of The Line. She has covered the sea for ten years.", "Labelled: Ana Ruiz"),
        ("By Ana Ruiz, Analyst, ABC Sea, and Technology Project", "Labelled: Ana Ruiz [Analyst] <ABC Sea>"),
        ("Resize Text", "-"),
        ("By Ana Ruiz | Fox News", "Labelled: Ana Ruiz <Fox News>"),
        ("By Ana Ruiz For Mailonline", "Labelled: Ana Ruiz <Mailonline>"),
        ("By Ana Ruiz for example.com", "Labelled: Ana Ruiz <example.com>"),
        ("By Ana Ruiz, example.com", "Labelled: Ana Ruiz <example.com>"),
        ("By Ana Ruiz, ruiz..com", "-"),
        ("Ana Ruiz For The Herald", "Strong: Ana Ruiz <The Herald>"),
        ("By Ana Ruiz@anaruiz", "Labelled: Ana Ruiz (@anaruiz)"),
        ("By Ana Ruiz @anaruiz", "Labelled: Ana Ruiz (@anaruiz)"),
        ("By Ana Ruiz, ana.ruiz@example.org", "Labelled: Ana Ruiz (ana.ruiz@example.org)"),
        ("By Ana RuizTom Beck", "Labelled: Ana Ruiz + Tom Beck"),
        ("Posted by Ana Ruiz under Boats, Winter", "Labelled: Ana Ruiz"),
        ("Posted by Ana Ruiz at 18:52 Tagged with: boats, winter", "Labelled: Ana Ruiz"),
        ("Von Ana Ruiz Kategorien: Boote ¦", "Labelled: Ana Ruiz"),
        ("Von A. R. am ¦ gespeichert unter Boote", "Labelled: A. R."),
        ("Posted by Ana Ruiz on ¦. Filed under Boats. You can follow this story.", "Labelled: Ana Ruiz"),
        ("Von ana.ruiz am ¦", "Weak: ana.ruiz"),
        ("Author: kai2man am ¦", "Labelled: kai2man"),
        ("Author: kai2man", "Weak: kai2man"),
        ("Posted by Thilo at ¦", "Labelled: Thilo"),
        ("Von Hafener Ruder Bund ¦", "Labelled: Hafener Ruder Bund"),
        ("Author: Ana Ruiz (guest post), talks at weddings", "Labelled: Ana Ruiz"),
        ("Autor*in Ana Ruiz", "Labelled: Ana Ruiz"),
        ("By Ana Ruiz (she spent a week on the ice)", "Labelled: Ana Ruiz"),
        ("¦ / Ana Ruiz", "Weak: Ana Ruiz"),
        ("AFP/Ana Ruiz", "-"),
        ("By Ana Ruiz at Harbour Palace", "Labelled: Ana Ruiz {Harbour Palace}"),
        ("By Ana Ruiz with Tom Beck", "Labelled: Ana Ruiz + Tom Beck"),
        ("By Euronews with Agencies", "Labelled: Euronews <Agencies>"),
        ("By Ana Ruiz Follow", "Labelled: Ana Ruiz"),
        ("By Ana Ruiz, Editor for Arts and Books", "Labelled: Ana Ruiz [Editor for Arts and Books]"),
        ("By Dr Tom Beck and Prof. Eva Stone, MD", "Labelled: Dr Tom Beck + Prof. Eva Stone, MD"),
        ("Author of the article: By Ana Ruiz", "Labelled: Ana Ruiz"),
        ("Story by Ana Ruiz", "Labelled: Ana Ruiz"),
        ("A story by Ana Ruiz", "Labelled: Ana Ruiz"),
        ("Written by Ana Ruiz", "Labelled: Ana Ruiz"),
        ("Opinion by Ana Ruiz", "Labelled: Ana Ruiz"),
        ("Analysis by Ana Ruiz", "Labelled: Ana Ruiz"),
        ("Words: Ana Ruiz", "Labelled: Ana Ruiz"),
        ("Post author By Ana Ruiz", "Labelled: Ana Ruiz"),
        ("By Will Stone", "Labelled: Will Stone"),
        ("By Thilo", "Strong: Thilo"),
        ("By Ana Ruiz and Thilo", "Strong: Ana Ruiz + Thilo"),
        ("By Thilo and Marlene", "Strong: Thilo + Marlene"),
        ("By Harbourcat", "Weak: Harbourcat"),
        ("¦ | Thilo | 34 comments", "Weak: Thilo"),
        ("¦ | Quay_Cat | 34 comments", "Weak: Quay_Cat"),
        ("By Ana Ruiz1, Tom Beck1,2 and Eva Stone*", "Labelled: Ana Ruiz + Tom Beck + Eva Stone"),
        ("Ana Ruiz Anna Eva Stone Tom Beck", "Strong: Ana Ruiz + Anna Eva Stone + Tom Beck"),
        ("Source: Reuters", "Strong: Reuters"),
        ("Quelle: dpa Sport", "Strong: dpa"),
        ("Source: AP / Reuters", "Strong: AP + Reuters"),
        ("¦ by Ana Ruiz ¦", "Labelled: Ana Ruiz"),
    ]);
}

#[test]
fn in_other_languages() {
    check(&[
        ("Von Ana Ruiz, ARD-Studio Kairo", "Labelled: Ana Ruiz <ARD-Studio Kairo>"),
        ("Von Ana Ruiz, ARD-Korrespondentin Kairo", "Labelled: Ana Ruiz [ARD-Korrespondentin Kairo]"),
        ("Von Ana Ruiz, Ost-Kairo", "Labelled: Ana Ruiz {Ost-Kairo}"),
        ("Von Ana Ruiz, NDR 1 Welle Nord", "Labelled: Ana Ruiz <NDR 1 Welle Nord>"),
        ("Von unserem Korrespondenten Ana Ruiz", "Labelled: Ana Ruiz [Korrespondenten]"),
        ("Von unserer Redakteurin Ana Ruiz", "Labelled: Ana Ruiz [Redakteurin]"),
        ("Von Redaktionsmitglied Ana Ruiz", "Labelled: Ana Ruiz [Redaktionsmitglied]"),
        ("Von dpa/lno", "Labelled: dpa"),
        ("Von Ana Ruiz mit Material der dpa", "Labelled: Ana Ruiz <dpa>"),
        ("Von Ana Ruiz (Text) und Tom Beck (Foto)", "Labelled: Ana Ruiz"),
        ("Av Ana Ruiz, Tom Beck (foto)", "Labelled: Ana Ruiz"),
        ("dal nostro inviato Ana Ruiz", "Labelled: Ana Ruiz [inviato]"),
        ("Van onze correspondent Ana Ruiz", "Labelled: Ana Ruiz [correspondent]"),
        ("Źródło: PAP", "Strong: PAP"),
        ("Von Anna Beispiel und Max Muster", "Labelled: Anna Beispiel + Max Muster"),
        ("Von: Anna Beispiel", "Labelled: Anna Beispiel"),
        ("Von Anna Beispiel, Redakteurin für Finanzen", "Labelled: Anna Beispiel [Redakteurin für Finanzen]"),
        ("Von Anna BeispielKorrespondentin", "Labelled: Anna Beispiel [Korrespondentin]"),
        ("Von Anna Beispiel, Zürich", "Labelled: Anna Beispiel {Zürich}"),
        ("Von Anna Beispiel und Max Muster, dpa", "Labelled: Anna Beispiel + Max Muster <dpa>"),
        ("Von Anna Beispiel mit AP", "Labelled: Anna Beispiel <AP>"),
        ("Ein Bericht von Anna Beispiel", "Labelled: Anna Beispiel"),
        ("7 Kommentare / Eine Analyse von Anna Beispiel", "Labelled: Anna Beispiel"),
        ("Text: Anna Beispiel", "Labelled: Anna Beispiel"),
        ("Text: Anna Beispiel, Fotos: Max Muster und Eva Probe", "Labelled: Anna Beispiel"),
        ("Text von Anna Beispiel Illustration von Max Muster", "Labelled: Anna Beispiel"),
        ("Words by Ana Ruiz | Photos by Tom Beck", "Labelled: Ana Ruiz"),
        ("Von Mat\u{ad}thi\u{ad}as Muster", "Labelled: Mat\u{ad}thi\u{ad}as Muster"),
        ("Text & Fotos: Anna Beispiel", "Labelled: Anna Beispiel"),
        ("Autorin: Anna Beispiel (ab)", "Labelled: Anna Beispiel"),
        ("Autorin: Anna Beispiel", "Labelled: Anna Beispiel"),
        ("Autorin/Autor Anna Beispiel", "Labelled: Anna Beispiel"),
        ("Von dpa", "Labelled: dpa"),
        ("Par Léa Exemple et Luc d'Arlot", "Labelled: Léa Exemple + Luc d'Arlot"),
        ("Par Le Quotidien avec AFP", "Labelled: Le Quotidien <AFP>"),
        ("Por Inés de la Peña y Raúl Muñoz", "Labelled: Inés de la Peña + Raúl Muñoz"),
        ("di Carla Esempio e Marco Prova", "Labelled: Carla Esempio + Marco Prova"),
        ("Door Joost van der Plas en Fem de Wit", "Labelled: Joost van der Plas + Fem de Wit"),
        ("Av Åsa Öberg och Nils Ek", "Labelled: Åsa Öberg + Nils Ek"),
        ("Af Søren Prøve og Ida Bak", "Labelled: Søren Prøve + Ida Bak"),
        ("بقلم: ليلى مثال", "Labelled: ليلى مثال"),
        ("Das Interview führte Anna Beispiel", "Labelled: Anna Beispiel"),
        ("Aus Kiel berichtet Anna Beispiel", "Labelled: Anna Beispiel {Kiel}"),
        ("Aus Washington D. C. berichtet Anna Beispiel", "Labelled: Anna Beispiel {Washington D. C.}"),
        ("Die Fragen stellte Anna Beispiel", "Labelled: Anna Beispiel"),
        ("Aufgezeichnet von Anna Beispiel", "Labelled: Anna Beispiel"),
        ("Autor:innen Anna Beispiel, Max Muster", "Labelled: Anna Beispiel + Max Muster"),
        ("Autor:in: Anna Beispiel", "Labelled: Anna Beispiel"),
        ("Gastautor: Max Muster", "Labelled: Max Muster"),
        ("Propos recueillis par Léa Exemple", "Labelled: Léa Exemple"),
        ("Entrevista de Inés Peña", "Labelled: Inés Peña"),
        ("A cura di Carla Esempio", "Labelled: Carla Esempio"),
        ("Pubblicato da Marco Prova", "Labelled: Marco Prova"),
        ("Escrito por Inês Prova", "Labelled: Inês Prova"),
        ("Geschreven door Fem de Wit", "Labelled: Fem de Wit"),
        ("Gepubliceerd door Fem de Wit", "Labelled: Fem de Wit"),
        ("Publicerad av Nils Ek", "Labelled: Nils Ek"),
        ("Publisert av Nils Ek", "Labelled: Nils Ek"),
        ("Skrevet af Ida Bak", "Labelled: Ida Bak"),
        ("Autorka: Zofia Próbna", "Labelled: Zofia Próbna"),
        ("Oprac. Jan Próbny", "Labelled: Jan Próbny"),
        ("Napsal Jan Zkušební", "Labelled: Jan Zkušební"),
        ("Yazar: Ayşe Örnek", "Labelled: Ayşe Örnek"),
        ("Haber: Ayşe Örnek", "Labelled: Ayşe Örnek"),
        ("Teksti: Aino Esimerkki", "Labelled: Aino Esimerkki"),
        ("Írta: Anna Példa", "Labelled: Anna Példa"),
        ("Γράφει ο Νίκος Παράδειγμα", "Labelled: Νίκος Παράδειγμα"),
        ("Автор: Ольга Берёзова", "Labelled: Ольга Берёзова"),
        ("Penulis: Dewi Contoh", "Labelled: Dewi Contoh"),
        ("记者 王小样", "Labelled: 王小样"),
        ("Ольга Берёзова", "Weak: Ольга Берёзова"),
    ]);
}

#[test]
fn unlabelled() {
    check(&[
        ("Ana Ruiz, Special to the Herald", "Strong: Ana Ruiz <the Herald>"),
        ("Ana Ruiz Special to The Herald", "Strong: Ana Ruiz <The Herald>"),
        ("Harbour staff and agencies", "Strong: Harbour staff + agencies"),
        ("¦ | Source: Harbour Today staff", "-"),
        ("Ana Ruiz (foto) og Tom Beck (tekst)", "Strong: Tom Beck"),
        ("Ana Ruiz (Text)", "Strong: Ana Ruiz"),
        ("ČTK, Ana Ruiz", "Strong: ČTK + Ana Ruiz"),
        ("김보기 기자 boki@example.org", "Strong: 김보기 [기자] (boki@example.org)"),
        ("김보기 기자, 이보기 기자", "Strong: 김보기 [기자] + 이보기 [기자]"),
        ("Ana Ruiz", "Weak: Ana Ruiz"),
        ("ANA RUIZ", "Weak: ANA RUIZ"),
        ("Ana Ruiz and Tom Beck", "Weak: Ana Ruiz + Tom Beck"),
        ("Ana Ruiz/Tom Beck", "Weak: Ana Ruiz + Tom Beck"),
        ("Ana Ruiz · CBC News ·¦|¦", "Strong: Ana Ruiz <CBC News>"),
        ("¦• Ana Ruiz • 3 min read", "Weak: Ana Ruiz"),
        ("Ana Ruiz, Reporter", "Strong: Ana Ruiz [Reporter]"),
        ("Ana RuizLifestyle Writer", "Strong: Ana Ruiz [Lifestyle Writer]"),
        ("Ana RuizPolitical Editor", "Strong: Ana Ruiz [Political Editor]"),
        ("Ana Ruiz@anaruiz", "Strong: Ana Ruiz (@anaruiz)"),
        ("Ana Ruiz Ana Ruiz", "Strong: Ana Ruiz"),
        ("Joost van der Plas", "Weak: Joost van der Plas"),
        ("Inés R. Peña (Enviada especial)", "Strong: Inés R. Peña [Enviada especial]"),
        ("Associated Press¦", "Weak: Associated Press"),
        ("Reuters, Ana Ruiz", "Strong: Reuters + Ana Ruiz"),
        ("AFP", "Weak: AFP"),
        ("BBC News", "Weak: BBC News"),
        ("KLM Staff", "Weak: KLM Staff"),
        ("Redaktion¦", "Weak: Redaktion"),
        ("Redaktion Hafenblatt Kiel", "Weak: Redaktion Hafenblatt Kiel"),
        ("¦ Anna Beispiel Kultur", "Weak: Anna Beispiel"),
        ("Ana Ruiz in Kyiv", "Weak: Ana Ruiz {Kyiv}"),
        ("HB-Redaktion", "Weak: HB-Redaktion"),
        ("김보기 기자", "Strong: 김보기 [기자]"),
    ]);
}

#[test]
fn no_bylines() {
    for line in [
        "",
        " ",
        "By",
        "By the time the storm had passed, three villages were under water.",
        "By 2030 half of the fleet will be electric",
        "Abby waited at the harbour",
        "By-election called in two towns",
        "By clicking you agree to our terms",
        "By Election Day the wall had gone",
        "Home News Sport",
        "Prime Minister",
        "Sign In",
        "Premier League",
        "World News",
        "Latest News",
        "Harbour wall gives way after third storm in a week",
        "Harbour Wall Gives Way After Third Storm",
        "Von der Leyen besucht den Hafen",
        "Von Hamburg nach Kiel: So fährt die neue Fähre",
        "Redaktion",
        "Redaktion Kontakt",
        "Ana Ruiz Sport",
        "Plant Care Today",
        "Neue Wege in Hafen und Werft (HW)",
        "Großer Dank für Ihre Hilfe",
        "Wall der Altstadt",
        "By Main Ingredient:",
        "Review: Five Nights",
        "Ana Ruiz is a reporter for the Herald.",
        "Edited by Ana Ruiz",
        "Redaktion: Anna Beispiel und Max Muster",
        "von HansBeck",
        "Photo by Ana Ruiz",
        "Foto: Anna Beispiel",
        "Bild von Anna Beispiel",
        "Mehr von Anna Beispiel",
        "More from Ana Ruiz",
        "Ana",
        "Ana Ruiz said the wall had to be rebuilt.",
        "Ana Ruiz, who led the crew, left at dawn.",
        "مثال مثال",
        "3 min read",
        "@example",
        "J. R.",
        "Quelle: Statistisches Amt",
        "Source: the harbour office",
        "Liebe Karola",
        "Das Interview",
        "Die Fragen der Leser",
    ] {
        assert_eq!(told(&[line]), "-", "{line}");
    }
}

mod any_line;
mod languages;
