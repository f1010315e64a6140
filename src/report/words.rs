//! The words of the report that do not come from a rule.

use std::fmt;

use crate::diagnostic::{Confidence, Effect};

/// Before what Fluent Bit does.
pub(super) const FLUENT_BIT: &str = "Fluent Bit:";
/// Before a piece of evidence.
pub(super) const NOTE: &str = "note:";
/// Before what to do.
pub(super) const HELP: &str = "help:";

/// What Fluent Bit does, as the end of a sentence that begins with its name.
pub(super) const fn effect(effect: Effect) -> Option<&'static str> {
    Some(match effect {
        Effect::RefusedAtLoad => "refuses the configuration, in the dry run too",
        Effect::RefusedAtStart => "does not start, although the dry run passes",
        Effect::Crash => "crashes",
        Effect::DataLoss => "runs, and records do not arrive",
        Effect::Leak => "runs, and its memory grows",
        Effect::Degraded => "runs, but not as written",
        Effect::None => return None,
    })
}

/// What stands behind the rule's name where the finding is not certain.
pub(super) const fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Certain => "",
        Confidence::Likely => " (likely)",
    }
}

/// The text of a label that is too long to be shown to its end.
pub(super) fn up_to_line(text: &str, line: usize) -> String {
    let blank = if text.is_empty() { "" } else { " " };
    format!("{text}{blank}(up to line {line})")
}

/// What a run ends with: how much was checked, found, and not checked.
///
/// ```
/// use flblint::report::Summary;
///
/// let clean = Summary { configurations: 12, ..Summary::default() };
/// assert_eq!(clean.to_string(), "12 configurations checked: nothing found\n");
///
/// let found = Summary { errors: 2, warnings: 1, configurations: 3, ..Summary::default() };
/// assert_eq!(found.to_string(), "2 errors, 1 warning in 3 configurations\n");
///
/// let unknown = Summary { configurations: 1, not_checked: 2, ..Summary::default() };
/// assert_eq!(
///     unknown.to_string(),
///     "1 configuration checked: nothing found\nnot checked: 2 things (show with -v)\n",
/// );
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
    /// Findings that are advice and were shown.
    pub advice: usize,
    /// Configurations that were checked, with findings or without.
    pub configurations: usize,
    /// What could not be known, and so was not checked.
    pub not_checked: usize,
}

impl Summary {
    /// The kinds of findings that there are, with their numbers.
    fn findings(&self) -> Vec<String> {
        [
            (self.errors, "error", "errors"),
            (self.warnings, "warning", "warnings"),
            (self.advice, "advice", "advice"),
        ]
        .into_iter()
        .filter(|(number, ..)| 0 < *number)
        .map(|(number, one, many)| count(number, one, many))
        .collect()
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let checked = count(self.configurations, "configuration", "configurations");
        let findings = self.findings();
        if !findings.is_empty() {
            writeln!(f, "{} in {checked}", findings.join(", "))?;
        } else if self.configurations == 0 {
            writeln!(f, "no configuration to check")?;
        } else {
            writeln!(f, "{checked} checked: nothing found")?;
        }
        if 0 < self.not_checked {
            let things = count(self.not_checked, "thing", "things");
            writeln!(f, "not checked: {things} (show with -v)")?;
        }
        Ok(())
    }
}

/// `number` and the word that goes with it.
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(errors: usize, warnings: usize, advice: usize, configurations: usize, expect: &str) {
        let summary = Summary { errors, warnings, advice, configurations, not_checked: 0 };
        assert_eq!(summary.to_string(), format!("{expect}\n"));
    }

    #[test]
    fn findings_are_counted_by_kind() {
        check(1, 0, 0, 1, "1 error in 1 configuration");
        check(0, 2, 0, 2, "2 warnings in 2 configurations");
        check(1, 1, 1, 2, "1 error, 1 warning, 1 advice in 2 configurations");
        check(0, 0, 3, 2, "3 advice in 2 configurations");
    }

    #[test]
    fn nothing_found_is_not_nothing_checked() {
        check(0, 0, 0, 1, "1 configuration checked: nothing found");
        check(0, 0, 0, 0, "no configuration to check");
    }

    #[test]
    fn what_was_not_checked_is_a_line_of_its_own() {
        let summary =
            Summary { errors: 1, configurations: 1, not_checked: 1, ..Summary::default() };
        assert_eq!(
            summary.to_string(),
            "1 error in 1 configuration\nnot checked: 1 thing (show with -v)\n",
        );
    }
}
