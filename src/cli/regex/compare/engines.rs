//! The other engines, asked with bounds on time and memory.

use std::str::from_utf8;

use crate::cli::regex::attempt::Spans;
use crate::cli::regex::subject::letters;
use crate::onigmo::Options;

/// A longer pattern or text is not given to the other engines.
const LONGEST_PATTERN: usize = 20_000;
const LONGEST_TEXT: usize = 64 << 10;
/// Their parsers call themselves at each parenthesis.
const DEEPEST: usize = 200;
/// Steps back that the Perl-style engine may take.
const BACKTRACKS: usize = 100_000;
/// Bytes of a compiled pattern.
const SIZE: usize = 4 << 20;

/// Whose opinion it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Engine {
    /// The crate `fancy-regex`.
    Perl,
    /// The crate `regex`.
    Re2,
}

impl Engine {
    pub(super) const ALL: [Self; 2] = [Self::Perl, Self::Re2];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Perl => "Perl-style",
            Self::Re2 => "RE2-style",
        }
    }

    /// Compiles a pattern as people would try it there: with the letters of its options, whatever
    /// they mean there.
    ///
    /// # Errors
    ///
    /// The words of the engine, if it is asked at all.
    pub(super) fn compile(self, pattern: &[u8], options: Options) -> Result<Compiled, Refusal> {
        let pattern = from_utf8(pattern).map_err(|_| Refusal::NotAsked)?;
        let is_large = LONGEST_PATTERN < pattern.len() || DEEPEST < depth(pattern);
        if is_large || (self == Self::Perl && may_recurse(pattern)) {
            return Err(Refusal::NotAsked);
        }
        let pattern = match letters(options).as_str() {
            "" => pattern.to_owned(),
            letters => format!("(?{letters}){pattern}"),
        };
        match self {
            Self::Perl => fancy_regex::RegexBuilder::new(&pattern)
                .backtrack_limit(BACKTRACKS)
                .delegate_size_limit(SIZE)
                .delegate_dfa_size_limit(SIZE)
                .build()
                .map(|it| Compiled::Perl(Box::new(it)))
                .map_err(|error| Refusal::Refused(brief(&error.to_string()))),
            Self::Re2 => regex::bytes::RegexBuilder::new(&pattern)
                .size_limit(SIZE)
                .dfa_size_limit(SIZE)
                .build()
                .map(Compiled::Re2)
                .map_err(|error| Refusal::Refused(brief(&error.to_string()))),
        }
    }
}

/// How deep parentheses and brackets stand in each other, at the most.
fn depth(pattern: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for byte in pattern.bytes() {
        match byte {
            b'(' | b'[' => depth += 1,
            b')' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// Whether groups may be called: of a group that calls itself without end, such as
/// `(S\1\g<0>?)?`, the crate makes a stack overflow, which ends the whole program.
fn may_recurse(pattern: &str) -> bool {
    let calls = ["\\g", "(?R", "(?P>", "(?&"].iter().any(|it| pattern.contains(it));
    let is_number = |it: &str| it.starts_with(|it: char| it.is_ascii_digit() || "+-".contains(it));
    calls || pattern.split("(?").skip(1).any(is_number)
}

/// The last line, which is the one that says why, without the drawing before it.
fn brief(error: &str) -> String {
    let last = error.lines().last().unwrap_or_default().trim();
    let last = last.strip_prefix("error: ").unwrap_or(last);
    last.rsplit_once("Parsing error at position ")
        .and_then(|(_, rest)| rest.split_once(": "))
        .map_or(last, |(_, why)| why)
        .to_owned()
}

/// Why a pattern cannot be tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It is not UTF-8, or asking is not safe: it is too long, too deep, or calls groups.
    NotAsked,
    /// With the words of the engine.
    Refused(String),
}

/// A pattern that another engine takes.
#[derive(Debug)]
pub(super) enum Compiled {
    Perl(Box<fancy_regex::Regex>),
    Re2(regex::bytes::Regex),
}

impl Compiled {
    /// The groups of the first match.
    ///
    /// # Errors
    ///
    /// Why there is no answer.
    pub(super) fn find(&self, text: &[u8]) -> Result<Option<Spans>, String> {
        if LONGEST_TEXT < text.len() {
            return Err("text too long".to_owned());
        }
        match self {
            Self::Perl(regex) => {
                let text = from_utf8(text).map_err(|_| "not UTF-8".to_owned())?;
                let captures = regex.captures(text).map_err(|_| "gave up".to_owned())?;
                Ok(captures.map(|it| it.iter().map(|it| it.map(|it| it.range())).collect()))
            }
            Self::Re2(regex) => {
                let captures = regex.captures(text);
                Ok(captures.map(|it| it.iter().map(|it| it.map(|it| it.range())).collect()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_one_line() {
        let error = |engine: Engine, pattern: &str| {
            engine.compile(pattern.as_bytes(), Options::NONE).map(drop).unwrap_err()
        };
        assert_eq!(
            error(Engine::Re2, "a(?=b)"),
            Refusal::Refused(
                "look-around, including look-ahead and look-behind, is not supported".to_owned()
            )
        );
        assert_eq!(
            error(Engine::Perl, "a("),
            Refusal::Refused("Opening parenthesis without closing parenthesis".to_owned())
        );
        assert_eq!(error(Engine::Perl, &"(".repeat(9999)), Refusal::NotAsked);
        for pattern in ["(S\\1\\g<0>?)?", "a(?R)?", "(a(?1)?)", "(a(?-1)?)"] {
            assert_eq!(error(Engine::Perl, pattern), Refusal::NotAsked);
        }
    }

    #[test]
    fn no_pattern_hangs() {
        let text = format!("{}!", "a".repeat(60));
        for engine in Engine::ALL {
            if let Ok(compiled) = engine.compile(br"^(a|aa)+(?=b)\1$", Options::NONE) {
                assert_eq!(compiled.find(text.as_bytes()), Err("gave up".to_owned()));
            }
            assert!(engine.compile(b"(?:a{1000}){1000}", Options::NONE).is_err());
        }
    }
}
