//! The machine: one attempt to match at one place.
//!
//! It is a backtracking machine with a stack of its own. What is on the stack is an alternative to
//! come back to, or something to restore on the way there. Nothing is ever taken off the middle:
//! what no longer counts is made void, so that places on the stack stay what they are.

use super::encoding::{before, char_at, char_len, full_len, head};
use super::fold;
use super::program::{BackEntry, EmptyCheck, Op, Program};
use super::tree::INFINITE;
use super::unicode;

/// No place.
pub(super) const NONE: u32 = u32::MAX;
/// The place of the character before the first.
pub(super) const NOWHERE: usize = NONE as usize;
/// How many entries of the stack are looked through for the price of one step.
const SCANNED: u64 = 16;

/// What an entry of the stack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Void,
    /// `a` step, `b` place, `c` previous place, `d` start of the match.
    Alternative,
    /// The alternative of a negative look-ahead, look-behind: what is left of it on failure.
    AheadNot,
    BehindNot,
    /// `a` place, `b` start before, `c` end before, `d` group.
    Start,
    End,
    /// A mark that the group ended, for recursion.
    EndMark,
    /// `a` turns, `b` loop that ran before, `d` entry.
    Repeat,
    /// `a` the loop's place on the stack.
    Turn,
    /// `a` place, `d` loop.
    EmptyStart,
    EmptyEnd,
    /// `a` place, `b` previous place.
    Ahead,
    Atomic,
    /// `a` start, `b` right edge.
    Absent,
    AbsentMark,
    /// `a` step to return to, `b` frame before.
    Call,
    /// `a` frame that was left.
    Return,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    kind: Kind,
    a: u32,
    b: u32,
    c: u32,
    d: u32,
}

/// Memory that searches use again and again.
///
/// ```
/// use flblint::onigmo::{Budget, Regex, Scratch};
///
/// let regex = Regex::new("(?<level>[A-Z]+)")?;
/// let mut scratch = Scratch::default();
/// for line in ["12:00 INFO ok", "12:01 WARN not ok"] {
///     assert!(regex.search_with(&mut scratch, line, Budget::default()).is_ok_and(|it| it.is_some()));
/// }
/// assert_eq!(scratch.span(1), Some(6..10));
/// # Ok::<(), flblint::onigmo::Error>(())
/// ```
///
/// It may be used with any pattern. It keeps the stack of the largest search it was used for.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    stack: Vec<Entry>,
    pub(super) starts: Vec<u32>,
    pub(super) ends: Vec<u32>,
    repeats: Vec<u32>,
    /// The match: its start is [`Scratch::keep`].
    pub(super) keep: u32,
    pub(super) end: u32,
    pub(super) steps: u64,
    folded: [Vec<u8>; 2],
    /// The furthest place any attempt reached, and the step that failed there.
    pub(super) furthest: Option<(u32, u32)>,
}

impl Scratch {
    /// Where group `n` matched in the last search that found a match; 0 is the whole match.
    pub fn span(&self, n: usize) -> Option<std::ops::Range<usize>> {
        let (start, end) = match n {
            0 => (self.keep, self.end),
            _ => (*self.starts.get(n)?, *self.ends.get(n)?),
        };
        (start != NONE && end != NONE).then_some(start as usize..end as usize)
    }

    /// How many steps the last search took.
    pub fn steps(&self) -> u64 {
        self.steps
    }
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attempt {
    Match,
    Fail,
    /// Steps or stack ran out.
    Budget,
}

/// How much an attempt may use.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) steps: u64,
    pub(super) stack: usize,
}

/// The text and the edges of a search.
#[derive(Clone, Copy, Debug)]
pub(super) struct Subject<'t> {
    pub(super) text: &'t [u8],
    /// No byte is read from here on.
    pub(super) right: usize,
    /// Where `\G` matches.
    pub(super) origin: usize,
}

/// Tries to match at `at`; the character before that is at `previous`. With `TRACK`, notes in `scratch` how far it came.
pub(super) fn attempt<const TRACK: bool>(
    program: &Program,
    subject: Subject<'_>,
    at: usize,
    previous: usize,
    limits: Limits,
    scratch: &mut Scratch,
) -> Attempt {
    scratch.stack.clear();
    scratch.starts.clear();
    scratch.starts.resize(program.groups + 1, NONE);
    scratch.ends.clear();
    scratch.ends.resize(program.groups + 1, NONE);
    scratch.repeats.clear();
    scratch.repeats.resize(program.repeats.len(), NONE);
    let mut machine = Machine {
        program,
        text: subject.text,
        right: subject.right,
        origin: subject.origin,
        s: at,
        previous,
        keep: at,
        edge_is_before: false,
        pc: 0,
        frame: NONE,
        limits,
        scratch,
    };
    let outcome = machine.run::<TRACK>();
    let (start, end) = (machine.keep, machine.s);
    if outcome != Attempt::Match {
        return outcome;
    }
    // A look-behind can leave the place before where the match began; Onigmo then gives up.
    if end < at {
        return Attempt::Fail;
    }
    scratch.keep = start.min(end) as u32;
    scratch.end = end as u32;
    Attempt::Match
}

struct Machine<'m> {
    program: &'m Program,
    text: &'m [u8],
    right: usize,
    origin: usize,
    /// The place in the text.
    s: usize,
    /// The character before it, as far as the machine knows: not always a character's beginning.
    previous: usize,
    /// Where the match begins.
    keep: usize,
    /// The right edge is before the beginning of the text: something empty matched in an absence
    /// there.
    edge_is_before: bool,
    /// The step to run next.
    pc: u32,
    /// The innermost call, on the stack.
    frame: u32,
    limits: Limits,
    scratch: &'m mut Scratch,
}

/// What a step did.
type Step = Result<(), Stop>;

/// Why a step did not go on to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
    Fail,
    Budget,
    Match,
}

fn when(holds: bool) -> Step {
    if holds { Ok(()) } else { Err(Stop::Fail) }
}

impl<'m> Machine<'m> {
    fn run<const TRACK: bool>(&mut self) -> Attempt {
        self.scratch.stack.push(Entry { kind: Kind::Void, a: 0, b: 0, c: 0, d: 0 });
        loop {
            self.scratch.steps += 1;
            if self.limits.steps < self.scratch.steps {
                return Attempt::Budget;
            }
            let pc = self.pc;
            let place = self.s;
            self.pc += 1;
            match self.step(self.program.ops[pc as usize]) {
                Ok(()) => {}
                Err(Stop::Match) => return Attempt::Match,
                Err(Stop::Budget) => return Attempt::Budget,
                Err(Stop::Fail) => {
                    if TRACK {
                        self.track(pc, place);
                    }
                    if !self.fail() {
                        return Attempt::Fail;
                    }
                }
            }
        }
    }

    /// Notes where step `pc`, begun at `place`, failed.
    fn track(&mut self, pc: u32, place: usize) {
        let mut at = place;
        if let Op::Text { start, len, .. } = self.program.ops[pc as usize] {
            let wanted = &self.program.texts[start as usize..(start + len) as usize];
            let same = wanted.iter().zip(&self.text[place.min(self.text.len())..]);
            at += same.take_while(|(a, b)| a == b).count();
        }
        if self.scratch.furthest.is_none_or(|it| (it.0 as usize) < at) {
            self.scratch.furthest = Some((at as u32, pc));
        }
    }

    #[inline]
    fn step(&mut self, op: Op) -> Step {
        match op {
            Op::Byte(byte) => {
                if self.right <= self.s || self.text[self.s] != byte {
                    return Err(Stop::Fail);
                }
                self.take(1);
            }
            Op::Text { start, len, tail } => {
                let end = self.s + len as usize;
                let wanted = &self.program.texts[start as usize..(start + len) as usize];
                if self.right < end || &self.text[self.s..end] != wanted {
                    return Err(Stop::Fail);
                }
                self.s = end;
                self.previous = end - usize::from(tail);
            }
            Op::Folded { start, len } => return self.folded(start as usize, len as usize),
            Op::Any { newline, count } => return self.any(newline, count),
            Op::AnyStar { newline } => return self.any_star(newline, None),
            Op::AnyStarThen { newline, next } => return self.any_star(newline, Some(next)),
            Op::Set(entry) => return self.set(entry as usize),
            Op::Word { negated, ascii } => {
                let (code, len) = self.char()?;
                when(is_word(code, ascii) != negated)?;
                self.take(len);
            }
            Op::Cluster => return self.cluster(),
            Op::Jump(to) => self.pc = to,
            Op::Push(to) => return self.alternative(to),
            Op::PushOrJump { to, head } => {
                if self.s < self.right && self.text[self.s] == head {
                    return self.alternative(to);
                }
                self.pc = to;
            }
            Op::PushIfNext { to, next } => {
                if self.s < self.right && self.text[self.s] == next {
                    return self.alternative(to);
                }
            }
            Op::Pop => {
                self.scratch.stack.pop();
            }
            Op::Start { group, pushed } => return self.start(group, pushed),
            Op::End { group, pushed, recursive } => return self.end(group, pushed, recursive),
            Op::Match => return Err(Stop::Match),
            _ => return self.rare_step(op),
        }
        Ok(())
    }

    fn rare_step(&mut self, op: Op) -> Step {
        match op {
            Op::WordBound { negated, ascii } => return self.word_bound(negated, ascii),
            Op::BeginBuf => return when(self.s == 0),
            Op::EndBuf => return when(self.s == self.text.len()),
            Op::SemiEndBuf => {
                let rest = self.text.len() - self.s;
                return when(rest == 0 || (rest == 1 && self.text[self.s] == b'\n'));
            }
            Op::BeginLine => {
                let newline = self.text.get(self.previous) == Some(&b'\n');
                return when(self.s == 0 || (newline && self.s < self.text.len()));
            }
            Op::EndLine => return when(self.text.get(self.s).is_none_or(|it| *it == b'\n')),
            Op::BeginPosition => return when(self.s == self.origin),
            Op::Keep => self.keep = self.s,
            Op::Back { group, ignore_case } => {
                let span = self.group(group).ok_or(Stop::Fail)?;
                return self.back(span, ignore_case);
            }
            Op::BackAny { entry, ignore_case } => return self.back_any(entry, ignore_case),
            Op::BackLevel { entry, ignore_case } => return self.back_level(entry, ignore_case),
            Op::Condition { group, otherwise } => {
                if self.group(group).is_none() {
                    self.pc = otherwise;
                }
            }
            Op::Repeat { entry, done } => return self.repeat(entry, done),
            Op::RepeatAgain { entry } => return self.repeat_again(entry),
            Op::EmptyStart(id) => {
                return self.push(Entry { kind: Kind::EmptyStart, a: self.s as u32, b: 0, c: 0, d: id });
            }
            Op::EmptyEnd { id, check } => return self.empty_end(id, check),
            Op::AheadStart => return self.mark(Kind::Ahead),
            Op::AheadEnd => {
                if let Some(entry) = self.void_down_to(Kind::Ahead) {
                    self.s = entry.a as usize;
                    self.previous = entry.b as usize;
                }
            }
            Op::AheadNotStart(to) => return self.push_kind(Kind::AheadNot, to),
            Op::AheadNotEnd => {
                self.pop_down_to(Kind::AheadNot);
                return Err(Stop::Fail);
            }
            Op::AtomicStart => return self.mark(Kind::Atomic),
            Op::AtomicEnd => {
                self.void_down_to(Kind::Atomic);
            }
            Op::Behind(chars) => {
                self.s = self.back_by(chars).ok_or(Stop::Fail)?;
                self.previous = before(self.text, self.s).unwrap_or(NOWHERE);
            }
            Op::BehindNotStart { chars, to } => match self.back_by(chars) {
                None => self.pc = to,
                Some(place) => {
                    self.push_kind(Kind::BehindNot, to)?;
                    self.s = place;
                    self.previous = before(self.text, place).unwrap_or(NOWHERE);
                }
            },
            Op::BehindNotEnd => {
                self.pop_down_to(Kind::BehindNot);
                return Err(Stop::Fail);
            }
            Op::AbsentStart => return self.push_absent(self.s as u32, self.right as u32),
            Op::Absent(to) => return self.absent(to),
            Op::AbsentEnd => {
                self.edge_is_before = self.previous == NOWHERE;
                self.right = if self.edge_is_before { 0 } else { self.right.min(self.previous) };
                self.pop_down_to(Kind::AbsentMark);
                return Err(Stop::Fail);
            }
            Op::Call(to) => {
                let frame = self.scratch.stack.len() as u32;
                self.push(Entry { kind: Kind::Call, a: self.pc, b: self.frame, c: 0, d: 0 })?;
                self.frame = frame;
                self.pc = to;
            }
            Op::Return => {
                let frame = self.frame;
                let Some(&call) = self.scratch.stack.get(frame as usize) else {
                    return Err(Stop::Fail);
                };
                self.pc = call.a;
                self.push(Entry { kind: Kind::Return, a: frame, b: 0, c: 0, d: 0 })?;
                self.frame = call.b;
            }
            _ => {}
        }
        Ok(())
    }

    /// Goes on behind a character of `len` bytes.
    #[inline]
    fn take(&mut self, len: usize) {
        self.previous = self.s;
        self.s += len;
    }

    /// The character here, if there is one.
    #[inline]
    fn char(&self) -> Result<(u32, usize), Stop> {
        if self.right <= self.s { Err(Stop::Fail) } else { Ok(char_at(self.text, self.s)) }
    }

    fn folded(&mut self, start: usize, len: usize) -> Step {
        let program = self.program;
        let wanted = &program.texts[start..start + len];
        let mut done = 0;
        let [buffer, _] = &mut self.scratch.folded;
        while done < len {
            if self.right <= self.s {
                return Err(Stop::Fail);
            }
            self.previous = self.s;
            buffer.clear();
            self.s += fold::push_folded(self.text, self.s, buffer);
            if self.right < self.s || !wanted[done..].starts_with(buffer) {
                return Err(Stop::Fail);
            }
            done += buffer.len();
        }
        Ok(())
    }

    fn any(&mut self, newline: bool, count: u32) -> Step {
        for _ in 0..count {
            self.any_one(newline)?;
        }
        self.scratch.steps += u64::from(count - 1);
        Ok(())
    }

    #[inline]
    fn any_one(&mut self, newline: bool) -> Step {
        if self.right <= self.s {
            return Err(Stop::Fail);
        }
        let byte = self.text[self.s];
        let len = if byte < 0x80 { 1 } else { char_len(self.text, self.s) };
        when(self.s + len <= self.right && (newline || byte != b'\n'))?;
        self.take(len);
        Ok(())
    }

    /// `.*`: an alternative at each place, or at those with the byte that must follow.
    fn any_star(&mut self, newline: bool, next: Option<u8>) -> Step {
        while self.s < self.right {
            if next.is_none_or(|it| it == self.text[self.s]) {
                self.alternative(self.pc)?;
            }
            self.scratch.steps += 1;
            self.any_one(newline)?;
        }
        Ok(())
    }

    #[inline]
    fn set(&mut self, entry: usize) -> Step {
        if self.right <= self.s {
            return Err(Stop::Fail);
        }
        let set = &self.program.sets[entry];
        let byte = self.text[self.s];
        if byte < 0x80 || set.by_first_byte() {
            when(set.byte(byte))?;
            let len = if byte < 0x80 { 1 } else { char_len(self.text, self.s) };
            self.take(len);
            return Ok(());
        }
        let (code, len) = char_at(self.text, self.s);
        if len == 1 {
            when(set.byte(byte))?;
        } else {
            when(self.s + len <= self.right && set.code(code))?;
        }
        self.take(len);
        Ok(())
    }

    /// `\X`. A byte that is no character is nothing that joins.
    fn cluster(&mut self) -> Step {
        let (text, right) = (self.text, self.right);
        let mut at = self.s;
        when(at < right)?;
        let mut ends = Vec::new();
        let codes = std::iter::from_fn(|| {
            if right <= at {
                return None;
            }
            let (code, len) = char_at(text, at);
            at += len;
            ends.push(at);
            (at <= right).then_some(if len == 1 && 0x80 <= code { u32::MAX } else { code })
        });
        let count = unicode::cluster_len(codes);
        let end = count.checked_sub(1).and_then(|it| ends.get(it)).ok_or(Stop::Fail)?;
        self.previous = before(text, *end).unwrap_or(0);
        self.s = *end;
        Ok(())
    }

    fn word_bound(&self, negated: bool, ascii: bool) -> Step {
        let word = |at: usize| at < self.text.len() && is_word(char_at(self.text, at).0, ascii);
        let bound = if self.s == 0 {
            if !negated && self.right == 0 {
                return Err(Stop::Fail);
            }
            0 < self.right && word(0)
        } else if self.s == self.text.len() {
            word(self.previous)
        } else {
            word(self.s) != word(self.previous)
        };
        when(bound != negated)
    }

    fn push(&mut self, entry: Entry) -> Step {
        if self.limits.stack <= self.scratch.stack.len() {
            return Err(Stop::Budget);
        }
        self.scratch.stack.push(entry);
        Ok(())
    }

    #[inline]
    fn alternative(&mut self, to: u32) -> Step {
        self.push_kind(Kind::Alternative, to)
    }

    /// Pushes something that failure comes back to, at step `to`.
    #[inline]
    fn push_kind(&mut self, kind: Kind, to: u32) -> Step {
        let (b, c, d) = (self.s as u32, self.previous as u32, self.keep as u32);
        self.push(Entry { kind, a: to, b, c, d })
    }

    fn mark(&mut self, kind: Kind) -> Step {
        self.push(Entry { kind, a: self.s as u32, b: self.previous as u32, c: 0, d: 0 })
    }

    /// Goes back to the last alternative; false where there is none.
    fn fail(&mut self) -> bool {
        while let Some(entry) = self.scratch.stack.pop() {
            match entry.kind {
                Kind::Alternative | Kind::AheadNot | Kind::BehindNot => {
                    self.pc = entry.a;
                    self.s = entry.b as usize;
                    self.previous = entry.c as usize;
                    self.keep = entry.d as usize;
                    return true;
                }
                _ => self.restore(entry),
            }
        }
        false
    }

    /// Undoes what an entry stands for.
    fn restore(&mut self, entry: Entry) {
        match entry.kind {
            Kind::Start | Kind::End => {
                self.scratch.starts[entry.d as usize] = entry.b;
                self.scratch.ends[entry.d as usize] = entry.c;
            }
            Kind::Repeat => self.scratch.repeats[entry.d as usize] = entry.b,
            Kind::Turn => {
                if let Some(repeat) = self.scratch.stack.get_mut(entry.a as usize) {
                    repeat.a = repeat.a.wrapping_sub(1);
                }
            }
            Kind::Absent => self.right = entry.b as usize,
            Kind::Call => self.frame = entry.b,
            Kind::Return => self.frame = entry.a,
            _ => {}
        }
    }

    /// Takes entries off, undoing them, down to the last one of `kind`.
    fn pop_down_to(&mut self, kind: Kind) {
        while let Some(entry) = self.scratch.stack.pop() {
            if entry.kind == kind {
                break;
            }
            self.restore(entry);
        }
    }

    /// Makes alternatives void, down to the last entry of `kind`, which it gives. What restores
    /// groups and loops stays.
    fn void_down_to(&mut self, kind: Kind) -> Option<Entry> {
        for entry in self.scratch.stack.iter_mut().rev() {
            match entry.kind {
                it if it == kind => {
                    let found = *entry;
                    entry.kind = Kind::Void;
                    return Some(found);
                }
                Kind::Alternative
                | Kind::AheadNot
                | Kind::BehindNot
                | Kind::EmptyStart
                | Kind::EmptyEnd
                | Kind::Ahead
                | Kind::Atomic
                | Kind::AbsentMark => entry.kind = Kind::Void,
                _ => {}
            }
        }
        None
    }

    /// The place `chars` characters before this one.
    fn back_by(&self, chars: u32) -> Option<usize> {
        let mut at = self.s;
        for _ in 0..chars {
            at = head(self.text, at.checked_sub(1)?);
        }
        Some(at)
    }

    fn start(&mut self, group: u32, pushed: bool) -> Step {
        let place = group as usize;
        if pushed {
            let (b, c) = (self.scratch.starts[place], self.scratch.ends[place]);
            self.push(Entry { kind: Kind::Start, a: self.s as u32, b, c, d: group })?;
        }
        self.scratch.starts[place] = self.s as u32;
        self.scratch.ends[place] = NONE;
        Ok(())
    }

    fn end(&mut self, group: u32, pushed: bool, recursive: bool) -> Step {
        let place = group as usize;
        let start = if recursive { self.start_of(group) } else { None };
        let (b, c) = (self.scratch.starts[place], self.scratch.ends[place]);
        let kind = if pushed { Kind::End } else { Kind::EndMark };
        if pushed || recursive {
            self.push(Entry { kind, a: self.s as u32, b, c, d: group })?;
        }
        self.scratch.ends[place] = self.s as u32;
        if let Some(start) = start {
            self.scratch.starts[place] = start;
        }
        Ok(())
    }

    /// Where the innermost turn of the group that has not ended began.
    fn start_of(&mut self, group: u32) -> Option<u32> {
        let mut level = 0;
        for (scanned, entry) in self.scratch.stack.iter().rev().enumerate() {
            match entry.kind {
                Kind::End | Kind::EndMark if entry.d == group => level += 1,
                Kind::Start if entry.d == group => {
                    if level == 0 {
                        let start = entry.a;
                        self.scratch.steps += scanned as u64 / SCANNED;
                        return Some(start);
                    }
                    level -= 1;
                }
                _ => {}
            }
        }
        None
    }

    fn group(&self, group: u32) -> Option<(usize, usize)> {
        let start = *self.scratch.starts.get(group as usize)?;
        let end = *self.scratch.ends.get(group as usize)?;
        (start != NONE && end != NONE).then_some((start as usize, end as usize))
    }

    fn back(&mut self, (start, end): (usize, usize), ignore_case: bool) -> Step {
        let len = end.saturating_sub(start);
        when(self.s + len <= self.right)?;
        let from = self.s;
        self.s = self.same_text(start, len, ignore_case).ok_or(Stop::Fail)?;
        // What was before is now the last character of what was compared.
        self.previous = from;
        while self.previous < self.s {
            let next = self.previous + char_len(self.text, self.previous).max(1);
            if self.s <= next {
                break;
            }
            self.previous = next;
        }
        Ok(())
    }

    /// Where `len` bytes from `start` on end, if they are here too.
    fn same_text(&mut self, start: usize, len: usize, ignore_case: bool) -> Option<usize> {
        let text = self.text;
        if !ignore_case {
            let same = text.get(start..start + len)? == text.get(self.s..self.s + len)?;
            return same.then_some(self.s + len);
        }
        let [a, b] = &mut self.scratch.folded;
        let (mut x, mut y) = (start, self.s);
        while x < start + len {
            if text.len() <= y {
                return None;
            }
            a.clear();
            b.clear();
            x += fold::push_folded(text, x, a);
            y += fold::push_folded(text, y, b);
            if a != b {
                return None;
            }
        }
        Some(y)
    }

    fn back_any(&mut self, entry: u32, ignore_case: bool) -> Step {
        let program = self.program;
        for &group in &program.backs[entry as usize].groups {
            let Some((start, end)) = self.group(group) else { continue };
            let len = end.saturating_sub(start);
            when(self.s + len <= self.right)?;
            if self.same_text(start, len, ignore_case).is_some() {
                return self.back((start, end), ignore_case);
            }
        }
        Err(Stop::Fail)
    }

    /// `\k<name+1>`: the group as it was at another level of recursion.
    fn back_level(&mut self, entry: u32, ignore_case: bool) -> Step {
        let program = self.program;
        let BackEntry { groups, level: wanted } = &program.backs[entry as usize];
        let mut level = 0;
        let mut end = None;
        for place in (0..self.scratch.stack.len()).rev() {
            let found = self.scratch.stack[place];
            match found.kind {
                Kind::Call => level -= 1,
                Kind::Return => level += 1,
                Kind::Start if level == *wanted && groups.contains(&found.d) => {
                    let Some(end) = end else { continue };
                    return self.back((found.a as usize, end), ignore_case);
                }
                Kind::End if level == *wanted && groups.contains(&found.d) => {
                    end = Some(found.a as usize);
                }
                _ => {}
            }
        }
        Err(Stop::Fail)
    }

    fn repeat(&mut self, entry: u32, done: u32) -> Step {
        let range = self.program.repeats[entry as usize];
        let place = self.scratch.stack.len() as u32;
        let before = self.scratch.repeats[entry as usize];
        self.push(Entry { kind: Kind::Repeat, a: 0, b: before, c: 0, d: entry })?;
        self.scratch.repeats[entry as usize] = place;
        if range.min == 0 {
            if range.greedy {
                self.alternative(done)?;
            } else {
                self.alternative(self.pc)?;
                self.pc = done;
            }
        }
        Ok(())
    }

    /// The loop that `entry` is in now. Where groups are called, that is the last one begun at
    /// this level.
    fn running(&self, entry: u32) -> Option<u32> {
        if !self.program.calls {
            return Some(self.scratch.repeats[entry as usize]).filter(|it| *it != NONE);
        }
        let mut level = 0;
        for (place, it) in self.scratch.stack.iter().enumerate().rev() {
            match it.kind {
                Kind::Repeat if level == 0 && it.d == entry => return Some(place as u32),
                Kind::Call => level -= 1,
                Kind::Return => level += 1,
                _ => {}
            }
        }
        None
    }

    fn repeat_again(&mut self, entry: u32) -> Step {
        let range = self.program.repeats[entry as usize];
        let place = self.running(entry).ok_or(Stop::Fail)?;
        let Some(repeat) = self.scratch.stack.get_mut(place as usize) else {
            return Err(Stop::Fail);
        };
        repeat.a = repeat.a.saturating_add(1);
        let count = repeat.a;
        let more = range.max == INFINITE || count < range.max;
        let turn = Entry { kind: Kind::Turn, a: place, b: 0, c: 0, d: 0 };
        if !more {
            return self.push(turn);
        }
        if count < range.min {
            self.pc = range.body;
            return self.push(turn);
        }
        if range.greedy {
            self.alternative(self.pc)?;
            self.pc = range.body;
            self.push(turn)
        } else {
            self.push(turn)?;
            self.alternative(range.body)
        }
    }

    fn empty_end(&mut self, id: u32, check: EmptyCheck) -> Step {
        let Some(place) = self.empty_start(id, check) else { return Ok(()) };
        let mut empty = self.scratch.stack[place].a as usize == self.s;
        let mut moved = false;
        if empty && check != EmptyCheck::Plain {
            // A group that was set to something else in this turn makes the turn count.
            for entry in &self.scratch.stack[place..] {
                if entry.kind != Kind::Start {
                    continue;
                }
                let (start, end) = (entry.b, entry.c);
                if end == NONE || start != end {
                    empty = false;
                    break;
                }
                moved |= end as usize != self.s;
            }
        }
        if empty {
            when(!moved)?;
            self.pc += 1;
        } else if check == EmptyCheck::Recursive {
            self.push(Entry { kind: Kind::EmptyEnd, a: 0, b: 0, c: 0, d: id })?;
        }
        Ok(())
    }

    /// Where this turn of the loop began, on the stack.
    fn empty_start(&mut self, id: u32, check: EmptyCheck) -> Option<usize> {
        let mut level = 0;
        let top = self.scratch.stack.len();
        for (place, entry) in self.scratch.stack.iter().enumerate().rev() {
            match entry.kind {
                Kind::EmptyStart if entry.d == id => {
                    if level == 0 || check != EmptyCheck::Recursive {
                        self.scratch.steps += (top - place) as u64 / SCANNED;
                        return Some(place);
                    }
                    level -= 1;
                }
                Kind::EmptyEnd if entry.d == id => level += 1,
                _ => {}
            }
        }
        None
    }

    fn push_absent(&mut self, start: u32, right: u32) -> Step {
        self.push(Entry { kind: Kind::Absent, a: start, b: right, c: 0, d: 0 })
    }

    /// `(?~x)`, at each place it may reach: `x` is tried from here; where it matches is the right
    /// edge of all that is tried further on.
    fn absent(&mut self, to: u32) -> Step {
        let edge = self.right;
        let Some(entry) = self.scratch.stack.pop() else { return Err(Stop::Fail) };
        let start = entry.a as usize;
        self.right = entry.b as usize;
        let before = std::mem::take(&mut self.edge_is_before);
        if (edge < start || before) && start < self.s {
            // Something empty matched where it began: there is no such text.
            self.fail();
            return Err(Stop::Fail);
        }
        if edge <= self.s && start < self.s {
            when(self.s == edge)?;
            self.pc = to;
            return Ok(());
        }
        self.alternative(to)?;
        self.push_absent(start as u32, self.right as u32)?;
        // A character that is cut off reaches beyond the end here.
        let len = self.text.get(self.s).map_or(1, |lead| match char_len(self.text, self.s) {
            1 if self.s + 1 < self.text.len() => 1,
            len if self.s + len == self.text.len() => full_len(*lead),
            len => len,
        });
        let (a, b, c) = (self.pc - 1, (self.s + len) as u32, self.s as u32);
        self.push(Entry { kind: Kind::Alternative, a, b, c, d: self.keep as u32 })?;
        self.push(Entry { kind: Kind::AbsentMark, a: 0, b: 0, c: 0, d: 0 })?;
        self.right = edge;
        Ok(())
    }
}

fn is_word(code: u32, ascii: bool) -> bool {
    if code < 0x80 {
        return (code as u8).is_ascii_alphanumeric() || code == 0x5F;
    }
    !ascii && unicode::word_ctype().contains(code)
}
