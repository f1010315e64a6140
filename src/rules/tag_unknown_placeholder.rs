use super::Context;
use super::shared::nearest::nearest;
use super::shared::tag_template::{Template, UNDERSCORE, listed};

super::declare! {
    /// A placeholder of `Tag` names no group of `Tag_Regex`.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit writes `_` in its place, without a message: `k.<App>` with the group `app` gives
    /// every file the tag `k._`. Names are compared with their case.
    ///
    /// ## What to do
    ///
    /// Write the name as the group has it.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<App>
    /// #               ^^^^^ `<App>` names no group of Tag_Regex, so it becomes `_`
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+)\.log$
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<namespace>.<app>
    /// #               ^^^^^^^^^^^ `<namespace>` names no group of Tag_Regex, so it becomes `_`
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+)\.log$
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+)\.log$
    /// ```
    severity: Warning, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    for tail in &context.config.tails {
        let Some(template) = Template::of(tail) else { continue };
        let names = template.names();
        if names.is_empty() {
            continue;
        }
        for (placeholder, others) in template.by_name() {
            let name = placeholder.name;
            if names.contains(&name) || placeholder.has_blanks() {
                continue;
            }
            let message =
                format!("{} names no group of Tag_Regex, so it becomes `_`", placeholder.shown());
            let found = context.report(placeholder.span, message);
            for other in others {
                found.label(other, "and this one");
            }
            found.note(UNDERSCORE);
            let meant = nearest(name, names.iter().copied());
            if meant.is_some_and(|it| it.eq_ignore_ascii_case(name)) {
                found.note("Fluent Bit compares names with their case (`tag_compose`)");
            }
            found.help(match meant {
                Some(meant) => format!("write `<{meant}>`"),
                None => format!(
                    "write a name that Tag_Regex has ({}), or add the group to Tag_Regex",
                    listed(&names)
                ),
            });
        }
    }
}
