//! What Fluent Bit would do with a configuration, for one path or one tag.
//!
//! Pure questions with exact answers, or "unknown" with its reason: which files `Path` reads
//! ([`read`]), which tag they get ([`tag`]), who takes that tag ([`route`]). For all paths and
//! tags at once: which tags there can be ([`tags`]), and what a pattern may match ([`shape`],
//! [`language`]).

pub mod language;
pub mod leak;
mod reading;
pub mod route;
mod samples;
pub mod shape;
pub mod tag;
pub mod tags;
mod trace;

pub use reading::{Reading, Refusal, read};
pub use samples::{Sample, Samples};
pub use trace::{TailTrace, Trace, trace};
