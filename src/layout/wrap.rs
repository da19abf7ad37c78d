//! Hard-wrapped text: mail, wire feeds and archives that break each line at a fixed width.

use super::block::Layout;
use super::edges::is_byline;

/// How wide a wrapped text may be, in characters; wider lines are blocks of their own.
pub(super) const WIDEST: usize = 110;
/// More of these stand in no text that was wrapped, and none where the others do not tell its width.
const WIDE: usize = 2;
/// How narrow a wrapped text may be, and how narrow where words are broken.
const NARROWEST: [usize; 2] = [40, 20];
/// How many lines it takes that are followed by another; seven in ten of them must be full, and a third of those must
/// go on with a small letter, or one that has no case, which a list of headlines does not. Lines of less than half the
/// width are menus and signatures as often as not, and tell nothing; nor do the fields of a mail's head.
const EVIDENCE: usize = 3;
/// How many are enough where all are full, and any of them goes on so.
const ALL_FULL: usize = 2;
/// More lines than this that go on with a small letter tell how wide the wrapped text is: a list or an address may be wider.
const TELLING: usize = 6;
/// The widest of those may have room for so much of its width more.
const WIDER: usize = 16;
/// How many lines must break a word, and one in how many: a compound may end a line of any text.
const BROKEN: usize = 3;
const BROKEN_OF: usize = 20;
/// Columns of print, and pages that were printed, are set to a width on paper: their lines differ by one in so many characters.
/// Where a sentence may end a paragraph, that is not reckoned with.
const UNEVEN: usize = 8;
/// One in so many lines that surely go on had room for the next word, where they are.
const ROOM_OF: usize = 4;

/// How many lines must be set in, if paragraphs are told so: at most half of all, and at least half of them behind what may
/// end a paragraph.
const SET_IN: usize = 3;

/// The white space before a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lead<'a>(pub(super) &'a str);

impl Lead<'_> {
    /// How far the line is set in, in blanks or tabs.
    fn indent(self) -> usize {
        self.0.len() - self.0.trim_end_matches([' ', '\t', '\u{3000}']).len()
    }

    /// How much of a line's width what it is set in takes.
    fn beyond(self, indent: Option<usize>) -> usize {
        indent.map_or(0, |indent| self.indent().saturating_sub(indent))
    }
}

/// How a text was wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wrap {
    /// The width of its lines, in characters.
    pub(super) width: usize,
    /// Whether words are broken at the ends of lines: `har-`, `bour`.
    pub(super) breaks_words: bool,
    /// Whether the lines were set to a width on paper.
    pub(super) uneven: bool,
    /// How far lines are set in that do not begin a paragraph, where those that do are set in further.
    pub(super) indent: Option<usize>,
}

impl Wrap {
    /// How the lines, each with what stands before it, were wrapped, or `None` if each line is a block.
    pub(super) fn of<'a>(lines: impl Iterator<Item = (Lead<'a>, &'a str)> + Clone) -> Option<Self> {
        let (mut width, mut wide, mut count, mut broken, mut previous) = (0, 0, 0, 0, "");
        for (_, line) in lines.clone() {
            if line.len() > width.min(WIDEST) && can_be_broken(line) {
                let length = line.chars().count();
                wide += usize::from(length > WIDEST);
                width = width.max(length);
            }
            if wide > WIDE {
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
        let indent = indent(lines.clone());
        let length = |(lead, line): (Lead<'_>, &str)| line.chars().count() + lead.beyond(indent);
        if indent.is_some() {
            let broken = lines.clone().filter(|(_, line)| can_be_broken(line));
            width = broken.map(length).max().unwrap_or(width);
        }
        // Where all is in capitals, a line goes on that is not set in.
        let in_capitals = indent.is_some() && !lines.clone().any(|(_, line)| line.contains(char::is_lowercase));
        let continues = |(lead, line): (Lead<'_>, &str)| {
            let small = line.starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase());
            small || in_capitals && lead.beyond(indent) == 0
        };
        let surely =
            |(above, below): &((Lead<'_>, &str), (Lead<'_>, &str))| may_go_on(above.1, *below) && continues(*below);
        let torn = || lines.clone().zip(lines.clone().skip(1)).filter(surely);
        let tell = torn().nth(TELLING).is_some();
        if tell {
            width = torn().map(|(above, _)| length(above)).max().unwrap_or(width);
        }
        // Beside wide lines, a list's items may go on with small letters; they hold no ends of sentences.
        let is_prose = || torn().filter(|(above, _)| holds_end(above.1)).count() >= EVIDENCE;
        if width > WIDEST || wide > 0 && !is_prose() {
            return None;
        }
        let even = Wrap { width, breaks_words, uneven: breaks_words, indent };
        let has_room = |(above, (_, line)): &((Lead<'_>, &str), (Lead<'_>, &str))| !even.runs_on(*above, line);
        let uneven = breaks_words || tell && torn().filter(has_room).count() * ROOM_OF > torn().count();
        let wrap = Wrap { uneven, ..even };
        let (mut pairs, mut full, mut small, mut above) = (0, 0, 0, (Lead::default(), ""));
        for (lead, line) in lines {
            let previous = above.1;
            let tells = !is_field(previous) && can_be_broken(previous) && !stands_apart(previous, line);
            if !wrap.begins(lead) && length(above) * 2 > width && tells {
                pairs += 1;
                if wrap.runs_on(above, line) {
                    full += 1;
                    small += usize::from(continues((lead, line)));
                }
            }
            above = (lead, line);
        }
        let most = full * 10 >= pairs * 7 && small * 3 >= full;
        let all = full == pairs && small > 0;
        (pairs >= EVIDENCE && most || pairs >= ALL_FULL && all).then_some(wrap)
    }

    /// Whether two lines were one.
    pub(super) fn joins(self, above: (Lead<'_>, &str), (lead, line): (Lead<'_>, &str)) -> bool {
        !self.begins(lead) && !stands_apart(above.1, line) && (self.runs_on(above, line) || self.goes_on(above, line))
    }

    /// Whether what stands before a line shows that it begins a paragraph.
    fn begins(self, lead: Lead<'_>) -> bool {
        is_blank_line(lead.0) || self.indent.is_some_and(|indent| lead.indent() > indent)
    }

    /// Whether a line, which the next one does not stand apart from, was broken for want of room: the first word of the
    /// `next` would not have fitted.
    fn runs_on(self, (lead, line): (Lead<'_>, &str), next: &str) -> bool {
        let word = match next.chars().next() {
            Some(first) if stands_alone(first) => 1,
            _ => next.split_whitespace().next().map_or(0, |word| word.chars().count()),
        };
        let blank = usize::from(joint(line, next) == " ");
        let may_end = may_end(line) && next.starts_with(|c: char| !c.is_lowercase());
        let width = if self.uneven && !may_end { self.width - self.width / UNEVEN } else { self.width };
        let length = lead.beyond(self.indent) + line.chars().count();
        // What is wider was not wrapped.
        length + blank + word > width && length <= self.width + self.width / WIDER || self.breaks(line, next)
    }

    /// Whether a line goes on with the next one though there was room for more: a title is broken where it reads best.
    fn goes_on(self, (lead, line): (Lead<'_>, &str), next: &str) -> bool {
        next.starts_with(char::is_lowercase)
            && !may_end(line)
            && !is_byline(next)
            && (lead.beyond(self.indent) + line.chars().count()) * 3 > self.width
    }

    /// Whether a word is broken between two lines, so that the hyphen is none of its own.
    pub(super) fn breaks(self, line: &str, next: &str) -> bool {
        self.breaks_words && is_broken(line, next)
    }
}

/// How far the lines are set in that begin no paragraph, if paragraphs without blank lines between them are told by that.
fn indent<'a>(lines: impl Iterator<Item = (Lead<'a>, &'a str)> + Clone) -> Option<usize> {
    let close = lines.clone().skip(1).filter(|(lead, _)| !is_blank_line(lead.0));
    let least = close.map(|(lead, _)| lead.indent()).min()?;
    let (mut count, mut set_in, mut ended, mut previous) = (0, 0, 0, "");
    for (lead, line) in lines {
        if !previous.is_empty() && !is_blank_line(lead.0) {
            count += 1;
            if lead.indent() > least {
                set_in += 1;
                ended += usize::from(may_end(previous));
            }
        }
        previous = line;
    }
    (set_in >= SET_IN && set_in * 2 <= count && ended * 2 >= set_in).then_some(least)
}

/// Whether the next of two lines is none that the first may go on with.
fn stands_apart(line: &str, next: &str) -> bool {
    let is_item = |line: &str| line.strip_prefix(['-', '*', '•']).is_some_and(|rest| rest.starts_with(' '));
    is_item(line) && is_item(next)
        || is_spread(line)
        || is_spread(next)
        || is_stamp(next)
        || next.starts_with(char::is_uppercase) && is_byline(next)
}

/// Whether a line is when something was written, as programs write it: `2024-01-29 07:38:12 GMT`. A sentence may end with a day.
fn is_stamp(line: &str) -> bool {
    let date = line.as_bytes().first_chunk::<10>();
    let is_timed = line.contains(':') && !line.ends_with('.');
    let is_date = |date: &[u8; 10]| {
        date.iter()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 4 | 7) { *byte == b'-' } else { byte.is_ascii_digit() })
    };
    is_timed && date.is_some_and(is_date) && !line.contains(char::is_lowercase)
}

/// Whether a line may go on with the next, wherever there was room.
fn may_go_on(line: &str, (lead, _): (Lead<'_>, &str)) -> bool {
    can_be_broken(line) && !may_end(line) && !is_blank_line(lead.0)
}

/// Whether a sentence ends within a line, and another begins.
fn holds_end(line: &str) -> bool {
    line.split(". ").skip(1).any(|next| next.starts_with(char::is_uppercase))
}

fn may_end(line: &str) -> bool {
    line.ends_with(['.', '!', '?', '"', '”', '“', '»'])
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

impl<'a> Layout<'a> {
    /// How the text was wrapped.
    pub(super) fn wrap(&self) -> Option<Wrap> {
        if !self.may_be_wrapped() {
            None
        } else if self.marks.is_empty() {
            Wrap::of(self.lines())
        } else {
            let lines = self.lines().zip(self.first_line()..).filter(|(_, at)| !self.is_edge(*at));
            Wrap::of(lines.map(|(line, _)| line))
        }
    }

    /// Whether a block stands at the edge of a page of paper.
    pub(super) fn is_edge(&self, at: usize) -> bool {
        let found = self.marks.binary_search_by_key(&(at as u32), |(block, _)| *block).ok();
        found.and_then(|found| self.marks.get(found)).is_some_and(|(_, mark)| mark.edge)
    }

    /// Whether no line is so long that a text with it can't be wrapped.
    pub(super) fn may_be_wrapped(&self) -> bool {
        self.longest <= WIDEST * 4
    }

    /// Whether a blank line stands above a block.
    pub(crate) fn is_parted(&self, at: usize) -> bool {
        is_blank_line(self.gap(at))
    }

    /// Whether a block is set in.
    pub(crate) fn is_set_in(&self, at: usize) -> bool {
        Lead(self.gap(at)).indent() > 0
    }

    /// The white space before a block.
    fn gap(&self, at: usize) -> &'a str {
        let end = at.checked_sub(1).and_then(|above| self.blocks.get(above)).map_or(0, |above| above.span.end);
        let start = self.blocks.get(at).map_or(end, |block| block.span.start);
        self.text.get(end as usize..start as usize).unwrap_or_default()
    }

    /// Each line but a byte-order mark, and the white space before it.
    pub(super) fn lines(&self) -> impl Iterator<Item = (Lead<'a>, &'a str)> + Clone {
        let lines = self.blocks.iter().enumerate().skip(self.first_line());
        lines.map(|(at, block)| (Lead(self.gap(at)), self.source(block)))
    }
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
        let capitals = "   THE HARBOUR WALL AT POLMEAR GAVE WAY ON FRIDAY\nAFTER THE THIRD STORM IN A WEEK, AND THE SEA CAME\n\
                        OVER THE QUAY.\n   NOBODY WAS HURT. SOME FORTY PEOPLE WERE TAKEN\nTO THE SCHOOL ON THE HILL, WHERE MOST OF THEM ARE\n\
                        STILL TODAY, THEY SAID.\n   THE OFFICE WILL BUILD THE WALL AGAIN, AND IT IS\nTO BE HIGHER THAN IT WAS BY AN EIGHTH.\n   THE \
                        WATER WILL BE HIGHER, TOO, IF NOT TODAY\nTHEN BEFORE MANY OF US ARE AS OLD AS THE OLD WALL\nWAS.\n";
        let list = "stay at home if you live in the lower streets\ncall the harbour office if you have a boat on\n";
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
            ("paragraphs set in", story.replace("\n\n", "\n  "), Some(46)),
            ("a line in columns above it", format!("POLMEAR HERALD{}Saturday, 29 January 2022\n\n{story}", " ".repeat(90)), Some(46)),
            ("columns of print", column.to_string(), Some(34)),
            ("columns whose words are whole", column.replace("-\n", "\n"), None),
            ("two lines", "The harbour wall at Polmear gave way on Friday\nafter the third storm.\n".to_string(), None),
            ("a menu", menu.repeat(9), None),
            ("a wide line in it", format!("{story}{}\n", "A line that nobody broke. ".repeat(5)), None),
            ("a wide line in a long one", format!("{0}\n{0}\n{0}{1}\n", story, "A line that nobody broke. ".repeat(5)), Some(46)),
            ("a list beside two wide lines", format!("{0}\n\n{0}\n\nWhat to do now:\n{1}", "A line that nobody broke. ".repeat(5), list.repeat(5)), None),
            ("three wide lines", format!("{0}\n{0}\n{0}{1}", story, format!("{}\n", "A line that nobody broke. ".repeat(5)).repeat(3)), None),
            ("in capitals", story.to_uppercase().replace("\n\n", "\n   "), None),
            ("in capitals, paragraphs set in", capitals.to_string(), Some(50)),
            ("a stamp under the title", format!("The harbour wall at Polmear has given way\n2031-01-29 07:38:12 GMT\n\n{story}"), Some(46)),
            ("teasers", teasers.repeat(3), None),
            ("Japanese", japanese, Some(40)),
            ("an address", address.repeat(9), None),
        ];
        for (name, text, expected) in cases {
            assert_eq!(Wrap::of(Layout::new(text).lines()).map(|wrap| wrap.width), *expected, "{name}");
        }
    }

    #[test]
    fn lines_that_were_set_to_a_width_on_paper() {
        let printed = "The harbour wall at Polmear gave way on Friday after the\n\
                       third storm in a week, and the sea came over the\n\
                       quay into the lower streets of the town, where most of\n\
                       the shops of the harbour are, before dawn, the\n\
                       office said in a letter to the council that it wrote on\n\
                       the same day and that nobody there had read on\n\
                       Saturday, when it was lost, and then found by a\n\
                       cat that lives on the quay and has been given a fish for\n\
                       it by the mayor of the town.\n";
        let even = "The harbour wall at Polmear gave way on Friday after the\nthird storm in a week, and the sea came over the quay\n\
                    into the lower streets of the town, where most of the\nshops of the harbour are, before dawn, the office said\n\
                    in a letter to the council that it wrote on the same day\nand that nobody there had read on Saturday, when it was\n\
                    lost, and then found by a cat that lives on the quay and\nhas been given a fish for it by the mayor of the town.\n";
        for (text, expected) in [(printed, Some(true)), (even, Some(false))] {
            assert_eq!(Wrap::of(Layout::new(text).lines()).map(|wrap| wrap.uneven), expected, "{text}");
        }
    }
}
