use crate::text::Span;

/// Something in what the files mean that Fluent Bit refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What it is.
    pub kind: ProblemKind,
    /// Where.
    pub span: Span,
}

/// Why Fluent Bit refuses the configuration, its syntax apart.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// `@INCLUDE` of a file that is not there.
    IncludeMissing,
    /// `@INCLUDE` with a `*` that meets no file.
    IncludeNoMatch,
    /// `@INCLUDE` of a file that was read before, or is being read.
    IncludeTwice,
    /// More files than Fluent Bit takes.
    TooManyFiles,
    /// The file exists and cannot be read.
    Unreadable {
        /// What the system says.
        reason: String,
    },
    /// `Parsers_File` names a file that is not there.
    ParsersFileMissing,
    /// `[PARSER]` or `[MULTILINE_PARSER]` in the main configuration.
    ParserInMain,
}

impl ProblemKind {
    /// What Fluent Bit 5.1.1 logs for it, as far as it logs anything that names it.
    pub const fn logged(&self) -> Option<&'static str> {
        match self {
            Self::IncludeNoMatch => Some("no match"),
            Self::IncludeTwice => Some("Read twice."),
            Self::TooManyFiles => Some("Too many config files. Limit = 1000"),
            Self::ParserInMain => Some(
                "Sections 'multiline_parser' and 'parser' are not valid in the main configuration \
                 file.",
            ),
            Self::ParsersFileMissing => Some("could not configure service property 'parsers_file'"),
            Self::IncludeMissing | Self::Unreadable { .. } => None,
        }
    }
}

/// Something that was not checked, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What, and why, in words.
    pub reason: String,
    /// Where.
    pub span: Span,
}
