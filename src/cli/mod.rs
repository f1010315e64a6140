//! The command line: a file for each command.

mod args;
mod check;
mod exit;
mod explain;
mod regex;
mod terminal;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};
pub use exit::Exit;

/// Runs the program with these arguments, the first of which is its name.
///
/// Reads and writes standard input, output and error.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args = match Args::try_parse_from(args) {
        Ok(args) => args,
        Err(error) => {
            let exit = if error.use_stderr() { Exit::Usage } else { Exit::Clean };
            // There is nobody left to tell when this cannot be written.
            let _ = error.print();
            return exit.into();
        }
    };
    match args.command {
        Some(Command::Check(check)) => check::run(&check),
        Some(Command::Regex(regex)) => regex::run(&regex),
        Some(Command::Explain(explain)) => explain::run(&explain),
        Some(Command::Rules(rules)) => explain::list(&rules),
        None => check::run(&args.check),
    }
    .into()
}
