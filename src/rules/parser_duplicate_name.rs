use std::collections::BTreeMap;

use crate::model::{Config, Parsers};
use crate::schema::Version;
use crate::text::Span;

use super::Context;
use super::shared::words::quoted;

super::declare! {
    /// Two parsers have the same name.
    ///
    /// ## Why it is bad
    ///
    /// Names of parsers are unique over all parsers files. Fluent Bit says "skip" and means stop:
    /// it does not start, and the dry run fails too.
    ///
    /// ```log
    /// already exists, skip.
    /// could not configure service property 'parsers_file'
    /// ```
    ///
    /// It has two parsers of its own, `_ml_cri` and `_ml_json_docker`. Case counts: `App` and `app`
    /// are two names.
    ///
    /// ## What to do
    ///
    /// Give one of them another name, or take it out.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [SERVICE]
    ///     Parsers_File parsers.conf
    ///     Parsers_File more.conf
    /// #- parsers.conf
    /// [PARSER]
    ///     Name   app
    ///     Format json
    /// #- more.conf
    /// [PARSER]
    ///     Name   app
    /// #          ^^^ the parser `app` is defined twice
    ///     Format logfmt
    /// ```
    ///
    /// ```conf,bad
    /// [SERVICE]
    ///     Parsers_File parsers.conf
    /// #- parsers.conf
    /// [PARSER]
    ///     Name   _ml_cri
    /// #          ^^^^^^^ the parser `_ml_cri` is defined already: Fluent Bit has it built in
    ///     Format json
    /// ```
    ///
    /// ```conf,bad
    /// [SERVICE]
    ///     Parsers_File parsers.conf
    ///     Parsers_File parsers.conf
    /// #                ^^^^^^^^^^^^ `parsers.conf` is read twice, which defines each of its parsers twice
    /// #- parsers.conf
    /// [PARSER]
    ///     Name   app
    ///     Format json
    /// ```
    ///
    /// ```conf,good
    /// [SERVICE]
    ///     Parsers_File parsers.conf
    /// #- parsers.conf
    /// [PARSER]
    ///     Name   app
    ///     Format json
    /// [PARSER]
    ///     Name   App
    ///     Format logfmt
    /// ```
    severity: Error, effect: RefusedAtLoad, confidence: Certain,
    since: "0.1.0"
}

/// The release that has multiline parsers, and parsers of its own for them.
const INTERNAL_SINCE: Version = Version::new(1, 8, 0);

fn check(context: &mut Context<'_>) {
    let config = context.config;
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    let mut read_twice = false;
    for parser in &config.parsers.list {
        let (Some(name), Some(value)) = (parser.name_text(), parser.value("name")) else {
            continue;
        };
        let span = value.span();
        if Parsers::is_built_in(name) && INTERNAL_SINCE <= config.version {
            let found = context.report(
                span,
                format!("the parser `{name}` is defined already: Fluent Bit has it built in"),
            );
            stops(name, found);
            found.help("give it another name");
            continue;
        }
        match first.get(name) {
            None => {
                first.insert(name, span);
            }
            // All parsers of a file that is read twice: one finding.
            Some(other) if *other == span => read_twice = true,
            Some(other) => {
                let found =
                    context.report(span, format!("the parser {} is defined twice", quoted(name)));
                found.label(*other, "first one here");
                stops(name, found);
                found.help("give one of them another name, or take it out");
            }
        }
    }
    if read_twice {
        report_file(context);
    }
}

/// Reports a `Parsers_File` that names a file for the second time.
fn report_file(context: &mut Context<'_>) {
    let Some((span, other)) = named_twice(context.config) else { return };
    let message = format!(
        "{} is read twice, which defines each of its parsers twice",
        quoted(context.texts.of(span))
    );
    let found = context.report(span, message);
    found.label(other, "first time here");
    found.note("Fluent Bit logs `parser named '…' already exists, skip.`, and does not start");
    found.help("take this line out");
}

/// Where a parsers file is named again, and where it was named before.
fn named_twice(config: &Config) -> Option<(Span, Span)> {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for property in config.service.iter().filter(|it| it.is("parsers_file")) {
        let Some(path) = property.value.text() else { continue };
        let path = path.strip_prefix("./").unwrap_or(path);
        let span = property.value.span();
        if let Some(other) = seen.insert(path, span) {
            return Some((span, other));
        }
    }
    None
}

fn stops(name: &str, found: &mut crate::diagnostic::Diagnostic) {
    found.note(format!(
        "Fluent Bit logs `parser named '{name}' already exists, skip.`, and does not start"
    ));
}
