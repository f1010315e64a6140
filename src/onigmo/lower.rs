//! [`Ast`] to [`Tree`]: plain parentheses vanish, stacked operators merge, `\R` and `\X` become
//! atomic groups, and a class under ignore-case gets the other cases.

use super::ast::{self, Ast, GroupKind, NodeId, NodeKind};
use super::charset::CharSet;
use super::encoding;
use super::error::{PatternSpan, Warning, WarningKind};
use super::tree::{
    Anchor, Back, Call, EmptyTurn, Enclose, EncloseKind, INFINITE, Id, Look, Memory, Part, Repeat,
    Text, Tree,
};
use super::unicode;

/// Makes the tree of a parsed pattern. `calls` says whether it has any: then the whole pattern is
/// a group, number 0.
pub(super) fn lower(ast: &Ast, groups: usize, calls: bool, warnings: &mut Vec<Warning>) -> Tree {
    let mut lowering = Lowering { ast, tree: Tree::default(), warnings };
    lowering.tree.groups = vec![None; groups + 1];
    let mut root = lowering.node(ast.root());
    if calls {
        let span = lowering.tree.spans[root];
        let kind = EncloseKind::Memory(Box::default());
        root = lowering.tree.push(Part::Enclose(Enclose { kind, child: root }), span);
        lowering.tree.groups[0] = Some(root);
    }
    lowering.tree.root = root;
    lowering.tree
}

struct Lowering<'a> {
    ast: &'a Ast,
    tree: Tree,
    warnings: &'a mut Vec<Warning>,
}

impl Lowering<'_> {
    fn node(&mut self, id: NodeId) -> Id {
        let ast = self.ast;
        let node = ast.node(id);
        let span = node.span;
        let part = match &node.kind {
            NodeKind::Literal { bytes, ignore_case } => text(bytes, *ignore_case),
            NodeKind::AnyChar { newline } => Part::Any { newline: *newline },
            NodeKind::Class(class) => return self.class(class, span),
            NodeKind::Word { negated, ascii } => Part::Word { negated: *negated, ascii: *ascii },
            NodeKind::Linebreak => self.linebreak(span),
            NodeKind::GraphemeCluster => {
                let child = self.tree.push(Part::Cluster, span);
                atomic(child)
            }
            NodeKind::Anchor(anchor) => Part::Anchor(lower_anchor(*anchor)),
            NodeKind::Look { behind, negated, child } => {
                let child = self.node(*child);
                Part::Look(Look { behind: *behind, negated: *negated, child, chars: None })
            }
            NodeKind::Group { kind: GroupKind::Plain, child } => return self.node(*child),
            NodeKind::Group { kind, child } => return self.group(kind, *child, span),
            NodeKind::Repeat(repeat) => return self.repeat(repeat, span),
            NodeKind::Backreference(back) => Part::Back(Back {
                groups: back.groups.clone(),
                named: back.named,
                level: back.level,
                ignore_case: back.ignore_case,
                inside: back.inside,
            }),
            NodeKind::Call { number, name } => {
                Part::Call(Call { number: *number, name: *name, target: 0, recursive: false })
            }
            NodeKind::Concat(children) => self.list(children),
            NodeKind::Alternate(children) => {
                Part::Choice(children.iter().map(|it| self.node(*it)).collect())
            }
        };
        self.tree.push(part, span)
    }

    /// Lists within a list are joined to it, the first one excepted.
    fn list(&mut self, children: &[NodeId]) -> Part {
        let mut list = Vec::with_capacity(children.len());
        for (place, child) in children.iter().enumerate() {
            let id = self.node(*child);
            match &self.tree.parts[id] {
                Part::List(more) if 0 < place => list.extend(more.clone()),
                _ => list.push(id),
            }
        }
        Part::List(list)
    }

    fn group(&mut self, kind: &GroupKind, child: NodeId, span: PatternSpan) -> Id {
        let mut child = self.node(child);
        let kind = match *kind {
            GroupKind::Capture { number, name } => EncloseKind::Memory(Box::new(Memory {
                number,
                named: name.is_some(),
                ..Memory::default()
            })),
            GroupKind::Atomic => EncloseKind::Atomic { simple: false },
            GroupKind::Absent => EncloseKind::Absent,
            GroupKind::Condition { number, named } => {
                if !matches!(self.tree.parts[child], Part::Choice(_)) {
                    let nothing = self.tree.push(text(&[], false), span);
                    child = self.tree.push(Part::Choice(vec![child, nothing]), span);
                }
                EncloseKind::Condition { number, named }
            }
            GroupKind::Options { .. } | GroupKind::Plain => EncloseKind::Options,
        };
        let number = if let EncloseKind::Memory(memory) = &kind { memory.number } else { 0 };
        let id = self.tree.push(Part::Enclose(Enclose { kind, child }), span);
        if 0 < number {
            self.tree.groups[number] = Some(id);
        }
        id
    }

    fn repeat(&mut self, repeat: &ast::Repeat, span: PatternSpan) -> Id {
        let child = self.node(repeat.child);
        let mut part = Repeat {
            min: repeat.min,
            max: repeat.max.unwrap_or(INFINITE),
            greedy: repeat.greedy,
            child,
            empty_turn: EmptyTurn::Never,
            called: false,
            head: None,
            next: None,
        };
        if let Part::Repeat(inner) = &self.tree.parts[child] {
            match (popular(&part), popular(inner)) {
                (Some(_), Some(_)) => {
                    let kind = merge(&mut self.tree, &mut part);
                    self.warnings.extend(kind.map(|kind| Warning { kind, span }));
                }
                // `(?:x*){n,m}` is `(?:x*){n,n}`.
                (None, Some(Popular::Star | Popular::Plus))
                    if part.max != INFINITE && 1 < part.max && part.greedy =>
                {
                    part.max = part.min.max(1);
                }
                _ => {}
            }
        }
        let id = self.tree.push(Part::Repeat(part), span);
        if repeat.possessive { self.tree.push(atomic(id), span) } else { id }
    }

    /// `\r\n`, or one of the characters that end a line.
    fn linebreak(&mut self, span: PatternSpan) -> Part {
        let both = self.tree.push(text(b"\r\n", false), span);
        let mut set = CharSet::default();
        set.set_bits(0x0A, 0x0D);
        set.add_range(0x85, 0x85);
        set.add_range(0x2028, 0x2029);
        let one = self.tree.push(Part::Set(Box::new(set)), span);
        let child = self.tree.push(Part::Choice(vec![both, one]), span);
        atomic(child)
    }

    fn class(&mut self, class: &ast::Class, span: PatternSpan) -> Id {
        if class.bracketed
            && let Some(code) = class.set.only()
        {
            let mut bytes = Vec::new();
            encoding::push_code(&mut bytes, code);
            return self.tree.push(text(&bytes, class.ignore_case), span);
        }
        if !class.ignore_case {
            return self.tree.push(Part::Set(Box::new(class.set.clone())), span);
        }
        let (set, texts) = other_cases(class);
        let mut choice = vec![self.tree.push(Part::Set(Box::new(set)), span)];
        for bytes in texts {
            let text = Text { bytes, ignore_case: true, folded: true, opaque: false };
            choice.push(self.tree.push(Part::Text(text), span));
        }
        match choice[..] {
            [one] => one,
            _ => self.tree.push(Part::Choice(choice), span),
        }
    }
}

fn text(bytes: &[u8], ignore_case: bool) -> Part {
    Part::Text(Text { bytes: bytes.to_vec(), ignore_case, folded: false, opaque: false })
}

fn atomic(child: Id) -> Part {
    Part::Enclose(Enclose { kind: EncloseKind::Atomic { simple: false }, child })
}

fn lower_anchor(anchor: ast::Anchor) -> Anchor {
    match anchor {
        ast::Anchor::BeginBuf => Anchor::BeginBuf,
        ast::Anchor::EndBuf => Anchor::EndBuf,
        ast::Anchor::SemiEndBuf => Anchor::SemiEndBuf,
        ast::Anchor::BeginLine => Anchor::BeginLine,
        ast::Anchor::EndLine => Anchor::EndLine,
        ast::Anchor::BeginPosition => Anchor::BeginPosition,
        ast::Anchor::Keep => Anchor::Keep,
        ast::Anchor::WordBound { ascii } => Anchor::WordBound { ascii },
        ast::Anchor::NotWordBound { ascii } => Anchor::NotWordBound { ascii },
    }
}

/// The repeats that merge when they are stacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Popular {
    Option,
    Star,
    Plus,
    LazyOption,
    LazyStar,
    LazyPlus,
}

fn popular(repeat: &Repeat) -> Option<Popular> {
    Some(match (repeat.min, repeat.max, repeat.greedy) {
        (0, 1, true) => Popular::Option,
        (0, INFINITE, true) => Popular::Star,
        (1, INFINITE, true) => Popular::Plus,
        (0, 1, false) => Popular::LazyOption,
        (0, INFINITE, false) => Popular::LazyStar,
        (1, INFINITE, false) => Popular::LazyPlus,
        _ => return None,
    })
}

/// What two stacked repeats become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Merged {
    /// The inner one alone.
    Inner,
    /// Both stay.
    Both,
    /// One repeat.
    One(Popular),
    /// An inner repeat within an outer one.
    Pair(Popular, Popular),
}

/// The 6 x 6 table of point 4 of `spec/onigmo.md`, which fuzz cases confirm entry by entry.
fn merged(inner: Popular, outer: Popular) -> Merged {
    use Merged::{Both, Inner, One, Pair};
    use Popular::{LazyOption, LazyPlus, LazyStar, Option, Plus, Star};
    match (inner, outer) {
        (Option, Star | Plus) | (Plus, Option | Star) => One(Star),
        (Option, LazyOption) => One(LazyOption),
        (Option, LazyStar)
        | (LazyOption, Star | Plus | LazyStar | LazyPlus)
        | (LazyPlus, LazyOption | LazyStar) => One(LazyStar),
        (Option, LazyPlus) | (Plus, LazyOption) | (LazyPlus, Option) => Both,
        (Star, LazyOption | LazyStar) | (Plus, LazyStar) => Pair(Plus, LazyOption),
        (LazyPlus, Star) => Pair(LazyPlus, Option),
        _ => Inner,
    }
}

fn set_popular(repeat: &mut Repeat, popular: Popular) {
    (repeat.min, repeat.max, repeat.greedy) = match popular {
        Popular::Option => (0, 1, true),
        Popular::Star => (0, INFINITE, true),
        Popular::Plus => (1, INFINITE, true),
        Popular::LazyOption => (0, 1, false),
        Popular::LazyStar => (0, INFINITE, false),
        Popular::LazyPlus => (1, INFINITE, false),
    };
}

/// Merges `outer` with the repeat that is its child; says what Onigmo would warn of.
pub(super) fn merge(tree: &mut Tree, outer: &mut Repeat) -> Option<WarningKind> {
    let Part::Repeat(inner) = &mut tree.parts[outer.child] else { return None };
    let how = merged(popular(inner)?, popular(outer)?);
    match how {
        Merged::Both => return None,
        Merged::Inner => *outer = inner.clone(),
        Merged::One(kind) => {
            outer.child = inner.child;
            set_popular(outer, kind);
        }
        Merged::Pair(kind, around) => {
            set_popular(inner, kind);
            set_popular(outer, around);
        }
    }
    Some(if how == Merged::Inner {
        WarningKind::RedundantNestedRepeat
    } else {
        WarningKind::NestedRepeatReplaced
    })
}

/// A class with the other cases of its members, and the texts of several characters that are the
/// same as a member: `ss` for `ß`.
///
/// A pair of which only one is ASCII joins where the shadow class has the member: `[k]` matches
/// the Kelvin sign, `[\w]` does not. All of this is done within the brackets, so `[^k]` does not
/// match it either; texts are for classes that are not negated.
fn other_cases(class: &ast::Class) -> (CharSet, Vec<Vec<u8>>) {
    let mut set = class.set.clone();
    let shadow = class.shadow.as_ref();
    for orbit in unicode::orbits() {
        for &from in orbit {
            if !set.found(from) {
                continue;
            }
            for &to in orbit.iter().filter(|it| **it != from) {
                let same_side = (from < 0x80) == (to < 0x80);
                if same_side || shadow.is_none_or(|it| it.found(from)) {
                    add_code(&mut set, to);
                }
            }
        }
    }
    let mut texts = Vec::new();
    for (fold, members) in unicode::multi_folds() {
        for &from in members {
            if !set.found(from) {
                continue;
            }
            for &to in members.iter().filter(|it| **it != from) {
                add_code(&mut set, to);
            }
            if !set.negated {
                let mut bytes = Vec::new();
                fold.iter().for_each(|&it| {
                    encoding::push_code(&mut bytes, it);
                });
                texts.push((fold.len(), bytes));
            }
        }
    }
    texts.sort_by_key(|it| it.0);
    (set, texts.into_iter().map(|it| it.1).collect())
}

fn add_code(set: &mut CharSet, code: u32) {
    match u8::try_from(code) {
        Ok(byte) => set.set_bit(byte),
        Err(_) => set.add_range(code, code),
    }
}
