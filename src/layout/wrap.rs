//! Hard-wrapped text: mail, wire feeds and archives that break each line at a fixed width.

/// How wide a wrapped text may be, in characters; wider lines are blocks of their own.
pub(super) const WIDEST: usize = 110;
/// How narrow a wrapped text may be.
const NARROWEST: usize = 40;
/// How many lines it takes that are followed by another; seven in ten of them must be full, and a third of those must
/// go on with a small letter, or one that has no case, which a list of headlines does not. Lines of less than half the
/// width are menus and signatures as often as not, and tell nothing; nor do the fields of a mail's head.
const EVIDENCE: usize = 3;

/// The width at which the lines, each with whether a blank line stands before it, were wrapped, or
/// `None` if each line is a block.
pub(super) fn width<'a>(lines: impl Iterator<Item = (bool, &'a str)> + Clone) -> Option<usize> {
    let mut width = 0;
    for (_, line) in lines.clone() {
        if line.len() > width && can_be_broken(line) {
            width = width.max(line.chars().count());
        }
        if width > WIDEST {
            return None;
        }
    }
    if width < NARROWEST {
        return None;
    }
    let (mut pairs, mut full, mut goes_on, mut previous) = (0, 0, 0, "");
    for (blank_before, line) in lines {
        if !blank_before && previous.chars().count() * 2 > width && !is_field(previous) {
            pairs += 1;
            if runs_on(previous, line, width) {
                full += 1;
                goes_on += usize::from(line.starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase()));
            }
        }
        previous = line;
    }
    (pairs >= EVIDENCE && full * 10 >= pairs * 7 && goes_on * 3 >= full).then_some(width)
}

/// Whether a line opens with a name and a colon: `Subject: Harbour wall gives way`.
fn is_field(line: &str) -> bool {
    line.split_whitespace().next().is_some_and(|word| word.ends_with(':'))
}

/// Whether a line too long could have been broken: an address can't.
fn can_be_broken(line: &str) -> bool {
    line.contains(char::is_whitespace) || line.chars().any(stands_alone)
}

/// Whether `line` was broken for want of room: the first word of the `next` would not have fitted.
pub(super) fn runs_on(line: &str, next: &str, width: usize) -> bool {
    let word = match next.chars().next() {
        Some(first) if stands_alone(first) => 1,
        _ => next.split_whitespace().next().map_or(0, |word| word.chars().count()),
    };
    line.chars().count() + usize::from(joint(line, next) == " ") + word > width
}

/// What stands between two lines when they are joined.
pub(super) fn joint(line: &str, next: &str) -> &'static str {
    let no_blank = line.chars().next_back().is_some_and(stands_alone) && next.chars().next().is_some_and(stands_alone);
    if no_blank { "" } else { " " }
}

/// Whether a line may be broken before and after the sign: those of Chinese and Japanese.
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether the white space between two lines holds a blank one.
pub(super) fn is_blank_line(gap: &str) -> bool {
    let crlf = gap.contains('\n');
    gap.chars().filter(|&c| if crlf { c == '\n' } else { c == '\r' }).count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Layout;

    #[test]
    fn texts_that_were_wrapped() {
        let menu = "Home\nNews\nSport\nWeather\nTides\nPeople\nContact\n\n";
        let story = "The harbour wall at Polmear gave way on Friday\nafter the third storm in a week, and the sea\n\
                     came over the quay into the lower streets of\nthe town before dawn.\n\n\
                     Nobody was hurt. Some forty people were taken\nto the school on the hill, they said.\n";
        let address = "https://polmear.example/a/very/long/address/that/no/program/can/break/anywhere\n";
        let teasers = "Seal that slept on a slipway for a month returns\nLast bus saved\nMarket moves to the car park by the pier\n\
                       Lighthouse keeper's diary turns up in jumble\nChoir of fishermen sings\nSchool on the hill reopens\n";
        let signs: Vec<char> =
            "みさき町の時計塔の鐘が四十年ぶりに鳴り、港に集まった人たちが耳を傾けた。".repeat(6).chars().collect();
        let japanese: String = signs.chunks(40).flat_map(|line| line.iter().chain(&['\n'])).collect();
        #[rustfmt::skip]
        let cases: &[(&str, String, Option<usize>)] = &[
            ("a story", story.to_string(), Some(46)),
            ("a menu above it", format!("{menu}{story}"), Some(46)),
            ("a mail's head above it", format!("From: Ana Ruiz <ana@polmear.example>\nTo: reader@polmear.example\nSubject: Wall\n\n{story}"), Some(46)),
            ("an address below it", format!("{story}\n{address}"), Some(46)),
            ("without blank lines", story.replace("\n\n", "\n"), Some(46)),
            ("two lines", "The harbour wall at Polmear gave way on Friday\nafter the third storm.\n".to_string(), None),
            ("a menu", menu.repeat(9), None),
            ("teasers", teasers.repeat(3), None),
            ("Japanese", japanese, Some(40)),
            ("an address", address.repeat(9), None),
        ];
        for (name, text, expected) in cases {
            assert_eq!(width(Layout::new(text).lines()), *expected, "{name}");
        }
    }
}
