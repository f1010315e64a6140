//! The entries of `inputs`, `parsers` and their like.

use crate::syntax::{
    Entry, Group, Item, List as ListNode, Map, Nested, Node as TreeNode, Property, Scalar, Section,
    SectionKind,
};
use crate::text::{Placed, Span};

use super::error::{Wanted, YamlErrorKind};
use super::keys;
use super::load::{Content, Node};
use super::machine::{Event, State};
use super::read::{List, Next, Reader, new_section, next, spanned};

/// The keys of `processors`.
const SIGNALS: &[&str] = &["logs", "metrics", "traces"];

impl Reader<'_> {
    /// Reads a list of mappings, each of which is a section.
    pub(super) fn entries(&mut self, list: List, name: &Placed, value: &Node, next: Next) {
        let state = list.states.0;
        // The lists in `pipeline` take a plain value for their end.
        let refusing = |node: &Node| match node.content {
            Content::Scalar { .. } if list.outer == State::Pipeline => State::Pipeline,
            _ => state,
        };
        match &value.content {
            Content::List(items) => {
                self.each(value, items, list.outer, &mut |reader, item| match &item.content {
                    Content::Map(entries) => reader.entry(list, name, item, entries),
                    _ => reader.unexpected(item, refusing(item), Wanted::Mapping, name.span()),
                });
            }
            // It is an entry, and a second one is expected behind it.
            Content::Map(entries) => {
                self.entry(list, name, value, entries);
                let state = if list.outer == State::Pipeline { list.outer } else { state };
                self.misread(value, next, state, Wanted::Mappings);
            }
            _ => self.unexpected(value, refusing(value), Wanted::Mappings, name.span()),
        }
    }

    /// Reads one entry.
    fn entry(&mut self, list: List, name: &Placed, map: &Node, entries: &[(Node, Node)]) {
        let mut section = new_section(list.kind, name);
        section.header = self.header(map, entries);
        for (index, (key, value)) in entries.iter().enumerate() {
            let Some(key) = self.key(key, list.states.1) else { continue };
            match list.groups {
                Some((groups, name, state)) if key.text() == groups => {
                    let next = next(map, entries, index);
                    self.groups(name, state, &key, value, next, &mut section);
                }
                _ if list.is_of_plugins() => self.plugin_value(&key, value, &mut section),
                _ => self.entry_value(list, &key, value, &mut section),
            }
        }
        self.document.items.push(Item::Section(section));
    }

    /// `name: tail` of an entry; otherwise its first key.
    fn header(&self, map: &Node, entries: &[(Node, Node)]) -> Span {
        let is_name = |(key, _): &&(Node, Node)| {
            key.text().is_some_and(|it| it.text().eq_ignore_ascii_case("name"))
        };
        let span = match (entries.iter().find(is_name), entries.first()) {
            (Some((key, value)), _) => key.span.to(value.span),
            (None, Some((key, _))) => key.span,
            (None, None) => map.span,
        };
        self.first_line(span)
    }

    /// A value of a parser, a stream task or an upstream.
    fn entry_value(&mut self, list: List, key: &Placed, value: &Node, section: &mut Section) {
        let Some(text) = value.text() else {
            if list.kind == SectionKind::UpstreamServers {
                return self.upstream_value(value);
            }
            return self.unexpected(value, list.states.2, Wanted::Text, key.span());
        };
        // What has no key, or only blanks as its value, is dropped without a word elsewhere.
        if list.kind == SectionKind::UpstreamServers {
            let logged = "Unable to add upstream server property";
            section.properties.extend(self.property(key, value, text, logged));
        } else if let (Some(key), Some(value)) = (keys::key(key), keys::trim(text)) {
            section.properties.push(Property { key, value });
        }
    }

    /// A value of an upstream that is no text: Fluent Bit waits for the next one that is.
    fn upstream_value(&mut self, value: &Node) {
        match &value.content {
            Content::Unread => {}
            Content::List(items) if items.len() == 1 && items[0].text().is_some() && !value.cut => {
                let next = Some((Event::SequenceEnd, value.end));
                self.misread(value, next, State::UpstreamServer, Wanted::Text);
            }
            _ => {
                let span = self.first_line(value.span);
                self.error(YamlErrorKind::UpstreamValue, value.start, span);
            }
        }
    }

    /// `rules` or `nodes`: a list of mappings of texts.
    fn groups(
        &mut self,
        name: &str,
        state: State,
        key: &Placed,
        value: &Node,
        next: Next,
        section: &mut Section,
    ) {
        let outer = match state {
            State::UpstreamNodeGroup => State::UpstreamServer,
            _ => State::MultilineParserEntry,
        };
        match &value.content {
            Content::List(items) => {
                self.each(value, items, outer, &mut |reader, item| match &item.content {
                    Content::Map(entries) => reader.group(name, item, entries, section),
                    _ => reader.unexpected(item, state, Wanted::Mapping, key.span()),
                });
            }
            Content::Map(entries) => {
                self.group(name, value, entries, section);
                self.no_list(value, next, state);
            }
            _ => self.unexpected(value, state, Wanted::Mappings, key.span()),
        }
    }

    /// A mapping where a list of them is expected, at whose end Fluent Bit gives up.
    fn no_list(&mut self, value: &Node, next: Next, state: State) {
        match next {
            Some((Event::MappingEnd, mark)) => {
                self.error(YamlErrorKind::NoList, mark, self.first_line(value.span));
            }
            _ => self.misread(value, next, state, Wanted::Mappings),
        }
    }

    /// A mapping of texts.
    fn group(&mut self, name: &str, map: &Node, entries: &[(Node, Node)], section: &mut Section) {
        let mut group = Group {
            name: crate::text::Spanned::new(
                name.to_owned(),
                Span::at(map.span.file, map.span.start()),
            ),
            properties: Vec::new(),
        };
        for (key, value) in entries {
            let Some(key) = self.key(key, State::GroupKey) else { continue };
            let Some(text) = value.text() else {
                self.unexpected(value, State::GroupVal, Wanted::Text, key.span());
                continue;
            };
            group.properties.extend(self.property(&key, value, text, "unable to add property"));
        }
        section.groups.push(group);
    }

    /// A value of a plugin.
    fn plugin_value(&mut self, key: &Placed, value: &Node, section: &mut Section) {
        let is_nested = matches!(key.text(), "routes" | "processors");
        let is_telemetry = section.kind == SectionKind::Input && key.text() == "telemetry";
        match &value.content {
            Content::Alias => self.unexpected(value, State::PluginVal, Wanted::Any, key.span()),
            Content::Unread => {}
            Content::Scalar { text, .. } => {
                let logged = "unable to add variant value property";
                section.properties.extend(self.property(key, value, text, logged));
            }
            Content::Map(entries) if key.text() == "processors" => {
                let value = self.processors(value, entries);
                section.nested.push(Nested { key: spanned(key), value });
            }
            Content::Map(entries) if !is_nested && !is_telemetry => {
                self.plugin_map(key, value, entries, section);
            }
            Content::List(items) if !is_nested && !items.is_empty() => {
                self.plugin_texts(key, items, section);
            }
            _ => self.nest(key, value, section),
        }
    }

    /// The property of a text, which Fluent Bit refuses where nothing is left of key or value.
    fn property(
        &mut self,
        key: &Placed,
        node: &Node,
        text: &Placed,
        logged: &'static str,
    ) -> Option<Property> {
        let at = |span: Span| if span.is_empty() { node.span } else { span };
        let Some(name) = keys::key(key) else {
            self.error(YamlErrorKind::BlankKey { logged }, node.start, at(key.span()));
            return None;
        };
        let Some(value) = keys::trim(text) else {
            self.error(YamlErrorKind::BlankValue { logged }, node.start, node.span);
            return None;
        };
        Some(Property { key: name, value })
    }

    /// A list of texts: as many properties, which are not trimmed.
    fn plugin_texts(&mut self, key: &Placed, items: &[Node], section: &mut Section) {
        let Some(name) = keys::key(key) else {
            let kind = YamlErrorKind::BlankKey { logged: "unable to add property list" };
            return self.error(kind, items[0].start, key.span());
        };
        for item in items {
            match item.text() {
                Some(text) => {
                    section.properties.push(Property { key: name.clone(), value: text.clone() });
                }
                None => self.unexpected(item, State::PluginValList, Wanted::Text, key.span()),
            }
        }
    }

    /// A mapping of texts, which no plugin takes.
    fn plugin_map(
        &mut self,
        key: &Placed,
        value: &Node,
        entries: &[(Node, Node)],
        section: &mut Section,
    ) {
        let mut inside = new_section(SectionKind::Other, key);
        self.group("", value, entries, &mut inside);
        let properties = inside.groups.pop().map(|it| it.properties).unwrap_or_default();
        let entry = |it: Property| Entry {
            key: it.key,
            value: TreeNode::Scalar(Scalar { text: it.value, plain: false }),
        };
        let entries = properties.into_iter().map(entry).collect();
        let value = TreeNode::Map(Map { span: value.span, entries });
        section.nested.extend(keys::key(key).map(|key| Nested { key, value }));
    }

    /// A value that stays as it is.
    fn nest(&mut self, key: &Placed, value: &Node, section: &mut Section) {
        let value = self.variant(value);
        let nested = keys::key(key).zip(value).map(|(key, value)| Nested { key, value });
        section.nested.extend(nested);
    }

    /// `processors`: lists of units by signal.
    fn processors(&mut self, map: &Node, signals: &[(Node, Node)]) -> TreeNode {
        let mut entries = Vec::new();
        for (index, (key, units)) in signals.iter().enumerate() {
            let Some(name) = self.key(key, State::InputProcessors) else { continue };
            if !SIGNALS.iter().any(|it| it.eq_ignore_ascii_case(name.text())) {
                let kind = YamlErrorKind::UnknownSignal { name: name.text().to_owned() };
                self.error(kind, key.start, name.span());
            }
            let value = self.units(&name, units, next(map, signals, index));
            entries.push(Entry { key: spanned(&name), value });
        }
        TreeNode::Map(Map { span: map.span, entries })
    }

    /// The units of one signal.
    fn units(&mut self, signal: &Placed, units: &Node, next: Next) -> TreeNode {
        let mut items = Vec::new();
        match &units.content {
            Content::List(list) => {
                let state = State::InputProcessor;
                let outer = State::InputProcessors;
                self.each(units, list, outer, &mut |reader, unit| match &unit.content {
                    Content::Map(entries) => items.push(reader.unit(unit, entries)),
                    _ => reader.unexpected(unit, state, Wanted::Mapping, signal.span()),
                });
            }
            Content::Map(entries) => {
                items.push(self.unit(units, entries));
                self.no_list(units, next, State::InputProcessor);
            }
            _ => self.unexpected(units, State::InputProcessor, Wanted::Mappings, signal.span()),
        }
        TreeNode::List(ListNode { span: units.span, items })
    }

    /// A processor.
    fn unit(&mut self, map: &Node, properties: &[(Node, Node)]) -> TreeNode {
        let mut entries = Vec::new();
        for (key, value) in properties {
            let Some(key) = self.key(key, State::PluginStart) else { continue };
            if matches!(value.content, Content::Alias) {
                self.unexpected(value, State::PluginVal, Wanted::Any, key.span());
            } else if let Some(value) = self.variant(value) {
                entries.push(Entry { key: spanned(&key), value });
            }
        }
        TreeNode::Map(Map { span: map.span, entries })
    }

    /// A value as it is, without what Fluent Bit refuses in it.
    pub(super) fn variant(&mut self, node: &Node) -> Option<TreeNode> {
        match &node.content {
            Content::Unread => None,
            Content::Alias => {
                self.unexpected(node, State::PluginVariant, Wanted::Any, node.span);
                None
            }
            Content::Scalar { text, plain } => {
                Some(TreeNode::Scalar(Scalar { text: text.clone(), plain: *plain }))
            }
            Content::List(items) => {
                let items = items.iter().filter_map(|it| self.variant(it)).collect();
                Some(TreeNode::List(ListNode { span: node.span, items }))
            }
            Content::Map(entries) => {
                let mut map = Map { span: node.span, entries: Vec::new() };
                for (key, value) in entries {
                    let key = self.variant_key(key);
                    let value = self.variant(value);
                    let entry = key.zip(value).map(|(key, value)| Entry { key, value });
                    map.entries.extend(entry);
                }
                Some(TreeNode::Map(map))
            }
        }
    }

    /// A key of such a value.
    fn variant_key(&mut self, key: &Node) -> Option<crate::text::Spanned<String>> {
        match &key.content {
            Content::Scalar { text, .. } => Some(spanned(text)),
            Content::Alias => {
                self.unexpected(key, State::PluginVariant, Wanted::Key, key.span);
                None
            }
            _ => {
                self.error(YamlErrorKind::NoVariantKey, key.end, self.first_line(key.span));
                None
            }
        }
    }
}
