//! Texts of which only a part is known, and whether a pattern can match one of them.
//!
//! A glob of `Path` gives many paths, a tag with a `*` is many tags. What is said here holds for
//! all of them. Line breaks in the names of files are left out of account.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::shape::{Node, NodeKind, Set};

/// A piece of a text that is not fully known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Element {
    /// One byte of these.
    One(Set),
    /// Any number of these.
    Many(Set),
}

/// Two things with more places in both are not followed together.
const MOST_PLACES: usize = 4_000_000;

/// A set of texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Language {
    elements: Vec<Element>,
}

impl Language {
    /// One text.
    pub fn constant(text: &str) -> Self {
        let mut language = Self::default();
        language.push(text);
        language
    }

    /// The paths that glob(3) gives for a pattern of `Path`; `None` where that depends on more.
    ///
    /// A few more than it gives, never fewer: a leading dot is not special here.
    pub fn of_glob(pattern: &str) -> Option<Self> {
        if pattern.contains('\\') || is_windows(pattern) {
            return None;
        }
        let mut language = Self::default();
        let name = Set::ALL.without(b'/').without(b'\n').without(0);
        let mut rest = pattern;
        if let Some(behind) = pattern.strip_prefix('~') {
            language.push("/");
            language.elements.push(Element::Many(Set::ALL.without(b'\n').without(0)));
            rest = &behind[behind.find('/')?..];
        }
        while let Some(next) = rest.chars().next() {
            let mut length = next.len_utf8();
            match next {
                '*' => language.elements.push(Element::Many(name)),
                '?' => language.elements.push(Element::One(name)),
                '[' => match bracket(rest) {
                    Some(end) => {
                        language.elements.push(Element::One(name));
                        length = end;
                    }
                    // It may be closed in a way that is not read here.
                    None => return None,
                },
                _ => language.push(&rest[..length]),
            }
            rest = &rest[length..];
        }
        Some(language)
    }

    /// The texts of `pattern`, where `*` is any text.
    pub fn of_match(pattern: &str) -> Self {
        let mut language = Self::default();
        for (index, part) in pattern.split('*').enumerate() {
            if 0 < index {
                language.push_any();
            }
            language.push(part);
        }
        language
    }

    /// Adds a text that is known.
    pub fn push(&mut self, text: &str) {
        self.elements.extend(text.bytes().map(|it| Element::One(Set::of(it))));
    }

    /// Adds any text.
    pub fn push_any(&mut self) {
        self.elements.push(Element::Many(Set::ALL));
    }

    /// The texts that begin as these do, as far as the first byte goes.
    #[must_use]
    pub fn first_byte(&self) -> Self {
        let mut language = Self::default();
        match self.elements.first() {
            Some(Element::One(set)) => language.elements.push(Element::One(*set)),
            Some(Element::Many(_)) | None => {}
        }
        language.push_any();
        language
    }

    /// The text, if it is only one.
    pub fn text(&self) -> Option<String> {
        let bytes = self.elements.iter().map(|it| match it {
            Element::One(set) => set.single(),
            Element::Many(_) => None,
        });
        String::from_utf8(bytes.collect::<Option<_>>()?).ok()
    }

    /// Whether some text is in both. A `false` is certain; of very long ones it is `true`.
    ///
    /// ```
    /// use flblint::sim::language::Language;
    ///
    /// let tags = Language::of_match("kube.*");
    /// assert!(tags.meets(&Language::of_match("*.log")));
    /// assert!(!tags.meets(&Language::of_match("k8s.*")));
    /// ```
    pub fn meets(&self, other: &Self) -> bool {
        if MOST_PLACES < self.elements.len().saturating_mul(other.elements.len()) {
            return true;
        }
        let mut seen = BTreeSet::new();
        let mut open = vec![(0, 0)];
        while let Some((mine, its)) = open.pop() {
            if !seen.insert((mine, its)) {
                continue;
            }
            if mine == self.elements.len() && its == other.elements.len() {
                return true;
            }
            for (set, next) in self.steps(mine) {
                let Some(set) = set else {
                    open.push((next, its));
                    continue;
                };
                open.extend(
                    other
                        .steps(its)
                        .filter(|(its, _)| its.is_some_and(|it| it.meets(set)))
                        .map(|(_, behind)| (next, behind)),
                );
            }
            let skips = other.steps(its).filter(|(set, _)| set.is_none());
            open.extend(skips.map(|(_, behind)| (mine, behind)));
        }
        false
    }

    /// Where a byte leads from `at`; without a set, where nothing does.
    fn steps(&self, at: usize) -> impl Iterator<Item = (Option<Set>, usize)> {
        let (first, second) = match self.elements.get(at) {
            Some(Element::One(set)) => (Some((Some(*set), at + 1)), None),
            Some(Element::Many(set)) => (Some((Some(*set), at)), Some((None, at + 1))),
            None => (None, None),
        };
        first.into_iter().chain(second)
    }
}

/// A path of Windows, where all of this is different.
fn is_windows(pattern: &str) -> bool {
    let bytes = pattern.as_bytes();
    1 < bytes.len() && bytes[0].is_ascii_alphabetic() && bytes[1] == b':'
}

/// The length of the bracket expression at the start of `rest`.
fn bracket(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('[')?;
    let first = inside.trim_start_matches(['!', '^']);
    let skipped = rest.len() - first.len() + usize::from(first.starts_with(']'));
    if first.contains("[:") {
        return None;
    }
    Some(skipped + rest[skipped..].find(']')? + 1)
}

/// How Fluent Bit tries a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Anywhere in the text: `Tag_Regex`.
    Search,
    /// From the start, and not empty: `Match_Regex`.
    AtStart,
}

/// A step of a pattern.
#[derive(Clone, Debug)]
enum Step {
    Byte { set: Set, next: usize, leaf: usize },
    Any(Vec<usize>),
    Start(usize),
    End(usize),
    Matched,
}

/// What a byte of the pattern belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// The character of the pattern.
    pub span: Range<usize>,
    /// Names of the groups around it.
    pub groups: Vec<String>,
    /// It is a class that begins with `[^`.
    pub negated: bool,
}

/// Patterns with more steps are not tried.
const MOST_STEPS: usize = 20_000;

/// A pattern, made ready to be tried on languages.
#[derive(Clone, Debug)]
pub struct Program {
    steps: Vec<Step>,
    start: usize,
    leaves: Vec<Leaf>,
    method: Method,
}

/// A place in both: step, element, whether a byte was taken before.
type Place = (usize, usize, bool);

/// A move from one place to the next, with the bytes the text offers for it.
type Edge = (Place, Place, Option<Set>);

impl Program {
    /// The pattern made of `nodes`, one after the other; `None` where it is too long.
    pub fn new(nodes: &[Node], method: Method) -> Option<Self> {
        let mut program = Self { steps: vec![Step::Matched], start: 0, leaves: Vec::new(), method };
        let mut start = program.concat(nodes, 0, &mut Vec::new())?;
        if method == Method::Search {
            let leaf = program.leaf(0..0, &[], false);
            let any = program.add(Step::Any(Vec::new()))?;
            let byte = program.add(Step::Byte { set: Set::ALL, next: any, leaf })?;
            program.steps[any] = Step::Any(vec![start, byte]);
            start = any;
        }
        program.start = start;
        Some(program)
    }

    /// Whether it may match a text of `language`. A `false` is certain.
    ///
    /// ```
    /// use flblint::onigmo::Regex;
    /// use flblint::sim::language::{Language, Method, Program};
    /// use flblint::sim::shape::Node;
    ///
    /// let may = |pattern: &str, glob: &str| {
    ///     let node = Node::of(&Regex::new(pattern).unwrap()).unwrap();
    ///     let program = Program::new(node.top(), Method::Search).unwrap();
    ///     program.may_match(&Language::of_glob(glob).unwrap())
    /// };
    /// assert!(!may("^/var/log/containers/", "/var/log/pods/*/*/*.log"));
    /// assert!(may("/var/log/containers/", "/var/log/pods/*/*/*/*.log"));
    /// assert!(!may("\\.txt$", "/var/log/*.log"));
    /// ```
    pub fn may_match(&self, language: &Language) -> bool {
        let mut matched = self.is_match((self.start, 0, false)) || self.is_too_large(language);
        self.explore(language, |(_, to, _)| {
            matched |= self.is_match(to);
            matched
        });
        matched
    }

    /// The characters of the pattern that may take `byte` in a match of a text of `language`; none
    /// where there is too much to follow.
    pub fn takers(&self, byte: u8, language: &Language) -> Vec<&Leaf> {
        let edges = self.edges(language);
        let mut before: BTreeMap<Place, Vec<Place>> = BTreeMap::new();
        for (from, to, _) in &edges {
            before.entry(*to).or_default().push(*from);
        }
        let mut useful = BTreeSet::new();
        let mut open: Vec<Place> = edges
            .iter()
            .map(|(_, to, _)| *to)
            .filter(|it| matches!(self.steps[it.0], Step::Matched))
            .collect();
        while let Some(place) = open.pop() {
            if useful.insert(place) {
                open.extend(before.get(&place).into_iter().flatten());
            }
        }
        let mut leaves = BTreeSet::new();
        for (from, to, taken) in &edges {
            let (Step::Byte { leaf, set, .. }, Some(taken)) = (&self.steps[from.0], taken) else {
                continue;
            };
            if taken.has(byte) && set.has(byte) && useful.contains(to) {
                leaves.insert(*leaf);
            }
        }
        leaves.into_iter().map(|it| &self.leaves[it]).collect()
    }

    /// All moves in both at once, each with the bytes the text offers.
    fn edges(&self, language: &Language) -> Vec<Edge> {
        let mut edges = Vec::new();
        self.explore(language, |edge| {
            edges.push(edge);
            false
        });
        edges
    }

    /// How many places there are in both.
    fn places(&self, language: &Language) -> usize {
        self.steps.len().saturating_mul(2 * (language.elements.len() + 1))
    }

    fn is_too_large(&self, language: &Language) -> bool {
        MOST_PLACES < self.places(language)
    }

    /// Follows all moves in both at once, until one `ends` it or there are no more. Where
    /// there are too many, follows none.
    fn explore(&self, language: &Language, mut ends: impl FnMut(Edge) -> bool) {
        if self.is_too_large(language) {
            return;
        }
        let end = language.elements.len();
        let number = |(step, at, begun): Place| 2 * (step * (end + 1) + at) + usize::from(begun);
        let mut seen = vec![false; self.places(language)];
        let mut open = vec![(self.start, 0, false)];
        let mut is_done = false;
        while let Some(place) = open.pop().filter(|_| !is_done) {
            if std::mem::replace(&mut seen[number(place)], true) {
                continue;
            }
            let (step, at, begun) = place;
            let mut go = |to: Place, taken| {
                is_done |= ends((place, to, taken));
                open.push(to);
            };
            for (_, behind) in language.steps(at).filter(|(set, _)| set.is_none()) {
                go((step, behind, begun), None);
            }
            match &self.steps[step] {
                Step::Any(ways) => ways.iter().for_each(|it| go((*it, at, begun), None)),
                Step::Start(next) if !begun => go((*next, at, begun), None),
                Step::End(next) if at == end => go((*next, at, begun), None),
                Step::Byte { set, next, .. } => {
                    for (offered, behind) in language.steps(at) {
                        if let Some(offered) = offered.filter(|it| it.meets(*set)) {
                            go((*next, behind, true), Some(offered));
                        }
                    }
                }
                Step::Start(_) | Step::End(_) | Step::Matched => {}
            }
        }
    }

    /// Whether the pattern matches where it is at `place`.
    fn is_match(&self, (step, _, begun): Place) -> bool {
        matches!(self.steps[step], Step::Matched) && (begun || self.method == Method::Search)
    }

    fn add(&mut self, step: Step) -> Option<usize> {
        self.steps.push(step);
        (self.steps.len() < MOST_STEPS).then(|| self.steps.len() - 1)
    }

    fn leaf(&mut self, span: Range<usize>, groups: &[String], negated: bool) -> usize {
        self.leaves.push(Leaf { span, groups: groups.to_vec(), negated });
        self.leaves.len() - 1
    }

    /// The steps of `nodes`, going on at `next`; gives where they begin.
    fn concat(&mut self, nodes: &[Node], next: usize, groups: &mut Vec<String>) -> Option<usize> {
        nodes.iter().rev().try_fold(next, |next, it| self.node(it, next, groups))
    }

    fn node(&mut self, node: &Node, next: usize, groups: &mut Vec<String>) -> Option<usize> {
        match &node.kind {
            NodeKind::Start => self.add(Step::Start(next)),
            NodeKind::End => self.add(Step::End(next)),
            NodeKind::Nothing | NodeKind::Look(_) => Some(next),
            NodeKind::Anything => self.many(Set::ALL, next, node, groups, false),
            NodeKind::Concat(nodes) => self.concat(nodes, next, groups),
            NodeKind::Either(nodes) => {
                let ways = nodes.iter().map(|it| self.node(it, next, groups));
                let ways = ways.collect::<Option<Vec<_>>>()?;
                self.add(Step::Any(ways))
            }
            NodeKind::Group { name, node } => {
                let named = name.is_some();
                groups.extend(name.clone());
                let start = self.node(node, next, groups);
                if named {
                    groups.pop();
                }
                start
            }
            NodeKind::Character { set, negated } => {
                let beyond = Set::range(0x80, 0xff);
                let leaf = self.leaf(node.span.clone(), groups, *negated);
                let first = |next| Step::Byte { set: *set, next, leaf };
                // Any number of further bytes, so that no character is taken for less.
                let next = if set.meets(beyond) && !set.is_single() {
                    self.many(beyond, next, node, groups, *negated)?
                } else {
                    next
                };
                self.add(first(next))
            }
            NodeKind::Repeat { node, min, max } => self.repeat(node, *min, *max, next, groups),
        }
    }

    /// Any number of bytes of `set`.
    fn many(
        &mut self,
        set: Set,
        next: usize,
        node: &Node,
        groups: &[String],
        negated: bool,
    ) -> Option<usize> {
        let leaf = self.leaf(node.span.clone(), groups, negated);
        let any = self.add(Step::Any(Vec::new()))?;
        let byte = self.add(Step::Byte { set, next: any, leaf })?;
        self.steps[any] = Step::Any(vec![next, byte]);
        Some(any)
    }

    fn repeat(
        &mut self,
        node: &Node,
        min: usize,
        max: Option<usize>,
        mut next: usize,
        groups: &mut Vec<String>,
    ) -> Option<usize> {
        if let Some(max) = max {
            for _ in min..max {
                let once = self.node(node, next, groups)?;
                next = self.add(Step::Any(vec![once, next]))?;
            }
        } else {
            let any = self.add(Step::Any(Vec::new()))?;
            let once = self.node(node, any, groups)?;
            self.steps[any] = Step::Any(vec![once, next]);
            next = any;
        }
        for _ in 0..min {
            next = self.node(node, next, groups)?;
        }
        Some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::onigmo::Regex;

    #[track_caller]
    fn check(pattern: &str, method: Method, language: &Language, expect: bool) {
        let node = Node::of(&Regex::new(pattern).unwrap()).unwrap();
        let program = Program::new(node.top(), method).unwrap();
        assert_eq!(program.may_match(language), expect, "{pattern}");
    }

    #[test]
    fn what_is_too_large_is_not_followed() {
        let stars = Language::of_match(&"a*".repeat(10_000));
        let long = Language::of_match(&format!("{}b", "a*".repeat(250_000)));
        assert!(stars.meets(&long));
        check(&format!("^{}b$", "a*".repeat(9_000)), Method::AtStart, &long, true);
        let node = Node::of(&Regex::new("[^_]*_".repeat(1_000)).unwrap()).unwrap();
        let program = Program::new(node.top(), Method::Search).unwrap();
        assert!(program.takers(b'/', &long).is_empty());
    }

    #[test]
    fn paths() {
        let logs = Language::of_glob("/var/log/*.log").unwrap();
        let search = Method::Search;
        check("^(?<a>[a-z]+)_", search, &logs, false);
        check("(?<a>[a-z]+)_", search, &logs, true);
        check("^/var/log/(?<a>[^/]+)/", search, &logs, false);
        check("^/(var|opt)/log/.*g$", search, &logs, true);
        check("-[a-z0-9]{64}\\.log$", search, &logs, true);
        check("\\.log\\.[0-9]$", search, &logs, false);
        check("^$", search, &logs, false);
        check("\\A/var", search, &logs, true);
    }

    /// What the engine matches, a program may match.
    #[test]
    fn nothing_is_claimed_wrongly() {
        let patterns = [
            "^/(?<a>[a-z]+)/",
            "(?<a>[^_]+)_(?<b>.+)-[0-9a-f]{4}",
            "(?!/var).*log$",
            "(a|b(?:c|d)*)+\\.",
            "(?<a>.)\\k<a>",
            "\\A(?>/?\\w+)*",
            "[^\\n-\\r]é?",
            "(?i:-)\\z|日",
            "a{2}?b{,3}",
            "\\bapp\\B",
        ];
        let texts =
            ["", "/var/log/a.log", "bcd.", "x_y-0a1f", "aab", "application", "é-", "日本", "//"];
        for pattern in patterns {
            let regex = Regex::new(pattern).unwrap();
            let node = Node::of(&regex).unwrap();
            let search = Program::new(node.top(), Method::Search).unwrap();
            let at_start = Program::new(node.top(), Method::AtStart).unwrap();
            for text in texts {
                let language = Language::constant(text);
                let Some(span) = regex.search(text).captures().and_then(|it| it.get(0)) else {
                    continue;
                };
                assert!(search.may_match(&language), "{pattern} {text}");
                let taken = span.start == 0 && !span.is_empty();
                assert!(!taken || at_start.may_match(&language), "{pattern} {text}");
                let (least, most) = node.length();
                let fits = least <= span.len() && most.is_none_or(|it| span.len() <= it);
                assert!(fits, "{pattern} {text}");
            }
        }
    }

    #[test]
    fn tags() {
        let tags = Language::of_match("kube.*");
        check("kube", Method::AtStart, &tags, true);
        check("app", Method::AtStart, &tags, false);
        check("^(?!x)", Method::AtStart, &tags, false);
        check(".*app", Method::AtStart, &tags, true);
    }

    #[test]
    fn constants() {
        assert_eq!(Language::constant("a.b").text().as_deref(), Some("a.b"));
        assert_eq!(Language::of_match("a.*").text(), None);
        assert!(Language::of_match("a*c*e").meets(&Language::constant("abcde")));
        assert!(!Language::of_match("a*c*e").meets(&Language::constant("abcd")));
        assert!(Language::of_match("*").meets(&Language::constant("")));
    }

    #[test]
    fn takers_of_a_slash() {
        let takers = |pattern: &str, glob: &str| {
            let node = Node::of(&Regex::new(pattern).unwrap()).unwrap();
            let program = Program::new(node.top(), Method::Search).unwrap();
            let language = Language::of_glob(glob).unwrap();
            let names: BTreeSet<String> =
                program.takers(b'/', &language).iter().flat_map(|it| it.groups.clone()).collect();
            names.into_iter().collect::<Vec<_>>()
        };
        assert_eq!(takers("(?<a>[^_]+)_(?<b>.+)\\.log", "/var/log/*.log"), ["a"]);
        assert_eq!(takers("/(?<a>[^/_]+)_(?<b>.+)\\.log", "/var/log/*.log"), [""; 0]);
        assert_eq!(takers("(?<d>/.*)/(?<a>x)", "/var/log/*.log"), ["d"]);
    }
}
