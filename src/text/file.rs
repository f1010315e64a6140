use std::collections::HashMap;
use std::sync::Arc;

use super::{FileId, Span};

/// A file's name and text.
///
/// The text is valid UTF-8 of the same length as the file: `source` puts the control character
/// SUB (U+001A) in the place of each byte that is not, so that offsets stay those of the file.
#[derive(Clone, Debug)]
pub struct File {
    /// As the user, or the configuration, gave it.
    pub name: String,
    /// The whole text.
    pub text: Arc<str>,
    /// Offsets of the bytes that were not UTF-8, in order.
    pub not_utf8: Vec<usize>,
}

/// A place as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl File {
    /// A file whose text is known to be UTF-8.
    pub fn new(name: impl Into<String>, text: impl Into<Arc<str>>) -> Self {
        Self { name: name.into(), text: text.into(), not_utf8: Vec::new() }
    }

    /// A file of these bytes.
    ///
    /// ```
    /// use flblint::text::File;
    ///
    /// let file = File::from_bytes("a.conf", b"Tag caf\xe9".to_vec());
    /// assert_eq!(&*file.text, "Tag caf\u{1a}");
    /// assert_eq!(file.not_utf8, [7]);
    /// ```
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        let bytes = match String::from_utf8(bytes) {
            Ok(text) => return Self::new(name, text),
            Err(error) => error.into_bytes(),
        };
        let mut text = String::with_capacity(bytes.len());
        let mut not_utf8 = Vec::new();
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            for _ in chunk.invalid() {
                not_utf8.push(text.len());
                text.push('\u{1a}');
            }
        }
        Self { name: name.into(), text: text.into(), not_utf8 }
    }

    /// Where the byte at `offset` stands, as people count; the end of the text at the most.
    ///
    /// ```
    /// use flblint::text::{File, LineColumn};
    ///
    /// let file = File::new("a.conf", "# é\n[INPUT]\n");
    /// assert_eq!(file.line_column(6), LineColumn { line: 2, column: 2 });
    /// assert_eq!(file.line_column(4), LineColumn { line: 1, column: 4 });
    /// ```
    pub fn line_column(&self, offset: usize) -> LineColumn {
        let before = self.before(offset);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        LineColumn {
            line: 1 + before.bytes().filter(|it| *it == b'\n').count(),
            column: 1 + before[line_start..].chars().count(),
        }
    }

    /// The text in front of `offset`, cut at the character that holds it.
    fn before(&self, offset: usize) -> &str {
        let mut end = offset.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        &self.text[..end]
    }
}

/// All texts of one run; a [`FileId`] is a place in it.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    files: Vec<File>,
    by_key: HashMap<String, FileId>,
}

impl Texts {
    /// Takes `file` in; its number is for good.
    pub fn add(&mut self, file: File) -> FileId {
        self.files.push(file);
        FileId::new(u32::try_from(self.files.len() - 1).unwrap_or(u32::MAX))
    }

    /// The file whose identity is `key`, taken in if it is new; an empty key is always new.
    ///
    /// ```
    /// use flblint::text::{File, Texts};
    ///
    /// let mut texts = Texts::default();
    /// let first = texts.add_once("inode 7", || File::new("a.conf", ""));
    /// assert_eq!(texts.add_once("inode 7", || File::new("link.conf", "")), first);
    /// ```
    pub fn add_once(&mut self, key: &str, file: impl FnOnce() -> File) -> FileId {
        if let Some(id) = self.by_key.get(key) {
            return *id;
        }
        let id = self.add(file());
        if !key.is_empty() {
            self.by_key.insert(key.to_owned(), id);
        }
        id
    }

    /// The file of this number; every number came from [`add`](Self::add) of the same `Texts`.
    pub fn file(&self, id: FileId) -> &File {
        &self.files[id.index()]
    }

    /// The text at `span`.
    pub fn of(&self, span: Span) -> &str {
        span.of(&self.file(span.file).text)
    }

    /// All files with their numbers, in the order of reading.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &File)> {
        (0..).map(FileId::new).zip(&self.files)
    }
}
