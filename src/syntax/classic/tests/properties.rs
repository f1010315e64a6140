//! What holds for any text.

use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy, any, prop, proptest};
use proptest::prop_oneof;

use super::{each_span_gives_back_its_own_text, line_of};
use crate::syntax::{Document, Item, classic};
use crate::text::{File, FileId, Span};

/// A line, or part of one, that looks like something.
fn scrap() -> impl Strategy<Value = Vec<u8>> {
    const SCRAPS: &[&str] = &[
        "[INPUT]",
        "[",
        "]",
        "[]",
        "[S]",
        "[ INPUT ]",
        "[rule] ",
        "[rule]",
        "@SET a=b",
        "@SET",
        "@FOO x",
        "@INCLUDE ",
        "@",
        "#",
        "Name",
        "tail",
        "a b",
        "=",
        " ",
        "  ",
        "    ",
        "\t",
        "\n",
        "\n",
        "\n",
        "\n ",
        "\n  ",
        "\n    ",
        "\n\t",
        "\r\n",
        "\r",
        "\0",
        "\u{feff}",
        "\u{a0}",
        "É",
        "\x0b",
        "\n  a b",
        "\n [g] \n  c d",
    ];
    prop_oneof![
        9 => prop::sample::select(SCRAPS).prop_map(|it| it.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 1..4),
        1 => (0..3_usize, 4090..4100_usize).prop_map(|(n, len)| vec![b'x'; n * len]),
    ]
}

pub(super) fn text() -> impl Strategy<Value = Vec<u8>> {
    vec(scrap(), 0..30).prop_map(|it| it.concat())
}

const CONFIG: &str = "\
[SERVICE]
    Flush 1
    Parsers_File parsers.conf
@SET tag=kube.*
[INPUT]
    Name tail
    # The tag.
    Tag  ${tag}
[MULTILINE_PARSER]
    Name a
    [rule]\u{20}
        state start
        regex /^é/
@INCLUDE outputs/*.conf
";

/// A good configuration with one piece taken out and another put in.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let len = CONFIG.len();
    (0..len, 0..8_usize, scrap()).prop_map(move |(at, out, scrap)| {
        let mut bytes = CONFIG.as_bytes().to_vec();
        bytes.splice(at..(at + out).min(len), scrap);
        bytes
    })
}

fn check(bytes: Vec<u8>) {
    let file = File::from_bytes("a.conf", bytes);
    let document = classic::parse(FileId::new(0), &file.text);
    for span in spans(&document) {
        assert!(file.text.get(span.start()..span.end()).is_some(), "{span:?}");
    }
    // A text of Fluent Bit's that is not in the file has a character in it that is not.
    let cut = super::spanned(&document).iter().any(|(it, _)| it.contains('\u{1a}'));
    if !file.text.contains('\0') && !cut {
        each_span_gives_back_its_own_text(&document, &file.text);
    }
    let lines: Vec<_> =
        document.errors.iter().map(|it| line_of(it.span.start(), &file.text)).collect();
    assert!(lines.is_sorted(), "{:?}", document.errors);
    assert!(document.warnings.is_sorted_by_key(|it| it.span.start()));
    for item in &document.items {
        if let Item::Include(include) = item
            && let Some(at) = include.inside
        {
            assert!(matches!(document.items[at], Item::Section(_)));
        }
    }
}

fn spans(document: &Document) -> Vec<Span> {
    let mut spans: Vec<_> = super::spanned(document).iter().map(|(_, span)| *span).collect();
    spans.extend(document.errors.iter().map(|it| it.span));
    spans.extend(document.warnings.iter().map(|it| it.span));
    spans.extend(document.items.iter().filter_map(|it| match it {
        Item::Section(section) => Some(section.header),
        _ => None,
    }));
    spans
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..300)) {
        check(bytes);
    }

    #[test]
    fn any_scraps(bytes in text()) {
        check(bytes);
    }

    #[test]
    fn any_mutation(bytes in mutated()) {
        check(bytes);
    }
}
