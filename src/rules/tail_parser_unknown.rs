use crate::diagnostic::{Confidence, Severity};
use crate::model::{Config, Instance, ProblemKind, Property};
use crate::syntax::SectionKind;

use super::Context;
use super::shared::nearest::nearest;
use super::shared::words::{logs, quoted};

super::declare! {
    /// A tail input names a parser that is not defined.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit logs one line, goes on without the parser, and every line stays unparsed. The dry
    /// run does not look for parsers.
    ///
    /// ```log
    /// is not registered
    /// ```
    ///
    /// ## What to do
    ///
    /// Write the name of a parser that is defined, letter for letter, or name the file that defines
    /// it in `Parsers_File`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [SERVICE]
    ///     Parsers_File parsers.conf
    /// [INPUT]
    ///     Name   tail
    ///     Path   /var/log/app.log
    ///     Parser App
    /// #          ^^^ the parser `App` is not defined
    /// #- parsers.conf
    /// [PARSER]
    ///     Name   app
    ///     Format json
    /// ```
    ///
    /// ```conf,good
    /// [SERVICE]
    ///     Parsers_File parsers.conf
    /// [INPUT]
    ///     Name   tail
    ///     Path   /var/log/app.log
    ///     Parser app
    /// #- parsers.conf
    /// [PARSER]
    ///     Name   app
    ///     Format json
    /// ```
    severity: Error, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

/// So many names are looked through for one that is near.
const MOST_NAMES: usize = 5_000;

fn check(context: &mut Context<'_>) {
    let config = context.config;
    // Fluent Bit comes no further than to that file.
    if config.problems.iter().any(|it| it.kind == ProblemKind::ParsersFileMissing) {
        return;
    }
    // A part of a configuration leaves that to the part with the service.
    if !config.sections.iter().any(|it| it.kind == SectionKind::Service) {
        return;
    }
    for tail in &config.tails {
        for property in used(config.instance(tail)) {
            let Some(name) = property.value.text().filter(|it| !it.is_empty()) else { continue };
            if config.parsers.knows(name) == Some(false) {
                report(context, config, property, name);
            }
        }
    }
}

/// The properties of `tail` that name a parser and do not stop it where there is none.
fn used(tail: &Instance) -> impl Iterator<Item = &Property> {
    let docker = tail.property("docker_mode_parser").filter(|_| tail.is_on("docker_mode"));
    tail.property("parser").into_iter().chain(docker)
}

fn report(context: &mut Context<'_>, config: &Config, property: &Property, name: &str) {
    let found = context
        .report(property.value.span(), format!("the parser {} is not defined", quoted(name)));
    found.note(format!(
        "{}, runs on, and leaves every line unparsed; the dry run passes",
        logs(&[&format!("parser '{name}' is not registered")]),
    ));
    let names = config.parsers.list.iter().filter_map(|it| it.name_text()).take(MOST_NAMES);
    let meant = nearest(name, names);
    if let Some(parser) = meant.and_then(|it| config.parsers.get(it))
        && let Some(value) = parser.value("name")
    {
        found.label(value.span(), "this one is defined");
    }
    let names_a_file = config.service.iter().any(|it| it.is("parsers_file"));
    if !names_a_file {
        // The command line may name one, with `-R`.
        found.severity(Severity::Warning).confidence = Confidence::Likely;
    }
    found.help(match meant {
        Some(meant) => format!("write `{meant}`"),
        None if names_a_file => "define it in a parsers file".to_owned(),
        None => {
            "name the file that defines it: `Parsers_File parsers.conf` in [SERVICE]".to_owned()
        }
    });
}
