use crate::sim::tag;

use super::Context;

super::declare! {
    /// The tag has a part that is different for each container or day.
    ///
    /// ## Why it is bad
    ///
    /// Records are kept together by tag: each tag has a chunk of its own, and a stream of its own
    /// in the filter `multiline`, which is never freed. A tag with the id of a container, a date or
    /// a count of restarts makes new ones as long as Fluent Bit runs.
    ///
    /// ## What to do
    ///
    /// Leave it out of the tag, and add it to the records where it is needed: the filter
    /// `kubernetes` does, and `Path_Key` keeps the path.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*.log
    ///     Tag       app.<app>.<date>
    /// #                       ^^^^^^ `<date>` makes new tags for as long as Fluent Bit runs
    ///     Tag_Regex /(?<app>[^/]+)-(?<date>[0-9]{8})\.log$
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*.log
    ///     Tag       app.<app>
    ///     Tag_Regex /(?<app>[^/]+)-[0-9]{8}\.log$
    /// ```
    severity: Advice, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

/// Names of what is different each time.
const CHANGING: &[&str] = &[
    "container_id",
    "date",
    "datetime",
    "day",
    "docker_id",
    "pod_id",
    "pod_uid",
    "restart",
    "restart_count",
    "time",
    "timestamp",
    "uid",
    "uuid",
];

fn check(context: &mut Context<'_>) {
    for tail in &context.config.tails {
        let (Some(tag), Some(pattern)) = (tail.tag(), &tail.pattern) else { continue };
        let Ok(regex) = &pattern.regex else { continue };
        for (name, place) in tag::placeholders(tag.text()) {
            let known = regex.names().iter().any(|it| it.name == name);
            if known && CHANGING.contains(&name.to_ascii_lowercase().as_str()) {
                context
                    .report(
                        tag.locate(place),
                        format!("`<{name}>` makes new tags for as long as Fluent Bit runs"),
                    )
                    .note("Fluent Bit keeps chunks, and streams of the filter `multiline`, by tag")
                    .help(format!("leave `<{name}>` out of the tag"));
            }
        }
    }
}
