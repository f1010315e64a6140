//! Pattern to [`Ast`].
//!
//! The order in which things are read is Onigmo's, because it decides which of two errors is
//! reported. A token is always read before what stands in front of it is finished.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::ast::{Ast, GroupKind, NodeId, NodeKind, Repeat};
use super::charset::Range;
use super::encoding;
use super::error::{Error, ErrorKind, PatternSpan, Warning};
use super::lexer::{NameUse, Token, TokenKind};
use super::options::Options;

/// How deep a pattern may be nested, and how many operators may be stacked (`spec/onigmo.md`,
/// point 12).
const DEPTH_LIMIT: u32 = 4096;
/// How many groups a pattern may have.
const GROUP_LIMIT: usize = 32_767;

/// What the parser found out.
#[derive(Clone, Debug)]
pub(super) struct Parsed {
    pub(super) ast: Ast,
    /// From first to last, as opened.
    pub(super) groups: Vec<Group>,
    /// Names with the numbers of their groups, by first definition.
    pub(super) names: Vec<(Vec<u8>, Vec<usize>)>,
    pub(super) calls: usize,
    pub(super) warnings: Vec<Warning>,
    /// The name that an error quotes that has none of its own.
    pub(super) quoted: Option<PatternSpan>,
}

/// A capturing group, as far as the parser knows.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) named: bool,
    pub(super) closed: bool,
}

/// Why parsing stopped.
pub(super) enum Stop {
    Error(Error),
    /// The pattern is nested deeper than the caller has stack for.
    TooDeep,
}

impl From<Error> for Stop {
    fn from(error: Error) -> Stop {
        Stop::Error(error)
    }
}

pub(super) struct Parser<'p> {
    pub(super) pattern: &'p [u8],
    /// What is read next.
    pub(super) at: usize,
    pub(super) token: Token,
    /// Where the token before `token` ended.
    pub(super) previous_end: usize,
    pub(super) options: Options,
    pub(super) groups: Vec<Group>,
    pub(super) names: BTreeMap<Vec<u8>, Vec<usize>>,
    name_order: Vec<Vec<u8>>,
    pub(super) warnings: Vec<Warning>,
    ast: Ast,
    calls: usize,
    pub(super) depth: u32,
    /// The parenthesis that the current group begins with.
    open: usize,
    /// How deep it may go on this stack.
    stack_depth: u32,
    /// The name that an error quotes that has none of its own.
    pub(super) quoted: Option<PatternSpan>,
    /// Every list of ranges, to be shared.
    pub(super) ranges: BTreeSet<Arc<Vec<Range>>>,
}

/// What ends an alternation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Until {
    End,
    Close,
}

/// Parses a pattern on a stack that takes `stack_depth` levels.
pub(super) fn parse(pattern: &[u8], options: Options, stack_depth: u32) -> Result<Parsed, Stop> {
    let nothing = Token { kind: TokenKind::End, start: 0, span: PatternSpan::default() };
    let mut parser = Parser {
        pattern,
        at: 0,
        token: nothing,
        previous_end: 0,
        options,
        groups: Vec::new(),
        names: BTreeMap::new(),
        name_order: Vec::new(),
        warnings: Vec::new(),
        ast: Ast::default(),
        calls: 0,
        depth: 0,
        open: 0,
        stack_depth,
        quoted: None,
        ranges: BTreeSet::new(),
    };
    let root = match parser.pattern() {
        Err(Stop::Error(error)) => return Err(error.or_quoted(parser.quoted).into()),
        other => other?,
    };
    parser.ast.set_root(root);
    let mut names = parser.names;
    let names = parser
        .name_order
        .into_iter()
        .map(|name| {
            let groups = names.remove(&name).unwrap_or_default();
            (name, groups)
        })
        .collect();
    Ok(Parsed {
        ast: parser.ast,
        groups: parser.groups,
        names,
        calls: parser.calls,
        warnings: parser.warnings,
        quoted: parser.quoted,
    })
}

impl Parser<'_> {
    fn pattern(&mut self) -> Result<NodeId, Stop> {
        self.advance()?;
        self.alternation(Until::End, 0)
    }

    pub(super) fn deeper(&mut self, by: u32, start: usize) -> Result<(), Stop> {
        self.depth += by;
        if DEPTH_LIMIT < self.depth {
            return Err(Error::new(ErrorKind::ParseDepthLimitOver, start, self.at).into());
        }
        if self.stack_depth < self.depth { Err(Stop::TooDeep) } else { Ok(()) }
    }

    fn node(&mut self, kind: NodeKind, start: usize, end: usize) -> NodeId {
        self.ast.push(kind, start, end)
    }

    /// `a|b|c`, up to what ends it, which stays the current token.
    fn alternation(&mut self, until: Until, open: usize) -> Result<NodeId, Stop> {
        self.deeper(1, open)?;
        let outer = std::mem::replace(&mut self.open, open);
        let start = self.token.span.start;
        let mut branches = vec![self.branch(until)?];
        while matches!(self.token.kind, TokenKind::Alternate) {
            self.advance()?;
            branches.push(self.branch(until)?);
        }
        if until == Until::Close && !matches!(self.token.kind, TokenKind::Close) {
            let kind = ErrorKind::EndPatternWithUnmatchedParenthesis;
            return Err(Error::new(kind, open, open + 1).into());
        }
        self.depth -= 1;
        self.open = outer;
        if let [one] = branches[..] {
            return Ok(one);
        }
        let end = self.token.span.start;
        Ok(self.node(NodeKind::Alternate(branches), start, end))
    }

    fn at_end(&self, until: Until) -> bool {
        match self.token.kind {
            TokenKind::End | TokenKind::Alternate => true,
            TokenKind::Close => until == Until::Close,
            _ => false,
        }
    }

    fn branch(&mut self, until: Until) -> Result<NodeId, Stop> {
        let start = self.token.span.start;
        let first = self.item(until)?;
        if self.at_end(until) {
            return Ok(first);
        }
        let mut items = vec![first];
        while !self.at_end(until) {
            items.push(self.item(until)?);
        }
        let end = self.previous_end.max(start);
        Ok(self.node(NodeKind::Concat(items), start, end))
    }

    /// One item with its repeat operators. The token behind it becomes the current one.
    fn item(&mut self, until: Until) -> Result<NodeId, Stop> {
        let Token { kind, start, span } = self.token.clone();
        if self.at_end(until) {
            return Ok(self.node(NodeKind::empty(), span.start, span.start));
        }
        let mut split = None;
        let node = match kind {
            TokenKind::Open => match self.group(span.start)? {
                Opened::Switch(options) => return self.option_switch(options, span.start, until),
                Opened::Group(node) => {
                    self.advance()?;
                    node
                }
            },
            TokenKind::Close => {
                return Err(
                    Error::new(ErrorKind::UnmatchedCloseParenthesis, span.start, span.end).into()
                );
            }
            TokenKind::Repeat { .. } => {
                let kind = ErrorKind::TargetOfRepeatOperatorNotSpecified;
                return Err(Error::new(kind, span.start, span.end).into());
            }
            TokenKind::Char | TokenKind::CodePoint(_) => {
                let (node, last) = self.literal()?;
                split = Some(last);
                node
            }
            _ => {
                let kind = self.single(kind, start, span)?;
                // A name in braces or a class has been taken too.
                let node = self.node(kind, span.start, self.at);
                self.advance()?;
                node
            }
        };
        self.repeats(node, split, span.start)
    }

    /// A run of characters, up to a token that is none; and where the last of them stands.
    fn literal(&mut self) -> Result<(NodeId, usize), Stop> {
        let begin = self.token.span.start;
        let mut last = begin;
        let mut bytes = Vec::new();
        loop {
            match self.token.kind {
                TokenKind::Char => {
                    bytes.extend(&self.pattern[self.token.start..self.token.span.end]);
                }
                TokenKind::CodePoint(code) => {
                    if !encoding::push_code(&mut bytes, code) {
                        let PatternSpan { start, end } = self.token.span;
                        return Err(Error::new(ErrorKind::TooBigWideCharValue, start, end).into());
                    }
                }
                _ => break,
            }
            last = self.token.span.start;
            self.advance()?;
        }
        let ignore_case = self.options.contains(Options::IGNORECASE);
        let end = self.previous_end;
        Ok((self.node(NodeKind::Literal { bytes, ignore_case }, begin, end), last))
    }

    /// An item of one token, which is taken.
    fn single(
        &mut self,
        kind: TokenKind,
        start: usize,
        span: PatternSpan,
    ) -> Result<NodeKind, Stop> {
        let ignore_case = self.options.contains(Options::IGNORECASE);
        Ok(match kind {
            TokenKind::Byte(byte) => NodeKind::Literal { bytes: vec![byte], ignore_case },
            TokenKind::AnyChar => {
                NodeKind::AnyChar { newline: self.options.contains(Options::MULTILINE) }
            }
            TokenKind::Type { letter: b'w', negated } => {
                NodeKind::Word { negated, ascii: self.options.contains(Options::ASCII_RANGE) }
            }
            TokenKind::Type { letter, negated } => self.shorthand(letter, negated),
            TokenKind::Property { negated } => self.property_class(negated)?,
            TokenKind::ClassOpen => NodeKind::Class(Box::new(self.class(span.start)?)),
            TokenKind::Anchor(anchor) => NodeKind::Anchor(anchor),
            TokenKind::Linebreak => NodeKind::Linebreak,
            TokenKind::Grapheme => NodeKind::GraphemeCluster,
            TokenKind::Backref(backref) => NodeKind::Backreference(backref),
            TokenKind::Call { number, relative, name } => {
                self.calls += 1;
                let number = self.call_number(number, relative, span)?;
                NodeKind::Call { number, name }
            }
            // The other kinds have been seen to by `item`.
            _ => NodeKind::Literal { bytes: self.pattern[start..span.end].to_vec(), ignore_case },
        })
    }

    /// The group that `\g<+1>`, `\g<-1>` or `\g<1>` means.
    fn call_number(
        &self,
        number: Option<i64>,
        relative: bool,
        span: PatternSpan,
    ) -> Result<Option<usize>, Error> {
        let opened = i64::try_from(self.groups.len()).unwrap_or(i64::MAX);
        let number = match number {
            // `\g<+name>` forgets the name and means the next group.
            None if relative => opened + 1,
            None => return Ok(None),
            Some(number) if relative && 0 < number => opened + number,
            Some(number) if relative || number < 0 => opened + 1 + number,
            Some(number) => return Ok(usize::try_from(number).ok()),
        };
        match usize::try_from(number) {
            Ok(number) if 0 < number => Ok(Some(number)),
            _ => Err(Error::new(ErrorKind::InvalidBackref, span.start, span.end)),
        }
    }

    /// The repeat operators behind `node`. `last` is where the last character of a literal
    /// stands: an operator takes only that.
    fn repeats(&mut self, node: NodeId, last: Option<usize>, begin: usize) -> Result<NodeId, Stop> {
        let mut front = None;
        let mut target = node;
        let mut stacked = 0;
        while let TokenKind::Repeat { min, max, greedy, possessive } = self.token.kind {
            let operator = self.token.span;
            stacked += 1;
            if DEPTH_LIMIT < self.depth + stacked {
                let kind = ErrorKind::ParseDepthLimitOver;
                return Err(Error::new(kind, operator.start, operator.end).into());
            }
            if self.stack_depth < self.depth + stacked {
                return Err(Stop::TooDeep);
            }
            let plain = matches!(
                self.ast.node(target).kind,
                NodeKind::Group { kind: GroupKind::Plain, .. }
            );
            // `{1}` vanishes, and a possessive `+` with it.
            if min == 1 && max == Some(1) && !plain {
                self.advance()?;
                continue;
            }
            if let Some(tail) = self.split_last(target, last) {
                front = Some(target);
                target = tail;
            }
            let start = self.ast.node(target).span.start;
            let repeat = Repeat { min, max, greedy, possessive, child: target, operator };
            target = self.node(NodeKind::Repeat(repeat), start, operator.end);
            self.advance()?;
        }
        Ok(match front {
            Some(front) => {
                self.node(NodeKind::Concat(vec![front, target]), begin, self.previous_end)
            }
            None => target,
        })
    }

    /// Takes the last character off a literal of two and more.
    fn split_last(&mut self, node: NodeId, last: Option<usize>) -> Option<NodeId> {
        let at = self.ast.node(node).kind.last_char()?;
        let last = last?;
        let literal = self.ast.node_mut(node);
        let end = literal.span.end;
        literal.span.end = last;
        let NodeKind::Literal { bytes, ignore_case } = &mut literal.kind else { return None };
        let tail = NodeKind::Literal { bytes: bytes.split_off(at), ignore_case: *ignore_case };
        Some(self.node(tail, last, end))
    }

    /// What stands in parentheses, the opening one being the current token.
    fn group(&mut self, open: usize) -> Result<Opened, Stop> {
        if self.at == self.pattern.len() {
            let kind = ErrorKind::EndPatternWithUnmatchedParenthesis;
            return Err(Error::new(kind, open, open + 1).into());
        }
        if !self.opt(b'?') {
            let number = self.open_group(false, open)?;
            return self.body(GroupKind::Capture { number, name: None }, open);
        }
        let Some(code) = self.bump() else { return Err(Parser::ends_in_group(open)) };
        match u8::try_from(code).unwrap_or(0xFF) {
            b':' => self.body(GroupKind::Plain, open),
            b'=' => self.look(false, false, open),
            b'!' => self.look(false, true, open),
            b'>' => self.body(GroupKind::Atomic, open),
            b'~' => self.body(GroupKind::Absent, open),
            b'\'' => self.named_group(b'\'', open),
            b'<' => match self.peek() {
                None => {
                    let kind = ErrorKind::EndPatternWithUnmatchedParenthesis;
                    Err(Error::new(kind, open, open + 1).into())
                }
                Some(b'=') => {
                    self.at += 1;
                    self.look(true, false, open)
                }
                Some(b'!') => {
                    self.at += 1;
                    self.look(true, true, open)
                }
                Some(_) => self.named_group(b'<', open),
            },
            b'(' => self.condition(open),
            b'-' | b'i' | b'm' | b's' | b'x' | b'a' | b'd' | b'l' | b'u' => {
                self.option_group(code, open)
            }
            _ => self.error(ErrorKind::UndefinedGroupOption, open).map_err(Stop::Error),
        }
    }

    fn ends_in_group(open: usize) -> Stop {
        Error::new(ErrorKind::EndPatternInGroup, open, open + 1).into()
    }

    fn open_group(&mut self, named: bool, open: usize) -> Result<usize, Error> {
        if GROUP_LIMIT <= self.groups.len() {
            return self.error(ErrorKind::TooManyCaptureGroups, open);
        }
        self.groups.push(Group { named, closed: false });
        Ok(self.groups.len())
    }

    fn named_group(&mut self, quote: u8, open: usize) -> Result<Opened, Stop> {
        let start = self.at;
        let (_, end) = self.name(quote, NameUse::Definition)?;
        let number = self.open_group(true, open)?;
        let name = &self.pattern[start..end];
        let groups = self.names.entry(name.to_vec()).or_default();
        if groups.is_empty() {
            self.name_order.push(name.to_vec());
        }
        groups.push(number);
        let name = Some(PatternSpan { start, end });
        self.body(GroupKind::Capture { number, name }, open)
    }

    fn inner(&mut self, open: usize) -> Result<NodeId, Stop> {
        self.advance()?;
        self.alternation(Until::Close, open)
    }

    fn body(&mut self, kind: GroupKind, open: usize) -> Result<Opened, Stop> {
        let child = self.inner(open)?;
        if let GroupKind::Capture { number, .. } = kind {
            self.groups[number - 1].closed = true;
        }
        Ok(Opened::Group(self.node(NodeKind::Group { kind, child }, open, self.at)))
    }

    fn look(&mut self, behind: bool, negated: bool, open: usize) -> Result<Opened, Stop> {
        let child = self.inner(open)?;
        Ok(Opened::Group(self.node(NodeKind::Look { behind, negated, child }, open, self.at)))
    }

    /// `(?(1)…)`, `(?(<name>)…)`.
    fn condition(&mut self, open: usize) -> Result<Opened, Stop> {
        let start = self.at;
        let Some(code) = self.bump() else { return Err(Parser::ends_in_group(open)) };
        let (number, named) = match u8::try_from(code).unwrap_or(0xFF) {
            b'0'..=b'9' => {
                self.at = start;
                let (number, _) = self.name(b'(', NameUse::Reference)?;
                let number = number.and_then(|it| self.absolute(it));
                let Some(number) = number else {
                    return self.error(ErrorKind::InvalidBackref, start).map_err(Stop::Error);
                };
                (number, false)
            }
            quote @ (b'<' | b'\'') => {
                let backref = self.named_backref(quote)?;
                if !self.opt(b')') {
                    return self.error(ErrorKind::UndefinedGroupOption, open).map_err(Stop::Error);
                }
                // Of several groups of one name the first counts. A number in quotes counts as a
                // name.
                (backref.groups[0], true)
            }
            _ => return self.error(ErrorKind::InvalidConditionPattern, open).map_err(Stop::Error),
        };
        self.body(GroupKind::Condition { number, named }, open)
    }

    /// `(?i)`, `(?i-m:…)`, its first letter taken.
    fn option_group(&mut self, first: u32, open: usize) -> Result<Opened, Stop> {
        let mut options = self.options;
        let mut on = true;
        let mut code = first;
        loop {
            match u8::try_from(code).unwrap_or(0xFF) {
                b')' => return Ok(Opened::Switch(options)),
                b':' => {
                    let outer = std::mem::replace(&mut self.options, options);
                    self.advance()?;
                    let child = self.alternation(Until::Close, open)?;
                    self.options = outer;
                    let kind = GroupKind::Options { options, switch: false };
                    return Ok(Opened::Group(self.node(
                        NodeKind::Group { kind, child },
                        open,
                        self.at,
                    )));
                }
                b'-' => on = false,
                letter => match option(options, letter, on) {
                    Some(changed) => options = changed,
                    None => {
                        return self
                            .error(ErrorKind::UndefinedGroupOption, open)
                            .map_err(Stop::Error);
                    }
                },
            }
            match self.bump() {
                Some(next) => code = next,
                None => return Err(Parser::ends_in_group(open)),
            }
        }
    }

    /// `(?i)` holds to the end of the group it stands in, and swallows its alternatives.
    fn option_switch(
        &mut self,
        options: Options,
        open: usize,
        until: Until,
    ) -> Result<NodeId, Stop> {
        let outer = std::mem::replace(&mut self.options, options);
        self.advance()?;
        let child = self.alternation(until, self.open)?;
        self.options = outer;
        let end = self.token.span.start;
        let kind = GroupKind::Options { options, switch: true };
        Ok(self.node(NodeKind::Group { kind, child }, open, end))
    }
}

/// What a parenthesis began.
enum Opened {
    /// A group; its closing parenthesis is the current token.
    Group(NodeId),
    /// An option switch, up to its closing parenthesis.
    Switch(Options),
}

/// `options` with that of `letter` turned on or off.
fn option(options: Options, letter: u8, on: bool) -> Option<Options> {
    let [ascii, posix, word] =
        [Options::ASCII_RANGE, Options::POSIX_BRACKET_ALL_RANGE, Options::WORD_BOUND_ALL_RANGE];
    Some(match letter {
        b'i' => options.with(Options::IGNORECASE, on),
        b'm' => options.with(Options::MULTILINE, on),
        b'x' => options.with(Options::EXTEND, on),
        b'a' if on => options.with(ascii, true).with(posix | word, false),
        b'd' if on => options | ascii | posix | word,
        b'u' if on => options.with(ascii | posix | word, false),
        _ => return None,
    })
}
