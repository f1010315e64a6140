//! `flblint regex`, as people and as programs use it.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may fail, and reads files"
)]

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::support::{flblint, root, say, shared};

/// What `flblint regex` says in 80 columns, and how it ends.
///
/// How many steps a search takes is the engine's affair: there is an N for it.
fn regex(args: &[&str]) -> String {
    let args: Vec<&str> = ["regex"].into_iter().chain(args.iter().copied()).collect();
    let output = flblint(root(), &args);
    let mut text = String::new();
    for line in output.text.lines() {
        let counted = line.rsplit_once(", ").filter(|(_, it)| it.ends_with(" steps"));
        text += &counted.map_or(line.to_owned(), |(front, _)| format!("{front}, N steps"));
        text.push('\n');
    }
    format!("{text}[exit {}]", output.exit)
}

/// What `--compare` adds to it.
fn compare(args: &[&str]) -> String {
    let args: Vec<&str> = ["--compare"].into_iter().chain(args.iter().copied()).collect();
    let shown = regex(&args);
    shown[shown.find("what others say").unwrap()..].to_owned()
}

/// A file with these bytes, for a test of this name.
fn file(name: &str, bytes: &[u8]) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

/// The answers of `flblint regex --jsonl` to this input.
fn ask(name: &str, input: &[u8]) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_flblint"))
        .args(["regex", "--jsonl"])
        .stdin(File::open(file(name, input)).unwrap())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stdout.is_empty() || output.stdout.ends_with(b"\n"));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|it| serde_json::from_str(it).unwrap()).collect()
}

#[test]
fn a_match() {
    assert_snapshot!(regex(&[
        r"^(?<time>[^ ]*) (?<stream>stdout|stderr) ?(?<tag>[FP])? ?(?<log>.*)$",
        "2024-05-01T10:11:12Z stdout F hello",
        "2024-05-01T10:11:12Z stderr",
    ]), @r#"
    valid
      4 groups: 1 `time`, 2 `stream`, 3 `tag`, 4 `log`

    text 1: match, bytes 0..35, N steps
      2024-05-01T10:11:12Z stdout F hello
      11111111111111111111─222222─3─44444
      1 time    0..20     "2024-05-01T10:11:12Z"
      2 stream  21..27    "stdout"
      3 tag     28..29    "F"
      4 log     30..35    "hello"
      parser: {"time": "2024-05-01T10:11:12Z", "stream": "stdout", "tag": "F",
        "log": "hello"}

    text 2: match, bytes 0..27, N steps
      2024-05-01T10:11:12Z stderr
      11111111111111111111─222222
      1 time    0..20     "2024-05-01T10:11:12Z"
      2 stream  21..27    "stderr"
      3 tag     not set
      4 log     27..27    ""
      parser: {"time": "2024-05-01T10:11:12Z", "stream": "stderr"}
      empty, and left out unless `Skip_Empty_Values` is off: tag, log

    [exit 0]
    "#);
}

#[test]
fn slashes_and_flags() {
    assert_snapshot!(regex(&[r"/(?<app>[a-z]+)\.log/i", "/var/log/Orders.LOG"]), @r#"
    valid
      Fluent Bit takes the slashes and `i` off and compiles `(?<app>[a-z]+)\.log`
        with `i` (capital and small letters are the same)
      1 group: 1 `app`

    text: match, bytes 9..19, N steps
      /var/log/Orders.LOG
               111111────
      1 app  9..15     "Orders"
      parser: {"app": "Orders"}

    [exit 0]
    "#);
    assert_snapshot!(regex(&["/var/log/mix", "/var/log/mix", "xVAR/log"]), @r"
    valid
      Fluent Bit takes the slashes and `mix` off and compiles `var/log` with `m`
        (the dot matches newlines), `i` (capital and small letters are the same),
        `x` (blanks and `#` comments mean nothing)
      no group: `Tag_Regex` and parsers take even a match for a failure

    text 1: match, bytes 1..8, N steps
      /var/log/mix
       ───────

    text 2: match, bytes 1..8, N steps
      xVAR/log
       ───────

    [exit 0]
    ");
    assert_snapshot!(regex(&["--raw", "--options", "i", "/ab/i", "x/AB/i"]), @r"
    valid
      compiled with `i` (capital and small letters are the same)
      no group: `Tag_Regex` and parsers take even a match for a failure

    text: match, bytes 1..6, N steps
      x/AB/i
       ─────

    [exit 0]
    ");
    assert_snapshot!(regex(&["--fluent-bit", "1.9", "/ab/i", "/ab/i"]), @r"
    valid
      no group: `Tag_Regex` and parsers take even a match for a failure

    text: match, bytes 0..5, N steps
      /ab/i
      ─────

    [exit 0]
    ");
}

#[test]
fn no_match_says_how_far_it_got() {
    let shown = regex(&[r"^/var/log/(?<app>[a-z]+)\.log$", "/var/log/orders"]);
    for words in [
        "text: no match, N steps",
        "─[<text>:1:16]",
        "╰── the text ends here, and more is wanted",
        "─[<pattern>:1:",
        "╰── the match gets no further than this",
        "[exit 1]",
    ] {
        assert!(shown.contains(words), "no `{words}` in:\n{shown}");
    }
}

#[test]
fn only_at_the_start() {
    assert_snapshot!(regex(&["--anchored", "b", "ab", "ba"]), @r"
    valid
      no group: `Tag_Regex` and parsers take even a match for a failure

    text 1: no match
      ab

    text 2: match, bytes 0..1
      ba
      ─

    [exit 1]
    ");
}

#[test]
fn refused() {
    assert_snapshot!(regex(&["(?P<app>[a-z]+)"]), @r"
    error[regex]: Onigmo does not know this kind of group
       ╭─[<pattern>:1:1]
     1 │ (?P<app>[a-z]+)
       · ───
       ╰────
      note: Onigmo: undefined group option (-119)
      help: Onigmo writes a named group `(?<name>…)` and not `(?P<name>…)`; its
            options are `i`, `m` (the dot matches newlines, elsewhere `s`) and `x`

    [exit 1]
    ");
    assert_snapshot!(regex(&["/^(?<pod-name>[a-z]+)/"]), @r"
    error[regex]: the group name `pod-name` has a character that names cannot have
       ╭─[<pattern>:1:6]
     1 │ /^(?<pod-name>[a-z]+)/
       ·      ────────
       ╰────
      note: Fluent Bit takes the slashes off and compiles `^(?<pod-name>[a-z]+)`
      note: Onigmo: invalid char in group name <pod-name> (-216)
      help: letters, digits and `_` may stand in a name: `pod_name`

    [exit 1]
    ");
    assert_snapshot!(regex(&["a(b|c"]), @r"
    error[regex]: this group is never closed
       ╭─[<pattern>:1:2]
     1 │ a(b|c
       ·  ─
       ╰────
      note: Onigmo: end pattern with unmatched parenthesis (-117)

    [exit 1]
    ");
}

#[test]
fn warned_of() {
    assert_snapshot!(regex(&["[a-c-e]+", "a"]), @r"
    valid
      no group: `Tag_Regex` and parsers take even a match for a failure

    warning[regex]: character class has '-' without escape
       ╭─[<pattern>:1:5]
     1 │ [a-c-e]+
       ·     ─
       ╰────

    text: match, bytes 0..1, N steps
      a
      ─

    [exit 0]
    ");
}

#[test]
fn fields_of_a_parser() {
    assert_snapshot!(regex(&[r"(?<x>[A-Z]+) (?<y>z)?(?<x>\w+)", "INFO hello"]), @r#"
    valid
      3 groups: 1 and 3 `x`, 2 `y`

    text: match, bytes 0..10, N steps
      INFO hello
      1111─33333
      1 x  0..4      "INFO"
      2 y  not set
      3 x  5..10     "hello"
      parser: {"x": "INFO", "x": "hello"}
      empty, and left out unless `Skip_Empty_Values` is off: y
      `x` is in the record more than once

    [exit 0]
    "#);
    assert_snapshot!(regex(&["([A-Z]+)", "INFO"]), @r#"
    valid
      1 group without a name: a parser makes no field of them, and each `<field>` of
        a tag becomes `_`

    text: match, bytes 0..4, N steps
      INFO
      1111
      1 -  0..4      "INFO"
      parser: no match, as no named group took part

    [exit 0]
    "#);
}

#[test]
fn explained() {
    assert_snapshot!(regex(&[
        "--explain",
        r"/^(?<level>info|warn(?:ing)?) +\[(?<thread>[^\]]*)\] (?!debug)(?<n>\d{1,3}?)(a+b)*\.?$/i",
    ]), @r"
    valid
      Fluent Bit takes the slashes and `i` off and compiles
        `^(?<level>info|warn(?:ing)?) +\[(?<thread>[^\]]*)\]
        (?!debug)(?<n>\d{1,3}?)(a+b)*\.?$` with `i` (capital and small letters are
        the same)
      3 groups: 1 `level`, 2 `thread`, 3 `n`
      plain groups do not capture beside named ones

      ^                    the start of a line
      (?<level>…)          group 1, `level`:
        info|warn(?:ing)?    one of these:
          info                 `info`, capital or small
          warn(?:ing)?         in this order:
            warn                 `warn`, capital or small
            (?:ing)?             once or not at all: `ing`, capital or small
      ' +'                 one or more times: a space
      \[                   `[`
      (?<thread>…)         group 2, `thread`:
        [^\]]*               any number of times: any character but `]`
      '\] '                `] `
      (?!…)                what follows must not be:
        debug                `debug`, capital or small
      (?<n>…)              group 3, `n`:
        \d{1,3}?             1 to 3 times, as few as possible: a digit
      (…)*                 any number of times:
        (…)                  a group that does not capture, beside named ones:
          a+                   one or more times: `a`, capital or small
          b                    `b`, capital or small
      \.?                  once or not at all: `.`
      $                    the end of a line

    [exit 0]
    ");
}

#[test]
fn compared() {
    assert_snapshot!(compare(&["(?P<app>[a-z]+)", "orders"]), @r"
    what others say, who do not decide for Fluent Bit:
               Fluent Bit  Perl-style  RE2-style
      pattern  refused     valid       valid
      text     -           0..6        0..6
      - Perl-style, RE2-style: pattern accepted: `(?P<name>…)` is `(?<name>…)` in
        Fluent Bit
    [exit 1]
    ");
    assert_snapshot!(compare(&[r"^(?<n>\h+) (\w+)$", "beef é", "beef a\nb"]), @r"
    what others say, who do not decide for Fluent Bit:
               Fluent Bit  Perl-style  RE2-style
      pattern  valid       valid       refused
      text 1   no match    0..7        -
      text 2   0..6        no match    -
      - Perl-style: a match in text 1: `\w`, `\d` and `\s` know ASCII only in Fluent
        Bit
      - Perl-style: no match in text 2: `$` is the end of each line in Fluent Bit,
        not only of the text; plain groups do not capture beside named ones in
        Fluent Bit
      - RE2-style: pattern refused: `\h` is a hexadecimal digit in Fluent Bit;
        elsewhere a blank, or nothing
    [exit 1]
    ");
    assert_snapshot!(compare(&["a(?=b)", "ab"]), @r"
    what others say, who do not decide for Fluent Bit:
               Fluent Bit  Perl-style  RE2-style
      pattern  valid       valid       refused
      text     0..1        0..1        -
      - RE2-style: pattern refused: RE2 has no look-ahead and no look-behind
    [exit 0]
    ");
}

#[test]
fn in_color() {
    let shown = regex(&["--color", "always", "(?<a>x)y", "xyz"]);
    assert_snapshot!(shown.replace('\u{1b}', "␛"), @r#"
    ␛[1;32mvalid␛[0m
      1 group: 1 `a`

    text: match, bytes 0..2, N steps
      ␛[1;32mx␛[0m␛[4my␛[0mz
      ␛[1;32m1 a␛[0m  0..1      "x"
      parser: {"a": "x"}

    [exit 0]
    "#);
}

#[test]
fn lines_of_files() {
    let name = file("lines.log", b"a1\r\nb\n\na2");
    let shown = regex(&["a(?<n>.)", "--file", &name]).replace(&name, "lines.log");
    let heads: Vec<&str> = shown.lines().filter(|it| it.starts_with("lines.log:")).collect();
    assert_eq!(
        heads,
        [
            "lines.log:1: match, bytes 0..2, N steps",
            "lines.log:2: no match, N steps",
            "lines.log:3: no match, N steps",
            "lines.log:4: match, bytes 0..2, N steps",
        ]
    );
    let missing = regex(&["a", "--file", "no-such-file"]);
    assert!(missing.starts_with("flblint: no-such-file: "), "{missing}");
    assert!(missing.ends_with("[exit 2]"), "{missing}");
}

#[test]
fn wrong_use() {
    for args in [
        &[][..],
        &["--jsonl", "a"],
        &["--options", "i", "a"],
        &["--raw", "--options", "g", "a"],
        &["--jsonl", "--explain"],
    ] {
        let shown = regex(args);
        assert!(shown.ends_with("[exit 2]"), "{shown}");
    }
}

/// Nothing that another engine does may hang or end the program.
#[test]
fn other_engines_are_bounded() {
    let deep = "(".repeat(5000) + &")".repeat(5000);
    for pattern in ["^(?=a)(a|aa)+$", "(?:(?:a{100}){1000}){1000}", "(x+x+)+y", &deep] {
        let shown = compare(&[pattern, "--", &"x".repeat(5000)]);
        assert!(shown.ends_with("[exit 0]") || shown.ends_with("[exit 1]"), "{shown}");
    }
}

#[test]
fn answers_in_json() {
    let answers = ask(
        "answers.jsonl",
        br#"{"id":1,"pattern":"/(?<a>b)(?<c>d)?/i","texts":["xB","-"]}
{"id":"two","pattern":"(?<a-b>x)","mode":"raw"}
{"id":null,"pattern_b64":"L2EA/w==","texts_b64":["L2E=","/w=="],"method":"match"}
{"pattern":"a\u0000b","mode":"raw","options":"mix","texts":["a\u0000b"]}
{"id":5,"pattern":7}
"#,
    );
    assert_eq!(
        answers[0],
        json!({"id": 1, "ok": true, "groups": 2, "names": {"a": [1], "c": [2]}, "results": [
            {"match": true, "spans": [[1, 2], [1, 2], [-1, -1]]}, {"match": false}]})
    );
    assert_eq!(
        answers[1],
        json!({"id": "two", "ok": false, "code": -216, "name_span": [3, 6], "offset": 3,
            "message": "invalid char in group name <a-b>"})
    );
    // In mode `flb` the NUL ends the pattern, which is `/a` then.
    assert_eq!(
        answers[2],
        json!({"id": null, "ok": true, "groups": 0, "names": {}, "results": [
            {"match": true, "spans": [[0, 2]]}, {"match": false}]})
    );
    assert_eq!(
        answers[3],
        json!({"ok": true, "groups": 0, "names": {}, "results": [
            {"match": true, "spans": [[0, 3]]}]})
    );
    assert_eq!(answers[4]["id"], 5);
    assert!(answers[4]["error"].is_string() && answers[4].get("ok").is_none());
    assert_eq!(answers.len(), 5);
}

/// A program may wait for each answer before it asks on.
#[test]
fn answers_do_not_wait_for_the_end_of_the_input() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_flblint"))
        .args(["regex", "--jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let (sender, answers) = mpsc::channel();
    std::thread::spawn(move || output.lines().for_each(|it| sender.send(it.unwrap()).unwrap()));
    for number in 0..3 {
        writeln!(input, "{{\"id\":{number},\"pattern\":\"a\"}}").unwrap();
        let answer = answers.recv_timeout(Duration::from_secs(30)).unwrap();
        assert!(answer.starts_with(&format!("{{\"id\":{number},\"ok\":true")), "{answer}");
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

/// Every case is answered in its place and in the right shape; how many of them rightly is said.
#[test]
fn cases_of_onigmo() {
    for (name, share) in [("real", 1), ("bytes", 10), ("fuzz", 32)] {
        let Some(path) = shared(&format!("regex/{name}.jsonl")) else { continue };
        let text = fs::read_to_string(path).unwrap();
        let lines: Vec<&str> = text.lines().step_by(share).collect();
        let answers = ask(&format!("cases-{name}.jsonl"), lines.join("\n").as_bytes());
        assert_eq!(answers.len(), lines.len());
        let mut agree = 0;
        for (line, answer) in lines.iter().zip(&answers) {
            let case: Value = serde_json::from_str(line).unwrap();
            check_shape(&case, answer);
            agree += usize::from(agrees(answer, &case["truth"]));
        }
        say(&format!("{name}.jsonl: {agree} of {} answers are Onigmo's", lines.len()));
    }
}

#[track_caller]
fn check_shape(case: &Value, answer: &Value) {
    assert_eq!(answer["id"], case["id"], "{answer}");
    if answer["ok"] == false {
        assert!(answer["code"].is_i64() && answer["message"].is_string(), "{answer}");
        assert!(answer["offset"].is_u64(), "{answer}");
        return;
    }
    let texts = case["texts"].as_array().or(case["texts_b64"].as_array());
    let results = answer["results"].as_array().unwrap();
    assert_eq!(results.len(), texts.map_or(0, Vec::len), "{answer}");
    let groups = answer["groups"].as_u64().unwrap();
    for it in results.iter().filter(|it| it["match"] == true) {
        assert_eq!(it["spans"].as_array().unwrap().len() as u64, groups + 1, "{answer}");
    }
}

/// Whether all that Onigmo says is said.
fn agrees(answer: &Value, truth: &Value) -> bool {
    truth.as_object().unwrap().iter().all(|(key, value)| answer[key] == *value)
}
