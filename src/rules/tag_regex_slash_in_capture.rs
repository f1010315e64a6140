use super::Context;
use super::shared::slashes::{Slash, slashes};

super::declare! {
    /// A group that `Tag` uses can hold a `/`, which stays in the tag.
    ///
    /// ## Why it is bad
    ///
    /// With `Tag_Regex`, Fluent Bit puts what a group took into the tag as it is; only a `*` in a
    /// `Tag` without `Tag_Regex` makes dots of slashes. A tag such as `k./srv/app.orders` meets
    /// `Match k.*`, but its parts are not where `$TAG[1]` looks for them, and outputs that make
    /// names of files or objects out of tags make folders of it.
    ///
    /// ## What to do
    ///
    /// Let the group take one part of the path: `[^/]+`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /srv/*/*/*.log
    ///     Tag       k.<folder>.<app>
    ///     Tag_Regex ^/(?<folder>.+)/(?<app>[^/]+)\.log$
    /// #               ^^^^^^^^^^^^^ `<folder>` can take a `/` into the tag
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /srv/*/*/*.log
    ///     Tag       k.<folder>.<app>
    ///     Tag_Regex ^/(?<folder>.+)/(?<app>[^/]+)\.log$
    /// #               ^^^^^^^^^^^^^ `<folder>` can take a `/` into the tag
    /// #- samples/paths.txt
    /// /srv/shop/orders/api.log
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /srv/*/*/*.log
    ///     Tag       k.<folder>.<app>
    ///     Tag_Regex ^/srv/(?<folder>[^/]+)/[^/]+/(?<app>[^/]+)\.log$
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let trace = context.trace;
    for tail in &trace.tails {
        let found = slashes(tail);
        // A class that takes folders along makes the other groups wrong, too.
        if found.iter().any(|it| it.class.is_some()) {
            continue;
        }
        for Slash { name, group, sample, .. } in found {
            let found = context.report(group, format!("`<{name}>` can take a `/` into the tag"));
            if let Some((sample, taken)) = sample {
                found.label(sample.span, format!("`<{name}>` is `{taken}`"));
            }
            found
                .note("Fluent Bit puts what a group took into the tag as it is (`tag_compose`)")
                .help("let the group take one part of the path, as `[^/]+` does");
        }
    }
}
