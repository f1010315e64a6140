use std::borrow::Cow;

use crate::syntax::{SyntaxError, SyntaxErrorKind, SyntaxWarning, SyntaxWarningKind};
use crate::text::{FileId, Placed, Span, Spanned};

/// The size of the buffer of `read_config` at first, and the size beyond which it does not grow.
const BUFFER: usize = 4096;
const LARGEST_BUFFER: usize = 32 * 1024 * 1024;

/// How much of a line that is too long its error points at.
const SHOWN: usize = 60;

/// Reads a text line by line as `read_config` does with `fgets`.
///
/// A line that does not fit is read on behind what `strlen` sees of it, with a buffer of double
/// the size. Nothing else happens to a line that is only long; but at a NUL byte what stands
/// behind it is lost, the next line is glued on, and the buffer has grown for good.
pub(super) struct Lines<'a> {
    file: FileId,
    text: &'a str,
    /// Where `fgets` reads on.
    at: usize,
    buffer: usize,
    /// NUL bytes and a lost last line.
    pub(super) warnings: Vec<SyntaxWarning>,
}

/// What one call of `fgets` leaves in the buffer.
enum Filled {
    /// A line with its end.
    Line,
    /// The last line, without an end.
    LastLine,
    /// No end in sight.
    Part,
}

impl<'a> Lines<'a> {
    pub(super) fn new(file: FileId, text: &'a str) -> Self {
        Self { file, text, at: 0, buffer: BUFFER, warnings: Vec::new() }
    }

    /// Adds the next piece of the file to `line`, as much as there is room for.
    fn fill(&mut self, line: &mut Line<'a>) -> Filled {
        let room = self.buffer - line.len - 1;
        let rest = &self.text.as_bytes()[self.at..];
        let rest = &rest[..room.min(rest.len())];
        let newline = rest.iter().position(|it| *it == b'\n');
        let read = newline.map_or(rest, |at| &rest[..=at]);
        let seen = read.iter().position(|it| *it == 0);

        line.push(self.at, seen.unwrap_or(read.len()));
        if let Some(seen) = seen {
            let span = line.text_at(self.at + seen, self.at + seen + 1);
            self.warnings.push(SyntaxWarning { kind: SyntaxWarningKind::NulByte, span });
        }
        self.at += read.len();
        match (newline, seen) {
            (Some(_), None) => Filled::Line,
            // `feof` tells the end only to who has asked for more than there is.
            (None, _) if read.len() < room => Filled::LastLine,
            _ => Filled::Part,
        }
    }

    /// Gives up the line that does not fit into the largest buffer.
    fn too_long(&mut self, line: &Line<'a>) -> SyntaxError {
        if line.len + 1 < LARGEST_BUFFER {
            // Only a NUL byte makes a line unfinished that is not long; this is the last of them.
            let start = line.text_at(line.start, line.start);
            let span = self.warnings.last().map_or(start, |it| it.span);
            self.at = self.text.len();
            return SyntaxError { kind: SyntaxErrorKind::NulBytes, span };
        }
        let rest = &self.text.as_bytes()[self.at..];
        let end = rest.iter().position(|it| *it == b'\n').unwrap_or(rest.len());
        let size = line.len + end;
        self.at = (self.at + end + 1).min(self.text.len());
        self.buffer = BUFFER;
        let span = line.text_at(line.start, line.start + SHOWN);
        SyntaxError { kind: SyntaxErrorKind::LineTooLong { size }, span }
    }

    /// The end of the text, perhaps in the middle of a line.
    fn end(&mut self, line: &Line<'a>) {
        if 0 < line.len {
            let span = line.all().span();
            self.warnings.push(SyntaxWarning { kind: SyntaxWarningKind::LostLastLine, span });
        }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Result<Line<'a>, SyntaxError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut line = Line::new(self.file, self.text, self.at);
        while self.at < self.text.len() {
            match self.fill(&mut line) {
                Filled::Line => {
                    line.drop_line_end();
                    return Some(Ok(line));
                }
                Filled::LastLine => return Some(Ok(line)),
                Filled::Part if self.buffer < LARGEST_BUFFER => self.buffer *= 2,
                Filled::Part => return Some(Err(self.too_long(&line))),
            }
        }
        self.end(&line);
        None
    }
}

/// A line as Fluent Bit sees it, and where its bytes stand in the file.
pub(super) struct Line<'a> {
    file: FileId,
    /// Of the whole file.
    text: &'a str,
    /// Where the line begins in the file.
    start: usize,
    len: usize,
    /// The bytes where they are not all in a row in the file.
    glued: Option<Glued>,
}

/// A line that was put together around NUL bytes.
struct Glued {
    bytes: Vec<u8>,
    /// From which byte of the line on to count from which offset of the file.
    pieces: Vec<(usize, usize)>,
}

impl<'a> Line<'a> {
    fn new(file: FileId, text: &'a str, start: usize) -> Self {
        Self { file, text, start, len: 0, glued: None }
    }

    /// Adds `len` bytes that begin at `at`.
    fn push(&mut self, at: usize, len: usize) {
        let row = self.start + self.len;
        if at != row && self.glued.is_none() {
            let bytes = self.text.as_bytes()[self.start..row].to_vec();
            self.glued = Some(Glued { bytes, pieces: vec![(0, self.start)] });
        }
        if let Some(glued) = &mut self.glued {
            glued.pieces.push((self.len, at));
            glued.bytes.extend_from_slice(&self.text.as_bytes()[at..at + len]);
        }
        self.len += len;
    }

    /// Takes off `\n` and one `\r` in front of it.
    fn drop_line_end(&mut self) {
        self.len -= 1;
        if self.bytes().last() == Some(&b'\r') {
            self.len -= 1;
        }
    }

    fn bytes(&self) -> &[u8] {
        match &self.glued {
            Some(glued) => &glued.bytes[..self.len],
            None => &self.text.as_bytes()[self.start..self.start + self.len],
        }
    }

    /// The whole line.
    pub(super) fn all(&self) -> Part<'_> {
        Part { line: self, from: 0, to: self.len }
    }

    /// The offset in the file of the byte at `at` in the line.
    fn place(&self, at: usize) -> usize {
        let Some(glued) = &self.glued else { return self.start + at };
        let piece = glued.pieces.iter().rev().find(|(from, _)| *from <= at);
        piece.map_or(self.start + at, |(from, offset)| offset + (at - from))
    }

    /// The bytes of the file from `start` to `end`, and as many more as make whole characters.
    fn text_at(&self, start: usize, end: usize) -> Span {
        let (mut start, mut end) = (start, end.min(self.text.len()));
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        Span::new(self.file, start, end)
    }
}

/// A part of a line.
///
/// It consists of bytes, because Fluent Bit cuts between any two of them: of an unindented
/// `Été x` it takes half an `É` for the indent.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    line: &'a Line<'a>,
    from: usize,
    to: usize,
}

impl<'a> Part<'a> {
    pub(super) fn bytes(self) -> &'a [u8] {
        &self.line.bytes()[self.from..self.to]
    }

    pub(super) fn len(self) -> usize {
        self.to - self.from
    }

    pub(super) fn is_empty(self) -> bool {
        self.from == self.to
    }

    pub(super) fn starts_with(self, start: &[u8]) -> bool {
        self.bytes().starts_with(start)
    }

    /// Up to the byte at `at`.
    pub(super) fn before(self, at: usize) -> Self {
        Self { to: self.from + at, ..self }
    }

    /// From the byte at `at` on.
    pub(super) fn from(self, at: usize) -> Self {
        Self { from: self.from + at, ..self }
    }

    pub(super) fn find(self, byte: u8) -> Option<usize> {
        self.bytes().iter().position(|it| *it == byte)
    }

    /// What stands in front of and behind the first `byte`.
    pub(super) fn split(self, byte: u8) -> Option<(Self, Self)> {
        self.find(byte).map(|at| (self.before(at), self.from(at + 1)))
    }

    /// How many bytes at the beginning are `isblank`.
    pub(super) fn blanks(self) -> usize {
        self.bytes().iter().take_while(|it| is_blank(**it)).count()
    }

    /// Without what is `isspace` at both ends.
    pub(super) fn trim(self) -> Self {
        let end = self.trim_end();
        end.from(end.bytes().iter().take_while(|it| is_space(**it)).count())
    }

    /// Without what is `isspace` at the end.
    pub(super) fn trim_end(self) -> Self {
        self.before(self.bytes().iter().rposition(|it| !is_space(*it)).map_or(0, |at| at + 1))
    }

    /// In the file; whole characters.
    pub(super) fn span(self) -> Span {
        let start = self.line.place(self.from);
        let end = if self.is_empty() { start } else { self.line.place(self.to - 1) + 1 };
        self.line.text_at(start, end)
    }

    /// With U+001A for each byte of a character that was cut through.
    pub(super) fn text(self) -> Cow<'a, str> {
        let bytes = self.bytes();
        if let Ok(text) = str::from_utf8(bytes) {
            return Cow::Borrowed(text);
        }
        let mut text = String::with_capacity(bytes.len());
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            text.extend(chunk.invalid().iter().map(|_| '\u{1a}'));
        }
        Cow::Owned(text)
    }

    pub(super) fn spanned(self) -> Spanned<String> {
        Spanned::new(self.text().into_owned(), self.span())
    }

    pub(super) fn placed(self) -> Placed {
        Placed::written(self.text(), self.span())
    }
}

/// `isblank` of the C locale.
pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// `isspace` of the C locale: other than Rust's, it has the vertical tab.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}
