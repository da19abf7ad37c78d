//! Lines: what stands between line ends, without the white space around it.

use memchr::memchr2;

/// A byte-order mark is no white space, so it is a line of its own.
pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The trimmed, non-blank lines of a text, each with the byte it starts at.
pub(super) struct Lines<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Lines { text, at: 0 }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<(usize, &'a str)> {
        loop {
            let rest = self.text.get(self.at..)?;
            if rest.is_empty() {
                return None;
            }
            let end = memchr2(b'\n', b'\r', rest.as_bytes()).unwrap_or(rest.len());
            let (start, line) = (self.at, rest.get(..end).unwrap_or(""));
            self.at += end + 1;
            let trimmed = trim(line);
            if !trimmed.is_empty() {
                let lead = trimmed.as_ptr() as usize - line.as_ptr() as usize;
                return Some((start + lead, trimmed));
            }
        }
    }
}

/// The line without white space at its ends; printable ASCII at both ends, the usual case, is told
/// from its bytes.
fn trim(line: &str) -> &str {
    match (line.as_bytes().first(), line.as_bytes().last()) {
        (Some(0x21..=0x7e), Some(0x21..=0x7e)) => line,
        (None, _) => line,
        _ => line.trim(),
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[track_caller]
    fn lines(text: &str, expected: &[(usize, &str)]) {
        assert_eq!(Lines::new(text).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn every_line_end_and_all_white_space() {
        lines("", &[]);
        lines(" \n\t\r\n\u{a0}", &[]);
        lines("a\nb", &[(0, "a"), (2, "b")]);
        lines("a\r\nb\r\n", &[(0, "a"), (3, "b")]);
        lines("a\rb", &[(0, "a"), (2, "b")]);
        lines("  a \n\n\n\u{a0}b\u{a0}", &[(2, "a"), (9, "b")]);
        lines("\u{3000}海\n", &[(3, "海")]);
    }
}
