//! What a configuration in YAML means, with its includes, variables and parsers files.

use std::collections::BTreeMap;

use flblint::model::{Config, Kind, Problem, Settings, load};
use flblint::syntax::SectionKind;
use flblint::text::{File, Span, Texts};

/// A configuration, and what it was read from.
struct Loaded {
    config: Config,
    texts: Texts,
}

/// Loads the first of `files`, in a closed world.
fn loaded(files: &[(&str, &str)]) -> Loaded {
    let files: Vec<_> = files.iter().map(|(name, text)| (*name, (*text).to_owned())).collect();
    let mut texts = Texts::default();
    let (name, text) = &files[0];
    let main = texts.add(File::new(*name, text.as_str()));
    let others: BTreeMap<String, String> =
        files.iter().map(|(name, text)| ((*name).to_owned(), text.clone())).collect();
    let settings = Settings { closed: true, ..Settings::default() };
    let config = load(main, name, &mut texts, &others, &settings);
    Loaded { config, texts }
}

impl Loaded {
    /// `key=value` of the properties of all instances, with variables replaced.
    fn properties(&self) -> Vec<String> {
        let properties = self.config.instances.iter().flat_map(|it| &it.properties);
        let text = |it: Option<&str>| it.unwrap_or("?").to_owned();
        properties.map(|it| format!("{}={}", it.key.value, text(it.value.text()))).collect()
    }

    /// What is refused, each with the text that it is about.
    fn refused(&self) -> Vec<(String, &str)> {
        let errors = self.config.errors.iter().map(|it| (it.kind.to_string(), it.span));
        let problems = self.config.problems.iter();
        let problems = problems.map(|Problem { kind, span }| (format!("{kind:?}"), *span));
        errors.chain(problems).map(|(what, span)| (what, self.texts.of(span))).collect()
    }

    fn of(&self, span: Span) -> &str {
        self.texts.of(span)
    }
}

#[test]
fn the_name_of_the_file_tells_the_format() {
    let text = "pipeline:\n  inputs:\n    - name: tail\n";
    assert_eq!(loaded(&[("a.yaml", text)]).properties(), ["name=tail"]);
    assert_eq!(loaded(&[("a.d/b.YML", text)]).properties(), ["name=tail"]);
    assert!(!loaded(&[("a.conf", text)]).config.errors.is_empty());
    assert!(!loaded(&[("yaml", text)]).config.errors.is_empty());
    assert!(!loaded(&[("a.yaml", "[INPUT]\n    Name cpu\n")]).config.errors.is_empty());
}

#[test]
fn lists_are_repeated_properties() {
    let loaded = loaded(&[(
        "a.yaml",
        "pipeline:\n  filters:\n    - name: grep\n      match: '*'\n      regex:\n        - log ^a\n        - 'log b''c'\n",
    )]);
    assert_eq!(loaded.properties(), ["name=grep", "match=*", "regex=log ^a", "regex=log b'c"]);
    let patterns: Vec<_> = loaded.config.regexes.iter().map(|it| it.pattern.inner()).collect();
    assert_eq!(patterns, ["^a", "b'c"]);
    assert_eq!(loaded.of(loaded.config.regexes[1].pattern.span()), "b''c");
}

#[test]
fn places_go_through_quotes_and_blocks() {
    let loaded = loaded(&[(
        "a.yaml",
        "env:\n  DIR: /var\npipeline:\n  inputs:\n    - name: tail\n      tag: \"k\\u002e<pod>.${DIR}.x\"\n      tagRegex: |-\n        (?<pod>a)\n",
    )]);
    let tail = &loaded.config.tails[0];
    let tag = tail.tag().unwrap();
    assert_eq!(tag.text(), "k.<pod>./var.x");
    assert_eq!(loaded.of(tag.locate(1..2)), "\\u002e");
    assert_eq!(loaded.of(tag.locate(2..7)), "<pod>");
    assert_eq!(loaded.of(tag.locate(9..10)), "${DIR}");
    assert_eq!(loaded.of(tag.locate(13..14)), "x");
    let pattern = tail.pattern.as_ref().unwrap();
    assert_eq!(pattern.inner(), "(?<pod>a)");
    assert_eq!(loaded.of(pattern.text.locate(3..6)), "pod");
}

#[test]
fn env_in_both_forms() {
    let inputs = "pipeline: {inputs: [{name: tail, tag: '${A}.${B}'}]}\n";
    let tag =
        |env: &str| loaded(&[("a.yaml", &format!("{inputs}env: {env}\n"))]).properties().remove(1);
    assert_eq!(tag("{A: x, B: y}"), "tag=x.y");
    assert_eq!(tag("{A: x, B: y, A: z}"), "tag=z.y");
    assert_eq!(tag("[{A: x}, {name: B, value: '${A}'}]"), "tag=x.${A}");
    assert_eq!(tag("[{A: x}, {name: B, uri: u, value: v}]"), "tag=x.u");
    assert_eq!(tag("{A: x, B: file:///etc/hostname}"), "tag=?");
    assert_eq!(tag("[{A: x}, {name: B, uri: file:///a}]"), "tag=?");
    assert_eq!(tag("{A: x, B: file://}"), "tag=x.file://");
}

#[test]
fn includes_begin_at_the_folder_of_their_file() {
    let loaded = loaded(&[
        ("etc/a.yaml", "includes: [sub/b.yaml]\npipeline: {outputs: [{name: stdout}]}\n"),
        ("etc/sub/b.yaml", "includes: [c.txt, ../d.yaml]\n"),
        ("etc/sub/c.txt", "pipeline: {inputs: [{name: cpu}]}\n"),
        ("etc/sub/../d.yaml", "pipeline: {inputs: [{name: mem}]}\n"),
    ]);
    assert_eq!(loaded.refused(), []);
    assert_eq!(loaded.properties(), ["name=cpu", "name=mem", "name=stdout"]);
    assert!(loaded.config.whole);
}

#[test]
fn includes_refused() {
    let main = |includes: &str| {
        let main = format!("includes: {includes}\n");
        let b = ("d/b.yaml", "service: {a: b}\n");
        let c = ("d/c.yaml", "includes: [./a.yaml]\n");
        let loaded = loaded(&[("d/a.yaml", &main), b, c]);
        let refused = loaded.refused();
        refused.into_iter().map(|(what, at)| format!("{at}: {what}")).collect::<Vec<_>>()
    };
    assert_eq!(main("[b.yaml]"), [""; 0]);
    assert_eq!(main("[x.yaml]"), ["x.yaml: IncludeMissing"]);
    assert_eq!(main("['x*.yaml']"), [""; 0]);
    assert_eq!(main("['/x*.yaml']"), ["/x*.yaml: IncludeNoMatch"]);
    assert_eq!(main("[b.yaml, b.yaml]"), ["b.yaml: IncludeTwice"]);
    assert_eq!(main("[a.yaml]"), ["a.yaml: IncludeTwice"]);
    assert_eq!(main("[b.yaml, '*b.yaml']"), ["*b.yaml: IncludeTwice"]);
}

#[test]
fn one_service_in_all_files() {
    let loaded = loaded(&[
        ("a.yaml", "includes: [b.yaml]\nservice: {flush: 1}\n"),
        ("b.yaml", "s: {flush: 2}\nservice: {flush: 3}\n"),
    ]);
    assert_eq!(loaded.refused(), [("`service` is there twice".to_owned(), "service")]);
    let logged = loaded.config.errors[0].kind.logged();
    assert_eq!(logged, ["line 2, column 0: duplicated definition of 'service'"]);
    assert_eq!(loaded.config.service.len(), 3);
}

#[test]
fn parsers_in_the_main_file_and_beside_it() {
    let loaded = loaded(&[
        (
            "a.yaml",
            "parsers: [{name: x, format: regex, regex: '(?<a>.)'}]\n\
             service: {parsers_file: p.yaml, parsersFile: p.conf}\n\
             multiline_parsers:\n  - name: m\n    type: regex\n    rules:\n      - state: start_state\n        regex: '/''b/'\n",
        ),
        ("p.yaml", "parsers: [{name: y, format: json}]\npipeline: {inputs: [{name: cpu}]}\n"),
        ("p.conf", "[PARSER]\n    Name z\n    Format json\n"),
    ]);
    assert_eq!(loaded.refused(), []);
    let names: Vec<_> = loaded.config.parsers.list.iter().map(|it| it.name_text()).collect();
    assert_eq!(names, [Some("y"), Some("z"), Some("x")]);
    assert!(loaded.config.instances.is_empty());
    let rule = &loaded.config.parsers.multiline[0].rules[0];
    assert_eq!((rule.inner(), loaded.of(rule.span())), ("'b", "/''b/"));
}

#[test]
fn what_was_cut_is_not_whole() {
    let whole = |text: &str| loaded(&[("a.yaml", text)]).config.whole;
    assert!(whole("service: {flush: 1}\n"));
    assert!(!whole("service: {flush: 1}\npipeline: [\n"));
    assert!(!whole("service: {flush: 1}\npipeline: {foo: [{name: a}]}\n"));
}

#[test]
fn what_only_yaml_has() {
    let loaded = loaded(&[(
        "a.yaml",
        "pipeline:\n  inputs:\n    - name: dummy\n      processors:\n        logs:\n          - name: content_modifier\n            condition: {rules: [{field: $a, op: gt, value: 1.5}]}\n",
    )]);
    let input = loaded.config.sections.iter().find(|it| it.kind == SectionKind::Input).unwrap();
    let units = input.nested("processors").unwrap().map().unwrap().get("Logs").unwrap();
    let unit = units.list().unwrap().items[0].map().unwrap();
    assert_eq!(unit.get("name").unwrap().scalar().unwrap().text.text(), "content_modifier");
    assert!(unit.get("condition").unwrap().map().unwrap().get("rules").is_some());
    assert_eq!(loaded.config.of_kind(Kind::Input).count(), 1);
}
