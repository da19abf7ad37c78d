//! What press databases, mail programs and programs that extract text call the fields of their records.

use super::dates::same;
use memchr::memchr;

/// What a field of a record holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    /// The headline.
    Headline,
    /// What a mail is about: its headline, where the mail has no other.
    Subject,
    /// The story follows.
    Body,
    /// Names or dates, which are read like those of any page.
    Credit,
    /// Something else, by a name that no page has that is no record: `LOAD-DATE`.
    Telling,
    /// Something else.
    Other,
}

impl Field {
    /// Whether a text with this field can hardly be anything but a record.
    pub(crate) const fn tells(self) -> bool {
        matches!(self, Field::Headline | Field::Subject | Field::Body | Field::Telling)
    }
}

/// Names before a colon, as LexisNexis and mail programs (RFC 5322 and those that translate it) write them, in lower case.
#[rustfmt::skip]
const NAMED: &[(Field, &[&str])] = &[
    (Field::Headline, &["headline", "titel", "titre", "überschrift", "titular", "título", "titolo"]),
    (Field::Subject, &["asunto", "assunto", "betreff", "objet", "oggetto", "onderwerp", "subject", "title", "ämne"]),
    (Field::Body, &["article text", "body", "content", "full text", "inhalt", "text", "volltext"]),
    (Field::Credit, &[
        "auteur", "author", "author(s)", "author/byline", "authors", "autor", "byline", "date", "dateline", "datum",
        "enviado", "envoyé",
        "gesendet", "publication date", "published at", "published date", "published time", "sent", "verzonden",
    ]),
    (Field::Telling, &[
        "date-chargement", "document-type", "end page", "index terms", "journal-code", "load-date",
        "proquest document id", "publication info",
        "publication subject", "publication-type", "start page", "type-publication", "update-date", "zeitungs-code",
    ]),
    (Field::Other, &[
        "abstract", "an", "article name", "à", "categories", "category", "cc", "city", "company",
        "content-transfer-encoding",
        "content-type", "country", "country of publication", "da", "database", "de", "description", "distribution",
        "document url", "edition", "from", "geographic", "graphic", "highlight", "hostname", "industry", "issn", "keywords",
        "länge", "language", "language of publication", "langue", "last updated", "length", "lines", "list-unsubscribe",
        "location", "longueur", "message-id", "mime-version", "newsgroups", "organization", "pages", "para", "path", "person",
        "place of publication", "precedence", "publication",
        "publication title", "publication year", "publisher", "record", "reply-to", "return-path", "rubrik", "rubrique",
        "section", "series", "sitename", "source", "source type", "sprache", "state", "ticker", "to", "type", "url",
        "url source", "van", "von", "xref",
    ]),
];

/// Codes that stand alone or before two blanks, as Factiva writes them.
#[rustfmt::skip]
const CODED: &[(Field, &[&str])] = &[
    (Field::Headline, &["HD"]),
    (Field::Body, &["LP", "TD"]),
    (Field::Credit, &["BY", "CR", "ET", "PD"]),
    (Field::Other, &[
        "AN", "ART", "CLM", "CO", "CT", "CX", "CY", "ED", "IN", "IPC", "IPD", "LA", "NS", "PG", "PUB", "RE", "RF", "RST",
        "SC", "SE", "SN", "VOL", "WC",
    ]),
];

/// Names that are a whole line, as newer exports of LexisNexis write them.
#[rustfmt::skip]
const ALONE: &[(Field, &[&str])] = &[
    (Field::Body, &["body", "full text"]),
    (Field::Telling, &["end of document"]),
    (Field::Other, &["classification", "graphic", "notes"]),
];

/// The first two letters of those names, a bit each: most lines are turned away by them.
const STARTS: [u32; 32] = {
    let (mut starts, mut at) = ([0; 32], 0);
    while at < NAMED.len() + ALONE.len() {
        let (names, mut nth) = (if at < NAMED.len() { NAMED[at].1 } else { ALONE[at - NAMED.len()].1 }, 0);
        while nth < names.len() {
            if let [first @ 0..0x80, second @ 0..0x80, ..] = names[nth].as_bytes() {
                starts[(*first & 31) as usize] |= 1 << (*second & 31);
            }
            nth += 1;
        }
        at += 1;
    }
    starts
};

/// Whether a name may begin a line; what is beyond ASCII is let in.
fn may_be_named(line: &[u8]) -> bool {
    match line {
        [first @ 0..0x80, second @ 0..0x80, ..] => STARTS[usize::from(first & 31)] >> (second & 31) & 1 == 1,
        _ => true,
    }
}

/// The longest name of a field, in bytes.
const LONGEST: usize = 26;

/// The field that a line opens, its name, and where in the line its value begins.
pub(crate) fn field(line: &str) -> Option<(Field, &'static str, usize)> {
    // Codes have two capitals at least.
    let capitals =
        line.as_bytes().first_chunk().is_some_and(|first: &[u8; 2]| first.iter().all(u8::is_ascii_uppercase));
    if !capitals && !may_be_named(line.as_bytes()) {
        return None;
    }
    let head = line.as_bytes().get(..LONGEST).unwrap_or(line.as_bytes());
    match memchr(b':', head) {
        Some(colon) => {
            let named = find(NAMED, line.get(..colon)?.trim_end(), same_word);
            let named = named.map(|(field, name)| (field, name, colon + 1));
            // What a code stands before may hold a colon: `CO   harbo : Harbour Works`.
            if capitals { named.or_else(|| coded(line)) } else { named }
        }
        None => {
            let alone = || find(ALONE, line, same_word).map(|(field, name)| (field, name, line.len()));
            if capitals { coded(line) } else { None }.or_else(|| if line.len() <= LONGEST { alone() } else { None })
        }
    }
}

/// The same of a code, which nothing follows, or two blanks.
fn coded(line: &str) -> Option<(Field, &'static str, usize)> {
    let code = line.split([' ', '\t']).next()?;
    let rest = line.get(code.len()..)?;
    let apart = rest.is_empty() || rest.starts_with('\t') || rest.starts_with("  ");
    let (field, name) = apart.then(|| find(CODED, code, |word, code| word == code))??;
    Some((field, name, code.len()))
}

/// What a line that opens a field holds behind its name.
pub(crate) fn value(line: &str) -> Option<&str> {
    let (_, _, start) = field(line)?;
    line.get(start..).map(str::trim_start)
}

#[inline]
fn same_word(word: &str, name: &str) -> bool {
    same(word.as_bytes(), name)
}

fn find(
    table: &[(Field, &'static [&'static str])],
    word: &str,
    is: impl Fn(&str, &str) -> bool,
) -> Option<(Field, &'static str)> {
    table.iter().find_map(|&(field, names)| names.iter().find(|name| is(word, name)).map(|name| (field, *name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_told_by_their_names() {
        for (line, expected) in [
            ("HEADLINE: Harbour wall gives way", Some((Field::Headline, "headline", 9))),
            ("Load-Date: February 17, 2024", Some((Field::Telling, "load-date", 10))),
            ("LÄNGE: 512 Wörter", Some((Field::Other, "länge", 7))),
            ("Subject : Harbour wall", Some((Field::Subject, "subject", 9))),
            ("HD", Some((Field::Headline, "HD", 2))),
            ("BY   By Ana Ruiz", Some((Field::Credit, "BY", 2))),
            ("CO   harbo : Harbour Works", Some((Field::Other, "CO", 2))),
            ("Body", Some((Field::Body, "body", 4))),
            ("By Ana Ruiz", None),
            ("In the harbour: a wall gives way", None),
            ("TD and others", None),
            ("", None),
        ] {
            assert_eq!(field(line), expected, "{line}");
        }
    }
}
