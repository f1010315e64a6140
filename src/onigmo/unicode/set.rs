//! Sets of code points.

use std::fmt;

use super::coded::Numbers;

/// The last code point.
pub const LAST: u32 = 0x10_FFFF;

/// A set of code points, as sorted ranges.
///
/// ```
/// use flblint::onigmo::unicode::property;
///
/// let hiragana = property(b"Hiragana").unwrap();
/// assert!(hiragana.contains('あ'.into()));
/// assert_eq!(hiragana.ranges()[0], (0x3041, 0x3096));
/// ```
///
/// Both ends of a range belong to it, there is a gap between each two ranges, and none goes beyond
/// [`LAST`].
#[derive(Clone, PartialEq, Eq)]
pub struct Set {
    ranges: Box<[(u32, u32)]>,
    /// Bit n is code point n. Most questions are about ASCII.
    ascii: u128,
}

impl Set {
    /// Whether `code` is in the set.
    pub fn contains(&self, code: u32) -> bool {
        if code < 128 {
            return self.ascii >> code & 1 == 1;
        }
        let after = self.ranges.partition_point(|it| it.0 <= code);
        0 < after && code <= self.ranges[after - 1].1
    }

    /// The ranges, first and last included, in order.
    pub fn ranges(&self) -> &[(u32, u32)] {
        &self.ranges
    }

    /// Every code point in the set, in order.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.ranges.iter().flat_map(|&(first, last)| first..=last)
    }

    /// How many code points are in the set.
    pub fn len(&self) -> usize {
        self.ranges.iter().map(|&(first, last)| (last - first + 1) as usize).sum()
    }

    /// Whether nothing is in the set.
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// What is in none of the ranges, up to [`LAST`].
    ///
    /// ```
    /// use flblint::onigmo::unicode::property;
    ///
    /// let assigned = property(b"Assigned").unwrap();
    /// assert_eq!(assigned.complement(), *property(b"Cn").unwrap());
    /// ```
    #[must_use]
    pub fn complement(&self) -> Set {
        let mut gaps = Vec::new();
        let mut next = 0;
        for &(first, last) in &self.ranges {
            if next < first {
                gaps.push((next, first - 1));
            }
            next = last + 1;
        }
        if next <= LAST {
            gaps.push((next, LAST));
        }
        Set::of_sorted(gaps)
    }

    /// What is in the set and not beyond `last`.
    #[must_use]
    pub fn up_to(&self, last: u32) -> Set {
        let kept = self.ranges.iter().take_while(|it| it.0 <= last);
        Set::of_sorted(kept.map(|it| (it.0, it.1.min(last))).collect())
    }

    /// The set that a string of `tables.rs` stands for: the gap before each range, and how much
    /// longer than one code point the range is.
    pub(super) fn of_code(code: &'static str) -> Set {
        let mut numbers = Numbers(code);
        let mut ranges = Vec::new();
        let mut next = 0;
        while let (Some(gap), Some(more)) = (numbers.next(), numbers.next()) {
            ranges.push((next + gap, next + gap + more));
            next += gap + more + 1;
        }
        Set::of_sorted(ranges)
    }

    fn of_sorted(ranges: Vec<(u32, u32)>) -> Set {
        let small = ranges.iter().take_while(|it| it.0 < 128);
        let ascii = small
            .flat_map(|&(first, last)| first..=last.min(127))
            .fold(0, |bits, code| bits | 1u128 << code);
        Set { ranges: ranges.into(), ascii }
    }
}

impl FromIterator<(u32, u32)> for Set {
    /// The union of `ranges`, which may overlap and come in any order.
    ///
    /// ```
    /// use flblint::onigmo::unicode::Set;
    ///
    /// let set: Set = [(0x62, 0x7A), (0x61, 0x61), (0x30, 0x39)].into_iter().collect();
    /// assert_eq!(set.ranges(), [(0x30, 0x39), (0x61, 0x7A)]);
    /// ```
    fn from_iter<I: IntoIterator<Item = (u32, u32)>>(ranges: I) -> Set {
        let mut sorted: Vec<(u32, u32)> = ranges.into_iter().collect();
        sorted.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::with_capacity(sorted.len());
        for (first, last) in sorted {
            match joined.last_mut() {
                Some(it) if first <= it.1.saturating_add(1) => it.1 = it.1.max(last),
                _ => joined.push((first, last)),
            }
        }
        Set::of_sorted(joined)
    }
}

impl fmt::Debug for Set {
    /// `{30-39, 5F}`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_set();
        for &(first, last) in &self.ranges {
            if first == last {
                shown.entry(&format_args!("{first:X}"));
            } else {
                shown.entry(&format_args!("{first:X}-{last:X}"));
            }
        }
        shown.finish()
    }
}
