use super::Context;
use super::shared::disjoint::{Disjoint, Where};
use super::shared::refused::{MISMATCH, Refused, explain_all};
use super::shared::words::quoted;

super::declare! {
    /// `Tag_Regex` matches no path that `Path` can give.
    ///
    /// ## Why it is bad
    ///
    /// The pattern is searched in the path of each file, as `Path` gives it. Here a part of the
    /// pattern can be in none of these paths, whatever files there are, so Fluent Bit reads none of
    /// them. It logs two lines for each file at every scan:
    ///
    /// ```log
    /// invalid tag_regex pattern for file
    /// failed to compose tag for file
    /// ```
    ///
    /// Releases from 1.3.0 to 4.2.4 and 5.0.5 also leak memory for each of them at every scan.
    /// Where only one of several patterns of `Path` is meant, that one is marked.
    ///
    /// ## What to do
    ///
    /// Write the pattern for the paths that `Path` gives. If files were moved, change both.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/pods/*/*/*.log
    ///     Tag       kube.<pod>
    ///     Tag_Regex ^/var/log/containers/(?<pod>[^/_]+)_
    /// #             ^^^^^^^^^^^^^^^^^^^^ Tag_Regex matches no path that Path gives: none starts with `/var/log/containers`
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*.log, /srv/logs/*.log
    /// #                                  ^^^^^^^^^^^^^^^ Tag_Regex matches no path that `/srv/logs/*.log` gives
    ///     Tag       app.<app>
    ///     Tag_Regex ^/var/log/apps/(?<app>[^/]+)\.log$
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/pods/*/*/*.log
    ///     Tag       kube.<pod>
    ///     Tag_Regex ^/var/log/pods/[^/_]+_(?<pod>[^/_]+)_
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
        let Some(disjoint) = Disjoint::of(config, tail) else { continue };
        let said = match disjoint.place {
            Where::Name if disjoint.all => continue,
            Where::Name | Where::Start => "starts with",
            Where::End => "ends with",
            Where::Inside => "has",
        };
        let globs = tail.path.as_deref().unwrap_or_default();
        let part = disjoint.span(pattern);
        let found = if disjoint.all {
            let written = context.texts.of(part).trim_start_matches('^').trim_end_matches('$');
            let found = context.report(
                part,
                format!(
                    "Tag_Regex matches no path that Path gives: none {said} {}",
                    quoted(written)
                ),
            );
            for glob in globs {
                found.label(glob.span(), "paths are of this form");
            }
            found
        } else {
            let mut never = disjoint.paths.iter().map(|it| &globs[*it]);
            let Some(first) = never.next() else { continue };
            let found = context.report(
                first.span(),
                format!("Tag_Regex matches no path that {} gives", quoted(first.text())),
            );
            for more in never {
                found.label(more.span(), "nor that this gives");
            }
            found.label(part, format!("no such path {said} this"))
        };
        explain_all(config, "file", MISMATCH, found);
        found.help(disjoint.help(tail));
    }
}
