//! Text to tree, for the classic format and (in time) for YAML: one tree for both.
//!
//! Reading never fails: it gives a tree of what is there and *all* errors, although Fluent Bit
//! stops at the first. No include is followed here and no variable replaced; that is for `model`.

pub mod classic;
mod error;
mod section;
mod tree;
mod warning;

pub use error::{AfterKey, Indentation, Instead, SyntaxError, SyntaxErrorKind};
pub use section::SectionKind;
pub use tree::{Document, Group, Include, Item, Property, Section, Set};
pub use warning::{SyntaxWarning, SyntaxWarningKind};
