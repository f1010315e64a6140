//! Text to tree, for the classic format and for YAML: one tree for both.
//!
//! Reading never fails: it gives a tree of what is there and *all* errors, although Fluent Bit
//! stops at the first. No include is followed here and no variable replaced; that is for `model`.

pub mod classic;
mod error;
mod format;
mod node;
mod section;
mod tree;
mod warning;
pub mod yaml;

use crate::text::FileId;

pub use error::{AfterKey, Indentation, Instead, SyntaxError, SyntaxErrorKind};
pub use format::Format;
pub use node::{Entry, List, Map, Node, Scalar, Typed};
pub use section::SectionKind;
pub use tree::{Document, Env, Group, Include, Item, Nested, Property, Section, Set};
pub use warning::{SyntaxWarning, SyntaxWarningKind};
pub use yaml::YamlError;

/// Reads a text in the given format.
///
/// ```
/// use flblint::syntax::{Format, parse};
/// use flblint::text::FileId;
///
/// let file = FileId::new(0);
/// let classic = parse(file, "[INPUT]\n    Name cpu\n", Format::Classic);
/// let yaml = parse(file, "pipeline:\n  inputs:\n    - name: cpu\n", Format::Yaml);
/// assert_eq!((classic.items.len(), yaml.items.len()), (1, 1));
/// ```
pub fn parse(file: FileId, text: &str, format: Format) -> Document {
    match format {
        Format::Classic => classic::parse(file, text),
        Format::Yaml => yaml::parse(file, text),
    }
}
