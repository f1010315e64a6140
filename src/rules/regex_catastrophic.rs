use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;
use crate::onigmo::{Attack, Growth};

use super::Context;

super::declare! {
    /// A pattern on which a search takes exponential time, or does not end.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit sets no limit for a search: neither steps, nor time, nor memory. One line of log
    /// that fits the pattern badly stops the thread that runs the pipeline, for seconds, days, or
    /// for good. What is found here was measured: flblint ran the pattern on the text that the note
    /// shows, with the same machine as Fluent Bit's, step for step.
    ///
    /// ## What to do
    ///
    /// Write the loop so that each text can be read in one way only: `(a+)+` as `a+`,
    /// `(\w+\s?)*` as `(?:\w+(?:\s\w+)*\s?)?`. Or make the inner loop possessive (`a++`), or put
    /// it into an atomic group (`(?>a+)`), so that nothing is given back.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [SERVICE]
    ///     Parsers_File parsers.conf
    /// #- parsers.conf
    /// [PARSER]
    ///     Name   words
    ///     Format regex
    ///     Regex  ^(?<words>(?:\w+\s?)*)$
    /// #                       ^^^^^ each repetition multiplies the time that a search takes: Fluent Bit can stall here
    /// ```
    ///
    /// ```conf,good
    /// [SERVICE]
    ///     Parsers_File parsers.conf
    /// #- parsers.conf
    /// [PARSER]
    ///     Name   words
    ///     Format regex
    ///     Regex  ^(?<words>(?:\w+(?:\s\w+)*\s?)?)$
    /// ```
    severity: Error, effect: DataLoss, confidence: Certain,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let mut seen = BTreeSet::new();
    for it in &context.config.regexes {
        let Ok(regex) = &it.pattern.regex else { continue };
        if !seen.insert(it.pattern.span()) {
            continue;
        }
        let Some(attack) = regex.slowest() else { continue };
        let message = match attack.growth {
            Growth::Endless => "a search for this pattern does not end: Fluent Bit can stall here",
            Growth::Exponential => {
                "each repetition multiplies the time that a search takes: Fluent Bit can stall here"
            }
            Growth::Polynomial { .. } => continue,
        };
        let found = context.report(it.pattern.locate(attack.part), message);
        note_text(&attack, found);
        found.help("write the loop so that each text can be read in one way only");
    }
}

/// Shows the text that was measured.
fn note_text(attack: &Attack, found: &mut Diagnostic) {
    let shown = |bytes: &[u8]| String::from_utf8_lossy(bytes).escape_debug().to_string();
    found.note(match attack.growth {
        Growth::Endless => {
            let text = shown(&attack.prefix);
            format!("more than a million steps on the text `{text}`, and no end in sight")
        }
        _ => format!(
            "more than a million steps on a text of {} bytes: `{}`, {} times `{}`, `{}`",
            attack.text(attack.turns).len(),
            shown(&attack.prefix),
            attack.turns,
            shown(&attack.pump),
            shown(&attack.suffix),
        ),
    });
    found.note("Fluent Bit sets no limit: the thread that runs the pipeline waits for the search");
}
