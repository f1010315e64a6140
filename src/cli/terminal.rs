//! What standard output can show.

#![expect(clippy::disallowed_methods, reason = "the environment is read here")]

use std::env;
use std::io::IsTerminal;

use crate::report::text::Style;

use super::args::When;

/// Columns where nothing says how many there are.
const COLUMNS: usize = 100;
/// Longer lines are hard to read, however wide the terminal is.
const MOST_COLUMNS: usize = 120;

/// How to write to standard output.
pub(super) fn style(color: When) -> Style {
    let terminal = std::io::stdout().is_terminal();
    let color = match color {
        When::Always => true,
        When::Never => false,
        When::Auto => {
            terminal
                && env::var_os("NO_COLOR").is_none_or(|it| it.is_empty())
                && env::var_os("TERM").is_none_or(|it| it != "dumb")
        }
    };
    Style { color, unicode: unicode(), width: columns(terminal) }
}

/// The locale says whether there is more than ASCII; without a locale there is.
fn unicode() -> bool {
    let first = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .find_map(|it| env::var(it).ok().filter(|it| !it.is_empty()));
    first.is_none_or(|it| {
        let it = it.to_ascii_lowercase();
        it.contains("utf-8") || it.contains("utf8")
    })
}

/// `COLUMNS`, or what the terminal says.
fn columns(terminal: bool) -> usize {
    let given = env::var("COLUMNS").ok().and_then(|it| it.parse().ok());
    let asked = || {
        let (terminal_size::Width(width), _) = terminal_size::terminal_size()?;
        Some(usize::from(width))
    };
    let columns = given.or_else(|| if terminal { asked() } else { None }).unwrap_or(COLUMNS);
    columns.min(MOST_COLUMNS)
}
