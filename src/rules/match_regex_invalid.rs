use crate::diagnostic::{Diagnostic, Effect};
use crate::model::{Config, Instance, Kind};
use crate::schema::Version;
use crate::sim::route;

use super::Context;
use super::shared::compile_error::report;
use super::shared::words::logs;

super::declare! {
    /// A `Match_Regex` does not compile, and Fluent Bit goes on as if it was not set.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit says nothing about the pattern. A filter that has no `Match` then stops it, with
    /// words that do not name the reason:
    ///
    /// `NO match rule for grep.0 filter instance, unloading.`
    ///
    /// An output that has no `Match` gets nothing, and its records are lost; but where there is one
    /// input and one output, it gets everything. With a `Match` beside it, that decides alone.
    ///
    /// ## What to do
    ///
    /// Mend the pattern. The engine is Onigmo with the syntax of Ruby.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name        dummy
    ///     Tag         kube.app
    /// [OUTPUT]
    ///     Name        stdout
    ///     Match_Regex ^kube\.(app|web
    /// #                      ^ Match_Regex does not compile: this group is never closed
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name        dummy
    ///     Tag         kube.app
    /// [FILTER]
    ///     Name        record_modifier
    ///     Match_Regex ^kube\.(app|web
    /// #                      ^ Match_Regex does not compile: this group is never closed
    ///     Record      a b
    /// [OUTPUT]
    ///     Name        stdout
    ///     Match       *
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name        dummy
    ///     Tag         kube.app
    /// [OUTPUT]
    ///     Name        stdout
    ///     Match_Regex ^kube\.(app|web)
    /// ```
    severity: Error, effect: DataLoss, confidence: Certain,
    since: "0.1.0"
}

/// The release whose dry run looks at the `Match` of filters.
const SEEN_BY_DRY_RUN: Version = Version::new(5, 0, 0);

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for instance in config.filters().chain(config.outputs()) {
        let Some(pattern) = &instance.matcher.regex else { continue };
        let Err(error) = &pattern.regex else { continue };
        let found = report(context, "Match_Regex does not compile", pattern, error);
        if instance.property("match").is_some() {
            found.effect(Effect::Degraded).note(
                "Fluent Bit logs nothing, and goes on without Match_Regex: Match decides alone",
            );
        } else if instance.kind == Kind::Filter {
            filter(config, instance, found);
        } else {
            output(config, instance, found);
        }
    }
}

fn filter(config: &Config, instance: &Instance, found: &mut Diagnostic) {
    let seen = SEEN_BY_DRY_RUN <= config.version;
    found.effect(if seen { Effect::RefusedAtLoad } else { Effect::RefusedAtStart });
    found.note(format!(
        "{}, and does not start: without Match_Regex, this filter has no Match",
        logs(&[&format!("NO match rule for {} filter instance, unloading.", instance.name)]),
    ));
}

fn output(config: &Config, instance: &Instance, found: &mut Diagnostic) {
    if !config.whole {
        found.note(
            "Fluent Bit logs nothing, and goes on without Match_Regex: this output gets nothing, or \
             everything where there is one input and one output",
        );
    } else if route::is_only_pair(config, instance) {
        found.effect(Effect::Degraded).note(
            "Fluent Bit logs nothing, and goes on without Match_Regex: as the only output of the \
             only input, this one gets everything, as with `Match *`",
        );
    } else {
        found.note(format!(
            "{}, and goes on without Match_Regex: this output gets nothing",
            logs(&[&format!("[router] NO match for {} output instance", instance.name)]),
        ));
    }
}
