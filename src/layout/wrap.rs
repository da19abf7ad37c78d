//! Hard-wrapped text: mail, wire feeds and archives that break each line at a fixed width.

/// How wide a wrapped text may be, in characters; wider lines are blocks of their own.
pub(super) const WIDEST: usize = 110;
/// How narrow a wrapped text may be, and how narrow where words are broken.
const NARROWEST: [usize; 2] = [40, 20];
/// How many lines it takes that are followed by another; seven in ten of them must be full, and a third of those must
/// go on with a small letter, or one that has no case, which a list of headlines does not. Lines of less than half the
/// width are menus and signatures as often as not, and tell nothing; nor do the fields of a mail's head.
const EVIDENCE: usize = 3;
/// How many lines must break a word, and one in how many: a compound may end a line of any text.
const BROKEN: usize = 3;
const BROKEN_OF: usize = 20;
/// Columns of print are set to a width on paper: their lines differ by one in so many characters. Where a sentence may
/// end a paragraph, that is not reckoned with.
const UNEVEN: usize = 8;

/// How a text was wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wrap {
    /// The width of its lines, in characters.
    pub(super) width: usize,
    /// Whether words are broken at the ends of lines: `har-`, `bour`.
    pub(super) breaks_words: bool,
}

impl Wrap {
    /// How the lines, each with whether a blank line stands before it, were wrapped, or `None` if each line is a block.
    pub(super) fn of<'a>(lines: impl Iterator<Item = (bool, &'a str)> + Clone) -> Option<Self> {
        let (mut width, mut count, mut broken, mut previous) = (0, 0, 0, "");
        for (_, line) in lines.clone() {
            if line.len() > width && can_be_broken(line) {
                width = width.max(line.chars().count());
            }
            if width > WIDEST {
                return None;
            }
            count += 1;
            broken += usize::from(is_broken(previous, line));
            previous = line;
        }
        let breaks_words = broken >= BROKEN && broken * BROKEN_OF >= count;
        if width < NARROWEST[usize::from(breaks_words)] {
            return None;
        }
        let wrap = Wrap { width, breaks_words };
        let (mut pairs, mut full, mut goes_on, mut previous) = (0, 0, 0, "");
        for (blank_before, line) in lines {
            if !blank_before && previous.chars().count() * 2 > width && !is_field(previous) && can_be_broken(previous) {
                pairs += 1;
                if wrap.runs_on(previous, line) {
                    full += 1;
                    goes_on += usize::from(line.starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase()));
                }
            }
            previous = line;
        }
        (pairs >= EVIDENCE && full * 10 >= pairs * 7 && goes_on * 3 >= full).then_some(wrap)
    }

    /// Whether `line` was broken for want of room: the first word of the `next` would not have fitted.
    pub(super) fn runs_on(self, line: &str, next: &str) -> bool {
        let word = match next.chars().next() {
            Some(first) if stands_alone(first) => 1,
            _ => next.split_whitespace().next().map_or(0, |word| word.chars().count()),
        };
        let blank = usize::from(joint(line, next) == " ");
        let may_end =
            line.ends_with(['.', '!', '?', '"', '”', '“', '»']) && next.starts_with(|c: char| !c.is_lowercase());
        let width = if self.breaks_words && !may_end { self.width - self.width / UNEVEN } else { self.width };
        !is_spread(line) && !is_spread(next) && (line.chars().count() + blank + word > width || self.breaks(line, next))
    }

    /// Whether a word is broken between two lines, so that the hyphen is none of its own.
    pub(super) fn breaks(self, line: &str, next: &str) -> bool {
        self.breaks_words && is_broken(line, next)
    }
}

/// Whether a line ends in a hyphen, and the next one goes on with a small letter.
fn is_broken(line: &str, next: &str) -> bool {
    ends_in_hyphen(line) && next.starts_with(char::is_lowercase)
}

fn ends_in_hyphen(line: &str) -> bool {
    line.strip_suffix('-').is_some_and(|word| word.ends_with(char::is_alphabetic))
}

/// Whether a line opens with a name and a colon: `Subject: Harbour wall gives way`.
fn is_field(line: &str) -> bool {
    line.split_whitespace().next().is_some_and(|word| word.ends_with(':'))
}

/// Whether a line too long could have been broken: an address can't, and no line that is set in columns is.
fn can_be_broken(line: &str) -> bool {
    (line.contains(char::is_whitespace) || line.chars().any(stands_alone)) && !is_spread(line)
}

/// Whether a line is set in columns: `POLMEAR HERALD      Saturday, 29 January 2022`.
fn is_spread(line: &str) -> bool {
    line.contains("    ")
}

/// What stands between two lines when they are joined.
pub(super) fn joint(line: &str, next: &str) -> &'static str {
    let no_blank = line.chars().next_back().is_some_and(stands_alone) && next.chars().next().is_some_and(stands_alone);
    let compound = ends_in_hyphen(line) && next.starts_with(char::is_alphanumeric);
    if no_blank || compound { "" } else { " " }
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
        let column = "The harbour wall at Polmear gave\nway on Friday after the third st-\norm in a week, and the sea ca-\nme \
                      over the quay into the low-\ner streets of the town.\nNobody was hurt. Some forty people\nwere taken to the scho-\nol on the \
                      hill.\n";
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
            ("a line in columns above it", format!("POLMEAR HERALD{}Saturday, 29 January 2022\n\n{story}", " ".repeat(90)), Some(46)),
            ("columns of print", column.to_string(), Some(34)),
            ("columns whose words are whole", column.replace("-\n", "\n"), None),
            ("two lines", "The harbour wall at Polmear gave way on Friday\nafter the third storm.\n".to_string(), None),
            ("a menu", menu.repeat(9), None),
            ("teasers", teasers.repeat(3), None),
            ("Japanese", japanese, Some(40)),
            ("an address", address.repeat(9), None),
        ];
        for (name, text, expected) in cases {
            assert_eq!(Wrap::of(Layout::new(text).lines()).map(|wrap| wrap.width), *expected, "{name}");
        }
    }
}
