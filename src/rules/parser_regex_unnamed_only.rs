use super::Context;

super::declare! {
    /// The `Regex` of a parser has no named group, so nothing is ever parsed.
    ///
    /// ## Why it is bad
    ///
    /// The fields of a record are the named groups of the pattern. Without any, Fluent Bit takes
    /// each match for a failure (`flb_parser_regex_do`): every line stays as it is, and nothing is
    /// logged.
    ///
    /// ## What to do
    ///
    /// Give each group that should become a field a name: `(?<level>…)`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^([A-Z]+) (.*)$
    /// #          ^^^^^^^^^^^^^^^ Regex has no named group, so this parser never parses a line
    /// ```
    ///
    /// ```conf,good
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<level>[A-Z]+) (?<message>.*)$
    /// ```
    severity: Error, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for parser in &config.parsers.list {
        let Some(pattern) = &parser.regex else { continue };
        let Ok(regex) = &pattern.regex else { continue };
        if !regex.names().is_empty() {
            continue;
        }
        let found = context
            .report(pattern.span(), "Regex has no named group, so this parser never parses a line");
        if let Some(group) = regex.group(1) {
            found.label(pattern.locate(group.span), "this group has no name, so it gives no field");
        }
        found.note(
            "Fluent Bit takes a match without a named group for a failure (`flb_parser_regex_do`), \
             and logs nothing",
        );
        found.help("name each group that should become a field: `(?<level>…)`");
    }
}
