//! Many bytes looked at as one: eight in a number, sixty-four in as many lanes, which the compiler takes sixteen or more
//! at a time.

/// A one in each of eight bytes.
pub(crate) const EACH: u64 = 0x0101_0101_0101_0101;
/// The high bit of each.
pub(crate) const HIGH: u64 = 0x80 * EACH;

/// The eight bytes from `at` on as one number; `None` where fewer are left.
#[inline]
pub(crate) fn at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|eight| u64::from_le_bytes(*eight))
}

/// The first eight bytes as one number, the first one lowest, with zeros for those that there are not.
#[inline]
pub(crate) const fn padded(bytes: &[u8]) -> u64 {
    match bytes.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => short(bytes),
    }
}

/// Fewer than eight bytes as one number, the first one lowest.
#[inline]
const fn short(word: &[u8]) -> u64 {
    let len = word.len();
    match (word.first_chunk(), word.last_chunk()) {
        (Some(first), Some(last)) => {
            u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << (8 * (len - 4))
        }
        _ => match *word {
            [one] => one as u64,
            [one, two] => one as u64 | (two as u64) << 8,
            [one, two, three] => one as u64 | (two as u64) << 8 | (three as u64) << 16,
            _ => 0,
        },
    }
}

/// The high bit of each byte of ASCII from `first` to `last`.
#[inline]
pub(crate) const fn within(eight: u64, first: u8, last: u8) -> u64 {
    // No sum of seven bits runs over into the next byte.
    let low = eight & !HIGH;
    (low + (0x80 - first) as u64 * EACH) & !(low + (0x7f - last) as u64 * EACH) & !eight & HIGH
}

/// The first of the eight bytes whose high bit is set.
#[inline]
pub(crate) const fn first(high: u64) -> usize {
    high.trailing_zeros() as usize / 8
}

/// How many bytes have a bit each in a mask.
const LANES: usize = 64;

/// A bit for each byte for which `is` holds, of up to sixty-four. It is asked of every byte, and should have no branches.
#[inline(always)]
fn mask(bytes: &[u8; LANES], is: impl Fn(u8) -> bool) -> u64 {
    let mut lanes = [0; LANES];
    lanes.iter_mut().zip(bytes).for_each(|(lane, byte)| *lane = u8::from(is(*byte)));
    lanes.as_chunks().0.iter().rev().fold(0, |mask, eight| mask << 8 | gathered(u64::from_le_bytes(*eight)))
}

/// The low bits of eight bytes as one byte.
#[inline]
pub(crate) const fn gathered(eight: u64) -> u64 {
    eight.wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// The same of the sixty-four bytes from `from` on; `None` behind the last.
#[inline(always)]
fn mask_from(bytes: &[u8], from: usize, is: impl Fn(u8) -> bool) -> Option<u64> {
    let rest = bytes.get(from..).filter(|rest| !rest.is_empty())?;
    let (mut chunk, mut here) = ([0; LANES], u64::MAX);
    match rest.first_chunk() {
        Some(whole) => chunk = *whole,
        None => {
            here = (1 << rest.len()) - 1;
            chunk.get_mut(..rest.len())?.copy_from_slice(rest);
        }
    }
    Some(mask(&chunk, is) & here)
}

/// Finds the places of the bytes for which `is` holds, in order. It is asked of every byte, and should have no branches.
#[inline(always)]
pub(crate) fn places(bytes: &[u8], is: impl Fn(u8) -> bool, mut found: impl FnMut(usize)) {
    let mut start = 0;
    while let Some(mut left) = mask_from(bytes, start, &is) {
        while left != 0 {
            found(start + left.trailing_zeros() as usize);
            left &= left - 1;
        }
        start += LANES;
    }
}

/// Finds the runs of at least `LEAST` bytes for which `is` holds, in order: where each begins, and how long it is, of which no
/// more than sixty-four bytes are counted. It is asked of every byte, and should have no branches.
#[inline(always)]
pub(crate) fn runs<const LEAST: usize>(bytes: &[u8], is: impl Fn(u8) -> bool, mut found: impl FnMut(usize, usize)) {
    let (mut before, mut this) = (0, 0);
    // What is found begins in the chunk before the one that is asked.
    for start in (0..bytes.len() + LANES).step_by(LANES) {
        let next = mask_from(bytes, start, &is).unwrap_or(0);
        let ahead = |by: usize| this >> by | next << (LANES - by);
        let mut left = (1..LEAST).fold(this & !(this << 1 | before >> (LANES - 1)), |left, by| left & ahead(by));
        while left != 0 {
            let at = left.trailing_zeros() as usize;
            left &= left - 1;
            let len = (this >> at | (next << 1) << (LANES - 1 - at)).trailing_ones();
            found(start - LANES + at, len as usize);
        }
        (before, this) = (this, next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_texts_of_every_length() {
        let bytes: Vec<u8> = (0..200_u8).map(|byte| byte.wrapping_mul(7)).collect();
        for len in 0..bytes.len() {
            let expected: Vec<usize> = (0..len).filter(|at| bytes[*at] < 64).collect();
            let mut found = Vec::new();
            places(&bytes[..len], |byte| byte < 64, |at| found.push(at));
            assert_eq!(found, expected, "{len}");
        }
    }

    #[test]
    fn runs_in_texts_of_every_length() {
        let bytes: Vec<u8> = (0..=255u8).map(|at| u8::from(at % 7 < at / 40 || at > 170)).collect();
        for len in 0..bytes.len() {
            let bytes = &bytes[..len];
            let begins = |at: &usize| bytes[*at] == 1 && (*at == 0 || bytes[*at - 1] == 0);
            let run = |at: usize| (at, bytes[at..].iter().take(LANES).take_while(|byte| **byte == 1).count());
            let expected: Vec<_> = (0..len).filter(begins).map(run).filter(|(_, len)| *len >= 3).collect();
            let mut found = Vec::new();
            runs::<3>(bytes, |byte| byte == 1, |at, len| found.push((at, len)));
            assert_eq!(found, expected, "{len}");
        }
    }

    #[test]
    fn every_byte_in_every_place() {
        for byte in 0..=u8::MAX {
            for place in 0..8 {
                let mut bytes = [b'.'; 8];
                bytes[place] = byte;
                let eight = at(&bytes, 0).unwrap();
                let expected = if byte.is_ascii_lowercase() { 0x80 << (8 * place) } else { 0 };
                assert_eq!(within(eight, b'a', b'z'), expected, "{byte} at {place}");
            }
        }
        assert_eq!((first(0x8000), at(b"seven by", 1)), (1, None));
        for len in 0..12 {
            let bytes = &b"seven, eight"[..len];
            let expected = bytes.iter().take(8).rev().fold(0, |all, byte| all << 8 | u64::from(*byte));
            assert_eq!(padded(bytes), expected, "{len}");
        }
    }
}
