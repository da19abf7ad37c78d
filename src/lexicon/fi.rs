//! Finnish.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const FINNISH: Language = Language {
    code: "fi",
    months: [
        "tammikuu tammikuuta tammikuun", "helmikuu helmikuuta helmikuun", "maaliskuu maaliskuuta maaliskuun",
        "huhtikuu huhtikuuta huhtikuun", "toukokuu toukokuuta toukokuun", "kesäkuu kesäkuuta kesäkuun",
        "heinäkuu heinäkuuta heinäkuun", "elokuu elokuuta elokuun", "syyskuu syyskuuta syyskuun",
        "lokakuu lokakuuta lokakuun", "marraskuu marraskuuta marraskuun", "joulukuu joulukuuta joulukuun",
    ],
    weekdays: "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
    date_words: "klo kello",
    units: &[
        (Unit::Minute, "minuuttia"),
        (Unit::Hour, "tuntia tunti"),
        (Unit::Day, "päivää"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "julkaistu", "julkaistu klo", "julkaisuaika", "julkaistiin", "luotu", "julkaisupäivä",
        ]),
        (DatePhrase::Updated, &["päivitetty", "muokattu", "viimeksi päivitetty", "päivitys", "viimeksi muokattu"]),
        (DatePhrase::AgoBehind, &["sitten"]),
        (DatePhrase::Today, &["tänään"]),
        (DatePhrase::Yesterday, &["eilen"]),
    ],
    bylines: &[
        (Kinds::SAID, "sanoo kertoo"),
        (Kinds::AUTHOR, "kirjoittaja toimittaja toimittajat kirjoittajat kirjoittanut haastattelu"),
        (Kinds::AND, "ja"),
        (Kinds::ROLE, "journalisti toimittaja toimittajat päätoimittaja kirjeenvaihtaja"),
        (Kinds::STAFF, "toimitus"),
        (Kinds::PICTURE, "kuva kuvat"),
        (Kinds::NEVER, "uutiset kotimaa ulkomaat talous urheilu kulttuuri mielipide lue lisää"),
        (Kinds::NOTE, "klo min päivitetty julkaistu"),
        (Kinds::WORDS, "teksti"),
        (Kinds::SOURCE, "lähde lähteet"),
        (Kinds::GENRE, "kirjoittanut analyysi kommentti kolumni"),
        (Kinds::TALK, "haastattelu"),
    ],
    given_names: "aino aku aleksi anneli anni annukka antti anu ari arja arto eero eeva eija elina erkki esa \
                  essi eveliina hannele hannu harri heikki heli henna heta iida iiro ilkka irja jaakko jaana \
                  jani janne jari jarkko jarmo jenni jouko jouni juha juhani jukka jussi jyrki kaarina kaisa \
                  kalle karoliina katri kimmo kirsi kristiina lauri leena liisa maarit maija marja marjo markku \
                  matti miia mika mikko milla minna nea niina niko olli oona outi paavo panu pasi pekka pertti \
                  petri piia pirjo pirkko päivi raija raimo reijo riikka risto saara salla sami sampo samuli \
                  sanna sari satu seija seppo sini sirpa suvi tapio tarja teemu teija teppo terhi tero tiina \
                  tuija tuomas tuomo tuula vappu veera veikko venla vesa ville virpi",
    function_words: "ja on ei se että hän oli joka ovat mutta myös kun niin kuin sen olla tai jos ole mukaan \
                     voi vain sitä siitä tämä hänen he me ne nyt jo vielä sekä mitä kuitenkin jossa jotka \
                     olisi joita kanssa jälkeen mikä siihen tänä sanoo",
    labels: &[
        (LabelKind::ErrorPage, &[
            "sivua ei löydy", "sivua ei löytynyt",
        ]),
        (LabelKind::Published, &["julkaistu *"]),
        (LabelKind::Updated, &["päivitetty *"]),
        (LabelKind::Byline, &["teksti: *"]),
        (LabelKind::Credit, &[
        "kuva: *",
        "kuvat: *", "kuvituskuva", "kuvituskuva: *", "arkistokuva", "arkistokuva: *", "kuvaaja: *", "kuvankaappaus *",
    ]),
        (LabelKind::KeyPoints, &["jutun tiivistelmä", "lyhyesti", "tiivistelmä"]),
        (LabelKind::ReadMore, &["lue myös *", "lue myös", "lue lisää", "lue lisää *"]),
        (LabelKind::RelatedHeading, &["luetuimmat", "uusimmat", "suosittelemme"]),
        (LabelKind::Share, &["jaa", "jaa *"]),
        (LabelKind::Advertisement, &["mainos"]),
        (LabelKind::Comments, &["mitä ajatuksia juttu herätti *", "kommentit", "kommentoi"]),
        (LabelKind::Section, &["uutiset", "kotimaa", "ulkomaat", "talous", "urheilu", "kulttuuri", "mielipide"]),
        (LabelKind::Account, &["kirjaudu"]),
        (LabelKind::Subscription, &["tilaa"]),
        (LabelKind::Correction, &["oikaisu *", "oikaisu: *", "korjaus: *"]),
    ],
    ..EMPTY
};
