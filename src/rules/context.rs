use crate::diagnostic::{Diagnostic, Label};
use crate::model::Config;
use crate::sim::Trace;
use crate::text::{Span, Texts};

use super::Rule;

/// What a rule looks at, and where it puts its findings.
#[derive(Debug)]
pub struct Context<'a> {
    /// The configuration.
    pub config: &'a Config,
    /// What Fluent Bit does with the samples.
    pub trace: &'a Trace<'a>,
    /// The files, for what is written at a place.
    pub texts: &'a Texts,
    pub(super) rule: &'static Rule,
    pub(super) found: Vec<Diagnostic>,
}

impl Context<'_> {
    /// Reports a finding at `span`; what is returned takes labels, notes and help.
    pub fn report(&mut self, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.found.push(Diagnostic {
            rule: self.rule.name,
            severity: self.rule.severity,
            effect: self.rule.effect,
            confidence: self.rule.confidence,
            message: message.into(),
            labels: vec![Label { span, text: String::new() }],
            notes: Vec::new(),
            help: None,
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }
}
