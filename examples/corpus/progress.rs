//! What the run has done so far: a bar on a terminal, errors as they come, the count at the end.

use crate::input::Failure;
use indicatif::{HumanBytes, ProgressBar, ProgressStyle};
use std::process::ExitCode;
use std::time::Duration;

/// The state of the run. All of it goes to standard error; the bar is drawn only where that is a terminal.
pub(crate) struct Progress {
    bar: ProgressBar,
    articles: u64,
    failures: u64,
}

impl Progress {
    pub(crate) fn start() -> Self {
        let bar = ProgressBar::no_length();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed_precise}  {bytes} ({bytes_per_sec})  {msg}")
        {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Progress { bar, articles: 0, failures: 0 }
    }

    /// One more article, of so many bytes.
    pub(crate) fn done(&mut self, bytes: usize) {
        self.articles += 1;
        self.bar.inc(bytes as u64);
        self.show_count();
    }

    /// One more document that could not be read or parsed.
    pub(crate) fn failed(&mut self, failure: &Failure) {
        self.failures += 1;
        self.bar.suspend(|| eprintln!("error: {failure}"));
        self.show_count();
    }

    /// Says what was done; the exit status is that of the whole run.
    pub(crate) fn finish(self, interrupted: bool) -> ExitCode {
        self.bar.finish_and_clear();
        let so_far = if interrupted { "interrupted: " } else { "" };
        let bytes = HumanBytes(self.bar.position());
        eprintln!("{so_far}{}, {bytes}", self.count());
        match self.failures {
            // As shells report a program that Ctrl-C ended.
            _ if interrupted => ExitCode::from(130),
            0 => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        }
    }

    fn show_count(&self) {
        if !self.bar.is_hidden() {
            self.bar.set_message(self.count());
        }
    }

    fn count(&self) -> String {
        let plural = |count| if count == 1 { "" } else { "s" };
        let Progress { articles, failures, .. } = self;
        format!("{articles} article{}, {failures} error{}", plural(*articles), plural(*failures))
    }
}
