//! The folders of `samples` and what they show.
//!
//! `expected.txt` has a `$ flblint …` line for each command, its output, and `[exit N]`. With
//! `UPDATE=1` in the environment the test writes what the program says now.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use crate::support::{flblint, root};

#[test]
fn samples_show_what_is_expected() {
    let mut folders = 0;
    for entry in WalkDir::new(root().join("samples")).sort_by_file_name() {
        let path = entry.unwrap().into_path();
        if path.ends_with("expected.txt") {
            check(&path);
            folders += 1;
        }
    }
    assert!(4 <= folders, "only {folders} samples");
}

fn check(path: &Path) {
    let expected = fs::read_to_string(path).unwrap();
    let folder = path.parent().unwrap();
    let mut actual = String::new();
    for command in expected.lines().filter_map(|it| it.strip_prefix("$ flblint")) {
        let args: Vec<&str> = command.split_whitespace().collect();
        let output = flblint(folder, &args);
        writeln!(actual, "$ flblint{command}\n{}[exit {}]", output.text, output.exit).unwrap();
    }
    if env::var_os("UPDATE").is_some() {
        fs::write(path, actual).unwrap();
    } else {
        assert_eq!(actual, expected, "{}", path.display());
    }
}
