//! What is said of an error. The wording is seen here once; the other tests compare kinds.

use crate::syntax::classic;
use crate::text::FileId;

/// The first error of `text`: our words, then those of Fluent Bit.
#[track_caller]
fn check(text: &str, ours: &str, logged: &str) {
    let document = classic::parse(FileId::new(0), text);
    let kind = &document.errors.first().expect("an error").kind;
    assert_eq!(kind.to_string(), ours);
    assert_eq!(kind.logged().join(" / "), logged);
    assert!(!kind.help().is_empty());
}

const UNDEFINED: &str = "undefined value - check config is in valid classic format";
const NO_PAIR: &str = "could not allocate key value pair";
const TOO_LONG: &str =
    "reading line is exceeded to the limit size of 33554432. Current size is: 67108864";
const TOO_LOW: &str = "indentation level is too low / invalid indentation level";
const TABS: &str = "inconsistent use of tab and space / invalid indentation level";
const EXTRA: &str = "extra indentation level found / invalid indentation level";

#[test]
fn lines() {
    let long = "#".repeat(32 * 1024 * 1024);
    check(&long, "a line of 33554432 bytes; 32 MiB are too many", TOO_LONG);
    check(&"\0\n".repeat(14), "too many NUL bytes", TOO_LONG);
    let mark = "a byte order mark, which is read as part of a key";
    check("\u{feff}[INPUT]", mark, UNDEFINED);
    check("\u{feff}a ", mark, "key has an empty value");
    check("\u{feff}# a", mark, NO_PAIR);
}

#[test]
fn indents() {
    check("[A]\n    a b\n  c d", "indented by 2, where this file has 4", TOO_LOW);
    check("[A]\n  a b\nc d", "not indented, where this file has 2", TOO_LOW);
    check("[A]\na b\nc d", "no space, so no value", UNDEFINED);
    check("[A]\nab c\ncd e", "not indented", TOO_LOW);
    check("[A]\n  a b\n\tc d", "indented with other blanks than this file", TABS);
    check("[A]\nab c\n cd e", "indented, where the first key of this file is not", TABS);
    check("[A]\n  a b\n   c d", "indented by 3, where this file has 2, and 4 in a group", EXTRA);
}

#[test]
fn keys() {
    check("[A]\n a", "no space, so no value", UNDEFINED);
    check("[A]\n [INPUT]", "an indented header", UNDEFINED);
    check("[A]\n a ", "a key without a value", "key has an empty value");
    check("[A]\n a  ", "a key without a value", NO_PAIR);
    check("[A]\n \r x", "a key of control characters", NO_PAIR);
    check(" a b", "a key outside a section", NO_PAIR);
}

#[test]
fn headers() {
    check("[A", "this `[` is never closed", "bad header definition");
    check(
        "[A]\n [a b",
        "the `[` of this group is never closed",
        "expected a valid group name: [..]",
    );
    check(" [a] ", "a group outside a section", "current group don't have a parent section");
    check(
        "[A]\n [a] \n  [b] ",
        "a group behind one that has no keys",
        "previous group did not have keys",
    );
}

#[test]
fn commands() {
    check("@SET", "a command without a value", "");
    check("@SET ", "a command without a value", "");
    check("@   ", "an `@` without a command", "");
}
