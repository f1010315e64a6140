//! The classic format, byte for byte as `read_config` in Fluent Bit's `flb_cf_fluentbit.c`.

mod indent;
mod lines;
#[cfg(test)]
mod tests;

use crate::text::{FileId, Span};

use super::{
    AfterKey, Document, Format, Group, Include, Instead, Item, Property, Section, SectionKind, Set,
    SyntaxError, SyntaxErrorKind, SyntaxWarning, SyntaxWarningKind,
};
use indent::{Indent, Level};
use lines::{Lines, Part, is_blank};

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
const INCLUDE: &[u8] = b"@INCLUDE ";

/// Reads a text in the classic format.
///
/// The first error is the one at which Fluent Bit stops. Behind an error the reading goes on as if
/// it were mended, so that what follows from it is not reported again: an unclosed `[INPUT` begins
/// an input, `Name<TAB>tail` is a property.
///
/// ```
/// use flblint::syntax::{Item, SectionKind, classic};
/// use flblint::text::FileId;
///
/// let document = classic::parse(FileId::new(0), "[Input]\n    Name  tail\n");
/// let [Item::Section(input)] = &document.items[..] else { unreachable!() };
/// assert_eq!(input.kind, SectionKind::Input);
/// assert_eq!(input.property("name").map(|it| it.value.text()), Some("tail"));
/// assert!(document.errors.is_empty());
/// ```
///
/// A span holds the text of its value, with two exceptions: a text that a NUL byte interrupts,
/// and a key whose first character was cut through because half of it is the indent.
///
/// Bytes that are not UTF-8 stand in `text` as U+001A, so two lines whose indents differ in such
/// bytes only seem to be indented alike.
pub fn parse(file: FileId, text: &str) -> Document {
    let mut parser = Parser::new(file);
    let mut lines = Lines::new(file, text);
    for (number, line) in lines.by_ref().enumerate() {
        match line {
            Ok(line) if number == 0 => parser.first_line(line.all()),
            Ok(line) => parser.line(line.all()),
            Err(error) => parser.document.errors.push(error),
        }
    }
    parser.document.warnings.append(&mut lines.warnings);
    parser.document.warnings.sort_by_key(|it| it.span.start());
    parser.document
}

/// What `read_config` remembers from line to line.
struct Parser {
    document: Document,
    /// For the whole file.
    indent: Option<Indent>,
    /// The open section, as an index into the document's items.
    section: Option<usize>,
    /// Whether the last group of the section is open.
    in_group: bool,
    /// The last header, of a section or a group.
    header: Span,
    /// Whether there was a key since.
    has_keys: bool,
    /// Whether it was said that a key is outside a section.
    told_no_section: bool,
}

impl Parser {
    fn new(file: FileId) -> Self {
        let (items, errors, warnings) = Default::default();
        Self {
            document: Document { file, items, errors, warnings, cut: false },
            indent: None,
            section: None,
            in_group: false,
            header: Span::at(file, 0),
            has_keys: false,
            told_no_section: false,
        }
    }

    fn line(&mut self, line: Part<'_>) {
        match line.bytes() {
            [] | [b'#', ..] => {}
            bytes if is_include(bytes) => self.include(line.from(INCLUDE.len())),
            [b'@', _, _, _, ..] => self.command(line),
            [b'[', ..] => self.header(line),
            _ => self.indented(line),
        }
    }

    /// A line that may begin with a byte order mark. To Fluent Bit it is then neither header,
    /// command nor comment, but a key outside a section, with the mark's first byte as indent.
    fn first_line(&mut self, line: Part<'_>) {
        if !line.starts_with(BYTE_ORDER_MARK) {
            return self.line(line);
        }
        let rest = match line.split(b' ') {
            None => AfterKey::Nothing,
            Some((_, value)) if value.is_empty() => AfterKey::Space,
            Some(_) => AfterKey::Value,
        };
        let mark = BYTE_ORDER_MARK.len();
        self.error(SyntaxErrorKind::ByteOrderMark { rest }, line.before(mark).span());
        self.line(line.from(mark));
    }

    /// `@INCLUDE path`; `path` is not trimmed.
    fn include(&mut self, path: Part<'_>) {
        let (path, format) = (path.spanned(), Format::Classic);
        let include = Include { path, format, inside: self.section };
        self.document.items.push(Item::Include(include));
    }

    /// `@name value`: `flb_cf_meta_property_add`, which fails without a word.
    fn command(&mut self, line: Part<'_>) {
        let error = match line.split(b' ') {
            None => SyntaxErrorKind::CommandWithoutValue { tab: line.find(b'\t').is_some() },
            Some((name, value)) => {
                // With no name in front of the space, the whole line is the name.
                let name = if name.len() == 1 { line } else { name };
                if name.from(1).trim().is_empty() {
                    SyntaxErrorKind::CommandWithoutName
                } else if value.trim().is_empty() {
                    SyntaxErrorKind::CommandWithBlankValue
                } else {
                    return self.run(line, name.from(1).trim(), value.trim());
                }
            }
        };
        self.error(error.clone(), line.trim_end().span());
        if let SyntaxErrorKind::CommandWithoutValue { tab: true } = error {
            self.mend_command(line.trim_end());
        }
    }

    /// A command with its value. `@INCLUDE` comes here only with something between it and the
    /// space, which makes it another name.
    fn run(&mut self, line: Part<'_>, name: Part<'_>, value: Part<'_>) {
        if name.bytes().eq_ignore_ascii_case(b"SET") {
            self.set(line, value);
        } else {
            self.warn(SyntaxWarningKind::UnknownCommand, line.trim_end().span());
        }
    }

    /// Takes the tab behind a command for the space that it needs.
    fn mend_command(&mut self, line: Part<'_>) {
        let Some((name, value)) = line.split(b'\t') else { return };
        if name.bytes().eq_ignore_ascii_case(INCLUDE.trim_ascii_end()) {
            self.include(value.trim());
        } else {
            self.run(line, name.from(1), value.trim());
        }
    }

    /// `@SET name=value`; neither is trimmed where the `=` is.
    fn set(&mut self, line: Part<'_>, value: Part<'_>) {
        match value.split(b'=') {
            Some((name, value)) => {
                let set = Set { name: name.spanned(), value: value.spanned() };
                self.document.items.push(Item::Set(set));
            }
            None => self.warn(SyntaxWarningKind::SetWithoutEqualsSign, line.trim_end().span()),
        }
    }

    /// `[INPUT]` in the first column.
    fn header(&mut self, line: Part<'_>) {
        let Some(end) = line.find(b']') else {
            self.error(SyntaxErrorKind::BadHeaderDefinition, line.trim_end().span());
            return self.begin_section(first_word(line.from(1)), line.trim_end().span());
        };
        if self.section.is_some() && !self.has_keys {
            self.warn(SyntaxWarningKind::NoKeys, self.header);
        }
        let (name, rest) = (line.from(1).before(end - 1), line.from(end + 1));
        self.begin_section(name, line.before(end + 1).span());
        if name.trim().len() < name.len() {
            self.warn(SyntaxWarningKind::BlankInHeader, name.span());
        }
        self.warn_of_text_behind(rest);
    }

    fn begin_section(&mut self, name: Part<'_>, header: Span) {
        // Of no name at all, Fluent Bit makes one that begins with the `]`.
        let kind = if name.is_empty() { SectionKind::Other } else { SectionKind::of(&name.text()) };
        self.section = Some(self.document.items.len());
        self.document.items.push(Item::Section(Section {
            kind,
            name: name.spanned(),
            header,
            properties: Vec::new(),
            groups: Vec::new(),
            nested: Vec::new(),
        }));
        self.in_group = false;
        self.header = header;
        self.has_keys = false;
    }

    /// A line that should be indented.
    fn indented(&mut self, line: Part<'_>) {
        let Some(rest) = self.unindent(line) else { return };
        if rest.is_empty() || rest.starts_with(b"#") {
            return;
        }
        match self.key_value(rest) {
            Ok(()) => self.warn_of_letter(line),
            Err(kind) => self.refuse(&kind, line, rest),
        }
    }

    /// `line` behind its indent; `None` where the line is nothing but the indent that it sets.
    fn unindent<'a>(&mut self, line: Part<'a>) -> Option<Part<'a>> {
        let indent = match self.indent.take() {
            Some(indent) if !indent.is_none() || line.blanks() == 0 => indent,
            _ => Indent::of(line),
        };
        let checked = indent.check(line);
        let is_all = indent.is_of(line) && indent.len() == line.len();
        self.indent = Some(if checked.is_err() { indent.behind_an_error(line) } else { indent });
        if is_all {
            self.warn_of_letter(line);
            return None;
        }
        Some(self.at_level(checked, line))
    }

    /// `line` behind its indent, with an error if that is wrong.
    fn at_level<'a>(
        &mut self,
        checked: Result<(Level, usize), SyntaxErrorKind>,
        line: Part<'a>,
    ) -> Part<'a> {
        let (level, width) = checked.unwrap_or_else(|kind| {
            let blanks = line.blanks();
            let shown = if blanks == 0 { first_word(line) } else { line.before(blanks) };
            let is_extra = matches!(kind, SyntaxErrorKind::ExtraIndentation(_));
            self.error(kind, shown.span());
            (if is_extra { Level::Group } else { Level::Section }, blanks)
        });
        self.in_group &= level == Level::Group;
        line.from(width)
    }

    /// `Key value`, or a group.
    fn key_value(&mut self, line: Part<'_>) -> Result<(), SyntaxErrorKind> {
        let Some((key, value)) = line.split(b' ') else {
            return Err(SyntaxErrorKind::UndefinedValue { instead: Instead::of(&line.text()) });
        };
        if line.starts_with(b"[") {
            return self.group(line);
        }
        if value.is_empty() {
            return Err(SyntaxErrorKind::EmptyValue);
        }
        if self.section.is_none() {
            return Err(SyntaxErrorKind::NoSection);
        }
        if key.trim().is_empty() {
            return Err(SyntaxErrorKind::BlankKey);
        }
        if value.trim().is_empty() {
            return Err(SyntaxErrorKind::BlankValue);
        }
        self.warn_of_blank(key.trim());
        self.property(key, value);
        Ok(())
    }

    fn property(&mut self, key: Part<'_>, value: Part<'_>) {
        let in_group = self.in_group;
        let Some(section) = self.open_section() else { return };
        let properties = match section.groups.last_mut() {
            Some(group) if in_group => &mut group.properties,
            _ => &mut section.properties,
        };
        properties.push(Property { key: key.trim().spanned(), value: value.trim().placed() });
        self.has_keys = true;
    }

    /// `[rule] `, indented.
    fn group(&mut self, line: Part<'_>) -> Result<(), SyntaxErrorKind> {
        let end = line.find(b']').ok_or(SyntaxErrorKind::InvalidGroupName)?;
        if self.section.is_none() {
            return Err(SyntaxErrorKind::GroupWithoutSection);
        }
        if self.in_group && !self.has_keys {
            return Err(SyntaxErrorKind::GroupWithoutKeys);
        }
        let header = line.before(end + 1).span();
        self.warn_of_text_behind(line.from(end + 1));
        if end == 1 {
            self.in_group = false;
            self.warn(SyntaxWarningKind::GroupWithoutName, header);
        } else {
            self.begin_group(line.from(1).before(end - 1), header);
        }
        Ok(())
    }

    fn begin_group(&mut self, name: Part<'_>, header: Span) {
        let Some(section) = self.open_section() else { return };
        section.groups.push(Group { name: name.spanned(), properties: Vec::new() });
        self.in_group = true;
        self.header = header;
        self.has_keys = false;
    }

    fn open_section(&mut self) -> Option<&mut Section> {
        match self.document.items.get_mut(self.section?) {
            Some(Item::Section(section)) => Some(section),
            _ => None,
        }
    }

    /// Reports what is wrong with `rest`, the part of `line` behind its indent, and mends it.
    fn refuse(&mut self, kind: &SyntaxErrorKind, line: Part<'_>, rest: Part<'_>) {
        let mut rest = rest;
        let letter = self.indent.as_ref().filter(|it| it.is_letter() && it.is_of(line));
        if let Some(indent) = letter {
            // The letter belongs to the word, and is no measure for the lines that follow.
            rest = if indent.len() == 1 { line } else { rest };
            self.indent = Some(Indent::none(line));
        }
        let rest = if rest.trim_end().is_empty() { rest } else { rest.trim_end() };
        let no_section = [SyntaxErrorKind::NoSection, SyntaxErrorKind::GroupWithoutSection];
        if !(self.told_no_section && no_section.contains(kind)) {
            self.error(kind.clone(), rest.span());
        }
        self.has_keys = true;
        self.mend(kind, rest);
    }

    fn mend(&mut self, kind: &SyntaxErrorKind, line: Part<'_>) {
        match kind {
            SyntaxErrorKind::UndefinedValue { instead: Instead::Header }
            | SyntaxErrorKind::InvalidGroupName
            | SyntaxErrorKind::GroupWithoutKeys => self.mend_header(line),
            SyntaxErrorKind::UndefinedValue { instead } => self.mend_separator(*instead, line),
            SyntaxErrorKind::NoSection | SyntaxErrorKind::GroupWithoutSection => {
                self.told_no_section = true;
            }
            _ => {}
        }
    }

    /// Begins the section that `[INPUT]` would begin in the first column, or else the group.
    fn mend_header(&mut self, line: Part<'_>) {
        let name = line.from(1);
        let name = name.split(b']').map_or(first_word(name), |(name, _)| name);
        let text = name.text();
        if SectionKind::NAMES.iter().any(|(full, _)| full.eq_ignore_ascii_case(&text)) {
            self.begin_section(name, line.span());
        } else if self.section.is_some() {
            self.begin_group(name, line.span());
        } else {
            self.told_no_section = true;
        }
    }

    /// Takes what stands in place of the space for one.
    fn mend_separator(&mut self, instead: Instead, line: Part<'_>) {
        let text = line.text();
        let Some(separator) = text.chars().find(|c| instead.is(*c)) else { return };
        let Some(at) = text.find(separator) else { return };
        let (key, value) = (line.before(at), line.from(at + separator.len_utf8()));
        if !key.trim().is_empty() && !value.trim().is_empty() {
            self.property(key, value);
        }
    }

    fn warn_of_text_behind(&mut self, rest: Part<'_>) {
        // A comment is not one to Fluent Bit here, but ignored is what it is meant to be.
        if !rest.trim().is_empty() && !rest.trim().starts_with(b"#") {
            self.warn(SyntaxWarningKind::TextBehindHeader, rest.trim().span());
        }
    }

    fn warn_of_letter(&mut self, line: Part<'_>) {
        if self.indent.as_ref().is_some_and(Indent::is_letter) {
            self.warn(SyntaxWarningKind::LetterAsIndent, line.before(1).span());
        }
    }

    fn warn_of_blank(&mut self, key: Part<'_>) {
        let text = key.text();
        let Some((at, blank)) = text.char_indices().find(|(_, c)| c.is_whitespace()) else {
            return;
        };
        self.warn(SyntaxWarningKind::BlankInKey, key.from(at).before(blank.len_utf8()).span());
    }

    fn error(&mut self, kind: SyntaxErrorKind, span: Span) {
        self.document.errors.push(SyntaxError { kind, span });
    }

    fn warn(&mut self, kind: SyntaxWarningKind, span: Span) {
        self.document.warnings.push(SyntaxWarning { kind, span });
    }
}

/// Whether a line includes a file: there must be something behind the space.
fn is_include(line: &[u8]) -> bool {
    INCLUDE.len() < line.len() && line[..INCLUDE.len()].eq_ignore_ascii_case(INCLUDE)
}

/// `part` up to the first blank.
fn first_word(part: Part<'_>) -> Part<'_> {
    let end = part.bytes().iter().position(|it| is_blank(*it));
    end.map_or(part.trim_end(), |at| part.before(at))
}
