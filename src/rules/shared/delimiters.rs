//! Slashes of a pattern that stand for a path, and slashes that stand around it.

use crate::model::Tail;

/// Whether `text` begins like the files of `tail`: its first folder is one that `Path` reads from.
///
/// Then its first slash was most likely meant as a part of the path and not as the delimiter of
/// `/…/`. `None` where `Path` is not known.
pub(in crate::rules) fn begins_like_path(text: &str, tail: &Tail) -> Option<bool> {
    let patterns = tail.path.as_ref()?;
    let Some(folder) = first_folder(text) else { return Some(false) };
    let folder = folder.replace('\\', "");
    let same = |pattern: &str| {
        first_folder(pattern).is_some_and(|it| it == folder) || pattern.starts_with("/*")
    };
    Some(patterns.iter().any(|it| same(it.text())))
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
