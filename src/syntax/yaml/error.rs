use std::fmt;

use super::machine::{Event, State};

/// Why Fluent Bit refuses a file in YAML.
///
/// ```
/// use flblint::syntax::{SyntaxErrorKind, yaml};
/// use flblint::text::FileId;
///
/// let error = &yaml::parse(FileId::new(0), "service:\n  flush: [1]\n").errors[0];
/// let words = error.kind.to_string();
/// assert_eq!(words, "Fluent Bit takes a plain value or a mapping here, not a list");
/// assert_eq!(
///     error.kind.logged(),
///     ["line 2, column 9: unexpected event 'sequence-start-event' (7) in state 'section-value' (5)."],
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YamlError {
    /// The reason.
    pub kind: YamlErrorKind,
    /// The line that Fluent Bit logs, from 1.
    pub line: usize,
    /// The column that Fluent Bit logs: of what libyaml refuses from 1, of all else from 0.
    pub column: usize,
}

/// One variant for each way in which Fluent Bit's `flb_cf_yaml.c` refuses a file, each with the
/// shortest text that causes it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum YamlErrorKind {
    /// `[`: libyaml finds no YAML, and says why.
    Invalid {
        /// Its words.
        problem: &'static str,
    },
    /// `"a: \u{1}"`: a character that YAML does not allow. Nothing of the file is read.
    Character,
    /// `parsers: a`: this has no place here.
    Unexpected {
        /// What is written there.
        found: Found,
        /// What could be.
        wanted: Wanted,
        /// What libyaml told Fluent Bit when it gave up: often not what is wrong, but what comes
        /// next.
        event: Event,
        /// Where its reader was then.
        state: State,
        /// What it logs in front of that.
        first: Option<&'static str>,
    },
    /// `"service: {}\nservice: {}"`
    DuplicateService {
        /// As it is spelt.
        name: String,
    },
    /// `pipeline: {input: []}`
    UnknownComponent {
        /// As it is written.
        name: String,
    },
    /// `profiles` in `processors`.
    UnknownSignal {
        /// As it is written.
        name: String,
    },
    /// `"inputs: [{name: ' '}]"` in `pipeline`: nothing but blanks.
    BlankValue {
        /// What Fluent Bit logs here.
        logged: &'static str,
    },
    /// `"inputs: [{'': a}]"` in `pipeline`: no key.
    BlankKey {
        /// What Fluent Bit logs here.
        logged: &'static str,
    },
    /// `inputs: [{[a]: b}]` in `pipeline`: a key that is no text.
    NoKey,
    /// `extensions: {a: {[b]: c}}`: such a key deeper inside.
    NoVariantKey,
    /// `includes:`: Fluent Bit tries to read the folder.
    EmptyInclude,
    /// `"includes: a.yaml\nservice: {}"`: the next key is taken for another file.
    BareInclude {
        /// That key.
        next: String,
    },
    /// `plugins: a.so`: Fluent Bit crashes.
    BarePlugin,
    /// `multiline_parsers: [{rules: {}}]`: Fluent Bit gives no reason.
    NoList,
    /// `upstream_servers: [{name: []}]`: Fluent Bit takes the next text for the value, whatever it
    /// is, and reads on for ever where there is none.
    UpstreamValue,
    /// `includes: [[a.yaml], b.yaml]`: Fluent Bit takes the end of the inner list for that of the
    /// outer one, and what follows for something else, until it fits nowhere.
    ListInList,
}

/// What is written somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// `service:`
    Nothing,
    /// A text.
    Text,
    /// A list.
    List,
    /// A mapping.
    Mapping,
    /// `*a`
    Alias,
}

/// What could be written somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A text.
    Text,
    /// A text or a mapping.
    TextOrMapping,
    /// A list of texts.
    Texts,
    /// A mapping.
    Mapping,
    /// A mapping, or a list of them.
    MappingOrMappings,
    /// A list of mappings.
    Mappings,
    /// A mapping of texts.
    MappingOfTexts,
    /// A key.
    Key,
    /// Any value.
    Any,
}

impl YamlError {
    /// As [`SyntaxErrorKind::logged`](crate::syntax::SyntaxErrorKind::logged).
    pub(in crate::syntax) fn logged(&self) -> Vec<String> {
        let Self { kind, line, column } = self;
        let invalid = |problem: &str| format!("line {line}, column {column}: {problem}");
        match kind {
            YamlErrorKind::Invalid { problem } => {
                let mut lines = vec![invalid(problem)];
                if 1 < *line {
                    let above = line - 1;
                    lines.push(format!(
                        "hint: check line {above} (above) for missing ':' or incorrect indentation"
                    ));
                }
                lines
            }
            YamlErrorKind::Character => vec![invalid("control characters are not allowed")],
            YamlErrorKind::Unexpected { event, state, first, .. } => {
                let mut lines = Vec::new();
                lines.extend(first.map(str::to_owned));
                lines.push(self.unexpected(*event, *state));
                lines
            }
            YamlErrorKind::DuplicateService { name } => {
                vec![format!("line {line}, column {column}: duplicated definition of '{name}'")]
            }
            YamlErrorKind::UnknownComponent { name } => vec![format!(
                "line {line}, column {column}: the pipeline component '{name}' is not valid. Try \
                 one of these values: customs, inputs, filters or outputs."
            )],
            YamlErrorKind::UnknownSignal { name } => vec![
                format!("unknown processor '{name}'"),
                self.unexpected(Event::Scalar, State::InputProcessors),
            ],
            YamlErrorKind::BlankValue { logged } | YamlErrorKind::BlankKey { logged } => {
                vec![(*logged).to_owned()]
            }
            YamlErrorKind::NoKey => vec!["no key".to_owned()],
            YamlErrorKind::NoVariantKey => {
                vec!["invalid state, should have a variant key".to_owned()]
            }
            YamlErrorKind::EmptyInclude => {
                vec![invalid("input error"), "including file '' at".to_owned()]
            }
            YamlErrorKind::BareInclude { next } => vec![format!("including file '{next}' at")],
            YamlErrorKind::BarePlugin => vec!["caught signal (SIGSEGV)".to_owned()],
            YamlErrorKind::UpstreamValue => Vec::new(),
            YamlErrorKind::NoList | YamlErrorKind::ListInList => vec!["yaml error".to_owned()],
        }
    }

    fn unexpected(&self, event: Event, state: State) -> String {
        format!(
            "line {}, column {}: unexpected event '{}' ({}) in state '{}' ({}).",
            self.line,
            self.column,
            event.name(),
            event as u8,
            state.name(),
            state as u8
        )
    }

    /// As [`SyntaxErrorKind::help`](crate::syntax::SyntaxErrorKind::help).
    pub(in crate::syntax) fn help(&self) -> &'static str {
        match &self.kind {
            YamlErrorKind::Invalid { problem } => help_with(problem),
            YamlErrorKind::Character => "take the character out, or write it as `\"\\x01\"`",
            YamlErrorKind::Unexpected { found: Found::Alias, .. } => {
                "write the value out: Fluent Bit follows no alias"
            }
            YamlErrorKind::Unexpected { found: Found::Nothing, .. } => {
                "give it a value, or take it out; empty ones are written `{}` and `[]`"
            }
            YamlErrorKind::Unexpected { wanted, .. } => wanted.help(),
            YamlErrorKind::DuplicateService { .. } => {
                "put all of it into one `service`: all included files count"
            }
            YamlErrorKind::UnknownComponent { .. } => {
                "write `inputs`, `filters` or `outputs`; `customs` stands beside `pipeline`"
            }
            YamlErrorKind::UnknownSignal { .. } => "write `logs`, `metrics` or `traces`",
            YamlErrorKind::BlankValue { .. } => "give it a value, or take it out",
            YamlErrorKind::BlankKey { .. } | YamlErrorKind::NoKey | YamlErrorKind::NoVariantKey => {
                "write `key: value`"
            }
            YamlErrorKind::EmptyInclude => "name a file, or take it out",
            YamlErrorKind::BareInclude { .. } | YamlErrorKind::BarePlugin => {
                "write a list: put `- ` in front of it"
            }
            YamlErrorKind::UpstreamValue => Wanted::Text.help(),
            YamlErrorKind::NoList => Wanted::Mappings.help(),
            YamlErrorKind::ListInList => "take one `- ` off: one list is enough",
        }
    }
}

/// What to do about what libyaml refuses, by its words.
fn help_with(problem: &str) -> &'static str {
    match problem {
        "mapping values are not allowed in this context" => {
            "is the line above indented wrongly, or has this one a `: ` too many? \
             Then put the value in quotes"
        }
        "could not find expected ':'" => {
            "write `key: value` with a blank behind the `:`, and indent the lines of a text"
        }
        "found character that cannot start any token" => {
            "indent with spaces, not with tabs, and put quotes around a value that begins so"
        }
        "found unexpected end of stream" => "close the quote",
        "found unknown escape character" => {
            "write a `\\` twice in double quotes, or use single quotes"
        }
        "did not find expected key" | "did not find expected '-' indicator" => {
            "indent what belongs together by the same number of spaces"
        }
        "did not find expected ',' or ']'" | "did not find expected ',' or '}'" => {
            "close the bracket, or put a comma in"
        }
        _ => "check this line and the one above: quotes, brackets, indents, `: `",
    }
}

impl Wanted {
    fn help(self) -> &'static str {
        match self {
            Self::Text => "write `key: value`",
            Self::TextOrMapping => "write `key: value`, or indent `key: value` below it",
            Self::Texts => "write a list of texts: a line with `- text` for each",
            Self::Mapping => "write `key:`, and indent what belongs to it",
            Self::MappingOfTexts => "indent `key: value` below it; nothing deeper is read here",
            Self::MappingOrMappings => "indent `NAME: value` below it, or `- name: NAME`",
            Self::Mappings => {
                "begin each entry with `- `: `- name: …`, the other keys below `name`"
            }
            Self::Key => "write a word as the key",
            Self::Any => "write the value out",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Text => "a plain value",
            Self::TextOrMapping => "a plain value or a mapping",
            Self::Texts => "a list of plain values",
            Self::Mapping => "a mapping",
            Self::MappingOfTexts => "a mapping of plain values",
            Self::MappingOrMappings => "a mapping, or a list of mappings",
            Self::Mappings => "a list of mappings",
            Self::Key => "a plain key",
            Self::Any => "a value",
        }
    }
}

impl fmt::Display for YamlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match &self.kind {
            YamlErrorKind::Invalid { problem } => return write!(f, "this is no YAML: {problem}"),
            YamlErrorKind::Unexpected { found: Found::Alias, .. } => {
                "Fluent Bit refuses aliases, here and everywhere"
            }
            YamlErrorKind::Unexpected { found, wanted, .. } => {
                let found = match found {
                    Found::Nothing => "nothing",
                    Found::List => "a list",
                    Found::Mapping => "a mapping",
                    Found::Text | Found::Alias => "a plain value",
                };
                return write!(f, "Fluent Bit takes {} here, not {found}", wanted.words());
            }
            YamlErrorKind::DuplicateService { .. } => "`service` is there twice",
            YamlErrorKind::UnknownComponent { name } => {
                return write!(f, "`pipeline` has no `{name}`");
            }
            YamlErrorKind::UnknownSignal { name } => {
                return write!(f, "`processors` have no `{name}`");
            }
            YamlErrorKind::Character => "this character is not allowed in YAML",
            YamlErrorKind::BlankValue { .. } => "this value is nothing but blanks",
            YamlErrorKind::BlankKey { .. } => "this property has no key",
            YamlErrorKind::NoKey | YamlErrorKind::NoVariantKey => "this key is no text",
            YamlErrorKind::EmptyInclude => "this include names no file",
            YamlErrorKind::BareInclude { .. } | YamlErrorKind::BarePlugin => {
                "Fluent Bit takes a list of plain values here, not a plain value"
            }
            YamlErrorKind::UpstreamValue => {
                "Fluent Bit waits for a plain value here, and there is none"
            }
            YamlErrorKind::ListInList => "this list stands inside a list",
            YamlErrorKind::NoList => "Fluent Bit takes a list of mappings here, not a mapping",
        };
        f.write_str(words)
    }
}
