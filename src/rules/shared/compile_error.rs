//! A pattern that does not compile: where, why, and what its writer had in mind.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::model::{Config, Pattern, Tail};
use crate::onigmo::{Error, ErrorKind, PatternSpan, Regex};
use crate::rules::Context;

/// What is behind a compile error; a rule takes one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Cause {
    /// `(?P<name>`, `(?P=name)`, `(?P>name)`: the place of the `(?P`.
    PythonGroup(usize),
    /// A group is defined by a name that it cannot have: the place of the name.
    GroupName(Range<usize>),
    /// Fluent Bit cut the pattern at an escaped slash, which leaves a backslash at the end.
    CutAtEscapedSlash,
    /// Anything else.
    Other,
}

/// The error of a pattern that does not compile, and what is behind it.
///
/// Other rules than the one for all errors explain the first three better.
pub(in crate::rules) fn cause(pattern: &Pattern) -> Option<(&Error, Cause)> {
    let error = pattern.regex.as_ref().err()?;
    let inner = pattern.inner();
    let cause = match &error.kind {
        ErrorKind::UndefinedGroupOption => {
            python_group(inner, error.span).map_or(Cause::Other, Cause::PythonGroup)
        }
        ErrorKind::InvalidGroupName { .. }
        | ErrorKind::InvalidCharInGroupName { .. }
        | ErrorKind::GroupNameIsEmpty => {
            group_name(inner, error.span).map_or(Cause::Other, Cause::GroupName)
        }
        ErrorKind::EndPatternAtEscape if pattern.is_unwrapped() => Cause::CutAtEscapedSlash,
        _ => Cause::Other,
    };
    Some((error, cause))
}

/// Where the `(?P` begins that `span` is in.
fn python_group(inner: &str, span: PatternSpan) -> Option<usize> {
    let is = |at: &usize| inner.get(*at..).is_some_and(|it| it.starts_with("(?P"));
    let before = inner.get(..span.end.min(inner.len()))?.rfind("(?");
    [Some(span.start), before].into_iter().flatten().find(is)
}

/// The name at `span`, if it is the one that `(?<name>` or `(?'name'` defines.
fn group_name(inner: &str, span: PatternSpan) -> Option<Range<usize>> {
    let opened =
        |at: usize| inner.get(..at).is_some_and(|it| it.ends_with("(?<") || it.ends_with("(?'"));
    if opened(span.start) {
        return Some(span.start..span.end);
    }
    // The place of an empty name is that of the bracket in front of it.
    opened(span.start + 1).then_some(span.start + 1..span.start + 1)
}

/// Reports why Onigmo refuses `pattern`, at the part that is wrong; the rule adds what Fluent Bit
/// does then. `what` begins the sentence: `Tag_Regex does not compile`.
pub(in crate::rules) fn report<'a>(
    context: &'a mut Context<'_>,
    what: &str,
    pattern: &Pattern,
    error: &Error,
) -> &'a mut Diagnostic {
    let found = context.report(pattern.locate(error.span), format!("{what}: {}", error.kind));
    if let Some(second) = error.second {
        found.label(pattern.locate(second), "together with this");
    }
    note_onigmo(error, found);
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

/// The words of Onigmo, which Fluent Bit does not show.
pub(in crate::rules) fn note_onigmo(error: &Error, found: &mut Diagnostic) {
    found.note(format!("Onigmo: {} ({})", error.kind.message(), error.kind.code()));
}

/// Whether `pattern` would compile with `fixed` in its place; a second error becomes a note.
pub(in crate::rules) fn note_next_error(pattern: &Pattern, fixed: &str, found: &mut Diagnostic) {
    if let Err(error) = Regex::with_options(fixed, pattern.unwrapped.options) {
        found.note(format!("with that put right, `{fixed}` does not compile: {}", error.kind));
    }
}

/// Says what becomes of the tags of `tail`, whose `Tag_Regex` does not compile.
pub(in crate::rules) fn note_literal_tag(config: &Config, tail: &Tail, found: &mut Diagnostic) {
    let consequence = match (&tail.tag, tail.tag()) {
        (Some(_), Some(tag)) if tag.text().contains('*') => {
            format!("the `*` in `{}` becomes the path, as without Tag_Regex", tag.text())
        }
        (Some(_), Some(tag)) => format!("every file gets the tag `{}`, as written", tag.text()),
        (Some(_), None) => "the tag is taken as it is written".to_owned(),
        (None, _) if config.whole => {
            format!("every file gets the default tag, `{}`", config.instance(tail).name)
        }
        (None, _) => "every file gets the default tag of the input".to_owned(),
    };
    found.note(format!(
        "Fluent Bit logs `invalid 'tag_regex' config value`, and goes on without Tag_Regex: \
         {consequence}",
    ));
}
