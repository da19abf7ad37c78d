//! A reader that can look any number of bytes ahead, and that counts where it is.

use std::io::{self, BufRead, Read};

/// How much is asked of the source at a time.
const CHUNK: usize = 64 * 1024;

/// A stream of bytes with a window on what comes next.
///
/// A broken source (a gzip file that was cut off, say) ends the stream like the end of the file, so that what came
/// before it can still be used; [`Window::error`] tells the two apart.
pub(crate) struct Window<R> {
    source: R,
    buffer: Vec<u8>,
    /// The first byte of `buffer` that is not consumed yet.
    start: usize,
    /// How many bytes of the stream are consumed.
    offset: u64,
    ended: bool,
    error: Option<io::Error>,
}

impl<R: Read> Window<R> {
    pub(crate) fn new(source: R) -> Self {
        Window { source, buffer: Vec::new(), start: 0, offset: 0, ended: false, error: None }
    }

    /// The next bytes: `count` of them or more, fewer only where the stream ends.
    pub(crate) fn ahead(&mut self, count: usize) -> &[u8] {
        while self.buffer.len() - self.start < count && !self.ended {
            self.read_chunk();
        }
        self.buffer.get(self.start..).unwrap_or_default()
    }

    /// Steps over the next `count` bytes, which must have been looked at.
    pub(crate) fn skip(&mut self, count: usize) {
        let count = count.min(self.buffer.len() - self.start);
        self.start += count;
        self.offset += count as u64;
    }

    /// Steps over the next bytes as long as they are of this sort.
    pub(crate) fn skip_while(&mut self, sort: impl Fn(u8) -> bool) {
        loop {
            let next = self.ahead(1);
            let count = next.iter().take_while(|&&byte| sort(byte)).count();
            let all = count == next.len();
            self.skip(count);
            if !all || count == 0 {
                return;
            }
        }
    }

    /// How many bytes of the stream have been consumed.
    pub(crate) fn offset(&self) -> u64 {
        self.offset
    }

    /// Why the stream ended before its time.
    pub(crate) fn error(&self) -> Option<&io::Error> {
        self.error.as_ref()
    }

    fn read_chunk(&mut self) {
        // Moving what is left to the front only when it is the smaller half keeps the whole linear.
        if self.start > self.buffer.len() / 2 {
            self.buffer.drain(..self.start);
            self.start = 0;
        }
        let filled = self.buffer.len();
        self.buffer.resize(filled + CHUNK, 0);
        let read = loop {
            match self.source.read(&mut self.buffer[filled..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        let count = *read.as_ref().unwrap_or(&0);
        self.buffer.truncate(filled + count);
        self.ended = count == 0;
        self.error = read.err();
    }
}

impl<R: Read> Read for Window<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.skip(count);
        Ok(count)
    }
}

impl<R: Read> BufRead for Window<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.ahead(1).is_empty()
            && let Some(error) = self.error.take()
        {
            return Err(error);
        }
        Ok(self.ahead(1))
    }

    fn consume(&mut self, count: usize) {
        self.skip(count);
    }
}
