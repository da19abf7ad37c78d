//! Shows what the grammar made of a text: one HTML page, the text with every part coloured by kind
//! and the parsed fields beside it.
//!
//! ```text
//! cargo run --example annotate -- story.txt story.html
//! pdftotext paper.pdf - | cargo run --example annotate > story.html
//! ```

mod marks;
mod page;

use clap::Parser as _;
use std::error::Error;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Writes one HTML page: the text with every part coloured, and the parsed fields beside it.
#[derive(clap::Parser)]
#[command(name = "annotate")]
struct Args {
    /// The page's text; `-`, or none, is standard input.
    #[arg(default_value = "-")]
    input: PathBuf,
    /// Where to write, if not to standard output.
    output: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("annotate: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(Args { input, output }: &Args) -> Result<(), Box<dyn Error>> {
    let named = |path: &Path, error: io::Error| format!("{}: {error}", path.display());
    let mut bytes = Vec::new();
    let title = if input.as_os_str() == "-" {
        io::stdin().lock().read_to_end(&mut bytes)?;
        "standard input".into()
    } else {
        bytes = std::fs::read(input).map_err(|error| named(input, error))?;
        input.to_string_lossy()
    };
    let text = String::from_utf8_lossy(&bytes);
    let parsed = newsgrammar::parse(&text);
    let page = page::Page { title: &title, text: &text, parsed: &parsed }.to_string();
    match output {
        Some(path) => std::fs::write(path, page).map_err(|error| named(path, error))?,
        None => io::stdout().lock().write_all(page.as_bytes())?,
    }
    Ok(())
}
