//! Which of a page's names and dates are the story's: one page a case.

use newsgrammar::Part;

/// The authors and the day of a page whose story stands between `head` and `foot`.
#[allow(clippy::unwrap_used)]
fn read(head: &str, foot: &str) -> String {
    let story = "The ferry to the outer islands stays in port until the ice has gone, the harbour office says.\n\n\
         Nobody on the quay had expected that before the end of the month, and the shops are running short.\n\n\
         A second boat is to carry flour and post from the mainland as soon as the wind has turned.";
    let text = format!("{head}\n\n{story}\n\n{foot}\n").replace('/', "\n\n").replace('¦', "/");
    let article = newsgrammar::parse(&text).unwrap();
    let authors: Vec<_> = article.authors().map(|author| author.name.to_string()).collect();
    let published = article.dateline.as_ref().and_then(|dateline| dateline.published.as_ref()?.date);
    let place = article.dateline.as_ref().and_then(|dateline| dateline.place.as_deref()).unwrap_or_default();
    // Every line is still there.
    let spans: Vec<_> = article.spans().collect();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let at = (line.as_ptr() as usize - text.as_ptr() as usize) as u32;
        let covered = |at: u32| spans.iter().any(|span| span.start <= at && at < span.end);
        assert!(covered(at) && covered(at + line.trim_end().len() as u32 - 1), "{line} is lost");
    }
    let day = published.map(|day| day.to_string()).unwrap_or_default();
    format!("{} {day} {place}", authors.join(" + ")).trim().to_string()
}

#[test]
fn the_credits_of_the_story_and_of_no_other() {
    // What stands above the story and what below it, lines parted by a slash (and `¦` is a slash); authors, day, place.
    #[rustfmt::skip]
    let cases = [
        ("Ice closes the harbour for a week/Author(s)/Ilir Ruizov/Harbour reporter/Sorin Beckov/Ilir Ruizov/3 May 2031", "", "Ilir Ruizov + Sorin Beckov 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031/Ilir Ruizov/Facebook/Sorin Beckov/Facebook", "", "Sorin Beckov 2031-05-03"),
        ("Opinion: Why the islands need a bridge to the mainland/Petra Keller/Ice closes the harbour/By Ana Ruiz/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Tom Beck, The Harbour King/3 May 2031", "", "2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz on May 3, 2031 in Polmear, Maine", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/3 May 2031, 07:38", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By/Ana Ruiz/3 May 2031, 07:38", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/\u{200f}By Ana Ruiz\u{200f}/\u{200e}3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz\u{ad}3 May 2031, 07:38", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz,/Tom Beck/and Jo Lane/3 May 2031", "", "Ana Ruiz + Tom Beck + Jo Lane 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz <https:¦¦herald.example¦ruiz>/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz/Political Editor/Published 3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz/US correspondent @anaruiz/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031/Authors/Ana Ruiz/Professor of Law, Polmear College/Tom Beck/Research Fellow", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/News provided by/Polmear Harbour Authority/3 May 2031", "", "Polmear Harbour Authority 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031 08:00 ET | Source: Harbour Foods, Inc.", "Contact:/Tom Beck/tom@example.org", "2031-05-03"),
        ("Ice closes the harbour for a week/May 3, 2031 08:00 AM Eastern Daylight Time", "Contacts/Tom Beck/Investor Relations", "2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "Follow/Ana Ruiz/Share", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "Folgen/Ana Ruiz/Share", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "Suivre/Ana Ruiz/Share", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "Seguir/Ana Ruiz/Share", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "Source: AFP¦ad", "AFP 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz @anaruiz Chief reporter/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz/Quay Press/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz/PARA EL CORREO/Tom Beck/PARA EL CORREO/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By/Ana Ruiz/Desde Polmear/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz@anaruiz/thumbnail/Tom Beck@tombeck/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz/Herald reporter/Follow | Contact/Tom Beck/Herald producer/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By/Ana Ruiz/Edited By/Tom Beck/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031 | 08:47 | AFP ¦ Redactado por Ana Ruiz", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/03¦05¦2031 om 12:07 door tb | Bron: BELGA", "", "2031-05-03"),
        ("Ice closes the harbour for a week/Recueilli par Ana Ruiz/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031/Increase Text Size", "", "2031-05-03"),
        ("Ice closes the harbour for a week/Nobody knows when the ferry will sail again. By Ana Ruiz/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Danny Prowse/Leanne Whitbread/Published: 3 May 2031", "", "Danny Prowse + Leanne Whitbread 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz, Education Editor/Ben Ashworth-Kaye/Monday May 03 2031, 10.00pm GMT, The Times", "", "Ana Ruiz + Ben Ashworth-Kaye 2031-05-03"),
        ("Ice closes the harbour for a week/By/Ana Ruiz/Tom BeckHarbour Reporter/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By: Ana Ruiz-May 3, 2031 4:15 am", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By: Ana Ruiz-Monday, May 3, 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/_Published May 3, 2031_", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Associated Press · 3 May 2031 · Tom Beck", "", "Associated Press 2031-05-03"),
        ("Ice closes the harbour for a week/Por: Ana Ruiz-Paz 3 de mayo de 2031", "", "Ana Ruiz-Paz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031/20310504_PM_Harbour.pdf", "", "2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz Quay Review-Journal/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Quay Examiner · 3 May 2031 · 7 · Ana Ruiz", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/3 May 2031 | Quay World (OK)", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Show Caption/Hide Caption/The harbour on Friday./Ana Ruiz/Polmear Herald/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        // What a page shows on demand are a caption, and who took the picture.
        ("Ice closes the harbour for a week/Ana Ruiz/3 May 2031/Show Caption/Hide Caption/Under the ice/The harbour on Friday./Tom Beck, Quay Herald", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By/Ana Ruiz/Harbour Reporter/Tom Beck/Harbour Reporter/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By/Ana Ruiz/Business reporter·Quay Herald·/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/Publication Date:/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031/Ana Ruiz Pressestelle", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Ana RuizHS/Tom BeckHS/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/Por Ana Ruiz, Tom Beck, g1 Vale do Sul e Costa/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/AuteursAna Ruiz en Tom Beck/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By ANA RUIZ and TOM BECKMay 3, 2031 GMT", "", "ANA RUIZ + TOM BECK 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz@anaruiz Lead WriterMay 3, 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz (now) and Tom Beck (earlier)/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By/Ana Ruiz and/Tom Beck/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/Author(s)/Ilir Ruizov/Sorin Beckov/3 May 2031", "", "Ilir Ruizov + Sorin Beckov 2031-05-03"),
        ("Ice closes the harbour for a week/Ilir Ruizov, Sorin Beckov/Ilir Ruizov Senior Fellow - Quay Institute/Sorin Beckov Fellow - Quay Institute/3 May 2031", "", "Ilir Ruizov + Sorin Beckov 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031/Ilir Ruizov/Follow/Sorin Beckov/Follow", "", "Ilir Ruizov + Sorin Beckov 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031 (updated 4 May 2031) Ilir Ruizov", "", "Ilir Ruizov 2031-05-03"),
        ("Ice closes the harbour for a week/By Ilir Ruizov (3 May 2031) Polmear Herald", "", "Ilir Ruizov 2031-05-03"),
        ("Ice closes the harbour for a week/Par Ilir Ruizov et T. B./3 May 2031", "", "Ilir Ruizov + T. B. 2031-05-03"),
        ("Ice closes the harbour for a week/Foto: Privat/Ilir Ruizov/3 May 2031", "", "Ilir Ruizov 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031/Photo of Ilir Ruizov Ilir Ruizov", "", "Ilir Ruizov 2031-05-03"),
        ("Ice closes the harbour for a week/Portrait of Ilir RuizovIlir Ruizov/Polmear Herald/3 May 2031", "", "Ilir Ruizov 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz, Co-author: Tom Beck/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By harbourcat on May 3, 2031 in 2031, Boats, Reviews 54 comments", "", "harbourcat 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Sousa Ruiz/(texto) e/Tom Beck/(fotografia)/3 de Maio de 2031", "", "Ana Sousa Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz, O Correio do Cais/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By Ilir Ruizov Globe Staff/3 May 2031", "", "Ilir Ruizov 2031-05-03"),
        ("La gelata chiude il porto per una settimana/PUBBLICATO IL 3 maggio 2031/ULTIMA MODIFICA 4 maggio 2031", "", "2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "김바다 기자 kim@example.org", "김바다 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "부산=김바다·이해변 기자", "김바다 + 이해변 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/Reporting from Odesa, Ukraine/3 May 2031", "", "Ana Ruiz 2031-05-03 Odesa, Ukraine"),
        ("Ice closes the harbour for a week/By Ana Ruiz", "281423Z APR 31", "Ana Ruiz 2031-04-28"),
        ("Ice closes the harbour for a week/https:¦¦harbour.example¦2031¦05¦03¦ice.html/By Ana Ruiz", "", "Ana Ruiz"),
        ("Ice closes the harbour for a week/Author of the article:/By Ana Ruiz/Published May 3, 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ana Ruiz/3 May 2031/Ice closes the harbour for a week", "", "Ana Ruiz 2031-05-03"),
        ("Harbour 3 May 2031, 07:38/Ice closes the harbour for a week/By Ana Ruiz", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/by The Harbour Times/Ana Ruiz¦Tom Beck", "", "Ana Ruiz + Tom Beck"),
        ("Ice closes the harbour for a week/By Ana Ruiz/ANA RUIZ/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Kiel, 3 May 2031, 058¦31/By Ana Ruiz", "", "Ana Ruiz 2031-05-03 Kiel"),
        ("Ice closes the harbour for a week/3 May 2031, 07:38 | Print | 4 min. read/By Ana Ruiz", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz , 3 May 2031, 07:38 Uhr 3 min readComments4", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031 by Ana Ruiz ¦ Tags: Boats, Winter", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/by harbour_cat7 · 3 May 2031", "", "harbour_cat7 2031-05-03"),
        ("Ice closes the harbour for a week/10:12 | 3 May 2031/Ana Ruiz, Tom Beck", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By Associated Press/3 May 2031", "", "Associated Press 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz Associated Press/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Posted by Ana Ruiz, XYZ Water Programme/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week", "Ana Ruiz/Share this article/Most read/Contact/All rights reserved", "Ana Ruiz"),
        ("Ice closes the harbour for a week/Published:/3 May 2031, 07:38", "", "2031-05-03"),
        ("Ice closes the harbour for a week/03.05.2031 07:38 von/Ana Ruiz", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz and/Tom Beck/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz/ana.ruiz@example.org/Tom Beck/@tombeck/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz/Kiel/3 May 2031", "", "Ana Ruiz 2031-05-03 Kiel"),
        ("Ice closes the harbour for a week/3 May 2031", "About the author/Ana Ruiz/Ana Ruiz lives by the sea./More stories", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "About the Author - Ana Ruiz/Hello, it is me./More stories", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week", "Datum 03.05.2031/Author: Ana Ruiz", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By/Ana Ruiz/,/Tom Beck/and/Eva Stone/3 May 2031", "", "Ana Ruiz + Tom Beck + Eva Stone 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz/,/Tom Beck/,/Eva Stone/3 May 2031", "", "Ana Ruiz + Tom Beck + Eva Stone 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz/&/Tom Beck/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz, Reporter/& Tom Beck, Editor/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By/Ana Ruiz/Follow/and/Tom Beck/Follow/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/Follow/Share/and/Tom Beck/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/By Tom Beck/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/Correspondent/Harbour Group/By Tom Beck/Special correspondent/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/What the town did when the wall was lost, and what it will do now/By Tom Beck/3 May 2031", "", "Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/Harbour chief resigns/By Tom Beck/3 May 2031", "", "Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/Illustration/By Tom Beck", "", "Ana Ruiz"),
        ("Ice closes the harbour for a week/3 May 2031/Share/Ana Ruiz & Tom Beck/BBC News, Polmear/BBC/Ice in the harbour at Polmear on Friday", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/May 3rd 2031|NEW POLMEAR", "", "2031-05-03 NEW POLMEAR"),
        ("Ice closes the harbour for a week/May 3rd 2031|ANA RUIZ", "", "ANA RUIZ 2031-05-03"),
        ("Ice closes the harbour for a week/May 3rd 2031 | THILO PAWLAK", "", "THILO PAWLAK 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz | 5.3.2031 7:38 PM", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "Dein Kommentar", "2031-05-03"),
        ("Ice closes the harbour for a week/AFP/Ana Ruiz/3 May 2031", "", "AFP + Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/By Jim Courier/3 May 2031", "", "Ana Ruiz + Jim Courier 2031-05-03"),
        ("Ice closes the harbour for a week/By —/Ana Ruiz, Associated Press Ana Ruiz, Associated Press/By —/Tom Beck/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz/Ana Ruiz/Harbour Correspondent/Tom Beck/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/EVA STONE FOR THE TIMES/Ana Ruiz/, Education Editor/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Reported by:Ana Ruiz, Tom Beck/3 May 2031", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/Show Caption/Hide Caption/Ana Ruiz/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("3 May 2031, 09:27 - Ana Ruiz, Tom Beck - in Wirtschaft - 6 Ergänzungen/Ice closes the harbour for a week", "", "Ana Ruiz + Tom Beck 2031-05-03"),
        ("Ice closes the harbour for a week/The ferry to the islands stays in port, and it is not for the first time this winter./16/Ana Ruiz, 3 May 2031, 07:38", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By/Thilo/3 May 2031", "", "Thilo 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/Ships in the ice off the old port, 3 May 2031", "", "Ana Ruiz"),
        ("Ice closes the harbour for a week/By Ana Ruiz/Harbour and Ships | 3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Von/Redaktion/3 May 2031", "", "Redaktion 2031-05-03"),
        ("Ice closes the harbour for a week/Author/Ana Ruiz/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ana Ruiz/Ice closes the harbour for a week", "", "Ana Ruiz"),
        ("Ice closes the harbour for a week/By Thilo on 3 May 2031 | 18 comments. We may earn a share of what you buy here.", "", "Thilo 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "Source: Reuters/Share this article", "Reuters 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "Posted by Thilo at 21:11/No comments", "Thilo 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "Polmear Harbour Office/Tom Beck/Press officer/Tel.: +49 4999 4567-0/Contact", "2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031/Anjali Ruiz/Tom Beck/Eva Stone", "", "Anjali Ruiz + Tom Beck + Eva Stone 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031/Anjali Ruiz/Harbour Views", "", "Anjali Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/Play episode/3 May 2031", "", "2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031/Press contact:/Tom Beck/Email: tom@example.org", "", "2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "Wissenschaftliche Ansprechpartner:/Tom Beck/Hafenamt Polmar", "2031-05-03"),
        ("Ice closes the harbour for a week/May 03, 2031 8:45 AM ETHarbour Lime Group Ltd (HLG)5 Comments3 Likes/4K Followers", "", "2031-05-03"),
        ("Ice closes the harbour for a week/Ana Ruiz/Harbour correspondent/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031 by Ana Ruiz Leave a Comment", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031 by Mary Jane Love", "", "Mary Jane Love 2031-05-03"),
        ("Ana Ruiz/Finance director resigns/3 May 2031", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/3 May 2031", "By night the divers had lost contact./Ana Ruiz/Share this article", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/am Freitag, 03.05.2031 - 11:30 (Jetzt kommentieren)", "", "Ana Ruiz 2031-05-03"),
        ("Ice closes the harbour for a week/By Ana Ruiz/3 May 2031", "More stories/Snow shuts the pass/By Tom Beck/9 May 2031", "Ana Ruiz 2031-05-03"),
    ];
    let wrong: Vec<String> = cases
        .iter()
        .map(|(head, foot, expected)| (head, read(head, foot), expected))
        .filter(|(_, told, expected)| told != *expected)
        .map(|(head, told, expected)| format!("{head}\n    got      {told}\n    expected {expected}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
#[allow(clippy::unwrap_used)]
fn whose_office_it_is() {
    // The lines between a headline and its date; each author with the role.
    #[rustfmt::skip]
    let cases = [
        ("Ana Ruiz|Harbour reporter", "Ana Ruiz (Harbour reporter)"),
        ("By|Ana Ruiz|Harbour reporter|Tom Beck", "Ana Ruiz (Harbour reporter) + Tom Beck"),
        // What stands below a name that is there again is not said of the last one.
        ("Author(s)|Ilir Ruizov|Harbour reporter|Sorin Beckov|Ilir Ruizov|Harbour reporter", "Ilir Ruizov (Harbour reporter) + Sorin Beckov"),
        ("Ana Ruiz, Tom Beck|Ana Ruiz Senior Fellow|Tom Beck Harbour reporter", "Ana Ruiz (Senior Fellow) + Tom Beck (Harbour reporter)"),
    ];
    for (lines, expected) in cases {
        let text = format!(
            "Ice closes the harbour for a week\n\n{}\n\n3 May 2031\n\n\
             The ferry to the outer islands stays in port until the ice has gone, the harbour office says.\n\n\
             Nobody on the quay had expected that before the end of the month, and the shops are running short.\n",
            lines.replace('|', "\n\n")
        );
        let article = newsgrammar::parse(&text).unwrap();
        let told = |author: &newsgrammar::Author<'_>| match &author.role {
            Some(role) => format!("{} ({role})", author.name),
            None => author.name.to_string(),
        };
        assert_eq!(article.authors().map(told).collect::<Vec<_>>().join(" + "), expected, "{lines}");
    }
}

#[test]
fn contributors_and_biographies_are_no_text() {
    // What stands right under the story, by `By Ana Ruiz`; what it is typed as.
    #[rustfmt::skip]
    let cases = [
        ("Reporting by Ana Ruiz; Editing by Tom Beck", "contributors"),
        ("Tom Beck contributed to this report.", "contributors"),
        ("Harbour Press writer Tom Beck in Kiel contributed to this report.", "contributors"),
        ("Tom Beck reported from Kiel.", "contributors"),
        (
            "Ruiz reported from Kiel and Beck from Oslo. Harbour Press writer Eva Stone in Lahti, Finland, contributed to this report.",
            "contributors",
        ),
        ("With files from Tom Beck and The Canadian Press", "contributors"),
        ("Übersetzung: Tom Beck, Redaktion: Eva Stone, Fotoredaktion: Jo Hart", "contributors"),
        ("Ana Ruiz is a reporter on the harbour beat, and has lived by the sea for as long as she can think.", "biography"),
        ("Ana Ruiz covers ships and what they carry for The Harbour Times.", "biography"),
        ("Ruiz covers ships and what they carry for The Harbour Times. She is based in Kiel.", "biography"),
        ("covers ships and what they carry for The Harbour Times since 2019.", "biography"),
        ("Ana Ruiz, a Harbour Press writer based in Kiel, has covered the coast for years.", "biography"),
        ("Tom Beck, a writer who lives on the quay, has seen nothing like it for 60 years.", "neither"),
        ("Beck covers the ferry with his coat when the ice comes, and will not leave it before it has gone.", "neither"),
        ("Tom Beck is the mate of the ferry, and will not leave it before the ice has gone, he says.", "neither"),
    ];
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(line, expected)| {
            let told = typed(line);
            (told != *expected).then(|| format!("{line}\n    got      {told}\n    expected {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What the line under a story is.
#[allow(clippy::unwrap_used)]
fn typed(line: &str) -> &'static str {
    let text = format!(
        "Ice closes the harbour for a week\n\nBy Ana Ruiz\n\n3 May 2031, 07:38\n\n\
         The ferry to the outer islands stays in port until the ice has gone, the harbour office says.\n\n\
         Nobody on the quay had expected that before the end of the month, and the shops are running short.\n\n\
         A second boat is to carry flour and post from the mainland as soon as the wind has turned.\n\n{line}\n"
    );
    let article = newsgrammar::parse(&text).unwrap();
    let parts = article.body.iter().chain(&article.footer);
    let mut kinds = parts.filter_map(|part| match part {
        Part::Contributors(_) => Some("contributors"),
        Part::Biography(_) => Some("biography"),
        _ => None,
    });
    kinds.next().unwrap_or("neither")
}
