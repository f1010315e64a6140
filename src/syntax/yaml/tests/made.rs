//! Configurations made by chance, near to good ones.

use proptest::collection::vec;
use proptest::prelude::{Strategy, any};

/// A value.
#[derive(Clone)]
enum Tree {
    Text(&'static str),
    List(Vec<Tree>),
    Map(Vec<(Tree, Tree)>),
}

use Tree::{List, Map, Text};

/// A good configuration with some of its parts replaced, written in blocks or in brackets.
pub(super) fn text() -> impl Strategy<Value = String> {
    vec(any::<u32>(), 12..60).prop_map(|tape| {
        let mut chance = Chance { tape, at: 0 };
        let mut root = good(&mut chance);
        for _ in 0..=chance.below(3) {
            mutate(&mut root, &mut chance);
        }
        let mut text = String::new();
        match (chance.below(3), &root) {
            (0, _) => flow(&root, &mut text),
            (1, Map(entries)) => {
                for (key, value) in entries {
                    flow(key, &mut text);
                    text.push_str(": ");
                    flow(value, &mut text);
                    text.push('\n');
                }
            }
            _ => block(&root, 0, &mut text),
        }
        text
    })
}

struct Chance {
    tape: Vec<u32>,
    at: usize,
}

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        let drawn =
            self.tape[self.at % self.tape.len()].wrapping_add(u32::try_from(self.at).unwrap() / 7);
        self.at += 1;
        drawn as usize % end
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())].clone()
    }
}

fn pairs(pairs: &[(&'static str, Tree)]) -> Tree {
    Map(pairs.iter().map(|(key, value)| (Text(key), value.clone())).collect())
}

fn good(chance: &mut Chance) -> Tree {
    let unit = pairs(&[
        ("name", Text("content_modifier")),
        ("action", Text("insert")),
        ("x", List(vec![Text("1"), pairs(&[("a", Text("true"))])])),
    ]);
    let plugin = |name| {
        pairs(&[
            ("name", Text(name)),
            ("tag", Text("a b")),
            ("processors", pairs(&[("logs", List(vec![unit.clone()])), ("Metrics", List(vec![]))])),
            ("routes", pairs(&[("logs", List(vec![pairs(&[("name", Text("a"))])]))])),
            ("list", List(vec![Text("a"), Text("b")])),
            (
                if name == "dummy" { "telemetry" } else { "Telemetry" },
                if name == "dummy" { pairs(&[("a", List(vec![Text("1")]))]) } else { Text("a") },
            ),
        ])
    };
    let rule = pairs(&[("state", Text("a")), ("regex", Text("b")), ("next_state", Text("c"))]);
    let all = [
        ("service", pairs(&[("flush", Text("1")), ("telemetry", pairs(&[("a", Text("b"))]))])),
        ("env", pairs(&[("A", Text("b"))])),
        ("env", List(vec![pairs(&[("name", Text("b")), ("value", Text("c"))])])),
        ("includes", List(vec![])),
        ("customs", List(vec![plugin("calyptia")])),
        ("parsers", List(vec![pairs(&[("name", Text("b")), ("format", Text("json"))])])),
        (
            "multiline_parsers",
            List(vec![pairs(&[
                ("name", Text("b")),
                ("rules", List(vec![rule.clone()])),
                ("type", Text("regex")),
            ])]),
        ),
        ("stream_processor", List(vec![pairs(&[("name", Text("b")), ("exec", Text("x"))])])),
        (
            "upstream_servers",
            List(vec![pairs(&[("name", Text("b")), ("nodes", List(vec![rule]))])]),
        ),
        ("extensions", pairs(&[("a", pairs(&[("b", List(vec![Text("c")]))])), ("d", Text("1"))])),
        ("x-foo", pairs(&[("a", Text("b"))])),
        ("plugins", List(vec![])),
        (
            "pipeline",
            pairs(&[
                ("inputs", List(vec![plugin("dummy")])),
                ("filters", List(vec![plugin("grep")])),
                ("outputs", List(vec![plugin("null")])),
            ]),
        ),
    ];
    let mut entries = Vec::new();
    for _ in 0..=chance.below(3) {
        let (key, value) = chance.of(&all);
        entries.push((Text(key), value));
    }
    Map(entries)
}

/// Replaces, removes or doubles something, as deep as chance will have it.
fn mutate(tree: &mut Tree, chance: &mut Chance) {
    if chance.below(4) == 0 {
        *tree = other(tree, chance);
        return;
    }
    match tree {
        List(items) if !items.is_empty() => {
            let at = chance.below(items.len());
            mutate(&mut items[at], chance);
        }
        Map(entries) if !entries.is_empty() => {
            let at = chance.below(entries.len());
            match chance.below(6) {
                0 => mutate(&mut entries[at].0, chance),
                1 => entries.push(entries[at].clone()),
                _ => mutate(&mut entries[at].1, chance),
            }
        }
        _ => *tree = other(tree, chance),
    }
}

fn other(tree: &Tree, chance: &mut Chance) -> Tree {
    const TEXTS: &[&str] = &[
        "",
        "a",
        "' '",
        "''",
        "*x",
        "&x a",
        "!!str a",
        "null",
        "name",
        "inputs",
        "outputs",
        "logs",
        "profiles",
        "service",
        "Service",
        "nodes",
        "rules",
        "processors",
        "routes",
        "@SET",
        "env",
        "\"a\\tb\"",
    ];
    match chance.below(8) {
        0 => List(vec![tree.clone()]),
        1 => List(vec![]),
        2 => Map(vec![]),
        3 => Map(vec![(Text("a"), tree.clone())]),
        4 => match tree {
            List(items) if !items.is_empty() => items[0].clone(),
            Map(entries) if !entries.is_empty() => entries[0].1.clone(),
            _ => Text("b"),
        },
        5 => List(vec![tree.clone(), Text("c"), tree.clone()]),
        _ => Text(chance.of(TEXTS)),
    }
}

fn flow(tree: &Tree, out: &mut String) {
    match tree {
        Text(text) => out.push_str(text),
        List(items) => {
            out.push('[');
            for item in items {
                flow(item, out);
                out.push_str(" , ");
            }
            out.push(']');
        }
        Map(entries) => {
            out.push('{');
            for (key, value) in entries {
                if !matches!(key, Text(_)) {
                    out.push_str("? ");
                }
                flow(key, out);
                out.push_str(" : ");
                flow(value, out);
                out.push_str(" , ");
            }
            out.push('}');
        }
    }
}

fn block(tree: &Tree, depth: usize, out: &mut String) {
    match tree {
        List(items) if !items.is_empty() => {
            for item in items {
                *out += &"  ".repeat(depth);
                out.push_str("- ");
                inline_or_block(item, depth, out);
            }
        }
        Map(entries) if !entries.is_empty() => {
            for (key, value) in entries {
                *out += &"  ".repeat(depth);
                if !matches!(key, Text(_)) {
                    out.push_str("? ");
                }
                flow(key, out);
                out.push_str(if matches!(key, Text("*x")) { " : " } else { ": " });
                inline_or_block(value, depth, out);
            }
        }
        _ => {
            flow(tree, out);
            out.push('\n');
        }
    }
}

fn inline_or_block(tree: &Tree, depth: usize, out: &mut String) {
    match tree {
        List(items) if !items.is_empty() => {
            out.push('\n');
            block(tree, depth + 1, out);
        }
        Map(entries) if !entries.is_empty() => {
            out.push('\n');
            block(tree, depth + 1, out);
        }
        _ => {
            flow(tree, out);
            out.push('\n');
        }
    }
}
