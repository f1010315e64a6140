//! The program that the machine runs.

use std::fmt;
use std::sync::Arc;

use super::charset::{CharSet, Range};
use super::error::PatternSpan;

/// One step. Targets are places in the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Op {
    Byte(u8),
    /// Bytes of [`Program::texts`]; the last `tail` of them are the last character.
    Text {
        start: u32,
        len: u32,
        tail: u8,
    },
    /// As `Text`, folded, and the text is folded to compare.
    Folded {
        start: u32,
        len: u32,
    },
    /// `.`, this many times.
    Any {
        newline: bool,
        count: u32,
    },
    /// `.*`; `next` where only this byte can follow.
    AnyLoop {
        newline: bool,
        next: Option<u8>,
    },
    Set(u32),
    /// `[x]{5}`
    SetTimes {
        entry: u32,
        count: u32,
    },
    /// `[x]*`; `next` where only this byte can follow.
    SetLoop {
        entry: u32,
        next: Option<u8>,
    },
    /// `[x]*+`
    SetRun(u32),
    Word {
        negated: bool,
        ascii: bool,
    },
    WordBound {
        negated: bool,
        ascii: bool,
    },
    Cluster,
    BeginBuf,
    EndBuf,
    SemiEndBuf,
    BeginLine,
    EndLine,
    BeginPosition,
    Keep,
    /// The start of a group; `pushed` if backtracking restores it.
    Start {
        group: u32,
        pushed: bool,
    },
    /// The end of a group; `recursive` if its start must be found again.
    End {
        group: u32,
        pushed: bool,
        recursive: bool,
    },
    Back {
        group: u32,
        ignore_case: bool,
    },
    /// One of several groups: an entry of [`Program::backs`].
    BackAny {
        entry: u32,
        ignore_case: bool,
    },
    BackLevel {
        entry: u32,
        ignore_case: bool,
    },
    Condition {
        group: u32,
        otherwise: u32,
    },
    Jump(u32),
    /// Leaves an alternative behind.
    Push(u32),
    /// As `Push` where the next byte is this one; else a jump.
    PushOrJump {
        to: u32,
        head: u8,
    },
    /// As `Push` if the next byte is this one.
    PushIfNext {
        to: u32,
        next: u8,
    },
    /// Takes the last alternative away.
    Pop,
    Repeat {
        entry: u32,
        done: u32,
    },
    RepeatAgain {
        entry: u32,
    },
    EmptyStart(u32),
    /// Skips the step behind it where the turn was empty.
    EmptyEnd {
        id: u32,
        check: EmptyCheck,
    },
    AheadStart,
    AheadEnd,
    AheadNotStart(u32),
    AheadNotEnd,
    AtomicStart,
    AtomicEnd,
    Behind(u32),
    BehindNotStart {
        chars: u32,
        to: u32,
    },
    BehindNotEnd,
    AbsentStart,
    Absent(u32),
    AbsentEnd,
    Call(u32),
    Return,
    Match,
}

/// How an empty turn is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EmptyCheck {
    Plain,
    Memory,
    Recursive,
}

/// The bounds of a counted loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RepeatRange {
    pub(super) min: u32,
    pub(super) max: u32,
    pub(super) greedy: bool,
    pub(super) body: u32,
}

/// Several groups that a reference may mean, in the order in which they are tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BackEntry {
    pub(super) groups: Vec<u32>,
    pub(super) level: i32,
}

/// A set as the machine asks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Matcher {
    /// A bit for each single byte; negation is done already.
    bytes: [u64; 4],
    ranges: Arc<Vec<Range>>,
    negated: bool,
    /// Without ranges, only the first byte of a character counts.
    first_byte: bool,
}

impl Matcher {
    pub(super) fn new(set: &CharSet) -> Matcher {
        let bytes = set.bits.map(|word| if set.negated { !word } else { word });
        let first_byte = set.is_bits_only();
        Matcher { bytes, ranges: set.ranges.clone(), negated: set.negated, first_byte }
    }

    #[inline]
    pub(super) fn byte(&self, byte: u8) -> bool {
        self.bytes[usize::from(byte >> 6)] >> (byte & 63) & 1 == 1
    }

    /// Whether only the first byte of a character counts.
    #[inline]
    pub(super) fn by_first_byte(&self) -> bool {
        self.first_byte
    }

    pub(super) fn code(&self, code: u32) -> bool {
        super::charset::in_ranges(&self.ranges, code) != self.negated
    }
}

/// A compiled pattern.
#[derive(Clone, Debug, Default)]
pub(super) struct Program {
    pub(super) ops: Vec<Op>,
    /// Which part of the pattern each step is for.
    pub(super) spans: Vec<PatternSpan>,
    pub(super) texts: Vec<u8>,
    pub(super) sets: Vec<Matcher>,
    pub(super) backs: Vec<BackEntry>,
    pub(super) repeats: Vec<RepeatRange>,
    pub(super) empties: u32,
    pub(super) groups: usize,
    /// Whether groups are called, so that a loop may run within itself.
    pub(super) calls: bool,
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, op) in self.ops.iter().enumerate() {
            write!(f, "{place:4} ")?;
            match *op {
                Op::Text { start, len, .. } | Op::Folded { start, len } => {
                    let bytes = &self.texts[start as usize..(start + len) as usize];
                    let name = if matches!(op, Op::Folded { .. }) { "Folded" } else { "Text" };
                    writeln!(f, "{name} \"{}\"", bytes.escape_ascii())?;
                }
                Op::Byte(byte) => writeln!(f, "Byte \"{}\"", [byte].escape_ascii())?,
                Op::Repeat { entry, .. } => {
                    writeln!(f, "{op:?} {:?}", self.repeats[entry as usize])?;
                }
                Op::BackAny { entry, .. } | Op::BackLevel { entry, .. } => {
                    writeln!(f, "{op:?} {:?}", self.backs[entry as usize])?;
                }
                _ => writeln!(f, "{op:?}")?,
            }
        }
        Ok(())
    }
}
