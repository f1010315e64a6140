use super::Context;
use super::shared::matching;
use super::shared::tag_template::{names, working};

super::declare! {
    /// `Tag_Regex` names groups, and there is no `Tag` to use them.
    ///
    /// ## Why it is bad
    ///
    /// Without `Tag`, every file gets the default tag of the input, such as `tail.0`. All that the
    /// pattern still does is to refuse the files that it does not match.
    ///
    /// ## What to do
    ///
    /// Add a `Tag` with the groups: `Tag app.<name>`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+)\.log$
    /// #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Tag_Regex has groups and there is no Tag, so every file gets the default tag
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+)\.log$
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    for tail in &config.tails {
        let instance = config.instance(tail);
        let Some((pattern, regex)) = working(tail) else { continue };
        let names = names(regex);
        // An empty `Tag` is refused as an unknown property.
        if names.is_empty() || instance.property("tag").is_some() {
            continue;
        }
        // That no output takes the default tag says more.
        if matching::is_unmatched(config, trace, instance) {
            continue;
        }
        let found = context.report(
            pattern.span(),
            "Tag_Regex has groups and there is no Tag, so every file gets the default tag",
        );
        if config.whole {
            found.note(format!("the default tag of this input is `{}`", instance.name));
        }
        found
            .note("Fluent Bit then uses Tag_Regex only to refuse the files that it does not match");
        found.help(format!("add `Tag app.<{}>`, with what is to stand in front", names[0]));
    }
}
