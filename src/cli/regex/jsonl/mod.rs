//! `flblint regex --jsonl`: a JSON object in each line in, one in each line out, in this order.
//!
//! In: `pattern` or `pattern_b64`; `mode` is `flb` (so if not given) or `raw`, which may have
//! `options`; `texts` or `texts_b64`; `method` is `search` (so if not given) or `match`, which is
//! at the start of the text only; `id`. What has no meaning here is let pass.
//!
//! Out: the `id` as it was written, if it was, and the answer. All offsets are bytes of the
//! pattern or text as it was given, slashes included. A line that is no such object gets
//! `{"id":…,"error":"…"}`, without `id` where it cannot be read.
//!
//! Lines that have come in are answered at once: one who waits for an answer before the next
//! question gets it, and one who sends a file does not pay for that.

mod request;
mod response;

use std::io::{self, BufRead, BufReader, Read, Write};
use std::num::NonZero;
use std::thread;

use crate::cli::Exit;
use crate::onigmo::Scratch;
use crate::schema::Version;

use request::Request;

/// So much is read at once.
const BUFFER: usize = 1 << 20;
/// Fewer lines are not worth a thread.
const LINES_OF_A_THREAD: usize = 32;
/// As much as the first thread of a program has; patterns may be nested deep.
const STACK: usize = 8 << 20;

/// Answers standard input on standard output.
///
/// # Errors
///
/// Those of reading and writing; a bad line is none.
pub(super) fn run(version: Version) -> io::Result<Exit> {
    stream(io::stdin().lock(), io::stdout().lock(), version)?;
    Ok(Exit::Clean)
}

fn stream(input: impl Read, mut output: impl Write, version: Version) -> io::Result<()> {
    let mut input = BufReader::with_capacity(BUFFER, input);
    let mut batch = Vec::new();
    while read_batch(&mut input, &mut batch)? {
        let lines: Vec<&[u8]> = batch.split_inclusive(|it| *it == b'\n').collect();
        for answers in answer_all(&lines, version)? {
            output.write_all(&answers)?;
        }
        output.flush()?;
    }
    Ok(())
}

/// Waits for a line, and takes those that came with it; `false` at the end.
fn read_batch(input: &mut BufReader<impl Read>, batch: &mut Vec<u8>) -> io::Result<bool> {
    batch.clear();
    input.read_until(b'\n', batch)?;
    if let Some(last) = input.buffer().iter().rposition(|it| *it == b'\n') {
        batch.extend_from_slice(&input.buffer()[..=last]);
        input.consume(last + 1);
    }
    Ok(!batch.is_empty())
}

/// The answers, in pieces that stand in the order of the lines.
fn answer_all(lines: &[&[u8]], version: Version) -> io::Result<Vec<Vec<u8>>> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let share = lines.len().div_ceil(threads).max(LINES_OF_A_THREAD);
    let (first, rest) = lines.split_at(share.min(lines.len()));
    thread::scope(|scope| {
        let others = rest
            .chunks(share)
            .map(|lines| {
                let work = move || answer_lines(lines, version);
                thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work)
            })
            .collect::<io::Result<Vec<_>>>()?;
        let mut answers = vec![answer_lines(first, version)];
        for other in others {
            answers.push(other.join().map_err(|_| io::Error::other("a thread gave up"))?);
        }
        Ok(answers)
    })
}

fn answer_lines(lines: &[&[u8]], version: Version) -> Vec<u8> {
    let mut out = Vec::with_capacity(lines.len() * 256);
    let mut scratch = Scratch::default();
    for line in lines {
        match Request::read(line) {
            Ok(request) => response::write(&mut out, &request, version, &mut scratch),
            Err(bad) => response::write_bad(&mut out, &bad),
        }
        out.push(b'\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(input: &str) -> Vec<String> {
        let mut out = Vec::new();
        stream(input.as_bytes(), &mut out, Version::LATEST).unwrap();
        String::from_utf8(out).unwrap().lines().map(str::to_owned).collect()
    }

    #[test]
    fn many_lines_keep_their_order() {
        let line = |it: usize| format!("{{\"id\":{it},\"pattern\":\"a{{{it}}}\"}}\n");
        let out = answers(&(0..5000).map(line).collect::<String>());
        for (number, answer) in out.iter().enumerate() {
            assert!(answer.starts_with(&format!("{{\"id\":{number},\"ok\":true")), "{answer}");
        }
        assert_eq!(out.len(), 5000);
    }

    #[test]
    fn ids_are_echoed_as_written() {
        for id in [
            "1.50",
            "1e3",
            "123456789012345678901234567890",
            "null",
            "{\"a\": [1 ]}",
            "\"\\u00e9\"",
        ] {
            let out = answers(&format!("{{\"pattern\":\"a\", \"id\" : {id} }}"));
            assert_eq!(
                out,
                [format!("{{\"id\":{id},\"ok\":true,\"groups\":0,\"names\":{{}},\"results\":[]}}")]
            );
        }
    }

    /// Asks with one line and gets the error.
    #[track_caller]
    fn check_bad(line: &str, answer: &str) {
        assert_eq!(answers(line), [answer]);
    }

    #[test]
    fn bad_lines_are_answered_too() {
        check_bad("\n", "{\"error\":\"EOF while parsing a value at line 2 column 0\"}");
        check_bad("{\"id\":7}", "{\"id\":7,\"error\":\"`pattern` or `pattern_b64` is missing\"}");
        check_bad(
            "{\"id\":7,\"pattern\":1}",
            "{\"id\":7,\"error\":\"invalid type: integer `1`, expected a string at line 1 column 19\"}",
        );
        check_bad(
            "{\"id\":7,\"pattern_b64\":\"*\"}",
            "{\"id\":7,\"error\":\"`pattern_b64`: Invalid symbol 42, offset 0.\"}",
        );
        check_bad(
            "{\"id\":7,\"pattern\":\"a\",\"options\":\"i\"}",
            "{\"id\":7,\"error\":\"`options` is for mode `raw`\"}",
        );
        check_bad(
            "{\"id\":7,\"pattern\":\"a\",\"mode\":\"raw\",\"options\":\"g\"}",
            "{\"id\":7,\"error\":\"`options`: `g` is not one of `i`, `m` and `x`\"}",
        );
        assert_eq!(answers("nonsense\n{\"id\":1,\"pattern\":\"\"}\n").len(), 2);
        assert_eq!(answers(""), [""; 0]);
    }
}
