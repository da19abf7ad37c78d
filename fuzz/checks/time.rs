//! No text takes much longer than others of its length.

use super::text;
use cpu_time::ThreadTime;
use std::sync::OnceLock;
use std::time::Duration;

/// How long the texts are that inputs are made into: what grows faster than its text shows there.
const BYTES: usize = 16 << 10;
/// How many times the time of prose is a finding, and of lines of one word, which cost much more for their bytes.
const MOST: [f64; 2] = [50.0, 10.0];

/// The input is taken as `head 0x1e unit 0x1e tail`, and the unit is repeated.
pub(crate) fn time(data: &[u8]) {
    let text = text(data);
    let mut pieces = text.split('\u{1e}');
    let first = pieces.next().unwrap_or_default();
    let (head, unit, tail) = match (pieces.next(), pieces.next()) {
        (Some(unit), tail) => (first, unit, tail.unwrap_or_default()),
        (None, _) => ("", first, ""),
    };
    if unit.is_empty() {
        return;
    }
    let whole = head.to_string() + &unit.repeat(BYTES / unit.len() + 1) + tail;
    // Most inputs are quick at once. Only what is slow every time is slow, against ordinary texts of that moment:
    // what else the machine does makes both slower.
    if quickest(&whole, 1) > Cost::ordinary().most(&whole) {
        let measured = || {
            let (taken, most) = (quickest(&whole, 1), Cost::measured(5).most(&whole));
            (taken > most).then_some((taken, most))
        };
        let slow: Option<Vec<_>> = (0..5).map(|_| measured()).collect();
        assert!(slow.is_none(), "taken, and the most: {slow:?}: {unit:?} over and over");
    }
}

/// What ordinary texts cost: a line costs its bytes and something of its own, which a page of lines of one
/// character pays thousands of times.
struct Cost {
    byte: f64,
    line: f64,
}

impl Cost {
    fn ordinary() -> &'static Self {
        static ORDINARY: OnceLock<Cost> = OnceLock::new();
        ORDINARY.get_or_init(|| Cost::measured(50))
    }

    /// What they cost now, of so many runs.
    fn measured(runs: usize) -> Self {
        let each = |text: &str, of: usize| quickest(text, runs).as_nanos() as f64 / of as f64;
        Self { byte: each(&story(BYTES), BYTES), line: each(&"News\n".repeat(BYTES / 5), BYTES / 5) }
    }

    /// The most that a text may cost.
    fn most(&self, text: &str) -> Duration {
        let lines = text.bytes().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
        let [bytes, lines] = [self.byte * text.len() as f64, self.line * lines as f64];
        Duration::from_nanos((MOST[0] * bytes + MOST[1] * lines) as u64)
    }
}

/// The processor's time for one thread: what else the machine does is not counted.
fn quickest(text: &str, runs: usize) -> Duration {
    let run = || {
        let start = ThreadTime::now();
        std::hint::black_box(newsgrammar::parse(std::hint::black_box(text))).ok();
        start.elapsed()
    };
    (0..runs).map(|_| run()).min().unwrap_or_default()
}

/// A story of at least this length.
fn story(bytes: usize) -> String {
    let sentence =
        "The harbour wall at Polmear gave way on Friday after the third storm in a week, the council said.\n\n";
    "Harbour wall gives way after third storm in a week\n\nBy Ana Ruiz\n\n29 January 2022, 07:38\n\n".to_string()
        + &sentence.repeat(bytes / sentence.len() + 1)
}
