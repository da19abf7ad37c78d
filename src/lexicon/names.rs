//! The words that bylines are made of in every language: what joins, introduces or ends a name, and
//! what never stands in one.

use core::hash::{BuildHasherDefault, Hasher};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::LANGUAGES;

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
pub(crate) fn kinds(word: &str) -> Kinds {
    let mut buffer = [0; 48];
    lower(word.trim_matches(['.', ':']), &mut buffer).map_or(Kinds::default(), |lower| {
        let listed = INDEX.get(lower).copied().unwrap_or_default();
        let stem = lower.strip_suffix("in").unwrap_or(lower);
        match ROLE_ENDINGS.iter().any(|ending| stem.ends_with(ending)) {
            true => listed.or(Kinds::ROLE),
            false => listed,
        }
    })
}

/// Whether `phrase` is the name of an agency or a broadcaster that signs stories, whatever its case.
pub(crate) fn is_agency(phrase: &str) -> bool {
    let mut buffer = [0; 48];
    lower(phrase, &mut buffer).is_some_and(|lower| AGENCY_INDEX.contains(lower.strip_prefix("the ").unwrap_or(lower)))
}

/// `word` in lower case, in `buffer`; `None` where it does not fit, and so is no word of ours.
fn lower<'b>(word: &str, buffer: &'b mut [u8; 48]) -> Option<&'b str> {
    if word.len() > buffer.len() {
        return None;
    }
    if word.is_ascii() {
        let copy = buffer.get_mut(..word.len())?;
        copy.copy_from_slice(word.as_bytes());
        copy.make_ascii_lowercase();
        return core::str::from_utf8(copy).ok();
    }
    let mut len = 0;
    for c in word.chars().flat_map(char::to_lowercase) {
        let end = len + c.len_utf8();
        c.encode_utf8(buffer.get_mut(len..end)?);
        len = end;
    }
    core::str::from_utf8(buffer.get(..len)?).ok()
}

/// Hashes a short word of a table that nobody can add to, so that no attack need be feared.
#[derive(Clone, Copy, Debug, Default)]
struct WordHasher(u64);

type Quick = BuildHasherDefault<WordHasher>;

impl Hasher for WordHasher {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut eights = bytes.chunks_exact(8);
        for eight in &mut eights {
            let eight = eight.try_into().map_or(0, u64::from_le_bytes);
            self.0 = (self.0.rotate_left(5) ^ eight).wrapping_mul(MULTIPLIER);
        }
        let rest = eights.remainder().iter().fold(0, |rest, &byte| rest << 8 | u64::from(byte));
        self.0 = (self.0.rotate_left(5) ^ rest).wrapping_mul(MULTIPLIER);
    }

    #[inline]
    fn write_u8(&mut self, _end_of_text: u8) {}

    #[inline]
    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 32
    }
}

static INDEX: LazyLock<HashMap<&'static str, Kinds, Quick>> = LazyLock::new(|| {
    let mut index: HashMap<&'static str, Kinds, Quick> = HashMap::default();
    let mut add = |kind, word| {
        let kinds: &mut Kinds = index.entry(word).or_default();
        *kinds = kinds.or(kind);
    };
    for (kind, words) in WORDS {
        words.split_whitespace().for_each(|word| add(*kind, word));
    }
    for language in LANGUAGES {
        language.and.iter().for_each(|word| add(Kinds::AND, word));
        language.in_place.iter().for_each(|word| add(Kinds::IN, word));
        language.roles.iter().for_each(|word| add(Kinds::OFFICE, word));
        let months = language.months.iter().map(|(name, _)| *name);
        // `Jan`, `Mai`, `April` and `August` are people as well.
        let days = months.chain(language.weekdays.iter().copied()).filter(|name| name.chars().count() > 3);
        days.filter(|name| !NAMES_OF_MONTHS.contains(name)).for_each(|name| add(Kinds::NEVER, name));
    }
    index
});

static AGENCY_INDEX: LazyLock<HashSet<&'static str, Quick>> = LazyLock::new(|| SIGNING_AGENCIES.split(", ").collect());

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

/// Agencies and broadcasters that sign stories, and not only pictures, parted by commas.
const SIGNING_AGENCIES: &str = "afp, agence france-presse, aap, agencia efe, agencias, agencies, anp, ansa, ap, apa, ap news, \
     associated press, bbc, bbc news, bbc sport, belga, bloomberg, bloomberg news, canadian press, cbc news, \
     cnn, dpa, efe, europa press, euronews, epd, globe newswire, ians, interfax, jiji press, keystone-sda, kna, \
     kyodo news, lusa, ntb, pa media, press association, press trust of india, pti, reuters, ritzau, sda, \
     sid, sky news, stt, tass, upi, xinhua, yonhap";

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
