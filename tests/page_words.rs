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
            "The Slow Lantern is a publication of its friends. To receive new posts and support my work, subscribe below.",
            "Our log of the harbour is free for all. Sign up for our free newsletter and the ice comes to you every Friday.",
            "Discover the latest in ice, oil and flour with our newsletter.",
            "Your tax-deductible gift keeps this website alight on all of the islands.",
            "This press release contains forward-looking sentences on what we expect of the ice.",
            "I am not receiving compensation for this article from the ferry or from the ice.",
            "If you loved this podcast, tell the keeper.",
            "If you found this helpful, share it with a friend on the quay.",
            "These forward-looking statements involve risks and uncertainties.",
            "Past performance is no guarantee of future results.",
            "Prices were correct at the time of publication, which the ice put off.",
            "This series was produced by our own keeper, with oil from the islands.",
            "This article has been corrected to say how long the ice is.",
            "This conversation has been edited for length and for salt.",
            "This post is also available in the words of our islands.",
            "This episode was hosted by Eva Stone, with help from the ice.",
            "New episodes are released every Friday on all of our apps.",
            "Our experts test every lantern for a month before we recommend it to our readers.",
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
            // What a phrase says itself decides nothing.
            "If you or someone you love was on the ice, the council sends a lantern.",
            "This announcement contains certain promises that the crews have heard before.",
            "Certain statements in this log were struck out before the harbour master saw it.",
            "Past performance is no guide, and the ice has fooled the engineers before.",
            "The interview has been put off until Friday, when we will learn who broke the lamp.",
            "There are no comments on the plan so far, which surprised our clerk.",
            // Nor do a verb and a preposition, which are no words of the page's.
            "This series was produced by two brothers from the outer islands.",
            "Registration is free and open to all islanders over 16.",
            "The author owns shares in the ferry, which the article did not mention.",
            "Our theme music was played by the brass band, and you could hear it across the sound.",
            "I write a newsletter for anglers, so people send me their fish stories.",
            // US is a country, and what somebody told before is of the story.
            "US newspapers published the photo on their front pages the next day.",
            "The cellar was sold on Monday. If you love the podcast about its ice, you know the lamp.",
            "The keeper asked for one thing only. Don't forget to sign the register when you pass our tower.",
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
            "Prüfen Sie Ihr Postfach, ob das Eis unseren Brief gebracht hat.",
            "Für die Darstellung von Karten holen wir Linien vom Hafenamt.",
            "Über dieses Thema berichtete unsere Redaktion am 3. Mai 2031 um 7 Uhr.",
            "User-Beiträge geben nicht notwendigerweise wieder, was der Wärter denkt.",
            "Dieser Text wurde automatisch von unserer Laterne übernommen.",
            "Der perfekte Start in den Tag: alles vom Eis auf einem Blatt.",
            "Mit 25 Euro finanzieren Sie zehn Ellen Docht für die Laterne unserer Redaktion.",
            "Sie haben Hinweise für unsere Redaktion? Der Kasten hängt am Kai.",
            "Wenn Ihnen der Beitrag gefallen hat, teilen Sie ihn am Kai.",
            "Alle Artikel zum Thema finden Sie in unserer Laterne.",
            "Neue Folgen erscheinen jeden ersten Montag, an dem das Eis uns lässt.",
            "Schreibt uns gerne in die Kommentare, was ihr vom Eis haltet.",
            "Ihr wollt uns unterstützen? Das geht mit einer Spende am Kai.",
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
            "Mit 400 Euro unterstützen die Kreise jede Familie, deren Boot im Eis liegt.",
            "Mit 14 Euro helfen die Kassen bei Brillen kaum, und unsere Wärter zahlen den Rest.",
            "Die Autorin ist Journalistin und las am Kai aus ihrem Roman.",
            "Alle Informationen zu diesem Fall nimmt das Hafenamt entgegen.",
            "Alle Artikel zu diesem Preis waren am Mittag ausverkauft.",
            "Noch mehr Nachrichten gibt es vom Eis: Der Lachs ist wieder da.",
            "Sie haben Hinweise für die Ermittler gesammelt und sie unserer Wache gezeigt.",
            "Sie haben noch keine Antwort bekommen, weil unser Briefträger im Eis steckt.",
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
            "Ce texte a été initialement publié par le gardien du phare.",
            "Les tribunes publiées ici n'engagent que leurs auteurs.",
        ],
        &[
            "Votre phare est le nôtre, a dit le gardien aux enfants de l'île.",
            "Les lecteurs du journal ont choisi la photo de la lanterne parmi trois cents.",
            "Le compte Instagram du ministre a publié cette photo avant de la supprimer.",
            "Votre soutien nous permet de tenir, a écrit le maire aux bénévoles de l'île.",
            "– Nous attendons la glace depuis trois ans.",
            "Ce texte a été publié au Journal officiel mardi.",
            "Cet entretien a été publié par un quotidien italien mardi.",
            "Les opinions exprimées dans les sondages ont changé depuis la glace.",
        ],
    );
}

#[test]
fn other_languages() {
    check(
        &STORY,
        &[
            "Nuestro periodismo depende de ti y de tu suscripción.",
            "Este artículo ha sido corregido por el guarda del faro.",
            "Questo contenuto è riservato agli amici del faro.",
            "Op al onze artikelen rust de schaduw van de lantaarn.",
            "Este artigo é exclusivo para quem tem uma lanterna.",
            "För att se det här innehållet måste du tända en lykta.",
            "For at se dette indhold skal du tænde en lygte.",
            "For å se dette innholdet må du tenne en lykt.",
            "Aby zobaczyć tę treść, musisz zapalić latarnię.",
            "Si te ha gustado este artículo, enciende la linterna.",
            "L'articolo originale è stato pubblicato sul numero di maggio.",
            "In een eerdere versie van dit artikel stond de naam van de lantaarn.",
        ],
        &[
            "Si te ha gustado este invierno, espera al próximo.",
            "Este texto se publicó en el boletín oficial el martes.",
            "Consulta aquí todas las tardes el médico de la isla.",
            "L'articolo originale è stato pubblicato su una rivista scientifica a marzo.",
            "Dit interview verscheen in het plaatselijke blad en leidde tot een rel.",
            "Nuestro faro depende de un guarda que no duerme.",
            "– Vi har väntat på isen i tre år, säger fyrvaktaren.",
            "- Vi har ventet på isen i tre år, siger fyrmesteren.",
        ],
    );
}
