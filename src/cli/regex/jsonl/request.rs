use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::cli::regex::args::options;
use crate::onigmo::Options;

/// What is asked in one line.
#[derive(Debug)]
pub(super) struct Request<'a> {
    /// As it is written.
    pub(super) id: Option<&'a RawValue>,
    pub(super) pattern: Vec<u8>,
    /// The options of a raw pattern; none for one as Fluent Bit takes it.
    pub(super) raw: Option<Options>,
    pub(super) texts: Vec<Vec<u8>>,
    /// At the start of the text only.
    pub(super) anchored: bool,
}

/// A line that asks nothing.
#[derive(Debug)]
pub(super) struct Bad<'a> {
    pub(super) id: Option<&'a RawValue>,
    pub(super) why: String,
}

#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow, default, deserialize_with = "raw")]
    id: Option<&'a RawValue>,
    pattern: Option<String>,
    pattern_b64: Option<String>,
    #[serde(default)]
    mode: Mode,
    options: Option<String>,
    texts: Option<Vec<String>>,
    texts_b64: Option<Vec<String>>,
    #[serde(default)]
    method: Method,
}

#[derive(Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Mode {
    #[default]
    Flb,
    Raw,
}

#[derive(Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Method {
    #[default]
    Search,
    Match,
}

/// What can be read of a line that is wrong in another place.
#[derive(Deserialize)]
struct OnlyId<'a> {
    #[serde(borrow, default, deserialize_with = "raw")]
    id: Option<&'a RawValue>,
}

/// The value as it is written, `null` too.
fn raw<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<&'de RawValue>, D::Error> {
    <&RawValue>::deserialize(deserializer).map(Some)
}

impl<'a> Request<'a> {
    /// Reads one line.
    pub(super) fn read(line: &'a [u8]) -> Result<Self, Bad<'a>> {
        let id = || serde_json::from_slice(line).ok().and_then(|it: OnlyId<'a>| it.id);
        let read: Line<'a> = serde_json::from_slice(line)
            .map_err(|error| Bad { id: id(), why: error.to_string() })?;
        let id = read.id;
        Self::understand(read).map_err(|why| Bad { id, why })
    }

    fn understand(line: Line<'a>) -> Result<Self, String> {
        let pattern = match (line.pattern, line.pattern_b64) {
            (Some(pattern), None) => pattern.into_bytes(),
            (None, Some(coded)) => decode("pattern_b64", &coded)?,
            (None, None) => return Err("`pattern` or `pattern_b64` is missing".to_owned()),
            _ => return Err("`pattern` and `pattern_b64` exclude each other".to_owned()),
        };
        let texts = match (line.texts, line.texts_b64) {
            (texts, None) => texts.unwrap_or_default().into_iter().map(Into::into).collect(),
            (None, Some(coded)) => {
                coded.iter().map(|it| decode("texts_b64", it)).collect::<Result<_, _>>()?
            }
            _ => return Err("`texts` and `texts_b64` exclude each other".to_owned()),
        };
        let options = options(&line.options.unwrap_or_default())
            .map_err(|error| format!("`options`: {error}"))?;
        let raw = match line.mode {
            Mode::Raw => Some(options),
            Mode::Flb if options == Options::NONE => None,
            Mode::Flb => return Err("`options` is for mode `raw`".to_owned()),
        };
        Ok(Self { id: line.id, pattern, raw, texts, anchored: line.method == Method::Match })
    }
}

fn decode(field: &str, coded: &str) -> Result<Vec<u8>, String> {
    BASE64_STANDARD.decode(coded).map_err(|error| format!("`{field}`: {error}"))
}
