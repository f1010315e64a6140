//! flblint checks Fluent Bit configurations before Fluent Bit does.
//!
//! # The line
//!
//! ```text
//! paths, stdin ─ source ▶ texts ─ syntax ▶ Document ─ model ▶ Config ─ sim ▶ answers ─ rules ▶ Diagnostic ─ report ▶ bytes, exit code
//!                                    (+errors)         (+problems)     ▲samples
//!                                                       onigmo ────────┘
//! ```
//!
//! [`lint::check`] reads like that sentence. Files, the environment and the clock are read in
//! [`source`] and [`cli`] only; everything between is a function of its arguments. A broken
//! configuration is data, never an `Err`.
//!
//! # The layers
//!
//! | module | holds | never |
//! |---|---|---|
//! | [`text`] | places in files, and texts that know where they came from | reads a file |
//! | [`onigmo`] | the regular expressions of Fluent Bit | sees a configuration |
//! | [`schema`] | what Fluent Bit accepts, by version | |
//! | [`diagnostic`] | what a finding is | decides how it looks |
//! | [`source`] | where configurations live | knows what they mean |
//! | [`syntax`] | text to tree | resolves an include |
//! | [`model`] | what a configuration means | reports |
//! | [`sim`] | what Fluent Bit would do with it | guesses |
//! | [`rules`] | one file for each rule | does I/O, formats a position |
//! | [`lint`] | the order of work | |
//! | [`report`] | findings to bytes, a file for each format | decides |
//! | [`cli`] | the command line, a file for each command | |
//!
//! A test holds who may import whom.

pub mod cli;
pub mod diagnostic;
pub mod lint;
pub mod model;
pub mod onigmo;
pub mod report;
pub mod rules;
pub mod schema;
pub mod sim;
pub mod source;
pub mod syntax;
pub mod text;
