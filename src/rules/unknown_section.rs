use crate::model::Role;
use crate::syntax::SectionKind;

use super::Context;
use super::shared::nearest::nearest;
use super::shared::words::quoted;

super::declare! {
    /// A section that Fluent Bit does not know, and ignores without a message.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit reads the section for its syntax and does nothing with it: a `[SERVICES]` sets
    /// nothing, an `[INPUTX]` reads nothing, and neither the dry run nor the log says so.
    ///
    /// ## What to do
    ///
    /// Write one of the names that Fluent Bit knows, without blanks inside the brackets.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [SERVICES]
    /// #^^^^^^^^^ Fluent Bit knows no section `SERVICES`, and ignores it
    ///     Flush 1
    /// ```
    ///
    /// ```conf,bad
    /// [ INPUT ]
    /// #^^^^^^^^ Fluent Bit knows no section ` INPUT `, and ignores it
    ///     Name cpu
    /// ```
    ///
    /// ```conf,good
    /// [SERVICE]
    ///     Flush 1
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    if context.config.role == Role::Auxiliary {
        return;
    }
    for section in &context.config.sections {
        let name = section.name.value.as_str();
        if section.kind != SectionKind::Other {
            continue;
        }
        let found = context.report(
            section.header,
            format!("Fluent Bit knows no section {}, and ignores it", quoted(name)),
        );
        found.note("Fluent Bit logs nothing");
        if let Some(meant) = nearest(name, SectionKind::NAMES.iter().map(|(known, _)| *known)) {
            found.help(format!("write `[{}]`", meant.to_uppercase()));
        }
    }
}
