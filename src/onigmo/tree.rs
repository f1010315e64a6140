//! The tree that the passes between parsing and code work on.
//!
//! It has Onigmo's shape rather than the pattern's: plain parentheses are gone, stacked operators
//! are merged, `\R` is an atomic group. Passes change nodes in place; a call names the node it
//! calls by its number.

use super::charset::CharSet;
use super::error::PatternSpan;

/// The number of a node in its [`Tree`].
pub(super) type Id = usize;

/// Without end.
pub(super) const INFINITE: u32 = u32::MAX;

/// What a part of a pattern comes down to.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Text(Text),
    Set(Box<CharSet>),
    /// `\w`
    Word {
        negated: bool,
        ascii: bool,
    },
    Any {
        newline: bool,
    },
    /// What `\X` takes; its atomic group is around it.
    Cluster,
    Back(Back),
    Call(Call),
    Repeat(Repeat),
    Enclose(Enclose),
    Anchor(Anchor),
    Look(Look),
    List(Vec<Id>),
    Choice(Vec<Id>),
}

/// A row of bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    pub(super) bytes: Vec<u8>,
    /// Ignore-case is on, whether or not a letter is in it.
    pub(super) ignore_case: bool,
    /// The bytes are folded, and the text is to be, before they are compared.
    pub(super) folded: bool,
    /// Search tuning must not look into it: the rest behind a fold of another length.
    pub(super) opaque: bool,
}

/// A backreference.
#[derive(Clone, Debug)]
pub(super) struct Back {
    pub(super) groups: Vec<usize>,
    pub(super) named: bool,
    pub(super) level: Option<i32>,
    pub(super) ignore_case: bool,
    /// Within the group it refers to.
    pub(super) inside: bool,
}

/// `\g<name>`
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) number: Option<usize>,
    pub(super) name: PatternSpan,
    /// The group, once it is known.
    pub(super) target: Id,
    pub(super) recursive: bool,
}

/// What may happen in a turn of a loop that takes nothing, and how it is noticed
/// (`spec/onigmo.md`, point 15).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EmptyTurn {
    /// It always takes something.
    Never,
    /// The place tells.
    Plain,
    /// The place and the groups tell.
    Memory,
    /// As `Memory`, within recursion.
    Recursive,
}

#[derive(Clone, Debug)]
pub(super) struct Repeat {
    pub(super) min: u32,
    /// [`INFINITE`] for without end.
    pub(super) max: u32,
    pub(super) greedy: bool,
    pub(super) child: Id,
    pub(super) empty_turn: EmptyTurn,
    /// `x{0}` around a group that is called.
    pub(super) called: bool,
    /// The first byte of the body, where that is a text that the loop must begin with.
    pub(super) head: Option<u8>,
    /// The first byte of what follows the loop, where that is a text.
    pub(super) next: Option<u8>,
}

#[derive(Clone, Debug)]
pub(super) struct Enclose {
    pub(super) kind: EncloseKind,
    pub(super) child: Id,
}

#[derive(Clone, Debug)]
pub(super) enum EncloseKind {
    Memory(Box<Memory>),
    Options,
    /// `(?>…)`; `simple` for a loop over one item, which needs no frame of its own.
    Atomic {
        simple: bool,
    },
    Condition {
        number: usize,
        named: bool,
    },
    Absent,
}

/// A capturing group.
#[expect(clippy::struct_excessive_bools, reason = "each says one thing of a group")]
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    /// 0 is the whole pattern, where it calls itself.
    pub(super) number: usize,
    pub(super) named: bool,
    pub(super) called: bool,
    pub(super) recursive: bool,
    pub(super) mark1: bool,
    pub(super) mark2: bool,
    pub(super) min_len: Option<u64>,
    pub(super) max_len: Option<u64>,
    pub(super) char_len: Option<u64>,
    /// How often search tuning went into it.
    pub(super) visits: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    BeginBuf,
    EndBuf,
    SemiEndBuf,
    BeginLine,
    EndLine,
    BeginPosition,
    Keep,
    WordBound { ascii: bool },
    NotWordBound { ascii: bool },
}

#[derive(Clone, Debug)]
pub(super) struct Look {
    pub(super) behind: bool,
    pub(super) negated: bool,
    pub(super) child: Id,
    /// How many characters a look-behind goes back.
    pub(super) chars: Option<u64>,
}

/// All nodes of a pattern.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree {
    pub(super) parts: Vec<Part>,
    /// Where each part comes from.
    pub(super) spans: Vec<PatternSpan>,
    pub(super) root: Id,
    /// The node of each group, by number; 0 is the whole pattern, where it is called.
    pub(super) groups: Vec<Option<Id>>,
}

impl Tree {
    pub(super) fn push(&mut self, part: Part, span: PatternSpan) -> Id {
        self.parts.push(part);
        self.spans.push(span);
        self.parts.len() - 1
    }

    /// Moves a node to a new number, so that something else can take its place.
    pub(super) fn move_away(&mut self, id: Id) -> Id {
        let part = std::mem::replace(&mut self.parts[id], Part::List(Vec::new()));
        let span = self.spans[id];
        self.push(part, span)
    }

    pub(super) fn memory(&self, id: Id) -> Option<&Memory> {
        match &self.parts[id] {
            Part::Enclose(Enclose { kind: EncloseKind::Memory(memory), .. }) => Some(memory),
            _ => None,
        }
    }

    pub(super) fn memory_mut(&mut self, id: Id) -> Option<&mut Memory> {
        match &mut self.parts[id] {
            Part::Enclose(Enclose { kind: EncloseKind::Memory(memory), .. }) => Some(memory),
            _ => None,
        }
    }

    /// The nodes directly in a node. A call is not one of them.
    pub(super) fn children(&self, id: Id) -> Vec<Id> {
        match &self.parts[id] {
            Part::Repeat(repeat) => vec![repeat.child],
            Part::Enclose(enclose) => vec![enclose.child],
            Part::Look(look) => vec![look.child],
            Part::List(children) | Part::Choice(children) => children.clone(),
            _ => Vec::new(),
        }
    }
}
