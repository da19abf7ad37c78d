//! Eight bytes looked at as one number.

/// A one in each of eight bytes.
const EACH: u64 = 0x0101_0101_0101_0101;
/// The high bit of each.
pub(crate) const HIGH: u64 = 0x80 * EACH;

/// The eight bytes from `at` on as one number; `None` where fewer are left.
#[inline]
pub(crate) fn at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|eight| u64::from_le_bytes(*eight))
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

#[cfg(test)]
mod tests {
    use super::*;

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
    }
}
