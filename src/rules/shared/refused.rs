//! Files that `Tag_Regex` refuses: which, how far the match got, and what they cost.

use crate::diagnostic::{Diagnostic, Effect};
use crate::model::{Config, Instance, Pattern};
use crate::onigmo::Furthest;
use crate::sim::{Reading, Refusal, Sample, TailTrace, leak};

/// So many paths are named; of more, only the number.
const MOST_NAMED: usize = 3;

/// The sample paths that one input tries to read and refuses, because its pattern does not match.
pub(in crate::rules) struct Refused<'a> {
    pub(in crate::rules) paths: Vec<(&'a Sample, Option<Furthest>, usize)>,
    /// How many sample paths the input reads or tries to read.
    pub(in crate::rules) tried: usize,
}

impl<'a> Refused<'a> {
    pub(in crate::rules) fn of(trace: &TailTrace<'a>) -> Self {
        let mut paths = Vec::new();
        for (sample, reading) in &trace.readings {
            if let Reading::Refused { why: Refusal::NoMatch { furthest }, times, .. } = reading {
                paths.push((*sample, furthest.clone(), *times));
            }
        }
        Self { paths, tried: trace.tried().count() }
    }

    /// Points into the pattern and at a path, and says what the refusals cost.
    pub(in crate::rules) fn explain(
        &self,
        config: &Config,
        instance: &Instance,
        pattern: &Pattern,
        found: &mut Diagnostic,
    ) {
        if let Some((sample, furthest, _)) = self.paths.first() {
            point(sample, furthest.as_ref(), pattern, found);
        }
        for (sample, ..) in self.paths.iter().skip(1).take(MOST_NAMED - 1) {
            found.label(sample.span, "refused too");
        }
        if MOST_NAMED < self.paths.len() {
            found.note(format!("{} more are refused", self.paths.len() - MOST_NAMED));
        }
        self.cost(config, instance, found);
    }

    /// Log lines and memory, in the release that is checked for.
    fn cost(&self, config: &Config, instance: &Instance, found: &mut Diagnostic) {
        let attempts: usize = self.paths.iter().map(|(_, _, times)| times).sum();
        let Some(seconds) = leak::refresh_seconds(instance) else { return };
        found.note(format!(
            "Fluent Bit logs `invalid tag_regex pattern for file …` and `failed to compose tag for \
             file: …` for each refused file at every scan: {} lines at each scan of these {}",
            2 * attempts,
            self.paths.len(),
        ));
        let docker_mode = instance.is_on("docker_mode");
        let leaked: usize = self
            .paths
            .iter()
            .map(|(path, _, times)| times * leak::bytes(config.version, &path.value, docker_mode))
            .sum();
        if 0 < leaked {
            found.effect(Effect::Leak).note(format!(
                "Fluent Bit {} does not free the memory of a refused file: {:.1} kB at every scan \
                 for these, {:.0} MB a day; fixed in 4.2.5 and 5.0.6",
                config.version,
                kilobytes(leaked),
                leak::megabytes_a_day(leaked, seconds),
            ));
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "shown with one digit")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1e3
}

/// Points at what failed in the pattern, and how far the path was matched.
fn point(sample: &Sample, furthest: Option<&Furthest>, pattern: &Pattern, found: &mut Diagnostic) {
    let Some(furthest) = furthest else {
        found.label(sample.span, "refused");
        return;
    };
    found.label(pattern.locate(furthest.node), "the match gets no further than this");
    let mut end = furthest.at.min(sample.value.len());
    while !sample.value.is_char_boundary(end) {
        end -= 1;
    }
    let rest =
        crate::text::Span::new(sample.span.file, sample.span.start() + end, sample.span.end());
    found.label(rest, "in this path, from here on nothing fits");
}
