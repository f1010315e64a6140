//! `flblint regex`: what Fluent Bit takes a pattern for, and what becomes of texts.
//!
//! The verdicts are those of [`onigmo`](crate::onigmo); other engines are asked in `compare` only,
//! for why a pattern works elsewhere.

mod about;
mod args;
mod attempt;
mod compare;
mod explain;
mod input;
mod jsonl;
mod matched;
mod nodes;
mod record;
mod subject;

use std::io::{self, BufWriter, Write};

use crate::report::text::Style;

use super::check::complain;
use super::{Exit, terminal};
pub(super) use args::RegexArgs;
use attempt::attempt;
use input::{Sample, samples};
use subject::Subject;

/// Runs `flblint regex`.
pub(super) fn run(args: &RegexArgs) -> Exit {
    let done = if args.jsonl { jsonl::run(args.fluent_bit) } else { show(args) };
    match done {
        Ok(exit) => exit,
        // Whoever reads has seen enough: `flblint | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Clean,
        Err(error) => {
            complain(&error.to_string());
            Exit::Usage
        }
    }
}

/// Writes all that is asked, and says how to end.
fn show(args: &RegexArgs) -> io::Result<Exit> {
    let subject = subject(args);
    let samples = samples(args)?;
    let style = terminal::style(args.color);
    let mut out = BufWriter::new(io::stdout().lock());
    let exit = answer(&mut out, &subject, &samples, args, &style)?;
    if args.compare {
        compare::write(&mut out, &subject, &samples, args.anchored, &style)?;
    }
    out.flush()?;
    Ok(exit)
}

fn subject(args: &RegexArgs) -> Subject {
    let given = args.pattern.as_ref().map(input::bytes).unwrap_or_default();
    if args.raw {
        Subject::raw(given, args.options.unwrap_or_default())
    } else {
        Subject::of_fluent_bit(given, args.fluent_bit)
    }
}

/// What Fluent Bit does with the pattern and the texts.
fn answer(
    out: &mut impl Write,
    subject: &Subject,
    samples: &[Sample],
    args: &RegexArgs,
    style: &Style,
) -> io::Result<Exit> {
    let regex = match &subject.regex {
        Ok(regex) => regex,
        Err(error) => {
            about::refused(out, subject, error, style)?;
            return Ok(Exit::Findings);
        }
    };
    about::valid(out, subject, regex, style)?;
    if args.explain {
        explain::write(out, subject, regex, style)?;
    }
    let mut exit = Exit::Clean;
    for sample in samples {
        let attempt = attempt(regex, &sample.bytes, args.anchored);
        if !attempt.answer.is_match() {
            exit = Exit::Findings;
        }
        matched::write(out, subject, regex, sample, &attempt, style)?;
    }
    Ok(exit)
}
