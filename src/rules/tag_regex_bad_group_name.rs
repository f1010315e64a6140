use std::ops::Range;

use crate::model::{Pattern, Tail};
use crate::onigmo::PatternSpan;

use super::Context;
use super::shared::compile_error::{Cause, cause, note_literal_tag, note_next_error, note_onigmo};
use super::shared::tag_template::placeholders;
use super::shared::words::quoted;

super::declare! {
    /// A group of `Tag_Regex` has a name that groups cannot have.
    ///
    /// ## Why it is bad
    ///
    /// In a name stand letters, digits and `_`, and a digit does not begin it. With any other
    /// character, most often a `-`, the pattern does not compile. Fluent Bit starts all the same,
    /// logs one line, and goes on without the pattern:
    ///
    /// ```log
    /// invalid 'tag_regex' config value
    /// ```
    ///
    /// With `Tag k.<app-name>` every file then has the tag `k.<app-name>`, as it is written.
    ///
    /// ## What to do
    ///
    /// Write `_` for the character, here and in `Tag`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app-name>
    ///     Tag_Regex ^/var/log/(?<app-name>[a-z]+)\.log$
    /// #                          ^^^^^^^^ Tag_Regex does not compile: a group cannot have the name `app-name`
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<1st>
    ///     Tag_Regex ^/var/log/(?<1st>[a-z]+)\.log$
    /// #                          ^^^ Tag_Regex does not compile: a group cannot have the name `1st`
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app_name>
    ///     Tag_Regex ^/var/log/(?<app_name>[a-z]+)\.log$
    /// ```
    severity: Error, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for tail in &config.tails {
        let Some(pattern) = &tail.pattern else { continue };
        let Some((error, Cause::GroupName(place))) = cause(pattern) else { continue };
        let name = &pattern.inner()[place.clone()];
        let closed = is_closed(pattern.inner(), &place);
        let found = if name.is_empty() {
            context.report(
                pattern.locate(error.span),
                "Tag_Regex does not compile: the name of this group is empty",
            )
        } else if closed {
            context.report(
                pattern.locate(PatternSpan { start: place.start, end: place.end }),
                format!(
                    "Tag_Regex does not compile: a group cannot have the name {}",
                    quoted(name)
                ),
            )
        } else {
            context.report(
                pattern.locate(PatternSpan { start: place.start, end: place.end }),
                "Tag_Regex does not compile: no `>` closes the name of this group",
            )
        };
        note_onigmo(error, found);
        note_literal_tag(config, tail, found);
        if name.is_empty() {
            found.help("write a name of letters, digits and `_`, as in `(?<app>…)`");
        } else if !closed {
            found.help("close the name with `>`");
        } else {
            let better = better(name);
            rename(tail, pattern, &place, &better, found);
        }
    }
}

/// Whether the name at `place` ends as it should.
fn is_closed(inner: &str, place: &Range<usize>) -> bool {
    inner[place.end..].starts_with(['>', '\''])
}

/// A name like `name` that a group can have.
fn better(name: &str) -> String {
    let valid = |it: char| if it.is_alphanumeric() || it == '_' { it } else { '_' };
    let name: String = name.trim().chars().map(valid).collect();
    if name.starts_with(|it: char| it.is_numeric()) { format!("_{name}") } else { name }
}

/// Says to write `better` for the name at `place`, and for the placeholder that has it.
fn rename(
    tail: &Tail,
    pattern: &Pattern,
    place: &Range<usize>,
    better: &str,
    found: &mut crate::diagnostic::Diagnostic,
) {
    let inner = pattern.inner();
    let name = &inner[place.clone()];
    let fixed = format!("{}{better}{}", &inner[..place.start], &inner[place.end..]);
    note_next_error(pattern, &fixed, found);
    let users = tail.tag().map(placeholders).unwrap_or_default();
    let users: Vec<_> = users.iter().filter(|it| it.name == name).collect();
    for user in &users {
        found.label(user.span, "this placeholder too");
    }
    found.help(if users.is_empty() {
        format!("write `{better}`")
    } else {
        format!("write `{better}` here and `<{better}>` in Tag")
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_groups_can_have() {
        assert_eq!(better("app-name"), "app_name");
        assert_eq!(better("1st"), "_1st");
        assert_eq!(better(" app "), "app");
        assert_eq!(better("k8s.pod/name"), "k8s_pod_name");
    }
}
