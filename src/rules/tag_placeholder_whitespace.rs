use super::Context;
use super::shared::nearest::nearest;
use super::shared::tag_template::{Template, listed};

super::declare! {
    /// A placeholder of `Tag` has blanks around its name.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit takes the blanks for a part of the name. No group has such a name, so the
    /// placeholder becomes `_`, without a message: `k.< app >` gives every file the tag `k._`.
    ///
    /// ## What to do
    ///
    /// Take the blanks out.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.< app >
    /// #               ^^^^^^^ `< app >` has blanks around the name, so it becomes `_`
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
            if !placeholder.has_blanks() {
                continue;
            }
            let found = context.report(
                placeholder.span,
                format!("{} has blanks around the name, so it becomes `_`", placeholder.shown()),
            );
            for other in others {
                found.label(other, "and this one");
            }
            found.note("Fluent Bit takes the blanks for a part of the name (`tag_compose`)");
            found.help(match nearest(placeholder.name, names.iter().copied()) {
                Some(meant) => format!("write `<{meant}>`"),
                None => format!("write a name that Tag_Regex has: {}", listed(&names)),
            });
        }
    }
}
