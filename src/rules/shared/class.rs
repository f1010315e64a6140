//! The items of a class, `[…]`, as they are written.

use std::ops::Range;

/// A part of a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Item {
    /// Where it stands in the text of the class.
    pub(in crate::rules) place: Range<usize>,
    pub(in crate::rules) kind: ItemKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum ItemKind {
    /// A character without a backslash.
    Char(char),
    /// `\n`, `\]`, `\x41`: one character by an escape.
    Escape,
    /// `\w`, `[:alpha:]`.
    Set,
    /// `a-z`, both ends without a backslash.
    Range(char, char),
}

/// The items of `class`, its brackets included; `None` where it has classes in it, or `&&`.
pub(in crate::rules) fn items(class: &str) -> Option<Vec<Item>> {
    let inner = class.strip_prefix('[')?.strip_suffix(']')?;
    let from = 1 + usize::from(inner.starts_with('^'));
    let end = class.len() - 1;
    if class[from..end].contains("&&") {
        return None;
    }
    let mut items: Vec<Item> = Vec::new();
    let mut at = from;
    while at < end {
        let rest = &class[at..end];
        let (length, kind) = item(rest, class, at)?;
        // `a-z`: the dash and what is behind it join what is before.
        let behind_dash = &rest[length..];
        if let (ItemKind::Char(low), Some(high)) = (kind, behind_dash.strip_prefix('-'))
            && let Some(high) = high.chars().next().filter(|it| *it != '\\' && *it != '[')
        {
            let length = length + 1 + high.len_utf8();
            items.push(Item { place: at..at + length, kind: ItemKind::Range(low, high) });
            at += length;
            continue;
        }
        items.push(Item { place: at..at + length, kind });
        at += length;
    }
    Some(items)
}

/// The length and kind of what `rest` begins with, ranges aside.
fn item(rest: &str, class: &str, at: usize) -> Option<(usize, ItemKind)> {
    if let Some(name) = rest.strip_prefix("[:") {
        let end = name.find(":]")?;
        return Some((2 + end + 2, ItemKind::Set));
    }
    let first = rest.chars().next()?;
    match first {
        '[' => None,
        '\\' => {
            let letter = class[at + 1..].chars().next()?;
            let braces = rest.get(2..).filter(|it| it.starts_with('{')).and_then(|it| it.find('}'));
            Some(match letter {
                'w' | 'W' | 'd' | 'D' | 's' | 'S' | 'h' | 'H' => (2, ItemKind::Set),
                'p' | 'P' => (2 + braces.map_or(0, |it| it + 1), ItemKind::Set),
                'x' | 'u' => {
                    let digits = rest[2..].chars().take_while(char::is_ascii_hexdigit).count();
                    (2 + braces.map_or(digits.min(4), |it| it + 1), ItemKind::Escape)
                }
                // `\cA`, `\M-a` and digits are not needed here.
                'c' | 'C' | 'M' | '0'..='9' => return None,
                letter => (1 + letter.len_utf8(), ItemKind::Escape),
            })
        }
        first => Some((first.len_utf8(), ItemKind::Char(first))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(class: &str, expect: &[&str]) {
        let items = items(class);
        let actual = items.map(|it| it.into_iter().map(|it| &class[it.place]).collect::<Vec<_>>());
        assert_eq!(actual.unwrap_or_default(), expect, "{class}");
    }

    #[test]
    fn items_as_written() {
        check("[a-z0-9_.-]", &["a-z", "0-9", "_", ".", "-"]);
        check(r"[^\w|\d]", &[r"\w", "|", r"\d"]);
        check(r"[\]\\é-ü]", &[r"\]", r"\\", "é-ü"]);
        check("[[:alpha:]-x]", &["[:alpha:]", "-", "x"]);
        check(r"[\x{1F}\p{Han}\x41]", &[r"\x{1F}", r"\p{Han}", r"\x41"]);
    }

    #[test]
    fn what_is_not_read() {
        for class in ["[a[b]]", "[a&&b]", "a", r"[\cA]"] {
            assert_eq!(items(class), None, "{class}");
        }
    }
}
