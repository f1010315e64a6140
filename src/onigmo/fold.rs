//! Ignore-case on literals (`spec/onigmo.md`, point 14).
//!
//! A literal is folded, and the text is folded as it is compared. Where a fold has another length
//! (`ß` and `ss`), alternatives take its place, as long as there are not more than eight in all;
//! what is left of the literal then stands behind the last of them unexpanded.

use super::encoding;
use super::error::PatternSpan;
use super::tree::{Id, Part, Text, Tree};
use super::unicode;

/// How many alternatives a literal may become.
const MOST_ALTERNATIVES: usize = 8;

/// Something that a place in a literal matches as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Other {
    /// How many bytes of the literal it stands for.
    pub(super) len: usize,
    pub(super) codes: Vec<u32>,
}

/// The fold of a character, if it is another one.
fn changed(code: u32) -> Option<unicode::Fold> {
    let fold = unicode::fold(code);
    (fold[..] != [code]).then_some(fold)
}

/// All single characters with the same fold, `code` first, then the others in order.
fn same(code: u32) -> Vec<u32> {
    let others = unicode::unfold(code);
    [code].into_iter().chain(others).collect()
}

/// What the literal at `at` matches as well; `multi` allows folds of several characters.
pub(super) fn others(text: &[u8], at: usize, multi: bool) -> Vec<Other> {
    let (mut code, len) = encoding::char_at(text, at);
    let mut found = Vec::new();
    let mut multi = multi;
    let one = |code: u32, len: usize| Other { len, codes: vec![code] };
    match changed(code) {
        Some(fold) if fold.len() == 1 => {
            let original = std::mem::replace(&mut code, fold[0]);
            found.push(one(code, len));
            found.extend(unicode::unfold(code).filter(|it| *it != original).map(|it| one(it, len)));
        }
        Some(fold) if multi => {
            let mut rows = vec![Vec::new()];
            for &part in &*fold {
                rows = rows
                    .iter()
                    .flat_map(|row: &Vec<u32>| {
                        same(part).into_iter().map(move |it| [&row[..], &[it]].concat())
                    })
                    .collect();
            }
            found.extend(rows.into_iter().map(|codes| Other { len, codes }));
            let alike = unicode::unfold_multi(&fold).iter();
            found.extend(alike.filter(|it| **it != code).map(|it| one(*it, len)));
            multi = false;
        }
        Some(_) => {}
        None => found.extend(unicode::unfold(code).map(|it| one(it, len))),
    }
    if multi {
        let mut codes = vec![code];
        let mut end = at + len;
        while codes.len() < 3 && end < text.len() {
            let (next, more) = encoding::char_at(text, end);
            end += more;
            codes.push(match changed(next) {
                Some(fold) if fold.len() == 1 => fold[0],
                _ => next,
            });
            found.extend(unicode::unfold_multi(&codes).iter().map(|it| one(*it, end - at)));
        }
    }
    found
}

/// The bytes of a text, folded as Onigmo compares them.
pub(super) fn folded(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        at += push_folded(text, at, &mut bytes);
    }
    bytes
}

/// Appends the fold of the character at `at`; gives the length of the character.
pub(super) fn push_folded(text: &[u8], at: usize, bytes: &mut Vec<u8>) -> usize {
    let (code, len) = encoding::char_at(text, at);
    match changed(code) {
        Some(fold) => fold.iter().for_each(|&it| {
            encoding::push_code(bytes, it);
        }),
        None => bytes.extend(&text[at..at + len]),
    }
    len
}

/// Folds the literal `id`, or puts alternatives in its place.
pub(super) fn expand(tree: &mut Tree, id: Id, in_look_behind: bool) {
    let Part::Text(text) = &tree.parts[id] else { return };
    let bytes = text.bytes.clone();
    let span = tree.spans[id];
    let mut expansion = Expansion { tree, span, list: Vec::new(), open: None };
    let mut at = 0;
    let mut alternatives = 1;
    // The list that the pieces go to; each choice of different lengths opens one in its first
    // alternative.
    let mut outer: Vec<(Vec<Id>, Vec<Id>)> = Vec::new();
    while at < bytes.len() {
        let others = others(&bytes, at, true);
        let len = encoding::char_len(&bytes, at);
        let varies = others.iter().any(|it| it.len != len || it.codes.len() != 1);
        if !varies || in_look_behind {
            expansion.literal(&bytes[at..at + len], !others.is_empty());
        } else {
            alternatives *= others.len() + 1;
            if MOST_ALTERNATIVES < alternatives {
                break;
            }
            expansion.close();
            let (same_len, longer) = expansion.alternatives(&bytes, at, len, &others);
            if longer.is_empty() {
                let choice = expansion.push(Part::Choice(same_len));
                expansion.list.push(choice);
            } else {
                let first = expansion.push(Part::Choice(same_len));
                let list = std::mem::replace(&mut expansion.list, vec![first]);
                outer.push((list, longer));
            }
        }
        at += len;
    }
    expansion.close();
    if at < bytes.len() {
        let rest = expansion.opaque(&bytes[at..]);
        expansion.list.push(rest);
    }
    while let Some((list, longer)) = outer.pop() {
        let inner = std::mem::replace(&mut expansion.list, list);
        let first = expansion.push(Part::List(inner));
        let choice = expansion.push(Part::Choice([vec![first], longer].concat()));
        expansion.list.push(choice);
    }
    let list = expansion.list;
    tree.parts[id] = match list[..] {
        [] => return,
        [one] => tree.parts[one].clone(),
        _ => Part::List(list),
    };
}

struct Expansion<'t> {
    tree: &'t mut Tree,
    span: PatternSpan,
    list: Vec<Id>,
    /// A literal that goes on, and whether it has a letter.
    open: Option<(Vec<u8>, bool)>,
}

impl Expansion<'_> {
    fn push(&mut self, part: Part) -> Id {
        self.tree.push(part, self.span)
    }

    fn literal(&mut self, bytes: &[u8], letter: bool) {
        let (open, has_letter) = self.open.get_or_insert_default();
        open.extend(bytes);
        *has_letter |= letter;
    }

    /// Ends the literal that goes on.
    fn close(&mut self) {
        if let Some((bytes, letter)) = self.open.take() {
            let bytes = folded(&bytes);
            let text = Text { bytes, ignore_case: true, folded: letter, opaque: false };
            let id = self.push(Part::Text(text));
            self.list.push(id);
        }
    }

    fn exact(&mut self, bytes: Vec<u8>) -> Id {
        self.push(Part::Text(Text { bytes, ignore_case: true, folded: false, opaque: false }))
    }

    fn opaque(&mut self, bytes: &[u8]) -> Id {
        let bytes = folded(bytes);
        self.push(Part::Text(Text { bytes, ignore_case: true, folded: true, opaque: true }))
    }

    /// The alternatives for the character at `at`, itself first: those that stand for as many
    /// bytes, and those that stand for more and have the rest of the literal behind them.
    fn alternatives(
        &mut self,
        bytes: &[u8],
        at: usize,
        len: usize,
        others: &[Other],
    ) -> (Vec<Id>, Vec<Id>) {
        let mut same_len = vec![self.exact(bytes[at..at + len].to_vec())];
        let mut longer = Vec::new();
        for other in others {
            let mut other_bytes = Vec::new();
            other.codes.iter().for_each(|&it| {
                encoding::push_code(&mut other_bytes, it);
            });
            let text = self.exact(other_bytes);
            if other.len == len {
                same_len.push(text);
            } else if at + other.len < bytes.len() {
                let rest = self.opaque(&bytes[at + other.len..]);
                longer.push(self.push(Part::List(vec![text, rest])));
            } else {
                longer.push(text);
            }
        }
        (same_len, longer)
    }
}
