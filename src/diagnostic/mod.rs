//! What a finding is: which rule, how bad, what Fluent Bit does, where, why, and what to do.
//!
//! Nothing here knows how a finding looks; that is for `report`.

use crate::text::Span;

/// How bad a finding is. The order is that of importance, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Fluent Bit refuses, crashes, leaks, loses or corrupts data, or the setting can never work.
    Error,
    /// A likely mistake.
    Warning,
    /// Worth knowing; not shown unless asked for.
    Advice,
}

impl Severity {
    /// The word in output and options.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }
}

/// What Fluent Bit does because of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It does not load the configuration; the dry run says so too.
    RefusedAtLoad,
    /// It loads the configuration and then does not start; the dry run does not see it.
    RefusedAtStart,
    /// It crashes.
    Crash,
    /// It runs, and records do not arrive.
    DataLoss,
    /// It runs, and its memory grows.
    Leak,
    /// It runs, but not as written.
    Degraded,
    /// Nothing that can be seen from outside.
    None,
}

impl Effect {
    /// The word in output.
    pub const fn word(self) -> &'static str {
        match self {
            Self::RefusedAtLoad => "refused-at-load",
            Self::RefusedAtStart => "refused-at-start",
            Self::Crash => "crash",
            Self::DataLoss => "data-loss",
            Self::Leak => "leak",
            Self::Degraded => "degraded",
            Self::None => "none",
        }
    }
}

/// How sure a finding is. Only a certain one may be an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// It is so.
    Certain,
    /// There are configurations that look like this and are meant so.
    Likely,
}

impl Confidence {
    /// The word in output.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Likely => "likely",
        }
    }
}

/// A place with a few words about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is there; may be empty.
    pub text: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule's name.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What Fluent Bit does.
    pub effect: Effect,
    /// How sure it is.
    pub confidence: Confidence,
    /// What is wrong here.
    pub message: String,
    /// Where; the first one is the place of the finding.
    pub labels: Vec<Label>,
    /// The evidence: which sample, which function of Fluent Bit, which line of its log.
    pub notes: Vec<String>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// The place of the finding.
    pub fn span(&self) -> Option<Span> {
        self.labels.first().map(|it| it.span)
    }

    /// Adds another place.
    pub fn label(&mut self, span: Span, text: impl Into<String>) -> &mut Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Adds a piece of evidence.
    pub fn note(&mut self, note: impl Into<String>) -> &mut Self {
        self.notes.push(note.into());
        self
    }

    /// Says what to do.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Says that Fluent Bit does something else than the rule usually means.
    pub fn effect(&mut self, effect: Effect) -> &mut Self {
        self.effect = effect;
        self
    }

    /// Gives it another severity than the rule's.
    pub fn severity(&mut self, severity: Severity) -> &mut Self {
        self.severity = severity;
        self
    }
}
