//! The options of a pattern.

use std::ops::{BitOr, BitOrAssign};

/// Options that a pattern is compiled with, named after Onigmo's `ONIG_OPTION_…`.
///
/// ```
/// use flblint::onigmo::{Options, Regex};
///
/// let options = Options::IGNORECASE | Options::EXTEND;
/// assert!(options.contains(Options::EXTEND));
/// assert!(Regex::with_options("a b", options)?.search("AB").is_match());
/// # Ok::<(), flblint::onigmo::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Options(u32);

impl Options {
    /// None of them.
    pub const NONE: Options = Options(0);
    /// `(?i)`: capital and small letters are the same.
    pub const IGNORECASE: Options = Options(1);
    /// `(?x)`: blanks and `#` comments in the pattern mean nothing.
    pub const EXTEND: Options = Options(2);
    /// `(?m)`: the dot matches a newline too, what others call "dotall".
    pub const MULTILINE: Options = Options(4);
    /// `\w \d \s \h` know ASCII only: true by default and under `(?a)`, not under `(?u)`.
    pub(super) const ASCII_RANGE: Options = Options(8);
    /// POSIX brackets know all of Unicode in spite of [`Options::ASCII_RANGE`]: by default.
    pub(super) const POSIX_BRACKET_ALL_RANGE: Options = Options(16);
    /// `\b` knows all of Unicode in spite of [`Options::ASCII_RANGE`]: by default.
    pub(super) const WORD_BOUND_ALL_RANGE: Options = Options(32);

    /// What `(?d)` says, which is where every pattern begins.
    pub(super) const RUBY: Options = Options(8 | 16 | 32);

    /// Whether all of `other` are set.
    pub fn contains(self, other: Options) -> bool {
        self.0 & other.0 == other.0
    }

    /// With those of `other` set, or taken away.
    #[must_use]
    pub(super) fn with(self, other: Options, set: bool) -> Options {
        if set { Options(self.0 | other.0) } else { Options(self.0 & !other.0) }
    }

    /// Whether a POSIX bracket means ASCII only.
    pub(super) fn posix_is_ascii(self) -> bool {
        self.contains(Options::ASCII_RANGE) && !self.contains(Options::POSIX_BRACKET_ALL_RANGE)
    }

    /// Whether `\b` means ASCII only.
    pub(super) fn word_bound_is_ascii(self) -> bool {
        self.contains(Options::ASCII_RANGE) && !self.contains(Options::WORD_BOUND_ALL_RANGE)
    }
}

impl BitOr for Options {
    type Output = Options;

    fn bitor(self, other: Options) -> Options {
        Options(self.0 | other.0)
    }
}

impl BitOrAssign for Options {
    fn bitor_assign(&mut self, other: Options) {
        self.0 |= other.0;
    }
}
