//! What the README shows is what the program says.

use std::fs;

use crate::support::root;

#[test]
fn output_shown_is_that_of_the_sample() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let expected = fs::read_to_string(root().join("samples/incident/expected.txt")).unwrap();
    let first = expected.split_inclusive("[exit 1]\n").next().unwrap();
    let shown = first.trim_end().trim_end_matches("[exit 1]");
    let updated = with_output(&readme, shown);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(root().join("README.md"), updated).unwrap();
    } else {
        assert_eq!(readme, updated);
    }
}

/// The README with `output` in the block that stands for it.
fn with_output(readme: &str, output: &str) -> String {
    let (before, rest) = readme.split_once("```text\n").unwrap();
    let (_, after) = rest.split_once("```\n").unwrap();
    format!("{before}```text\n{output}```\n{after}")
}
