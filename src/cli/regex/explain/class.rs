//! The words for a class: what it holds, and not how it is written.

use crate::onigmo::Class;

/// Which characters beyond ASCII are in a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli::regex) enum Beyond {
    None,
    Some,
    All,
}

/// What a class holds; `source` is how it is written.
pub(super) fn words(class: &Class, source: &str) -> String {
    let members: Vec<u8> = (0..128).filter(|it| class.contains(char::from(*it))).collect();
    let words = describe(&members, beyond(class, source));
    // `[^ ]` is the same in both cases, and need not say so.
    let other_case = |it: &u8| if it.is_ascii_alphabetic() { it ^ 0x20 } else { *it };
    if class.ignore_case() && members.iter().any(|it| !members.contains(&other_case(it))) {
        return format!("{words}, capital or small");
    }
    words
}

fn describe(members: &[u8], beyond: Beyond) -> String {
    let others: Vec<u8> = (0..128).filter(|it| !members.contains(it)).collect();
    match beyond {
        Beyond::All if others.is_empty() => "any character, a newline too".to_owned(),
        Beyond::All if members.is_empty() => "a character beyond ASCII".to_owned(),
        Beyond::All if others.len() < members.len() => {
            format!("any character but {}", list(&others, "and"))
        }
        Beyond::All => format!("{} or a character beyond ASCII", list(members, ",")),
        Beyond::Some if members.is_empty() => "one of some characters beyond ASCII".to_owned(),
        Beyond::Some => format!("{} or one of some characters beyond ASCII", list(members, ",")),
        Beyond::None if members.is_empty() => "no character at all".to_owned(),
        Beyond::None if others.is_empty() => "any ASCII character".to_owned(),
        Beyond::None if others.len() < 40 && members.len() > 64 => {
            format!("any ASCII character but {}", list(&others, "and"))
        }
        Beyond::None => list(members, "or"),
    }
}

/// Which characters beyond ASCII a class holds; `source` is how it is written.
///
/// Asked of the characters up to the symbols, of each sixteenth of the others, and of those that
/// are written there.
pub(in crate::cli::regex) fn beyond(class: &Class, source: &str) -> Beyond {
    let near = '\u{80}'..='\u{2fff}';
    let far = ('\u{3000}'..=char::MAX).step_by(16);
    let written = source.chars().filter(|it| !it.is_ascii());
    let mut found = near.chain(far).chain(written).map(|it| class.contains(it));
    let first = found.next().unwrap_or_default();
    match found.all(|it| it == first) {
        false => Beyond::Some,
        true if first => Beyond::All,
        true => Beyond::None,
    }
}

/// Whether a byte is in a set.
type IsIn = fn(u8) -> bool;

/// Sets that have a name, the largest first.
const NAMED: &[(IsIn, &str)] = &[
    (|it| it.is_ascii_alphanumeric() || it == b'_', "an ASCII letter, a digit, `_`"),
    (|it| it.is_ascii_alphanumeric(), "an ASCII letter, a digit"),
    (|it| it.is_ascii_alphabetic(), "an ASCII letter"),
    (|it| it.is_ascii_hexdigit(), "a hexadecimal digit"),
    (|it| it.is_ascii_uppercase(), "a capital letter A-Z"),
    (|it| it.is_ascii_lowercase(), "a small letter a-z"),
    (|it| it.is_ascii_digit(), "a digit"),
    (|it| it.is_ascii_control() && !(9..=13).contains(&it), "a control character"),
    (|it| it == b' ' || (9..=13).contains(&it), "white space"),
];

/// The characters in words, the last two joined by `last`.
fn list(members: &[u8], last: &str) -> String {
    let mut rest = members.to_vec();
    let mut words: Vec<String> = Vec::new();
    for (is_in, name) in NAMED {
        if (0..128).filter(|it| is_in(*it)).all(|it| rest.contains(&it)) {
            rest.retain(|it| !is_in(*it));
            words.extend(name.split(", ").map(str::to_owned));
        }
    }
    words.extend(
        rest.chunk_by(|left, right| left + 1 == *right && same_kind(*left, *right)).flat_map(run),
    );
    match words.pop() {
        Some(end) if words.is_empty() => end,
        Some(end) if last == "," => format!("{}, {end}", words.join(", ")),
        Some(end) => format!("{} {last} {end}", words.join(", ")),
        None => String::new(),
    }
}

/// Whether a range of both says something: `a-f`, but not `+-/`.
fn same_kind(left: u8, right: u8) -> bool {
    left.is_ascii_digit() && right.is_ascii_digit()
        || left.is_ascii_lowercase() && right.is_ascii_lowercase()
        || left.is_ascii_uppercase() && right.is_ascii_uppercase()
}

/// Neighbours as a range, if they are more than two.
fn run(run: &[u8]) -> Vec<String> {
    match run {
        [first, _, .., last] => vec![format!("{}-{}", char::from(*first), char::from(*last))],
        few => few.iter().map(|it| character(*it)).collect(),
    }
}

fn character(byte: u8) -> String {
    match byte {
        b' ' => "a space".to_owned(),
        b'\t' => "a tab".to_owned(),
        b'\n' => "a newline".to_owned(),
        b'\r' => "a carriage return".to_owned(),
        b'`' => "a backtick".to_owned(),
        _ if byte.is_ascii_control() => format!("U+{byte:04X}"),
        _ => format!("`{}`", char::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::regex::nodes;
    use crate::onigmo::{Node, NodeKind, Regex};

    #[track_caller]
    fn check(pattern: &str, expected: &str) {
        let regex = Regex::new(pattern).unwrap();
        let is_class = |it: &&Node| matches!(it.kind, NodeKind::Class(_));
        let node = nodes::all(regex.ast()).find(is_class).unwrap();
        let NodeKind::Class(class) = &node.kind else { unreachable!() };
        assert_eq!(words(class, pattern), expected, "{pattern}");
    }

    #[test]
    fn what_classes_hold() {
        check("[^ ]", "any character but a space");
        check("[^\\]\\n]", "any character but a newline and `]`");
        check("[A-Z]", "a capital letter A-Z");
        check("[a-z0-9_-]", "a small letter a-z, a digit, `-` or `_`");
        check("[a-f]", "a-f");
        check("[+*/]", "`*`, `+` or `/`");
        check("\\h", "a hexadecimal digit");
        check("\\d", "a digit");
        check("\\S", "any character but white space");
        check("[\\s\\S]", "any character, a newline too");
        check("[[:alpha:]]", "an ASCII letter or one of some characters beyond ASCII");
        check("(?i:[^ ])", "any character but a space");
        check("(?i:[a-z])", "a small letter a-z, capital or small");
        check("[é-ë]", "one of some characters beyond ASCII");
    }
}
