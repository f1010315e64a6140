//! `Tag` and `Tag_Regex` of one input, where Fluent Bit makes a tag of both.

use crate::model::{Pattern, Tail};
use crate::onigmo::Regex;
use crate::sim::tag;
use crate::text::{Placed, Span};

use super::words::{list, quoted};

/// A `Tag` that the groups of a `Tag_Regex` are put into: both are known, the pattern compiles and
/// has a group, and no `<` of the tag is left open.
pub(in crate::rules) struct Template<'a> {
    pub(in crate::rules) tag: &'a Placed,
    pub(in crate::rules) pattern: &'a Pattern,
    pub(in crate::rules) regex: &'a Regex,
}

/// What Fluent Bit does with a placeholder that gets no text.
pub(in crate::rules) const UNDERSCORE: &str =
    "Fluent Bit writes `_` for a placeholder that gets no text, and logs nothing (`tag_compose`)";

/// `<name>` in a tag.
pub(in crate::rules) struct Placeholder<'a> {
    /// Without the brackets.
    pub(in crate::rules) name: &'a str,
    /// With them.
    pub(in crate::rules) span: Span,
}

impl Placeholder<'_> {
    /// As a message has it.
    pub(in crate::rules) fn shown(&self) -> String {
        quoted(&format!("<{}>", self.name))
    }

    /// Blanks around the name keep Fluent Bit from finding any group.
    pub(in crate::rules) fn has_blanks(&self) -> bool {
        self.name.trim() != self.name
    }
}

impl<'a> Template<'a> {
    pub(in crate::rules) fn of(tail: &'a Tail) -> Option<Self> {
        let (pattern, regex) = working(tail)?;
        let tag = tail.tag()?;
        unclosed(tag).is_none().then_some(Self { tag, pattern, regex })
    }

    pub(in crate::rules) fn placeholders(&self) -> Vec<Placeholder<'a>> {
        placeholders(self.tag)
    }

    /// The placeholders, the first of each name; with it the places of the others.
    pub(in crate::rules) fn by_name(&self) -> Vec<(Placeholder<'a>, Vec<Span>)> {
        let mut found: Vec<(Placeholder<'a>, Vec<Span>)> = Vec::new();
        for placeholder in self.placeholders() {
            match found.iter_mut().find(|(first, _)| first.name == placeholder.name) {
                Some((_, others)) => others.push(placeholder.span),
                None => found.push((placeholder, Vec::new())),
            }
        }
        found
    }

    /// The groups that have this name, in the order of the pattern.
    pub(in crate::rules) fn groups(&self, name: &str) -> &'a [usize] {
        self.regex.names().iter().find(|it| it.name == name).map_or(&[], |it| &it.groups)
    }

    /// The names of the groups.
    pub(in crate::rules) fn names(&self) -> Vec<&'a str> {
        names(self.regex)
    }
}

/// A `Tag_Regex` that Fluent Bit works with: it compiles and has a group, named or not.
pub(in crate::rules) fn working(tail: &Tail) -> Option<(&Pattern, &Regex)> {
    let pattern = tail.pattern.as_ref()?;
    let regex = pattern.regex.as_ref().ok()?;
    (0 < regex.group_count()).then_some((pattern, regex))
}

/// `Tag` with a group of `Tag_Regex`, where it uses none.
pub(in crate::rules) fn with_group(tail: &Tail) -> Option<String> {
    let (_, regex) = working(tail)?;
    let name = *names(regex).first()?;
    match (&tail.tag, tail.tag()) {
        (None, _) => Some(format!("app.<{name}>")),
        (Some(_), Some(tag)) if !tag.text().contains(['<', '*']) => {
            Some(format!("{}.<{name}>", tag.text().trim_end_matches('.')))
        }
        _ => None,
    }
}

/// The names of the groups of `regex`.
pub(in crate::rules) fn names(regex: &Regex) -> Vec<&str> {
    regex.names().iter().map(|it| it.name.as_str()).collect()
}

/// The placeholders of `tag`, in order, up to an open `<`.
pub(in crate::rules) fn placeholders(tag: &Placed) -> Vec<Placeholder<'_>> {
    tag::placeholders(tag.text())
        .map(|(name, whole)| Placeholder { name, span: tag.locate(whole) })
        .collect()
}

/// Where the `<` stands in `tag` that nothing closes.
pub(in crate::rules) fn unclosed(tag: &Placed) -> Option<usize> {
    tag::pieces(tag.text()).into_iter().find_map(|it| match it {
        tag::Piece::Unclosed { at } => Some(at),
        tag::Piece::Text(_) | tag::Piece::Placeholder { .. } => None,
    })
}

/// `<a>`, `<b>`: names as a tag has them.
pub(in crate::rules) fn listed(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|it| format!("<{it}>")).collect();
    list(names.iter().map(String::as_str))
}
