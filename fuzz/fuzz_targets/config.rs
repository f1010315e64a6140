//! Any bytes as a configuration: checked whole, with two sample paths, and written as text. The
//! first byte says whether it is YAML, and whether only the files given exist.
#![no_main]

use std::collections::BTreeMap;

use flblint::lint;
use flblint::model::Settings;
use flblint::report::text::{self, Style};
use flblint::sim::Samples;
use flblint::source::Candidate;
use flblint::text::{File, Span, Spanned, Texts};
use libfuzzer_sys::fuzz_target;

const PATHS: [&str; 2] =
    ["/var/log/containers/web-0_shop_nginx-0123456789abcdef.log", "/var/log/app/error.log"];

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let name = if first & 1 == 1 { "main.yaml" } else { "main.conf" };
    let mut texts = Texts::default();
    let file = texts.add(File::new("<--path>", PATHS.join("\n")));
    let mut at = 0;
    let mut paths = Vec::new();
    for path in PATHS {
        paths.push(Spanned::new(path.to_owned(), Span::new(file, at, at + path.len())));
        at += path.len() + 1;
    }
    let files: BTreeMap<String, String> = [
        (name.to_owned(), String::from_utf8_lossy(bytes).into_owned()),
        (
            "parsers.conf".to_owned(),
            "[PARSER]\n    Name p\n    Format regex\n    Regex ^(?<a>.*)$\n".to_owned(),
        ),
        ("more.conf".to_owned(), "[OUTPUT]\n    Name stdout\n    Match app.*\n".to_owned()),
        (
            "more.yaml".to_owned(),
            "pipeline:\n  outputs:\n    - name: stdout\n      match: app.*\n".to_owned(),
        ),
    ]
    .into();
    let main = Candidate {
        name: name.to_owned(),
        key: name.to_owned(),
        bytes: bytes.to_vec(),
        named: true,
    };
    let settings = Settings { closed: first & 2 == 2, ..Settings::default() };
    let checked = lint::check(vec![main], &Samples { paths }, &mut texts, &files, &settings);

    let is_inside = |span: Span| {
        let text = &texts.file(span.file).text;
        span.start() <= span.end() && text.get(span.start()..span.end()).is_some()
    };
    for it in &checked {
        for found in &it.diagnostics {
            assert!(!found.labels.is_empty(), "{found:?}");
            assert!(found.labels.iter().all(|it| is_inside(it.span)), "{found:?}");
        }
        assert!(it.unknown.iter().all(|it| is_inside(it.span)), "{:?}", it.unknown);
        let mut out = Vec::new();
        text::write(&mut out, &it.diagnostics, &texts, &Style::default()).unwrap();
        assert!(str::from_utf8(&out).is_ok_and(|it| !it.contains('\x1b')));
    }
});
