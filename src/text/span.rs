use std::fmt;

/// The number of a file within one run; [`Texts`](super::Texts) has the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(super) u32);

impl FileId {
    /// The file that was added as the `n`th, from 0.
    pub const fn new(n: u32) -> Self {
        Self(n)
    }

    /// From 0, in the order of reading.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A run of bytes in one file: `start` is in it, `end` is not.
///
/// Offsets count bytes from 0. Lines and columns exist in `report` only. Files of 4 GiB and more
/// do not become spans: `source` refuses them.
///
/// ```
/// use flblint::text::{FileId, Span};
///
/// let span = Span::new(FileId::new(0), 2, 5);
/// assert_eq!(span.of("[INPUT]"), "NPU");
/// assert_eq!(span.len(), 3);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file that the offsets count in.
    pub file: FileId,
    start: u32,
    end: u32,
}

impl Span {
    /// The bytes from `start` up to `end`; an `end` before `start` gives an empty span at `start`.
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { file, start: offset(start), end: offset(end.max(start)) }
    }

    /// The empty place before the byte at `at`.
    pub fn at(file: FileId, at: usize) -> Self {
        Self::new(file, at, at)
    }

    /// The offset of the first byte.
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// The offset behind the last byte.
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// In bytes.
    pub const fn len(self) -> usize {
        self.end() - self.start()
    }

    /// Whether there is no byte in it.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The text at this place; empty where `text` is shorter or a character would be cut.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start()..self.end()).unwrap_or_default()
    }

    /// From the start of `self` to the end of `other`, which is in the same file.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { file: self.file, start: self.start, end: other.end.max(self.start) }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}..{}", self.file.0, self.start, self.end)
    }
}

/// A value, and where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// What is written there.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// `value`, written at `span`.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}
