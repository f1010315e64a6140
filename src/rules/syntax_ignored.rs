use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Effect, Severity};
use crate::model::{Config, Kind, Role};
use crate::schema::Version;
use crate::syntax::{
    Indentation, Section, SectionKind, SyntaxErrorKind, SyntaxWarning, SyntaxWarningKind,
};
use crate::text::{FileId, Span, Texts};

use super::Context;
use super::shared::nearest::nearest;
use super::shared::templates::templates;
use super::shared::words::{logs, quoted};

super::declare! {
    /// Fluent Bit reads a line otherwise than it looks, mostly without a message.
    ///
    /// ## Why it is bad
    ///
    /// What Fluent Bit cannot use it often leaves out: a command other than `@SET` and `@INCLUDE`,
    /// an `@SET` without `=`, text behind the header of a section. Or it takes it for something
    /// else: of a key that is not indented, the first letter is the indent; a tab behind a key is a
    /// part of the key; and a NUL byte ends a line and joins the next one to it.
    ///
    /// ## What to do
    ///
    /// What the message says: each of them has its own.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// @INCLUD inputs.conf
    /// #^^^^^^^^^^^^^^^^^^ Fluent Bit knows no command `@INCLUD`, and ignores the line
    /// [SERVICE]
    ///     Flush 1
    /// ```
    ///
    /// ```conf,bad
    /// @SET LEVEL info
    /// #^^^^^^^^^^^^^^ this command has no `=`, so it sets nothing
    /// [SERVICE]
    ///     Flush 1
    /// ```
    ///
    /// ```conf,bad
    /// [SERVICE] Flush 1
    /// #         ^^^^^^^ Fluent Bit ignores this text behind the section header
    ///     Log_Level info
    /// ```
    ///
    /// ```conf,bad
    /// [SERVICE]
    ///     Flush 1
    /// [INPUT]
    /// #^^^^^^ this section has no keys
    /// [OUTPUT]
    ///     Name  stdout
    ///     Match *
    /// ```
    ///
    /// ```conf,good
    /// @SET LEVEL=info
    /// [SERVICE] # all of it
    ///     Flush     1
    ///     Log_Level ${LEVEL}
    /// ```
    severity: Warning, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

/// The release whose dry run looks at the properties of plugins.
const DRY_RUN_KNOWS_KEYS: Version = Version::new(5, 0, 0);

/// The commands that there are.
const COMMANDS: [&str; 2] = ["@INCLUDE", "@SET"];

fn check(context: &mut Context<'_>) {
    let config = context.config;
    let mut told: BTreeSet<(FileId, &str)> = BTreeSet::new();
    let templates = templates(&config.files, context.texts);
    for warning in &config.warnings {
        if templates.contains(&warning.span.file)
            || is_said_elsewhere(config, context.texts, warning)
        {
            continue;
        }
        // One of a kind of mistake that the whole file has is enough.
        let once = match warning.kind {
            SyntaxWarningKind::NulByte => Some("NUL"),
            SyntaxWarningKind::LetterAsIndent => Some("indent"),
            _ => None,
        };
        if once.is_some_and(|it| !told.insert((warning.span.file, it))) {
            continue;
        }
        report(context, warning);
    }
}

/// Whether another rule explains it better, or nothing is misread.
fn is_said_elsewhere(config: &Config, texts: &Texts, warning: &SyntaxWarning) -> bool {
    let has_error = |is: fn(&SyntaxErrorKind) -> bool| {
        config.errors.iter().any(|it| it.span.file == warning.span.file && is(&it.kind))
    };
    match warning.kind {
        // It is flblint that does not read on, not Fluent Bit.
        SyntaxWarningKind::TooDeep => true,
        SyntaxWarningKind::NoKeys | SyntaxWarningKind::BlankInHeader => {
            is_unknown_section(config, warning.span)
        }
        SyntaxWarningKind::LetterAsIndent => has_error(|it| {
            matches!(
                it,
                SyntaxErrorKind::IndentationTooLow(Indentation { expected: 0, .. })
                    | SyntaxErrorKind::InconsistentTabAndSpace(Indentation { expected: 0, .. })
                    | SyntaxErrorKind::ExtraIndentation(Indentation { expected: 0, .. })
            )
        }),
        SyntaxWarningKind::NulByte => has_error(|it| *it == SyntaxErrorKind::NulBytes),
        // All keys of the section stand behind its header.
        SyntaxWarningKind::TextBehindHeader => config.warnings.iter().any(|it| {
            it.kind == SyntaxWarningKind::NoKeys && is_behind(texts, it.span, warning.span)
        }),
        // A NUL byte in a line may leave the last one over.
        SyntaxWarningKind::LostLastLine => config
            .warnings
            .iter()
            .any(|it| it.span.file == warning.span.file && it.kind == SyntaxWarningKind::NulByte),
        _ => false,
    }
}

/// Whether `text` stands in the line of `header`, behind it.
fn is_behind(texts: &Texts, header: Span, text: Span) -> bool {
    header.file == text.file
        && header.end() <= text.start()
        && !texts.of(Span::new(header.file, header.end(), text.start())).contains('\n')
}

/// Whether a header at `span`, or around it, is that of a section that `unknown-section` reports.
fn is_unknown_section(config: &Config, span: Span) -> bool {
    let is_here = |header: Span| {
        header.file == span.file && header.start() <= span.start() && span.end() <= header.end()
    };
    config.role == Role::Auxiliary
        || config.sections.iter().any(|it| it.kind == SectionKind::Other && is_here(it.header))
}

fn report(context: &mut Context<'_>, warning: &SyntaxWarning) {
    let (config, texts, span) = (context.config, context.texts, warning.span);
    let text = texts.of(span);
    if warning.kind == SyntaxWarningKind::TextBehindHeader && is_comment(text) {
        return;
    }
    let found = context.report(span, message(warning.kind, text));
    match warning.kind {
        SyntaxWarningKind::NoKeys => {
            no_keys(config, span, found);
            let mut behind = config.warnings.iter().filter(|it| {
                it.kind == SyntaxWarningKind::TextBehindHeader && is_behind(texts, span, it.span)
            });
            if let Some(text) = behind.find(|it| !is_comment(texts.of(it.span))) {
                found.label(text.span, "this is ignored");
            }
        }
        SyntaxWarningKind::UnknownCommand => unknown_command(text, found),
        SyntaxWarningKind::SetWithoutEqualsSign => {
            found.help("write `@SET NAME=VALUE`, without blanks around the `=`");
        }
        SyntaxWarningKind::TextBehindHeader => {
            if !text.contains(char::is_alphanumeric) {
                found.severity(Severity::Advice).effect(Effect::None);
            }
            found.help("move it into a line of its own");
        }
        SyntaxWarningKind::BlankInHeader => {
            found.note("so it is the name of no section, and the section is ignored");
            found.help(format!("write `[{}]`", text.trim()));
        }
        SyntaxWarningKind::GroupWithoutName => {
            found.help("give it a name, or take it out");
        }
        SyntaxWarningKind::LetterAsIndent => letter_as_indent(config, span, text, found),
        SyntaxWarningKind::BlankInKey => {
            unknown_key(config, span, found);
            found.help("put a plain space between key and value: no other blank separates them");
        }
        SyntaxWarningKind::NulByte => {
            found.severity(Severity::Error).help("take it out");
        }
        SyntaxWarningKind::LostLastLine => {
            found.severity(Severity::Error).help("end the file with a line end");
        }
        SyntaxWarningKind::TooDeep => {}
    }
    match warning.kind.logged() {
        Some(line) => found.note(logs(&[line])),
        None => found.note("Fluent Bit logs nothing"),
    };
}

/// What Fluent Bit does with `text`.
fn message(kind: SyntaxWarningKind, text: &str) -> String {
    let words = match kind {
        SyntaxWarningKind::NoKeys => "this section has no keys",
        SyntaxWarningKind::UnknownCommand => {
            let name = quoted(command(text));
            return format!("Fluent Bit knows no command {name}, and ignores the line");
        }
        SyntaxWarningKind::SetWithoutEqualsSign => "this command has no `=`, so it sets nothing",
        SyntaxWarningKind::TextBehindHeader => {
            "Fluent Bit ignores this text behind the section header"
        }
        SyntaxWarningKind::BlankInHeader => "the blanks in this header are part of the name",
        SyntaxWarningKind::GroupWithoutName => {
            "this group has no name, so its keys belong to the section"
        }
        SyntaxWarningKind::LetterAsIndent => {
            return format!("Fluent Bit takes `{text}` for the indent, because this line has none");
        }
        SyntaxWarningKind::BlankInKey => "this blank is part of the key: only a space ends a key",
        SyntaxWarningKind::NulByte => {
            "this NUL byte ends the line, and the next line is joined to it"
        }
        SyntaxWarningKind::LostLastLine => "this last line is not read: it has no line end",
        SyntaxWarningKind::TooDeep => "flblint does not read on here: this is nested too deeply",
    };
    words.to_owned()
}

/// The command of `line` as Fluent Bit reads it: up to the first space.
fn command(line: &str) -> &str {
    line.split(' ').next().unwrap_or_default()
}

/// Whether `text`, which is ignored, looks as if it was to be ignored.
fn is_comment(text: &str) -> bool {
    ["#", ";", "//"].iter().any(|it| text.starts_with(it))
}

/// What a section without keys is worth depends on what it is.
fn no_keys(config: &Config, span: Span, found: &mut Diagnostic) {
    let refused = match config.sections.iter().find(|it| it.header == span) {
        Some(section) => Kind::of(section.kind).map(|it| {
            format!(
                "{}, and does not start",
                logs(&[&format!("section '{}' is missing the 'name' property", it.word())])
            )
        }),
        None if config.parsers.list.iter().any(|it| it.header == span) => {
            Some("Fluent Bit logs `no parser 'name' found`, and does not start".to_owned())
        }
        None if config.parsers.multiline.iter().any(|it| it.header == span) => {
            Some("Fluent Bit logs `no 'name' defined`, and does not start".to_owned())
        }
        None => None,
    };
    match refused {
        Some(note) => found.severity(Severity::Error).effect(Effect::RefusedAtLoad).note(note),
        None => found.severity(Severity::Advice).effect(Effect::None),
    };
    found.help("give it keys, or take it out");
}

fn unknown_command(line: &str, found: &mut Diagnostic) {
    let name = line.split([' ', '\t']).next().unwrap_or_default();
    match nearest(name, COMMANDS) {
        // There is a tab: with a space behind it, each name is a command.
        Some(meant) if meant.eq_ignore_ascii_case(name) => {
            found.severity(Severity::Error);
            found.help(format!("put a space right behind `{meant}`: a tab does not separate"));
        }
        Some(meant) => {
            found.severity(Severity::Error).help(format!("write `{meant}`"));
        }
        None => {
            found.help("there are `@SET` and `@INCLUDE`; for a comment, write `#`");
        }
    }
}

fn letter_as_indent(config: &Config, span: Span, letter: &str, found: &mut Diagnostic) {
    unknown_key(config, Span::new(span.file, span.end(), span.end()), found);
    found.help(if letter.starts_with(char::is_alphanumeric) {
        "indent every key"
    } else {
        "indent every key; a comment begins with `#`"
    });
}

/// Says what becomes of the key at `span`, which is none that Fluent Bit knows.
fn unknown_key(config: &Config, span: Span, found: &mut Diagnostic) {
    let is_here =
        |key: Span| key.file == span.file && key.start() <= span.start() && span.end() <= key.end();
    let property = |it: &Section| it.properties.iter().position(|it| is_here(it.key.span));
    found.severity(Severity::Error);
    let mut sections = config.sections.iter();
    let Some((section, at)) = sections.find_map(|it| Some((it, property(it)?))) else { return };
    found.note(format!("the key is `{}`", section.properties[at].key.value));
    if Kind::of(section.kind).is_none() {
        return;
    }
    // Without a name it is no instance, and with one the property is unknown to it.
    let at_load = section.property("name").is_none() || DRY_RUN_KNOWS_KEYS <= config.version;
    found.effect(if at_load { Effect::RefusedAtLoad } else { Effect::RefusedAtStart });
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::model::{Settings, load};
    use crate::sim::{Samples, trace};
    use crate::text::{File, Texts};

    /// `expect` is the text at the place, and what is said of it.
    #[track_caller]
    fn check(text: &str, expect: &[(&str, &str)]) {
        let mut texts = Texts::default();
        let main = texts.add(File::new("a.conf", text));
        let config = load(main, "a.conf", &mut texts, &BTreeMap::new(), &Settings::default());
        let samples = Samples::default();
        let found = crate::rules::check(&config, &trace(&config, &samples), &texts);
        let found: Vec<(&str, &str)> = found
            .iter()
            .filter(|it| it.rule == super::RULE.name)
            .map(|it| (texts.of(it.span().unwrap()), it.message.as_str()))
            .collect();
        assert_eq!(found, expect, "{text:?}");
    }

    #[test]
    fn letters_are_told_once() {
        check(
            "[SERVICE]\nFlush 1\n",
            &[("F", "Fluent Bit takes `F` for the indent, because this line has none")],
        );
        check(
            "[SERVICE]\nFlush 1\nFlush 2\n",
            &[("F", "Fluent Bit takes `F` for the indent, because this line has none")],
        );
        // That the second line is not indented says it already.
        check("[SERVICE]\nFlush 1\nGrace 2\n", &[]);
    }

    #[test]
    fn blanks_in_keys() {
        check(
            "[SERVICE]\n Flush\t1 2\n",
            &[("\t", "this blank is part of the key: only a space ends a key")],
        );
    }

    #[test]
    fn blanks_in_headers_are_for_unknown_section() {
        check("[ SERVICE ]\n Flush 1\n", &[]);
    }

    #[test]
    fn comments_behind_headers_are_no_mistake() {
        check("[SERVICE] # x\n Flush 1\n", &[]);
        check(
            "[SERVICE] x\n Flush 1\n",
            &[("x", "Fluent Bit ignores this text behind the section header")],
        );
    }

    #[test]
    fn all_keys_behind_the_header() {
        let expect = [("[SERVICE]", "this section has no keys")];
        check("[SERVICE] Flush 1\n[INPUT]\n Name cpu\n", &expect);
    }

    #[test]
    fn templates_are_not_what_is_read() {
        check("[SERVICE] x\n{{- if .Values.flush }}\n Flush 1\n{{- end }}\n", &[]);
    }

    #[test]
    fn one_nul_byte_is_told() {
        let text = "this NUL byte ends the line, and the next line is joined to it";
        check("[SERVICE]\n Flush 1\0\n Grace 2\0\n", &[("\0", text)]);
    }

    #[test]
    fn tab_behind_a_command() {
        check(
            "@INCLUDE\t a.conf\n",
            &[(
                "@INCLUDE\t a.conf",
                "Fluent Bit knows no command `@INCLUDE\t`, and ignores the line",
            )],
        );
    }
}
