use super::Context;
use super::shared::tag_template::Template;
use super::shared::words::quoted;

super::declare! {
    /// Two groups of `Tag_Regex` have the same name, and the second hides the first.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit keeps one text for a name: that of the last group that captures something. What
    /// the first group captures never gets into the tag, without a message. Groups of which only
    /// one takes part, as in `(?<p>a)|(?<p>b)`, do no harm and are not reported.
    ///
    /// ## What to do
    ///
    /// Give each group a name of its own, or take the name off the one that is not needed:
    /// `(?:…)`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+)/(?<app>[a-z]+)\.log$
    /// #                       ^^^^^^^^^^^^^^ this group never fills `<app>`: a later group of Tag_Regex has the same name
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*/*.log
    ///     Tag       k.<app>.<file>
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+)/(?<file>[a-z]+)\.log$
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    for tail in &context.config.tails {
        let Some(template) = Template::of(tail) else { continue };
        let placeholders = template.placeholders();
        for name in template.regex.names() {
            if !placeholders.iter().any(|it| it.name == name.name) {
                continue;
            }
            let groups: Vec<_> =
                name.groups.iter().filter_map(|it| template.regex.group(*it)).collect();
            // One that always takes part hides all before it.
            let Some(winner) = groups.iter().rposition(|it| !it.may_be_unset) else { continue };
            let mut hidden = groups[..winner].iter().map(|it| template.pattern.locate(it.span));
            let Some(first) = hidden.next() else { continue };
            let message = format!(
                "this group never fills {}: a later group of Tag_Regex has the same name",
                quoted(&format!("<{}>", name.name))
            );
            let found = context.report(first, message);
            for other in hidden {
                found.label(other, "nor does this");
            }
            found.label(template.pattern.locate(groups[winner].span), "this one does");
            found.note("Fluent Bit keeps the last text that a name captures (`tag_compose`)");
            found.help("give each group a name of its own, or write `(?:…)` for this one");
        }
    }
}
