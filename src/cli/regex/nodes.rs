//! The parts of a pattern, one after the other.

use crate::onigmo::{Ast, Node};

/// All nodes of the tree in the order in which they are written, without recursion.
pub(super) fn all(ast: &Ast) -> impl Iterator<Item = &Node> {
    let mut rest = vec![ast.root()];
    std::iter::from_fn(move || {
        let node = ast.node(rest.pop()?);
        rest.extend(node.kind.children().iter().rev());
        Some(node)
    })
}
