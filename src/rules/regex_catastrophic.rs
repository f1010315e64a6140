use std::collections::BTreeSet;

use crate::onigmo::Growth;

use super::Context;
use super::shared::attack::note_attack;

super::declare! {
    /// A pattern on which a search takes exponential time, or does not end.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit sets no limit for a search: neither steps, nor time, nor memory. One line of log
    /// that fits the pattern badly stops the thread that runs the pipeline, for seconds, days, or
    /// for good. What is found here was measured: flblint ran the pattern on the text that the note
    /// shows, with its own engine, which gives Onigmo's answers.
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
        if !seen.insert(it.pattern.span()) {
            continue;
        }
        let Some(attack) = it.slowest() else { continue };
        let message = match attack.growth {
            Growth::Endless => "a search for this pattern does not end: Fluent Bit can stall here",
            Growth::Exponential => {
                "each repetition multiplies the time that a search takes: Fluent Bit can stall here"
            }
            Growth::Polynomial { .. } => continue,
        };
        let found = context.report(it.pattern.locate(attack.part), message);
        note_attack(attack, found);
        found.help("write the loop so that each text can be read in one way only");
    }
}
