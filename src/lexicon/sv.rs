//! Swedish.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const SWEDISH: Language = Language {
    code: "sv",
    months: [
        "januari jan", "februari feb", "mars mar", "april apr", "maj", "juni jun", "juli jul", "augusti aug",
        "september sep sept", "oktober okt", "november nov", "december dec",
    ],
    weekdays: "fre fredag lör lördag mån måndag ons onsdag sön söndag tis tisdag tor tors torsdag",
    date_words: "kl den",
    units: &[
        (Unit::Second, "sekunder"),
        (Unit::Minute, "minut minuter min"),
        (Unit::Hour, "timme timmar tim"),
        (Unit::Day, "dag dagar"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "publicerad", "publicerat", "skapad", "publiceringsdatum", "först publicerad", "publ", "skriven",
        ]),
        (DatePhrase::Updated, &[
            "uppdaterad", "uppdaterat", "senast uppdaterad", "ändrad", "senast ändrad", "uppdat",
            "senast uppdaterat", "uppdaterades",
        ]),
        (DatePhrase::AgoAround, &["för"]),
        (DatePhrase::AgoBehind, &["sedan"]),
        (DatePhrase::Today, &["idag", "i dag"]),
        (DatePhrase::Yesterday, &["igår", "i går"]),
        (DatePhrase::ReadTime, &["läsning", "lästid"]),
    ],
    bylines: &[
        (Kinds::CONTACT, "kontakt kontakter"),
        (Kinds::SPEAKS, "din ditt dina vi oss vår vårt våra"),
        (Kinds::POINTS, "denna detta"),
        (Kinds::AS, "som"),
        (Kinds::SAID, "säger sade sa berättar menar skriver förklarar konstaterar enligt"),
        (Kinds::ASKS, "du prenumerera klicka följ dela läs stötta ladda"),
        (Kinds::OUR, "vår vårt våra"),
        (Kinds::BY, "av"),
        (Kinds::BY_AFTER, "från"),
        (Kinds::WORDS, "text"),
        (Kinds::GENRE, "skriven publicerad publicerat reportage krönika analys intervju skrivet artikel"),
        (Kinds::AUTHOR, "författare skribent"),
        (Kinds::ARTICLE, "och foto"),
        (Kinds::AND, "och med"),
        (Kinds::FOR, "med"),
        (Kinds::IN, "i från på"),
        (Kinds::ROLE, "journalist reporter korrespondent redaktör krönikör ledarskribent kulturskribent \
                       utrikeskorrespondent"),
        (Kinds::OFFICE, "chefredaktör fotograf journalist kolumnist korrespondent krönikör redaktör reporter \
                         skribent"),
        (Kinds::STAFF, "redaktionen"),
        (Kinds::BESIDE_WORK, "med"),
        (Kinds::WORK, "bidrag underlag"),
        (Kinds::NEVER, "publicerad uppdaterad nyheter ekonomi sporten debatt ledare mer alla bildtext"),
        (Kinds::NOTE, "kl min minuter publicerad uppdaterad kommentarer sedan den"),
        (Kinds::TELLS, "är skriver arbetar"),
        (Kinds::ABOUT, "om"),
        (Kinds::SOURCE, "källa källor"),
        (Kinds::REPORTS, "rapporterar"),
        (Kinds::TALK, "samtal intervju"),
    ],
    given_names: "agneta albin alva anders ann-christin ann-sofie bengt bo börje carin christer claes ebba edvin \
                  elin elisabet ellinor emelie eva-lena fredrik frida gunilla gustaf göran görel gösta hampus \
                  hans-erik hilda hillevi hjalmar håkan ingela ingemar inger ingvar isak jan-erik jesper joakim per \
                  johan john-erik josefin kajsa karl-johan katarina kent kicki kjell klas kristofer kristoffer \
                  lars-erik lasse leif linn linnea linnéa lisbeth lovisa ludvig magnus malin margareta mattias \
                  mikael mikaela märit märta måns ove owe peder pelle per pernilla pontus rebecka rickard rikard \
                  signe siv sixten staffan stig stina svante sven-erik sverker terese tomas torbjörn tord tore \
                  tove ulrika urban vilhelm ylva åke åsa",
    function_words: "alla andra att av bara de den det där då efter eller en ett finns från får för hade han \
                     hans har hennes hon här inte jag kan kommer med men mot mycket nu när och också om på \
                     sedan sig sin ska skulle som så till under ut var vara vi vid än är år över",
    page_words: "nyhetsbrev prenumerera prenumeration",
    own_words: "artikel artiklar prenumerant prenumeranter kommentar kommentarer läsare facebook twitter \
                instagram cookies integritet webbläsare e-post adress gratis konto logga registrera bildspel \
                klicka redaktion publicerad publicerades annons stötta nyheter skribent rättelse innehåll \
                rättigheter",
    labels: LABELS,
    ..EMPTY
};

#[rustfmt::skip]
const LABELS: &[(LabelKind, &[&str])] = &[
    (LabelKind::ErrorPage, &[
        "sidan finns inte", "sidan hittades inte", "sidan kan inte hittas", "sidan kunde inte hittas",
    ]),
    (LabelKind::Published, &[
        "publicerad *", "publicerades *", "publicerat *",
    ]),
    (LabelKind::Updated, &[
        "senast uppdaterad *", "uppdaterad *", "uppdaterades *", "uppdaterat *",
    ]),
    (LabelKind::Byline, &[
        "av *", "skribent: *",
    ]),
    (LabelKind::Credit, &[
        "arkivbild", "arkivbild: *", "arkivfoto", "arkivfoto: *", "genrebild", "pressbild", "skärmdump",
        "skärmdump: *",
    ]),
    (LabelKind::Contributors, &[
        "källa: *", "källor: *",
    ]),
    (LabelKind::KeyPoints, &[
        "det viktigaste", "fakta", "fakta: *", "faktaruta", "i korthet", "kortversionen", "sammanfattning",
    ]),
    (LabelKind::ReadMore, &[
        "läs mer", "läs mer *", "läs också", "läs också *", "läs vidare", "läs även", "läs även *",
        "läs också: *", "läs mer: *", "läs även: *", "se också: *", "se även: *",
    ]),
    (LabelKind::RelatedHeading, &[
        "fler artiklar", "mer om *", "mest läst", "mest lästa", "rekommenderat", "relaterade artiklar", "relaterat",
        "senaste", "senaste nyheterna", "senaste nytt",
        "läs mer om ämnet", "mer om ämnet", "mer från *",
    ]),
    (LabelKind::Share, &[
        "dela", "dela *", "dela artikel", "dela artikeln", "kopiera länk", "skriv ut",
    ]),
    (LabelKind::Advertisement, &[
        "annons", "annons *", "annonser", "annonsera",
    ]),
    (LabelKind::Newsletter, &[
        "nyhetsbrev", "nyhetsbrev *", "prenumerera på vårt nyhetsbrev *",
        "få våra nyheter direkt i *", "prenumerera på vårt nyhetsbrev för *",
        "prenumerera på vårt nyhetsbrev och *", "få de senaste nyheterna direkt *", "få vårt nyhetsbrev direkt i *",
        "anmäl dig till vårt nyhetsbrev *", "genom att anmäla dig godkänner *", "tack för att du prenumererar *",
    ]),
    (LabelKind::Comments, &[
        "# kommentarer", "kommentarer", "kommentera", "lämna ett svar *",
        "din e-postadress kommer inte publiceras *", "har du synpunkter på *", "obligatoriska fält är märkta med *",
    ]),
    (LabelKind::ReadTime, &[
        "# min lästid", "lästid *",
    ]),
    (LabelKind::Copyright, &[
        "alla rättigheter förbehållna", "ansvarig utgivare *", "ansvarig utgivare: *",
    ]),
    (LabelKind::Consent, &[
        "acceptera", "cookiepolicy", "godkänn", "hantera cookies", "integritetspolicy", "om cookies",
        "personuppgiftspolicy",
        "för att visa det här *", "för att se det här *", "det här innehållet kan inte *",
        "här finns innehåll från en *",
        "innehållet är inte tillgängligt utan *", "du behöver godkänna cookies för *",
    ]),
    (LabelKind::Subscription, &[
        "bli prenumerant", "bli prenumerant *", "prenumerera", "prenumerera *", "redan prenumerant *",
        "den här artikeln är låst *", "för att läsa hela artikeln *", "redan prenumerant? logga in här *",
        "fortsätt läsa med ett konto *", "logga in för att fortsätta|läsa *",
    ]),
    (LabelKind::Embed, &[
        "ett inlägg delat av *", "visa det här inlägget på *",
    ]),
    (LabelKind::Withheld, &[
        "fortsätt läsa med *", "för att läsa vidare *", "läs vidare med *",
    ]),
    (LabelKind::Account, &[
        "glömt lösenord *", "logga in", "logga in *", "logga ut", "mina sidor", "mitt konto", "skapa konto",
    ]),
    (LabelKind::Section, &[
        "debatt", "ekonomi", "fotboll", "hälsa", "inrikes", "ledare", "nyheter", "näringsliv", "nöje",
        "utrikes", "vetenskap",
    ]),
    (LabelKind::Navigation, &[
        "hem", "hoppa till innehåll *", "kontakta oss", "meny", "om oss", "startsida", "stäng", "sök",
        "till innehållet", "tipsa oss", "visa mer", "visa mindre",
        "javascript är avstängt", "javascript måste vara påslaget för *", "läs mer om hur vi arbetar",
    ]),
    (LabelKind::Follow, &[
        "följ", "följ oss", "följ oss *",
    ]),
    (LabelKind::Correction, &[
        "rättelse: *", "rättelse", "texten har uppdaterats med *",
    ]),
    (LabelKind::Notice, &[
        "så jobbar vi med nyheter *", "så arbetar vi med nyheter", "denna artikel publicerades först i *",
        "hittat fel i texten? *", "har du sett något fel *",
    ]),
    (LabelKind::Tags, &[
        "ämnen i artikeln",
    ]),
];
