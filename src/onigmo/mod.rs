//! The regular expressions of Fluent Bit: an engine that behaves exactly as Onigmo 6.2.0 does
//! there.
//!
//! [`Regex::new`] says whether Fluent Bit's Onigmo accepts a pattern, and if not, why and where;
//! [`Regex::search`] says what it matches, groups and all, within a bound of work that Fluent Bit
//! does not have.
//!
//! ```
//! use flblint::onigmo::Regex;
//!
//! let regex = Regex::new(r"^(?<time>[^ ]+) (?<level>[A-Z]+) ")?;
//! let matched = regex.search("12:00:01 INFO started").captures().unwrap();
//! assert_eq!(matched.get(0), Some(0..14));
//! assert_eq!(matched.get(2), Some(9..13));
//! assert_eq!(regex.names()[1].name, "level");
//! # Ok::<(), flblint::onigmo::Error>(())
//! ```
//!
//! # The stages
//!
//! | file | from | to |
//! |---|---|---|
//! | `lexer`, `class`, `names`, `parse` | pattern | [`Ast`] |
//! | `lower` | [`Ast`] | tree: operators merged, `\R` spelled out |
//! | `calls` | tree | tree: plain groups gone beside named ones, calls and recursion known |
//! | `setup`, `fold`, `length` | tree | tree: look-behinds measured, letters folded, loops marked |
//! | `tune` | tree | what a search looks for first |
//! | `compile` | tree | program |
//! | `search`, `machine`, `steps` | program, text | match |
//!
//! The order is Onigmo's; it decides which of two errors a pattern has.
//!
//! # A match by hand
//!
//! `a(?:b|c)*d` on `xabd`:
//!
//! ```text
//!    0 Byte "a"
//!    1 Push(7)        leave an alternative behind: after the loop
//!    2 Push(5)        and one: the second branch
//!    3 Byte "b"
//!    4 Jump(6)
//!    5 Byte "c"
//!    6 Jump(1)
//!    7 Byte "d"
//!    8 Match
//! ```
//!
//! The tuning has found that every match has an `a` at its beginning (of the two letters that
//! every match has, the place of `a` is known exactly), so the first attempt is at 1. Step 0 takes
//! the `a`; 1 and 2 push two alternatives; 3 takes the `b`, 4 and 6 go back to 1. There, two more
//! alternatives are pushed, and 3 fails on `d`. The last alternative is popped: step 5, which fails
//! too. The next one is step 7 at place 3, which takes the `d`, and 8 ends the match: 1..4.
//!
//! The stack is an ordinary list with a limit, and each step is counted: see [`Budget`].

mod ast;
mod calls;
mod charset;
mod class;
mod compile;
mod encoding;
mod error;
mod facts;
mod fold;
mod growth;
mod length;
mod lexer;
mod lower;
mod machine;
mod names;
mod options;
mod parse;
mod program;
mod regex;
mod search;
mod setup;
mod steps;
mod tree;
mod tune;
pub mod unicode;

pub use ast::{Anchor, Ast, Backreference, Class, GroupKind, Node, NodeId, NodeKind, Repeat};
pub use error::{Error, ErrorKind, PatternSpan, Warning, WarningKind};
pub use growth::{Attack, Growth};
pub use machine::Scratch;
pub use options::Options;
pub use regex::{Budget, Captures, Furthest, GroupFacts, Name, Outcome, Regex, Verdict};
