//! Sentences by which pages in other languages than English speak of themselves are no text of the story.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{STORY, checked_parse};

/// Whether a line between two paragraphs is read as a paragraph.
fn is_story(line: &str) -> bool {
    let [first, second, third, fourth, ..] = STORY;
    let text = format!(
        "Ice closes the harbour for a week\n\nBy Ana Ruiz\n\n{first}\n\n{second}\n\n{line}\n\n{third}\n\n{fourth}\n"
    );
    let article = checked_parse(&text).unwrap();
    article.paragraphs().any(|paragraph| paragraph.text == line)
}

#[track_caller]
fn check(own: &[&str], story: &[&str]) {
    let wrong: Vec<&&str> = own.iter().filter(|line| is_story(line)).collect();
    assert!(wrong.is_empty(), "taken for the story's: {wrong:#?}");
    let wrong: Vec<&&str> = story.iter().filter(|line| !is_story(line)).collect();
    assert!(wrong.is_empty(), "taken for the page's: {wrong:#?}");
}

#[test]
fn german() {
    check(
        &[
            "Dieser Inhalt stammt von externen Häfen. Wer ihn lesen will, gibt ein Pfand.",
            "Mit Ihrer Registrierung nehmen Sie die Regeln am Kai zur Kenntnis.",
            "Prüfen Sie Ihr Postfach, ob das Eis den Brief gebracht hat.",
            "Für die Darstellung von Eiskarten holen wir Linien vom Hafenamt.",
            "Über dieses Thema berichtete der Hafenfunk am 3. Mai 2031 um 7 Uhr.",
            "User-Beiträge geben nicht notwendigerweise wieder, was der Wärter denkt.",
            "Dieser Text wurde automatisch von der Laterne übernommen.",
            "Der perfekte Start in den Tag: alles vom Eis auf einem Blatt.",
        ],
        &[
            "Für die Darstellung der Eiskönigin hat sie eine Laterne bekommen.",
            "Wir bitten um Verständnis, dass die Fähre nicht fährt.",
            "An dieser Stelle ist vor vierzig Jahren ein Boot gesunken.",
        ],
    );
}

#[test]
fn other_languages() {
    check(
        &[
            "Votre e-mail, avec votre consentement, est porté au port par le gardien.",
            "Ce contenu provient d'un tiers, qui garde la lanterne.",
            "Les commentaires sont modérés a posteriori par le gardien du phare.",
            "Nuestro periodismo depende de ti y de la linterna.",
            "Este artículo ha sido corregido por el guarda del faro.",
            "Questo contenuto è riservato agli amici del faro.",
            "Op al onze artikelen rust de schaduw van de lantaarn.",
            "Este artigo é exclusivo para quem tem uma lanterna.",
            "För att se det här måste du tända en lykta.",
            "For at se dette indhold skal du tænde en lygte.",
            "For å se dette innholdet må du tenne en lykt.",
            "Aby zobaczyć tę treść, musisz zapalić latarnię.",
        ],
        &[
            "Votre phare est le nôtre, a dit le gardien aux enfants de l'île.",
            "Nuestro faro depende de un guarda que no duerme.",
            "– Vi har väntat på isen i tre år, säger fyrvaktaren.",
            "- Vi har ventet på isen i tre år, siger fyrmesteren.",
            "– Nous attendons la glace depuis trois ans.",
        ],
    );
}
