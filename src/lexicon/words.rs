//! Short lists of words that one production reads in place, and no other needs a table for.

/// By-words that a page may glue to the name behind them, `byAna Ruiz`; read by `grammar/by.rs`.
pub(crate) const GLUED_BY: &[&str] =
    &["by", "By", "von", "Von", "Par", "Por", "Auteurs", "Auteur", "Authors", "Author", "Autorin"];

/// What a page sets above a caption to show it, and behind or above it to hide it; read by `grammar/evidence/shown.rs`.
pub(crate) const SHOW_CAPTION: &str = "show caption";
pub(crate) const HIDE_CAPTION: &str = "hide caption";

/// What a page sets behind a caption to hide it; read by `grammar/caption/house.rs`.
pub(crate) const CAPTION_BUTTONS: &[&str] = &[HIDE_CAPTION, "toggle caption"];

/// What stands before the name under a portrait, which says it again; read by `grammar/byline.rs`.
pub(crate) const PORTRAITS: &[&str] =
    &["Photo of ", "Portrait of ", "Headshot of ", "Foto von ", "Photo de ", "Foto de ", "Foto di "];

/// What brackets in a caption say of somebody's place on the picture, or of the picture; read by `grammar/caption/pointer.rs`.
#[rustfmt::skip]
pub(crate) const POINTERS: &[&str] = &[
    "left", "right", "pictured", "far left", "far right", "second left", "second right", "second from left",
    "second from right", "top left", "top right", "bottom left", "bottom right", "file photo", "File photo", "FILE", "l.", "r.",
    "li.", "re.", "l", "r", "links", "rechts", "v. l.", "v.l.", "2.v.l.", "2.v.r.", "2. v. l.", "2. v. r.", "3.v.l.", "3.v.r.",
    "im Bild", "links im Bild", "rechts im Bild", "Archivbild", "Archivfoto", "Symbolbild", "Symbolfoto", "Themenbild",
    "à gauche", "à droite", "à g.", "à d.", "photo d'archives", "photo d’archives", "izq.", "dcha.", "a la izquierda", "a la derecha",
    "foto de archivo", "a sinistra", "a destra", "foto d'archivio", "foto d’archivio", "à esquerda", "à direita",
    "links op de foto", "rechts op de foto", "archieffoto", "till vänster", "till höger", "til venstre", "til højre",
    "til høyre", "arkivfoto", "arkivbild",
];

/// The and-word that pages glue to the names on either side, `RuizandTom`; read by `grammar/people/piece.rs`.
pub(crate) const GLUED_AND: &str = "and";

/// What a colon ties to a German noun for people of any sex, `Autor:innen`, the longer first; read by `grammar/by.rs`.
pub(crate) const INCLUSIVE: &[&str] = &["innen", "in"];

/// How the names of East Asian papers and stations end, `毎日新聞`; read by `grammar/organisation.rs`.
pub(crate) const EAST_ASIAN_HOUSES: &[&str] = &[
    "新聞",
    "新聞社",
    "新聞デジタル",
    "日報",
    "晩報",
    "通信",
    "通信社",
    "テレビ",
    "放送",
    "晚报",
    "日报",
    "新聞網",
    "일보",
    "신문",
];

/// The last sign of an East Asian desk, `経済部`; read by `grammar/byline/unspaced.rs`.
pub(crate) const EAST_ASIAN_DESKS: &[&str] = &["部", "局", "班", "室"];

/// The second particle of two in a name, the `der` of `van der`; read by `grammar/name.rs`.
pub(crate) const PARTICLES_BEHIND: &[&str] = &["der", "den", "dem"];
/// The first of two, without which the second is an article of prose: `Wall der Stadt`.
pub(crate) const PARTICLES_BEFORE: &[&str] = &["von", "van", "op", "in", "auf"];

/// Articles that a paper's name begins with, `Le Quotidien`; read by `grammar/organisation.rs`.
pub(crate) const PAPER_ARTICLES: &[&str] =
    &["The", "THE", "Le", "La", "LA", "Les", "El", "EL", "Die", "Der", "Das", "Il", "De", "Het", "O"];
/// The English one, in small letters; read by `grammar/people`.
pub(crate) const THE: &str = "the";

/// Stands before another author, or before what somebody helped with; read by `grammar/people` as it stands here, for
/// `Met` and `MIT` are no such words, and by `grammar/contributors.rs`, where it begins a line, in any case.
pub(crate) const WITH: &[&str] = &["with", "With", "WITH", "mit", "avec", "con", "med", "com", "met"];

/// Says whom somebody writes for, or took a picture for; read by `grammar/people` and `grammar/caption/house.rs`.
pub(crate) const WRITES_FOR: &[&str] = &["for", "For", "FOR", "für", "pour", "para", "voor", "per"];

/// Say when each of several wrote a live page: `Ana Ruiz (now) and Tom Beck (earlier)`; read by `grammar/people/said.rs`.
pub(crate) const SHIFTS: &[&str] = &["now", "earlier", "jetzt", "zuvor"];

/// What papers call those who are no staff of theirs, `Special to The Examiner`, and what follows; read by
/// `grammar/people/said.rs`.
pub(crate) const SPECIAL: &str = "special";
pub(crate) const SPECIAL_TO: &[&str] = &["to", "for", "To", "TO"];

/// What German adds to a role behind `von`: `unserem Korrespondenten`; read by `grammar/people/said.rs`.
pub(crate) const DATIVES: &[&str] = &["en", "n"];

/// The label of a credit that three full stops part from it; read by `grammar/caption/house.rs`.
pub(crate) const CREDIT: &str = "Credit";

/// Agencies that a byline does not name, `Ana Ruiz and agencies`; read by `grammar/people/agency.rs`.
pub(crate) const AGENCIES: &[&str] =
    &["agencies", "Agencies", "agences", "agencias", "Agencias", "agências", "agenzie", "Agenturen", "agenturen"];

/// Stands before the place where a story was filed, with a capital or without; read by `grammar/people/signs.rs`.
pub(crate) const REPORTING_FROM: &[&str] = &["reporting from ", "desde ", "depuis "];

/// What people did in an English sentence about their work on the story, and the words that it goes on with; read by
/// `grammar/contributors.rs`.
pub(crate) const CONTRIBUTED: &str = " contributed ";
pub(crate) const CONTRIBUTED_WHAT: &[&str] = &["to this ", "to the ", "reporting", "research", "additional "];
pub(crate) const REPORTED_FROM: &str = " reported from ";
pub(crate) const AND: &str = " and ";
pub(crate) const FROM_PLACE: &str = " from ";
/// With these such a sentence tells of others than the story's authors.
pub(crate) const TOLD_OF: &[&str] = &["He", "She", "They", "We", "It", "Officials", "Police"];
/// Ends the label before those whose copy was used, `With files from`; read by `grammar/contributors.rs`.
pub(crate) const FROM: &[&str] = &["from", "von", "de", "di", "från", "fra"];

/// How a text begins that tells what is to be seen on a picture, `A woman stands at …`; read by `grammar/alternative.rs`.
pub(crate) const INDEFINITE: &[&str] = &[
    "A", "An", "Two", "Three", "Ein", "Eine", "Zwei", "Drei", "Un", "Una", "Une", "Uno", "Deux", "Dos", "Due", "Um",
    "Uma", "Een", "En", "Ett", "Et", "To", "Två",
];

/// Stands before what a mail is about that is an answer or was sent on, `Fwd: …`; read by `grammar/record.rs`.
pub(crate) const SENT_ON: &[&str] = &["Re", "Fwd", "FW", "AW", "WG", "TR", "RV", "VS", "SV", "Antw"];

/// What papers send to their readers, and words of nothing but the forms for it; read by `grammar/evidence/sign_up.rs`.
#[rustfmt::skip]
pub(crate) const LETTERS: &[&str] = &[
    "newsletter", "newsletters", "nieuwsbrief", "nyhetsbrev", "nyhetsbrevet", "nyhedsbrev", "nyhedsbrevet", "infolettre",
    "unsubscribe", "recaptcha", "abonnieren", "abonniere", "suscríbete", "iscriviti", "WhatsApp-Kanal",
];

/// Labels of dates that are cut short, which a sign behind them shows: `Akt. 3. Mai`, but `Akt 2`; read by
/// `grammar/dateline/label.rs`.
pub(crate) const CUT_SHORT: &[&str] = &["akt"];

/// What Reuters sets before a headline.
pub(crate) const WIRE_MARK: &str = "RTRS-";

/// What stands in brackets behind a sentence, or alone, and is nobody's initials; read by `grammar/evidence/signed.rs`.
pub(crate) const NO_INITIALS: &[&str] =
    &["sic", "file", "edit", "link", "pdf", "and", "or", "rtr", "video", "audio", "photo", "foto", "live"];

/// How often the mail comes that a page sends to its readers: `a weekly email`; read by `grammar/evidence/sign_up.rs`.
pub(crate) const EACH: &[&str] = &["weekly", "daily"];

/// Begins a sentence about whoever says it; read by `grammar/evidence/sign_up.rs` and `grammar/biography.rs`.
pub(crate) const ONESELF: &[&str] = &["I", "Ich", "Je", "Yo", "Io", "Ik", "Jag", "Jeg"];

/// Stands between a photographer and the agency that sells the picture; read by `grammar/caption.rs`.
pub(crate) const VIA: &str = "via";

/// What follows the number of a day, `29th`, `1er`; read by `grammar/day.rs`.
pub(crate) const ORDINALS: &[&str] = &["st", "nd", "rd", "th", "er"];
/// Stands between the day and the month; read by `grammar/day.rs`.
pub(crate) const MONTH_OF: &[&str] = &["of", "de", "di"];
/// Stands between the month and the year; read by `grammar/day.rs`.
pub(crate) const YEAR_PARTICLES: &[&str] = &["de", "del"];
/// What Lithuanian writes behind the year and behind the day, `2022 m. sausio 29 d.`; read by `grammar/day.rs`.
pub(crate) const YEAR_LETTER: &str = "m";
pub(crate) const DAY_LETTER: &str = "d";
/// What Portuguese ties to a day of the week, `segunda-feira`; read by `grammar/day.rs`.
pub(crate) const FEIRA: &str = "-feira";

/// Japanese and Chinese eras, and the sign for the first year of one; read by `grammar/day.rs`.
pub(crate) const ERAS: &[&str] = &["令和", "平成", "昭和", "大正", "明治", "民國"];
pub(crate) const FIRST_YEAR: &str = "元";
/// The signs behind the year, the month and the day, `2022年1月29日`; read by `grammar/day.rs`.
pub(crate) const YEAR_SIGNS: &[&str] = &["年", "년"];
pub(crate) const MONTH_SIGNS: &[&str] = &["月", "월"];
pub(crate) const DAY_SIGNS: &[&str] = &["日", "일"];
/// A sign for each day of the week, in brackets behind a date, `（土）`; read by `grammar/timestamp.rs`.
pub(crate) const WEEKDAY_SIGNS: &str = "月火水木金土日월화수목금토일";

/// The halves of the day before the hour, `午後7時`, `오전 7시`; read by `grammar/clock.rs`.
pub(crate) const MORNINGS: &[&str] = &["午前", "上午", "오전"];
pub(crate) const AFTERNOONS: &[&str] = &["午後", "下午", "오후"];
/// The signs behind the hour and the minute, `7時38分`; read by `grammar/clock.rs`.
pub(crate) const HOUR_SIGNS: &[&str] = &["時", "时", "시"];
pub(crate) const MINUTE_SIGNS: &[&str] = &["分", "분"];
/// Only says that the number before it is a time; read by `grammar/clock.rs`.
pub(crate) const CLOCK_WORDS: &[&str] = &[UHR, "h", "hrs", "hours", "hs"];
/// The one that may stand behind an hour alone.
pub(crate) const UHR: &str = "uhr";
/// Stands behind the minutes of `7h38min`; read by `grammar/clock.rs`.
pub(crate) const MIN: &str = "min";
/// The last word of a zone that is written out, `Eastern Time`; read by `grammar/clock.rs`.
pub(crate) const TIME: &str = "time";
/// Stands behind a clock in place of a zone; read by `grammar/dateline.rs`.
pub(crate) const LOCAL_TIME: &str = "local time";

/// The halves of the day as American papers write them, and as others do; read by `grammar/date_order.rs`.
pub(crate) const DOTTED_HALVES: &[&str] = &["a.m.", "p.m."];
pub(crate) const HALVES: &[&str] = &["am", "pm"];
