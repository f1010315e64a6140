use crate::diagnostic::Effect;
use crate::model::Kind;
use crate::sim::route;

use super::Context;
use super::shared::matching::{Wildcard, known_tags, sources, wildcard};
use super::shared::words::quoted;

super::declare! {
    /// `Match` has something that looks like a wildcard, and is plain text.
    ///
    /// ## Why it is bad
    ///
    /// `Match` knows one wildcard, `*`, which is any text. Everything else stands for itself:
    /// `kube.{a,b}` takes the tag `kube.{a,b}` and no other. An output with it gets nothing, a
    /// filter does nothing, and Fluent Bit does not say so.
    ///
    /// ## What to do
    ///
    /// Write `*`, or a `Match_Regex`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [OUTPUT]
    ///     Name  stdout
    ///     Match kube.{app,web}.*
    /// #              ^^^^^^^^^ Match takes `{app,web}` for plain text: its only wildcard is `*`
    /// ```
    ///
    /// ```conf,bad
    /// [FILTER]
    ///     Name   record_modifier
    ///     Match  kube.*, host.*
    /// #                ^ Match is one pattern, not a list: this `,` is plain text
    ///     Record cluster blue
    /// ```
    ///
    /// ```conf,bad
    /// [OUTPUT]
    ///     Name  stdout
    ///     Match * # all of it
    /// #           ^^^^^^^^^^^ Match is `* # all of it`: there is no comment behind a value
    /// ```
    ///
    /// ```conf,good
    /// [OUTPUT]
    ///     Name        stdout
    ///     Match_Regex ^kube\.(app|web)\..*
    /// ```
    severity: Warning, effect: DataLoss, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    let known = known_tags(&sources(config), trace);
    let takes_known = |text: &str| known.iter().any(|it| route::glob(text, it));
    for instance in config.filters().chain(config.outputs()) {
        let Some(Wildcard { property, range }) = wildcard(instance, takes_known) else { continue };
        let Some(value) = property.value.known() else { continue };
        let effect = match instance.kind {
            Kind::Filter => Effect::Degraded,
            _ => Effect::DataLoss,
        };
        if let Some(comment) = value.text().find(" #") {
            context
                .report(
                    value.locate(comment + 1..value.text().len()),
                    format!(
                        "Match is {}: there is no comment behind a value",
                        quoted(value.text())
                    ),
                )
                .effect(effect)
                .note("Fluent Bit compares the comment with the tag, too (`flb_router_match`)")
                .help("write the comment on a line of its own");
            continue;
        }
        context
            .report(value.locate(range.clone()), message(&value.text()[range]))
            .effect(effect)
            .note("Fluent Bit compares all but the `*` byte for byte (`flb_router_match`)")
            .help(match as_regex(value.text()) {
                Some(regex) => format!("write `Match_Regex {regex}`"),
                None => {
                    "write Match_Regex in place of Match, or `*` where any text is meant".to_owned()
                }
            });
    }
}

/// What is wrong with `part` of a `Match`.
fn message(part: &str) -> String {
    match part {
        " " => "Match is one pattern, not a list: this blank is plain text".to_owned(),
        "," => "Match is one pattern, not a list: this `,` is plain text".to_owned(),
        _ => format!("Match takes {} for plain text: its only wildcard is `*`", quoted(part)),
    }
}

/// The pattern that was most likely meant; `None` where the text looks like one already.
fn as_regex(text: &str) -> Option<String> {
    if text.contains(['^', '$', '\\', '(', '|', '[']) || text.starts_with(".*") {
        return None;
    }
    let mut out = "^".to_owned();
    let mut depth = 0;
    let list = text.contains([',', ' ']) && !text.contains('{');
    out.push_str(if list { "(" } else { "" });
    let words = text.split([',', ' ']).filter(|it| !it.is_empty());
    let text = if list { words.collect::<Vec<_>>().join(",") } else { text.to_owned() };
    for next in text.chars() {
        match next {
            '*' => out.push_str(".*"),
            '?' => out.push('.'),
            '{' => {
                depth += 1;
                out.push('(');
            }
            '}' => {
                depth -= 1;
                out.push(')');
            }
            ',' => out.push('|'),
            '.' | '+' => out.extend(['\\', next]),
            _ => out.push(next),
        }
    }
    out.push_str(if list { ")$" } else { "$" });
    (depth == 0).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::as_regex;

    #[test]
    fn what_was_meant() {
        let check = |text: &str, expect: Option<&str>| {
            assert_eq!(as_regex(text).as_deref(), expect, "{text}");
        };
        check("kube.{a,b}.*", Some("^kube\\.(a|b)\\..*$"));
        check("kube.*, host.?", Some("^(kube\\..*|host\\..)$"));
        check("^kube", None);
        check("kube.{a", None);
    }
}
