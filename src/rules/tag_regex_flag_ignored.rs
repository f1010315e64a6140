use crate::onigmo::Options;

use super::Context;
use super::shared::delimiters::{OPTIONS_SINCE, idle_message, idle_options, without_idle_options};
use super::shared::refused::Refused;
use super::shared::tag_template::working;

super::declare! {
    /// `Tag_Regex` is written `/…/` with options that Fluent Bit does not know.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit knows the options `m`, `i` and `x`, and passes over an `o` beside one of them.
    /// Any other letter makes the whole text the pattern, slashes and letters included, so
    /// `/(?<app>[a-z]+)-api/g` looks for a `/`, the name, `-api` and `/g`. Most likely no path has
    /// that: no file is read, and there are two lines for each at every scan:
    ///
    /// ```log
    /// invalid tag_regex pattern for file
    /// failed to compose tag for file
    /// ```
    ///
    /// ## What to do
    ///
    /// Take the letters out.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex /(?<app>[a-z]+)-api/g
    /// #                                ^^ Fluent Bit does not read `/g` as options: both slashes are part of Tag_Regex
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex /(?<app>[a-z]+)-api/i
    /// #                                ^^ Fluent Bit does not read `/i` as options: both slashes are part of Tag_Regex
    /// #- fluent-bit 2.0.5
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex /(?<app>[a-z]+)-api/i
    /// ```
    severity: Warning, effect: DataLoss, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (trace, version) = (context.trace, context.config.version);
    for trace in &trace.tails {
        let Some((pattern, _)) = working(trace.tail) else { continue };
        let Some(last) = idle_options(pattern, trace.tail) else { continue };
        let text = &pattern.text;
        // A sample that is refused because of it shows the same, and more.
        if Refused::of(trace).is_cured_by(&text.text()[1..last], Options::NONE) {
            continue;
        }
        let letters = &text.text()[last + 1..];
        let found = context.report(text.locate(last..text.text().len()), idle_message(letters));
        found.note(if version < OPTIONS_SINCE {
            format!("Fluent Bit {version} takes no options; 2.0.6 is the first that does")
        } else if letters == "o" {
            "`o` counts only beside `m`, `i` or `x` (`check_option`)".to_owned()
        } else {
            "the options are `m`, `i`, `x` and `o` (`check_option`)".to_owned()
        });
        found.help(without_idle_options(text.text(), last, version));
    }
}
