//! Nothing that a text repeats or nests takes room on the stack: nothing is read by recursion.
#![allow(clippy::unwrap_used)]

#[path = "../benches/corpus/mod.rs"]
mod corpus;

use corpus::adversarial;

/// In bytes, without optimisation: an eighth of what a thread of the standard library has.
const STACK: usize = 256 << 10;

#[test]
fn a_small_stack_is_enough() {
    let read_and_write = || {
        for (_, text) in adversarial::texts(16 << 10) {
            let Ok(article) = newsgrammar::parse(&text) else { continue };
            let written =
                [article.html().to_string(), article.markdown().to_string(), article.plain_text().to_string()];
            assert!(written.iter().all(|written| !written.is_empty()));
            drop(article.into_owned());
        }
    };
    std::thread::Builder::new().stack_size(STACK).spawn(read_and_write).unwrap().join().unwrap();
}
