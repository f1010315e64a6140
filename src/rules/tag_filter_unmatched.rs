use crate::sim::TailTrace;
use crate::sim::language::Language;

use super::Context;
use super::shared::matching;

super::declare! {
    /// No tag of the configuration meets the `Match` of a filter.
    ///
    /// ## Why it is bad
    ///
    /// The filter does nothing, and Fluent Bit does not say so: records arrive without the fields
    /// it should add, or with those it should take out.
    ///
    /// Only whole configurations are checked, and only where all tags can be known. Where sample
    /// paths are read, their tags stand for those of the input.
    ///
    /// ## What to do
    ///
    /// Write the `Match` for a tag that there is.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [SERVICE]
    ///     Flush 1
    /// [INPUT]
    ///     Name tail
    ///     Path /var/log/*.log
    ///     Tag  app.*
    /// [FILTER]
    ///     Name   record_modifier
    ///     Match  kube.*
    /// #          ^^^^^^ Match `kube.*` takes no tag of this configuration, so this filter does nothing
    ///     Record cluster blue
    /// [OUTPUT]
    ///     Name  stdout
    ///     Match *
    /// ```
    ///
    /// ```conf,good
    /// [SERVICE]
    ///     Flush 1
    /// [INPUT]
    ///     Name tail
    ///     Path /var/log/*.log
    ///     Tag  app.*
    /// [FILTER]
    ///     Name   record_modifier
    ///     Match  app.*
    ///     Record cluster blue
    /// [OUTPUT]
    ///     Name  stdout
    ///     Match *
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    if config.filters().next().is_none() {
        return;
    }
    let sources = matching::sources(config);
    if !matching::all_is_seen(config)
        || !matching::all_known(&sources)
        // A tag that no output takes: most likely this filter was meant for it.
        || !matching::unmatched(config, &sources, trace).is_empty()
    {
        return;
    }
    let mut tags: Vec<Language> = Vec::new();
    for source in &sources {
        let tail =
            trace.tails.iter().find(|it| std::ptr::eq(config.instance(it.tail), source.instance));
        let tail = tail.filter(|it| !matching::is_unfilled_tail(it.tail));
        let sampled = tail.into_iter().flat_map(TailTrace::tags);
        let sampled: Vec<Language> = sampled.map(|(_, tag)| Language::constant(tag)).collect();
        if sampled.is_empty() {
            tags.extend(source.tags.clone());
        } else {
            tags.extend(sampled);
        }
    }
    for filter in config.filters() {
        if !tags.iter().all(|it| matching::never_takes(config, filter, it))
            || matching::has_own_finding(&sources, trace, filter)
        {
            continue;
        }
        let Some((span, name)) = matching::named(filter) else { continue };
        context
            .report(
                span,
                format!("{name} takes no tag of this configuration, so this filter does nothing"),
            )
            .note(format!("the tags are {}", matching::list(&sources)))
            .help("write Match for one of these tags, or take the filter out");
    }
}
