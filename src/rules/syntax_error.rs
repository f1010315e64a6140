use std::collections::BTreeMap;

use crate::syntax::SyntaxError;
use crate::text::Span;

use super::Context;

super::declare! {
    /// Fluent Bit cannot read the file.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit does not start, and the dry run fails too. It stops at its first error; here are
    /// all of them.
    ///
    /// ## What to do
    ///
    /// What the message says: each kind of error has its own.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name tail
    ///     Tag
    /// #   ^^^ no space, so no value
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name tail
    ///   Tag  app
    /// #^ indented by 2, where this file has 4
    /// ```
    ///
    /// ```conf,bad
    /// @INCLUDE inputs.conf
    /// #        ^^^^^^^^^^^ this file does not exist
    /// [OUTPUT]
    ///     Name  stdout
    ///     Match *
    /// #- closed
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name tail
    ///     Path /var/log/app.log
    ///     Tag  app
    /// ```
    severity: Error, effect: RefusedAtLoad, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let config = context.config;
    // Lines that are indented alike are one mistake.
    let mut alike: BTreeMap<(Span, usize), usize> = BTreeMap::new();
    let indent = |it: &SyntaxError| it.kind.indentation().map(|it| (it.set_by, it.found));
    for key in config.errors.iter().filter_map(indent) {
        *alike.entry(key).or_default() += 1;
    }
    for error in &config.errors {
        match indent(error) {
            None => report(context, error, 0),
            Some(key) => {
                if let Some(lines) = alike.remove(&key) {
                    report(context, error, lines - 1);
                }
            }
        }
    }
    for problem in &config.problems {
        let found = context.report(problem.span, problem.kind.to_string());
        if let Some(line) = problem.kind.logged() {
            found.note(format!("Fluent Bit logs `{line}`"));
        }
    }
}

/// Reports `error`, which `more` lines have too.
fn report(context: &mut Context<'_>, error: &SyntaxError, more: usize) {
    let found = context.report(error.span, error.kind.to_string());
    found.help(error.kind.help());
    if let Some(indentation) = error.kind.indentation() {
        found.label(indentation.set_by, "this line sets the indent of the file");
    }
    if 0 < more {
        found.note(format!("lines of this file that are indented alike: {more} more"));
    }
    match &error.kind.logged()[..] {
        [] => found.note("Fluent Bit stops without saying why"),
        lines => found.note(format!("Fluent Bit logs `{}`", lines.join("`, `"))),
    };
}
