//! Time zones by their abbreviations.

/// What the abbreviation of a time zone says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeZone {
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
pub(crate) const fn zone(word: &[u8]) -> Option<TimeZone> {
    const fn hours(hours: i16) -> TimeZone {
        TimeZone::Fixed(hours * 60)
    }
    Some(match word {
        b"GMT" | b"UTC" | b"Z" | b"UT" | b"WET" => hours(0),
        b"BST" | b"CET" | b"MEZ" | b"WAT" | b"WEST" => hours(1),
        b"CEST" | b"MESZ" | b"SAST" | b"CAT" | b"EET" => hours(2),
        b"EEST" | b"EAT" | b"MSK" | b"TRT" => hours(3),
        b"GST" => hours(4),
        b"PKT" => hours(5),
        b"NPT" => TimeZone::Fixed(5 * 60 + 45),
        b"WIB" | b"ICT" => hours(7),
        b"HKT" | b"SGT" | b"MYT" | b"AWST" | b"PHT" | b"PHST" | b"WITA" => hours(8),
        b"JST" | b"KST" | b"WIT" => hours(9),
        b"ACST" => TimeZone::Fixed(9 * 60 + 30),
        b"ACDT" => TimeZone::Fixed(10 * 60 + 30),
        b"AEST" | b"ChST" => hours(10),
        b"AEDT" => hours(11),
        b"NZST" => hours(12),
        b"NZDT" => hours(13),
        b"NST" => TimeZone::Fixed(-3 * 60 - 30),
        b"NDT" => TimeZone::Fixed(-2 * 60 - 30),
        b"ADT" | b"BRT" | b"ART" => hours(-3),
        b"EDT" => hours(-4),
        b"EST" | b"CDT" => hours(-5),
        b"CST" | b"MDT" => hours(-6),
        b"MST" | b"PDT" => hours(-7),
        b"PST" | b"AKDT" => hours(-8),
        b"AKST" => hours(-9),
        b"HST" => hours(-10),
        b"ET" => TimeZone::American(-5 * 60),
        b"CT" => TimeZone::American(-6 * 60),
        b"MT" => TimeZone::American(-7 * 60),
        b"PT" => TimeZone::American(-8 * 60),
        b"IST" | b"AST" | b"ECT" | b"AET" => TimeZone::Ambiguous,
        _ => return None,
    })
}

/// The zone of an abbreviation that names one.
const fn of(abbreviation: &[u8]) -> TimeZone {
    match zone(abbreviation) {
        Some(zone) => zone,
        None => TimeZone::Ambiguous,
    }
}

/// Zones as they are written out, by the names before their `Time`, longer ones before those that they begin with.
pub(crate) const WRITTEN_OUT: &[(&str, TimeZone)] = &[
    ("eastern daylight", of(b"EDT")),
    ("eastern standard", of(b"EST")),
    ("eastern", of(b"ET")),
    ("central daylight", of(b"CDT")),
    ("central standard", of(b"CST")),
    ("central european summer", of(b"CEST")),
    ("central european", of(b"CET")),
    ("central", of(b"CT")),
    ("mountain daylight", of(b"MDT")),
    ("mountain standard", of(b"MST")),
    ("mountain", of(b"MT")),
    ("pacific daylight", of(b"PDT")),
    ("pacific standard", of(b"PST")),
    ("pacific", of(b"PT")),
    ("alaska daylight", of(b"AKDT")),
    ("alaska standard", of(b"AKST")),
    ("hawaii standard", of(b"HST")),
    ("greenwich mean", of(b"GMT")),
    ("coordinated universal", of(b"UTC")),
    ("british summer", of(b"BST")),
    ("irish standard", of(b"BST")),
    ("india standard", TimeZone::Fixed(5 * 60 + 30)),
    ("indian standard", TimeZone::Fixed(5 * 60 + 30)),
    ("singapore standard", of(b"SGT")),
    ("singapore", of(b"SGT")),
    ("hong kong", of(b"HKT")),
    ("japan standard", of(b"JST")),
    ("korea standard", of(b"KST")),
    ("australian eastern daylight", of(b"AEDT")),
    ("australian eastern standard", of(b"AEST")),
    ("new zealand daylight", of(b"NZDT")),
    ("new zealand standard", of(b"NZST")),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_writes_a_zone_out_tells_which() {
        for (at, (name, zone)) in WRITTEN_OUT.iter().enumerate() {
            assert_ne!(*zone, TimeZone::Ambiguous, "{name}");
            let hidden =
                |(before, _): &&(&str, TimeZone)| name.strip_prefix(before).is_some_and(|rest| rest.starts_with(' '));
            assert_eq!(WRITTEN_OUT[..at].iter().find(hidden), None, "{name}");
        }
    }
}
