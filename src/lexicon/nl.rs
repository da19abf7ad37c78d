//! Dutch.

use super::{Label, Language};

#[rustfmt::skip]
pub(super) const DUTCH: Language = Language {
    code: "nl",
    months: &[
        ("januari", 1), ("jan", 1), ("februari", 2), ("feb", 2), ("maart", 3), ("mrt", 3), ("april", 4), ("apr", 4),
        ("mei", 5), ("juni", 6), ("jun", 6), ("juli", 7), ("jul", 7), ("augustus", 8), ("aug", 8), ("september", 9),
        ("sep", 9), ("sept", 9), ("oktober", 10), ("okt", 10), ("november", 11), ("nov", 11), ("december", 12),
        ("dec", 12),
    ],
    weekdays: &[
        "di", "dinsdag", "do", "donderdag", "ma", "maandag", "vr", "vrijdag", "wo", "woensdag", "za", "zaterdag",
        "zo", "zondag",
    ],
    date_words: &[
        "om", "op", "uur", "van",
    ],
    relative: &[
        "# dag geleden", "# dagen geleden", "# jaar geleden", "# maanden geleden", "# minuten geleden",
        "# minuut geleden", "# uur geleden", "# weken geleden", "gisteren", "vandaag", "zojuist",
    ],
    and: &[
        "en", "met",
    ],
    in_place: &[
        "in", "uit", "vanuit",
    ],
    roles: &[
        "columnist", "correspondent", "fotograaf", "hoofdredacteur", "journalist", "redacteur", "redactie",
        "verslaggever",
    ],
    function_words: &[
        "aan", "als", "bij", "dan", "dat", "de", "die", "door", "een", "en", "er", "haar", "had", "hebben", "heeft",
        "het", "hij", "hun", "ik", "in", "is", "je", "maar", "met", "naar", "niet", "nog", "om", "ook", "op", "over",
        "te", "tot", "uit", "van", "voor", "wat", "we", "wel", "werd", "wij", "worden", "wordt", "ze", "zij", "zijn",
    ],
    speech: &[
        "aldus", "schrijft", "stelt", "verklaarde", "vertelde", "vertelt", "volgens", "zegt", "zei",
    ],
    labels: LABELS,
};

#[rustfmt::skip]
const LABELS: &[(Label, &[&str])] = &[
    (Label::Published, &[
        "geplaatst *", "geplaatst op *", "gepubliceerd *", "gepubliceerd op *",
    ]),
    (Label::Updated, &[
        "aangepast *", "bijgewerkt *", "gewijzigd *", "laatst bijgewerkt *", "laatste update *",
    ]),
    (Label::Byline, &[
        "door *", "geschreven door *",
    ]),
    (Label::Contributors, &[
        "bron: *", "bronnen: *", "met medewerking van *",
    ]),
    (Label::Credit, &[
        "afbeelding: *", "beeld: *", "foto's: *",
    ]),
    (Label::ReadMore, &[
        "bekijk ook *", "lees meer", "lees meer *", "lees ook", "lees ook *", "lees verder", "lees verder *",
        "meer lezen", "zie ook *",
    ]),
    (Label::RelatedHeading, &[
        "aanbevolen", "gerelateerd", "gerelateerde artikelen", "het laatste nieuws", "laatste nieuws", "meer nieuws",
        "meer over *", "meest bekeken", "meest gelezen", "ook interessant", "populair",
    ]),
    (Label::Share, &[
        "afdrukken", "deel *", "deel dit artikel", "deel via *", "delen", "kopieer link",
    ]),
    (Label::Advertisement, &[
        "advertentie", "advertenties", "gesponsord", "lees verder na de advertentie",
        "lees verder onder de advertentie",
    ]),
    (Label::Newsletter, &[
        "aanmelden nieuwsbrief", "meld je aan *", "nieuwsbrief", "nieuwsbrieven", "schrijf je in *",
    ]),
    (Label::Comments, &[
        "# reactie", "# reacties", "geef een reactie *", "plaats een reactie", "reacties", "reageer", "reageer *",
    ]),
    (Label::ReadTime, &[
        "# min leestijd", "# minuten leestijd", "leestijd *",
    ]),
    (Label::Copyright, &[
        "alle rechten voorbehouden", "alle rechten voorbehouden *",
    ]),
    (Label::Consent, &[
        "accepteren", "algemene voorwaarden", "cookie-instellingen", "cookiebeleid", "cookieverklaring",
        "gebruiksvoorwaarden", "privacybeleid", "privacyverklaring",
    ]),
    (Label::Subscription, &[
        "abonneer", "abonneer *", "abonneren", "al abonnee *", "word abonnee", "word abonnee *",
    ]),
    (Label::Embed, &[
        "dit bericht op instagram bekijken", "een bericht gedeeld door *",
    ]),
    (Label::Withheld, &[
        "dit artikel is alleen voor abonnees *", "lees verder met *", "verder lezen *",
    ]),
    (Label::Account, &[
        "aanmelden", "inloggen", "mijn account", "uitloggen", "wachtwoord vergeten *",
    ]),
    (Label::Section, &[
        "binnenland", "buitenland", "cultuur", "economie", "gezondheid", "nieuws", "opinie",
        "politiek", "voetbal", "wetenschap",
    ]),
    (Label::Navigation, &[
        "adverteren", "ga naar de inhoud", "klantenservice", "naar de inhoud *", "over ons", "sluiten", "vacatures",
        "veelgestelde vragen", "zoeken",
    ]),
    (Label::Follow, &[
        "volg ons", "volg ons *", "volgen",
    ]),
];
