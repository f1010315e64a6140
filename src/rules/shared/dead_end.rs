//! Parts of a pattern behind which nothing can match, whatever the text.
//!
//! The place in a text is seen by what stands before it and behind it: the end of the text, a
//! newline, a letter, another ASCII character, or one beyond ASCII. Each part of the pattern makes
//! a set of places of a set of places, and one that makes none of some is a dead end. The sets are
//! never too small, so a dead end is a proof.

use std::collections::HashMap;

use crate::onigmo::{
    Anchor, Ast, Class, GroupKind, Node, NodeId, NodeKind, Options, Regex, Repeat,
};

/// Parts in each other, at most.
const DEEPEST: usize = 200;

/// What stands beside a place.
type Beside = u32;
/// No character: the text begins or ends here.
const NOTHING: Beside = 0;
const NEWLINE: Beside = 1;
/// A letter, a digit or `_`.
const WORD: Beside = 2;
/// Another ASCII character.
const PLAIN: Beside = 3;
/// A character beyond ASCII, or a byte of none.
const BEYOND: Beside = 4;
const ALL_BESIDE: [Beside; 5] = [NOTHING, NEWLINE, WORD, PLAIN, BEYOND];

/// Characters, as a bit for each [`Beside`].
type Characters = u32;

/// Places in a text: a bit for each pair of what is before and behind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Places(u32);

impl Places {
    const ALL: Self = Self((1 << 25) - 1);

    fn is_empty(self) -> bool {
        self.0 == 0
    }

    fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Those where `is` holds of what is before and behind.
    fn filter(self, is: impl Fn(Beside, Beside) -> bool) -> Self {
        let pairs = ALL_BESIDE.into_iter().flat_map(|before| ALL_BESIDE.map(|it| (before, it)));
        let kept = pairs.filter(|(before, behind)| is(*before, *behind));
        Self(kept.fold(0, |all, (before, behind)| all | 1 << (before * 5 + behind)) & self.0)
    }

    /// Where one of `characters` is taken.
    fn take(self, characters: Characters) -> Self {
        let taken = ALL_BESIDE.into_iter().filter(|it| {
            has(characters, *it) && !self.filter(|_, behind| behind == *it).is_empty()
        });
        taken.fold(Self::default(), |all, it| all.or(Self::ALL.filter(|before, _| before == it)))
    }

    /// Each place by itself.
    fn each(self) -> impl Iterator<Item = Self> {
        (0..25).map(|it| Self(1 << it)).filter(move |it| !it.and(self).is_empty())
    }
}

fn only(beside: Beside) -> Characters {
    1 << beside
}

fn has(characters: Characters, beside: Beside) -> bool {
    characters >> beside & 1 == 1
}

/// What kind of character `byte` begins.
fn beside(byte: u8) -> Beside {
    match byte {
        b'\n' => NEWLINE,
        b'_' => WORD,
        it if it.is_ascii_alphanumeric() => WORD,
        it if it.is_ascii() => PLAIN,
        _ => BEYOND,
    }
}

/// A part of a pattern at which every match fails.
#[derive(Clone, Copy)]
pub(in crate::rules) struct DeadEnd<'a> {
    /// The part that cannot match.
    pub(in crate::rules) node: &'a Node,
    /// The last anchor before it.
    pub(in crate::rules) anchor: Option<&'a Node>,
    /// It matches nothing anywhere: a class without a character.
    pub(in crate::rules) is_empty: bool,
    /// The pattern can match without it.
    pub(in crate::rules) may_be_left_out: bool,
}

impl<'a> DeadEnd<'a> {
    /// The first dead end of `regex`.
    pub(in crate::rules) fn of(regex: &'a Regex) -> Option<Self> {
        let ast = regex.ast();
        let mut walk = Walk {
            ast,
            regex,
            seen: HashMap::new(),
            known: HashMap::new(),
            anchor: None,
            negated: 0,
            depth: 0,
        };
        let end = walk.run(ast.root(), Places::ALL)?;
        let (node, anchor) = walk.first(ast.root())?;
        let is_empty = walk.places(node, Places::ALL)?.is_empty();
        let node = ast.node(node);
        // One that something stands behind has no say here.
        let between = |it: &&Node| {
            let between = regex.pattern().get(it.span.end..node.span.start);
            between.is_some_and(|it| it.is_empty() || b"()".contains(&it[0]))
        };
        let anchor = anchor.map(|it| ast.node(it)).filter(between);
        Some(Self { node, anchor, is_empty, may_be_left_out: !end.is_empty() })
    }
}

#[derive(Clone, Copy, Default)]
struct Seen {
    before: Places,
    after: Places,
    anchor: Option<NodeId>,
}

struct Walk<'a> {
    ast: &'a Ast,
    regex: &'a Regex,
    /// Before and after each part, over all visits.
    seen: HashMap<NodeId, Seen>,
    /// What was found for a part and the places before it: loops in loops ask often.
    known: HashMap<(NodeId, u32), Places>,
    /// The last one.
    anchor: Option<NodeId>,
    /// Negated look-arounds that the visit is in.
    negated: usize,
    depth: usize,
}

impl Walk<'_> {
    /// The places behind `id` from those before it; `None` for a pattern that is too deep.
    fn run(&mut self, id: NodeId, before: Places) -> Option<Places> {
        if before.is_empty() {
            return Some(before);
        }
        if let Some(after) = self.known.get(&(id, before.0)) {
            return Some(*after);
        }
        self.depth += 1;
        if DEEPEST < self.depth {
            return None;
        }
        let anchor = self.anchor;
        let after = self.places(id, before)?;
        self.depth -= 1;
        self.known.insert((id, before.0), after);
        if self.negated == 0 {
            let seen = self.seen.entry(id).or_default();
            seen.before = seen.before.or(before);
            seen.after = seen.after.or(after);
            seen.anchor = anchor;
        }
        Some(after)
    }

    fn places(&mut self, id: NodeId, before: Places) -> Option<Places> {
        let ast = self.ast;
        let node = ast.node(id);
        Some(match &node.kind {
            NodeKind::Literal { bytes, ignore_case } => bytes.iter().fold(before, |at, byte| {
                let cases = *ignore_case && (byte.is_ascii_alphabetic() || !byte.is_ascii());
                let cases = if cases { only(WORD) | only(BEYOND) } else { 0 };
                at.take(only(beside(*byte)) | cases)
            }),
            NodeKind::AnyChar { newline } => before.take(any(*newline)),
            NodeKind::Class(class) => before.take(self.characters(class, node)),
            NodeKind::Word { negated: false, .. } => before.take(only(WORD) | only(BEYOND)),
            NodeKind::Word { negated: true, .. } => {
                before.take(only(NEWLINE) | only(PLAIN) | only(BEYOND))
            }
            NodeKind::Anchor(anchor) => {
                self.anchor = Some(id);
                before.filter(|before, behind| holds(*anchor, before, behind))
            }
            NodeKind::Look { behind, negated, child } => {
                self.look(*behind, *negated, *child, before)?
            }
            NodeKind::Group { kind: GroupKind::Absent | GroupKind::Condition { .. }, .. }
            | NodeKind::Linebreak
            | NodeKind::GraphemeCluster
            | NodeKind::Backreference(_)
            | NodeKind::Call { .. } => Places::ALL,
            NodeKind::Group { child, .. } => self.run(*child, before)?,
            NodeKind::Repeat(repeat) => self.repeat(*repeat, before)?,
            NodeKind::Concat(children) => {
                let mut at = before;
                for child in children {
                    at = self.run(*child, at)?;
                }
                at
            }
            NodeKind::Alternate(children) => {
                let mut all = Places::default();
                for child in children {
                    all = all.or(self.run(*child, before)?);
                }
                all
            }
        })
    }

    fn look(
        &mut self,
        behind: bool,
        negated: bool,
        child: NodeId,
        before: Places,
    ) -> Option<Places> {
        self.negated += usize::from(negated || behind);
        let mut kept = Places::default();
        if behind {
            kept = before.and(self.run(child, Places::ALL)?);
        } else {
            for place in before.each() {
                if !self.run(child, place)?.is_empty() {
                    kept = kept.or(place);
                }
            }
        }
        self.negated -= usize::from(negated || behind);
        Some(if negated { before } else { kept })
    }

    fn repeat(&mut self, repeat: Repeat, before: Places) -> Option<Places> {
        if repeat.max == Some(0) {
            return Some(before);
        }
        let mut at = before;
        if 0 < repeat.min {
            at = self.run(repeat.child, at)?;
        }
        if repeat.max != Some(1) {
            loop {
                let more = at.or(self.run(repeat.child, at)?);
                if more == at {
                    break;
                }
                at = more;
            }
        } else if repeat.min == 0 {
            at = at.or(self.run(repeat.child, at)?);
        }
        Some(at)
    }

    fn characters(&self, class: &Class, node: &Node) -> Characters {
        let ascii = (0..0x80_u8).filter(|it| class.contains(char::from(*it)));
        let mut characters = ascii.fold(0, |all, it| all | only(beside(it)));
        if class.ignore_case() && characters != 0 {
            characters |= only(WORD);
        }
        if self.is_ascii(class, node) || (characters == 0 && self.is_empty(node)) {
            return characters;
        }
        characters | only(BEYOND)
    }

    /// Whether the class has only ASCII characters: `\d` and its like, unless under `(?u)`, and
    /// plain ones such as `[a-z0-9]`.
    fn is_ascii(&self, class: &Class, node: &Node) -> bool {
        let pattern = self.regex.pattern();
        let text = pattern.get(node.span.start..node.span.end).unwrap_or_default();
        let plain = |it: &[u8]| it.iter().all(|it| it.is_ascii() && !b"[]\\^&".contains(it));
        let listed = matches!(text, [b'[', items @ .., b']'] if plain(items));
        let shorthand = matches!(text, [b'\\', b'd' | b's' | b'h'])
            && !class.contains('\u{660}')
            && !class.contains('\u{2003}');
        !class.ignore_case() && (listed || shorthand)
    }

    /// Whether the class that is written at `node` matches nothing at all.
    fn is_empty(&self, node: &Node) -> bool {
        let pattern = self.regex.pattern();
        let Some(text) = pattern.get(node.span.start..node.span.end) else { return false };
        // Alone, it is asked for the bytes that it takes.
        let alone = [b"(", text, b")"].concat();
        let facts = Regex::with_options(alone, Options::NONE).ok().and_then(|it| it.group(1));
        facts.is_some_and(|it| it.bytes == [0; 4])
    }

    /// The first part in the order of the pattern from which nothing goes on.
    fn first(&self, id: NodeId) -> Option<(NodeId, Option<NodeId>)> {
        let children = self.ast.node(id).kind.children();
        if let Some(found) = children.iter().find_map(|it| self.first(*it)) {
            return Some(found);
        }
        let seen = self.seen.get(&id)?;
        (!seen.before.is_empty() && seen.after.is_empty()).then_some((id, seen.anchor))
    }
}

fn any(newline: bool) -> Characters {
    let newline = if newline { only(NEWLINE) } else { 0 };
    only(WORD) | only(PLAIN) | only(BEYOND) | newline
}

/// Whether the anchor may hold between these.
fn holds(anchor: Anchor, before: Beside, behind: Beside) -> bool {
    let known = before != BEYOND && behind != BEYOND;
    let bound = (before == WORD) != (behind == WORD);
    match anchor {
        Anchor::BeginBuf | Anchor::BeginPosition => before == NOTHING,
        Anchor::EndBuf => behind == NOTHING,
        Anchor::SemiEndBuf | Anchor::EndLine => behind == NOTHING || behind == NEWLINE,
        Anchor::BeginLine => before == NOTHING || (before == NEWLINE && behind != NOTHING),
        Anchor::WordBound { .. } => bound || !known,
        Anchor::NotWordBound { .. } => !bound || !known,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `expect` is the dead end, in `[…]` where the pattern can match without it.
    #[track_caller]
    fn check(pattern: &str, expect: &str) {
        let regex = Regex::new(pattern).unwrap();
        let found = DeadEnd::of(&regex).map(|it| {
            let text = &pattern[it.node.span.start..it.node.span.end];
            if it.may_be_left_out { format!("[{text}]") } else { text.to_owned() }
        });
        assert_eq!(found.unwrap_or_default(), expect, "{pattern}");
    }

    #[test]
    fn dead_ends() {
        check("^a$b", "b");
        check("a^b", "^");
        check(r"^(?<a>\d+)$ (?<b>.*)$", " ");
        check(r"a\Ab", r"\A");
        check(r"a\z\n", r"\n");
        check(r"\d\B\s", r"\s");
        check(r"\s\b-", "-");
        check(r"\w\b\w", "");
        check(r"[a-y]\b\d", r"\d");
        check("[a-c&&d-f]", "[a-c&&d-f]");
        check("(?=a)b^", "^");
        check("a(?=$)b", "b");
        check("(?:a|b$)c$d", "d");
        check("(?:^a){2,}", "");
    }

    #[test]
    fn dead_alternatives() {
        check("a|b$c", "[c]");
        check("a(?:$b)?c", "[b]");
    }

    #[test]
    fn what_may_match() {
        let may = [
            "",
            "^$",
            "$^",
            "$\\n^",
            "a\\n^b",
            "(?m)$.^a",
            "a|^b",
            "(a|^)b",
            "(a*)^b",
            "a$\\s*",
            "(?i)k\\b",
            "\\b\\d",
            "a\\b-",
            "(?!)",
            "a(?!b$c)",
            "(?<=\\n)^",
            "^(?:#.*\\n|)^a",
            "\\R^",
            "[\\x80-\\xFF]",
            "é\\bé",
            "x{0}^",
            "(?:a?^)+",
            "[^a]^b",
            "\\W^a",
            "(?<=^)a",
            "$(?<!a)",
            // Written to match nothing, and not proved here.
            r"[^\s\S]",
        ];
        for it in may {
            check(it, "");
        }
    }
}
