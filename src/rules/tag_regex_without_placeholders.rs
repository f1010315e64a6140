use super::Context;
use super::shared::matching;
use super::shared::tag_template::{Template, listed};
use super::shared::words::quoted;

super::declare! {
    /// `Tag_Regex` names groups, and `Tag` uses none of them.
    ///
    /// ## Why it is bad
    ///
    /// Every file gets the same tag, as it is written. All that the pattern still does is to refuse
    /// the files that it does not match, with two lines for each at every scan; releases from 1.3.0
    /// to 4.2.4 and 5.0.5 do not free the memory of such a file.
    ///
    /// ## What to do
    ///
    /// Put the groups into `Tag`: `app.<name>`. To choose files, take `Tag_Regex` out and write
    /// `Path` and `Exclude_Path`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k
    /// #             ^ Tag uses no group of Tag_Regex, so every file gets the tag `k`
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
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    for tail in &config.tails {
        let Some(template) = Template::of(tail) else { continue };
        let names = template.names();
        // A pattern without names is there to choose files, and a star has a rule of its own.
        if names.is_empty() || template.tag.text().contains(['<', '*']) {
            continue;
        }
        // That no output takes this tag says more.
        if matching::is_unmatched(config, trace, config.instance(tail)) {
            continue;
        }
        let tag = template.tag;
        let found = context.report(
            tag.span(),
            format!(
                "Tag uses no group of Tag_Regex, so every file gets the tag {}",
                quoted(tag.text())
            ),
        );
        found.label(
            template.pattern.span(),
            format!("these groups are not used: {}", listed(&names)),
        );
        found
            .note("Fluent Bit then uses Tag_Regex only to refuse the files that it does not match");
        found.help(match half(tag.text(), &names) {
            Some(name) => format!("write `<{name}>`: the `<` is missing"),
            None => format!(
                "write `{}.<{}>`, or choose files with Path and Exclude_Path, without Tag_Regex",
                tag.text().trim_end_matches('.'),
                names[0],
            ),
        });
    }
}

/// The name of a group that stands in `tag` with no more than a `>`.
fn half<'a>(tag: &str, names: &[&'a str]) -> Option<&'a str> {
    let half = |name: &&&str| tag.match_indices('>').any(|(at, _)| tag[..at].ends_with(**name));
    names.iter().filter(half).max_by_key(|it| it.len()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_without_its_first_bracket() {
        assert_eq!(half("k.app>", &["app", "pp"]), Some("app"));
        assert_eq!(half("k.app", &["app"]), None);
        assert_eq!(half(">", &["app"]), None);
    }
}
