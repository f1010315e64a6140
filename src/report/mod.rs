//! Findings to bytes: a file for each format. Nothing here decides what is found.
//!
//! - [`text`]: for people, in a terminal.
//! - [`marks`]: one text with its parts told apart.
//! - [`Summary`]: the closing lines of a run.

mod excerpt;
mod lines;
pub mod marks;
mod safe;
pub mod text;
mod words;

pub use words::Summary;
