//! Tree to program.
//!
//! Loops are written out where Onigmo writes them out, because a written-out turn has no check for
//! being empty (`spec/onigmo.md`, points 15 and 16). What counts is the size of Onigmo's code for
//! the body, in bytes, not of ours.
#![expect(
    clippy::cast_possible_truncation,
    reason = "programs have fewer than 2^32 steps, MOST_STEPS sees to that"
)]

use super::charset::CharSet;
use super::encoding;
use super::error::{Error, ErrorKind, PatternSpan};
use super::program::{BackEntry, EmptyCheck, Matcher, Op, Program, RepeatRange};
use super::setup::Groups;
use super::tree::{Anchor, EmptyTurn, EncloseKind, INFINITE, Id, Look, Part, Repeat, Text, Tree};

/// Up to which size a loop is written out.
const WRITTEN_OUT: u64 = 50;
/// Onigmo's sizes of steps, in bytes.
const OP: u64 = 1;
const JUMP: u64 = 5;
const MEMORY: u64 = 3;
const EMPTY_CHECK: u64 = 6;
/// How many sets are compared with a new one.
const RECENT: usize = 8;
/// How large a program may get, in steps. Onigmo has no limit; ours is beyond what a pattern of a
/// megabyte makes by ordinary means.
const MOST_STEPS: usize = 8_000_000;

/// Writes the program.
pub(super) fn compile(tree: &Tree, groups: &Groups, calls: bool) -> Result<Program, Error> {
    let mut compiler = Compiler {
        tree,
        groups,
        program: Program { groups: groups.count, calls, ..Program::default() },
        sizes: vec![None; tree.parts.len()],
        addresses: vec![None; tree.parts.len()],
        calls: Vec::new(),
    };
    compiler.node(tree.root)?;
    let end = tree.spans[tree.root].end;
    compiler.emit(Op::Match, PatternSpan { start: end, end });
    for (place, target) in std::mem::take(&mut compiler.calls) {
        if let Some(to) = compiler.addresses[target] {
            compiler.program.ops[place] = Op::Call(to);
        }
    }
    Ok(compiler.program)
}

struct Compiler<'t> {
    tree: &'t Tree,
    groups: &'t Groups,
    program: Program,
    sizes: Vec<Option<u64>>,
    /// Where the code of a called group begins.
    addresses: Vec<Option<u32>>,
    /// Calls, and the groups they call.
    calls: Vec<(usize, Id)>,
}

impl Compiler<'_> {
    fn emit(&mut self, op: Op, span: PatternSpan) -> usize {
        self.program.ops.push(op);
        self.program.spans.push(span);
        self.program.ops.len() - 1
    }

    fn here(&self) -> u32 {
        u32::try_from(self.program.ops.len()).unwrap_or(u32::MAX)
    }

    /// Lets the jump at `place` go to what is written next.
    fn land(&mut self, place: usize) {
        let here = self.here();
        match &mut self.program.ops[place] {
            Op::Jump(to)
            | Op::Push(to)
            | Op::PushOrJump { to, .. }
            | Op::PushIfNext { to, .. }
            | Op::AheadNotStart(to)
            | Op::BehindNotStart { to, .. }
            | Op::Absent(to)
            | Op::Condition { otherwise: to, .. }
            | Op::Repeat { done: to, .. } => *to = here,
            _ => {}
        }
    }

    fn land_all(&mut self, places: impl IntoIterator<Item = usize>) {
        for place in places {
            self.land(place);
        }
    }

    fn node(&mut self, id: Id) -> Result<(), Error> {
        let span = self.tree.spans[id];
        if MOST_STEPS < self.program.ops.len() {
            return Err(Error::new(ErrorKind::ParseDepthLimitOver, span.start, span.end));
        }
        let tree = self.tree;
        match &tree.parts[id] {
            Part::List(list) => list.iter().try_for_each(|it| self.node(*it))?,
            Part::Choice(choice) => self.choice(choice, span)?,
            Part::Text(text) => self.text(text, span),
            Part::Set(_) | Part::Word { .. } => match self.as_set(id) {
                Some(entry) => {
                    self.emit(Op::Set(entry), span);
                }
                None => {
                    self.emit(word_op(&tree.parts[id]), span);
                }
            },
            Part::Any { newline } => {
                self.emit(Op::Any { newline: *newline, count: 1 }, span);
            }
            Part::Cluster => {
                self.emit(Op::Cluster, span);
            }
            Part::Back(_) => self.backreference(id, span),
            Part::Call(call) => {
                let place = self.emit(Op::Call(0), span);
                self.calls.push((place, call.target));
            }
            Part::Repeat(repeat) => self.repeat(repeat, span)?,
            Part::Enclose(_) => self.enclose(id, span)?,
            Part::Anchor(anchor) => {
                self.emit(anchor_op(*anchor), span);
            }
            Part::Look(look) => self.look(look, span)?,
        }
        Ok(())
    }

    fn choice(&mut self, choice: &[Id], span: PatternSpan) -> Result<(), Error> {
        let mut ends = Vec::new();
        for (place, &child) in choice.iter().enumerate() {
            if place + 1 == choice.len() {
                self.node(child)?;
                break;
            }
            let push = self.emit(Op::Push(0), span);
            self.node(child)?;
            ends.push(self.emit(Op::Jump(0), span));
            self.land(push);
        }
        self.land_all(ends);
        Ok(())
    }

    fn text(&mut self, text: &Text, span: PatternSpan) {
        for (start, end, tail) in runs(text) {
            let bytes = &text.bytes[start..end];
            let len = (end - start) as u32;
            let start = self.program.texts.len() as u32;
            let op = match (text.folded, bytes) {
                (false, [byte]) => Op::Byte(*byte),
                (false, _) => Op::Text { start, len, tail: tail as u8 },
                (true, _) => Op::Folded { start, len },
            };
            if !matches!(op, Op::Byte(_)) {
                self.program.texts.extend(bytes);
            }
            self.emit(op, span);
        }
    }

    /// The set that `id` is, if it is one: a class or, in ASCII, `\w`.
    fn as_set(&mut self, id: Id) -> Option<u32> {
        let tree = self.tree;
        let word;
        let set = match &tree.parts[id] {
            Part::Set(set) => set,
            Part::Word { negated, ascii: true } => {
                let bits = [0x03FF_0000_0000_0000, 0x07FF_FFFE_87FF_FFFE, 0, 0];
                word = CharSet { bits, negated: *negated, ..CharSet::default() };
                &word
            }
            _ => return None,
        };
        let matcher = Matcher::new(set);
        // Repeats written out ask the same set again.
        let count = self.program.sets.len();
        let recent = count.saturating_sub(RECENT)..count;
        let known = recent.rev().find(|it| self.program.sets[*it] == matcher);
        Some(known.unwrap_or_else(|| {
            self.program.sets.push(matcher);
            count
        }) as u32)
    }

    fn backreference(&mut self, id: Id, span: PatternSpan) {
        let Part::Back(back) = &self.tree.parts[id] else { return };
        let ignore_case = back.ignore_case;
        if back.level.is_none()
            && let [group] = back.groups[..]
        {
            self.emit(Op::Back { group: group as u32, ignore_case }, span);
            return;
        }
        let groups = back.groups.iter().rev().map(|it| *it as u32).collect();
        let entry = self.program.backs.len() as u32;
        self.program.backs.push(BackEntry { groups, level: back.level.unwrap_or(0) });
        let op = match back.level {
            Some(_) => Op::BackLevel { entry, ignore_case },
            None => Op::BackAny { entry, ignore_case },
        };
        self.emit(op, span);
    }

    fn times(&mut self, id: Id, count: u32) -> Result<(), Error> {
        if let Part::Any { newline } = self.tree.parts[id] {
            if 0 < count {
                self.emit(Op::Any { newline, count }, self.tree.spans[id]);
            }
            return Ok(());
        }
        (0..count).try_for_each(|_| self.node(id))
    }

    fn repeat(&mut self, repeat: &Repeat, span: PatternSpan) -> Result<(), Error> {
        let size = self.size(repeat.child)?;
        let infinite = repeat.max == INFINITE;
        if let Part::Any { newline } = self.tree.parts[repeat.child]
            && infinite
            && repeat.greedy
        {
            self.times(repeat.child, repeat.min)?;
            self.emit(Op::AnyLoop { newline, next: repeat.next }, span);
            return Ok(());
        }
        if infinite && (repeat.min <= 1 || size * u64::from(repeat.min) <= WRITTEN_OUT) {
            self.endless(repeat, size, span)
        } else if repeat.max == 0 && repeat.called {
            let jump = self.emit(Op::Jump(0), span);
            self.node(repeat.child)?;
            self.land(jump);
            Ok(())
        } else if is_written_out(repeat, size) {
            self.times(repeat.child, repeat.min)?;
            let mut pushes = Vec::new();
            for _ in repeat.min..repeat.max {
                pushes.push(self.emit(Op::Push(0), span));
                self.node(repeat.child)?;
            }
            self.land_all(pushes);
            Ok(())
        } else if !repeat.greedy && repeat.max == 1 && repeat.min == 0 {
            let push = self.emit(Op::Push(0), span);
            let jump = self.emit(Op::Jump(0), span);
            self.land(push);
            self.node(repeat.child)?;
            self.land(jump);
            Ok(())
        } else {
            self.counted(repeat, span)
        }
    }

    /// A loop without end: its first turns written out where they are short.
    fn endless(&mut self, repeat: &Repeat, size: u64, span: PatternSpan) -> Result<(), Error> {
        let enter = if repeat.min == 1 && WRITTEN_OUT < size {
            Some(self.emit(Op::Jump(0), span))
        } else {
            self.times(repeat.child, repeat.min)?;
            None
        };
        if repeat.greedy
            && repeat.head.is_none()
            && repeat.empty_turn == EmptyTurn::Never
            && let Some(entry) = self.as_set(repeat.child)
        {
            // What is entered within the loop has one turn before it.
            if let Some(enter) = enter {
                self.program.ops[enter] = Op::Set(entry);
            }
            self.emit(Op::SetLoop { entry, next: repeat.next }, span);
        } else if repeat.greedy {
            let top = self.here();
            let push = self.emit(
                match (repeat.head, repeat.next) {
                    (Some(head), _) => Op::PushOrJump { to: 0, head },
                    (None, Some(next)) => Op::PushIfNext { to: 0, next },
                    (None, None) => Op::Push(0),
                },
                span,
            );
            self.land_all(enter);
            self.turn(repeat, span)?;
            self.emit(Op::Jump(top), span);
            self.land(push);
        } else {
            // A lazy loop is entered at its end, or at its body where a turn is due.
            let jump = if enter.is_none() { Some(self.emit(Op::Jump(0), span)) } else { None };
            self.land_all(enter);
            let top = self.here();
            self.turn(repeat, span)?;
            self.land_all(jump);
            self.emit(Op::Push(top), span);
        }
        Ok(())
    }

    /// The body, with the check for empty turns.
    fn turn(&mut self, repeat: &Repeat, span: PatternSpan) -> Result<(), Error> {
        let check = match repeat.empty_turn {
            EmptyTurn::Never => return self.node(repeat.child),
            EmptyTurn::Plain => EmptyCheck::Plain,
            EmptyTurn::Memory => EmptyCheck::Memory,
            EmptyTurn::Recursive => EmptyCheck::Recursive,
        };
        let id = self.program.empties;
        self.program.empties += 1;
        self.emit(Op::EmptyStart(id), span);
        self.node(repeat.child)?;
        self.emit(Op::EmptyEnd { id, check }, span);
        Ok(())
    }

    fn counted(&mut self, repeat: &Repeat, span: PatternSpan) -> Result<(), Error> {
        if 0 < repeat.min
            && repeat.min == repeat.max
            && let Some(entry) = self.as_set(repeat.child)
        {
            self.emit(Op::SetTimes { entry, count: repeat.min }, span);
            return Ok(());
        }
        let entry = self.program.repeats.len() as u32;
        let body = self.here() + 1;
        let (min, max, greedy) = (repeat.min, repeat.max, repeat.greedy);
        self.program.repeats.push(RepeatRange { min, max, greedy, body });
        let start = self.emit(Op::Repeat { entry, done: 0 }, span);
        self.turn(repeat, span)?;
        self.emit(Op::RepeatAgain { entry }, span);
        self.land(start);
        Ok(())
    }

    fn enclose(&mut self, id: Id, span: PatternSpan) -> Result<(), Error> {
        let tree = self.tree;
        let Part::Enclose(enclose) = &tree.parts[id] else { return Ok(()) };
        match &enclose.kind {
            EncloseKind::Options => self.node(enclose.child),
            EncloseKind::Memory(_) => self.memory(id, enclose.child, span),
            EncloseKind::Atomic { simple: true } => self.simple_loop(enclose.child, span),
            EncloseKind::Atomic { simple: false } => {
                self.emit(Op::AtomicStart, span);
                self.node(enclose.child)?;
                self.emit(Op::AtomicEnd, span);
                Ok(())
            }
            EncloseKind::Condition { number, .. } => {
                let Part::Choice(branches) = &tree.parts[enclose.child] else { return Ok(()) };
                let [yes, no] = branches[..] else {
                    let kind = ErrorKind::InvalidConditionPattern;
                    return Err(Error::new(kind, span.start, span.end));
                };
                let group = *number as u32;
                let condition = self.emit(Op::Condition { group, otherwise: 0 }, span);
                self.node(yes)?;
                let jump = self.emit(Op::Jump(0), span);
                self.land(condition);
                self.node(no)?;
                self.land(jump);
                Ok(())
            }
            EncloseKind::Absent => {
                self.emit(Op::AbsentStart, span);
                let absent = self.emit(Op::Absent(0), span);
                self.node(enclose.child)?;
                self.emit(Op::AbsentEnd, span);
                self.land(absent);
                Ok(())
            }
        }
    }

    /// `(?>x*)`: one alternative at a time, and no check for empty turns.
    fn simple_loop(&mut self, child: Id, span: PatternSpan) -> Result<(), Error> {
        let tree = self.tree;
        let Part::Repeat(repeat) = &tree.parts[child] else { return self.node(child) };
        self.times(repeat.child, repeat.min)?;
        if let Some(entry) = self.as_set(repeat.child) {
            self.emit(Op::SetRun(entry), span);
            return Ok(());
        }
        let top = self.here();
        let push = self.emit(Op::Push(0), span);
        self.node(repeat.child)?;
        self.emit(Op::Pop, span);
        self.emit(Op::Jump(top), span);
        self.land(push);
        Ok(())
    }

    fn memory(&mut self, id: Id, child: Id, span: PatternSpan) -> Result<(), Error> {
        let Some(memory) = self.tree.memory(id) else { return Ok(()) };
        let mut skip = None;
        if memory.called {
            let call = self.emit(Op::Call(0), span);
            self.calls.push((call, id));
            skip = Some(self.emit(Op::Jump(0), span));
            self.addresses[id] = Some(self.here());
        }
        let group = memory.number as u32;
        if 0 < group {
            let pushed = self.groups.start_pushed.has(memory.number);
            self.emit(Op::Start { group, pushed }, span);
        }
        self.node(child)?;
        if 0 < group {
            let pushed = self.groups.end_pushed.has(memory.number);
            self.emit(Op::End { group, pushed, recursive: memory.recursive }, span);
        }
        if let Some(skip) = skip {
            self.emit(Op::Return, span);
            self.land(skip);
        }
        Ok(())
    }

    fn look(&mut self, look: &Look, span: PatternSpan) -> Result<(), Error> {
        let chars = look.chars.map_or(0, |it| u32::try_from(it).unwrap_or(u32::MAX));
        match (look.behind, look.negated) {
            (false, false) => {
                self.emit(Op::AheadStart, span);
                self.node(look.child)?;
                self.emit(Op::AheadEnd, span);
            }
            (false, true) => {
                let start = self.emit(Op::AheadNotStart(0), span);
                self.node(look.child)?;
                self.emit(Op::AheadNotEnd, span);
                self.land(start);
            }
            (true, false) => {
                self.emit(Op::Behind(chars), span);
                self.node(look.child)?;
            }
            (true, true) => {
                let start = self.emit(Op::BehindNotStart { chars, to: 0 }, span);
                self.node(look.child)?;
                self.emit(Op::BehindNotEnd, span);
                self.land(start);
            }
        }
        Ok(())
    }

    /// How many bytes Onigmo's code for `id` has.
    fn size(&mut self, id: Id) -> Result<u64, Error> {
        if let Some(size) = self.sizes[id] {
            return Ok(size);
        }
        let size = self.new_size(id)?;
        self.sizes[id] = Some(size);
        Ok(size)
    }

    fn sum(&mut self, children: &[Id]) -> Result<u64, Error> {
        let mut sum = 0_u64;
        for &child in children {
            sum = sum.saturating_add(self.size(child)?);
        }
        Ok(sum)
    }

    fn new_size(&mut self, id: Id) -> Result<u64, Error> {
        let tree = self.tree;
        Ok(match &tree.parts[id] {
            Part::List(list) => self.sum(list)?,
            Part::Choice(choice) => {
                self.sum(choice)? + 2 * JUMP * (choice.len().saturating_sub(1)) as u64
            }
            Part::Text(text) => text_size(text),
            Part::Set(set) => set_size(set),
            Part::Word { .. } | Part::Any { .. } | Part::Anchor(_) => OP,
            // Far more than any limit.
            Part::Cluster => 10_000,
            Part::Back(back) => match (back.level, &back.groups[..]) {
                (Some(_), groups) => OP + 4 + 4 + 4 + 2 * groups.len() as u64,
                (None, [1 | 2]) if !back.ignore_case => OP,
                (None, [_]) => OP + 2,
                (None, groups) => OP + 4 + 2 * groups.len() as u64,
            },
            Part::Call(_) => JUMP,
            Part::Repeat(repeat) => self.repeat_size(repeat)?,
            Part::Enclose(enclose) => {
                let inner = self.size(enclose.child)?;
                match &enclose.kind {
                    EncloseKind::Options => inner,
                    EncloseKind::Memory(memory) => {
                        let calls = if memory.called { 2 * JUMP + OP } else { 0 };
                        inner + 2 * MEMORY + calls
                    }
                    EncloseKind::Atomic { simple: true } => self.simple_loop_size(enclose.child)?,
                    EncloseKind::Atomic { simple: false } => inner + 2 * OP,
                    EncloseKind::Condition { .. } => {
                        let Part::Choice(branches) = &tree.parts[enclose.child] else {
                            return Ok(inner);
                        };
                        if branches.len() != 2 {
                            let span = tree.spans[id];
                            let kind = ErrorKind::InvalidConditionPattern;
                            return Err(Error::new(kind, span.start, span.end));
                        }
                        self.sum(branches)? + OP + 2 + 4 + JUMP
                    }
                    EncloseKind::Absent => inner + OP + JUMP + OP,
                }
            }
            Part::Look(look) => {
                let around = match (look.behind, look.negated) {
                    (false, false) => 2 * OP,
                    (false, true) => JUMP + OP,
                    (true, false) => OP + 4,
                    (true, true) => OP + 4 + 4 + OP,
                };
                self.size(look.child)? + around
            }
        })
    }

    fn simple_loop_size(&mut self, child: Id) -> Result<u64, Error> {
        let tree = self.tree;
        let Part::Repeat(repeat) = &tree.parts[child] else { return self.size(child) };
        let turn = self.size(repeat.child)?;
        Ok(turn.saturating_mul(u64::from(repeat.min)) + turn + JUMP + OP + JUMP)
    }

    fn repeat_size(&mut self, repeat: &Repeat) -> Result<u64, Error> {
        let size = self.size(repeat.child)?;
        let checked = if repeat.empty_turn == EmptyTurn::Never { size } else { size + EMPTY_CHECK };
        let min = u64::from(repeat.min);
        let infinite = repeat.max == INFINITE;
        if matches!(self.tree.parts[repeat.child], Part::Any { .. }) && infinite && repeat.greedy {
            return Ok(OP + u64::from(repeat.next.is_some()) + size * min);
        }
        if infinite && (repeat.min <= 1 || size * min <= WRITTEN_OUT) {
            let front = if repeat.min == 1 && WRITTEN_OUT < size { JUMP } else { size * min };
            let peek = u64::from(repeat.greedy && (repeat.head.is_some() || repeat.next.is_some()));
            return Ok(front + 2 * JUMP + peek + checked);
        }
        Ok(if repeat.max == 0 && repeat.called {
            JUMP + size
        } else if is_written_out(repeat, size) {
            size * min + (JUMP + size) * u64::from(repeat.max - repeat.min)
        } else if !repeat.greedy && repeat.max == 1 && repeat.min == 0 {
            2 * JUMP + size
        } else {
            (OP + 2) + checked + (OP + 4 + 2)
        })
    }
}

fn is_written_out(repeat: &Repeat, size: u64) -> bool {
    repeat.max != INFINITE
        && repeat.greedy
        && (repeat.max == 1 || (size + JUMP).saturating_mul(u64::from(repeat.max)) <= WRITTEN_OUT)
}

/// The runs of characters of one length: start, end, and that length. A folded text is one run.
fn runs(text: &Text) -> Vec<(usize, usize, usize)> {
    let bytes = &text.bytes;
    let mut runs: Vec<(usize, usize, usize)> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let len = encoding::char_len(bytes, at);
        match runs.last_mut() {
            Some((_, end, same)) if *same == len || text.folded => *end += len,
            _ => runs.push((at, at + len, len)),
        }
        at += len;
    }
    runs
}

fn text_size(text: &Text) -> u64 {
    let size = |(start, end, len): (usize, usize, usize)| {
        let chars = (end - start).div_ceil(len);
        let counted = match (text.folded, len) {
            (true, _) => 1 < chars,
            (false, 1) => 5 < chars,
            (false, 2) => 3 < chars,
            (false, _) => true,
        };
        let wide = !text.folded && 3 < len;
        OP + 4 * u64::from(counted) + 4 * u64::from(wide) + (end - start) as u64
    };
    runs(text).into_iter().map(size).sum()
}

fn set_size(set: &CharSet) -> u64 {
    if set.is_bits_only() {
        return OP + 32;
    }
    let bits = if set.has_no_bits() { 0 } else { 32 };
    OP + bits + 4 + 4 + 8 * set.ranges.len() as u64
}

fn word_op(part: &Part) -> Op {
    let (negated, ascii) = match part {
        Part::Word { negated, ascii } => (*negated, *ascii),
        _ => (false, false),
    };
    Op::Word { negated, ascii }
}

fn anchor_op(anchor: Anchor) -> Op {
    match anchor {
        Anchor::BeginBuf => Op::BeginBuf,
        Anchor::EndBuf => Op::EndBuf,
        Anchor::SemiEndBuf => Op::SemiEndBuf,
        Anchor::BeginLine => Op::BeginLine,
        Anchor::EndLine => Op::EndLine,
        Anchor::BeginPosition => Op::BeginPosition,
        Anchor::Keep => Op::Keep,
        Anchor::WordBound { ascii } => Op::WordBound { negated: false, ascii },
        Anchor::NotWordBound { ascii } => Op::WordBound { negated: true, ascii },
    }
}
