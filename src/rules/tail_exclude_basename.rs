use super::Context;
use super::shared::words::quoted;

super::declare! {
    /// `Exclude_Path` is compared with the whole path, and so takes out nothing.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit gives the whole path of a file to fnmatch(3). A pattern that begins with neither
    /// `/` nor a wildcard never matches one: the files are read all the same, and nothing is
    /// logged.
    ///
    /// ## What to do
    ///
    /// Put a `*/` in front: this `*` stands for folders within folders too.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name         tail
    ///     Path         /var/log/containers/*.log
    ///     Exclude_Path fluent-bit*.log
    /// #                ^^^^^^^^^^^^^^^ Exclude_Path `fluent-bit*.log` matches no file: it is compared with the whole path
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name         tail
    ///     Path         /var/log/containers/*.log
    ///     Exclude_Path */fluent-bit*.log
    /// ```
    severity: Warning, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for tail in &config.tails {
        let (Some(paths), Some(excluded)) = (&tail.path, &tail.exclude) else { continue };
        // A relative path is compared as it is; and on Windows, where none begins with `/`, names
        // of files are compared too.
        if paths.is_empty() || !paths.iter().all(|it| it.text().starts_with(['/', '~'])) {
            continue;
        }
        for pattern in excluded {
            let text = pattern.text();
            if text.starts_with(['/', '~', '*', '?', '[', '\\', '{']) {
                continue;
            }
            let message = format!(
                "Exclude_Path {} matches no file: it is compared with the whole path",
                quoted(text)
            );
            let found = context.report(pattern.span(), message);
            found.note(
                "Fluent Bit gives the whole path to fnmatch(3), and every path begins with `/`",
            );
            found.help(format!("write `*/{}`", text.trim_start_matches("./")));
        }
    }
}
