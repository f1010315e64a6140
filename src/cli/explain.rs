use std::io::{self, Write};

use crate::rules::{ALL, Rule};

use super::Exit;
use super::args::{ExplainArgs, RulesArgs, RulesFormat};
use super::check::{complain, or_nobody_reads};

/// Runs `flblint explain`.
pub(super) fn run(args: &ExplainArgs) -> Exit {
    let Some(rule) = ALL.iter().find(|it| it.name == args.rule) else {
        let near = ALL.iter().min_by_key(|it| strsim::damerau_levenshtein(it.name, &args.rule));
        let near = near.map_or("", |it| it.name);
        complain(&format!("there is no rule `{}`; the nearest is `{near}`", args.rule));
        return Exit::Usage;
    };
    written(or_nobody_reads(page(rule)))
}

/// The manual page of a rule.
fn page(rule: &Rule) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{} ({}, since {})\n", rule.name, rule.severity.word(), rule.since)?;
    for line in rule.docs.lines() {
        writeln!(out, "{}", line.strip_prefix(' ').unwrap_or(line))?;
    }
    out.flush()
}

/// Runs `flblint rules`.
pub(super) fn list(args: &RulesArgs) -> Exit {
    written(or_nobody_reads(match args.format {
        RulesFormat::Text => table(),
        RulesFormat::Json => json(),
    }))
}

/// A line for each rule.
fn table() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let width = ALL.iter().map(|it| it.name.len()).max().unwrap_or_default();
    for rule in ALL {
        writeln!(out, "{:width$}  {:7}  {}", rule.name, rule.severity.word(), rule.summary())?;
    }
    out.flush()
}

/// An array with an object for each rule.
fn json() -> io::Result<()> {
    let rules: Vec<_> = ALL
        .iter()
        .map(|it| {
            serde_json::json!({
                "name": it.name,
                "severity": it.severity.word(),
                "summary": it.summary(),
                "effects": [it.effect.word()],
                "since": it.since,
                "fixable": false,
            })
        })
        .collect();
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &rules)?;
    writeln!(out)
}

/// How to end after writing.
fn written(result: io::Result<()>) -> Exit {
    match result {
        Ok(()) => Exit::Clean,
        Err(error) => {
            complain(&error.to_string());
            Exit::Usage
        }
    }
}
