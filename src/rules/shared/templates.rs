//! Texts that something else fills in before Fluent Bit reads them.

use std::collections::BTreeSet;

use crate::text::{FileId, Texts};

/// What templates write for a value that is put in later.
const MARKS: &[&str] = &["{{", "}}", "{%", "<%", "%{", "#{", "${", "[[", "%s", "$("];
/// What a line of a template begins with that is a line of its own.
const LINES: &[&str] = &["{{", "{%", "<%"];

/// Whether a value is to be filled in.
pub(in crate::rules) fn is_unfilled(value: &str) -> bool {
    MARKS.iter().any(|it| value.contains(it))
}

/// The files that are templates: Fluent Bit never reads them as they are.
pub(in crate::rules) fn templates(files: &[FileId], texts: &Texts) -> BTreeSet<FileId> {
    files.iter().copied().filter(|it| is_template(&texts.file(*it).text)).collect()
}

fn is_template(file: &str) -> bool {
    file.lines().any(|line| LINES.iter().any(|it| line.trim_start().starts_with(it)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_files() {
        assert!(is_unfilled("kube.{{ .Values.app }}"));
        assert!(!is_unfilled("kube.{a,b}"));
        assert!(is_template("[OUTPUT]\n  {{- if .Values.es }}\n    Name es\n"));
        assert!(!is_template("[OUTPUT]\n    Name es\n    Host {{ .Values.host }}\n"));
    }
}
