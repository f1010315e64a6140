//! Classes: `[…]`, `\d`, `\p{…}`.
//!
//! A class is read as a row of values, ranges and sets. What a `-` means depends on what came
//! before it (`spec/onigmo.md`, point 10), which is what [`State`] remembers.

use super::ast::{Class, NodeKind};
use super::charset::{CharSet, Range};
use super::encoding;
use super::error::{Error, ErrorKind, PatternSpan, WarningKind};
use super::lexer::Escaped;
use super::options::Options;
use super::parse::{Parser, Stop};
use super::unicode::{self, Posix, Repertoire, Shorthand};

/// How far a POSIX bracket is looked for.
const POSIX_NAME_LIMIT: usize = 20;
/// The shortest name of a bracket, and `:]`, and one more.
const POSIX_SHORTEST: usize = 7;

/// A token within a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ClassToken {
    End,
    Char {
        code: u32,
        escaped: bool,
    },
    /// A byte by number; bytes of the same base make a character.
    Byte {
        byte: u8,
        base: u8,
    },
    CodePoint(u32),
    Type {
        letter: u8,
        negated: bool,
    },
    Property {
        negated: bool,
    },
    Close,
    Range,
    /// `[:`, with a `:]` to come.
    PosixOpen,
    Open,
    And,
}

/// A value of a class, by the part of the set that it goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    /// A single byte of the text.
    Byte(u32),
    CodePoint(u32),
}

impl Value {
    fn code(self) -> u32 {
        match self {
            Value::Byte(code) | Value::CodePoint(code) => code,
        }
    }
}

/// What came last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Start,
    /// A value that may begin a range, and is not in the set yet.
    Value(Value),
    /// A set, which cannot begin a range.
    Set,
    /// The value and the `-` of a range.
    Range(Value),
    /// A whole range.
    Complete,
}

/// A class being read.
struct Building {
    set: CharSet,
    shadow: Option<CharSet>,
    state: State,
    /// What stood before `&&`.
    front: Option<(CharSet, Option<CharSet>)>,
    start: usize,
}

impl Building {
    fn each(&mut self, change: impl Fn(&mut CharSet)) {
        change(&mut self.set);
        self.shadow.iter_mut().for_each(change);
    }

    /// Puts a value that waits for a `-` into the set.
    fn flush(&mut self) {
        if let State::Value(value) = self.state {
            self.each(|set| match value {
                Value::Byte(code) => set.set_bits(code, code),
                Value::CodePoint(code) => set.add_range(code, code),
            });
        }
    }

    /// `&&`: joins what stood before it.
    fn and(&mut self) {
        self.flush();
        self.state = State::Start;
        let set = std::mem::take(&mut self.set);
        let shadow = self.shadow.as_mut().map(std::mem::take);
        match &mut self.front {
            None => self.front = Some((set, shadow)),
            Some((front, front_shadow)) => {
                front.and(&set);
                if let (Some(front), Some(shadow)) = (front_shadow, shadow) {
                    front.and(&shadow);
                }
            }
        }
    }
}

impl Parser<'_> {
    /// `\d`, `\s`, `\h` and their negations, outside of a class.
    pub(super) fn shorthand(&self, letter: u8, negated: bool) -> NodeKind {
        let mut set = CharSet::default();
        set.add_set(self.shorthand_set(letter), false);
        set.negated = negated;
        let ignore_case = false;
        NodeKind::Class(Box::new(Class { set, shadow: None, bracketed: false, ignore_case }))
    }

    fn shorthand_set(&self, letter: u8) -> &'static [(u32, u32)] {
        let ascii = self.options.contains(Options::ASCII_RANGE);
        let repertoire = if ascii { Repertoire::Ascii } else { Repertoire::Unicode };
        let shorthand = Shorthand::from_letter(letter).unwrap_or(Shorthand::Word);
        shorthand.set_in_class(repertoire).ranges()
    }

    /// `\p{…}` outside of a class, its brace taken.
    pub(super) fn property_class(&mut self, negated: bool) -> Result<NodeKind, Error> {
        let (ranges, is_ascii) = self.property()?;
        let mut set = CharSet::default();
        set.add_set(ranges, false);
        set.negated = negated;
        self.share(&mut set);
        // `\p{ASCII}` stays ASCII under ignore-case.
        let ignore_case = self.options.contains(Options::IGNORECASE) && !is_ascii;
        Ok(NodeKind::Class(Box::new(Class { set, shadow: None, bracketed: false, ignore_case })))
    }

    /// The set of a property's name and whether it is `ASCII`, up to the closing brace.
    fn property(&mut self) -> Result<(&'static [Range], bool), Error> {
        let start = self.at;
        let mut end = start;
        loop {
            let from = self.at;
            let Some(code) = self.bump() else { return Ok(self.unclosed_property(start, end)) };
            end = from;
            match code {
                0x7D => {
                    let name = &self.pattern[start..end];
                    let Some(set) = unicode::property(name) else { break };
                    let is_ascii = set.ranges() == [(0, 0x7F)];
                    return Ok((set.ranges(), is_ascii));
                }
                0x28 | 0x29 | 0x7B | 0x7C => break,
                _ => {}
            }
        }
        self.name_error(|name| ErrorKind::InvalidCharPropertyName { name }, start, end)
    }

    /// A property that the end of the pattern cuts off: Onigmo takes it for a newline, goes on
    /// behind the brace, and quotes its name should it find another error.
    fn unclosed_property(&mut self, start: usize, end: usize) -> (&'static [Range], bool) {
        self.quoted = Some(PatternSpan { start, end });
        self.at = start;
        (&[(0x0A, 0x0A)], false)
    }

    /// Lets the set use the ranges of another that has the same.
    fn share(&mut self, set: &mut CharSet) {
        match self.ranges.get(&set.ranges) {
            Some(known) => set.ranges = known.clone(),
            None => {
                self.ranges.insert(set.ranges.clone());
            }
        }
    }

    /// `[…]`, its bracket taken.
    pub(super) fn class(&mut self, start: usize) -> Result<Class, Stop> {
        self.deeper(1, start)?;
        let ignore_case = self.options.contains(Options::IGNORECASE);
        let mut class = Building {
            set: CharSet::default(),
            shadow: ignore_case.then(CharSet::default),
            state: State::Start,
            front: None,
            start,
        };
        let mut token = self.class_token()?;
        let negated = token == ClassToken::Char { code: 0x5E, escaped: false };
        if negated {
            token = self.class_token()?;
        }
        if token == ClassToken::Close {
            if !self.rest().contains(&b']') {
                return self.error(ErrorKind::EmptyCharClass, start).map_err(Stop::Error);
            }
            self.warn(WarningKind::ClassHasWithoutEscape(']'), self.at - 1, self.at);
            token = ClassToken::Char { code: 0x5D, escaped: false };
        }
        while token != ClassToken::Close {
            token = match self.class_item(&mut class, token)? {
                Some(next) => next,
                None => self.class_token()?,
            };
        }
        class.flush();
        if let Some((mut set, mut shadow)) = class.front.take() {
            set.and(&class.set);
            if let (Some(shadow), Some(more)) = (&mut shadow, &class.shadow) {
                shadow.and(more);
            }
            (class.set, class.shadow) = (set, shadow);
        }
        class.each(|set| set.negated = negated);
        self.depth -= 1;
        self.share(&mut class.set);
        class.shadow.iter_mut().for_each(|it| self.share(it));
        Ok(Class { set: class.set, shadow: class.shadow, bracketed: true, ignore_case })
    }

    /// Reads what `token` begins; gives the next token where it had to be read already.
    fn class_item(
        &mut self,
        class: &mut Building,
        token: ClassToken,
    ) -> Result<Option<ClassToken>, Stop> {
        match token {
            ClassToken::End => {
                let kind = ErrorKind::PrematureEndOfCharClass;
                return Err(Error::new(kind, class.start, class.start + 1).into());
            }
            ClassToken::Char { code, .. } => self.char_value(class, code)?,
            ClassToken::Byte { byte, base } => return self.byte_value(class, byte, base),
            ClassToken::CodePoint(code) => self.code_value(class, code)?,
            ClassToken::Type { letter, negated } => {
                let set = self.shorthand_set(letter);
                self.add_type(class, set, letter == b'w', negated)?;
            }
            ClassToken::Property { negated } => {
                let (ranges, is_ascii) = self.property()?;
                self.put_set(class, ranges, negated, !is_ascii)?;
            }
            ClassToken::PosixOpen => self.posix(class)?,
            ClassToken::Range => return self.dash(class).map_err(Stop::Error),
            ClassToken::Open => {
                let start = self.at - 1;
                let inner = self.class(start)?;
                class.set.or(&inner.set);
                if let (Some(shadow), Some(more)) = (&mut class.shadow, &inner.shadow) {
                    shadow.or(more);
                }
            }
            ClassToken::And => class.and(),
            ClassToken::Close => {}
        }
        Ok(None)
    }

    fn char_value(&mut self, class: &mut Building, code: u32) -> Result<(), Error> {
        let value = if code < 0x80 { Value::Byte(code) } else { Value::CodePoint(code) };
        self.value(class, value)
    }

    fn code_value(&mut self, class: &mut Building, code: u32) -> Result<(), Error> {
        match code {
            0..=0x10_FFFF => self.char_value(class, code),
            _ => self.error(ErrorKind::TooBigWideCharValue, self.at - 1),
        }
    }

    /// Bytes of the same base, one after the other, are a character where they can be.
    fn byte_value(
        &mut self,
        class: &mut Building,
        first: u8,
        base: u8,
    ) -> Result<Option<ClassToken>, Stop> {
        let back = self.at;
        let mut bytes = vec![first];
        let mut next = None;
        while bytes.len() < encoding::MAX_LEN {
            match self.class_token()? {
                ClassToken::Byte { byte, base: same } if same == base => bytes.push(byte),
                other => {
                    next = Some(other);
                    break;
                }
            }
        }
        let (code, len) = encoding::char_at(&bytes, 0);
        if len < bytes.len() {
            self.at = back;
            next = None;
            for _ in 1..len {
                self.class_token()?;
            }
        }
        let value = if len == 1 { Value::Byte(u32::from(first)) } else { Value::CodePoint(code) };
        self.value(class, value)?;
        Ok(next)
    }

    /// A value: the end of a range, or what may begin one.
    fn value(&mut self, class: &mut Building, value: Value) -> Result<(), Error> {
        let State::Range(first) = class.state else {
            class.flush();
            class.state = State::Value(value);
            return Ok(());
        };
        let (from, to) = (first.code(), value.code());
        if to < from {
            return self.error(ErrorKind::EmptyRangeInCharClass, class.start);
        }
        class.each(|set| match (first, value) {
            (Value::Byte(_), Value::Byte(_)) => set.set_bits(from, to),
            (Value::CodePoint(_), Value::CodePoint(_)) => set.add_range(from, to),
            _ => {
                if from <= 0xFF {
                    set.set_bits(from, to);
                }
                set.add_range(from, to);
            }
        });
        class.state = State::Complete;
        Ok(())
    }

    /// A set within the class: it cannot end a range.
    fn put_set(
        &mut self,
        class: &mut Building,
        ranges: &[(u32, u32)],
        negated: bool,
        in_shadow: bool,
    ) -> Result<(), Error> {
        class.set.add_set(ranges, negated);
        if let Some(shadow) = class.shadow.as_mut().filter(|_| in_shadow) {
            shadow.add_set(ranges, negated);
        }
        if let State::Range(_) = class.state {
            return self.error(ErrorKind::CharClassValueAtEndOfRange, class.start);
        }
        class.flush();
        class.state = State::Set;
        Ok(())
    }

    /// `\w` and the like. What is not ASCII is in the negation of an ASCII set.
    fn add_type(
        &mut self,
        class: &mut Building,
        set: &'static [(u32, u32)],
        is_word: bool,
        negated: bool,
    ) -> Result<(), Error> {
        self.put_set(class, set, negated, !is_word)
    }

    /// A `-`, which is itself first, last, after a range and before `&&`.
    fn dash(&mut self, class: &mut Building) -> Result<Option<ClassToken>, Error> {
        let at = self.at;
        let warning = WarningKind::ClassHasWithoutEscape('-');
        match class.state {
            State::Range(_) => {
                self.warn(warning, at - 1, at);
                self.value(class, Value::Byte(0x2D))?;
                Ok(None)
            }
            State::Start => {
                let next = self.class_token()?;
                if next == ClassToken::Range || class.front.is_some() {
                    self.warn(warning, at - 1, at);
                }
                self.value(class, Value::Byte(0x2D))?;
                Ok(Some(next))
            }
            State::Value(_) | State::Set => {
                let next = self.class_token()?;
                if next == ClassToken::Close || next == ClassToken::And {
                    self.value(class, Value::Byte(0x2D))?;
                    return Ok(Some(next));
                }
                let State::Value(value) = class.state else {
                    return self.error(ErrorKind::UnmatchedRangeSpecifierInCharClass, class.start);
                };
                class.state = State::Range(value);
                Ok(Some(next))
            }
            State::Complete => {
                let next = self.class_token()?;
                if next != ClassToken::Close {
                    self.warn(warning, at - 1, at);
                }
                self.value(class, Value::Byte(0x2D))?;
                Ok(Some(next))
            }
        }
    }

    /// `[:name:]`, of which `[:` is taken; `[` is a character where that is not it after all.
    fn posix(&mut self, class: &mut Building) -> Result<(), Error> {
        let back = self.at - 1;
        let negated = self.opt(b'^');
        if POSIX_SHORTEST <= encoding::count(self.rest()) {
            let ascii = self.options.posix_is_ascii();
            for posix in Posix::ALL {
                if !self.rest().starts_with(posix.name().as_bytes()) {
                    continue;
                }
                self.at += posix.name().len();
                if !self.rest().starts_with(b":]") {
                    return self.error(ErrorKind::InvalidPosixBracketType, back - 1);
                }
                self.at += 2;
                let repertoire = if ascii { Repertoire::Ascii } else { Repertoire::Unicode };
                let ranges = posix.set(repertoire).ranges();
                let in_shadow = !ascii && !matches!(posix, Posix::Word | Posix::Ascii);
                return self.put_set(class, ranges, negated, in_shadow);
            }
        }
        let from = self.at;
        while self.at - from <= POSIX_NAME_LIMIT
            && self.peek().is_some_and(|it| it != b':' && it != b']')
        {
            self.bump();
        }
        if self.rest().starts_with(b":]") {
            self.at += 2;
            return self.error(ErrorKind::InvalidPosixBracketType, back - 1);
        }
        self.warn(WarningKind::ClassHasWithoutEscape('['), back - 1, back);
        self.at = back;
        self.value(class, Value::Byte(0x5B))
    }

    fn class_token(&mut self) -> Result<ClassToken, Error> {
        let begin = self.at;
        let Some(code) = self.bump() else { return Ok(ClassToken::End) };
        Ok(match u8::try_from(code).unwrap_or(0xFF) {
            b']' => ClassToken::Close,
            b'-' => ClassToken::Range,
            b'\\' => self.class_escape(begin)?,
            b'[' => {
                if self.peek() == Some(b':') && closes_posix(&self.pattern[self.at + 1..]) {
                    self.at += 1;
                    ClassToken::PosixOpen
                } else {
                    ClassToken::Open
                }
            }
            b'&' if self.opt(b'&') => ClassToken::And,
            _ => ClassToken::Char { code, escaped: false },
        })
    }

    fn class_escape(&mut self, begin: usize) -> Result<ClassToken, Error> {
        let start = self.at;
        let Some(code) = self.bump() else {
            return self.error(ErrorKind::EndPatternAtEscape, begin);
        };
        let letter = ClassToken::Char { code, escaped: true };
        Ok(match u8::try_from(code).unwrap_or(0xFF) {
            letter @ (b'w' | b'd' | b's' | b'h') => ClassToken::Type { letter, negated: false },
            letter @ (b'W' | b'D' | b'S' | b'H') => {
                ClassToken::Type { letter: letter.to_ascii_lowercase(), negated: true }
            }
            byte @ (b'p' | b'P') => match self.opt_property(byte, begin) {
                super::lexer::TokenKind::Property { negated } => ClassToken::Property { negated },
                _ => letter,
            },
            b'0'..=b'7' => ClassToken::Byte { byte: self.octal(begin, start)?, base: 8 },
            _ => match self.escaped_code(begin, start)? {
                Escaped::Letter => letter,
                Escaped::Byte(byte) => ClassToken::Byte { byte, base: 16 },
                Escaped::CodePoint(code) => ClassToken::CodePoint(code),
            },
        })
    }
}

/// Whether `:]` follows, with no bracket before it that would close the class.
fn closes_posix(text: &[u8]) -> bool {
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        match byte {
            b':' if text.get(at + 1) == Some(&b']') => return true,
            b']' => return false,
            b'\\' => {
                at += 1;
                at += encoding::char_len(text, at);
            }
            _ => at += encoding::char_len(text, at),
        }
    }
    false
}
