//! What Fluent Bit does with a text: each test is a claim that was tried with Fluent Bit 5.1.1.

use super::check;

#[test]
fn line_ends() {
    check("[INPUT]\n Name a\n", "Input(Name=a)");
    check("[INPUT]\n Name a", "Input(Name=a)");
    check("[INPUT]\r\n Name a\r\n\r\n Tag b\r\n", "Input(Name=a Tag=b)");
    check("", "");
    check("\n\r\n\n", "");
    // One `\r` only, and only in front of `\n`.
    check("[INPUT]\r Name a\n Tag b\n", "Input(Tag=b) ?1 TextBehindHeader \"Name a\"");
    check("@SET a=b\r", "@a=b");
    check("@INCLUDE a\r", "<a\r>");
    check("[INPUT]\n Name a\n \r", "Input(Name=a) !3 UndefinedValue \"\\r\"");
    check(
        "[INPUT]\n Name a\n\r\r\n",
        "Input(Name=a) !3 IndentationTooLow(0/1) \"\" !3 UndefinedValue \"\\r\"",
    );
}

#[test]
fn long_lines() {
    let value = "x".repeat(100_000);
    check(&format!("[INPUT]\n Name {value}\n"), &format!("Input(Name={value})"));
    // The last that fits: with its end, one byte less than the buffer.
    let comment = "#".repeat(32 * 1024 * 1024 - 2);
    check(&format!("{comment}\n[INPUT]\n"), "Input()");
    let dots = "#".repeat(60);
    let error = format!("Input(Name=a) !1 LineTooLong(33554431) \"{dots}\"");
    check(&format!("{comment}#\n[INPUT]\n Name a\n"), &error);
    check(&format!("{comment}#"), &error["Input(Name=a) ".len()..]);
}

#[test]
fn line_too_long_points_at_its_beginning() {
    let line = "é".repeat(25 * 1024 * 1024);
    let error = format!("Input(Name=a) !2 LineTooLong(52428801) \"x{}\"", "é".repeat(30));
    check(&format!("[INPUT]\nx{line}\n Name a\n"), &error);
}

#[test]
fn last_line_that_fills_the_buffer_is_lost() {
    for len in [4095, 8191] {
        let value = "x".repeat(len - 6);
        let text = format!("[INPUT]\n Name {value}");
        check(&text, &format!("Input() ?2 LostLastLine \" Name {value}\""));
        check(&format!("{text}\n"), &format!("Input(Name={value})"));
        check(&format!("{text}x"), &format!("Input(Name={value}x)"));
        check(&text[..text.len() - 1], &format!("Input(Name={})", &value[1..]));
    }
    // A buffer that has grown stays so.
    let (comment, value) = ("#".repeat(4096), "x".repeat(4089));
    check(&format!("{comment}\n[INPUT]\n Name {value}"), &format!("Input(Name={value})"));
}

#[test]
fn nul_byte_glues_lines() {
    check("[INPUT]\n Name a\0b\nc\n Tag d\n", "Input(Name=ac Tag=d) ?2 NulByte \"\\0\"");
    check("[INPUT]\n Name a\0\n\n Tag d\n", "Input(Name=a Tag=d) ?2 NulByte \"\\0\"");
    check("[INPUT]\n Name a\0b", "Input(Name=a) ?2 NulByte \"\\0\"");
    check("[INPUT]\n Name a\0b\n", "Input() ?2 LostLastLine \" Name a\" ?2 NulByte \"\\0\"");
}

#[test]
fn nul_bytes_use_up_the_buffer() {
    let lines = |count: usize| format!("{}\n[INPUT]\n", "\0\n".repeat(count));
    let warnings = |count: usize| {
        (1..=count).fold(String::new(), |all, it| all + &format!(" ?{it} NulByte \"\\0\""))
    };
    check(&lines(13), &format!("Input(){}", warnings(13)));
    check(&lines(14), &format!("!14 NulBytes \"\\0\"{}", warnings(14)));
}

#[test]
fn utf_16() {
    let utf_16 = |text: &str| -> String { text.chars().flat_map(|c| [c, '\0']).collect() };
    let text = format!("\u{1a}\u{1a}{}", utf_16(&"[INPUT]\n Name a\n".repeat(9)));
    let document = crate::syntax::classic::parse(crate::text::FileId::new(0), &text);
    let kinds: Vec<_> = document.errors.iter().map(|it| super::kind(&it.kind)).collect();
    assert_eq!(kinds, ["NulBytes"]);
}

#[test]
fn byte_order_mark() {
    check("\u{feff}[INPUT]\n Name a\n", "Input(Name=a) !1 ByteOrderMark(Nothing) \"\\u{feff}\"");
    check("\u{feff}# a\n", "!1 ByteOrderMark(Value) \"\\u{feff}\"");
    check("\u{feff}\n", "!1 ByteOrderMark(Nothing) \"\\u{feff}\"");
    check("\u{feff}a ", "!1 ByteOrderMark(Space) \"\\u{feff}\" ?1 LetterAsIndent \"a\"");
    // Elsewhere it is a letter like others.
    check("[INPUT]\n \u{feff}a b\n", "Input(\u{feff}a=b)");
}

#[test]
fn comments() {
    check("# [INPUT\n#\n[INPUT]\n# a\n Name a # b\n # c\n #\n", "Input(Name=a # b)");
    check("[INPUT]\n Name a\n#\tb\n  # c\n", "Input(Name=a)");
}

#[test]
fn headers() {
    check("[INPUT] # a\n Name a\n", "Input(Name=a)");
    check("[INPUT] Tag b\n Name a\n", "Input(Name=a) ?1 TextBehindHeader \"Tag b\"");
    check("[INPUT] \n Name a\n", "Input(Name=a)");
    check("[INPUT]]\n Name a\n", "Input(Name=a) ?1 TextBehindHeader \"]\"");
    check("[ INPUT ]\n Name a\n", "Other: INPUT (Name=a) ?1 BlankInHeader \" INPUT \"");
    check("[FOO]\n Bar baz\n", "Other:FOO(Bar=baz)");
    check("[INPUT\n Name a\n", "Input(Name=a) !1 BadHeaderDefinition \"[INPUT\"");
    check("[]\n a b\n", "Other:(a=b)");
    check("[[INPUT]\n a b\n", "Other:[INPUT(a=b)");
}

#[test]
fn names_of_sections() {
    check("[service]\n a b\n", "Service(a=b)");
    check("[S]\n a b\n", "Service:S(a=b)");
    check("[ST]\n a b\n", "StreamProcessor:ST(a=b)");
    check("[P]\n a b\n", "Parser:P(a=b)");
    check("[PL]\n a b\n", "Plugins:PL(a=b)");
    check("[M]\n a b\n", "MultilineParser:M(a=b)");
    check("[MULTILINE]\n a b\n", "MultilineParser:MULTILINE(a=b)");
    check("[U]\n a b\n", "UpstreamServers:U(a=b)");
    check("[C]\n a b\n", "Custom:C(a=b)");
    check("[Customs]\n a b\n", "Custom:Customs(a=b)");
    check("[IN]\n a b\n", "Input:IN(a=b)");
    check("[INPUTS]\n a b\n", "Input:INPUTS(a=b)");
    check("[F]\n a b\n", "Filter:F(a=b)");
    check("[O]\n a b\n", "Output:O(a=b)");
    check("[SERVICES]\n a b\n", "Other:SERVICES(a=b)");
    check("[FILTERX]\n a b\n", "Other:FILTERX(a=b)");
}

#[test]
fn header_without_keys() {
    check("[INPUT]\n[OUTPUT]\n", "Input() Output() ?1 NoKeys \"[INPUT]\"");
    check("[INPUT]\n # a\n", "Input()");
    check(
        "[M]\n a b\n [rule] \n[M]\n a b\n",
        "MultilineParser:M(a=b [rule]()) MultilineParser:M(a=b) ?3 NoKeys \"[rule]\"",
    );
}

#[test]
fn first_indented_line_sets_the_indent() {
    check(
        "[A]\n    a b\n[B]\n  c d\n",
        "Other:A(a=b) Other:B(c=d) !4 IndentationTooLow(2/4) \"  \"",
    );
    check("[A]\n  a b\n[B]\n    c d\n", "Other:A(a=b) Other:B(c=d)");
    check("[A]\n  a b\n   c d\n", "Other:A(a=b c=d) !3 ExtraIndentation(3/2) \"   \"");
    check(
        "[A]\n    a b\n[B]\n      c d\n",
        "Other:A(a=b) Other:B(c=d) !4 ExtraIndentation(6/4) \"      \"",
    );
    check("[A]\n a b\n\tc d\n", "Other:A(a=b c=d) !3 InconsistentTabAndSpace(1/1) \"\\t\"");
    check("[A]\n\ta b\n    c d\n", "Other:A(a=b c=d) !3 InconsistentTabAndSpace(4/1) \"    \"");
    check("[A]\n  a b\nc d\n", "Other:A(a=b c=d) !3 IndentationTooLow(0/2) \"c\"");
    // A tab behind a space is as good as two spaces, where a group could be.
    check("[A]\n a b\n \tc d\n", "Other:A(a=b c=d)");
    check("[A]\n    a b\n        c d\n", "Other:A(a=b c=d)");
}

#[test]
fn comments_and_blank_lines_are_indented_too() {
    check("[A]\n  # c\n    a b\n  c d\n", "Other:A(a=b c=d)");
    check("[A]\n # c\n    a b\n", "Other:A(a=b) !3 ExtraIndentation(4/1) \"    \"");
    check("[A]\n    a b\n  # c\n", "Other:A(a=b) !3 IndentationTooLow(2/4) \"  \"");
    check("[A]\n    a b\n  \n", "Other:A(a=b) !3 IndentationTooLow(2/4) \"  \"");
    check("[A]\n    a b\n    \n        \n", "Other:A(a=b)");
    check("[A]\n  \n    a b\n  c d\n", "Other:A(a=b c=d)");
    check("[A]\n   \n    a b\n", "Other:A(a=b) !3 ExtraIndentation(4/3) \"    \"");
}

#[test]
fn letter_in_the_first_column_is_the_indent() {
    check("[A]\nName a\n", "Other:A(ame=a) ?2 LetterAsIndent \"N\"");
    check(
        "[A]\nName a\n[B]\nNote c\n",
        "Other:A(ame=a) Other:B(ote=c) ?2 LetterAsIndent \"N\" ?4 LetterAsIndent \"N\"",
    );
    check("[A]\nN  a b\n", "Other:A(a=b) ?2 LetterAsIndent \"N\"");
    check("[A]\nNa b\nN c d\n", "Other:A(a=b c=d) ?2 LetterAsIndent \"N\" ?3 LetterAsIndent \"N\"");
    check("@\n", "?1 LetterAsIndent \"@\"");
    check("[A]\n\u{c9}t\u{e9} x\n", "Other:A(\u{1a}t\u{e9}=x) ?2 LetterAsIndent \"\u{c9}\"");
}

#[test]
fn space_ends_the_key() {
    check("[A]\n a  b  c \n", "Other:A(a=b  c)");
    check("[A]\n a \"b\"\n", "Other:A(a=\"b\")");
    check("[A]\n a\t b\n c \td\t\n", "Other:A(a=b c=d)");
    check("[A]\n a\tb c\n", "Other:A(a\tb=c) ?2 BlankInKey \"\\t\"");
    check("[A]\n a\u{a0}b c\n", "Other:A(a\u{a0}b=c) ?2 BlankInKey \"\\u{a0}\"");
    check("[A]\n a b\n A c\n", "Other:A(a=b A=c)");
    // `isspace` is more than `isblank`.
    check("[A]\n \x0ba\x0c \rb\x0b\n", "Other:A(a=b)");
    check("[A]\n @SET a=b\n @INCLUDE c\n", "Other:A(@SET=a=b @INCLUDE=c)");
}

#[test]
fn value_is_required() {
    check("[A]\n a\n", "Other:A() !2 UndefinedValue \"a\"");
    check("[A]\n a \n", "Other:A() !2 EmptyValue \"a\"");
    check("[A]\n a  \n", "Other:A() !2 BlankValue \"a\"");
    check("[A]\n a \t\n", "Other:A() !2 BlankValue \"a\"");
    check("[A]\n a\t\n", "Other:A() !2 UndefinedValue(Tab) \"a\"");
    check("[A]\n \r b\n", "Other:A() !2 BlankKey \"\\r b\"");
    check(
        "[A]\n a b\n@\n@a\n@ab\n",
        "Other:A(a=b) !3 IndentationTooLow(0/1) \"@\" \
        !3 UndefinedValue \"@\" !4 IndentationTooLow(0/1) \"@a\" !4 UndefinedValue \"@a\" \
        !5 IndentationTooLow(0/1) \"@ab\" !5 UndefinedValue \"@ab\"",
    );
}

#[test]
fn key_needs_a_section() {
    check(" a b\n", "!1 NoSection \"a b\"");
    check("ab c\n", "!1 NoSection \"ab c\"");
    check("a b\n", "!1 UndefinedValue \"b\"");
    check("// a\n[A]\n b c\n", "Other:A(b=c) !1 NoSection \"// a\"");
    check("@SET a=b\n c d\n", "@a=b !2 NoSection \"c d\"");
}

#[test]
fn groups() {
    check(
        "[M]\n a b\n [rule] \n  c d\n  e f\n g h\n",
        "MultilineParser:M(a=b g=h [rule](c=d e=f))",
    );
    check("[M]\n [a] \n  c d\n [a] \n  e f\n", "MultilineParser:M([a](c=d) [a](e=f))");
    check("[M]\n [a] \n  c d\n[N]\n  e f\n", "MultilineParser:M([a](c=d)) Other:N(e=f)");
    // A blank line or a comment at the level of the section closes a group, an empty line does not.
    check("[M]\n [a] \n\n#\n  c d\n #\n  e f\n", "MultilineParser:M(e=f [a](c=d))");
    check("[M]\n [a] \n  c d\n \n  e f\n", "MultilineParser:M(e=f [a](c=d))");
    check("[M]\n [a] x\n  c d\n", "MultilineParser:M([a](c=d)) ?2 TextBehindHeader \"x\"");
    check("[M]\n [a b] \n  c d\n", "MultilineParser:M([a b](c=d))");
    check("[M]\n [] \n  c d\n", "MultilineParser:M(c=d) ?2 GroupWithoutName \"[]\"");
    // A group in the place of the content of another follows it.
    check("[M]\n [a] \n  b c\n  [d] \n  e f\n", "MultilineParser:M([a](b=c) [d](e=f))");
}

#[test]
fn groups_refused() {
    check("[M]\n [a x\n", "MultilineParser:M([a]()) !2 InvalidGroupName \"[a x\"");
    check(" [a] \n  b c\n", "!1 GroupWithoutSection \"[a]\"");
    check("[M]\n [a] \n  [b] \n", "MultilineParser:M([a]() [b]()) !3 GroupWithoutKeys \"[b]\"");
    check("[M]\n [a]\n", "MultilineParser:M([a]()) !2 UndefinedValue(Header) \"[a]\"");
}

#[test]
fn set() {
    check("@SET a=b\n", "@a=b");
    check("@set\t  a=b \n", "@a=b");
    check("@SET a = b\n", "@a = b");
    check("@SET a=b=c\n", "@a=b=c");
    check("@SET a=\n", "@a=");
    check("@SET =a\n", "@=a");
    check("@SET a\n", "?1 SetWithoutEqualsSign \"@SET a\"");
    check("@SETX a=b\n", "?1 UnknownCommand \"@SETX a=b\"");
    check("@FOO a=b\n", "?1 UnknownCommand \"@FOO a=b\"");
    check("@ abc\n", "?1 UnknownCommand \"@ abc\"");
    check("@ SET a=b\n", "?1 UnknownCommand \"@ SET a=b\"");
}

#[test]
fn commands_refused() {
    check("@FOO\n", "!1 CommandWithoutValue \"@FOO\"");
    check("@SET\ta=b\n", "@a=b !1 CommandWithoutValue \"@SET\\ta=b\"");
    check("@SET\t\n", "!1 CommandWithoutValue \"@SET\"");
    check("@INCLUDE\ta\n", "<a> !1 CommandWithoutValue \"@INCLUDE\\ta\"");
    check("@SET \n", "!1 CommandWithBlankValue \"@SET\"");
    check("@FOO \t\n", "!1 CommandWithBlankValue \"@FOO\"");
    check("@INCLUDE \n", "!1 CommandWithBlankValue \"@INCLUDE\"");
    check("@   \n", "!1 CommandWithoutName \"@\"");
}

#[test]
fn include() {
    check("@INCLUDE a.conf\n", "<a.conf>");
    check("@include  a b \n", "< a b >");
    check("@INCLUDE  \n", "< >");
    check("[A]\n a b\n@INCLUDE c\n d e\n", "Other:A(a=b d=e) <c in 0>");
    check("@INCLUDE: a.conf\n", "?1 UnknownCommand \"@INCLUDE: a.conf\"");
    check("@INCLUDE\ta b\n", "?1 UnknownCommand \"@INCLUDE\\ta b\"");
}
