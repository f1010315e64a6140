//! What is to be said of the pattern itself.

use std::io::{self, Write};

use crate::diagnostic::{Confidence, Diagnostic, Effect, Severity};
use crate::onigmo::{Error, GroupKind, NodeKind, Options, Regex};
use crate::report::marks::paint;
use crate::report::text::{Style, paragraph, write};
use crate::text::{File, FileId, Span, Texts};

use super::nodes;
use super::subject::{Subject, letters, same_length};

/// The pattern as a file that can be pointed into.
pub(super) fn as_file(subject: &Subject, texts: &mut Texts) -> FileId {
    texts.add(File::new("<pattern>", same_length(&subject.given).as_ref()))
}

/// Writes why the pattern is refused.
pub(super) fn refused(
    out: &mut impl Write,
    subject: &Subject,
    error: &Error,
    style: &Style,
) -> io::Result<()> {
    let mut texts = Texts::default();
    let file = as_file(subject, &mut texts);
    let span = |part| {
        let range = subject.locate(part);
        Span::new(file, range.start, range.end)
    };
    let mut found = finding(Severity::Error, error.kind.to_string());
    found.label(span(error.span), "");
    if let Some(second) = error.second {
        found.label(span(second), "together with this");
    }
    if let Some(unwrapped) = unwrapped(subject) {
        found.note(unwrapped);
    }
    found.note(format!("Onigmo: {} ({})", error.kind.message(), error.kind.code()));
    found.help = error.kind.hint();
    write(out, &[found], &texts, style)
}

fn finding(severity: Severity, message: String) -> Diagnostic {
    Diagnostic {
        rule: "regex",
        severity,
        effect: Effect::None,
        confidence: Confidence::Certain,
        message,
        labels: Vec::new(),
        notes: Vec::new(),
        help: None,
    }
}

/// Writes what Fluent Bit takes a valid pattern for.
pub(super) fn valid(
    out: &mut impl Write,
    subject: &Subject,
    regex: &Regex,
    style: &Style,
) -> io::Result<()> {
    writeln!(out, "{}", paint("valid", 1, style.color))?;
    let facts = unwrapped(subject).into_iter().chain(given(subject)).chain(groups(regex));
    for fact in facts {
        write!(out, "{}", paragraph(&fact, "  ", "    ", style))?;
    }
    writeln!(out)?;
    warnings(out, subject, regex, style)
}

/// What Fluent Bit takes off, and what it means.
fn unwrapped(subject: &Subject) -> Option<String> {
    if !subject.is_unwrapped() {
        return None;
    }
    let inner = String::from_utf8_lossy(subject.inner());
    let what = match inner.as_ref() {
        "" => "the empty pattern, which matches everything".to_owned(),
        inner => format!("`{inner}`"),
    };
    Some(match meanings(subject.options) {
        None => format!("Fluent Bit takes the slashes off and compiles {what}"),
        Some(meanings) => format!(
            "Fluent Bit takes the slashes and `{}` off and compiles {what} with {meanings}",
            letters(subject.options),
        ),
    })
}

/// The options of a raw pattern.
fn given(subject: &Subject) -> Option<String> {
    let meanings = meanings(subject.options).filter(|_| !subject.is_unwrapped())?;
    Some(format!("compiled with {meanings}"))
}

fn meanings(options: Options) -> Option<String> {
    let meanings: Vec<&str> = [
        (Options::MULTILINE, "`m` (the dot matches newlines)"),
        (Options::IGNORECASE, "`i` (capital and small letters are the same)"),
        (Options::EXTEND, "`x` (blanks and `#` comments mean nothing)"),
    ]
    .into_iter()
    .filter(|(option, _)| options.contains(*option))
    .map(|(_, meaning)| meaning)
    .collect();
    (!meanings.is_empty()).then(|| meanings.join(", "))
}

/// The groups with their names, and what they are good for.
fn groups(regex: &Regex) -> Vec<String> {
    let (count, names) = (regex.group_count(), regex.names());
    let noun = if count == 1 { "group" } else { "groups" };
    if count == 0 {
        return vec![
            "no group: `Tag_Regex` and parsers take even a match for a failure".to_owned(),
        ];
    }
    if names.is_empty() {
        return vec![format!(
            "{count} {noun} without a name: a parser makes no field of them, and each `<field>` of \
             a tag becomes `_`"
        )];
    }
    let names: Vec<String> = names
        .iter()
        .map(|it| {
            let numbers: Vec<String> = it.groups.iter().map(ToString::to_string).collect();
            format!("{} `{}`", numbers.join(" and "), it.name)
        })
        .collect();
    let mut facts = vec![format!("{count} {noun}: {}", names.join(", "))];
    if has_plain_groups(regex) {
        facts.push("plain groups do not capture beside named ones".to_owned());
    }
    facts
}

fn has_plain_groups(regex: &Regex) -> bool {
    nodes::all(regex.ast()).any(|it| {
        matches!(it.kind, NodeKind::Group { kind: GroupKind::Capture { name: None, .. }, .. })
    })
}

/// What Onigmo warns of, and Fluent Bit does not show.
fn warnings(
    out: &mut impl Write,
    subject: &Subject,
    regex: &Regex,
    style: &Style,
) -> io::Result<()> {
    let mut texts = Texts::default();
    let file = as_file(subject, &mut texts);
    let found: Vec<Diagnostic> = regex
        .warnings()
        .iter()
        .map(|warning| {
            let range = subject.locate(warning.span);
            let mut found = finding(Severity::Warning, warning.kind.to_string());
            found.label(Span::new(file, range.start, range.end), "");
            found
        })
        .collect();
    write(out, &found, &texts, style)
}
