//! The one integration binary: a file for each thing that is tested.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test that cannot read its files, or finds nothing, fails"
)]

mod bad_input;
mod conformance;
mod fluent_bit;
mod layers;
mod onigmo_agreement;
mod onigmo_bounds;
mod readme;
mod regex_command;
mod ruby;
mod samples;
mod support;
mod tidy;
mod vectors;
mod yaml;
