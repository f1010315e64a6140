//! Who may import whom.

use std::fs;

use walkdir::WalkDir;

use crate::support::root;

/// A module, and the modules it may import. Lowest first.
const LAYERS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("onigmo", &[]),
    ("schema", &[]),
    ("diagnostic", &["text"]),
    ("syntax", &["text"]),
    ("source", &["text", "diagnostic"]),
    ("model", &["text", "onigmo", "schema", "syntax"]),
    ("sim", &["text", "onigmo", "schema", "model"]),
    ("rules", &["text", "onigmo", "schema", "diagnostic", "syntax", "model", "sim"]),
    ("lint", &["text", "diagnostic", "source", "syntax", "model", "sim", "rules"]),
    ("report", &["text", "diagnostic"]),
];

/// The one module that may import all others.
const TOP: &str = "cli";

#[test]
fn modules_import_only_what_is_below_them() {
    for (module, text) in sources() {
        let allowed = match LAYERS.iter().find(|(name, _)| *name == module) {
            Some((_, allowed)) => *allowed,
            None => continue,
        };
        for imported in imports(&text) {
            assert!(
                imported == module || allowed.contains(&imported.as_str()),
                "`{module}` imports `{imported}`"
            );
        }
        assert!(!text.contains("super::super::"), "`{module}` reaches over its own head");
    }
}

#[test]
fn every_module_has_its_layer() {
    let mut modules: Vec<String> = sources().into_iter().map(|(module, _)| module).collect();
    modules.dedup();
    for module in modules {
        let known = LAYERS.iter().any(|(name, _)| *name == module) || module == TOP;
        assert!(known, "`{module}` has no layer");
    }
}

/// Sources without their tests, each with its module.
fn sources() -> Vec<(String, String)> {
    let src = root().join("src");
    let mut sources = Vec::new();
    for entry in WalkDir::new(&src).sort_by_file_name() {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(&src).unwrap();
        let parts: Vec<_> = path.components().collect();
        if parts.len() < 2 || path.extension().is_none_or(|it| it != "rs") {
            continue;
        }
        let module = parts[0].as_os_str().to_str().unwrap().to_owned();
        let text = fs::read_to_string(entry.path()).unwrap();
        if !path.ends_with("tests.rs") {
            sources.push((module, without_tests(&text)));
        }
    }
    sources
}

/// The code in front of the tests, without comments.
fn without_tests(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let is_code = |it: &&str| !it.trim_start().starts_with("//");
    code.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

/// The modules named as `crate::name`.
fn imports(text: &str) -> Vec<String> {
    text.split("crate::")
        .skip(1)
        .map(|it| it.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect())
        .collect()
}
