//! The `flblint` program: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    flblint::cli::run(std::env::args_os())
}
