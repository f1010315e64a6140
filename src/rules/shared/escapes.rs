//! Backslashes that were doubled for another language.

use std::ops::Range;

use crate::model::Tail;

use super::words::list;

/// Letters and marks that a backslash makes something of, outside of `[…]`.
const OUTSIDE: &str = ".dDwWsSbB/-_+*?()[]{}|^$";
/// Letters that a backslash makes something of in `[…]`; others are more often a set of
/// separators, as in `[^\\/]`.
const INSIDE: &str = "dDwWsS";

/// The places of `\\` and what follows it, where `\` and what follows was most likely meant.
///
/// In a pattern `\\.` is a backslash and any character. A pattern that was doubled for a
/// programming language has such pairs; text with backslashes in it has them too, so this answers
/// only what is written.
///
/// ```text
/// (?:\\.[a-z]+)?\\d   gives   \\.   and   \\d
/// ```
pub(in crate::rules) fn doubled(pattern: &str) -> Vec<Range<usize>> {
    let bytes = pattern.as_bytes();
    let mut found = Vec::new();
    let (mut at, mut depth) = (0, 0_usize);
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => {
                let start = at;
                at += bytes[at..].iter().take_while(|it| **it == b'\\').count();
                let wanted = if 0 < depth { INSIDE } else { OUTSIDE };
                let Some(next) = pattern[at..].chars().next() else { break };
                if 1 < at - start && wanted.contains(next) {
                    found.push(start..at + next.len_utf8());
                }
                // An odd number takes the meaning of what follows away.
                at += if (at - start) % 2 == 1 { next.len_utf8() } else { 0 };
            }
            b'[' => {
                depth += 1;
                at += 1;
                at += usize::from(bytes.get(at) == Some(&b'^'));
                // A bracket in the first place closes nothing.
                at += usize::from(bytes.get(at) == Some(&b']'));
            }
            b']' => {
                depth = depth.saturating_sub(1);
                at += 1;
            }
            _ => at += 1,
        }
    }
    found
}

/// What is wrong with `pair`, where paths have no backslash.
pub(in crate::rules) fn message(pair: &str) -> String {
    format!("`{pair}` looks for a backslash, which no path of this input has")
}

/// What to write for the pairs at `places`.
pub(in crate::rules) fn help(pattern: &str, places: &[Range<usize>]) -> String {
    let mut fixes: Vec<String> = places.iter().map(|it| single(&pattern[it.clone()])).collect();
    fixes.dedup();
    format!("write {}", list(fixes.iter().map(String::as_str)))
}

/// The pattern with one backslash for the pairs at `places`.
pub(in crate::rules) fn undoubled(pattern: &str, places: &[Range<usize>]) -> String {
    let (mut text, mut from) = (String::new(), 0);
    for place in places {
        text.push_str(&pattern[from..place.start]);
        text.push_str(&single(&pattern[place.clone()]));
        from = place.end;
    }
    text + &pattern[from..]
}

/// `\.` for `\\.`.
fn single(pair: &str) -> String {
    format!("\\{}", pair.trim_start_matches('\\'))
}

/// Whether all patterns of `Path` are known, and those of a system without backslashes in paths.
pub(in crate::rules) fn reads_unix_paths(tail: &Tail) -> bool {
    let unix = |text: &str| text.starts_with('/') && !text.contains('\\');
    tail.path.as_ref().is_some_and(|it| it.iter().all(|it| unix(it.text())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, expect: &[&str]) {
        let found: Vec<&str> = doubled(pattern).into_iter().map(|it| &pattern[it]).collect();
        assert_eq!(found, expect, "{pattern}");
    }

    #[test]
    fn pairs_that_were_one() {
        check(r"(?:\\.[a-z]+)?\\d", &[r"\\.", r"\\d"]);
        check(r"^\\/var\\/log", &[r"\\/", r"\\/"]);
        check(r"[\\w.-]+", &[r"\\w"]);
        check(r"\\\\.", &[r"\\\\."]);
        check(r"\\\.", &[r"\\\."]);
    }

    #[test]
    fn one_backslash_of_each_pair() {
        let pattern = r"(?:\\.[a-z]+)?\\d";
        let places = doubled(pattern);
        assert_eq!(undoubled(pattern, &places), r"(?:\.[a-z]+)?\d");
        assert_eq!(help(pattern, &places), r"write `\.`, `\d`");
    }

    #[test]
    fn others_are_left_alone() {
        check(r"\.log$", &[]);
        check(r"[^\\/]+", &[]);
        check(r"[]\\/]", &[]);
        check(r"C:\\logs", &[]);
        check(r"é\\é\", &[]);
        check("", &[]);
    }
}
