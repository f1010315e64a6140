use crate::diagnostic::Severity;
use crate::onigmo::{Anchor, GroupKind, Node, NodeKind, Options};

use super::Context;
use super::shared::patterns::Compiled;

super::declare! {
    /// The option `m` is given where `^` and `$` were meant to be those of lines.
    ///
    /// ## Why it is bad
    ///
    /// In Perl, Python, Go and JavaScript `m` makes `^` and `$` match at each line. In Onigmo they
    /// always do; `m` makes the dot match newlines, which others call `s`. So in
    /// `(?m)^a=(?<a>.*)$\n^b=(?<b>.*)$` the first `.*` takes all lines that follow, as far as a
    /// `b=` is left for the second.
    ///
    /// Where there is no dot, `m` does nothing: that is advice only.
    ///
    /// ## What to do
    ///
    /// Take the `m` out. Keep it where the dot is meant to take more than one line, as in
    /// `/^(?<time>[^ ]+) (?<message>.*)/m` behind a multiline parser.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  (?m)^a=(?<a>[a-z].*)$\n^b=(?<b>[0-9]+)$
    /// #          ^^^^ `m` makes the dot match newlines, and does nothing for `^` and `$`
    /// ```
    ///
    /// ```conf,good
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^a=(?<a>[a-z].*)$\n^b=(?<b>[0-9]+)$
    /// [PARSER]
    ///     Name   lines
    ///     Format regex
    ///     Regex  /^(?<time>[^ ]+) (?<message>.*)/m
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

/// What `m` has to do with in a pattern.
#[derive(Default)]
struct Found {
    /// Where `(?m)` stands.
    switch: Option<(usize, usize)>,
    /// There is a dot that takes newlines.
    dot: bool,
    /// There are anchors of lines.
    anchor: bool,
    /// One of them stands between two lines.
    inside: bool,
}

fn check(context: &mut Context<'_>) {
    for it in Compiled::all(context.config) {
        let pattern = &it.site.pattern;
        let by_flag = pattern.unwrapped.options.contains(Options::MULTILINE);
        let found = look(&it, by_flag);
        if !found.anchor || (found.dot && !found.inside) {
            continue;
        }
        let text = &pattern.text;
        let place = match found.switch {
            _ if by_flag => {
                let flags = pattern.unwrapped.inner.end + 1;
                let at = text.text()[flags..].find('m').map_or(flags, |it| flags + it);
                text.locate(at..at + 1)
            }
            Some((start, end)) => it.locate(start, end),
            None => continue,
        };
        if found.dot {
            context
                .report(place, "`m` makes the dot match newlines, and does nothing for `^` and `$`")
                .note("in Onigmo `^` and `$` always match at each line")
                .help("take the `m` out, if the dot should stay within a line");
        } else {
            context
                .report(place, "`m` does nothing here: `^` and `$` always match at each line")
                .severity(Severity::Advice)
                .help("take the `m` out");
        }
    }
}

fn look(it: &Compiled<'_>, by_flag: bool) -> Found {
    let mut found = Found::default();
    let end = it.text().len();
    it.walk(&mut |node, inside| {
        let switch = inside.iter().rev().find(|it| is_switch(it));
        if !by_flag && switch.is_none() {
            return;
        }
        if let Some(switch) = switch {
            let start = switch.span.start;
            let length = it.text()[start..].find(')').map_or(0, |it| it + 1);
            found.switch.get_or_insert((start, start + length));
        }
        match node.kind {
            NodeKind::AnyChar { newline: true } => found.dot = true,
            NodeKind::Anchor(Anchor::BeginLine) => {
                found.anchor = true;
                let before = it.text().get(..node.span.start).unwrap_or_default();
                found.inside |= before.ends_with(r"\n") || before.ends_with(r"\n+");
            }
            NodeKind::Anchor(Anchor::EndLine) => {
                found.anchor = true;
                let behind = it.text().get(node.span.end..end).unwrap_or_default();
                found.inside |= behind.starts_with(r"\n") || behind.starts_with(r"\r\n");
            }
            _ => {}
        }
    });
    found
}

/// Whether this is `(?m)` or the like, and what it applies to.
fn is_switch(node: &Node) -> bool {
    let NodeKind::Group { kind: GroupKind::Options { options, switch: true }, .. } = &node.kind
    else {
        return false;
    };
    options.contains(Options::MULTILINE)
}
