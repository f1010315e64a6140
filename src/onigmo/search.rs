//! Where attempts are made.
//!
//! This is the outer loop of a search: it skips places that [`Tuning`] rules out, in Onigmo's
//! order and with Onigmo's mistakes (`spec/onigmo.md`, points 20 to 22).
#![expect(clippy::cast_possible_truncation, reason = "places in a text are places in memory")]

use memchr::memmem::Finder;

use super::encoding::{char_len, head};
use super::fold;
use super::length::UNBOUNDED;
use super::machine::{Attempt, Limits, NOWHERE, Scratch, Subject, attempt};
use super::program::Program;
use super::tune::{Anchors, Find, Tuning};

/// A search over one text.
pub(super) struct Search<'a> {
    pub(super) program: &'a Program,
    pub(super) tuning: &'a Tuning,
    pub(super) text: &'a [u8],
    pub(super) limits: Limits,
}

/// Where a search may begin: from `start` on, before `range`.
#[derive(Clone, Copy, Debug)]
struct Places {
    start: usize,
    range: usize,
}

/// What was found: a match may begin from `low` to `high`.
struct Window {
    low: usize,
    high: usize,
    /// The character before `low`.
    previous: usize,
}

impl Search<'_> {
    /// The first match in the text.
    pub(super) fn run(&self, scratch: &mut Scratch) -> Attempt {
        if self.text.is_empty() {
            return if self.tuning.least == 0 {
                self.attempt(0, NOWHERE, scratch)
            } else {
                Attempt::Fail
            };
        }
        let Some(places) = self.places() else { return Attempt::Fail };
        if places.range <= places.start {
            return self.at_end(places.start, scratch);
        }
        self.forward(places, scratch)
    }

    fn attempt(&self, at: usize, previous: usize, scratch: &mut Scratch) -> Attempt {
        let subject = Subject { text: self.text, right: self.text.len(), origin: 0 };
        attempt::<false>(self.program, subject, at, previous, self.limits, scratch)
    }

    /// Where the character before `at` begins; not looked for before `from`.
    fn before(&self, at: usize, from: usize) -> usize {
        match at.checked_sub(1) {
            Some(last) if from < at => head(self.text, last).max(from),
            _ => NOWHERE,
        }
    }

    /// What the anchors of the pattern leave of the text.
    fn places(&self) -> Option<Places> {
        let end = self.text.len();
        let anchors = self.tuning.anchors;
        let all = Places { start: 0, range: end };
        if anchors.any(Anchors::BEGIN_POSITION.or(Anchors::BEGIN_BUF)) {
            return Some(Places { start: 0, range: 1 });
        }
        if anchors.any(Anchors::END_BUF) {
            return self.before_end(end, end);
        }
        if anchors.any(Anchors::SEMI_END_BUF) {
            return match self.text.strip_suffix(b"\n") {
                Some([]) => Some(all),
                Some(front) => self.before_end(front.len(), end),
                None => self.before_end(end, end),
            };
        }
        if anchors.any(Anchors::ANYCHAR_STAR_ML) {
            return Some(Places { start: 0, range: 1 });
        }
        Some(all)
    }

    /// Places from which a match can reach the end, which is from `least` to `most`.
    fn before_end(&self, least: usize, most: usize) -> Option<Places> {
        let len = self.tuning.len;
        let mut places = Places { start: 0, range: self.text.len() };
        if (most as u64) < len.min {
            return None;
        }
        if len.max < least as u64 {
            places.start = least - len.max as usize;
            if places.start < self.text.len() {
                places.start = self.right_head(places.start);
            }
        }
        if ((most - (places.range - 1)) as u64) < len.min {
            places.range = most - len.min as usize + 1;
        }
        (places.start <= places.range).then_some(places)
    }

    /// The beginning of the character at `at`, or of the next.
    fn right_head(&self, at: usize) -> usize {
        let first = head(self.text, at);
        if first < at { first + self.step(first) } else { at }
    }

    fn step(&self, at: usize) -> usize {
        char_len(self.text, at).max(1)
    }

    /// The one attempt at the end of the text. Onigmo calls this a search backwards and takes the
    /// beginning of the text for its right edge, so nothing can be read: `(?<=log)\z` fails.
    fn at_end(&self, at: usize, scratch: &mut Scratch) -> Attempt {
        if 0 < self.tuning.least {
            return Attempt::Fail;
        }
        let subject = Subject { text: self.text, right: 0, origin: 0 };
        attempt::<false>(self.program, subject, at, self.before(at, 0), self.limits, scratch)
    }

    fn forward(&self, places: Places, scratch: &mut Scratch) -> Attempt {
        let Places { start, range } = places;
        let end = self.text.len();
        let most = self.tuning.distance.max;
        if matches!(self.tuning.find, Find::Nothing) {
            return self.each(start, range, scratch);
        }
        if ((end - start) as u64) < self.tuning.least {
            return Attempt::Fail;
        }
        let far = usize::try_from(most).unwrap_or(usize::MAX);
        let find_range = if most == 0 { range } else { range.saturating_add(far).min(end) };
        if most != UNBOUNDED {
            return self.windows(places, find_range, scratch);
        }
        if self.find(start, find_range).is_none() {
            return Attempt::Fail;
        }
        if self.tuning.anchors.any(Anchors::ANYCHAR_STAR) {
            return self.lines(places, scratch);
        }
        self.each(start, range, scratch)
    }

    /// Every place, and the end of the text.
    fn each(&self, start: usize, range: usize, scratch: &mut Scratch) -> Attempt {
        let mut at = start;
        let mut previous = self.before(at, 0);
        while at < range {
            match self.attempt(at, previous, scratch) {
                Attempt::Fail => (previous, at) = (at, at + self.step(at)),
                other => return other,
            }
        }
        if at == range { self.attempt(at, previous, scratch) } else { Attempt::Fail }
    }

    /// The places around what is found.
    fn windows(&self, places: Places, find_range: usize, scratch: &mut Scratch) -> Attempt {
        let mut at = places.start;
        let mut previous = self.before(at, 0);
        loop {
            let Some(window) = self.find(at, find_range) else { return Attempt::Fail };
            if at < window.low {
                (at, previous) = (window.low, window.previous);
            }
            while at <= window.high {
                match self.attempt(at, previous, scratch) {
                    Attempt::Fail => (previous, at) = (at, at + self.step(at)),
                    other => return other,
                }
            }
            if places.range <= at {
                return Attempt::Fail;
            }
        }
    }

    /// The first place, and the beginning of each line: for `.*` in front.
    fn lines(&self, places: Places, scratch: &mut Scratch) -> Attempt {
        let everywhere = self.tuning.anchors.any(Anchors::LOOK_BEHIND.or(Anchors::PREC_READ_NOT));
        let mut at = places.start;
        let mut previous = self.before(at, 0);
        loop {
            match self.attempt(at, previous, scratch) {
                Attempt::Fail => {}
                other => return other,
            }
            previous = at;
            at += self.step(at);
            if !everywhere {
                while at < places.range && self.text[previous] != b'\n' {
                    previous = at;
                    at += self.step(at);
                }
            }
            if places.range <= at {
                return Attempt::Fail;
            }
        }
    }

    /// Finds the next thing to search for, from where a match at `at` would have it.
    fn find(&self, at: usize, range: usize) -> Option<Window> {
        let least = usize::try_from(self.tuning.distance.min).ok()?;
        let end = self.text.len();
        let mut from = at;
        if 0 < least {
            let goal = at.checked_add(least).filter(|it| *it < end)?;
            while from < goal {
                from += self.step(from);
            }
        }
        let mut retried = None;
        loop {
            let found = self.find_from(from, range).filter(|it| *it < range)?;
            if found < at + least || !self.beside(found) {
                retried = Some(found);
                from = found + self.step(found);
                continue;
            }
            let high = found - least;
            let (low, previous) = self.low(at, found, retried);
            return Some(Window { low, high, previous });
        }
    }

    /// The first place where a match can begin that has `found`, and the character before it.
    /// `retried` was found before, and did not do.
    fn low(&self, at: usize, found: usize, retried: Option<usize>) -> (usize, usize) {
        let most = self.tuning.distance.max;
        let Ok(most) = usize::try_from(most) else { return (at, NOWHERE) };
        if most == 0 {
            let from = if at < found { at } else { retried.unwrap_or(0) };
            return (found, self.before(found, from));
        }
        if most == usize::MAX {
            return (at, NOWHERE);
        }
        let Some(low) = found.checked_sub(most) else { return (0, NOWHERE) };
        if low <= at {
            return (low, self.before(low, retried.unwrap_or(0)));
        }
        let first = head(self.text, low).max(at);
        if first < low {
            return (first + self.step(first), first);
        }
        (low, self.before(low, retried.unwrap_or(at)))
    }

    /// Whether the line anchors beside what is found hold.
    fn beside(&self, found: usize) -> bool {
        let beside = self.tuning.beside;
        if beside.any(Anchors::BEGIN_LINE) {
            return found == 0 || self.text[found - 1] == b'\n';
        }
        if beside.any(Anchors::END_LINE) {
            return self.text.get(found).is_none_or(|it| *it == b'\n');
        }
        true
    }

    /// Where the thing to search for is, from `from` on.
    fn find_from(&self, from: usize, range: usize) -> Option<usize> {
        match &self.tuning.find {
            Find::Nothing => Some(from),
            Find::Text(wanted) => self.find_text(wanted, from, range),
            Find::FoldedText(wanted) => self.find_folded(wanted, from, range),
            Find::Byte(bytes) => {
                let mut at = from;
                while at < range {
                    if bytes[usize::from(self.text[at])] {
                        return Some(at);
                    }
                    at += self.step(at);
                }
                None
            }
        }
    }

    fn find_text(&self, finder: &Finder<'_>, from: usize, range: usize) -> Option<usize> {
        let text = self.text;
        let wanted = finder.needle();
        let end = (range + wanted.len() - 1).min(text.len());
        let place = match wanted {
            // A byte within a character is not found; one of ASCII never is within one.
            [byte] if *byte < 0x80 => memchr::memchr(*byte, text.get(from..end)?),
            [byte] => return self.find_head(*byte, from, end),
            _ => finder.find(text.get(from..end)?),
        };
        place.map(|it| from + it)
    }

    /// The first character from `from` on that begins with `byte`.
    fn find_head(&self, byte: u8, from: usize, end: usize) -> Option<usize> {
        let mut at = from;
        while at < end {
            if self.text[at] == byte {
                return Some(at);
            }
            at += self.step(at);
        }
        None
    }

    fn find_folded(&self, wanted: &[u8], from: usize, range: usize) -> Option<usize> {
        let last = self.text.len().checked_sub(wanted.len() - 1)?.min(range);
        // Longer ones are searched for byte by byte, shorter ones character by character.
        let by_byte = 3 <= wanted.len();
        let mut buffer = Vec::new();
        let mut at = from;
        while at < last {
            if self.begins_folded(wanted, at, &mut buffer) {
                return Some(at);
            }
            at += if by_byte { 1 } else { self.step(at) };
        }
        None
    }

    fn begins_folded(&self, wanted: &[u8], at: usize, buffer: &mut Vec<u8>) -> bool {
        let mut at = at;
        let mut done = 0;
        while done < wanted.len() {
            if self.text.len() <= at {
                return false;
            }
            buffer.clear();
            at += fold::push_folded(self.text, at, buffer);
            if !wanted[done..].starts_with(buffer) {
                return false;
            }
            done += buffer.len();
        }
        true
    }
}
