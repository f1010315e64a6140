//! What a configuration means: its files, variables, instances, parsers and patterns.
//!
//! [`load()`] follows includes and parsers files, replaces variables, and gives a [`Config`]. What
//! Fluent Bit refuses on the way is a [`Problem`]; what cannot be known is an [`Unknown`]. Nothing
//! is reported here.

mod config;
mod env;
mod instance;
mod load;
mod parser;
mod pattern;
mod problem;
mod regex_use;
mod role;
mod tail;
mod tokens;
mod tree;

pub use config::{Config, Settings};
pub use env::{Environment, Lookup, Value, Variable};
pub use instance::{Instance, Kind, Matcher, Property};
pub use load::load;
pub use parser::{BUILT_IN_MULTILINE, MultilineParser, Parser, Parsers};
pub use pattern::{Pattern, Unwrapped, unwrap_slashes};
pub use problem::{Problem, ProblemKind, Unknown};
pub use regex_use::{OnFailure, RegexUse};
pub use role::{Role, looks_like_fluent_bit};
pub use tail::{Tail, split_list};
pub use tokens::tokens;
