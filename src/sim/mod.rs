//! What Fluent Bit would do with a configuration, for one path or one tag.
//!
//! Pure questions with exact answers, or "unknown" with its reason: which files `Path` reads
//! ([`read`]), which tag they get ([`tag`]), who takes that tag ([`route`]).

pub mod leak;
mod reading;
pub mod route;
mod samples;
pub mod tag;
mod trace;

pub use reading::{Reading, Refusal, read};
pub use samples::{Sample, Samples};
pub use trace::{TailTrace, Trace, trace};
