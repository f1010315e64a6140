//! The pass that gets the tree ready for code: it checks references and look-behinds, folds
//! literals, marks loops whose body may take nothing, writes short repeats of literals out, and
//! makes loops possessive where that cannot matter.

use super::charset::CharSet;
use super::encoding;
use super::error::{Error, ErrorKind};
use super::length::Varying;
use super::tree::{
    Anchor, EmptyTurn, Enclose, EncloseKind, INFINITE, Id, Look, Part, Repeat, Text, Tree,
};
use super::{fold, unicode};

/// How long a literal may get by being repeated, in bytes (`spec/onigmo.md`, point 16).
const WRITTEN_OUT: u64 = 100;

/// A bit for each group. There are 32; groups from 32 on share the first (`spec/onigmo.md`, point
/// 17).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct GroupBits(u32);

impl GroupBits {
    fn bit(number: usize) -> u32 {
        if number < 32 { 1 << number } else { 1 }
    }

    pub(super) fn set(&mut self, number: usize) {
        self.0 |= GroupBits::bit(number);
    }

    pub(super) fn has(self, number: usize) -> bool {
        self.0 & GroupBits::bit(number) != 0
    }
}

/// What the pass finds out about groups.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Groups {
    /// How many there are, and whether they have names.
    pub(super) count: usize,
    pub(super) named: bool,
    /// A reference to it exists.
    pub(super) referred: GroupBits,
    /// Backtracking must restore where it begins; where it ends.
    pub(super) start_pushed: GroupBits,
    pub(super) end_pushed: GroupBits,
}

/// Where in the pattern the pass is.
#[expect(clippy::struct_excessive_bools, reason = "each says one thing of a place")]
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    in_choice: bool,
    in_not: bool,
    in_varying_repeat: bool,
    in_call: bool,
    in_recursive_call: bool,
    in_look_behind: bool,
}

/// Runs the pass.
pub(super) fn setup(tree: &mut Tree, count: usize, named: bool) -> Result<Groups, Error> {
    let mut groups = Groups { count, named, ..Groups::default() };
    // A called group restores its start, since any of its calls may.
    for number in 0..tree.groups.len() {
        if let Some(id) = tree.groups[number]
            && tree.memory(id).is_some_and(|it| it.called)
        {
            groups.start_pushed.set(number);
        }
    }
    let mut pass = Setup { tree, groups };
    let root = pass.tree.root;
    pass.node(root, Place::default())?;
    Ok(pass.groups)
}

struct Setup<'t> {
    tree: &'t mut Tree,
    groups: Groups,
}

impl Setup<'_> {
    fn error<T>(&self, kind: ErrorKind, id: Id) -> Result<T, Error> {
        let span = self.tree.spans[id];
        Err(Error::new(kind, span.start, span.end))
    }

    fn node(&mut self, id: Id, place: Place) -> Result<(), Error> {
        match &self.tree.parts[id] {
            Part::List(list) => self.list(&list.clone(), place),
            Part::Choice(choice) => {
                let place = Place { in_choice: true, ..place };
                choice.clone().into_iter().try_for_each(|it| self.node(it, place))
            }
            Part::Text(text) => {
                if text.ignore_case && !text.folded {
                    fold::expand(self.tree, id, place.in_look_behind);
                }
                Ok(())
            }
            Part::Back(_) => self.backreference(id),
            Part::Repeat(_) => self.repeat(id, place),
            Part::Enclose(_) => self.enclose(id, place),
            Part::Look(_) => self.look(id, place),
            _ => Ok(()),
        }
    }

    fn list(&mut self, list: &[Id], place: Place) -> Result<(), Error> {
        let mut previous = None;
        for &child in list {
            self.node(child, place)?;
            if let Some(previous) = previous {
                self.follow(previous, child);
            }
            previous = Some(child);
        }
        Ok(())
    }

    fn backreference(&mut self, id: Id) -> Result<(), Error> {
        let Part::Back(back) = &self.tree.parts[id] else { return Ok(()) };
        let (numbers, level) = (back.groups.clone(), back.level);
        for number in numbers {
            if number == 0 || self.groups.count < number {
                return self.error(ErrorKind::InvalidBackref, id);
            }
            self.groups.referred.set(number);
            self.groups.start_pushed.set(number);
            if level.is_some() {
                self.groups.end_pushed.set(number);
            }
        }
        Ok(())
    }

    fn repeat(&mut self, id: Id, place: Place) -> Result<(), Error> {
        let Part::Repeat(repeat) = &self.tree.parts[id] else { return Ok(()) };
        let mut repeat = repeat.clone();
        if 0 < repeat.max && self.tree.min_len(repeat.child)? == 0 {
            repeat.empty_turn = self.empty_turn(repeat.child);
        }
        let varying = repeat.min != repeat.max;
        let inner = Place { in_varying_repeat: place.in_varying_repeat || varying, ..place };
        self.node(repeat.child, inner)?;
        let child = repeat.child;
        self.tree.parts[id] = Part::Repeat(repeat.clone());
        if let Part::Text(text) = &self.tree.parts[child] {
            let text = text.clone();
            if self.write_out(id, &repeat, &text) {
                return Ok(());
            }
        }
        if repeat.greedy && repeat.empty_turn != EmptyTurn::Never {
            self.take_head(id, child);
        }
        Ok(())
    }

    /// `(?:abc){3}` is `abcabcabc`, up to 100 bytes.
    fn write_out(&mut self, id: Id, repeat: &Repeat, text: &Text) -> bool {
        let len = text.bytes.len() as u64;
        if repeat.min <= 1 || WRITTEN_OUT < len * u64::from(repeat.min) {
            return false;
        }
        let bytes = text.bytes.repeat(repeat.min as usize);
        let long = Part::Text(Text { bytes, ..text.clone() });
        if repeat.max == repeat.min {
            self.tree.parts[id] = long;
            return true;
        }
        let span = self.tree.spans[id];
        let max = if repeat.max == INFINITE { INFINITE } else { repeat.max - repeat.min };
        let rest = Part::Repeat(Repeat { min: 0, max, ..repeat.clone() });
        let list = vec![self.tree.push(long, span), self.tree.push(rest, span)];
        self.tree.parts[id] = Part::List(list);
        true
    }

    /// What an empty turn of a loop over `id` may do, with the groups in it in mind.
    fn empty_turn(&self, id: Id) -> EmptyTurn {
        match &self.tree.parts[id] {
            Part::List(children) | Part::Choice(children) => {
                let turns = children.iter().map(|it| self.empty_turn(*it));
                turns.fold(EmptyTurn::Plain, stronger)
            }
            Part::Call(call) if call.recursive => EmptyTurn::Recursive,
            Part::Call(call) => self.empty_turn(call.target),
            Part::Repeat(repeat) if 0 < repeat.max => self.empty_turn(repeat.child),
            Part::Enclose(enclose) => match enclose.kind {
                EncloseKind::Memory(_) => EmptyTurn::Memory,
                EncloseKind::Absent => EmptyTurn::Plain,
                _ => self.empty_turn(enclose.child),
            },
            _ => EmptyTurn::Plain,
        }
    }

    fn take_head(&mut self, id: Id, child: Id) {
        let head = match &mut self.tree.parts[child] {
            Part::Repeat(inner) => inner.head.take(),
            _ => self.head(child, true).and_then(|it| self.first_byte(it)),
        };
        if let Part::Repeat(repeat) = &mut self.tree.parts[id] {
            repeat.head = head;
        }
    }

    fn first_byte(&self, id: Id) -> Option<u8> {
        match &self.tree.parts[id] {
            Part::Text(text) => text.bytes.first().copied(),
            _ => None,
        }
    }

    fn enclose(&mut self, id: Id, place: Place) -> Result<(), Error> {
        let Part::Enclose(enclose) = &self.tree.parts[id] else { return Ok(()) };
        let child = enclose.child;
        match &enclose.kind {
            EncloseKind::Memory(memory) => {
                let mut inner = place;
                let number = memory.number;
                let (called, recursive) = (memory.called, memory.recursive);
                if place.in_choice || place.in_not || place.in_varying_repeat || place.in_call {
                    self.groups.start_pushed.set(number);
                }
                inner.in_call |= called;
                if recursive {
                    inner.in_recursive_call = true;
                } else if place.in_recursive_call
                    && let Some(memory) = self.tree.memory_mut(id)
                {
                    memory.recursive = true;
                }
                self.node(child, inner)
            }
            EncloseKind::Atomic { .. } => {
                self.node(child, place)?;
                let simple = match &self.tree.parts[child] {
                    Part::Repeat(repeat) => {
                        repeat.max == INFINITE
                            && repeat.min <= 1
                            && repeat.greedy
                            && self.is_simple(repeat.child)
                    }
                    _ => false,
                };
                let kind = EncloseKind::Atomic { simple };
                self.tree.parts[id] = Part::Enclose(Enclose { kind, child });
                Ok(())
            }
            EncloseKind::Condition { number, named } => {
                if self.groups.named && !named {
                    return self.error(ErrorKind::NumberedBackrefOrCallNotAllowed, id);
                }
                if self.groups.count < *number {
                    return self.error(ErrorKind::InvalidBackref, id);
                }
                self.node(child, place)
            }
            EncloseKind::Options | EncloseKind::Absent => self.node(child, place),
        }
    }

    /// One item, without parts of its own.
    fn is_simple(&self, id: Id) -> bool {
        matches!(
            self.tree.parts[id],
            Part::Text(_) | Part::Set(_) | Part::Word { .. } | Part::Any { .. } | Part::Back(_)
        )
    }

    fn look(&mut self, id: Id, place: Place) -> Result<(), Error> {
        let Part::Look(look) = &self.tree.parts[id] else { return Ok(()) };
        let (behind, negated, child) = (look.behind, look.negated, look.child);
        let inner = Place {
            in_not: place.in_not || negated,
            in_look_behind: place.in_look_behind || behind,
            ..place
        };
        if !behind {
            return self.node(child, inner);
        }
        if !self.allowed_behind(child, negated) {
            return self.error(ErrorKind::InvalidLookBehindPattern, id);
        }
        self.node(child, inner)?;
        match self.tree.char_len(child) {
            Ok(len) => {
                if let Part::Look(look) = &mut self.tree.parts[id] {
                    look.chars = Some(len);
                }
                Ok(())
            }
            Err(Varying::Anywhere) => self.error(ErrorKind::InvalidLookBehindPattern, id),
            Err(Varying::TopChoice) => self.split_look_behind(id, negated, child),
        }
    }

    /// `(?<=a|bc)` is `(?<=a)|(?<=bc)`, `(?<!a|bc)` is `(?<!a)(?<!bc)`.
    fn split_look_behind(&mut self, id: Id, negated: bool, child: Id) -> Result<(), Error> {
        let Part::Choice(choice) = &self.tree.parts[child] else { return Ok(()) };
        let mut looks = Vec::new();
        for branch in choice.clone() {
            let Ok(len) = self.tree.char_len(branch) else {
                return self.error(ErrorKind::InvalidLookBehindPattern, id);
            };
            let look = Look { behind: true, negated, child: branch, chars: Some(len) };
            let span = self.tree.spans[id];
            looks.push(self.tree.push(Part::Look(look), span));
        }
        self.tree.parts[id] = if negated { Part::List(looks) } else { Part::Choice(looks) };
        Ok(())
    }

    /// Whether nothing is in a look-behind that Onigmo refuses there (`spec/onigmo.md`, point 13).
    /// Calls are not looked into.
    fn allowed_behind(&self, id: Id, negated: bool) -> bool {
        let allowed = match &self.tree.parts[id] {
            Part::Back(_) | Part::Cluster => false,
            Part::Enclose(enclose) => match enclose.kind {
                EncloseKind::Memory(_) => !negated,
                EncloseKind::Options => true,
                _ => false,
            },
            Part::Anchor(anchor) => !matches!(anchor, Anchor::EndBuf | Anchor::SemiEndBuf),
            Part::Look(look) => look.behind,
            _ => true,
        };
        allowed && self.tree.children(id).into_iter().all(|it| self.allowed_behind(it, negated))
    }

    /// `x*y`: remembers the first byte of y, and makes the loop possessive where y cannot begin
    /// with what x matches.
    fn follow(&mut self, id: Id, next: Id) {
        let mut id = id;
        loop {
            match &self.tree.parts[id] {
                Part::Enclose(Enclose { kind: EncloseKind::Memory(_), child }) => id = *child,
                Part::Repeat(repeat) if repeat.greedy && repeat.max == INFINITE => break,
                _ => return,
            }
        }
        let next_byte = self.head(next, true).and_then(|it| self.first_byte(it));
        let Part::Repeat(repeat) = &mut self.tree.parts[id] else { return };
        repeat.next = next_byte.filter(|it| *it != 0);
        let (min, child) = (repeat.min, repeat.child);
        if 1 < min || !self.is_simple(child) {
            return;
        }
        let (Some(x), Some(y)) = (self.head(child, false), self.head(next, false)) else { return };
        if self.excludes(x, y) {
            let child = self.tree.move_away(id);
            let kind = EncloseKind::Atomic { simple: true };
            self.tree.parts[id] = Part::Enclose(Enclose { kind, child });
        }
    }

    /// The item that `id` begins with, if it must; with `exact`, only a text that is compared byte
    /// by byte.
    fn head(&self, id: Id, exact: bool) -> Option<Id> {
        match &self.tree.parts[id] {
            Part::Set(_) | Part::Word { .. } => Some(id).filter(|_| !exact),
            Part::Text(text) => {
                Some(id).filter(|_| !text.bytes.is_empty() && (!exact || !text.ignore_case))
            }
            Part::List(list) => list.first().and_then(|it| self.head(*it, exact)),
            Part::Repeat(repeat) if 0 < repeat.min => {
                // Where the body's first byte was taken over, it stands for the loop.
                self.head(repeat.child, exact)
            }
            Part::Enclose(enclose) => match enclose.kind {
                EncloseKind::Absent => None,
                _ => self.head(enclose.child, exact),
            },
            Part::Look(look) if !look.behind && !look.negated => self.head(look.child, exact),
            _ => None,
        }
    }

    /// Whether nothing that `x` matches can be what `y` begins with.
    fn excludes(&self, x: Id, y: Id) -> bool {
        match (&self.tree.parts[x], &self.tree.parts[y]) {
            (Part::Word { negated, ascii }, Part::Word { negated: other, ascii: other_ascii }) => {
                negated != other && ascii == other_ascii
            }
            (Part::Word { .. }, _) | (Part::Set(_), Part::Text(_)) => self.excludes_swapped(y, x),
            (Part::Set(set), Part::Word { negated, ascii }) => {
                // A negated class is never told apart from `\w`.
                let apart = |it: u8| {
                    is_word(it.into(), *ascii) == *negated || set.has_bit(it) == set.negated
                };
                set.is_bits_only() && (*negated || !set.negated) && (0..=255).all(apart)
            }
            (Part::Set(set), Part::Set(other)) => {
                let lacks = |set: &CharSet, it: u8| set.has_bit(it) == set.negated;
                let small = |set: &CharSet| set.is_bits_only() && !set.negated;
                (0..=255).all(|it| lacks(set, it) || lacks(other, it))
                    && (small(set) || small(other))
            }
            (Part::Text(text), Part::Word { negated, ascii }) => {
                let code = encoding::char_at(&text.bytes, 0).0;
                is_word(code, *ascii) == *negated
            }
            (Part::Text(text), Part::Set(set)) => {
                let (code, len) = encoding::char_at(&text.bytes, 0);
                let found = match u8::try_from(code) {
                    Ok(byte) if len == 1 => set.has_bit(byte),
                    _ => set.in_ranges(code),
                };
                found == set.negated
            }
            (Part::Text(text), Part::Text(other)) => {
                let differ = text.bytes.iter().zip(&other.bytes).any(|(x, y)| x != y);
                !text.folded && !other.folded && differ
            }
            _ => false,
        }
    }

    fn excludes_swapped(&self, x: Id, y: Id) -> bool {
        match self.tree.parts[x] {
            // Two of a kind have been compared already.
            Part::Set(_) | Part::Text(_) => self.excludes(x, y),
            _ => false,
        }
    }
}

fn stronger(a: EmptyTurn, b: EmptyTurn) -> EmptyTurn {
    let rank = |it: EmptyTurn| it as u8;
    if rank(a) < rank(b) { b } else { a }
}

fn is_word(code: u32, ascii: bool) -> bool {
    (!ascii || code < 0x80) && unicode::word_ctype().contains(code)
}
