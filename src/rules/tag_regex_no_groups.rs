use super::Context;
use super::shared::refused::{MISMATCH, explain_all, refuses};
use super::shared::tag_template::{listed, placeholders};

super::declare! {
    /// `Tag_Regex` has no group, which Fluent Bit takes for a mismatch of every file.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit asks the pattern for its groups. A pattern without any gives 0, and 0 counts as a
    /// failure, even where the pattern matches. No file is read; for each one there are two lines
    /// at every scan:
    ///
    /// ```log
    /// invalid tag_regex pattern for file
    /// failed to compose tag for file
    /// ```
    ///
    /// Releases from 1.3.0 to 4.2.4 and 5.0.5 do not free the memory of such a file.
    ///
    /// ## What to do
    ///
    /// Put what the tag needs of the path into a named group. To choose files, take `Tag_Regex` out
    /// and write `Path` and `Exclude_Path`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/payments\.log$
    /// #             ^^^^^^^^^^^^^^^^^^^^^^^^ Tag_Regex has no group, so Fluent Bit reads none of the files
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/(?<app>payments)\.log$
    /// ```
    severity: Error, effect: DataLoss, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for tail in &config.tails {
        let Some(pattern) = &tail.pattern else { continue };
        let Ok(regex) = &pattern.regex else { continue };
        if regex.group_count() != 0 || !refuses(config.version) {
            continue;
        }
        let found = context.report(
            pattern.span(),
            "Tag_Regex has no group, so Fluent Bit reads none of the files",
        );
        found.note("Fluent Bit counts a match without a group as none (`tag_compose`)");
        explain_all(config, "file", MISMATCH, found);
        let wanted = tail.tag().map(placeholders).unwrap_or_default();
        let names: Vec<&str> =
            wanted.iter().map(|it| it.name.trim()).filter(|it| !it.is_empty()).collect();
        found.help(match names.first() {
            Some(name) => {
                format!("put what {} stands for into a group: `(?<{name}>…)`", listed(&names))
            }
            None => "take Tag_Regex out, and choose files with Path and Exclude_Path".to_owned(),
        });
    }
}
