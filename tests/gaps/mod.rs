//! The known gaps, `tests/expected_failures.txt`: what fails must stand there, and what stands there must fail.

use std::collections::BTreeSet;

const KNOWN: &str = include_str!("../expected_failures.txt");

/// Holds the cases of one test that fail to the list. A case that starts to pass fails here until its
/// line is taken out.
#[track_caller]
pub(crate) fn assert_known(test: &str, failing: impl IntoIterator<Item = String>) {
    let lines = KNOWN.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let fields = lines.map(|line| line.split(" | ").map(str::trim).collect::<Vec<_>>());
    let known: BTreeSet<String> = fields
        .filter_map(|fields| match fields[..] {
            [name, case, _why] => (name == test).then(|| case.to_string()),
            _ => panic!("not `test | case | why`: {fields:?}"),
        })
        .collect();
    let failing: BTreeSet<String> = failing.into_iter().collect();
    let unknown: Vec<&String> = failing.difference(&known).collect();
    let passing: Vec<&String> = known.difference(&failing).collect();
    assert!(unknown.is_empty(), "{test}: these fail, and no line of tests/expected_failures.txt says so: {unknown:#?}");
    assert!(passing.is_empty(), "{test}: these pass now; take them out of tests/expected_failures.txt: {passing:#?}");
}
