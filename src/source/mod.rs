//! Where configurations live: files, folders, standard input.
//!
//! The only module below `cli` that reads files. It says what is there ([`Disk`]) and which of it
//! may be a configuration ([`find()`]); it does not know what one means.

#![expect(clippy::disallowed_methods, reason = "files are read here")]

mod disk;
mod find;
mod paths;

pub use disk::Disk;
pub use find::{Candidate, Missed, Target, find};
pub use paths::{PathsError, read_paths};
