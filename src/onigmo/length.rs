//! How much a part of a pattern can match, in bytes and in characters.

use super::encoding;
use super::error::{Error, ErrorKind};
use super::tree::{EncloseKind, INFINITE, Id, Part, Tree};

/// No limit.
pub(super) const UNBOUNDED: u64 = u64::MAX;

/// `length` times `count`, where either may be without limit.
pub(super) fn times(length: u64, count: u32) -> u64 {
    match (length, count) {
        (0, _) | (_, 0) => 0,
        (_, INFINITE) => UNBOUNDED,
        _ => length.saturating_mul(u64::from(count)),
    }
}

/// Why a part has no one length in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Varying {
    /// Alternatives at the top differ, which a look-behind can be split for.
    TopChoice,
    Anywhere,
}

impl Tree {
    /// The group of a reference, or the error that there is none.
    pub(super) fn referred(&self, number: usize, id: Id) -> Result<Id, Error> {
        self.groups.get(number).copied().flatten().filter(|_| 0 < number).ok_or_else(|| {
            let span = self.spans[id];
            Error::new(ErrorKind::InvalidBackref, span.start, span.end)
        })
    }

    /// The fewest bytes that `id` matches, as far as Onigmo sees. Recursion counts as nothing.
    pub(super) fn min_len(&mut self, id: Id) -> Result<u64, Error> {
        Ok(match &self.parts[id] {
            Part::Text(text) => text.bytes.len() as u64,
            Part::Set(_) | Part::Word { .. } | Part::Any { .. } | Part::Cluster => 1,
            Part::Anchor(_) | Part::Look(_) => 0,
            Part::Back(back) if back.inside => 0,
            Part::Back(back) => {
                let mut least = UNBOUNDED;
                for number in back.groups.clone() {
                    let group = self.referred(number, id)?;
                    least = least.min(self.min_len(group)?);
                }
                least
            }
            Part::Call(call) if call.recursive => {
                self.memory(call.target).and_then(|it| it.min_len).unwrap_or(0)
            }
            Part::Call(call) => self.min_len(call.target)?,
            Part::Repeat(repeat) if repeat.min == 0 => 0,
            Part::Repeat(repeat) => {
                let min = repeat.min;
                times(self.min_len(repeat.child)?, min)
            }
            Part::List(list) => {
                let mut sum = 0_u64;
                for child in list.clone() {
                    sum = sum.saturating_add(self.min_len(child)?);
                }
                sum
            }
            Part::Choice(choice) => {
                let mut least = UNBOUNDED;
                for child in choice.clone() {
                    least = least.min(self.min_len(child)?);
                }
                least
            }
            Part::Enclose(enclose) => match &enclose.kind {
                EncloseKind::Memory(_) => self.group_min_len(id)?,
                EncloseKind::Absent => 0,
                _ => self.min_len(enclose.child)?,
            },
        })
    }

    fn group_min_len(&mut self, id: Id) -> Result<u64, Error> {
        let child = self.children(id)[0];
        let Some(memory) = self.memory_mut(id) else { return Ok(0) };
        if let Some(len) = memory.min_len {
            return Ok(len);
        }
        if std::mem::replace(&mut memory.mark1, true) {
            return Ok(0);
        }
        let len = self.min_len(child);
        if let Some(memory) = self.memory_mut(id) {
            memory.mark1 = false;
            memory.min_len = len.as_ref().ok().copied();
        }
        len
    }

    /// The most bytes that `id` matches, as far as Onigmo sees.
    pub(super) fn max_len(&mut self, id: Id) -> Result<u64, Error> {
        let char_len = encoding::MAX_LEN as u64;
        Ok(match &self.parts[id] {
            Part::Text(text) => text.bytes.len() as u64,
            Part::Set(_) | Part::Word { .. } | Part::Any { .. } => char_len,
            Part::Cluster => UNBOUNDED,
            Part::Anchor(_) | Part::Look(_) => 0,
            Part::Back(back) if back.inside => UNBOUNDED,
            Part::Back(back) => {
                let mut most = 0;
                for number in back.groups.clone() {
                    let group = self.referred(number, id)?;
                    most = most.max(self.max_len(group)?);
                }
                most
            }
            Part::Call(call) if call.recursive => UNBOUNDED,
            Part::Call(call) => self.max_len(call.target)?,
            Part::Repeat(repeat) if repeat.max == 0 => 0,
            Part::Repeat(repeat) => {
                let max = repeat.max;
                times(self.max_len(repeat.child)?, max)
            }
            Part::List(list) => {
                let mut sum = 0_u64;
                for child in list.clone() {
                    sum = sum.saturating_add(self.max_len(child)?);
                }
                sum
            }
            Part::Choice(choice) => {
                let mut most = 0;
                for child in choice.clone() {
                    most = most.max(self.max_len(child)?);
                }
                most
            }
            Part::Enclose(enclose) => match &enclose.kind {
                EncloseKind::Memory(_) => self.group_max_len(id)?,
                EncloseKind::Absent => UNBOUNDED,
                _ => self.max_len(enclose.child)?,
            },
        })
    }

    fn group_max_len(&mut self, id: Id) -> Result<u64, Error> {
        let child = self.children(id)[0];
        let Some(memory) = self.memory_mut(id) else { return Ok(0) };
        if let Some(len) = memory.max_len {
            return Ok(len);
        }
        if std::mem::replace(&mut memory.mark1, true) {
            return Ok(UNBOUNDED);
        }
        let len = self.max_len(child);
        if let Some(memory) = self.memory_mut(id) {
            memory.mark1 = false;
            memory.max_len = len.as_ref().ok().copied();
        }
        len
    }

    /// How many characters `id` matches, if that is always the same number.
    pub(super) fn char_len(&mut self, id: Id) -> Result<u64, Varying> {
        self.char_len_at(id, 1)
    }

    fn char_len_at(&mut self, id: Id, level: u32) -> Result<u64, Varying> {
        match &self.parts[id] {
            Part::Text(text) => Ok(encoding::count(&text.bytes) as u64),
            Part::Set(_) | Part::Word { .. } | Part::Any { .. } => Ok(1),
            Part::Anchor(_) | Part::Look(_) => Ok(0),
            Part::Call(call) if !call.recursive => self.char_len_at(call.target, level + 1),
            Part::Repeat(repeat) if repeat.min == repeat.max => {
                let min = repeat.min;
                Ok(times(self.char_len_at(repeat.child, level + 1)?, min))
            }
            Part::Back(_) | Part::Cluster | Part::Call(_) | Part::Repeat(_) => {
                Err(Varying::Anywhere)
            }
            Part::List(list) => {
                let mut sum = 0_u64;
                for child in list.clone() {
                    sum = sum.saturating_add(self.char_len_at(child, level + 1)?);
                }
                Ok(sum)
            }
            Part::Choice(choice) => {
                let mut same = None;
                let mut varies = false;
                for child in choice.clone() {
                    let len = self.char_len_at(child, level + 1)?;
                    varies |= *same.get_or_insert(len) != len;
                }
                match same {
                    _ if varies && level == 1 => Err(Varying::TopChoice),
                    _ if varies => Err(Varying::Anywhere),
                    same => Ok(same.unwrap_or(0)),
                }
            }
            Part::Enclose(enclose) => match &enclose.kind {
                EncloseKind::Memory(memory) => {
                    if let Some(len) = memory.char_len {
                        return Ok(len);
                    }
                    let len = self.char_len_at(enclose.child, level + 1)?;
                    if let Some(memory) = self.memory_mut(id) {
                        memory.char_len = Some(len);
                    }
                    Ok(len)
                }
                EncloseKind::Absent => Ok(0),
                _ => self.char_len_at(enclose.child, level + 1),
            },
        }
    }
}
