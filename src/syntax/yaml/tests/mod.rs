mod conformance;
mod made;
mod properties;
mod reading;
mod recovery;
mod refused;
mod scalars;

use crate::syntax::{Document, Item, Map, Node, Property, Section, SyntaxErrorKind, yaml};
use crate::text::{FileId, Span};

/// `expect` is the document: its items, then `!line "text" words` for each error.
#[track_caller]
fn check(text: &str, expect: &str) {
    let document = yaml::parse(FileId::new(0), text);
    assert_eq!(outline(&document, text), expect, "{text:?}");
    each_place_is_in_the_text(&document, text);
}

/// The line that `offset` is in, from 1.
fn line_of(offset: usize, text: &str) -> usize {
    1 + text[..offset].matches('\n').count()
}

fn outline(document: &Document, text: &str) -> String {
    let mut parts: Vec<String> = document.items.iter().map(item).collect();
    for error in &document.errors {
        let line = line_of(error.span.start(), text);
        parts.push(format!("!{line} {:?} {}", error.span.of(text), error.kind));
    }
    parts.join(" ")
}

fn item(item: &Item) -> String {
    match item {
        Item::Section(it) => section(it),
        Item::Set(it) => format!("@{}={}", it.name.value, it.value.value),
        Item::Include(it) => format!("<{}>", it.path.value),
        Item::Env(it) => {
            let text =
                |it: &Option<crate::text::Placed>| it.as_ref().map(|it| it.text().to_owned());
            let parts = [text(&it.value), text(&it.uri), text(&it.refresh_interval)];
            let parts: Vec<_> = parts.into_iter().map(Option::unwrap_or_default).collect();
            format!("${}={}", it.name.value, parts.join("|").trim_end_matches('|'))
        }
    }
}

/// The kind, the name where that is no other spelling of it, and what is inside.
fn section(section: &Section) -> String {
    let mut parts = properties(&section.properties);
    for group in &section.groups {
        parts.push(format!("[{}]({})", group.name.value, properties(&group.properties).join(" ")));
    }
    parts.extend(section.nested.iter().map(|it| format!("{}:{}", it.key.value, node(&it.value))));
    let (kind, name) = (format!("{:?}", section.kind), &section.name.value);
    let plain = |it: &str| it.trim_end_matches('s').replace('_', "").to_lowercase();
    let is_kind = plain(name) == plain(&kind);
    let name = if is_kind { String::new() } else { format!(":{name}") };
    format!("{kind}{name}({})", parts.join(" "))
}

fn properties(properties: &[Property]) -> Vec<String> {
    properties.iter().map(|it| format!("{}={}", it.key.value, it.value.text())).collect()
}

fn node(node: &Node) -> String {
    match node {
        Node::Scalar(it) if it.plain => it.text.text().to_owned(),
        Node::Scalar(it) => format!("{:?}", it.text.text()),
        Node::List(it) => {
            let items: Vec<_> = it.items.iter().map(self::node).collect();
            format!("[{}]", items.join(", "))
        }
        Node::Map(it) => map(it),
    }
}

fn map(map: &Map) -> String {
    let entry = |it: &crate::syntax::Entry| format!("{}: {}", it.key.value, node(&it.value));
    let entries: Vec<_> = map.entries.iter().map(entry).collect();
    format!("{{{}}}", entries.join(", "))
}

/// All lines that are logged for what is wrong in `text`.
fn logged(text: &str) -> Vec<String> {
    let document = yaml::parse(FileId::new(0), text);
    document.errors.iter().flat_map(|it| it.kind.logged()).collect()
}

#[track_caller]
fn each_place_is_in_the_text(document: &Document, text: &str) {
    for span in spans(document) {
        assert!(text.get(span.start()..span.end()).is_some(), "{span:?} of {text:?}");
    }
    for error in &document.errors {
        assert!(matches!(error.kind, SyntaxErrorKind::Yaml(_)));
        assert!(!error.kind.help().is_empty() && !error.kind.to_string().is_empty());
    }
}

/// Every place in the tree: of each byte of a value its own.
fn spans(document: &Document) -> Vec<Span> {
    let mut spans: Vec<_> = document.errors.iter().map(|it| it.span).collect();
    spans.extend(document.warnings.iter().map(|it| it.span));
    for item in &document.items {
        match item {
            Item::Section(section) => {
                spans.extend([section.header, section.name.span]);
                let in_groups = section.groups.iter().flat_map(|it| &it.properties);
                for property in section.properties.iter().chain(in_groups) {
                    spans.push(property.key.span);
                    spans.extend(places(&property.value));
                }
                for nested in &section.nested {
                    spans.push(nested.key.span);
                    node_spans(&nested.value, &mut spans);
                }
            }
            Item::Include(it) => spans.push(it.path.span),
            Item::Env(it) => {
                spans.push(it.name.span);
                spans.extend(it.value.iter().flat_map(places));
            }
            Item::Set(_) => {}
        }
    }
    spans
}

fn places(text: &crate::text::Placed) -> Vec<Span> {
    let bytes = text.text().len().min(300);
    let mut places: Vec<_> = text
        .text()
        .char_indices()
        .take_while(|(at, _)| *at < bytes)
        .map(|(at, c)| text.locate(at..at + c.len_utf8()))
        .collect();
    places.push(text.span());
    places
}

fn node_spans(node: &Node, spans: &mut Vec<Span>) {
    spans.push(node.span());
    match node {
        Node::Scalar(it) => spans.extend(places(&it.text)),
        Node::List(it) => it.items.iter().for_each(|it| node_spans(it, spans)),
        Node::Map(it) => {
            for entry in &it.entries {
                spans.push(entry.key.span);
                node_spans(&entry.value, spans);
            }
        }
    }
}
