//! Backslashes that were doubled for another language.

use std::ops::Range;

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
    fn others_are_left_alone() {
        check(r"\.log$", &[]);
        check(r"[^\\/]+", &[]);
        check(r"[]\\/]", &[]);
        check(r"C:\\logs", &[]);
        check(r"é\\é\", &[]);
        check("", &[]);
    }
}
