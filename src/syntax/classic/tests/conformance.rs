//! Fluent Bit's own answers, recorded and live.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;

use super::line_of;
use crate::syntax::{Document, Item, SectionKind, classic};
use crate::text::{File, FileId};

/// What Fluent Bit says of the files that it reads for one configuration.
struct Answer {
    /// It read everything.
    accepted: bool,
    /// `file`, line and words of the first `[config] error in`.
    error: Option<(String, usize, String)>,
}

impl Answer {
    fn of(accepted: bool, log: &[String]) -> Self {
        Self { accepted, error: log.iter().find_map(|it| config_error(it)) }
    }
}

/// `[error] [config] error in FILE:LINE: words`
fn config_error(line: &str) -> Option<(String, usize, String)> {
    let (_, rest) = line.split_once("[config] error in ")?;
    let (place, words) = rest.split_once(": ")?;
    let (file, line) = place.rsplit_once(':')?;
    Some((file.to_owned(), line.parse().ok()?, words.to_owned()))
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

fn parse(bytes: Vec<u8>) -> (Document, File) {
    let file = File::from_bytes("", bytes);
    (classic::parse(FileId::new(0), &file.text), file)
}

/// Files by name.
type Files = BTreeMap<String, (Document, File)>;

/// The files that Fluent Bit comes to from `name`, as far as `find` has them.
fn reached(name: &str, find: &dyn Fn(&str) -> Option<Vec<u8>>) -> Files {
    let mut found = Files::new();
    let mut names = vec![name.to_owned()];
    while let Some(name) = names.pop() {
        if let Some(bytes) = find(&name).filter(|_| !found.contains_key(&name)) {
            let (document, file) = parse(bytes);
            names.extend(document.items.iter().flat_map(files_of));
            found.insert(name, (document, file));
        }
    }
    found
}

/// The files in the classic format that `item` names.
fn files_of(item: &Item) -> Vec<String> {
    match item {
        Item::Include(it) => vec![it.path.value.clone()],
        Item::Section(it) if it.kind == SectionKind::Service => {
            let lists_files = |key: &str| {
                key.eq_ignore_ascii_case("parsers_file") || key.eq_ignore_ascii_case("plugins_file")
            };
            let listed = it.properties.iter().filter(|it| lists_files(&it.key.value));
            let names = listed.map(|it| it.value.text().to_owned());
            names.filter(|it| !it.ends_with("yaml") && !it.ends_with("yml")).collect()
        }
        _ => Vec::new(),
    }
}

/// Line and words of the first error.
fn first_error((document, file): &(Document, File)) -> Option<(usize, String)> {
    let error = document.errors.first()?;
    let words = error.kind.logged().last().cloned().unwrap_or_default();
    Some((line_of(error.span.start(), &file.text), words))
}

/// What we say otherwise than Fluent Bit does.
fn difference(answer: &Answer, files: &Files) -> Option<String> {
    if let Some((name, line, words)) = &answer.error {
        let named = files.iter().filter(|(it, _)| name.ends_with(&***it));
        let Some((_, read)) = named.max_by_key(|(it, _)| it.len()) else {
            return Some(format!("{name}: not reached"));
        };
        let ours = first_error(read);
        return (ours.as_ref() != Some(&(*line, words.clone())))
            .then(|| format!("{line}: {words}; ours: {ours:?}"));
    }
    // Of an error without words, the log of what is refused tells nothing.
    let mut ours = files.values().filter_map(first_error);
    ours.find(|(_, words)| answer.accepted || !words.is_empty()).map(|it| format!("ours: {it:?}"))
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
    fn add(&mut self, id: &Value, answer: &Answer, files: &Files) {
        self.compared += 1;
        self.files += files.len();
        self.refused += usize::from(answer.error.is_some());
        self.differences.extend(difference(answer, files).map(|it| format!("{id}: {it}")));
    }

    #[track_caller]
    fn report(&self, what: &str) {
        let Self { compared, files, refused, differences } = self;
        eprintln!("{what}: {compared} compared, {files} files, {refused} refused for their syntax");
        assert!(0 < *compared && differences.is_empty(), "{}", differences.join("\n"));
    }
}

#[test]
fn recorded_starts() {
    let Some(path) = shared("vectors/start.jsonl") else { return };
    let mut tally = Tally::default();
    for row in rows(&path).iter().filter(|it| it["format"] == "classic") {
        let truth = &row["truth"];
        let answer = Answer::of(truth["dry_run"] == "pass", &strings(&truth["lines"]));
        let find = |name: &str| {
            let text = if name == "fluent-bit.conf" { &row["config"] } else { &row["files"][name] };
            text.as_str().map(|it| it.as_bytes().to_vec())
        };
        tally.add(&row["id"], &answer, &reached("fluent-bit.conf", &find));
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
        if main.ends_with("yaml") || main.ends_with("yml") {
            continue;
        }
        let runs = ["bare", "env", "container"].map(|it| &row["runs"][it]);
        let log: Vec<_> = runs.iter().flat_map(|it| strings(&it["lines"])).collect();
        let answer = Answer::of(runs.iter().any(|it| it["ok"] == true), &log);
        let files = reached(main, &|name| read(&folder.join(dir).join(name)));
        tally.add(&row["id"], &answer, &files);
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
    let path = env::temp_dir().join(format!("flblint-classic-{}.conf", std::process::id()));
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let config = Config { failure_persistence: None, cases: 500, ..Config::default() };
    let result = TestRunner::new_with_rng(config, rng).run(&super::properties::text(), |bytes| {
        fs::write(&path, &bytes).unwrap();
        let output = Command::new(&fluent_bit).arg("--dry-run").arg("-c").arg(&path).output();
        let output = output.unwrap();
        let log = [output.stderr, output.stdout].concat();
        let log = String::from_utf8_lossy(&log);
        compare(bytes, &log);
        Ok(())
    });
    fs::remove_file(&path).unwrap();
    if let Err(error) = result {
        panic!("{error}");
    }
}

fn compare(bytes: Vec<u8>, log: &str) {
    let (document, file) = parse(bytes);
    if document.items.iter().any(|it| matches!(it, Item::Include(_))) {
        return;
    }
    let logged = log.lines().find_map(config_error).map(|(_, line, words)| (line, words));
    let Some(first) = document.errors.first() else {
        return assert_eq!(logged, None, "{:?}", file.text);
    };
    let words = first.kind.logged().last().cloned();
    for it in first.kind.logged() {
        assert!(log.contains(&it), "{it} is not logged for {:?}:\n{log}", file.text);
    }
    assert!(log.contains("configuration file contains errors"), "{:?}:\n{log}", file.text);
    if let Some((line, words_logged)) = logged {
        assert_eq!(Some(words_logged), words, "{:?}", file.text);
        // Lines that a NUL byte joins are one line to Fluent Bit.
        if !file.text.contains('\0') {
            assert_eq!(line, line_of(first.span.start(), &file.text), "{:?}", file.text);
        }
    }
}
