//! What in a pattern other engines read in another way.

use std::ops::Range;

use crate::cli::regex::explain::class::{Beyond, beyond};
use crate::cli::regex::nodes;
use crate::cli::regex::subject::Subject;
use crate::onigmo::{Anchor, Class, GroupKind, Node, NodeId, NodeKind, Regex, Repeat};

use super::why::Why;

/// Something in the pattern that has another meaning elsewhere, or none.
#[derive(Clone, Debug)]
pub(super) struct Trait {
    pub(super) why: Why,
    /// How to write it for the other engines so that it means what it means to Fluent Bit; empty
    /// if that cannot be done by writing.
    pub(super) edits: Vec<Edit>,
}

/// A replacement in the compiled pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) range: Range<usize>,
    pub(super) with: String,
}

/// All that is in a pattern, the first suspects first; each kind once.
pub(super) fn of(subject: &Subject, regex: &Regex) -> Vec<Trait> {
    let mut found: Vec<(Why, Vec<Edit>)> = Vec::new();
    let finder = Finder { source: subject.inner(), regex };
    for node in nodes::all(regex.ast()) {
        found.extend(finder.node(node));
    }
    found.extend(finder.whole());
    found.sort_by_key(|(why, _)| *why);
    let kinds = found.chunk_by(|left, right| left.0 == right.0);
    kinds
        .map(|kind| {
            let edits = kind.iter().flat_map(|(_, edits)| edits.clone()).collect();
            Trait { why: kind[0].0, edits }
        })
        .collect()
}

struct Finder<'a> {
    source: &'a [u8],
    regex: &'a Regex,
}

type Found = Vec<(Why, Vec<Edit>)>;

fn only(why: Why) -> Found {
    vec![(why, Vec::new())]
}

fn instead(why: Why, range: Range<usize>, with: &str) -> Found {
    vec![(why, vec![Edit { range, with: with.to_owned() }])]
}

impl Finder<'_> {
    fn text(&self, range: Range<usize>) -> &str {
        std::str::from_utf8(self.source.get(range).unwrap_or_default()).unwrap_or_default()
    }

    fn node(&self, node: &Node) -> Found {
        let range = node.span.start..node.span.end;
        match &node.kind {
            NodeKind::Literal { ignore_case, .. } => self.literal(range, *ignore_case),
            NodeKind::AnyChar { newline: true } => instead(Why::Dotall, range, "(?s:.)"),
            NodeKind::Word { negated: false, ascii: true } => {
                instead(Why::AsciiShorthand, range, "[0-9A-Za-z_]")
            }
            NodeKind::Word { negated: true, ascii: true } => {
                instead(Why::AsciiShorthand, range, "[^0-9A-Za-z_]")
            }
            NodeKind::Class(class) => self.class(class, range),
            NodeKind::Anchor(it) => anchor(*it, range),
            NodeKind::Look { .. } => only(Why::Look),
            NodeKind::Group { kind, child } => self.group(kind, *child, range),
            NodeKind::Repeat(repeat) => self.repeat(repeat, range),
            NodeKind::Backreference(_) => only(Why::Backreference),
            NodeKind::Call { .. } => only(Why::Call),
            NodeKind::Linebreak => only(Why::Linebreak),
            NodeKind::GraphemeCluster => only(Why::Grapheme),
            _ => Vec::new(),
        }
    }

    /// What is known of the pattern only as a whole.
    fn whole(&self) -> Found {
        let mut found = Vec::new();
        if self.regex.names().iter().any(|it| 1 < it.groups.len()) {
            found.extend(only(Why::DuplicateNames));
        }
        let is =
            |what: fn(&NodeKind) -> bool| nodes::all(self.regex.ast()).any(|it| what(&it.kind));
        if is(|it| matches!(it, NodeKind::Look { behind: true, .. }))
            && is(|it| matches!(it, NodeKind::Anchor(Anchor::EndBuf | Anchor::SemiEndBuf)))
        {
            found.extend(only(Why::LookBehindAtEnd));
        }
        found
    }

    /// Escapes that are no escapes.
    fn literal(&self, range: Range<usize>, ignore_case: bool) -> Found {
        let text = self.text(range.clone());
        let mut found = Vec::new();
        let mut rest = text.char_indices();
        while let Some((at, c)) = rest.next() {
            let Some((_, next)) = (c == '\\').then(|| rest.next()).flatten() else { continue };
            let start = range.start + at;
            let place = start..start + 1 + next.len_utf8();
            match next {
                '<' | '>' => found.extend(instead(Why::AngleEscape, place, &next.to_string())),
                'x' | '0'..='7' if !text[at..].starts_with("\\x{") => {
                    found.extend(only(Why::Bytes));
                }
                'a' | 'f' | 'n' | 'r' | 't' | 'v' | 'x' | 'u' | '0'..='9' => {}
                'e' => found.extend(instead(Why::UnknownEscape, place, "\\x1B")),
                'c' | 'C' | 'M' => found.extend(only(Why::UnknownEscape)),
                _ if next.is_ascii_alphabetic() || !next.is_ascii() => {
                    found.extend(instead(Why::UnknownEscape, place, &next.to_string()));
                }
                _ => {}
            }
        }
        for (at, braces) in text.match_indices("{,}") {
            let start = range.start + at;
            found.extend(instead(Why::NoInterval, start..start + braces.len(), "\\{,\\}"));
        }
        let lower = text.to_lowercase();
        if ignore_case
            && (!text.is_ascii()
                || ["ss", "st", "ff", "fi", "fl"].iter().any(|it| lower.contains(it)))
        {
            found.extend(only(Why::Folding));
        }
        found
    }

    /// `\d` and its like, alone or in brackets.
    fn class(&self, class: &Class, range: Range<usize>) -> Found {
        let text = self.text(range.clone());
        match text {
            "\\d" => return instead(Why::AsciiShorthand, range, "[0-9]"),
            "\\D" => return instead(Why::AsciiShorthand, range, "[^0-9]"),
            "\\s" => return instead(Why::AsciiShorthand, range, "[\\t-\\r ]"),
            "\\S" => return instead(Why::AsciiShorthand, range, "[^\\t-\\r ]"),
            "\\h" => return instead(Why::HexDigit, range, "[0-9A-Fa-f]"),
            "\\H" => return instead(Why::HexDigit, range, "[^0-9A-Fa-f]"),
            _ => {}
        }
        let mut found = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            let (length, edit) = in_brackets(rest);
            if let Some((why, with)) = edit {
                let start = range.start + at;
                found.extend(instead(why, start..start + length, with));
            }
            at += length;
        }
        match spelled_out(class, text) {
            Some(with) => found.push((Why::ClassSyntax, vec![Edit { range, with }])),
            None => found.extend(only(Why::ClassMembers)),
        }
        found
    }

    fn group(&self, kind: &GroupKind, child: NodeId, range: Range<usize>) -> Found {
        match kind {
            GroupKind::Capture { name: None, .. } if !self.regex.names().is_empty() => {
                instead(Why::PlainGroups, range.start..range.start + 1, "(?:")
            }
            GroupKind::Capture { name: Some(name), .. } => {
                let quoted = self.source.get(name.start.wrapping_sub(1)) == Some(&b'\'');
                if !quoted {
                    return Vec::new();
                }
                let edit =
                    |at: usize, with: &str| Edit { range: at..at + 1, with: with.to_owned() };
                vec![(Why::QuotedName, vec![edit(name.start - 1, "<"), edit(name.end, ">")])]
            }
            GroupKind::Options { switch: true, .. } => self.switch(child),
            GroupKind::Atomic => only(Why::Atomic),
            GroupKind::Absent => only(Why::Absent),
            GroupKind::Condition { .. } => only(Why::Condition),
            _ => Vec::new(),
        }
    }

    /// An option switch with alternatives behind it.
    fn switch(&self, child: NodeId) -> Found {
        let child = self.regex.ast().node(child);
        if !matches!(child.kind, NodeKind::Alternate(_)) {
            return Vec::new();
        }
        let insert = |at: usize, with: &str| Edit { range: at..at, with: with.to_owned() };
        let edits = vec![insert(child.span.start, "(?:"), insert(child.span.end, ")")];
        vec![(Why::SwitchSwallows, edits)]
    }

    fn repeat(&self, repeat: &Repeat, range: Range<usize>) -> Found {
        let operator = repeat.operator.start..repeat.operator.end;
        let child = self.regex.ast().node(repeat.child);
        let text = self.text(operator.clone());
        let insert = Edit { range: range.start..range.start, with: "(?:".to_owned() };
        let replace = |with: String| Edit { range: operator.clone(), with };
        let mut found = Vec::new();
        if text.starts_with("{,") {
            let with = text.replacen("{,", "{0,", 1);
            found.push((Why::UpTo, vec![replace(with)]));
        } else if text == "?" && self.is_interval(&child.kind, false) {
            found.push((Why::FixedOptional, vec![insert, replace(")?".to_owned())]));
        } else if text.ends_with("}?") && !text.contains(',') {
            let with = format!("{})?", &text[..text.len() - 1]);
            found.push((Why::FixedOptional, vec![insert, replace(with)]));
        } else if text == "+" && self.is_interval(&child.kind, true) {
            found.push((Why::IntervalPlus, vec![insert, replace(")+".to_owned())]));
        }
        if repeat.possessive {
            found.extend(only(Why::Possessive));
        }
        match child.kind {
            NodeKind::Repeat(_) if found.is_empty() => found.extend(only(Why::Stacked)),
            NodeKind::Anchor(_) | NodeKind::Look { .. } => found.extend(only(Why::RepeatedAnchor)),
            NodeKind::Group { kind: GroupKind::Capture { .. }, .. } => {
                found.extend(only(Why::GroupsInLoops));
            }
            _ => {}
        }
        found
    }

    /// Whether it is repeated by braces; `range` says with two numbers or not.
    fn is_interval(&self, kind: &NodeKind, any: bool) -> bool {
        let NodeKind::Repeat(inner) = kind else { return false };
        let text = self.text(inner.operator.start..inner.operator.end);
        text.ends_with('}') && (any || !text.contains(','))
    }
}

fn anchor(anchor: Anchor, range: Range<usize>) -> Found {
    match anchor {
        Anchor::EndLine => instead(Why::LineEnd, range, "(?m:$)"),
        Anchor::BeginLine => instead(Why::LineStart, range, "(?m:^)"),
        Anchor::SemiEndBuf => only(Why::EndOfText),
        Anchor::BeginPosition => only(Why::BeginPosition),
        Anchor::Keep => only(Why::Keep),
        _ => Vec::new(),
    }
}

/// A class that holds ASCII only, as a list of its members.
fn spelled_out(class: &Class, text: &str) -> Option<String> {
    if !text.starts_with('[') || beyond(class, text) != Beyond::None {
        return None;
    }
    let members = (0..128_u8).filter(|it| class.contains(char::from(*it)));
    Some(members.fold("[".to_owned(), |class, it| format!("{class}\\x{it:02X}")) + "]")
}

/// What stands at the start of a part of a class: how long it is, and what to write for it.
fn in_brackets(rest: &str) -> (usize, Option<(Why, &'static str)>) {
    const SHORTHANDS: &[(&str, Why, &str)] = &[
        ("\\w", Why::AsciiShorthand, "0-9A-Za-z_"),
        ("\\d", Why::AsciiShorthand, "0-9"),
        ("\\s", Why::AsciiShorthand, "\\t-\\r "),
        ("\\h", Why::HexDigit, "0-9A-Fa-f"),
        ("\\<", Why::AngleEscape, "<"),
        ("\\>", Why::AngleEscape, ">"),
        ("[:alpha:]", Why::PosixUnicode, "\\p{Alphabetic}"),
        ("[:digit:]", Why::PosixUnicode, "\\p{Nd}"),
        ("[:alnum:]", Why::PosixUnicode, "\\p{Alphabetic}\\p{Nd}"),
        ("[:upper:]", Why::PosixUnicode, "\\p{Uppercase}"),
        ("[:lower:]", Why::PosixUnicode, "\\p{Lowercase}"),
        ("[:space:]", Why::PosixUnicode, "\\p{White_Space}"),
        ("[:word:]", Why::PosixUnicode, "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}"),
        ("[:punct:]", Why::PosixUnicode, "\\p{P}$+<=>^`|~"),
    ];
    if let Some((text, why, with)) = SHORTHANDS.iter().find(|it| rest.starts_with(it.0)) {
        return (text.len(), Some((*why, with)));
    }
    let mut chars = rest.chars();
    let first = chars.next().map_or(1, char::len_utf8);
    let second = if rest.starts_with('\\') { chars.next().map_or(0, char::len_utf8) } else { 0 };
    (first + second, None)
}

/// The pattern with the edits made; those that touch what is edited already are left out.
pub(super) fn edit<'a>(pattern: &[u8], edits: impl Iterator<Item = &'a Edit>) -> Vec<u8> {
    let mut edits: Vec<&Edit> = edits.collect();
    // Of two insertions at one place, the one that opens comes second only if it closes nothing.
    edits.sort_by_key(|it| (it.range.start, it.range.end));
    let mut edited = Vec::with_capacity(pattern.len() + 64);
    let mut at = 0;
    for it in edits {
        if it.range.start < at || pattern.len() < it.range.end {
            continue;
        }
        edited.extend_from_slice(&pattern[at..it.range.start]);
        edited.extend_from_slice(it.with.as_bytes());
        at = it.range.end;
    }
    edited.extend_from_slice(&pattern[at..]);
    edited
}
