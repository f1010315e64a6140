//! Groups of `Tag_Regex` that take a `/` into the tag.

use std::collections::BTreeSet;

use crate::model::{Pattern, Tail};
use crate::onigmo::{Outcome, PatternSpan, Regex};
use crate::sim::language::{Language, Leaf, Method, Program};
use crate::sim::shape::{Node, NodeKind};
use crate::sim::{Reading, Sample, TailTrace, tag};
use crate::text::{Placed, Span};

use super::delimiters::loses_slashes;
use super::id::id_without_container;
use super::matching::shape;

/// Of more patterns in `Path`, the first ones are looked at.
const MOST_GLOBS: usize = 500;

/// A group of the tag that can hold a `/`.
pub(in crate::rules) struct Slash<'a> {
    pub(in crate::rules) name: String,
    /// The group.
    pub(in crate::rules) group: Span,
    /// The negated class that takes the `/`, where nothing else in the group does.
    pub(in crate::rules) class: Option<Span>,
    /// A sample that shows it, with what the group took.
    pub(in crate::rules) sample: Option<(&'a Sample, String)>,
}

/// The groups of the tag that take a `/`: shown by a sample, or, where there is no sample, possible
/// for a path that `Path` gives.
pub(in crate::rules) fn slashes<'a>(trace: &TailTrace<'a>) -> Vec<Slash<'a>> {
    let tail = trace.tail;
    let (Some(tag), Some(pattern)) = (tail.tag(), &tail.pattern) else { return Vec::new() };
    let Ok(regex) = &pattern.regex else { return Vec::new() };
    // With a slash that goes, a group can take more than was meant: that is another finding.
    if loses_slashes(pattern, tail) {
        return Vec::new();
    }
    // A pattern for other paths: what it would take of these says nothing.
    let other_paths = id_without_container(tail).is_some();
    let takers = if other_paths { Vec::new() } else { takers(tail, pattern) };
    let has_samples = trace.tried().next().is_some();
    let Some(shape) = shape(pattern) else { return Vec::new() };
    let mut names = BTreeSet::new();
    let mut found = Vec::new();
    for (name, _) in tag::placeholders(tag.text()) {
        if !names.insert(name) {
            continue;
        }
        let leaves: Vec<&Leaf> =
            takers.iter().filter(|it| it.groups.iter().any(|group| group == name)).collect();
        let Some(group) = group(&shape, name) else { continue };
        let sample = sample(trace, regex, name);
        let shown = if has_samples { sample.is_some() } else { !leaves.is_empty() };
        if !shown {
            continue;
        }
        let class = match &leaves[..] {
            [leaf, rest @ ..] if leaf.negated && rest.iter().all(|it| it.span == leaf.span) => {
                let part = PatternSpan { start: leaf.span.start, end: leaf.span.end };
                Some(pattern.locate(part))
            }
            _ => None,
        };
        found.push(Slash { name: name.to_owned(), group: pattern.locate(group), class, sample });
    }
    found
}

/// What in the pattern may take a `/` for some path that `Path` gives.
fn takers(tail: &Tail, pattern: &Pattern) -> Vec<Leaf> {
    let program = shape(pattern).and_then(|it| Program::new(it.top(), Method::Search));
    let globs = tail.path.iter().flatten().take(MOST_GLOBS);
    let globs = globs.map(Placed::text).map(Language::of_glob);
    let (Some(program), Some(globs)) = (program, globs.collect::<Option<Vec<_>>>()) else {
        return Vec::new();
    };
    globs.iter().flat_map(|it| program.takers(b'/', it)).cloned().collect()
}

/// Where the first group of this name stands.
fn group(shape: &Node, name: &str) -> Option<PatternSpan> {
    let mut found = None;
    shape.walk(&mut |it, _| {
        let NodeKind::Group { name: Some(this), .. } = &it.kind else { return };
        if this == name && found.is_none() {
            found = Some(PatternSpan { start: it.span.start, end: it.span.end });
        }
    });
    found
}

/// The first sample in which the group takes a `/`.
fn sample<'a>(trace: &TailTrace<'a>, regex: &Regex, name: &str) -> Option<(&'a Sample, String)> {
    let groups = &regex.names().iter().find(|it| it.name == name)?.groups;
    trace.readings.iter().find_map(|(sample, reading)| {
        let Reading::Read { path, .. } = reading else { return None };
        let Outcome::Match(captures) = regex.search(path) else { return None };
        let range =
            groups.iter().rev().find_map(|it| captures.get(*it).filter(|it| !it.is_empty()));
        let taken = path.get(range?)?;
        taken.contains('/').then(|| (*sample, taken.to_owned()))
    })
}
