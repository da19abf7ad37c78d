//! Dutch.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const DUTCH: Language = Language {
    code: "nl",
    months: [
        "januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul", "augustus aug",
        "september sep sept", "oktober okt", "november nov", "december dec",
    ],
    weekdays: "di dinsdag do donderdag ma maandag vr vrijdag wo woensdag za zaterdag zo zondag don vri woe \
               zat zon",
    date_words: "op om",
    units: &[
        (Unit::Second, "seconde"),
        (Unit::Minute, "minuut minuten min"),
        (Unit::Hour, "uur"),
        (Unit::Day, "dag dagen"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "gepubliceerd", "geplaatst", "publicatiedatum", "publicatie", "aangemaakt", "geschreven",
        ]),
        (DatePhrase::Updated, &[
            "bijgewerkt", "laatst bijgewerkt", "laatste update", "gewijzigd", "update", "aangepast",
            "laatst gewijzigd", "laatst aangepast", "laatste wijziging", "geüpdatet", "geactualiseerd",
            "laatst geüpdatet",
        ]),
        (DatePhrase::AgoBehind, &["geleden"]),
        (DatePhrase::Today, &["vandaag"]),
        (DatePhrase::Yesterday, &["gisteren"]),
        (DatePhrase::ReadTime, &["leestijd", "lezen", "leesduur"]),
    ],
    bylines: &[
        (Kinds::CONTACT, "contactpersoon contactpersonen"),
        (Kinds::SPEAKS, "jouw jij u uw wij we ons onze"),
        (Kinds::POINTS, "deze dit"),
        (Kinds::AS, "zoals dat die"),
        (Kinds::SAID, "zei zegt zeggen aldus volgens vertelt meldt schrijft"),
        (Kinds::ASKS, "je abonneer klik volg deel lees steun download schrijf meld"),
        (Kinds::REACH, "bereiken bereikbaar mail mailen volg volgen stuur contacteer"),
        (Kinds::OUR, "onze"),
        (Kinds::BY, "door"),
        (Kinds::BY_AFTER, "van"),
        (Kinds::WORDS, "tekst"),
        (Kinds::GENRE, "geschreven gepubliceerd geplaatst verslag analyse opinie column bericht artikel interview \
                        reportage recensie commentaar achtergrond ingezonden samenstelling essay"),
        (Kinds::AUTHOR, "auteur auteurs"),
        (Kinds::ARTICLE, "en foto een het"),
        (Kinds::AND, "en met"),
        (Kinds::FOR, "voor"),
        (Kinds::IN, "in uit vanuit te"),
        (Kinds::ROLE, "redacteur verslaggever reporteur journalist correspondent correspondente redactrice \
                       verslaggeefster correspondenten verslaggevers"),
        (Kinds::OFFICE, "columnist correspondent fotograaf hoofdredacteur journalist redacteur redactie \
                         verslaggever"),
        (Kinds::STAFF, "redactie onlineredactie"),
        (Kinds::NOTE, "leestijd min minuten reacties reactie om op de volg volgen"),
        (Kinds::WORK, "bewerking"),
        (Kinds::NEVER, "over gepubliceerd bijgewerkt het een voor met nieuws meer binnenland buitenland economie sport cultuur politiek lees \
                        meest gelezen"),
        (Kinds::TELLS, "is schrijft werkt"),
        (Kinds::ABOUT, "over"),
        (Kinds::SOURCE, "bron bronnen"),
        (Kinds::REPORTS, "rapporteert bericht"),
        (Kinds::TALK, "gesprek"),
        (Kinds::PICTURE, "fotografie foto beeld"),
    ],
    given_names: "aad aafke adriaan albertine annelies annemiek arend arie arjen arnoud bastiaan bauke bouke \
                  bram carlijn carolien casper cees chiel christiaan corine daan diederik dirkje eefje eelco els \
                  elsbeth emiel esmee eveline ewout femke fenna ferry floris frans frederieke freek frits geert \
                  geertje gerben gert gijs greet guus hanneke harm harmen hein heleen henk henriëtte herman \
                  hidde huib huub ineke ingmar iwan jaap jacco jacobien janneke jannetje jasper jelle jeroen \
                  jitske jochem joep joke jolanda jolien joost joris jos josien jurgen jurjen kees klaas koen \
                  koos laurens leen lieke lies lieve lisette loes lonneke luuk maaike maarten machteld margriet \
                  marijke marjan marjolein marleen martijn matthijs mattijs mees melle menno merel michiel mieke \
                  minke myrthe nienke noortje paulien peer piet pieter pim quinten reinier remco remy renske \
                  rianne rien rik robbert roel roelof roos ruben rudy ruud saar sander sanne sebastiaan siebe \
                  sjaak sjoerd stefaan stijn suzan sylvana teun thijmen thijs thom tijs tine tineke tjeerd toon \
                  trijntje truus twan veerle wessel wiebe willem wim wouter xander",
    function_words: "aan als bij dan dat de die door een en er haar had hebben heeft het hij hun ik in is je \
                     maar met naar niet nog om ook op over te tot uit van voor wat we wel werd wij worden \
                     wordt ze zij zijn",
    page_words: "nieuwsbrief abonneren",
    own_words: "verscheen versie eerdere beluisteren bekijk interview krant artikel artikelen abonnee abonnees inschrijven reactie reacties reageren lezers lezer lezen \
                delen facebook twitter instagram whatsapp youtube telegram kanaal cookies privacy browser \
                mailadres gratis account inloggen registreren galerij redactie gepubliceerd advertentie \
                steunen downloaden nieuws updates volgen auteur auteurs inhoud rechten voorbehouden",
    labels: LABELS,
    ..EMPTY
};

#[rustfmt::skip]
const LABELS: &[(LabelKind, &[&str])] = &[
    (LabelKind::ErrorPage, &[
        "deze pagina bestaat niet", "fout 404", "pagina niet gevonden",
    ]),
    (LabelKind::Published, &[
        "geplaatst *", "geplaatst op *", "gepubliceerd *", "gepubliceerd op *",
    ]),
    (LabelKind::Updated, &[
        "aangepast *", "bijgewerkt *", "gewijzigd *", "laatst bijgewerkt *", "laatste update *",
    ]),
    (LabelKind::Byline, &[
        "door *", "geschreven door *",
    ]),
    (LabelKind::Contributors, &[
        "bron: *", "bronnen: *", "met medewerking van *",
    ]),
    (LabelKind::Credit, &[
        "afbeelding: *", "beeld: *", "foto's: *",
        "bron: anp *", "foto ter illustratie", "illustratie: *", "beeld © *", "archieffoto *", "eigen foto",
    ]),
    (LabelKind::ReadMore, &[
        "bekijk ook *", "lees meer", "lees meer *", "lees ook", "lees ook *", "lees verder", "lees verder *",
        "meer lezen", "zie ook *",
        "lees ook: *", "lees ook dit artikel: *", "bekijk ook: *", "het artikel gaat verder onder *",
        "lees ook. *", "tekst gaat verder onder de *",
    ]),
    (LabelKind::RelatedHeading, &[
        "aanbevolen", "gerelateerd", "gerelateerde artikelen", "het laatste nieuws", "laatste nieuws", "meer nieuws",
        "meer over *", "meest bekeken", "meest gelezen", "ook interessant", "populair",
        "meer over dit onderwerp", "lees meer over *", "in samenwerking met *",
    ]),
    (LabelKind::Share, &[
        "afdrukken", "deel *", "deel dit artikel", "deel via *", "delen", "kopieer link",
    ]),
    (LabelKind::Advertisement, &[
        "advertentie", "advertenties", "gesponsord", "lees verder na de advertentie",
        "lees verder onder de advertentie",
    ]),
    (LabelKind::Correction, &["in een eerdere versie van dit artikel|bericht|verhaal|interview *"]),
    (LabelKind::Audio, &["je|u kunt|kan dit artikel|verhaal ook *"]),
    (LabelKind::Newsletter, &[
        "meer nieuws uit|over de|het|jouw regio|buurt|stad *",
        "aanmelden nieuwsbrief", "meld je aan *", "nieuwsbrief", "nieuwsbrieven", "schrijf je in *",
        "meld je aan voor de *", "meld je aan voor onze *", "schrijf je in voor de *", "schrijf je in voor onze *",
        "ontvang elke dag het laatste *", "wil je op de hoogte *",
        "meld je aan voor de|onze nieuwsbrief *", "schrijf je in voor de|onze nieuwsbrief *",
        "ontvang elke dag|ochtend|week het|de|onze *",
        "ontvang dagelijks het laatste|belangrijkste *", "ontvang dagelijks de|onze *",
        "bedankt voor je aanmelding voor *",
        "uitschrijven *", "je|u ontvangt deze e-mail|mail|nieuwsbrief omdat *", "je ontvangt een bevestiging per *",
        "blijf op de hoogte van *",
    ]),
    (LabelKind::Comments, &[
        "wil je reageren? dat|log|mail|stuur *",
        "# reactie", "# reacties", "geef een reactie *", "plaats een reactie", "reacties", "reageer", "reageer *",
        "je moet ingelogd zijn om *",
        "je e-mailadres zal niet worden *", "je e-mailadres wordt niet gepubliceerd *",
        "vereiste velden zijn gemarkeerd met *", "heb je een vraag of opmerking *", "zie je een fout in *",
        "reageren op dit artikel kan *",
    ]),
    (LabelKind::ReadTime, &[
        "# min leestijd", "# minuten leestijd", "leestijd *",
    ]),
    (LabelKind::Copyright, &[
        "alle rechten voorbehouden", "alle rechten voorbehouden *",
        "dit artikel is eerder verschenen|gepubliceerd *", "dit artikel verscheen eerder in|op *",
        "op al onze artikelen rust *",
        "op alle verhalen van de *", "wil je tekst overnemen of *",
    ]),
    (LabelKind::Consent, &[
        "accepteren", "algemene voorwaarden", "beheer voorkeuren", "cookie-instellingen", "cookiebeleid",
        "cookieverklaring",
        "gebruiksvoorwaarden", "privacybeleid", "privacyverklaring",
        "om deze inhoud te kunnen *", "om deze inhoud te tonen *", "om deze content te kunnen *",
        "op deze plek staat content *", "hier staat ingevoegde content van *", "hier staat content van een *",
        "voor het tonen van deze *", "deze inhoud kan niet worden *", "deze content kan niet worden *",
        "deze inhoud is niet zichtbaar *", "om deze inhoud te tonen|laten|bekijken *",
        "dit onderdeel toont inhoud van *", "hier vind je een externe *",
        "door deze inhoud te bekijken *", "je hebt geen toestemming gegeven *", "wil je deze inhoud zien *",
        "deze video kan niet worden *",
    ]),
    (LabelKind::Subscription, &[
        "abonneer", "abonneer *", "abonneren", "al abonnee *", "word abonnee", "word abonnee *",
        "dit artikel is alleen voor *", "dit artikel is exclusief voor *", "lees dit artikel gratis met *",
        "je las zojuist een premium *", "wil je dit artikel lezen *", "al abonnee? log dan in *",
        "steun onze journalistiek met een *",
        "wilt u belangrijke informatie delen *",
    ]),
    (LabelKind::Embed, &[
        "tweet wordt geladen", "dit bericht op instagram bekijken", "een bericht gedeeld door *",
    ]),
    (LabelKind::Withheld, &[
        "dit artikel is alleen voor abonnees *", "lees verder met *", "verder lezen *",
    ]),
    (LabelKind::Account, &[
        "aanmelden", "inloggen", "mijn account", "uitloggen", "wachtwoord vergeten *",
    ]),
    (LabelKind::Section, &[
        "binnenland", "buitenland", "cultuur", "economie", "gezondheid", "nieuws", "opinie",
        "politiek", "voetbal", "wetenschap",
    ]),
    (LabelKind::Navigation, &[
        "adverteren", "ga naar de inhoud", "klantenservice", "naar de inhoud *", "over ons", "sluiten", "vacatures",
        "veelgestelde vragen", "zoeken",
    ]),
    (LabelKind::Follow, &[
        "volg ons", "volg ons *", "volgen",
    ]),
    (LabelKind::Biography, &[
        "heb je een tip voor *", "tip de redactie", "over de auteur",
    ]),
];
