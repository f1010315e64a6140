//! A `Tag_Regex` that matches no path which `Path` can give: a proof, without any sample.

use std::ops::Range;

use crate::model::{Config, Pattern, Tail};
use crate::onigmo::PatternSpan;
use crate::schema::Version;
use crate::sim::language::{Language, Method, Program};
use crate::sim::shape::{Node, NodeKind};
use crate::text::{Placed, Span, glob};

use super::delimiters::idle_options;

/// With more patterns in `Path`, none is looked at.
const MOST_GLOBS: usize = 500;

/// Before this release the pattern was tried on the name of the file alone.
const WHOLE_PATH_SINCE: Version = Version::new(1, 1, 0);

/// Which part of the pattern is in no path, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Disjoint {
    /// The part of the pattern, as it is compiled.
    part: Range<usize>,
    /// Where the part would have to stand.
    pub(in crate::rules) place: Where,
    /// The patterns of `Path` that give no path with it, as indices.
    pub(in crate::rules) paths: Vec<usize>,
    /// These are all patterns of `Path`.
    pub(in crate::rules) all: bool,
}

/// Where a part of a pattern must stand in the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Where {
    /// At its start, where not even the first byte fits: the pattern is for names of files.
    Name,
    /// At its start.
    Start,
    /// At its end.
    End,
    /// Anywhere.
    Inside,
}

impl Disjoint {
    /// The proof for the input `tail`; `None` where there is none.
    pub(in crate::rules) fn of(config: &Config, tail: &Tail) -> Option<Self> {
        let pattern = tail.pattern.as_ref()?;
        let regex = pattern.regex.as_ref().ok()?;
        if config.version < WHOLE_PATH_SINCE
            || regex.group_count() == 0
            // Slashes and letters that were meant otherwise are for another rule to explain.
            || idle_options(pattern, tail).is_some()
        {
            return None;
        }
        let paths = tail.path.as_ref()?;
        // Meant for more than it gives: that is another finding.
        let is_meant = |it: &Placed| !["{", "}", "**"].iter().any(|odd| it.text().contains(odd));
        if MOST_GLOBS < paths.len() || !paths.iter().all(is_meant) {
            return None;
        }
        let node = Node::of(regex)?;
        let globs = paths.iter().map(|it| Language::of_glob(it.text()));
        let globs: Vec<Language> = globs.collect::<Option<_>>()?;
        let whole = Program::new(node.top(), Method::Search)?;
        let paths: Vec<usize> =
            (0..globs.len()).filter(|it| !whole.may_match(&globs[*it])).collect();
        if paths.is_empty() {
            return None;
        }
        let never: Vec<&Language> = paths.iter().map(|it| &globs[*it]).collect();
        let window = window(node.top(), &never);
        let place = place(node.top(), &window, &never);
        let part = match &node.top()[window] {
            [first, .., last] => first.span.start..last.span.end,
            [only] => only.span.clone(),
            [] => node.span.clone(),
        };
        Some(Self { part, place, all: paths.len() == globs.len(), paths })
    }

    /// Where the part is written.
    pub(in crate::rules) fn span(&self, pattern: &Pattern) -> Span {
        pattern.locate(PatternSpan { start: self.part.start, end: self.part.end })
    }

    /// What to do about it.
    pub(in crate::rules) fn help(&self, tail: &Tail) -> String {
        let globs: &[Placed] = tail.path.as_deref().unwrap_or_default();
        let Some(first) = self.paths.first().and_then(|it| globs.get(*it)).map(Placed::text) else {
            return "write the pattern for the whole path".to_owned();
        };
        let start = literal_start(first);
        match self.place {
            Where::Name if folder(first) == start => {
                format!("write `^{start}` in place of the `^`")
            }
            Where::Name => "write `/` in place of the `^`".to_owned(),
            Where::Start if !self.all => {
                format!("let the pattern take paths too that start with `{start}`")
            }
            Where::Start => format!("begin the pattern with `^{start}`, as the paths do"),
            Where::End | Where::Inside if !self.all => {
                format!("let the pattern take paths too that are of the form `{first}`")
            }
            Where::End | Where::Inside => {
                format!("write the pattern for the whole path, which is of the form `{first}`")
            }
        }
    }
}

/// The least run of `nodes` that alone shows it: from its start as short as can be, then from its
/// end.
fn window(nodes: &[Node], never: &[&Language]) -> Range<usize> {
    let disjoint = |window: Range<usize>| {
        Program::new(&nodes[window], Method::Search)
            .is_some_and(|it| never.iter().all(|never| !it.may_match(never)))
    };
    let end = least(1..nodes.len(), |it| disjoint(0..it));
    let start = end - least(1..end, |it| disjoint(end - it..end));
    widened(nodes, start..end)
}

/// The least number in `range` that is good, or the end of it: behind a good one all are.
fn least(range: Range<usize>, is_good: impl Fn(usize) -> bool) -> usize {
    let Range { mut start, mut end } = range;
    while start < end {
        let middle = usize::midpoint(start, end);
        if is_good(middle) {
            end = middle;
        } else {
            start = middle + 1;
        }
    }
    end
}

/// With the rest of the word that the run ends in, and began in.
fn widened(nodes: &[Node], window: Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = window;
    let is_word = |at: usize| match nodes.get(at).map(|it| &it.kind) {
        Some(NodeKind::Character { set, .. }) => set.is_single() && !set.has(b'/'),
        _ => false,
    };
    if 0 < end && is_word(end - 1) {
        while is_word(end) {
            end += 1;
        }
    }
    while 0 < start && is_word(start) && is_word(start - 1) {
        start -= 1;
    }
    start..end
}

fn place(nodes: &[Node], window: &Range<usize>, never: &[&Language]) -> Where {
    let nodes = &nodes[window.clone()];
    let is = |node: Option<&Node>, kind: &NodeKind| node.is_some_and(|it| it.kind == *kind);
    if is(nodes.first(), &NodeKind::Start) {
        let Some(program) = Program::new(nodes, Method::Search) else { return Where::Start };
        // A pattern that begins with a folder is not meant for names, even if `Path` is relative.
        let fits = program.may_match(&Language::of_match("/*"))
            || never.iter().any(|it| program.may_match(&it.first_byte()));
        return if fits { Where::Start } else { Where::Name };
    }
    if is(nodes.last(), &NodeKind::End) { Where::End } else { Where::Inside }
}

/// What stands before the first wildcard, up to the last slash.
fn literal_start(pattern: &str) -> &str {
    let literal = pattern.find(['*', '?', '[']).map_or(pattern, |it| &pattern[..it]);
    folder(literal)
}

fn folder(pattern: &str) -> &str {
    let folder = pattern.rfind('/').map_or("", |it| &pattern[..=it]);
    if glob::has_wildcard(folder) { "" } else { folder }
}
