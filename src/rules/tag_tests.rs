//! One mistake is one finding: what the rules about `Tag` and `Tag_Regex` leave to each other.

use super::tests::Fixture;

/// What the rules find in an input with these properties, without those about samples.
#[track_caller]
fn check_input(path: &str, tag: &str, regex: &str, expect: &[&str]) {
    let line = |key: &str, value: &str| match value {
        "" => String::new(),
        value => format!("    {key} {value}\n"),
    };
    let config = format!(
        "[INPUT]\n    Name tail\n{}{}{}",
        line("Path", path),
        line("Tag", tag),
        line("Tag_Regex", regex),
    );
    let mut found: Vec<&str> =
        Fixture::new(&config).check().into_iter().map(|(_, rule)| rule).collect();
    found.retain(|it| it.starts_with("tag-"));
    found.sort_unstable();
    assert_eq!(found, expect, "{config}");
}

#[track_caller]
fn check(tag: &str, regex: &str, expect: &[&str]) {
    check_input("/var/log/*.log", tag, regex, expect);
}

#[test]
fn sound_inputs() {
    check("", "", &[]);
    check("app", "", &[]);
    check("app.*", "", &[]);
    check("k.<app>", "(?<app>[a-z]+)\\.log$", &[]);
    check("k.<app>>", "(?<app>[a-z]+)\\.log$", &[]);
    check("k.<app>.<app>", "/(?<app>[a-z]+)\\.log$/i", &[]);
}

#[test]
fn a_pattern_that_chooses_files() {
    check("app", "(orders|payments)", &[]);
    check("", "(orders|payments)", &[]);
}

#[test]
fn what_is_not_known_is_not_judged() {
    check("${TAG}", "(?<app>x)", &[]);
    check("k.<app", "${REGEX}", &[]);
    check("k.<app>", "${REGEX}", &[]);
    check("", "${REGEX}", &[]);
    check_input("${LOGS}", "k.<app>", "(?<app>x)\\\\.log", &[]);
    check_input("${LOGS}", "k.<app>", "/(?<app>x)/g", &[]);
    check_input("${LOGS}", "k.<app>", "/var/(?<app>x)/", &[]);
}

#[test]
fn a_pattern_that_does_not_compile_is_all_there_is_to_say() {
    for tag in ["", "k", "k.*", "k.<app>", "k.< app >", "k.<app", "k.<other>"] {
        check(tag, "(?<app>x", &["tag-regex-invalid"]);
        check(tag, "(?P<app>x)", &["tag-regex-python-named-group"]);
        check(tag, "(?P<app>x", &["tag-regex-python-named-group"]);
        check(tag, "(?<app-name>x)", &["tag-regex-bad-group-name"]);
        check(tag, "(?<1>x)", &["tag-regex-bad-group-name"]);
        check(tag, "(?<>x)", &["tag-regex-bad-group-name"]);
        check(tag, "/(?<app>x)\\/", &["tag-regex-escaped-last-slash"]);
        check(tag, "/(?<app>x)\\/mi", &["tag-regex-escaped-last-slash"]);
    }
    check("k.<app>", "(?<app>x)\\", &["tag-regex-invalid"]);
    check("k.<app>", "(?s)(?<app>x)", &["tag-regex-invalid"]);
    check("k.<app>", "(?<app>x)\\k<a-b>", &["tag-regex-invalid"]);
}

#[test]
fn no_group_is_all_there_is_to_say() {
    for tag in ["", "k", "k.*", "k.<app>", "k.< app >", "k.<app"] {
        check(tag, "payments", &["tag-regex-no-groups"]);
    }
    check("k.<app>", "//", &["tag-regex-no-groups"]);
    check("k.<app>", "(?:x)", &["tag-regex-no-groups"]);
    check_input("/var/log/*", "k.<app>", "/var/log/mix", &["tag-regex-no-groups"]);
}

#[test]
fn no_name_stands_for_every_placeholder() {
    check("k.<app>.< ns >.<>", "(x)(y)", &["tag-regex-unnamed-only"]);
    check("k.<app", "(x)", &["tag-unclosed-placeholder"]);
}

#[test]
fn an_open_bracket_is_all_there_is_to_say() {
    check("k.<other>.<app", "(?<app>x)", &["tag-unclosed-placeholder"]);
    check("k.*.<a<app>", "(?<app>x)", &["tag-unclosed-placeholder"]);
}

#[test]
fn each_placeholder_has_one_finding() {
    check("k.<App>", "(?<app>x)", &["tag-unknown-placeholder"]);
    check("k.<>", "(?<app>x)", &["tag-unknown-placeholder"]);
    check("k.< App >", "(?<app>x)", &["tag-placeholder-whitespace"]);
    check("k.<a>", "(?<a>x)?y", &["tag-placeholder-optional-group"]);
    check("k.<a>", "(?<a>x)|(?<a>y)", &[]);
    check("k.<a>", "(?<a>x)(?<b>y)?", &[]);
}

#[test]
fn a_tag_without_placeholders() {
    check("k", "(?<app>x)", &["tag-regex-without-placeholders"]);
    check("k.*", "(?<app>x)", &["tag-star-with-regex"]);
    check("*", "(x)", &["tag-star-with-regex"]);
    check("", "(?<app>x)", &["tag-regex-default-tag"]);
}

#[test]
fn a_pattern_that_is_not_there() {
    check("k.<app>", "", &["tag-placeholders-without-regex"]);
    check("k.<>", "", &[]);
    check("k.<app", "", &[]);
    check("k.a>b", "", &[]);
}

#[test]
fn slashes_of_a_path_and_slashes_around_a_pattern() {
    check("k.<a>", "/var/log/(?<a>.+)/", &["tag-regex-slash-strip"]);
    check("k.<a>", "/var/log/(?<a>.+)/x", &["tag-regex-slash-strip"]);
    // The folder ends at the same slash with or without them.
    check_input("/var/log/*/*.log", "k.<a>", "/var/log/(?<a>[^/]+)/", &[]);
    check_input("/var/log/*/*.log", "k.<a>", "/var/log/(?<a>.+)/", &["tag-regex-slash-strip"]);
    check("k.<a>", "/log/(?<a>[a-z]+)/", &[]);
    check("k.<a>", "/^/var/log/(?<a>[a-z]+)/", &[]);
    check("k.<a>", "/var/log/(?<a>[a-z]+)\\.log$/", &[]);
    check("k.<a>", "/(?<a>[a-z]+)/g", &["tag-regex-flag-ignored"]);
    check("k.<a>", "/(?<a>[a-z]+)/o", &["tag-regex-flag-ignored"]);
    check("k.<a>", "/(?<a>[a-z]+)/io", &[]);
    check("k.<a>", "/var/(?<a>[a-z]+)/s", &[]);
    check("k.<a>", "/(?<a>[a-z]+)/gum", &["tag-regex-flag-ignored"]);
    check("k.<a>", "/(?<a>[a-z]+)/logs", &[]);
    check("k.<a>", "/(?<a>[a-z]+)\\/g", &[]);
}

/// What the rules find with one output, whose `Match` is `taken`, and these sample paths.
#[track_caller]
fn check_whole(tag: &str, regex: &str, taken: &str, samples: &[&str], expect: &[&str]) {
    let tag = if tag.is_empty() { String::new() } else { format!("    Tag {tag}\n") };
    let config = format!(
        "[SERVICE]\n    Flush 1\n[INPUT]\n    Name tail\n    Path /var/log/*.log\n{tag}    Tag_Regex \
         {regex}\n[OUTPUT]\n    Name stdout\n    Match {taken}\n#- samples/paths.txt\n{}\n",
        samples.join("\n"),
    );
    let mut found: Vec<&str> =
        Fixture::new(&config).check().into_iter().map(|(_, rule)| rule).collect();
    found.sort_unstable();
    assert_eq!(found, expect, "{config}");
}

#[test]
fn a_sample_says_more() {
    let samples = &["/var/log/app.log"];
    check_whole("k.<a>", "/(?<a>[a-z]+)/g", "*", samples, &["tag-regex-no-match"]);
    check_whole("k.<a>", "/(?<a>[a-z]+)/g", "*", &[], &["tag-regex-flag-ignored"]);
    check_whole("k.<a>", r"(?<a>[a-z]+)\\.log", "*", samples, &["tag-regex-no-match"]);
    check_whole("k.<a>", r"(?<a>[a-z]+)\\.log", "*", &[], &["tag-regex-double-escape"]);
    check_whole("k.<a>", "app", "*", samples, &["tag-regex-no-groups"]);
    check_whole("k.<a>", "/var/log/(?<a>.+)/", "*", samples, &["tag-regex-slash-strip"]);
    // The mistake is there, and another one keeps the sample out.
    let both = &["tag-regex-double-escape", "tag-regex-no-match"];
    check_whole("k.<a>", r"(?<a>[a-z]+)(?:\\.log)?x", "*", samples, both);
}

#[test]
fn that_no_output_takes_it_says_more() {
    check_whole("", "(?<a>[a-z]+)", "k.*", &[], &["tag-route-unmatched"]);
    check_whole("", "(?<a>[a-z]+)", "*", &[], &["tag-regex-default-tag"]);
    check_whole("k", "(?<a>[a-z]+)", "k.*", &[], &["tag-route-unmatched"]);
    check_whole("k", "(?<a>[a-z]+)", "k", &[], &["tag-regex-without-placeholders"]);
}

#[test]
fn placeholders_that_nothing_fills_are_all_there_is_to_say() {
    for samples in [&[][..], &["/var/log/app.log"]] {
        let python = &["tag-regex-python-named-group"];
        check_whole("<a>.x", "(?P<a>[a-z]+)", "app.*", samples, python);
        let both = &["tag-regex-python-named-group", "tag-route-unmatched"];
        check_whole("k.<a>", "(?P<a>[a-z]+)", "app.*", samples, both);
    }
}

#[test]
fn a_placeholder_that_is_there_twice() {
    check("k.<b>.<b>", "(?<a>x)", &["tag-unknown-placeholder"]);
    check("k.< a >.< a >", "(?<a>x)", &["tag-placeholder-whitespace"]);
    check("k.<a>.<a>", "(?<a>x)?y", &["tag-placeholder-optional-group"]);
}

#[test]
fn backslashes() {
    check("k.<a>", "(?<a>\\\\w+)\\\\.log", &["tag-regex-double-escape"]);
    check("k.<a>", "(?<a>[^\\\\/]+)\\.log", &[]);
    check_input("C:\\logs\\*.log", "k.<a>", "\\\\(?<a>x)\\\\.log", &[]);
    check_input("logs/*.log", "k.<a>", "(?<a>x)\\\\.log", &[]);
}
