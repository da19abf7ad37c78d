//! Norwegian.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const NORWEGIAN: Language = Language {
    code: "no",
    months: [
        "januar jan", "februar feb", "mars mar", "april apr", "mai", "juni jun", "juli jul", "august aug",
        "september sep sept", "oktober okt", "november nov", "desember des",
    ],
    weekdays: "fre fredag lør lørdag man mandag ons onsdag søn søndag tir tirsdag tor torsdag",
    date_words: "kl den",
    units: &[
        (Unit::Second, "sekunder"),
        (Unit::Minute, "minutter min"),
        (Unit::Hour, "time timer"),
        (Unit::Day, "dag dager"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "publisert", "først publisert", "publiseringsdato", "lagt ut", "skrevet", "opprettet",
        ]),
        (DatePhrase::Updated, &[
            "oppdatert", "sist oppdatert", "endret", "sist endret", "oppdatering", "siste oppdatering",
        ]),
        (DatePhrase::AgoAround, &["for"]),
        (DatePhrase::AgoBehind, &["siden"]),
        (DatePhrase::Today, &["i dag"]),
        (DatePhrase::Yesterday, &["i går"]),
        (DatePhrase::ReadTime, &["lesetid"]),
    ],
    bylines: &[
        (Kinds::CONTACT, "kontaktperson"),
        (Kinds::SPEAKS, "din ditt dine vi oss vår vårt våre"),
        (Kinds::POINTS, "denne dette"),
        (Kinds::AS, "som"),
        (Kinds::SAID, "sier forteller mener forklarer opplyser sa ifølge"),
        (Kinds::ASKS, "du abonner klikk følg del støtt last"),
        (Kinds::BY, "av"),
        (Kinds::BY_AFTER, "fra"),
        (Kinds::WORDS, "tekst"),
        (Kinds::GENRE, "skrevet publisert reportasje kommentar analyse intervju kronikk artikkel"),
        (Kinds::AUTHOR, "forfatter skribent"),
        (Kinds::ARTICLE, "og foto"),
        (Kinds::AND, "og med"),
        (Kinds::FOR, "med"),
        (Kinds::IN, "i fra på"),
        (Kinds::ROLE, "journalist reporter korrespondent redaktør kommentator utenrikskorrespondent"),
        (Kinds::OFFICE, "fotograf journalist kommentator korrespondent redaktør reporter sjefredaktør \
                         spaltist"),
        (Kinds::STAFF, "redaksjonen"),
        (Kinds::BESIDE_WORK, "med"),
        (Kinds::WORK, "bidrag"),
        (Kinds::NEVER, "publisert oppdatert nyheter debatt mer"),
        (Kinds::NOTE, "kl min minutter publisert oppdatert kommentarer siden den"),
        (Kinds::TELLS, "er jobber"),
        (Kinds::ABOUT, "om"),
        (Kinds::OUR, "vår våre"),
        (Kinds::SOURCE, "kilde kilder"),
        (Kinds::REPORTS, "rapporterer"),
        (Kinds::TALK, "samtale intervju"),
    ],
    given_names: "aage anne-marit arild arnfinn asbjørn aslak asle atle aud audun bente birger bjarne bjørg \
                  bjørn børge cathrine dag dagfinn edvard egil eilif einar eirik eivind endre erlend eskil espen \
                  frode geir gisle grete gro gry gunn guri guro haavard halvor hege hildegunn håkon håvard ingar \
                  ingunn ingvild iselin ivar jarle jorunn jostein jørgen jørn kari karianne kathrine kine kirsti \
                  kjersti kjetil knut kolbjørn kåre mads magne magnhild maiken mari marte mette morten odd-magne \
                  oddvar ola olav petter ragnhild randi reidar reidun rune sigbjørn sigmund sigurd sigve sissel \
                  snorre solfrid solveig stein steinar stian stine sturla sunniva svein sverre synne synnøve \
                  terje thor thorbjørn tone tor tor-erik torbjørn torgeir torgrim torill torstein torunn trine \
                  trond trygve turid tuva unni vegard vibeke vidar vigdis yngve øistein øivind ørjan øystein \
                  øyvind",
    function_words: "at av ble bli de den det dette eller en er et etter for fra hadde han har hun i ikke jeg \
                     kan med men mer mot må nå når og også om over på seg sin skal som så til under ut var \
                     ved vi vil være å",
    page_words: "nyhetsbrev abonnere",
    own_words: "artikkel artikkelen artikler abonner abonnent abonnenter kommentar kommentarer kommentarfelt \
                lesere leser facebook twitter instagram informasjonskapsler personvern nettleser e-post \
                adresse gratis konto registrer klikk redaksjonen publisert annonse nyheter skribent innhold \
                rettigheter debatt",
    labels: LABELS,
    ..EMPTY
};

#[rustfmt::skip]
const LABELS: &[(LabelKind, &[&str])] = &[
    (LabelKind::Credit, &[
        "faksimile: *", "grafikk: *", "illustrasjon: *", "illustrasjonsfoto", "illustrasjonsfoto: *",
        "illustrasjonsbilde: *", "skjermdump: *", "skjermbilde: *",
    ]),
    (LabelKind::ErrorPage, &[
        "fant ikke siden", "siden ble ikke funnet", "siden finnes ikke", "vi finner ikke siden",
    ]),
    (LabelKind::Published, &[
        "publisert *", "publisert: *",
    ]),
    (LabelKind::Updated, &[
        "oppdatert *", "oppdatert: *", "sist endret *", "sist oppdatert *",
    ]),
    (LabelKind::Byline, &[
        "av: *", "skrevet av *", "tekst: *",
    ]),
    (LabelKind::Contributors, &[
        "kilde: *", "kilder: *",
    ]),
    (LabelKind::Notice, &[
        "artikkelen er mer enn # år gammel", "artikkelen er mer enn ett|to|tre|fire|fem år gammel",
        "artikkelen er over # år gammel",
    ]),
    (LabelKind::KeyPoints, &["fakta", "fakta: *", "kortversjonen", "kort fortalt", "oppsummert", "saken oppsummert"]),
    (LabelKind::ReadMore, &[
        "les hele saken", "les mer", "les mer *", "les også", "les også *", "les videre", "se også *",
        "les også: *", "les mer: *", "se også: *",
    ]),
    (LabelKind::RelatedHeading, &[
        "flere nyheter", "flere saker", "mest lest", "mest leste", "relatert", "relaterte artikler", "siste nyheter",
        "siste nytt",
        "fikk du med deg disse?", "mer om saken", "flere saker om *", "mer fra *",
    ]),
    (LabelKind::Share, &[
        "del", "del artikkel", "del artikkelen", "del på facebook *", "kopier lenke",
    ]),
    (LabelKind::Advertisement, &[
        "annonse", "annonsørinnhold", "annonsørinnhold *", "artikkelen fortsetter under annonsen",
    ]),
    (LabelKind::Newsletter, &[
        "meld deg på *", "motta nyhetsbrev *",
        "meld deg på vårt nyhetsbrev *", "få nyhetene rett i innboksen *",
    ]),
    (LabelKind::Comments, &[
        "# kommentarer", "kommenter",
        "e-postadressen din vil ikke bli *", "obligatoriske felt er merket med *",
    ]),
    (LabelKind::ReadTime, &[
        "# min lesetid", "lesetid *",
    ]),
    (LabelKind::Copyright, &[
        "alle rettigheter forbeholdt", "ansvarlig redaktør *", "ansvarlig redaktør: *",
    ]),
    (LabelKind::Consent, &[
        "godta alle", "informasjonskapsler", "om informasjonskapsler", "personvern", "personvernerklæring",
        "samtykke",
        "for å se dette innholdet *", "for å vise dette innholdet *", "dette innholdet kan ikke vises *",
    ]),
    (LabelKind::Subscription, &[
        "abonner", "allerede abonnent *", "bli abonnent", "bli abonnent *", "kjøp abonnement",
        "denne saken er kun for *", "allerede abonnent? logg inn her *", "for abonnenter", "logg inn for å lese *",
    ]),
    (LabelKind::Embed, &[
        "et innlegg delt av *", "vis dette innlegget på *",
    ]),
    (LabelKind::Withheld, &[
        "for å lese videre *", "les videre med *",
    ]),
    (LabelKind::Account, &[
        "glemt passord *", "logg inn", "logg inn *", "logg ut", "min side", "opprett konto",
    ]),
    (LabelKind::Section, &[
        "forsiden", "fotball", "helse", "innenriks", "meninger", "nyheter", "oppskrifter", "utenriks",
        "økonomi",
    ]),
    (LabelKind::Navigation, &[
        "hopp til innhold *", "kontakt oss", "kundeservice", "lukk", "om oss", "søk", "til forsiden", "tips oss",
    ]),
    (LabelKind::Follow, &[
        "følg", "følg oss", "følg oss *",
    ]),
    (LabelKind::Correction, &[
        "saken er oppdatert med *", "rettelse: *", "artikkelen er oppdatert med *",
    ]),
];
