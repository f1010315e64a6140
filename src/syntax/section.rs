/// What a section is to Fluent Bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SectionKind {
    /// `[SERVICE]`
    Service,
    /// `[PARSER]`
    Parser,
    /// `[MULTILINE_PARSER]`
    MultilineParser,
    /// `[STREAM_PROCESSOR]`
    StreamProcessor,
    /// `[PLUGINS]`
    Plugins,
    /// `[UPSTREAM_SERVERS]`
    UpstreamServers,
    /// `[CUSTOM]`
    Custom,
    /// `[INPUT]`
    Input,
    /// `[FILTER]`
    Filter,
    /// `[OUTPUT]`
    Output,
    /// `extensions` of YAML, which Fluent Bit leaves to its plugins.
    Extensions,
    /// Any other: read for its syntax and otherwise ignored, without a message.
    Other,
}

impl SectionKind {
    /// The names that Fluent Bit compares with, in its order.
    pub const NAMES: &[(&str, SectionKind)] = &[
        ("service", Self::Service),
        ("parser", Self::Parser),
        ("multiline_parser", Self::MultilineParser),
        ("stream_processor", Self::StreamProcessor),
        ("plugins", Self::Plugins),
        ("upstream_servers", Self::UpstreamServers),
        ("custom", Self::Custom),
        ("customs", Self::Custom),
        ("input", Self::Input),
        ("inputs", Self::Input),
        ("filter", Self::Filter),
        ("filters", Self::Filter),
        ("output", Self::Output),
        ("outputs", Self::Output),
    ];

    /// The kind that Fluent Bit takes a section of this name for.
    ///
    /// `get_section_type` in `flb_config_format.c` compares, without regard to case, only as many
    /// bytes as the given name has; so each beginning of a name is that name, the first in the
    /// list wins, and the empty name is the first of all.
    ///
    /// ```
    /// use flblint::syntax::SectionKind;
    ///
    /// assert_eq!(SectionKind::of("Input"), SectionKind::Input);
    /// assert_eq!(SectionKind::of("S"), SectionKind::Service);
    /// assert_eq!(SectionKind::of("SERVICES"), SectionKind::Other);
    /// assert_eq!(SectionKind::of(" INPUT"), SectionKind::Other);
    /// ```
    pub fn of(name: &str) -> Self {
        let is = |full: &str| {
            full.len() >= name.len()
                && full.as_bytes()[..name.len()].eq_ignore_ascii_case(name.as_bytes())
        };
        Self::NAMES.iter().find(|(full, _)| is(full)).map_or(Self::Other, |(_, kind)| *kind)
    }
}
