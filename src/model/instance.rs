use crate::syntax::{Section, SectionKind};
use crate::text::{Span, Spanned};

use crate::schema::Version;

use super::{Environment, Pattern, Value};

/// What an instance does in the pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `[CUSTOM]`
    Custom,
    /// `[INPUT]`
    Input,
    /// `[FILTER]`
    Filter,
    /// `[OUTPUT]`
    Output,
}

impl Kind {
    /// The kind of instance that a section of this kind makes, if it makes one.
    pub fn of(section: SectionKind) -> Option<Self> {
        match section {
            SectionKind::Custom => Some(Self::Custom),
            SectionKind::Input => Some(Self::Input),
            SectionKind::Filter => Some(Self::Filter),
            SectionKind::Output => Some(Self::Output),
            _ => None,
        }
    }

    /// Fluent Bit's word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Custom => "custom",
            Self::Input => "input",
            Self::Filter => "filter",
            Self::Output => "output",
        }
    }
}

/// A property of an instance or of the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    /// As written.
    pub key: Spanned<String>,
    /// With its variables replaced.
    pub value: Value,
}

impl Property {
    /// Whether this is the property `key`, which Fluent Bit compares without regard to case.
    pub fn is(&self, key: &str) -> bool {
        self.key.value.eq_ignore_ascii_case(key)
    }
}

/// What a filter or output takes.
#[derive(Clone, Debug, Default)]
pub struct Matcher {
    /// `Match`, if it is set.
    pub glob: Option<Value>,
    /// `Match_Regex`, if it is set.
    pub regex_value: Option<Value>,
    /// `Match_Regex`, compiled, where it is known.
    pub regex: Option<Pattern>,
}

impl Matcher {
    /// What these properties of a filter or output say.
    fn new(properties: &[Property], version: Version) -> Self {
        let last = |key: &str| {
            let value = &properties.iter().rfind(|it| it.is(key))?.value;
            (value.text() != Some("")).then(|| value.clone())
        };
        let regex_value = last("match_regex");
        let text = regex_value.as_ref().and_then(Value::known).cloned();
        let regex = text.map(|it| Pattern::compile(it, version));
        Self { glob: last("match"), regex_value, regex }
    }

    /// Whether there is a `Match_Regex` that compiles, or may compile.
    pub fn has_regex(&self) -> bool {
        match &self.regex {
            Some(pattern) => pattern.regex.is_ok(),
            None => self.regex_value.is_some(),
        }
    }
}

/// An input, filter, output or custom plugin at work.
#[derive(Clone, Debug)]
pub struct Instance {
    /// Its place in the pipeline.
    pub kind: Kind,
    /// `tail`, in lower case and without an address behind `://`; `None` where the name is
    /// missing or unknown.
    pub plugin: Option<String>,
    /// `tail.0`, as Fluent Bit counts; `tail.?` where an instance before it is not known.
    pub name: String,
    /// The section's header.
    pub header: Span,
    /// In the order of the file, `Name` included.
    pub properties: Vec<Property>,
    /// `Match` and `Match_Regex`.
    pub matcher: Matcher,
}

impl Instance {
    /// The instance that `section` makes; `number` is its number among those of its kind.
    ///
    /// Inputs take the smallest number that no input has, filters and outputs one more than the
    /// last of their kind (`config.md` 6); without instances that go away both count up.
    pub(super) fn new(
        section: &Section,
        kind: Kind,
        number: usize,
        environment: &Environment,
        version: Version,
    ) -> Self {
        let properties: Vec<Property> = section
            .properties
            .iter()
            .map(|it| Property { key: it.key.clone(), value: environment.expand(&it.value) })
            .collect();
        let plugin = properties.iter().find(|it| it.is("name")).and_then(plugin_name);
        let name = format!("{}.{number}", plugin.as_deref().unwrap_or("?"));
        let matcher = Matcher::new(&properties, version);
        Self { kind, plugin, name, header: section.header, properties, matcher }
    }

    /// The last property `key`: where a key is given twice, the last one counts.
    pub fn property(&self, key: &str) -> Option<&Property> {
        self.properties.iter().rfind(|it| it.is(key))
    }

    /// All properties `key`, in order.
    pub fn properties(&self, key: &str) -> impl Iterator<Item = &Property> {
        self.properties.iter().filter(move |it| it.is(key))
    }

    /// Whether `key` is set, to `true`, `on` or `yes`.
    pub fn is_on(&self, key: &str) -> bool {
        let on =
            |text: &str| ["true", "on", "yes"].iter().any(|word| text.eq_ignore_ascii_case(word));
        self.property(key).and_then(|it| it.value.text()).is_some_and(on)
    }

    /// Whether this is the plugin of that name.
    pub fn is_plugin(&self, kind: Kind, name: &str) -> bool {
        self.kind == kind && self.plugin.as_deref() == Some(name)
    }
}

/// The plugin that the property `Name` names.
fn plugin_name(name: &Property) -> Option<String> {
    let text = name.value.text()?;
    Some(text.split("://").next().unwrap_or(text).to_ascii_lowercase())
}
