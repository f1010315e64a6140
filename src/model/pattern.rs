//! A regular expression as Fluent Bit takes it from a value: `flb_regex_create` in
//! `flb_regex.c`, spec `runtime.md` 1.2.

use std::ops::Range;

use crate::onigmo::{Error, Options, PatternSpan, Regex};
use crate::schema::Version;
use crate::text::{Placed, Span};

/// `/…/` is taken off since this release.
const SLASHES_SINCE: Version = Version::new(0, 12, 0);
/// `/…/imx` is taken for options since this release.
const FLAGS_SINCE: Version = Version::new(2, 0, 6);

/// How Fluent Bit reads the slashes around a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unwrapped {
    /// What is compiled, as a part of the text.
    pub inner: Range<usize>,
    /// The options behind the last slash.
    pub options: Options,
}

/// Takes the slashes and flags off, as `check_option` and `str_to_regex` do.
///
/// ```
/// use flblint::model::unwrap_slashes;
/// use flblint::onigmo::Options;
/// use flblint::schema::Version;
///
/// let unwrap = |text: &'static str| {
///     let it = unwrap_slashes(text, Version::LATEST);
///     (&text[it.inner], it.options)
/// };
/// assert_eq!(unwrap("/abc/i"), ("abc", Options::IGNORECASE));
/// assert_eq!(unwrap("/abc/"), ("abc", Options::NONE));
/// assert_eq!(unwrap("/abc/g"), ("/abc/g", Options::NONE));
/// // A path whose last segment has only such letters loses it.
/// assert_eq!(unwrap("/data/app/x"), ("data/app", Options::EXTEND));
/// ```
pub fn unwrap_slashes(text: &str, version: Version) -> Unwrapped {
    if FLAGS_SINCE <= version
        && let Some(unwrapped) = with_flags(text)
    {
        return unwrapped;
    }
    let wrapped = 1 < text.len() && text.starts_with('/') && text.ends_with('/');
    let inner = if wrapped && SLASHES_SINCE <= version { 1..text.len() - 1 } else { 0..text.len() };
    Unwrapped { inner, options: Options::NONE }
}

/// `/…/flags` with at least one flag that has a meaning; any other letter makes it plain text.
fn with_flags(text: &str) -> Option<Unwrapped> {
    let last = text.rfind('/').filter(|last| text.starts_with('/') && *last != 0)?;
    let mut options = Options::NONE;
    for flag in text[last + 1..].chars() {
        match flag {
            'm' => options |= Options::MULTILINE,
            'i' => options |= Options::IGNORECASE,
            'x' => options |= Options::EXTEND,
            'o' => {}
            _ => return None,
        }
    }
    (options != Options::NONE).then_some(Unwrapped { inner: 1..last, options })
}

/// A regular expression of the configuration, compiled.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// The text as Fluent Bit sees it, slashes and flags included.
    pub text: Placed,
    /// How the slashes were read.
    pub unwrapped: Unwrapped,
    /// What Onigmo says to it.
    pub regex: Result<Regex, Error>,
}

impl Pattern {
    /// Compiles `text` as Fluent Bit of this version does.
    ///
    /// ```
    /// use flblint::model::Pattern;
    /// use flblint::schema::Version;
    /// use flblint::text::{FileId, Placed, Span};
    ///
    /// let span = Span::new(FileId::new(0), 100, 107);
    /// let pattern = Pattern::compile(Placed::written("/(?<n>)x/i"[..7].to_owned(), span), Version::LATEST);
    /// assert!(pattern.regex.is_ok());
    /// ```
    pub fn compile(text: Placed, version: Version) -> Self {
        let unwrapped = unwrap_slashes(text.text(), version);
        let inner = &text.text()[unwrapped.inner.clone()];
        let regex = Regex::with_options(inner, unwrapped.options);
        Self { text, unwrapped, regex }
    }

    /// What is compiled.
    pub fn inner(&self) -> &str {
        &self.text.text()[self.unwrapped.inner.clone()]
    }

    /// Whether Fluent Bit takes something off the text that is written.
    pub fn is_unwrapped(&self) -> bool {
        self.unwrapped.inner.len() != self.text.text().len()
    }

    /// Where the value is written.
    pub fn span(&self) -> Span {
        self.text.span()
    }

    /// Where a part of the compiled pattern is written.
    pub fn locate(&self, part: PatternSpan) -> Span {
        let start = self.unwrapped.inner.start;
        self.text.locate(start + part.start..start + part.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, inner: &str, options: Options) {
        let unwrapped = unwrap_slashes(text, Version::LATEST);
        assert_eq!((&text[unwrapped.inner], unwrapped.options), (inner, options), "{text}");
    }

    /// The table of `runtime.md` 1.2.
    #[test]
    fn slashes_and_flags() {
        let mix = Options::MULTILINE | Options::IGNORECASE | Options::EXTEND;
        check("/abc/", "abc", Options::NONE);
        check("/abc/io", "abc", Options::IGNORECASE);
        check("/abc/mix", "abc", mix);
        for literal in ["/abc/o", "/abc/g", "/abc/u", "/abc/ig", "/", "/i", "", "abc/i", "abc/"] {
            check(literal, literal, Options::NONE);
        }
        check("/var/log/(?<a>[^/]+)/", "var/log/(?<a>[^/]+)", Options::NONE);
        check("/var/log/mix", "var/log", mix);
        check("/opt/m", "opt", Options::MULTILINE);
        check("/var/log/(?<a>x)\\/i", "var/log/(?<a>x)\\", Options::IGNORECASE);
        check("/var/log/(?<p>[a-z]+)\\.log$", "/var/log/(?<p>[a-z]+)\\.log$", Options::NONE);
        check("//", "", Options::NONE);
    }

    #[test]
    fn older_releases_know_no_flags() {
        let unwrapped = unwrap_slashes("/abc/i", Version::new(2, 0, 5));
        assert_eq!(unwrapped, Unwrapped { inner: 0..6, options: Options::NONE });
    }
}
