//! What is known of groups without any text.

use super::error::PatternSpan;
use super::regex::Name;
use super::tree::{EncloseKind, Id, Part, Text, Tree};

/// All bytes.
const ALL: [u64; 4] = [u64::MAX; 4];
/// All bytes of characters that are not ASCII.
const HIGH: [u64; 4] = [0, 0, u64::MAX, u64::MAX];
/// How often the tree is gone over for what calls say of each other, before anything is allowed.
const ROUNDS: usize = 32;

/// Facts of a group, without its name and the groups it is in.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    pub(super) span: PatternSpan,
    pub(super) may_be_unset: bool,
    pub(super) may_be_empty: bool,
    /// The group around it.
    pub(super) parent: Option<usize>,
    pub(super) in_look_around: bool,
    pub(super) bytes: [u64; 4],
}

/// Facts of all groups, from group 1 on.
pub(super) fn facts(tree: &Tree, count: usize) -> Vec<Facts> {
    if count == 0 {
        return Vec::new();
    }
    let order = order(tree);
    let sure = sure(tree);
    let matched = matched(tree, &order);
    let mut facts = vec![None; count];
    for &Placed { id, parent, in_look_around } in &order {
        let Some(memory) = tree.memory(id).filter(|it| 0 < it.number) else { continue };
        let Matched { empty, bytes } = matched[id];
        facts[memory.number - 1] = Some(Facts {
            span: tree.spans[id],
            may_be_unset: !sure[id],
            may_be_empty: empty,
            parent,
            in_look_around,
            bytes,
        });
    }
    facts.into_iter().flatten().collect()
}

/// The name of group `number`.
pub(super) fn name_of(names: &[Name], number: usize) -> Option<String> {
    names.iter().find(|it| it.groups.contains(&number)).map(|it| it.name.clone())
}

/// A node and what it is in.
struct Placed {
    id: Id,
    parent: Option<usize>,
    in_look_around: bool,
}

/// All nodes, each before what is in it.
fn order(tree: &Tree) -> Vec<Placed> {
    let mut order = Vec::new();
    let mut open = vec![Placed { id: tree.root, parent: None, in_look_around: false }];
    while let Some(placed) = open.pop() {
        let Placed { id, mut parent, mut in_look_around } = placed;
        in_look_around |= matches!(tree.parts[id], Part::Look(_));
        if let Some(memory) = tree.memory(id).filter(|it| 0 < it.number) {
            parent = Some(memory.number);
        }
        order.push(placed);
        let children = tree.children(id);
        open.extend(children.into_iter().map(|id| Placed { id, parent, in_look_around }));
    }
    order
}

/// What every match takes part in: no alternative, nothing optional, no condition.
fn sure(tree: &Tree) -> Vec<bool> {
    let mut sure = vec![false; tree.parts.len()];
    let mut open = vec![tree.root];
    while let Some(id) = open.pop() {
        if std::mem::replace(&mut sure[id], true) {
            continue;
        }
        match &tree.parts[id] {
            Part::Call(call) => open.push(call.target),
            Part::Choice(_) => {}
            Part::Repeat(repeat) if repeat.min == 0 => {}
            Part::Look(look) if look.negated => {}
            Part::Enclose(enclose) if matches!(enclose.kind, EncloseKind::Absent) => {}
            _ => open.extend(tree.children(id)),
        }
    }
    sure
}

/// What the text of a node may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Matched {
    empty: bool,
    bytes: [u64; 4],
}

/// What each node may match. Calls and references make several rounds necessary.
fn matched(tree: &Tree, order: &[Placed]) -> Vec<Matched> {
    let mut matched = vec![Matched::default(); tree.parts.len()];
    for round in 0..=ROUNDS {
        let mut changed = false;
        for placed in order.iter().rev() {
            let id = placed.id;
            let now = if round == ROUNDS && is_reference(&tree.parts[id]) {
                Matched { empty: true, bytes: ALL }
            } else {
                of_node(tree, id, &matched)
            };
            changed |= std::mem::replace(&mut matched[id], now) != now;
        }
        if !changed {
            break;
        }
    }
    matched
}

fn is_reference(part: &Part) -> bool {
    matches!(part, Part::Call(_) | Part::Back(_))
}

fn join(a: [u64; 4], b: [u64; 4]) -> [u64; 4] {
    [a[0] | b[0], a[1] | b[1], a[2] | b[2], a[3] | b[3]]
}

fn of_node(tree: &Tree, id: Id, matched: &[Matched]) -> Matched {
    let nothing = Matched { empty: true, bytes: [0; 4] };
    match &tree.parts[id] {
        Part::Text(text) => Matched { empty: text.bytes.is_empty(), bytes: of_text(text) },
        Part::Set(set) => {
            let mut bytes = set.bits;
            if set.negated {
                bytes = bytes.map(|it| !it);
            }
            let only_ascii = !set.negated && set.is_bits_only() && bytes[2..] == [0, 0];
            Matched { empty: false, bytes: if only_ascii { bytes } else { join(bytes, HIGH) } }
        }
        Part::Word { negated: false, ascii: true } => {
            let word = [0x03FF_0000_0000_0000, 0x07FF_FFFE_87FF_FFFE, 0, 0];
            Matched { empty: false, bytes: word }
        }
        Part::Any { newline: false } => {
            Matched { empty: false, bytes: [!(1 << 0x0A), u64::MAX, u64::MAX, u64::MAX] }
        }
        Part::Word { .. } | Part::Any { .. } | Part::Cluster => {
            Matched { empty: false, bytes: ALL }
        }
        Part::Anchor(_) | Part::Look(_) => nothing,
        Part::Back(back) => {
            let groups = back.groups.iter().filter_map(|it| tree.groups.get(*it).copied()?);
            let either = groups.map(|it| matched[it]).fold(Matched::default(), either);
            // Another case may be another byte.
            let bytes = if back.ignore_case { ALL } else { either.bytes };
            Matched { empty: either.empty, bytes }
        }
        Part::Call(call) => matched[call.target],
        Part::Repeat(repeat) => {
            let inner = matched[repeat.child];
            Matched { empty: inner.empty || repeat.min == 0, bytes: inner.bytes }
        }
        Part::Enclose(enclose) => match enclose.kind {
            EncloseKind::Absent => Matched { empty: true, bytes: ALL },
            _ => matched[enclose.child],
        },
        Part::List(list) => list.iter().map(|it| matched[*it]).fold(nothing, |a, b| Matched {
            empty: a.empty && b.empty,
            bytes: join(a.bytes, b.bytes),
        }),
        Part::Choice(choice) => {
            choice.iter().map(|it| matched[*it]).fold(Matched::default(), either)
        }
    }
}

fn either(a: Matched, b: Matched) -> Matched {
    Matched { empty: a.empty || b.empty, bytes: join(a.bytes, b.bytes) }
}

/// The bytes of a literal, in both cases where case is ignored.
fn of_text(text: &Text) -> [u64; 4] {
    let mut bytes = [0; 4];
    let mut add = |byte: u8| bytes[usize::from(byte >> 6)] |= 1 << (byte & 63);
    for &byte in &text.bytes {
        add(byte);
        if text.folded {
            add(byte.to_ascii_uppercase());
        }
    }
    // Letters that are not ASCII may stand for ASCII ones.
    if text.folded { join(bytes, HIGH) } else { bytes }
}
