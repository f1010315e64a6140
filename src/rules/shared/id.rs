//! Ids of containers in `Tag_Regex`.

use crate::model::Tail;
use crate::onigmo::PatternSpan;
use crate::sim::shape::{Node, NodeKind};
use crate::text::{Placed, Span};

use super::matching::shape;

/// The length of the id of a container.
const ID: usize = 64;

/// Whether paths may have an id, or `Path` is not known.
fn has_containers(tail: &Tail) -> bool {
    let Some(paths) = &tail.path else { return true };
    paths.iter().map(Placed::text).any(|it| it.contains("containers"))
}

/// Where the pattern must match 64 characters of a class, although `Path` gives no path that has
/// the id of a container.
pub(in crate::rules) fn id_without_container(tail: &Tail) -> Option<Span> {
    if has_containers(tail) {
        return None;
    }
    let pattern = tail.pattern.as_ref()?;
    let node = shape(pattern)?;
    let mut found = None;
    node.walk(&mut |it, inside| {
        let may_be_left_out = inside.iter().any(|it| {
            matches!(
                it.kind,
                NodeKind::Either(_) | NodeKind::Look(_) | NodeKind::Repeat { min: 0, .. }
            )
        });
        if is_id(it) && !may_be_left_out && found.is_none() {
            found = Some(PatternSpan { start: it.span.start, end: it.span.end });
        }
    });
    found.map(|it| pattern.locate(it))
}

fn is_id(node: &Node) -> bool {
    let NodeKind::Repeat { node, min: ID, max: Some(ID) } = &node.kind else { return false };
    let NodeKind::Character { set, negated: false } = &node.kind else { return false };
    set.has(b'a') && set.has(b'0') && !set.has(b'.')
}
