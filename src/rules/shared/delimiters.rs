//! Slashes of a pattern that stand for a path, and slashes that stand around it.

use crate::model::{Pattern, Tail};
use crate::schema::Version;

/// The release that takes options first (`check_option` in `flb_regex.c`).
pub(in crate::rules) const OPTIONS_SINCE: Version = Version::new(2, 0, 6);
/// Options of Onigmo, Ruby, Perl, Python and JavaScript.
const OPTIONS: &str = "ADJUXdgimnosuvxy";

/// Whether `text` begins like the files of `tail`: its first folder is one that `Path` reads from.
///
/// Then its first slash was most likely meant as a part of the path and not as the delimiter of
/// `/…/`. `None` where `Path` is not known.
fn begins_like_path(text: &str, tail: &Tail) -> Option<bool> {
    let patterns = tail.path.as_ref()?;
    let Some(folder) = first_folder(text) else { return Some(false) };
    let folder = folder.replace('\\', "");
    let same = |pattern: &str| {
        first_folder(pattern).is_some_and(|it| it == folder) || pattern.starts_with("/*")
    };
    Some(patterns.iter().any(|it| same(it.text())))
}

/// Whether Fluent Bit takes slashes of a path off, as if they were written around the pattern.
///
/// A path does not go on behind a `$`.
pub(in crate::rules) fn loses_slashes(pattern: &Pattern, tail: &Tail) -> bool {
    pattern.is_unwrapped()
        && !pattern.inner().ends_with('$')
        && begins_like_path(pattern.text.text(), tail) == Some(true)
}

/// Where the slash is that was meant to end `/…/`, with letters behind it that were meant to be
/// options and that Fluent Bit does not take for any.
pub(in crate::rules) fn idle_options(pattern: &Pattern, tail: &Tail) -> Option<usize> {
    let text = pattern.text.text();
    let last = text.rfind('/').filter(|it| text.starts_with('/') && 0 < *it)?;
    let letters = &text[last + 1..];
    let once = letters.chars().all(|it| letters.matches(it).count() == 1);
    let options = !letters.is_empty() && letters.chars().all(|it| OPTIONS.contains(it)) && once;
    let is_path = begins_like_path(text, tail) != Some(false);
    (options && !pattern.is_unwrapped() && !is_escaped(text, last) && !is_path).then_some(last)
}

/// What is wrong with `letters` behind the last slash.
pub(in crate::rules) fn idle_message(letters: &str) -> String {
    format!("Fluent Bit does not read `/{letters}` as options: both slashes are part of Tag_Regex")
}

/// What to write: the pattern without the letters that mean nothing.
pub(in crate::rules) fn without_idle_options(text: &str, last: usize, version: Version) -> String {
    let kept: String = text[last + 1..].chars().filter(|it| "mix".contains(*it)).collect();
    let pattern = &text[..=last];
    match (version < OPTIONS_SINCE, kept.is_empty()) {
        (_, true) => format!("write `{pattern}`"),
        (true, false) => format!("write `(?{kept}){}`", &text[1..last]),
        (false, false) => format!("write `{pattern}{kept}`"),
    }
}

/// `var` of `/var/log/x`, if nothing in it has a meaning of its own.
fn first_folder(text: &str) -> Option<&str> {
    let (folder, _) = text.strip_prefix('/')?.split_once('/')?;
    // The slash may be written `\/`.
    let folder = folder.strip_suffix('\\').unwrap_or(folder);
    let literal = |it: char| it.is_ascii_alphanumeric() || "_-.\\".contains(it);
    (!folder.is_empty() && folder.chars().all(literal)).then_some(folder)
}

/// Whether a backslash in front of the byte at `at` takes its meaning away.
pub(in crate::rules) fn is_escaped(text: &str, at: usize) -> bool {
    let before = &text[..at];
    (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_folders() {
        assert_eq!(first_folder("/var/log/(?<a>x)/"), Some("var"));
        assert_eq!(first_folder(r"/var\/log\/(?<a>x)\/"), Some("var"));
        assert_eq!(first_folder("/^/var/log/"), None);
        assert_eq!(first_folder("/(?<a>[^/]+)/"), None);
        assert_eq!(first_folder("/var"), None);
        assert_eq!(first_folder("var/log"), None);
    }

    #[test]
    fn every_second_backslash_is_one() {
        assert!(is_escaped(r"\/", 1));
        assert!(!is_escaped(r"\\/", 2));
        assert!(!is_escaped("/", 0));
    }
}
