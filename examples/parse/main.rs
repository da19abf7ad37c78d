//! One page, part by part.
//!
//! ```text
//! cargo run --example parse -- examples/articles/harbour-wall.txt
//! pbpaste | cargo run --example parse -- --format json
//! ```

mod outline;

use anstyle::{AnsiColor, Style};
use clap::Parser as _;
use std::error::Error;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const NOTE: Style = AnsiColor::Yellow.on_default().bold();

/// Parses one page and shows its parts in the order of the text.
#[derive(clap::Parser)]
struct Args {
    /// The page's text; `-`, or none, is standard input.
    #[arg(default_value = "-")]
    path: PathBuf,
    /// How to show it.
    #[arg(long, value_enum, default_value_t = Format::Pretty)]
    format: Format,
    /// Shows long lines whole.
    #[arg(long)]
    full: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// An outline for people; coloured on a terminal, unless NO_COLOR is set.
    Pretty,
    /// The article as the crate has it.
    Json,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(code) => code,
        Err(error) => {
            anstream::eprintln!("parse: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(args: &Args) -> Result<ExitCode, Box<dyn Error>> {
    let name = args.path.display();
    let text = match args.path.as_os_str() == "-" {
        true => io::read_to_string(io::stdin()),
        false => fs::read_to_string(&args.path),
    };
    let text = text.map_err(|error| format!("{name}: {error}"))?;
    let documents: Vec<&str> = newsgrammar::documents(&text).collect();
    if documents.len() < 2 {
        return show(args, &text);
    }
    let (mut code, count) = (ExitCode::SUCCESS, documents.len());
    for (document, number) in documents.into_iter().zip(1..) {
        anstream::eprintln!("{NOTE}document {number} of {count}{NOTE:#}");
        if show(args, document)? != ExitCode::SUCCESS {
            code = ExitCode::FAILURE;
        }
    }
    Ok(code)
}

/// Shows one document, or says why it is no article.
fn show(args: &Args, text: &str) -> Result<ExitCode, Box<dyn Error>> {
    let article = match newsgrammar::parse(text) {
        Ok(article) => article,
        Err(error) => {
            anstream::eprintln!("{ERROR}error{ERROR:#}: {}", error.report(text));
            return Ok(ExitCode::FAILURE);
        }
    };
    match args.format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&article)?),
        Format::Pretty => {
            let width = if args.full { usize::MAX } else { 100 };
            for row in outline::rows(&article, text) {
                anstream::print!("{}", row.within(width));
            }
            for diagnostic in article.diagnostics() {
                anstream::println!("{NOTE}note{NOTE:#}: {}", diagnostic.report(text));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
