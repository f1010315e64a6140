use crate::model::{Parser, Value};

use super::Context;
use super::shared::nearest::nearest;
use super::shared::tag_template;
use super::shared::words::{list, quoted};

super::declare! {
    /// A parser has a `Time_Format`, and no group of its `Regex` is named as its `Time_Key`.
    ///
    /// ## Why it is bad
    ///
    /// The time of a record is read from the group whose name is that of `Time_Key`, which is
    /// `time` where it is not set; case counts. Where there is no such group, each record gets the
    /// time at which it was read, and nothing is logged.
    ///
    /// ## What to do
    ///
    /// Let `Time_Key` name the group that holds the time.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [PARSER]
    ///     Name        app
    ///     Format      regex
    ///     Regex       ^(?<ts>[^ ]+) (?<message>.*)$
    ///     Time_Key    time
    /// #               ^^^^ Time_Key `time` names no group of Regex, so Time_Format is not used
    ///     Time_Format %Y-%m-%dT%H:%M:%S
    /// ```
    ///
    /// ```conf,bad
    /// [PARSER]
    ///     Name        app
    ///     Format      regex
    ///     Regex       ^(?<timestamp>[^ ]+) (?<message>.*)$
    ///     Time_Format %Y-%m-%dT%H:%M:%S
    /// #               ^^^^^^^^^^^^^^^^^ Time_Format is not used: Time_Key is not set, and Regex has no group `time`
    /// ```
    ///
    /// ```conf,good
    /// [PARSER]
    ///     Name        app
    ///     Format      regex
    ///     Regex       ^(?<ts>[^ ]+) (?<message>.*)$
    ///     Time_Key    ts
    ///     Time_Format %Y-%m-%dT%H:%M:%S
    /// ```
    severity: Warning, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

/// What Fluent Bit looks for where `Time_Key` is not set.
const DEFAULT: &str = "time";

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for parser in &config.parsers.list {
        let Some(format) = parser.value("time_format").filter(|it| it.text() != Some("")) else {
            continue;
        };
        let (Some(key), Some(names)) = (time_key(parser), names(parser)) else { continue };
        // A pattern without any name is for `parser-regex-unnamed-only`.
        if names.is_empty() || names.contains(&key) {
            continue;
        }
        let found = match parser.value("time_key").filter(|it| it.text() != Some("")) {
            Some(value) => context.report(
                value.span(),
                format!(
                    "Time_Key {} names no group of Regex, so Time_Format is not used",
                    quoted(key)
                ),
            ),
            None => context.report(
                format.span(),
                "Time_Format is not used: Time_Key is not set, and Regex has no group `time`",
            ),
        };
        found.note(format!("the groups of Regex are {}", list(names.iter().copied())));
        found.note("Fluent Bit gives each record the time at which it was read, and logs nothing");
        found.help(match likely(key, &names) {
            Some(name) => format!("write `Time_Key {name}`"),
            None => format!("name the group that holds the time `(?<{key}>…)`"),
        });
    }
}

/// The name that Fluent Bit looks for; `None` where it is not known.
fn time_key(parser: &Parser) -> Option<&str> {
    match parser.value("time_key").map(Value::text) {
        Some(text) => Some(text?).map(|it| if it.is_empty() { DEFAULT } else { it }),
        None => Some(DEFAULT),
    }
}

/// The names of the groups, where the pattern is known and compiles.
fn names(parser: &Parser) -> Option<Vec<&str>> {
    let regex = parser.regex.as_ref()?.regex.as_ref().ok()?;
    Some(tag_template::names(regex))
}

/// The group that most likely holds the time.
fn likely<'a>(key: &str, names: &[&'a str]) -> Option<&'a str> {
    let timely = |name: &str| {
        let name = name.to_lowercase();
        name == "ts" || ["time", "date"].iter().any(|it| name.contains(it))
    };
    nearest(key, names.iter().copied()).or_else(|| {
        let mut timely = names.iter().copied().filter(|it| timely(it));
        timely.next().filter(|_| timely.next().is_none())
    })
}
