//! Shows what the grammar made of a text: one HTML page, the text with every part coloured by kind
//! and the parsed fields beside it.
//!
//! ```text
//! cargo run --example annotate -- story.txt story.html
//! pdftotext paper.pdf - | cargo run --example annotate > story.html
//! ```

mod marks;
mod page;

use std::io::{self, Read, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    match run(args.next().as_deref(), args.next().as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("annotate: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Reads `input` (or standard input) and writes the page to `output` (or standard output).
fn run(input: Option<&str>, output: Option<&str>) -> io::Result<()> {
    let mut bytes = Vec::new();
    match input.filter(|path| *path != "-") {
        Some(path) => bytes = std::fs::read(path)?,
        None => io::stdin().lock().read_to_end(&mut bytes).map(drop)?,
    }
    let text = String::from_utf8_lossy(&bytes);
    let parsed = newsgrammar::parse(&text);
    let page = page::Page { title: input.unwrap_or("standard input"), text: &text, parsed: &parsed }.to_string();
    match output {
        Some(path) => std::fs::write(path, page),
        None => io::stdout().lock().write_all(page.as_bytes()),
    }
}
