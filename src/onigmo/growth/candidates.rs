//! Where a pattern may be ambiguous, and a text for each such place.

use std::collections::{BTreeMap, VecDeque};

use super::automaton::{Automaton, Symbols};
use crate::onigmo::error::PatternSpan;

/// Pairs of positions that one search may visit.
const MOST_PAIRS: usize = 20_000;
/// Texts that are tried on the machine.
const MOST_CANDIDATES: usize = 24;

/// A text that may make the machine slow.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) prefix: Vec<u8>,
    pub(super) pump: Vec<u8>,
    /// What the pattern reads behind the loop, up to its end.
    pub(super) rest: Vec<u8>,
    /// The part of the pattern that reads the pump.
    pub(super) part: PatternSpan,
}

/// The candidates of a pattern: those that may be exponential first.
pub(super) fn candidates(automaton: &Automaton) -> Vec<Candidate> {
    let loops = loops(automaton);
    let mut candidates: Vec<Candidate> =
        loops.iter().filter_map(|it| two_ways_around(automaton, it)).collect();
    candidates.extend(neighbours(automaton, &loops));
    candidates.truncate(MOST_CANDIDATES);
    candidates
}

/// The sets of positions that can come after each other again and again.
///
/// The strongly connected components, by reachability: patterns are small.
fn loops(automaton: &Automaton) -> Vec<Vec<usize>> {
    let count = automaton.positions.len();
    let reach: Vec<Vec<bool>> = (0..count).map(|it| reachable(automaton, it)).collect();
    let mut loops: Vec<Vec<usize>> = Vec::new();
    for position in (0..count).filter(|it| reach[*it][*it]) {
        let same = |known: &&mut Vec<usize>| reach[position][known[0]] && reach[known[0]][position];
        match loops.iter_mut().find(same) {
            Some(known) => known.push(position),
            None => loops.push(vec![position]),
        }
    }
    loops
}

/// Which positions can come after `start`, at any distance.
fn reachable(automaton: &Automaton, start: usize) -> Vec<bool> {
    let mut seen = vec![false; automaton.positions.len()];
    let mut work: Vec<usize> = automaton.positions[start].next.keys().copied().collect();
    while let Some(position) = work.pop() {
        if !std::mem::replace(&mut seen[position], true) {
            work.extend(automaton.positions[position].next.keys());
        }
    }
    seen
}

/// Two positions that read the same text, and whether their ways parted.
type Pair = (usize, usize, bool);

/// A text that leads from a position of the loop to itself on two ways: then it does so for every
/// position of the loop, so one is enough to ask.
fn two_ways_around(automaton: &Automaton, members: &[usize]) -> Option<Candidate> {
    let start = *members.first()?;
    let mut came: BTreeMap<Pair, (Pair, char)> = BTreeMap::new();
    let mut work = VecDeque::from([(start, start, false)]);
    while let Some(pair) = work.pop_front() {
        for (next, character) in steps(automaton, pair, members) {
            if came.contains_key(&next) {
                continue;
            }
            came.insert(next, (pair, character));
            if next == (start, start, true) {
                return candidate(automaton, start, root(&word(&came, start)), members);
            }
            if MOST_PAIRS < came.len() {
                return None;
            }
            work.push_back(next);
        }
    }
    None
}

/// The pairs that can come after `pair` within the loop, each with a character for it.
fn steps(automaton: &Automaton, pair: Pair, members: &[usize]) -> Vec<(Pair, char)> {
    let (left, right, parted) = pair;
    let mut steps = Vec::new();
    for (a, many) in &automaton.positions[left].next {
        for b in automaton.positions[right].next.keys() {
            let common: Symbols = automaton.positions[*a].reads & automaton.positions[*b].reads;
            let inside = members.contains(a) && members.contains(b);
            // Of two ways that have not parted yet, one order is enough.
            let is_new = parted || left != right || a <= b;
            let parts = parted || a != b || (left == right && *many);
            if let (true, true, Some(character)) = (inside, is_new, automaton.character(common)) {
                steps.push(((*a, *b, parts), character));
            }
        }
    }
    steps
}

/// The text that was read up to `(start, start, true)`.
fn word(came: &BTreeMap<Pair, (Pair, char)>, start: usize) -> String {
    let mut characters = Vec::new();
    let mut at = (start, start, true);
    while let Some((before, character)) = came.get(&at) {
        characters.push(*character);
        at = *before;
        if at == (start, start, false) {
            break;
        }
    }
    characters.iter().rev().collect()
}

/// The shortest text of which `word` is a repetition.
fn root(word: &str) -> &str {
    let ends = word.char_indices().map(|(at, _)| at).skip(1);
    let repeats = |end: &usize| {
        word.len().is_multiple_of(*end) && word[..*end].repeat(word.len() / end) == word
    };
    ends.filter(|it| repeats(it)).min().map_or(word, |end| &word[..end])
}

/// Characters that two loops, one behind the other, both read again and again.
fn neighbours(automaton: &Automaton, loops: &[Vec<usize>]) -> Vec<Candidate> {
    let repeats: Vec<usize> = loops
        .iter()
        .flatten()
        .copied()
        .filter(|it| automaton.positions[*it].next.contains_key(it))
        .collect();
    let mut candidates = Vec::new();
    for (index, first) in repeats.iter().enumerate() {
        for second in &repeats[index + 1..] {
            let common = automaton.positions[*first].reads & automaton.positions[*second].reads;
            if let Some(character) = passing(automaton, *first, *second, common) {
                let pump = character.to_string();
                candidates.extend(candidate(automaton, *first, &pump, &[*first]));
            }
        }
    }
    candidates
}

/// One of `symbols` that leads, read alone again and again, from one position to another.
fn passing(automaton: &Automaton, from: usize, to: usize, symbols: Symbols) -> Option<char> {
    let mut left = symbols;
    while left != 0 {
        let symbol = 1 << left.trailing_zeros();
        left &= !symbol;
        if is_reached(automaton, from, to, symbol) {
            return automaton.character(symbol);
        }
    }
    None
}

/// Whether reading `symbol` again and again leads from one position to another.
fn is_reached(automaton: &Automaton, from: usize, to: usize, symbol: Symbols) -> bool {
    let mut seen = vec![false; automaton.positions.len()];
    let mut work = vec![from];
    while let Some(position) = work.pop() {
        for next in automaton.positions[position].next.keys() {
            let reads = automaton.positions[*next].reads & symbol != 0;
            if reads && !std::mem::replace(&mut seen[*next], true) {
                work.push(*next);
            }
        }
    }
    seen[to]
}

/// `pump`, with a text in front of it that leads to `position`.
fn candidate(
    automaton: &Automaton,
    position: usize,
    pump: &str,
    members: &[usize],
) -> Option<Candidate> {
    let prefix = way(automaton, &automaton.first, |it| it == position)?;
    let after: Vec<usize> = members
        .iter()
        .flat_map(|it| automaton.positions[*it].next.keys().copied())
        .filter(|it| !members.contains(it))
        .collect();
    let rest = way(automaton, &after, |it| automaton.last.contains(&it)).unwrap_or_default();
    let spans = members.iter().map(|it| automaton.positions[*it].span);
    let start = spans.clone().map(|it| it.start).min()?;
    let end = spans.map(|it| it.end).max()?;
    Some(Candidate {
        prefix: prefix.into_bytes(),
        pump: pump.as_bytes().to_vec(),
        rest: rest.into_bytes(),
        part: PatternSpan { start, end },
    })
}

/// The shortest text that the whole pattern reads, if it reads any.
pub(super) fn whole_text(automaton: &Automaton) -> Option<String> {
    way(automaton, &automaton.first, |it| automaton.last.contains(&it))
}

/// The shortest text that is read from one of `starts` up to a position that is wanted.
fn way(
    automaton: &Automaton,
    starts: &[usize],
    is_wanted: impl Fn(usize) -> bool,
) -> Option<String> {
    let character = |it: usize| automaton.character(automaton.positions[it].reads);
    let mut came: BTreeMap<usize, Option<usize>> = BTreeMap::new();
    let mut work: VecDeque<usize> = VecDeque::new();
    for first in starts {
        if character(*first).is_some() && came.insert(*first, None).is_none() {
            work.push_back(*first);
        }
    }
    while let Some(at) = work.pop_front() {
        if is_wanted(at) {
            let mut way = Vec::new();
            let mut step = Some(at);
            while let Some(here) = step {
                way.push(character(here)?);
                step = came.get(&here).copied().flatten();
            }
            return Some(way.iter().rev().collect());
        }
        for next in automaton.positions[at].next.keys() {
            if !came.contains_key(next) && character(*next).is_some() {
                came.insert(*next, Some(at));
                work.push_back(*next);
            }
        }
    }
    None
}
