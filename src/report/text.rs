//! Findings for people, in a terminal.
//!
//! ```text
//! error[tag-regex-mismatch]: gives no tag to 1 of the 2 sample paths that this input reads
//!    ╭─[fluent-bit.conf:3:15]
//!  2 │     Path      /var/log/containers/*.log
//!  3 │     Tag_Regex ^/var/log/pods/(?<pod>[^/]+)/
//!    ·               ──────────────┬──────────────
//!    ·                             ╰── does not match
//!    ╰────
//!   Fluent Bit: runs, and records do not arrive
//!   note: …
//!   help: …
//! ```
//!
//! The head, the notes and the help are ours; the part with the lines of the file is drawn by
//! miette, which sees nothing of the file but an excerpt of our making.

use std::fmt;
use std::io;

use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents,
    SourceCode, SourceSpan, SpanContents, ThemeCharacters, ThemeStyles,
};

use super::excerpt::{Excerpt, Index, Spot, excerpts, wrap};
use super::{safe, words};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::text::Texts;

/// How findings look.
///
/// Whether there is a terminal, how wide it is and what it can show is for the caller to know.
///
/// ```
/// use flblint::report::text::Style;
///
/// let piped = Style::default();
/// assert_eq!(piped, Style { color: false, unicode: true, width: 80 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// With escape sequences for colors.
    pub color: bool,
    /// Lines and arrows in Unicode; otherwise all that is not from a file or a rule is ASCII.
    pub unicode: bool,
    /// Columns. Less than 30 counts as 30; words that do not fit are not broken.
    pub width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self { color: false, unicode: true, width: 80 }
    }
}

impl Style {
    /// The width that is used.
    pub(super) fn columns(&self) -> usize {
        self.width.max(30)
    }

    /// Characters and colors of miette; its `error` is the color of this severity.
    fn theme(&self, severity: Severity) -> GraphicalTheme {
        let characters =
            if self.unicode { ThemeCharacters::unicode() } else { ThemeCharacters::ascii() };
        let mut styles = if self.color { ThemeStyles::ansi() } else { ThemeStyles::none() };
        styles.error = match severity {
            Severity::Error => styles.error,
            Severity::Warning => styles.warning,
            Severity::Advice => styles.advice,
        };
        if self.color {
            styles.error = styles.error.bold();
            styles.help = styles.help.bold();
        }
        GraphicalTheme { characters, styles }
    }
}

/// Writes the findings in the order given, each with an empty line behind it.
///
/// ```
/// use flblint::diagnostic::{Confidence, Diagnostic, Effect, Severity};
/// use flblint::report::text::{Style, write};
/// use flblint::text::{File, Span, Texts};
///
/// let mut texts = Texts::default();
/// let file = texts.add(File::new("fluent-bit.conf", "[INPUT]\n    Name tial\n"));
/// let mut finding = Diagnostic {
///     rule: "unknown-plugin",
///     severity: Severity::Error,
///     effect: Effect::RefusedAtLoad,
///     confidence: Confidence::Certain,
///     message: "there is no input `tial` in Fluent Bit 5.1.1".to_owned(),
///     labels: Vec::new(),
///     notes: Vec::new(),
///     help: None,
/// };
/// finding.label(Span::new(file, 17, 21), "did you mean `tail`?");
///
/// let mut out = Vec::new();
/// write(&mut out, &[finding], &texts, &Style::default())?;
/// assert_eq!(
///     String::from_utf8_lossy(&out),
///     "\
/// error[unknown-plugin]: there is no input `tial` in Fluent Bit 5.1.1
///    ╭─[fluent-bit.conf:2:10]
///  1 │ [INPUT]
///  2 │     Name tial
///    ·          ──┬─
///    ·            ╰── did you mean `tail`?
///    ╰────
///   Fluent Bit: refuses the configuration, in the dry run too
///
/// ",
/// );
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// Nothing that a terminal obeys goes out: a control character is shown as its picture (`␛`, or
/// `?` in ASCII), a byte that is not UTF-8 as U+FFFD, a tab as spaces. Of a long line there is
/// the part around the label, with `…` where it is cut; line and column are always the true ones.
///
/// # Errors
///
/// Those of `out`.
pub fn write(
    out: &mut impl io::Write,
    diagnostics: &[Diagnostic],
    texts: &Texts,
    style: &Style,
) -> io::Result<()> {
    let index = Index::new(diagnostics, texts);
    for diagnostic in diagnostics {
        let theme = style.theme(diagnostic.severity);
        let snippets = Snippets(excerpts(&diagnostic.labels, &index, style));
        writeln!(
            out,
            "{}{}{}",
            head(diagnostic, &theme, style),
            snippets.draw(theme.clone()),
            foot(diagnostic, &theme, style),
        )?;
    }
    Ok(())
}

/// Draws places with what is there, without a finding around them.
///
/// ```
/// use flblint::diagnostic::Label;
/// use flblint::report::text::{Style, draw};
/// use flblint::text::{File, Span, Texts};
///
/// let mut texts = Texts::default();
/// let file = texts.add(File::new("<pattern>", "^/var/log/"));
/// let label = Label { span: Span::new(file, 1, 10), text: "no further".to_owned() };
/// let mut out = Vec::new();
/// draw(&mut out, &[label], &texts, &Style::default())?;
/// let drawn = [
///     "   ╭─[<pattern>:1:2]",
///     " 1 │ ^/var/log/",
///     "   ·  ────┬────",
///     "   ·      ╰── no further",
///     "   ╰────",
/// ];
/// assert_eq!(String::from_utf8_lossy(&out).lines().collect::<Vec<_>>(), drawn);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// Those of `out`.
pub fn draw(
    out: &mut impl io::Write,
    labels: &[Label],
    texts: &Texts,
    style: &Style,
) -> io::Result<()> {
    let snippets = Snippets(excerpts(labels, &Index::of(labels, texts), style));
    write!(out, "{}", snippets.draw(style.theme(Severity::Error)))
}

/// `error[rule]: what is wrong`.
fn head(diagnostic: &Diagnostic, theme: &GraphicalTheme, style: &Style) -> String {
    let lead = format!("{}[{}]", diagnostic.severity.word(), diagnostic.rule);
    let likely = words::confidence(diagnostic.confidence);
    let text = format!("{lead}{likely}: {}", diagnostic.message);
    let painted = theme.styles.error.style(&lead).to_string();
    paragraph(&text, "", "  ", style).replacen(&lead, &painted, 1)
}

/// What Fluent Bit does, the evidence, and what to do.
fn foot(diagnostic: &Diagnostic, theme: &GraphicalTheme, style: &Style) -> String {
    let effect = words::effect(diagnostic.effect).map(|it| (words::FLUENT_BIT, it));
    let notes = diagnostic.notes.iter().map(|it| (words::NOTE, it.as_str()));
    let help = diagnostic.help.as_deref().map(|it| (words::HELP, it));
    let line = |(lead, text): (&str, &str)| {
        let painted = theme.styles.help.style(lead).to_string();
        paragraph(&format!("{lead} {text}"), "  ", "        ", style).replacen(lead, &painted, 1)
    };
    effect.into_iter().chain(notes).chain(help).map(line).collect()
}

/// `text` in lines that fit in the width, the last one ended too; `first` and `rest` stand in front
/// of them.
///
/// ```
/// use flblint::report::text::{Style, paragraph};
///
/// let narrow = Style { width: 30, ..Style::default() };
/// let lines = paragraph("what does not fit goes on below", "- ", "  ", &narrow);
/// assert_eq!(lines, "- what does not fit goes on\n  below\n");
/// ```
pub fn paragraph(text: &str, first: &str, rest: &str, style: &Style) -> String {
    wrap(&safe::text(text, style.unicode), style.columns(), [first, rest]) + "\n"
}

/// The excerpts of one finding.
///
/// To miette they are one source. Each has a range of offsets of its own there, with a gap
/// behind it; what miette asks for across a gap does not exist, so it draws each by itself.
#[derive(Debug)]
struct Snippets(Vec<Excerpt>);

/// Offsets between two excerpts.
const GAP: usize = 2;

impl Snippets {
    /// The excerpts with the offset where each begins.
    fn placed(&self) -> impl Iterator<Item = (usize, &Excerpt)> {
        self.0.iter().scan(0, |next, excerpt| {
            let start = *next;
            *next += excerpt.text.len() + GAP;
            Some((start, excerpt))
        })
    }

    fn spots(&self) -> impl Iterator<Item = (SourceSpan, &Spot)> {
        self.placed().flat_map(|(start, excerpt)| {
            let span = move |it: &Spot| (start + it.range.start, it.range.len()).into();
            excerpt.spots.iter().map(move |it| (span(it), it))
        })
    }

    fn draw(&self, mut theme: GraphicalTheme) -> String {
        let (primary, other) = (theme.styles.error, theme.styles.help);
        let color = |it: &Spot| if it.primary { primary } else { other };
        theme.styles.highlights = self.spots().map(|(_, it)| color(it)).collect();
        let mut drawn = String::new();
        let handler = GraphicalReportHandler::new_themed(theme);
        // It fails where a source or a writer fails: these two do not.
        if self.0.is_empty() || handler.render_report(&mut drawn, self).is_err() {
            return String::new();
        }
        // The first line is for a message; ours is in the head.
        drawn.lines().skip(1).fold(String::new(), |lines, it| lines + it.trim_end() + "\n")
    }
}

impl fmt::Display for Snippets {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Snippets {}

impl miette::Diagnostic for Snippets {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(self)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.spots().map(|(span, spot)| {
            let text = Some(spot.text.clone()).filter(|it| !it.is_empty());
            if spot.primary {
                LabeledSpan::new_primary_with_span(text, span)
            } else {
                LabeledSpan::new_with_span(text, span)
            }
        })))
    }
}

impl SourceCode for Snippets {
    /// The whole excerpt that has `span`, however much of it is asked for.
    ///
    /// Without lines around, the question is where `span` is in the file; it is the one of a label.
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        lines_before: usize,
        _lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let end = span.offset() + span.len();
        let (start, excerpt) = self
            .placed()
            .find(|(start, it)| *start <= span.offset() && end <= start + it.text.len())
            .ok_or(MietteError::OutOfBounds)?;
        let spot = excerpt.spots.iter().find(|it| start + it.range.start == span.offset());
        let (line, column) = match spot {
            Some(spot) if lines_before == 0 => (spot.position.line - 1, spot.position.column - 1),
            _ => (excerpt.first_line, 0),
        };
        Ok(Box::new(MietteSpanContents::new_named(
            excerpt.name.clone(),
            excerpt.text.as_bytes(),
            (start, excerpt.text.len()).into(),
            line,
            column,
            excerpt.spots.len(),
        )))
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use proptest::prelude::*;

    use super::*;
    use crate::diagnostic::{Confidence, Effect};
    use crate::text::{File, FileId, LineColumn, Span};

    const CONFIG: &str = "\
[INPUT]
    Name      tail
    Path      /var/log/containers/*.log
    Tag       kube.<pod>
    Tag_Regex ^/var/log/pods/(?<pod>[^/]+)/

[FILTER]
    Name      grep
    Match     *

[OUTPUT]
    Name      es
    Match     kube.*
";

    fn finding(message: &str) -> Diagnostic {
        Diagnostic {
            rule: "some-rule",
            severity: Severity::Error,
            effect: Effect::None,
            confidence: Confidence::Certain,
            message: message.to_owned(),
            labels: Vec::new(),
            notes: Vec::new(),
            help: None,
        }
    }

    /// The place of the first `part` in the file.
    fn at(texts: &Texts, file: FileId, part: &str) -> Span {
        let start = texts.file(file).text.find(part).unwrap();
        Span::new(file, start, start + part.len())
    }

    fn columns(width: usize) -> Style {
        Style { width, ..Style::default() }
    }

    fn render(finding: &Diagnostic, texts: &Texts, style: &Style) -> String {
        let mut out = Vec::new();
        write(&mut out, std::slice::from_ref(finding), texts, style).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// A finding about the `parts` of `text`, each with what is there, in 80 columns.
    fn show(text: &str, parts: &[(&str, &str)]) -> String {
        show_as(&columns(80), text, parts)
    }

    fn show_as(style: &Style, text: &str, parts: &[(&str, &str)]) -> String {
        let mut texts = Texts::default();
        let file = texts.add(File::from_bytes("a.conf", text.as_bytes().to_vec()));
        let mut it = finding("message");
        for (part, label) in parts {
            it.label(at(&texts, file, part), *label);
        }
        render(&it, &texts, style)
    }

    /// A finding with everything, in two files.
    fn full(style: &Style) -> String {
        let mut texts = Texts::default();
        let config = texts.add(File::new("fluent-bit.conf", CONFIG));
        let paths = "/var/log/containers/orders-7d9f.log\n/var/log/containers/cart-5c.log\n";
        let paths = texts.add(File::new("<--path>", paths));
        let mut it =
            finding("`Tag_Regex` gives no tag to 2 of the 2 sample paths that this input reads");
        it.effect(Effect::Leak)
            .label(at(&texts, config, "^/var/log/pods/(?<pod>[^/]+)/"), "does not match")
            .label(at(&texts, config, "/var/log/containers/*.log"), "these files are read")
            .label(at(&texts, paths, "/var/log/containers/cart-5c.log"), "such as this one")
            .note("Fluent Bit logs `invalid tag_regex pattern for file …` at every scan")
            .note("`tag_compose` (plugins/in_tail/tail_file.c) takes no match for a failure")
            .help("match what `Path` reads: `^/var/log/containers/(?<pod>.+)-[0-9a-f]+\\.log$`");
        render(&it, &texts, style)
    }

    #[test]
    fn one_label() {
        assert_snapshot!(show(CONFIG, &[("Match     kube.*", "no such tag")]), @r"
        error[some-rule]: message
            ╭─[a.conf:13:5]
         12 │     Name      es
         13 │     Match     kube.*
            ·     ────────┬───────
            ·             ╰── no such tag
            ╰────
        ");
    }

    #[test]
    fn two_labels_in_one_file() {
        assert_snapshot!(show(CONFIG, &[("kube.<pod>", "here"), ("tail", "and here")]), @r"
        error[some-rule]: message
           ╭─[a.conf:4:15]
         1 │ [INPUT]
         2 │     Name      tail
           ·               ──┬─
           ·                 ╰── and here
         3 │     Path      /var/log/containers/*.log
         4 │     Tag       kube.<pod>
           ·               ─────┬────
           ·                    ╰── here
         5 │     Tag_Regex ^/var/log/pods/(?<pod>[^/]+)/
           ╰────
        ");
    }

    #[test]
    fn two_labels_in_one_line() {
        assert_snapshot!(show(CONFIG, &[("Tag", "this key"), ("kube.<pod>", "")]), @r"
        error[some-rule]: message
           ╭─[a.conf:4:5]
         3 │     Path      /var/log/containers/*.log
         4 │     Tag       kube.<pod>
           ·     ─┬─       ──────────
           ·      ╰── this key
         5 │     Tag_Regex ^/var/log/pods/(?<pod>[^/]+)/
           ╰────
        ");
    }

    #[test]
    fn labels_that_overlap_are_drawn_apart() {
        assert_snapshot!(show(CONFIG, &[("kube.<pod>", "the tag"), ("pod", "the field")]), @r"
        error[some-rule]: message
           ╭─[a.conf:4:15]
         3 │     Path      /var/log/containers/*.log
         4 │     Tag       kube.<pod>
           ·               ─────┬────
           ·                    ╰── the tag
         5 │     Tag_Regex ^/var/log/pods/(?<pod>[^/]+)/
           ╰────
           ╭─[a.conf:4:21]
         3 │     Path      /var/log/containers/*.log
         4 │     Tag       kube.<pod>
           ·                     ─┬─
           ·                      ╰── the field
         5 │     Tag_Regex ^/var/log/pods/(?<pod>[^/]+)/
           ╰────
        ");
    }

    #[test]
    fn labels_far_from_each_other_are_drawn_apart() {
        assert_snapshot!(show(CONFIG, &[("es\n", "the output"), ("tail", "the input")]), @r"
        error[some-rule]: message
            ╭─[a.conf:12:15]
         11 │ [OUTPUT]
         12 │     Name      es
            ·               ─┬
            ·                ╰── the output
         13 │     Match     kube.*
            ╰────
           ╭─[a.conf:2:15]
         1 │ [INPUT]
         2 │     Name      tail
           ·               ──┬─
           ·                 ╰── the input
         3 │     Path      /var/log/containers/*.log
           ╰────
        ");
    }

    #[test]
    fn everything_in_80_columns() {
        assert_snapshot!(full(&columns(80)), @r"
        error[some-rule]: `Tag_Regex` gives no tag to 2 of the 2 sample paths that this
          input reads
           ╭─[fluent-bit.conf:5:15]
         2 │     Name      tail
         3 │     Path      /var/log/containers/*.log
           ·               ────────────┬────────────
           ·                           ╰── these files are read
         4 │     Tag       kube.<pod>
         5 │     Tag_Regex ^/var/log/pods/(?<pod>[^/]+)/
           ·               ──────────────┬──────────────
           ·                             ╰── does not match
           ╰────
           ╭─[<--path>:2:1]
         1 │ /var/log/containers/orders-7d9f.log
         2 │ /var/log/containers/cart-5c.log
           · ───────────────┬───────────────
           ·                ╰── such as this one
           ╰────
          Fluent Bit: runs, and its memory grows
          note: Fluent Bit logs `invalid tag_regex pattern for file …` at every scan
          note: `tag_compose` (plugins/in_tail/tail_file.c) takes no match for a failure
          help: match what `Path` reads:
                `^/var/log/containers/(?<pod>.+)-[0-9a-f]+\.log$`
        ");
    }

    #[test]
    fn everything_in_120_columns() {
        assert_snapshot!(full(&columns(120)), @r"
        error[some-rule]: `Tag_Regex` gives no tag to 2 of the 2 sample paths that this input reads
           ╭─[fluent-bit.conf:5:15]
         2 │     Name      tail
         3 │     Path      /var/log/containers/*.log
           ·               ────────────┬────────────
           ·                           ╰── these files are read
         4 │     Tag       kube.<pod>
         5 │     Tag_Regex ^/var/log/pods/(?<pod>[^/]+)/
           ·               ──────────────┬──────────────
           ·                             ╰── does not match
           ╰────
           ╭─[<--path>:2:1]
         1 │ /var/log/containers/orders-7d9f.log
         2 │ /var/log/containers/cart-5c.log
           · ───────────────┬───────────────
           ·                ╰── such as this one
           ╰────
          Fluent Bit: runs, and its memory grows
          note: Fluent Bit logs `invalid tag_regex pattern for file …` at every scan
          note: `tag_compose` (plugins/in_tail/tail_file.c) takes no match for a failure
          help: match what `Path` reads: `^/var/log/containers/(?<pod>.+)-[0-9a-f]+\.log$`
        ");
    }

    #[test]
    fn everything_in_40_columns() {
        assert_snapshot!(full(&columns(40)), @r"
        error[some-rule]: `Tag_Regex` gives no
          tag to 2 of the 2 sample paths that
          this input reads
           ╭─[fluent-bit.conf:5:15]
         2 │     Name      tail
         3 │ …Path      /var/log/containers/*.…
           ·            ───────────┬───────────
           ·                       ╰─┤ these
           ·                         │ files
           ·                         │ are read
         4 │     Tag       kube.<pod>
         5 │ …Tag_Regex ^/var/log/pods/(?<pod>…
           ·            ───────────┬───────────
           ·                       ╰─┤ does not
           ·                         │ match
           ╰────
           ╭─[<--path>:2:1]
         1 │ /var/log/containers/orders-7d9f.l…
         2 │ /var/log/containers/cart-5c.log
           · ───────────────┬───────────────
           ·                ╰─┤ such as this
           ·                  │ one
           ╰────
          Fluent Bit: runs, and its memory grows
          note: Fluent Bit logs `invalid
                tag_regex pattern for file …` at
                every scan
          note: `tag_compose`
                (plugins/in_tail/tail_file.c)
                takes no match for a failure
          help: match what `Path` reads:
                `^/var/log/containers/(?<pod>.+)-[0-9a-f]+\.log$`
        ");
    }

    #[test]
    fn everything_in_ascii() {
        let style = Style { unicode: false, ..columns(80) };
        assert_snapshot!(full(&style), @r"
        error[some-rule]: `Tag_Regex` gives no tag to 2 of the 2 sample paths that this
          input reads
           ,-[fluent-bit.conf:5:15]
         2 |     Name      tail
         3 |     Path      /var/log/containers/*.log
           :               ^^^^^^^^^^^^|^^^^^^^^^^^^
           :                           `-- these files are read
         4 |     Tag       kube.<pod>
         5 |     Tag_Regex ^/var/log/pods/(?<pod>[^/]+)/
           :               ^^^^^^^^^^^^^^|^^^^^^^^^^^^^^
           :                             `-- does not match
           `----
           ,-[<--path>:2:1]
         1 | /var/log/containers/orders-7d9f.log
         2 | /var/log/containers/cart-5c.log
           : ^^^^^^^^^^^^^^^|^^^^^^^^^^^^^^^
           :                `-- such as this one
           `----
          Fluent Bit: runs, and its memory grows
          note: Fluent Bit logs `invalid tag_regex pattern for file …` at every scan
          note: `tag_compose` (plugins/in_tail/tail_file.c) takes no match for a failure
          help: match what `Path` reads:
                `^/var/log/containers/(?<pod>.+)-[0-9a-f]+\.log$`
        ");
    }

    #[test]
    fn everything_in_color() {
        let style = Style { color: true, ..columns(80) };
        assert_snapshot!(full(&style).replace('\x1b', "␛"), @r"
        ␛[31;1merror[some-rule]␛[0m: `Tag_Regex` gives no tag to 2 of the 2 sample paths that this
          input reads
           ╭─[␛[36;1;4mfluent-bit.conf:5:15␛[0m]
         ␛[2m2␛[0m │     Name      tail
         ␛[2m3␛[0m │     Path      /var/log/containers/*.log
           · ␛[36;1m              ────────────┬────────────␛[0m
           ·                           ␛[36;1m╰── ␛[36;1mthese files are read␛[0m␛[0m
         ␛[2m4␛[0m │     Tag       kube.<pod>
         ␛[2m5␛[0m │     Tag_Regex ^/var/log/pods/(?<pod>[^/]+)/
           · ␛[31;1m              ──────────────┬──────────────␛[0m
           ·                             ␛[31;1m╰── ␛[31;1mdoes not match␛[0m␛[0m
           ╰────
           ╭─[␛[36;1;4m<--path>:2:1␛[0m]
         ␛[2m1␛[0m │ /var/log/containers/orders-7d9f.log
         ␛[2m2␛[0m │ /var/log/containers/cart-5c.log
           · ␛[36;1m───────────────┬───────────────␛[0m
           ·                ␛[36;1m╰── ␛[36;1msuch as this one␛[0m␛[0m
           ╰────
          ␛[36;1mFluent Bit:␛[0m runs, and its memory grows
          ␛[36;1mnote:␛[0m Fluent Bit logs `invalid tag_regex pattern for file …` at every scan
          ␛[36;1mnote:␛[0m `tag_compose` (plugins/in_tail/tail_file.c) takes no match for a failure
          ␛[36;1mhelp:␛[0m match what `Path` reads:
                `^/var/log/containers/(?<pod>.+)-[0-9a-f]+\.log$`
        ");
    }

    #[test]
    fn severity_and_confidence_are_in_the_head() {
        let mut it = finding("two\nlines");
        it.confidence = Confidence::Likely;
        it.severity(Severity::Warning).effect(Effect::DataLoss);
        assert_snapshot!(render(&it, &Texts::default(), &columns(80)), @r"
        warning[some-rule] (likely): two
          lines
          Fluent Bit: runs, and records do not arrive
        ");
    }

    #[test]
    fn long_line_is_cut_around_the_label() {
        let text = format!("a\n{}HERE{}\nb\n", "0123456789".repeat(150), "abcdefghij".repeat(150));
        assert_snapshot!(show(&text, &[("HERE", "this")]), @r"
        error[some-rule]: message
           ╭─[a.conf:2:1501]
         1 │ a
         2 │ …456789012345678901234567890123456789HEREabcdefghijabcdefghijabcdefghijab…
           ·                                      ──┬─
           ·                                        ╰── this
         3 │ b
           ╰────
        ");
        let ascii = Style { unicode: false, ..columns(80) };
        assert_snapshot!(show_as(&ascii, &text, &[("HERE", "this")]), @r"
        error[some-rule]: message
           ,-[a.conf:2:1501]
         1 | a
         2 | ...6789012345678901234567890123456789HEREabcdefghijabcdefghijabcdefghij...
           :                                      ^^|^
           :                                        `-- this
         3 | b
           `----
        ");
    }

    #[test]
    fn label_longer_than_the_line_is_cut() {
        let text = format!("    Regex ^{}$\n", "(?<a>b)".repeat(40));
        assert_snapshot!(show(&text, &[(&text[10..290], "too long")]), @r"
        error[some-rule]: message
           ╭─[a.conf:1:11]
         1 │     Regex ^(?<a>b)(?<a>b)(?<a>b)(?<a>b)(?<a>b)(?<a>b)(?<a>b)(?<a>b)(?<a>b…
           ·           ────────────────────────────────┬───────────────────────────────
           ·                                           ╰── too long
           ╰────
        ");
    }

    #[test]
    fn label_at_the_end_of_a_line_has_room_for_its_text() {
        let text = format!("    Regex {}<x>\n", "abcdefghi ".repeat(6));
        assert_snapshot!(show(&text, &[("<x>", "a group whose name is only one letter")]), @r"
        error[some-rule]: message
           ╭─[a.conf:1:71]
         1 │ …defghi abcdefghi abcdefghi abcdefghi <x>
           ·                                       ─┬─
           ·                                        ╰─┤ a group whose name is only one
           ·                                          │ letter
           ╰────
        ");
    }

    #[test]
    fn tabs_are_blanks() {
        assert_snapshot!(show("[INPUT]\n\tName\ttail\n\tTag\ta\tb\n", &[("tail", "this"), ("b", "that")]), @r"
        error[some-rule]: message
           ╭─[a.conf:2:7]
         1 │ [INPUT]
         2 │     Name    tail
           ·             ──┬─
           ·               ╰── this
         3 │     Tag a   b
           ·             ┬
           ·             ╰── that
           ╰────
        ");
    }

    #[test]
    fn wide_and_combining_characters() {
        assert_snapshot!(show("Tag 日本語.x\u{302}\u{301}.y\n", &[("語", "wide"), ("y", "narrow")]), @r"
        error[some-rule]: message
           ╭─[a.conf:1:7]
         1 │ Tag 日本語.x̂́.y
           ·         ─┬   ┬
           ·          │   ╰── narrow
           ·          ╰── wide
           ╰────
        ");
    }

    #[test]
    fn control_characters_are_pictures() {
        let text = "[INPUT]\r\n    Tag \x1b[31mred\0\x1a\rx\u{202e}y\r\n";
        assert_snapshot!(show(text, &[("red\0\x1a", "\x1b[2J")]), @r"
        error[some-rule]: message
           ╭─[a.conf:2:14]
         1 │ [INPUT]
         2 │     Tag ␛[31mred␀�␍x�y
           ·              ──┬──
           ·                ╰── ␛[2J
           ╰────
        ");
        let ascii = Style { unicode: false, ..columns(80) };
        assert_snapshot!(show_as(&ascii, text, &[("red\0\x1a", "\x1b[2J")]), @r"
        error[some-rule]: message
           ,-[a.conf:2:14]
         1 | [INPUT]
         2 |     Tag ?[31mred???x?y
           :              ^^|^^
           :                `-- ?[2J
           `----
        ");
    }

    #[test]
    fn empty_span_at_the_end() {
        let mut texts = Texts::default();
        let whole = texts.add(File::new("whole.conf", "[INPUT]\n"));
        let open = texts.add(File::new("open.conf", "[INPUT]\n    Name"));
        let empty = texts.add(File::new("empty.conf", ""));
        let mut it = finding("message");
        it.label(Span::at(whole, 8), "in a line without text")
            .label(Span::at(open, 16), "behind the text")
            .label(Span::at(open, 7), "at a newline")
            .label(Span::at(empty, 0), "in an empty file")
            .label(Span::new(empty, 7, 9), "beyond the end");
        assert_snapshot!(render(&it, &texts, &columns(80)), @r"
        error[some-rule]: message
           ╭─[whole.conf:2:1]
         1 │ [INPUT]
         2 │
           · ▲
           · ╰── in a line without text
           ╰────
           ╭─[open.conf:1:8]
         1 │ [INPUT]
           ·        ▲
           ·        ╰── at a newline
         2 │     Name
           ·         ▲
           ·         ╰── behind the text
           ╰────
           ╭─[empty.conf:1:1]
         1 │
           · ▲
           · ╰── in an empty file
           ╰────
           ╭─[empty.conf:1:1]
         1 │
           · ▲
           · ╰── beyond the end
           ╰────
        ");
    }

    #[test]
    fn label_of_several_lines() {
        let tag = "Tag       kube.<pod>\n    Tag_Regex ^/var/log/pods/(?<pod>[^/]+)/\n\n[FILTER]\n";
        assert_snapshot!(show(CONFIG, &[(tag, "all of this"), ("tail", "and this")]), @r"
        error[some-rule]: message
           ╭─[a.conf:4:5]
         1 │     [INPUT]
         2 │         Name      tail
           ·                   ──┬─
           ·                     ╰── and this
         3 │         Path      /var/log/containers/*.log
         4 │ ╭─▶     Tag       kube.<pod>
         5 │ │       Tag_Regex ^/var/log/pods/(?<pod>[^/]+)/
         6 │ │
         7 │ ├─▶ [FILTER]
           · ╰──── all of this
         8 │         Name      grep
           ╰────
        ");
    }

    #[test]
    fn label_of_many_lines_is_shown_on_its_first() {
        assert_snapshot!(show(CONFIG, &[(CONFIG, "all")]), @r"
        error[some-rule]: message
           ╭─[a.conf:1:1]
         1 │ [INPUT]
           · ───┬───
           ·    ╰── all (up to line 13)
         2 │     Name      tail
           ╰────
        ");
    }

    #[test]
    fn label_of_a_whole_line_ends_before_its_newline() {
        assert_snapshot!(show("[INPUT]\r\n    Name tail\r\n", &[("[INPUT]\r\n", "this")]), @r"
        error[some-rule]: message
           ╭─[a.conf:1:1]
         1 │ [INPUT]
           · ───┬───
           ·    ╰── this
         2 │     Name tail
           ╰────
        ");
    }

    #[test]
    fn many_findings_in_a_very_long_line() {
        let mut texts = Texts::default();
        let file = texts.add(File::new("a", format!("# {}", "é".repeat(2_500_000))));
        let mut all = vec![finding("message"); 1000];
        for (number, it) in all.iter_mut().enumerate() {
            it.label(Span::new(file, 5000 * number, 5000 * number + 100), "here");
        }
        let mut out = Vec::new();
        write(&mut out, &all, &texts, &columns(80)).unwrap();
        assert!(out.len() < 1000 * 1000);
        assert!(String::from_utf8(out).unwrap().contains("[a:1:2497502]"));
    }

    fn common() -> impl Strategy<Value = char> {
        let odd = "\n\n\r\t\x1b\0\u{1a}\u{9b}\u{301}\u{200d}\u{202e}\u{feff}é日\u{1f600}";
        prop_oneof![
            2 => prop::char::range(' ', '~'),
            1 => prop::sample::select(odd.chars().collect::<Vec<_>>()),
        ]
    }

    fn character() -> impl Strategy<Value = char> {
        prop_oneof![4 => common(), 1 => any::<char>()]
    }

    fn text() -> impl Strategy<Value = String> {
        let part = prop::collection::vec(character(), 0..40);
        prop::collection::vec((part, 1_usize..8), 0..6).prop_map(|parts| {
            parts.into_iter().map(|(it, n)| String::from_iter(it).repeat(n)).collect()
        })
    }

    fn places() -> impl Strategy<Value = Vec<(u32, usize, usize)>> {
        prop::collection::vec((0_u32..2, 0_usize..900, 0_usize..900), 1..6)
    }

    /// The text without its escape sequences for colors.
    fn without_color(text: &str) -> String {
        let mut parts = text.split('\x1b');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, it| text + it.split_once('m').unwrap_or_default().1)
    }

    proptest! {
        #[test]
        fn any_text_and_any_labels(
            files in [text(), text()],
            places in places(),
            width in 0_usize..130,
            unicode: bool,
        ) {
            let mut texts = Texts::default();
            for file in &files {
                texts.add(File::new("a.conf", file.as_str()));
            }
            let mut it = finding("message");
            for (number, (file, from, length)) in places.iter().enumerate() {
                let length = if number % 2 == 0 { length / 50 } else { *length };
                let span = Span::new(FileId::new(*file), *from, from + length);
                it.label(span, format!("label{number} and more words than fit in a short line"));
            }
            let style = Style { color: false, unicode, width };
            let shown = render(&it, &texts, &style);

            prop_assert!(!shown.contains(|c: char| c != '\n' && c.is_control()), "{shown}");
            for line in shown.lines() {
                let bound = width.max(40);
                prop_assert!(textwrap::core::display_width(line) <= bound, "{line}\n{shown}");
            }
            for number in 0..places.len() {
                let label = format!("label{number}");
                prop_assert_eq!(shown.matches(&label).count(), 1, "{}", shown);
            }
            let first = it.labels[0].span;
            let LineColumn { line, column } = texts.file(first.file).line_column(first.start());
            let head = format!("[a.conf:{line}:{column}]");
            prop_assert_eq!(shown.lines().nth(1).map(|it| it.ends_with(&head)), Some(true), "{}", shown);
            let colored = render(&it, &texts, &Style { color: true, ..style });
            prop_assert_eq!(without_color(&colored), shown);
        }

        #[test]
        fn what_is_underlined_is_the_label(
            before in prop::collection::vec(common(), 0..60),
            label in prop::collection::vec(common(), 1..20),
            after in prop::collection::vec(common(), 0..60),
        ) {
            let is_wide = |c: &char| !"\n\r\t".contains(*c) && 0 < safe::width(safe::character(*c, true));
            let [before, label, after] =
                [before, label, after].map(|it| it.into_iter().filter(is_wide).collect::<String>());
            prop_assume!(!label.is_empty());
            let mut texts = Texts::default();
            let file = texts.add(File::new("a", format!("{before}{label}{after}")));
            let mut it = finding("message");
            it.label(Span::new(file, before.len(), before.len() + label.len()), "");

            let shown = render(&it, &texts, &columns(80));
            let mut rows = shown.lines().skip(2).map(|it| it.chars().skip(5).collect::<String>());
            let (row, carets) = (rows.next().unwrap(), rows.next().unwrap());
            let start = carets.chars().take_while(|it| *it == ' ').count();
            let mut column = 0;
            let under: String = row
                .chars()
                .filter(|c| {
                    column += safe::width(*c);
                    start < column && column <= carets.chars().count()
                })
                .collect();
            let label = safe::line(&label, true);
            prop_assert_eq!(under.trim_end(), label.trim_end(), "{}", shown);
        }
    }
}
