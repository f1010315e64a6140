use crate::diagnostic::{Effect, Severity};
use crate::model::{Config, OnFailure};
use crate::onigmo::{Anchor, Ast, GroupKind, Node, NodeId, NodeKind};
use crate::sim::tags::sources;
use crate::sim::{Reading, Refusal};

use super::Context;
use super::shared::dead_end::DeadEnd;
use super::shared::disjoint::Disjoint;
use super::shared::matching;
use super::shared::patterns::Compiled;

super::declare! {
    /// A pattern, or a part of one, that cannot match any text.
    ///
    /// ## Why it is bad
    ///
    /// The parser never parses, the filter never takes a record, or keeps none. Fluent Bit logs
    /// nothing, as the pattern compiles. What is found here holds for every text: a `$` with
    /// something else than a newline behind it, a `^` behind what is no newline, `\A` or `\z` in the
    /// middle, a `\b` between two letters, a class without a character.
    ///
    /// A pattern that is only a look-behind and `\z` (or `\Z`) never matches either:
    /// `(?<=\.log)\z`. That is how Onigmo searches; `(?<=\.log)$` works.
    ///
    /// ## What to do
    ///
    /// Take the anchor out. To match a dollar sign, write `\$`; a caret, `\^`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<level>[A-Z]+)$ (?<message>.*)$
    /// #                            ^ Regex never matches: this cannot stand behind the end of a line
    /// ```
    ///
    /// ```conf,bad
    /// [FILTER]
    ///     Name  grep
    ///     Match *
    ///     Regex file (?<=\.log)\z
    /// #              ^^^^^^^^^^ Regex never matches: Onigmo finds no look-behind that has only `\z` behind it
    /// ```
    ///
    /// ```conf,bad
    /// [FILTER]
    ///     Name  grep
    ///     Match *
    ///     Regex log ^ERROR|level=^ERROR
    /// #                          ^ This part of Regex never matches: no line begins here
    /// ```
    ///
    /// ```conf,good
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<level>[A-Z]+) (?<message>.*)$
    /// ```
    ///
    /// ```conf,good
    /// [FILTER]
    ///     Name  grep
    ///     Match *
    ///     Regex file (?<=\.log)$
    /// [FILTER]
    ///     Name  grep
    ///     Match *
    ///     Regex log ^ERROR|level=ERROR
    /// ```
    severity: Error, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

/// Patterns up to this length, such as `a^`, are written to match nothing.
const ON_PURPOSE: usize = 3;

fn check(context: &mut Context<'_>) {
    for it in Compiled::all(context.config) {
        let text = it.text();
        if text.len() <= ON_PURPOSE || text == r"[^\s\S]" || is_said_elsewhere(context, &it) {
            continue;
        }
        let property = it.site.property;
        let lost = if it.site.on_failure == OnFailure::KeepsLiteralTag {
            Effect::DataLoss
        } else {
            Effect::Degraded
        };
        if let Some((look, end)) = look_behind_alone(&it) {
            let end = it.at(end.span);
            context
                .report(
                    it.site.pattern.locate(look.span),
                    format!(
                        "{property} never matches: Onigmo finds no look-behind that has only \
                         `{end}` behind it"
                    ),
                )
                .effect(lost)
                .note("Onigmo tries such a pattern once, and lets it see nothing of the text")
                .help(format!("write `$` in place of `{end}`"));
            continue;
        }
        let Some(dead) = DeadEnd::of(it.regex) else { continue };
        let reason = reason(&dead);
        let message = if dead.may_be_left_out {
            format!("This part of {property} never matches: {reason}")
        } else {
            format!("{property} never matches: {reason}")
        };
        let found = context.report(it.site.pattern.locate(dead.node.span), message);
        found.effect(lost);
        if dead.may_be_left_out {
            found.severity(Severity::Warning);
        }
        if let Some(anchor) = end_before(&dead) {
            found.label(it.site.pattern.locate(anchor.span), "the end");
        }
        found.note("this holds for every text, and Fluent Bit logs nothing about it");
        found.help(help(&dead));
    }
}

/// The anchor before a part that fails because of it.
fn end_before<'a>(dead: &DeadEnd<'a>) -> Option<&'a Node> {
    let ends = |node: &&Node| {
        matches!(node.kind, NodeKind::Anchor(Anchor::EndLine | Anchor::EndBuf | Anchor::SemiEndBuf))
    };
    let is_anchor = matches!(dead.node.kind, NodeKind::Anchor(_));
    dead.anchor.filter(|it| ends(it) && !is_anchor && !dead.is_empty)
}

/// Whether there is a `\b` before it.
fn follows_bound(dead: &DeadEnd<'_>) -> bool {
    dead.anchor.is_some_and(|it| matches!(it.kind, NodeKind::Anchor(Anchor::WordBound { .. })))
}

/// Why nothing goes on there.
fn reason(dead: &DeadEnd<'_>) -> &'static str {
    match dead.node.kind {
        NodeKind::Anchor(Anchor::BeginLine) => "no line begins here",
        NodeKind::Anchor(Anchor::BeginBuf | Anchor::BeginPosition) => {
            "the text does not begin here"
        }
        NodeKind::Anchor(Anchor::WordBound { .. }) => "no word begins or ends here",
        NodeKind::Anchor(Anchor::NotWordBound { .. }) => "a word begins or ends here",
        NodeKind::Anchor(_) => "the text cannot end here",
        _ => match end_before(dead).map(|it| &it.kind) {
            Some(NodeKind::Anchor(Anchor::EndLine)) => "this cannot stand behind the end of a line",
            Some(_) => "this cannot stand behind the end of the text",
            None if dead.is_empty => "this class has no character",
            None if follows_bound(dead) => "no word begins or ends in front of it",
            None => "nothing can match here",
        },
    }
}

fn help(dead: &DeadEnd<'_>) -> &'static str {
    match dead.node.kind {
        NodeKind::Anchor(Anchor::BeginLine) => "take the `^` out, or write `\\^` to match a caret",
        NodeKind::Anchor(_) => "take it out",
        _ => match end_before(dead).map(|it| &it.kind) {
            Some(NodeKind::Anchor(Anchor::EndLine)) => {
                "take the `$` out, or write `\\$` to match a dollar sign"
            }
            Some(_) => "take the anchor before it out",
            None => "write what the text has here",
        },
    }
}

/// The look-behind of a pattern that is nothing but one and `\z`, and the `\z`.
fn look_behind_alone<'a>(it: &Compiled<'a>) -> Option<(&'a Node, &'a Node)> {
    let mut parts = Vec::new();
    let ast = it.regex.ast();
    flatten(ast, ast.root(), &mut parts);
    let [look, end] = parts[..] else { return None };
    let NodeKind::Look { behind: true, negated: false, child } = look.kind else { return None };
    let NodeKind::Literal { bytes, ignore_case: false } = &ast.node(child).kind else {
        return None;
    };
    let ends = matches!(end.kind, NodeKind::Anchor(Anchor::EndBuf | Anchor::SemiEndBuf));
    // What a reader would expect to match.
    let matches = |front: &[u8]| it.regex.search([front, bytes].concat()).is_match();
    (ends && !bytes.is_empty() && !matches(b"") && !matches(b"x")).then_some((look, end))
}

/// The parts that follow each other, without the groups around them.
fn flatten<'a>(ast: &'a Ast, id: NodeId, parts: &mut Vec<&'a Node>) {
    let node = ast.node(id);
    match &node.kind {
        NodeKind::Concat(children) => children.iter().for_each(|it| flatten(ast, *it, parts)),
        NodeKind::Group { kind: GroupKind::Plain | GroupKind::Capture { .. }, child } => {
            flatten(ast, *child, parts);
        }
        _ => parts.push(node),
    }
}

/// Whether a rule about paths or tags says already that nothing is matched.
fn is_said_elsewhere(context: &Context<'_>, it: &Compiled<'_>) -> bool {
    let (config, trace) = (context.config, context.trace);
    match it.site.property {
        "Tag_Regex" => trace.tails.iter().any(|tail| {
            let same = |it: &Compiled<'_>| {
                tail.tail.pattern.as_ref().is_some_and(|own| own.span() == it.site.pattern.span())
            };
            let refused = tail.readings.iter().any(|(_, reading)| {
                matches!(reading, Reading::Refused { why: Refusal::NoMatch, .. })
            });
            same(it) && (refused || Disjoint::of(config, tail.tail).is_some())
        }),
        "Match_Regex" => all_tags_are_known(config),
        _ => false,
    }
}

fn all_tags_are_known(config: &Config) -> bool {
    matching::all_is_seen(config) && matching::all_known(&sources(config))
}
