use crate::model::Kind;
use crate::sim::language::Language;
use crate::sim::tags::{Source, sources};
use crate::sim::{Reading, TailTrace, route};

use super::Context;
use super::shared::matching;

super::declare! {
    /// No output takes the tag.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit collects the records, finds no output whose `Match` takes their tag, and throws
    /// them away. Nothing in its log says so.
    ///
    /// Only whole configurations are checked: a file without `[SERVICE]` is taken for a part of
    /// one, and `AWS FireLens` adds outputs that are not in the file. Inputs whose tags come from
    /// outside, as those of `forward` do, are left out, and so are tags that a filter changes.
    ///
    /// ## What to do
    ///
    /// Let the `Match` of an output and the tag begin with the same word.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [SERVICE]
    ///     Flush 1
    /// [INPUT]
    ///     Name tail
    ///     Path /var/log/*.log
    ///     Tag  k8s.*
    /// #        ^^^^^ no output takes these tags
    /// [INPUT]
    ///     Name cpu
    ///     Tag  kube.cpu
    /// [OUTPUT]
    ///     Name  stdout
    ///     Match kube.*
    /// ```
    ///
    /// ```conf,bad
    /// [SERVICE]
    ///     Flush 1
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*.log
    ///     Tag       <team>
    /// #             ^^^^^^ no output takes the tag of 1 of the 2 sample paths
    ///     Tag_Regex /(?<team>[^/-]+)-[^/]+\.log$
    /// [OUTPUT]
    ///     Name  stdout
    ///     Match shop
    /// [OUTPUT]
    ///     Name  stdout
    ///     Match stock
    /// #- samples/paths.txt
    /// /var/log/apps/shop-orders.log
    /// /var/log/apps/bank-payments.log
    /// ```
    ///
    /// ```conf,good
    /// [SERVICE]
    ///     Flush 1
    /// [INPUT]
    ///     Name tail
    ///     Path /var/log/*.log
    ///     Tag  kube.*
    /// [OUTPUT]
    ///     Name  stdout
    ///     Match kube.*
    /// ```
    severity: Error, effect: DataLoss, confidence: Certain,
    since: "0.1.0"
}

/// So many outputs are shown.
const MOST_SHOWN: usize = 3;

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    let sources = sources(config);
    let unmatched = matching::unmatched(config, &sources, trace);
    for source in &unmatched {
        let constant = source.tags.as_ref().and_then(Language::text);
        let (message, kind) = match (&constant, source.instance.property("tag")) {
            (Some(tag), None) => (format!("no output takes the tag `{tag}` of this input"), "tag"),
            (Some(_), _) => ("no output takes this tag".to_owned(), "tag"),
            (None, _) => ("no output takes these tags".to_owned(), "tags"),
        };
        let found = context.report(source.span, message);
        for output in config.outputs().take(MOST_SHOWN) {
            if let Some(value) = route::matcher_value(output) {
                found.label(value.span(), format!("does not take the {kind}"));
            }
        }
        found.note("Fluent Bit throws such records away without a line in its log");
        if let Some(start) = source.tags.as_ref().and_then(|it| start(it, source)) {
            found.help(format!("write an output with `Match {start}`, or another tag"));
        }
    }
    if unmatched.is_empty() {
        for tail in &trace.tails {
            by_samples(context, tail, &sources);
        }
    }
}

/// A `Match` that takes the tags, if they all begin with the same word.
fn start(tags: &Language, source: &Source<'_>) -> Option<String> {
    if let Some(tag) = tags.text() {
        return Some(tag);
    }
    let written =
        source.instance.property("tag").filter(|_| source.instance.kind == Kind::Input)?;
    let text = written.value.text()?;
    let start = &text[..text.find(['*', '<'])?];
    (!start.is_empty() && !start.contains(['/', '\\', ':'])).then(|| format!("{start}*"))
}

/// Samples whose tags no output takes.
fn by_samples(context: &mut Context<'_>, tail: &TailTrace<'_>, sources: &[Source<'_>]) {
    let config = context.config;
    let Some(tag) = tail.tail.tag() else { return };
    if !matching::all_is_seen(config) || matching::is_said_elsewhere(config, sources, context.trace)
    {
        return;
    }
    let read = tail.readings.iter().filter(|(_, it)| matches!(it, Reading::Read { .. })).count();
    let lost: Vec<_> = tail
        .tags()
        .filter(|(_, tag)| {
            let tags = Language::constant(tag);
            matching::goes_nowhere(config, config.instance(tail.tail), &tags)
        })
        .collect();
    let Some((first, its_tag)) = lost.first() else { return };
    context
        .report(
            tag.span(),
            format!("no output takes the tag of {} of the {read} sample paths", lost.len()),
        )
        .label(first.span, format!("its tag is `{its_tag}`"))
        .note("Fluent Bit throws such records away without a line in its log")
        .help(format!("write an output with a `Match` that takes `{its_tag}`"));
}
