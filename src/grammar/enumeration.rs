//! Lists that lost their signs: of a list, the text that is seen on a page holds the words of the items alone.

use super::context::is_long_prose;
use super::evidence::Evidence;
use super::list::marked;
use super::role::{BESIDE_STORY, IN_STORY, Role, set};
use super::token::has_digit;
use crate::few::Few;
use crate::layout::{Block, Features, Layout};
use crate::lexicon::names::{Kinds, kinds, may_join};
use crate::lexicon::{LabelKind, label_of, whole_label_of};
use core::ops::Range;

/// How many lines make a list that a line above it announces.
const ANNOUNCED: usize = 2;
/// How many make one that nothing announces.
const UNANNOUNCED: usize = 3;

/// The lists of the story, by the places of their lines, in order. Their lines are given the role of running text,
/// those of key points that of what stands beside it.
///
/// ```text
/// enumeration ::= ( ( key_points_label | list_heading_label | text ":" ) ⏎ )? ( text ⏎ )+
/// ```
///
/// Where nothing announces it, most lines must have the shape of an item.
pub(crate) fn lists<'a>(layout: &Layout<'a>, evidence: &Evidence<'a>, roles: &mut [Role]) -> Vec<Range<u32>> {
    let (mut lists, mut contents) = (Vec::new(), Vec::new());
    let Some(headline) = roles.iter().position(|role| *role == Role::Headline) else { return lists };
    let mut end = roles.iter().position(|role| *role == Role::Footer).unwrap_or(roles.len());
    let mut story = roles.iter().position(|role| *role == Role::Paragraph).unwrap_or(end);
    let lines = Listing { layout, evidence };
    // No story ends within a list.
    while roles.get(end - 1) == Some(&Role::Paragraph) && lines.goes_on(end) {
        set(roles, end..end + 1, Role::Paragraph);
        end += 1;
    }
    // Above the story, credits stand above its lists.
    let credits = (headline..story).rfind(|&at| lines.features(at).any(Features::BYLINE | Features::DATELINE));
    let credits = credits.unwrap_or(headline);
    let mut at = headline + 1;
    while at < end {
        if let Some([role @ Role::Aside, Role::Paragraph]) = roles.get_mut(at..at + 2)
            && lines.heads_list(at)
        {
            *role = Role::Crosshead;
        }
        let items = || (at..end).take_while(|&at| lines.is_item(at)).count();
        let length = lines.points(at, end).unwrap_or_else(items);
        let run = at..at + length;
        at = run.end.max(at + 1);
        let Some(above) = run.start.checked_sub(1).filter(|_| length > 0) else { continue };
        if lines.label(above) == Some(LabelKind::KeyPoints) && length >= ANNOUNCED {
            let leads_on = lines.lead_on(&run);
            if leads_on || above < story || !are_told(&run, roles) {
                set(roles, above..run.end, if above < story { Role::Masthead } else { Role::Aside });
            }
            contents.extend(run.clone().filter(|_| leads_on).map(|at| (lines.text(at), at)));
            lists.push(run.start as u32..run.end as u32);
            continue;
        }
        if run.start < story {
            if !(lines.heads_list(above) && length >= ANNOUNCED && above > credits) {
                continue;
            }
            lines.begin_story(above, &run, headline..story, roles);
            story = above;
        }
        let run = lines.without_title(run, roles);
        // What such a label announces are other stories.
        if matches!(lines.label(above), Some(LabelKind::ReadMore | LabelKind::SeeMore)) {
            set(roles, above..run.end, Role::Aside);
            continue;
        }
        if lines.are_list(above, &run, roles) {
            let (above, run) = lines.without_heading(above, run);
            lines.keep(above, &run, roles);
            lists.push(run.start as u32..run.end as u32);
        }
    }
    contents.sort_unstable();
    lines.entitle(&contents, roles);
    lists
}

/// Leaves no role in the story to key points that are sentences. In the midst of it they are its own, and what heads them is
/// a cross-head: `What to know`.
pub(crate) fn close_roles<'a>(layout: &Layout<'a>, evidence: &mut Evidence<'a>) {
    /// So many of the lines right above are the story's where it has begun.
    const TOLD: usize = 3;
    const ABOVE: usize = 8;
    let is_amid = |at: usize| {
        let above = layout.blocks.get(at.saturating_sub(ABOVE)..at).unwrap_or_default();
        above.iter().filter(|block| is_long_prose(block)).count() >= TOLD
    };
    let is_heading = |at: &usize| whole_label_of(&evidence.labels, *at) == Some(LabelKind::KeyPoints) && !is_amid(*at);
    let headings = (0..layout.blocks.len()).filter(is_heading);
    let lines = Listing { layout, evidence };
    let points = headings.filter_map(|at| Some(at + 1..at + 1 + lines.points(at + 1, layout.blocks.len())?));
    // What nothing follows that tells more is the story itself, with a summary that the page keeps folded.
    let tells = |block: &Block| block.features.any(Features::OVER_60) && block.features.any(Features::ENDS_SENTENCE);
    let last = layout.blocks.iter().rposition(tells).unwrap_or_default();
    let points = points.filter(|points| points.end <= last);
    let points: Few<(u32, u8), 8> = points.flatten().map(|at| (at as u32, BESIDE_STORY)).collect();
    evidence.open_roles.restrict(points);
}

/// Whether the lines were taken for the story's text.
fn are_told(run: &Range<usize>, roles: &[Role]) -> bool {
    roles.get(run.clone()).is_some_and(|roles| roles.iter().all(|role| *role == Role::Paragraph))
}

/// The lines of a page, and what makes lists of them.
struct Listing<'l, 'a> {
    layout: &'l Layout<'a>,
    evidence: &'l Evidence<'a>,
}

impl Listing<'_, '_> {
    fn features(&self, at: usize) -> Features {
        self.layout.features(at)
    }

    fn text(&self, at: usize) -> &str {
        self.layout.line(at)
    }

    /// The story begins with the list below `above`, or with the sentences that lead up to it; what stands between the list and
    /// the rest of the story is of it as far as it is sentences.
    fn begin_story(&self, above: usize, run: &Range<usize>, masthead: Range<usize>, roles: &mut [Role]) {
        set(roles, above..above + 1, Role::Crosshead);
        for at in run.end..masthead.end {
            set(roles, at..at + 1, if self.is_sentence(at) { Role::Paragraph } else { Role::Aside });
        }
        let leads_up = (masthead.start + 1..above).rev().take_while(|&at| self.is_sentence(at));
        leads_up.for_each(|at| set(roles, at..at + 1, Role::Paragraph));
    }

    /// The lines are a list of the story, with the line above for its heading and a sentence right below for more of the story.
    fn keep(&self, above: usize, run: &Range<usize>, roles: &mut [Role]) {
        set(roles, run.clone(), Role::Paragraph);
        if roles.get(above) == Some(&Role::Aside) {
            let is_sentence =
                self.features(above).has(Features::ENDS_COLON) && self.features(above).any(Features::OVER_60);
            set(roles, above..above + 1, if is_sentence { Role::Paragraph } else { Role::Crosshead });
        }
        if roles.get(run.end) == Some(&Role::Aside) && self.closes(run.end) {
            set(roles, run.end..run.end + 1, Role::Paragraph);
        }
    }

    /// Whether a line has the sign of an item as the one above has.
    fn goes_on(&self, at: usize) -> bool {
        [at - 1, at].into_iter().all(|at| self.features(at).has(Features::STARTS_BULLET))
            && !self.features(at).any(Features::LABELLED | Features::HAS_URL | Features::REPEATED)
            && !self.is_closed(at)
    }

    /// Whether the page or the caller says that the line is no text of the story.
    fn is_closed(&self, at: usize) -> bool {
        self.evidence.open_roles.at(at) & IN_STORY == 0
    }

    /// The label that is the whole line.
    fn label(&self, at: usize) -> Option<LabelKind> {
        whole_label_of(&self.evidence.labels, at)
    }

    /// Whether a line can be an item: a few words that nothing says to be something else.
    fn is_item(&self, at: usize) -> bool {
        const NEVER: Features = Features::LABELLED
            .or(Features::DATELINE)
            .or(Features::BYLINE)
            .or(Features::CAPTION)
            .or(Features::HAS_URL)
            .or(Features::REPEATED_OFTEN)
            .or(Features::REPEATS_PREVIOUS)
            .or(Features::ADDRESSES_READER)
            .or(Features::ENDS_COLON)
            .or(Features::STARTS_SIGN)
            .or(Features::LEN_3)
            .or(Features::OVER_140);
        const SENTENCE: Features = Features::ENDS_SENTENCE.or(Features::ENDS_ELLIPSIS);
        let features = self.features(at);
        let ends_above = || self.ends_in_list(at.wrapping_sub(1));
        let goes_on = || features.any(Features::STARTS_LOWER) || ends_above();
        // In the midst of a list, what the page says as well is said of the story: `sign up all boats; and`.
        const OF_PAGE: Features = Features::LABELLED.or(Features::ADDRESSES_READER);
        let opens_list = || at.checked_sub(1).is_some_and(|above| self.features(above).any(Features::ENDS_COLON));
        let is_within = || ends_above() || opens_list() && self.ends_in_list(at);
        let in_midst = features.has(Features::STARTS_LOWER) && features.any(OF_PAGE) && is_within();
        let never = if in_midst { NEVER.without(OF_PAGE) } else { NEVER };
        (label_of(&self.evidence.labels, at).is_none() || self.is_entry(at) || in_midst)
            && !self.is_closed(at)
            && !features.any(never)
            && self.evidence.entries.binary_search(&(at as u32)).is_err()
            && match features.any(Features::STARTS_BULLET) {
                // A dash opens somebody's words, too.
                true => marked(self.text(at)).is_some(),
                false => !features.any(SENTENCE) || goes_on(),
            }
    }

    /// How many lines from `at` on are key points that are sentences: a few right below their heading, with something
    /// else than a sentence under them, or a paragraph, which is longer than they are.
    fn points(&self, at: usize, end: usize) -> Option<usize> {
        const MOST: usize = 6;
        const SHORT: Features = Features::LEN_40.or(Features::LEN_60).or(Features::LEN_90).or(Features::LEN_140);
        let is_plain =
            |at: usize| self.evidence.labels.get(at) == Some(&None) && !self.features(at).any(Features::CAPTION);
        let is_sentence = |at: &usize| is_plain(*at) && self.features(*at).any(Features::ENDS_SENTENCE);
        let is_one =
            |at: usize| self.features(at).any(Features::LEN_220) && !self.features(at).any(Features::HAS_SENTENCE);
        let is_point = |at: &usize| is_sentence(at) && (self.features(*at).any(SHORT) || is_one(*at));
        // It is asked of every line, and must not walk down a story of short sentences from each.
        at.checked_sub(1).filter(|above| self.label(*above) == Some(LabelKind::KeyPoints))?;
        let length = (at..end).take(MOST + 1).take_while(is_point).count();
        let below = at + length;
        let ends = || (ANNOUNCED..=MOST).contains(&length) && below < end && !is_sentence(&below);
        (ANNOUNCED..=length.min(MOST))
            .find(|length| is_sentence(&(at + length)) && self.is_longer(at..at + length))
            .or_else(|| ends().then_some(length))
    }

    /// Whether the line below these is a paragraph under them: it is the longest by far.
    fn is_longer(&self, points: Range<usize>) -> bool {
        const SHORTEST: usize = 130;
        let (below, count) = (self.text(points.end).len(), points.len());
        let (all, longest) = points
            .clone()
            .map(|at| self.text(at).len())
            .fold((0, 0), |(all, longest), len| (all + len, len.max(longest)));
        let several = self.features(points.end).any(Features::HAS_SENTENCE);
        let times = if several { 15 } else { 18 };
        below >= SHORTEST && below * 5 >= longest * 6 && below * 10 * count >= all * times
    }

    /// Whether the line is the title of a list further down, which a table of contents has, too.
    fn is_entry(&self, at: usize) -> bool {
        self.label(at) == Some(LabelKind::ListHeading) && self.features(at).any(Features::REPEATED_LATER)
    }

    /// Whether the line is the title of a list.
    fn heads_list(&self, at: usize) -> bool {
        self.label(at) == Some(LabelKind::ListHeading) && !self.is_entry(at)
    }

    /// Whether the line ends as those do that go on in the next item: `all boats;`, `all boats; and`
    fn ends_in_list(&self, at: usize) -> bool {
        const SIGNS: [char; 4] = [',', ';', '،', '；'];
        let ends = |line: &str| line.ends_with(SIGNS);
        let text = self.text(at);
        let and = || text.rsplit_once(' ').filter(|(_, last)| may_join(last) && kinds(last).any(Kinds::AND));
        ends(text) || and().is_some_and(|(line, _)| ends(line))
    }

    /// Whether a line looks like an item and not like a title.
    fn is_shaped(&self, at: usize) -> bool {
        let features = self.features(at);
        let short = features.any(Features::LEN_12 | Features::LEN_24 | Features::LEN_40);
        let opens = features.any(Features::STARTS_LOWER)
            || features.any(Features::STARTS_DIGIT) && (short || features.any(Features::LEN_60));
        opens && !features.any(Features::WORDS_1 | Features::HAS_SEPARATOR)
            || features.any(Features::STARTS_BULLET)
            || features.any(Features::HAS_COLON) && (short || self.is_fact(at))
            || self.ends_in_list(at)
    }

    /// Whether a number stands behind the colon: `Opening hours on weekdays: 10 to 18`. Longer lines are titles as often.
    fn is_fact(&self, at: usize) -> bool {
        self.features(at).any(Features::LEN_60)
            && self.text(at).split_once(": ").is_some_and(|(_, value)| has_digit(value))
    }

    /// What the table of contents names is a title where it stands again.
    fn entitle(&self, contents: &[(&str, usize)], roles: &mut [Role]) {
        let again = |at: usize| {
            let text = self.text(at);
            let entry = contents.partition_point(|(entry, _)| *entry < text);
            contents.get(entry).is_some_and(|(entry, of)| *entry == text && *of < at)
        };
        for (at, role) in roles.iter_mut().enumerate().filter(|_| !contents.is_empty()) {
            let in_story = matches!(role, Role::Paragraph | Role::Aside);
            if in_story && self.features(at).any(Features::REPEATED_EARLIER) && !self.is_closed(at) && again(at) {
                *role = Role::Crosshead;
            }
        }
    }

    /// Whether most lines stand on the page again, as those of a table of contents do.
    fn lead_on(&self, run: &Range<usize>) -> bool {
        run.clone().filter(|&at| self.features(at).any(Features::REPEATED_LATER)).count() * 2 > run.len()
    }

    /// The run without the title of what comes next.
    fn without_title(&self, run: Range<usize>, roles: &[Role]) -> Range<usize> {
        let is = |at: usize, role: Role| roles.get(at) == Some(&role);
        let is_title =
            |last: &usize| is(*last, Role::Crosshead) && is(last + 1, Role::Paragraph) && !self.is_shaped(*last);
        match run.end.checked_sub(1).filter(is_title) {
            Some(last) => run.start..last,
            None => run,
        }
    }

    /// The run without its first line, which heads it, if that has not the shape of an item and all others have.
    fn without_heading(&self, above: usize, run: Range<usize>) -> (usize, Range<usize>) {
        let items = run.start + 1..run.end;
        let heads = self.features(run.start).any(Features::LEN_12 | Features::LEN_24 | Features::LEN_40);
        let is_headed = heads
            && !self.is_shaped(run.start)
            && items.len() >= UNANNOUNCED
            && items.clone().all(|at| self.is_shaped(at))
            && !self.features(above).any(Features::ENDS_COLON);
        if is_headed { (run.start, items) } else { (above, run) }
    }

    /// Whether a line right below a list is a sentence of the story.
    fn closes(&self, at: usize) -> bool {
        const NEVER: Features = Features::CAPTION
            .or(Features::DATELINE)
            .or(Features::BYLINE)
            .or(Features::HAS_URL)
            .or(Features::ADDRESSES_READER)
            .or(Features::STARTS_SIGN)
            .or(Features::STARTS_BULLET);
        let features = self.features(at);
        features.any(Features::ENDS_STOP)
            && !features.any(NEVER)
            && self.evidence.labels.get(at) == Some(&None)
            && !self.is_closed(at)
    }

    /// Whether a line above the story is a sentence of it.
    fn is_sentence(&self, at: usize) -> bool {
        let features = self.features(at);
        features.any(Features::ENDS_STOP | Features::ENDS_QUOTE)
            && features.any(Features::OVER_60)
            && label_of(&self.evidence.labels, at).is_none()
            && !features.any(Features::CAPTION | Features::ADDRESSES_READER | Features::HAS_URL)
    }

    /// Whether a line ends with a colon and belongs to the story.
    fn leads(&self, above: usize, roles: &[Role]) -> bool {
        const NEVER: Features = Features::LINK_LABEL
            .or(Features::RELATED_HEADING)
            .or(Features::FURNITURE)
            .or(Features::FURNITURE_START)
            .or(Features::NOTE_LABEL)
            .or(Features::CAPTION)
            .or(Features::REPEATED_OFTEN);
        let features = self.features(above);
        let in_story = match roles.get(above) {
            Some(Role::Paragraph | Role::Crosshead) => true,
            Some(Role::Aside) => !features.any(Features::STARTS_LOWER),
            _ => false,
        };
        in_story && features.any(Features::ENDS_COLON) && !features.any(NEVER)
    }

    /// Whether the lines below `above` are a list of the story.
    fn are_list(&self, above: usize, run: &Range<usize>, roles: &[Role]) -> bool {
        let shaped = run.clone().filter(|&at| self.is_shaped(at)).count();
        let again = run.clone().filter(|&at| self.features(at).any(Features::REPEATED_EARLIER)).count();
        if again * 2 > run.len() {
            return false;
        }
        if self.heads_list(above) {
            return run.len() >= ANNOUNCED;
        }
        if self.leads(above, roles) {
            return run.len() >= ANNOUNCED || shaped > 0;
        }
        run.len() >= UNANNOUNCED && shaped * 3 >= run.len() * 2
    }
}
