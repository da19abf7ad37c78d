//! What stands beside a quotation mark, and what that tells of it.

/// What stands on the two sides of a mark.
#[derive(Clone, Copy)]
pub(super) struct Sides {
    pub(super) before: Option<char>,
    pub(super) after: Option<char>,
}

impl Sides {
    pub(super) fn of(text: &str, at: usize, end: usize) -> Self {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(end..).and_then(|text| text.chars().next());
        Sides { before, after }
    }

    /// A word may begin after the mark.
    pub(super) fn at_start(self) -> bool {
        self.before.is_none_or(|c| c.is_whitespace() || stands_before_words(c))
    }

    /// A word may end before the mark.
    pub(super) fn at_end(self) -> bool {
        self.after.is_none_or(|c| c.is_whitespace() || stands_behind_words(c))
    }

    /// The mark can only open.
    pub(super) fn opens(self) -> bool {
        self.at_start() && !self.at_end()
    }

    /// The mark can only close.
    pub(super) fn closes(self) -> bool {
        self.at_end() && !self.at_start()
    }

    /// Where neither side tells, a mark opens unless it follows a number (inches), ends a clause or
    /// ends the text.
    pub(super) fn may_open(self) -> bool {
        self.after.is_some()
            && !self.before.is_some_and(|c| c.is_numeric() || matches!(c, ',' | '.' | ';' | '!' | '?' | '…'))
    }

    /// The mark stands within a word, or where a letter was left out.
    pub(super) fn within_word(self) -> bool {
        self.after.is_some_and(char::is_alphanumeric)
    }
}

#[rustfmt::skip]
fn stands_before_words(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '-' | '–' | '—' | '/' | '‘' | '“' | '„' | '‚' | '«' | '‹' | '「' | '『' | '"' | '\'' | '¿' | '¡')
}

#[rustfmt::skip]
fn stands_behind_words(c: char) -> bool {
    matches!(c, ')' | ']' | '}' | '-' | '–' | '—' | '/' | '’' | '”' | '“' | '»' | '›' | '」' | '』' | '"' | '\''
        | '.' | ',' | ';' | ':' | '!' | '?' | '…')
}

/// Whether what follows a single mark is a word that lost its beginning: `'90s`, `'em`, `'s avonds`.
pub(super) fn is_elision(rest: &str) -> bool {
    const ELIDED: [&str; 9] = ["tis", "twas", "em", "til", "till", "cause", "cos", "bout", "round"];
    let end = rest.bytes().take(8).take_while(|b| b.is_ascii_alphanumeric()).count();
    let Some((word, after)) = rest.split_at_checked(end) else { return false };
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    match word.len() {
        1 => word.bytes().all(|b| b.is_ascii_lowercase()) && !after.starts_with(['.', ',']),
        2 if digits == 2 => true,
        3 if digits == 2 => word.ends_with('s'),
        _ => ELIDED.iter().any(|elided| word.eq_ignore_ascii_case(elided)),
    }
}
