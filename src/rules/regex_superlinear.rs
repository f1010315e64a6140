use crate::diagnostic::Severity;
use crate::model::{Config, OnFailure};
use crate::onigmo::{Attack, Growth};

use super::Context;
use super::shared::attack::note_attack;
use super::shared::patterns::Compiled;

super::declare! {
    /// A pattern for log text on which a search takes much longer than the text is.
    ///
    /// ## Why it is bad
    ///
    /// With each doubling of the text a search takes eight times as long, or more. Fluent Bit sets
    /// no limit for a search, and the thread that runs the pipeline waits for it: a line of some
    /// thousand characters that does not match can stop everything for seconds. What is found here
    /// was measured: flblint ran the pattern on the text that the note shows, with its own engine,
    /// which gives Onigmo's answers. The cube is bad enough: on
    /// a line with 1,500 blanks that does not match, the pattern that Fluent Bit 5.1.1 ships for
    /// apache takes six seconds. Where the time grows with the square of the length, four
    /// times for twice the text, it is advice only; so is a parser that no input and no filter of
    /// the configuration names.
    ///
    /// `Tag_Regex`, `Match_Regex` and patterns for tags are not judged: their texts are short.
    ///
    /// ## What to do
    ///
    /// Begin the pattern with `^` or `\A`, so that the search is not begun anew at each character;
    /// replace `.*` by a class without what follows it: `[^"]*"`; or make a loop possessive
    /// (`\s*+`), so that nothing is given back.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [SERVICE]
    ///     Parsers_File parsers.conf
    /// [INPUT]
    ///     Name   tail
    ///     Path   /var/log/app.log
    ///     Parser app
    /// #- parsers.conf
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<address>(?:\d+\.?){4}) (?<message>.*)$
    /// #                         ^^^^^ The time of a search for this Regex grows with the 4th power of the length of the text
    /// ```
    ///
    /// ```conf,good
    /// [SERVICE]
    ///     Parsers_File parsers.conf
    /// #- parsers.conf
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<address>\d+(?:\.\d+){3}) (?<message>.*)$
    /// ```
    severity: Warning, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

/// From this degree on, a line of a few thousand bytes takes seconds.
const BAD_DEGREE: u32 = 3;
/// So many steps were measured, at least.
const MANY_STEPS: u64 = 1_000_000;

fn check(context: &mut Context<'_>) {
    for it in Compiled::all(context.config) {
        if !reads_log_text(context.config, &it) {
            continue;
        }
        let Some(attack) = it.site.slowest().filter(|text| can_be_text(text, &it)) else {
            continue;
        };
        let Growth::Polynomial { degree } = attack.growth else { continue };
        let slow = BAD_DEGREE <= degree && MANY_STEPS <= attack.steps;
        let bad = slow && is_used(context.config, &it);
        let power = match degree {
            2 => "the square".to_owned(),
            3 => "the cube".to_owned(),
            degree => format!("the {degree}th power"),
        };
        let found = context.report(
            it.site.pattern.locate(attack.part),
            format!(
                "The time of a search for this {} grows with {power} of the length of the text",
                it.site.property
            ),
        );
        note_attack(attack, found);
        found.help(
            "anchor the pattern with `^`, or write loops that cannot take what follows them, such \
             as `[^\"]*\"`",
        );
        if !bad {
            found.severity(Severity::Advice);
        }
    }
}

/// Whether the pattern is at work: a parser is, where an input or a filter names it.
fn is_used(config: &Config, it: &Compiled<'_>) -> bool {
    if it.site.on_failure != OnFailure::RefusedAtLoad {
        return true;
    }
    let names = |text: &str| text.split(',').any(|name| name.trim() == it.site.owner);
    let is_parser = |key: &str| key.to_ascii_lowercase().contains("parser");
    let properties = config.instances.iter().flat_map(|it| &it.properties);
    properties.filter(|it| is_parser(&it.key.value)).any(|it| it.value.text().is_some_and(names))
}

/// Whether the texts are what a log has, and not tags, paths or names of devices.
fn reads_log_text(config: &Config, it: &Compiled<'_>) -> bool {
    let property = matches!(it.site.property, "Regex" | "Exclude" | "Rule" | "rule" | "Condition");
    property && !is_parser_of_tags(config, it)
}

/// Whether this parser is for the tags of the filter kubernetes, which `Regex_Parser` names.
fn is_parser_of_tags(config: &Config, it: &Compiled<'_>) -> bool {
    let named = |name: &str| it.regex.names().iter().any(|it| it.name == name);
    let by_filter = config.filters().any(|filter| {
        filter
            .property("regex_parser")
            .is_some_and(|property| property.value.text().is_none_or(|text| text == it.site.owner))
    });
    by_filter || (named("pod_name") && named("namespace_name"))
}

/// Whether Fluent Bit can be given this text: without NUL, and without a newline where a multiline
/// parser looks at line after line.
fn can_be_text(attack: &Attack, it: &Compiled<'_>) -> bool {
    let never = |byte: &u8| *byte == 0 || (*byte == b'\n' && it.site.property == "rule");
    ![&attack.prefix, &attack.pump, &attack.suffix].into_iter().flatten().any(never)
}
