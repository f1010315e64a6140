//! What Fluent Bit accepts, by version.

mod version;

pub use version::{Version, VersionError};
