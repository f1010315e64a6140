//! The text of a scalar, byte by byte from where it is written: what libyaml's `scanner.c` does
//! with quotes, escapes, folded lines, indents and chomping, done again with places.

use crate::text::{FileId, Placed, Span};

/// How a scalar is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Single,
    Double,
    Literal,
    Folded,
}

/// Reads the scalars of one file.
#[derive(Clone, Copy)]
pub(super) struct Scalars<'a> {
    pub(super) file: FileId,
    pub(super) text: &'a str,
}

/// A text being put together.
struct Builder<'a> {
    scalars: Scalars<'a>,
    placed: Placed,
}

impl<'a> Scalars<'a> {
    /// The text of the scalar that stands from `start` to `end`, not a block.
    pub(super) fn flow(self, style: Style, start: usize, end: usize) -> Placed {
        let quoted = style != Style::Plain;
        let (from, to) = if quoted { (start + 1, end.max(start + 2) - 1) } else { (start, end) };
        let mut builder = self.builder(from);
        let mut at = from;
        while at < to {
            at = match builder.scalars.blanks(at, to) {
                0 => builder.character(style, at, to),
                run => {
                    builder.fold(at, at + run, false);
                    at + run
                }
            };
        }
        builder.placed
    }

    /// The text of the block that begins with the `|` or `>` at `start`.
    ///
    /// `parent` is the indent of what the block belongs to, which counts only where the block says
    /// how many more it has.
    pub(super) fn block(self, style: Style, start: usize, parent: usize) -> Placed {
        let header = self.line(start);
        let indicators = header.get(1..).unwrap_or_default();
        let indicators = indicators.split([' ', '\t', '#']).next().unwrap_or_default();
        let more = indicators.chars().find_map(|it| it.to_digit(10));
        let chomping = indicators.chars().find(|it| matches!(it, '+' | '-'));
        let header_end = start + header.len();
        let body = header_end + self.break_len(header_end).unwrap_or(0);
        let indent = more.map_or(0, |it| parent + it as usize);
        let block = Block { style, chomping, indent, at: body, line: body };
        block.read(self.builder(body))
    }

    fn builder(self, at: usize) -> Builder<'a> {
        Builder { scalars: self, placed: Placed::empty(Span::at(self.file, at)) }
    }

    fn byte(self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn char(self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// The length of the line break at `at`, if there is one.
    fn break_len(self, at: usize) -> Option<usize> {
        match self.char(at)? {
            '\r' if self.byte(at + 1) == Some(b'\n') => Some(2),
            c if is_break(c) => Some(c.len_utf8()),
            _ => None,
        }
    }

    /// What the line break at `at` is in the text: two of Unicode's stay, the others are `\n`.
    fn break_text(self, at: usize) -> &'static str {
        match self.char(at) {
            Some('\u{2028}') => "\u{2028}",
            Some('\u{2029}') => "\u{2029}",
            _ => "\n",
        }
    }

    /// How many bytes from `at` on are blanks and line breaks, up to `to`.
    fn blanks(self, at: usize, to: usize) -> usize {
        let rest = self.text.get(at..to).unwrap_or_default();
        rest.len() - rest.trim_start_matches(|c| matches!(c, ' ' | '\t') || is_break(c)).len()
    }

    /// The rest of the line from `at` on.
    fn line(self, at: usize) -> &'a str {
        let rest = self.text.get(at..).unwrap_or_default();
        rest.split(is_break).next().unwrap_or_default()
    }
}

/// A line break of YAML 1.1.
pub(super) fn is_break(c: char) -> bool {
    matches!(c, '\r' | '\n' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

impl Builder<'_> {
    /// Takes what is written from `from` to `to` as it is.
    fn keep(&mut self, from: usize, to: usize) {
        let text = self.scalars.text.get(from..to).unwrap_or_default();
        if !text.is_empty() {
            self.placed.push_written(text, Span::new(self.scalars.file, from, to));
        }
    }

    /// Puts `text` for what is written from `from` to `to`.
    fn put(&mut self, text: &str, from: usize, to: usize) {
        if self.scalars.text.get(from..to) == Some(text) {
            self.keep(from, to);
        } else {
            self.placed.push_replaced(text, Span::new(self.scalars.file, from, to));
        }
    }

    /// Whether the line break at `at` folds.
    fn is_newline(&self, at: usize) -> bool {
        self.scalars.break_text(at) == "\n"
    }

    fn put_breaks(&mut self, breaks: Vec<(usize, usize)>) {
        for it in breaks {
            self.put_break(it);
        }
    }

    fn put_break(&mut self, (at, len): (usize, usize)) {
        self.put(self.scalars.break_text(at), at, at + len);
    }

    /// Takes what stands at `at` up to the next blank, escape or end; gives where it ends.
    fn character(&mut self, style: Style, at: usize, to: usize) -> usize {
        match (style, self.scalars.byte(at)) {
            (Style::Single, Some(b'\'')) => {
                self.put("'", at, (at + 2).min(to));
                at + 2
            }
            (Style::Double, Some(b'\\')) => self.escape(at, to),
            _ => {
                let rest = self.scalars.text.get(at..to).unwrap_or_default();
                let ends = |c: char| {
                    matches!(c, ' ' | '\t')
                        || is_break(c)
                        || (style == Style::Single && c == '\'')
                        || (style == Style::Double && c == '\\')
                };
                // What is no character of the text cannot be gone behind.
                let len = rest.find(ends).unwrap_or(rest.len()).max(1);
                self.keep(at, at + len);
                at + len
            }
        }
    }

    /// Takes the escape whose backslash stands at `at`.
    fn escape(&mut self, at: usize, to: usize) -> usize {
        if let Some(len) = self.scalars.break_len(at + 1) {
            let from = at + 1 + len;
            let run = self.scalars.blanks(from, to);
            self.fold(from, from + run, true);
            return from + run;
        }
        let Some(escaped) = self.scalars.char(at + 1) else { return to };
        let hex = match escaped {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let end = (at + 1 + escaped.len_utf8() + hex).min(to);
        let character = if hex == 0 {
            unescaped(escaped)
        } else {
            let digits = self.scalars.text.get(at + 2..end).unwrap_or_default();
            u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
        };
        let character = character.unwrap_or(escaped);
        self.put(character.encode_utf8(&mut [0; 4]), at, end);
        end
    }

    /// Takes a run of blanks and line breaks; `escaped`: behind a backslash at a line's end.
    ///
    /// The first break is a space, or nothing where more follow.
    fn fold(&mut self, from: usize, to: usize, escaped: bool) {
        let mut breaks = Vec::new();
        let mut at = from;
        while at < to {
            let len = self.scalars.break_len(at).filter(|len| at + len <= to);
            breaks.extend(len.map(|len| (at, len)));
            at += len.unwrap_or(1);
        }
        let first = if escaped || breaks.is_empty() { None } else { Some(breaks.remove(0)) };
        match first {
            None if escaped => {}
            None => self.keep(from, to),
            Some(first) if !self.is_newline(first.0) => self.put_break(first),
            Some((at, len)) if breaks.is_empty() => self.put(" ", at, at + len),
            Some(_) => {}
        }
        self.put_breaks(breaks);
    }
}

/// What stands for `\c` in double quotes.
fn unescaped(c: char) -> Option<char> {
    Some(match c {
        '0' => '\0',
        'a' => '\x07',
        'b' => '\x08',
        't' | '\t' => '\t',
        'n' => '\n',
        'v' => '\x0b',
        'f' => '\x0c',
        'r' => '\r',
        'e' => '\x1b',
        ' ' | '"' | '/' | '\\' => c,
        'N' => '\u{85}',
        '_' => '\u{a0}',
        'L' => '\u{2028}',
        'P' => '\u{2029}',
        _ => return None,
    })
}

/// A block being read: `yaml_parser_scan_block_scalar`.
struct Block {
    style: Style,
    chomping: Option<char>,
    /// 0 until the first line sets it.
    indent: usize,
    at: usize,
    /// Where the line begins that `at` is in.
    line: usize,
}

impl Block {
    fn read(mut self, mut builder: Builder<'_>) -> Placed {
        let mut trailing = self.breaks(builder.scalars);
        let mut leading = None;
        let mut leading_blank = false;
        while self.at - self.line == self.indent && self.at < builder.scalars.text.len() {
            let blank = matches!(builder.scalars.byte(self.at), Some(b' ' | b'\t'));
            let folds = self.style == Style::Folded && !leading_blank && !blank;
            let folds = folds && leading.is_some_and(|(at, _)| builder.is_newline(at));
            match leading {
                Some((at, len)) if folds && trailing.is_empty() => builder.put(" ", at, at + len),
                Some(it) if !folds => builder.put_break(it),
                _ => {}
            }
            builder.put_breaks(trailing);
            leading_blank = blank;
            let content = builder.scalars.line(self.at).len();
            builder.keep(self.at, self.at + content);
            self.at += content;
            leading = self.take_break(builder.scalars);
            trailing = self.breaks(builder.scalars);
        }
        if let Some(it) = leading.filter(|_| self.chomping != Some('-')) {
            builder.put_break(it);
        }
        if self.chomping == Some('+') {
            builder.put_breaks(trailing);
        }
        builder.placed
    }

    fn take_break(&mut self, scalars: Scalars<'_>) -> Option<(usize, usize)> {
        let taken = (self.at, scalars.break_len(self.at)?);
        self.at += taken.1;
        self.line = self.at;
        Some(taken)
    }

    /// Goes over empty lines and the indent of the next one, which may set the indent of all.
    fn breaks(&mut self, scalars: Scalars<'_>) -> Vec<(usize, usize)> {
        let mut breaks = Vec::new();
        let mut most = 0;
        loop {
            let is_indent = |it: &Self| it.indent == 0 || it.at - it.line < it.indent;
            while is_indent(self) && scalars.byte(self.at) == Some(b' ') {
                self.at += 1;
            }
            most = most.max(self.at - self.line);
            match self.take_break(scalars) {
                Some(it) => breaks.push(it),
                None => break,
            }
        }
        if self.indent == 0 {
            self.indent = most.max(1);
        }
        breaks
    }
}
