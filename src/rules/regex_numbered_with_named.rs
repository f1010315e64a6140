use crate::diagnostic::Severity;
use crate::model::{OnFailure, tokens};
use crate::onigmo::{GroupKind, Node, NodeKind, PatternSpan};

use super::Context;
use super::shared::patterns::Compiled;

super::declare! {
    /// A group without a name stands beside named groups, where it captures nothing.
    ///
    /// ## Why it is bad
    ///
    /// In Onigmo a pattern with a named group has no others: plain parentheses only group. In a
    /// `Rule` of the filter `rewrite_tag`, `$1` is the first named group, and a number for which there
    /// is no named group becomes nothing: with `^(?<app>[a-z]+)-([0-9]+)` and the new tag
    /// `new.$1.$2`, the record gets the tag `new.web.`. Nothing is logged. In a parser such a group
    /// gives no field; that is advice only.
    ///
    /// ## What to do
    ///
    /// Name every group that should capture, or none; write `(?:…)` for one that should not.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [FILTER]
    ///     Name  rewrite_tag
    ///     Match *
    ///     Rule  $log ^(?<app>[a-z]+)-([0-9]+) new.$1.$2 false
    /// #                                              ^^ Rule has no group for `$2`: plain groups beside a named one capture nothing
    /// ```
    ///
    /// ```conf,good
    /// [FILTER]
    ///     Name  rewrite_tag
    ///     Match *
    ///     Rule  $log ^([a-z]+)-([0-9]+) new.$1.$2 false
    /// ```
    severity: Warning, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    for it in Compiled::all(context.config) {
        if it.regex.names().is_empty() {
            continue;
        }
        let plain = plain_groups(&it);
        if it.site.property == "Rule" {
            check_rule(context, &it, &plain);
        } else if it.site.property == "Regex" && it.site.on_failure == OnFailure::RefusedAtLoad {
            check_parser(context, &it, &plain);
        }
    }
}

/// The new tag of a rule refers to groups by number.
fn check_rule(context: &mut Context<'_>, it: &Compiled<'_>, plain: &[Plain]) {
    let span = it.site.pattern.span();
    let rules = context.config.filters().flat_map(|it| it.properties("rule"));
    let holds = |it: &&crate::model::Property| {
        it.value.span().start() <= span.start()
            && span.end() <= it.value.span().end()
            && it.value.span().file == span.file
    };
    let Some(value) = rules.filter(holds).find_map(|it| it.value.known()) else { return };
    let words = tokens(value.text(), 4);
    let Some((tag, place)) = words.get(2) else { return };
    // A word whose escapes were read is not where it is written.
    if plain.is_empty() || value.text().get(place.clone()) != Some(tag) {
        return;
    }
    for (at, _) in tag.match_indices('$') {
        let digits = tag[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
        let number = tag[at + 1..at + 1 + digits].parse::<usize>();
        if !number.is_ok_and(|number| it.regex.group_count() < number) {
            continue;
        }
        let from = place.start + at;
        let reference = &tag[at..at + 1 + digits];
        let found = context.report(
            value.locate(from..from + 1 + digits),
            format!("Rule has no group for `{reference}`: plain groups beside a named one capture nothing"),
        );
        for group in plain {
            found.label(it.site.pattern.locate(group.span), "this captures nothing");
        }
        found.note("Fluent Bit puts nothing in its place, and logs nothing");
        found.help("name all groups, or none of them");
    }
}

/// Only the named groups become fields.
fn check_parser(context: &mut Context<'_>, it: &Compiled<'_>, plain: &[Plain]) {
    let mut fields = plain.iter().filter(|it| it.is_like_a_field);
    let Some(first) = fields.next() else { return };
    let found = context.report(
        it.site.pattern.locate(first.span),
        "This group gives no field: it has no name, and others have",
    );
    for other in fields {
        found.label(it.site.pattern.locate(other.span), "nor does this");
    }
    found
        .severity(Severity::Advice)
        .help("write `(?<name>…)` for a field, or take the parentheses out");
}

/// Parentheses without a name.
struct Plain {
    span: PatternSpan,
    /// They are not needed to group: nothing is repeated, there are no alternatives in them, and no
    /// named group around them or inside.
    is_like_a_field: bool,
}

/// The plain parentheses of a pattern with named groups.
fn plain_groups(it: &Compiled<'_>) -> Vec<Plain> {
    let ast = it.regex.ast();
    let mut groups: Vec<Plain> = Vec::new();
    it.walk(&mut |node, inside| {
        let NodeKind::Group { kind: GroupKind::Capture { name, .. }, child } = &node.kind else {
            return;
        };
        if name.is_some() {
            let around =
                |it: &&mut Plain| it.span.start < node.span.start && node.span.end < it.span.end;
            groups.iter_mut().filter(around).for_each(|it| it.is_like_a_field = false);
            return;
        }
        let named = |it: &Node| {
            matches!(
                it.kind,
                NodeKind::Group { kind: GroupKind::Capture { name: Some(_), .. }, .. }
            )
        };
        let apart = !inside.iter().any(|it| named(it) || matches!(it.kind, NodeKind::Look { .. }));
        let repeated = inside.iter().any(|it| matches!(it.kind, NodeKind::Repeat(_)));
        let choice = matches!(ast.node(*child).kind, NodeKind::Alternate(_));
        let is_like_a_field = apart && !repeated && !choice;
        groups.push(Plain { span: node.span, is_like_a_field });
    });
    groups
}
