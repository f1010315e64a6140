//! The order of work: from files to findings.
//!
//! [`check`] reads like the line at the top of the crate.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::model::{Config, Settings, Unknown, load, looks_like_fluent_bit};
use crate::rules;
use crate::sim::{Reading, Samples, Trace, trace};
use crate::source::Candidate;
use crate::text::{File, FileId, Files, Texts};

/// Fewer configurations are checked one after the other.
const FEW: usize = 8;

/// So many configurations are in memory at once.
const AT_ONCE: usize = 64;

/// Of findings that say the same in one file, so many are kept.
const MOST_ALIKE: usize = 50;

/// So many places of one finding are kept.
const MOST_LABELS: usize = 20;

/// What was found in one configuration.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The main file.
    pub main: FileId,
    /// By place.
    pub diagnostics: Vec<Diagnostic>,
    /// What was not checked, and why.
    pub unknown: Vec<Unknown>,
    /// What each tail input does with each sample path.
    pub readings: Vec<SampleReading>,
}

/// What one tail input does with one sample path.
#[derive(Clone, Debug)]
pub struct SampleReading {
    /// The path.
    pub path: String,
    /// The input: `tail.0`.
    pub input: String,
    /// What it does.
    pub reading: Reading,
}

/// Checks every configuration among `candidates`, each with the files that it leads to.
///
/// A file that another candidate includes, or names as a parsers file, is checked as a part of
/// that one. A file that the user did not name is left out where nothing in it looks like Fluent
/// Bit. A finding in a file that several configurations share is there once.
pub fn check(
    candidates: Vec<Candidate>,
    samples: &Samples,
    texts: &mut Texts,
    files: &dyn Files,
    settings: &Settings,
) -> Vec<Checked> {
    let mut all = Vec::new();
    let mut candidates = candidates.into_iter().peekable();
    while candidates.peek().is_some() {
        // A few are let go before the next are read: compiled patterns weigh the most.
        let configs: Vec<Config> = candidates
            .by_ref()
            .take(AT_ONCE)
            .filter_map(|it| load_candidate(it, texts, files, settings))
            .collect();
        let texts = &*texts;
        let check = |it: &Config| check_one(it, samples, texts);
        // For a few, starting threads takes longer than they save.
        let checked: Vec<Checked> = if configs.len() < FEW {
            configs.iter().map(check).collect()
        } else {
            configs.par_iter().map(check).collect()
        };
        all.extend(configs.into_iter().map(|it| it.files).zip(checked));
    }
    let mut seen = BTreeSet::new();
    let mut mains = mains(all);
    for Checked { diagnostics, .. } in &mut mains {
        diagnostics.retain(|it| seen.insert((it.rule, it.span(), it.message.clone())));
        fold_alike(diagnostics);
        diagnostics.iter_mut().for_each(cut_labels);
    }
    mains
}

/// Reads a file as if it was a main configuration, unless nothing in it looks like one and the
/// user did not name it.
fn load_candidate(
    Candidate { name, key, bytes, named }: Candidate,
    texts: &mut Texts,
    files: &dyn Files,
    settings: &Settings,
) -> Option<Config> {
    let main = texts.add_once(&key, || File::from_bytes(name, bytes));
    let is_ours = named || looks_like_fluent_bit(&texts.file(main).text);
    is_ours.then(|| load(main, &key, texts, files, settings))
}

/// Runs every rule on one configuration.
fn check_one(config: &Config, samples: &Samples, texts: &Texts) -> Checked {
    let trace = trace(config, samples);
    Checked {
        main: config.main,
        diagnostics: rules::check(config, &trace, texts),
        unknown: config.unknown.clone(),
        readings: readings(config, &trace),
    }
}

/// Those, each with the files that it was read from, that are no part of another; of two that
/// include each other, the first.
fn mains(all: Vec<(Vec<FileId>, Checked)>) -> Vec<Checked> {
    let mut read_by: BTreeMap<FileId, Vec<usize>> = BTreeMap::new();
    for (index, (files, checked)) in all.iter().enumerate() {
        for file in files.iter().filter(|it| **it != checked.main) {
            read_by.entry(*file).or_default().push(index);
        }
    }
    let is_part = |index: usize| {
        let (files, checked) = &all[index];
        let readers = read_by.get(&checked.main).map_or(&[][..], |it| it);
        readers.iter().any(|it| *it < index || !files.contains(&all[*it].1.main))
    };
    let is_main: Vec<bool> = (0..all.len()).map(|it| !is_part(it)).collect();
    let mains = all.into_iter().zip(is_main).filter(|(_, is_main)| *is_main);
    mains.map(|((_, checked), _)| checked).collect()
}

/// Keeps the first findings of those that say the same in one file, and tells on the last of them
/// how many there are: a file that is no configuration would give one for each line.
fn fold_alike(diagnostics: &mut Vec<Diagnostic>) {
    let key = |it: &Diagnostic| (it.rule, it.span().map(|it| it.file), it.message.clone());
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for it in &*diagnostics {
        *counts.entry(key(it)).or_default() += 1;
    }
    let mut kept: BTreeMap<_, usize> = BTreeMap::new();
    diagnostics.retain_mut(|it| {
        let key = key(it);
        let number = kept.entry(key.clone()).or_default();
        *number += 1;
        if *number == MOST_ALIKE && MOST_ALIKE < counts[&key] {
            it.note(format!("{} more like this in the file", counts[&key] - MOST_ALIKE));
        }
        *number <= MOST_ALIKE
    });
}

/// Keeps the first places of a finding, and tells how many there are: a tag can have thousands of
/// placeholders.
fn cut_labels(diagnostic: &mut Diagnostic) {
    let more = diagnostic.labels.len().saturating_sub(MOST_LABELS);
    if 0 < more {
        diagnostic.labels.truncate(MOST_LABELS);
        diagnostic.note(format!("{more} more places like these"));
    }
}

/// The answers of `trace`, path by path.
fn readings(config: &Config, trace: &Trace<'_>) -> Vec<SampleReading> {
    let mut readings: Vec<(usize, SampleReading)> = Vec::new();
    for tail in &trace.tails {
        let input = &config.instance(tail.tail).name;
        for (number, (sample, reading)) in tail.readings.iter().enumerate() {
            let (path, input) = (sample.value.clone(), input.clone());
            readings.push((number, SampleReading { path, input, reading: reading.clone() }));
        }
    }
    readings.sort_by_key(|(number, _)| *number);
    readings.into_iter().map(|(_, it)| it).collect()
}
