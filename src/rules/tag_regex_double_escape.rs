use std::ops::Range;

use crate::onigmo::PatternSpan;

use super::Context;
use super::shared::escapes::{doubled, help, message, reads_unix_paths, undoubled};
use super::shared::refused::Refused;
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
    /// #                                       ^^^ `\\.` looks for a backslash, which no path of this input has
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
    let trace = context.trace;
    for trace in &trace.tails {
        let Some((pattern, _)) = working(trace.tail) else { continue };
        let inner = pattern.inner();
        let places = doubled(inner);
        let Some(first) = places.first() else { continue };
        let fixed = undoubled(inner, &places);
        // A sample that is refused because of it shows the same, and more.
        if !reads_unix_paths(trace.tail)
            || Refused::of(trace).is_cured_by(&fixed, pattern.unwrapped.options)
        {
            continue;
        }
        let place =
            |it: &Range<usize>| pattern.locate(PatternSpan { start: it.start, end: it.end });
        let found = context.report(place(first), message(&inner[first.clone()]));
        for other in &places[1..] {
            found.label(place(other), "and here");
        }
        found.note(
            "Fluent Bit gives Tag_Regex to Onigmo as it stands, without taking a backslash off",
        );
        found.help(help(inner, &places));
    }
}
