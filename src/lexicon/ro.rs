//! Romanian.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const ROMANIAN: Language = Language {
    code: "ro",
    months: [
        "ianuarie ian", "februarie feb", "martie mar", "aprilie apr", "mai", "iunie iun", "iulie iul", "august aug",
        "septembrie sept sep", "octombrie oct", "noiembrie nov", "decembrie dec",
    ],
    weekdays: "luni marți miercuri joi vineri sâmbătă duminică",
    date_words: "la ora pe",
    units: &[
        (Unit::Minute, "minute"),
        (Unit::Hour, "ore oră"),
        (Unit::Day, "zile zi"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "publicat", "publicat la", "data publicării", "publicat pe", "publicare", "data publicarii", "postat",
        ]),
        (DatePhrase::Updated, &[
            "actualizat", "ultima actualizare", "modificat", "ultima modificare", "data actualizării",
            "data actualizarii", "actualizare",
        ]),
        (DatePhrase::AgoBefore, &["acum"]),
        (DatePhrase::Today, &["azi", "astăzi"]),
        (DatePhrase::Yesterday, &["ieri"]),
        (DatePhrase::DayBefore, &["alaltăieri"]),
    ],
    bylines: &[
        (Kinds::BY_AFTER, "de"),
        (Kinds::WORDS, "text"),
        (Kinds::AUTHOR, "autor autori autoare autoarea redactor autorul"),
        (Kinds::AND, "și"),
        (Kinds::ROLE, "jurnalist redactor corespondent"),
        (Kinds::NEVER, "știri actualitate politică externe economie cultură toate"),
        (Kinds::GENRE, "scris publicat articol realizat interviu postat"),
        (Kinds::STAFF, "redacția"),
        (Kinds::SOURCE, "sursa sursă"),
        (Kinds::NOTE, "pe la"),
        (Kinds::TALK, "interviu"),
    ],
    given_names: "adina alexandru alin ana-maria anca andreea andrei cezar ciprian claudiu constantin corina \
                  cornel cosmin costel cristi călin cătălin cătălina doina dorin dragoș florentina florin \
                  florina georgeta gheorghe horia iancu ileana ilie ioana ion ionel ionuț irina iulia iulian \
                  laurențiu liviu lucian luminița mihaela mihai mihail mircea mădălina nicolae nicoleta oana \
                  octavian ovidiu petru radu raluca remus rodica roxana răzvan sabin sergiu silviu sorin sorina \
                  stelian teodor teodora tiberiu traian tudor vasile viorel viorica vlad vlăduț ștefan ștefania",
    function_words: "și de la în a cu pe că nu din pentru care este o mai au fi ce un s-a sau dar după prin \
                     lui să iar al ale ai fost sunt dacă ar unei unui acest această când între până cum doar \
                     despre într-o într-un astfel se le îi",
    labels: &[
        (LabelKind::ErrorPage, &[
            "pagina nu a fost găsită",
        ]),
        (LabelKind::Published, &["publicat *"]),
        (LabelKind::Updated, &["actualizat *"]),
        (LabelKind::Byline, &["autor: *"]),
        (LabelKind::Credit, &["foto: *"]),
        (LabelKind::ReadMore, &["citește și *", "citește și", "citește mai mult", "citiți și *"]),
        (LabelKind::RelatedHeading, &["articole similare", "cele mai citite", "ultimele știri", "recomandări"]),
        (LabelKind::Share, &["distribuie"]),
        (LabelKind::Advertisement, &["publicitate"]),
        (LabelKind::Comments, &["comentarii"]),
        (LabelKind::Section, &["știri", "actualitate", "politică", "externe", "economie", "cultură"]),
    ],
    ..EMPTY
};
