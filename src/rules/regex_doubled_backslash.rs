use super::Context;
use super::shared::escapes::doubled;
use super::shared::patterns::Compiled;

super::declare! {
    /// A pattern has two backslashes where one was meant: `\\d+` for `\d+`.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit gives the value of a classic configuration to Onigmo as it stands: `\\d+` is a
    /// backslash and then the letter `d`, once or more. Log lines seldom have that, so the parser
    /// parses nothing, and the filter takes nothing. Patterns that were copied from the source of a
    /// program, or from JSON, have such pairs.
    ///
    /// ## What to do
    ///
    /// Write one backslash.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<time>\\d+:\\d+) (?<message>.*)$
    /// #                   ^^^ `\\d` looks for a backslash and the letter `d`
    /// ```
    ///
    /// ```conf,good
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<time>\d+:\d+) (?<path>[A-Z]:\\\w+\\data) (?<message>.*)$
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    for it in Compiled::all(context.config) {
        if it.site.property == "Tag_Regex" {
            continue;
        }
        let text = it.text();
        let places: Vec<_> = doubled(text)
            .into_iter()
            .filter(|place| is_shorthand(&text[place.clone()], &text[place.end..]))
            .collect();
        let Some(first) = places.first() else { continue };
        let pair = &text[first.clone()];
        let letter = &pair[2..];
        let found = context.report(
            it.locate(first.start, first.end),
            format!("`{pair}` looks for a backslash and the letter `{letter}`"),
        );
        for other in &places[1..] {
            found.label(it.locate(other.start, other.end), "and here");
        }
        found.note("Fluent Bit takes no backslash off: Onigmo gets the pattern as it stands");
        found.help(format!("write `\\{letter}`, and one backslash elsewhere too"));
    }
}

/// Whether this is `\\d` or the like with a quantifier, or with another escape: a letter that is
/// repeated, and not the first one of a name in a path.
fn is_shorthand(pair: &str, behind: &str) -> bool {
    let letter = pair.len() == 3 && pair.ends_with(['d', 'D', 'w', 'W', 's', 'S']);
    letter && behind.starts_with(['+', '*', '{', '?', '\\'])
}
