//! Files that `Tag_Regex` refuses: which, how far the match got, and what they cost.

use crate::diagnostic::{Diagnostic, Effect};
use crate::model::{Config, Instance, Pattern, Tail};
use crate::onigmo::{Furthest, Options, Outcome, Regex};
use crate::schema::Version;
use crate::sim::{Reading, Refusal, Sample, TailTrace, leak};
use crate::text::Span;

use super::disjoint::Disjoint;
use super::words::{FIXED, logs};
use super::{delimiters, escapes};

/// What Fluent Bit logs where the pattern does not match, without the file.
pub(in crate::rules) const MISMATCH: &str = "invalid tag_regex pattern for file …";
/// What it logs for every file that gets no tag.
const NOT_COMPOSED: &str = "failed to compose tag for file: …";

/// So many paths are named; of more, only the number.
const MOST_NAMED: usize = 3;

/// The sample paths that one input tries to read and refuses, because its pattern does not match.
pub(in crate::rules) struct Refused<'a> {
    pub(in crate::rules) paths: Vec<(&'a Sample, usize)>,
    /// How many sample paths the input reads or tries to read.
    pub(in crate::rules) tried: usize,
}

impl<'a> Refused<'a> {
    pub(in crate::rules) fn of(trace: &TailTrace<'a>) -> Self {
        let mut paths = Vec::new();
        for (sample, reading) in &trace.readings {
            if let Reading::Refused { why: Refusal::NoMatch, times, .. } = reading {
                paths.push((*sample, *times));
            }
        }
        Self { paths, tried: trace.tried().count() }
    }

    /// Points into the pattern and at a path, and says what the refusals cost and what to do.
    pub(in crate::rules) fn explain(
        &self,
        config: &Config,
        trace: &TailTrace<'_>,
        pattern: &Pattern,
        found: &mut Diagnostic,
    ) {
        let instance = config.instance(trace.tail);
        if let Some((sample, _)) = self.paths.first() {
            point(sample, pattern, found);
        }
        for (sample, ..) in self.paths.iter().skip(1).take(MOST_NAMED - 1) {
            found.label(sample.span, "refused too");
        }
        if MOST_NAMED < self.paths.len() {
            found.note(format!("refused and not shown: {}", self.paths.len() - MOST_NAMED));
        }
        self.lines(config, instance, found);
        self.leaked(config, instance, found);
        if let Some((reason, help)) = self.cure(config, trace.tail, pattern) {
            found.note(reason).help(help);
            return;
        }
        match Disjoint::of(config, trace.tail) {
            Some(disjoint) => found.help(disjoint.help(trace.tail)),
            None => found.help(
                "widen the pattern where it fails, or take files that are not meant out with \
                 Exclude_Path",
            ),
        };
    }

    /// Whether the pattern takes one of these files at least if `fixed` is compiled in its place.
    pub(in crate::rules) fn is_cured_by(&self, fixed: &str, options: Options) -> bool {
        let Ok(regex) = Regex::with_options(fixed, options) else { return false };
        let matches = |path: &str| matches!(regex.search(path), Outcome::Match(_));
        self.paths.iter().any(|(sample, ..)| matches(&sample.value))
    }

    /// A mistake in how the pattern is written that explains a refusal: what it is, what to write.
    fn cure(&self, config: &Config, tail: &Tail, pattern: &Pattern) -> Option<(String, String)> {
        let text = pattern.text.text();
        if let Some(last) = delimiters::idle_options(pattern, tail)
            && self.is_cured_by(&text[1..last], Options::NONE)
        {
            return Some((
                delimiters::idle_message(&text[last + 1..]),
                delimiters::without_idle_options(text, last, config.version),
            ));
        }
        let inner = pattern.inner();
        let places = escapes::doubled(inner);
        let first = places.first().filter(|_| escapes::reads_unix_paths(tail))?;
        let fixed = escapes::undoubled(inner, &places);
        let message = escapes::message(&inner[first.clone()]);
        self.is_cured_by(&fixed, pattern.unwrapped.options)
            .then(|| (message, escapes::help(inner, &places)))
    }

    /// How many times these files are tried at a scan.
    fn attempts(&self) -> usize {
        self.paths.iter().map(|(_, times)| times).sum()
    }

    /// What Fluent Bit does with them, and logs.
    fn lines(&self, config: &Config, instance: &Instance, found: &mut Diagnostic) {
        if !refuses(config.version) {
            explain_reading(config, found);
            return;
        }
        let often = match leak::refresh_seconds(instance) {
            Some(seconds) => format!("every {seconds} s"),
            None => "at every scan".to_owned(),
        };
        found.note(format!(
            "{} for each refused file, and does not read it: {} lines {often}",
            logs(&[MISMATCH, NOT_COMPOSED]),
            2 * self.attempts(),
        ));
    }

    /// What Fluent Bit does not free, in the release that is checked for.
    #[expect(clippy::case_sensitive_file_extension_comparisons, reason = "as Fluent Bit compares")]
    fn leaked(&self, config: &Config, instance: &Instance, found: &mut Diagnostic) {
        let docker_mode = instance.is_on("docker_mode");
        let at_a_scan = |docker_mode: bool| -> usize {
            let bytes = |path: &str| leak::bytes(config.version, path, docker_mode);
            self.paths.iter().map(|(path, times)| times * bytes(&path.value)).sum()
        };
        let leaked = at_a_scan(docker_mode);
        if leaked == 0 {
            return;
        }
        let day = leak::refresh_seconds(instance).map_or(String::new(), |seconds| {
            let day = leak::megabytes_a_day(leaked, seconds);
            if day < 1000.0 {
                format!(", {day:.0} MB a day")
            } else {
                format!(", {:.1} GB a day", day / 1e3)
            }
        });
        let zipped = self.paths.iter().any(|(it, ..)| it.value.ends_with(".gz"));
        let more = match (docker_mode, zipped && Version::new(3, 0, 0) <= config.version) {
            (true, true) => "; most of it because of Docker_Mode and `.gz`",
            (true, false) => "; most of it because of Docker_Mode",
            (false, true) => "; most of it because of `.gz`",
            (false, false) => "",
        };
        found.effect(Effect::Leak).note(format!(
            "Fluent Bit {} does not free the memory of a refused file: {:.1} kB at every scan{day}\
             {more}; {FIXED}",
            config.version,
            kilobytes(leaked),
        ));
    }
}

/// Whether Fluent Bit of this release refuses a file whose tag it cannot compose; before, it reads
/// the file under the tag as it is written.
pub(in crate::rules) fn refuses(version: Version) -> bool {
    Version::new(1, 3, 0) <= version
}

/// Says what a release does that refuses no file.
fn explain_reading(config: &Config, found: &mut Diagnostic) {
    found.effect(Effect::Degraded).note(format!(
        "Fluent Bit {} logs an error for such a file, and reads it with the tag as it is written",
        config.version
    ));
}

/// Says what it costs that every such file is refused, in the release that is checked for.
pub(in crate::rules) fn explain_all(
    config: &Config,
    which: &str,
    logged: &str,
    found: &mut Diagnostic,
) {
    if !refuses(config.version) {
        explain_reading(config, found);
        return;
    }
    found.note(format!(
        "{} for each {which} at every scan, and does not read it",
        logs(&[logged, NOT_COMPOSED]),
    ));
    let kilobytes = leak::bytes(config.version, "", false).div_ceil(1000);
    if Version::new(1, 4, 6) <= config.version && 0 < kilobytes {
        found.effect(Effect::Leak).note(format!(
            "Fluent Bit {} does not free the memory of a refused file: more than {} kB for each at \
             every scan; {FIXED}",
            config.version,
            kilobytes - 1,
        ));
    }
}

#[expect(clippy::cast_precision_loss, reason = "shown with one digit")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1e3
}

/// Points at what failed in the pattern, and how far the path was matched.
fn point(sample: &Sample, pattern: &Pattern, found: &mut Diagnostic) {
    let regex = pattern.regex.as_ref().ok();
    let furthest = regex.and_then(|it| it.search_furthest(&sample.value).1);
    // An attempt that fails at the end of the path, at the first thing it wants, says nothing.
    let says_nothing = |it: &Furthest| it.at == sample.value.len() && it.node.start == 0;
    let Some(furthest) = furthest.filter(|it| !says_nothing(it)) else {
        found.label(sample.span, "refused");
        return;
    };
    found.label(pattern.locate(furthest.node), "no match gets past this");
    let mut end = furthest.at.min(sample.value.len());
    while !sample.value.is_char_boundary(end) {
        end -= 1;
    }
    // The path may be longer or shorter than what is written for it.
    let end = sample.span.start() + end.min(sample.span.len());
    let rest = Span::new(sample.span.file, end, sample.span.end());
    let text = if rest.is_empty() {
        "refused: the path ends here"
    } else {
        "refused: nothing fits from here on"
    };
    found.label(rest, text);
}
