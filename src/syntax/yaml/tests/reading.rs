//! What a text is read as: each test is a claim of `config.md` 5 that was tried with Fluent Bit
//! 5.1.1.

use super::check;
use crate::syntax::{Item, yaml};
use crate::text::FileId;

#[test]
fn documents() {
    check("", "");
    check("# a\n\n", "");
    check("service: {flush: 1}\n", "Service(flush=1)");
    check("{service: {flush: 1}}", "Service(flush=1)");
    check("---\nenv: {A: b}\n---\nservice: {a: b}\n...\n", "$A=b Service(a=b)");
    check("%YAML 1.2\n---\nservice: {a: b}\n", "Service(a=b)");
    check("\u{feff}service: {a: b}\n", "Service(a=b)");
    check("service:\r\n  a: b\r\n  c: d\r\n", "Service(a=b c=d)");
    check("!!map\nservice: !x &y\n  a: !!str b\n", "Service(a=b)");
    check("SERVICE: {A: b}\n", "Service(A=b)");
    check("service: {a: b, a: c}\n", "Service(a=b a=c)");
}

#[test]
fn utf_16_is_not_read() {
    let utf_16: String = "a: b\n".chars().flat_map(|c| [c, '\0']).collect();
    let document = yaml::parse(FileId::new(0), &format!("\u{1a}\u{1a}{utf_16}"));
    assert!(document.cut && document.errors.is_empty());
}

#[test]
fn values_are_text() {
    check(
        "service: {a: yes, b: null, c: ~, d: 1, e: '', f: }\n",
        "Service(a=yes b=null c=~ d=1 e= f=)",
    );
    check("service: {a: ' b ', b: \"c\\t\"}\n", "Service(a=b b=c)");
    check("service: {a: \"b\\0c\"}\n", "Service(a=b)");
    // Without a word, what has no key, or only blanks as value, is dropped.
    check("service: {'': b, c: ' ', ' ': d}\n", "Service()");
}

#[test]
fn sections() {
    check("parser: {name: a, format: json}\n", "Parser(name=a format=json)");
    check("input: {name: dummy}\n", "Input(name=dummy)");
    check("i: {name: dummy}\n", "Input:i(name=dummy)");
    check("filters: {name: grep}\n", "Filter(name=grep)");
    check("s: {flush: 0}\n", "Service:s(flush=0)");
    check("'': {flush: 0}\n", "Service:(flush=0)");
    check("x-foo: &a {k: v}\n", "Other:x-foo(k=v)");
    check("service: {telemetry: {a: b}}\n", "Service(telemetry:{a: b})");
    check(
        "extensions: {a: 1, b: {c: [d, 'e']}, f: [{g: ~}]}\n",
        "Extensions(a:1 b:{c: [d, \"e\"]} f:[{g: ~}])",
    );
    check("customs: [{name: a}]\n", "Custom(name=a)");
    check("plugins: [/a.so, b.so]\n", "Plugins(/a.so= b.so=)");
    check("stream_processor: [{name: a, exec: b}]\n", "StreamProcessor(name=a exec=b)");
    check("pipeline: {inputs: [], outputs: []}\nincludes: []\nenv: {}\n", "");
}

#[test]
fn env() {
    check("env:\n  A: b\n  C:\n", "$A=b $C=");
    check(
        "env:\n  - {name: A, value: b}\n  - {NAME: C, uri: 'file:///d', refresh_interval: 5s}\n",
        "$A=b $C=|file:///d|5s",
    );
    check("env: [{A: b}, {value: c}, {A: b, C: d}]\n", "$A=b $A=b");
    check("env: [{value: x, A: b}, {name: A, name: B}]\n", "$A=b $B=");
}

#[test]
fn includes() {
    check("includes:\n  - a.yaml\n  - sub/*.yaml\n", "<a.yaml> <sub/*.yaml>");
    check("includes: [' a']\nservice: {a: b}\n", "< a> Service(a=b)");
}

#[test]
fn plugins() {
    check(
        "pipeline:\n  inputs:\n    - name: tail\n      path: a\n    - {path: b, Name: cpu}\n",
        "Input(name=tail path=a) Input(path=b Name=cpu)",
    );
    check(
        "Pipeline:\n  Inputs: [{name: a}]\n  filters: [{name: b}]\npipeline:\n  outputs: [{name: c}]\n",
        "Input(name=a) Filter(name=b) Output(name=c)",
    );
    check("pipeline: {filters: [{regex: [a b, ' c']}]}\n", "Filter(regex=a b regex= c)");
    check("pipeline: {inputs: [{path: []}]}\n", "Input(path:[])");
    check("pipeline: {inputs: [{a: {b: c}}]}\n", "Input(a:{b: \"c\"})");
    check(
        "pipeline: {inputs: [{readFromHead: on, kubeURL: a}]}\n",
        "Input(read_from_head=on kube_u_r_l=a)",
    );
    check("pipeline: {inputs: [{ReadFromHead: on}]}\n", "Input(ReadFromHead=on)");
    check("pipeline: {inputs: [{<<: {a: b}}]}\n", "Input(<<:{a: \"b\"})");
    check("pipeline: {inputs: [{name: [a, b]}]}\n", "Input(name=a name=b)");
}

#[test]
fn processors_and_routes() {
    check(
        "pipeline: {inputs: [{processors: {logs: [{name: a, readFromHead: [1, {b: 'c'}]}]}}]}\n",
        "Input(processors:{logs: [{name: a, readFromHead: [1, {b: \"c\"}]}]})",
    );
    check(
        "pipeline: {inputs: [{processors: {Metrics: [], traces: []}}]}\n",
        "Input(processors:{Metrics: [], traces: []})",
    );
    check(
        "pipeline: {inputs: [{routes: {logs: [{name: a, to: [b]}]}}, {routes: [a]}]}\n",
        "Input(routes:{logs: [{name: a, to: [b]}]}) Input(routes:[a])",
    );
    // To Fluent Bit they are plain properties.
    check(
        "pipeline: {inputs: [{processors: , routes: a}, {processors: [a]}]}\n",
        "Input(processors= routes=a) Input(processors:[a])",
    );
    check(
        "pipeline: {inputs: [{telemetry: {a: [1]}}], outputs: [{telemetry: {a: b}}]}\n",
        "Input(telemetry:{a: [1]}) Output(telemetry:{a: \"b\"})",
    );
}

#[test]
fn parsers() {
    check(
        "parsers:\n  - name: a\n    format: regex\n    regex: '^(?<b>.)'\n",
        "Parser(name=a format=regex regex=^(?<b>.))",
    );
    check(
        "multiline_parsers:\n  - name: a\n    type: regex\n    rules:\n      - state: b\n        regex: /c/\n        nextState: d\n",
        "MultilineParser(name=a type=regex [rule](state=b regex=/c/ next_state=d))",
    );
    check(
        "upstream_servers: [{name: a, nodes: [{name: b, host: c, port: 1}]}]\n",
        "UpstreamServers(name=a [upstream_node](name=b host=c port=1))",
    );
}

#[test]
fn headers() {
    let header = |text: &str| {
        let document = yaml::parse(FileId::new(0), text);
        let Some(Item::Section(section)) = document.items.first() else { panic!("{document:?}") };
        section.header.of(text).to_owned()
    };
    assert_eq!(header("service:\n  a: b\n"), "service");
    assert_eq!(header("pipeline:\n  inputs:\n    - path: a\n      name: tail\n"), "name: tail");
    assert_eq!(header("pipeline:\n  inputs:\n    - name: 'tail' # a\n"), "name: 'tail'");
    assert_eq!(header("pipeline:\n  inputs:\n    - path: a\n"), "path");
    assert_eq!(header("pipeline: {inputs: [{}]}\n"), "{}");
}
