//! Danish.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const DANISH: Language = Language {
    code: "da",
    months: [
        "januar jan", "februar feb", "marts mar", "april apr", "maj", "juni jun", "juli jul", "august aug",
        "september sep sept", "oktober okt", "november nov", "december dec",
    ],
    weekdays: "fre fredag lør lørdag man mandag ons onsdag søn søndag tir tirsdag tor torsdag tirs",
    date_words: "kl d den",
    units: &[
        (Unit::Second, "sekunder"),
        (Unit::Minute, "minut minutter min"),
        (Unit::Hour, "time timer"),
        (Unit::Day, "dag dage"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "publiceret", "udgivet", "offentliggjort", "først publiceret", "skrevet", "oprettet", "udgivelsesdato",
        ]),
        (DatePhrase::Updated, &[
            "opdateret", "sidst opdateret", "ændret", "sidst ændret", "senest opdateret", "opdatering",
            "seneste opdatering",
        ]),
        (DatePhrase::AgoAround, &["for"]),
        (DatePhrase::AgoBehind, &["siden"]),
        (DatePhrase::Today, &["i dag"]),
        (DatePhrase::Yesterday, &["i går"]),
        (DatePhrase::ReadTime, &["læsetid"]),
    ],
    bylines: &[
        (Kinds::CONTACT, "kontaktperson"),
        (Kinds::SPEAKS, "din dit dine vi os vores"),
        (Kinds::POINTS, "denne dette"),
        (Kinds::AS, "som"),
        (Kinds::SAID, "siger sagde lyder fortæller understreger oplyser ifølge"),
        (Kinds::ASKS, "du abonner klik følg del læs støt tilmeld"),
        (Kinds::OUR, "vores vor"),
        (Kinds::BY, "af"),
        (Kinds::BY_AFTER, "fra"),
        (Kinds::WORDS, "tekst"),
        (Kinds::GENRE, "skrevet publiceret reportage kommentar analyse interview kronik artikel"),
        (Kinds::AUTHOR, "forfatter skribent"),
        (Kinds::ARTICLE, "og foto"),
        (Kinds::AND, "og med"),
        (Kinds::FOR, "med"),
        (Kinds::IN, "i fra på"),
        (Kinds::ROLE, "journalist reporter korrespondens korrespondent redaktør kommentator udlandskorrespondent"),
        (Kinds::OFFICE, "chefredaktør fotograf journalist kommentator korrespondent redaktør reporter \
                         skribent"),
        (Kinds::STAFF, "redaktionen"),
        (Kinds::BESIDE_WORK, "med"),
        (Kinds::WORK, "bidrag"),
        (Kinds::NEVER, "publiceret opdateret nyheder"),
        (Kinds::NOTE, "kl min minutter publiceret opdateret kommentarer siden d den"),
        (Kinds::TELLS, "er skriver arbejder"),
        (Kinds::ABOUT, "om"),
        (Kinds::SOURCE, "kilde kilder"),
        (Kinds::REPORTS, "rapporterer"),
        (Kinds::TALK, "samtale"),
    ],
    given_names: "aksel anne-mette asger asta benedikte birthe bjarke bodil cecilie ditte dorte dorthe ejnar \
                  elsebeth esben flemming frederikke freja gitte grethe helle henriette ib ingelise janni jannie \
                  jens-peter jeppe johanne jytte kaare kasper kirstine kjeld knud lene lis lone malene mikkel \
                  mogens naja nanna nikolaj nikoline palle pernille poul preben rikke sine sune svend søren \
                  thorkild troels ulrik vagn villy yrsa",
    function_words: "af at blev blive de den der det dette efter eller en er et for fra han har havde hun i \
                     ikke jeg kan med men mere mod må nu når og også om over på sig sin skal som så til ud \
                     under var ved vi vil være",
    page_words: "nyhedsbrev abonnere",
    own_words: "artikel artiklen artikler abonner abonnent abonnenter kommentar kommentarer læsere læser \
                facebook twitter instagram cookies privatliv browser e-mail adresse gratis konto registrer \
                klikke redaktionen udgivet annonce nyheder skribent indhold rettigheder debat",
    labels: LABELS,
    ..EMPTY
};

#[rustfmt::skip]
const LABELS: &[(LabelKind, &[&str])] = &[
    (LabelKind::Credit, &[
        "arkivbillede *", "billede: *", "genrefoto", "genrefoto: *", "pr-foto", "pressefoto: *",
    ]),
    (LabelKind::ErrorPage, &[
        "fejl 404", "siden blev ikke fundet", "siden findes ikke", "siden kunne ikke findes",
    ]),
    (LabelKind::Published, &[
        "offentliggjort *", "publiceret *", "udgivet *",
    ]),
    (LabelKind::Updated, &[
        "opdateret *", "senest opdateret *", "sidst opdateret *",
    ]),
    (LabelKind::Byline, &[
        "af: *", "skrevet af *",
    ]),
    (LabelKind::Contributors, &[
        "kilde: *", "kilder: *",
    ]),
    (LabelKind::KeyPoints, &["det korte overblik", "fakta: *", "faktaboks", "kort fortalt", "overblik", "resumé"]),
    (LabelKind::ReadMore, &[
        "læs hele artiklen", "læs mere", "læs mere *", "læs også", "læs også *", "læs videre", "se også *",
        "læs også: *", "læs mere: *", "se også: *", "se også",
    ]),
    (LabelKind::RelatedHeading, &[
        "andre læser også", "flere artikler", "mest læst", "mest læste", "relaterede artikler", "seneste nyheder",
        "seneste nyt",
        "mere om emnet", "læs mere om *", "mere fra *",
    ]),
    (LabelKind::Share, &[
        "del artikel", "del artiklen", "kopier link", "udskriv",
    ]),
    (LabelKind::Advertisement, &[
        "annonce", "annonce *", "artiklen fortsætter efter annoncen",
        "artiklen fortsætter under billedet", "artiklen fortsætter under annoncen",
        "artiklen fortsætter under videoen",
    ]),
    (LabelKind::Newsletter, &[
        "nyhedsbrev", "nyhedsbreve", "tilmeld dig *", "tilmeld nyhedsbrev",
        "få de vigtigste nyheder direkte *", "tilmeld dig vores nyhedsbrev og *",
        "få nyhederne direkte i din *", "få vores nyhedsbrev direkte i *", "tak for din tilmelding til *",
    ]),
    (LabelKind::Comments, &[
        "# kommentarer", "skriv en kommentar",
        "din e-mailadresse vil ikke blive *", "krævede felter er markeret med *",
    ]),
    (LabelKind::ReadTime, &[
        "# min. læsetid", "læsetid *",
    ]),
    (LabelKind::Copyright, &[
        "alle rettigheder forbeholdes", "ansvarshavende chefredaktør *",
    ]),
    (LabelKind::Consent, &[
        "accepter alle", "cookiepolitik", "persondatapolitik", "privatlivspolitik",
        "for at se dette indhold *", "for at vise dette indhold *", "dette indhold kræver, at du *",
        "dette indhold kan ikke vises *", "du skal acceptere cookies for *", "her er indhold fra en *",
    ]),
    (LabelKind::Subscription, &[
        "abonnér", "bliv abonnent", "bliv abonnent *", "køb abonnement",
        "denne artikel er kun for *", "allerede abonnent? log ind her *", "log ind for at læse *",
        "læs hele artiklen med et *",
    ]),
    (LabelKind::Embed, &[
        "et opslag delt af *", "se dette opslag på *",
    ]),
    (LabelKind::Withheld, &[
        "for at læse videre *", "læs videre med *",
    ]),
    (LabelKind::Account, &[
        "glemt adgangskode *", "log ind", "log ind *", "log ud", "min konto",
    ]),
    (LabelKind::Section, &[
        "debat", "erhverv", "fodbold", "indland", "nyheder", "sundhed", "udland", "økonomi",
    ]),
    (LabelKind::Navigation, &[
        "forside", "gå til indhold", "kontakt os", "kundeservice", "luk", "om os", "søg",
    ]),
    (LabelKind::Follow, &[
        "følg os", "følg os *",
    ]),
    (LabelKind::Correction, &[
        "artiklen er opdateret med *", "artiklen er blevet opdateret med *", "rettelse: *",
    ]),
    (LabelKind::Notice, &[
        "denne artikel er oversat af *", "fejl i artiklen? skriv til *",
    ]),
];
