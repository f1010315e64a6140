//! How long a configuration takes, files already in memory.
//!
//! `cargo bench --bench check`; the targets stand in the README.

use std::collections::BTreeMap;

use divan::Bencher;
use flblint::lint::check;
use flblint::model::Settings;
use flblint::sim::Samples;
use flblint::source::Candidate;
use flblint::text::{Span, Spanned, Texts};

const CONFIG: &str = include_str!("../samples/incident/fluent-bit.conf");
const PARSERS: &str = include_str!("../samples/incident/parsers.conf");
const PATHS: &str = include_str!("../samples/incident/paths.txt");

fn main() {
    divan::main();
}

/// The sidecar of `samples/incident`, with and without its sample paths.
#[divan::bench(args = [false, true])]
fn sidecar(bencher: Bencher<'_, '_>, with_paths: bool) {
    let files = BTreeMap::from([("parsers.conf".to_owned(), PARSERS.to_owned())]);
    bencher.bench(|| {
        let mut texts = Texts::default();
        let samples = samples(with_paths, &mut texts);
        check(vec![candidate(0)], &samples, &mut texts, &files, &Settings::default())
    });
}

/// As many sidecars in one call, each a file of its own.
#[divan::bench(args = [1000])]
fn sidecars(bencher: Bencher<'_, '_>, count: usize) {
    let files = BTreeMap::from([("parsers.conf".to_owned(), PARSERS.to_owned())]);
    bencher.bench(|| {
        let mut texts = Texts::default();
        let samples = samples(true, &mut texts);
        let candidates = (0..count).map(candidate).collect();
        check(candidates, &samples, &mut texts, &files, &Settings::default())
    });
}

fn candidate(number: usize) -> Candidate {
    let name = format!("{number}.conf");
    Candidate { key: name.clone(), name, bytes: CONFIG.as_bytes().to_vec(), named: true }
}

fn samples(wanted: bool, texts: &mut Texts) -> Samples {
    let file = texts.add(flblint::text::File::new("paths.txt", PATHS));
    let lines = PATHS.lines().filter(|it| wanted && it.starts_with('/'));
    let paths = lines.map(|it| Spanned::new(it.to_owned(), Span::at(file, 0))).collect();
    Samples { paths }
}
