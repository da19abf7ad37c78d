//! Swahili.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const SWAHILI: Language = Language {
    code: "sw",
    months: [
        "januari", "februari", "machi", "aprili", "mei", "juni", "julai", "agosti", "septemba", "oktoba", "novemba",
        "desemba",
    ],
    weekdays: "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili",
    units: &[
        (Unit::Day, "siku"),
        (Unit::Hour, "saa"),
        (Unit::Minute, "dakika"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &["imechapishwa"]),
        (DatePhrase::Today, &["leo"]),
        (DatePhrase::Yesterday, &["jana"]),
    ],
    bylines: &[
        (Kinds::AUTHOR, "mwandishi"),
        (Kinds::NEVER, "habari siasa uchumi michezo burudani kitaifa kimataifa"),
    ],
    function_words: "na ya wa kwa ni katika la za kuwa hii huo hiyo huyo hao ili lakini kama pia au yake wao \
                     wake cha vya baada kabla hadi kwenye amesema alisema wakati zaidi ambao ambayo kutoka \
                     hivyo bila mwa si sana",
    labels: &[
        (LabelKind::ReadMore, &["soma zaidi", "soma pia *"]),
        (LabelKind::RelatedHeading, &["habari zinazohusiana"]),
        (LabelKind::Section, &["habari", "siasa", "uchumi", "michezo", "burudani", "kitaifa", "kimataifa"]),
    ],
    ..EMPTY
};
