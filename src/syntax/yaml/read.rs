//! From nodes to the tree: Fluent Bit's `consume_event`, state by state.

use crate::syntax::{
    Document, Env, Format, Include, Item, Nested, Property, Section, SectionKind, SyntaxError,
    SyntaxErrorKind,
};
use crate::text::{FileId, Placed, Span, Spanned};

use super::error::{Found, Wanted, YamlError, YamlErrorKind};
use super::keys;
use super::load::{Content, Node};
use super::machine::{Event, State};
use super::source::Mark;

/// What libyaml tells behind a node; `None` where the reading ended.
pub(super) type Next = Option<(Event, Mark)>;

/// Reads documents into one tree.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) document: Document,
    has_service: bool,
}

/// The keys at the top of a file that Fluent Bit knows.
pub(super) const TOP: &[&str] = &[
    "env",
    "parsers",
    "multiline_parsers",
    "stream_processor",
    "plugins",
    "upstream_servers",
    "pipeline",
    "service",
    "customs",
    "includes",
    "extensions",
];

impl<'a> Reader<'a> {
    pub(super) fn new(file: FileId, text: &'a str) -> Self {
        let (items, errors, warnings) = Default::default();
        let document = Document { file, items, errors, warnings, cut: false };
        Self { text, document, has_service: false }
    }

    /// Reads the root of a document.
    pub(super) fn root(&mut self, root: &Node) {
        let Content::Map(entries) = &root.content else {
            return self.unexpected(root, State::Document, Wanted::Mapping, root.span);
        };
        for (index, (key, value)) in entries.iter().enumerate() {
            let Some(name) = self.key(key, State::Section) else { continue };
            self.top(&name, key, value, next(root, entries, index));
        }
    }

    /// Reads a key at the top, with its value.
    fn top(&mut self, name: &Placed, key: &Node, value: &Node, next: Next) {
        let known = TOP.iter().find(|it| it.eq_ignore_ascii_case(name.text()));
        let at = name.span();
        match known.copied().unwrap_or_default() {
            "env" => self.env(value, at),
            "pipeline" => self.pipeline(value, next, at),
            "service" => self.service(name, key, value),
            "includes" => self.includes(value, next, at),
            "plugins" => self.plugins(name, value, next),
            "extensions" => {
                let kind = SectionKind::Extensions;
                self.properties(kind, State::Extensions, name, value);
            }
            "customs" => {
                let list = PLUGINS[0];
                self.entries(list, name, value, next);
            }
            "" => {
                let kind = SectionKind::of(name.text());
                self.properties(kind, State::Other, name, value);
            }
            other => {
                let list = LISTS.iter().find(|it| it.name == other).copied();
                if let Some(list) = list {
                    self.entries(list, name, value, next);
                }
            }
        }
    }

    /// `service`, once in all files.
    fn service(&mut self, name: &Placed, key: &Node, value: &Node) {
        if self.has_service {
            let kind = YamlErrorKind::DuplicateService { name: name.text().to_owned() };
            self.error(kind, key.start, name.span());
        }
        self.has_service = true;
        self.properties(SectionKind::Service, State::Service, name, value);
    }

    /// A mapping of properties: `service`, `extensions`, or a key of no meaning.
    fn properties(&mut self, kind: SectionKind, state: State, name: &Placed, value: &Node) {
        let mut section = new_section(kind, name);
        if let Content::Map(entries) = &value.content {
            for (key, value) in entries {
                let Some(name) = self.key(key, State::SectionKey) else { continue };
                self.section_value(state, &name, value, &mut section);
            }
        } else {
            let first = matches!(value.content, Content::List(_))
                .then_some("env list is only allowed in env section");
            let wanted =
                if state == State::Other { Wanted::MappingOfTexts } else { Wanted::Mapping };
            self.refuse(value, state, wanted, name.span(), first);
        }
        self.document.items.push(Item::Section(section));
    }

    /// The value of a property of such a section.
    fn section_value(&mut self, state: State, name: &Placed, value: &Node, section: &mut Section) {
        let takes = match (state, &value.content) {
            (State::Extensions, Content::Alias) => false,
            (State::Extensions, _)
            | (State::Service, Content::Map(_))
            | (_, Content::Scalar { .. } | Content::Unread) => true,
            _ => false,
        };
        if !takes {
            let wanted = match state {
                State::Extensions => Wanted::Any,
                State::Service => Wanted::TextOrMapping,
                _ => Wanted::Text,
            };
            return self.unexpected(value, State::SectionVal, wanted, name.span());
        }
        // Fluent Bit drops what has no key without a word, and so what has only blanks as value.
        let Some(key) = keys::key(name) else { return };
        match value.text() {
            Some(text) if state != State::Extensions => {
                let value = keys::trim(text);
                section.properties.extend(value.map(|value| Property { key, value }));
            }
            _ => {
                let value = self.variant(value);
                section.nested.extend(value.map(|value| Nested { key, value }));
            }
        }
    }

    /// `env`: a mapping, or a list of mappings.
    fn env(&mut self, value: &Node, near: Span) {
        match &value.content {
            Content::Map(entries) => {
                for (key, value) in entries {
                    let Some(name) = self.key(key, State::SectionKey) else { continue };
                    self.env_value(&name, value);
                }
            }
            Content::List(items) => items.iter().for_each(|it| self.env_entry(it)),
            _ => self.unexpected(value, State::Env, Wanted::MappingOrMappings, near),
        }
    }

    /// `NAME: value`
    fn env_value(&mut self, name: &Placed, value: &Node) {
        let Some(text) = value.text() else {
            let first = matches!(value.content, Content::Map(_))
                .then_some("nested maps are not allowed in env section");
            return self.refuse(value, State::SectionVal, Wanted::Text, name.span(), first);
        };
        let (value, uri, refresh_interval) = (Some(text.clone()), None, None);
        let env = Env { name: spanned(name), value, uri, refresh_interval };
        self.document.items.push(Item::Env(env));
    }

    /// An entry of the list form. One without a name is dropped without a word.
    fn env_entry(&mut self, entry: &Node) {
        let Content::Map(entries) = &entry.content else {
            return self.unexpected(entry, State::EnvList, Wanted::Mapping, entry.span);
        };
        let (mut name, mut value, mut uri, mut refresh_interval) = (None, None, None, None);
        for (key, given) in entries {
            let Some(key) = self.key(key, State::EnvListKey) else { continue };
            let Some(text) = given.text().cloned() else {
                self.unexpected(given, State::EnvListVal, Wanted::Text, key.span());
                continue;
            };
            match &*key.text().to_ascii_lowercase() {
                "name" => name = Some(text),
                "value" => value = Some(text),
                "uri" => uri = Some(text),
                "refresh_interval" => refresh_interval = Some(text),
                _ if name.is_none() => (name, value) = (Some(key), Some(text)),
                _ => {}
            }
        }
        if let Some(name) = name {
            let env = Env { name: spanned(&name), value, uri, refresh_interval };
            self.document.items.push(Item::Env(env));
        }
    }

    /// `includes`: a list of paths.
    fn includes(&mut self, value: &Node, next: Next, near: Span) {
        match &value.content {
            Content::List(items) => {
                let read = &mut |reader: &mut Self, it: &Node| reader.include(it, near);
                self.each(value, items, State::Section, read);
            }
            Content::Scalar { text, .. } => {
                self.include(value, near);
                if !text.text().is_empty() {
                    self.bare_include(value, next);
                }
            }
            _ => self.unexpected(value, State::Include, Wanted::Texts, near),
        }
    }

    fn include(&mut self, value: &Node, near: Span) {
        let Some(path) = value.text() else {
            return self.unexpected(value, State::Include, Wanted::Text, near);
        };
        if path.text().is_empty() {
            let span = if value.span.is_empty() { near } else { value.span };
            return self.error(YamlErrorKind::EmptyInclude, Mark::default(), span);
        }
        let include = Include { path: spanned(path), format: Format::Yaml, inside: None };
        self.document.items.push(Item::Include(include));
    }

    /// A path that is no list: what stands behind it is taken for another path.
    fn bare_include(&mut self, value: &Node, next: Next) {
        let Some((event, mark)) = next else { return };
        let (found, wanted) = (Found::Text, Wanted::Texts);
        let kind = if event == Event::Scalar {
            YamlErrorKind::BareInclude { next: self.word(mark.at) }
        } else {
            YamlErrorKind::Unexpected { found, wanted, event, state: State::Include, first: None }
        };
        self.error(kind, mark, value.span);
    }

    /// `plugins`: a list of paths, each of which is the key of a property.
    fn plugins(&mut self, name: &Placed, value: &Node, next: Next) {
        let mut section = new_section(SectionKind::Plugins, name);
        match &value.content {
            Content::List(items) => {
                self.each(value, items, State::Section, &mut |reader, item| match item.text() {
                    Some(path) => reader.plugin_path(item, path, &mut section),
                    None => reader.unexpected(item, State::Plugins, Wanted::Text, name.span()),
                });
            }
            Content::Scalar { .. } if next.is_some() => {
                let span = if value.span.is_empty() { name.span() } else { value.span };
                self.error(YamlErrorKind::BarePlugin, value.start, span);
            }
            _ => self.unexpected(value, State::Plugins, Wanted::Texts, name.span()),
        }
        self.document.items.push(Item::Section(section));
    }

    fn plugin_path(&mut self, item: &Node, path: &Placed, section: &mut Section) {
        match keys::key(path) {
            Some(key) => {
                let value = Placed::empty(Span::at(path.span().file, path.span().end()));
                section.properties.push(Property { key, value });
            }
            None => self.error(
                YamlErrorKind::BlankKey { logged: "Unable to add plugin path" },
                item.start,
                item.span,
            ),
        }
    }

    /// `pipeline`: inputs, filters, outputs.
    fn pipeline(&mut self, value: &Node, next: Next, near: Span) {
        match &value.content {
            Content::Map(entries) => {
                for (index, (key, component)) in entries.iter().enumerate() {
                    let Some(name) = self.key(key, State::Pipeline) else { continue };
                    let next = self::next(value, entries, index);
                    match self.component(&name, key.start, near) {
                        Some(list) => self.entries(list, &name, component, next),
                        None => self.document.cut = true,
                    }
                }
            }
            // It is taken for a key without a value.
            Content::Scalar { text, .. } => {
                if self.component(text, value.start, near).is_some() {
                    self.misread(value, next, State::Pipeline, Wanted::Mapping);
                }
            }
            _ => self.unexpected(value, State::Pipeline, Wanted::Mapping, near),
        }
    }

    /// The list that a key of `pipeline` names.
    fn component(&mut self, name: &Placed, at: Mark, near: Span) -> Option<List> {
        let in_pipeline = &PLUGINS[1..];
        let is = |it: &&List| it.name.eq_ignore_ascii_case(name.text());
        if let Some(list) = in_pipeline.iter().find(is) {
            return Some(*list);
        }
        let span = if name.span().is_empty() { near } else { name.span() };
        self.error(YamlErrorKind::UnknownComponent { name: name.text().to_owned() }, at, span);
        // One that is meant without doubt is read.
        let meant = name.text().to_ascii_lowercase();
        PLUGINS
            .iter()
            .find(|it| it.name.strip_suffix('s') == Some(&meant) || it.name == meant)
            .copied()
    }

    /// A key, which must be a text.
    pub(super) fn key(&mut self, key: &Node, state: State) -> Option<Placed> {
        match (&key.content, state) {
            (Content::Scalar { text, .. }, _) => Some(text.clone()),
            (Content::List(_), State::PluginStart) => {
                self.document.cut = true;
                self.error(YamlErrorKind::NoKey, key.start, self.first_line(key.span));
                None
            }
            _ => {
                self.unexpected(key, state, Wanted::Key, key.span);
                None
            }
        }
    }

    /// Reads the items of a list, and those of lists in it: Fluent Bit's reader knows only one
    /// level, and takes the end of the inner list for that of the outer one.
    pub(super) fn each(
        &mut self,
        list: &Node,
        items: &[Node],
        outer: State,
        read: &mut dyn FnMut(&mut Self, &Node),
    ) {
        for (index, item) in items.iter().enumerate() {
            let Content::List(inner) = &item.content else {
                read(self, item);
                continue;
            };
            let mut deeper = false;
            for it in inner {
                if !matches!(it.content, Content::List(_)) {
                    read(self, it);
                } else if !deeper {
                    self.error(YamlErrorKind::ListInList, it.start, self.first_line(it.span));
                    deeper = true;
                }
            }
            let next = match items.get(index + 1) {
                Some(next) => Some((next.event(), next.start)),
                None => (!list.cut).then_some((Event::SequenceEnd, list.end)),
            };
            if deeper {
                continue;
            }
            if let Some((Event::SequenceEnd | Event::Alias, _)) = next {
                self.misread(item, next, outer, Wanted::Text);
            } else if next.is_some() {
                self.error(YamlErrorKind::ListInList, item.start, self.first_line(item.span));
            }
        }
    }

    /// Refuses `node` for its own first event.
    pub(super) fn unexpected(&mut self, node: &Node, state: State, wanted: Wanted, near: Span) {
        self.refuse(node, state, wanted, near, None);
    }

    fn refuse(
        &mut self,
        node: &Node,
        state: State,
        wanted: Wanted,
        near: Span,
        first: Option<&'static str>,
    ) {
        if matches!(node.content, Content::Unread) {
            return;
        }
        self.document.cut |= matches!(node.content, Content::List(_) | Content::Map(_));
        let (found, event) = (found(node), node.event());
        let kind = YamlErrorKind::Unexpected { found, wanted, event, state, first };
        let span = if node.is_nothing() { near } else { self.first_line(node.span) };
        self.error(kind, node.start, span);
    }

    /// Refuses `node`, at which Fluent Bit stumbles only over the next event.
    pub(super) fn misread(&mut self, node: &Node, next: Next, state: State, wanted: Wanted) {
        let Some((event, mark)) = next else { return };
        let kind =
            YamlErrorKind::Unexpected { found: found(node), wanted, event, state, first: None };
        self.error(kind, mark, self.first_line(node.span));
    }

    pub(super) fn error(&mut self, kind: YamlErrorKind, mark: Mark, span: Span) {
        let from_one = matches!(kind, YamlErrorKind::EmptyInclude);
        let (line, column) = (mark.line + 1, mark.column + usize::from(from_one));
        let kind = SyntaxErrorKind::Yaml(YamlError { kind, line, column });
        self.document.errors.push(SyntaxError { kind, span });
    }

    /// `span` as far as it stands in its first line.
    pub(super) fn first_line(&self, span: Span) -> Span {
        let text = span.of(self.text);
        let line = text.lines().next().unwrap_or_default();
        Span::new(span.file, span.start(), span.start() + line.trim_end().len())
    }

    /// The text of the key at `at`, as it is written.
    fn word(&self, at: usize) -> String {
        let rest = self.text.get(at..).unwrap_or_default();
        let word = rest.split([':', '\n']).next().unwrap_or_default();
        word.trim().trim_matches(['"', '\'']).to_owned()
    }
}

/// A list of mappings.
#[derive(Clone, Copy)]
pub(super) struct List {
    pub(super) name: &'static str,
    pub(super) kind: SectionKind,
    /// The states at the list, at the keys of an entry, and at their values.
    pub(super) states: (State, State, State),
    /// The state around the list.
    pub(super) outer: State,
    /// The key, spelt so, of the one list that an entry has, and the name of its entries.
    pub(super) groups: Option<(&'static str, &'static str, State)>,
}

impl List {
    const fn plugin(name: &'static str, kind: SectionKind, state: State, outer: State) -> Self {
        let states = (state, State::PluginStart, State::PluginVal);
        Self { name, kind, states, outer, groups: None }
    }

    /// Whether its entries are plugins.
    pub(super) fn is_of_plugins(&self) -> bool {
        self.states.1 == State::PluginStart
    }
}

/// `customs`, and the lists in `pipeline`.
pub(super) const PLUGINS: &[List] = &[
    List::plugin("customs", SectionKind::Custom, State::Custom, State::Section),
    List::plugin("inputs", SectionKind::Input, State::PluginInput, State::Pipeline),
    List::plugin("filters", SectionKind::Filter, State::PluginFilter, State::Pipeline),
    List::plugin("outputs", SectionKind::Output, State::PluginOutput, State::Pipeline),
];

/// The lists of mappings at the top that are no plugins.
const LISTS: &[List] = &[
    List {
        name: "parsers",
        kind: SectionKind::Parser,
        states: (State::Parser, State::ParserEntry, State::ParserKey),
        outer: State::Section,
        groups: None,
    },
    List {
        name: "multiline_parsers",
        kind: SectionKind::MultilineParser,
        states: (State::MultilineParser, State::MultilineParserEntry, State::MultilineParserValue),
        outer: State::Section,
        groups: Some(("rules", "rule", State::MultilineParserRule)),
    },
    List {
        name: "stream_processor",
        kind: SectionKind::StreamProcessor,
        states: (State::StreamProcessor, State::StreamProcessorEntry, State::StreamProcessorKey),
        outer: State::Section,
        groups: None,
    },
    List {
        name: "upstream_servers",
        kind: SectionKind::UpstreamServers,
        states: (State::UpstreamServers, State::UpstreamServer, State::UpstreamServer),
        outer: State::Section,
        groups: Some(("nodes", "upstream_node", State::UpstreamNodeGroup)),
    },
];

/// A section without content, whose header is its name.
pub(super) fn new_section(kind: SectionKind, name: &Placed) -> Section {
    let (properties, groups, nested) = Default::default();
    Section { kind, name: spanned(name), header: name.span(), properties, groups, nested }
}

/// What comes behind the entry at `index`.
pub(super) fn next(map: &Node, entries: &[(Node, Node)], index: usize) -> Next {
    match entries.get(index + 1) {
        Some((key, _)) => Some((key.event(), key.start)),
        None => (!map.cut).then_some((Event::MappingEnd, map.end)),
    }
}

pub(super) fn spanned(text: &Placed) -> Spanned<String> {
    Spanned::new(text.text().to_owned(), text.span())
}

fn found(node: &Node) -> Found {
    match node.content {
        _ if node.is_nothing() => Found::Nothing,
        Content::Scalar { .. } | Content::Unread => Found::Text,
        Content::List(_) => Found::List,
        Content::Map(_) => Found::Mapping,
        Content::Alias => Found::Alias,
    }
}
