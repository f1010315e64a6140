//! The text for libyaml, and the way back from its marks to the file.

use std::borrow::Cow;

use libyaml_safer::Mark as RawMark;

use super::scalar::is_break;

/// A place as libyaml counts it, in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mark {
    /// The offset in bytes.
    pub(super) at: usize,
    /// From 0.
    pub(super) line: usize,
    /// From 0, in characters.
    pub(super) column: usize,
}

/// A part of a file, from the beginning of a line on, as it is given to libyaml.
///
/// A few things are changed in it, none of which changes what the text says. A character that YAML
/// does not allow is another of the same length: libyaml would read nothing at all. And three
/// things are mended at which the port of libyaml would panic, and the original does not: a blank
/// is put between a tag and a comma (`[!!str, a]`) and behind a backslash at the end of the text,
/// and a line end behind a block that has none at the end of the text.
pub(super) struct Source<'a> {
    pub(super) text: Cow<'a, str>,
    /// The first character that YAML does not allow.
    pub(super) refused: Option<usize>,
    /// Where the part begins.
    base: Mark,
    /// The blanks that were put in, in order.
    blanks: Vec<Blank>,
    /// A line end was put at the end.
    has_line_end: bool,
    /// The end of the file.
    end: Mark,
}

/// A blank that was put in.
struct Blank {
    line: usize,
    /// Its offset in the text for libyaml.
    at: usize,
    /// The offset in the part of the file that it stands in front of.
    place: usize,
}

impl<'a> Source<'a> {
    /// The part of `text` that begins at `base`.
    pub(super) fn new(text: &'a str, base: Mark) -> Self {
        let part = text.get(base.at..).unwrap_or_default();
        let refused = part.find(is_refused);
        let text = match refused {
            Some(_) => {
                part.chars().map(|it| if is_refused(it) { stand_in(it) } else { it }).collect()
            }
            None => Cow::Borrowed(part),
        };
        let mut source = Self {
            text,
            refused: refused.map(|it| it + base.at),
            base,
            blanks: Vec::new(),
            has_line_end: false,
            end: end(part, base),
        };
        source.put_blanks();
        source.put_line_end();
        source
    }

    /// Whether nothing was changed between these places of the file.
    pub(super) fn is_as_written(&self, start: usize, end: usize) -> bool {
        let before = |at: usize| self.blanks.partition_point(|it| it.place + self.base.at < at);
        let ends_text = self.has_line_end && self.end.at <= end;
        self.refused.is_none() && before(start) == before(end) && !ends_text
    }

    fn has_blank_at(&self, at: usize) -> bool {
        self.blanks.binary_search_by_key(&at, |it| it.place + self.base.at).is_ok()
    }

    /// What libyaml itself says in place of `problem`, and where: what was put in changes that.
    ///
    /// `since` is the place of what it is about.
    pub(super) fn problem(
        &self,
        problem: &'static str,
        mark: Mark,
        since: Option<Mark>,
    ) -> (&'static str, Mark) {
        const UNEXPECTED_END: &str = "found unexpected end of stream";
        let file_end = self.end;
        let is_end = mark.at == file_end.at;
        if is_end && problem == UNEXPECTED_END && self.ends_in_escape(since) {
            let (at, column) = (file_end.at - 1, file_end.column.saturating_sub(1));
            return ("found unknown escape character", Mark { at, column, ..file_end });
        }
        // What begins in the last line is missed only behind it.
        let is_above = since.is_some_and(|it| it.line < file_end.line);
        let at_end = match problem {
            UNEXPECTED_END => true,
            "could not find expected ':'" => is_above,
            _ => false,
        };
        if is_end && at_end && self.has_line_end {
            return (problem, file_end);
        }
        // Outside brackets, there is no comma behind a tag.
        if !is_end && self.has_blank_at(mark.at) {
            return ("did not find expected whitespace or line break", mark);
        }
        (problem, mark)
    }

    /// Whether the text ends in a `\` inside the double quotes that begin at `since`.
    fn ends_in_escape(&self, since: Option<Mark>) -> bool {
        let has_blank = self.has_blank_at(self.end.at);
        let quote = since.and_then(|it| self.text.as_bytes().get(self.in_text(it.at)));
        has_blank && quote == Some(&b'"')
    }

    /// The offset in the text of what stands at `at` in the file.
    fn in_text(&self, at: usize) -> usize {
        let place = at - self.base.at;
        place + self.blanks.partition_point(|it| it.place <= place)
    }

    /// The place in the file that libyaml means.
    pub(super) fn mark(&self, mark: RawMark) -> Mark {
        let number = |it: u64| usize::try_from(it).unwrap_or(usize::MAX);
        let (at, line, column) = (number(mark.index), number(mark.line), number(mark.column));
        let before = self.blanks.partition_point(|it| it.at < at);
        let in_lines_before = self.blanks.partition_point(|it| it.line < line).min(before);
        Mark {
            at: (self.base.at + at - before).min(self.end.at),
            line: self.base.line + line,
            column: column.saturating_sub(before - in_lines_before),
        }
    }

    fn put_line_end(&mut self) {
        if !self.text.ends_with(is_break) && self.text.contains(['|', '>']) {
            self.has_line_end = true;
            self.text.to_mut().push('\n');
        }
    }

    fn put_blanks(&mut self) {
        let places = places(&self.text);
        if places.is_empty() {
            return;
        }
        let mut text = String::with_capacity(self.text.len() + places.len());
        let mut from = 0;
        for (line, place) in places {
            text.push_str(&self.text[from..place]);
            // In front of the blank, a `:` would be more than a part of a word.
            if text.ends_with(':') {
                text.pop();
                text.push('.');
            }
            self.blanks.push(Blank { line, at: text.len(), place });
            text.push(' ');
            from = place;
        }
        text.push_str(&self.text[from..]);
        self.text = Cow::Owned(text);
    }
}

/// Where `part`, which begins at `base`, ends.
fn end(part: &str, base: Mark) -> Mark {
    let last = part.rsplit(is_break).next().unwrap_or_default();
    let breaks = part.matches(is_break).count() - part.matches("\r\n").count();
    Mark { at: base.at + part.len(), line: base.line + breaks, column: last.chars().count() }
}

/// Where a blank is needed, each with its line: in front of a comma behind a word that begins like
/// a tag, and behind a last `\`.
///
/// Where such a word is no tag, the blank is part of a scalar, whose text is read from the file.
fn places(text: &str) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    let mut line = 0;
    let mut tag = Tag::None;
    let mut last = '\n';
    for (at, c) in text.char_indices() {
        if c == ',' && tag == Tag::Open {
            places.push((line, at));
        }
        let begins_line = is_break(last);
        line += usize::from(is_break(c) && !(c == '\n' && last == '\r'));
        tag = tag.behind(last, c, begins_line || at == 0);
        last = c;
    }
    if last == '\\' {
        places.push((line, text.len()));
    }
    places
}

/// Where in a tag a character may stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tag {
    None,
    Open,
    /// In `!<…>`, where commas are part of it.
    Verbatim,
    /// In a line with `%`, where nothing is a tag.
    Directive,
}

impl Tag {
    /// What is behind `c`, which stands behind `last`. A `!` inside a word begins no tag.
    fn behind(self, last: char, c: char, begins_line: bool) -> Self {
        match (self, c) {
            _ if is_break(c) => Self::None,
            (Self::Directive, _) => Self::Directive,
            _ if begins_line && c == '%' => Self::Directive,
            (Self::Verbatim, '>') => Self::Open,
            (Self::Verbatim, _) => Self::Verbatim,
            (Self::Open, '<') if last == '!' => Self::Verbatim,
            (Self::None, '!') if begins_line || " \t[]{},:?\"'".contains(last) => Self::Open,
            (Self::Open, ' ' | '\t' | '[' | ']' | '{' | '}' | ',') => Self::None,
            _ => self,
        }
    }
}

/// Whether `yaml_parser_update_buffer` refuses a text for this character.
pub(super) fn is_refused(c: char) -> bool {
    !matches!(
        c,
        '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}'
            | '\u{10000}'..
    )
}

/// A letter as long as `c`.
fn stand_in(c: char) -> char {
    match c.len_utf8() {
        1 => '_',
        2 => '\u{e9}',
        _ => '\u{20ac}',
    }
}
