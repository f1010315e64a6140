use crate::onigmo::Options;

use super::Context;
use super::shared::patterns::Compiled;

super::declare! {
    /// The last segment of a path is taken for options of the pattern.
    ///
    /// ## Why it is bad
    ///
    /// A pattern that begins with a slash, and has only the letters `m`, `i`, `x` and `o` behind the
    /// last one, is `/…/` with options to Fluent Bit (`check_option` in `flb_regex.c`). So
    /// `/api/v1/mix` is `api/v1`, with capital and small letters the same: `/api/v1/users` and
    /// `/API/V1` match too. Nothing is logged.
    ///
    /// ## What to do
    ///
    /// Begin the pattern with `^`, if the text begins there; or write the first slash `\/`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [FILTER]
    ///     Name    grep
    ///     Match   *
    ///     Exclude path /api/v1/mix
    /// #                       ^^^^ Exclude loses this segment: Fluent Bit takes it for options
    /// ```
    ///
    /// ```conf,good
    /// [FILTER]
    ///     Name    grep
    ///     Match   *
    ///     Exclude path \/api/v1/mix
    /// [FILTER]
    ///     Name    grep
    ///     Match   *
    ///     Regex   log /error/i
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    for it in Compiled::all(context.config) {
        let (pattern, property) = (&it.site.pattern, it.site.property);
        let unwrapped = &pattern.unwrapped;
        let is_options = unwrapped.options != Options::NONE;
        if property == "Tag_Regex" || !is_options || !is_path(pattern.inner()) {
            continue;
        }
        let text = pattern.text.text();
        context
            .report(
                pattern.text.locate(unwrapped.inner.end..text.len()),
                format!("{property} loses this segment: Fluent Bit takes it for options"),
            )
            .note(format!(
                "Fluent Bit compiles `{}` with the options `{}` (`check_option` in `flb_regex.c`)",
                pattern.inner(),
                &text[unwrapped.inner.end + 1..],
            ))
            .help(format!("write `^{text}`, or `\\{text}` where it may stand inside"));
    }
}

/// Whether this is a path and nothing else: segments of which none would need a backslash in
/// `/…/`.
fn is_path(inner: &str) -> bool {
    let plain = |it: char| it.is_ascii_alphanumeric() || "_-.*".contains(it);
    let segments: Vec<&str> = inner.split('/').collect();
    1 < segments.len() && segments.iter().all(|it| !it.is_empty() && it.chars().all(plain))
}
