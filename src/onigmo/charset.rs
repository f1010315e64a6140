//! What a class may match, in the two parts that Onigmo keeps: single bytes and code points.
//!
//! A bit stands for a *byte* of the text, a range for characters of two bytes and more. The parts
//! can disagree about the numbers from 128 to 255: `[\x80-\xFF]` has bits and no range, and so
//! matches bytes that are not UTF-8, but never `é` (`spec/onigmo.md`, points 10 and 19).
#![expect(clippy::cast_possible_truncation, reason = "bytes are compared before")]

use std::sync::Arc;

/// The first code point that ranges deal with when they are turned around.
const FIRST: u32 = 0x80;
const LAST: u32 = u32::MAX;

/// First and last code point.
pub(super) type Range = (u32, u32);

/// Bits, ranges, and whether the meaning is turned around.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct CharSet {
    pub(super) bits: [u64; 4],
    /// Sorted, both ends included, never touching each other. Shared: a pattern of a megabyte may
    /// have the letters of Unicode in it two hundred thousand times.
    pub(super) ranges: Arc<Vec<Range>>,
    pub(super) negated: bool,
    /// There is a list of ranges, though an empty one: the turned-around list of everything.
    pub(super) emptied: bool,
}

impl CharSet {
    pub(super) fn has_bit(&self, byte: u8) -> bool {
        self.bits[usize::from(byte >> 6)] >> (byte & 63) & 1 == 1
    }

    pub(super) fn set_bit(&mut self, byte: u8) {
        self.bits[usize::from(byte >> 6)] |= 1 << (byte & 63);
    }

    pub(super) fn set_bits(&mut self, first: u32, last: u32) {
        (first..=last.min(0xFF)).for_each(|it| self.set_bit(it as u8));
    }

    pub(super) fn has_no_bits(&self) -> bool {
        self.bits == [0; 4]
    }

    /// Whether a range has `code`.
    #[inline]
    pub(super) fn in_ranges(&self, code: u32) -> bool {
        in_ranges(&self.ranges, code)
    }

    /// Whether the code point is matched, as the parser asks it: of no text, so bits count for
    /// ASCII only.
    pub(super) fn contains(&self, code: u32) -> bool {
        self.found(code) != self.negated
    }

    /// [`CharSet::contains`] without the negation.
    pub(super) fn found(&self, code: u32) -> bool {
        if code < 0x80 { self.has_bit(code as u8) } else { self.in_ranges(code) }
    }

    /// Adds the code points, joining ranges that touch.
    pub(super) fn add_range(&mut self, first: u32, last: u32) {
        add_range(Arc::make_mut(&mut self.ranges), first, last);
    }

    /// Adds a sorted set, or what is not in it: bits below 0x80, ranges from there on.
    pub(super) fn add_set(&mut self, set: &[(u32, u32)], negated: bool) {
        if negated {
            return self.add_set(&complement_from(set, 0), false);
        }
        for &(first, last) in set {
            if first < FIRST {
                self.set_bits(first, last.min(FIRST - 1));
            }
            if FIRST <= last {
                self.add_range(first.max(FIRST), last);
            }
        }
    }

    /// Whether only the first byte of a character counts, there being no list of ranges.
    pub(super) fn is_bits_only(&self) -> bool {
        self.ranges.is_empty() && !self.emptied
    }

    /// `self | other`, keeping the negation of `self` as it is.
    pub(super) fn or(&mut self, other: &CharSet) {
        self.emptied |= other.emptied || (other.negated && !other.ranges.is_empty());
        self.join(other, |a, b| a | b, union);
    }

    /// `self & other`, keeping the negation of `self` as it is.
    pub(super) fn and(&mut self, other: &CharSet) {
        self.join(other, |a, b| a & b, intersection);
    }

    fn join(
        &mut self,
        other: &CharSet,
        bits: fn(u64, u64) -> u64,
        ranges: fn(&[Range], &[Range]) -> Vec<Range>,
    ) {
        let plain = |set: &CharSet| {
            if set.negated { complement_from(&set.ranges, FIRST) } else { set.ranges.to_vec() }
        };
        let turned = |word: u64, negated: bool| if negated { !word } else { word };
        for (word, &more) in self.bits.iter_mut().zip(&other.bits) {
            let joined = bits(turned(*word, self.negated), turned(more, other.negated));
            *word = turned(joined, self.negated);
        }
        let joined = ranges(&plain(self), &plain(other));
        self.ranges = Arc::new(if self.negated { complement_from(&joined, FIRST) } else { joined });
    }

    /// The only code point of the set, if it has just one.
    pub(super) fn only(&self) -> Option<u32> {
        let bits: u32 = self.bits.iter().map(|it| it.count_ones()).sum();
        match (&self.ranges[..], bits) {
            _ if self.negated => None,
            ([], 1) => (0..=255).find(|&it| self.has_bit(it)).map(u32::from),
            (&[(first, last)], 0) if first == last => Some(first),
            (&[(first, last)], 1) if first == last && first < 256 && self.has_bit(first as u8) => {
                Some(first)
            }
            _ => None,
        }
    }
}

/// Whether one of the sorted ranges has `code`.
#[inline]
pub(super) fn in_ranges(ranges: &[(u32, u32)], code: u32) -> bool {
    let after = ranges.partition_point(|it| it.0 <= code);
    0 < after && code <= ranges[after - 1].1
}

fn add_range(ranges: &mut Vec<(u32, u32)>, first: u32, last: u32) {
    let from = ranges.partition_point(|it| it.1.saturating_add(1) < first);
    let to = ranges.partition_point(|it| it.0 <= last.saturating_add(1));
    if from < to {
        let joined = (first.min(ranges[from].0), last.max(ranges[to - 1].1));
        ranges.splice(from..to, [joined]);
    } else {
        ranges.insert(from, (first, last));
    }
}

/// What is in none of the ranges, from `next` on.
fn complement_from(ranges: &[(u32, u32)], next: u32) -> Vec<(u32, u32)> {
    let mut gaps = Vec::new();
    let mut next = Some(next);
    for &(first, last) in ranges {
        let Some(from) = next else { break };
        if from < first {
            gaps.push((from, first - 1));
        }
        next = last.checked_add(1).map(|it| it.max(from));
    }
    if let Some(from) = next {
        gaps.push((from, LAST));
    }
    gaps
}

fn union(a: &[(u32, u32)], b: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut joined = a.to_vec();
    for &(first, last) in b {
        add_range(&mut joined, first, last);
    }
    joined
}

fn intersection(a: &[(u32, u32)], b: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let (mut i, mut j) = (0, 0);
    let mut both = Vec::new();
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        let (first, last) = (x.0.max(y.0), x.1.min(y.1));
        if first <= last {
            both.push((first, last));
        }
        if x.1 < y.1 { i += 1 } else { j += 1 }
    }
    both
}
