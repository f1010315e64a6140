use std::ops::Range;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::cli::regex::attempt::budget;
use crate::cli::regex::subject::Subject;
use crate::onigmo::{Error, Name, Outcome, Regex, Scratch, Verdict};
use crate::schema::Version;

use super::request::{Bad, Request};

/// Writes the answer to what was asked.
pub(super) fn write(
    out: &mut Vec<u8>,
    request: &Request<'_>,
    version: Version,
    scratch: &mut Scratch,
) {
    let pattern = request.pattern.clone();
    let subject = match request.raw {
        Some(options) => Subject::raw(pattern, options),
        None => Subject::of_fluent_bit(pattern, version),
    };
    match &subject.regex {
        Ok(regex) => to_json(out, &Valid::new(request, regex, scratch)),
        Err(error) => to_json(out, &Refused::new(request, &subject, error)),
    }
}

/// Writes that nothing was asked.
pub(super) fn write_bad(out: &mut Vec<u8>, bad: &Bad<'_>) {
    to_json(out, &NotAsked { id: bad.id, error: &bad.why });
}

fn to_json(out: &mut Vec<u8>, answer: &impl Serialize) {
    // Keys are strings, and a vector takes all: it cannot fail.
    let _ = serde_json::to_writer(out, answer);
}

#[derive(Serialize)]
struct NotAsked<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a RawValue>,
    error: &'a str,
}

#[derive(Serialize)]
struct Valid<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a RawValue>,
    ok: bool,
    groups: usize,
    #[serde(serialize_with = "names")]
    names: &'a [Name],
    results: Vec<Found>,
}

impl<'a> Valid<'a> {
    fn new(request: &Request<'a>, regex: &'a Regex, scratch: &mut Scratch) -> Self {
        let find = |text: &Vec<u8>| find(regex, text, request.anchored, scratch);
        let results = request.texts.iter().map(find).collect();
        Self {
            id: request.id,
            ok: true,
            groups: regex.group_count(),
            names: regex.names(),
            results,
        }
    }
}

/// An object, in the order in which the names are defined.
fn names<S: Serializer>(names: &[Name], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(names.len()))?;
    for name in names {
        map.serialize_entry(&name.name, &name.groups)?;
    }
    map.end()
}

/// What became of a text.
enum Found {
    /// With the places of all groups; one that is not set is at -1, as in Onigmo.
    Match(Vec<[i64; 2]>),
    NoMatch,
    Budget,
}

fn find(regex: &Regex, text: &[u8], anchored: bool, scratch: &mut Scratch) -> Found {
    let groups = 0..=regex.group_count();
    if anchored {
        return match regex.match_at(text, 0) {
            Outcome::Match(it) => Found::Match(groups.map(|group| ends(it.get(group))).collect()),
            Outcome::NoMatch => Found::NoMatch,
            Outcome::Budget { .. } => Found::Budget,
        };
    }
    match regex.search_with(scratch, text, budget()) {
        Verdict::Match => Found::Match(groups.map(|group| ends(scratch.span(group))).collect()),
        Verdict::NoMatch => Found::NoMatch,
        Verdict::Budget { .. } => Found::Budget,
    }
}

fn ends(span: Option<Range<usize>>) -> [i64; 2] {
    let offset = |at: usize| i64::try_from(at).unwrap_or(i64::MAX);
    span.map_or([-1, -1], |it| [offset(it.start), offset(it.end)])
}

impl Serialize for Found {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::Match(spans) => {
                map.serialize_entry("match", &true)?;
                map.serialize_entry("spans", spans)?;
            }
            Self::NoMatch => map.serialize_entry("match", &false)?,
            Self::Budget => map.serialize_entry("error", "budget")?,
        }
        map.end()
    }
}

#[derive(Serialize)]
struct Refused<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a RawValue>,
    ok: bool,
    code: i32,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name_span: Option<[usize; 2]>,
    offset: usize,
}

impl<'a> Refused<'a> {
    fn new(request: &'a Request<'_>, subject: &Subject, error: &Error) -> Self {
        let name = error.name_span().map(|it| subject.locate(it));
        Self {
            id: request.id,
            ok: false,
            code: error.kind.code(),
            message: error.kind.message(),
            name_span: name.map(|it| [it.start, it.end]),
            offset: subject.locate(error.span).start,
        }
    }
}
