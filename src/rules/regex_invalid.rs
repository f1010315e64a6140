use crate::diagnostic::{Diagnostic, Effect};
use crate::model::{Config, OnFailure, RegexUse};

use super::Context;
use super::shared::compile_error::report;
use super::shared::words::quoted;

super::declare! {
    /// A pattern that a plugin or a multiline parser is given does not compile.
    ///
    /// ## Why it is bad
    ///
    /// Each place has its own way to fail. The filters `grep`, `log_to_metrics` and `rewrite_tag`
    /// refuse to start: `could not compile regex pattern '…'`; so does a rule of `modify`: `Unable
    /// to create regex(key) from …`. A condition of `modify` crashes Fluent Bit at the first record
    /// that it is tried on, and `node_exporter_metrics` and `process_exporter_metrics` crash at
    /// start. The dry run passes in all these cases. Only a rule of a multiline parser fails there
    /// too: `error creating rule`.
    ///
    /// ## What to do
    ///
    /// Mend the pattern. The engine is Onigmo with the syntax of Ruby: a named group is written
    /// `(?<name>…)`, not `(?P<name>…)`.
    ///
    /// The filter `modify` compiles the first and the last word of every rule, also those that are
    /// no patterns: `Set note *x` does not start. The filter `record_modifier` compiles nothing.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [FILTER]
    ///     Name  grep
    ///     Match *
    ///     Regex log ^(ERROR|WARN
    /// #              ^ Regex does not compile: this group is never closed
    /// ```
    ///
    /// ```conf,bad
    /// [FILTER]
    ///     Name  modify
    ///     Match *
    ///     Set   note *x
    /// #              ^ Set compiles `*x` as a pattern: there is nothing before this operator to repeat
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      dummy
    ///     Dummy     {"level":"info"}
    /// [FILTER]
    ///     Name      modify
    ///     Match     *
    ///     Condition Key_value_matches level (info
    /// #                                     ^ Condition does not compile: this group is never closed
    ///     Set       seen yes
    /// ```
    ///
    /// ```conf,bad
    /// [SERVICE]
    ///     Parsers_File parsers.conf
    /// #- parsers.conf
    /// [MULTILINE_PARSER]
    ///     Name app
    ///     Type regex
    ///     Rule "start_state" "/^(\d+/" "cont"
    /// #                         ^ this rule does not compile: this group is never closed
    ///     Rule "cont"        "/^\s/"   "cont"
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      dummy
    ///     Dummy     {"level":"info"}
    /// [FILTER]
    ///     Name      grep
    ///     Match     *
    ///     Regex     log ^(ERROR|WARN)
    /// [FILTER]
    ///     Name      modify
    ///     Match     *
    ///     Condition Key_value_matches level (info)
    ///     Set       seen yes
    /// ```
    severity: Error, effect: RefusedAtStart, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for regex in &config.regexes {
        let Err(error) = &regex.pattern.regex else { continue };
        if has_its_own_rule(regex) || is_switched_off(config, regex) {
            continue;
        }
        let explained = plugin(regex) == "modify" && !is_pattern(regex);
        let what = if explained {
            format!(
                "{} compiles {} as a pattern",
                regex.property,
                quoted(regex.pattern.text.text())
            )
        } else {
            let property = if regex.property == "rule" { "this rule" } else { regex.property };
            format!("{property} does not compile")
        };
        let found = report(context, &what, &regex.pattern, error);
        found.effect(effect(regex.on_failure)).note(consequence(regex));
        if explained {
            explain_modify(regex, found);
        }
    }
}

/// `Tag_Regex`, `Match_Regex` and the `Regex` of a parser.
fn has_its_own_rule(regex: &RegexUse) -> bool {
    matches!(regex.property, "Tag_Regex" | "Match_Regex")
        || (regex.property == "Regex" && regex.on_failure == OnFailure::RefusedAtLoad)
}

/// Whether the collector of `node_exporter_metrics` that would compile it is not wanted.
fn is_switched_off(config: &Config, regex: &RegexUse) -> bool {
    let is = |collector: &str| regex.property.contains(collector);
    let Some(collector) =
        ["filesystem", "diskstats", "systemd", "hwmon"].into_iter().find(|it| is(it))
    else {
        return false;
    };
    let instance = config.inputs().find(|it| it.name == regex.owner);
    let metrics = instance.and_then(|it| it.property("metrics"));
    metrics.is_some_and(|it| {
        it.value.text().is_none_or(|list| !list.split(',').any(|it| it.trim() == collector))
    })
}

fn effect(on_failure: OnFailure) -> Effect {
    match on_failure {
        OnFailure::RefusedAtLoad => Effect::RefusedAtLoad,
        OnFailure::RefusedAtStart => Effect::RefusedAtStart,
        OnFailure::CrashesAtStart | OnFailure::CrashesAtFirstRecord => Effect::Crash,
        OnFailure::SwitchedOff | OnFailure::IgnoredSilently | OnFailure::KeepsLiteralTag => {
            Effect::Degraded
        }
    }
}

/// The plugin's name, without its number.
fn plugin(regex: &RegexUse) -> &str {
    regex.owner.rsplit_once('.').map_or(regex.owner.as_str(), |(plugin, _)| plugin)
}

/// What Fluent Bit does then.
fn consequence(regex: &RegexUse) -> String {
    let (plugin, text) = (plugin(regex), regex.pattern.text.text());
    match regex.on_failure {
        OnFailure::RefusedAtLoad => format!(
            "Fluent Bit logs `[multiline parser: {}] error creating rule`, without the pattern, and \
             does not start",
            regex.owner,
        ),
        OnFailure::RefusedAtStart => {
            let logged = match plugin {
                "modify" => format!("Unable to create regex(…) from {text}"),
                "stackdriver" => "failed to init stackdriver custom regex".to_owned(),
                _ => format!("could not compile regex pattern '{text}'"),
            };
            format!("Fluent Bit logs `{logged}`, and does not start; the dry run passes")
        }
        OnFailure::CrashesAtStart => {
            "Fluent Bit crashes when it starts (SIGSEGV); the dry run passes".to_owned()
        }
        OnFailure::CrashesAtFirstRecord => {
            "Fluent Bit starts, and crashes (SIGSEGV) at the first record that the condition is \
             tried on"
                .to_owned()
        }
        OnFailure::SwitchedOff if plugin == "thermal" => format!(
            "Fluent Bit logs `invalid '{}' config value`, and collects without this choice",
            regex.property,
        ),
        OnFailure::SwitchedOff => {
            "Fluent Bit runs on without this collector: it logs `could not set … collector`"
                .to_owned()
        }
        OnFailure::IgnoredSilently | OnFailure::KeepsLiteralTag => {
            "Fluent Bit logs nothing, and goes on without this pattern".to_owned()
        }
    }
}

/// Whether the word of `modify` is meant to be a pattern.
fn is_pattern(regex: &RegexUse) -> bool {
    matches!(regex.property, "Remove_regex" | "Condition")
}

/// A word that is none and is compiled all the same: no backslash helps.
fn explain_modify(regex: &RegexUse, found: &mut Diagnostic) {
    found.note(
        "Fluent Bit compiles the first and the last word of every rule of the filter `modify`",
    );
    found.help(match regex.property {
        "Set" | "Add" => {
            "use `Record KEY VALUE` of the filter `record_modifier`: it compiles nothing"
        }
        _ => {
            "use another filter for this, such as `lua`: no backslash helps, it would be part of the \
              word"
        }
    });
}
