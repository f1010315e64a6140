use crate::model::Tail;
use crate::onigmo::PatternSpan;

use super::Context;
use super::shared::escapes::doubled;
use super::shared::tag_template::working;

super::declare! {
    /// `Tag_Regex` has two backslashes where one was meant.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit gives the text to Onigmo as it stands: `\\.` is a backslash and then any
    /// character, and not a dot. No path of these files has a backslash, so the pattern matches
    /// nothing; or, where the part is optional, as in `[a-z]+(?:\\.[a-z]+)*`, it captures too
    /// little. Patterns that were copied from the source of a program have such pairs.
    ///
    /// ## What to do
    ///
    /// Write one backslash.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+(?:\\.[a-z]+)*)-[0-9]+\.log$
    /// #                                       ^^^ looks for a backslash, which no path of this input has
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+(?:\.[a-z]+)*)-[0-9]+\.log$
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      C:\logs\*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^C:\\logs\\(?<app>[a-z]+)\.log$
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    for tail in &context.config.tails {
        let Some((pattern, _)) = working(tail) else { continue };
        if !reads_unix_paths(tail) {
            continue;
        }
        let inner = pattern.inner();
        let places = doubled(inner);
        let Some(first) = places.first() else { continue };
        let place = |it: &std::ops::Range<usize>| {
            pattern.locate(PatternSpan { start: it.start, end: it.end })
        };
        let found =
            context.report(place(first), "looks for a backslash, which no path of this input has");
        for other in &places[1..] {
            found.label(place(other), "and here");
        }
        let mut fixes: Vec<String> = places.iter().map(|it| single(&inner[it.clone()])).collect();
        fixes.dedup();
        found.note("Fluent Bit takes no backslash off: Onigmo gets the pattern as it stands");
        found.help(format!("write {}", fixes.join(" and ")));
    }
}

/// Whether all patterns of `Path` are known, and those of a system without backslashes in paths.
fn reads_unix_paths(tail: &Tail) -> bool {
    let unix = |text: &str| text.starts_with('/') && !text.contains('\\');
    tail.path.as_ref().is_some_and(|it| it.iter().all(|it| unix(it.text())))
}

/// `\.` for `\\.`, in backquotes.
fn single(doubled: &str) -> String {
    format!("`\\{}`", doubled.trim_start_matches('\\'))
}
