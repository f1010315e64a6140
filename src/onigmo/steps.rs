//! The rarer steps of the machine: anchors, references, counted loops, look-around, calls.

use super::encoding::{before, char_at, char_len, full_len, head};
use super::fold;
use super::machine::{Entry, Kind, Machine, NONE, NOWHERE, SCANNED, Step, Stop, place, when};
use super::program::{BackEntry, EmptyCheck, Op};
use super::tree::INFINITE;
use super::unicode;

impl Machine<'_> {
    #[inline(never)]
    pub(super) fn rare_step(&mut self, op: Op) -> Step {
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

    fn mark(&mut self, kind: Kind) -> Step {
        self.push(Entry { kind, a: place(self.s), b: place(self.previous), c: 0, d: 0 })
    }

    /// The place `chars` characters before this one.
    fn back_by(&self, chars: u32) -> Option<usize> {
        let mut at = self.s;
        for _ in 0..chars {
            at = head(self.text, at.checked_sub(1)?);
        }
        Some(at)
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
