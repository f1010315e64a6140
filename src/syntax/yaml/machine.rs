/// What libyaml tells Fluent Bit, one after the other, while it reads a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// The end of a document.
    DocumentEnd = 4,
    /// `*a`
    Alias = 5,
    /// A text, or nothing where one could be.
    Scalar = 6,
    /// `[`, or the first `-` of a block.
    SequenceStart = 7,
    /// `]`, or the end of such a block.
    SequenceEnd = 8,
    /// `{`, or the first key of a block.
    MappingStart = 9,
    /// `}`, or the end of such a block.
    MappingEnd = 10,
}

impl Event {
    /// Fluent Bit's name for it; its number there is `self as u8`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::DocumentEnd => "document-end-event",
            Self::Alias => "alias-event",
            Self::Scalar => "scalar-event",
            Self::SequenceStart => "sequence-start-event",
            Self::SequenceEnd => "sequence-end-event",
            Self::MappingStart => "mapping-start-event",
            // As it is spelt in `event_type_str`.
            Self::MappingEnd => "mapping-end-event",
        }
    }
}

/// The states of Fluent Bit's reader, `enum state` in `flb_cf_yaml.c`, as far as one of them can
/// refuse anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Around the outermost mapping.
    Document = 2,
    /// At the keys of the outermost mapping.
    Section = 3,
    /// At the keys of `service` and its like.
    SectionKey = 4,
    /// At the values there.
    SectionVal = 5,
    /// Behind `service`.
    Service = 6,
    /// Behind `includes`.
    Include = 7,
    /// Behind `extensions`.
    Extensions = 8,
    /// Behind a key that is none of Fluent Bit's.
    Other = 9,
    /// Behind `customs`.
    Custom = 10,
    /// Behind `pipeline`.
    Pipeline = 11,
    /// Behind `inputs`.
    PluginInput = 12,
    /// Behind `filters`.
    PluginFilter = 13,
    /// Behind `outputs`.
    PluginOutput = 14,
    /// At the keys of a plugin.
    PluginStart = 15,
    /// At its values.
    PluginVal = 17,
    /// In a list of values.
    PluginValList = 18,
    /// In `processors`, `routes`, `telemetry` and `extensions`.
    PluginVariant = 19,
    /// At the keys of a mapping that is the value of a property, of a rule or of a node.
    GroupKey = 20,
    /// At the values there.
    GroupVal = 21,
    /// At `logs`, `metrics` and `traces`.
    InputProcessors = 22,
    /// Behind them.
    InputProcessor = 23,
    /// Behind `parsers`.
    Parser = 24,
    /// At the keys of a parser.
    ParserEntry = 25,
    /// At its values.
    ParserKey = 26,
    /// Behind `multiline_parsers`.
    MultilineParser = 28,
    /// At the keys of a multiline parser.
    MultilineParserEntry = 29,
    /// At its values.
    MultilineParserValue = 30,
    /// Behind `rules`.
    MultilineParserRule = 31,
    /// Behind `stream_processor`.
    StreamProcessor = 32,
    /// At the keys of a task.
    StreamProcessorEntry = 33,
    /// At its values.
    StreamProcessorKey = 34,
    /// Behind `plugins`.
    Plugins = 35,
    /// Behind `upstream_servers`.
    UpstreamServers = 36,
    /// At the keys of an upstream.
    UpstreamServer = 37,
    /// Behind `nodes`.
    UpstreamNodeGroup = 39,
    /// Behind `env`.
    Env = 42,
    /// In the list form of `env`.
    EnvList = 43,
    /// At the keys of its entries.
    EnvListKey = 44,
    /// At their values.
    EnvListVal = 45,
}

impl State {
    /// Fluent Bit's name for it; its number there is `self as u8`. Some have none.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Section => "section",
            Self::SectionKey => "section-key",
            Self::SectionVal => "section-value",
            Self::Service => "service",
            Self::Include => "include",
            Self::Extensions => "extensions",
            Self::Other => "other",
            Self::Custom => "custom",
            Self::Pipeline => "pipeline",
            Self::PluginInput => "input",
            Self::PluginFilter => "filter",
            Self::PluginOutput => "output",
            Self::PluginStart => "plugin-start",
            Self::PluginVal => "plugin-value",
            Self::PluginValList => "plugin-values",
            Self::PluginVariant => "plugin-variant",
            Self::GroupKey => "group-key",
            Self::GroupVal => "group-val",
            Self::InputProcessors => "processors",
            Self::InputProcessor => "processor",
            Self::Parser => "parser",
            Self::MultilineParser => "multiline-parser",
            Self::StreamProcessor => "stream-processor",
            Self::Plugins => "plugins",
            Self::UpstreamServers => "upstream-servers",
            Self::Env => "env",
            Self::EnvList => "env-list",
            Self::EnvListKey => "env-list-key",
            Self::EnvListVal => "env-list-val",
            Self::ParserEntry
            | Self::ParserKey
            | Self::MultilineParserEntry
            | Self::MultilineParserValue
            | Self::MultilineParserRule
            | Self::StreamProcessorEntry
            | Self::StreamProcessorKey
            | Self::UpstreamServer
            | Self::UpstreamNodeGroup => "unknown",
        }
    }
}
