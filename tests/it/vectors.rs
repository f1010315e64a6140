//! Recorded cases of the running Fluent Bit 5.1.1: a sample of them here, all where they are.

use std::fmt::Write as _;
use std::path::Path;

use flblint::model::{Config, Kind};
use flblint::sim::{Reading, Refusal, read, route};
use serde_json::Value;

use crate::support::{cases, config, root, say, shared};

/// Compares every case of `path` and gives the ones that differ.
fn differences(path: &Path, agrees: fn(&Value) -> Result<(), String>) -> (usize, Vec<String>) {
    let cases = cases(path);
    let differ = |case: &Value| agrees(case).err().map(|why| format!("{}: {why}", case["id"]));
    (cases.len(), cases.iter().filter_map(differ).collect())
}

#[track_caller]
fn check_all(name: &str, agrees: fn(&Value) -> Result<(), String>) {
    let (count, differ) = differences(&root().join("tests/vectors").join(name), agrees);
    assert_eq!(differ, [""; 0], "of {count}");
    let Some(path) = shared(&format!("vectors/{name}")) else { return };
    let (count, differ) = differences(&path, agrees);
    say(&format!("{name}: {} of {count} cases agree with Fluent Bit", count - differ.len()));
    assert_eq!(differ, [""; 0], "of {count}");
}

#[test]
fn tags() {
    check_all("tags.jsonl", tag_agrees);
}

#[test]
fn matches() {
    check_all("match.jsonl", match_agrees);
}

/// One file and one tail input: is it read, with which tag, and what is logged.
fn tag_agrees(case: &Value) -> Result<(), String> {
    let mut text = String::from("[INPUT]\n    Name tail\n");
    for (key, field) in [
        ("Path", "path_pattern"),
        ("Exclude_Path", "exclude_path"),
        ("Tag", "tag"),
        ("Tag_Regex", "tag_regex"),
    ] {
        if let Some(value) = case[field].as_str() {
            writeln!(text, "    {key} {value}").map_err(|it| it.to_string())?;
        }
    }
    let config = config(&text);
    let reading = read(&config, &config.tails[0], case["path"].as_str().unwrap_or_default());
    let (read, tag) = match &reading {
        Reading::Read { tag, .. } => (true, tag.as_ref().map(|it| it.tag.clone())),
        _ => (false, None),
    };
    let truth = &case["truth"];
    let logged: Vec<&str> =
        truth["log"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if Some(read) != truth["read"].as_bool() || tag.as_deref() != truth["tag"].as_str() {
        return Err(format!("{reading:?} instead of {truth}"));
    }
    let expected = log(&config, &reading);
    if expected == logged { Ok(()) } else { Err(format!("{expected:?} instead of {logged:?}")) }
}

/// The lines that Fluent Bit logs at its start.
fn log(config: &Config, reading: &Reading) -> Vec<String> {
    let mut lines = Vec::new();
    let tail = &config.tails[0];
    if tail.pattern.as_ref().is_some_and(|it| it.regex.is_err()) {
        lines.push("[error] invalid 'tag_regex' config value".to_owned());
    }
    if let Reading::Refused { path, why, times } = reading {
        let reason = match why {
            Refusal::Unclosed { at } => {
                let tag = tail.tag().map_or("", |it| it.text());
                let at = at + 1;
                format!("[error] missing closing angle bracket in tag {tag} at position {at}")
            }
            _ => format!("[error] invalid tag_regex pattern for file {path}"),
        };
        for _ in 0..*times {
            lines.push(reason.clone());
            lines.push(format!("[error] failed to compose tag for file: {path}"));
        }
    }
    lines
}

/// One tag and a filter with `Match`, `Match_Regex`, or both.
fn match_agrees(case: &Value) -> Result<(), String> {
    let mut text = String::from("[FILTER]\n    Name grep\n");
    for (key, field) in [("Match", "match"), ("Match_Regex", "match_regex")] {
        if let Some(value) = case[field].as_str() {
            writeln!(text, "    {key} {value}").map_err(|it| it.to_string())?;
        }
    }
    let config = config(&text);
    let filter = config.of_kind(Kind::Filter).next().ok_or("no filter")?;
    let takes = route::takes(&config, filter, case["tag"].as_str().unwrap_or_default());
    if takes == case["truth"].as_bool() {
        Ok(())
    } else {
        Err(format!("{takes:?} instead of {}", case["truth"]))
    }
}
