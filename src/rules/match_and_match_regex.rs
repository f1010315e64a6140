use super::Context;

super::declare! {
    /// A filter or output has both `Match` and `Match_Regex`, and takes what either takes.
    ///
    /// ## Why it is bad
    ///
    /// It looks as if both had to match; one is enough. Fluent Bit tries `Match_Regex` first, and
    /// `Match` where that fails (`flb_router_match`).
    ///
    /// ## What to do
    ///
    /// Keep one of them.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [OUTPUT]
    ///     Name        stdout
    ///     Match       kube.*
    ///     Match_Regex ^kube\.shop
    /// #               ^^^^^^^^^^^ Match_Regex does not narrow Match: a tag that either of them takes is taken
    /// ```
    ///
    /// ```conf,good
    /// [OUTPUT]
    ///     Name        stdout
    ///     Match_Regex ^kube\.shop
    /// ```
    severity: Advice, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for instance in config.filters().chain(config.outputs()) {
        let matcher = &instance.matcher;
        // A pattern that does not compile is for `match-regex-invalid`.
        let (Some(glob), Some(regex), true) =
            (&matcher.glob, &matcher.regex_value, matcher.has_regex())
        else {
            continue;
        };
        let found = context.report(
            regex.span(),
            "Match_Regex does not narrow Match: a tag that either of them takes is taken",
        );
        found.label(glob.span(), "the other one");
        found.note(
            "Fluent Bit tries Match_Regex first, and Match where that fails (`flb_router_match`)",
        );
        found.help("keep one of them");
    }
}
