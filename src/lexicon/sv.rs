//! Swedish.

use super::{Label, Language};

#[rustfmt::skip]
pub(super) const SWEDISH: Language = Language {
    code: "sv",
    months: &[
        ("januari", 1), ("jan", 1), ("februari", 2), ("feb", 2), ("mars", 3), ("mar", 3), ("april", 4), ("apr", 4),
        ("maj", 5), ("juni", 6), ("jun", 6), ("juli", 7), ("jul", 7), ("augusti", 8), ("aug", 8), ("september", 9),
        ("sep", 9), ("sept", 9), ("oktober", 10), ("okt", 10), ("november", 11), ("nov", 11), ("december", 12),
        ("dec", 12),
    ],
    weekdays: &[
        "fre", "fredag", "lör", "lördag", "mån", "måndag", "ons", "onsdag", "sön", "söndag", "tis", "tisdag", "tor",
        "tors", "torsdag",
    ],
    date_words: &[
        "den", "kl", "klockan",
    ],
    relative: &[
        "# dag sedan", "# dagar sedan", "# min sedan", "# minut sedan", "# minuter sedan", "# timmar sedan",
        "# timme sedan", "i dag", "i går", "idag", "igår", "nyss",
    ],
    and: &[
        "med", "och",
    ],
    in_place: &[
        "från", "i", "på",
    ],
    roles: &[
        "chefredaktör", "fotograf", "journalist", "kolumnist", "korrespondent", "krönikör", "redaktör", "reporter",
        "skribent",
    ],
    function_words: &[
        "alla", "andra", "att", "av", "bara", "de", "den", "det", "där", "då", "efter", "eller", "en", "ett", "finns",
        "från", "får", "för", "hade", "han", "hans", "har", "hennes", "hon", "här", "inte", "jag", "kan", "kommer",
        "med", "men", "mot", "mycket", "nu", "när", "och", "också", "om", "på", "sedan", "sig", "sin", "ska",
        "skulle", "som", "så", "till", "under", "ut", "var", "vara", "vi", "vid", "än", "är", "år", "över",
    ],
    speech: &[
        "berättar", "enligt", "förklarar", "menar", "sa", "sade", "skriver", "säger", "uppger",
    ],
    labels: LABELS,
};

#[rustfmt::skip]
const LABELS: &[(Label, &[&str])] = &[
    (Label::Published, &[
        "publicerad *", "publicerades *", "publicerat *",
    ]),
    (Label::Updated, &[
        "senast uppdaterad *", "uppdaterad *", "uppdaterades *", "uppdaterat *",
    ]),
    (Label::Byline, &[
        "av *", "skribent: *",
    ]),
    (Label::Credit, &[

    ]),
    (Label::Contributors, &[
        "källa: *", "källor: *",
    ]),
    (Label::ReadMore, &[
        "läs mer", "läs mer *", "läs också", "läs också *", "läs vidare", "läs även", "läs även *",
    ]),
    (Label::RelatedHeading, &[
        "fler artiklar", "mer om *", "mest läst", "mest lästa", "rekommenderat", "relaterade artiklar", "relaterat",
        "senaste", "senaste nyheterna", "senaste nytt",
    ]),
    (Label::Share, &[
        "dela", "dela *", "dela artikel", "dela artikeln", "kopiera länk", "skriv ut",
    ]),
    (Label::Advertisement, &[
        "annons", "annons *", "annonser", "annonsera",
    ]),
    (Label::Newsletter, &[
        "nyhetsbrev", "nyhetsbrev *", "prenumerera på vårt nyhetsbrev *",
    ]),
    (Label::Comments, &[
        "# kommentarer", "kommentarer", "kommentera", "lämna ett svar *",
    ]),
    (Label::ReadTime, &[
        "# min lästid", "lästid *",
    ]),
    (Label::Copyright, &[
        "alla rättigheter förbehållna", "ansvarig utgivare *", "ansvarig utgivare: *",
    ]),
    (Label::Consent, &[
        "acceptera", "cookiepolicy", "godkänn", "hantera cookies", "integritetspolicy", "om cookies",
        "personuppgiftspolicy",
    ]),
    (Label::Subscription, &[
        "bli prenumerant", "bli prenumerant *", "prenumerera", "prenumerera *", "redan prenumerant *",
    ]),
    (Label::Embed, &[
        "ett inlägg delat av *", "visa det här inlägget på *",
    ]),
    (Label::Withheld, &[
        "fortsätt läsa med *", "för att läsa vidare *", "läs vidare med *",
    ]),
    (Label::Account, &[
        "glömt lösenord *", "logga in", "logga in *", "logga ut", "mina sidor", "mitt konto", "skapa konto",
    ]),
    (Label::Section, &[
        "debatt", "ekonomi", "fotboll", "hälsa", "inrikes", "ledare", "nyheter", "näringsliv", "nöje",
        "utrikes", "vetenskap",
    ]),
    (Label::Navigation, &[
        "hem", "hoppa till innehåll *", "kontakta oss", "meny", "om oss", "startsida", "stäng", "sök",
        "till innehållet", "tipsa oss",
    ]),
    (Label::Follow, &[
        "följ", "följ oss", "följ oss *",
    ]),
];
