use crate::schema::Version;
use crate::syntax::Section;
use crate::text::{Placed, Span};

use super::{Environment, Pattern, Property, Value};

/// Multiline parsers that every release since 1.8 has, `ruby` since 2.0; names ignore case.
pub const BUILT_IN_MULTILINE: &[&str] = &["docker", "cri", "java", "go", "ruby", "python"];

/// Parsers that Fluent Bit makes for itself before it reads any file.
const BUILT_IN: &[&str] = &["_ml_json_docker", "_ml_cri"];

/// All parsers of a configuration.
#[derive(Clone, Debug, Default)]
pub struct Parsers {
    /// In the order of reading, duplicates included.
    pub list: Vec<Parser>,
    /// In the order of reading.
    pub multiline: Vec<MultilineParser>,
    /// There are no others: no parsers file is out of sight.
    pub complete: bool,
}

impl Parsers {
    /// The parser of this name; case counts (`flb_parser_get`).
    pub fn get(&self, name: &str) -> Option<&Parser> {
        self.list.iter().find(|it| it.name_text() == Some(name))
    }

    /// Whether Fluent Bit makes a parser of this name for itself.
    ///
    /// ```
    /// use flblint::model::Parsers;
    ///
    /// assert!(Parsers::is_built_in("_ml_cri"));
    /// assert!(!Parsers::is_built_in("cri"));
    /// ```
    pub fn is_built_in(name: &str) -> bool {
        BUILT_IN.contains(&name)
    }

    /// Whether Fluent Bit knows a parser of this name; `None` where that cannot be known.
    pub fn knows(&self, name: &str) -> Option<bool> {
        if self.get(name).is_some() || Self::is_built_in(name) {
            return Some(true);
        }
        let named = self.list.iter().all(|it| it.name_text().is_some());
        (self.complete && named).then_some(false)
    }
}

/// A `[PARSER]`.
#[derive(Clone, Debug)]
pub struct Parser {
    /// The section's header.
    pub header: Span,
    /// All properties.
    pub properties: Vec<Property>,
    /// `Regex`, compiled, where `Format` is `regex`.
    pub regex: Option<Pattern>,
}

impl Parser {
    /// The parser that `section` defines.
    pub(super) fn new(section: &Section, environment: &Environment, version: Version) -> Self {
        let properties = expanded(section, environment);
        let mut parser = Self { header: section.header, properties, regex: None };
        let is_regex = parser.text("format").is_some_and(|it| it.eq_ignore_ascii_case("regex"));
        let pattern = parser.value("regex").and_then(Value::known).cloned();
        parser.regex = pattern
            .filter(|it| is_regex && !it.text().is_empty())
            .map(|it| Pattern::compile(it, version));
        parser
    }

    /// The value of `key`: the first one, as `get_parser_key` finds it.
    pub fn value(&self, key: &str) -> Option<&Value> {
        self.properties.iter().find(|it| it.is(key)).map(|it| &it.value)
    }

    /// The text of `key`, if it is known and not empty: an empty value counts as absent.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.value(key)?.text().filter(|it| !it.is_empty())
    }

    /// `Name`, where it is known.
    pub fn name_text(&self) -> Option<&str> {
        self.text("name")
    }
}

/// A `[MULTILINE_PARSER]`.
#[derive(Clone, Debug)]
pub struct MultilineParser {
    /// The section's header.
    pub header: Span,
    /// All properties.
    pub properties: Vec<Property>,
    /// The patterns of its rules, in order.
    pub rules: Vec<Pattern>,
}

impl MultilineParser {
    /// The multiline parser that `section` defines.
    pub(super) fn new(section: &Section, environment: &Environment, version: Version) -> Self {
        let is_rule = |it: &str| it.eq_ignore_ascii_case("rule");
        let lines = section.properties.iter().filter(|it| is_rule(&it.key.value));
        let groups = section.groups.iter().filter(|it| is_rule(&it.name.value));
        let patterns = lines.filter_map(|it| rule_pattern(&it.value));
        let rules = patterns
            .chain(groups.filter_map(|it| it.property("regex")).map(|it| it.value.clone()))
            .map(|it| Pattern::compile(it, version))
            .collect();
        Self { header: section.header, properties: expanded(section, environment), rules }
    }

    /// `name`, where it is known.
    pub fn name_text(&self) -> Option<&str> {
        self.properties.iter().find(|it| it.is("name"))?.value.text()
    }
}

/// The second word of a rule; variables are not replaced there.
fn rule_pattern(rule: &Placed) -> Option<Placed> {
    let words = super::tokens(rule.text(), 3);
    let (text, range) = words.get(1)?;
    if rule.text().get(range.clone()) == Some(text) {
        return Some(rule.slice(range.clone()));
    }
    let mut pattern = Placed::empty(rule.locate(range.start..range.start));
    pattern.push_replaced(text, rule.locate(range.clone()));
    Some(pattern)
}

/// The properties of `section` with their variables replaced.
fn expanded(section: &Section, environment: &Environment) -> Vec<Property> {
    section
        .properties
        .iter()
        .map(|it| Property { key: it.key.clone(), value: environment.expand(&it.value) })
        .collect()
}
