use super::Context;
use super::shared::refused::{Refused, refuses};

super::declare! {
    /// `Tag_Regex` matches none of the paths that the input reads.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit takes the `<fields>` of the tag from the path of the file. Where the pattern does
    /// not match, it does not read the file, logs two lines, and tries again at every scan:
    ///
    /// ```log
    /// invalid tag_regex pattern for file
    /// failed to compose tag for file
    /// ```
    ///
    /// Releases from 1.3.0 to 4.2.4 and 5.0.5 do not free the memory of such a file: since 1.4.6
    /// about 4 kB for each file at each scan, 90 kB with `Docker_Mode`, 37 kB for a `.gz` file. The
    /// finding says what that makes in a day. The dry run does not look at the pattern at all.
    ///
    /// ## What to do
    ///
    /// Write the pattern for the whole path, as `Path` gives it. Files that are not meant to be
    /// read belong in `Exclude_Path`: they never reach the pattern.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/containers/*.log
    ///     Tag       kube.<pod>
    ///     Tag_Regex ^/var/log/pods/(?<pod>[^/]+)/
    /// #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Tag_Regex matches none of the 1 sample paths that this input reads
    /// #- samples/paths.txt
    /// /var/log/containers/orders-7d9f.log
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/containers/*.log
    ///     Tag       kube.<pod>
    ///     Tag_Regex ^/var/log/containers/(?<pod>[^/]+)\.log$
    /// #- samples/paths.txt
    /// /var/log/containers/orders-7d9f.log
    /// ```
    severity: Error, effect: DataLoss, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    for tail in &trace.tails {
        let Some(pattern) = &tail.tail.pattern else { continue };
        // A pattern without a group is for `tag-regex-no-groups`.
        let no_group = pattern.regex.as_ref().is_ok_and(|it| it.group_count() == 0);
        if no_group && refuses(config.version) {
            continue;
        }
        let refused = Refused::of(tail);
        if refused.paths.is_empty() || refused.paths.len() < refused.tried {
            continue;
        }
        let found = context.report(
            pattern.span(),
            format!(
                "Tag_Regex matches none of the {} sample paths that this input reads",
                refused.tried
            ),
        );
        refused.explain(config, tail, pattern, found);
    }
}
