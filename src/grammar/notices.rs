//! What is to be noticed of the whole article once it is there.

use crate::lexicon::{LabelKind, Vocabulary};
use crate::marks::Scan;
use crate::model::{Article, Diagnostic, DiagnosticKind, FurnitureKind, Part, unclosed_quotations};
use crate::span::Span;

/// Adds the diagnostics that no single production can give, all in the order of the text.
pub(crate) fn notice(article: &mut Article<'_>, scan: &mut Scan, words: &Vocabulary) {
    let before = article.diagnostics.len();
    let unclosed = unclosed_quotations(&article.body, scan);
    article.diagnostics.extend(unclosed.map(|span| Diagnostic::new(DiagnosticKind::UnclosedQuotation, span)));
    if article.headline.is_none()
        && let Some(first) = article.body.iter().find_map(Part::as_paragraph)
    {
        article.diagnostics.push(Diagnostic::new(DiagnosticKind::NoHeadline, first.span));
    }
    let withheld = withheld(article, words).map(|span| Diagnostic::new(DiagnosticKind::Paywall, span));
    article.diagnostics.extend(withheld);
    if article.diagnostics.len() > before {
        article.diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
    }
}

/// The line that says that the rest of the story is withheld. It stands in the story or right under it: further
/// down it speaks of other things.
fn withheld(article: &Article<'_>, words: &Vocabulary) -> Option<Span> {
    const UNDER: usize = 4;
    let others = article.related.first().map_or(u32::MAX, |related| related.span.start);
    let under = article.footer.iter().take(UNDER).take_while(|part| part.span().start < others);
    let lines = article.body.iter().chain(under);
    lines.into_iter().find_map(|part| match part {
        Part::Furniture(line) if line.kind == FurnitureKind::Subscription => {
            words.label(&line.text).filter(|found| found.label == LabelKind::Withheld).map(|_| line.span)
        }
        _ => None,
    })
}
