use super::Context;
use super::shared::refused::{explain_all, refuses};
use super::shared::tag_template::{names, unclosed, working};
use super::shared::words::quoted;

super::declare! {
    /// A `<` of `Tag` is not closed by a `>`, so Fluent Bit reads no file.
    ///
    /// ## Why it is bad
    ///
    /// With `Tag_Regex`, every `<` of `Tag` begins a placeholder. One that no `>` closes before the
    /// next `<` makes the tag of every file fail; no file is read, and there are two lines for each
    /// at every scan:
    ///
    /// ```log
    /// missing closing angle bracket in tag
    /// failed to compose tag for file
    /// ```
    ///
    /// Releases from 1.3.0 to 4.2.4 and 5.0.5 do not free the memory of such a file.
    ///
    /// ## What to do
    ///
    /// Close the placeholder. A tag with `Tag_Regex` cannot have a `<` of its own.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app
    /// #               ^^^^ `<app` is not closed by a `>`, so Fluent Bit reads none of the files
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+)\.log$
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<ns.<app>
    /// #               ^^^^ `<ns.` is not closed by a `>`, so Fluent Bit reads none of the files
    ///     Tag_Regex ^/var/log/(?<ns>[a-z]+)_(?<app>[a-z]+)\.log$
    /// #- samples/paths.txt
    /// /var/log/shop_orders.log
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex ^/var/log/(?<app>[a-z]+)\.log$
    /// ```
    severity: Error, effect: DataLoss, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let config = context.config;
    if !refuses(config.version) {
        return;
    }
    for tail in &config.tails {
        let Some((_, regex)) = working(tail) else { continue };
        let Some(tag) = tail.tag() else { continue };
        let Some(at) = unclosed(tag) else { continue };
        let inside = &tag.text()[at + 1..];
        let length = inside.find('<').unwrap_or(inside.len());
        let found = context.report(
            tag.locate(at..at + 1 + length),
            format!(
                "{} is not closed by a `>`, so Fluent Bit reads none of the files",
                quoted(&tag.text()[at..=at + length])
            ),
        );
        let logged =
            format!("missing closing angle bracket in tag {} at position {}", tag.text(), at + 1);
        explain_all(config, "file", &logged, found);
        found.help(match meant(&inside[..length], &names(regex)) {
            Some(name) => format!("write `<{name}>`"),
            None => "close it with `>`; beside Tag_Regex every `<` is a placeholder".to_owned(),
        });
    }
}

/// The longest name that stands behind the `<`.
fn meant<'a>(inside: &str, names: &[&'a str]) -> Option<&'a str> {
    let begins = |name: &&&str| {
        let rest = inside.strip_prefix(**name);
        rest.is_some_and(|it| !it.starts_with(|it: char| it.is_alphanumeric() || it == '_'))
    };
    names.iter().filter(begins).max_by_key(|it| it.len()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_behind_the_bracket() {
        assert_eq!(meant("app", &["app", "ap"]), Some("app"));
        assert_eq!(meant("ns.", &["ns"]), Some("ns"));
        assert_eq!(meant("nsx", &["ns"]), None);
        assert_eq!(meant("", &["ns"]), None);
    }
}
