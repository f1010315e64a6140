//! `Tag` and `Tag_Regex` of one input, where Fluent Bit makes a tag of both.

use crate::diagnostic::{Diagnostic, Effect};
use crate::model::{Config, Pattern, Tail};
use crate::onigmo::Regex;
use crate::schema::Version;
use crate::sim::{leak, tag};
use crate::text::{Placed, Span};

/// A `Tag` that the groups of a `Tag_Regex` are put into: both are known, the pattern compiles and
/// has a group, and no `<` of the tag is left open.
pub(in crate::rules) struct Template<'a> {
    pub(in crate::rules) tag: &'a Placed,
    pub(in crate::rules) pattern: &'a Pattern,
    pub(in crate::rules) regex: &'a Regex,
}

/// `<name>` in a tag.
pub(in crate::rules) struct Placeholder<'a> {
    /// Without the brackets.
    pub(in crate::rules) name: &'a str,
    /// With them.
    pub(in crate::rules) span: Span,
}

impl Placeholder<'_> {
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
    let names: Vec<String> = names.iter().map(|it| format!("`<{it}>`")).collect();
    names.join(", ")
}

/// Whether Fluent Bit of this release refuses a file whose tag it cannot compose; before, it reads
/// the file under the tag as it is written.
pub(in crate::rules) fn refuses(version: Version) -> bool {
    Version::new(1, 3, 0) <= version
}

/// Says what it costs that every file of an input is refused, in the release that is checked for.
pub(in crate::rules) fn refuses_all(config: &Config, logged: &str, found: &mut Diagnostic) {
    found.note(format!(
        "Fluent Bit logs `{logged}` and `failed to compose tag for file: …` for each file at every \
         scan, and does not read it",
    ));
    let kilobytes = leak::bytes(config.version, "", false).div_ceil(1000);
    if Version::new(1, 4, 6) <= config.version && 0 < kilobytes {
        found.effect(Effect::Leak).note(format!(
            "Fluent Bit {} does not free the memory of such a file: more than {} kB for each file \
             at every scan; fixed in 4.2.5 and 5.0.6",
            config.version,
            kilobytes - 1,
        ));
    }
}
