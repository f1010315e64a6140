//! The pattern that is asked about.

use std::borrow::Cow;
use std::ops::Range;

use crate::model::unwrap_slashes;
use crate::onigmo::{Error, Options, PatternSpan, Regex};
use crate::schema::Version;
use crate::text::File;

/// A pattern as it was given, what of it is compiled, and what Onigmo says to that.
#[derive(Debug)]
pub(super) struct Subject {
    pub(super) given: Vec<u8>,
    pub(super) inner: Range<usize>,
    pub(super) options: Options,
    pub(super) regex: Result<Regex, Error>,
}

impl Subject {
    /// The value of a property: up to the first NUL, as it is a C string, and without the slashes.
    pub(super) fn of_fluent_bit(given: Vec<u8>, version: Version) -> Self {
        let end = given.iter().position(|it| *it == 0).unwrap_or(given.len());
        let unwrapped = unwrap_slashes(&same_length(&given[..end]), version);
        Self::compile(given, unwrapped.inner, unwrapped.options)
    }

    /// A pattern with nothing around it.
    pub(super) fn raw(given: Vec<u8>, options: Options) -> Self {
        let all = 0..given.len();
        Self::compile(given, all, options)
    }

    fn compile(given: Vec<u8>, inner: Range<usize>, options: Options) -> Self {
        let regex = Regex::with_options(&given[inner.clone()], options);
        Self { given, inner, options, regex }
    }

    /// What is compiled.
    pub(super) fn inner(&self) -> &[u8] {
        &self.given[self.inner.clone()]
    }

    /// Whether Fluent Bit takes something off.
    pub(super) fn is_unwrapped(&self) -> bool {
        self.inner.len() != self.given.len()
    }

    /// A part of what is compiled, as a part of what was given.
    pub(super) fn locate(&self, part: PatternSpan) -> Range<usize> {
        let end = self.inner.end;
        let at = |offset: usize| (self.inner.start + offset).min(end);
        at(part.start)..at(part.end)
    }

    /// What stands in a part of the pattern.
    pub(super) fn piece(&self, part: PatternSpan) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.given[self.locate(part)])
    }
}

/// The letters of the options, in the order in which they are written.
pub(super) fn letters(options: Options) -> String {
    [(Options::MULTILINE, 'm'), (Options::IGNORECASE, 'i'), (Options::EXTEND, 'x')]
        .into_iter()
        .filter(|(option, _)| options.contains(*option))
        .map(|(_, letter)| letter)
        .collect()
}

/// The bytes as a text in which each stands where it stood.
pub(super) fn same_length(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(_) => File::from_bytes("", bytes.to_vec()).text.to_string().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(given: &[u8], inner: &[u8], options: &str) {
        let subject = Subject::of_fluent_bit(given.to_vec(), Version::LATEST);
        assert_eq!(subject.inner(), inner);
        assert_eq!(letters(subject.options), options);
    }

    #[test]
    fn what_is_compiled() {
        check(b"/ab/xim", b"ab", "mix");
        check(b"/a\xffb/", b"a\xffb", "");
        check(b"/a\xff/\xff", b"/a\xff/\xff", "");
    }

    #[test]
    fn a_nul_ends_a_value_and_not_a_raw_pattern() {
        check(b"/ab/i\0c", b"ab", "i");
        check(b"\0", b"", "");
        assert_eq!(Subject::raw(b"a\0b".to_vec(), Options::NONE).inner(), b"a\0b");
    }

    #[test]
    fn places_are_those_of_the_value() {
        let subject = Subject::of_fluent_bit(b"/(?<a-b>x)/i".to_vec(), Version::LATEST);
        assert_eq!(subject.piece(PatternSpan { start: 3, end: 6 }), "a-b");
    }
}
