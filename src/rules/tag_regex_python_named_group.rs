use std::ops::Range;

use crate::onigmo::PatternSpan;

use super::Context;
use super::shared::compile_error::{Cause, cause, note_literal_tag, note_next_error, note_onigmo};
use super::shared::delimiters::is_escaped;
use super::shared::words::{list, quoted};

super::declare! {
    /// `Tag_Regex` names a group as Python, Go and Rust do: `(?P<name>…)`.
    ///
    /// ## Why it is bad
    ///
    /// Onigmo has no `(?P`, so the pattern does not compile. Fluent Bit starts all the same, logs
    /// one line, and goes on without the pattern:
    ///
    /// ```log
    /// invalid 'tag_regex' config value
    /// ```
    ///
    /// With `Tag k.<app>` every file then has the tag `k.<app>`, as it is written.
    ///
    /// ## What to do
    ///
    /// Leave the `P` out: `(?<name>…)`. A reference to a group is `\k<name>`, not `(?P=name)`; a
    /// call is `\g<name>`, not `(?P>name)`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/(?P<app>[a-z]+)\.log$
    /// #                       ^^^^^^^^ `(?P<app>` is Python's syntax, which Fluent Bit cannot compile
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
        let Some(pattern) = &tail.pattern else { continue };
        let Some((error, Cause::PythonGroup(first))) = cause(pattern) else { continue };
        let inner = pattern.inner();
        let heads = heads(inner, first);
        let place =
            |head: &Range<usize>| pattern.locate(PatternSpan { start: head.start, end: head.end });
        let message = format!(
            "{} is Python's syntax, which Fluent Bit cannot compile",
            quoted(&inner[heads[0].clone()])
        );
        let found = context.report(place(&heads[0]), message);
        note_onigmo(error, found);
        for head in &heads[1..] {
            found.label(place(head), "and here");
        }
        note_literal_tag(config, tail, found);
        let fixes: Vec<String> = heads.iter().map(|it| fix(&inner[it.clone()])).collect();
        note_next_error(pattern, &replaced(inner, &heads, &fixes), found);
        found.help(format!("write {}", list(fixes.iter().map(String::as_str))));
    }
}

/// The places of `(?P<name>`, `(?P=name)` and `(?P>name)`; the first begins at `first`.
fn heads(inner: &str, first: usize) -> Vec<Range<usize>> {
    let starts = inner.match_indices("(?P").map(|(at, _)| at);
    starts
        .filter(|at| first <= *at && !is_escaped(inner, *at))
        .map(|start| start..end_of_head(inner, start))
        .collect()
}

/// Where the head that begins at `start` ends: behind the name and what closes it.
fn end_of_head(inner: &str, start: usize) -> usize {
    let shortest = start + "(?P".len();
    let Some(name) = inner.get(shortest + 1..) else { return inner.len() };
    let length = name.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(name.len());
    let closed = name[length..].starts_with(['>', ')']);
    if closed { shortest + 1 + length + 1 } else { shortest }
}

/// What Onigmo has for `head`.
fn fix(head: &str) -> String {
    let name = |open: &str| head.strip_prefix(open).map(|it| it.trim_end_matches(['>', ')']));
    if let Some(name) = name("(?P=") {
        format!("\\k<{name}>")
    } else if let Some(name) = name("(?P>") {
        format!("\\g<{name}>")
    } else {
        head.replacen("(?P", "(?", 1)
    }
}

/// `inner` with `fixes` in the place of `heads`.
fn replaced(inner: &str, heads: &[Range<usize>], fixes: &[String]) -> String {
    let mut text = String::new();
    let mut from = 0;
    for (head, fix) in heads.iter().zip(fixes) {
        text.push_str(&inner[from..head.start]);
        text.push_str(fix);
        from = head.end;
    }
    text + &inner[from..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(inner: &str, expect: &str) {
        let heads = heads(inner, inner.find("(?P").unwrap_or_default());
        let fixes: Vec<String> = heads.iter().map(|it| fix(&inner[it.clone()])).collect();
        assert_eq!(replaced(inner, &heads, &fixes), expect, "{inner}");
    }

    #[test]
    fn every_form_has_its_fix() {
        check("a(?P<n>x)(?P=n)(?P>n)", r"a(?<n>x)\k<n>\g<n>");
        check("(?P<n", "(?<n");
        check("(?P", "(?");
        check(r"(?P<n>\(?P)", r"(?<n>\(?P)");
    }
}
