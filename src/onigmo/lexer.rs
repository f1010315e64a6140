//! Pattern to tokens, outside of classes.
//!
//! Names of functions: `opt_x` may take nothing, `x` takes something or refuses it.
#![expect(clippy::cast_possible_truncation, reason = "the number of digits is limited")]

use super::ast::{Anchor, Backreference};
use super::encoding;
use super::error::{Error, ErrorKind, PatternSpan, Warning, WarningKind};
use super::options::Options;
use super::parse::Parser;

/// The most that `{n,m}` takes.
const MAX_REPEAT: u32 = 100_000;
/// The largest number of a group that can be referred to.
const MAX_BACKREF: u32 = 1_000;

/// A token, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    /// Behind the backslash, if it is a character with one.
    pub(super) start: usize,
    pub(super) span: PatternSpan,
}

/// What a token is.
#[derive(Clone, Debug)]
pub(super) enum TokenKind {
    End,
    /// The character that stands at [`Token::start`].
    Char,
    /// `\xE3`, `\343`: a byte, whatever it means.
    Byte(u8),
    /// `\x{3042}`, `\u3042`, `\n`, `\cA`: a character by number.
    CodePoint(u32),
    AnyChar,
    Type {
        letter: u8,
        negated: bool,
    },
    /// `\p{`, the name not read yet.
    Property {
        negated: bool,
    },
    Anchor(Anchor),
    Backref(Backreference),
    Call {
        number: Option<i64>,
        relative: bool,
        name: PatternSpan,
    },
    Repeat {
        min: u32,
        max: Option<u32>,
        greedy: bool,
        possessive: bool,
    },
    Alternate,
    Open,
    Close,
    ClassOpen,
    Linebreak,
    Grapheme,
}

impl Parser<'_> {
    /// Reads the next token into `self.token`.
    pub(super) fn advance(&mut self) -> Result<(), Error> {
        self.previous_end = self.at;
        loop {
            let begin = self.at;
            let Some(code) = self.bump() else {
                self.set(TokenKind::End, begin, begin);
                return Ok(());
            };
            let extended = self.options.contains(Options::EXTEND);
            match u8::try_from(code).unwrap_or(0xFF) {
                b'(' if self.rest().starts_with(b"?#") => self.comment(begin)?,
                b' ' | b'\t' | b'\n' | b'\r' | b'\x0C' if extended => {}
                b'#' if extended => self.line_comment(),
                b'\\' => return self.escape(begin),
                byte => {
                    let kind = self.plain(byte, begin)?;
                    self.set(kind, begin, begin);
                    return Ok(());
                }
            }
        }
    }

    fn set(&mut self, kind: TokenKind, start: usize, begin: usize) {
        self.token = Token { kind, start, span: PatternSpan::new(begin, self.at) };
    }

    /// Takes one character.
    pub(super) fn bump(&mut self) -> Option<u32> {
        if self.pattern.len() <= self.at {
            return None;
        }
        let (code, len) = encoding::char_at(self.pattern, self.at);
        self.at += len;
        Some(code)
    }

    /// The bytes not read yet.
    pub(super) fn rest(&self) -> &[u8] {
        &self.pattern[self.at..]
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.pattern.get(self.at).copied()
    }

    /// Takes `byte` if it comes next.
    pub(super) fn opt(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    pub(super) fn error<T>(&self, kind: ErrorKind, start: usize) -> Result<T, Error> {
        Err(Error::new(kind, start, self.at.max(start)))
    }

    pub(super) fn warn(&mut self, kind: WarningKind, start: usize, end: usize) {
        self.warnings.push(Warning { kind, span: PatternSpan { start, end } });
    }

    /// `(?#…)`, the parenthesis taken. A backslash takes the next character with it.
    fn comment(&mut self, begin: usize) -> Result<(), Error> {
        self.at += 2;
        loop {
            match self.bump() {
                None => {
                    return Err(Error::new(ErrorKind::EndPatternInGroup, begin, begin + 1));
                }
                Some(0x5C) => {
                    self.bump();
                }
                Some(0x29) => return Ok(()),
                Some(_) => {}
            }
        }
    }

    fn line_comment(&mut self) {
        while let Some(code) = self.bump() {
            if code == 0x0A {
                break;
            }
        }
    }

    /// A token without a backslash, its first character taken.
    fn plain(&mut self, byte: u8, begin: usize) -> Result<TokenKind, Error> {
        Ok(match byte {
            b'.' => TokenKind::AnyChar,
            b'*' => self.repeat(0, None),
            b'+' => self.repeat(1, None),
            b'?' => self.repeat(0, Some(1)),
            b'{' => self.interval(begin)?,
            b'|' => TokenKind::Alternate,
            b'(' => TokenKind::Open,
            b')' => TokenKind::Close,
            b'^' => TokenKind::Anchor(Anchor::BeginLine),
            b'$' => TokenKind::Anchor(Anchor::EndLine),
            b'[' => TokenKind::ClassOpen,
            b']' => {
                if 0 < begin {
                    self.warn(WarningKind::CloseBracketWithoutEscape, begin, self.at);
                }
                TokenKind::Char
            }
            _ => TokenKind::Char,
        })
    }

    /// What follows `*`, `+` or `?`: another `?` makes it lazy, `+` possessive.
    fn repeat(&mut self, min: u32, max: Option<u32>) -> TokenKind {
        let greedy = !self.opt(b'?');
        let possessive = greedy && self.opt(b'+');
        TokenKind::Repeat { min, max, greedy, possessive }
    }

    /// `{n}`, `{n,}`, `{n,m}`, `{,m}`, the brace taken; anything else is the brace itself.
    fn interval(&mut self, begin: usize) -> Result<TokenKind, Error> {
        let back = self.at;
        let min = self.repeat_count(begin)?;
        let comma = self.opt(b',');
        let max = if comma { self.repeat_count(begin)? } else { min };
        // `{n}` is one number; of `{n,m}` one may be missing.
        if (min.is_none() && max.is_none()) || !self.opt(b'}') {
            self.at = back;
            return Ok(TokenKind::Char);
        }
        if let (Some(min), Some(max)) = (min, max)
            && max < min
        {
            return self.error(ErrorKind::UpperSmallerThanLowerInRepeatRange, begin);
        }
        // `?` after `{n}`, and `+` after any interval, is an operator of its own.
        let greedy = !comma || !self.opt(b'?');
        Ok(TokenKind::Repeat { min: min.unwrap_or(0), max, greedy, possessive: false })
    }

    fn repeat_count(&mut self, begin: usize) -> Result<Option<u32>, Error> {
        let from = self.at;
        let number = self.opt_number();
        if number.is_none_or(|it| MAX_REPEAT < it) {
            return self.error(ErrorKind::TooBigNumberForRepeatRange, begin);
        }
        Ok(number.filter(|_| from < self.at))
    }

    /// Takes decimal digits; `None` where they say more than 2^31 - 1, 0 where there are none.
    pub(super) fn opt_number(&mut self) -> Option<u32> {
        let mut number = Some(0_u32);
        while let Some(digit) = self.peek().filter(u8::is_ascii_digit) {
            self.at += 1;
            number = number
                .and_then(|it| it.checked_mul(10))
                .and_then(|it| it.checked_add(u32::from(digit - b'0')))
                .filter(|it| i32::try_from(*it).is_ok());
        }
        number
    }

    /// Takes up to `most` digits of `radix`.
    pub(super) fn digits(&mut self, radix: u32, most: usize) -> (u64, usize) {
        let (mut number, mut count) = (0, 0);
        while count < most
            && let Some(digit) = self.peek().and_then(|it| char::from(it).to_digit(radix))
        {
            number = number * u64::from(radix) + u64::from(digit);
            count += 1;
            self.at += 1;
        }
        (number, count)
    }

    /// A token with a backslash, which is taken.
    fn escape(&mut self, begin: usize) -> Result<(), Error> {
        let start = self.at;
        let Some(code) = self.bump() else {
            return self.error(ErrorKind::EndPatternAtEscape, begin);
        };
        let kind = match u8::try_from(code).unwrap_or(0xFF) {
            letter @ (b'w' | b'd' | b's' | b'h') => TokenKind::Type { letter, negated: false },
            letter @ (b'W' | b'D' | b'S' | b'H') => {
                TokenKind::Type { letter: letter.to_ascii_lowercase(), negated: true }
            }
            b'b' => {
                TokenKind::Anchor(Anchor::WordBound { ascii: self.options.word_bound_is_ascii() })
            }
            b'B' => TokenKind::Anchor(Anchor::NotWordBound {
                ascii: self.options.word_bound_is_ascii(),
            }),
            b'A' => TokenKind::Anchor(Anchor::BeginBuf),
            b'Z' => TokenKind::Anchor(Anchor::SemiEndBuf),
            b'z' => TokenKind::Anchor(Anchor::EndBuf),
            b'G' => TokenKind::Anchor(Anchor::BeginPosition),
            b'K' => TokenKind::Anchor(Anchor::Keep),
            b'R' => TokenKind::Linebreak,
            b'X' => TokenKind::Grapheme,
            b'k' => self.opt_backref(begin)?,
            b'g' => self.opt_call(begin)?,
            letter @ (b'p' | b'P') => self.opt_property(letter, begin),
            b'0'..=b'9' => self.opt_digits(begin, start)?,
            _ => match self.escaped_code(begin, start)? {
                Escaped::Letter => TokenKind::Char,
                Escaped::Byte(byte) => TokenKind::Byte(byte),
                Escaped::CodePoint(code) => TokenKind::CodePoint(code),
            },
        };
        self.set(kind, start, begin);
        Ok(())
    }

    /// `\1`, `\012`; `\8` may be the digit.
    fn opt_digits(&mut self, begin: usize, start: usize) -> Result<TokenKind, Error> {
        let first = self.pattern[start];
        if first != b'0' {
            self.at = start;
            let number = self.opt_number().filter(|it| *it <= MAX_BACKREF);
            let opened = u32::try_from(self.groups.len()).unwrap_or(u32::MAX);
            if let Some(number) = number.filter(|it| *it <= opened || *it <= 9) {
                return Ok(TokenKind::Backref(self.backref(vec![number as usize], false, None)));
            }
            if 0x38 <= first {
                self.at = start + 1;
                return Ok(TokenKind::Char);
            }
        }
        self.octal(begin, start).map(TokenKind::Byte)
    }

    /// Up to three octal digits from `start` on, of which the first is there.
    pub(super) fn octal(&mut self, begin: usize, start: usize) -> Result<u8, Error> {
        self.at = start;
        let (number, _) = self.digits(8, 3);
        u8::try_from(number).or_else(|_| self.error(ErrorKind::TooBigNumber, begin))
    }

    pub(super) fn backref(
        &self,
        groups: Vec<usize>,
        named: bool,
        level: Option<i32>,
    ) -> Backreference {
        let inside = groups.iter().any(|&it| {
            it.checked_sub(1).and_then(|it| self.groups.get(it)).is_some_and(|it| !it.closed)
        });
        let ignore_case = self.options.contains(Options::IGNORECASE);
        Backreference { groups, named, level, ignore_case, inside }
    }

    fn opt_backref(&mut self, begin: usize) -> Result<TokenKind, Error> {
        match self.peek() {
            Some(open @ (b'<' | b'\'')) => {
                self.at += 1;
                self.named_backref(open).map(TokenKind::Backref)
            }
            next => {
                if next.is_some() {
                    self.warn(WarningKind::InvalidBackReference, begin, self.at);
                }
                Ok(TokenKind::Char)
            }
        }
    }

    fn opt_call(&mut self, begin: usize) -> Result<TokenKind, Error> {
        let open = match self.peek() {
            Some(open @ (b'<' | b'\'')) => open,
            next => {
                if next.is_some() {
                    self.warn(WarningKind::InvalidSubexpCall, begin, self.at);
                }
                return Ok(TokenKind::Char);
            }
        };
        self.at += 1;
        let mut relative = false;
        // A zero in front is skipped even where a name follows it.
        if self.opt(b'0') {
            if self.opt(closing(open)) {
                let name = PatternSpan::new(self.at - 2, self.at - 1);
                return Ok(TokenKind::Call { number: Some(0), relative, name });
            }
        } else {
            relative = self.opt(b'+');
        }
        let from = self.at;
        let (number, end) = self.name(open, NameUse::Reference)?;
        Ok(TokenKind::Call { number, relative, name: PatternSpan::new(from, end) })
    }

    pub(super) fn opt_property(&mut self, letter: u8, begin: usize) -> TokenKind {
        if !self.opt(b'{') {
            if self.at < self.pattern.len() {
                self.warn(WarningKind::InvalidProperty(letter.into()), begin, self.at);
            }
            return TokenKind::Char;
        }
        let negated = (letter == b'P') != self.opt(b'^');
        TokenKind::Property { negated }
    }

    /// `\x…`, `\u…`, `\n`, `\cA`, `\M-a` and so on, their first character taken. Both inside and
    /// outside of classes.
    pub(super) fn escaped_code(&mut self, begin: usize, start: usize) -> Result<Escaped, Error> {
        match self.pattern[start] {
            b'x' => self.hex(begin),
            b'u' if self.at < self.pattern.len() => match self.digits(16, 4) {
                (number, 4) => Ok(Escaped::CodePoint(number as u32)),
                _ => self.error(ErrorKind::TooShortDigits, begin),
            },
            _ => self.control(begin, start),
        }
    }

    /// `\xE3`, `\x{3042}`; without a digit `\x` is NUL, and the letter at the end of the pattern.
    fn hex(&mut self, begin: usize) -> Result<Escaped, Error> {
        let back = self.at;
        if back == self.pattern.len() {
            return Ok(Escaped::Letter);
        }
        if !self.opt(b'{') {
            let (number, _) = self.digits(16, 2);
            return Ok(Escaped::Byte(number as u8));
        }
        let (number, count) = self.digits(16, 8);
        if u64::from(i32::MAX.unsigned_abs()) < number {
            return self.error(ErrorKind::TooBigWideCharValue, begin);
        }
        if self.peek().is_some_and(|it| it.is_ascii_hexdigit()) {
            return self.error(ErrorKind::TooLongWideCharValue, begin);
        }
        if count == 0 || !self.opt(b'}') {
            self.at = back;
            return Ok(Escaped::Letter);
        }
        Ok(Escaped::CodePoint(number as u32))
    }

    fn control(&mut self, begin: usize, start: usize) -> Result<Escaped, Error> {
        let letter = encoding::char_at(self.pattern, start).0;
        self.at = start;
        let code = self.escape_value(begin)?;
        if code == letter {
            // What is taken is the one character, however much was read to see that.
            self.at = start + encoding::char_len(self.pattern, start);
            return Ok(Escaped::Letter);
        }
        Ok(Escaped::CodePoint(code))
    }

    /// What stands behind a backslash, by value. `\M-\C-a` and the like go in a loop: each step
    /// says what is to be done with the value in the end.
    fn escape_value(&mut self, begin: usize) -> Result<u32, Error> {
        let mut steps = Vec::new();
        let code = loop {
            let from = self.at;
            let Some(code) = self.bump() else {
                return self.error(ErrorKind::EndPatternAtEscape, begin);
            };
            let step = match code {
                0x4D => self.meta(begin)?,
                0x43 | 0x63 => match self.control_mark(code, begin)? {
                    Some(step) => step,
                    None => break 0x7F,
                },
                _ => break self.simple_escape(code, from),
            };
            steps.push(step);
            match self.bump() {
                Some(0x5C) => {}
                Some(code) => break code,
                None => return self.error(ErrorKind::EndPatternAtEscape, begin),
            }
        };
        Ok(steps.into_iter().rev().fold(code, |code, step| match step {
            Step::Meta => code & 0xFF | 0x80,
            Step::Control => code & 0x9F,
        }))
    }

    /// `\M-`, the letter taken.
    fn meta(&mut self, begin: usize) -> Result<Step, Error> {
        match self.bump() {
            Some(0x2D) if self.at < self.pattern.len() => Ok(Step::Meta),
            None | Some(0x2D) => self.error(ErrorKind::EndPatternAtMeta, begin),
            Some(_) => self.error(ErrorKind::MetaCodeSyntax, begin),
        }
    }

    /// `\c`, `\C-`, the letter taken; `None` for `\c?`, which is the delete character.
    fn control_mark(&mut self, letter: u32, begin: usize) -> Result<Option<Step>, Error> {
        if letter == 0x43 {
            match self.bump() {
                None => return self.error(ErrorKind::EndPatternAtControl, begin),
                Some(0x2D) => {}
                Some(_) => return self.error(ErrorKind::ControlCodeSyntax, begin),
            }
        }
        match self.peek() {
            None => self.error(ErrorKind::EndPatternAtControl, begin),
            Some(b'?') => {
                self.at += 1;
                Ok(None)
            }
            Some(_) => Ok(Some(Step::Control)),
        }
    }

    fn simple_escape(&mut self, code: u32, from: usize) -> u32 {
        match u8::try_from(code).unwrap_or(0xFF) {
            b'n' => 0x0A,
            b't' => 0x09,
            b'r' => 0x0D,
            b'f' => 0x0C,
            b'a' => 0x07,
            b'b' => 0x08,
            b'e' => 0x1B,
            b'v' => 0x0B,
            letter => {
                if letter.is_ascii_alphabetic() {
                    self.warn(WarningKind::UnknownEscape(letter.into()), from, self.at);
                }
                code
            }
        }
    }
}

/// What an escape stands for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Escaped {
    /// The letter behind the backslash.
    Letter,
    Byte(u8),
    CodePoint(u32),
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Meta,
    Control,
}

/// What a name is read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NameUse {
    /// `(?<name>`: a number is no name.
    Definition,
    /// `\g<name>`, `(?(1)`: a number is a number.
    Reference,
}

/// What closes a name opened by `open`.
pub(super) fn closing(open: u8) -> u8 {
    match open {
        b'<' => b'>',
        b'(' => b')',
        other => other,
    }
}
