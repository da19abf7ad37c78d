//! Many pages in, one JSON object a line out.
//!
//! ```text
//! cargo run --release --example corpus -- articles/ pages.jsonl.gz CC-MAIN-00000.warc.wet.gz > articles.jsonl
//! zcat pages.txt.gz | cargo run --release --example corpus -- --format schema-org
//! ```
//!
//! One thread reads, all cores parse, and the lines come out in the order of the input. Nothing is held but the batch
//! that is being parsed and the two that wait, so a file of any size runs in the same memory.
//!
//! The arguments are clap's, derived: the help text, the formats' names and the errors come from the struct below.

mod input;
mod ndjson;
mod output;
mod progress;
mod warc;
mod window;

use clap::Parser as _;
use input::{Document, Failure, Input};
use output::Format;
use progress::Progress;
use rayon::prelude::*;
use std::error::Error;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::ops::ControlFlow::{Break, Continue};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

/// A batch has enough documents to keep every core busy, and few enough to be a small part of the memory.
const BATCH_DOCUMENTS: usize = 512;
const BATCH_BYTES: usize = 8 * 1024 * 1024;
/// How many batches wait to be parsed.
const BATCHES_AHEAD: usize = 2;

/// Parses news pages and writes one JSON object a line.
///
/// Files may be plain text (a page, or an export of a press database), NDJSON, or WARC/WET, each also packed with gzip; folders are searched for *.txt, *.ndjson,
/// *.jsonl, *.wet and *.warc. A page that can't be read or parsed is named on standard error, and the run goes on;
/// the exit status is then 1.
#[derive(clap::Parser)]
#[command(name = "corpus")]
struct Args {
    /// Files and folders; `-`, or none, is standard input.
    #[arg(default_value = "-")]
    paths: Vec<PathBuf>,
    /// The form of the lines.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Where to write, if not to standard output.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// How many threads parse; 0 is one for each core.
    #[arg(long, default_value_t = 0, value_name = "N")]
    threads: usize,
    /// The field of an NDJSON line that names the document.
    #[arg(long, default_value = "id", value_name = "NAME")]
    id_field: String,
    /// The field of an NDJSON line that holds the text.
    #[arg(long, default_value = "text", value_name = "NAME")]
    text_field: String,
}

type Batch = Vec<Result<Document, Failure>>;

fn main() -> ExitCode {
    match run(Args::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("corpus: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let on_interrupt = Arc::clone(&interrupted);
    ctrlc::set_handler(move || on_interrupt.store(true, Relaxed))?;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(args.threads).build()?;
    let mut out: BufWriter<Box<dyn Write>> = BufWriter::new(match &args.output {
        Some(path) => Box::new(File::create(path).map_err(|error| format!("{}: {error}", path.display()))?),
        None => Box::new(io::stdout().lock()),
    });

    let fields = ndjson::Fields { id: args.id_field, text: args.text_field };
    let batches = read_in_background(Input { paths: args.paths, fields });
    let mut progress = Progress::start();
    // Checked often enough that Ctrl-C works while a slow standard input is waited for.
    let patience = Duration::from_millis(100);
    while !interrupted.load(Relaxed) {
        let batch = match batches.recv_timeout(patience) {
            Ok(batch) => batch,
            Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => break,
        };
        let parse = |entry: Result<Document, Failure>| {
            let document = entry?;
            let line = output::line(&document, args.format)?;
            Ok((document.text.len(), line))
        };
        let lines: Vec<Result<(usize, Vec<u8>), Failure>> = pool.install(|| batch.into_par_iter().map(parse).collect());
        for line in lines {
            match line {
                Ok((read, line)) => match out.write_all(&line) {
                    Ok(()) => progress.done(read),
                    // Whoever reads the lines has seen enough.
                    Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(progress.finish(false)),
                    Err(error) => return Err(error.into()),
                },
                Err(failure) => progress.failed(&failure),
            }
        }
        out.flush()?;
    }
    out.flush()?;
    Ok(progress.finish(interrupted.load(Relaxed)))
}

/// Reads the documents on a thread of their own, in batches. Once the receiver is gone, reading stops.
fn read_in_background(input: Input) -> Receiver<Batch> {
    let (sender, receiver) = sync_channel(BATCHES_AHEAD);
    thread::spawn(move || send_batches(&input, &sender));
    receiver
}

fn send_batches(input: &Input, sender: &SyncSender<Batch>) {
    let mut batch = Batch::new();
    let mut bytes = 0;
    let flow = input.read(&mut |entry| {
        bytes += entry.as_ref().map_or(0, |document| document.text.len());
        batch.push(entry);
        if batch.len() < BATCH_DOCUMENTS && bytes < BATCH_BYTES {
            return Continue(());
        }
        bytes = 0;
        sender.send(std::mem::take(&mut batch)).map_or(Break(()), Continue)
    });
    if flow.is_continue() {
        // A receiver that is gone wants no last batch either.
        sender.send(batch).unwrap_or_default();
    }
}
