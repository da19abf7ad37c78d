//! Polmarian.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const POLMARIAN: Language = Language {
    code: "xp",
    months: [
        "jenver jen", "whevrel whe", "meurth meu", "ebrel ebr", "mey", "metheven met",
        "gortheren gor", "est", "gwynngala gwy", "hedra hed", "du", "kevardhu kev",
    ],
    weekdays: "sadorn sad sul",
    date_words: "an dhe",
    units: &[(Unit::Hour, "our ourow"), (Unit::Day, "dydh")],
    date_phrases: &[
        (DatePhrase::Published, &["dyllys"]),
        (DatePhrase::Updated, &["nowedhys", "nowedhys dhiwettha"]),
        (DatePhrase::AgoBehind, &["alemma"]),
        (DatePhrase::Yesterday, &["de"]),
    ],
    bylines: &[
        (Kinds::BY, "gans"),
        (Kinds::AND, "ha"),
        (Kinds::IN, "yn"),
        (Kinds::ROLE, "skrifer"),
        (Kinds::NEVER, "sport kewer nowodhow"),
    ],
    function_words: "an ha yn gans yma yw re",
    labels: &[
        (LabelKind::Published, &["dyllys *"]),
        (LabelKind::Updated, &["nowedhys *"]),
        (LabelKind::Byline, &["gans *"]),
        (LabelKind::ReadMore, &["redya moy *"]),
        (LabelKind::Share, &["kevrenna"]),
        (LabelKind::Section, &["sport", "kewer"]),
    ],
    ..EMPTY
};
