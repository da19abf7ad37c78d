//! Markup: what a page that was flattened to Markdown, or dumped with numbers for its links, holds beside its words.
//!
//! | the source says | the text says |
//! |---|---|
//! | `## Harbour wall gives way` | `Harbour wall gives way` |
//! | `the [council](https://polmear.example/council) said` | `the council said` |
//! | `![Waves at the quay](quay.jpg)` | `Waves at the quay` |
//! | `**Nobody** was hurt` | `Nobody was hurt` |
//! | `author: "Ana Ruiz"`, in front matter | `author: Ana Ruiz` |
//! | `By <b>Ana Ruiz</b>`, `By [Ana Ruiz]{.author}` | `By Ana Ruiz` |
//! | `By [12]Ana Ruiz` | `By Ana Ruiz` |
//!
//! A text is read so only where it shows in several places that it is marked up: a page may print a bracket or an asterisk.

mod front_matter;
mod html;
mod markdown;
mod numbers;

use super::block::Layout;
use super::mark::{Left, Mark};
pub(super) use html::closing;
use markdown::Markdown;
use numbers::Numbers;

/// The markup that a text is written in, and what of the last line is left out, in order.
#[derive(Debug)]
pub(super) struct Syntax {
    kind: Kind,
    left_out: Vec<Left>,
}

#[derive(Debug)]
enum Kind {
    Markdown(Markdown),
    Numbers(Numbers),
}

/// Whether a text shows that it is Markdown, which has tags of its own.
pub(super) fn is_markdown(layout: &Layout<'_>) -> bool {
    front_matter::lines(layout) > 0 || markdown::is_shown(layout)
}

impl Syntax {
    /// The markup of a text, if it shows any.
    pub(super) fn of(layout: &Layout<'_>) -> Option<Self> {
        let front_matter = front_matter::lines(layout);
        let kind = if numbers::are_shown(layout.text) {
            Kind::Numbers(Numbers::default())
        } else if front_matter > 0 || markdown::is_shown(layout) {
            Kind::Markdown(Markdown::below(front_matter))
        } else {
            return None;
        };
        Some(Syntax { kind, left_out: Vec::new() })
    }

    /// How many lines of front matter are to come.
    pub(super) fn front_matter(&self) -> usize {
        match &self.kind {
            Kind::Markdown(markdown) => markdown.front_matter(),
            Kind::Numbers(_) => 0,
        }
    }

    /// How deep a heading the line above is, where this line does nothing but say so.
    pub(super) fn underlines(&self, line: &str, above: &str) -> Option<u8> {
        match self.kind {
            Kind::Markdown(_) => markdown::underlined(line, above),
            Kind::Numbers(_) => None,
        }
    }

    /// What joins the next line to the last one.
    pub(super) fn joint(&self, line: &str) -> &'static str {
        match &self.kind {
            Kind::Markdown(markdown) => markdown.joint(line),
            Kind::Numbers(_) => "\n",
        }
    }

    /// Reads the next line. A line of nothing but markup keeps it, as no line is lost.
    pub(super) fn read(&mut self, line: &str) -> Mark {
        self.left_out.clear();
        let mark = match &mut self.kind {
            Kind::Markdown(markdown) => markdown.read(line, &mut self.left_out),
            Kind::Numbers(numbers) => {
                numbers.read(line, &mut self.left_out);
                Mark::default()
            }
        };
        self.left_out.sort_unstable_by_key(|left| left.range.start);
        if !self.leaves_words(line) {
            self.left_out.clear();
        }
        mark
    }

    /// What of the last line is no word of it.
    pub(super) fn left_out(&self) -> &[Left] {
        &self.left_out
    }

    fn leaves_words(&self, line: &str) -> bool {
        let starts = core::iter::once(0).chain(self.left_out.iter().map(|left| left.range.end));
        let ends = self.left_out.iter().map(|left| left.range.start).chain([line.len()]);
        starts
            .zip(ends)
            .any(|(start, end)| line.get(start..end).is_some_and(|kept| kept.contains(char::is_alphanumeric)))
    }
}

#[cfg(test)]
mod tests;
