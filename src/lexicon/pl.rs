//! Polish.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const POLISH: Language = Language {
    code: "pl",
    months: [
        "styczeń stycznia sty", "luty lutego lut", "marzec marca mar", "kwiecień kwietnia kwi", "maj maja",
        "czerwiec czerwca cze", "lipiec lipca lip", "sierpień sierpnia sie", "wrzesień września wrz",
        "październik października paź", "listopad listopada lis", "grudzień grudnia gru",
    ],
    weekdays: "czw czwartek niedz niedziela piątek pon poniedziałek pt sob sobota wt wtorek śr środa nd",
    date_words: "o godz godzinie dnia r",
    units: &[
        (Unit::Minute, "minuta minut minuty minutę min"),
        (Unit::Hour, "godzin godziny godzinę"),
        (Unit::Day, "dni dzień"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "opublikowano", "data publikacji", "dodano", "data dodania", "utworzono", "publikacja", "opublikowane",
        ]),
        (DatePhrase::Updated, &[
            "aktualizacja", "zaktualizowano", "ostatnia aktualizacja", "aktualizowano", "zmodyfikowano",
            "data aktualizacji", "uaktualniono", "ostatnia zmiana", "edytowano",
        ]),
        (DatePhrase::AgoBehind, &["temu"]),
        (DatePhrase::Today, &["dziś", "dzisiaj"]),
        (DatePhrase::Yesterday, &["wczoraj"]),
        (DatePhrase::ReadTime, &["czytania"]),
        (DatePhrase::DayBefore, &["przedwczoraj"]),
    ],
    bylines: &[
        (Kinds::CONTACT, "kontakt"),
        (Kinds::BY, "przez"),
        (Kinds::WORDS, "tekst"),
        (Kinds::AND, "oraz i z"),
        (Kinds::IN, "w z"),
        (Kinds::OFFICE, "dziennikarka dziennikarz fotograf korespondent publicysta redaktor redaktorka \
                         reporter reporterka"),
        (Kinds::AUTHOR, "autor autorka autorzy autorki oprac opracował opracowała opracowanie napisał napisała \
                         rozmawiał rozmawiała rozmawiali opracowali przygotował przygotowała napisali redagował \
                         redagowała"),
        (Kinds::GENRE, "napisany napisane opublikowany opublikowane dodane dodany artykuł wywiad"),
        (Kinds::STAFF, "redakcja"),
        (Kinds::ROLE, "dziennikarz dziennikarka korespondent korespondentka reporterka publicysta publicystka"),
        (Kinds::NOTE, "min czytania komentarzy komentarze dnia w"),
        (Kinds::NEVER, "wiadomości polityka gospodarka kraj świat kultura zdrowie biznes najnowsze więcej \
                        wszystkie zobacz czytaj"),
        (Kinds::FILED, "tagi tematy kategorie"),
        (Kinds::SOURCE, "źródło źródła"),
        (Kinds::TALK, "wywiad rozmowa reportaż"),
        (Kinds::PICTURE, "zdjęcia fot foto"),
    ],
    given_names: "agata agnieszka aleksander aleksandra alicja andrzej aneta antoni arkadiusz bartosz bartłomiej \
                  beata bogdan bogusław bożena cezary czesław danuta dariusz dawid dominika dorota elżbieta ewa \
                  ewelina filip franciszek grażyna grzegorz halina henryk iga ignacy irena iwona izabela jacek \
                  jadwiga jakub janusz jarosław jerzy jolanta justyna józef kacper kamil kamila karol katarzyna \
                  kazimierz kinga krystian krystyna krzysztof leszek maciej marcin marek mariola mariusz marzena \
                  mateusz małgorzata michalina michał mieczysław mikołaj mirosław oliwia patrycja patryk paweł \
                  piotr przemysław radosław rafał roman ryszard stanisław sylwia szymon sławomir tadeusz tomasz \
                  urszula weronika wiesław wiktor wiktoria witold wojciech władysław zbigniew zdzisław zenon \
                  zofia zuzanna łukasz",
    function_words: "a ale być był była było co czy dla do i ich jak jego jej jest już która które który może \
                     na nie o od oraz po przez przy się są tak ten też to tylko tym w z za ze że",
    own_words: "treść treści artykuł artykułu komentarz komentarze redakcji czytelnicy",
    page_words: "prenumerata subskrypcja ciasteczka",
    labels: LABELS,
    ..EMPTY
};

#[rustfmt::skip]
const LABELS: &[(LabelKind, &[&str])] = &[
    (LabelKind::ErrorPage, &[
        "błąd 404", "nie znaleziono strony", "strona nie istnieje", "strona nie została znaleziona",
    ]),
    (LabelKind::Published, &[
        "data dodania *", "data publikacji *", "dodano *", "opublikowano *",
    ]),
    (LabelKind::Updated, &[
        "aktualizacja *", "ostatnia aktualizacja *", "zaktualizowano *",
    ]),
    (LabelKind::Byline, &[
        "oprac. *", "opracował *", "opracowała *",
    ]),
    (LabelKind::Contributors, &[
        "źródła: *", "źródło", "źródło: *",
    ]),
    (LabelKind::Credit, &[
        "fot. *", "zdjęcia: *", "zdjęcie: *",
        "fot: *", "grafika: *", "ilustracja: *", "źródło zdjęcia *", "zdj. *", "zdj: *",
    ]),
    (LabelKind::KeyPoints, &["najważniejsze informacje", "w skrócie"]),
    (LabelKind::ReadMore, &[
        "czytaj dalej", "czytaj także", "czytaj także *", "czytaj też", "czytaj też *", "czytaj więcej",
        "czytaj więcej *", "przeczytaj także *", "więcej", "zobacz również", "zobacz również *", "zobacz także",
        "zobacz także *", "zobacz też *",
        "czytaj także: *", "czytaj też: *", "czytaj więcej: *", "zobacz także: *", "zobacz też: *",
        "zobacz również: *", "przeczytaj także: *", "przeczytaj też: *", "dalsza część artykułu pod *",
        "dalszy ciąg materiału pod *", "ciąg dalszy pod materiałem *",
    ]),
    (LabelKind::RelatedHeading, &[
        "najczęściej czytane", "najnowsze", "najpopularniejsze", "ostatnie wiadomości", "podobne artykuły",
        "polecamy", "polecane", "powiązane artykuły",
        "przeczytaj także", "najnowsze wiadomości",
    ]),
    (LabelKind::Share, &[
        "drukuj", "kopiuj link", "oceń jakość naszego artykułu", "podziel się", "podziel się *",
        "twoja opinia pozwala *", "udostępnij", "udostępnij *",
    ]),
    (LabelKind::Advertisement, &[
        "dalsza część artykułu *", "reklama", "reklamy",
    ]),
    (LabelKind::Newsletter, &[
        "zapisz się", "zapisz się *",
        "zapisz się do naszego newslettera *", "chcesz być na bieżąco z *", "masz temat, który chcesz *",
        "masz dla nas ciekawy temat *",
        "zapisz się na nasz newsletter *", "codziennie rano najważniejsze informacje w *",
        "otrzymuj najważniejsze informacje na swój *", "dziękujemy za zapisanie się do *",
        "masz newsa, zdjęcie *", "wyrażam zgodę na przetwarzanie moich *",
    ]),
    (LabelKind::Comments, &[
        "# komentarze", "# komentarzy", "dodaj komentarz", "komentarze", "skomentuj",
        "twój adres e-mail nie zostanie *", "twój adres email nie zostanie *", "wymagane pola są oznaczone *",
        "wymagane pola są oznaczone symbolem *", "aby dodać komentarz, zaloguj się *",
        "komentarze są prywatnymi opiniami użytkowników *",
    ]),
    (LabelKind::ReadTime, &[
        "# min czytania", "czas czytania *", "ten tekst przeczytasz w # minut", "ten tekst przeczytasz w # minuty",
        "ten tekst przeczytasz w # minutę",
    ]),
    (LabelKind::Copyright, &[
        "wszelkie prawa zastrzeżone", "wszelkie prawa zastrzeżone *",
        "masz sugestie, uwagi albo widzisz *", "dziękujemy, że przeczytałaś/eś nasz artykuł *",
    ]),
    (LabelKind::Consent, &[
        "polityka cookies", "polityka prywatności", "regulamin", "ustawienia prywatności", "zgadzam się",
        "aby zobaczyć tę treść, musisz *", "aby wyświetlić tę treść, musisz *", "ta treść nie jest dostępna *",
        "ta treść jest niedostępna z *", "aby wyświetlić tę treść, musisz|zaakceptuj *",
        "aby zobaczyć tę treść, musisz|zaakceptuj *", "ta strona używa plików cookie *",
    ]),
    (LabelKind::Subscription, &[
        "prenumerata", "subskrybuj", "wykup dostęp *",
        "ten artykuł jest dostępny tylko *", "artykuł dostępny tylko dla prenumeratorów *",
        "masz już prenumeratę? zaloguj się *", "czytaj dalej dzięki prenumeracie *",
    ]),
    (LabelKind::Embed, &[
        "post udostępniony przez *", "wyświetl ten post na *",
    ]),
    (LabelKind::Withheld, &[
        "aby czytać dalej *", "czytaj dalej w subskrypcji *", "treść dostępna dla subskrybentów *",
    ]),
    (LabelKind::Account, &[
        "moje konto", "wyloguj", "zaloguj", "zaloguj się", "zaloguj się *", "zarejestruj się",
    ]),
    (LabelKind::Section, &[
        "gospodarka", "kraj", "kultura", "nauka", "piłka nożna", "polityka", "polska", "wiadomości", "zdrowie",
        "świat",
    ]),
    (LabelKind::Navigation, &[
        "o nas", "przejdź do treści", "redakcja", "strona główna", "szukaj", "wstecz", "zamknij",
    ]),
    (LabelKind::Follow, &[
        "obserwuj", "obserwuj nas *", "śledź nas *",
    ]),
    (LabelKind::Biography, &[
        "autor jest *", "autorka jest *", "chcesz, żebyśmy opisali twoją historię *", "masz dla nas temat? napisz *",
        "jesteś świadkiem ciekawego zdarzenia? *",
    ]),
];
