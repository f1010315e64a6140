//! `--compare`: what other engines would say, and why; this is why a pattern "works on the site".
//!
//! They never decide anything about Fluent Bit. A reason is not guessed where it can be tried: the
//! suspected part of the pattern is written for the other engine as Fluent Bit means it, and if
//! that makes both agree, it was the reason.

mod engines;
mod reasons;
mod traits;
mod why;

use std::fmt;
use std::io::{self, Write};

use crate::report::text::{Style, paragraph};

use super::attempt::{Answer, Spans, attempt};
use super::input::Sample;
use super::subject::Subject;

use engines::{Compiled, Engine, Refusal};
use reasons::Reasons;

/// So many texts have a row in the table.
const MOST_ROWS: usize = 50;

/// Writes the opinions beside each other, and a line for each difference.
pub(super) fn write(
    out: &mut impl Write,
    subject: &Subject,
    samples: &[Sample],
    anchored: bool,
    style: &Style,
) -> io::Result<()> {
    let opinions = Engine::ALL.map(|engine| Opinion::new(engine, subject, anchored));
    let samples = &samples[..samples.len().min(MOST_ROWS)];
    let ours: Vec<Option<Spans>> = samples.iter().map(|it| ours(subject, it, anchored)).collect();
    let rows = rows(subject, samples, &ours, &opinions);
    writeln!(out, "what others say, who do not decide for Fluent Bit:")?;
    write_table(out, &rows)?;
    for it in &merged(differences(subject, samples, &ours, &opinions)) {
        write!(out, "{}", paragraph(&it.to_string(), "  - ", "    ", style))?;
    }
    Ok(())
}

/// What another engine says.
struct Opinion<'a> {
    engine: Engine,
    compiled: Result<Compiled, Refusal>,
    reasons: Reasons<'a>,
    anchored: bool,
}

impl<'a> Opinion<'a> {
    fn new(engine: Engine, subject: &'a Subject, anchored: bool) -> Self {
        let compiled = engine.compile(subject.inner(), subject.options);
        Self { engine, compiled, reasons: Reasons::new(engine, subject), anchored }
    }

    /// How its verdict on the pattern differs, and why.
    fn verdict(&self, subject: &Subject) -> Option<(&'static str, String)> {
        match (&subject.regex, &self.compiled) {
            (Ok(_), Err(Refusal::Refused(error))) => {
                Some(("pattern refused", self.reasons.of_refusal(error)))
            }
            (Err(error), Ok(_)) => Some(("pattern accepted", reasons::accepted(subject, error))),
            _ => None,
        }
    }

    fn find(&self, sample: &Sample) -> Option<Result<Option<Spans>, String>> {
        let compiled = self.compiled.as_ref().ok()?;
        Some(find(compiled, &sample.bytes, self.anchored))
    }
}

/// Searches; `anchored` takes a match at the start only.
fn find(compiled: &Compiled, text: &[u8], anchored: bool) -> Result<Option<Spans>, String> {
    let found = compiled.find(text)?;
    Ok(found.filter(|it| {
        !anchored || it.first().is_some_and(|it| matches!(it, Some(it) if it.start == 0))
    }))
}

/// What Fluent Bit finds; `None` where it refuses the pattern or needs too long.
fn ours(subject: &Subject, sample: &Sample, anchored: bool) -> Option<Spans> {
    match attempt(subject.regex.as_ref().ok()?, &sample.bytes, anchored).answer {
        Answer::Match(spans) => Some(spans),
        Answer::NoMatch(_) => Some(Vec::new()),
        Answer::Budget(_) => None,
    }
}

/// The cells of the table: a row for the pattern, then one for each text.
fn rows(
    subject: &Subject,
    samples: &[Sample],
    ours: &[Option<Spans>],
    opinions: &[Opinion<'_>],
) -> Vec<Vec<String>> {
    let verdict = |ok: bool| if ok { "valid" } else { "refused" }.to_owned();
    let theirs = |it: &Opinion<'_>| match it.compiled {
        Err(Refusal::NotAsked) => "not asked".to_owned(),
        _ => verdict(it.compiled.is_ok()),
    };
    let names = opinions.iter().map(|it| it.engine.name().to_owned());
    let verdicts = opinions.iter().map(theirs);
    let head = [String::new(), "Fluent Bit".to_owned()].into_iter().chain(names).collect();
    let pattern = ["pattern".to_owned(), verdict(subject.regex.is_ok())];
    let mut rows: Vec<Vec<String>> = vec![head, pattern.into_iter().chain(verdicts).collect()];
    for (sample, ours) in samples.iter().zip(ours) {
        let ours = ours.as_ref().map_or_else(|| "-".to_owned(), place);
        let theirs = opinions.iter().map(|it| match it.find(sample) {
            None => "-".to_owned(),
            Some(Ok(found)) => place(&found.unwrap_or_default()),
            Some(Err(why)) => why,
        });
        rows.push([sample.name.clone(), ours].into_iter().chain(theirs).collect());
    }
    rows
}

/// Where the match is.
fn place(spans: &Spans) -> String {
    match spans.first() {
        Some(Some(whole)) => format!("{}..{}", whole.start, whole.end),
        _ => "no match".to_owned(),
    }
}

/// Columns as wide as what is in them.
fn write_table(out: &mut impl Write, rows: &[Vec<String>]) -> io::Result<()> {
    let columns = rows.first().map_or(0, Vec::len);
    let width = |column: usize| rows.iter().map(|it| it[column].chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|it| width(it).unwrap_or_default()).collect();
    for row in rows {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        writeln!(out, "  {}", cells.join("  ").trim_end())?;
    }
    Ok(())
}

/// In what an engine differs, and why.
#[derive(Debug, PartialEq, Eq)]
struct Difference {
    engines: Vec<&'static str>,
    what: &'static str,
    texts: Vec<String>,
    reason: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.engines.join(", "), self.what)?;
        if !self.texts.is_empty() {
            write!(f, " in {}", self.texts.join(", "))?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// All differences, engine by engine.
fn differences(
    subject: &Subject,
    samples: &[Sample],
    ours: &[Option<Spans>],
    opinions: &[Opinion<'_>],
) -> Vec<Difference> {
    let mut all = Vec::new();
    for it in opinions {
        let engines = vec![it.engine.name()];
        if let Some((what, reason)) = it.verdict(subject) {
            all.push(Difference { engines: engines.clone(), what, texts: Vec::new(), reason });
        }
        for (sample, ours) in samples.iter().zip(ours) {
            let (Some(ours), Some(Ok(theirs))) = (ours, it.find(sample)) else { continue };
            let theirs = theirs.unwrap_or_default();
            if *ours != theirs {
                let reason = it.reasons.of_difference(&sample.bytes, ours, it.anchored);
                let (engines, texts) = (engines.clone(), vec![sample.name.clone()]);
                all.push(Difference { engines, what: kind(ours, &theirs), texts, reason });
            }
        }
    }
    all
}

/// Differences of one kind for one reason are one line: first all texts, then all engines.
fn merged(differences: Vec<Difference>) -> Vec<Difference> {
    let mut merged: Vec<Difference> = Vec::new();
    for it in differences {
        let same = |other: &&mut Difference| other.what == it.what && other.reason == it.reason;
        match merged.iter_mut().find(same) {
            None => merged.push(it),
            Some(other) => {
                join(&mut other.engines, it.engines);
                join(&mut other.texts, it.texts);
            }
        }
    }
    merged
}

/// Adds what is new.
fn join<T: PartialEq>(all: &mut Vec<T>, more: Vec<T>) {
    for it in more {
        if !all.contains(&it) {
            all.push(it);
        }
    }
}

/// How a match differs.
fn kind(ours: &Spans, theirs: &Spans) -> &'static str {
    match (ours.is_empty(), theirs.is_empty()) {
        (true, _) => "a match",
        (_, true) => "no match",
        _ if ours.first() == theirs.first() => "other groups",
        _ => "another match",
    }
}

#[cfg(test)]
mod tests {
    use super::why::Why;
    use super::*;
    use crate::schema::Version;

    /// The lines for a pattern and a text.
    #[track_caller]
    fn check(pattern: &str, text: &str, expected: &[&str]) {
        let subject = Subject::of_fluent_bit(pattern.as_bytes().to_vec(), Version::LATEST);
        let samples = [Sample { name: "it".to_owned(), bytes: text.as_bytes().to_vec() }];
        let opinions = Engine::ALL.map(|engine| Opinion::new(engine, &subject, false));
        let ours = [ours(&subject, &samples[0], false)];
        let differences = merged(differences(&subject, &samples, &ours, &opinions));
        let lines: Vec<String> = differences.iter().map(ToString::to_string).collect();
        assert_eq!(lines, expected, "{pattern}");
    }

    #[test]
    fn no_difference() {
        check("^/var/log/(?<app>[^/]+)/", "/var/log/shop/x", &[]);
        check("a(", "a", &[]);
    }

    #[test]
    fn reasons() {
        let both = |what: &str, why: Why| format!("Perl-style, RE2-style: {what}: {}", why.words());
        let cases = [
            ("(?m)a.b", "a\nb", "no match in it", Why::Dotall),
            ("/a.b/m", "a\nb", "no match in it", Why::Dotall),
            ("a{2}?", "b", "no match in it", Why::FixedOptional),
            ("a(?i)b|c", "ac", "another match in it", Why::SwitchSwallows),
            ("[[:alpha:]]", "é", "no match in it", Why::PosixUnicode),
            (r"\w+ [\w]", "aé é", "a match in it", Why::AsciiShorthand),
            (r"\<a", "<a", "another match in it", Why::AngleEscape),
            (r"\y\i", "yi", "pattern refused", Why::UnknownEscape),
            ("a$", "a\nb", "no match in it", Why::LineEnd),
            ("^b", "a\nb", "no match in it", Why::LineStart),
            ("(?<n>x)(y)", "xy", "other groups in it", Why::PlainGroups),
            ("[--a]", "A", "no match in it", Why::ClassSyntax),
        ];
        for (pattern, text, what, why) in cases {
            check(pattern, text, &[&both(what, why)]);
        }
    }

    #[test]
    fn reasons_of_one_engine() {
        let re2 = |what: &str, why: Why| format!("RE2-style: {what}: {}", why.words());
        check("a{,2}b", "aab", &[&re2("pattern refused", Why::UpTo)]);
        check("a(?=b)", "ab", &[&re2("pattern refused", Why::Look)]);
        check("(?'n'x)", "x", &[&re2("pattern refused", Why::QuotedName)]);
        check(r"\h", "a", &[&re2("pattern refused", Why::HexDigit)]);
        let perl = format!("Perl-style: no match in it: {}", Why::IntervalPlus.words());
        check("a{1,2}+a", "aa", &[&perl]);
    }

    #[test]
    fn two_reasons() {
        let (end, plain) = (Why::LineEnd.words(), Why::PlainGroups.words());
        let both = format!("Perl-style, RE2-style: no match in it: {end}; {plain}");
        check("(?<n>x) (y)$", "x y\nz", &[&both]);
    }

    #[test]
    fn what_only_others_accept() {
        let both = |why: &str| format!("Perl-style, RE2-style: pattern accepted: {why}");
        check("(?P<n>x)", "x", &[&both("`(?P<name>…)` is `(?<name>…)` in Fluent Bit")]);
        let options = "Onigmo has no `(?s)`; its options are `i`, `m` (elsewhere `s`) and `x`";
        check("(?s)a", "a", &[&both(options)]);
    }
}
