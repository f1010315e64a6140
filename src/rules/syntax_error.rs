use std::collections::BTreeMap;

use crate::model::ProblemKind;
use crate::syntax::SyntaxError;
use crate::text::Span;

use super::Context;
use super::shared::templates::templates;
use super::shared::words::logs;

super::declare! {
    /// Fluent Bit cannot read the file.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit does not start, and the dry run fails too. It stops at its first error; here are
    /// all of them. A template, with lines such as `{{- if … }}`, is not what Fluent Bit reads, and is
    /// left out.
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
    /// #   ^^^ this key has no value: there is no space in the line
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name tail
    ///   Tag  app
    /// #^ this line is indented by 2, but the file indents by 4
    /// ```
    ///
    /// ```conf,bad
    /// @INCLUDE inputs.conf
    /// #        ^^^^^^^^^^^ the included file `inputs.conf` does not exist
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
    let templates = templates(&config.files, context.texts);
    let errors = config.errors.iter().filter(|it| !templates.contains(&it.span.file));
    let errors: Vec<&SyntaxError> = errors.collect();
    // Lines that are indented alike are one mistake.
    let mut alike: BTreeMap<(Span, usize), usize> = BTreeMap::new();
    let indent = |it: &SyntaxError| it.kind.indentation().map(|it| (it.set_by, it.found));
    for key in errors.iter().copied().filter_map(indent) {
        *alike.entry(key).or_default() += 1;
    }
    for error in errors {
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
        let message = problem_message(&problem.kind, context.texts.of(problem.span));
        let found = context.report(problem.span, message);
        found.help(problem_help(&problem.kind));
        if let Some(line) = problem.kind.logged() {
            found.note(logs(&[line]));
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
        found.note(format!("lines of the file that are indented alike: {more} more"));
    }
    match &error.kind.logged()[..] {
        [] => found.note("Fluent Bit does not start, and does not log why"),
        lines => found.note(logs(lines)),
    };
}

/// What is wrong with what `text` means.
fn problem_message(kind: &ProblemKind, text: &str) -> String {
    match kind {
        ProblemKind::IncludeMissing => format!("the included file `{text}` does not exist"),
        ProblemKind::IncludeNoMatch => format!("`{text}` matches no file to include"),
        ProblemKind::IncludeTwice => format!("`{text}` is included a second time"),
        ProblemKind::TooManyFiles => "Fluent Bit reads at most 1000 files".to_owned(),
        ProblemKind::Unreadable { reason } => format!("`{text}` cannot be read: {reason}"),
        ProblemKind::ParsersFileMissing => format!("the parsers file `{text}` does not exist"),
        ProblemKind::ParserInMain => {
            "a parser cannot be defined in the main configuration".to_owned()
        }
    }
}

/// What to do about it.
fn problem_help(kind: &ProblemKind) -> &'static str {
    match kind {
        ProblemKind::IncludeMissing | ProblemKind::ParsersFileMissing => {
            "write the path of a file that exists, from the folder of the main configuration"
        }
        ProblemKind::IncludeNoMatch => "write a pattern that matches a file, or take the line out",
        ProblemKind::IncludeTwice => "include each file once",
        ProblemKind::TooManyFiles => "put several of these files into one",
        ProblemKind::Unreadable { .. } => "let the file be read, or include another one",
        ProblemKind::ParserInMain => {
            "move it into a file of its own, and name that in Parsers_File"
        }
    }
}
