//! The ways a pattern can read a text, as an automaton of positions (Glushkov's).
//!
//! A position is a place in the pattern that reads one character. It knows which it may read, and
//! which position may read the next. Where there is more than one way from one to the next without
//! reading, as in `(?:a*)*`, the edge says so: each way is one that the machine tries.

use std::collections::BTreeMap;

use crate::onigmo::ast::{Ast, GroupKind, NodeId, NodeKind, Repeat};
use crate::onigmo::error::PatternSpan;

/// Larger patterns are not looked at.
const MOST_POSITIONS: usize = 400;

/// Which of the automaton's symbols are meant, a bit for each.
pub(super) type Symbols = u128;

/// The automaton of a pattern.
#[derive(Debug)]
pub(super) struct Automaton {
    /// A character for each kind that the pattern tells apart.
    pub(super) symbols: Vec<char>,
    pub(super) positions: Vec<Position>,
    /// Where a match can begin.
    pub(super) first: Vec<usize>,
    /// Where one can end.
    pub(super) last: Vec<usize>,
}

/// A place in the pattern that reads one character.
#[derive(Debug)]
pub(super) struct Position {
    pub(super) reads: Symbols,
    pub(super) span: PatternSpan,
    /// The positions that can come next, and whether there is more than one way to each.
    pub(super) next: BTreeMap<usize, bool>,
}

/// A part of the pattern while the automaton is built.
#[derive(Clone, Debug, Default)]
struct Part {
    may_be_empty: bool,
    first: Vec<usize>,
    last: Vec<usize>,
}

impl Part {
    fn empty() -> Self {
        Self { may_be_empty: true, ..Self::default() }
    }
}

/// What a position reads, before symbols are known.
struct Reader<'a> {
    takes: Box<dyn Fn(char) -> bool + 'a>,
    span: PatternSpan,
}

struct Builder<'a> {
    ast: &'a Ast,
    readers: Vec<Reader<'a>>,
    next: Vec<BTreeMap<usize, bool>>,
}

impl Automaton {
    /// The automaton of a tree; `None` for one that is too large.
    pub(super) fn new(ast: &Ast) -> Option<Self> {
        let mut builder = Builder { ast, readers: Vec::new(), next: Vec::new() };
        let whole = builder.whole()?;
        let (symbols, reads) = symbols(&builder.readers);
        let positions = builder
            .readers
            .iter()
            .zip(reads)
            .zip(builder.next)
            .map(|((reader, reads), next)| Position { reads, span: reader.span, next })
            .collect();
        Some(Self { symbols, positions, first: whole.first, last: whole.last })
    }

    /// The character that stands for the first of `symbols`.
    pub(super) fn character(&self, symbols: Symbols) -> Option<char> {
        self.symbols.get(symbols.trailing_zeros() as usize).copied()
    }
}

impl<'a> Builder<'a> {
    /// Builds the parts from the leaves up, without recursion: a pattern may be deep.
    fn whole(&mut self) -> Option<Part> {
        let mut work = vec![(self.ast.root(), false)];
        let mut done: Vec<Part> = Vec::new();
        while let Some((id, has_children)) = work.pop() {
            let children = children(&self.ast.node(id).kind);
            if has_children || children.is_empty() {
                let parts = done.split_off(done.len() - children.len());
                done.push(self.part(id, parts));
            } else {
                work.push((id, true));
                work.extend(children.iter().rev().map(|it| (*it, false)));
            }
            if MOST_POSITIONS < self.readers.len() {
                return None;
            }
        }
        done.pop()
    }

    fn part(&mut self, id: NodeId, mut parts: Vec<Part>) -> Part {
        let node = self.ast.node(id);
        match &node.kind {
            NodeKind::Literal { bytes, ignore_case } => {
                self.literal(bytes, *ignore_case, node.span)
            }
            NodeKind::AnyChar { newline } => self.one(node.span, move |it| *newline || it != '\n'),
            NodeKind::Class(class) => self.one(node.span, move |it| {
                let other = if it.is_lowercase() { upper(it) } else { lower(it) };
                class.contains(it) || (class.ignore_case() && class.contains(other))
            }),
            NodeKind::Word { negated, ascii } => self.one(node.span, move |it| {
                let word = it == '_' || it.is_ascii_alphanumeric();
                (word || (!ascii && it.is_alphanumeric())) != *negated
            }),
            NodeKind::Linebreak => self.one(node.span, |it| ('\n'..='\r').contains(&it)),
            NodeKind::GraphemeCluster => self.one(node.span, |_| true),
            NodeKind::Group { kind: GroupKind::Absent, .. } => {
                let any = self.one(node.span, |_| true);
                self.connect(&any.last, &any.first);
                Part { may_be_empty: true, ..any }
            }
            NodeKind::Group { .. } => parts.pop().unwrap_or_else(Part::empty),
            NodeKind::Repeat(repeat) => {
                let child = parts.pop().unwrap_or_else(Part::empty);
                self.repeat(*repeat, child)
            }
            NodeKind::Concat(_) => self.concat(parts),
            NodeKind::Alternate(_) => alternate(parts),
            // They read nothing, or nothing that is known here.
            _ => Part::empty(),
        }
    }

    fn literal(&mut self, bytes: &[u8], ignore_case: bool, span: PatternSpan) -> Part {
        let text = String::from_utf8_lossy(bytes);
        let parts = text
            .chars()
            .map(|wanted| {
                self.one(span, move |it| {
                    it == wanted || (ignore_case && lower(it) == lower(wanted))
                })
            })
            .collect();
        self.concat(parts)
    }

    /// A part of one position.
    fn one(&mut self, span: PatternSpan, takes: impl Fn(char) -> bool + 'a) -> Part {
        self.readers.push(Reader { takes: Box::new(takes), span });
        self.next.push(BTreeMap::new());
        let position = vec![self.readers.len() - 1];
        Part { may_be_empty: false, first: position.clone(), last: position }
    }

    fn repeat(&mut self, repeat: Repeat, child: Part) -> Part {
        match repeat.max {
            Some(0) => return Part::empty(),
            Some(1) => {}
            _ => self.connect(&child.last, &child.first),
        }
        Part { may_be_empty: child.may_be_empty || repeat.min == 0, ..child }
    }

    fn concat(&mut self, parts: Vec<Part>) -> Part {
        let mut whole = Part::empty();
        for part in parts {
            self.connect(&whole.last, &part.first);
            if whole.may_be_empty {
                whole.first.extend(&part.first);
            }
            if part.may_be_empty {
                whole.last.extend(&part.last);
            } else {
                whole.last = part.last;
            }
            whole.may_be_empty &= part.may_be_empty;
        }
        whole
    }

    fn connect(&mut self, from: &[usize], to: &[usize]) {
        for position in from {
            for next in to {
                let many = self.next[*position].contains_key(next);
                self.next[*position].insert(*next, many);
            }
        }
    }
}

/// The children that read text of their own: what is looked at is read again by others.
fn children(kind: &NodeKind) -> &[NodeId] {
    match kind {
        NodeKind::Look { .. } | NodeKind::Group { kind: GroupKind::Absent, .. } => &[],
        _ => kind.children(),
    }
}

fn alternate(parts: Vec<Part>) -> Part {
    let mut whole = Part::default();
    for part in parts {
        whole.may_be_empty |= part.may_be_empty;
        whole.first.extend(part.first);
        whole.last.extend(part.last);
    }
    whole
}

/// A character for each kind that the readers tell apart, the plainest, and what each reads.
fn symbols(readers: &[Reader<'_>]) -> (Vec<char>, Vec<Symbols>) {
    let plain = ('a'..='z').chain('A'..='Z').chain('0'..='9');
    let others = (' '..='~').chain('\0'..=' ').chain(['é', 'あ']);
    let mut kinds: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
    let mut symbols = Vec::new();
    for character in plain.chain(others) {
        let kind: Vec<bool> = readers.iter().map(|it| (it.takes)(character)).collect();
        if symbols.len() < Symbols::BITS as usize && !kinds.contains_key(&kind) {
            kinds.insert(kind, symbols.len());
            symbols.push(character);
        }
    }
    let mut reads: Vec<Symbols> = vec![0; readers.len()];
    for (kind, symbol) in kinds {
        for (reader, _) in kind.iter().enumerate().filter(|(_, takes)| **takes) {
            reads[reader] |= 1 << symbol;
        }
    }
    (symbols, reads)
}

fn lower(character: char) -> char {
    character.to_lowercase().next().unwrap_or(character)
}

fn upper(character: char) -> char {
    character.to_uppercase().next().unwrap_or(character)
}
