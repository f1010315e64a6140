//! Small things that must not creep in.

use std::fs;

use walkdir::WalkDir;

use crate::support::root;

/// What no file of ours holds, and why.
const FORBIDDEN: &[(&str, &str)] = &[
    ("#[ignore", "a test that does not run proves nothing"),
    ("#[should_panic", "say what is refused, as data"),
    ("dbg!(", "left over"),
    ("todo!(", "left over"),
];

#[test]
fn nothing_forbidden_and_no_trailing_blanks() {
    for folder in ["src", "tests", "benches"] {
        for entry in WalkDir::new(root().join(folder)) {
            let path = entry.unwrap().into_path();
            if path.extension().is_none_or(|it| it != "rs") || path.ends_with("tidy.rs") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for (number, line) in text.lines().enumerate() {
                let place = format!("{}:{}", path.display(), number + 1);
                assert_eq!(line, line.trim_end(), "{place}");
                for (word, why) in FORBIDDEN {
                    assert!(!line.contains(word), "{place}: `{word}`: {why}");
                }
            }
        }
    }
}

#[test]
fn every_module_says_what_it_is() {
    let src = root().join("src");
    for entry in WalkDir::new(&src).min_depth(2).max_depth(2) {
        let path = entry.unwrap().into_path();
        if path.ends_with("mod.rs") {
            let text = fs::read_to_string(&path).unwrap();
            assert!(text.starts_with("//! "), "{}", path.display());
        }
    }
}
