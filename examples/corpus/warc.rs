//! The text records of WARC files, as Common Crawl's WET files hold them.
//!
//! The reader is our own because the crates for WARC (`warc`, `rust_warc`) take a record's `Content-Length` at its
//! word: one wrong length loses the rest of the file, and no error says where. Here a length that does not lead to
//! the end of a record is an error at a byte, and reading goes on at the next record.

use crate::input::{At, Document, MAX_DOCUMENT, Origin, Sink, broken, too_long, utf8};
use crate::window::Window;
use memchr::memmem;
use std::io::Read;
use std::ops::ControlFlow::{self, Continue};
use std::sync::Arc;

/// The longest header of a record.
const MAX_HEAD: usize = 64 * 1024;

/// How every record begins.
const MAGIC: &[u8] = b"WARC/";

/// What is between two records, and the magic of the second.
const BOUNDARY: usize = 4 + MAGIC.len();

/// Hands every `conversion` record to `sink`; records of other types hold no text and are passed over.
pub(crate) fn read(path: &Arc<str>, mut window: Window<impl Read>, sink: &mut Sink<'_>) -> ControlFlow<()> {
    let mut others = 0;
    let mut texts = 0;
    loop {
        window.skip_while(|byte| matches!(byte, b'\r' | b'\n'));
        let origin = Origin::new(path, At::Byte(window.offset()));
        if window.ahead(1).is_empty() {
            break;
        }
        match record(&mut window, &origin) {
            Ok(None) => others += 1,
            Ok(Some(document)) => {
                texts += 1;
                sink(document.map_err(|reason| origin.fails(reason)))?;
            }
            Err(reason) => {
                texts += 1;
                sink(Err(origin.fails(reason)))?;
                skip_to_record(&mut window);
            }
        }
    }
    if let Some(error) = window.error() {
        return sink(Err(Origin::new(path, At::Byte(window.offset())).fails(broken(error))));
    }
    if texts == 0 && others > 0 {
        let reason = "no record of type `conversion`: this file holds pages, not their text";
        return sink(Err(Origin::new(path, At::Start).fails(reason)));
    }
    Continue(())
}

/// Reads one record and, where it is to hold text, gives the document or what is wrong with the text.
/// Where the record itself is wrong, nothing is consumed.
fn record(window: &mut Window<impl Read>, origin: &Origin) -> Result<Option<Result<Document, String>>, String> {
    let head = Head::parse(window.ahead(MAX_HEAD))?;
    let name = head.id.clone().unwrap_or_else(|| origin.to_string());
    if head.length > MAX_DOCUMENT {
        if head.is_text {
            return Err(format!("{name}: {}", too_long()));
        }
        skip_to_record(window);
        return Ok(None);
    }
    let end = head.size + head.length;
    let bytes = window.ahead(end + BOUNDARY);
    let (Some(body), Some(rest)) = (bytes.get(head.size..end), bytes.get(end..)) else {
        let found = bytes.len() - head.size;
        return Err(format!("{name}: Content-Length is {}, and the file ends after {found} bytes", head.length));
    };
    if !ends_record(rest) {
        return Err(format!("{name}: Content-Length is {}, and no record ends there", head.length));
    }
    let text = head.is_text.then(|| utf8(body.to_vec()));
    window.skip(end);
    Ok(text.map(|text| match text {
        Ok(text) => Ok(Document { id: name, text, origin: origin.clone() }),
        Err((at, reason)) => Err(format!("{name}: {reason} at byte {at} of its text")),
    }))
}

/// What the header of a record says.
struct Head {
    is_text: bool,
    id: Option<String>,
    length: usize,
    /// How long the header itself is.
    size: usize,
}

impl Head {
    fn parse(bytes: &[u8]) -> Result<Head, String> {
        if !bytes.starts_with(MAGIC) {
            return Err("no WARC record begins here".to_owned());
        }
        let mut head = Head { is_text: false, id: None, length: 0, size: 0 };
        let mut length = None;
        let mut record_id = None;
        for line in bytes.split_inclusive(|&byte| byte == b'\n') {
            head.size += line.len();
            let complete = line.ends_with(b"\n");
            let line = String::from_utf8_lossy(line.trim_ascii());
            if line.is_empty() && complete {
                head.id = head.id.or(record_id);
                head.length = length.ok_or("a record without a Content-Length")?;
                return Ok(head);
            }
            let Some((name, value)) = line.split_once(':') else { continue };
            let value = value.trim();
            match name.to_ascii_lowercase().as_str() {
                "warc-type" => head.is_text = value.eq_ignore_ascii_case("conversion"),
                "warc-target-uri" => head.id = Some(value.to_owned()),
                "warc-record-id" => record_id = Some(value.to_owned()),
                "content-length" => {
                    let parsed = value.parse().map_err(|_| format!("Content-Length is {value:?}, not a number"))?;
                    length = Some(parsed);
                }
                _ => {}
            }
        }
        Err("a record's header does not end".to_owned())
    }
}

/// Whether a record ends before these bytes.
fn ends_record(rest: &[u8]) -> bool {
    let rest = rest.get(..BOUNDARY).unwrap_or(rest);
    // The last record of a file often lacks its two line ends. Where they are bare line feeds, they could as well be
    // those of a blank line in the text, if it weren't for the next record.
    rest.trim_ascii().is_empty() || rest.starts_with(b"\r\n\r\n") || rest.starts_with(b"\n\nWARC/")
}

/// Goes on to the next record after a blank line, past the start of this one.
fn skip_to_record(window: &mut Window<impl Read>) {
    window.skip(1);
    loop {
        let bytes = window.ahead(MAX_HEAD);
        let blank_before = |&at: &usize| {
            let before = bytes.get(..at).unwrap_or_default();
            before.ends_with(b"\n\r\n") || before.ends_with(b"\n\n")
        };
        if let Some(at) = memmem::find_iter(bytes, MAGIC).find(blank_before) {
            return window.skip(at);
        }
        if bytes.len() < MAX_HEAD {
            let all = bytes.len();
            return window.skip(all);
        }
        // A boundary may lie across the end of these bytes.
        let count = bytes.len() - BOUNDARY;
        window.skip(count);
    }
}
