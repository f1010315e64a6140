use crate::onigmo::{NodeKind, Repeat};

use super::Context;
use super::shared::patterns::Compiled;

super::declare! {
    /// `{n}?` makes a repetition optional, and not lazy.
    ///
    /// ## Why it is bad
    ///
    /// Perl, Python, Go and most sites for testing read `\d{3}?` as exactly three digits: lazy, which
    /// changes nothing. Onigmo reads three digits or none. A pattern that was tested elsewhere
    /// matches more texts in Fluent Bit, and its groups may be empty.
    ///
    /// ## What to do
    ///
    /// Take the `?` out; or, if it is meant to be optional, say so with a group: `(?:\d{3})?`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<code>\d{3}?) (?<message>.*)$
    /// #                     ^^^^ `{3}?` makes the whole repetition optional in Onigmo
    /// ```
    ///
    /// ```conf,good
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<code>\d{3})(?:\.\d{3})? (?<message>.*)$
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    for it in Compiled::all(context.config) {
        let ast = it.regex.ast();
        let mut places = Vec::new();
        it.walk(&mut |node, _| {
            let NodeKind::Repeat(Repeat { child, operator, .. }) = &node.kind else { return };
            let NodeKind::Repeat(inner) = &ast.node(*child).kind else { return };
            let counted = it.at(inner.operator).starts_with('{') && inner.max == Some(inner.min);
            let adjacent = inner.operator.end == operator.start;
            if counted && adjacent && it.at(*operator) == "?" {
                places.push((ast.node(inner.child).span, inner.operator.start, operator.end));
            }
        });
        for (repeated, start, end) in places {
            let (repeated, operator) = (it.at(repeated), &it.text()[start..end]);
            let count = operator.trim_end_matches('?');
            context
                .report(
                    it.locate(start, end),
                    format!("`{operator}` makes the whole repetition optional in Onigmo"),
                )
                .note("in Perl, Python and Go it is lazy, which changes nothing for a fixed number")
                .help(format!(
                    "write `{repeated}{count}`, or `(?:{repeated}{count})?` where it may be missing"
                ));
        }
    }
}
