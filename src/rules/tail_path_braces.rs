use std::ops::Range;

use crate::diagnostic::{Confidence, Effect, Severity};
use crate::text::Placed;

use super::Context;
use super::shared::templates::is_unfilled;
use super::shared::words::quoted;

super::declare! {
    /// `Path` has braces, which Fluent Bit does not expand.
    ///
    /// ## Why it is bad
    ///
    /// `Path` is a list: Fluent Bit splits it at every comma, those in braces too, and then takes
    /// the braces for letters of a name. Of `/var/log/{a,b}/*.log` it makes `/var/log/{a` and
    /// `b}/*.log`, and reads neither folder.
    ///
    /// ```log
    /// error scanning path: b}/*.log
    /// ```
    ///
    /// ## What to do
    ///
    /// Write each path out, with commas between them.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name tail
    ///     Path /var/log/{a,b}/*.log
    /// #                 ^^^^^ Path expands no braces: the comma in `{a,b}` ends a path
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name tail
    ///     Path /var/log/a/*.log, /var/log/b/*.log
    /// #- samples/paths.txt
    /// /var/log/a/x.log
    /// /var/log/b/x.log
    /// ```
    severity: Error, effect: DataLoss, confidence: Certain,
    since: "0.1.0"
}

/// A list with more paths than this is not written out.
const MOST_PATHS: usize = 8;

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for tail in &config.tails {
        let path = config.instance(tail).property("path").map(|it| &it.value);
        let Some(path) = path.and_then(|it| it.known()) else { continue };
        // A template that was not filled in is no path yet.
        if !is_unfilled(path.text()) {
            report(context, path);
        }
    }
}

fn report(context: &mut Context<'_>, path: &Placed) {
    let text = path.text();
    for group in groups(text) {
        let shown = quoted(&text[group.clone()]);
        let has_comma = text[group.clone()].contains(',');
        let found = if has_comma {
            context.report(
                path.locate(group),
                format!("Path expands no braces: the comma in {shown} ends a path"),
            )
        } else {
            let found = context.report(
                path.locate(group),
                format!("Path expands no braces: {shown} stands for itself"),
            );
            found.severity(Severity::Warning).effect(Effect::DataLoss).confidence =
                Confidence::Likely;
            found
        };
        found.note(
            "Fluent Bit splits Path at every comma (`flb_slist_split_string`) and gives each \
             part to glob(3) without `GLOB_BRACE`",
        );
        match written_out(text).filter(|_| has_comma) {
            Some(paths) => found.help(format!("write each path out: `{paths}`")),
            None if has_comma => found.help("write each path out, with commas between them"),
            None => found.help("take the braces out, unless the name of a file has them"),
        };
    }
}

/// The outermost pairs of braces, and a brace that has no other.
fn groups(text: &str) -> Vec<Range<usize>> {
    let mut groups = Vec::new();
    let (mut open, mut depth) = (0, 0_usize);
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => {
                if depth == 0 {
                    open = at;
                }
                depth += 1;
            }
            '}' if depth <= 1 => {
                groups.push(if depth == 0 { at } else { open }..at + 1);
                depth = 0;
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    if 0 < depth {
        groups.push(open..open + 1);
    }
    groups
}

/// The list as a shell would expand it; `None` where braces do not pair or it would be long.
fn written_out(list: &str) -> Option<String> {
    let mut paths = Vec::new();
    for item in split(list) {
        expand(item.trim(), &mut paths)?;
    }
    (paths.len() <= MOST_PATHS).then(|| paths.join(", "))
}

/// Adds what `path` stands for to `paths`.
fn expand(path: &str, paths: &mut Vec<String>) -> Option<()> {
    let Some(group) = groups(path).into_iter().next() else {
        paths.push(path.to_owned());
        return (paths.len() <= MOST_PATHS).then_some(());
    };
    let inside = path[group.clone()].strip_prefix('{')?.strip_suffix('}')?;
    for choice in split(inside) {
        let chosen = format!("{}{choice}{}", &path[..group.start], &path[group.end..]);
        expand(&chosen, paths)?;
    }
    Some(())
}

/// The parts of `text` between the commas that stand in no braces.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut from) = (Vec::new(), 0);
    let groups = groups(text);
    for (comma, _) in text.match_indices(',') {
        if !groups.iter().any(|it| it.contains(&comma)) {
            parts.push(&text[from..comma]);
            from = comma + 1;
        }
    }
    parts.push(&text[from..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(list: &str, expect: Option<&str>) {
        assert_eq!(written_out(list).as_deref(), expect, "{list}");
    }

    #[test]
    fn written_out_as_a_shell_does() {
        check("/v/{a,b}/*.log", Some("/v/a/*.log, /v/b/*.log"));
        check("/v/{a,b{1,2}}.log,/w", Some("/v/a.log, /v/b1.log, /v/b2.log, /w"));
        check("/{a,b}/{c,d}", Some("/a/c, /a/d, /b/c, /b/d"));
        check("/a, /b", Some("/a, /b"));
        check("/v/{a,b", None);
        check("/v/a,b}", None);
        check("/{1,2,3}{1,2,3}", None);
    }

    #[test]
    fn groups_are_the_outermost() {
        assert_eq!(groups("a{b{c}d}e{f}"), [1..8, 9..12]);
        assert_eq!(groups("a{b}c}d"), [1..4, 5..6]);
        assert_eq!(groups("a{b}c{d"), [1..4, 5..6]);
    }
}
