use crate::text::{FileId, Placed, Span, Spanned};

use super::{Format, Node, SectionKind, SyntaxError, SyntaxWarning};

/// One file as a tree, with what is wrong in it.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file it was read from.
    pub file: FileId,
    /// Sections and commands in the order in which they begin.
    pub items: Vec<Item>,
    /// All errors, in the order in which Fluent Bit would come to them: it stops at the first. In
    /// a classic file that is the order of the lines.
    pub errors: Vec<SyntaxError>,
    /// What Fluent Bit ignores or misreads, mostly without a word, in the order of the file.
    pub warnings: Vec<SyntaxWarning>,
    /// Behind an error, a part was left out that may hold sections or properties.
    pub cut: bool,
}

/// What can stand at the top of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// `[INPUT]` and what belongs to it.
    Section(Section),
    /// `@SET NAME=VALUE`
    Set(Set),
    /// `@INCLUDE PATH`, or a path in the list `includes` of YAML.
    Include(Include),
    /// A variable in the `env` of YAML.
    Env(Env),
}

/// A section: `[INPUT]` with its lines, or an entry of the list `inputs` of YAML.
///
/// Properties that stand behind an `@INCLUDE` in the middle of a section belong to it all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What Fluent Bit takes it for.
    pub kind: SectionKind,
    /// The name as written, without brackets, not trimmed. In YAML: the key that the section, or
    /// the list it is an entry of, belongs to (`inputs`).
    pub name: Spanned<String>,
    /// The whole header, with its brackets. In YAML: `name: tail` of an entry, or its first key;
    /// the key of other sections.
    pub header: Span,
    /// In the order of the file; repeated ones are all here. A list of YAML is as many properties
    /// of one key.
    pub properties: Vec<Property>,
    /// Sub-sections, in the order of the file: `[rule]` and `rules`, the `nodes` of an upstream.
    pub groups: Vec<Group>,
    /// What only YAML has: values that are no text, in the order of the file.
    pub nested: Vec<Nested>,
}

impl Section {
    /// The first property of this name, without regard to case.
    pub fn property(&self, key: &str) -> Option<&Property> {
        self.properties.iter().find(|it| it.key.value.eq_ignore_ascii_case(key))
    }

    /// The first value of this name that is no text, without regard to case.
    pub fn nested(&self, key: &str) -> Option<&Node> {
        let nested = self.nested.iter().find(|it| it.key.value.eq_ignore_ascii_case(key));
        nested.map(|it| &it.value)
    }
}

/// A sub-section: `[rule]` inside a `[MULTILINE_PARSER]`, or an entry of `rules` or `nodes`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The name as written, without brackets; `rule` or `upstream_node` in YAML, at the first key.
    pub name: Spanned<String>,
    /// In the order of the file.
    pub properties: Vec<Property>,
}

impl Group {
    /// The first property of this name, without regard to case.
    pub fn property(&self, key: &str) -> Option<&Property> {
        self.properties.iter().find(|it| it.key.value.eq_ignore_ascii_case(key))
    }
}

/// `Key value`, or `key: value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    /// As written; compare without regard to case. The camelCase of YAML is `snake_case` here,
    /// as Fluent Bit makes it, while the span has what is written.
    pub key: Spanned<String>,
    /// Trimmed; no variable is replaced. Each byte knows where it is written, through the quotes,
    /// escapes, folded lines and indents of YAML.
    pub value: Placed,
}

/// `processors`, `routes`, `telemetry`, a value of `extensions`: a key whose value is no text.
///
/// Also what no plugin takes: an empty list, or a mapping for a property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nested {
    /// As [`Property::key`].
    pub key: Spanned<String>,
    /// A list or a mapping; in `extensions` also a scalar.
    pub value: Node,
}

/// An entry of `env` in YAML: a text, a file, or an address. Nothing in it is replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Env {
    /// The variable.
    pub name: Spanned<String>,
    /// Its value, or `file://…`, which is where the value is.
    pub value: Option<Placed>,
    /// Where the value is; it goes before `value`.
    pub uri: Option<Placed>,
    /// How often the file is read again.
    pub refresh_interval: Option<Placed>,
}

/// `@SET NAME=VALUE`: neither side is trimmed, as in Fluent Bit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// In front of the first `=`.
    pub name: Spanned<String>,
    /// Behind it.
    pub value: Spanned<String>,
}

/// `@INCLUDE PATH`, or an entry of `includes`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Include {
    /// All that follows the blank behind the command: not trimmed, no variable replaced.
    pub path: Spanned<String>,
    /// The format of the file that has it, and so of the one it names. A classic path begins at
    /// the main file's folder, one in YAML at the folder of the file that has it.
    pub format: Format,
    /// The section that is open where the command stands, as an index into the document's items.
    pub inside: Option<usize>,
}
