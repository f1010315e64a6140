//! Names of groups: reading them, and references by them.

use super::ast::Backreference;
use super::error::{Error, ErrorKind};
use super::lexer::{NameUse, closing};
use super::parse::Parser;
use super::unicode;

/// Whether a name may have this character.
fn is_word(code: u32) -> bool {
    unicode::word_ctype().contains(code)
}

fn is_digit(code: u32) -> bool {
    unicode::Posix::Digit.set(unicode::Repertoire::Unicode).contains(code)
}

/// How the beginning of a name reads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    Name,
    Number,
    /// A sign, with no digit yet.
    Sign,
}

impl Parser<'_> {
    fn text(&self, start: usize, end: usize) -> String {
        String::from_utf8_lossy(&self.pattern[start..end]).into_owned()
    }

    pub(super) fn name_error<T>(
        &self,
        kind: fn(String) -> ErrorKind,
        start: usize,
        end: usize,
    ) -> Result<T, Error> {
        Err(Error::new(kind(self.text(start, end)), start, end))
    }

    /// A name or a number, `open` taken; gives the number, if it is one, and where the name ends.
    pub(super) fn name(
        &mut self,
        open: u8,
        purpose: NameUse,
    ) -> Result<(Option<i64>, usize), Error> {
        let end_code = u32::from(closing(open));
        let start = self.at;
        let first = match self.bump() {
            None => return self.error(ErrorKind::GroupNameIsEmpty, start - 1),
            Some(code) if code == end_code => {
                return self.error(ErrorKind::GroupNameIsEmpty, start - 1);
            }
            Some(code) => code,
        };
        let mut reading = match first {
            _ if is_digit(first) => Reading::Number,
            0x2D => Reading::Sign,
            _ => Reading::Name,
        };
        if purpose == NameUse::Definition && reading != Reading::Name {
            return self.bad_name(invalid_name, start, end_code);
        }
        if reading == Reading::Name && !is_word(first) {
            return self.bad_name(invalid_char, start, end_code);
        }
        let mut end = self.pattern.len();
        let mut last = first;
        while let Some((from, code)) = self.next_char() {
            end = from;
            last = code;
            if code == end_code || code == 0x29 {
                break;
            }
            end = self.pattern.len();
            match reading {
                Reading::Name if is_word(code) => {}
                Reading::Number | Reading::Sign if is_digit(code) => reading = Reading::Number,
                Reading::Number | Reading::Sign if is_word(code) => {
                    return self.bad_name(invalid_name, start, end_code);
                }
                _ => return self.bad_name(invalid_char, start, end_code),
            }
        }
        if last != end_code {
            return self.name_error(invalid_name, start, self.pattern.len());
        }
        match reading {
            Reading::Name => Ok((None, end)),
            Reading::Sign => self.name_error(invalid_name, start, end),
            Reading::Number => self.number_in(start, end, end).map(|it| (Some(it), end)),
        }
    }

    /// The next character and where it stands.
    fn next_char(&mut self) -> Option<(usize, u32)> {
        let from = self.at;
        self.bump().map(|code| (from, code))
    }

    /// Refuses a name, which goes on to whatever could end it.
    fn bad_name<T>(
        &mut self,
        kind: fn(String) -> ErrorKind,
        start: usize,
        end_code: u32,
    ) -> Result<T, Error> {
        let mut end = self.pattern.len();
        while let Some((from, code)) = self.next_char() {
            if code == end_code || code == 0x29 {
                end = from;
                break;
            }
        }
        // What ends the name counts as part of it where the pattern ends there too.
        if self.at == self.pattern.len() {
            end = self.at;
        }
        self.name_error(kind, start, end)
    }

    /// The number written from `start` to `end`, which is not 0; if it is, `quoted` says where the
    /// name ends that the message has.
    fn number_in(&mut self, start: usize, end: usize, quoted: usize) -> Result<i64, Error> {
        let back = self.at;
        self.at = start;
        let negative = self.opt(b'-');
        let number = self.opt_number().map(i64::from);
        debug_assert!(self.at <= end);
        self.at = back;
        match number {
            None => self.error(ErrorKind::TooBigNumber, start),
            Some(0) => self.name_error(invalid_name, start, quoted),
            Some(number) => Ok(if negative { -number } else { number }),
        }
    }

    /// `\k<name>`, `\k<-1>`, `\k<name+1>`, up to `<` taken; conditions use it too.
    pub(super) fn named_backref(&mut self, open: u8) -> Result<Backreference, Error> {
        let start = self.at;
        let (number, end, level) = self.name_with_level(open)?;
        if let Some(number) = number {
            let number = self.absolute(number).filter(|it| 0 < *it);
            let Some(number) = number else {
                return self.error(ErrorKind::InvalidBackref, start);
            };
            return Ok(self.backref(vec![number], false, level));
        }
        match self.names.get(&self.pattern[start..end]) {
            Some(groups) => Ok(self.backref(groups.clone(), true, level)),
            None => self.name_error(undefined_name, start, end),
        }
    }

    /// The group that a number means: a negative one counts back from here.
    pub(super) fn absolute(&self, number: i64) -> Option<usize> {
        let opened = i64::try_from(self.groups.len()).ok()?;
        usize::try_from(if number < 0 { opened + 1 + number } else { number }).ok()
    }

    fn name_with_level(&mut self, open: u8) -> Result<(Option<i64>, usize, Option<i32>), Error> {
        let end_code = u32::from(closing(open));
        let start = self.at;
        let first = match self.bump() {
            None => return self.error(ErrorKind::GroupNameIsEmpty, start - 1),
            Some(code) if code == end_code => {
                return self.error(ErrorKind::GroupNameIsEmpty, start - 1);
            }
            Some(code) => code,
        };
        let mut wrong: Option<fn(String) -> ErrorKind> = None;
        let mut reading = match first {
            _ if is_digit(first) => Reading::Number,
            0x2D => Reading::Sign,
            _ => {
                if !is_word(first) {
                    wrong = Some(invalid_char);
                }
                Reading::Name
            }
        };
        let mut end = self.pattern.len();
        let mut last = first;
        while let Some((from, code)) = self.next_char() {
            end = from;
            last = code;
            if code == end_code || matches!(code, 0x29 | 0x2B | 0x2D) {
                if reading == Reading::Sign {
                    wrong = Some(invalid_name);
                }
                break;
            }
            if reading == Reading::Name {
                if !is_word(code) {
                    wrong = Some(invalid_char);
                }
            } else if is_digit(code) {
                reading = Reading::Number;
            } else {
                wrong = Some(invalid_name);
                reading = Reading::Name;
            }
        }
        if let Some(kind) = wrong {
            return self.name_error(kind, start, end);
        }
        let level = if last == end_code { None } else { Some(self.level(last, end_code, start)?) };
        let number = match reading {
            Reading::Name => None,
            // Of `\k<0>` the message quotes the rest of the pattern.
            _ => Some(self.number_in(start, end, self.pattern.len())?),
        };
        Ok((number, end, level))
    }

    /// The level behind a name, its sign taken, and what closes it.
    fn level(&mut self, sign: u32, end_code: u32, start: usize) -> Result<i32, Error> {
        let invalid = |it: &Self| it.name_error(invalid_name, start, it.pattern.len());
        let sign = match sign {
            0x2B => 1,
            0x2D => -1,
            _ => return invalid(self),
        };
        if !self.peek().is_some_and(|it| it.is_ascii_digit()) {
            return invalid(self);
        }
        let Some(level) = self.opt_number().and_then(|it| i32::try_from(it).ok()) else {
            return self.error(ErrorKind::TooBigNumber, start);
        };
        if self.bump() == Some(end_code) { Ok(level * sign) } else { invalid(self) }
    }
}

pub(super) fn invalid_name(name: String) -> ErrorKind {
    ErrorKind::InvalidGroupName { name }
}

pub(super) fn invalid_char(name: String) -> ErrorKind {
    ErrorKind::InvalidCharInGroupName { name }
}

pub(super) fn undefined_name(name: String) -> ErrorKind {
    ErrorKind::UndefinedNameReference { name }
}
