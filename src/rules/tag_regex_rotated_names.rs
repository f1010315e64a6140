use crate::model::{Config, Tail};
use crate::sim::{Reading, Refusal, TailTrace, read};
use crate::text::glob;

use super::Context;
use super::shared::disjoint::Disjoint;
use super::shared::refused::{MISMATCH, Refused, explain_all};
use super::shared::words::quoted;

super::declare! {
    /// `Path` gives rotated files, which `Tag_Regex` refuses.
    ///
    /// ## Why it is bad
    ///
    /// When a log is rotated, its old part gets a name such as `app.log.1` or `app.log.1.gz`. If
    /// `Path` gives that name too and `Tag_Regex` does not match it, Fluent Bit logs two lines for
    /// it at every scan, as long as the file exists:
    ///
    /// ```log
    /// invalid tag_regex pattern for file
    /// failed to compose tag for file
    /// ```
    ///
    /// Releases before 4.2.5 and 5.0.6 leak about 4 kB each time, and 37 kB for a `.gz` file.
    ///
    /// ## What to do
    ///
    /// Take the rotated files out with `Exclude_Path`, or end `Path` as the logs end.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*
    /// #             ^^^^^^^^^^^^^^^ Path gives rotated files too, such as `app.log.1`, which Tag_Regex refuses
    ///     Tag       app.<app>
    ///     Tag_Regex /(?<app>[^/]+)\.log$
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name         tail
    ///     Path         /var/log/apps/*
    ///     Exclude_Path *.log.*
    ///     Tag          app.<app>
    ///     Tag_Regex    /(?<app>[^/]+)\.log$
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

/// What rotation puts behind a name: logrotate, Docker, the kubelet, Logback.
const SUFFIXES: &[&str] =
    &[".1", ".1.gz", "-20240506", "-20240506.gz", ".20240506-070809", ".2024-05-06.0.gz"];

/// Names of log files, for the wildcards of a pattern.
const NAMES: &[&str] = &[
    "app.log",
    "app",
    "orders-7d9f8b6c5-x2x4z_shop_api-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.log",
    "shop_orders-7d9f8b6c5-x2x4z_0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0",
    "0.log",
];

/// So many times a path is held against a pattern of `Path`, about.
const MOST_TRIES: usize = 1_000_000;
/// So many paths are tried that are read, and as many that could be.
const MOST_PATHS: usize = 1_000;

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    for tail in &trace.tails {
        let Some(pattern) = &tail.tail.pattern else { continue };
        // A sample of a rotated file shows the same, and more.
        let shown = |path: &str| SUFFIXES.iter().any(|it| path.ends_with(it));
        if Refused::of(tail).paths.iter().any(|(it, ..)| shown(&it.value))
            || Disjoint::of(config, tail.tail).is_some()
        {
            continue;
        }
        let Some((path, by)) = refused(config, tail) else { continue };
        let Some(given) = tail.tail.path.as_ref().and_then(|it| it.get(by)) else { continue };
        let name = path.rsplit('/').next().unwrap_or(&path);
        let found = context.report(
            given.span(),
            format!(
                "Path gives rotated files too, such as {}, which Tag_Regex refuses",
                quoted(name)
            ),
        );
        found.label(pattern.span(), "does not match that");
        explain_all(config, "rotated file", MISMATCH, found);
        found
            .help("take them out: `Exclude_Path *.gz,*.log.*`, or what their names have in common");
    }
}

/// The path of a rotated file that is refused although the log itself is read, and the pattern of
/// `Path` that gives it.
fn refused(config: &Config, trace: &TailTrace<'_>) -> Option<(String, usize)> {
    let tail = trace.tail;
    let read_samples = trace
        .readings
        .iter()
        .filter(|(sample, it)| matches!(it, Reading::Read { .. }) && !is_dated(&sample.value))
        .map(|(sample, _)| sample.value.clone());
    let most =
        MOST_TRIES / (SUFFIXES.len() + 1) / tail.path.as_ref().map_or(1, |it| it.len().max(1));
    let most = most.clamp(1, MOST_PATHS);
    let likely = tail.path.iter().flatten().flat_map(|it| filled(it.text()));
    let is_read = |path: &str| matches!(read(config, tail, path), Reading::Read { .. });
    for path in read_samples.take(most).chain(likely.take(most)).filter(|it| is_read(it)) {
        let rotated = SUFFIXES.iter().map(|suffix| {
            let rotated = format!("{path}{suffix}");
            let reading = read(config, tail, &rotated);
            (rotated, reading)
        });
        let rotated: Vec<_> = rotated.collect();
        // Whoever takes one kind out, or in, knows how the logs are rotated.
        let known = |it: &Reading| matches!(it, Reading::Excluded(_) | Reading::Read { .. });
        if rotated.iter().any(|(_, it)| known(it)) {
            continue;
        }
        let refused = rotated
            .into_iter()
            .find(|(_, it)| matches!(it, Reading::Refused { why: Refusal::NoMatch, .. }));
        if let Some((rotated, _)) = refused {
            let by = by(tail, &rotated)?;
            return Some((rotated, by));
        }
    }
    None
}

/// Whether the name has a date: such a file is not rotated once more.
fn is_dated(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split(['.', '-', '_']).any(|it| {
        it.starts_with("20")
            && matches!(it.len(), 4 | 8)
            && it.bytes().all(|it| it.is_ascii_digit())
    })
}

/// Which pattern of `Path` gives `path`.
fn by(tail: &Tail, path: &str) -> Option<usize> {
    tail.path.as_ref()?.iter().position(|it| glob::path(it.text(), path).is_some())
}

/// Paths that `pattern` gives, with names of log files for its wildcards: in the last part of it
/// only, folders get one name.
fn filled(pattern: &str) -> Vec<String> {
    let (folder, last) = pattern.rsplit_once('/').unwrap_or(("", pattern));
    let folders = ["app", "shop_orders-7d9f8b6c5-x2x4z_0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0"];
    let mut paths = Vec::new();
    for name in folders {
        let folder = folder.replace('*', name);
        for name in NAMES.iter().map(|it| last.replacen('*', it, 1).replace('*', "")) {
            paths.push(format!("{folder}/{name}"));
        }
        // `*.log*` gives the log itself, too.
        paths.push(format!("{folder}/{}", last.replacen('*', "app", 1).replace('*', "")));
    }
    paths.retain(|it| glob::path(pattern, it).is_some());
    paths
}
