use super::Context;
use super::shared::slashes::{Slash, slashes};
use super::shared::words::quoted;

super::declare! {
    /// A class such as `[^_]+` in `Tag_Regex` takes folders along.
    ///
    /// ## Why it is bad
    ///
    /// `[^_]` is any character but `_`, so a `/` too. The pattern is searched in the whole path:
    /// the group begins as far to the left as it can, and takes the folders in front of the name
    /// with it. The tag then has a part such as `/var/log/apps/orders`.
    ///
    /// ## What to do
    ///
    /// Leave the `/` out of the class: `[^/_]+`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*.log
    ///     Tag       app.<app>
    ///     Tag_Regex (?<app>[^_]+)_[a-z]+\.log$
    /// #                    ^^^^ `[^_]` takes a `/` too, so `<app>` can take folders along
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*.log
    ///     Tag       app.<app>
    ///     Tag_Regex (?<app>[^/_]+)_[a-z]+\.log$
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (trace, texts) = (context.trace, context.texts);
    for tail in &trace.tails {
        for Slash { name, class, sample, .. } in slashes(tail) {
            let Some(class) = class else { continue };
            let message = format!(
                "{} takes a `/` too, so `<{name}>` can take folders along",
                quoted(texts.of(class))
            );
            let found = context.report(class, message);
            if let Some((sample, taken)) = sample {
                found.label(sample.span, format!("`<{name}>` is `{taken}`"));
            }
            found.note("Fluent Bit searches Tag_Regex in the whole path, from the left");
            if let Some(rest) = texts.of(class).strip_prefix("[^") {
                found.help(format!("write `[^/{rest}`"));
            }
        }
    }
}
