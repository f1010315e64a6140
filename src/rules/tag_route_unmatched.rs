use crate::diagnostic::{Confidence, Severity};
use crate::model::{Config, Kind, Tail};
use crate::sim::language::Language;
use crate::sim::tags::Source;
use crate::sim::{Reading, TailTrace, route};

use super::Context;
use super::shared::matching;
use super::shared::tag_template::with_group;
use super::shared::words::{DISCARDED, quoted};

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
    /// outside, as those of `forward` do, are left out, and so are tags that a filter changes. Where
    /// all outputs are `null`, nothing is to arrive; and where other tags that begin with the same
    /// word are taken, the finding is a warning: the tag may be left out on purpose.
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
    /// #        ^^^^^ no output takes the tags that `k8s.*` gives
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
    ///
    /// ```conf,good
    /// [SERVICE]
    ///     Flush 1
    /// [INPUT]
    ///     Name cpu
    ///     Tag  host.cpu
    /// [OUTPUT]
    ///     Name  null
    ///     Match none
    /// ```
    severity: Error, effect: DataLoss, confidence: Certain,
    since: "0.1.0"
}

/// So many outputs are shown.
const MOST_SHOWN: usize = 3;

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    if matching::is_unfinished(config) {
        return;
    }
    let sources = matching::sources(config);
    let unmatched = matching::unmatched(config, &sources, trace);
    for source in &unmatched {
        let chosen = is_chosen(source, &sources, &unmatched);
        let found = context.report(source.span, message(source));
        if chosen {
            found.severity(Severity::Warning).confidence = Confidence::Likely;
        }
        for output in config.outputs().take(MOST_SHOWN) {
            if let Some(value) = route::matcher_value(output) {
                found.label(value.span(), "does not take it");
            }
        }
        found.note(DISCARDED);
        found.help(help(config, source));
    }
    if unmatched.is_empty()
        && matching::all_is_seen(config)
        && !matching::is_said_elsewhere(config, &sources, trace)
    {
        for tail in &trace.tails {
            by_samples(context, tail);
        }
    }
}

/// Whether other tags that begin with the same word are taken: then this one may be left out on
/// purpose.
fn is_chosen(source: &Source<'_>, sources: &[Source<'_>], unmatched: &[&Source<'_>]) -> bool {
    let Some(word) = first_word(source) else { return false };
    sources.iter().any(|it| {
        first_word(it).as_ref() == Some(&word)
            && !unmatched.iter().any(|unmatched| unmatched.span == it.span)
    })
}

/// What stands before the first dot of a tag.
fn first_word(source: &Source<'_>) -> Option<String> {
    let tag = match source.tags.as_ref()?.text() {
        Some(tag) => tag,
        None => written(source)?.to_owned(),
    };
    let (word, _) = tag.split_once('.')?;
    (!word.is_empty() && !word.contains(['*', '<'])).then(|| word.to_owned())
}

/// The `Tag` of an input as it is written.
fn written<'a>(source: &Source<'a>) -> Option<&'a str> {
    if source.instance.kind != Kind::Input {
        return None;
    }
    source.instance.property("tag")?.value.text()
}

/// Which tags it is about.
fn message(source: &Source<'_>) -> String {
    match (source.tags.as_ref().and_then(Language::text), written(source)) {
        (Some(tag), _) => format!("no output takes the tag {}", quoted(&tag)),
        (None, Some(tag)) => format!("no output takes the tags that {} gives", quoted(tag)),
        (None, None) => "no output takes the tags that this gives".to_owned(),
    }
}

/// What to do.
fn help(config: &Config, source: &Source<'_>) -> String {
    let Some(start) = source.tags.as_ref().and_then(|it| start(it, source)) else {
        return "write an output with a Match that takes such tags".to_owned();
    };
    let is_here = |it: &&Tail| std::ptr::eq(config.instance(it), source.instance);
    if let Some(tag) = config.tails.iter().find(is_here).and_then(with_group) {
        return format!(
            "write `Tag {tag}` if an output takes that, or an output with `Match {start}`"
        );
    }
    if source.instance.kind == Kind::Input && source.instance.property("tag").is_none() {
        return format!("add a Tag that an output takes, or an output with `Match {start}`");
    }
    format!("write an output with `Match {start}`, or another tag")
}

/// A `Match` that takes the tags, if they all begin with the same word.
fn start(tags: &Language, source: &Source<'_>) -> Option<String> {
    if let Some(tag) = tags.text() {
        return Some(tag);
    }
    let text = written(source)?;
    let start = &text[..text.find(['*', '<'])?];
    (!start.is_empty() && !start.contains(['/', '\\', ':'])).then(|| format!("{start}*"))
}

/// Samples whose tags no output takes.
fn by_samples(context: &mut Context<'_>, tail: &TailTrace<'_>) {
    let config = context.config;
    let Some(tag) = tail.tail.tag() else { return };
    if matching::is_unfilled_tail(tail.tail) {
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
        .note(DISCARDED)
        .help(format!("write an output with a Match that takes `{its_tag}`"));
}
