//! Italian.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const ITALIAN: Language = Language {
    code: "it",
    months: [
        "gennaio gen genn", "febbraio feb febbr", "marzo mar", "aprile apr", "maggio mag magg", "giugno giu",
        "luglio lug", "agosto ago", "settembre set sett", "ottobre ott", "novembre nov", "dicembre dic",
    ],
    weekdays: "dom domenica gio giovedì lun lunedì martedì mer mercoledì sab sabato ven venerdì",
    date_words: "il alle ore del a la",
    units: &[
        (Unit::Second, "secondi"),
        (Unit::Minute, "minuto minuti min"),
        (Unit::Hour, "ora ore"),
        (Unit::Day, "giorno giorni"),
        (Unit::Longer, "settimana settimane mese mesi anno anni"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "data di pubblicazione", "pubblicato", "pubblicata", "pubblicazione", "creato", "inserito",
            "data pubblicazione",
        ]),
        (DatePhrase::Updated, &[
            "aggiornato", "modifica", "ultimo aggiornamento", "ultima modifica", "aggiornamento", "aggiornata",
            "aggiornato al", "modificato", "modificata", "data ultimo aggiornamento", "ultima revisione",
        ]),
        (DatePhrase::AgoBehind, &["fa"]),
        (DatePhrase::Today, &["oggi"]),
        (DatePhrase::Yesterday, &["ieri"]),
        (DatePhrase::ReadTime, &["di lettura", "lettura", "tempo di lettura"]),
    ],
    bylines: &[
        (Kinds::CONTACT, "contatto contatti"),
        (Kinds::SPEAKS, "tu tuo tua tuoi vi vostro noi nostro nostra nostri nostre ti"),
        (Kinds::POINTS, "questo questa"),
        (Kinds::AS, "come che"),
        (Kinds::SAID, "detto dice spiega spiegato racconta raccontato afferma aggiunge aggiunto annunciato"),
        (Kinds::ASKS, "iscriviti clicca seguici segui condividi leggi sostieni scarica abbonati"),
        (Kinds::REACH, "contattare contatta contattaci scrivici scrivere scrivi scrivete seguire segui seguici inviare"),
        (Kinds::OUR, "nostro nostra"),
        (Kinds::BY, "di"),
        (Kinds::BY_AFTER, "dal dalla da"),
        (Kinds::WORDS, "testo"),
        (Kinds::GENRE, "articolo scritto analisi intervista reportage pubblicato inserito postato redatto commento \
                        editoriale servizio cura realizzato realizzata raccolta curato inchiesta editoriali"),
        (Kinds::AUTHOR, "autore autrice autori"),
        (Kinds::ARTICLE, "e la foto"),
        (Kinds::AND, "e ed con"),
        (Kinds::FOR, "con"),
        (Kinds::IN, "a in da dal dall' dalla"),
        (Kinds::ROLE, "giornalista inviato inviata corrispondente redattore giornalisti corrispondenti inviati"),
        (Kinds::OFFICE, "autore autrice caporedattore caporedattrice collaboratore collaboratrice \
                         corrispondente critico direttore direttrice editorialista fotografa fotografo \
                         giornalista inviata inviato opinionista professore professoressa redattore \
                         redattrice redazione reporter scrittore scrittrice vicedirettore"),
        (Kinds::ORGANISATION, "agenzia"),
        (Kinds::STAFF, "redazione"),
        (Kinds::NOTE, "segui il minuti lettura di min commenti commento alle ore"),
        (Kinds::WORK, "traduzione redazione"),
        (Kinds::FILED, "categoria categorie"),
        (Kinds::NEVER, "segui riproduzione riservata pubblicato aggiornato cronaca economia esteri notizie salute tutti tutte ciao grazie abbonati \
                        accedi altro altre sport politica cultura spettacoli"),
        (Kinds::TELLS, "è scrive lavora"),
        (Kinds::SOURCE, "fonte fonti"),
        (Kinds::REPORTS, "riporta"),
        (Kinds::TALK, "dialogo conversazione intervista"),
        (Kinds::PICTURE, "fotografie fotografia foto"),
    ],
    given_names: "adriano agnese agostino alberta aldo alessandra alessandro alessia alessio allegra ambra \
                  amedeo angelica angelo annalisa annamaria antonella antonello antonietta antonino arianna \
                  attilio aurora bruna brunella carlo carmela carmine caterina cesare chiara cinzia claudio \
                  concetta corrado cosimo costantino costanza cristiana cristiano damiano daniele dario davide \
                  debora dino domenico donatella donato edoardo eleonora elia eliana elisabetta emanuela \
                  emanuele enrica ermanno ettore fabiana fabio fabrizio fausto federica ferdinando filippo \
                  fiorella flavia flavio francesco franco fulvio gaetano gaia gennaro giacomo giada giampaolo \
                  giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo gigi gilda \
                  ginevra gino giordano giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio \
                  giuseppe giuseppina giusy goffredo grazia graziella guglielmo ignazio ilaria ivana ivano \
                  jacopo lavinia letizia lia liana liliana livia livio loredana lorenza luciana luciano lucio \
                  lucrezia ludovica ludovico luigi luigia maddalena manlio marcella marcello margherita \
                  maria-grazia mariangela marianna mariella marilena massimiliano massimo matilde matteo mattia \
                  maura maurizio mauro melania michela micol mirella morena nicoletta nicolò noemi nunzia oriana \
                  orlando ornella osvaldo ottavio paolo pasquale patrizia pierangelo pierluigi piero pierpaolo \
                  pietro raffaele raffaella renata renato renzo riccardo rino rocco romeo rosalba rosanna \
                  rosaria rossana rossella ruggero sabina salvatore samuele sandro saverio sebastiano silvano \
                  simona stefania stefano tancredi tatiana tiziana tiziano tommaso tullio ugo umberto valentino \
                  valerio vincenza vincenzo virginio vito vittoria vittorio",
    function_words: "a agli ai al alla alle allo anche ancora avere aveva avevano c'è che chi ci come con \
                     contro così cui da dai dal dalla dalle degli dei del dell' della delle dello di dopo \
                     dove durante e ed era erano essere fra già gli ha hanno i il in io l' la le lei lo loro \
                     lui ma meno mentre mi mia mio molto ne nei nel nella nelle nello noi non nostra nostro o \
                     ogni per perché però più prima può quando quella quello questa queste questi questo \
                     quindi sarà se secondo senza si sono stata state stati stato su sua sue sui sul sulla \
                     sulle suo suoi ti tra tu tutte tutti tutto un una uno vi voi vostro è",
    page_words: "iscriviti abbonati abbonamento registrati pubblicità",
    own_words: "articolo articoli newsletter iscrizione commento commenti lettori lettore leggi condividi \
                facebook twitter instagram whatsapp youtube telegram canale cookie privacy browser email \
                indirizzo gratuito account accedi galleria clicca redazione pubblicato sostieni scarica \
                notizie aggiornamenti seguici segui autore errore contenuti contenuto diritti riservati \
                riproduzione riservata",
    labels: LABELS,
    ..EMPTY
};

#[rustfmt::skip]
const LABELS: &[(LabelKind, &[&str])] = &[
    (LabelKind::ErrorPage, &[
        "errore 404", "la pagina non esiste", "pagina non trovata",
    ]),
    (LabelKind::Published, &[
        "creato il *", "data di pubblicazione *", "prima pubblicazione *", "pubblicata il *", "pubblicato *",
        "pubblicato il *", "pubblicato in *", "scritto il *",
    ]),
    (LabelKind::Updated, &[
        "aggiornamento: *", "aggiornata il *", "aggiornato *", "aggiornato alle *", "aggiornato il *",
        "modificato il *", "ultima modifica *", "ultimo aggiornamento *",
    ]),
    (LabelKind::Byline, &[
        "a cura di *", "articolo di *", "autore: *", "autrice: *", "dal corrispondente *",
        "dal nostro corrispondente *", "dal nostro inviato *", "dalla nostra inviata *", "di redazione", "di: *",
        "intervista di *", "pubblicato da *", "scritto da *", "testo di *", "testo: *", "traduzione di *",
    ]),
    (LabelKind::Contributors, &[
        "con informazioni di *", "con la collaborazione di *", "fonte", "fonte: *", "fonti", "fonti: *",
        "ha collaborato *", "hanno collaborato *",
    ]),
    (LabelKind::Credit, &[
        "credit foto *", "crediti: *", "credits foto *", "foto d'archivio *", "foto di *", "foto di archivio *",
        "foto di repertorio *", "foto: *", "fotografia di *", "fotografie di *", "illustrazione di *",
        "illustrazione: *", "immagine: *", "immagini: *", "infografica: *", "per gentile concessione *",
        "foto archivio *", "fotogramma *", "foto ansa *", "foto lapresse *", "frame da *", "credits : *",
    ]),
    (LabelKind::Caption, &[
        "didascalia: *", "in foto: *", "nella foto, *", "nella foto: *",
    ]),
    (LabelKind::ReadMore, &[
        "leggi anche la|il|le|i nostra|nostro|nostre|nostri *",
        "approfondimenti: *", "approfondimento: *", "approfondisci", "approfondisci *", "articolo precedente",
        "articolo successivo", "clicca qui *", "continua", "continua a leggere", "continua a leggere *",
        "da non perdere: *", "guarda anche *", "guarda: *", "leggi altro *", "leggi anche", "leggi anche *",
        "leggi anche: *", "leggi ancora", "leggi di più", "leggi di più *", "leggi l'articolo", "leggi l'articolo *",
        "leggi qui *", "leggi tutto", "leggi tutto *", "leggi: *", "notizie correlate: *", "per approfondire",
        "per approfondire *", "potrebbe interessarti: *", "prossimo articolo", "scopri di più", "scopri di più *",
        "ti potrebbe interessare: *", "vedi anche", "vedi anche *", "video: *",
        "leggi anche > *", "leggi anche >", "approfondisci: *",
    ]),
    (LabelKind::SeeMore, &[
        "altre notizie", "altri articoli", "altri video", "altro", "carica altri", "carica altri *", "carica altro",
        "mostra altro", "mostra di più", "mostra meno", "mostra tutto", "tutte le news", "tutte le notizie",
        "tutti gli articoli", "tutti i video", "vai alla sezione", "vai allo speciale", "vedi altri *", "vedi altro",
        "vedi tutte", "vedi tutti", "vedi tutti *", "vedi tutto",
    ]),
    (LabelKind::RelatedHeading, &[
        "altre notizie *", "altri articoli di *", "altro su *", "argomenti correlati", "articoli correlati",
        "articoli più letti", "articoli recenti", "articoli simili", "commenti recenti", "consigliati",
        "consigliati per te", "contenuti correlati", "contenuti sponsorizzati", "correlati", "da non perdere",
        "dalla home", "dalla homepage", "dello stesso autore", "di tendenza", "gli altri articoli *",
        "i nostri consigli", "i più letti", "i più visti", "in evidenza", "in primo piano", "in primo piano *",
        "in tendenza", "la scelta della redazione", "le notizie più lette", "le più lette", "le storie del giorno",
        "le ultime *", "le ultime notizie", "leggi anche gli articoli *", "notizie correlate", "notizie da *",
        "notizie dal *", "più condivisi", "più lette", "più letti", "più popolari", "più recenti", "più visti",
        "potrebbe interessarti", "potrebbe interessarti anche", "potrebbero interessarti",
        "potrebbero interessarti anche", "primo piano", "raccomandati per te", "recenti", "scelte dalla redazione",
        "scelti per te", "speciali", "ti potrebbe interessare", "ti potrebbe interessare anche",
        "ti potrebbe piacere", "ti potrebbero interessare", "ultim'ora", "ultima ora", "ultime news",
        "ultime notizie", "ultime notizie *", "ultimi articoli", "ultimi video", "video correlati",
        "leggi anche gli altri *",
    ]),
    (LabelKind::KeyPoints, &[
        "cosa sapere", "cosa sappiamo", "i fatti", "i punti chiave", "in breve", "in questo articolo", "in sintesi",
        "indice", "indice dei contenuti", "l'essenziale", "le cose da sapere", "punti chiave", "riassunto", "sintesi",
        "sommario",
    ]),
    (LabelKind::Correction, &[
        "correzione", "correzione: *", "errata corrige", "errata corrige *", "ndr *", "nota dell'editore *",
        "nota della redazione *", "precisazione", "precisazione: *", "questo articolo è stato aggiornato *",
        "questo articolo è stato corretto *", "rettifica", "rettifica: *", "una versione precedente *",
    ]),
    (LabelKind::Notice, &[
        "questo articolo è stato tradotto *",
    ]),
    (LabelKind::Tags, &[
        "argomenti", "argomenti trattati", "argomenti: *", "argomento: *", "categoria: *", "categorie",
        "categorie: *", "etichette", "etichette: *", "leggi i commenti su *", "luoghi: *", "parole chiave *",
        "persone: *", "tag", "tag: *", "temi", "temi: *",
    ]),
    (LabelKind::Biography, &[
        "biografia", "chi è l'autore", "contatti: *", "informazioni sull'autore", "l'autore", "l'autrice",
        "scopri l'autore", "sull'autore", "ufficio stampa: *",
    ]),
    (LabelKind::Section, &[
        "agricoltura", "ambiente", "animali", "arte", "auto", "bari", "basket *", "bellezza", "benessere", "bologna",
        "borsa", "calcio", "calciomercato", "casa", "chiesa", "cibo", "ciclismo", "cinema", "clima",
        "commenti e opinioni", "cronaca", "cronache", "cucina", "cultura", "design", "dirette sportive", "economia",
        "editoriali", "edizioni locali", "elezioni", "energia", "esteri", "europa *", "famiglia", "finanza",
        "firenze", "formula 1", "genova", "giochi", "giustizia", "gossip", "guerra in ucraina", "gusto",
        "immobiliare", "imprese", "inchieste", "interni", "italia", "lavoro", "lettere", "lettere al direttore",
        "libri", "locale", "magazine *", "medicina", "medio oriente", "mercati", "meteo", "milano", "moda", "mondo",
        "moto", "motori", "musica", "napoli", "notizie", "opinioni", "oroscopo", "palermo", "pensioni", "personaggi",
        "persone", "politica", "regione", "regioni", "ricette", "roma", "rubriche", "salute", "scienza",
        "scienza e tecnologia", "scienze", "scuola", "serie a", "serie b", "serie tv", "settimanale", "società",
        "soldi", "spettacoli", "spettacolo", "sport", "stati uniti", "storie", "teatro", "tecnologia", "televisione",
        "tennis *", "torino", "turismo", "tv e media", "università", "vaticano", "venezia", "viaggi",
    ]),
    (LabelKind::Genre, &[
        "analisi", "commento", "comunicato", "comunicato stampa", "contenuto riservato", "diretta", "diretta live",
        "editoriale", "esclusiva", "esclusivo", "foto e video", "il caso", "il commento", "in diretta", "inchiesta",
        "intervista", "l'analisi", "l'intervista", "l'opinione", "la diretta", "la storia", "opinione",
        "per abbonati", "recensione", "reportage", "retroscena", "ritratto", "solo per abbonati",
    ]),
    (LabelKind::Audio, &[
        "ascolta", "ascolta il podcast *", "ascolta l'articolo", "ascolta l'articolo *",
        "ascolta la versione audio *", "ascolta ora", "ascolta questo articolo", "ascolta questo articolo *",
        "riproduci audio",
    ]),
    (LabelKind::Video, &[
        "diretta tv", "durata *", "durata: *", "guarda", "guarda il video", "guarda il video *", "guarda ora",
        "il video", "riproduci", "riproduci video", "schermo intero", "video correlato",
        "questo video non è disponibile *", "il tuo browser non supporta *",
    ]),
    (LabelKind::Share, &[
        "# condivisioni", "aggiungi ai preferiti", "condividi", "condividi *", "condividi l'articolo",
        "condividi questo articolo", "condividi su *", "condivisioni", "copia", "copia il link", "copia link",
        "dimensione testo", "ingrandisci testo", "invia", "invia per email", "invia via mail", "link copiato",
        "link copiato *", "mi piace", "preferiti", "regala", "regala articolo", "regala questo articolo", "salva",
        "salva articolo", "scarica", "segnala", "segnala un errore", "stampa", "twitta",
    ]),
    (LabelKind::Advertisement, &[
        "se acquisti|acquistate tramite|attraverso i|questi|uno *",
        "acquista", "acquista ora", "annunci", "annuncio", "codice sconto", "codici sconto", "concessionaria *",
        "contenuto a pagamento", "contenuto promozionale", "contenuto sponsorizzato", "continua a leggere dopo *",
        "continua dopo la pubblicità", "in collaborazione con *", "informazione pubblicitaria",
        "messaggio promozionale", "offerte", "offerto da *", "per la pubblicità *", "presentato da *",
        "promosso da *", "pubblicità", "pubblicità *", "pubbliredazionale", "sponsorizzato", "sponsorizzato da *",
    ]),
    (LabelKind::Newsletter, &[
        "accetto *", "attiva le notifiche", "avvisi", "canale whatsapp", "ho letto e accetto *",
        "ho letto l'informativa *", "il tuo indirizzo e-mail *", "il tuo indirizzo email *", "indirizzo e-mail *",
        "indirizzo email", "inserisci il tuo indirizzo *", "inserisci la tua email *", "inserisci la tua mail *",
        "iscriviti", "iscriviti *", "iscriviti alla newsletter", "iscriviti alla newsletter *",
        "iscriviti alla nostra newsletter *", "iscriviti alle newsletter *", "la nostra newsletter", "la tua e-mail",
        "la tua email", "la tua email *", "la tua mail", "le newsletter", "le nostre newsletter", "non perderti *",
        "notifiche", "resta aggiornato *", "resta informato *", "ricevi *", "rimani aggiornato *", "scarica l'app",
        "scarica l'app *", "annulla l'iscrizione *", "ricevi questa email|e-mail perché *", "tutte le newsletter", "unisciti al canale *",
        "iscriviti alla newsletter per ricevere *", "resta aggiornato sulle ultime notizie *",
        "ricevi ogni giorno nella tua *", "ricevi le nostre ultime notizie *",
        "ricevi ogni giorno|mattina|settimana le|la|nella|tutte *", "ricevi le notizie più importanti *",
        "grazie per esserti iscritto alla *", "inserisci la tua email per *", "ho letto e accetto l'informativa *",
        "acconsento al trattamento dei dati *",
    ]),
    (LabelKind::Comments, &[
        "# commenti", "# commento", "# risposte", "accedi per commentare *", "aggiungi un commento",
        "aggiungi un commento *", "annulla risposta", "cognome", "commenta", "commenta *", "commenta per primo",
        "commenti", "commenti (#)", "commento *", "devi essere connesso *", "i campi obbligatori *",
        "i commenti sono *", "il tuo indirizzo email non *", "invia commento", "la tua opinione *",
        "lascia un commento", "lascia un commento *", "lascia una risposta", "leggi i commenti", "leggi i commenti *",
        "mostra commenti", "nessun commento", "nessun commento *", "nome", "partecipa alla discussione *",
        "pubblica commento", "rispondi", "rispondi a *", "risposte", "salva il mio nome, *", "scrivi alla redazione",
        "scrivi alla redazione *", "scrivi un commento", "scrivi un commento *", "se avete correzioni, suggerimenti o *", "sito web", "tutti i commenti",
        "vedi i commenti", "vedi tutti i commenti",
        "i campi obligatori sono contrassegnati *", "i campi obbligatori sono contrassegnati *",
        "per commentare devi essere registrato *", "i commenti sono moderati prima *",
        "effettua l'accesso per commentare *",
    ]),
    (LabelKind::ReadTime, &[
        "# min di lettura", "# min. di lettura", "# minuti di lettura", "# minuto di lettura", "lettura # min",
        "lettura: # min *", "tempo di lettura *", "tempo di lettura: *", "tempo lettura *",
    ]),
    (LabelKind::Copyright, &[
        "l'articolo originale è stato pubblicato sul|nel|in numero|nostro|sito|questo *",
        "codice fiscale *", "direttore responsabile *", "direttore responsabile: *", "diritti riservati *",
        "i diritti delle immagini *", "p. iva *", "p.iva *", "partita iva *", "reg. tribunale *",
        "registrazione tribunale *", "riproduzione riservata", "riproduzione riservata *", "testata giornalistica *",
        "tutti i diritti riservati", "tutti i diritti riservati *", "tutti i diritti sono riservati *",
        "© riproduzione riservata",
        "questo articolo è apparso su *", "questo articolo fa parte di *",
        "© riproduzione riservata *", "questo articolo è stato pubblicato originariamente|originalmente|inizialmente|su|sul|nel|sull'edizione *",
        "ogni diritto di legge sui *",
    ]),
    (LabelKind::Consent, &[
        "accessibilità", "accetta", "accetta e *", "accetta i cookie", "accetta tutti", "accetta tutto",
        "condizioni d'uso", "condizioni di utilizzo", "condizioni generali", "condizioni generali *",
        "continua senza accettare", "cookie", "dati societari", "dichiarazione accessibilità",
        "dichiarazione di accessibilità", "diritti di riproduzione", "gestione cookie", "gestisci cookie",
        "gestisci i cookie", "gestisci preferenze *", "impostazioni cookie", "impostazioni privacy",
        "informativa cookie", "informativa privacy", "informativa sui cookie", "informativa sulla privacy",
        "informativa sulla privacy *", "noi e i nostri *", "note legali", "note legali *", "personalizza",
        "preferenze", "preferenze cookie", "preferenze privacy", "privacy e cookie *", "questo sito usa *",
        "questo sito utilizza *", "rifiuta", "rifiuta e *", "rifiuta tutti", "rifiuta tutto", "termini d'uso",
        "termini di servizio", "termini di utilizzo", "termini e condizioni", "termini e condizioni *",
        "tutela della privacy", "utilizziamo i cookie *",
        "per vedere questo contenuto devi *", "per visualizzare questo contenuto devi *",
        "per visualizzare questo contenuto è *", "questo contenuto non è disponibile *",
        "questo contenuto è ospitato da *", "per visualizzare questo contenuto è|devi|occorre *",
        "per vedere questo contenuto devi|è *", "hai rifiutato i cookie *", "se hai cambiato idea e *",
        "puoi cambiare le tue preferenze *",
    ]),
    (LabelKind::Subscription, &[
        "sostieni il giornalismo|nostro *",
        "a soli # *", "abbonamenti", "abbonamenti *", "abbonamento", "abbonati", "abbonati *", "abbonati ora",
        "abbonato", "accedi a tutti *", "accesso illimitato *", "attiva ora", "attiva subito *",
        "contenuti esclusivi", "disdici quando vuoi *", "dona", "dona ora", "donazioni", "edicola",
        "edicola digitale", "edizione digitale", "gestisci abbonamento", "già abbonato *",
        "hai già un abbonamento *", "hai un abbonamento *", "leggi il giornale", "non hai un abbonamento *",
        "non sei abbonato *", "prova gratis *", "prova gratuita *", "quotidiano", "regala abbonamento",
        "regala un abbonamento", "scopri l'offerta", "scopri le offerte", "sei abbonato *",
        "sei già abbonato *", "sfoglia il giornale", "solo # € *", "sostieni *", "sostienici", "sostienici *",
        "vedi le offerte",
        "questo contenuto è riservato agli *", "questo articolo è riservato agli *",
        "stai leggendo un articolo riservato *", "sostieni il nostro giornalismo con *", "se sei arrivato fin qui *",
        "abbiamo bisogno del tuo sostegno *", "il tuo sostegno ci aiuta *",
    ]),
    (LabelKind::Embed, &[
        "un post condiviso da *", "visualizza questo post su *", "visualizza questo post su instagram",
    ]),
    (LabelKind::Withheld, &[
        "contenuto riservato *", "per continuare la lettura *",
        "articolo riservato *", "contenuto riservato agli abbonati *", "per continuare a leggere *",
        "per leggere l'articolo *", "questo articolo è riservato *", "questo contenuto è riservato *",
    ]),
    (LabelKind::Account, &[
        "accedi", "accedi *", "accedi al tuo account *", "area personale", "area riservata", "articoli salvati",
        "benvenuto", "benvenuto *", "ciao", "crea account", "crea un account", "crea un account *", "disconnetti",
        "esci", "gestisci il tuo account", "hai dimenticato la password *", "hai già un account *",
        "i miei abbonamenti", "i miei articoli", "il mio account", "il mio profilo", "il tuo account",
        "le mie newsletter", "mio profilo", "nome utente", "non hai un account *", "non sei registrato *",
        "password dimenticata", "password dimenticata *", "profilo", "recupera password", "registrati",
        "registrati *", "registrazione", "ricordami", "sei già registrato *",
    ]),
    (LabelKind::Gallery, &[
        "# di #", "# foto", "foto # di #", "foto precedente", "foto successiva", "fotogallery", "galleria",
        "galleria fotografica", "guarda la galleria", "guarda la gallery", "guarda le foto", "immagine",
        "immagine # di #", "immagine precedente", "immagine successiva", "ingrandisci", "ingrandisci immagine",
        "le foto", "le immagini", "photogallery", "tutte le foto", "vai alla galleria", "vedi tutte le foto",
    ]),
    (LabelKind::Follow, &[
        "i nostri social", "segui", "segui autore", "segui già", "segui l'autore", "segui tag", "seguici",
        "seguici *", "seguici anche su *", "seguici su", "seguici su *", "seguici su google *", "seguici sui social",
        "social network", "trovaci su *", "unisciti a noi *",
        "segui tutti gli aggiornamenti su *", "segui il nostro canale whatsapp *",
        "seguici sui nostri canali social *", "resta aggiornato con il nostro *",
        "è anche su whatsapp *", "è sufficiente cliccare qui per *",
    ]),
    (LabelKind::Navigation, &[
        "aiuto", "altri siti", "annulla", "apri il menu", "apri menu", "archivio", "assistenza", "assistenza clienti",
        "aste", "aste giudiziarie", "attendere *", "avanti", "azienda", "caricamento", "caricamento *",
        "caricamento in corso", "cerca", "cerca *", "cerca nel sito *", "cerca: *", "chi siamo", "chiudi",
        "chiudi menu", "codice etico", "concorsi", "contattaci", "contattaci *", "contatti", "cruciverba",
        "dizionari", "dizionario", "domande frequenti", "edizione", "edizioni", "eventi", "gruppo", "guida tv",
        "i nostri siti", "il gruppo", "indietro", "italiano *", "la redazione", "lavora con noi", "lingua",
        "link utili", "lotto e superenalotto", "mappa del sito", "menu di navigazione", "menu principale", "menù",
        "navigazione articoli", "necrologi", "necrologie", "negozio", "no", "oppure", "pagina #", "pagina # di #",
        "pagina precedente", "pagina successiva", "palinsesto", "precedente", "programmi", "programmi tv",
        "redazione", "ricerca", "ricerca avanzata", "risultati della ricerca *", "salta al contenuto *", "scrivici",
        "sei in *", "sei qui *", "servizi", "servizio clienti", "sezioni", "si è verificato un errore *",
        "successiva", "successivo", "sudoku", "sì", "ti trovi in *", "torna alla home *", "torna alla homepage",
        "torna in alto", "torna indietro", "torna su", "tutte le sezioni", "vai al contenuto", "vai al contenuto *",
        "vai al footer *", "vai alla navigazione *",
        "caricamento player",
    ]),
];
