//! What names and numbers of groups refer to: plain groups beside named ones, calls, recursion.

use super::error::{Error, ErrorKind};
use super::lower::merge;
use super::parse::Parsed;
use super::tree::{EncloseKind, Id, Part, Tree};

/// How many nodes the search for endless recursion may look at.
///
/// Onigmo has no such limit: on groups that each call the next one twice its time doubles with
/// every group, and the pattern never gets to run. Such a pattern is taken to be accepted.
const RECURSION_STEPS: u64 = 2_000_000;

/// Takes the plain groups away where there are named ones, and renumbers what is left
/// (`spec/onigmo.md`, point 9).
pub(super) fn drop_plain_groups(tree: &mut Tree, parsed: &mut Parsed) -> Result<(), Error> {
    if !parsed.groups.iter().any(|it| it.named) {
        return Ok(());
    }
    let mut numbers = vec![0; parsed.groups.len() + 1];
    let mut next = 0;
    for (place, group) in parsed.groups.iter().enumerate() {
        if group.named {
            next += 1;
            numbers[place + 1] = next;
        }
    }
    if next < parsed.groups.len() {
        tree.root = without_plain(tree, tree.root);
        let old = std::mem::take(&mut tree.groups);
        tree.groups = vec![None; next + 1];
        for (place, group) in old.into_iter().enumerate() {
            if place == 0 || 0 < numbers[place] {
                tree.groups[numbers[place]] = group;
            }
        }
        parsed.ast.renumber(&numbers);
        parsed.groups.retain(|it| it.named);
        for (_, groups) in &mut parsed.names {
            for group in groups {
                *group = numbers[*group];
            }
        }
    }
    renumber(tree, &numbers)
}

/// What is left of a node: itself, or what a plain group has in it.
fn without_plain(tree: &mut Tree, id: Id) -> Id {
    match tree.parts[id].clone() {
        Part::Repeat(mut repeat) => {
            let child = without_plain(tree, repeat.child);
            let changed = child != repeat.child;
            repeat.child = child;
            if changed {
                merge(tree, &mut repeat);
            }
            tree.parts[id] = Part::Repeat(repeat);
        }
        Part::Enclose(mut enclose) => {
            enclose.child = without_plain(tree, enclose.child);
            if let EncloseKind::Memory(memory) = &enclose.kind
                && 0 < memory.number
                && !memory.named
            {
                return enclose.child;
            }
            tree.parts[id] = Part::Enclose(enclose);
        }
        Part::Look(mut look) => {
            look.child = without_plain(tree, look.child);
            tree.parts[id] = Part::Look(look);
        }
        Part::List(list) => {
            let list = list.into_iter().map(|it| without_plain(tree, it)).collect();
            tree.parts[id] = Part::List(list);
        }
        Part::Choice(choice) => {
            let choice = choice.into_iter().map(|it| without_plain(tree, it)).collect();
            tree.parts[id] = Part::Choice(choice);
        }
        _ => {}
    }
    id
}

/// Gives groups and references their new numbers; a reference by number is an error.
fn renumber(tree: &mut Tree, numbers: &[usize]) -> Result<(), Error> {
    let new = |old: usize| numbers.get(old).copied().unwrap_or(0);
    for id in reachable(tree) {
        let span = tree.spans[id];
        match &mut tree.parts[id] {
            Part::Back(back) => {
                if !back.named {
                    let kind = ErrorKind::NumberedBackrefOrCallNotAllowed;
                    return Err(Error::new(kind, span.start, span.end));
                }
                back.groups.iter_mut().for_each(|it| *it = new(*it));
            }
            Part::Enclose(enclose) => match &mut enclose.kind {
                EncloseKind::Memory(memory) => memory.number = new(memory.number),
                EncloseKind::Condition { number, .. } => *number = new(*number),
                _ => {}
            },
            _ => {}
        }
    }
    Ok(())
}

/// All nodes of the tree, in the order in which they are written.
fn reachable(tree: &Tree) -> Vec<Id> {
    let mut order = Vec::new();
    let mut open = vec![tree.root];
    while let Some(id) = open.pop() {
        order.push(id);
        open.extend(tree.children(id).into_iter().rev());
    }
    order
}

/// Finds the group of each call, and which groups and calls are recursive.
pub(super) fn resolve(tree: &mut Tree, parsed: &Parsed, pattern: &[u8]) -> Result<(), Error> {
    if parsed.calls == 0 {
        return Ok(());
    }
    let order = reachable(tree);
    for &id in &order {
        if let Part::Call(call) = &tree.parts[id] {
            let (number, name) = (call.number, call.name);
            let target = target(tree, parsed, pattern, number, (name.start, name.end))?;
            if let Part::Call(call) = &mut tree.parts[id] {
                call.target = target;
            }
            if let Some(memory) = tree.memory_mut(target) {
                memory.called = true;
            }
        }
    }
    mark_recursion(tree, &order);
    mark_called_zero_repeats(tree, tree.root);
    refuse_endless(tree, &order)
}

fn target(
    tree: &Tree,
    parsed: &Parsed,
    pattern: &[u8],
    number: Option<usize>,
    (start, end): (usize, usize),
) -> Result<Id, Error> {
    let name = || String::from_utf8_lossy(&pattern[start..end]).into_owned();
    let error = |kind| Err(Error::new(kind, start, end));
    let number = match number {
        Some(0) => 0,
        Some(_) if parsed.groups.iter().any(|it| it.named) => {
            return error(ErrorKind::NumberedBackrefOrCallNotAllowed);
        }
        Some(number) if parsed.groups.len() < number => {
            return error(ErrorKind::UndefinedGroupReference { name: name() });
        }
        Some(number) => number,
        None => match parsed.names.iter().find(|it| it.0 == pattern[start..end]) {
            None => return error(ErrorKind::UndefinedNameReference { name: name() }),
            Some((_, groups)) => match groups[..] {
                [one] => one,
                _ => return error(ErrorKind::MultiplexDefinitionNameCall { name: name() }),
            },
        },
    };
    match tree.groups.get(number).copied().flatten() {
        Some(group) => Ok(group),
        None => error(ErrorKind::UndefinedNameReference { name: name() }),
    }
}

/// A called group is recursive where it reaches itself, through calls and through what is written
/// in it; a call, where the group it calls reaches the call.
fn mark_recursion(tree: &mut Tree, order: &[Id]) {
    let component = components(tree);
    for &id in order {
        if let Part::Call(call) = &mut tree.parts[id] {
            let target = call.target;
            call.recursive = component[target] == component[id];
            if call.recursive {
                set_marks(tree, target, |memory| memory.recursive = true);
            }
        }
    }
}

fn successors(tree: &Tree, id: Id) -> Vec<Id> {
    match &tree.parts[id] {
        Part::Call(call) => vec![call.target],
        _ => tree.children(id),
    }
}

/// The strongly connected component of each node that the root reaches (Tarjan's algorithm, with
/// a stack of its own).
fn components(tree: &Tree) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let count = tree.parts.len();
    let (mut index, mut low) = (vec![NEW; count], vec![0; count]);
    let mut component = vec![NEW; count];
    let (mut next, mut waiting) = (0, Vec::new());
    let mut open = vec![(tree.root, successors(tree, tree.root), 0)];
    while let Some((id, edges, place)) = open.last_mut() {
        let id = *id;
        if index[id] == NEW {
            (index[id], low[id]) = (next, next);
            next += 1;
            waiting.push(id);
        }
        if let Some(&to) = edges.get(*place) {
            *place += 1;
            if index[to] == NEW {
                open.push((to, successors(tree, to), 0));
            } else if component[to] == NEW {
                low[id] = low[id].min(index[to]);
            }
            continue;
        }
        open.pop();
        if let Some((parent, ..)) = open.last() {
            low[*parent] = low[*parent].min(low[id]);
        }
        if low[id] == index[id] {
            while let Some(member) = waiting.pop() {
                component[member] = id;
                if member == id {
                    break;
                }
            }
        }
    }
    component
}

/// `(?<n>x){0}` must leave code behind where the group is called.
fn mark_called_zero_repeats(tree: &mut Tree, id: Id) -> bool {
    let mut found = false;
    for child in tree.children(id) {
        found |= mark_called_zero_repeats(tree, child);
    }
    match &mut tree.parts[id] {
        Part::Repeat(repeat) if repeat.max == 0 => repeat.called = found,
        _ => {}
    }
    found || tree.memory(id).is_some_and(|it| it.called)
}

/// How a part leads back to the group that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Back {
    No,
    /// Perhaps, after something was matched.
    Exists,
    /// Before anything was matched.
    Endless,
}

/// Refuses groups that call themselves before they match anything (`spec/onigmo.md`, point 18).
fn refuse_endless(tree: &mut Tree, order: &[Id]) -> Result<(), Error> {
    for &id in order {
        if !tree.memory(id).is_some_and(|it| it.recursive) {
            continue;
        }
        let child = tree.children(id)[0];
        set_marks(tree, id, |memory| memory.mark1 = true);
        let mut steps = 0;
        let back = leads_back(tree, child, true, &mut steps)?;
        set_marks(tree, id, |memory| memory.mark1 = false);
        if Back::No < back {
            let span = tree.spans[id];
            return Err(Error::new(ErrorKind::NeverEndingRecursion, span.start, span.end));
        }
    }
    Ok(())
}

fn set_marks(tree: &mut Tree, id: Id, change: impl Fn(&mut super::tree::Memory)) {
    tree.memory_mut(id).into_iter().for_each(change);
}

/// `head` says that nothing was matched yet.
fn leads_back(tree: &mut Tree, id: Id, head: bool, steps: &mut u64) -> Result<Back, Error> {
    *steps += 1;
    if RECURSION_STEPS < *steps {
        return Ok(Back::No);
    }
    match tree.parts[id].clone() {
        Part::List(list) => {
            let mut head = head;
            let mut found = Back::No;
            for child in list {
                let back = leads_back(tree, child, head, steps)?;
                if back == Back::Endless {
                    return Ok(back);
                }
                found = found.max(back);
                head = head && tree.min_len(child)? == 0;
            }
            Ok(found)
        }
        Part::Choice(choice) => {
            let mut found = Back::Exists;
            for child in choice {
                let back = leads_back(tree, child, head, steps)?;
                if back == Back::Endless {
                    return Ok(back);
                }
                found = found.min(back);
            }
            Ok(found)
        }
        Part::Repeat(repeat) => {
            let back = leads_back(tree, repeat.child, head, steps)?;
            Ok(if back == Back::Exists && repeat.min == 0 { Back::No } else { back })
        }
        Part::Look(look) => leads_back(tree, look.child, head, steps),
        Part::Call(call) => leads_back(tree, call.target, head, steps),
        Part::Enclose(enclose) => {
            let (mark1, mark2) = tree.memory(id).map_or((false, false), |it| (it.mark1, it.mark2));
            if mark2 {
                return Ok(Back::No);
            }
            if mark1 {
                return Ok(if head { Back::Endless } else { Back::Exists });
            }
            set_marks(tree, id, |memory| memory.mark2 = true);
            let back = leads_back(tree, enclose.child, head, steps);
            set_marks(tree, id, |memory| memory.mark2 = false);
            back
        }
        _ => Ok(Back::No),
    }
}
