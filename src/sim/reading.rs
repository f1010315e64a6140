use std::fmt;

use crate::model::{Config, Tail};
use crate::text::glob;

use super::tag::{self, Composed};

/// What a tail input does with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// No pattern of `Path` gives it.
    NotInPath,
    /// A pattern of `Exclude_Path` takes it out: its index in the list.
    Excluded(usize),
    /// It is given, and refused: `failed to compose tag for file`. It is tried again at every scan.
    Refused {
        /// The path as `Path` gives it.
        path: String,
        /// Why.
        why: Refusal,
        /// How many patterns of `Path` give it: each of them tries it at every scan.
        times: usize,
    },
    /// It is read.
    Read {
        /// The path as `Path` gives it.
        path: String,
        /// Its tag; `None` where `Tag` is not known.
        tag: Option<Composed>,
    },
    /// It cannot be known, because of this.
    Unknown(&'static str),
}

/// Why Fluent Bit does not read a file that `Path` gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// `Tag_Regex` does not match.
    NoMatch,
    /// `Tag_Regex` matches, and has no group.
    NoGroup,
    /// A `<` of `Tag` is not closed.
    Unclosed {
        /// Where in the tag.
        at: usize,
    },
    /// The engine gave up; Fluent Bit has no limit and would go on.
    TooManySteps {
        /// Taken so far.
        steps: u64,
    },
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotInPath => f.write_str("not read: no pattern of Path gives it"),
            Self::Excluded(index) => {
                write!(f, "not read: pattern {} of Exclude_Path takes it out", index + 1)
            }
            Self::Refused { why, .. } => write!(f, "refused: {why}"),
            Self::Read { tag: Some(it), .. } => write!(f, "read with the tag `{}`", it.tag),
            Self::Read { tag: None, .. } => f.write_str("read with a tag that is not known"),
            Self::Unknown(reason) => write!(f, "not known: {reason}"),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoMatch => f.write_str("Tag_Regex does not match"),
            Self::NoGroup => f.write_str("Tag_Regex has no group"),
            Self::Unclosed { .. } => f.write_str("a `<` of Tag is not closed"),
            Self::TooManySteps { steps } => write!(f, "Tag_Regex takes more than {steps} steps"),
        }
    }
}

/// What the tail input does with a file at `path`.
pub fn read(config: &Config, tail: &Tail, path: &str) -> Reading {
    let Some(patterns) = &tail.path else { return Reading::Unknown("`Path` is not known") };
    let mut given = patterns.iter().filter_map(|it| glob::path(it.text(), path));
    let Some(first) = given.next() else {
        return if patterns.iter().any(|it| depends_on_place(it.text(), path)) {
            Reading::Unknown("`Path` depends on the folder that Fluent Bit runs in")
        } else {
            Reading::NotInPath
        };
    };
    let times = 1 + given.count();
    let Some(excluded) = &tail.exclude else {
        return Reading::Unknown("`Exclude_Path` is not known");
    };
    if let Some(by) = excluded.iter().position(|it| glob::fnmatch(it.text(), &first)) {
        return Reading::Excluded(by);
    }
    tagged(config, tail, first, times)
}

/// Whether a pattern means other files in another working folder or home.
fn depends_on_place(pattern: &str, path: &str) -> bool {
    pattern.starts_with('~') || (!pattern.starts_with('/') && path.starts_with('/'))
}

/// What becomes of a file that the input tries to read.
fn tagged(config: &Config, tail: &Tail, path: String, times: usize) -> Reading {
    let unknown_tag = tail.tag.is_some() && tail.tag().is_none();
    let default_tag = &config.instance(tail).name;
    let tag = tail.tag().map_or(default_tag.as_str(), |it| it.text());
    if tail.tag_regex.is_some() && tail.pattern.is_none() {
        return Reading::Unknown("`Tag_Regex` is not known");
    }
    let regex = tail.pattern.as_ref().and_then(|it| it.regex.as_ref().ok());
    let composed = match regex {
        // The pattern decides alone whether the file is refused, as long as the tag is sound.
        Some(regex) => match tag::compose(if unknown_tag { "" } else { tag }, &path, regex) {
            Ok(composed) => composed,
            Err(why) => return Reading::Refused { path, why, times },
        },
        None => Composed { tag: tag::expand_star(tag, &path), overflow: 0 },
    };
    Reading::Read { path, tag: (!unknown_tag).then_some(composed) }
}
