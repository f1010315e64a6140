//! Fluent Bit's own answers, recorded and live.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;

use crate::syntax::{Document, Format, Item, SectionKind, parse};
use crate::text::{File, FileId};

/// A log line of Fluent Bit's reader of YAML that names a place or a reason.
fn is_of_reader(line: &str) -> bool {
    [
        "YAML error found",
        "invalid YAML in file",
        "able to add ",
        "] no key",
        "] no values",
        "invalid state, should have a variant key",
    ]
    .iter()
    .any(|it| line.contains(it))
}

/// The folder of recorded answers, which is not part of this repository.
#[expect(clippy::disallowed_methods, reason = "the recorded answers are outside the repository")]
fn shared(name: &str) -> Option<PathBuf> {
    let folder = env::var_os("FLBLINT_SHARED").unwrap_or_else(|| "../shared".into());
    let path = Path::new(&folder).join(name);
    if !path.exists() {
        eprintln!("{} is not there: not compared with its answers", path.display());
        return None;
    }
    Some(path)
}

#[expect(clippy::disallowed_methods, reason = "the recorded answers are outside the repository")]
fn read(path: &Path) -> Option<Vec<u8>> {
    fs::read(path).ok()
}

fn rows(path: &Path) -> Vec<Value> {
    let bytes = read(path).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    text.lines().map(|it| serde_json::from_str(it).unwrap()).collect()
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|it| it.as_str()).map(str::to_owned).collect()
}

/// The files in YAML that Fluent Bit comes to from `name`, in its order, as far as `find` has them.
fn reached(name: &str, find: &dyn Fn(&str) -> Option<Vec<u8>>) -> Vec<(String, Document)> {
    let mut found = BTreeSet::new();
    let mut documents = Vec::new();
    let mut names = vec![name.to_owned()];
    while let Some(name) = names.pop() {
        let Some(bytes) = find(&name).filter(|_| found.insert(name.clone())) else {
            continue;
        };
        let file = File::from_bytes("", bytes);
        let document = parse(FileId::new(0), &file.text, Format::Yaml);
        let folder = name.rfind('/').map_or("", |it| &name[..=it]).to_owned();
        names.extend(document.items.iter().rev().flat_map(|it| files_of(it, &folder)));
        documents.push((name, document));
    }
    documents
}

/// The files in YAML that `item` names.
fn files_of(item: &Item, folder: &str) -> Vec<String> {
    match item {
        Item::Include(it) => vec![format!("{folder}{}", it.path.value.trim_start_matches("./"))],
        Item::Section(it) if it.kind == SectionKind::Service => {
            let listed = it.properties.iter().filter(|it| it.key.value == "parsers_file");
            let names = listed.map(|it| format!("{folder}{}", it.value.text()));
            names.filter(|it| Format::of(it) == Format::Yaml).collect()
        }
        _ => Vec::new(),
    }
}

/// What we say otherwise than Fluent Bit does.
fn difference(accepted: bool, log: &[String], files: &[(String, Document)]) -> Option<String> {
    let ours = files.iter().find_map(|(name, it)| Some((name, it.errors.first()?)));
    let theirs: Vec<_> = log.iter().filter(|it| is_of_reader(it)).collect();
    match ours {
        None if theirs.is_empty() => None,
        // An error in a file that is not here.
        None if theirs.iter().all(|it| names_none_of(files, it)) => None,
        None => Some(format!("not refused: {theirs:?}")),
        Some((name, error)) if accepted => Some(format!("{name}: refused: {:?}", error.kind)),
        Some((name, error)) => {
            let logged = error.kind.logged();
            let missing = logged.iter().find(|it| !log.iter().any(|line| line.contains(*it)));
            missing.map(|it| format!("{name}: not logged: {it}: {log:?}"))
        }
    }
}

/// Whether a line names another file than these.
fn names_none_of(files: &[(String, Document)], line: &str) -> bool {
    let named = line.split_once("found in file \"").and_then(|(_, it)| it.split_once('"'));
    named.is_some_and(|(named, _)| !files.iter().any(|(name, _)| named.ends_with(&**name)))
}

/// What a comparison came to.
#[derive(Default)]
struct Tally {
    compared: usize,
    files: usize,
    refused: usize,
    differences: Vec<String>,
}

impl Tally {
    fn add(&mut self, id: &Value, accepted: bool, log: &[String], files: &[(String, Document)]) {
        self.compared += 1;
        self.files += files.len();
        self.refused += usize::from(log.iter().any(|it| is_of_reader(it)));
        let difference = difference(accepted, log, files);
        self.differences.extend(difference.map(|it| format!("{id}: {it}")));
    }

    #[track_caller]
    fn report(&self, what: &str) {
        let Self { compared, files, refused, differences } = self;
        eprintln!("{what}: {compared} compared, {files} files, {refused} refused by the reader");
        assert!(0 < *compared && differences.is_empty(), "{}", differences.join("\n"));
    }
}

#[test]
fn recorded_starts() {
    let Some(path) = shared("vectors/start.jsonl") else { return };
    let mut tally = Tally::default();
    for row in rows(&path).iter().filter(|it| it["format"] == "yaml") {
        let truth = &row["truth"];
        let find = |name: &str| {
            let name = name.trim_start_matches("@ROOT@/");
            let text = if name == "fluent-bit.yaml" { &row["config"] } else { &row["files"][name] };
            text.as_str().map(|it| it.as_bytes().to_vec())
        };
        let files = reached("fluent-bit.yaml", &find);
        tally.add(&row["id"], truth["dry_run"] == "pass", &strings(&truth["lines"]), &files);
    }
    tally.report("vectors/start.jsonl");
}

#[test]
fn recorded_corpus() {
    let Some(folder) = shared("corpus") else { return };
    let folders = folders(&folder);
    let mut tally = Tally::default();
    for row in rows(&folder.join("truth.jsonl")) {
        let (Some(main), Some(dir)) = (row["main"].as_str(), folders.get(&row["id"].to_string()))
        else {
            continue;
        };
        if Format::of(main) != Format::Yaml {
            continue;
        }
        let runs = ["bare", "env", "container"].map(|it| &row["runs"][it]);
        let log: Vec<_> = runs.iter().flat_map(|it| strings(&it["lines"])).collect();
        let accepted = runs.iter().any(|it| it["ok"] == true);
        let files = reached(main, &|name| read(&folder.join(dir).join(name)));
        tally.add(&row["id"], accepted, &log, &files);
    }
    tally.report("corpus/truth.jsonl");
}

/// The folder of each case, and of each configuration that was extracted from one.
fn folders(corpus: &Path) -> BTreeMap<String, String> {
    let cases = rows(&corpus.join("index.jsonl"));
    let extracted = rows(&corpus.join("extracted.jsonl"));
    let id = |row: &Value| row.get("id").unwrap_or(&row["case"]).to_string();
    let rows = cases.iter().chain(&extracted);
    rows.filter_map(|it| Some((id(it), it["dir"].as_str()?.to_owned()))).collect()
}

/// Texts of our own making, read by the real program that `FLUENT_BIT` names.
#[test]
#[expect(clippy::disallowed_methods, reason = "Fluent Bit reads from a disk")]
fn fluent_bit_says_the_same() {
    let Some(fluent_bit) = env::var_os("FLUENT_BIT") else {
        eprintln!("FLUENT_BIT is not set: not compared with Fluent Bit");
        return;
    };
    let number = |name: &str| env::var_os(name).and_then(|it| it.to_str()?.parse().ok());
    let (cases, seed): (u32, u32) = (number("CASES").unwrap_or(300), number("SEED").unwrap_or(0));
    let folder = env::temp_dir().join(format!("flblint-yaml-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("fluent-bit.yaml");
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed.to_le_bytes()[0]; 32]);
    let config = Config { failure_persistence: None, cases, ..Config::default() };
    let runner = &mut TestRunner::new_with_rng(config, rng);
    let result = runner.run(&super::made::text(), |text| {
        fs::write(&path, &text).unwrap();
        // It can read on for ever, and does not end when it is asked to.
        let mut command = Command::new("timeout");
        command.args(["--signal", "KILL", "5"]).arg(&fluent_bit).arg("--dry-run").arg("-c");
        let output = command.arg(&path).output();
        let output = output.unwrap();
        let log = [&*output.stderr, &*output.stdout].concat();
        let log = String::from_utf8_lossy(&log);
        let log: Vec<_> = log.lines().filter(|it| it.contains('[')).map(str::to_owned).collect();
        let file = File::new("", text);
        let document = parse(FileId::new(0), &file.text, Format::Yaml);
        super::each_place_is_in_the_text(&document, &file.text);
        // What is included is not there, and that is no error of the syntax.
        if log.iter().any(|it| it.contains("including file")) {
            return Ok(());
        }
        let refused = |it: &String| {
            is_of_reader(it) || ["yaml error", "SIGSEGV"].iter().any(|word| it.contains(word))
        };
        let ended = output.status.code().is_some_and(|it| it != 128 + 9);
        let read = ended && !log.iter().any(refused);
        let difference = difference(read, &log, &[("fluent-bit.yaml".to_owned(), document)]);
        assert_eq!(difference, None, "{}\n{}", file.text, log.join("\n"));
        Ok(())
    });
    fs::remove_dir_all(&folder).unwrap();
    if let Err(error) = result {
        panic!("{error}");
    }
}
