//! `${VARIABLE}` in values: `flb_env_var_translate` in `flb_env.c`, spec `config.md` 4.

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::schema::Version;
use crate::text::{Placed, Span};

/// Names longer than this are not replaced.
const LONGEST_NAME: usize = 4096;

/// So many bytes are put in the place of variables in one configuration; what more there is counts
/// as not known. A long variable that is used often would take all memory.
const MOST_REPLACED: usize = 16 << 20;

/// The release that knows `${NAME:-default}`.
const DEFAULTS_SINCE: Version = Version::new(5, 0, 6);

/// What is known about the variables that a configuration uses.
#[derive(Clone, Debug)]
pub struct Environment {
    /// From `@SET` and `env`: exact names, the last definition wins. It goes before the process's
    /// own. `None`: set to something that is not known.
    set: BTreeMap<String, Option<String>>,
    /// What the process will have; an empty one counts as unset.
    process: BTreeMap<String, String>,
    /// Nothing else is set: what is in neither map is unset, not unknown.
    closed: bool,
    version: Version,
    /// Bytes that may still be put in the place of variables.
    left: Cell<usize>,
}

/// What a variable's name leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup<'a> {
    /// This text.
    Set(&'a str),
    /// Fluent Bit would find nothing.
    Unset,
    /// It depends on where Fluent Bit runs.
    Unknown,
}

impl Environment {
    /// The variables that the process is known to have; `closed` says that it has no others.
    pub fn new(process: BTreeMap<String, String>, closed: bool, version: Version) -> Self {
        let left = Cell::new(MOST_REPLACED);
        Self { set: BTreeMap::new(), process, closed, version, left }
    }

    /// Adds what an `@SET` says.
    pub fn set(&mut self, name: &str, value: &str) {
        self.set.insert(name.to_owned(), Some(value.to_owned()));
    }

    /// Adds a variable that is set to something that is not known, as what stands in a file.
    pub fn set_unknown(&mut self, name: &str) {
        self.set.insert(name.to_owned(), None);
    }

    /// What `name` leads to.
    pub fn lookup(&self, name: &str) -> Lookup<'_> {
        if let Some(value) = self.set.get(name) {
            return value.as_deref().map_or(Lookup::Unknown, Lookup::Set);
        }
        match self.process.get(name) {
            Some(value) if !value.is_empty() => Lookup::Set(value),
            Some(_) => Lookup::Unset,
            // Fluent Bit presets it where the process has none, with the machine's name.
            None if name == "HOSTNAME" => Lookup::Unknown,
            None if self.closed => Lookup::Unset,
            None => Lookup::Unknown,
        }
    }

    /// `value` as Fluent Bit sees it.
    ///
    /// The loop is Fluent Bit's, with its traps: the `}` is looked for from where the last
    /// variable ended, not from the `${`, so a `{2}` in front of a `${VAR}` ends the expansion or
    /// corrupts it.
    ///
    /// ```
    /// use std::collections::BTreeMap;
    /// use flblint::model::Environment;
    /// use flblint::schema::Version;
    /// use flblint::text::{FileId, Placed, Span};
    ///
    /// let given = BTreeMap::from([("AA".to_owned(), "dummy".to_owned())]);
    /// let environment = Environment::new(given, true, Version::LATEST);
    /// let expand = |text: &str| {
    ///     let span = Span::new(FileId::new(0), 0, text.len());
    ///     let value = environment.expand(&Placed::written(text, span));
    ///     value.known().unwrap().text().to_owned()
    /// };
    /// assert_eq!(expand("a ${AA}."), "a dummy.");
    /// assert_eq!(expand("${NOPE:-b}"), "b");
    /// assert_eq!(expand("a{2}${AA}"), "a{2}${AA}");
    /// ```
    pub fn expand(&self, value: &Placed) -> Value {
        let text = value.text();
        let mut out = Placed::empty(Span::at(value.span().file, value.span().start()));
        let mut variables = Vec::new();
        let (mut from, mut last_end) = (0, None);
        while let Some(open) = text[from..].find("${").map(|it| it + from) {
            last_end = text[from..].find('}').map(|it| it + from);
            let Some(end) = last_end else { break };
            if end <= open + 2 || LONGEST_NAME <= end - open - 2 {
                break;
            }
            out.append(&value.slice(from..open));
            let place = value.locate(open..end + 1);
            let mut variable = self.variable(&text[open + 2..end], place);
            variable.text = variable.text.filter(|it| self.take(it.len()));
            out.push_replaced(variable.text.as_deref().unwrap_or_default(), place);
            variables.push(variable);
            from = end + 1;
        }
        if let (Some(end), false) = (last_end, variables.is_empty()) {
            out.append(&value.slice(end + 1..text.len()));
        }
        if variables.is_empty() {
            out = value.clone();
        }
        let cut = last_end.is_none_or(|end| end + 1 != from) && !variables.is_empty();
        Value { written: value.clone(), expanded: out, variables, cut }
    }

    /// Takes `length` from what is left, if there is as much.
    fn take(&self, length: usize) -> bool {
        let rest = self.left.get().checked_sub(length);
        self.left.set(rest.unwrap_or_default());
        rest.is_some()
    }

    /// The variable that `${inside}` at `span` names.
    fn variable(&self, inside: &str, span: Span) -> Variable {
        let (name, default) = match inside.split_once(':') {
            Some((name, rest)) if DEFAULTS_SINCE <= self.version && rest.starts_with('-') => {
                (name, Some(&rest[1..]))
            }
            _ => (inside, None),
        };
        let (text, unset) = match (self.lookup(name), default) {
            (Lookup::Set("") | Lookup::Unset, Some(default)) => (Some(default), false),
            (Lookup::Set(value), _) => (Some(value), false),
            (Lookup::Unset, None) => (Some(""), true),
            (Lookup::Unknown, _) => (None, false),
        };
        Variable { name: name.to_owned(), span, text: text.map(str::to_owned), unset }
    }
}

/// A variable that a value uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Without `${` and `}` and default.
    pub name: String,
    /// The whole `${…}`.
    pub span: Span,
    /// What stands in its place; `None` where that depends on where Fluent Bit runs.
    pub text: Option<String>,
    /// Fluent Bit warns that it is used but not set.
    pub unset: bool,
}

/// The value of a property: as written, and as Fluent Bit sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// As it stands in the file.
    pub written: Placed,
    /// The variables it uses, in order.
    pub variables: Vec<Variable>,
    /// Some of the text behind the last variable is lost by Fluent Bit's search for `}`.
    pub cut: bool,
    expanded: Placed,
}

impl Value {
    /// A value that uses no variable.
    pub fn literal(written: &Placed) -> Self {
        let (written, expanded) = (written.clone(), written.clone());
        Self { written, variables: Vec::new(), cut: false, expanded }
    }

    /// The value as Fluent Bit sees it; `None` where a variable is unknown, or bytes of it are
    /// no UTF-8 (see [`File`](crate::text::File)).
    pub fn known(&self) -> Option<&Placed> {
        let known = self.variables.iter().all(|it| it.text.is_some());
        (known && !self.written.text().contains('\u{1a}')).then_some(&self.expanded)
    }

    /// The known text.
    pub fn text(&self) -> Option<&str> {
        self.known().map(Placed::text)
    }

    /// Where the value is written.
    pub fn span(&self) -> Span {
        self.written.span()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::FileId;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        let given = [("AA", "dummy"), ("EMPTY", "")];
        let given = given.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let environment = Environment::new(given.into(), true, Version::LATEST);
        let span = Span::new(FileId::new(0), 7, 7 + text.len());
        let value = environment.expand(&Placed::written(text, span));
        assert_eq!(value.text(), Some(expect), "{text}");
    }

    /// All of `config.md` 4.3.
    #[test]
    fn traps_of_the_search_for_the_brace() {
        check("a{2}${AA}", "a{2}${AA}");
        check("}${AA}", "}${AA}");
        check("${AA}x{2}${AA}", "dummy${AA}");
        check("${AA} } ${AA} t", "dummy ${AA} t");
        check("${AA}${B", "dummy");
        check("${AA}${}", "dummy");
        check("${}${AA}", "${}${AA}");
        check("${NOPE:-${AA}}z", "${AA}z");
        check("${NOPE:-a:-b}", "a:-b");
        check("${NOPE:x}", "");
        check("${EMPTY:-d}", "d");
        check("$AA", "$AA");
        check("$${AA}", "$dummy");
        check("\\${AA}", "\\dummy");
        check("${ AA }", "");
        check("${AA", "${AA");
        check("", "");
    }

    #[test]
    fn a_long_variable_used_often_is_not_known() {
        let mut environment = Environment::new(BTreeMap::new(), true, Version::LATEST);
        environment.set("A", &"x".repeat(100_000));
        let text = "${A}".repeat(1_000);
        let span = Span::new(FileId::new(0), 0, text.len());
        let value = environment.expand(&Placed::written(text, span));
        assert_eq!(value.text(), None);
        assert_eq!(value.variables.iter().filter(|it| it.text.is_some()).count(), 167);
    }

    #[test]
    fn older_releases_have_no_default() {
        let environment = Environment::new(BTreeMap::new(), true, Version::new(5, 0, 5));
        let span = Span::new(FileId::new(0), 0, 6);
        let value = environment.expand(&Placed::written("${A:-b}", span));
        assert_eq!(value.text(), Some(""));
        assert_eq!(value.variables[0].name, "A:-b");
    }

    #[test]
    fn an_open_world_does_not_know() {
        let mut environment = Environment::new(BTreeMap::new(), false, Version::LATEST);
        environment.set("B", "set");
        let span = Span::new(FileId::new(0), 0, 8);
        let value = |text: &str| environment.expand(&Placed::written(text, span));
        assert_eq!(value("${A}").text(), None);
        assert_eq!(value("${A:-b}").text(), None);
        assert_eq!(value("${B}").text(), Some("set"));
    }
}
