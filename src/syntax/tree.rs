use crate::text::{FileId, Span, Spanned};

use super::{SectionKind, SyntaxError, SyntaxWarning};

/// One file as a tree, with what is wrong in it.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file it was read from.
    pub file: FileId,
    /// Sections and commands in the order in which they begin.
    pub items: Vec<Item>,
    /// All errors, in the order of the file. Fluent Bit stops at the first.
    pub errors: Vec<SyntaxError>,
    /// What Fluent Bit ignores or misreads, mostly without a word, in the order of the file.
    pub warnings: Vec<SyntaxWarning>,
}

/// What can stand at the top of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// `[INPUT]` and what belongs to it.
    Section(Section),
    /// `@SET NAME=VALUE`
    Set(Set),
    /// `@INCLUDE PATH`
    Include(Include),
}

/// A section.
///
/// Properties that stand behind an `@INCLUDE` in the middle of a section belong to it all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What Fluent Bit takes it for.
    pub kind: SectionKind,
    /// The name as written, without brackets, not trimmed.
    pub name: Spanned<String>,
    /// The whole header, with its brackets.
    pub header: Span,
    /// In the order of the file; repeated ones are all here.
    pub properties: Vec<Property>,
    /// Sub-sections, in the order of the file.
    pub groups: Vec<Group>,
}

impl Section {
    /// The first property of this name, without regard to case.
    pub fn property(&self, key: &str) -> Option<&Property> {
        self.properties.iter().find(|it| it.key.value.eq_ignore_ascii_case(key))
    }
}

/// A sub-section: `[rule]` inside a `[MULTILINE_PARSER]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The name as written, without brackets.
    pub name: Spanned<String>,
    /// In the order of the file.
    pub properties: Vec<Property>,
}

/// `Key value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    /// As written; compare without regard to case.
    pub key: Spanned<String>,
    /// Trimmed; no variable is replaced.
    pub value: Spanned<String>,
}

/// `@SET NAME=VALUE`: neither side is trimmed, as in Fluent Bit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// In front of the first `=`.
    pub name: Spanned<String>,
    /// Behind it.
    pub value: Spanned<String>,
}

/// `@INCLUDE PATH`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Include {
    /// All that follows the blank behind the command: not trimmed, no variable replaced.
    pub path: Spanned<String>,
    /// The section that is open where the command stands, as an index into the document's items.
    pub inside: Option<usize>,
}
