use std::collections::BTreeSet;

use crate::model::Pattern;
use crate::sim::tag;

use super::Context;
use super::shared::tag_template::{Placeholder, Template};
use super::shared::words::quoted;

super::declare! {
    /// No group of `Tag_Regex` has a name, so every placeholder of `Tag` becomes `_`.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit looks up each `<name>` of `Tag` among the named groups. Without any, all files of
    /// the input get one and the same tag, such as `k._`: their records are mixed in the same
    /// chunks, and nothing behind can tell them apart. Nothing is logged.
    ///
    /// ## What to do
    ///
    /// Name the groups: `(?<name>…)`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/([a-z]+)-api\.log$
    /// #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Tag_Regex names no group, so every file gets the tag `k._`
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+)-api\.log$
    /// ```
    severity: Error, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    for tail in &context.config.tails {
        let Some(template) = Template::of(tail) else { continue };
        let placeholders = template.placeholders();
        if placeholders.is_empty() || !template.names().is_empty() {
            continue;
        }
        let pattern = template.pattern;
        let found = context.report(
            pattern.span(),
            format!(
                "Tag_Regex names no group, so every file gets the tag {}",
                quoted(&composed(&template))
            ),
        );
        for placeholder in &placeholders {
            found.label(placeholder.span, "becomes `_`");
        }
        found.note("Fluent Bit looks for placeholders among the named groups only (`tag_compose`)");
        found.help(match named(&template, &placeholders) {
            Some(named) => format!("write `{named}`"),
            None => format!("name the group that is meant: `(?<{}>…)`", name(&placeholders[0])),
        });
    }
}

/// The tag of every file.
fn composed(template: &Template<'_>) -> String {
    let text = template.tag.text();
    let mut composed = String::new();
    let mut from = 0;
    for (_, whole) in tag::placeholders(text) {
        composed.push_str(&text[from..whole.start]);
        composed.push('_');
        from = whole.end;
    }
    composed + &text[from..]
}

/// The name that a group for `placeholder` needs.
fn name<'a>(placeholder: &Placeholder<'a>) -> &'a str {
    match placeholder.name.trim() {
        "" => "name",
        name => name,
    }
}

/// The text of the pattern with a name for each group; `None` where it is not plain which is whose.
fn named(template: &Template<'_>, placeholders: &[Placeholder<'_>]) -> Option<String> {
    let names: BTreeSet<&str> = placeholders.iter().map(name).collect();
    let groups = template.regex.group_count();
    if groups != placeholders.len() || groups != names.len() || !names.iter().all(can_be_name) {
        return None;
    }
    let Pattern { text, unwrapped, .. } = template.pattern;
    let (mut out, mut from) = (String::new(), 0);
    for (index, placeholder) in placeholders.iter().enumerate() {
        let group = template.regex.group(index + 1)?;
        let inside = unwrapped.inner.start + group.span.start + 1;
        out += text.text().get(from..inside)?;
        out += "?<";
        out += name(placeholder);
        out += ">";
        from = inside;
    }
    Some(out + text.text().get(from..)?)
}

/// Whether a group can have this name.
fn can_be_name(name: &&str) -> bool {
    let begins = name.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_');
    begins && name.chars().all(|it| it.is_ascii_alphanumeric() || it == '_')
}
