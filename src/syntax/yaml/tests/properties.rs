//! What holds for any text.

use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy, any, prop, proptest};
use proptest::prop_oneof;

use super::each_place_is_in_the_text;
use crate::syntax::{Item, yaml};
use crate::text::{File, FileId};

/// A piece of YAML, good or bad.
fn scrap() -> impl Strategy<Value = Vec<u8>> {
    const SCRAPS: &[&str] = &[
        "a",
        "b: ",
        "c:",
        "- ",
        "? ",
        ": ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        ",",
        "'",
        "''",
        "\"",
        "\\n",
        "\\",
        "\\x41",
        "\\u00e9",
        "\\\n",
        "|",
        ">",
        "|-",
        ">+",
        "|2",
        "\n",
        "\n",
        "\n  ",
        "\n    ",
        " ",
        "\t",
        "\r\n",
        "\r",
        "#",
        "&a ",
        "*a",
        "!!str ",
        "!t,",
        "!<x,y> ",
        "!",
        "%YAML 1.1\n",
        "%TAG ! tag:a,b:\n",
        "---\n",
        "...\n",
        "\u{85}",
        "\u{2028}",
        "é",
        "\u{feff}",
        "@",
        "\0",
        "service:\n",
        "pipeline:\n",
        "\n  inputs:\n",
        "\n    - name: tail\n",
        "env:\n",
        "includes:",
        "a: |\n  text\n",
        "\n  k: 'x\n\n  y'\n",
        "parsers:\n  - name: x\n    regex: \"\\\\d\"\n",
    ];
    prop_oneof![
        12 => prop::sample::select(SCRAPS).prop_map(|it| it.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 1..4),
    ]
}

const CONFIG: &str = "\
env:
  A: b
includes: [a.yaml]
service:
  flush: 1
pipeline:
  inputs:
    - name: tail
      path: /var/log/*.log
      tag_regex: '(?<a>''b)'
      processors:
        logs: [{name: sql, query: \"SELECT\\t1\"}]
  outputs:
    - name: stdout
      match: '*'
multiline_parsers:
  - name: a
    type: regex
    rules:
      - state: start_state
        regex: |-
          /^é/
        next_state: b
";

/// A configuration with one piece taken out and another put in.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let len = CONFIG.len();
    (0..len, 0..8_usize, scrap()).prop_map(move |(at, out, scrap)| {
        let mut bytes = CONFIG.as_bytes().to_vec();
        bytes.splice(at..(at + out).min(len), scrap);
        bytes
    })
}

fn check(bytes: Vec<u8>) {
    let file = File::from_bytes("a.yaml", bytes);
    let document = yaml::parse(FileId::new(0), &file.text);
    each_place_is_in_the_text(&document, &file.text);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..300)) {
        check(bytes);
    }

    #[test]
    fn any_scraps(bytes in vec(scrap(), 0..30).prop_map(|it| it.concat())) {
        check(bytes);
    }

    #[test]
    fn any_mutation(bytes in mutated()) {
        check(bytes);
    }
}

/// What would take another reader its stack, its memory, or the day.
#[test]
fn bounded() {
    let many = 200_000;
    for text in [
        "[".repeat(many),
        "{a: ".repeat(many),
        "- ".repeat(many),
        "? ".repeat(many),
        "[[a],".repeat(many),
        format!("extensions: {}", "[".repeat(98) + &"a,".repeat(many)),
        format!("a: {}", "x".repeat(1_000_000)),
        format!("{}: a", "x".repeat(1_000_000)),
        format!("? {}\n: a", "x".repeat(1_000_000)),
        "[!a,".to_owned() + &"!b,".repeat(many),
        "a: |9\n".repeat(many / 10),
        "service: '\n".repeat(many / 10),
        "service: [\n".repeat(many / 10),
        format!("a: \"{}\"", "\\n".repeat(many)),
        format!("a: |\n{}", "  b\n".repeat(many)),
        format!("a: &a [b]\nb: &b [{0}]\nc: [{1}]", "*a,".repeat(99), "*b,".repeat(99)),
        "\u{1}".repeat(many),
    ] {
        let document = yaml::parse(FileId::new(0), &text);
        assert!(!document.errors.is_empty() || !document.items.is_empty() || document.cut);
    }
}

#[test]
fn too_deep() {
    let text = format!("extensions: {{a: {}}}", "[".repeat(300) + &"]".repeat(300));
    let document = yaml::parse(FileId::new(0), &text);
    assert!(document.errors.is_empty() && document.cut);
    assert_eq!(document.warnings.len(), 1);
    assert!(matches!(&document.items[..], [Item::Section(_)]));
}
