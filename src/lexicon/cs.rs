//! Czech.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const CZECH: Language = Language {
    code: "cs",
    // Without the short names `led`, `dub` and `pro`: `Led 3-0` is no date in English.
    months: [
        "leden ledna", "únor února úno", "březen března bře", "duben dubna", "květen května kvě",
        "červen června čvn", "červenec července čvc", "srpen srpna srp", "září zář", "říjen října říj",
        "listopad listopadu lis", "prosinec prosince",
    ],
    weekdays: "ne neděle po pondělí pá pátek so sobota st středa út úterý čt čtvrtek",
    date_words: "v ve dne hod",
    units: &[
        (Unit::Minute, "minutami min"),
        (Unit::Hour, "hodinou hodinami"),
        (Unit::Day, "dnem dny"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "publikováno", "vydáno", "zveřejněno", "vyšlo", "datum publikace", "datum vydání", "vytvořeno",
        ]),
        (DatePhrase::Updated, &[
            "aktualizováno", "aktualizované", "aktualizace", "poslední aktualizace", "naposledy aktualizováno", "upraveno",
            "změněno",
        ]),
        (DatePhrase::AgoBefore, &["před"]),
        (DatePhrase::Today, &["dnes"]),
        (DatePhrase::Yesterday, &["včera"]),
        (DatePhrase::ReadTime, &["čtení", "doba čtení"]),
        (DatePhrase::DayBefore, &["předevčírem"]),
    ],
    bylines: &[
        (Kinds::BY, "od"),
        (Kinds::WORDS, "text"),
        (Kinds::AND, "a s"),
        (Kinds::IN, "v z"),
        (Kinds::OFFICE, "fotograf komentátor novinář novinářka redaktor redaktorka reportér reportérka \
                         zpravodaj zpravodajka šéfredaktor"),
        (Kinds::AUTHOR, "autor autorka autoři napsal napsala připravil připravila napsali připravili zpracoval \
                         zpracovala autorky"),
        (Kinds::GENRE, "rozhovor komentář článek"),
        (Kinds::STAFF, "redakce"),
        (Kinds::ROLE, "redaktor redaktorka reportér reportérka novinář novinářka zpravodaj zpravodajka \
                       komentátor"),
        (Kinds::NEVER, "zprávy domácí zahraničí ekonomika kultura krimi názory počasí více všechny"),
        (Kinds::NOTE, "min minut čtení diskuse dne"),
        (Kinds::SOURCE, "zdroj zdroje"),
        (Kinds::TALK, "rozhovor reportáž"),
        (Kinds::PICTURE, "foto fotografie"),
    ],
    given_names: "adéla aleš alžbeta andrej anežka antonín barbora blanka bohumil bohuslav božena bronislav \
                  darina denisa dušan ela eliška františek hana hynek iva iveta jarmila jaromír jaroslav \
                  jaroslava jindřich jitka jiřina jiří jozef juraj ján karel karolína katarína kateřina klára \
                  kristýna květa ladislav lenka leoš libor libuše lubomír luboš luděk lukáš magdaléna markéta \
                  matej matouš matúš matěj michal milada milan miloslav miloš miroslav miroslava natálie naďa \
                  nikola oldřich ondrej ondřej otakar pavel pavla pavol petr přemysl radek radim radka radomír \
                  radovan rostislav růžena silvie soňa stanislav stanislava svatopluk tomáš vendula vladimír \
                  vladimíra vlasta vlastimil vojtěch václav vít věra zbyněk zdenka zdeněk zita zora zuzana čeněk \
                  ľubomír štefan štěpán štěpánka šárka",
    function_words: "a ale až by byl byla bylo být do i jako je jeho jejich jen jsou k když která které který \
                     na nebo není o od po podle pro před s se tak také to už v ve z za ze že",
    labels: LABELS,
    ..EMPTY
};

#[rustfmt::skip]
const LABELS: &[(LabelKind, &[&str])] = &[
    (LabelKind::Credit, &[
        "zdroj: profimedia *", "zdroj: čtk *", "ilustrace: *", "ilustrační foto", "ilustrační snímek",
        "ilustrační foto *",
    ]),
    (LabelKind::ErrorPage, &[
        "chyba 404", "stránka nebyla nalezena", "stránka neexistuje", "stránka nenalezena",
    ]),
    (LabelKind::Published, &[
        "publikováno *", "vydáno *", "zveřejněno *",
    ]),
    (LabelKind::Updated, &[
        "aktualizováno *", "aktualizováno: *", "poslední aktualizace *",
    ]),
    (LabelKind::KeyPoints, &["shrnutí", "ve zkratce"]),
    (LabelKind::ReadMore, &[
        "čtěte též", "čtěte též *", "přečtěte si také *", "více zde", "čtěte také", "čtěte také *", "čtěte více *",
        "číst dál", "číst více",
    ]),
    (LabelKind::RelatedHeading, &[
        "doporučujeme", "nejnovější", "nejčtenější", "související", "související články",
    ]),
    (LabelKind::Share, &[
        "sdílet", "sdílet *", "tisk", "tisknout",
    ]),
    (LabelKind::Advertisement, &[
        "článok pokračuje pod *", "reklama",
    ]),
    (LabelKind::Comments, &[
        "# komentářů", "diskuse", "komentáře", "vstoupit do diskuse",
    ]),
    (LabelKind::Copyright, &[
        "všechna práva vyhrazena", "všechna práva vyhrazena *",
    ]),
    (LabelKind::Consent, &[
        "nastavení soukromí", "ochrana osobních údajů", "podmínky užití", "souhlasím",
        "pro zobrazení tohoto obsahu je *", "tento obsah nelze zobrazit bez *",
    ]),
    (LabelKind::Subscription, &[
        "předplatit", "předplatné",
    ]),
    (LabelKind::Embed, &[
        "příspěvek sdílený *", "zobrazit příspěvek na *",
    ]),
    (LabelKind::Withheld, &[
        "obsah pro předplatitele *", "pro pokračování ve čtení *",
    ]),
    (LabelKind::Account, &[
        "odhlásit", "přihlásit", "přihlásit se", "registrace",
    ]),
    (LabelKind::Section, &[
        "domácí", "ekonomika", "kultura", "svět", "zahraničí", "zprávy",
    ]),
    (LabelKind::Navigation, &[
        "domů", "hledat", "o nás", "redakce", "vyhledávání", "zavřít",
    ]),
    (LabelKind::Follow, &[
        "sledujte nás", "sledujte nás *",
    ]),
];
