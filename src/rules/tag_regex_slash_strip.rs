use crate::model::{Pattern, Tail};
use crate::onigmo::Regex;
use crate::sim::tag::compose;

use super::Context;
use super::shared::delimiters::loses_slashes;
use super::shared::tag_template::{listed, names, working};

super::declare! {
    /// Fluent Bit takes the first and last slash of a path in `Tag_Regex` for delimiters.
    ///
    /// ## Why it is bad
    ///
    /// A pattern that begins and ends with a slash is `/…/` to Fluent Bit, and both slashes go. The
    /// last one does not bound the match any more: `/var/log/(?<app>.+)/` captures all of `web/a.log`
    /// in `/var/log/web/a.log`, and not only `web`. Letters behind the last slash go too, if they are the options `m`, `i`,
    /// `x`: `/var/log/(?<app>[^/]+)/x` loses its last folder. Nothing is logged.
    ///
    /// ## What to do
    ///
    /// Begin the pattern with `^`: then Fluent Bit takes nothing off.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex /var/log/(?<app>.+)/
    /// #                                ^ Fluent Bit takes `/` and the first slash off Tag_Regex, as delimiters
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /data/*/*/x.log
    ///     Tag       k.<app>
    ///     Tag_Regex /data/(?<app>[^/]+)/mix
    /// #                                ^^^^ Fluent Bit takes `/mix` and the first slash off Tag_Regex, as delimiters
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/(?<app>.+)/
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex /log\/(?<app>[^\/]+)\//i
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    for tail in &context.config.tails {
        let Some((pattern, regex)) = working(tail) else { continue };
        if !loses_slashes(pattern, tail) || makes_no_difference(tail, pattern, regex) {
            continue;
        }
        let text = &pattern.text;
        let end = pattern.unwrapped.inner.end;
        let found = context.report(
            text.locate(end..text.text().len()),
            format!(
                "Fluent Bit takes `{}` and the first slash off Tag_Regex, as delimiters",
                &text.text()[end..]
            ),
        );
        found.label(text.locate(0..1), "the first slash");
        found.note(format!("Fluent Bit compiles `{}` (`str_to_regex`)", pattern.inner()));
        found.help(format!("write `^{}`", text.text()));
    }
}

/// Whether paths of the plainest kind that `Path` gives get the same tag with the slashes.
fn makes_no_difference(tail: &Tail, pattern: &Pattern, regex: &Regex) -> bool {
    let (Some(patterns), Ok(whole)) = (&tail.path, Regex::new(pattern.text.text())) else {
        return false;
    };
    // Any tag with all the groups.
    let tag = listed(&names(regex));
    patterns.iter().all(|it| {
        let path = it.text().replace(['*', '?'], "a");
        let with = compose(&tag, &path, &whole);
        with.is_ok() && with == compose(&tag, &path, regex)
    })
}
