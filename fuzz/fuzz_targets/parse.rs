#![no_main]

#[path = "../../tests/common/mod.rs"]
mod common;
#[path = "../checks/mod.rs"]
mod checks;
#[path = "../../tests/story/mod.rs"]
mod story;

libfuzzer_sys::fuzz_target!(|data: &[u8]| checks::parse(data));
