//! What the running Fluent Bit 5.1.1 did with tags, patterns and matches, case by case.

use flblint::model::Kind;
use flblint::sim::{Reading, Refusal, read, route};

use crate::support::config;

const PATH: &str = "/srv/app/v/lg/payments-api.log";

/// `expect` is the tag, or why the file is refused.
#[track_caller]
fn check(tag_regex: &str, tag: &str, expect: &str) {
    let config = config(&format!(
        "[INPUT]\n    Name tail\n    Path {PATH}\n    Tag {tag}\n    Tag_Regex {tag_regex}\n"
    ));
    let actual = match read(&config, &config.tails[0], PATH) {
        Reading::Read { tag, .. } => tag.unwrap().tag,
        Reading::Refused { why: Refusal::NoMatch | Refusal::NoGroup, .. } => "mismatch".to_owned(),
        Reading::Refused { why: Refusal::Unclosed { at }, .. } => format!("position {}", at + 1),
        other => format!("{other:?}"),
    };
    assert_eq!(actual, expect, "{tag_regex} {tag}");
}

#[test]
fn tags_of_tag_regex() {
    let app = "(?<app>[a-z]+)-api";
    check(app, "k.<app>", "k.payments");
    check("([a-z]+)-api", "k.<app>", "k._");
    check("payments", "k.<app>", "mismatch");
    check(app, "k.<zzz>.<app>", "k._.payments");
    check(app, "k.<app", "position 3");
    check(app, "k.<a<app>", "position 3");
    check(app, "k.const", "k.const");
    check(app, "k.*.<app>", "k.*.payments");
    check("(?<app>[a-z]+)-api|(?<oth>zzz)", "k.<app>.<oth>.<>.>x", "k.payments._._.>x");
    check("(?<p>.*)/(?<p>[a-z]+)", "k.<p>", "k.payments");
    check("(?<p>zzz)?(?<q>pay)", "k.<p>.<q>", "k._.pay");
    check("(?<App>pay)", "k.<app>", "k._");
    check("(?'app'pay)", "k.<app>", "k.pay");
    check("(?<d>/.*)/(?<app>pay)", "k.<d>.<app>", "k./srv/app/v/lg.pay");
    check("(?<a>x){0}", "k.<a>", "k._");
}

#[test]
fn tags_where_tag_regex_does_not_compile() {
    check("(?<app>[a-z+)-api", "k.<app>", "k.<app>");
    check("(?<app>[a-z+)-api", "k.*", "k.srv.app.v.lg.payments-api.log");
    check("(?P<app>pay)", "k.<app>", "k.<app>");
    check("(?<app-name>pay)", "k.<app>", "k.<app>");
    check("/(?<app>pay)\\/i", "k.<app>", "k.<app>");
}

#[test]
fn slashes_and_flags_of_tag_regex() {
    check("/(?<app>[a-z]+)-api/", "k.<app>", "k.payments");
    check("/srv/app/v/lg/(?<app>[^/]+)/", "k.<app>", "k.payments-api.log");
    check("/(?<app>PAY)/i", "k.<app>", "k.pay");
    check("/(?<app>pay)/io", "k.<app>", "k.pay");
    for literal in ["/(?<app>pay)/o", "/(?<app>pay)/g", "/", "//"] {
        check(literal, "k.<app>", "mismatch");
    }
}

/// `value` is a `Match_Regex`.
#[track_caller]
fn check_match(value: &str, tag: &str, expect: bool) {
    let config = config(&format!("[FILTER]\n    Name grep\n    Match_Regex {value}\n"));
    let filter = config.of_kind(Kind::Filter).next().unwrap();
    assert_eq!(route::takes(&config, filter, tag), Some(expect), "{value} {tag}");
}

#[test]
fn match_regex_begins_at_the_start_and_is_not_empty() {
    check_match("app", "kube.app.x", false);
    check_match("kube", "kube.app.x", true);
    check_match(".*app", "kube.app.x", true);
    check_match("/KUBE/i", "kube.app.x", true);
    check_match("z?", "kube.app.x", false);
    check_match("^kube", "kube.a", true);
    check_match(".*a$", "kube.a", true);
    check_match("a$", "kube.a", false);
    check_match("^(?!kube)", "foo.a", false);
    check_match("^(?!kube).*", "foo.a", true);
    check_match("ummy", "dummy.0", false);
}

#[test]
fn match_is_a_glob_of_stars() {
    for (glob, tag, expect) in [
        ("kube.*", "kube.a.b", true),
        ("kube.*", "kube.", true),
        ("kube.*", "kube", false),
        ("kube.*", "Kube.a", false),
        ("kube.*.b", "kube.a.b", true),
        ("a?c", "abc", false),
        ("**", "a", true),
        ("", "", true),
    ] {
        assert_eq!(route::glob(glob, tag), expect, "{glob} {tag}");
    }
}

/// How far a refused path was matched, and the part of the pattern that failed there.
#[test]
fn the_furthest_point_is_behind_what_loops_took() {
    use flblint::onigmo::Regex;
    for (pattern, path, rest, part) in [
        (r"^/var/log/(?<a>[a-z-]+)-(?<b>x|y)\.log$", "/var/log/ab/c.log", "/c.log", "-"),
        (r"^/var/log/(?<a>[a-z]+)\.log$", "/var/log/ab.txt", "txt", r"\.log"),
        (r"^/(?<a>[0-9a-f]{8})/", "/0123/x", "/x", "[0-9a-f]{8}"),
        (r"^/(?<a>.*)!$", "/abc", "", "!"),
    ] {
        let regex = Regex::new(pattern).unwrap();
        let furthest = regex.search_furthest(path).1.unwrap();
        let node = &pattern[furthest.node.start..furthest.node.end];
        assert_eq!((&path[furthest.at..], node), (rest, part), "{pattern}");
    }
}
