use crate::model::{Pattern, Tail};
use crate::onigmo::{Options, Regex};
use crate::sim::tag::compose;

use super::Context;
use super::shared::delimiters::begins_like_path;
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
    /// #                                ^ is taken off with the first slash, as the delimiters of `/…/`
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /data/*/*/x.log
    ///     Tag       k.<app>
    ///     Tag_Regex /data/(?<app>[^/]+)/mix
    /// #                                ^^^^ is taken off with the first slash, as the delimiters of `/…/` with options
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
        if !pattern.is_unwrapped() || !looks_like_path(pattern, tail) {
            continue;
        }
        if makes_no_difference(tail, pattern, regex) {
            continue;
        }
        let text = &pattern.text;
        let options = match pattern.unwrapped.options {
            Options::NONE => "",
            _ => " with options",
        };
        let found = context.report(
            text.locate(pattern.unwrapped.inner.end..text.text().len()),
            format!("is taken off with the first slash, as the delimiters of `/…/`{options}"),
        );
        found.label(text.locate(0..1), "the first slash");
        found.note(format!(
            "Fluent Bit compiles `{}` (`str_to_regex` in `flb_regex.c`)",
            pattern.inner(),
        ));
        found.help(format!("write `^{}`", text.text()));
    }
}

/// Whether the slashes belong to a path and were not written around a pattern.
///
/// A path does not go on behind a `$`.
fn looks_like_path(pattern: &Pattern, tail: &Tail) -> bool {
    !pattern.inner().ends_with('$') && begins_like_path(pattern.text.text(), tail) == Some(true)
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
