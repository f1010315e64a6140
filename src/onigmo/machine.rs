//! The machine: one attempt to match at one place.
//!
//! It is a backtracking machine with a stack of its own. What is on the stack is an alternative to
//! come back to, or something to restore on the way there. Nothing is ever taken off the middle:
//! what no longer counts is made void, so that places on the stack stay what they are.

use super::encoding::{char_at, char_len};
use super::program::{Matcher, Op, Program};

/// No place.
pub(super) const NONE: u32 = u32::MAX;
/// The place of the character before the first.
pub(super) const NOWHERE: usize = NONE as usize;

/// What an entry of the stack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Void,
    /// `a` step, `b` place, `c` previous place, `d` start of the match.
    Alternative,
    /// Alternatives at places from `b` to `c`, for a loop; `a` step, `d` start of the match.
    Run,
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
pub(super) struct Entry {
    pub(super) kind: Kind,
    pub(super) a: u32,
    pub(super) b: u32,
    pub(super) c: u32,
    pub(super) d: u32,
}

/// Memory that searches use again and again.
///
/// ```
/// use flblint::onigmo::{Budget, Regex, Scratch, Verdict};
///
/// let regex = Regex::new("(?<level>[A-Z]+)")?;
/// let mut scratch = Scratch::default();
/// for line in ["12:00 INFO ok", "12:01 WARN not ok"] {
///     let verdict = regex.search_with(&mut scratch, line, Budget::default());
///     assert_eq!(verdict, Verdict::Match);
/// }
/// assert_eq!(scratch.span(1), Some(6..10));
/// # Ok::<(), flblint::onigmo::Error>(())
/// ```
///
/// It may be used with any pattern. It keeps the stack of the largest search it was used for.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    pub(super) stack: Vec<Entry>,
    pub(super) starts: Vec<u32>,
    pub(super) ends: Vec<u32>,
    pub(super) repeats: Vec<u32>,
    /// The match: its start is [`Scratch::keep`].
    pub(super) keep: u32,
    pub(super) end: u32,
    pub(super) steps: u64,
    pub(super) folded: [Vec<u8>; 2],
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

/// How many entries of a list, or bytes of a text, are looked through for the price of one step.
pub(super) const SCANNED: u64 = 16;

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
    scratch.steps += (program.groups + program.repeats.len()) as u64 / SCANNED;
    let mut machine = Machine {
        program,
        text: subject.text,
        right: subject.right,
        origin: subject.origin,
        s: at,
        previous,
        began: at,
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
    scratch.keep = place(start.min(end));
    scratch.end = place(end);
    Attempt::Match
}

pub(super) struct Machine<'m> {
    pub(super) program: &'m Program,
    pub(super) text: &'m [u8],
    pub(super) right: usize,
    pub(super) origin: usize,
    /// The place in the text.
    pub(super) s: usize,
    /// The character before it, as far as the machine knows: not always a character's beginning.
    pub(super) previous: usize,
    /// Where the attempt began.
    pub(super) began: usize,
    /// Where the match begins.
    pub(super) keep: usize,
    /// The right edge is before the beginning of the text: something empty matched in an absence
    /// there.
    pub(super) edge_is_before: bool,
    /// The step to run next.
    pub(super) pc: u32,
    /// The innermost call, on the stack.
    pub(super) frame: u32,
    pub(super) limits: Limits,
    pub(super) scratch: &'m mut Scratch,
}

/// What a step did.
pub(super) type Step = Result<(), Stop>;

/// Why a step did not go on to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    Fail,
    Budget,
}

/// A place or a size as the stack has it: texts and stacks are shorter than 2^32.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "longer texts are not searched")]
pub(super) fn place(at: usize) -> u32 {
    at as u32
}

/// Where the machine is: the step to run, the place in the text, the character before that.
#[derive(Clone, Copy, Debug)]
pub(super) struct Now {
    pub(super) pc: u32,
    pub(super) s: usize,
    pub(super) previous: usize,
}

impl Now {
    /// At the next step.
    #[inline]
    fn next(self) -> Now {
        Now { pc: self.pc + 1, ..self }
    }

    /// Behind a character of `len` bytes.
    #[inline]
    fn behind(self, len: usize) -> Now {
        Now { pc: self.pc, s: self.s + len, previous: self.s }
    }
}

/// Whether two texts of one length are the same: most are too short to call for help.
#[inline]
fn same(text: &[u8], wanted: &[u8]) -> bool {
    if wanted.len() <= 8 { text.iter().zip(wanted).all(|(a, b)| a == b) } else { text == wanted }
}

#[inline]
pub(super) fn when(holds: bool) -> Step {
    if holds { Ok(()) } else { Err(Stop::Fail) }
}

impl Machine<'_> {
    /// Runs until something matches, or nothing is left to try.
    ///
    /// The steps that patterns are made of are done here, with the place in `now`; a step that
    /// succeeds goes on with the next, and one that does not falls through to the last alternative.
    fn run<const TRACK: bool>(&mut self) -> Attempt {
        let (program, text) = (self.program, self.text);
        let mut now = self.now();
        // Counted here, where it costs least.
        let mut steps = self.scratch.steps;
        self.scratch.stack.push(Entry { kind: Kind::Void, a: 0, b: 0, c: 0, d: 0 });
        let outcome = loop {
            steps += 1;
            if self.limits.steps < steps {
                break Attempt::Budget;
            }
            match program.ops[now.pc as usize] {
                Op::Byte(byte) => {
                    if now.s < self.right && text[now.s] == byte {
                        now = now.next().behind(1);
                        continue;
                    }
                }
                Op::Text { start, len, tail } => {
                    let end = now.s + len as usize;
                    let wanted = &program.texts[start as usize..(start + len) as usize];
                    steps += u64::from(len) / (SCANNED * SCANNED);
                    if end <= self.right && same(&text[now.s..end], wanted) {
                        now = Now { pc: now.pc + 1, s: end, previous: end - usize::from(tail) };
                        continue;
                    }
                }
                Op::Set(entry) => {
                    if let Ok(len) = self.set(entry, now.s) {
                        now = now.next().behind(len);
                        continue;
                    }
                }
                Op::Jump(to) => {
                    now.pc = to;
                    continue;
                }
                Op::Push(to) => {
                    if self.alternative(to, now).is_err() {
                        break Attempt::Budget;
                    }
                    now.pc += 1;
                    continue;
                }
                Op::Match => {
                    self.s = now.s;
                    break Attempt::Match;
                }
                op => {
                    self.scratch.steps = steps;
                    let result = self.other(op, now);
                    steps = self.scratch.steps;
                    match result {
                        Ok(next) => {
                            now = next;
                            continue;
                        }
                        Err(Stop::Fail) => {}
                        Err(Stop::Budget) => break Attempt::Budget,
                    }
                }
            }
            if TRACK {
                steps += self.track(now.pc, now.s) as u64 / SCANNED;
            }
            let Some(next) = self.fail() else { break Attempt::Fail };
            now = next;
        };
        self.scratch.steps = steps;
        outcome
    }

    /// The steps that are seldom alone: those over many characters, groups, and the rest.
    fn other(&mut self, op: Op, now: Now) -> Result<Now, Stop> {
        let next = now.next();
        match op {
            Op::SetTimes { entry, count } => self.set_times(entry, count, next),
            Op::SetLoop { entry, next: wanted } => self.set_loop(entry, wanted, next),
            Op::SetRun(entry) => Ok(self.set_run(entry, next)),
            Op::Any { newline, count: 1 } => self.any(newline, now.s).map(|len| next.behind(len)),
            Op::AnyLoop { newline, next: wanted } => self.any_loop(newline, wanted, next),
            Op::PushIfNext { to, next: wanted } => {
                if now.s < self.right && self.text[now.s] == wanted {
                    self.alternative(to, now)?;
                }
                Ok(next)
            }
            Op::Start { group, pushed } => {
                self.start(group, pushed, now.s)?;
                Ok(next)
            }
            Op::End { group, pushed: false, recursive: false } => {
                self.scratch.ends[group as usize] = place(now.s);
                Ok(next)
            }
            _ => {
                (self.pc, self.s, self.previous) = (next.pc, next.s, next.previous);
                self.rare_step(op)?;
                Ok(self.now())
            }
        }
    }

    /// The length of the character at `s`, if the set has it.
    #[inline]
    fn set(&self, entry: u32, s: usize) -> Result<usize, Stop> {
        when(s < self.right)?;
        let set = &self.program.sets[entry as usize];
        let byte = self.text[s];
        if byte < 0x80 {
            when(set.byte(byte))?;
            return Ok(1);
        }
        self.long_set(set, s)
    }

    fn long_set(&self, set: &Matcher, s: usize) -> Result<usize, Stop> {
        let (code, len) = char_at(self.text, s);
        if len == 1 || set.by_first_byte() {
            when(set.byte(self.text[s]))?;
        } else {
            when(s + len <= self.right && set.code(code))?;
        }
        Ok(len)
    }

    fn set_run(&mut self, entry: u32, now: Now) -> Now {
        let start = now.s;
        let mut now = now;
        while let Ok(len) = self.set(entry, now.s) {
            now = now.behind(len);
        }
        self.scratch.steps += (now.s - start) as u64;
        now
    }

    fn set_times(&mut self, entry: u32, count: u32, now: Now) -> Result<Now, Stop> {
        let mut now = now;
        for _ in 0..count {
            now = now.behind(self.set(entry, now.s)?);
        }
        self.scratch.steps += u64::from(count);
        Ok(now)
    }

    /// `[x]*`: as far as it goes, with an alternative at each place before that; with `wanted`,
    /// only where that byte comes next.
    #[inline(never)]
    fn set_loop(&mut self, entry: u32, wanted: Option<u8>, now: Now) -> Result<Now, Stop> {
        let program = self.program;
        let set = &program.sets[entry as usize];
        let mut now = now;
        loop {
            let rest = &self.text[now.s.min(self.right)..self.right];
            let ascii = rest.iter().take_while(|it| **it < 0x80 && set.byte(**it)).count();
            let end = now.s + ascii;
            match self.set(entry, end) {
                Ok(len) => now = self.leave(wanted, now, end, true)?.behind(len),
                Err(_) => return self.last(wanted, now, end),
            }
        }
    }

    /// `.*`, in the same way.
    #[inline(never)]
    fn any_loop(&mut self, newline: bool, wanted: Option<u8>, now: Now) -> Result<Now, Stop> {
        let mut now = now;
        loop {
            let rest = &self.text[now.s.min(self.right)..self.right];
            let takes = |it: &&u8| **it < 0x80 && (newline || **it != b'\n');
            let end = now.s + rest.iter().take_while(takes).count();
            match self.any(newline, end) {
                Ok(len) => now = self.leave(wanted, now, end, true)?.behind(len),
                Err(_) => return self.last(wanted, now, end),
            }
        }
    }

    /// Leaves alternatives behind for a loop that took single bytes from `now` to `end`: for each
    /// place, that of `end` only if `at_end`.
    fn leave(
        &mut self,
        wanted: Option<u8>,
        now: Now,
        end: usize,
        at_end: bool,
    ) -> Result<Now, Stop> {
        let behind = if end == now.s { now } else { Now { s: end, previous: end - 1, ..now } };
        self.scratch.steps += (end - now.s) as u64;
        if now.s < end || at_end {
            if wanted.is_none_or(|it| self.text[now.s] == it) {
                self.alternative(now.pc, now)?;
            }
            let last = if at_end { end } else { end - 1 };
            if now.s < last {
                let (b, c) = (place(now.s + 1), place(last));
                self.push(Entry { kind: Kind::Run, a: now.pc, b, c, d: place(self.keep) })?;
            }
        }
        Ok(behind)
    }

    /// The end of a loop: where it goes on.
    fn last(&mut self, wanted: Option<u8>, now: Now, end: usize) -> Result<Now, Stop> {
        let behind = self.leave(wanted, now, end, false)?;
        when(wanted.is_none_or(|it| end < self.right && self.text[end] == it))?;
        Ok(behind)
    }

    /// The length of the character at `s`, if a dot matches it.
    #[inline]
    pub(super) fn any(&self, newline: bool, s: usize) -> Result<usize, Stop> {
        when(s < self.right)?;
        let byte = self.text[s];
        let len = if byte < 0x80 { 1 } else { char_len(self.text, s) };
        when(s + len <= self.right && (newline || byte != b'\n'))?;
        Ok(len)
    }

    /// Notes where step `pc`, begun at `from`, failed; gives how many bytes it took before.
    fn track(&mut self, pc: u32, from: usize) -> usize {
        let (mut at, mut pc) = (from, pc);
        match self.program.ops[pc as usize] {
            Op::Text { start, len, .. } => {
                let wanted = &self.program.texts[start as usize..(start + len) as usize];
                let same = wanted.iter().zip(&self.text[from.min(self.text.len())..]);
                at += same.take_while(|(a, b)| a == b).count();
            }
            // The loop went as far as it could; what it wants to see next is what is missing.
            Op::SetLoop { entry, .. } => {
                at = self.behind_set(entry, from, usize::MAX);
                pc = self.reader_behind(pc);
            }
            Op::SetTimes { entry, count } => at = self.behind_set(entry, from, count as usize),
            Op::AnyLoop { newline, .. } => {
                let rest = &self.text[from.min(self.right)..self.right];
                let end = rest.iter().position(|it| *it == b'\n' && !newline);
                at += end.unwrap_or(rest.len());
                pc = self.reader_behind(pc);
            }
            _ => {}
        }
        // In an absence, the place behind the last character can be behind the end.
        at = at.min(self.text.len());
        // What fails where the attempt began says nothing, unless nothing else does.
        let further = |it: (u32, u32)| (it.0 as usize) < at && self.began < at;
        if self.scratch.furthest.is_none_or(further) {
            self.scratch.furthest = Some((place(at), pc));
        }
        at.saturating_sub(from)
    }

    /// The step behind `pc` that is more than the start or end of a group.
    fn reader_behind(&self, pc: u32) -> u32 {
        let steps = self.program.ops.iter().enumerate().skip(pc as usize + 1);
        let reader =
            steps.into_iter().find(|(_, op)| !matches!(op, Op::Start { .. } | Op::End { .. }));
        reader.map_or(pc, |(at, _)| u32::try_from(at).unwrap_or(pc))
    }

    /// The place behind the characters from `at` on that the set has, so many at the most.
    fn behind_set(&self, entry: u32, at: usize, most: usize) -> usize {
        let mut end = at;
        for _ in 0..most {
            let Ok(len) = self.set(entry, end) else { break };
            end += len;
        }
        end
    }

    #[inline]
    pub(super) fn push(&mut self, entry: Entry) -> Step {
        if self.limits.stack <= self.scratch.stack.len() {
            return Err(Stop::Budget);
        }
        self.scratch.stack.push(entry);
        Ok(())
    }

    /// Leaves an alternative behind: step `to`, at this place.
    #[inline]
    pub(super) fn alternative(&mut self, to: u32, now: Now) -> Step {
        let (b, c, d) = (place(now.s), place(now.previous), place(self.keep));
        self.push(Entry { kind: Kind::Alternative, a: to, b, c, d })
    }

    /// Where the machine is.
    pub(super) fn now(&self) -> Now {
        Now { pc: self.pc, s: self.s, previous: self.previous }
    }

    /// Pushes something that failure comes back to, at step `to`.
    #[inline]
    pub(super) fn push_kind(&mut self, kind: Kind, to: u32) -> Step {
        let (b, c, d) = (place(self.s), place(self.previous), place(self.keep));
        self.push(Entry { kind, a: to, b, c, d })
    }

    /// Goes back to the last alternative, if there is one.
    #[inline]
    pub(super) fn fail(&mut self) -> Option<Now> {
        while let Some(entry) = self.scratch.stack.pop() {
            match entry.kind {
                Kind::Alternative | Kind::AheadNot | Kind::BehindNot => {
                    self.keep = entry.d as usize;
                    let (s, previous) = (entry.b as usize, entry.c as usize);
                    return Some(Now { pc: entry.a, s, previous });
                }
                Kind::Run => {
                    if let Some(now) = self.run_back(entry) {
                        return Some(now);
                    }
                }
                _ => self.restore(entry),
            }
        }
        None
    }

    /// The last place of a run of alternatives; what is left of the run stays.
    fn run_back(&mut self, entry: Entry) -> Option<Now> {
        let (first, last) = (entry.b as usize, entry.c as usize);
        let wanted = match self.program.ops[entry.a as usize - 1] {
            Op::SetLoop { next, .. } | Op::AnyLoop { next, .. } => next,
            _ => None,
        };
        let s = match wanted {
            None => last,
            Some(byte) => first + memchr::memrchr(byte, &self.text[first..=last])?,
        };
        if first < s {
            self.scratch.stack.push(Entry { c: place(s - 1), ..entry });
        }
        self.keep = entry.d as usize;
        Some(Now { pc: entry.a, s, previous: s - 1 })
    }

    /// Undoes what an entry stands for.
    pub(super) fn restore(&mut self, entry: Entry) {
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
    pub(super) fn pop_down_to(&mut self, kind: Kind) {
        while let Some(entry) = self.scratch.stack.pop() {
            if entry.kind == kind {
                break;
            }
            self.restore(entry);
        }
    }

    /// Makes alternatives void, down to the last entry of `kind`, which it gives. What restores
    /// groups and loops stays.
    pub(super) fn void_down_to(&mut self, kind: Kind) -> Option<Entry> {
        for entry in self.scratch.stack.iter_mut().rev() {
            match entry.kind {
                it if it == kind => {
                    let found = *entry;
                    entry.kind = Kind::Void;
                    return Some(found);
                }
                Kind::Alternative
                | Kind::Run
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

    #[inline]
    fn start(&mut self, group: u32, pushed: bool, s: usize) -> Step {
        let index = group as usize;
        if pushed {
            let (b, c) = (self.scratch.starts[index], self.scratch.ends[index]);
            self.push(Entry { kind: Kind::Start, a: place(s), b, c, d: group })?;
        }
        self.scratch.starts[index] = place(s);
        self.scratch.ends[index] = NONE;
        Ok(())
    }
}
