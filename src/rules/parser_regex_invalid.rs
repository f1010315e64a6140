use super::Context;
use super::shared::compile_error::report;

super::declare! {
    /// The `Regex` of a parser does not compile.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit does not load the parsers file and does not start; the dry run fails too. Its log
    /// has the pattern, and not what is wrong with it:
    ///
    /// ```log
    /// Invalid regex pattern
    /// could not configure service property 'parsers_file'
    /// ```
    ///
    /// ## What to do
    ///
    /// Mend the pattern. The engine is Onigmo with the syntax of Ruby: a named group is written
    /// `(?<name>…)`, not `(?P<name>…)`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [SERVICE]
    ///     Parsers_File parsers.conf
    /// #- parsers.conf
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<level>[A-Z]+ (?<message>.*)$
    /// #           ^ Regex does not compile: this group is never closed
    /// ```
    ///
    /// ```conf,good
    /// [SERVICE]
    ///     Parsers_File parsers.conf
    /// #- parsers.conf
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<level>[A-Z]+) (?<message>.*)$
    /// ```
    severity: Error, effect: RefusedAtLoad, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for parser in &config.parsers.list {
        let Some(pattern) = &parser.regex else { continue };
        let Err(error) = &pattern.regex else { continue };
        report(context, "Regex does not compile", pattern, error).note(format!(
            "Fluent Bit logs `[parser:{}] Invalid regex pattern {}`, and does not start",
            parser.name_text().unwrap_or_default(),
            pattern.text.text(),
        ));
    }
}
