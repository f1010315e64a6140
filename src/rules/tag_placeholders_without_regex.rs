use crate::model::Instance;

use super::Context;
use super::shared::tag_template::placeholders;

super::declare! {
    /// `Tag` has placeholders, and there is no `Tag_Regex` that they could be taken from.
    ///
    /// ## Why it is bad
    ///
    /// Without `Tag_Regex`, `<` and `>` mean nothing to Fluent Bit: the tag of every file is the
    /// text as it is written, such as `k.<app>`. Nothing is logged.
    ///
    /// ## What to do
    ///
    /// Add a `Tag_Regex` with a group for each placeholder, or write the tag without them.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name tail
    ///     Path /var/log/*.log
    ///     Tag  k.<app>
    /// #          ^^^^^ `<app>` stays in the tag as it is written, because there is no Tag_Regex
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+)\.log$
    /// ```
    severity: Error, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for tail in &config.tails {
        if tail.tag_regex.is_some() || has_misspelt_regex(config.instance(tail)) {
            continue;
        }
        let Some(tag) = tail.tag() else { continue };
        let placeholders = placeholders(tag);
        let mut named = placeholders.iter().filter(|it| !it.name.trim().is_empty());
        let Some(first) = named.next() else { continue };
        let message = format!(
            "{} stays in the tag as it is written, because there is no Tag_Regex",
            first.shown()
        );
        let found = context.report(first.span, message);
        for other in named {
            found.label(other.span, "and this one");
        }
        found.note("Fluent Bit reads placeholders only beside Tag_Regex, and logs nothing");
        found.help(format!(
            "add a Tag_Regex with the group `(?<{}>…)`, or write the tag without placeholders",
            first.name.trim(),
        ));
    }
}

/// A key that was most likely meant to be `Tag_Regex`; Fluent Bit refuses it by its name.
fn has_misspelt_regex(instance: &Instance) -> bool {
    instance.properties.iter().any(|it| {
        let key = it.key.value.to_ascii_lowercase();
        !it.is("tag_regex") && strsim::damerau_levenshtein(&key, "tag_regex") <= 3
    })
}
