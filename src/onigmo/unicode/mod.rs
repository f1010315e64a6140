//! What Onigmo knows about characters: Unicode 15.0.0, as in Fluent Bit 5.1.1.
//!
//! | asked by the engine | here |
//! |---|---|
//! | `\p{NAME}` | [`property()`] |
//! | `[[:name:]]` | [`Posix`] |
//! | `\w` `\d` `\s` `\h` in `(?a)`, `(?d)`, `(?u)` | [`Shorthand`] |
//! | `\b`, and the characters of group names | [`word_ctype`] |
//! | `(?i)` | [`fold()`], [`unfold`], [`unfold_multi`], [`variants`] |
//! | `(?i)` in a class | [`orbits`], [`multi_folds`] |
//! | `\X` | [`GraphemeBreak`], [`cluster_len`] |
//!
//! A code point is a `u32`, because Onigmo's classes hold numbers that no `char` can be. Sets are
//! decoded from `tables.rs` at the first use and live as long as the program.
//!
//! `tables.rs` is written by `tools/unicode-tables`; a test writes it again and compares.

mod coded;
mod fold;
mod grapheme;
mod posix;
mod property;
mod set;
#[rustfmt::skip] // Written by a tool.
mod tables;
#[cfg(test)]
mod tests;

pub use fold::{Fold, fold, multi_folds, orbits, unfold, unfold_multi, variants};
pub use grapheme::{GraphemeBreak, cluster_len};
pub use posix::{Posix, Repertoire, Shorthand, word_ctype};
pub use property::{names, property};
pub use set::{LAST, Set};
