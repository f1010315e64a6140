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
    check(&long, "this line has 33554432 bytes, and Fluent Bit reads at most 32 MiB", TOO_LONG);
    check(
        &"\0\n".repeat(14),
        "this file has too many NUL bytes for Fluent Bit to read it",
        TOO_LONG,
    );
    let mark = "this file begins with a byte order mark, which Fluent Bit takes for part of a key";
    check("\u{feff}[INPUT]", mark, UNDEFINED);
    check("\u{feff}a ", mark, "key has an empty value");
    check("\u{feff}# a", mark, NO_PAIR);
}

#[test]
fn indents() {
    check("[A]\n    a b\n  c d", "this line is indented by 2, but the file indents by 4", TOO_LOW);
    check("[A]\n  a b\nc d", "this line is not indented, but the file indents by 2", TOO_LOW);
    check("[A]\na b\nc d", "this key has no value: there is no space in the line", UNDEFINED);
    check("[A]\nab c\ncd e", "this line is not indented", TOO_LOW);
    check(
        "[A]\n  a b\n\tc d",
        "this line is indented with other blanks than the first one of the file",
        TABS,
    );
    check("[A]\nab c\n cd e", "this line is indented, but the first one of the file is not", TABS);
    check(
        "[A]\n  a b\n   c d",
        "this line is indented by 3, but the file indents by 2, and groups by 4",
        EXTRA,
    );
}

#[test]
fn keys() {
    check("[A]\n a", "this key has no value: there is no space in the line", UNDEFINED);
    check(
        "[A]\n [INPUT]",
        "this section header is indented, so Fluent Bit takes it for a key",
        UNDEFINED,
    );
    check("[A]\n a ", "this key has no value", "key has an empty value");
    check("[A]\n a  ", "this key has no value", NO_PAIR);
    check("[A]\n \r x", "this key is nothing but control characters", NO_PAIR);
    check(" a b", "this line belongs to no section", NO_PAIR);
}

#[test]
fn headers() {
    check("[A", "this section header is never closed: there is no `]`", "bad header definition");
    check(
        "[A]\n [a b",
        "this group header is never closed: there is no `]`",
        "expected a valid group name: [..]",
    );
    check(" [a] ", "this group belongs to no section", "current group don't have a parent section");
    check(
        "[A]\n [a] \n  [b] ",
        "the group in front of this one has no keys",
        "previous group did not have keys",
    );
}

#[test]
fn commands() {
    check("@SET", "this command has no value", "");
    check("@SET ", "this command has no value", "");
    check("@   ", "this `@` has no command", "");
}
