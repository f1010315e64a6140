//! The words for each kind of node.

use crate::cli::regex::nodes;
use crate::cli::regex::subject::{Subject, letters};
use crate::onigmo::{Anchor, Ast, Backreference, GroupKind, Node, NodeKind, Options, Repeat};

/// How often.
pub(super) fn count(repeat: &Repeat) -> String {
    let count = match (repeat.min, repeat.max) {
        (0, Some(0)) => "never".to_owned(),
        (0, Some(1)) => "once or not at all".to_owned(),
        (0, None) => "any number of times".to_owned(),
        (1, None) => "one or more times".to_owned(),
        (1, Some(1)) => "once".to_owned(),
        (min, None) => format!("{min} or more times"),
        (0, Some(max)) => format!("up to {max} times"),
        (min, Some(max)) if min == max => format!("{min} times"),
        (min, Some(max)) => format!("{min} to {max} times"),
    };
    match repeat {
        Repeat { possessive: true, .. } => format!("{count}, giving none back"),
        Repeat { greedy: false, .. } => format!("{count}, as few as possible"),
        _ => count,
    }
}

/// What parentheses mean.
pub(super) fn group(subject: &Subject, numbers: &Numbers, kind: &GroupKind) -> String {
    match kind {
        GroupKind::Capture { number, name } => match (numbers.of(*number), name) {
            (None, _) => "a group that does not capture, beside named ones".to_owned(),
            (Some(number), None) => format!("group {number}"),
            (Some(number), Some(name)) => format!("group {number}, `{}`", subject.piece(*name)),
        },
        GroupKind::Options { options, switch } => self::options(*options, *switch),
        GroupKind::Atomic => "taken in one way only, never given back in part".to_owned(),
        GroupKind::Absent => "the longest text that has no match of this in it".to_owned(),
        GroupKind::Condition { number, .. } => {
            let number = numbers.of(*number).unwrap_or(*number);
            format!("if group {number} is set the first of these, otherwise the second")
        }
        _ => "together".to_owned(),
    }
}

fn options(options: Options, switch: bool) -> String {
    let meaning = match letters(options).as_str() {
        "" => "without options".to_owned(),
        letters => format!("with {letters}"),
    };
    if switch { format!("from here to the end of the group, {meaning}") } else { meaning }
}

/// What looks around.
pub(super) const fn look(behind: bool, negated: bool) -> &'static str {
    match (behind, negated) {
        (false, false) => "what follows must be",
        (false, true) => "what follows must not be",
        (true, false) => "what stands before must be",
        (true, true) => "what stands before must not be",
    }
}

/// What has no parts, except for classes.
pub(super) fn leaf(subject: &Subject, numbers: &Numbers, kind: &NodeKind) -> String {
    match kind {
        NodeKind::Literal { bytes, ignore_case } => literal(bytes, *ignore_case),
        NodeKind::AnyChar { newline: true } => "any character".to_owned(),
        NodeKind::AnyChar { newline: false } => "any character but a newline".to_owned(),
        NodeKind::Word { negated, ascii } => word(*negated, *ascii).to_owned(),
        NodeKind::Linebreak => "a line break, `\\r\\n` as one".to_owned(),
        NodeKind::GraphemeCluster => "a character with all that is put on it".to_owned(),
        NodeKind::Anchor(it) => anchor(*it).to_owned(),
        NodeKind::Backreference(it) => backreference(numbers, it),
        NodeKind::Call { number: Some(0), .. } => "the whole pattern again".to_owned(),
        NodeKind::Call { number: Some(number), .. } => {
            format!("what group {number} matches, again")
        }
        NodeKind::Call { name, .. } => {
            format!("what group `{}` matches, again", subject.piece(*name))
        }
        _ => "something".to_owned(),
    }
}

/// These characters.
pub(super) fn literal(bytes: &[u8], ignore_case: bool) -> String {
    let has_letters = String::from_utf8_lossy(bytes).chars().any(char::is_alphabetic);
    let case = if ignore_case && has_letters { ", capital or small" } else { "" };
    match std::str::from_utf8(bytes) {
        Ok("") => "nothing, which is always there".to_owned(),
        Ok(text) if text.chars().all(|it| it == ' ') && text.len() == 1 => "a space".to_owned(),
        Ok(text) if text.chars().any(char::is_control) => {
            format!("\"{}\"{case}", text.escape_debug())
        }
        Ok(text) => format!("`{text}`{case}"),
        Err(_) => format!("the bytes \"{}\"", bytes.escape_ascii()),
    }
}

const fn word(negated: bool, ascii: bool) -> &'static str {
    match (negated, ascii) {
        (false, true) => "an ASCII letter, a digit or `_`",
        (true, true) => "anything but an ASCII letter, a digit or `_`",
        (false, false) => "a letter, a digit or `_`",
        (true, false) => "anything but a letter, a digit or `_`",
    }
}

const fn anchor(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::BeginBuf => "the start of the text",
        Anchor::EndBuf => "the end of the text",
        Anchor::SemiEndBuf => "the end of the text, or before a newline that ends it",
        Anchor::BeginLine => "the start of a line",
        Anchor::EndLine => "the end of a line",
        Anchor::BeginPosition => "the place where the search began",
        Anchor::Keep => "what was matched so far is left out of the match",
        Anchor::WordBound { .. } => "the edge of a word",
        Anchor::NotWordBound { .. } => "not the edge of a word",
        #[expect(unreachable_patterns, reason = "the engine may get more of them")]
        _ => "a place in the text",
    }
}

fn backreference(numbers: &Numbers, it: &Backreference) -> String {
    let numbers: Vec<String> =
        it.groups.iter().map(|number| numbers.of(*number).unwrap_or(*number).to_string()).collect();
    let groups = numbers.join(" or ");
    let case = if it.ignore_case { ", capital or small" } else { "" };
    let level = if it.level.is_some() { " at this level of the recursion" } else { "" };
    format!("the text that group {groups} matched{level}{case}")
}

/// The numbers that groups have: beside named ones, plain ones have none.
pub(super) struct Numbers(Option<Vec<usize>>);

impl Numbers {
    pub(super) fn new(ast: &Ast) -> Self {
        let named = |it: &Node| match it.kind {
            NodeKind::Group { kind: GroupKind::Capture { number, name: Some(_) }, .. } => {
                Some(number)
            }
            _ => None,
        };
        let mut named: Vec<usize> = nodes::all(ast).filter_map(named).collect();
        named.sort_unstable();
        Self((!named.is_empty()).then_some(named))
    }

    /// The number of the group that is written as the `written`th.
    pub(super) fn of(&self, written: usize) -> Option<usize> {
        match &self.0 {
            None => Some(written),
            Some(named) => named.binary_search(&written).ok().map(|it| it + 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals() {
        assert_eq!(literal(b"", false), "nothing, which is always there");
        assert_eq!(literal(b" ", false), "a space");
        assert_eq!(literal(b"a\tb", true), "\"a\\tb\", capital or small");
        assert_eq!(literal(b"\xe3", false), "the bytes \"\\xe3\"");
    }
}
