//! The labels of dates by their first letter.

use super::{EVENTS, Event};

/// How many first letters there are: those of ASCII, and all others as one.
const LETTERS: usize = 27;

/// The places of the labels in [`EVENTS`], those of one letter together and in the order of the table,
/// and where each letter's begin.
const BY_LETTER: ([u8; EVENTS.len()], [u8; LETTERS + 1]) = {
    assert!(EVENTS.len() < u8::MAX as usize);
    let (mut places, mut starts) = ([0; EVENTS.len()], [0; LETTERS + 1]);
    let (mut letter, mut filled) = (0, 0);
    while letter < LETTERS {
        starts[letter] = filled as u8;
        let mut at = 0;
        while at < EVENTS.len() {
            if self::letter(EVENTS[at].0.as_bytes()[0]) == letter {
                places[filled] = at as u8;
                filled += 1;
            }
            at += 1;
        }
        letter += 1;
    }
    starts[LETTERS] = filled as u8;
    (places, starts)
};

/// The labels that may stand at the start of `text`, told by its first letter.
pub(crate) fn events(text: &[u8]) -> impl Iterator<Item = (&'static str, Event)> {
    let (places, starts) = &BY_LETTER;
    let letter = text.first().map_or(LETTERS, |&first| letter(first));
    let range = starts.get(letter).zip(starts.get(letter + 1)).map(|(&start, &end)| start.into()..end.into());
    let places = range.and_then(|range| places.get::<core::ops::Range<usize>>(range)).unwrap_or_default();
    places.iter().filter_map(|&place| EVENTS.get(usize::from(place)).copied())
}

const fn letter(first: u8) -> usize {
    match first | 0x20 {
        letter @ b'a'..=b'z' => (letter - b'a') as usize,
        _ => LETTERS - 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_is_found_in_its_order() {
        for (place, &(label, event)) in EVENTS.iter().enumerate() {
            let places: Vec<usize> = events(label.to_uppercase().as_bytes())
                .filter_map(|(name, _)| EVENTS.iter().position(|(known, _)| *known == name))
                .collect();
            assert!(places.is_sorted() && places.contains(&place), "{label}: {event:?}");
        }
        assert_eq!(events(b"").count(), 0);
    }
}
