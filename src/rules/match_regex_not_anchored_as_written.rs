use crate::diagnostic::Effect;
use crate::model::Kind;

use super::Context;
use super::shared::matching::{inside_only, shape, sources};
use super::shared::words::quoted;

super::declare! {
    /// `Match_Regex` matches inside the tags, and is tried at their start only.
    ///
    /// ## Why it is bad
    ///
    /// Unlike all other patterns, `Match_Regex` is not searched for: a match must begin at the first
    /// byte of the tag (it may end before the last). Where nothing else takes the tag, an output
    /// gets nothing and a filter does nothing, and Fluent Bit does not say so.
    ///
    /// ## What to do
    ///
    /// Begin the pattern with `.*`, or with what the tags begin with.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name cpu
    ///     Tag  kube.app
    /// [INPUT]
    ///     Name mem
    ///     Tag  kube.web
    /// [OUTPUT]
    ///     Name        stdout
    ///     Match_Regex app|web
    /// #               ^^^^^^^ Match_Regex does not take the tag `kube.app`: a match must begin where the tag begins
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name cpu
    ///     Tag  kube.app
    /// [INPUT]
    ///     Name mem
    ///     Tag  kube.web
    /// [OUTPUT]
    ///     Name        stdout
    ///     Match_Regex kube\.(app|web)
    /// ```
    severity: Warning, effect: DataLoss, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    let sources = sources(config);
    for instance in config.filters().chain(config.outputs()) {
        let Some(tag) = inside_only(&sources, trace, instance) else { continue };
        let Some(pattern) = &instance.matcher.regex else { continue };
        let found = context.report(
            pattern.span(),
            format!(
                "Match_Regex does not take the tag {}: a match must begin where the tag begins",
                quoted(&tag),
            ),
        );
        found.note(
            "Fluent Bit tries Match_Regex at the first byte of the tag only (`flb_router_match`)",
        );
        if instance.kind == Kind::Filter {
            found.effect(Effect::Degraded);
        }
        if shape(pattern).is_some() {
            let inner = pattern.inner();
            let fixed =
                if inner.contains('|') { format!(".*({inner})") } else { format!(".*{inner}") };
            found.help(format!("write `{fixed}`"));
        }
    }
}
