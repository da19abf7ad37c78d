//! Speech that names its speakers: `Holub: Because they asked me.`

use super::role::{Role, set};
use super::settle::OF_PAGE;
use super::token::bare;
use crate::layout::{Block, Features, Layout};
use crate::lexicon::Announced;
use crate::lexicon::names::{Kinds, kinds};
use memchr::memchr;

/// How often a speaker speaks.
const TURNS: usize = 3;
/// The longest name with its colon, in bytes.
const LONGEST: usize = 40;

/// What the story's speakers say is running text, however short. A speaker is a name before a colon that begins
/// several lines of the story, one of which is known to be running text.
///
/// ```text
/// turn ::= capitalised+ ":" text   (* four words at most *)
///        | name ⏎ sentence         (* of two speakers by turns; the name is a cross-head *)
/// ```
pub(crate) fn settle(layout: &mut Layout<'_>, labels: &[Option<Announced>], roles: &mut [Role]) {
    by_turns(layout, roles);
    let blocks = || layout.blocks.iter().zip(labels).enumerate();
    // The story may have been ended between them.
    let may_be = |role: &Role| role.is_in_story() || *role == Role::Footer;
    let turns = blocks()
        .filter(|(at, (block, label))| roles.get(*at).is_some_and(may_be) && label.is_none() && may_be_turn(block));
    let mut turns: Vec<(&str, usize)> =
        turns.filter_map(|(at, (block, _))| Some((speaker(layout.source(block))?, at))).collect();
    turns.sort_unstable();
    for &(asked, at) in &turns {
        // `Quay News: Why there?`, and below it the answer of somebody who is named: those below are no more named.
        let answers = |at: usize| {
            roles.get(at) == Some(&Role::Paragraph) && speaker(layout.line(at)).is_some_and(|name| name != asked)
        };
        if asks(layout.line(at)) && answers(at + 1) {
            set(roles, at..at + 1, Role::Paragraph);
        }
    }
    ask_on(layout, roles);
    interview(&layout.blocks, roles);
    let is_text = |(_, at): &(&str, usize)| roles.get(*at) == Some(&Role::Paragraph);
    let rows = turns.chunk_by(|(one, _), (other, _)| one == other);
    let in_story = |(_, at): &&(&str, usize)| roles.get(*at).is_some_and(|role| role.is_in_story());
    let is_told = |turns: &&[(&str, usize)]| {
        let inside = turns.iter().filter(in_story).count();
        turns.len() >= TURNS && inside + 1 >= TURNS && turns.iter().any(is_text)
    };
    let (mut speakers, mut spoken) = (Vec::new(), Vec::new());
    for turns in rows.filter(is_told) {
        speakers.extend(turns.first().map(|(name, _)| *name));
        spoken.extend(turns.iter().filter(in_story).map(|(_, at)| *at));
    }
    spoken.into_iter().for_each(|at| set(roles, at..at + 1, Role::Paragraph));
    // The last question and its answer, where the story was ended above them.
    let is_turn = |at: usize| {
        let spoken = layout.blocks.get(at).filter(|block| may_be_turn(block)).map(|block| layout.source(block));
        spoken.and_then(speaker).is_some_and(|name| speakers.binary_search(&name).is_ok())
    };
    let is_sentence = |at: usize| {
        let ends = Features::ENDS_STOP | Features::ENDS_ASKING;
        layout.blocks.get(at).is_some_and(|block| block.features.any(ends)) && labels.get(at) == Some(&None)
    };
    // A few lines of the page's may stand before it.
    const BOX: usize = 3;
    const HEADS: Features = Features::RELATED_HEADING.or(Features::LINK_LABEL);
    let of_page = |at: &usize| layout.features(*at).any(Features::LABELLED) && !layout.features(*at).any(HEADS);
    let ends = |at: usize| layout.features(at).any(Features::ENDS_SENTENCE);
    let mut at = roles.iter().rposition(|role| *role == Role::Paragraph).map_or(roles.len(), |last| last + 1);
    loop {
        let taken = match (is_turn(at), is_sentence(at) && is_turn(at + 1)) {
            (true, _) => 1,
            (_, true) => 2,
            _ => {
                let below = at + (at..).take(BOX).take_while(of_page).count();
                if below == at || !is_turn(below) || !ends(below) {
                    break;
                }
                set(roles, at..below, Role::Aside);
                at = below;
                continue;
            }
        };
        set(roles, at..at + taken, Role::Paragraph);
        at += taken;
    }
}

/// Names on lines of their own that speak by turns are cross-heads and no credits, and what stands below each is running text.
fn by_turns(layout: &mut Layout<'_>, roles: &mut [Role]) {
    /// So many speak.
    const SPEAKERS: usize = 2;
    const NEVER: Features = Features::DATED.or(Features::CAPTION).or(Features::LABELLED).or(Features::OVER_40);
    const NAMES: Features = Features::NAME.or(Features::BYLINE);
    let is_turn = |at: &usize| {
        let says = layout.features(at + 1);
        says.any(Features::ENDS_SENTENCE | Features::ENDS_BRACKET)
            && roles.get(*at..at + 2).is_some_and(|roles| roles.iter().all(|role| role.is_in_story()))
    };
    let named = layout.blocks.iter().enumerate();
    let named = named.filter(|(_, block)| block.features.any(NAMES) && !block.features.any(NEVER));
    let mut turns: Vec<usize> = named.map(|(at, _)| at).filter(is_turn).collect();
    turns.sort_by_key(|at| layout.line(*at));
    let rows = turns.chunk_by(|one, other| layout.line(*one) == layout.line(*other));
    let rows: Vec<&[usize]> = rows.filter(|row| row.len() >= TURNS).collect();
    if rows.len() < SPEAKERS {
        return;
    }
    for at in rows.concat() {
        set(roles, at..at + 1, Role::Crosshead);
        set(roles, at + 1..at + 2, Role::Paragraph);
        if let Some(block) = layout.blocks.get_mut(at) {
            block.features = block.features.without(Features::BYLINE) | Features::NAME;
        }
    }
}

/// Where several questions have their answers below them, another one right below an answer is asked as well, whatever stands
/// below it.
fn ask_on(layout: &Layout<'_>, roles: &mut [Role]) {
    const SEVERAL: usize = 3;
    const NEVER: Features = OF_PAGE.or(Features::ADDRESSES_READER);
    let is_question = |at: &usize| {
        let line = layout.features(*at);
        line.any(Features::ENDS_ASKING) && !line.any(NEVER) && asks(layout.line(*at))
    };
    let questions: Vec<usize> = (1..roles.len()).filter(is_question).collect();
    if questions.iter().filter(|at| is_answered(**at, roles)).count() < SEVERAL {
        return;
    }
    for at in questions {
        if matches!(roles.get(at - 1..=at), Some([Role::Paragraph, Role::Aside])) {
            set(roles, at..at + 1, Role::Crosshead);
        }
    }
}

/// Whether a line asks: lines that call out end in [`Features::ENDS_ASKING`] as well.
fn asks(line: &str) -> bool {
    line.ends_with(['?', '？', '؟'])
}

/// Whether a line of the story has running text right below.
fn is_answered(at: usize, roles: &[Role]) -> bool {
    matches!(roles.get(at..at + 2), Some([Role::Paragraph | Role::Crosshead, Role::Paragraph]))
}

/// The questions of an interview are running text, however short: they make a third of the story's lines, each with an
/// answer below, and one of them says something before it asks, as no title does. (Of longer ones that is not known.)
fn interview(blocks: &[Block], roles: &mut [Role]) {
    const FEWEST: usize = 4;
    const SHARE: usize = 3;
    let asks = |block: &Block| block.features.any(Features::ENDS_ASKING);
    let is_question = |at: usize, roles: &[Role]| {
        blocks.get(at).is_some_and(asks) && !blocks.get(at + 1).is_some_and(asks) && is_answered(at, roles)
    };
    let says = |block: &Block| block.features.any(Features::HAS_SENTENCE) && block.features.any(Features::OVER_60);
    let questions: Vec<usize> = (0..blocks.len()).filter(|at| is_question(*at, roles)).collect();
    let lines = roles.iter().filter(|role| matches!(role, Role::Paragraph | Role::Crosshead)).count();
    let told = |at: &usize| blocks.get(*at).is_some_and(says) && roles.get(*at) == Some(&Role::Paragraph);
    if questions.len() >= FEWEST && questions.len() * SHARE >= lines && questions.iter().any(told) {
        questions.into_iter().for_each(|at| set(roles, at..at + 1, Role::Paragraph));
    }
}

/// Whether a sentence tells who said what it says: `… the quay, said harbour master Tom Beck.`
///
/// ```text
/// attribution ::= … "," ( said_word speaker | speaker said_word ) … | … said_word "."?
/// speaker ::= capitalised | small … | any_word
/// ```
pub(super) fn is_attributed(sentence: &str) -> bool {
    sentence.split(',').skip(1).any(names_speaker)
        || sentence.rsplit(' ').next().is_some_and(|last| kinds(last).any(Kinds::SAID))
}

/// Whether a sentence tells what somebody said: `Beck said that the quay will be closed.`
///
/// ```text
/// said ::= attribution | capitalised any_word* said_word …   (* among the first five words *)
/// ```
pub(super) fn is_said(sentence: &str) -> bool {
    is_attributed(sentence) || sentence.starts_with(char::is_uppercase) && names_speaker(sentence)
}

/// Whether a clause begins with who says it. Whom the page speaks to is no speaker: `…, crea tu cuenta`, `…, as our terms say`.
fn names_speaker(clause: &str) -> bool {
    /// No speaker's words stand further off.
    const WORDS: usize = 5;
    /// So many words are looked at behind them.
    const BEHIND: usize = 3;
    /// The page's word stands in one of so many: `explained in our policy`.
    const SOON: usize = 2;
    /// A shorter word is another one in another language, as French `dit` and Dutch `dit` are, in bytes.
    const SURE: usize = 4;
    let mut first = [""; WORDS + 1 + BEHIND];
    let words = first.iter_mut().zip(clause.split_whitespace()).map(|(to, word)| *to = bare(word)).count();
    let words = first.get(..words).unwrap_or(&[]);
    let is = |of: Kinds| move |word: &&str| kinds(word).any(of);
    let Some(at) = words.iter().take(WORDS).position(is(Kinds::SAID)) else { return false };
    let (before, behind) = words.split_at_checked(at).unwrap_or_default();
    let (said, behind) = behind.split_first().unwrap_or((&"", &[]));
    let is_name = |word: &&str| word.starts_with(char::is_uppercase);
    let is_speaker = |word: &&str| is_name(word) || is(Kinds::ARTICLE.or(Kinds::PARTICLE))(word);
    // `told us` and `said our harbour master Tom` speak of others, `explained in our policy` of the page.
    let reader = behind.iter().take(SOON).position(is(Kinds::SPEAKS)).and_then(|at| behind.get(at + 1..));
    let of_page = reader.is_some_and(|rest| !rest.is_empty() && !rest.iter().any(is_name));
    // `una cuenta` is a noun, `a répété` is none.
    let is_noun = before.last().is_some_and(|word| word.len() > 1 && is(Kinds::ARTICLE)(word));
    let speaks_to_reader = before.iter().any(is(Kinds::SPEAKS)) || of_page;
    let told = match before {
        [] => said.len() >= SURE || behind.first().is_some_and(is_speaker),
        // `he later said`, but not `as promised`
        [first, ..] => before.iter().any(is_speaker) || said.len() >= SURE && !kinds(first).any(Kinds::AS),
    };
    told && !is_noun && !speaks_to_reader
}

/// Whether somebody's words go on with who says them: `– It was cold, säger keeper Ana Ruiz.` Where a dash opens them, a verb is
/// enough: they are nobody else's.
pub(super) fn tells_speaker(words: &str) -> bool {
    words.match_indices([',', '?', '!', '.']).any(|(at, _)| {
        let behind = words.get(at + 1..).and_then(|rest| rest.strip_prefix(' '));
        behind.and_then(|behind| behind.split(' ').next()).is_some_and(|verb| kinds(verb).any(Kinds::SAID))
    })
}

fn may_be_turn(block: &Block) -> bool {
    const NEVER: Features = Features::FURNITURE
        .or(Features::LINK_LABEL)
        .or(Features::CAPTION)
        .or(Features::DATELINE)
        .or(Features::BYLINE)
        .or(Features::HAS_URL)
        .or(Features::STARTS_DIGIT)
        .or(Features::STARTS_LOWER);
    !block.features.any(NEVER)
}

/// Who speaks on a line.
fn speaker(line: &str) -> Option<&str> {
    let head = line.as_bytes().get(..LONGEST).unwrap_or(line.as_bytes());
    let name = line.get(..memchr(b':', head)?)?.trim_end();
    let says = line.get(name.len()..)?.trim_start_matches([':', ' ', '\u{a0}']);
    let is_name = name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '-' | '\'' | '’'))
        && name.split(' ').count() <= 4
        && name.split(' ').all(|word| word.starts_with(char::is_uppercase));
    (is_name && !says.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::super::role::tests::roles_of;
    use super::*;

    #[test]
    fn names_that_speak_by_turns() {
        let ask = "Ana Ruiz\nWhy there?\nTom Beck\nBecause it is the only room we have.\n";
        for (lines, roles, expected) in [
            (ask.repeat(3), "aaaP".repeat(3), "cpcp".repeat(3)),
            // Two turns are none, and one who signs all pictures does not speak.
            (ask.repeat(2), "aaaP".repeat(2), "aaaP".repeat(2)),
            ("Tom Beck\nThe wall fell on Monday.\n".repeat(4), "aP".repeat(4), "aP".repeat(4)),
        ] {
            let mut layout = Layout::new(&lines);
            for block in &mut layout.blocks {
                let is_name = !block.features.any(Features::ENDS_SENTENCE);
                block.features |= Features::BYLINE.when(is_name);
            }
            let mut roles = roles_of(&roles);
            by_turns(&mut layout, &mut roles);
            assert_eq!(roles, roles_of(&expected), "{lines}");
            let signs = layout.blocks.iter().any(|block| block.features.any(Features::BYLINE));
            assert_eq!(signs, !expected.contains('c'), "{lines}");
        }
    }

    #[test]
    fn questions_below_answers() {
        let answer = "The wall fell on Monday, and nobody has said a word about it since.";
        let lines = "Storm/Why there?/#/Who says so?/#/And then?/#/Is it so?/On our work/#/Buy now!/#";
        let lines = lines.replace('#', answer).replace('/', "\n");
        for (roles, expected) in [
            ("HcPcPcPaaPaP", "HcPcPcPcaPaP"),
            // Two answered questions are not enough.
            ("HcPcPaaaaPaP", "HcPcPaaaaPaP"),
        ] {
            let mut told = roles_of(roles);
            ask_on(&Layout::new(&lines), &mut told);
            assert_eq!(told, roles_of(expected), "{roles}");
        }
    }

    #[test]
    fn attributions() {
        let cases = [
            ("Our readers come first, said Ana Ruiz.", true),
            ("Your letters move us, the paper's editor told them.", true),
            ("Vos lettres comptent, a répété le maire.", true),
            ("Unsere Leser zahlen, teilte der Verlag mit.", true),
            ("Vos lettres comptent, dit le maire.", true),
            ("Die Leser zahlen, sagte sie.", true),
            ("Our readers come first, police said.", true),
            ("Click on the map, the mayor says, and it grows.", true),
            ("Our readers come first, the mayor told us.", true),
            ("Our readers come first, she later told the council.", true),
            ("Our readers come first, said our harbour master Tom Beck.", true),
            ("She said our readers come first.", false),
            ("Regístrate, crea tu cuenta y sigue leyendo.", false),
            ("Log in om verder te lezen, dit artikel is voor leden.", false),
            ("Abonnez-vous à notre lettre, sa lecture est gratuite.", false),
            ("Sign up for our newsletter, as promised, in two clicks.", false),
            ("By signing up you agree, as explained in our policy.", false),
            ("Suscríbete a la carta, según tus intereses, y recibe más.", false),
            ("Regístrate, crea una cuenta y comenta.", false),
            ("Our newsletter, which tells you all, is free.", false),
            ("Subscribe, and we write to you.", false),
            ("", false),
        ];
        for (sentence, expected) in cases {
            assert_eq!(is_attributed(sentence), expected, "{sentence}");
        }
    }

    #[test]
    fn speakers_are_named_before_a_colon() {
        let cases = [
            ("Holub: Because they asked me.", Some("Holub")),
            ("ANA RUIZ: It was cold.", Some("ANA RUIZ")),
            ("Dr. A. Ruiz: It was cold.", Some("Dr. A. Ruiz")),
            ("Teams: ", None),
            ("How it began: a short history", None),
            ("At 9:30 the doors opened", None),
            ("It was cold.", None),
        ];
        for (line, expected) in cases {
            assert_eq!(speaker(line), expected, "{line}");
        }
    }
}
