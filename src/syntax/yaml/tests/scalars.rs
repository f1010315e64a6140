//! The text of a scalar, and where each byte of it is written.

use crate::syntax::yaml::load::{Content, Node, load};
use crate::syntax::yaml::source::{Mark, Source};
use crate::text::{FileId, Placed};

/// The first scalar value in `text`.
fn value(text: &str) -> Placed {
    let loaded = load(FileId::new(0), text, &Source::new(text, Mark::default()));
    let mut node: &Node = &loaded.documents[0];
    loop {
        node = match &node.content {
            Content::Map(entries) => &entries[0].1,
            Content::List(items) => &items[0],
            Content::Scalar { text, .. } => return text.clone(),
            _ => panic!("{node:?}"),
        };
    }
}

/// `expect` is the text; `places` is what is written for parts of it.
#[track_caller]
fn check(text: &str, expect: &str, places: &[(&str, &str)]) {
    let value = value(text);
    assert_eq!(value.text(), expect, "{text:?}");
    for (part, written) in places {
        let at = expect.find(part).unwrap();
        let span = value.locate(at..at + part.len());
        assert_eq!(span.of(text), *written, "{part:?} in {text:?}");
    }
}

#[test]
fn plain() {
    check("a: b c \n", "b c", &[("b c", "b c"), ("c", "c")]);
    check("a: b # c\n", "b", &[("b", "b")]);
    check("a: b\n  c\n\n  d\n", "b c\nd", &[(" ", "\n"), ("c", "c"), ("\n", "\n"), ("d", "d")]);
    check("a: b\r\n  c\r\n", "b c", &[(" ", "\r\n"), ("c", "c")]);
    check("a: b  c\td\n", "b  c\td", &[("c\td", "c\td")]);
    check("a: é日b\n", "é日b", &[("日", "日"), ("b", "b")]);
    check("[b, c]", "b", &[("b", "b")]);
    check("a:\n", "", &[]);
    check("a: http://b:1/#c\n", "http://b:1/#c", &[("#c", "#c")]);
    check("a: b!:, c\n", "b!:, c", &[("c", "c")]);
    check("a: b !:, c\n", "b !:, c", &[("c", "c")]);
}

#[test]
fn properties_are_no_part_of_it() {
    check("a: &x !!str  b\n", "b", &[("b", "b")]);
    check("a: !<tag:x,y> b\n", "b", &[("b", "b")]);
    check("a: !!str &x # c\n   'b'\n", "b", &[("b", "b")]);
    check("a: !!str\n", "", &[]);
    check("[!!str , b]", "", &[]);
    check("[!!str, b]", "", &[]);
    check("[&x 'b''c']", "b'c", &[("'", "''"), ("c", "c")]);
}

#[test]
fn single_quotes() {
    check("a: 'b''c'\n", "b'c", &[("b", "b"), ("'", "''"), ("c", "c")]);
    check("a: ''\n", "", &[]);
    check("a: ' b '\n", " b ", &[(" b ", " b ")]);
    check("a: 'b\\n'\n", "b\\n", &[("\\n", "\\n")]);
    check("a: 'b  \n\n  c'\n", "b\nc", &[("\n", "\n"), ("c", "c")]);
    check("a: 'é''日'\n", "é'日", &[("日", "日")]);
}

#[test]
fn double_quotes() {
    check(r#"a: "b\tc""#, "b\tc", &[("\t", r"\t"), ("c", "c")]);
    check(
        r#"a: "\x41\u00e9\U0001F600z""#,
        "A\u{e9}\u{1f600}z",
        &[("A", r"\x41"), ("\u{e9}", r"\u00e9"), ("\u{1f600}", r"\U0001F600"), ("z", "z")],
    );
    check(r#"a: "\\d\"\/\e\0b""#, "\\d\"/\x1b", &[("\\d", r"\\d"), ("d", "d"), ("/", r"\/")]);
    check("a: \"b \\\n   c\"\n", "b c", &[("b ", "b "), ("c", "c")]);
    check("a: \"b\n  c\n\n  d\"\n", "b c\nd", &[(" ", "\n"), ("d", "d")]);
    check("a: \"b \\\n\n  c\"\n", "b \nc", &[("\n", "\n")]);
    check(r#"a: "\N\_\L\P""#, "\u{85}\u{a0}\u{2028}\u{2029}", &[("\u{2028}", r"\L")]);
}

#[test]
fn literal_blocks() {
    check(
        "a: |\n  b\n    c\n\n  d\n",
        "b\n  c\n\nd\n",
        &[("b\n", "b\n"), ("  c", "  c"), ("c\n\nd", "c\n\n  d"), ("d\n", "d\n")],
    );
    check("a: |-\n  b\n\n", "b", &[("b", "b")]);
    check("a: |+\n  b\n\n\n", "b\n\n\n", &[("b", "b")]);
    check("a: |\n  b\n\n\n", "b\n", &[]);
    check("a: | # c\n  b", "b", &[("b", "b")]);
    check("a: |\r\n  b\r\n  c\r\n", "b\nc\n", &[("\n", "\r\n"), ("c", "c")]);
    check("a: |2\n   b\n  c\n", " b\nc\n", &[(" b", " b"), ("c", "c")]);
    check("a:\n  - |1-\n    b\n", " b", &[(" b", " b")]);
    check("a:\n  b:\n    - c: |1\n        d\n       e\n", " d\ne\n", &[(" d", " d"), ("e", "e")]);
    check("a: |\n\n  b\n", "\nb\n", &[("b", "b")]);
    check("a: |\nb: c\n", "", &[]);
    check("a: |\n  b\n  \tc\n", "b\n\tc\n", &[("\tc", "\tc")]);
    check("a: |-\n  é\n  日x\n", "é\n日x", &[("é", "é"), ("x", "x")]);
    check("a: |\n  b\n---\n", "b\n", &[]);
}

#[test]
fn folded_blocks() {
    check("a: >\n  b\n  c\n", "b c\n", &[(" ", "\n"), ("c\n", "c\n")]);
    check("a: >\n  b\n\n  c\n", "b\nc\n", &[("\n", "\n"), ("c", "c")]);
    check("a: >\n  b\n    c\n  d\n  e\n", "b\n  c\nd e\n", &[("  c", "  c"), ("e", "e")]);
    check("a: >-\n  b\n  c\n\n", "b c", &[]);
    check("a: >+\n  b\n\n", "b\n\n", &[]);
}

#[test]
fn a_long_block_keeps_its_places() {
    let lines: Vec<_> = (0..500).map(|it| format!("line {it}")).collect();
    let text = format!("a: |\n  {}\n", lines.join("\n  "));
    let value = value(&text);
    assert_eq!(value.text(), lines.join("\n") + "\n");
    let at = value.text().find("line 444").unwrap();
    assert_eq!(value.locate(at..at + 8).of(&text), "line 444");
}
