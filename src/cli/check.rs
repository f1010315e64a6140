use std::io::{self, BufWriter, Read, Write};

use crate::diagnostic::{Diagnostic, Severity};
use crate::lint::{self, Checked};
use crate::model::Settings;
use crate::report::{Summary, text};
use crate::sim::Samples;
use crate::source::{Disk, Missed, Target, find, read_paths};
use crate::text::{File, Span, Spanned, Texts};

use super::Exit;
use super::args::CheckArgs;
use super::terminal;

/// Runs `flblint check`.
pub(super) fn run(args: &CheckArgs) -> Exit {
    let result = check(args);
    result.unwrap_or_else(|error| {
        complain(&error.to_string());
        Exit::Usage
    })
}

/// Checks, writes what was found, and says how to end.
fn check(args: &CheckArgs) -> io::Result<Exit> {
    let mut texts = Texts::default();
    let (samples, bad_samples) = samples(args, &mut texts);
    let (candidates, missed) = find(&targets(args)?, &Disk);
    let settings = Settings {
        version: args.fluent_bit,
        environment: args.env.iter().cloned().collect(),
        closed: args.closed,
    };
    let checked = lint::check(candidates, &samples, &mut texts, &Disk, &settings);
    for Missed { name, reason } in bad_samples.iter().chain(&missed) {
        complain(&format!("{name}: {reason}"));
    }
    let shown = shown(&checked, args);
    let summary = summary(&checked, &shown, args);
    let unreadable = !bad_samples.is_empty() || !missed.is_empty();
    if checked.is_empty() {
        if !unreadable {
            complain("no Fluent Bit configuration found in what was given");
        }
        return Ok(if unreadable { Exit::Usage } else { Exit::NothingToCheck });
    }
    write(&shown, &checked, &texts, summary, args)?;
    Ok(exit(summary, unreadable, args))
}

/// What the arguments ask to have checked; without any, the working folder.
fn targets(args: &CheckArgs) -> io::Result<Vec<Target>> {
    if args.paths.is_empty() {
        return Ok(vec![Target::Path(".".to_owned())]);
    }
    args.paths
        .iter()
        .map(|path| {
            if path != "-" {
                return Ok(Target::Path(path.clone()));
            }
            let mut bytes = Vec::new();
            io::stdin().lock().read_to_end(&mut bytes)?;
            Ok(Target::Stdin(bytes))
        })
        .collect()
}

/// The sample paths of the arguments, and the files of them that cannot be read.
fn samples(args: &CheckArgs, texts: &mut Texts) -> (Samples, Vec<Missed>) {
    let mut paths = Vec::new();
    let mut missed = Vec::new();
    let line = args.samples.join("\n");
    let file = texts.add(File::new("<--path>", line));
    let mut at = 0;
    for path in &args.samples {
        paths.push(Spanned::new(path.clone(), Span::new(file, at, at + path.len())));
        at += path.len() + 1;
    }
    for name in &args.sample_files {
        match read_paths(name, &Disk, texts) {
            Ok(more) => paths.extend(more),
            Err(error) => missed.push(Missed { name: error.name, reason: error.reason }),
        }
    }
    (Samples { paths }, missed)
}

/// The findings to show, in order.
fn shown(checked: &[Checked], args: &CheckArgs) -> Vec<Diagnostic> {
    checked
        .iter()
        .flat_map(|it| &it.diagnostics)
        .filter(|it| args.advice || it.severity != Severity::Advice)
        .cloned()
        .collect()
}

fn summary(checked: &[Checked], shown: &[Diagnostic], args: &CheckArgs) -> Summary {
    let count = |severity| shown.iter().filter(|it| it.severity == severity).count();
    let unknown = checked.iter().map(|it| it.unknown.len()).sum();
    Summary {
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        advice: count(Severity::Advice),
        configurations: checked.len(),
        not_checked: if args.verbose { 0 } else { unknown },
    }
}

fn write(
    shown: &[Diagnostic],
    checked: &[Checked],
    texts: &Texts,
    summary: Summary,
    args: &CheckArgs,
) -> io::Result<()> {
    let style = terminal::style(args.color);
    let mut out = BufWriter::new(io::stdout().lock());
    let written = text::write(&mut out, shown, texts, &style)
        .and_then(|()| if args.verbose { more(&mut out, checked, texts) } else { Ok(()) })
        .and_then(|()| write!(out, "{summary}"))
        .and_then(|()| out.flush());
    or_nobody_reads(written)
}

/// It is no failure that whoever reads has seen enough: `flblint | head`.
pub(super) fn or_nobody_reads(written: io::Result<()>) -> io::Result<()> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// What `--verbose` adds: what becomes of each sample path, and what was not checked.
fn more(out: &mut impl Write, checked: &[Checked], texts: &Texts) -> io::Result<()> {
    for it in checked.iter().flat_map(|it| &it.readings) {
        writeln!(out, "{}: {}: {}", it.path, it.input, it.reading)?;
    }
    for it in checked.iter().flat_map(|it| &it.unknown) {
        let file = texts.file(it.span.file);
        let at = file.line_column(it.span.start());
        writeln!(out, "not checked: {}:{}:{}: {}", file.name, at.line, at.column, it.reason)?;
    }
    Ok(())
}

fn exit(summary: Summary, unreadable: bool, args: &CheckArgs) -> Exit {
    let findings = 0 < summary.errors || (args.deny_warnings && 0 < summary.warnings);
    if unreadable {
        Exit::Usage
    } else if findings && !args.exit_zero {
        Exit::Findings
    } else {
        Exit::Clean
    }
}

/// Says on standard error what flblint itself could not do.
#[expect(clippy::print_stderr, reason = "the command line talks to people")]
pub(super) fn complain(what: &str) {
    eprintln!("flblint: {what}");
}
