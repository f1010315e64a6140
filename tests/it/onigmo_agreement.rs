//! Agreement with Onigmo's own answers.
//!
//! `tests/onigmo/cases.jsonl` holds 5,014 patterns with texts, generated from a grammar of Ruby
//! syntax, and what the Onigmo of Fluent Bit 5.1.1 said to them. They were chosen so that every
//! feature, option and error code occurs, and every two features together where there were such
//! cases. It is JSON Lines and not TOML because a third of the patterns or texts are not UTF-8 and
//! have to be coded in base64 anyway, and because a line is a case for `grep` and `git diff`.
//!
//! All 42,448 cases are compared where the folder that has them is there: `FLBLINT_SHARED`, or
//! `../shared`.

use std::path::Path;

use flblint::onigmo::{Budget, Options, Regex, Scratch, Verdict};
use serde_json::{Value, json};

use crate::support::{say, shared};

#[test]
fn chosen_cases_agree() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/onigmo/cases.jsonl");
    compare(&path, 5_014);
}

#[test]
fn all_cases_agree() {
    for (file, count) in [("fuzz", 32_000), ("bytes", 10_000), ("real", 448)] {
        if let Some(path) = shared(&format!("regex/{file}.jsonl")) {
            compare(&path, count);
        }
    }
}

/// Compares all cases of a file, of which there must be `count`.
#[track_caller]
fn compare(path: &Path, count: usize) {
    #[expect(clippy::disallowed_methods, reason = "the cases are a file")]
    let text = std::fs::read_to_string(path).unwrap();
    let (mut cases, mut wrong) = (0, Vec::new());
    for line in text.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        cases += 1;
        let (theirs, ours) = (truth(&case["truth"]), answer(&case));
        if theirs != ours {
            wrong.push(format!("{}\n  Onigmo {theirs}\n  ours   {ours}", pattern_of(&case).2));
        }
    }
    say(&format!("{}: {} of {cases} agree", path.display(), cases - wrong.len()));
    assert_eq!(cases, count);
    assert!(wrong.is_empty(), "{}", wrong[..wrong.len().min(10)].join("\n"));
}

/// What Onigmo said, in the form of [`answer`].
fn truth(truth: &Value) -> Value {
    if truth["code"].is_i64() {
        let name = &truth["name_span"];
        return json!({"code": truth["code"], "message": truth["message"], "name": name});
    }
    let results: Vec<Value> = truth["results"].as_array().unwrap().iter().map(result).collect();
    let names = truth["names"].as_object().cloned().unwrap_or_default();
    json!({"groups": truth["groups"], "names": names, "results": results})
}

/// The spans of all groups, or 0 for no match; the files say it in two ways.
fn result(result: &Value) -> Value {
    match result {
        Value::Object(it) if it["match"] == true => it["spans"].clone(),
        Value::Object(_) => json!(0),
        spans => spans.clone(),
    }
}

/// What we say to a case.
fn answer(case: &Value) -> Value {
    let (pattern, options, _) = pattern_of(case);
    let regex = match Regex::with_options(&pattern, options) {
        Ok(regex) => regex,
        Err(error) => {
            let name = error.name_span().map(|it| [it.start, it.end]);
            return json!({"code": error.kind.code(), "message": error.kind.message(), "name": name});
        }
    };
    let names: serde_json::Map<String, Value> =
        regex.names().iter().map(|it| (it.name.clone(), json!(it.groups))).collect();
    let mut scratch = Scratch::default();
    let results: Vec<Value> =
        texts_of(case).iter().map(|text| spans(&regex, &mut scratch, text)).collect();
    json!({"groups": regex.group_count(), "names": names, "results": results})
}

fn spans(regex: &Regex, scratch: &mut Scratch, text: &[u8]) -> Value {
    // Two of the patterns are exponential, and were given the time to end.
    let budget = Budget { steps: 100_000_000, ..Budget::default() };
    match regex.search_with(scratch, text, budget) {
        Verdict::Match => (0..=regex.group_count())
            .map(|it| scratch.span(it).map_or(json!([-1, -1]), |it| json!([it.start, it.end])))
            .collect(),
        Verdict::NoMatch => json!(0),
        Verdict::Budget { .. } => json!("budget"),
    }
}

/// The bare pattern, its options, and a line that shows the case.
fn pattern_of(case: &Value) -> (Vec<u8>, Options, String) {
    let pattern = match case["pattern"].as_str() {
        Some(text) => text.as_bytes().to_vec(),
        None => base64(case["pattern_b64"].as_str().unwrap()),
    };
    let letters = case["options"].as_str().unwrap_or_default();
    let shown = format!("{} {letters:?} {}", case["id"], pattern.escape_ascii());
    let mut options = Options::NONE;
    for letter in letters.chars() {
        options |= match letter {
            'i' => Options::IGNORECASE,
            'm' => Options::MULTILINE,
            _ => Options::EXTEND,
        };
    }
    if case["mode"] == "flb" {
        let (pattern, options) = unwrapped(&pattern);
        return (pattern, options, shown);
    }
    (pattern, options, shown)
}

/// Takes Fluent Bit's slashes away: `/…/`, `/…/im`.
fn unwrapped(pattern: &[u8]) -> (Vec<u8>, Options) {
    let whole = (pattern.to_vec(), Options::NONE);
    let Some(rest) = pattern.strip_prefix(b"/") else { return whole };
    let Some(last) = rest.iter().rposition(|it| *it == b'/') else { return whole };
    let (inner, letters) = (&rest[..last], &rest[last + 1..]);
    let mut options = Options::NONE;
    for letter in letters {
        options |= match letter {
            b'm' => Options::MULTILINE,
            b'i' => Options::IGNORECASE,
            b'x' => Options::EXTEND,
            b'o' => Options::NONE,
            _ => return whole,
        };
    }
    if letters.is_empty() || options != Options::NONE { (inner.to_vec(), options) } else { whole }
}

fn texts_of(case: &Value) -> Vec<Vec<u8>> {
    let list = |key: &str| case[key].as_array().cloned().unwrap_or_default();
    let plain = list("texts").into_iter().map(|it| it.as_str().unwrap().as_bytes().to_vec());
    plain.chain(list("texts_b64").iter().map(|it| base64(it.as_str().unwrap()))).collect()
}

fn base64(text: &str) -> Vec<u8> {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut word, mut bits) = (Vec::new(), 0_u32, 0);
    for byte in text.bytes() {
        let Some(six) = alphabet.iter().position(|it| *it == byte) else { continue };
        word = (word << 6 | u32::try_from(six).unwrap()) & 0xFFFF;
        bits += 6;
        if 8 <= bits {
            bits -= 8;
            bytes.push(u8::try_from(word >> bits & 0xFF).unwrap());
        }
    }
    bytes
}
