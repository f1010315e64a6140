//! The YAML format, as `consume_event` in Fluent Bit's `flb_cf_yaml.c` takes libyaml's events.

mod entries;
mod error;
mod keys;
mod load;
mod machine;
mod read;
mod scalar;
mod source;
#[cfg(test)]
mod tests;

use crate::text::{FileId, Span};

use super::{Document, Section, SyntaxError, SyntaxErrorKind, SyntaxWarning, SyntaxWarningKind};
pub use error::{Found, Wanted, YamlError, YamlErrorKind};
use load::{End, Loaded, load};
pub use machine::{Event, State};
use read::{Reader, TOP};
use source::{Mark, Source};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// How often the reading begins again behind an error of libyaml's. Each time it may go through
/// all the rest of the text.
const MOST_PARTS: usize = 16;

/// How much of a file libyaml's reader looks at once.
const CHUNK: usize = 16 * 1024;

/// Reads a text in YAML.
///
/// Errors come in the order in which Fluent Bit would come to them; it stops at the first. Behind
/// one the reading goes on: what is refused is left out, or read as it is most likely meant. Where
/// libyaml gives up, the next key at the beginning of a line that Fluent Bit knows begins anew.
///
/// ```
/// use flblint::syntax::{Item, SectionKind, yaml};
/// use flblint::text::FileId;
///
/// let text = "pipeline:\n  inputs:\n    - name: tail\n      tagRegex: '(?<a>.)''s'\n";
/// let document = yaml::parse(FileId::new(0), text);
/// let [Item::Section(input)] = &document.items[..] else { unreachable!() };
/// assert_eq!(input.kind, SectionKind::Input);
/// let value = &input.property("tag_regex").unwrap().value;
/// assert_eq!(value.text(), "(?<a>.)'s");
/// assert_eq!(value.locate(7..8).of(text), "''");
/// assert!(document.errors.is_empty());
/// ```
///
/// Values that are no text stay as they are:
///
/// ```
/// use flblint::syntax::{Item, yaml};
/// use flblint::text::FileId;
///
/// let text = "pipeline:\n  inputs:\n    - name: dummy\n      processors: {logs: [{name: sql}]}\n";
/// let document = yaml::parse(FileId::new(0), text);
/// let [Item::Section(input)] = &document.items[..] else { unreachable!() };
/// let units = input.nested("processors").unwrap().map().unwrap().get("logs").unwrap();
/// assert_eq!(units.list().unwrap().items.len(), 1);
/// ```
///
/// A text in UTF-16, which libyaml reads, is not read here: there is no text in it (see
/// [`File`](crate::text::File)).
pub fn parse(file: FileId, text: &str) -> Document {
    let mut reader = Reader::new(file, text);
    if is_utf_16(text) {
        reader.document.cut = true;
        return reader.document;
    }
    let mark = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
    let mut base = Some(Mark { at: mark, ..Mark::default() });
    let mut refused = None;
    for _ in 0..MOST_PARTS {
        let Some(begin) = base else { break };
        let source = Source::new(text, begin);
        refused = refused.or(source.refused);
        let loaded = load(file, text, &source);
        loaded.documents.iter().for_each(|it| reader.root(it));
        base = reader.end(&loaded, begin);
    }
    if let Some(at) = refused {
        reader.refuse_character(at);
    }
    reader.document
}

/// What Fluent Bit says of a `service` that is the second one in a tree of files.
///
/// `text` is that of the section's file.
pub fn second_service(section: &Section, text: &str) -> SyntaxError {
    let span = section.name.span;
    let before = text.get(..span.start()).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |it| it + 1);
    let kind = YamlErrorKind::DuplicateService { name: section.name.value.clone() };
    let line = 1 + before.matches('\n').count();
    let column = before[line_start..].chars().count();
    SyntaxError { kind: SyntaxErrorKind::Yaml(YamlError { kind, line, column }), span }
}

/// Whether it begins with the mark of UTF-16, whose bytes are not UTF-8.
fn is_utf_16(text: &str) -> bool {
    text.starts_with("\u{1a}\u{1a}") && text.contains('\0')
}

impl Reader<'_> {
    /// Reports why the reading ended, and gives the place where it can begin anew.
    fn end(&mut self, loaded: &Loaded, base: Mark) -> Option<Mark> {
        let file = self.document.file;
        match loaded.end.as_ref()? {
            End::TooDeep { at } => {
                let span = self.first_line(Span::new(file, at.at, self.text.len()));
                let kind = SyntaxWarningKind::TooDeep;
                self.document.warnings.push(SyntaxWarning { kind, span });
                self.document.cut = true;
                None
            }
            End::Refused { problem, at, since } => {
                self.document.cut = true;
                let kind = YamlErrorKind::Invalid { problem };
                let (line, column) = (at.line + 1, at.column + 1);
                let kind = SyntaxErrorKind::Yaml(YamlError { kind, line, column });
                let span = self.shown(*at, *since);
                self.document.errors.push(SyntaxError { kind, span });
                self.next_key(since.unwrap_or(*at), base)
            }
        }
    }

    /// What to show of an error: the rest of the line at its mark; at the end of the text what it
    /// is about.
    fn shown(&self, at: Mark, since: Option<Mark>) -> Span {
        let span = |at: usize| self.first_line(Span::new(self.document.file, at, self.text.len()));
        let here = span(at.at);
        if !here.is_empty() {
            return here;
        }
        let before = self.text.get(..at.at).unwrap_or_default().trim_end();
        let line = before.rfind('\n').map_or(0, |it| it + 1);
        span(since.map_or(line, |it| it.at).min(before.len()))
    }

    /// The next line behind `at` that begins with a key that Fluent Bit knows.
    fn next_key(&self, at: Mark, base: Mark) -> Option<Mark> {
        let mut place = self.text.get(..at.at)?.rfind('\n').map_or(0, |it| it + 1);
        let read = self.text.get(base.at..place).unwrap_or_default();
        let line = base.line + read.matches('\n').count();
        for (line, text) in (line..).zip(self.text.get(place..)?.split_inclusive('\n')) {
            let key = text.split(':').next().unwrap_or_default();
            let begins =
                TOP.iter().any(|it| it.eq_ignore_ascii_case(key)) && key.len() < text.len();
            if at.at < place && base.at < place && begins {
                return Some(Mark { at: place, line, column: 0 });
            }
            place += text.len();
        }
        None
    }

    /// Reports a character for which libyaml refuses all of the chunk of the file that it is in.
    fn refuse_character(&mut self, at: usize) {
        let length = self.text.get(at..).and_then(|it| it.chars().next()).map_or(0, char::len_utf8);
        let span = Span::new(self.document.file, at, at + length);
        let kind = YamlErrorKind::Character;
        let kind = SyntaxErrorKind::Yaml(YamlError { kind, line: 1, column: 1 });
        let chunk = at / CHUNK * CHUNK;
        let before = self.document.errors.iter().take_while(|it| it.span.start() < chunk).count();
        self.document.errors.insert(before, SyntaxError { kind, span });
    }
}
