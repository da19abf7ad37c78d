//! Months, weekdays and the small words of a date, in all languages at once: a date says what
//! language it is in only by its words, and no two languages give one word to two months.

/// The month that a word names: full, abbreviated or inflected, in any case, without a full stop.
#[inline]
pub(crate) fn month(word: &[u8]) -> Option<u32> {
    let first = word.first()?.to_ascii_lowercase();
    let bucket = BUCKETS.get(usize::from(first.wrapping_sub(b'a'))).unwrap_or(&BEYOND_ASCII);
    bucket.iter().find(|(name, _)| same(word, name)).map(|&(_, month)| month)
}

/// Whether the word names a day of the week, full or abbreviated.
pub(crate) fn is_weekday(word: &[u8]) -> bool {
    let Some(first) = word.first().map(u8::to_ascii_lowercase) else { return false };
    let bucket = WEEKDAYS.get(usize::from(first.wrapping_sub(b'a')).min(26)).copied().unwrap_or_default();
    bucket.split_ascii_whitespace().any(|name| same(word, name))
}

/// Whether the word may stand between the parts of a date: `on`, `of`, `den`, `le`, `de`.
#[inline]
pub(crate) fn is_date_word(word: &[u8]) -> bool {
    let mut buffer = [0; 8];
    let Some(lower) = buffer.get_mut(..word.len()) else { return false };
    lower.copy_from_slice(word);
    lower.make_ascii_lowercase();
    // A match on slices is decided by length first; `à` and `À` are bytes of their own.
    matches!(
        &*lower,
        b"at"
            | b"on"
            | b"of"
            | b"the"
            | b"sur"
            | b"um"
            | b"den"
            | b"am"
            | b"dem"
            | b"de"
            | b"del"
            | b"d"
            | b"le"
            | b"du"
            | b"a"
            | b"las"
            | b"el"
            | b"la"
            | b"los"
            | b"il"
            | b"alle"
            | b"ore"
            | b"em"
            | b"as"
            | b"op"
            | b"om"
            | b"kl"
            | b"klo"
            | b"o"
            | b"godz"
            | b"godzinie"
            | b"dnia"
            | b"dia"
            | b"v"
            | b"ve"
            | b"dne"
            | b"saat"
            | b"ob"
            | b"\xC3\xA0"
            | b"\xC3\x80"
            | b"\xC3\xA0s"
            | b"\xC3\x80s"
    )
}

/// Whether `word` is `lower`, which is in lower case, in any case.
#[inline]
pub(crate) fn same(word: &[u8], lower: &str) -> bool {
    word.len() == lower.len()
        && (word.eq_ignore_ascii_case(lower.as_bytes()) || !lower.is_ascii() && folds_to(word, lower))
}

/// The same beyond ASCII: `MÄRZ` is `märz`.
#[cold]
fn folds_to(word: &[u8], lower: &str) -> bool {
    str::from_utf8(word).is_ok_and(|word| word.chars().flat_map(char::to_lowercase).eq(lower.chars()))
}

/// The first two letters of a table's phrases. Nearly every line is turned away by them, at the cost
/// of one comparison for the whole table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gate([u64; 16]);

impl Gate {
    /// Labels that stand before a date: [`EVENTS`].
    pub(crate) const EVENTS: Gate = {
        let (mut gate, mut rest) = (Gate([0; 16]), EVENTS);
        while let [(phrase, _), after @ ..] = rest {
            (gate, rest) = (gate.with(phrase), after);
        }
        gate
    };
    /// Words that stand before a number or name a day: [`AGO_BEFORE`], [`NEAR_DAYS`], and `a`, `an`.
    pub(crate) const RELATIVE: Gate = {
        let (mut gate, mut rest) = (Gate([0; 16]).with("a ").with("an"), NEAR_DAYS);
        while let [(phrase, _), after @ ..] = rest {
            (gate, rest) = (gate.with(phrase), after);
        }
        gate.with_all(AGO_BEFORE)
    };
    /// What is said of the time that reading takes: [`READ_WORDS`].
    pub(crate) const READ: Gate = Gate([0; 16]).with_all(READ_WORDS);

    /// Whether a phrase of the table may stand at the start of `text`.
    #[inline]
    pub(crate) const fn admits(&self, text: &[u8]) -> bool {
        match text {
            // beyond ASCII the second letter may be any, and blanks before a phrase do not count
            [b' ' | b'\t' | 0x80..=0xFF, ..] | [_, 0x80..=0xFF, ..] => true,
            [first, second, ..] => {
                let (word, bit) = Gate::key(*first, *second);
                self.0[word] & bit != 0
            }
            _ => false,
        }
    }

    const fn with_all(mut self, mut phrases: &[&str]) -> Gate {
        while let [phrase, after @ ..] = phrases {
            (self, phrases) = (self.with(phrase), after);
        }
        self
    }

    const fn with(mut self, phrase: &str) -> Gate {
        if let [first, second, ..] = phrase.as_bytes() {
            let (word, bit) = Gate::key(*first, *second);
            self.0[word] |= bit;
        }
        self
    }

    /// Five bits of each letter are the same in both cases; whatever blank parts two words is one.
    const fn key(first: u8, second: u8) -> (usize, u64) {
        let second = if second == b'\t' { b' ' } else { second };
        ((first & 31) as usize / 2, 1 << ((first & 1) * 32 + (second & 31)))
    }
}

/// What a label says of the date behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// `Published`, `Posted`, `Stand`
    Published,
    /// `Updated`, `Last modified`
    Updated,
}

/// The labels that stand before a date, without the small words behind them (`on`, `le`).
#[rustfmt::skip]
pub(crate) const EVENTS: &[(&str, Event)] = {
    use Event::{Published, Updated};
    &[
        ("published", Published), ("first published", Published), ("originally published", Published),
        ("publication date", Published), ("date published", Published), ("published online", Published),
        ("article published", Published), ("posted", Published), ("created", Published), ("issued", Published),
        ("updated", Updated), ("last updated", Updated), ("update", Updated), ("last update", Updated),
        ("article updated", Updated), ("modified", Updated), ("last modified", Updated), ("date modified", Updated),
        ("last edited", Updated), ("edited", Updated), ("last changed", Updated), ("last revised", Updated),
        ("revised", Updated), ("originally created", Published), ("originally posted", Published),
        ("first posted", Published), ("filed", Published), ("recently updated", Updated), ("upd", Updated), ("post date", Published), ("posting date", Published),
        ("release date", Published), ("published date", Published), ("date posted", Published), ("date", Published),
        ("datum", Published), ("erscheinungsdatum", Published), ("veröffentlichung", Published),
        ("veröffentlichungsdatum", Published), ("publikationsdatum", Published), ("geschrieben", Published),
        ("gepostet", Published), ("artikel vom", Published), ("verfasst", Published),
        ("online seit", Published), ("date de publication", Published), ("mis en ligne", Published),
        ("fecha de publicación", Published), ("fecha", Published), ("data di pubblicazione", Published),
        ("veröffentlicht", Published), ("zuerst veröffentlicht", Published), ("erstveröffentlicht", Published),
        ("artikel veröffentlicht", Published), ("erschienen", Published), ("erstellt", Published),
        ("publiziert", Published), ("stand", Published), ("vom", Published), ("aktualisiert", Updated),
        ("zuletzt aktualisiert", Updated), ("letzte aktualisierung", Updated), ("letztes update", Updated),
        ("zuletzt bearbeitet", Updated), ("bearbeitet", Updated), ("zuletzt überarbeitet", Updated),
        ("überarbeitet", Updated), ("letzte änderung", Updated), ("letzte bearbeitung", Updated),
        ("eingetragen", Published), ("eingestellt", Published), ("zuletzt geändert", Updated), ("geändert", Updated), ("aktualisierung", Updated),
        ("publié", Published), ("publiée", Published), ("paru", Published), ("créé", Published),
        ("mis à jour", Updated), ("mise à jour", Updated), ("modifié", Updated), ("actualisé", Updated),
        ("dernière mise à jour", Updated), ("article mis à jour", Updated),
        ("publicado", Published), ("publicada", Published), ("creado", Published), ("actualizado", Updated),
        ("actualizada", Updated), ("última actualización", Updated), ("modificado", Updated),
        ("pubblicato", Published), ("pubblicata", Published), ("aggiornato", Updated), ("modifica", Updated),
        ("ultimo aggiornamento", Updated), ("ultima modifica", Updated), ("aggiornamento", Updated),
        ("atualizado", Updated), ("atualizada", Updated), ("última atualização", Updated),
        ("gepubliceerd", Published), ("geplaatst", Published), ("bijgewerkt", Updated),
        ("laatst bijgewerkt", Updated), ("laatste update", Updated), ("gewijzigd", Updated),
        ("publicerad", Published), ("publicerat", Published), ("uppdaterad", Updated), ("uppdaterat", Updated),
        ("senast uppdaterad", Updated), ("publisert", Published), ("oppdatert", Updated), ("sist oppdatert", Updated),
        ("først publisert", Published), ("publiceret", Published), ("opdateret", Updated), ("sidst opdateret", Updated),
        ("opublikowano", Published), ("data publikacji", Published), ("aktualizacja", Updated),
        ("zaktualizowano", Updated), ("ostatnia aktualizacja", Updated), ("publikováno", Published),
        ("vydáno", Published), ("aktualizováno", Updated), ("yayınlanma", Published), ("yayınlanma tarihi", Published),
        ("güncelleme", Updated), ("güncelleme tarihi", Updated), ("son güncelleme", Updated),
        ("giriş tarihi", Published), ("最終更新", Updated), ("更新", Updated), ("公開", Published), ("입력", Published),
        ("수정", Updated),
    ]
};

/// A unit of a time relative to now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks, months and years, which name no day.
    Longer,
}

/// The unit of `hours`, `Stunden`, `min`.
pub(crate) fn unit(word: &[u8]) -> Option<Unit> {
    UNITS.iter().find(|(_, names)| names.split_ascii_whitespace().any(|name| same(word, name))).map(|&(unit, _)| unit)
}

const UNITS: &[(Unit, &str)] = &[
    (
        Unit::Minute,
        "minute minutes min mins m minuten minuto minutos minuti minuut minuter minutter minuta minut
        minuty minutę minutami dakika dk dakikalık",
    ),
    (
        Unit::Hour,
        "hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur timme timmar tim time
        timer godzin godziny godzinę hodinou hodinami saat",
    ),
    (
        Unit::Day,
        "day days d tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar dage dager dni
        dzień dnem dny gün",
    ),
    (Unit::Second, "second seconds sec secs s sekunde sekunden seconde secondes segundo segundos secondi sekunder"),
    (
        Unit::Longer,
        "week weeks w month months mo year years yr y woche wochen monat monate monaten jahr jahren semaine
        semaines mois an ans semana semanas mes meses año años settimana settimane mese mesi anno anni mês ano anos",
    ),
];

/// Words before or behind a number and its unit that make it a time before now.
pub(crate) const AGO_BEFORE: &[&str] = &["vor", "il y a", "hace", "há", "för", "for", "před", "acum"];
/// See [`AGO_BEFORE`].
pub(crate) const AGO_BEHIND: &[&str] = &["ago", "fa", "sedan", "siden", "geleden", "temu", "önce", "atrás", "her"];

/// Words for a day near today, with the number of days it lies back.
#[rustfmt::skip]
pub(crate) const NEAR_DAYS: &[(&str, u64)] = &[
    ("today", 0), ("yesterday", 1), ("heute", 0), ("gestern", 1), ("vorgestern", 2), ("aujourd'hui", 0),
    ("aujourd’hui", 0), ("hier", 1), ("hoy", 0), ("ayer", 1), ("oggi", 0), ("ieri", 1), ("hoje", 0), ("ontem", 1),
    ("vandaag", 0), ("gisteren", 1), ("idag", 0), ("i dag", 0), ("igår", 1), ("i går", 1), ("dziś", 0), ("dzisiaj", 0),
    ("wczoraj", 1), ("dnes", 0), ("včera", 1), ("bugün", 0), ("dün", 1),
];

/// Words that make a number of minutes the time that reading takes.
pub(crate) const READ_WORDS: &[&str] = &[
    "read",
    "reading time",
    "read time",
    "reading",
    "time to read",
    "lesezeit",
    "lesedauer",
    "de lecture",
    "lecture",
    "temps de lecture",
    "di lettura",
    "lettura",
    "tempo di lettura",
    "de lectura",
    "lectura",
    "tiempo de lectura",
    "de leitura",
    "leitura",
    "leestijd",
    "läsning",
    "lästid",
    "lesetid",
    "læsetid",
    "czytania",
    "okuma",
    "okuma süresi",
];

/// The days of the week by their first letter, those that no ASCII letter begins last.
#[rustfmt::skip]
const WEEKDAYS: [&str; 27] = [
    "",
    "",
    "czwartek czw cuma cum cumartesi cmt",
    "dienstag di donnerstag do dimanche dim domingo dom domenica dinsdag donderdag don",
    "",
    "friday fri freitag fr fredag fre",
    "giovedì gio",
    "",
    "",
    "jeudi jeu ju jueves jue",
    "",
    "lundi lun lunes lu lunedì lördag lör lørdag lør",
    "monday mon montag mo mittwoch mi mardi mar mercredi mer martes ma miércoles mié mie martedì mercoledì maandag måndag mån mandag man",
    "niedziela nd niedz neděle",
    "onsdag ons",
    "poniedziałek pon piątek pt pondělí pátek pazartesi pzt perşembe per pazar paz",
    "quarta quarta-feira quinta quinta-feira",
    "",
    "saturday sat sunday sun samstag sa sonnabend sonntag so samedi sam sábado sáb sab sabato segunda segunda-feira sexta sexta-feira söndag sön søndag søn sobota sob středa salı",
    "tuesday tue tues thursday thu thur thurs terça terça-feira tisdag tis torsdag tors tor tirsdag tirs tir",
    "",
    "vendredi ven viernes vie vi venerdì vrijdag vri vr",
    "wednesday wed woensdag woe wtorek wt",
    "",
    "",
    "zaterdag zat za zondag zon zo",
    "środa śr úterý čtvrtek çarşamba çar",
];

/// The months that no ASCII letter begins.
#[rustfmt::skip]
const BEYOND_ASCII: &[(&str, u32)] = &[
    ("şubat", 2), ("şub", 2), ("únor", 2), ("února", 2), ("červen", 6), ("června", 6), ("červenec", 7),
    ("července", 7), ("říjen", 10), ("října", 10),
];

/// The months by their first letter, those of English first.
#[rustfmt::skip]
const BUCKETS: [&[(&str, u32)]; 26] = [
    &[
        ("april", 4), ("august", 8), ("apr", 4), ("aug", 8), ("avril", 4), ("août", 8), ("aout", 8), ("avr", 4),
        ("abril", 4), ("agosto", 8), ("abr", 4), ("ago", 8), ("aprile", 4), ("augustus", 8), ("augusti", 8),
        ("ağustos", 8), ("ağu", 8), ("aralık", 12), ("ara", 12), ("ag", 8),
    ],
    &[("březen", 3), ("března", 3)],
    &[("czerwiec", 6), ("czerwca", 6), ("cze", 6)],
    &[
        ("december", 12), ("dec", 12), ("dezember", 12), ("dez", 12), ("décembre", 12), ("decembre", 12),
        ("déc", 12), ("diciembre", 12), ("dic", 12), ("dicembre", 12), ("dezembro", 12), ("desember", 12),
        ("des", 12), ("duben", 4), ("dubna", 4),
    ],
    &[("enero", 1), ("ene", 1), ("ekim", 10), ("eki", 10), ("eylül", 9), ("eyl", 9)],
    &[
        ("february", 2), ("feb", 2), ("februar", 2), ("février", 2), ("fevrier", 2), ("févr", 2), ("fév", 2),
        ("febrero", 2), ("febbraio", 2), ("fevereiro", 2), ("fev", 2), ("februari", 2), ("febr", 2),
    ],
    &[("gennaio", 1), ("gen", 1), ("giugno", 6), ("giu", 6), ("grudzień", 12), ("grudnia", 12), ("gru", 12)],
    &[("haziran", 6), ("haz", 6)],
    &[],
    &[
        ("january", 1), ("june", 6), ("july", 7), ("jan", 1), ("jun", 6), ("jul", 7), ("januar", 1), ("jänner", 1),
        ("jän", 1), ("juni", 6), ("juli", 7), ("janvier", 1), ("janv", 1), ("juin", 6), ("juillet", 7), ("juil", 7),
        ("junio", 6), ("julio", 7), ("janeiro", 1), ("junho", 6), ("julho", 7), ("januari", 1),
    ],
    &[
        ("kwiecień", 4), ("kwietnia", 4), ("kwi", 4), ("květen", 5), ("května", 5), ("kasım", 11), ("kasim", 11),
        ("kas", 11),
    ],
    &[
        ("luglio", 7), ("lug", 7), ("luty", 2), ("lutego", 2), ("lut", 2), ("lipiec", 7), ("lipca", 7), ("lip", 7),
        ("listopada", 11), ("listopadu", 11), ("leden", 1), ("ledna", 1), ("listopad", 11), ("lis", 11),
    ],
    &[
        ("march", 3), ("may", 5), ("mar", 3), ("märz", 3), ("maerz", 3), ("mär", 3), ("mrz", 3), ("mai", 5),
        ("mars", 3), ("marzo", 3), ("mayo", 5), ("maggio", 5), ("mag", 5), ("março", 3), ("marco", 3), ("maio", 5),
        ("maart", 3), ("mrt", 3), ("mei", 5), ("maj", 5), ("marts", 3), ("marzec", 3), ("marca", 3), ("maja", 5),
        ("mart", 3), ("mayıs", 5), ("mayis", 5),
    ],
    &[("november", 11), ("nov", 11), ("novembre", 11), ("noviembre", 11), ("novembro", 11), ("nisan", 4), ("nis", 4)],
    &[
        ("october", 10), ("oct", 10), ("oktober", 10), ("okt", 10), ("octobre", 10), ("octubre", 10),
        ("ottobre", 10), ("ott", 10), ("outubro", 10), ("out", 10), ("ocak", 1), ("oca", 1),
    ],
    &[("październik", 10), ("października", 10), ("paź", 10), ("prosinec", 12), ("prosince", 12)],
    &[],
    &[],
    &[
        ("september", 9), ("sep", 9), ("sept", 9), ("septembre", 9), ("septiembre", 9), ("setiembre", 9),
        ("settembre", 9), ("set", 9), ("setembro", 9), ("sierpień", 8), ("sierpnia", 8), ("sie", 8), ("styczeń", 1),
        ("stycznia", 1), ("sty", 1), ("srpen", 8), ("srpna", 8),
    ],
    &[("temmuz", 7), ("tem", 7)],
    &[],
    &[],
    &[("wrzesień", 9), ("września", 9), ("wrz", 9)],
    &[],
    &[],
    &[("září", 9)],
];
