//! From text to nodes: libyaml's events, put together.

use libyaml_safer::{
    Event as RawEvent, EventData, MappingStyle, Parser, ScalarStyle, SequenceStyle,
};

use crate::text::{FileId, Placed, Span};

use super::machine::Event;
use super::scalar::{Scalars, Style, is_break};
use super::source::{Mark, Source};

/// Nesting deeper than this is not read. libyaml has no limit, and takes a time that grows with
/// the square of the depth.
const DEEPEST: usize = 100;

/// A value, as libyaml tells of it.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) content: Content,
    /// The mark of its first event, which is that of its anchor or tag if it has one.
    pub(super) start: Mark,
    /// The mark of its last event.
    pub(super) end: Mark,
    /// All that belongs to it.
    pub(super) span: Span,
    /// It ends where the reading ended, not by itself.
    pub(super) cut: bool,
}

/// What a node is.
#[derive(Debug)]
pub(super) enum Content {
    Scalar {
        text: Placed,
        plain: bool,
    },
    List(Vec<Node>),
    Map(Vec<(Node, Node)>),
    Alias,
    /// The reading ended in front of it.
    Unread,
}

impl Node {
    /// The first event of it.
    pub(super) fn event(&self) -> Event {
        match self.content {
            Content::Scalar { .. } | Content::Unread => Event::Scalar,
            Content::List(_) => Event::SequenceStart,
            Content::Map(_) => Event::MappingStart,
            Content::Alias => Event::Alias,
        }
    }

    /// Whether nothing is written for it.
    pub(super) fn is_nothing(&self) -> bool {
        matches!(&self.content, Content::Scalar { text, plain: true } if text.text().is_empty())
    }

    /// The text, if it is a scalar.
    pub(super) fn text(&self) -> Option<&Placed> {
        match &self.content {
            Content::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    fn unread(at: Mark, file: FileId) -> Self {
        let span = Span::at(file, at.at);
        Self { content: Content::Unread, start: at, end: at, span, cut: true }
    }
}

/// What was read of a text.
#[derive(Debug)]
pub(super) struct Loaded {
    /// The root of each document.
    pub(super) documents: Vec<Node>,
    /// Why it was not read to the end.
    pub(super) end: Option<End>,
}

/// Why the reading ended.
#[derive(Debug)]
pub(super) enum End {
    /// libyaml refuses the text. `since` is where the outermost bracket or the quote begins that
    /// is open: what stands behind it was not read as what it is.
    Refused { problem: &'static str, at: Mark, since: Option<Mark> },
    /// Too deep for us.
    TooDeep { at: Mark },
}

/// Reads `source`, which is a part of `text`.
pub(super) fn load(file: FileId, text: &str, source: &Source<'_>) -> Loaded {
    let mut bytes = source.text.as_bytes();
    let mut parser = Parser::new();
    parser.set_input(&mut bytes);
    parser.set_encoding(libyaml_safer::Encoding::Utf8);
    let mut loader = Loader::new(file, text, source);
    for event in parser {
        match event {
            Ok(event) => loader.event(event),
            Err(error) => loader.refuse(&error),
        }
        if loader.end.is_some() {
            break;
        }
    }
    loader.finish()
}

/// What is open.
struct Loader<'a> {
    scalars: Scalars<'a>,
    source: &'a Source<'a>,
    open: Vec<Open>,
    documents: Vec<Node>,
    end: Option<End>,
    /// Where the last event ended.
    last: Mark,
}

/// A list or mapping that has begun.
struct Open {
    start: Mark,
    /// Where the last thing in it ends.
    end: usize,
    content: Content,
    key: Option<Node>,
    in_brackets: bool,
}

impl<'a> Loader<'a> {
    fn new(file: FileId, text: &'a str, source: &'a Source<'a>) -> Self {
        let scalars = Scalars { file, text };
        let last = Mark::default();
        Self { scalars, source, open: Vec::new(), documents: Vec::new(), end: None, last }
    }

    fn event(&mut self, event: RawEvent) {
        let start = self.source.mark(event.start_mark);
        let end = self.source.mark(event.end_mark);
        self.last = end;
        match event.data {
            EventData::Scalar { anchor, tag, value, style, .. } => {
                let properties = usize::from(anchor.is_some()) + usize::from(tag.is_some());
                let from = self.behind_properties(start.at, end.at, properties);
                let style = style_of(style);
                let text = self.text(style, from, end.at, &value);
                let span = Span::new(self.scalars.file, from, end.at);
                let content = Content::Scalar { text, plain: style == Style::Plain };
                self.add(Node { content, start, end: start, span, cut: false });
            }
            EventData::Alias { .. } => {
                let span = Span::new(self.scalars.file, start.at, end.at);
                self.add(Node { content: Content::Alias, start, end: start, span, cut: false });
            }
            EventData::SequenceStart { style, .. } => {
                self.begin(start, Content::List(Vec::new()), style == SequenceStyle::Flow);
            }
            EventData::MappingStart { style, .. } => {
                self.begin(start, Content::Map(Vec::new()), style == MappingStyle::Flow);
            }
            EventData::SequenceEnd | EventData::MappingEnd => self.close(start, end, false),
            _ => {}
        }
    }

    fn begin(&mut self, start: Mark, content: Content, in_brackets: bool) {
        if DEEPEST <= self.open.len() {
            self.end = Some(End::TooDeep { at: start });
        } else {
            self.open.push(Open { start, end: start.at, content, key: None, in_brackets });
        }
    }

    /// Ends the innermost list or mapping.
    fn close(&mut self, mark: Mark, end: Mark, cut: bool) {
        let Some(mut open) = self.open.pop() else { return };
        if let (Some(key), Content::Map(entries)) = (open.key.take(), &mut open.content) {
            let value = Node::unread(self.last, self.scalars.file);
            entries.push((key, value));
        }
        // A block ends with what is last in it; its event comes only in front of what follows.
        let closed = matches!(self.scalars.text.as_bytes().get(mark.at), Some(b']' | b'}'));
        let end = if closed && mark.at < end.at { end.at } else { open.end };
        let span = Span::new(self.scalars.file, open.start.at, end);
        self.add(Node { content: open.content, start: open.start, end: mark, span, cut });
    }

    fn add(&mut self, node: Node) {
        let Some(open) = self.open.last_mut() else { return self.documents.push(node) };
        open.end = open.end.max(node.span.end());
        match (&mut open.content, open.key.take()) {
            (Content::List(items), _) => items.push(node),
            (Content::Map(entries), Some(key)) => entries.push((key, node)),
            _ => open.key = Some(node),
        }
    }

    fn refuse(&mut self, error: &libyaml_safer::Error) {
        let at = error.problem_mark().map(|it| self.source.mark(it)).unwrap_or_default();
        let since = error.context_mark().map(|it| self.source.mark(it));
        let (problem, at) = self.source.problem(error.problem(), at, since);
        let quote = since.filter(|_| problem == "found unexpected end of stream");
        let since = self.open.iter().find(|it| it.in_brackets).map(|it| it.start).or(quote);
        self.end = Some(End::Refused { problem, at, since });
    }

    fn finish(mut self) -> Loaded {
        while !self.open.is_empty() {
            self.close(self.last, self.last, true);
        }
        Loaded { documents: self.documents, end: self.end }
    }

    /// Where a scalar begins behind its anchor and its tag.
    fn behind_properties(&self, start: usize, end: usize, count: usize) -> usize {
        let text = self.scalars.text.get(..end).unwrap_or_default();
        let mut at = start;
        for _ in 0..count {
            let rest = text.get(at..).unwrap_or_default();
            at += property_len(rest);
            at = behind_blanks(text, at);
        }
        at
    }

    /// The text of the scalar between these places; `value` is what libyaml makes of it.
    fn text(&self, style: Style, start: usize, end: usize, value: &str) -> Placed {
        let text = match style {
            Style::Plain if value.is_empty() => {
                Placed::empty(Span::new(self.scalars.file, start, end))
            }
            Style::Literal | Style::Folded => self.block(style, start, end, value),
            _ => self.scalars.flow(style, start, end),
        };
        let text = if self.agrees(&text, start, end, value) {
            text
        } else {
            let mut whole = Placed::empty(Span::at(self.scalars.file, start));
            whole.push_replaced(value, Span::new(self.scalars.file, start, end));
            whole
        };
        // It goes through C.
        match text.text().find('\0') {
            Some(nul) => text.slice(0..nul),
            None => text,
        }
    }

    /// The text of a block, whose indent may depend on what it belongs to: the innermost key.
    fn block(&self, style: Style, start: usize, end: usize, value: &str) -> Placed {
        let columns =
            self.open.iter().rev().flat_map(|it| {
                [it.key.as_ref().map(|key| key.start.column), Some(it.start.column)]
            });
        let mut tried = Vec::new();
        for column in columns.flatten().chain([0]) {
            if tried.contains(&column) {
                continue;
            }
            tried.push(column);
            let text = self.scalars.block(style, start, column);
            if self.agrees(&text, start, end, value) {
                return text;
            }
        }
        self.scalars.block(style, start, 0)
    }

    /// Whether `text` is what libyaml says; true also where libyaml was given something else.
    fn agrees(&self, text: &Placed, start: usize, end: usize, value: &str) -> bool {
        text.text() == value || !self.source.is_as_written(start, end)
    }
}

/// The length of the anchor or tag that `rest` begins with.
fn property_len(rest: &str) -> usize {
    let is_of_anchor = |c: char| c.is_ascii_alphanumeric() || matches!(c, '&' | '_' | '-');
    let ends = |c: char| {
        let anchor = rest.starts_with('&');
        matches!(c, ' ' | '\t' | ',') || is_break(c) || (anchor && !is_of_anchor(c))
    };
    let verbatim = if rest.starts_with("!<") { rest.find('>').unwrap_or(0) } else { 0 };
    rest[verbatim..].find(ends).map_or(rest.len(), |end| verbatim + end)
}

/// Where what follows begins behind blanks, line breaks and comments.
fn behind_blanks(text: &str, at: usize) -> usize {
    let mut at = at;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let begins_line = text.get(..at).is_some_and(|it| it.ends_with(is_break));
        let is_mark = |c: char| begins_line && c == '\u{feff}';
        let is_blank = |c: char| matches!(c, ' ' | '\t') || is_break(c) || is_mark(c);
        let blanks = rest.len() - rest.trim_start_matches(is_blank).len();
        if blanks == 0 {
            return at;
        }
        at += blanks;
        if rest[blanks..].starts_with('#') {
            at += rest[blanks..].find(is_break).unwrap_or(rest.len() - blanks);
        }
    }
}

fn style_of(style: ScalarStyle) -> Style {
    match style {
        ScalarStyle::SingleQuoted => Style::Single,
        ScalarStyle::DoubleQuoted => Style::Double,
        ScalarStyle::Literal => Style::Literal,
        ScalarStyle::Folded => Style::Folded,
        _ => Style::Plain,
    }
}
