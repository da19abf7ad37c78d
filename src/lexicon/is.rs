//! Icelandic.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const ICELANDIC: Language = Language {
    code: "is",
    months: [
        "janúar jan", "febrúar feb", "mars mar", "apríl apr", "maí", "júní jún", "júlí júl", "ágúst ágú",
        "september sept sep", "október okt", "nóvember nóv", "desember des",
    ],
    weekdays: "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur",
    date_words: "kl",
    units: &[
        (Unit::Minute, "mínútum"),
        (Unit::Hour, "klukkustundum"),
        (Unit::Day, "dögum"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &["birt", "birtist", "útgefið", "skrifað"]),
        (DatePhrase::Updated, &["uppfært", "síðast uppfært"]),
        (DatePhrase::Today, &["í dag"]),
        (DatePhrase::Yesterday, &["í gær"]),
    ],
    bylines: &[
        (Kinds::AUTHOR, "höfundur höfundar"),
        (Kinds::AND, "og"),
        (Kinds::ROLE, "blaðamaður fréttamaður ritstjóri"),
        (Kinds::NEVER, "fréttir innlent erlent íþróttir viðskipti menning"),
        (Kinds::WORDS, "texti"),
    ],
    given_names: "arna arnar atli baldur benedikt birgir birkir bjarni björg björgvin bryndís brynjar dagur \
                  davíð eiríkur elín elísabet erla eyþór finnur freyr friðrik guðjón guðlaugur guðmundur guðni \
                  guðrún gísli halla halldór halldóra hallgrímur haraldur haukur heiða helgi hildur hjalti \
                  hjörtur hrafn hrafnhildur hulda ingibjörg ingólfur jóhann jóhanna jón jónas katrín kjartan \
                  kolbeinn kristján kristín kári lilja logi magnús margrét páll pétur ragnheiður rósa sigríður \
                  sigrún sigurjón sigurlaug sigurður snorri stefán steinunn steinþór svanhildur svava sveinn \
                  sverrir sæmundur sólveig tryggvi tómas unnur valdís valur vigdís vilhjálmur ægir ólafur ólöf \
                  óskar örn þorgerður þorsteinn þorvaldur þórarinn þórir þórunn þórður",
    function_words: "og að í á er sem um við ekki en það af til var með fyrir hann hún eru hafa hefur verið \
                     því þegar þess eftir segir frá þeir vera einnig þá upp úr eða ef sé sér þar svo mun væri",
    labels: &[
        (LabelKind::ReadMore, &["lesa meira", "lesa einnig *"]),
        (LabelKind::RelatedHeading, &["mest lesið", "nýjast"]),
        (LabelKind::Share, &["deila"]),
        (LabelKind::Advertisement, &["auglýsing"]),
        (LabelKind::Section, &["fréttir", "innlent", "erlent", "íþróttir", "viðskipti", "menning"]),
    ],
    ..EMPTY
};
