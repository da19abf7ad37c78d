//! The pieces of a byline: what stands between its separators, and how each is tied to the one before.

use crate::grammar::name::hump;
use crate::grammar::organisation::words;
use crate::lexicon::names::{Kinds, is_given_name, kinds, may_join};
use crate::lexicon::words::GLUED_AND;
use core::ops::Range;

/// How a piece of the line is tied to the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Joint {
    /// It begins the line, or follows a bar, a dot or a dash.
    Start = 1,
    /// `,` and `;`
    Comma = 1 << 1,
    /// `/`
    Slash = 1 << 2,
    /// `and`, `&`
    And = 1 << 3,
}

/// A piece, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'t> {
    pub(super) text: &'t str,
    /// How it is tied to the one before.
    pub(super) joint: Joint,
    /// The line that it is a piece of.
    pub(super) line: &'t str,
}

impl Piece<'_> {
    /// Whether it is one word, or a place of two: `San José`.
    pub(super) fn is_single(&self) -> bool {
        !self.text.contains(char::is_whitespace)
            || words(self.text).next().is_some_and(|first| kinds(first).any(Kinds::PLACE))
    }
}

/// Splits a line at the next separator: the piece before it, how the one after is tied, the rest.
///
/// ```text
/// piece_joint ::= "," | ";" | "、" | "،" | "/" | "|" | "·" | "•" | "–" | "—" | "●" | "∙" | "⋅" | "＝" | "»" | "›"
///               | space ( "-"+ | "*" ) space | space and_word space | glued_and_word
///               | "&" &capital   (* behind a small letter *)
/// ```
/// None stands in brackets.
pub(crate) fn piece(input: &str) -> (&str, Joint, &str) {
    let mut depth = 0u32;
    let mut word_start = Some(0);
    let bytes = input.as_bytes();
    let mut next = 0;
    while let Some(&byte) = bytes.get(next) {
        let at = next;
        let c = match byte {
            // The letters, which are most of a line, part nothing.
            b'a'..=b'z' | b'A'..=b'Z' => {
                next += 1;
                continue;
            }
            0..0x80 => char::from(byte),
            _ => input.get(at..).and_then(|rest| rest.chars().next()).unwrap_or(' '),
        };
        next += c.len_utf8();
        let split = |joint, len| {
            let (piece, rest) = input.split_at_checked(at).unwrap_or((input, ""));
            (piece.trim(), joint, rest.get(len..).unwrap_or_default())
        };
        match c {
            '(' | '[' => depth += 1,
            '<' if is_closed(input.get(next..)) => depth += 1,
            ')' | ']' | '>' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            ',' | ';' | '、' | '،' => return split(Joint::Comma, c.len_utf8()),
            '/' => return split(Joint::Slash, 1),
            '&' if parts_names(input, at) => return split(Joint::And, 1),
            '|' | '·' | '•' | '–' | '—' | '●' | '∙' | '⋅' | '＝' | '»' | '›' => {
                return split(Joint::Start, c.len_utf8());
            }
            _ => {}
        }
        if !c.is_whitespace() {
            continue;
        }
        // A word ends here: does it join what is before and after it?
        let before = word_start.replace(at + c.len_utf8()).unwrap_or(0);
        let word = input.get(before..at).unwrap_or_default();
        if depth == 0
            && let Some(and) = glued_and(word)
        {
            let (head, tail) = (input.get(..before + and.start), input.get(before + and.end..));
            return (head.unwrap_or_default().trim(), Joint::And, tail.unwrap_or_default());
        }
        let sides = || (input.get(..before).unwrap_or_default(), input.get(at..).unwrap_or_default());
        let joint = match word {
            "*" => Joint::Start,
            _ if !word.is_empty() && word.bytes().all(|b| b == b'-') => Joint::Start,
            _ if depth == 0 && is_and(word) && !is_within(word, sides()) => Joint::And,
            _ => continue,
        };
        let (head, tail) = sides();
        return (head.trim(), joint, tail);
    }
    (input.trim(), Joint::Start, "")
}

/// Whether the sign at `at` parts two names: one of two words stands before it, a capital behind it, and no blank between. `Ana
/// Ruiz&Tom Beck`, but not `Marks&Spencer`.
fn parts_names(input: &str, at: usize) -> bool {
    let (before, behind) = input.split_at_checked(at).unwrap_or_default();
    before.trim_start().contains(' ')
        && before.ends_with(char::is_lowercase)
        && behind.chars().nth(1).is_some_and(char::is_uppercase)
}

/// Whether an angle that was opened is closed before the next blank: `<https://…>`.
fn is_closed(rest: Option<&str>) -> bool {
    rest.and_then(|rest| rest.split(char::is_whitespace).next()).is_some_and(|word| word.contains('>'))
}

/// Whether an and_word stands within what one piece says, and parts no two.
fn is_within(word: &str, (before, after): (&str, &str)) -> bool {
    leads_on(word, before, after) || ties_surnames(word, before, after) || parts_role(before, after)
}

/// Whether a word of one letter leads from a role to its place, as in `inviata a Kiev`, or to a word of the page, as in
/// `Leave a Comment`: `a` is `and` in Czech.
fn leads_on(word: &str, before: &str, after: &str) -> bool {
    let role = |word: &str| kinds(word).any(Kinds::ROLE.or(Kinds::OFFICE));
    let note = |word: &str| kinds(word).any(Kinds::NOTE);
    word.len() == 1
        && (before.trim_end().rsplit(char::is_whitespace).next().is_some_and(role)
            || after.split_whitespace().next().is_some_and(note))
}

/// Whether a word of one letter ties the two surnames of one person, as in Portuguese, Spanish and Catalan: `Mariana Lima Cunha e
/// Sá`. A name stands before it, and one word behind it.
fn ties_surnames(word: &str, before: &str, after: &str) -> bool {
    let mut behind = after.split_whitespace();
    let surname = behind.next().filter(|surname| surname.starts_with(char::is_uppercase) && behind.next().is_none());
    matches!(word, "e" | "i" | "y")
        && before.split_whitespace().nth(1).is_some()
        && surname
            .is_some_and(|surname| surname.chars().all(|c| c.is_alphabetic() || c == '-') && !is_given_name(surname))
}

/// Whether an and_word stands within a role, which is glued to the name or a piece of its own: `Ana RuizFood and drink reporter`,
/// `Wirtschafts- und Finanzredakteurin`.
fn parts_role(before: &str, after: &str) -> bool {
    /// So many words go on with a role.
    const WORDS: usize = 4;
    const ROLES: Kinds = Kinds::ROLE.or(Kinds::OFFICE);
    let begun = || {
        let is_of_role = |word: &str| hump(word).is_some() || kinds(word).any(ROLES);
        before.split_whitespace().nth(1).is_none() || before.split_whitespace().any(is_of_role)
    };
    let end = after.find([',', ';', '|', '/', '(', '·', '•']).unwrap_or(after.len());
    let rest = || after.get(..end).unwrap_or_default().split_whitespace().take_while(|word| !is_and(word));
    let is_role = rest().last().is_some_and(|last| kinds(last).any(Kinds::ROLE)) && rest().nth(WORDS).is_none();
    is_role && !rest().next().is_some_and(is_given_name) && begun()
}

/// Where an and_word stands to which what is before and after it was written: `writerandTom`, `RuizandTom`. A given name
/// follows or a role stands before, and it ends no name: `Ferdinand`, `Sutherland`, `Hildebrand`.
fn glued_and(word: &str) -> Option<Range<usize>> {
    /// No name is shorter, in bytes.
    const NAME: usize = 3;
    let rise = word.bytes().skip(1).rposition(|byte| byte.is_ascii_uppercase())? + 1;
    let (before, given) = word.split_at_checked(rise)?;
    let head = before.strip_suffix(GLUED_AND)?;
    let is_vowel = |byte: &u8| matches!(byte | 0x20, b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    let is_role = || kinds(head).any(Kinds::ROLE);
    let ends_name = match head.as_bytes() {
        [.., b'l'] => true,
        [.., before, b'r'] => !is_vowel(before),
        _ => is_given_name(before),
    };
    let parts = is_role() || (head.len() >= NAME && is_given_name(given) && !ends_name);
    parts.then_some(head.len()..rise)
}

fn is_and(word: &str) -> bool {
    // Prose need not be looked up.
    if !may_join(word) || matches!(word.as_bytes(), [b'A'..=b'Z', b'a'..=b'z', ..]) {
        return false;
    }
    let found = kinds(word);
    // In capitals it is a word of a line in capitals; with one capital it begins a name.
    let small = || word.chars().all(|c| !c.is_uppercase());
    let large = || word.len() > 1 && word.chars().all(char::is_uppercase);
    found.any(Kinds::AND) && !found.any(Kinds::FOR) && (small() || large())
}
