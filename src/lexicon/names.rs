//! The words that bylines are made of in every language: what joins, introduces or ends a name, and
//! what never stands in one.

use super::LANGUAGES;
use super::table::{LONGEST, Table, lower, same};

/// What a word may be in a byline; one word may be several things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kinds(u32);

impl Kinds {
    /// Stands before the authors: `by`, `von`, `par`.
    pub(crate) const BY: Kinds = Kinds(1);
    /// The same, only after a noun such as `text`: `de`, `fra`.
    pub(crate) const BY_AFTER: Kinds = Kinds(1 << 1);
    /// What an author makes: `analysis`, `bericht`.
    pub(crate) const GENRE: Kinds = Kinds(1 << 2);
    /// Work that others did than the authors: `photos`, `illustration`.
    pub(crate) const PICTURE: Kinds = Kinds(1 << 21);
    /// Stands before or between such words: `additional`, `with`.
    pub(crate) const BESIDE_WORK: Kinds = Kinds(1 << 20);
    /// The same as [`Kinds::GENRE`], and stands before a colon alone as well: `Words: …`
    pub(crate) const WORDS: Kinds = Kinds(1 << 19);
    /// Names the author as such: `author`, `autorin`.
    pub(crate) const AUTHOR: Kinds = Kinds(1 << 3);
    /// May stand beside a genre, and is none: `a`, `of`, `the`, `ein`, the `fotos` of `text & fotos`.
    pub(crate) const ARTICLE: Kinds = Kinds(1 << 4);
    /// Joins two authors: `and`, `und`.
    pub(crate) const AND: Kinds = Kinds(1 << 5);
    /// Adds an organisation: `for`, `with`, `mit`.
    pub(crate) const FOR: Kinds = Kinds(1 << 6);
    /// Stands before a place: `in`, `aus`.
    pub(crate) const IN: Kinds = Kinds(1 << 7);
    /// Lower-case words inside a name: `van`, `de`, `bin`.
    pub(crate) const PARTICLE: Kinds = Kinds(1 << 8);
    /// `Dr`, `Prof`, `Sir`.
    pub(crate) const TITLE: Kinds = Kinds(1 << 9);
    /// `Jr`, `III`, `PhD`.
    pub(crate) const SUFFIX: Kinds = Kinds(1 << 10);
    /// Makes a phrase a role: `editor`, `reporterin`.
    pub(crate) const ROLE: Kinds = Kinds(1 << 11);
    /// The same, where a label says that the line is a byline: `president`, `fellow`.
    pub(crate) const OFFICE: Kinds = Kinds(1 << 22);
    /// Makes a phrase an organisation: `news`, `press`, `herald`.
    pub(crate) const ORGANISATION: Kinds = Kinds(1 << 12);
    /// Stands for authors without a name: `staff`, `redaktion`.
    pub(crate) const STAFF: Kinds = Kinds(1 << 13);
    /// Never stands in a name: `sport`, `latest`, `sign`.
    pub(crate) const NEVER: Kinds = Kinds(1 << 14);
    /// What pages add beside a byline: `min`, `read`, `comments`, `follow`.
    pub(crate) const NOTE: Kinds = Kinds(1 << 15);
    /// The first word of a place of two: `new`, `san`.
    pub(crate) const PLACE: Kinds = Kinds(1 << 16);
    /// Stays with the capital after it: the `Mc` of `McRae`.
    pub(crate) const CAMEL: Kinds = Kinds(1 << 17);
    /// Work on a story other than writing it alone: `reporting`, `edited`.
    pub(crate) const WORK: Kinds = Kinds(1 << 18);

    /// Opens the list of what a story is filed under: `Tags:`, `Kategorien:`.
    pub(crate) const FILED: Kinds = Kinds(1 << 23);
    /// Does so behind an author: `under`, `abgelegt`.
    pub(crate) const UNDER: Kinds = Kinds(1 << 24);

    /// What a biography says of an author: `is`, `covers`, `schreibt`.
    pub(crate) const TELLS: Kinds = Kinds(1 << 25);

    /// The first word of an agency's name: `associated`.
    pub(crate) const AGENCY: Kinds = Kinds(1 << 26);

    /// These and the others.
    pub(crate) const fn or(self, others: Kinds) -> Kinds {
        Kinds(self.0 | others.0)
    }

    /// Whether the word may be any of these.
    pub(crate) const fn any(self, of: Kinds) -> bool {
        self.0 & of.0 != 0
    }
}

/// What `word` may be, whatever its case; full stops and colons at its ends do not count.
#[inline]
pub(crate) fn kinds(word: &str) -> Kinds {
    let word = match word.as_bytes() {
        [b'.' | b':', ..] | [.., b'.' | b':'] => word.trim_matches(['.', ':']),
        _ => word,
    };
    let mut buffer = [0; LONGEST];
    lower(word.as_bytes(), &mut buffer).map_or(Kinds::default(), |word| {
        let listed = Kinds(INDEX.get(word));
        if makes_role(word) { listed.or(Kinds::ROLE) } else { listed }
    })
}

/// Whether `phrase` is the name of an agency or a broadcaster that signs stories, whatever its case.
pub(crate) fn is_agency(phrase: &str) -> bool {
    let mut buffer = [0; LONGEST];
    lower(phrase.as_bytes(), &mut buffer).is_some_and(|lower| {
        let article = lower.first_chunk::<4>().is_some_and(|first| first.eq_ignore_ascii_case(b"the "));
        AGENCY_INDEX.get(if article { lower.get(4..).unwrap_or_default() } else { lower }) != 0
    })
}

/// Whether a word is one of the German roles that are written as one word.
#[inline]
fn makes_role(word: &[u8]) -> bool {
    let stem = match word {
        [stem @ .., b'i' | b'I', b'n' | b'N'] => stem,
        _ => word,
    };
    // Most words are told by their last two letters.
    let [.., before, last] = stem else { return false };
    let may = match last | 0x20 {
        b'r' => matches!(before | 0x20, b'u' | b'e' | b'o' | 0xA4),
        b't' => matches!(before | 0x20, b'n' | b's' | b'r'),
        b'e' => matches!(before | 0x20, b't'),
        b'f' => matches!(before | 0x20, b'e'),
        _ => false,
    };
    may && ROLE_ENDINGS.iter().any(|ending| {
        let tail = stem.len().checked_sub(ending.len()).and_then(|at| stem.get(at..));
        tail.is_some_and(|tail| tail.eq_ignore_ascii_case(ending.as_bytes()))
    })
}

static INDEX: Table<2560, 8192> = {
    let mut index = Table::new();
    let mut rest = WORDS;
    while let [(kind, words), after @ ..] = rest {
        index.add(words, kind.0, 0);
        rest = after;
    }
    let mut rest = LANGUAGES;
    while let [language, after @ ..] = rest {
        add_all(&mut index, language.and, Kinds::AND);
        add_all(&mut index, language.in_place, Kinds::IN);
        add_all(&mut index, language.roles, Kinds::OFFICE);
        let mut days = language.weekdays;
        while let [name, after @ ..] = days {
            add_day(&mut index, name);
            days = after;
        }
        let mut months = language.months;
        while let [(name, _), after @ ..] = months {
            add_day(&mut index, name);
            months = after;
        }
        rest = after;
    }
    let mut rest = SIGNING_AGENCIES;
    while let [name, after @ ..] = rest {
        index.add_word(first_word(name.as_bytes()), Kinds::AGENCY.0, 0);
        rest = after;
    }
    index
};

static AGENCY_INDEX: Table<96, 256> = {
    let mut index = Table::new();
    let mut rest = SIGNING_AGENCIES;
    while let [name, after @ ..] = rest {
        index.add_word(name.as_bytes(), 1, 0);
        rest = after;
    }
    index
};

const fn add_all(index: &mut Table<2560, 8192>, mut words: &[&'static str], kind: Kinds) {
    while let [word, after @ ..] = words {
        index.add_word(word.as_bytes(), kind.0, 0);
        words = after;
    }
}

/// The name of a month or of a day of the week stands in no name, but for those of people: `Jan`, `Mai`,
/// `April` and `August`.
const fn add_day(index: &mut Table<2560, 8192>, name: &'static str) {
    let (mut letters, mut at) = (0, 0);
    while at < name.len() {
        letters += (name.as_bytes()[at] & 0xC0 != 0x80) as usize;
        at += 1;
    }
    let (mut rest, mut is_name) = (NAMES_OF_MONTHS, letters <= 3);
    while let [known, after @ ..] = rest {
        is_name |= same(known.as_bytes(), name.as_bytes());
        rest = after;
    }
    if !is_name {
        index.add_word(name.as_bytes(), Kinds::NEVER.0, 0);
    }
}

const fn first_word(name: &[u8]) -> &[u8] {
    let mut at = 0;
    while at < name.len() && name[at] != b' ' {
        at += 1;
    }
    name.split_at(at).0
}

/// Months that are given names or surnames too.
const NAMES_OF_MONTHS: &[&str] = &["april", "august", "augusto", "juni", "june", "juli", "marco", "march", "janvier"];

/// German builds its roles as one word: `Wirtschaftsredakteurin`.
const ROLE_ENDINGS: &[&str] = &[
    "redakteur",
    "korrespondent",
    "reporter",
    "autor",
    "leiter",
    "chef",
    "volontär",
    "kolumnist",
    "experte",
    "expert",
];

/// Agencies and broadcasters that sign stories, and not only pictures.
#[rustfmt::skip]
const SIGNING_AGENCIES: &[&str] = &[
    "afp", "agence france-presse", "aap", "agencia efe", "agencias", "agencies", "anp", "ansa", "ap", "apa", "ap news",
    "associated press", "bbc", "bbc news", "bbc sport", "belga", "bloomberg", "bloomberg news", "canadian press",
    "cbc news", "cnn", "dpa", "efe", "europa press", "euronews", "epd", "globe newswire", "ians", "interfax",
    "jiji press", "keystone-sda", "kna", "kyodo news", "lusa", "ntb", "pa media", "press association",
    "press trust of india", "pti", "reuters", "ritzau", "sda", "sid", "sky news", "stt", "tass", "upi", "xinhua",
    "yonhap",
];

/// The words by kind, parted by spaces.
const WORDS: &[(Kinds, &str)] = &[
    (Kinds::BY, "by von par por di door av af od przez oleh yazan автор بقلم"),
    (Kinds::BY_AFTER, "de da fra från from van του от"),
    (Kinds::WORDS, "story words text texte texto testo tekst written geschrieben"),
    (
        Kinds::GENRE,
        "blog  opinion analysis comment commentary column review report \
         reportage interview posted published post article essay feature explainer bericht analyse \
         kommentar kolumne artikel beitrag gastbeitrag gastkommentar meinung rezension porträt verfasst \
         rédigé écrit publié escrito publicado análisis opinión análise articolo scritto analisi skriven skrevet \
         geschreven veröffentlicht erstellt eingestellt gepostet eingetragen recherche",
    ),
    (
        Kinds::AUTHOR,
        "author authors autor autorin autoren autorinnen auteur auteurs autrice autore autora autores autori \
         forfatter författare journalist writer byline autor*in autor*innen \
         author(s) autor/in autor(in)",
    ),
    (
        Kinds::ARTICLE,
        "a an of the this ein eine einen der des un une una el la le en et and und y e l'article og och fotos \
         photos pictures bilder foto photo pix",
    ),
    (Kinds::AND, "and und et y e ed en och og ja oraz és ve ir și и và & +"),
    (Kinds::FOR, "for für pour para voor with mit avec con med at bei"),
    (Kinds::IN, "at in aus à en i em desde from a"),
    (
        Kinds::PARTICLE,
        "van von der den dem de del della dello dei degli di da dal dalla dos das do du la le les lo los \
         las el al bin ibn bint ben zu af av ten ter te 't ’t op san st y e i",
    ),
    (
        Kinds::TITLE,
        "dr prof professor professorin sir dame lord lady rev fr mr mrs ms dra med ing h.c phil rer dipl dipl.-ing \
         lt col capt gen",
    ),
    (Kinds::SUFFIX, "jr sr ii iii iv md m.d phd ph.d mba esq obe mbe cbe kc qc mp ma msc rd"),
    (
        Kinds::ROLE,
        "editor editors reporter reporters correspondent correspondents writer writers journalist journalists \
         columnist columnists producer contributor contributors critic analyst author photographer videographer \
         editor-in-chief redakteur redakteurin korrespondent korrespondentin reporterin chefredakteur \
         chefredakteurin ressortleiter ressortleiterin herausgeber autor autorin volontär journalistin kolumnist \
         journaliste rédacteur rédactrice correspondant correspondante chroniqueur envoyé envoyée periodista \
         redactor redactora corresponsal enviado enviada giornalista inviato inviata corrispondente redattore \
         redacteur verslaggever correspondente repórter jornalista reporteur korrespondens journalisti toimittaja \
         muhabir 기자 특파원 記者 记者 корреспондент журналист",
    ),
    (
        Kinds::ORGANISATION,
        "news press times herald post agency tribune gazette journal chronicle media today guardian telegraph \
         independent mirror express mail mailonline observer daily weekly radio tv online digital network wire \
         newswire service services bureau magazine nachrichten zeitung presse agentur presse-agentur rundfunk \
         tagblatt anzeiger kurier agence agencia agenzia international report broadcasting sport university \
         institute foundation sun star standard citizen examiner inquirer",
    ),
    (
        Kinds::STAFF,
        "staff newsroom redaktion newsdesk desk team rédaction redacción redazione redactie redaksjonen redaktionen \
         online-redaktion contributors bureau reporters correspondent reporter redação webdesk",
    ),
    (
        Kinds::NOTE,
        "datum date artikel article eingetragen erschienen am on um at le el il den last latest zuletzt geändert aktualisiert veröffentlicht stand \
         min mins minute minutes minuten minuti minutos read lesezeit leestijd lecture lettura lectura de di \
         comment comments kommentar kommentare à klo kl uhr follow views share save image profile author autor no keine geschlossen bookmark \
         lesezeichen mehr more ago vor hours hour days day weeks months month years published posted updated",
    ),
    (Kinds::PLACE, "new san santa los las saint st sankt tel hong rio são buenos kuala abu cape bad washington"),
    (Kinds::CAMEL, "mc mac de di da du la le van von der den fitz des del ni al el o d st lo san te ó ap"),
    (Kinds::BESIDE_WORK, "additional with mit avec con med agency wire from written added weitere zusätzliche et"),
    (
        Kinds::PICTURE,
        "fotos photos pictures bilder foto photo pix photography photographs photographer fotografie illustration \
         illustrations illustrationen grafik grafiken graphics graphic images video fotografías fotografía imágenes",
    ),
    (
        Kinds::WORK,
        "reporting writing editing edited compiled produced contributing graphics translation translated research \
         reported photography fact-checking production material files contributions bearbeitung bearbeitet redaktion \
         mitarbeit übersetzung redigierung recherche adaptierung traduction édition traducción edición información \
         traduzione bewerking zusammengestellt redigiert reports inputs reportages redazione bidrag underlag",
    ),
    (
        Kinds::FILED,
        "tags tag tagged category categories kategorie kategorien schlagwort schlagwörter schlagworte topics topic \
         themen thema filed catégorie catégories étiquettes categoría categorías etiquetas categoria categorie",
    ),
    (
        Kinds::TELLS,
        "is was has covers writes reports works can joined leads hosts lives studied graduated holds teaches edits \
         ist war hat schreibt arbeitet berichtet leitet lebt studierte studiert volontierte est a écrit travaille \
         couvre es fue escribe trabaja cubre è scrive lavora é escreve trabalha är skriver arbetar er jobber",
    ),
    (
        Kinds::UNDER,
        "under unter dans sous gespeichert abgelegt verschlagwortet getaggt archivado clasificado publicado",
    ),
    (
        Kinds::NEVER,
        "copyright close button loading expand aktuelle neue neuer neues neueste letzte beliebte offene meine ihre kein unser unsere rote gelbe regionale \
         abonnieren herausgegeben finanzierung leasing ergänzend ratgeber vereinigte vereinigtes königreich forum logo \
         kunden inhalt stellen beiträge posts partner moderator symbolbild subscription manage remove ads recent quick \
         links support result results tickets icon arrow down google buy facts nutrition notes groups club dark \
         theme sales administration pages discover modo tous toutes tüm haberler alerts guide guides tools topics \
         sections interview exclusive analysis report reports review explained update updates \
         senior chief political deputy assistant associate special managing lifestyle foreign staff economics \
         technology education environment environmental health science culture entertainment showbiz crime \
         investigations parliamentary diplomatic european digital content data video freelance guest multimedia \
         audience home news sport sports world politics business opinion latest breaking live more most top read \
         watch sign log login subscribe newsletter newsletters menu search contact contacts about privacy policy \
         terms cookies cookie settings advertise advertisement archive archives videos photos photo gallery podcast \
         podcasts radio tv travel weather money finance football cricket rugby tennis league premier cup champions \
         prime minister president government council police court united states kingdom north south east west \
         central city street road house white black press times post herald tribune gazette agency media day week \
         year month today tomorrow yesterday my our your his her their all this that these what when where who why \
         how is are was were not now here there up out off on in at to for from with and or but of by the as it we \
         you be back next previous page help story stories article articles related share follow us facebook \
         twitter instagram youtube whatsapp email print copy link image picture source credit getty images \
         advertising jobs careers account shop store games puzzles crossword recipes food fashion music film films \
         movies books arts art theatre property cars motoring markets economy tech climate elections election war \
         editor editors picks choice trending popular edition international national local global community events \
         services service company group limited inc ltd gmbh university school college hospital download app apps \
         free trial offer offers deals join best reviews startseite nachrichten politik wirtschaft kultur wissen \
         gesellschaft panorama meinung leben reise gesundheit anmelden abo impressum datenschutz kontakt mehr alle \
         alles aktuell aktuelles themen thema suche suchen werbung anzeige bild bilder foto fotos profilbild \
         autorenprofilbild kommentare kommentieren teilen drucken merken weitere weiter artikel das die ein eine \
         mit für auf aus bei nach über wie wer warum ist sind und oder nicht stadt land region deutschland europa \
         welt krieg fußball bundesliga wetter newsticker ticker zum zur von im datenschutzerklärung agb quelle \
         accueil actualités actualité politique société économie santé monde plus abonnez dans sur avec pour une \
         inicio noticias política deportes economía sociedad cultura opinión mundo más últimas artículos con para \
         una los las cronaca economia esteri notizie salute tutti tutte per nyheter nyheder ekonomi sporten debatt \
         ledare mer alla het een voor met nieuws meer bildtext",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_left_out() {
        for (kind, words) in WORDS {
            words.split_whitespace().for_each(|word| assert!(kinds(word).any(*kind), "{word}"));
        }
        for language in LANGUAGES {
            language.roles.iter().for_each(|word| assert!(kinds(word).any(Kinds::OFFICE), "{word}"));
        }
        assert!(SIGNING_AGENCIES.iter().all(|name| is_agency(name)));
        for (word, kind, expected) in [
            ("By:", Kinds::BY, true),
            ("VOLONTÄRIN", Kinds::ROLE, true),
            ("Wirtschaftsredakteurin", Kinds::ROLE, true),
            ("Chefs", Kinds::ROLE, false),
            ("thursday", Kinds::NEVER, true),
            ("April", Kinds::NEVER, false),
            ("Associated", Kinds::AGENCY, true),
        ] {
            assert_eq!(kinds(word).any(kind), expected, "{word}");
        }
        assert!(is_agency("The Canadian Press") && !is_agency("The Canadian"));
    }
}
