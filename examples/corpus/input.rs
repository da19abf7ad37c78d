//! Where documents come from: files, folders and standard input, told apart by name and by content.

use crate::window::Window;
use crate::{ndjson, warc};
use flate2::bufread::MultiGzDecoder;
use std::ffi::OsStr;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::ops::ControlFlow::{self, Continue};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The longest text that is taken for a document. It bounds the memory: no input is held whole, only its documents.
pub(crate) const MAX_DOCUMENT: usize = 16 * 1024 * 1024;

/// One text to parse.
pub(crate) struct Document {
    /// What the output calls it: the path as given, or the record's own name.
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) origin: Origin,
}

/// Where a document or an error stands.
#[derive(Clone)]
pub(crate) struct Origin {
    pub(crate) path: Arc<str>,
    pub(crate) at: At,
}

/// The place in the file; of a gzip file, in what it unpacks to.
#[derive(Clone, Copy)]
pub(crate) enum At {
    Start,
    Line(u64),
    Byte(u64),
}

impl Origin {
    pub(crate) fn new(path: &Arc<str>, at: At) -> Self {
        Origin { path: Arc::clone(path), at }
    }

    pub(crate) fn fails(self, reason: impl fmt::Display) -> Failure {
        Failure { origin: self, reason: reason.to_string() }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at {
            At::Start => write!(f, "{}", self.path),
            At::Line(line) => write!(f, "{}: line {line}", self.path),
            At::Byte(byte) => write!(f, "{}: byte {byte}", self.path),
        }
    }
}

/// What could not be read or parsed, and where.
pub(crate) struct Failure {
    origin: Origin,
    reason: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.origin, self.reason)
    }
}

/// Takes the documents one by one; `Break` asks for no more.
pub(crate) type Sink<'s> = dyn FnMut(Result<Document, Failure>) -> ControlFlow<()> + 's;

/// The inputs, and how to read them.
pub(crate) struct Input {
    /// Files and folders; `-` is standard input.
    pub(crate) paths: Vec<PathBuf>,
    pub(crate) fields: ndjson::Fields,
}

impl Input {
    /// Hands every document of every input to `sink`, in order.
    pub(crate) fn read(&self, sink: &mut Sink<'_>) -> ControlFlow<()> {
        self.paths.iter().try_for_each(|path| match path.as_os_str() == "-" {
            true => self.read_stream(path, io::stdin(), sink),
            false if path.is_dir() => self.read_folder(path, sink),
            false => self.read_file(path, sink),
        })
    }

    /// Reads the files of a folder and of the folders in it, by name; files of other kinds are passed over.
    fn read_folder(&self, folder: &Path, sink: &mut Sink<'_>) -> ControlFlow<()> {
        let mut waiting = vec![folder.to_path_buf()];
        while let Some(path) = waiting.pop() {
            if path.is_dir() {
                match entries(&path) {
                    Ok(entries) => waiting.extend(entries.into_iter().rev()),
                    Err(error) => sink(Err(whole(&path).fails(error)))?,
                }
            } else if Kind::of_name(&path).is_some() {
                self.read_file(&path, sink)?;
            }
        }
        Continue(())
    }

    fn read_file(&self, path: &Path, sink: &mut Sink<'_>) -> ControlFlow<()> {
        match File::open(path) {
            Ok(file) => self.read_stream(path, file, sink),
            Err(error) => sink(Err(whole(path).fails(error))),
        }
    }

    fn read_stream(&self, path: &Path, source: impl Read, sink: &mut Sink<'_>) -> ControlFlow<()> {
        let mut packed = Window::new(source);
        if packed.ahead(2).starts_with(b"\x1f\x8b") || is_gzip(path) {
            // Common Crawl packs every record as a gzip member of its own.
            self.read_documents(path, Window::new(MultiGzDecoder::new(packed)), sink)
        } else {
            self.read_documents(path, packed, sink)
        }
    }

    fn read_documents(&self, path: &Path, mut window: Window<impl Read>, sink: &mut Sink<'_>) -> ControlFlow<()> {
        let name = whole(path).path;
        match Kind::of_name(path).unwrap_or_else(|| Kind::of_content(window.ahead(64))) {
            Kind::Text => plain_text(&name, window, sink),
            Kind::Ndjson => ndjson::read(&name, window, &self.fields, sink),
            Kind::Warc => warc::read(&name, window, sink),
        }
    }
}

/// The forms a file can have.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Ndjson,
    Warc,
}

impl Kind {
    /// What the file's name says: `page.txt`, `pages.jsonl.gz`, `CC-MAIN-00000.warc.wet.gz`.
    fn of_name(path: &Path) -> Option<Kind> {
        let unpacked = if is_gzip(path) { path.with_extension("") } else { path.to_path_buf() };
        let extension = unpacked.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "txt" => Some(Kind::Text),
            "ndjson" | "jsonl" => Some(Kind::Ndjson),
            "wet" | "warc" => Some(Kind::Warc),
            _ => None,
        }
    }

    /// What the first bytes say, where the name says nothing.
    fn of_content(head: &[u8]) -> Kind {
        let head = head.strip_prefix(ndjson::BYTE_ORDER_MARK).unwrap_or(head).trim_ascii_start();
        let object = head.strip_prefix(b"{").is_some_and(|rest| rest.trim_ascii_start().starts_with(b"\""));
        match object {
            true => Kind::Ndjson,
            false if head.starts_with(b"WARC/") => Kind::Warc,
            false => Kind::Text,
        }
    }
}

/// A file that is one document, or an export of a press database, whose documents are numbered behind the file's name.
fn plain_text(path: &Arc<str>, window: Window<impl Read>, sink: &mut Sink<'_>) -> ControlFlow<()> {
    let text = match whole_text(path, window) {
        Ok(text) => text,
        Err(failure) => return sink(Err(failure)),
    };
    let documents: Vec<&str> = newsgrammar::documents(&text).collect();
    if documents.len() < 2 {
        return sink(Ok(Document { id: path.to_string(), text, origin: Origin::new(path, At::Start) }));
    }
    documents.into_iter().zip(1..).try_for_each(|(document, number)| {
        let at = document.as_ptr() as usize - text.as_ptr() as usize;
        let (id, origin) = (format!("{path}#{number}"), Origin::new(path, At::Byte(at as u64)));
        sink(Ok(Document { id, text: document.to_string(), origin }))
    })
}

fn whole_text(path: &Arc<str>, mut window: Window<impl Read>) -> Result<String, Failure> {
    let bytes = window.ahead(MAX_DOCUMENT + 1).to_vec();
    let end = At::Byte(bytes.len() as u64);
    if let Some(error) = window.error() {
        return Err(Origin::new(path, end).fails(broken(error)));
    }
    if bytes.len() > MAX_DOCUMENT {
        return Err(Origin::new(path, At::Start).fails(too_long()));
    }
    utf8(bytes).map_err(|(at, reason)| Origin::new(path, At::Byte(at)).fails(reason))
}

/// The bytes as text, or the first byte that is none.
pub(crate) fn utf8(bytes: Vec<u8>) -> Result<String, (u64, &'static str)> {
    String::from_utf8(bytes).map_err(|error| (error.utf8_error().valid_up_to() as u64, "not UTF-8"))
}

/// Why a stream ended before its time, in words.
pub(crate) fn broken(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => "the gzip data end too early".to_owned(),
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => format!("broken gzip data: {error}"),
        _ => error.to_string(),
    }
}

pub(crate) fn too_long() -> String {
    format!("a document of more than {} MiB", MAX_DOCUMENT / (1024 * 1024))
}

fn whole(path: &Path) -> Origin {
    Origin { path: path.to_string_lossy().into(), at: At::Start }
}

fn is_gzip(path: &Path) -> bool {
    path.extension().and_then(OsStr::to_str).is_some_and(|extension| extension.eq_ignore_ascii_case("gz"))
}

/// The entries of a folder by name. Links to folders are left out, since they may lead back.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if !(path.is_symlink() && path.is_dir()) {
            entries.push(path);
        }
    }
    entries.sort_unstable();
    Ok(entries)
}
