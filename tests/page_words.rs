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
fn english() {
    check(
        &[
            "The Slow Lantern is read by its friends on the quay. To receive new posts and light the lamp, leave a coin.",
            "The harbour's log is free for all. Sign up for our free letter and the ice comes to you every Friday.",
            "Discover the latest in ice, oil and flour, as the keeper of the lamp saw it.",
            "Your tax-deductible gift keeps the lamp alight on all of the islands.",
            "This press release contains forward-looking sentences about the ice.",
            "I am not receiving compensation from the ferry or from the ice.",
            "Past performance is no promise that the ice will break again.",
            "Images for download on this wall were taken from the lamp room.",
            "This post is also available in the words of the islands.",
        ],
        &[
            "The keeper signs nothing. He has been told to sign up for the navy, and has not done so in forty years.",
            "The gift of the council is a lamp. Your guess is as good as mine what it is for, the keeper says to all.",
            "This press is older than the harbour, and contains two sorts of type.",
        ],
    );
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
            "Mit 25 Euro finanzieren Sie zehn Ellen Docht für die Laterne.",
            "Ihr wollt uns unterstützen? Das geht mit einer Kanne Öl am Kai.",
            "Dieser Text enthält nur allgemeine Worte über das Eis und keine Warnung.",
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
