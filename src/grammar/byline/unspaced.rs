//! The byline of East Asian papers, which part few words with blanks and set a role on either side of the name.

use super::{Bylined, Confidence};
use crate::few::Few;
use crate::grammar::people::{Person, contact};
use crate::lexicon::Vocabulary;
use crate::lexicon::names::{Kinds, begins_with_family_name, is_family_name, kinds};
use crate::lexicon::words::EAST_ASIAN_DESKS;
use crate::span::Span;
use nom::Parser;
use nom::combinator::all_consuming;

/// No such line is longer, in characters.
const LONGEST: usize = 60;
/// What announces those who wrote.
const LEADS: Kinds = Kinds::WORDS.or(Kinds::AUTHOR).or(Kinds::GENRE).or(Kinds::BY).or(Kinds::ROLE);

/// Whether a line may be such a byline: its first letter is of an East Asian script.
pub(super) fn may_open(line: &str) -> bool {
    line.bytes().next().is_some_and(|first| first >= 0xE1 || matches!(first, b'(' | b'['))
        && line.chars().find(|c| c.is_alphabetic()).is_some_and(is_east_asian)
}

/// ```text
/// unspaced ::= ( unspaced_mark? unspaced_word )+ unspaced_mark?
/// unspaced_mark ::= ( space | "・" | "·" | "、" | "／" | "：" | "（" | "）" | "【" | "】" | … )+
/// unspaced_word ::= contact | agency | role_word | work_word | unspaced_lead | picture_word | source_word
///                 | unspaced_note | glued | unspaced_name
/// unspaced_lead ::= words_word | author_word | genre_word | by_word
/// ```
/// `【山田花子】`, `文・山田花子`, `記者王小明／台北報導`, `김바다·이해변 기자`, `런던=김바다 특파원`. What neither a lead nor a role
/// speaks for is a name if it begins with a family name of two signs.
pub(super) fn unspaced<'t>(segments: &[&'t str], words: &Vocabulary) -> Option<Bylined<'t>> {
    let prose = |line: &str| line.contains(['。', '！', '？', '「', '」', '…']) || line.chars().nth(LONGEST).is_some();
    if segments.iter().any(|line| prose(line)) {
        return None;
    }
    let mut credits = Credits::default();
    for line in segments {
        for &(mark, word) in tokens(line).iter() {
            credits.read(mark, word, words)?;
        }
    }
    credits.bylined(segments.iter().any(|line| line.trim().starts_with(['【', '〔', '［', '['])))
}

/// What stands before a word of such a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum UnspacedMark {
    Blank,
    /// `·`, `、`: one more of the same.
    List,
    /// `／`, `｜`, `=`, `：` and brackets: something else.
    Other,
}

/// What the names behind a lead did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Lead {
    #[default]
    Nothing,
    Wrote,
    Pictured,
    /// Edited, which makes an author of nobody where another is named.
    Edited,
    /// Sent the story, as agencies do.
    Sent,
}

/// What the line has told so far.
#[derive(Debug, Default)]
struct Credits<'t> {
    authors: Few<Person<'t>, 2>,
    /// Words that a role behind them may make names, each with the mark before it.
    waiting: Few<(UnspacedMark, &'t str), 4>,
    editors: Few<&'t str, 2>,
    agencies: Few<&'t str, 2>,
    lead: Lead,
    /// How many names stood behind the lead.
    led: usize,
    /// Whether a lead announced the authors.
    labelled: bool,
}

impl<'t> Credits<'t> {
    /// Reads one word; nothing where it is none of a byline.
    fn read(&mut self, mark: UnspacedMark, word: &'t str, words: &Vocabulary) -> Option<()> {
        let of = kinds(word);
        if word.contains('@') {
            let (_, contact) = all_consuming(contact).parse(word).ok()?;
            self.authors.last_mut()?.contact = Some(contact);
        } else if words.signs(word) {
            self.agencies.push(word);
        } else if of.any(Kinds::ROLE) && !self.waiting.is_empty() {
            self.role_behind(word);
        } else if of.any(Kinds::WORK) {
            self.announce(Lead::Edited);
        } else if of.any(Kinds::ROLE) && self.led > 0 {
            self.authors.last_mut()?.role = Some(word);
        } else if of.any(LEADS) {
            self.announce(Lead::Wrote);
        } else if of.any(Kinds::PICTURE) {
            // `글·사진 김바다` wrote as well.
            let also = self.lead == Lead::Wrote && self.led == 0 && mark != UnspacedMark::Blank;
            self.announce(if also { Lead::Wrote } else { Lead::Pictured });
        } else if of.any(Kinds::SOURCE) {
            self.announce(Lead::Sent);
        } else if !is_note(word) {
            match glued(word, words) {
                Some(Glued::Led(name)) => {
                    self.announce(Lead::Wrote);
                    self.name(mark, name)?;
                }
                Some(Glued::Lead) => self.announce(Lead::Wrote),
                Some(Glued::WithRole(name, role)) => self.push(name, Some(role)),
                None => self.name(mark, word)?,
            }
        }
        Some(())
    }

    fn announce(&mut self, lead: Lead) {
        (self.lead, self.led) = (lead, 0);
        self.waiting.clear();
    }

    /// A word that may be a name.
    fn name(&mut self, mark: UnspacedMark, word: &'t str) -> Option<()> {
        match self.lead {
            Lead::Nothing => self.waiting.push((mark, word)),
            // Behind the names stands the place: `記者王小明／台北`.
            Lead::Wrote if self.led > 0 && mark == UnspacedMark::Other => {}
            Lead::Wrote if may_be_name(word) => {
                self.labelled = true;
                self.push(word, None);
            }
            Lead::Edited if may_be_name(word) => self.editors.push(word),
            // The paper that it comes from.
            Lead::Pictured | Lead::Sent if may_be_name(word) => {}
            _ => return None,
        }
        self.led += 1;
        Some(())
    }

    /// The role makes names of the words before it, back to the first that is in no list with them.
    fn role_behind(&mut self, role: &'t str) {
        let mut names: Vec<&'t str> = Vec::new();
        while let Some((mark, word)) = self.waiting.pop() {
            if !may_be_name(word) {
                break;
            }
            names.push(word);
            if mark != UnspacedMark::List {
                break;
            }
        }
        self.waiting.clear();
        names.into_iter().rev().for_each(|name| self.push(name, Some(role)));
    }

    fn push(&mut self, name: &'t str, role: Option<&'t str>) {
        if !self.authors.iter().any(|author| author.name == name) {
            self.authors.push(Person { role, ..Person::new(name) });
        }
    }

    /// The authors; where no label or role named any, the words that look like names.
    fn bylined(self, bracketed: bool) -> Option<Bylined<'t>> {
        let strength = if self.labelled { Confidence::Labelled } else { Confidence::Strong };
        let bylined = |names: Few<&'t str, 2>, confidence| {
            let authors: Few<_, 2> = names.iter().map(|name| Person::new(name)).collect();
            (!authors.is_empty()).then_some(Bylined { authors, confidence })
        };
        match (self.authors.is_empty(), self.waiting.is_empty()) {
            // Behind people stands their place.
            (false, _) if self.waiting.len() <= 1 => Some(Bylined { authors: self.authors, confidence: strength }),
            (true, true) if !self.editors.is_empty() => bylined(self.editors, Confidence::Labelled),
            (true, true) => {
                let sent = self.lead == Lead::Sent;
                bylined(self.agencies, if sent { Confidence::Strong } else { Confidence::Weak })
            }
            (true, false) => {
                let told = |(_, word): &(UnspacedMark, &str)| may_be_name(word) && begins_with_family_name(word, 2);
                let names = &*self.waiting;
                // `経済部・山田花子`
                let desk = |word: &str| EAST_ASIAN_DESKS.iter().any(|desk| word.ends_with(desk));
                let of_desk = names.len() > 1 && names.first().is_some_and(|(_, first)| desk(first));
                let names = names.get(usize::from(of_desk)..).unwrap_or_default();
                let bracketed = bracketed || of_desk || names.len() > 1;
                let are_names = names.len() <= 3 && names.iter().all(told);
                let confidence = if bracketed { Confidence::Strong } else { Confidence::Weak };
                are_names.then(|| bylined(names.iter().map(|&(_, name)| name).collect(), confidence))?
            }
            _ => None,
        }
    }
}

/// A word that is more than one.
enum Glued<'t> {
    /// `記者王小明`
    Led(&'t str),
    /// `海岸日報記者`, behind which the name follows.
    Lead,
    /// `山田花子記者`
    WithRole(&'t str, &'t str),
}

/// ```text
/// glued ::= character* role_word unspaced_name unspaced_note?   (* 記者王小明台北3日電 *)
///         | unspaced_name role_word                             (* 山田花子記者 *)
///         | character+ role_word                                (* 海岸日報記者 *)
/// ```
/// What is written as one word with a role: a name, known by its family name, or the paper.
fn glued<'t>(word: &'t str, words: &Vocabulary) -> Option<Glued<'t>> {
    /// No such word is longer, in characters.
    const MOST: usize = 16;
    let role = |part: &str| kinds(part).any(Kinds::ROLE.or(Kinds::AUTHOR));
    // The paper or the agency may stand before its reporter.
    let ends_in_role = |part: &str| {
        let mut tails = part.char_indices().filter_map(|(at, _)| part.split_at_checked(at));
        tails.any(|(paper, tail)| role(tail) && (paper.is_empty() || words.signs(paper) || paper.chars().count() > 1))
    };
    let starts = word.char_indices().take(MOST).skip(1);
    let splits = starts.filter_map(|(at, _)| word.split_at_checked(at));
    for (head, tail) in splits.clone() {
        if begins_with_family_name(tail, 1) && may_be_name(tail) && ends_in_role(head) {
            return Some(Glued::Led(tail));
        }
        // `記者王小明台北3日電`
        let end = tail.char_indices().nth(3).map_or(tail.len(), |(at, _)| at);
        if let Some((name, behind)) = tail.split_at_checked(end).filter(|(_, behind)| is_note_at_end(behind))
            && begins_with_family_name(name, 1)
            && !behind.is_empty()
            && ends_in_role(head)
        {
            return Some(Glued::Led(name));
        }
        if kinds(tail).any(Kinds::ROLE) && begins_with_family_name(head, 2) && may_be_name(head) {
            return Some(Glued::WithRole(head, tail));
        }
    }
    let paper = splits.into_iter().any(|(head, tail)| kinds(tail).any(Kinds::ROLE) && head.chars().count() > 1);
    paper.then_some(Glued::Lead)
}

/// `unspaced_note ::= digit+ | character* note_word`, what papers add: `報導`, `台北報導`, `3명`
fn is_note(word: &str) -> bool {
    let mut tails = word.char_indices().filter_map(|(at, _)| word.get(at..));
    word.chars().all(|c| c.is_ascii_digit())
        || tails.any(|tail| (tail == word || tail.chars().nth(1).is_some()) && kinds(tail).any(Kinds::NOTE))
}

/// Whether one sign such as `電` ends what stands behind a name.
fn is_note_at_end(behind: &str) -> bool {
    let last = behind.char_indices().next_back().and_then(|(at, _)| behind.get(at..));
    last.is_some_and(|last| kinds(last).any(Kinds::NOTE)) || is_note(behind)
}

/// Korean names are a family name of one syllable and mostly a given name of two; some have one more of either.
const SYLLABLES: core::ops::RangeInclusive<usize> = 2..=4;
/// Chinese and Japanese names, of which the longest are family names of three signs and given names of three, or a
/// foreign name by its sound.
const SIGNS: core::ops::RangeInclusive<usize> = 2..=7;

/// `unspaced_name ::= character+`, as many East Asian signs as names have
fn may_be_name(word: &str) -> bool {
    let count = word.chars().filter(|c| !c.is_whitespace()).count();
    let hangul = word.chars().all(|c| c.is_whitespace() || is_hangul(c));
    let signs = word.chars().all(|c| c.is_whitespace() || (is_east_asian(c) && !is_hangul(c)));
    !kinds(word).any(Kinds::NEVER.or(Kinds::STAFF))
        && ((hangul && SYLLABLES.contains(&count)) || (signs && SIGNS.contains(&count)))
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{AC00}'..='\u{D7AF}')
}

fn is_east_asian(c: char) -> bool {
    is_hangul(c)
        || matches!(c, '々' | 'ヶ' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// The words of a line with the marks before them. A family name goes together with what a blank parts from it.
fn tokens(line: &str) -> Few<(UnspacedMark, &str), 8> {
    let mark = |c: char| match c {
        '・' | '·' | '･' | '‧' | '、' | ',' | '，' | '&' | '＆' => Some(UnspacedMark::List),
        '/' | '／' | '|' | '｜' | '=' | '＝' | ':' | '：' | '(' | ')' | '（' | '）' | '[' | ']' => {
            Some(UnspacedMark::Other)
        }
        '［' | '］' | '【' | '】' | '〔' | '〕' | '-' | '—' | '－' | '●' | '■' | '◎' => {
            Some(UnspacedMark::Other)
        }
        _ if c.is_whitespace() => Some(UnspacedMark::Blank),
        _ => None,
    };
    let mut tokens: Few<(UnspacedMark, &str), 8> = Few::default();
    let (mut before, mut rest) = (UnspacedMark::Blank, line);
    while let Some(first) = rest.chars().next() {
        if let Some(mark) = mark(first) {
            before = before.max(mark);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
            continue;
        }
        // An address has full stops and hyphens in it.
        let address = rest.split(char::is_whitespace).next().filter(|word| word.contains('@') && word.is_ascii());
        let end = address.map_or_else(|| rest.find(|c| mark(c).is_some()).unwrap_or(rest.len()), str::len);
        let (word, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        match tokens.last_mut() {
            Some((_, last))
                if before == UnspacedMark::Blank && is_family_name(last) && word.chars().nth(3).is_none() =>
            {
                *last = Span::of(line, last).join(Span::of(line, word)).slice(line).unwrap_or(last);
            }
            _ => tokens.push((before, word)),
        }
        (before, rest) = (UnspacedMark::Blank, after);
    }
    tokens
}
