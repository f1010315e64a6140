//! What is read behind an error, where Fluent Bit reads nothing more.

use super::check;

#[test]
fn bad_header_begins_a_section() {
    check(
        "[SERVICE]\n a b\n[INPUT # c\n d e\n f g\n",
        "Service(a=b) Input(d=e f=g) !3 BadHeaderDefinition \"[INPUT # c\"",
    );
    check("[\n a b\n", "Other:(a=b) !1 BadHeaderDefinition \"[\"");
}

#[test]
fn indented_header_begins_a_section() {
    check(
        "  [INPUT]\n    a b\n  [output]\n    c d\n",
        "Input(a=b) Output(c=d) !1 UndefinedValue(Header) \"[INPUT]\" \
         !3 UndefinedValue(Header) \"[output]\"",
    );
}

#[test]
fn no_section_is_told_once() {
    check(" a b\n c d\n e\n [f] \n  g h\n", "!1 NoSection \"a b\" !3 UndefinedValue \"e\"");
    check(" [f] \n  g h\n i j\n", "!1 GroupWithoutSection \"[f]\"");
    check(" [f]\n  g h\n i j\n", "!1 UndefinedValue(Header) \"[f]\"");
}

#[test]
fn what_stands_for_the_space_is_taken_for_one() {
    check("[A]\n a\tb\n", "Other:A(a=b) !2 UndefinedValue(Tab) \"a\\tb\"");
    check("[A]\n a\u{a0}b\n", "Other:A(a=b) !2 UndefinedValue(OtherBlank) \"a\\u{a0}b\"");
    check("[A]\n a=b=c\n", "Other:A(a=b=c) !2 UndefinedValue(EqualsSign) \"a=b=c\"");
    check("[A]\n a:b\n", "Other:A(a=b) !2 UndefinedValue(Colon) \"a:b\"");
    check("[A]\n a:\n", "Other:A() !2 UndefinedValue(Colon) \"a:\"");
}

#[test]
fn refused_key_is_a_key() {
    check("[A]\n a\n[B]\n c d\n", "Other:A() Other:B(c=d) !2 UndefinedValue \"a\"");
}

#[test]
fn letter_as_indent_is_an_error_once() {
    check(
        "[A]\nName a\nTag b\nPath c\n[B]\nName d\n",
        "Other:A(ame=a Tag=b Path=c) Other:B(Name=d) !3 IndentationTooLow(0/0) \"Tag\" \
         ?2 LetterAsIndent \"N\"",
    );
    check(
        "@\n[A]\n  a b\n  c d\n e f\n",
        "Other:A(a=b c=d e=f) !3 InconsistentTabAndSpace(2/0) \"  \" \
         !5 IndentationTooLow(1/2) \" \" ?1 LetterAsIndent \"@\"",
    );
    check(
        "service:\n  flush: 1\n  grace: 2\n",
        "!1 UndefinedValue(Colon) \"service:\" !2 NoSection \"flush: 1\"",
    );
}

#[test]
fn each_line_with_a_wrong_indent_is_an_error() {
    check(
        "[A]\n    a b\n[B]\n  c d\n  e\n    f g\n",
        "Other:A(a=b) Other:B(c=d f=g) !4 IndentationTooLow(2/4) \"  \" \
         !5 IndentationTooLow(2/4) \"  \" !5 UndefinedValue \"e\"",
    );
}

#[test]
fn wrong_indent_in_a_group() {
    check(
        "[M]\n  [a] \n      c d\n    e f\n   g h\n  i j\n",
        "MultilineParser:M(i=j [a](c=d e=f g=h)) !3 ExtraIndentation(6/2) \"      \" \
         !5 ExtraIndentation(3/2) \"   \"",
    );
}

#[test]
fn groups_go_on() {
    check(
        "[M]\n [a]\n  b c\n [d x\n  e f\n",
        "MultilineParser:M([a](b=c) [d](e=f)) !2 UndefinedValue(Header) \"[a]\" \
         !4 InvalidGroupName \"[d x\"",
    );
}
