use super::Context;
use super::shared::compile_error::{Cause, cause, note_literal_tag, report};

super::declare! {
    /// `Tag_Regex` is not a pattern that Fluent Bit can compile.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit starts all the same. It logs one line, which does not say what is wrong, and goes
    /// on without the pattern:
    ///
    /// ```log
    /// invalid 'tag_regex' config value
    /// ```
    ///
    /// `Tag` is then taken as it is written: with `Tag k.<app>` every file has the tag `k.<app>`. A
    /// star in it becomes the path, as without `Tag_Regex`. The dry run does not look at the
    /// pattern at all.
    ///
    /// ## What to do
    ///
    /// Write the pattern for Onigmo with the syntax of Ruby, which is what Fluent Bit has built in.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/containers/*.log
    ///     Tag       kube.<pod>
    ///     Tag_Regex ^/var/log/containers/(?<pod>[^_]+_.*\.log$
    /// #                                  ^ Tag_Regex does not compile: this group is never closed
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       app.*
    ///     Tag_Regex *(?<app>[a-z]+)\.log$
    /// #             ^ Tag_Regex does not compile: there is nothing before this operator to repeat
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/containers/*.log
    ///     Tag       kube.<pod>
    ///     Tag_Regex ^/var/log/containers/(?<pod>[^_/]+)_[^/]*\.log$
    /// ```
    severity: Error, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for tail in &config.tails {
        let Some(pattern) = &tail.pattern else { continue };
        let Some((error, Cause::Other)) = cause(pattern) else { continue };
        let found = report(context, "Tag_Regex does not compile", pattern, error);
        note_literal_tag(config, tail, found);
    }
}
