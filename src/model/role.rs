use crate::syntax::{Section, SectionKind};

/// What a file is for, by its sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// A main configuration, or a part of one.
    Main,
    /// A parsers file: parsers, and nothing that belongs to a pipeline.
    Parsers,
    /// A plugins, streams or upstream file.
    Auxiliary,
}

/// Sections of the files that are neither.
const AUXILIARY: &[&str] = &["PLUGINS", "STREAM_TASK", "UPSTREAM", "NODE"];

impl Role {
    /// The role of a file with these sections; one without any is a main configuration.
    pub(super) fn of(sections: &[Section]) -> Self {
        let all = |is: fn(&Section) -> bool| !sections.is_empty() && sections.iter().all(is);
        let is_parser =
            |it: &Section| matches!(it.kind, SectionKind::Parser | SectionKind::MultilineParser);
        let is_auxiliary =
            |it: &Section| AUXILIARY.iter().any(|name| it.name.value.eq_ignore_ascii_case(name));
        if all(is_parser) {
            Self::Parsers
        } else if all(is_auxiliary) {
            Self::Auxiliary
        } else {
            Self::Main
        }
    }
}

/// Whether a text may be a configuration of Fluent Bit: in the classic format it has a header that
/// Fluent Bit knows, spelt in full, and a key that names something, or a command; in YAML a pipeline
/// or parsers.
///
/// ```
/// use flblint::model::looks_like_fluent_bit;
///
/// assert!(looks_like_fluent_bit("[INPUT]\n    Name cpu\n"));
/// assert!(looks_like_fluent_bit("pipeline:\n  inputs:\n    - name: cpu\n"));
/// assert!(!looks_like_fluent_bit("[service]\nport = 1\n"));
/// ```
pub fn looks_like_fluent_bit(text: &str) -> bool {
    if looks_like_yaml(text) {
        return true;
    }
    let (mut header, mut key) = (false, false);
    for line in text.lines() {
        header |= known_header(line);
        key |= names_something(line);
        if header && key {
            return true;
        }
    }
    false
}

/// The same for YAML: a pipeline with parts of ours, or parsers.
fn looks_like_yaml(text: &str) -> bool {
    let has_line = |is: fn(&str) -> bool| text.lines().any(is);
    let has_part = || has_line(|it| ["inputs:", "filters:", "outputs:"].contains(&it.trim()));
    (has_line(|it| it.trim_end() == "pipeline:") && has_part())
        || (has_line(|it| ["parsers:", "multiline_parsers:"].contains(&it.trim_end()))
            && has_line(|it| {
                it.trim_start_matches([' ', '-']).starts_with("format:")
                    || it.trim_start_matches([' ', '-']).starts_with("type:")
            }))
}

/// Whether `line` is the header of a section that Fluent Bit knows.
fn known_header(line: &str) -> bool {
    let Some((name, _)) = line.strip_prefix('[').and_then(|it| it.split_once(']')) else {
        return false;
    };
    SectionKind::NAMES.iter().any(|(known, _)| known.eq_ignore_ascii_case(name.trim()))
}

/// Whether `line` is `Name x`, a command, or a key of the service that no other program has.
fn names_something(line: &str) -> bool {
    let line = line.trim_start();
    let word = line.split([' ', '\t']).next().unwrap_or_default();
    word.len() < line.trim_end().len()
        && ["name", "@include", "@set", "parsers_file", "flush", "log_level"]
            .iter()
            .any(|it| word.eq_ignore_ascii_case(it))
}
