//! The part that a block plays on its page, which parts may follow each other, and which zone each stands in.

use core::ops::Range;

/// The part that a block plays on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum Role {
    /// Above the headline: menus, breadcrumbs, kicker.
    #[default]
    Header,
    Headline,
    /// Between headline and body: byline, dateline, share buttons, pictures.
    Masthead,
    Standfirst,
    /// Running text of the story, lists included.
    Paragraph,
    Crosshead,
    /// Between paragraphs and no part of the text: pictures, links, furniture.
    Aside,
    /// Below the story.
    Footer,
}

/// How many roles there are.
pub(crate) const ROLES: usize = 8;

impl Role {
    pub(crate) const ALL: [Role; ROLES] = [
        Role::Header,
        Role::Headline,
        Role::Masthead,
        Role::Standfirst,
        Role::Paragraph,
        Role::Crosshead,
        Role::Aside,
        Role::Footer,
    ];

    /// Whether a block in this role can be followed by one in the `next` role.
    ///
    /// ```text
    /// page ::= header* top? story footer*
    /// top ::= ( headline | masthead ) ( masthead | standfirst )* ( crosshead ( crosshead | aside )* )?
    /// story ::= ( paragraph ( crosshead | aside )* )* paragraph
    /// ```
    pub(crate) const fn leads_to(self, next: Role) -> bool {
        use Role::{Aside, Crosshead, Footer, Header, Headline, Masthead, Paragraph, Standfirst};
        match self {
            Header => !matches!(next, Aside | Footer | Standfirst | Crosshead),
            Headline | Masthead | Standfirst => matches!(next, Masthead | Standfirst | Paragraph | Crosshead),
            Paragraph => matches!(next, Paragraph | Crosshead | Aside | Footer),
            Crosshead | Aside => matches!(next, Paragraph | Crosshead | Aside),
            Footer => matches!(next, Footer),
        }
    }

    /// The role's bit in a set of roles.
    pub(crate) const fn bit(self) -> u8 {
        1 << self as u8
    }

    /// Whether it is a role of the lines between headline and footer, once the story has begun.
    pub(crate) const fn is_in_story(self) -> bool {
        self.bit() & IN_STORY != 0
    }

    /// Whether a text can begin with a block in this role.
    pub(crate) const fn begins(self) -> bool {
        matches!(self, Role::Header | Role::Headline | Role::Masthead | Role::Paragraph)
    }

    /// Whether a text can end with a block in this role.
    pub(crate) const fn ends(self) -> bool {
        matches!(self, Role::Paragraph | Role::Footer)
    }
}

/// The roles of the lines between headline and footer, once the story has begun.
pub(crate) const IN_STORY: u8 = Role::Paragraph.bit() | Role::Crosshead.bit() | Role::Aside.bit();
/// The roles of lines that are no text of the story.
pub(crate) const BESIDE_STORY: u8 = Role::Header.bit() | Role::Masthead.bit() | Role::Aside.bit() | Role::Footer.bit();

/// A story that has ended has so many paragraphs at least.
pub(super) const ENDED: usize = 3;

/// Puts right what stands in no zone of the page, which the grammar would not read: between the headline and the last line of the
/// masthead all is masthead, between the first paragraph and the last all is story, and below the footer's first line is footer.
pub(super) fn put_in_order(roles: &mut [Role]) {
    let Some(first) = roles.iter().position(|role| *role == Role::Paragraph) else { return };
    let (head, story) = roles.split_at_mut(first);
    let is_top = |role: &Role| matches!(role, Role::Headline | Role::Masthead | Role::Standfirst);
    if let Some(last) = head.iter().rposition(is_top) {
        let top = head.iter_mut().take(last).skip_while(|role| **role == Role::Header);
        top.filter(|role| !is_top(role)).for_each(|role| *role = Role::Masthead);
    }
    let last = story.iter().rposition(|role| *role == Role::Paragraph).unwrap_or(0);
    let (story, below) = story.split_at_mut(last);
    story.iter_mut().filter(|role| !role.is_in_story()).for_each(|role| *role = Role::Aside);
    below.iter_mut().skip_while(|role| role.is_in_story()).for_each(|role| *role = Role::Footer);
}

/// Gives all of these lines the role.
pub(super) fn set(roles: &mut [Role], lines: Range<usize>, role: Role) {
    roles.get_mut(lines).into_iter().flatten().for_each(|place| *place = role);
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The roles that the letters stand for: header, headline, masthead, standfirst, paragraph, cross-head, aside, footer.
    /// A large `P` is five times as long as a small one.
    pub(crate) fn roles_of(letters: &str) -> Vec<Role> {
        let role = |letter| match letter {
            'h' => Role::Header,
            'H' => Role::Headline,
            'm' => Role::Masthead,
            's' => Role::Standfirst,
            'p' | 'P' => Role::Paragraph,
            'c' => Role::Crosshead,
            'a' => Role::Aside,
            'f' => Role::Footer,
            letter => panic!("{letter}"),
        };
        letters.chars().map(role).collect()
    }

    #[test]
    fn zones_in_order() {
        for (roles, expected) in [
            ("hHmsPcPaPff", "hHmsPcPaPff"),
            ("HcPP", "HcPP"),
            // A cross-head above the first paragraph, and the masthead going on below it.
            ("hHcmPP", "hHmmPP"),
            ("hHcacsaPP", "hHmmmsaPP"),
            // What stands between paragraphs is of the story, whatever it was taken for.
            ("HPmsPf", "HPaaPf"),
            ("HPfPcfcm", "HPaPcfff"),
            // A story by itself.
            ("hPPf", "hPPf"),
            ("hmf", "hmf"),
            ("", ""),
        ] {
            let mut found = roles_of(roles);
            put_in_order(&mut found);
            assert_eq!(found, roles_of(expected), "{roles}");
        }
    }
}
