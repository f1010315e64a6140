use crate::onigmo::Options;

use super::Context;
use super::shared::compile_error::{Cause, cause, note_literal_tag};

super::declare! {
    /// Fluent Bit cuts `Tag_Regex` at an escaped slash, which leaves a backslash at its end.
    ///
    /// ## Why it is bad
    ///
    /// To find the end of `/…/` and its options, Fluent Bit looks for the last slash, and does not
    /// see that a backslash stands in front of it. What is left ends with that backslash and does
    /// not compile. Fluent Bit starts all the same, logs one line, and goes on without the pattern:
    ///
    /// ```log
    /// invalid 'tag_regex' config value
    /// ```
    ///
    /// With `Tag k.<app>` every file then has the tag `k.<app>`, as it is written.
    ///
    /// ## What to do
    ///
    /// Escape the first slash too, and Fluent Bit takes none off; or write the slash that ends
    /// `/…/`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex /var\/log\/(?<app>[a-z]+)\/
    /// #                                      ^^ Fluent Bit cuts Tag_Regex at this slash, and what is left does not compile
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex /log\/(?<app>[a-z]+)\/i
    /// #                                 ^^^ Fluent Bit cuts Tag_Regex at this slash, and what is left does not compile
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex /log\/(?<app>[a-z]+)\//i
    /// ```
    severity: Error, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for tail in &config.tails {
        let Some(pattern) = &tail.pattern else { continue };
        let Some((_, Cause::CutAtEscapedSlash)) = cause(pattern) else { continue };
        let text = &pattern.text;
        let cut = pattern.unwrapped.inner.end - 1;
        let found = context.report(
            text.locate(cut..text.text().len()),
            "Fluent Bit cuts Tag_Regex at this slash, and what is left does not compile",
        );
        found.note(format!(
            "what is left is `{}`, which ends with a backslash (`str_to_regex`)",
            pattern.inner(),
        ));
        note_literal_tag(config, tail, found);
        let options = &text.text()[pattern.unwrapped.inner.end + 1..];
        let wrapped = format!("{}/{options}", &text.text()[..=pattern.unwrapped.inner.end]);
        found.help(match pattern.unwrapped.options {
            Options::NONE => format!("write `\\{}`", text.text()),
            _ => format!("write `{wrapped}`, or `\\{}` if `{options}` is no option", text.text()),
        });
    }
}
