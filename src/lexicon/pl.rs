//! Polish.

use super::{Label, Language};

#[rustfmt::skip]
pub(super) const POLISH: Language = Language {
    code: "pl",
    months: &[
        ("styczeń", 1), ("stycznia", 1), ("sty", 1), ("luty", 2), ("lutego", 2), ("lut", 2), ("marzec", 3),
        ("marca", 3), ("mar", 3), ("kwiecień", 4), ("kwietnia", 4), ("kwi", 4), ("maj", 5), ("maja", 5),
        ("czerwiec", 6), ("czerwca", 6), ("cze", 6), ("lipiec", 7), ("lipca", 7), ("lip", 7), ("sierpień", 8),
        ("sierpnia", 8), ("sie", 8), ("wrzesień", 9), ("września", 9), ("wrz", 9), ("październik", 10),
        ("października", 10), ("paź", 10), ("listopad", 11), ("listopada", 11), ("lis", 11), ("grudzień", 12),
        ("grudnia", 12), ("gru", 12),
    ],
    weekdays: &[
        "czw", "czwartek", "niedz", "niedziela", "piątek", "pon", "poniedziałek", "pt", "sob", "sobota", "wt",
        "wtorek", "śr", "środa",
    ],
    date_words: &[
        "g", "godz", "o", "r", "roku",
    ],
    relative: &[
        "# dni temu", "# godzin temu", "# godziny temu", "# minut temu", "# minuty temu", "dzień temu", "dzisiaj",
        "dziś", "godzinę temu", "wczoraj",
    ],
    and: &[
        "i", "oraz", "z",
    ],
    in_place: &[
        "w", "z",
    ],
    roles: &[
        "dziennikarka", "dziennikarz", "fotograf", "korespondent", "publicysta", "redaktor", "redaktorka", "reporter",
        "reporterka",
    ],
    function_words: &[
        "a", "ale", "być", "był", "była", "było", "co", "czy", "dla", "do", "i", "ich", "jak", "jego", "jej", "jest",
        "już", "która", "które", "który", "może", "na", "nie", "o", "od", "oraz", "po", "przez", "przy", "się", "są",
        "tak", "ten", "też", "to", "tylko", "tym", "w", "z", "za", "ze", "że",
    ],
    speech: &[
        "dodał", "dodała", "mówi", "napisał", "podkreślił", "poinformował", "powiedział", "powiedziała", "twierdzi",
        "według",
    ],
    labels: LABELS,
};

#[rustfmt::skip]
const LABELS: &[(Label, &[&str])] = &[
    (Label::Published, &[
        "data dodania *", "data publikacji *", "dodano *", "opublikowano *",
    ]),
    (Label::Updated, &[
        "aktualizacja *", "ostatnia aktualizacja *", "zaktualizowano *",
    ]),
    (Label::Byline, &[
        "oprac. *", "opracował *", "opracowała *",
    ]),
    (Label::Contributors, &[
        "źródła: *", "źródło", "źródło: *",
    ]),
    (Label::Credit, &[
        "fot. *", "zdjęcia: *", "zdjęcie: *",
    ]),
    (Label::ReadMore, &[
        "czytaj dalej", "czytaj także", "czytaj także *", "czytaj też", "czytaj też *", "czytaj więcej",
        "czytaj więcej *", "przeczytaj także *", "więcej", "zobacz również", "zobacz również *", "zobacz także",
        "zobacz także *", "zobacz też *",
    ]),
    (Label::RelatedHeading, &[
        "najczęściej czytane", "najnowsze", "najpopularniejsze", "ostatnie wiadomości", "podobne artykuły",
        "polecamy", "polecane", "powiązane artykuły",
    ]),
    (Label::Share, &[
        "drukuj", "kopiuj link", "podziel się", "podziel się *", "udostępnij", "udostępnij *",
    ]),
    (Label::Advertisement, &[
        "dalsza część artykułu *", "reklama", "reklamy",
    ]),
    (Label::Newsletter, &[
        "zapisz się", "zapisz się *",
    ]),
    (Label::Comments, &[
        "# komentarze", "# komentarzy", "dodaj komentarz", "komentarze", "skomentuj",
    ]),
    (Label::ReadTime, &[
        "# min czytania", "czas czytania *",
    ]),
    (Label::Copyright, &[
        "wszelkie prawa zastrzeżone", "wszelkie prawa zastrzeżone *",
    ]),
    (Label::Consent, &[
        "polityka cookies", "polityka prywatności", "regulamin", "ustawienia prywatności", "zgadzam się",
    ]),
    (Label::Subscription, &[
        "prenumerata", "subskrybuj", "wykup dostęp *",
    ]),
    (Label::Embed, &[
        "post udostępniony przez *", "wyświetl ten post na *",
    ]),
    (Label::Withheld, &[
        "aby czytać dalej *", "czytaj dalej w subskrypcji *", "treść dostępna dla subskrybentów *",
    ]),
    (Label::Account, &[
        "moje konto", "wyloguj", "zaloguj", "zaloguj się", "zaloguj się *", "zarejestruj się",
    ]),
    (Label::Section, &[
        "gospodarka", "kraj", "kultura", "nauka", "piłka nożna", "polityka", "polska", "wiadomości", "zdrowie",
        "świat",
    ]),
    (Label::Navigation, &[
        "o nas", "przejdź do treści", "redakcja", "strona główna", "szukaj", "wstecz", "zamknij",
    ]),
    (Label::Follow, &[
        "obserwuj", "obserwuj nas *", "śledź nas *",
    ]),
];
