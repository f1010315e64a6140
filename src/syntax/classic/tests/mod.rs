mod conformance;
mod properties;
mod reading;
mod recovery;
mod wording;

use std::fmt::Write;

use crate::syntax::{Document, Instead, Item, Property, Section, SyntaxErrorKind, classic};
use crate::text::{FileId, Span, Spanned};

/// `expect` is the document: its items, then `!line Kind "text"` for each error, then
/// `?line Kind "text"` for each warning.
#[track_caller]
fn check(text: &str, expect: &str) {
    let document = classic::parse(FileId::new(0), text);
    let outline = outline(&document, text);
    assert_eq!(outline, expect, "{:?}", &text[..text.len().min(400)]);
    // What a NUL byte glues, or an indent cuts, does not stand in the text as it is.
    if !text.contains('\0') && !outline.contains('\u{1a}') {
        each_span_gives_back_its_own_text(&document, text);
    }
}

/// The line that `offset` is in, from 1.
fn line_of(offset: usize, text: &str) -> usize {
    1 + text[..offset].matches('\n').count()
}

fn outline(document: &Document, text: &str) -> String {
    let mut parts: Vec<String> = document.items.iter().map(item).collect();
    for error in &document.errors {
        let (line, name) = (line_of(error.span.start(), text), kind(&error.kind));
        parts.push(format!("!{line} {name} {:?}", error.span.of(text)));
    }
    for warning in &document.warnings {
        let line = line_of(warning.span.start(), text);
        parts.push(format!("?{line} {:?} {:?}", warning.kind, warning.span.of(text)));
    }
    parts.join(" ")
}

/// The name of a kind; for one that has to do with indents also the number found and expected.
fn kind(kind: &SyntaxErrorKind) -> String {
    let debug = format!("{kind:?}");
    let name = debug.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    match kind {
        SyntaxErrorKind::IndentationTooLow(it)
        | SyntaxErrorKind::InconsistentTabAndSpace(it)
        | SyntaxErrorKind::ExtraIndentation(it) => format!("{name}({}/{})", it.found, it.expected),
        SyntaxErrorKind::UndefinedValue { instead: Instead::Nothing } => name.to_owned(),
        SyntaxErrorKind::UndefinedValue { instead } => format!("{name}({instead:?})"),
        SyntaxErrorKind::ByteOrderMark { rest } => format!("{name}({rest:?})"),
        SyntaxErrorKind::LineTooLong { size } => format!("{name}({size})"),
        _ => name.to_owned(),
    }
}

fn item(item: &Item) -> String {
    match item {
        Item::Section(it) => section(it),
        Item::Set(it) => format!("@{}={}", it.name.value, it.value.value),
        Item::Include(it) => match it.inside {
            Some(at) => format!("<{} in {at}>", it.path.value),
            None => format!("<{}>", it.path.value),
        },
        Item::Env(it) => format!("${}", it.name.value),
    }
}

/// The kind, with the name where that is another, and the keys.
fn section(section: &Section) -> String {
    let mut text = format!("{:?}", section.kind);
    if !text.eq_ignore_ascii_case(&section.name.value) {
        let _ = write!(text, ":{}", section.name.value);
    }
    let mut parts = properties(&section.properties);
    for group in &section.groups {
        let content = properties(&group.properties).join(" ");
        parts.push(format!("[{}]({content})", group.name.value));
    }
    format!("{text}({})", parts.join(" "))
}

fn properties(properties: &[Property]) -> Vec<String> {
    properties.iter().map(|it| format!("{}={}", it.key.value, it.value.text())).collect()
}

#[track_caller]
fn each_span_gives_back_its_own_text(document: &Document, text: &str) {
    for (value, span) in spanned(document) {
        assert_eq!(span.of(text), value, "{span:?}");
    }
    for error in &document.errors {
        if let SyntaxErrorKind::IndentationTooLow(it)
        | SyntaxErrorKind::InconsistentTabAndSpace(it)
        | SyntaxErrorKind::ExtraIndentation(it) = error.kind
        {
            assert!(it.set_by.end() < error.span.end(), "{error:?}");
            assert!(it.expected == 0 || it.expected == it.set_by.len(), "{error:?}");
        }
    }
}

/// All that has a text and a place.
fn spanned(document: &Document) -> Vec<(&str, Span)> {
    let mut all = Vec::new();
    for item in &document.items {
        match item {
            Item::Set(it) => all.extend([of(&it.name), of(&it.value)]),
            Item::Include(it) => all.push(of(&it.path)),
            Item::Section(section) => {
                all.push(of(&section.name));
                all.extend(section.groups.iter().map(|it| of(&it.name)));
                let in_groups = section.groups.iter().flat_map(|it| &it.properties);
                let properties = section.properties.iter().chain(in_groups);
                all.extend(
                    properties.flat_map(|it| [of(&it.key), (it.value.text(), it.value.span())]),
                );
            }
            Item::Env(_) => {}
        }
    }
    all
}

fn of(it: &Spanned<String>) -> (&str, Span) {
    (&it.value, it.span)
}
