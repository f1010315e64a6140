//! The texts to try.

use std::ffi::OsString;
use std::io::{self, Read};

use super::RegexArgs;

/// A text, and what to call it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sample {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

/// The texts of the arguments, of standard input and of files, in this order.
///
/// # Errors
///
/// What cannot be read, with its name.
pub(super) fn samples(args: &RegexArgs) -> io::Result<Vec<Sample>> {
    let mut samples = Vec::new();
    for text in &args.texts {
        if text == "-" {
            let mut bytes = Vec::new();
            io::stdin().lock().read_to_end(&mut bytes)?;
            samples.extend(lines("line", &bytes));
        } else {
            samples.push(Sample { name: String::new(), bytes: bytes(text) });
        }
    }
    let single = samples.len() == 1;
    for (number, sample) in samples.iter_mut().enumerate().filter(|(_, it)| it.name.is_empty()) {
        sample.name = if single { "text".to_owned() } else { format!("text {}", number + 1) };
    }
    for file in &args.files {
        samples.extend(lines(&format!("{file}:"), &read(file)?));
    }
    Ok(samples)
}

/// The bytes of an argument.
pub(super) fn bytes(argument: &OsString) -> Vec<u8> {
    argument.as_encoded_bytes().to_vec()
}

#[expect(clippy::disallowed_methods, reason = "texts to try are read here and nowhere else")]
fn read(file: &str) -> io::Result<Vec<u8>> {
    std::fs::read(file).map_err(|error| io::Error::new(error.kind(), format!("{file}: {error}")))
}

/// The lines without their ends, as the tail input gives them to a parser.
fn lines(name: &str, bytes: &[u8]) -> Vec<Sample> {
    let blank = if name.ends_with(':') { "" } else { " " };
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes
        .split(|it| *it == b'\n')
        .enumerate()
        .filter(|_| !bytes.is_empty())
        .map(|(number, line)| Sample {
            name: format!("{name}{blank}{}", number + 1),
            bytes: line.strip_suffix(b"\r").unwrap_or(line).to_vec(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_numbers_and_no_ends() {
        let named = |bytes| -> Vec<(String, Vec<u8>)> {
            lines("a.log:", bytes).into_iter().map(|it| (it.name, it.bytes)).collect()
        };
        assert_eq!(named(b""), []);
        assert_eq!(
            named(b"a\r\n\nb"),
            [("a.log:1", "a"), ("a.log:2", ""), ("a.log:3", "b")]
                .map(|(name, text)| (name.to_owned(), text.into()))
        );
    }
}
