//! The examples of the manual pages are the tests of the rules.
//!
//! A `conf,bad` block reports exactly what it marks, by that rule alone; a `conf,good` block is
//! silent under all rules. In a block, `#- NAME` starts another file; and `#- samples/paths.txt`
//! the sample paths, `#- fluent-bit 3.2` gives the release, `#- closed` closes the world,
//! `#- env NAME=VALUE` sets a variable, `#- latin-1` saves the main file in that encoding. `# ^^^ message` marks the line above it; a mark that
//! begins with `#^` begins at the first column; `# ^^^ [name] message` is a finding of that other
//! rule, which cannot be kept out of the example.

use std::collections::BTreeMap;

use super::*;
use crate::diagnostic::{Confidence, Severity};
use crate::model::{Settings, load};
use crate::sim::{Samples, trace};
use crate::text::{File, Span, Spanned};

/// A mark, or a finding: file, line, first column, column behind the last, message.
pub(super) type Mark = (String, usize, usize, usize, String);

const MAIN: &str = "fluent-bit.conf";
const PATHS: &str = "samples/paths.txt";

#[derive(Default)]
pub(super) struct Fixture {
    files: BTreeMap<String, String>,
    settings: Settings,
    latin_1: bool,
    marks: Vec<Mark>,
}

impl Fixture {
    pub(super) fn new(block: &str) -> Self {
        let mut fixture = Self::default();
        let mut name = MAIN.to_owned();
        let (mut line_number, mut marked) = (0, 0);
        fixture.files.insert(name.clone(), String::new());
        for line in block.lines() {
            if let Some(directive) = line.strip_prefix("#- ") {
                if !fixture.setting(directive) {
                    directive.clone_into(&mut name);
                    fixture.files.insert(name.clone(), String::new());
                    (line_number, marked) = (0, 0);
                }
                continue;
            }
            line_number += 1;
            let text = fixture.files.entry(name.clone()).or_default();
            text.push_str(line);
            text.push('\n');
            match mark(line) {
                Some((from, to, message)) => {
                    fixture.marks.push((name.clone(), marked, from, to, message));
                }
                None => marked = line_number,
            }
        }
        fixture.marks.sort();
        fixture
    }

    fn setting(&mut self, directive: &str) -> bool {
        if directive == "closed" {
            self.settings.closed = true;
        } else if directive == "latin-1" {
            self.latin_1 = true;
        } else if let Some(version) = directive.strip_prefix("fluent-bit ") {
            self.settings.version = version.parse().unwrap();
        } else if let Some((name, value)) =
            directive.strip_prefix("env ").and_then(|it| it.split_once('='))
        {
            self.settings.environment.insert(name.to_owned(), value.to_owned());
        } else {
            return false;
        }
        true
    }

    pub(super) fn check(&self) -> Vec<(Mark, &'static str)> {
        let mut texts = Texts::default();
        let found = self.found(&mut texts);
        found.iter().map(|it| (place(&texts, it.span().unwrap(), &it.message), it.rule)).collect()
    }

    fn diagnostics(&self) -> Vec<Diagnostic> {
        self.found(&mut Texts::default())
    }

    fn found(&self, texts: &mut Texts) -> Vec<Diagnostic> {
        let main = texts.add(self.main());
        let config = load(main, MAIN, texts, &self.files, &self.settings);
        let samples = self.samples(texts);
        let trace = trace(&config, &samples);
        check(&config, &trace, texts)
    }

    fn main(&self) -> File {
        let text = self.files[MAIN].as_str();
        if self.latin_1 {
            let latin_1 = |it: char| u8::try_from(u32::from(it)).unwrap();
            return File::from_bytes(MAIN, text.chars().map(latin_1).collect());
        }
        File::new(MAIN, text)
    }

    fn samples(&self, texts: &mut Texts) -> Samples {
        let Some(list) = self.files.get(PATHS) else { return Samples::default() };
        let file = texts.add(File::new(PATHS, list.as_str()));
        let mut at = 0;
        let mut paths = Vec::new();
        for line in list.split_inclusive('\n') {
            let path = line.trim_end();
            if !path.is_empty() && !path.starts_with('#') {
                let span = Span::new(file, at, at + path.len());
                paths.push(Spanned::new(path.to_owned(), span));
            }
            at += line.len();
        }
        Samples { paths }
    }
}

/// The columns and message of a mark.
fn mark(line: &str) -> Option<(usize, usize, String)> {
    let rest = line.strip_prefix('#')?;
    let carets = rest.trim_start_matches(' ');
    let count = carets.len() - carets.trim_start_matches('^').len();
    if count == 0 {
        return None;
    }
    let blanks = rest.len() - carets.len();
    let message = carets[count..].trim().to_owned();
    let start = if blanks == 0 { 0 } else { 1 + blanks };
    Some((1 + start, 1 + 1 + blanks + count, message))
}

/// A mark with its rule: another than `page`, where its message begins with `[name]`.
fn of_rule(mark: &Mark, page: &Rule) -> (Mark, &'static str) {
    let mut mark = mark.clone();
    let other = ALL.iter().find(|it| mark.4.starts_with(&format!("[{}] ", it.name)));
    if let Some(other) = other {
        mark.4.drain(..other.name.len() + 3);
    }
    (mark, other.map_or(page.name, |it| it.name))
}

fn place(texts: &Texts, span: Span, message: &str) -> Mark {
    let file = texts.file(span.file);
    let (from, to) = (file.line_column(span.start()), file.line_column(span.end()));
    (file.name.clone(), from.line, from.column, to.column, message.to_owned())
}

#[test]
fn names_are_sorted_and_good() {
    let names: Vec<&str> = ALL.iter().map(|it| it.name).collect();
    assert!(names.is_sorted(), "{names:?}");
    for rule in ALL {
        let good = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
        assert!(rule.name.chars().all(good), "{}", rule.name);
        assert!(rule.summary().len() <= 90, "{}: {}", rule.name, rule.summary());
        assert!(rule.summary().ends_with('.'), "{}: {}", rule.name, rule.summary());
    }
}

#[test]
fn only_certain_findings_are_errors() {
    for rule in ALL {
        let sure = rule.confidence == Confidence::Certain;
        assert!(sure || rule.severity != Severity::Error, "{}", rule.name);
    }
}

#[test]
fn every_rule_has_examples_of_both_kinds_and_says_why() {
    for rule in ALL {
        assert!(!rule.examples("conf,bad").is_empty(), "{}: no bad example", rule.name);
        assert!(!rule.examples("conf,good").is_empty(), "{}: no good example", rule.name);
        for heading in ["## Why it is bad", "## What to do", "## Examples"] {
            assert!(rule.docs.contains(heading), "{}: no `{heading}`", rule.name);
        }
    }
}

#[test]
fn bad_examples_report_what_they_mark_and_nothing_else() {
    for rule in ALL {
        for example in rule.examples("conf,bad") {
            let fixture = Fixture::new(&example);
            let mut found: Vec<_> = fixture.check();
            found.sort();
            let marks: Vec<_> = fixture.marks.iter().map(|it| of_rule(it, rule)).collect();
            let own = marks.iter().any(|(_, name)| *name == rule.name);
            assert!(own, "{}: no mark in\n{example}", rule.name);
            assert_eq!(found, marks, "{}:\n{example}", rule.name);
        }
    }
}

/// So many characters a message may have.
const LONGEST_MESSAGE: usize = 105;

/// Properties are written as in Fluent Bit's documentation, without backquotes.
const PROPERTIES: &[&str] =
    &["DB", "Exclude_Path", "Match", "Match_Regex", "Path", "Regex", "Tag", "Tag_Regex"];

#[test]
fn messages_can_be_read_alone() {
    for rule in ALL {
        for example in rule.examples("conf,bad") {
            for found in Fixture::new(&example).diagnostics() {
                let sure = found.confidence == Confidence::Certain;
                assert!(sure || found.severity != Severity::Error, "{found:?}");
                let name = rule.name;
                let message = &found.message;
                assert!(message.chars().count() <= LONGEST_MESSAGE, "{name}: {message}");
                assert!(found.help.is_some(), "{name}: no help: {message}");
                let words = found.notes.iter().chain(&found.help).chain([message]);
                for words in words {
                    let quoted = |it: &&&str| words.contains(&format!("`{it}`"));
                    assert_eq!(PROPERTIES.iter().find(quoted), None, "{name}: {words}");
                    assert!(!words.ends_with('.'), "{name}: {words}");
                }
            }
        }
    }
}

#[test]
fn good_examples_are_silent() {
    for rule in ALL {
        for example in rule.examples("conf,good") {
            assert_eq!(Fixture::new(&example).check(), [], "{}:\n{example}", rule.name);
        }
    }
}
