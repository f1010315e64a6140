use super::Context;
use super::shared::refused::Refused;

super::declare! {
    /// `Tag_Regex` does not match some of the paths that the input reads.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit takes the `<fields>` of the tag from the path of the file. Where the pattern does
    /// not match, it does not read the file, logs two lines, and tries again at every scan. The
    /// logs of the other files arrive, so nobody misses these:
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
    /// Widen the pattern at the marked place, so that it matches these paths too. Files that are
    /// not meant to be read belong in `Exclude_Path`: they never reach the pattern.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*.log
    ///     Tag       app.<app>
    ///     Tag_Regex /(?<app>[a-z-]+)\.log$
    /// #             ^^^^^^^^^^^^^^^^^^^^^^ Tag_Regex does not match 1 of the 3 sample paths that this input reads
    /// #- samples/paths.txt
    /// /var/log/apps/orders.log
    /// /var/log/apps/payments2.log
    /// /var/log/apps/stock-api.log
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*.log
    ///     Tag       app.<app>
    ///     Tag_Regex /(?<app>[^/]+)\.log$
    /// #- samples/paths.txt
    /// /var/log/apps/orders.log
    /// /var/log/apps/payments2.log
    /// /var/log/apps/stock-api.log
    /// ```
    severity: Error, effect: DataLoss, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    for tail in &trace.tails {
        let Some(pattern) = &tail.tail.pattern else { continue };
        let refused = Refused::of(tail);
        let count = refused.paths.len();
        if count == 0 || count == refused.tried {
            continue;
        }
        let found = context.report(
            pattern.span(),
            format!(
                "Tag_Regex does not match {count} of the {} sample paths that this input reads",
                refused.tried
            ),
        );
        refused.explain(config, tail, pattern, found);
    }
}
