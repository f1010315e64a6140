//! What is read behind an error, where Fluent Bit reads nothing more.

use super::check;

#[test]
fn what_is_refused_is_left_out() {
    check(
        "service: {a: [b], c: d}\nx: e\nenv: {A: b}\n",
        "Service(c=d) Other:x() $A=b !1 \"[b]\" Fluent Bit takes a plain value or a mapping here, \
         not a list !2 \"e\" Fluent Bit takes a mapping of plain values here, not a plain value",
    );
    check(
        "pipeline:\n  inputs:\n    - cpu\n    - name: mem\n  outputs:\n    - name: [[a]]\n      match: b\n",
        "Input(name=mem) Output(match=b) !3 \"cpu\" Fluent Bit takes a mapping here, not a plain value \
         !6 \"[a]\" Fluent Bit takes a plain value here, not a list",
    );
}

#[test]
fn what_is_meant_is_read() {
    check(
        "pipeline:\n  input:\n    - name: a\n  output:\n    name: b\n",
        "Input(name=a) Output(name=b) !2 \"input\" `pipeline` has no `input` \
         !4 \"output\" `pipeline` has no `output` \
         !5 \"name: b\" Fluent Bit takes a list of mappings here, not a mapping",
    );
    check(
        "service: {a: b}\nservice: {c: d}\n",
        "Service(a=b) Service(c=d) !2 \"service\" `service` is there twice",
    );
    check(
        "parsers:\n  name: a\n  format: json\nenv: {}\n",
        "Parser(name=a format=json) \
         !2 \"name: a\" Fluent Bit takes a list of mappings here, not a mapping",
    );
    check("includes: [[a], b]\n", "<a> <b> !1 \"[a]\" this list stands inside a list");
}

#[test]
fn the_next_known_key_begins_anew() {
    check(
        "service:\n  a: b: c\npipeline:\n  inputs:\n    - name: d\n",
        "Service(a=b) Input(name=d) \
         !2 \": c\" this is no YAML: mapping values are not allowed in this context",
    );
    check(
        "env:\n  A: 'b\nservice:\n  c: d\nother: [\nPARSERS:\n  - name: e\n",
        "Service(c=d) Other() Parser:PARSERS(name=e) \
         !2 \"'b\" this is no YAML: found unexpected end of stream \
         !5 \"[\" Fluent Bit takes a mapping of plain values here, not a list \
         !7 \"- name: e\" this is no YAML: did not find expected node content",
    );
}

#[test]
fn what_was_read_is_not_read_again() {
    check(
        "service:\n  a: b\nparsers:\n  - name: c\n x: y\nenv: {A: b}\n",
        "Service(a=b) Parser(name=c) $A=b !5 \"x: y\" this is no YAML: did not find expected key",
    );
}

#[test]
fn what_is_cut_is_not_blamed() {
    check(
        "pipeline:\n  inputs:\n    - name: a\n      path: @b\n",
        "Input(name=a) !4 \"@b\" this is no YAML: found character that cannot start any token",
    );
    check(
        "parsers: {name: @b\n",
        "Parser() !1 \"@b\" this is no YAML: found character that cannot start any token",
    );
}
