use crate::diagnostic::{Confidence, Effect, Severity};

use super::Context;

/// A rule: what it is called, how bad it is, its manual page, and its check.
///
/// Made by `declare!` in the file that has the rule's name.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case: `tag-regex-no-match`. It comes from the name of the file.
    pub name: &'static str,
    /// How bad its findings are, unless one says otherwise.
    pub severity: Severity,
    /// What Fluent Bit does, unless a finding says otherwise.
    pub effect: Effect,
    /// How sure its findings are.
    pub confidence: Confidence,
    /// The release of flblint that has it first.
    pub since: &'static str,
    /// The manual page, in Markdown.
    pub docs: &'static str,
    pub(super) check: fn(&mut Context<'_>),
}

impl Rule {
    /// The first line of the manual page.
    pub fn summary(&self) -> &'static str {
        self.docs.trim_start().lines().next().unwrap_or_default().trim()
    }

    /// The fenced blocks of the manual page whose info string is `info`.
    pub fn examples(&self, info: &str) -> Vec<String> {
        let mut examples = Vec::new();
        let mut open: Option<(bool, String)> = None;
        for line in self.docs.lines().map(|it| it.strip_prefix(' ').unwrap_or(it)) {
            let fence = line.strip_prefix("```");
            match (&mut open, fence) {
                (None, Some(given)) => open = Some((given.trim() == info, String::new())),
                (None, None) => {}
                (Some((wanted, text)), Some(_)) => {
                    if *wanted {
                        examples.push(std::mem::take(text));
                    }
                    open = None;
                }
                (Some((_, text)), None) => {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
        examples
    }
}

/// The length of the rule's name within the path of its module.
pub(super) const fn name_length(module: &str) -> usize {
    let bytes = module.as_bytes();
    let mut length = 0;
    while length < bytes.len() && bytes[bytes.len() - 1 - length] != b':' {
        length += 1;
    }
    length
}

/// The last part of a module's path, with hyphens.
pub(super) const fn name<const LENGTH: usize>(module: &str) -> [u8; LENGTH] {
    let bytes = module.as_bytes();
    let mut name = [0; LENGTH];
    let mut at = 0;
    while at < LENGTH {
        let byte = bytes[bytes.len() - LENGTH + at];
        name[at] = if byte == b'_' { b'-' } else { byte };
        at += 1;
    }
    name
}
