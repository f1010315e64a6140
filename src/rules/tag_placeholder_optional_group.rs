use crate::diagnostic::Severity;
use crate::onigmo::GroupFacts;

use super::Context;
use super::shared::tag_template::{Template, UNDERSCORE};

super::declare! {
    /// `Tag` uses a group of `Tag_Regex` that can match without capturing anything.
    ///
    /// ## Why it is bad
    ///
    /// Where the group takes no part in the match, or captures nothing, Fluent Bit writes `_` for
    /// its placeholder, without a message. Files that the group was meant to tell apart then share
    /// one tag.
    ///
    /// ## What to do
    ///
    /// Make the group a part of every match. Files of another shape are for an input of their own.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<ns>.<app>
    /// #               ^^^^ `<ns>` becomes `_` where its group takes no part in the match
    ///     Tag_Regex ^/var/log/(?:(?<ns>[a-z]+)_)?(?<app>[a-z]+)\.log$
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<ns>.<app>
    ///     Tag_Regex ^/var/log/(?<ns>[a-z]+)_(?<app>[a-z]+)\.log$
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    for tail in &context.config.tails {
        let Some(template) = Template::of(tail) else { continue };
        for (placeholder, others) in template.by_name() {
            // Of two groups with one name, most often one captures where the other does not.
            let [group] = template.groups(placeholder.name) else { continue };
            let Some(facts) = template.regex.group(*group) else { continue };
            let Some(Gap { place, help, severity }) = gap(&facts) else { continue };
            let message = format!("{} becomes `_` {place}", placeholder.shown());
            let found = context.report(placeholder.span, message);
            for other in others {
                found.label(other, "and this one");
            }
            found.note(UNDERSCORE);
            found.severity(severity);
            found.label(template.pattern.locate(facts.span), "this group");
            found.help(help);
        }
    }
}

/// How a group can leave its placeholder without a text.
struct Gap {
    place: &'static str,
    help: &'static str,
    severity: Severity,
}

/// How this group can.
///
/// One that may be empty is most often a `.*` between two texts that are never without something
/// between them, so that is no more than advice.
fn gap(facts: &GroupFacts) -> Option<Gap> {
    if facts.may_be_unset {
        Some(Gap {
            place: "where its group takes no part in the match",
            help: "make the group a part of every match; other files are for another input",
            severity: Severity::Warning,
        })
    } else if facts.may_be_empty {
        Some(Gap {
            place: "where its group captures nothing",
            help: "let the group match at least one character: `+` and not `*`",
            severity: Severity::Advice,
        })
    } else {
        None
    }
}
