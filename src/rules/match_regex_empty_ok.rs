use crate::diagnostic::{Confidence, Effect, Severity};
use crate::model::{Config, Instance, Kind, Value};
use crate::onigmo::Outcome;
use crate::sim::{Trace, route};

use super::Context;
use super::shared::matching::{is_empty_only, known_tags, sources};
use super::shared::words::quoted;

super::declare! {
    /// `Match_Regex` matches an empty text, which counts as no match.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit takes a tag only where `Match_Regex` matches at least one byte of it. A pattern
    /// such as `^(?!kube)` looks ahead and takes nothing, so it never counts: an output with it gets
    /// nothing, a filter with it does nothing, and no line in the log says so.
    ///
    /// ## What to do
    ///
    /// Let the pattern take the rest of the tag: `^(?!kube).*`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name cpu
    ///     Tag  host.cpu
    /// [OUTPUT]
    ///     Name        stdout
    ///     Match_Regex ^(?!kube)
    /// #               ^^^^^^^^^ Match_Regex matches nothing but the empty text, which counts as no match
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name cpu
    ///     Tag  host.cpu
    /// [OUTPUT]
    ///     Name        stdout
    ///     Match_Regex (kube\.)?
    /// #               ^^^^^^^^^ Match_Regex matches only an empty part of the tag `host.cpu`, which counts as no match
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name cpu
    ///     Tag  host.cpu
    /// [OUTPUT]
    ///     Name        stdout
    ///     Match_Regex ^(?!kube).*
    /// ```
    severity: Error, effect: DataLoss, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    for instance in config.filters().chain(config.outputs()) {
        let Some(pattern) = &instance.matcher.regex else { continue };
        // With a Match beside it, that decides alone.
        let effect = match (instance.kind, &instance.matcher.glob) {
            (Kind::Output, None) => Effect::DataLoss,
            _ => Effect::Degraded,
        };
        if is_empty_only(pattern) {
            let found = context.report(
                pattern.span(),
                "Match_Regex matches nothing but the empty text, which counts as no match",
            );
            found.effect(effect).note(NOTE).help(format!("write `{}.*`", pattern.inner()));
            if pattern.inner().contains('$') || pattern.inner().is_empty() {
                found.help("write a pattern that takes the tags, or use Match");
            }
        } else if let Some(tag) = empty_match(config, trace, instance) {
            let found = context.report(
                pattern.span(),
                format!(
                    "Match_Regex matches only an empty part of the tag {}, which counts as no match",
                    quoted(&tag)
                ),
            );
            found.confidence = Confidence::Likely;
            found
                .effect(effect)
                .severity(Severity::Warning)
                .note(NOTE)
                .help("write `.*` at the end of the pattern if the tag is meant to be taken");
        }
    }
}

const NOTE: &str =
    "Fluent Bit takes a tag where the match has at least one byte (`flb_router_match`)";

/// A known tag of which the pattern takes nothing, although it matches; `None` where `Match` takes
/// it.
fn empty_match(config: &Config, trace: &Trace<'_>, instance: &Instance) -> Option<String> {
    let regex = instance.matcher.regex.as_ref()?.regex.as_ref().ok()?;
    let glob = instance.matcher.glob.as_ref().map(Value::text);
    known_tags(&sources(config), trace).into_iter().find(|tag| {
        let taken = glob.is_some_and(|it| it.is_none_or(|it| route::glob(it, tag)));
        let Outcome::Match(captures) = regex.match_at(tag, 0) else { return false };
        !taken && captures.get(0).is_some_and(|it| it.is_empty())
    })
}
