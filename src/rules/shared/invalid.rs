//! A pattern that does not compile: where, why, and what was compiled.

use crate::diagnostic::Diagnostic;
use crate::model::Pattern;
use crate::onigmo::{Error, ErrorKind};
use crate::rules::Context;

/// Reports why Onigmo refuses `pattern`, at the part that is wrong; the rule adds what Fluent Bit
/// does then.
pub(in crate::rules) fn report<'a>(
    context: &'a mut Context<'_>,
    pattern: &Pattern,
    error: &Error,
) -> &'a mut Diagnostic {
    let found = context.report(pattern.locate(error.span), error.kind.to_string());
    if let Some(second) = error.second {
        found.label(pattern.locate(second), "first one here");
    }
    found.note(format!("Onigmo: {} ({})", error.kind.message(), error.kind.code()));
    if pattern.is_unwrapped() {
        found.note(format!(
            "Fluent Bit takes the slashes and the letters behind them off, and compiles `{}`",
            pattern.inner(),
        ));
    }
    found.help(error.kind.hint().unwrap_or_else(|| help(&error.kind).to_owned()))
}

/// What to do where the engine has no hint.
fn help(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::EndPatternWithUnmatchedParenthesis => {
            "close the group with `)`, or write `\\(` to match a parenthesis"
        }
        ErrorKind::PrematureEndOfCharClass => {
            "close the class with `]`, or write `\\[` to match a bracket"
        }
        _ => "write the pattern for Onigmo with the syntax of Ruby",
    }
}
