use super::Context;
use super::shared::matching;

super::declare! {
    /// No tag of the configuration meets the `Match` of an output.
    ///
    /// ## Why it is bad
    ///
    /// The output gets nothing, and Fluent Bit does not say so: what it was written for goes to
    /// other outputs only.
    ///
    /// Only whole configurations are checked, and only where all tags can be known: not beside an
    /// input such as `forward` or `http`, whose tags come from outside.
    ///
    /// ## What to do
    ///
    /// Write the `Match` for a tag that there is, or take the output out.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [SERVICE]
    ///     Flush 1
    /// [INPUT]
    ///     Name tail
    ///     Path /var/log/*.log
    ///     Tag  kube.*
    /// [OUTPUT]
    ///     Name  stdout
    ///     Match *
    /// [OUTPUT]
    ///     Name  file
    ///     Match k8s.*
    /// #         ^^^^^ Match `k8s.*` takes no tag of this configuration, so this output gets nothing
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
    ///     Match *
    /// [OUTPUT]
    ///     Name  file
    ///     Match kube.*
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    let sources = matching::sources(config);
    if !matching::all_is_seen(config)
        || !matching::all_known(&sources)
        // A tag without an output: most likely this one was meant for it.
        || !matching::unmatched(config, &sources, trace).is_empty()
    {
        return;
    }
    for output in config.outputs() {
        let never = sources
            .iter()
            .filter_map(|it| it.tags.as_ref())
            .all(|it| matching::never_takes(config, output, it));
        if !never || matching::has_own_finding(&sources, trace, output) {
            continue;
        }
        let Some((span, name)) = matching::named(output) else { continue };
        context
            .report(
                span,
                format!("{name} takes no tag of this configuration, so this output gets nothing"),
            )
            .note(format!("the tags are {}", matching::list(&sources)))
            .help("write Match for one of these tags, or take the output out");
    }
}
