//! The patterns of a configuration, for rules that judge each by itself.

use std::collections::BTreeSet;

use crate::model::{Config, RegexUse};
use crate::onigmo::{Ast, Node, NodeId, PatternSpan, Regex};
use crate::text::Span;

/// Words of the filter `modify` that it compiles, and that are no patterns.
const PLAIN_WORDS: &[&str] = &[
    "Set",
    "Add",
    "Remove",
    "Remove_wildcard",
    "Rename",
    "Hard_rename",
    "Copy",
    "Hard_copy",
    "Move_to_start",
    "Move_to_end",
];

/// Parts in each other, at most; deeper ones are not looked at.
const DEEPEST: usize = 200;

/// A pattern that compiles, and what it is for.
#[derive(Clone, Copy)]
pub(in crate::rules) struct Compiled<'a> {
    pub(in crate::rules) site: &'a RegexUse,
    pub(in crate::rules) regex: &'a Regex,
}

impl<'a> Compiled<'a> {
    /// The patterns of `config` that compile, each place once; words that are no patterns and are
    /// compiled all the same are left out.
    pub(in crate::rules) fn all(config: &'a Config) -> Vec<Self> {
        let mut seen = BTreeSet::new();
        let meant = |it: &&RegexUse| !PLAIN_WORDS.contains(&it.property);
        let all = config.regexes.iter().filter(meant).filter_map(|site| {
            let regex = site.pattern.regex.as_ref().ok()?;
            seen.insert(site.pattern.span()).then_some(Self { site, regex })
        });
        all.collect()
    }

    /// What is compiled.
    pub(in crate::rules) fn text(&self) -> &'a str {
        self.site.pattern.inner()
    }

    /// What is written at a part of the pattern; empty where it is not a piece of text.
    pub(in crate::rules) fn at(&self, part: PatternSpan) -> &'a str {
        self.text().get(part.start..part.end).unwrap_or_default()
    }

    /// Where a part of the pattern is written.
    pub(in crate::rules) fn locate(&self, start: usize, end: usize) -> Span {
        self.site.pattern.locate(PatternSpan { start, end })
    }

    /// The parts of the pattern, outer ones first, each with those it is in.
    pub(in crate::rules) fn walk(&self, with: &mut impl FnMut(&'a Node, &[&'a Node])) {
        let ast = self.regex.ast();
        walk(ast, ast.root(), &mut Vec::new(), with);
    }
}

fn walk<'a>(
    ast: &'a Ast,
    id: NodeId,
    inside: &mut Vec<&'a Node>,
    with: &mut impl FnMut(&'a Node, &[&'a Node]),
) {
    let node = ast.node(id);
    with(node, inside);
    if DEEPEST < inside.len() {
        return;
    }
    inside.push(node);
    for child in node.kind.children() {
        walk(ast, *child, inside, with);
    }
    inside.pop();
}
