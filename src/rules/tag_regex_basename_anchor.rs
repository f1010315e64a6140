use super::Context;
use super::shared::disjoint::{Disjoint, Where};
use super::shared::refused::{MISMATCH, Refused, explain_all};

super::declare! {
    /// `Tag_Regex` is written for the name of the file, and sees its whole path.
    ///
    /// ## Why it is bad
    ///
    /// `^` is the start of the path, folders included. A path that `Path` gives cannot start with
    /// what follows the `^`, so no file is read:
    ///
    /// ```log
    /// invalid tag_regex pattern for file
    /// failed to compose tag for file
    /// ```
    ///
    /// Only the releases 1.0.0 to 1.0.6 tried the pattern on the name of the file alone.
    ///
    /// ## What to do
    ///
    /// Write the folder behind the `^`, or a `/` in place of the `^`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*.log
    ///     Tag       app.<app>
    ///     Tag_Regex ^(?<app>[a-z-]+)\.log$
    /// #             ^^^^^^^^^^^^^^^^ Tag_Regex matches no path: it is written for the file name, and sees the whole path
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*.log
    ///     Tag       app.<app>
    ///     Tag_Regex ^/var/log/apps/(?<app>[^/]+)\.log$
    /// ```
    severity: Error, effect: DataLoss, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    for tail in &trace.tails {
        // A sample shows the same, and more.
        if !Refused::of(tail).paths.is_empty() {
            continue;
        }
        let tail = tail.tail;
        let Some(pattern) = &tail.pattern else { continue };
        let disjoint = Disjoint::of(config, tail);
        let Some(disjoint) = disjoint.filter(|it| it.all && it.place == Where::Name) else {
            continue;
        };
        let found = context.report(
            disjoint.span(pattern),
            "Tag_Regex matches no path: it is written for the file name, and sees the whole path",
        );
        for glob in tail.path.as_deref().unwrap_or_default() {
            found.label(glob.span(), "paths are of this form");
        }
        explain_all(config, "file", MISMATCH, found);
        found.help(disjoint.help(tail));
    }
}
