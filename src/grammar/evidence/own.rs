//! The page's own sentences, which are no part of the story: what they begin with, and what a later one of a line says.

use super::topics;
use crate::grammar::contact::contact_line;
use crate::grammar::speech::is_attributed;
use crate::grammar::token::bare;
use crate::layout::{Block, Features};
use crate::lexicon::names::{Kinds, kinds};
use crate::lexicon::{LabelKind, Match, Vocabulary};
use memchr::memchr3_iter;

/// Whether a line cannot be of the story, since the page's own sentences begin so and no others: phrases of four words are no
/// chance, where more than they themselves is the page's ([`speaks_of_page`]), nor is the name of a note with its colon. What
/// somebody says in quotation marks is of the story.
pub(super) fn is_certain(label: &Match, line: &str, found: Features) -> bool {
    const WORDS: usize = 4;
    const WHOLE: usize = 3;
    /// `Note:` and `Warning:` are shorter, and may be the story's own, in bytes.
    const NOTE: usize = 10;
    let (phrase, behind) = line.split_at_checked(label.len).unwrap_or_default();
    let phrase = phrase.trim_start_matches(['(', '[', '*', '•', '·', '▪', ' ']);
    let words = phrase.split_whitespace().count();
    let least = if label.whole { WHOLE } else { WORDS };
    let colon = || phrase.ends_with(':') || behind.starts_with(':');
    let is_note = || {
        let of_note = label.label.is_note_of_publisher() || label.label == LabelKind::Biography;
        of_note && (phrase.len() >= NOTE || label.label == LabelKind::Correction) && colon()
    };
    // What a wire's new version adds: `(Updates with quotes from the mayor)`.
    let of_wire = || label.label == LabelKind::Correction && line.starts_with('(') && line.ends_with(')');
    // `Source:` alone announces no part of the story; a list may be the story's own.
    let heads = || label.whole && line.ends_with(':') && label.label != LabelKind::ListHeading;
    let of_page = || label.whole || speaks_of_page(phrase, words, behind, found) || line.contains(['@', '©']);
    label.label == LabelKind::Figure
        || is_own(label.label)
            && phrase.starts_with(char::is_alphanumeric)
            && ((words >= least && of_page() || appeals(label, phrase, behind)) && !is_attributed(line)
                || is_note()
                || of_wire()
                || heads())
}

/// Whether a sentence that begins as those of a page's forms do speaks to its reader: `By signing up, you agree …`, `Sign up
/// for …, delivered to your inbox`.
fn appeals(label: &Match, phrase: &str, behind: &str) -> bool {
    const WORDS: usize = 2;
    let of_form = matches!(label.label, LabelKind::Newsletter | LabelKind::Consent);
    of_form && phrase.split_whitespace().count() >= WORDS && topics::addresses_reader(behind)
}

/// Whether words of the page's stand behind a phrase of so many `words`, or in it, and its reader is addressed or a date `found` behind it. What
/// the phrase says alone, stories say as well, unless it says much, or asks something of its reader: `If you liked this
/// article, …`, `Check back for updates …`.
fn speaks_of_page(phrase: &str, words: usize, behind: &str, found: Features) -> bool {
    /// So many words, and one of them the page's, tell alone.
    const TELLING: usize = 5;
    /// So many need none.
    const SURE: usize = 8;
    let [own, points] = [topics::has_words_of_page(phrase), topics::points(phrase)];
    let addresses = || topics::addresses_reader(phrase);
    let asks = || points && addresses() || topics::asks(phrase) && (own || addresses());
    let more = || (own || points) && (found.any(Features::DATED) || topics::addresses_reader(behind));
    let tells = || words >= SURE || own && words >= TELLING;
    topics::has_words_of_page(behind) || topics::points(behind) || tells() || more() || asks()
}

/// Whether a line tells who wrote the story above it: `The author is a professor of …`, where no prose follows. In the midst of
/// a story it tells of another author.
pub(super) fn tells_author(label: &Match, line: &str) -> bool {
    const WORDS: usize = 3;
    const SOON: usize = 6;
    let (phrase, behind) = line.split_at_checked(label.len).unwrap_or_default();
    let is_role = |word: &str| kinds(bare(word)).any(Kinds::ROLE.or(Kinds::OFFICE));
    label.label == LabelKind::Biography
        && !label.whole
        && phrase.split_whitespace().count() == WORDS
        && behind.split_whitespace().take(SOON).any(is_role)
}

/// Whether a label announces what a page says of itself, and no part of the story.
pub(super) fn is_own(label: LabelKind) -> bool {
    !matches!(
        label,
        LabelKind::Published
            | LabelKind::Updated
            | LabelKind::Byline
            | LabelKind::Credit
            | LabelKind::Caption
            | LabelKind::RelatedHeading
            | LabelKind::KeyPoints
            | LabelKind::Section
            | LabelKind::Genre
            | LabelKind::Navigation
    )
}

/// What the page's own sentence announces that does not say so with its first words: how to reach somebody, or what its
/// second or a later sentence tells, as in `Seen it? We want to hear from you.`
pub(super) fn own_sentence(block: &Block, line: &str, words: &Vocabulary) -> Option<LabelKind> {
    if block.features.any(Features::HAS_QUOTE) {
        return None;
    }
    let contact = block.features.any(Features::HAS_URL).then(|| contact_line(line)).flatten();
    contact.or_else(|| block.features.any(Features::HAS_SENTENCE).then(|| later_sentence(line, words)).flatten())
}

/// What a later sentence of the line announces: any that answers a question, or else one that asks something of its reader,
/// whom the sentences before address, too, or with words of the page's.
///
/// ```text
/// later_sentence ::= question " " page_label … | ( sentence " " )+ asking_label …
/// ```
fn later_sentence(line: &str, words: &Vocabulary) -> Option<LabelKind> {
    /// No question that is answered so is longer, in bytes.
    const QUESTION: usize = 80;
    /// In a longer line others than the page's own sentences may stand before, in bytes.
    const LONGEST: usize = 300;
    /// No later sentence is read, so that time is linear in the line.
    const SENTENCES: usize = 4;
    /// What a story's own paragraph does not end with.
    const ASKS: [LabelKind; 7] = [
        LabelKind::Newsletter,
        LabelKind::Subscription,
        LabelKind::Withheld,
        LabelKind::Account,
        LabelKind::Consent,
        LabelKind::Follow,
        LabelKind::Advertisement,
    ];
    let ends = memchr3_iter(b'.', b'!', b'?', line.as_bytes());
    let mut later = ends.take(SENTENCES).filter_map(|at| {
        let sentence = line.get(at + 1..)?.strip_prefix(' ')?;
        let answers = at <= QUESTION && line.as_bytes().get(at) == Some(&b'?');
        if !answers && line.len() > LONGEST {
            return None;
        }
        let found = words.label(sentence).filter(|found| answers || ASKS.contains(&found.label))?;
        let before = line.get(..at).unwrap_or("");
        let own = answers || topics::has_words_of_page(before) || topics::speaks(before);
        (own && is_certain(&found, sentence, Features::default())).then_some(found.label)
    });
    later.next()
}

/// Whether no sentence of a story begins so: code that a page shows to be copied, `<iframe src="…">`, and notices of copyright.
pub(super) fn is_of_page(line: &str) -> bool {
    line.starts_with('©') || line.starts_with('<') && line.ends_with('>') && line.contains("=\"")
}
