//! What nobody would give on purpose: one clear message, never a panic, never a hang, and the
//! other files are checked all the same.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::support::{Output, flblint};

const GOOD: &str = "[SERVICE]\n    Flush 1\n[INPUT]\n    Name tail\n    Path /a.log\n    Tag a\n\
                    [OUTPUT]\n    Name stdout\n    Match *\n";
const BAD: &str = "[SERVICE]\n    Flush\n[OUTPUT]\n    Name stdout\n";

/// No input may take longer, in a debug build on a busy machine.
const LONGEST: Duration = Duration::from_secs(60);

/// A folder of its own for a test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // A run that was cut short may have left it.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("good.conf"), GOOD).unwrap();
    fs::write(folder.join("bad.conf"), BAD).unwrap();
    folder
}

#[track_caller]
fn run(folder: &Path, args: &[&str], exit: i32, says: &[&str]) -> Output {
    let start = Instant::now();
    let output = flblint(folder, args);
    let text: String = output.text.chars().take(4000).collect();
    assert!(start.elapsed() < LONGEST, "{:?}", start.elapsed());
    assert_eq!(output.exit, exit, "{text}");
    for words in says {
        assert!(output.text.contains(words), "no `{words}` in:\n{text}");
    }
    assert!(!output.text.contains("panicked"), "{text}");
    output
}

#[test]
fn a_clean_configuration_is_one_line() {
    let output = run(&folder("clean"), &["good.conf"], 0, &[]);
    assert_eq!(output.text, "1 configuration checked: nothing found\n");
}

#[test]
fn a_missing_file_is_named_and_the_others_are_checked() {
    run(
        &folder("missing"),
        &["none.conf", "bad.conf"],
        2,
        &["none.conf: no such file", "syntax-error"],
    );
    run(&folder("only-missing"), &["none.conf"], 2, &["none.conf: no such file"]);
}

#[test]
fn a_folder_without_a_configuration_is_nothing_to_check() {
    let folder = folder("empty");
    fs::create_dir(folder.join("sub")).unwrap();
    fs::write(folder.join("sub/nginx.conf"), "server { listen 80; }\n").unwrap();
    run(&folder, &["sub"], 3, &["no Fluent Bit configuration found"]);
}

#[test]
fn bytes_that_are_not_utf8_are_a_finding() {
    let folder = folder("utf8");
    fs::write(
        folder.join("latin1.conf"),
        b"[OUTPUT]\n    Name file\n    Match *\n    Path /caf\xe9\n",
    )
    .unwrap();
    run(&folder, &["latin1.conf"], 0, &["not-utf8", "latin1.conf:4:14"]);
    let noise: Vec<u8> =
        (0..200_000_u32).map(|it| it.wrapping_mul(2_654_435_761).to_be_bytes()[1]).collect();
    fs::write(folder.join("noise.conf"), noise).unwrap();
    let output = flblint(&folder, &["noise.conf", "bad.conf"]);
    assert_eq!(output.exit, 1);
    assert!(!output.text.contains("panicked"));
}

#[test]
fn a_line_of_50_megabytes() {
    let folder = folder("long-line");
    let mut text = String::from("[INPUT]\n    Name ");
    text.extend(std::iter::repeat_n('x', 50_000_000));
    text.push('\n');
    fs::write(folder.join("long.conf"), text).unwrap();
    let output =
        run(&folder, &["long.conf", "bad.conf"], 1, &["this line has 5", "this key has no value"]);
    assert!(output.text.len() < 10_000, "{} bytes of output", output.text.len());
}

#[test]
fn ten_thousand_includes() {
    let folder = folder("includes");
    let mut text = String::new();
    for number in 0..10_000 {
        writeln!(text, "@INCLUDE part-{number}.conf").unwrap();
        fs::write(folder.join(format!("part-{number}.conf")), "[FOO]\n    a b\n").unwrap();
    }
    fs::write(folder.join("main.conf"), text).unwrap();
    let output = run(&folder, &["main.conf"], 1, &["at most 1000 files"]);
    let times = output.text.matches("at most 1000 files").count();
    assert_eq!(times, 1, "said once");
}

#[test]
fn includes_in_a_circle() {
    let folder = folder("circle");
    fs::write(folder.join("a.conf"), "@INCLUDE b.conf\n").unwrap();
    fs::write(folder.join("b.conf"), "@INCLUDE a.conf\n").unwrap();
    run(&folder, &["a.conf"], 1, &["is included a second time"]);
    run(&folder, &["a.conf", "b.conf"], 1, &["1 error in 1 configuration"]);
}

#[test]
fn an_include_of_a_folder_reads_nothing() {
    let folder = folder("include-folder");
    fs::create_dir(folder.join("parts")).unwrap();
    fs::write(folder.join("main.conf"), format!("@INCLUDE parts\n{GOOD}")).unwrap();
    run(&folder, &["main.conf"], 0, &[]);
}

#[cfg(unix)]
#[test]
fn a_fifo_does_not_block() {
    let folder = folder("fifo");
    let made = Command::new("mkfifo").arg(folder.join("pipe.conf")).status().unwrap();
    assert!(made.success());
    run(
        &folder,
        &["pipe.conf", "bad.conf"],
        2,
        &["pipe.conf: it is no regular file", "syntax-error"],
    );
    run(&folder, &["."], 1, &["syntax-error"]);
    fs::write(folder.join("main.conf"), "@INCLUDE pipe.conf\n").unwrap();
    run(&folder, &["main.conf"], 1, &["it is no regular file"]);
}

#[cfg(unix)]
#[test]
fn a_loop_of_links_ends() {
    use std::os::unix::fs::symlink;
    let folder = folder("links");
    symlink(".", folder.join("again")).unwrap();
    symlink("loop.conf", folder.join("loop.conf")).unwrap();
    run(&folder, &["."], 1, &["syntax-error"]);
    run(&folder, &["loop.conf", "bad.conf"], 2, &["loop.conf: ", "syntax-error"]);
    fs::write(folder.join("main.conf"), "@INCLUDE again/*/*/good.conf\n").unwrap();
    run(&folder, &["main.conf"], 0, &[]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_cannot_be_read_is_named() {
    // Root may read everything; nobody can read this from its start.
    run(
        &folder("unreadable"),
        &["/proc/self/mem", "bad.conf"],
        2,
        &["/proc/self/mem: ", "syntax-error"],
    );
}

#[test]
fn wrong_use_is_exit_code_2() {
    let folder = folder("usage");
    run(&folder, &["--no-such-flag"], 2, &["--no-such-flag"]);
    run(&folder, &["--fluent-bit", "latest", "good.conf"], 2, &["is not a version"]);
    run(&folder, &["--env", "NAME", "good.conf"], 2, &["NAME=VALUE"]);
    run(&folder, &["--paths", "none.txt", "good.conf"], 2, &["none.txt: no such file"]);
}

#[test]
fn a_hundred_thousand_inputs() {
    let folder = folder("many-inputs");
    let mut text = String::new();
    for number in 0..100_000 {
        let _ =
            writeln!(text, "[INPUT]\n    Name tail\n    Path /a{number}/*.log\n    Tag {number}.*");
    }
    fs::write(folder.join("many.conf"), text).unwrap();
    run(&folder, &["many.conf"], 0, &[]);
}

#[test]
fn ten_thousand_paths_in_one_input() {
    let folder = folder("many-paths");
    let paths: Vec<String> = (0..10_000).map(|it| format!("/var/log/a{it}/*.log")).collect();
    let text = format!(
        "[INPUT]\n    Name tail\n    Path {}\n    Tag x.<n>\n    Tag_Regex ^/var/log/(?<n>[^_]+)\\.log$\n",
        paths.join(","),
    );
    fs::write(folder.join("paths.conf"), text).unwrap();
    run(&folder, &["paths.conf", "--path", "/var/log/a1/b.log"], 0, &["tag-regex-greedy-dir"]);
}

/// Each number up to `count` between `front` and `back`.
fn numbered(count: usize, front: &str, back: &str) -> String {
    (0..count).fold(String::new(), |mut text, number| {
        let _ = write!(text, "{front}{number}{back}");
        text
    })
}

#[test]
fn a_hundred_thousand_placeholders() {
    let folder = folder("many-placeholders");
    let tag = numbered(100_000, "<n", ">");
    let input = format!("[INPUT]\n    Name tail\n    Path /var/log/*.log\n    Tag {tag}\n");
    fs::write(folder.join("none.conf"), &input).unwrap();
    run(&folder, &["none.conf"], 1, &["99980 more places like these"]);

    let regex = numbered(5_000, "(?<n", ">[^x])");
    let tag = numbered(5_000, "<n", ">");
    let input = format!(
        "[INPUT]\n    Name tail\n    Path /var/log/*.log\n    Tag {tag}\n    Tag_Regex ^/var{regex}\n"
    );
    fs::write(folder.join("groups.conf"), input).unwrap();
    run(&folder, &["groups.conf"], 0, &["tag-regex-greedy-dir"]);
}

#[test]
fn a_parsers_file_that_is_named_a_thousand_times() {
    let folder = folder("many-parsers-files");
    let mut parsers = String::new();
    for number in 0..2_000 {
        let _ = writeln!(
            parsers,
            "[PARSER]\n    Name p{number}\n    Format regex\n    Regex ^(?<m>.*)$"
        );
    }
    fs::write(folder.join("parsers.conf"), parsers).unwrap();
    let text = format!("[SERVICE]\n{}", "    Parsers_File parsers.conf\n".repeat(1_000));
    fs::write(folder.join("main.conf"), text).unwrap();
    run(&folder, &["main.conf"], 1, &["is read twice"]);
}

#[test]
fn a_long_variable_that_is_used_often() {
    let folder = folder("long-variable");
    let text = format!(
        "@SET A={}\n[INPUT]\n    Name dummy\n    Tag {}\n",
        "x".repeat(100_000),
        "${A}".repeat(50_000)
    );
    fs::write(folder.join("main.conf"), text).unwrap();
    run(&folder, &["main.conf"], 0, &["1 configuration checked"]);
}
