//! NDJSON: one JSON object a line, with a name and a text.

use crate::input::{At, Document, MAX_DOCUMENT, Origin, Sink, broken, too_long};
use crate::window::Window;
use serde_json::{Map, Value};
use std::io::{BufRead, Read};
use std::ops::ControlFlow::{self, Continue};
use std::sync::Arc;

pub(crate) const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The longest line: JSON may spell every byte of a text as `\u00xx`.
const MAX_LINE: usize = 6 * MAX_DOCUMENT;

/// The fields that hold a document's name and its text.
#[derive(Clone, Debug)]
pub(crate) struct Fields {
    pub(crate) id: String,
    pub(crate) text: String,
}

/// Hands the document of every line to `sink`. A line that is none is an error, and the next one is read.
pub(crate) fn read(
    path: &Arc<str>,
    mut window: Window<impl Read>,
    fields: &Fields,
    sink: &mut Sink<'_>,
) -> ControlFlow<()> {
    if window.ahead(BYTE_ORDER_MARK.len()).starts_with(BYTE_ORDER_MARK) {
        window.skip(BYTE_ORDER_MARK.len());
    }
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let origin = Origin::new(path, At::Line(number));
        match (&mut window).take(MAX_LINE as u64).read_until(b'\n', &mut line) {
            Err(error) => return sink(Err(origin.fails(broken(&error)))),
            Ok(0) => break,
            Ok(MAX_LINE) if !line.ends_with(b"\n") => {
                window.skip_while(|byte| byte != b'\n');
                window.skip(1);
                sink(Err(origin.fails(too_long())))?;
            }
            Ok(_) if line.trim_ascii().is_empty() => {}
            Ok(_) => sink(document(&line, fields, &origin).map_err(|reason| origin.fails(reason)))?,
        }
    }
    Continue(())
}

/// The document of one line, or what is wrong with the line.
fn document(line: &[u8], fields: &Fields, origin: &Origin) -> Result<Document, String> {
    let line = std::str::from_utf8(line.trim_ascii_end())
        .map_err(|error| format!("not UTF-8 at byte {}", error.valid_up_to()))?;
    let mut object: Map<String, Value> = serde_json::from_str(line)
        .map_err(|error| format!("not a JSON object, at column {}", error.column().max(1)))?;
    let text = match object.remove(&fields.text) {
        Some(Value::String(text)) if text.len() > MAX_DOCUMENT => return Err(too_long()),
        Some(Value::String(text)) => text,
        Some(_) => return Err(format!("the field {:?} is not a string", fields.text)),
        None => return Err(format!("no field {:?}", fields.text)),
    };
    let id = match object.remove(&fields.id) {
        Some(Value::String(id)) => id,
        Some(Value::Number(id)) => id.to_string(),
        // A text without a name has its place for one.
        _ => origin.to_string(),
    };
    Ok(Document { id, text, origin: origin.clone() })
}
