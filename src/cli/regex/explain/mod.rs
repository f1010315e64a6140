//! `--explain`: what each part of the pattern matches, in words.
//!
//! ```text
//! ^                 the start of a line
//! (?<level>…)       group 1, `level`:
//!   [A-Z]+            one or more times: a capital letter A-Z
//! ```

pub(super) mod class;
mod words;

use std::io::{self, Write};

use crate::onigmo::{Ast, GroupKind, Node, NodeId, NodeKind, PatternSpan, Regex};
use crate::report::marks::line;
use crate::report::text::{Style, paragraph};

use super::subject::Subject;
use words::Numbers;

/// Deeper parts are not shown: their indentation alone would fill the width.
const DEEPEST: usize = 16;
/// So many lines are enough for anybody.
const MOST_LINES: usize = 400;
/// Columns for the parts of the pattern.
const MOST_COLUMNS: usize = 34;

/// Writes the tree.
pub(super) fn write(
    out: &mut impl Write,
    subject: &Subject,
    regex: &Regex,
    style: &Style,
) -> io::Result<()> {
    let mut tree =
        Tree { subject, numbers: Numbers::new(regex.ast()), ast: regex.ast(), lines: Vec::new() };
    tree.add(tree.ast.root(), 0);
    let most = MOST_COLUMNS.min(style.width / 2);
    let wide = tree.lines.iter().map(|it| it.lead().chars().count()).max().unwrap_or_default();
    let wide = wide.min(most);
    for it in tree.lines.iter().take(MOST_LINES) {
        write_line(out, it, wide, style)?;
    }
    if MOST_LINES < tree.lines.len() {
        writeln!(out, "  and {} parts more", tree.lines.len() - MOST_LINES)?;
    }
    writeln!(out)
}

/// The part, and what it matches beside it; words that do not fit go on below.
fn write_line(out: &mut impl Write, it: &Line, wide: usize, style: &Style) -> io::Result<()> {
    let lead = line(&it.lead(), wide, style);
    let blanks = wide - lead.chars().count().min(wide);
    let indent = " ".repeat(2 * it.depth);
    let first = format!("  {lead}{}  {indent}", " ".repeat(blanks));
    let rest = " ".repeat(wide + 6 + indent.len());
    write!(out, "{}", paragraph(&it.words, &first, &rest, style))
}

/// A part of the pattern.
struct Line {
    depth: usize,
    piece: String,
    words: String,
}

impl Line {
    fn lead(&self) -> String {
        format!("{}{}", "  ".repeat(self.depth), self.piece)
    }
}

struct Tree<'a> {
    subject: &'a Subject,
    numbers: Numbers,
    ast: &'a Ast,
    lines: Vec<Line>,
}

impl<'a> Tree<'a> {
    /// Adds a line for the node, and those below it.
    fn add(&mut self, id: NodeId, depth: usize) {
        if MOST_LINES * 2 < self.lines.len() {
            return;
        }
        let node = self.ast.node(id);
        if DEEPEST < depth {
            return self.line(depth, self.source(node.span), "parts too deep to show".to_owned());
        }
        match &node.kind {
            NodeKind::Concat(_) => self.sequence(id, depth),
            NodeKind::Alternate(branches) => {
                self.line(depth, self.source(node.span), "one of these:".to_owned());
                for it in branches {
                    self.branch(*it, depth + 1);
                }
            }
            NodeKind::Group { kind: GroupKind::Plain, child } => self.add(*child, depth),
            NodeKind::Group { kind, child } => {
                let words = words::group(self.subject, &self.numbers, kind);
                self.container(node, *child, &words, depth);
            }
            NodeKind::Look { behind, negated, child } => {
                self.container(node, *child, words::look(*behind, *negated), depth);
            }
            NodeKind::Repeat(repeat) => self.repeat(node, repeat, depth),
            _ => self.line(depth, self.source(node.span), self.leaf(node)),
        }
    }

    /// Something with parts in it.
    fn container(&mut self, node: &Node, child: NodeId, words: &str, depth: usize) {
        let inner = self.ast.node(child).span;
        let front = self.source(PatternSpan { start: node.span.start, end: inner.start });
        let back = self.source(PatternSpan { start: inner.end, end: node.span.end });
        self.line(depth, format!("{front}…{back}"), format!("{words}:"));
        self.add(child, depth + 1);
    }

    fn repeat(&mut self, node: &'a Node, repeat: &crate::onigmo::Repeat, depth: usize) {
        let count = words::count(repeat);
        let mut child = repeat.child;
        while let NodeKind::Group { kind: GroupKind::Plain, child: inner } =
            &self.ast.node(child).kind
        {
            child = *inner;
        }
        let it = self.ast.node(child);
        if it.kind.children().is_empty() {
            return self.line(depth, self.source(node.span), format!("{count}: {}", self.leaf(it)));
        }
        let operator = self.source(repeat.operator);
        self.line(depth, format!("(…){operator}"), format!("{count}:"));
        self.add(child, depth + 1);
    }

    /// One of several: those of more than one part get a line for themselves.
    fn branch(&mut self, id: NodeId, depth: usize) {
        let parts = self.parts(id);
        if let [only] = parts.as_slice() {
            return self.part(only, depth);
        }
        self.line(depth, self.source(self.ast.node(id).span), "in this order:".to_owned());
        for it in &parts {
            self.part(it, depth + 1);
        }
    }

    fn sequence(&mut self, id: NodeId, depth: usize) {
        for it in &self.parts(id) {
            self.part(it, depth);
        }
    }

    /// What follows each other, with literals that Onigmo keeps in pieces put together.
    fn parts(&self, id: NodeId) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        let mut rest = vec![id];
        while let Some(id) = rest.pop() {
            let node = self.ast.node(id);
            match (&node.kind, parts.last_mut()) {
                (NodeKind::Concat(children), _) => rest.extend(children.iter().rev()),
                (
                    NodeKind::Literal { bytes, ignore_case },
                    Some(Part::Literal { bytes: all, ignore_case: same, span }),
                ) if ignore_case == same => {
                    all.extend(bytes);
                    span.end = node.span.end;
                }
                (NodeKind::Literal { bytes, ignore_case }, _) => parts.push(Part::Literal {
                    bytes: bytes.clone(),
                    ignore_case: *ignore_case,
                    span: node.span,
                }),
                _ => parts.push(Part::Node(id)),
            }
        }
        parts
    }

    fn part(&mut self, part: &Part, depth: usize) {
        match part {
            Part::Node(id) => self.add(*id, depth),
            Part::Literal { bytes, ignore_case, span } => {
                self.line(depth, self.source(*span), words::literal(bytes, *ignore_case));
            }
        }
    }

    fn leaf(&self, node: &Node) -> String {
        match &node.kind {
            NodeKind::Class(it) => class::words(it, &self.subject.piece(node.span)),
            kind => words::leaf(self.subject, &self.numbers, kind),
        }
    }

    fn line(&mut self, depth: usize, piece: String, words: String) {
        let is_plain = piece.trim() == piece;
        let piece = if is_plain { piece } else { format!("'{piece}'") };
        self.lines.push(Line { depth, piece, words });
    }

    fn source(&self, span: PatternSpan) -> String {
        self.subject.piece(span).into_owned()
    }
}

/// A part of a sequence.
enum Part {
    Node(NodeId),
    Literal { bytes: Vec<u8>, ignore_case: bool, span: PatternSpan },
}
