use super::Context;
use super::shared::tag_template::{Template, listed};

super::declare! {
    /// `Tag` has a star beside `Tag_Regex`: it stays a star.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit puts the path in the place of a star only where there is no `Tag_Regex`. With
    /// one, the star is a character of the tag: `k.*.<app>` gives `k.*.payments`. `Match k.*` still
    /// takes it, so nothing looks broken; but parts of the tag, as in `$TAG[1]`, and everything
    /// that reads the path from the tag find a star.
    ///
    /// ## What to do
    ///
    /// Take the star out, or capture the part of the path that belongs there.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.*.<app>
    /// #               ^ this `*` of Tag stays a star, because there is a Tag_Regex
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+)\.log$
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+)\.log$
    /// ```
    severity: Warning, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    for tail in &context.config.tails {
        let Some(template) = Template::of(tail) else { continue };
        let tag = template.tag;
        let mut stars = tag.text().match_indices('*').map(|(at, _)| tag.locate(at..at + 1));
        let Some(first) = stars.next() else { continue };
        let found =
            context.report(first, "this `*` of Tag stays a star, because there is a Tag_Regex");
        for star in stars {
            found.label(star, "and this one");
        }
        found.note(
            "Fluent Bit puts the path in place of a `*` only without Tag_Regex (`tag_compose`)",
        );
        let names = template.names();
        found.help(if names.is_empty() {
            "take the star out, or take Tag_Regex out".to_owned()
        } else {
            format!("take the star out, or write a group in its place: {}", listed(&names))
        });
    }
}
