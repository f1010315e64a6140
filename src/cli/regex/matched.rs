//! What became of one text, for people.

use std::io::{self, Write};
use std::ops::Range;

use crate::diagnostic::Label;
use crate::onigmo::{Furthest, Regex};
use crate::report::marks::{self, Mark, key, line, paint};
use crate::report::text::{Style, draw, paragraph};
use crate::text::{File, Span, Texts};

use super::about::as_file;
use super::attempt::{Answer, Attempt, Spans};
use super::input::Sample;
use super::record::{Record, duplicates, json, record};
use super::subject::{Subject, same_length};

/// So many groups are listed.
const MOST_GROUPS: usize = 50;

/// Writes what became of the text.
pub(super) fn write(
    out: &mut impl Write,
    subject: &Subject,
    regex: &Regex,
    sample: &Sample,
    attempt: &Attempt,
    style: &Style,
) -> io::Result<()> {
    let steps = steps(attempt);
    match &attempt.answer {
        Answer::Match(spans) => {
            let whole = spans.first().cloned().flatten().unwrap_or_default();
            let Range { start, end } = whole;
            writeln!(out, "{}: match, bytes {start}..{end}{steps}", sample.name)?;
            matched(out, regex, sample, spans, style)?;
        }
        Answer::NoMatch(furthest) => {
            writeln!(out, "{}: no match{steps}", sample.name)?;
            match furthest {
                Some(furthest) => no_further(out, subject, sample, furthest, style)?,
                None => marks::write(out, &same_length(&sample.bytes), &[], style)?,
            }
        }
        Answer::Budget(steps) => {
            let words = format!(
                "{}: not decided after {steps} steps; Fluent Bit has no limit here, neither of \
                 time nor of memory",
                sample.name
            );
            write!(out, "{}", paragraph(&words, "", "  ", style))?;
            marks::write(out, &same_length(&sample.bytes), &[], style)?;
        }
    }
    writeln!(out)
}

/// How much work it was.
fn steps(attempt: &Attempt) -> String {
    match attempt.steps {
        None => String::new(),
        Some(1) => ", 1 step".to_owned(),
        Some(steps) => format!(", {steps} steps"),
    }
}

fn matched(
    out: &mut impl Write,
    regex: &Regex,
    sample: &Sample,
    spans: &Spans,
    style: &Style,
) -> io::Result<()> {
    let mark = |(number, range): (usize, &Option<_>)| Some(Mark { range: range.clone()?, number });
    let parts: Vec<Mark> = spans.iter().enumerate().filter_map(mark).collect();
    marks::write(out, &same_length(&sample.bytes), &parts, style)?;
    list_groups(out, regex, sample, spans, style)?;
    if regex.group_count() == 0 {
        return Ok(());
    }
    let record = record(regex.names(), &sample.bytes, |it| spans.get(it).cloned().flatten());
    write_record(out, &record, style)
}

/// A line for each group: its key, name, place and text.
fn list_groups(
    out: &mut impl Write,
    regex: &Regex,
    sample: &Sample,
    spans: &Spans,
    style: &Style,
) -> io::Result<()> {
    let name = |number: usize| {
        let it = regex.names().iter().find(|it| it.groups.contains(&number));
        it.map_or_else(|| "-".to_owned(), |it| line(&it.name, 24, style))
    };
    let count = spans.len().min(MOST_GROUPS + 1);
    let names: Vec<String> = (1..count).map(name).collect();
    let wide = names.iter().map(|it| it.chars().count()).max().unwrap_or_default();
    for (number, name) in (1..).zip(&names) {
        let lead =
            paint(&format!("{} {name:wide$}", key(number, style.unicode)), number, style.color);
        match &spans[number] {
            None => writeln!(out, "  {lead}  not set")?,
            Some(range) => {
                let place = format!("{}..{}", range.start, range.end);
                let room = style.width.max(30).saturating_sub(wide + 20);
                let text = sample.bytes.get(range.clone()).unwrap_or_default();
                let text = line(&same_length(text), room.max(8), style);
                writeln!(out, "  {lead}  {place:<9} \"{text}\"")?;
            }
        }
    }
    if count < spans.len() {
        writeln!(out, "  and {} more", spans.len() - count)?;
    }
    Ok(())
}

/// The record that a parser makes of it.
fn write_record(out: &mut impl Write, record: &Record, style: &Style) -> io::Result<()> {
    let mut notes = Vec::new();
    match record {
        Record::Nothing => {
            notes.push("parser: no match, as no named group took part".to_owned());
        }
        Record::Fields { fields, empty } => {
            notes.push(format!("parser: {}", json(fields)));
            if !empty.is_empty() {
                notes.push(format!(
                    "empty, and left out unless `Skip_Empty_Values` is off: {}",
                    empty.join(", ")
                ));
            }
            for name in duplicates(fields) {
                notes.push(format!("`{name}` is in the record more than once"));
            }
        }
    }
    for note in notes {
        write!(out, "{}", paragraph(&note, "  ", "    ", style))?;
    }
    Ok(())
}

/// Points at what the match got to, in the text and in the pattern.
fn no_further(
    out: &mut impl Write,
    subject: &Subject,
    sample: &Sample,
    furthest: &Furthest,
    style: &Style,
) -> io::Result<()> {
    let mut texts = Texts::default();
    let text = same_length(&sample.bytes);
    let text = texts.add(File::new(format!("<{}>", sample.name), text.as_ref()));
    let pattern = as_file(subject, &mut texts);
    let part = subject.locate(furthest.node);
    let at = furthest.at.min(sample.bytes.len());
    let reached = if at == sample.bytes.len() {
        "the text ends here, and more is wanted"
    } else {
        "nothing fits from here on"
    };
    let labels = [
        Label { span: Span::at(text, at), text: reached.to_owned() },
        Label {
            span: Span::new(pattern, part.start, part.end),
            text: "the match gets no further than this".to_owned(),
        },
    ];
    draw(out, &labels, &texts, style)
}
