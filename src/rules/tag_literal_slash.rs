use crate::model::Tail;
use crate::sim::tag::expand_star;
use crate::text::Placed;

use super::Context;

super::declare! {
    /// A `/`, `\` or `:` of `Tag` becomes a dot, as those of the path do.
    ///
    /// ## Why it is bad
    ///
    /// Where `Tag` has a `*`, Fluent Bit puts the path in its place and then makes dots of slashes
    /// in all of the tag. `k8s/*` gives tags such as `k8s.var.log.app.log`: a `Match k8s/*` takes
    /// none of them.
    ///
    /// ## What to do
    ///
    /// Write the dot.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name tail
    ///     Path /var/log/*.log
    ///     Tag  k8s/*
    /// #           ^ this `/` of Tag becomes a dot
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name tail
    ///     Path /var/log/*.log
    ///     Tag  k8s.*
    /// ```
    severity: Advice, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    for tail in &context.config.tails {
        let Some(tag) = changed(tail) else { continue };
        let Some(at) = tag.text().find(['/', '\\', ':']) else { continue };
        let text = tag.text();
        let becomes = if at == 0 { "is left out of the tag" } else { "becomes a dot" };
        let example = expand_star(text, "/var/log/app.log");
        context
            .report(tag.locate(at..at + 1), format!("this `{}` of Tag {becomes}", &text[at..=at]))
            .note(format!("the file `/var/log/app.log` gets the tag `{example}`"))
            .help(format!("write `{}`", expand_star(text, "\u{1}").replace('\u{1}', "*")));
    }
}

/// The tag, where a path is put into it.
fn changed(tail: &Tail) -> Option<&Placed> {
    let by_regex = match &tail.pattern {
        Some(pattern) => pattern.regex.is_ok(),
        None => tail.tag_regex.is_some(),
    };
    tail.tag().filter(|it| it.text().contains('*') && !by_regex)
}
