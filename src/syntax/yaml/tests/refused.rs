//! What Fluent Bit refuses, and its words: each test is a claim of `config.md` 5 that was tried
//! with Fluent Bit 5.1.1.

use super::{check, logged};
use crate::syntax::yaml;
use crate::text::FileId;

/// `marked` is what is pointed at; `expect` the first lines that are logged.
#[track_caller]
fn refused(text: &str, marked: &str, expect: &[&str]) {
    let document = yaml::parse(FileId::new(0), text);
    let Some(error) = document.errors.first() else { panic!("{text:?} is read") };
    assert_eq!(error.kind.logged(), expect, "{text:?}");
    assert_eq!(error.span.of(text), marked, "{text:?}");
}

#[test]
fn no_yaml() {
    let hint = "hint: check line 1 (above) for missing ':' or incorrect indentation";
    let invalid = |text: &str, marked: &str, words: &str| refused(text, marked, &[words, hint]);
    invalid("extensions: {a: [", "{a: [", "line 2, column 1: did not find expected node content");
    invalid(
        "service:\n  a: b: c\n",
        ": c",
        "line 2, column 7: mapping values are not allowed in this context",
    );
    invalid(
        "service:\n  a: @b\n",
        "@b",
        "line 2, column 6: found character that cannot start any token",
    );
    invalid("service:\n  a: 'b", "'b", "line 2, column 8: found unexpected end of stream");
    invalid(
        "service:\n  a: \"b\\d\"\n",
        "\\d\"",
        "line 2, column 8: found unknown escape character",
    );
    invalid(
        "service:\n\ta: b\n",
        "\ta: b",
        "line 2, column 1: found character that cannot start any token",
    );
    let words = "line 1, column 1: found incompatible YAML document";
    refused("%YAML 1.3\n---\na: b\n", "%YAML 1.3", &[words]);
    refused("service: \"\\", "\\", &["line 1, column 11: found unknown escape character"]);
}

#[test]
fn characters() {
    let control = "line 1, column 1: control characters are not allowed";
    refused("service:\n  a: b\0\n", "\0", &[control]);
    refused("service: a\nb: \"\u{1}\"\n", "\u{1}", &[control]);
    // What libyaml has not come to is no matter yet.
    let text = format!("service: a\n{}x: {{a: \u{1}}}\n", "# b\n".repeat(5000));
    assert_eq!(
        logged(&text),
        ["line 1, column 9: unexpected event 'scalar-event' (6) in state 'service' (6).", control],
    );
}

#[test]
fn roots() {
    let at =
        |event| format!("line 1, column 0: unexpected event '{event} in state 'document' (2).");
    refused("a\n", "a", &[&at("scalar-event' (6)")]);
    refused("- a\n", "- a", &[&at("sequence-start-event' (7)")]);
    refused("*a\n", "*a", &[&at("alias-event' (5)")]);
}

#[test]
fn aliases() {
    let text = "a: &b {c: d}\ne: *b\n";
    refused(
        text,
        "*b",
        &["line 2, column 3: unexpected event 'alias-event' (5) in state 'other' (9)."],
    );
    let text = "service: {a: &b c, d: *b}\n";
    let state = "in state 'section-value' (5).";
    refused(
        text,
        "*b",
        &[&format!("line 1, column 22: unexpected event 'alias-event' (5) {state}")],
    );
    let text = "pipeline: {inputs: [&a {name: b}, *a]}\n";
    refused(
        text,
        "*a",
        &["line 1, column 34: unexpected event 'alias-event' (5) in state 'input' (12)."],
    );
}

#[test]
fn sections() {
    let unexpected =
        |place: &str, event: &str| format!("line 1, column {place}: unexpected event '{event}");
    for (text, marked, expect) in [
        ("service:\n", "service", unexpected("8", "scalar-event' (6) in state 'service' (6).")),
        ("env:\n", "env", unexpected("4", "scalar-event' (6) in state 'env' (42).")),
        ("parsers:\n", "parsers", unexpected("8", "scalar-event' (6) in state 'parser' (24).")),
        ("x-a: b\n", "b", unexpected("5", "scalar-event' (6) in state 'other' (9).")),
        (
            "x: {a: {}}\n",
            "{}",
            unexpected("7", "mapping-start-event' (9) in state 'section-value' (5)."),
        ),
        (
            "service: {a: [b]}\n",
            "[b]",
            unexpected("13", "sequence-start-event' (7) in state 'section-value' (5)."),
        ),
        ("customs: a\n", "a", unexpected("9", "scalar-event' (6) in state 'custom' (10).")),
        (
            "plugins: {}\n",
            "{}",
            unexpected("9", "mapping-start-event' (9) in state 'plugins' (35)."),
        ),
        ("'@SET': a=b\n", "a=b", unexpected("8", "scalar-event' (6) in state 'other' (9).")),
    ] {
        refused(text, marked, &[&expect]);
    }
    refused(
        "x: [a]\n",
        "[a]",
        &[
            "env list is only allowed in env section",
            "line 1, column 3: unexpected event 'sequence-start-event' (7) in state 'other' (9).",
        ],
    );
    refused(
        "service: {a: b}\nservice: {c: d}\n",
        "service",
        &["line 2, column 0: duplicated definition of 'service'"],
    );
}

#[test]
fn env() {
    refused(
        "env: {A: {b: c}}\n",
        "{b: c}",
        &[
            "nested maps are not allowed in env section",
            "line 1, column 9: unexpected event 'mapping-start-event' (9) in state 'section-value' (5).",
        ],
    );
    for (text, marked, expect) in [
        (
            "env: {A: [b]}\n",
            "[b]",
            "line 1, column 9: unexpected event 'sequence-start-event' (7) in state 'section-value' (5).",
        ),
        (
            "env: [a]\n",
            "a",
            "line 1, column 6: unexpected event 'scalar-event' (6) in state 'env-list' (43).",
        ),
        (
            "env: [{name: [a]}]\n",
            "[a]",
            "line 1, column 13: unexpected event 'sequence-start-event' (7) in state 'env-list-val' (45).",
        ),
    ] {
        refused(text, marked, &[expect]);
    }
}

#[test]
fn includes() {
    check(
        "includes: a.yaml\n",
        "<a.yaml> !1 \"a.yaml\" Fluent Bit takes a list of plain values here, not a plain value",
    );
    refused(
        "includes: a.yaml\n",
        "a.yaml",
        &["line 2, column 0: unexpected event 'mapping-end-event' (10) in state 'include' (7)."],
    );
    refused("includes: a.yaml\nservice: {}\n", "a.yaml", &["including file 'service' at"]);
    refused("includes:\n", "includes", &["line 1, column 1: input error", "including file '' at"]);
    refused(
        "includes: [[a]]\n",
        "[a]",
        &["line 1, column 14: unexpected event 'sequence-end-event' (8) in state 'section' (3)."],
    );
}

#[test]
fn pipelines() {
    let not_valid = |place: &str, name: &str| {
        format!(
            "line 1, column {place}: the pipeline component '{name}' is not valid. Try one of these \
             values: customs, inputs, filters or outputs."
        )
    };
    refused("pipeline: {input: []}\n", "input", &[&not_valid("11", "input")]);
    refused("pipeline: {customs: []}\n", "customs", &[&not_valid("11", "customs")]);
    refused("pipeline:\n", "pipeline", &[&not_valid("9", "")]);
    let pipeline = |place: &str, event: &str| {
        format!("{place}: unexpected event '{event} in state 'pipeline' (11).")
    };
    refused("pipeline: []\n", "[]", &[&pipeline("line 1, column 10", "sequence-start-event' (7)")]);
    refused(
        "pipeline: {inputs: }\n",
        "inputs",
        &[&pipeline("line 1, column 19", "scalar-event' (6)")],
    );
    refused(
        "pipeline: {inputs: [a]}\n",
        "a",
        &[&pipeline("line 1, column 20", "scalar-event' (6)")],
    );
    refused(
        "pipeline:\n  inputs:\n    name: a\n  outputs: []\n",
        "name: a",
        &[&pipeline("line 4, column 2", "scalar-event' (6)")],
    );
    refused(
        "pipeline: inputs\n",
        "inputs",
        &[&pipeline("line 2, column 0", "mapping-end-event' (10)")],
    );
}

#[test]
fn plugin_values() {
    let text = "pipeline: {inputs: [{a: [[b]]}]}\n";
    let expect = "line 1, column 25: unexpected event 'sequence-start-event' (7) in state 'plugin-values' (18).";
    refused(text, "[b]", &[expect]);
    let text = "pipeline: {inputs: [{Routes: {a: [b]}}]}\n";
    let expect =
        "line 1, column 33: unexpected event 'sequence-start-event' (7) in state 'group-val' (21).";
    refused(text, "[b]", &[expect]);
    let blank = "unable to add variant value property";
    refused("pipeline: {inputs: [{a: ' '}]}\n", "' '", &[blank]);
    refused("pipeline: {inputs: [{'': a}]}\n", "a", &[blank]);
    refused("pipeline: {inputs: [{? [a] : b}]}\n", "[a]", &["no key"]);
}

#[test]
fn processors() {
    let text = "pipeline: {inputs: [{processors: {profiles: []}}]}\n";
    let expect =
        "line 1, column 34: unexpected event 'scalar-event' (6) in state 'processors' (22).";
    refused(text, "profiles", &["unknown processor 'profiles'", expect]);
    let text = "pipeline: {inputs: [{processors: {logs: {name: a}}}]}\n";
    refused(text, "{name: a}", &["yaml error"]);
    let text = "pipeline: {inputs: [{processors: {logs: a}}]}\n";
    let expect =
        "line 1, column 40: unexpected event 'scalar-event' (6) in state 'processor' (23).";
    refused(text, "a", &[expect]);
    let text = "pipeline: {inputs: [{processors: {logs: [{a: [*b]}]}}]}\n";
    let expect =
        "line 1, column 46: unexpected event 'alias-event' (5) in state 'plugin-variant' (19).";
    refused(text, "*b", &[expect]);
}

#[test]
fn parsers() {
    refused(
        "parsers: {name: a, format: json}\n",
        "{name: a, format: json}",
        &["line 2, column 0: unexpected event 'mapping-end-event' (10) in state 'parser' (24)."],
    );
    refused(
        "parsers: [{name: [a]}]\n",
        "[a]",
        &[
            "line 1, column 17: unexpected event 'sequence-start-event' (7) in state 'unknown' (26).",
        ],
    );
    refused("multiline_parsers: [{rules: {a: b}}]\n", "{a: b}", &["yaml error"]);
    refused(
        "multiline_parsers: [{rules: [a]}]\n",
        "a",
        &["line 1, column 29: unexpected event 'scalar-event' (6) in state 'unknown' (31)."],
    );
}

#[test]
fn a_second_service() {
    let text = "# a\n  \nservice: {a: b}\n";
    let document = yaml::parse(FileId::new(0), text);
    let [crate::syntax::Item::Section(section)] = &document.items[..] else { panic!() };
    let error = yaml::second_service(section, text);
    assert_eq!(error.kind.logged(), ["line 3, column 0: duplicated definition of 'service'"]);
}
