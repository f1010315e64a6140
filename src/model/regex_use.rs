use std::ops::Range;
use std::sync::OnceLock;

use crate::onigmo::Attack;
use crate::text::{Placed, Span};

use super::{Config, Instance, Kind, Pattern, Property, tokens};

/// What Fluent Bit does with a pattern that does not compile; spec `runtime.md` 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OnFailure {
    /// `Tag_Regex`: an error line, and the tag is taken literally.
    KeepsLiteralTag,
    /// `Match_Regex`: as if it was not set, without a message.
    IgnoredSilently,
    /// The configuration is not loaded; the dry run says so too.
    RefusedAtLoad,
    /// The plugin's start fails, and Fluent Bit ends.
    RefusedAtStart,
    /// It crashes when it starts.
    CrashesAtStart,
    /// It crashes at the first record that the pattern is tried on.
    CrashesAtFirstRecord,
    /// An error line, and what the pattern would choose is not collected or not filtered.
    SwitchedOff,
}

/// A regular expression that the configuration gives to Fluent Bit.
#[derive(Clone, Debug)]
pub struct RegexUse {
    /// Whose it is: `tail.0`, or the name of a parser.
    pub owner: String,
    /// The property, as Fluent Bit's documentation writes it.
    pub property: &'static str,
    /// What Fluent Bit does if it does not compile.
    pub on_failure: OnFailure,
    /// The pattern.
    pub pattern: Pattern,
    /// What [`slowest`](Self::slowest) found, once it was asked.
    slowest: OnceLock<Option<Attack>>,
}

impl RegexUse {
    fn new(owner: String, property: &'static str, on_failure: OnFailure, pattern: Pattern) -> Self {
        Self { owner, property, on_failure, pattern, slowest: OnceLock::new() }
    }

    /// The text found on which a search for the pattern grows worst: see [`Regex::slowest`]. It is
    /// measured when it is asked for first, as it takes some milliseconds.
    ///
    /// [`Regex::slowest`]: crate::onigmo::Regex::slowest
    pub fn slowest(&self) -> Option<&Attack> {
        let measure = || self.pattern.regex.as_ref().ok()?.slowest();
        self.slowest.get_or_init(measure).as_ref()
    }
}

/// How a pattern stands in the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// All of it.
    Whole,
    /// `KEY PATTERN`: behind the first blank.
    BehindKey,
    /// The second word of `$KEY PATTERN TAG KEEP`.
    SecondWord,
    /// Both the first and the last word.
    FirstAndLastWord,
    /// `TYPE A B`: depends on the type.
    Condition,
}

/// Where a pattern can stand.
struct Site {
    kind: Kind,
    /// `None` for every plugin of the kind.
    plugin: Option<&'static str>,
    property: &'static str,
    shape: Shape,
    on_failure: OnFailure,
}

impl Site {
    const fn new(
        kind: Kind,
        plugin: &'static str,
        property: &'static str,
        shape: Shape,
        on_failure: OnFailure,
    ) -> Self {
        Self { kind, plugin: Some(plugin), property, shape, on_failure }
    }

    /// A site whose plugin is every one of `kind`.
    const fn of_every(kind: Kind, property: &'static str, on_failure: OnFailure) -> Self {
        Self { kind, plugin: None, property, shape: Shape::Whole, on_failure }
    }

    /// A property of an input that is a pattern as a whole.
    const fn input(plugin: &'static str, property: &'static str, on_failure: OnFailure) -> Self {
        Self::new(Kind::Input, plugin, property, Shape::Whole, on_failure)
    }

    /// A rule of the filter `modify`, of which two words are compiled whether used or not.
    const fn modify(property: &'static str) -> Self {
        Self::new(
            Kind::Filter,
            "modify",
            property,
            Shape::FirstAndLastWord,
            OnFailure::RefusedAtStart,
        )
    }

    fn is_of(&self, instance: &Instance) -> bool {
        self.kind == instance.kind
            && self.plugin.is_none_or(|it| instance.plugin.as_deref() == Some(it))
    }
}

/// The table of `runtime.md` 2, as far as it does not live in YAML processors and routes.
const SITES: &[Site] = {
    use OnFailure::{
        CrashesAtFirstRecord, CrashesAtStart, IgnoredSilently, KeepsLiteralTag, RefusedAtStart,
        SwitchedOff,
    };
    use Shape::{BehindKey, Condition, SecondWord, Whole};
    const NODE: &str = "node_exporter_metrics";
    const PROCESS: &str = "process_exporter_metrics";
    const WINDOWS: &str = "windows_exporter_metrics";
    &[
        Site::of_every(Kind::Filter, "Match_Regex", IgnoredSilently),
        Site::of_every(Kind::Output, "Match_Regex", IgnoredSilently),
        Site::input("tail", "Tag_Regex", KeepsLiteralTag),
        Site::new(Kind::Filter, "grep", "Regex", BehindKey, RefusedAtStart),
        Site::new(Kind::Filter, "grep", "Exclude", BehindKey, RefusedAtStart),
        Site::new(Kind::Filter, "log_to_metrics", "Regex", BehindKey, RefusedAtStart),
        Site::new(Kind::Filter, "log_to_metrics", "Exclude", BehindKey, RefusedAtStart),
        Site::new(Kind::Filter, "rewrite_tag", "Rule", SecondWord, RefusedAtStart),
        Site::modify("Set"),
        Site::modify("Add"),
        Site::modify("Remove"),
        Site::modify("Remove_wildcard"),
        Site::modify("Remove_regex"),
        Site::modify("Rename"),
        Site::modify("Hard_rename"),
        Site::modify("Copy"),
        Site::modify("Hard_copy"),
        Site::modify("Move_to_start"),
        Site::modify("Move_to_end"),
        Site::new(Kind::Filter, "modify", "Condition", Condition, CrashesAtFirstRecord),
        Site::new(Kind::Output, "stackdriver", "custom_k8s_regex", Whole, RefusedAtStart),
        Site::input(NODE, "filesystem.ignore_mount_point_regex", CrashesAtStart),
        Site::input(NODE, "filesystem.ignore_filesystem_type_regex", CrashesAtStart),
        Site::input(NODE, "diskstats.ignore_device_regex", CrashesAtStart),
        Site::input(NODE, "systemd_include_pattern", SwitchedOff),
        Site::input(NODE, "systemd_exclude_pattern", SwitchedOff),
        Site::input(NODE, "collector.hwmon.chip-include", SwitchedOff),
        Site::input(NODE, "collector.hwmon.chip-exclude", SwitchedOff),
        Site::input(NODE, "collector.hwmon.sensor-include", SwitchedOff),
        Site::input(NODE, "collector.hwmon.sensor-exclude", SwitchedOff),
        Site::input(PROCESS, "process_include_pattern", CrashesAtStart),
        Site::input(PROCESS, "process_exclude_pattern", CrashesAtStart),
        Site::input("thermal", "name_regex", SwitchedOff),
        Site::input("thermal", "type_regex", SwitchedOff),
        Site::input(WINDOWS, "we.logical_disk.allow_disk_regex", IgnoredSilently),
        Site::input(WINDOWS, "we.logical_disk.deny_disk_regex", IgnoredSilently),
        Site::input(WINDOWS, "we.net.allow_nic_regex", IgnoredSilently),
        Site::input(WINDOWS, "we.process.allow_process_regex", IgnoredSilently),
        Site::input(WINDOWS, "we.process.deny_process_regex", IgnoredSilently),
    ]
};

impl RegexUse {
    /// All patterns of `config` whose text is known, in its order.
    pub(super) fn all(config: &Config) -> Vec<Self> {
        let mut uses = parsers(config);
        for instance in &config.instances {
            for property in &instance.properties {
                let site = |it: &&Site| it.is_of(instance) && property.is(it.property);
                let Some(site) = SITES.iter().find(site) else { continue };
                for text in texts(site.shape, property) {
                    let pattern = Pattern::compile(text, config.version);
                    let owner = instance.name.clone();
                    uses.push(Self::new(owner, site.property, site.on_failure, pattern));
                }
            }
        }
        uses
    }
}

/// The patterns of parsers and multiline parsers.
fn parsers(config: &Config) -> Vec<RegexUse> {
    let owner = |name: Option<&str>| name.unwrap_or("?").to_owned();
    let regexes = config
        .parsers
        .list
        .iter()
        .filter_map(|it| Some((owner(it.name_text()), "Regex", it.regex.clone()?)));
    let rules = config.parsers.multiline.iter().flat_map(|it| {
        it.rules.iter().map(move |rule| (owner(it.name_text()), "rule", rule.clone()))
    });
    regexes
        .chain(rules)
        .map(|(owner, property, pattern)| {
            RegexUse::new(owner, property, OnFailure::RefusedAtLoad, pattern)
        })
        .collect()
}

/// The texts in the value of `property` that Fluent Bit compiles.
fn texts(shape: Shape, property: &Property) -> Vec<Placed> {
    let Some(value) = property.value.known().filter(|it| !it.text().is_empty()) else {
        return Vec::new();
    };
    let text = value.text();
    match shape {
        Shape::Whole => vec![value.clone()],
        Shape::BehindKey => behind_key(value).into_iter().collect(),
        Shape::SecondWord => tokens(text, 4).get(1).map(|it| word(value, it)).into_iter().collect(),
        Shape::FirstAndLastWord => {
            let words = tokens(text, 3);
            let last = words.last().filter(|_| 1 < words.len());
            words.first().into_iter().chain(last).map(|it| word(value, it)).collect()
        }
        Shape::Condition => condition(value),
    }
}

/// What stands behind the first blank: more blanks belong to the pattern (`grep.c`).
fn behind_key(value: &Placed) -> Option<Placed> {
    let text = value.text();
    let (key, pattern) = text.trim_start_matches(' ').split_once(' ')?;
    (!key.is_empty() && !pattern.is_empty())
        .then(|| value.slice(text.len() - pattern.len()..text.len()))
}

/// The patterns of a condition of the filter `modify`; other types of condition have none.
fn condition(value: &Placed) -> Vec<Placed> {
    let words = tokens(value.text(), 3);
    let is = |names: &[&str]| {
        words.first().is_some_and(|(word, _)| names.iter().any(|it| word.eq_ignore_ascii_case(it)))
    };
    let both =
        is(&["matching_keys_have_matching_values", "matching_keys_do_not_have_matching_values"]);
    let first = both || is(&["a_key_matches", "no_key_matches"]);
    let second = both || is(&["key_value_matches", "key_value_does_not_match"]);
    let at = |wanted: bool, index: usize| words.get(index).filter(|_| wanted);
    at(first, 1).into_iter().chain(at(second, 2)).map(|it| word(value, it)).collect()
}

/// A word of `value`, with its place.
fn word(value: &Placed, (text, range): &(String, Range<usize>)) -> Placed {
    let part = value.slice(range.clone());
    if part.text() == text {
        return part;
    }
    let span: Span = part.span();
    let mut replaced = Placed::empty(span);
    replaced.push_replaced(text, span);
    replaced
}

#[cfg(test)]
mod tests {
    use crate::model::{Settings, load};
    use crate::text::{File, Texts};

    /// `expect` is `property pattern` for each use.
    #[track_caller]
    fn check(section: &str, expect: &[&str]) {
        let mut texts = Texts::default();
        let main = texts.add(File::new("a.conf", section));
        let config = load(
            main,
            "a.conf",
            &mut texts,
            &std::collections::BTreeMap::new(),
            &Settings::default(),
        );
        let actual: Vec<String> = config
            .regexes
            .iter()
            .map(|it| {
                let written = texts.of(it.pattern.span()).replace("\\\"", "\"");
                assert_eq!(written, it.pattern.text.text());
                format!("{} {written}", it.property)
            })
            .collect();
        assert_eq!(actual, expect);
    }

    #[test]
    fn grep_splits_at_the_first_blank_only() {
        check("[FILTER]\n    Name grep\n    Regex log  ^a b\n", &["Regex  ^a b"]);
        check("[FILTER]\n    Name grep\n    Exclude $x['y'] z\n    Regex log\n", &["Exclude z"]);
    }

    #[test]
    fn rewrite_tag_takes_words() {
        check(
            "[FILTER]\n    Name rewrite_tag\n    Rule $log \"^a \\\"b\" new true\n",
            &["Rule ^a \"b"],
        );
    }

    #[test]
    fn modify_compiles_words_it_does_not_use() {
        check(
            "[FILTER]\n    Name modify\n    Set msg *note\n    Remove_regex ^x\n    \
             Condition Key_value_matches level (x\n    Condition Key_exists level\n",
            &["Set msg", "Set *note", "Remove_regex ^x", "Condition (x"],
        );
    }

    #[test]
    fn other_plugins_have_no_such_property() {
        check("[OUTPUT]\n    Name http\n    Regex x y\n    Match_Regex ^a\n", &["Match_Regex ^a"]);
    }
}
