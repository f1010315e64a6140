use super::Context;
use super::shared::refused::Refused;

super::declare! {
    /// Files that `Tag_Regex` refuses lose their position in `DB`.
    ///
    /// ## Why it is bad
    ///
    /// When it starts, Fluent Bit deletes the positions of all files from the database that it did
    /// not take (`flb_tail_db_stale_file_delete`). One start with a pattern that refuses files is
    /// enough: when the pattern is put right, these files are sent a second time
    /// (`Read_from_Head On`), or what was written in between is never sent (`Off`).
    ///
    /// ## What to do
    ///
    /// Make `Tag_Regex` match all files that `Path` gives, before this configuration is started
    /// where the database is.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*.log
    ///     Tag       app.<app>
    ///     Tag_Regex /(?<app>[a-z-]+)\.log$
    /// #             ^^^^^^^^^^^^^^^^^^^^^^ [tag-regex-partial-match] Tag_Regex does not match 1 of the 2 sample paths that this input reads
    ///     DB        /var/lib/fluent-bit/tail.db
    /// #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ DB loses the position of every file that Tag_Regex refuses
    /// #- samples/paths.txt
    /// /var/log/apps/orders.log
    /// /var/log/apps/payments2.log
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*.log
    ///     Tag       app.<app>
    ///     Tag_Regex /(?<app>[^/]+)\.log$
    ///     DB        /var/lib/fluent-bit/tail.db
    /// #- samples/paths.txt
    /// /var/log/apps/orders.log
    /// /var/log/apps/payments2.log
    /// ```
    severity: Warning, effect: DataLoss, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    for tail in &trace.tails {
        let Some(property) = config.instance(tail.tail).property("db") else { continue };
        let refused = Refused::of(tail);
        let Some((sample, ..)) = refused.paths.first() else { continue };
        context
            .report(
                property.value.span(),
                "DB loses the position of every file that Tag_Regex refuses",
            )
            .label(sample.span, "refused")
            .note(
                "when it starts, Fluent Bit deletes what the database has of files that it did not \
                 take (`flb_tail_db_stale_file_delete`)",
            )
            .help("put Tag_Regex right before Fluent Bit starts with a database that is in use");
    }
}
