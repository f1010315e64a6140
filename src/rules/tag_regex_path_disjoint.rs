use super::Context;
use super::shared::disjoint::{Disjoint, Where};
use super::shared::refused::Refused;

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
    /// #             ^^^^^^^^^^^^^^^^^^^^ no path that `Path` gives starts with this
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/apps/*.log, /srv/logs/*.log
    /// #                                  ^^^^^^^^^^^^^^^ `Tag_Regex` matches no path that this gives
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
            let found = context.report(part, format!("no path that `Path` gives {said} this"));
            for glob in globs {
                found.label(glob.span(), "the paths are of this form");
            }
            found
        } else {
            let mut spans = disjoint.paths.iter().map(|it| globs[*it].span());
            let Some(first) = spans.next() else { continue };
            let found = context.report(first, "`Tag_Regex` matches no path that this gives");
            for more in spans {
                found.label(more, "nor that this gives");
            }
            found.label(part, format!("none of them {said} this"))
        };
        found
            .note(
                "for each file at every scan, Fluent Bit logs `failed to compose tag for file: …`",
            )
            .help(disjoint.help(tail));
    }
}
