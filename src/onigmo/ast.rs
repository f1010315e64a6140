//! The pattern as a tree, as it was written.
//!
//! Nodes live in one list and name each other by number, so that a tree of any depth is dropped
//! and copied without recursion.

use super::charset::CharSet;
use super::encoding;
use super::error::PatternSpan;
use super::options::Options;

/// A pattern, parsed: nodes and their places.
///
/// ```
/// use flblint::onigmo::{NodeKind, Regex};
///
/// let regex = Regex::new("a|b+")?;
/// let ast = regex.ast();
/// let NodeKind::Alternate(branches) = &ast.node(ast.root()).kind else { panic!() };
/// let second = ast.node(branches[1]);
/// assert!(matches!(second.kind, NodeKind::Repeat(_)));
/// assert_eq!((second.span.start, second.span.end), (2, 4));
/// # Ok::<(), flblint::onigmo::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Ast {
    nodes: Vec<Node>,
    root: NodeId,
}

/// The number of a node in its [`Ast`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct NodeId(u32);

impl Ast {
    /// The node that is the whole pattern.
    pub fn root(&self) -> NodeId {
        self.root
    }

    /// A node of this tree.
    ///
    /// # Panics
    ///
    /// When `id` comes from another, larger tree.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    pub(super) fn push(&mut self, kind: NodeKind, start: usize, end: usize) -> NodeId {
        self.nodes.push(Node { kind, span: PatternSpan { start, end } });
        NodeId(u32::try_from(self.nodes.len() - 1).unwrap_or(u32::MAX))
    }

    /// Gives groups and references to them their new numbers, by old number.
    pub(super) fn renumber(&mut self, numbers: &[usize]) {
        let new = |old: usize| numbers.get(old).copied().unwrap_or(0);
        for node in &mut self.nodes {
            match &mut node.kind {
                NodeKind::Group { kind: GroupKind::Capture { number, .. }, .. }
                | NodeKind::Group { kind: GroupKind::Condition { number, .. }, .. } => {
                    *number = new(*number);
                }
                NodeKind::Backreference(back) => {
                    back.groups.iter_mut().for_each(|it| *it = new(*it));
                }
                _ => {}
            }
        }
    }

    pub(super) fn set_root(&mut self, root: NodeId) {
        self.root = root;
    }

    pub(super) fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.0 as usize]
    }
}

/// A part of a pattern.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// Where it stands.
    pub span: PatternSpan,
}

/// What a part of a pattern is.
///
/// Literals come in the pieces that Onigmo makes: `abc*` is a [`Concat`](NodeKind::Concat) of `ab`
/// and a repeat of `c`, and such a piece may be a `Concat` within a `Concat`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NodeKind {
    /// These bytes; none for the empty pattern.
    Literal {
        /// Not always whole characters: `\xE3` is one byte.
        bytes: Vec<u8>,
        /// Whether capital and small letters are the same.
        ignore_case: bool,
    },
    /// `.`
    AnyChar {
        /// Whether it matches a newline too: under `(?m)`.
        newline: bool,
    },
    /// `[…]`, `\d`, `\s`, `\h`, `\p{…}` and their negations.
    Class(Box<Class>),
    /// `\w` and `\W`, outside of a class.
    Word {
        /// Whether it is `\W`.
        negated: bool,
        /// Whether it knows ASCII only.
        ascii: bool,
    },
    /// `\R`
    Linebreak,
    /// `\X`
    GraphemeCluster,
    /// `^`, `\b` and the like.
    Anchor(Anchor),
    /// `(?=…)`, `(?!…)`, `(?<=…)`, `(?<!…)`
    Look {
        /// Whether it looks at the text before.
        behind: bool,
        /// Whether it wants no match.
        negated: bool,
        /// What is looked for.
        child: NodeId,
    },
    /// Anything else in parentheses.
    Group {
        /// What the parentheses mean.
        kind: GroupKind,
        /// What is in them.
        child: NodeId,
    },
    /// `x*`, `x{2,3}` and the like.
    Repeat(Repeat),
    /// `\1`, `\k<name>`
    Backreference(Backreference),
    /// `\g<name>`
    Call {
        /// The number of the group, if it is called by number; 0 is the whole pattern.
        number: Option<usize>,
        /// Where the name or number stands.
        name: PatternSpan,
    },
    /// One after the other.
    Concat(Vec<NodeId>),
    /// One or the other.
    Alternate(Vec<NodeId>),
}

/// A set of characters.
#[derive(Clone, Debug)]
pub struct Class {
    pub(super) set: CharSet,
    /// Which of them may be joined by non-ASCII letters under ignore-case: `[k]`, but not `[\w]`.
    pub(super) shadow: Option<CharSet>,
    /// Whether one member alone makes it a literal: true for `[…]`.
    pub(super) bracketed: bool,
    pub(super) ignore_case: bool,
}

impl Class {
    /// Whether the class has `code`, before ignore-case.
    ///
    /// ```
    /// use flblint::onigmo::{NodeKind, Regex};
    ///
    /// let regex = Regex::new("[^a-c]")?;
    /// let NodeKind::Class(class) = &regex.ast().node(regex.ast().root()).kind else { panic!() };
    /// assert!(class.contains('d') && !class.contains('a'));
    /// # Ok::<(), flblint::onigmo::Error>(())
    /// ```
    pub fn contains(&self, code: char) -> bool {
        self.set.contains(code.into())
    }

    /// Whether letters match in both cases.
    pub fn ignore_case(&self) -> bool {
        self.ignore_case
    }

    /// Whether it is written as what it has not: `[^…]`, `\D`.
    pub fn negated(&self) -> bool {
        self.set.negated
    }
}

/// What is true of a place in the text without any character being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Anchor {
    /// `\A`
    BeginBuf,
    /// `\z`
    EndBuf,
    /// `\Z`: before a newline at the end, too.
    SemiEndBuf,
    /// `^`
    BeginLine,
    /// `$`
    EndLine,
    /// `\G`: where the search began.
    BeginPosition,
    /// `\K`: what was matched so far is left out of the match.
    Keep,
    /// `\b`
    WordBound {
        /// Whether words are ASCII only.
        ascii: bool,
    },
    /// `\B`
    NotWordBound {
        /// Whether words are ASCII only.
        ascii: bool,
    },
}

/// What parentheses mean.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupKind {
    /// `(?:…)`
    Plain,
    /// `(…)`, `(?<name>…)`
    Capture {
        /// Counted from 1; 0 for plain parentheses beside a named group, which do not capture.
        number: usize,
        /// Where the name stands.
        name: Option<PatternSpan>,
    },
    /// `(?i:…)`, or `(?i)` and all that it applies to.
    Options {
        /// What is in force within.
        options: Options,
        /// Whether it is `(?i)`, which reaches to the end of the group it stands in.
        switch: bool,
    },
    /// `(?>…)`
    Atomic,
    /// `(?~…)`: the longest text that has no match of it.
    Absent,
    /// `(?(1)…|…)`
    Condition {
        /// The group that must be set.
        number: usize,
        /// Whether it was given by name.
        named: bool,
    },
}

/// How often something is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// At least.
    pub min: u32,
    /// At most; `None` for without end.
    pub max: Option<u32>,
    /// Whether more is tried first.
    pub greedy: bool,
    /// Whether what was taken is never given back.
    pub possessive: bool,
    /// What is repeated.
    pub child: NodeId,
    /// Where the operator stands.
    pub operator: PatternSpan,
}

/// What was matched before by a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backreference {
    /// As written, in order; several for a name that was given several times. The last that is
    /// set counts.
    pub groups: Vec<usize>,
    /// Whether it was given by name.
    pub named: bool,
    /// The level of recursion, as in `\k<n+1>`.
    pub level: Option<i32>,
    /// Whether capital and small letters are the same.
    pub ignore_case: bool,
    /// Whether it stands within the group it refers to.
    pub(super) inside: bool,
}

impl NodeKind {
    /// The nodes in it, in the order in which they are written.
    pub fn children(&self) -> &[NodeId] {
        match self {
            NodeKind::Look { child, .. } | NodeKind::Group { child, .. } => {
                std::slice::from_ref(child)
            }
            NodeKind::Repeat(repeat) => std::slice::from_ref(&repeat.child),
            NodeKind::Concat(children) | NodeKind::Alternate(children) => children,
            _ => &[],
        }
    }

    pub(super) fn empty() -> NodeKind {
        NodeKind::Literal { bytes: Vec::new(), ignore_case: false }
    }

    /// Where the last character of a literal of two and more begins.
    pub(super) fn last_char(&self) -> Option<usize> {
        let NodeKind::Literal { bytes, .. } = self else { return None };
        encoding::before(bytes, bytes.len()).filter(|it| 0 < *it)
    }
}
