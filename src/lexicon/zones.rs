//! Time zones by their abbreviations.

/// What the abbreviation of a time zone says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zone {
    /// Minutes east of Greenwich.
    Fixed(i16),
    /// Minutes east of Greenwich in winter, in a zone that keeps the summer time of the United
    /// States: `ET`, `CT`, `MT`, `PT`.
    American(i16),
    /// An abbreviation that several zones share and no reader can tell apart without the place.
    Ambiguous,
}

/// The zone of this abbreviation, in capitals.
///
/// Where several zones share one, the one that the press writes by far the most is taken: `BST` is
/// British, `CST` and `EST` are American, `GST` is of the Gulf. `IST` (India, Ireland, Israel),
/// `AST` (Atlantic, Arabia), `ECT` and `AET` name no one offset.
pub(crate) fn zone(word: &[u8]) -> Option<Zone> {
    const fn hours(hours: i16) -> Zone {
        Zone::Fixed(hours * 60)
    }
    Some(match word {
        b"GMT" | b"UTC" | b"Z" | b"UT" | b"WET" => hours(0),
        b"BST" | b"CET" | b"MEZ" | b"WAT" | b"WEST" => hours(1),
        b"CEST" | b"MESZ" | b"SAST" | b"CAT" | b"EET" => hours(2),
        b"EEST" | b"EAT" | b"MSK" | b"TRT" => hours(3),
        b"GST" => hours(4),
        b"PKT" => hours(5),
        b"NPT" => Zone::Fixed(5 * 60 + 45),
        b"WIB" | b"ICT" => hours(7),
        b"HKT" | b"SGT" | b"MYT" | b"AWST" | b"PHT" | b"PHST" | b"WITA" => hours(8),
        b"JST" | b"KST" | b"WIT" => hours(9),
        b"ACST" => Zone::Fixed(9 * 60 + 30),
        b"ACDT" => Zone::Fixed(10 * 60 + 30),
        b"AEST" | b"ChST" => hours(10),
        b"AEDT" => hours(11),
        b"NZST" => hours(12),
        b"NZDT" => hours(13),
        b"NST" => Zone::Fixed(-3 * 60 - 30),
        b"NDT" => Zone::Fixed(-2 * 60 - 30),
        b"ADT" | b"BRT" | b"ART" => hours(-3),
        b"EDT" => hours(-4),
        b"EST" | b"CDT" => hours(-5),
        b"CST" | b"MDT" => hours(-6),
        b"MST" | b"PDT" => hours(-7),
        b"PST" | b"AKDT" => hours(-8),
        b"AKST" => hours(-9),
        b"HST" => hours(-10),
        b"ET" => Zone::American(-5 * 60),
        b"CT" => Zone::American(-6 * 60),
        b"MT" => Zone::American(-7 * 60),
        b"PT" => Zone::American(-8 * 60),
        b"IST" | b"AST" | b"ECT" | b"AET" => Zone::Ambiguous,
        _ => return None,
    })
}

/// Zones as they are written out, by the names before their `Time`.
pub(crate) const WRITTEN_OUT: &[(&str, Zone)] = &[
    ("eastern daylight", Zone::Fixed(-4 * 60)),
    ("eastern standard", Zone::Fixed(-5 * 60)),
    ("eastern", Zone::American(-5 * 60)),
    ("central daylight", Zone::Fixed(-5 * 60)),
    ("central standard", Zone::Fixed(-6 * 60)),
    ("central european summer", Zone::Fixed(2 * 60)),
    ("central european", Zone::Fixed(60)),
    ("central", Zone::American(-6 * 60)),
    ("mountain daylight", Zone::Fixed(-6 * 60)),
    ("mountain standard", Zone::Fixed(-7 * 60)),
    ("mountain", Zone::American(-7 * 60)),
    ("pacific daylight", Zone::Fixed(-7 * 60)),
    ("pacific standard", Zone::Fixed(-8 * 60)),
    ("pacific", Zone::American(-8 * 60)),
    ("alaska daylight", Zone::Fixed(-8 * 60)),
    ("alaska standard", Zone::Fixed(-9 * 60)),
    ("hawaii standard", Zone::Fixed(-10 * 60)),
    ("greenwich mean", Zone::Fixed(0)),
    ("coordinated universal", Zone::Fixed(0)),
    ("british summer", Zone::Fixed(60)),
    ("irish standard", Zone::Fixed(60)),
    ("india standard", Zone::Fixed(5 * 60 + 30)),
    ("indian standard", Zone::Fixed(5 * 60 + 30)),
    ("singapore standard", Zone::Fixed(8 * 60)),
    ("singapore", Zone::Fixed(8 * 60)),
    ("hong kong", Zone::Fixed(8 * 60)),
    ("japan standard", Zone::Fixed(9 * 60)),
    ("korea standard", Zone::Fixed(9 * 60)),
    ("australian eastern daylight", Zone::Fixed(11 * 60)),
    ("australian eastern standard", Zone::Fixed(10 * 60)),
    ("new zealand daylight", Zone::Fixed(13 * 60)),
    ("new zealand standard", Zone::Fixed(12 * 60)),
];

/// Whether dates in figures begin with the month where clocks are read in this zone: in the United States
/// they do, nearly everywhere else with the day. `None` for `UTC`, and where they begin with the year.
pub(crate) fn begins_with_month(word: &[u8]) -> Option<bool> {
    match word {
        b"ET" | b"CT" | b"MT" | b"PT" | b"EST" | b"EDT" | b"CST" | b"CDT" | b"MST" | b"MDT" | b"PST" | b"PDT" => {
            Some(true)
        }
        b"AKST" | b"AKDT" | b"HST" => Some(true),
        b"GMT" | b"BST" | b"WET" | b"WEST" | b"CET" | b"CEST" | b"MEZ" | b"MESZ" | b"EET" | b"EEST" => Some(false),
        b"MSK" | b"TRT" | b"IST" | b"PKT" | b"GST" | b"SAST" | b"CAT" | b"WAT" | b"EAT" | b"BRT" | b"ART" => {
            Some(false)
        }
        b"AEST" | b"AEDT" | b"ACST" | b"ACDT" | b"AWST" | b"NZST" | b"NZDT" | b"SGT" | b"MYT" => Some(false),
        _ => None,
    }
}
