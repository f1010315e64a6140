use std::process::ExitCode;

/// How a run ends, for the shell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Nothing found.
    Clean = 0,
    /// Errors found; with `--deny-warnings`, warnings too.
    Findings = 1,
    /// Wrong use, or something given that cannot be read.
    Usage = 2,
    /// No configuration in what was given.
    NothingToCheck = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
