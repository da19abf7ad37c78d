//! Sentences by which pages in other languages than English speak of themselves are no text of the story.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{STORY, checked_parse};

/// The same story in German and French, where its words count.
const GERMAN: [&str; 4] = [
    "Die Fähre zu den äußeren Inseln bleibt im Hafen, bis das Eis verschwunden ist, sagt das Hafenamt, und das kann bis April dauern.",
    "Niemand am Kai hatte damit vor dem Ende des Monats gerechnet, und in den Läden auf den Inseln wird alles knapp außer Fisch.",
    "Ein zweites Schiff soll Mehl und Post vom Festland bringen, sobald der Wind gedreht hat, wenn sich eine Mannschaft findet.",
    "Die Insulaner haben längere Winter erlebt, aber keinen, in dem das Eis in einer Woche von Norden und von Süden kam.",
];
const FRENCH: [&str; 4] = [
    "Le bac vers les îles reste au port jusqu'à ce que la glace ait disparu, dit la capitainerie, et cela pourrait durer tout mars.",
    "Personne sur le quai ne s'y attendait avant la fin du mois, et les magasins des îles manquent de tout, sauf de poisson.",
    "Un deuxième bateau doit apporter de la farine et du courrier dès que le vent aura tourné, si l'on trouve un équipage.",
    "Les insulaires ont connu des hivers plus longs, mais aucun où la glace soit venue en une semaine du nord et du sud.",
];

/// Whether a line between two paragraphs of a story is read as a paragraph.
fn is_story(line: &str, story: &[&str]) -> bool {
    let [first, second, third, fourth, ..] = story else { return false };
    let text = format!(
        "Ice closes the harbour for a week\n\nBy Ana Ruiz\n\n{first}\n\n{second}\n\n{line}\n\n{third}\n\n{fourth}\n"
    );
    let article = checked_parse(&text).unwrap();
    article.paragraphs().any(|paragraph| paragraph.text == line)
}

#[track_caller]
fn check(story: &[&str], own: &[&str], told: &[&str]) {
    let wrong: Vec<&&str> = own.iter().filter(|line| is_story(line, story)).collect();
    assert!(wrong.is_empty(), "taken for the story's: {wrong:#?}");
    let wrong: Vec<&&str> = told.iter().filter(|line| !is_story(line, story)).collect();
    assert!(wrong.is_empty(), "taken for the page's: {wrong:#?}");
}

/// Stories tell of papers, photos and posts, and of what people say to each other.
#[test]
fn english() {
    check(
        &STORY,
        &[
            "The Slow Lantern is read by its friends on the quay. To receive new posts and support my work, subscribe below.",
            "The log of the harbour is free for all. Sign up for our free newsletter and the ice comes to you every Friday.",
            "Discover the latest in ice, oil and flour with our newsletter.",
            "Your tax-deductible gift keeps this website alight on all of the islands.",
            "This press release contains forward-looking sentences on what we expect of the ice.",
            "I am not receiving compensation for this article from the ferry or from the ice.",
            "Images for download on this website were taken from the lamp room.",
            "This post is also available in the words of our islands.",
            "This episode was hosted by Eva Stone, with help from the ice.",
            "New episodes are released every Friday on all of our apps.",
            "Our experts test every lantern for a month before we recommend it.",
            "Prices are correct as of the date on which this guide was published.",
        ],
        &[
            "The keeper signs nothing. He has been told to sign up for the navy, and has not done so in forty years.",
            "The lamp is a gift. Your guess is as good as mine what it is for, the keeper says to all.",
            "This podcast was recorded in a shed, which is why you can hear the hens in it.",
            "She wrote a petition on the back of a recipe and took it to our mayor.",
            "The author owns a boat, and that is how he met the keeper.",
            "If you enjoyed the show of the northern lights last week, look up again tonight.",
            "This press is older than the harbour, and contains two sorts of type.",
            "A video shared on WhatsApp this week appears to show two men on the ice with a lantern.",
            "The mayor posted a photo of the letter on Twitter and asked readers not to share these rumours.",
            "The author of the series died this month at the age of 91.",
            "Members can register at the town hall until Friday, and these places go quickly.",
            "Your support helps us more than flour, the mayor told the crews.",
            "We will have more boats on the sound this weekend, the harbour master said.",
            "Want to see more trees on the quay? The council has a plan for that.",
            "Our newsletter has forty readers, said the keeper, and thirty-nine of them live on this island.",
        ],
    );
}

#[test]
fn german() {
    check(
        &GERMAN,
        &[
            "Dieser Inhalt stammt von externen Häfen. Wer ihn lesen will, gibt ein Pfand.",
            "Mit Ihrer Registrierung nehmen Sie die Regeln am Kai zur Kenntnis.",
            "Prüfen Sie Ihr Postfach, ob das Eis den Brief gebracht hat.",
            "Für die Darstellung von Karten holen wir Linien vom Hafenamt.",
            "Über dieses Thema berichtete der Hafenfunk am 3. Mai 2031 um 7 Uhr.",
            "User-Beiträge geben nicht notwendigerweise wieder, was der Wärter denkt.",
            "Dieser Text wurde automatisch von der Laterne übernommen.",
            "Der perfekte Start in den Tag: alles vom Eis auf einem Blatt.",
            "Mit 25 Euro finanzieren Sie zehn Ellen Docht für die Laterne.",
            "Neue Folgen erscheinen jeden ersten Montag, an dem das Eis uns lässt.",
            "Schreibt uns gerne in die Kommentare, was ihr vom Eis haltet.",
            "Ihr wollt uns unterstützen? Das geht mit einer Kanne Öl am Kai.",
            "Dieser Text enthält nur allgemeine Worte über das Eis und keine Warnung.",
        ],
        &[
            "Schreib uns doch in die Stadt, wenn das Mehl ausgeht, hatte der Bäcker gerufen.",
            "Neue Folgen gibt es vom Frost in diesem Winter kaum noch, meint das Amt.",
            "Den vollständigen Bericht lesen wollte im Rat niemand, und unser Bürgermeister auch nicht.",
            "Für die Darstellung der Eiskönigin hat sie eine Laterne bekommen.",
            "Wir bitten um Verständnis, dass die Fähre nicht fährt.",
            "An dieser Stelle ist vor vierzig Jahren ein Boot gesunken.",
            "Ein auf WhatsApp geteiltes Video soll zeigen, wie zwei Männer hier den Motor verladen.",
            "Die Links auf der Seite führten zu einer Adresse, hinter der dieser Betrüger steckte.",
            "Die Kommentare geben nicht die Stimmung auf der Insel wieder, sagte der Bürgermeister.",
            "Wir finanzieren uns fast nur über Spenden, sagte der Vorsitzende des Vereins.",
        ],
    );
}

#[test]
fn french() {
    check(
        &FRENCH,
        &[
            "Votre e-mail, avec votre consentement, est porté au port par le gardien.",
            "Ce contenu provient d'un tiers, qui garde la lanterne.",
            "Les commentaires sont modérés a posteriori par le gardien du phare.",
        ],
        &[
            "Votre phare est le nôtre, a dit le gardien aux enfants de l'île.",
            "Les lecteurs du journal ont choisi la photo de la lanterne parmi trois cents.",
            "Le compte Instagram du ministre a publié cette photo avant de la supprimer.",
            "Votre soutien nous permet de tenir, a écrit le maire aux bénévoles de l'île.",
            "– Nous attendons la glace depuis trois ans.",
        ],
    );
}

#[test]
fn other_languages() {
    check(
        &STORY,
        &[
            "Nuestro periodismo depende de ti y de la linterna.",
            "Este artículo ha sido corregido por el guarda del faro.",
            "Questo contenuto è riservato agli amici del faro.",
            "Op al onze artikelen rust de schaduw van de lantaarn.",
            "Este artigo é exclusivo para quem tem uma lanterna.",
            "För att se det här innehållet måste du tända en lykta.",
            "For at se dette indhold skal du tænde en lygte.",
            "For å se dette innholdet må du tenne en lykt.",
            "Aby zobaczyć tę treść, musisz zapalić latarnię.",
        ],
        &[
            "Nuestro faro depende de un guarda que no duerme.",
            "– Vi har väntat på isen i tre år, säger fyrvaktaren.",
            "- Vi har ventet på isen i tre år, siger fyrmesteren.",
        ],
    );
}
