use crate::model::{Pattern, Tail};
use crate::schema::Version;

use super::Context;
use super::shared::delimiters::{begins_like_path, is_escaped};
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
    /// #                                ^^ is part of the pattern, and so is the first slash: these are no options
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       k.<app>
    ///     Tag_Regex /(?<app>[a-z]+)-api/i
    /// #                                ^^ is part of the pattern, and so is the first slash: these are no options
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

/// Options of Onigmo, Ruby, Perl, Python and JavaScript.
const OPTIONS: &str = "gimsuxyonUADJX";
/// The release that takes options first (`check_option` in `flb_regex.c`).
const OPTIONS_SINCE: Version = Version::new(2, 0, 6);

fn check(context: &mut Context<'_>) {
    let version = context.config.version;
    for tail in &context.config.tails {
        let Some((pattern, _)) = working(tail) else { continue };
        let Some(last) = last_slash(pattern, tail) else { continue };
        let text = &pattern.text;
        let letters = &text.text()[last + 1..];
        let found = context.report(
            text.locate(last..text.text().len()),
            "is part of the pattern, and so is the first slash: these are no options",
        );
        found.note(if version < OPTIONS_SINCE {
            format!("Fluent Bit {version} takes no options; 2.0.6 is the first that does")
        } else if letters == "o" {
            "`o` counts only beside `m`, `i` or `x` (`check_option` in `flb_regex.c`)".to_owned()
        } else {
            "the options are `m`, `i`, `x` and `o` (`check_option` in `flb_regex.c`)".to_owned()
        });
        found.help(fix(text.text(), last, version));
    }
}

/// Where the slash is that was meant to end the pattern, with letters behind it that were meant
/// to be options.
fn last_slash(pattern: &Pattern, tail: &Tail) -> Option<usize> {
    let text = pattern.text.text();
    let last = text.rfind('/').filter(|it| text.starts_with('/') && 0 < *it)?;
    let letters = &text[last + 1..];
    let once = letters.chars().all(|it| letters.matches(it).count() == 1);
    let options = !letters.is_empty() && letters.chars().all(|it| OPTIONS.contains(it)) && once;
    let is_path = begins_like_path(text, tail) != Some(false);
    (options && !pattern.is_unwrapped() && !is_escaped(text, last) && !is_path).then_some(last)
}

/// The pattern without the letters that mean nothing.
fn fix(text: &str, last: usize, version: Version) -> String {
    let kept: String = text[last + 1..].chars().filter(|it| "mix".contains(*it)).collect();
    let pattern = &text[..=last];
    match (version < OPTIONS_SINCE, kept.is_empty()) {
        (_, true) => format!("write `{pattern}`"),
        (true, false) => format!("write `(?{kept}){}`", &text[1..last]),
        (false, false) => format!("write `{pattern}{kept}`"),
    }
}
