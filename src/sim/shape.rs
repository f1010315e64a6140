//! What texts a pattern may match, told from the way it is written.
//!
//! The engine answers for one text; a shape ([`Node`]) answers for all. It takes a pattern for more
//! than it matches, never for less: look-around always holds, no try is cut short. Where a pattern
//! uses what is not read here, there is no shape, and nothing is claimed.

use std::ops::Range;

use crate::onigmo::{self as ast, Anchor, Class, GroupKind, NodeId, PatternSpan, Regex};

/// A set of bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Set([u64; 4]);

impl Set {
    /// Every byte.
    pub const ALL: Self = Self([u64::MAX; 4]);

    /// Only `byte`.
    pub fn of(byte: u8) -> Self {
        Self::range(byte, byte)
    }

    /// The bytes from `low` to `high`.
    pub fn range(low: u8, high: u8) -> Self {
        let mut set = Self::default();
        for byte in low..=high {
            set.0[usize::from(byte >> 6)] |= 1 << (byte & 63);
        }
        set
    }

    /// Without `byte`.
    #[must_use]
    pub fn without(mut self, byte: u8) -> Self {
        self.0[usize::from(byte >> 6)] &= !(1 << (byte & 63));
        self
    }

    /// Both.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let mut set = self;
        for (mine, its) in set.0.iter_mut().zip(other.0) {
            *mine |= its;
        }
        set
    }

    /// All bytes that are not in it.
    #[must_use]
    pub fn inverted(self) -> Self {
        Self(self.0.map(|it| !it))
    }

    /// Whether `byte` is in it.
    pub fn has(self, byte: u8) -> bool {
        self.0[usize::from(byte >> 6)] >> (byte & 63) & 1 == 1
    }

    /// Whether there is only one byte in it.
    pub fn is_single(self) -> bool {
        self.single().is_some()
    }

    /// The byte, if there is only one in it.
    pub fn single(self) -> Option<u8> {
        let byte = (0..=u8::MAX).find(|it| self.has(*it))?;
        (Self::of(byte) == self).then_some(byte)
    }

    /// Whether some byte is in both.
    pub fn meets(self, other: Self) -> bool {
        self.0.iter().zip(other.0).any(|(mine, its)| mine & its != 0)
    }
}

/// Bytes of characters beyond ASCII.
fn beyond_ascii() -> Set {
    Set::range(0x80, 0xff)
}

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Where it stands in the pattern, in bytes.
    pub span: Range<usize>,
    /// What it is.
    pub kind: NodeKind,
}

/// What a part of a pattern is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// One character: a byte of the set; one beyond ASCII may be followed by more of its kind.
    Character {
        /// Its first byte.
        set: Set,
        /// It is a class that begins with `[^`.
        negated: bool,
    },
    /// `^`, `\A`
    Start,
    /// `$`, `\Z`, `\z`
    End,
    /// `\b` and its like: nothing, and it may not hold.
    Nothing,
    /// `(?=…)` and its like: nothing, but groups inside it may take text.
    Look(Box<Node>),
    /// A reference to what a group took: any text.
    Anything,
    /// One after the other.
    Concat(Vec<Node>),
    /// One of them.
    Either(Vec<Node>),
    /// So many times.
    Repeat {
        /// What.
        node: Box<Node>,
        /// At least.
        min: usize,
        /// At most.
        max: Option<usize>,
    },
    /// `(…)`
    Group {
        /// As in `(?<name>…)`.
        name: Option<String>,
        /// What is inside.
        node: Box<Node>,
    },
}

impl Node {
    /// The shape of `regex`; `None` where it uses what is not read here.
    ///
    /// ```
    /// use flblint::onigmo::Regex;
    /// use flblint::sim::shape::Node;
    ///
    /// let shape = |pattern: &str| Node::of(&Regex::new(pattern).unwrap());
    /// assert_eq!(shape("^[a-z]{2,3}\\.log$").unwrap().length(), (6, Some(7)));
    /// assert_eq!(shape("(?i)a"), None);
    /// ```
    pub fn of(regex: &Regex) -> Option<Self> {
        Reader { regex, depth: 0 }.node(regex.ast().root())
    }

    /// The least and the most bytes that it matches; `None` for no limit.
    pub fn length(&self) -> (usize, Option<usize>) {
        match &self.kind {
            NodeKind::Character { set, .. } => {
                let long = set.meets(beyond_ascii()) && !set.is_single();
                (1, Some(if long { 4 } else { 1 }))
            }
            NodeKind::Start | NodeKind::End | NodeKind::Nothing | NodeKind::Look(_) => (0, Some(0)),
            NodeKind::Anything => (0, None),
            NodeKind::Concat(nodes) => nodes.iter().fold((0, Some(0)), |(min, max), it| {
                let (least, most) = it.length();
                (min + least, sum(max, most))
            }),
            NodeKind::Either(nodes) => {
                let lengths = || nodes.iter().map(Self::length);
                let least = lengths().map(|it| it.0).min().unwrap_or(0);
                (least, lengths().map(|it| it.1).try_fold(0, |max, it| Some(max.max(it?))))
            }
            NodeKind::Repeat { node, min, max } => {
                let (least, most) = node.length();
                let most = match (most, max) {
                    (Some(0), _) => Some(0),
                    (Some(most), Some(max)) => Some(most.saturating_mul(*max)),
                    _ => None,
                };
                (least.saturating_mul(*min), most)
            }
            NodeKind::Group { node, .. } => node.length(),
        }
    }

    /// The parts that follow each other at the top.
    pub fn top(&self) -> &[Node] {
        match &self.kind {
            NodeKind::Concat(nodes) => nodes,
            _ => std::slice::from_ref(self),
        }
    }

    /// The parts directly inside.
    pub fn children(&self) -> &[Node] {
        match &self.kind {
            NodeKind::Concat(nodes) | NodeKind::Either(nodes) => nodes,
            NodeKind::Repeat { node, .. } | NodeKind::Group { node, .. } | NodeKind::Look(node) => {
                std::slice::from_ref(node)
            }
            _ => &[],
        }
    }

    /// Calls `with` for this part and each inside it, outer ones first; each with the parts it is
    /// in.
    pub fn walk<'a>(&'a self, with: &mut impl FnMut(&'a Node, &[&'a Node])) {
        self.walk_in(&mut Vec::new(), with);
    }

    fn walk_in<'a>(
        &'a self,
        inside: &mut Vec<&'a Node>,
        with: &mut impl FnMut(&'a Node, &[&'a Node]),
    ) {
        with(self, inside);
        inside.push(self);
        for child in self.children() {
            child.walk_in(inside, with);
        }
        inside.pop();
    }
}

fn sum(a: Option<usize>, b: Option<usize>) -> Option<usize> {
    Some(a?.saturating_add(b?))
}

/// Parts in each other, at most.
const DEEPEST: usize = 200;

/// Makes shapes of the parts of a pattern.
struct Reader<'a> {
    regex: &'a Regex,
    depth: usize,
}

impl Reader<'_> {
    fn node(&mut self, id: NodeId) -> Option<Node> {
        let regex = self.regex;
        let ast::Node { kind, span } = regex.ast().node(id);
        self.depth += 1;
        if DEEPEST < self.depth {
            return None;
        }
        let kind = match kind {
            ast::NodeKind::Literal { bytes, ignore_case } => {
                // Some letters have relatives of more or fewer bytes.
                let same = |it: &u8| it.is_ascii() && !it.is_ascii_alphabetic();
                if *ignore_case && !bytes.iter().all(same) {
                    return None;
                }
                NodeKind::Concat(literal(bytes, *span))
            }
            ast::NodeKind::AnyChar { .. } => NodeKind::Character { set: Set::ALL, negated: false },
            ast::NodeKind::Class(class) => self.class(class, *span)?,
            ast::NodeKind::Word { negated, ascii } => {
                let word = where_ascii(|it| it.is_ascii_alphanumeric() || *it == b'_');
                let set = if *negated { word.inverted() } else { word };
                let beyond = if *negated || !ascii { beyond_ascii() } else { Set::default() };
                NodeKind::Character { set: set.or(beyond), negated: false }
            }
            ast::NodeKind::Anchor(anchor) => anchored(*anchor)?,
            ast::NodeKind::Look { child, .. } => NodeKind::Look(Box::new(self.node(*child)?)),
            ast::NodeKind::Group { kind, child } => {
                let name = self.name(kind)?;
                NodeKind::Group { name, node: Box::new(self.node(*child)?) }
            }
            ast::NodeKind::Repeat(it) => {
                let max = match it.max {
                    Some(max) => Some(usize::try_from(max).ok()?),
                    None => None,
                };
                let node = Box::new(self.node(it.child)?);
                NodeKind::Repeat { node, min: usize::try_from(it.min).ok()?, max }
            }
            ast::NodeKind::Backreference(_) => NodeKind::Anything,
            ast::NodeKind::Concat(children) => {
                let mut nodes = Vec::new();
                for child in children {
                    let node = self.node(*child)?;
                    match node.kind {
                        NodeKind::Concat(more) => nodes.extend(more),
                        _ => nodes.push(node),
                    }
                }
                NodeKind::Concat(nodes)
            }
            ast::NodeKind::Alternate(children) => {
                let ways = children.iter().map(|it| self.node(*it));
                NodeKind::Either(ways.collect::<Option<_>>()?)
            }
            _ => return None,
        };
        self.depth -= 1;
        Some(Node { span: span.start..span.end, kind })
    }

    /// The text of a part.
    fn text(&self, span: PatternSpan) -> Option<&str> {
        str::from_utf8(self.regex.pattern().get(span.start..span.end)?).ok()
    }

    /// The name of a group, if it has one; `None` where the group is more than parentheses.
    #[expect(clippy::option_option, reason = "no name is not no answer")]
    fn name(&self, kind: &GroupKind) -> Option<Option<String>> {
        match kind {
            GroupKind::Plain | GroupKind::Atomic | GroupKind::Options { .. } => Some(None),
            GroupKind::Capture { name, .. } => match name {
                Some(name) => Some(Some(self.text(*name)?.to_owned())),
                None => Some(None),
            },
            _ => None,
        }
    }

    fn class(&self, class: &Class, span: PatternSpan) -> Option<NodeKind> {
        let text = self.text(span)?;
        if class.ignore_case() {
            return None;
        }
        let ascii = where_ascii(|it| class.contains(char::from(*it)));
        // What is written in ASCII without these has all characters beyond or those of a kind.
        let strange = !text.is_ascii()
            || ["&&", "\\x", "\\u", "\\p", "\\P", "\\0", "\\1", "\\2", "\\3"]
                .iter()
                .any(|it| text.contains(it));
        let beyond = ['é', '٣', '\u{3000}', '日', '\u{85}', '\u{10fffe}'];
        let set = if strange || beyond.iter().any(|it| class.contains(*it)) {
            ascii.or(beyond_ascii())
        } else {
            ascii
        };
        Some(NodeKind::Character { set, negated: text.starts_with("[^") })
    }
}

/// A character for each byte, each with its place where the pattern has it as it is.
fn literal(bytes: &[u8], span: PatternSpan) -> Vec<Node> {
    let as_written = span.end - span.start == bytes.len();
    let place = |at: usize| {
        if as_written { span.start + at..span.start + at + 1 } else { span.start..span.end }
    };
    let node = |(at, byte): (usize, &u8)| Node {
        span: place(at),
        kind: NodeKind::Character { set: Set::of(*byte), negated: false },
    };
    bytes.iter().enumerate().map(node).collect()
}

/// `None` for `\K`, which changes what counts as matched.
fn anchored(anchor: Anchor) -> Option<NodeKind> {
    Some(match anchor {
        Anchor::BeginBuf | Anchor::BeginLine => NodeKind::Start,
        Anchor::EndBuf | Anchor::SemiEndBuf | Anchor::EndLine => NodeKind::End,
        Anchor::Keep => return None,
        _ => NodeKind::Nothing,
    })
}

fn where_ascii(is: impl Fn(&u8) -> bool) -> Set {
    (0..0x80).filter(|it| is(it)).fold(Set::default(), |set, it| set.or(Set::of(it)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, length: Option<(usize, Option<usize>)>) {
        assert_eq!(
            Node::of(&Regex::new(pattern).unwrap()).map(|it| it.length()),
            length,
            "{pattern}"
        );
    }

    #[test]
    fn lengths() {
        check("", Some((0, Some(0))));
        check("a|bc|", Some((0, Some(2))));
        check("^(?!kube)", Some((0, Some(0))));
        check("a{2}?b+", Some((1, None)));
        check("(?i:1-)x", Some((3, Some(3))));
        check("(?x) a b", Some((2, Some(2))));
        check("[^_]", Some((1, Some(4))));
        check("[]a]{3}", Some((3, Some(3))));
        check("(?<n>[0-9a-f]{8})-", Some((9, Some(9))));
        check("é", Some((2, Some(2))));
        check("a{,2}", Some((0, Some(2))));
        check("a{x}", Some((4, Some(4))));
        check("(?<a>x)\\k<a>", Some((1, None)));
    }

    #[test]
    fn what_is_not_read_has_no_shape() {
        for pattern in ["(?i)a", "\\Ra", "(?<a>x)\\g<a>", "a\\Kb", "(?~a)"] {
            check(pattern, None);
        }
    }

    #[test]
    fn classes() {
        let set = |pattern: &str| match Node::of(&Regex::new(pattern).unwrap())
            .map(|it| it.top()[0].kind.clone())
        {
            Some(NodeKind::Character { set, .. }) => set,
            other => panic!("{pattern}: {other:?}"),
        };
        assert!(set("[a-c_]").has(b'b') && !set("[a-c_]").has(b'd'));
        assert!(set("[^/]").has(b'_') && !set("[^/]").has(b'/'));
        assert!(set("[\\w-]").has(b'-') && !set("[\\w-]").has(b'.'));
        assert!(set("[-a]").has(b'-') && set("[a\\]]").has(b']'));
        assert!(!set("[\\n-\\r]").has(b'-') && set("[\\t-a]").has(b'-'));
        assert!(set("\\S").has(b'/') && set(".").has(b'/'));
    }
}
