//! The machine: one attempt to match at one place.
//!
//! It is a backtracking machine with a stack of its own. What is on the stack is an alternative to
//! come back to, or something to restore on the way there. Nothing is ever taken off the middle:
//! what no longer counts is made void, so that places on the stack stay what they are.

use super::encoding::{before, char_at, char_len, full_len, head};
use super::fold;
use super::program::{BackEntry, EmptyCheck, Matcher, Op, Program};
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

struct Machine<'m> {
    program: &'m Program,
    text: &'m [u8],
    right: usize,
    origin: usize,
    /// The place in the text.
    s: usize,
    /// The character before it, as far as the machine knows: not always a character's beginning.
    previous: usize,
    /// Where the attempt began.
    began: usize,
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
}

/// A place or a size as the stack has it: texts and stacks are shorter than 2^32.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "longer texts are not searched")]
fn place(at: usize) -> u32 {
    at as u32
}

/// Where the machine is: the step to run, the place in the text, the character before that.
#[derive(Clone, Copy, Debug)]
struct Now {
    pc: u32,
    s: usize,
    previous: usize,
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

#[inline]
fn when(holds: bool) -> Step {
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
        self.scratch.stack.push(Entry { kind: Kind::Void, a: 0, b: 0, c: 0, d: 0 });
        loop {
            self.scratch.steps += 1;
            if self.limits.steps < self.scratch.steps {
                return Attempt::Budget;
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
                    if end <= self.right && &text[now.s..end] == wanted {
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
                        return Attempt::Budget;
                    }
                    now.pc += 1;
                    continue;
                }
                Op::Match => {
                    self.s = now.s;
                    return Attempt::Match;
                }
                op => match self.other(op, now) {
                    Ok(next) => {
                        now = next;
                        continue;
                    }
                    Err(Stop::Fail) => {}
                    Err(Stop::Budget) => return Attempt::Budget,
                },
            }
            if TRACK {
                self.track(now.pc, now.s);
            }
            let Some(next) = self.fail() else { return Attempt::Fail };
            now = next;
        }
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
    fn any(&self, newline: bool, s: usize) -> Result<usize, Stop> {
        when(s < self.right)?;
        let byte = self.text[s];
        let len = if byte < 0x80 { 1 } else { char_len(self.text, s) };
        when(s + len <= self.right && (newline || byte != b'\n'))?;
        Ok(len)
    }

    /// Notes where step `pc`, begun at `place`, failed.
    fn track(&mut self, pc: u32, from: usize) {
        let mut at = from;
        if let Op::Text { start, len, .. } = self.program.ops[pc as usize] {
            let wanted = &self.program.texts[start as usize..(start + len) as usize];
            let same = wanted.iter().zip(&self.text[from.min(self.text.len())..]);
            at += same.take_while(|(a, b)| a == b).count();
        }
        // What fails where the attempt began says nothing, unless nothing else does.
        let further = |it: (u32, u32)| (it.0 as usize) < at && self.began < at;
        if self.scratch.furthest.is_none_or(further) {
            self.scratch.furthest = Some((place(at), pc));
        }
    }

    #[inline(never)]
    fn rare_step(&mut self, op: Op) -> Step {
        match op {
            Op::Folded { start, len } => return self.folded(start as usize, len as usize),
            Op::Any { newline, count } => {
                for _ in 0..count {
                    let len = self.any(newline, self.s)?;
                    self.take(len);
                }
                self.scratch.steps += u64::from(count);
            }
            Op::Word { negated, ascii } => {
                let (code, len) = self.char()?;
                when(is_word(code, ascii) != negated)?;
                self.take(len);
            }
            Op::Cluster => return self.cluster(),
            Op::PushOrJump { to, head } => {
                if self.s < self.right && self.text[self.s] == head {
                    return self.alternative(to, self.now());
                }
                self.pc = to;
            }
            Op::Pop => {
                self.scratch.stack.pop();
            }
            Op::End { group, pushed, recursive } => return self.end(group, pushed, recursive),
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
            Op::Condition { group, otherwise } if self.group(group).is_none() => {
                self.pc = otherwise;
            }
            Op::Repeat { entry, done } => return self.repeat(entry, done),
            Op::RepeatAgain { entry } => return self.repeat_again(entry),
            Op::EmptyStart(id) => {
                return self.push(Entry {
                    kind: Kind::EmptyStart,
                    a: place(self.s),
                    b: 0,
                    c: 0,
                    d: id,
                });
            }
            Op::EmptyEnd { id, check } => return self.empty_end(id, check),
            _ => return self.look_step(op),
        }
        Ok(())
    }

    /// The steps of look-around, atomic groups, absences and calls.
    fn look_step(&mut self, op: Op) -> Step {
        match op {
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
            Op::AbsentStart => return self.push_absent(place(self.s), place(self.right)),
            Op::Absent(to) => return self.absent(to),
            Op::AbsentEnd => {
                self.edge_is_before = self.previous == NOWHERE;
                self.right = if self.edge_is_before { 0 } else { self.right.min(self.previous) };
                self.pop_down_to(Kind::AbsentMark);
                return Err(Stop::Fail);
            }
            Op::Call(to) => {
                let frame = place(self.scratch.stack.len());
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

    #[inline]
    fn push(&mut self, entry: Entry) -> Step {
        if self.limits.stack <= self.scratch.stack.len() {
            return Err(Stop::Budget);
        }
        self.scratch.stack.push(entry);
        Ok(())
    }

    /// Leaves an alternative behind: step `to`, at this place.
    #[inline]
    fn alternative(&mut self, to: u32, now: Now) -> Step {
        let (b, c, d) = (place(now.s), place(now.previous), place(self.keep));
        self.push(Entry { kind: Kind::Alternative, a: to, b, c, d })
    }

    /// Where the machine is.
    fn now(&self) -> Now {
        Now { pc: self.pc, s: self.s, previous: self.previous }
    }

    /// Pushes something that failure comes back to, at step `to`.
    #[inline]
    fn push_kind(&mut self, kind: Kind, to: u32) -> Step {
        let (b, c, d) = (place(self.s), place(self.previous), place(self.keep));
        self.push(Entry { kind, a: to, b, c, d })
    }

    fn mark(&mut self, kind: Kind) -> Step {
        self.push(Entry { kind, a: place(self.s), b: place(self.previous), c: 0, d: 0 })
    }

    /// Goes back to the last alternative, if there is one.
    #[inline]
    fn fail(&mut self) -> Option<Now> {
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

    /// The place `chars` characters before this one.
    fn back_by(&self, chars: u32) -> Option<usize> {
        let mut at = self.s;
        for _ in 0..chars {
            at = head(self.text, at.checked_sub(1)?);
        }
        Some(at)
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

    fn end(&mut self, group: u32, pushed: bool, recursive: bool) -> Step {
        let index = group as usize;
        let start = if recursive { self.start_of(group) } else { None };
        let (b, c) = (self.scratch.starts[index], self.scratch.ends[index]);
        let kind = if pushed { Kind::End } else { Kind::EndMark };
        if pushed || recursive {
            self.push(Entry { kind, a: place(self.s), b, c, d: group })?;
        }
        self.scratch.ends[index] = place(self.s);
        if let Some(start) = start {
            self.scratch.starts[index] = start;
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
        let place = place(self.scratch.stack.len());
        let before = self.scratch.repeats[entry as usize];
        self.push(Entry { kind: Kind::Repeat, a: 0, b: before, c: 0, d: entry })?;
        self.scratch.repeats[entry as usize] = place;
        if range.min == 0 {
            if range.greedy {
                self.alternative(done, self.now())?;
            } else {
                self.alternative(self.pc, self.now())?;
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
        for (at, it) in self.scratch.stack.iter().enumerate().rev() {
            match it.kind {
                Kind::Repeat if level == 0 && it.d == entry => return Some(place(at)),
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
            self.alternative(self.pc, self.now())?;
            self.pc = range.body;
            self.push(turn)
        } else {
            self.push(turn)?;
            self.alternative(range.body, self.now())
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
        self.alternative(to, self.now())?;
        self.push_absent(place(start), place(self.right))?;
        // A character that is cut off reaches beyond the end here.
        let len = self.text.get(self.s).map_or(1, |lead| match char_len(self.text, self.s) {
            1 if self.s + 1 < self.text.len() => 1,
            len if self.s + len == self.text.len() => full_len(*lead),
            len => len,
        });
        let (a, b, c) = (self.pc - 1, place(self.s + len), place(self.s));
        self.push(Entry { kind: Kind::Alternative, a, b, c, d: place(self.keep) })?;
        self.push(Entry { kind: Kind::AbsentMark, a: 0, b: 0, c: 0, d: 0 })?;
        self.right = edge;
        Ok(())
    }
}

fn is_word(code: u32, ascii: bool) -> bool {
    if code < 0x80 {
        return char::from_u32(code).is_some_and(|it| it.is_ascii_alphanumeric() || it == '_');
    }
    !ascii && unicode::word_ctype().contains(code)
}
