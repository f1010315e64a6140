//! Places in files, and texts that know where they came from.

mod file;
mod files;
pub mod glob;
mod placed;
mod span;

pub use file::{File, LineColumn, Texts};
pub use files::{Files, Found};
pub use placed::Placed;
pub use span::{FileId, Span, Spanned};
