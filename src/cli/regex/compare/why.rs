//! The reasons that there are for a difference.

/// The kinds, in the order in which they are suspected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Why {
    LineEnd,
    LineStart,
    Dotall,
    HexDigit,
    AsciiShorthand,
    PosixUnicode,
    PlainGroups,
    AngleEscape,
    UnknownEscape,
    UpTo,
    NoInterval,
    FixedOptional,
    IntervalPlus,
    QuotedName,
    SwitchSwallows,
    ClassSyntax,
    EndOfText,
    DuplicateNames,
    Look,
    LookBehindAtEnd,
    Possessive,
    Atomic,
    Backreference,
    Call,
    Condition,
    Absent,
    Keep,
    BeginPosition,
    Linebreak,
    Grapheme,
    RepeatedAnchor,
    Stacked,
    Bytes,
    Folding,
    GroupsInLoops,
    ClassMembers,
}

impl Why {
    /// One line.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::LineEnd => "`$` is the end of each line in Fluent Bit, not only of the text",
            Self::LineStart => "`^` is the start of each line in Fluent Bit, not only of the text",
            Self::Dotall => "`m` lets the dot match newlines in Fluent Bit; elsewhere that is `s`",
            Self::HexDigit => {
                "`\\h` is a hexadecimal digit in Fluent Bit; elsewhere a blank, or nothing"
            }
            Self::AsciiShorthand => "`\\w`, `\\d` and `\\s` know ASCII only in Fluent Bit",
            Self::PosixUnicode => "brackets like `[:alpha:]` know all of Unicode in Fluent Bit",
            Self::PlainGroups => "plain groups do not capture beside named ones in Fluent Bit",
            Self::AngleEscape => {
                "`\\<` and `\\>` are `<` and `>` in Fluent Bit; elsewhere edges of words"
            }
            Self::UnknownEscape => {
                "a backslash before any other letter means the letter in Fluent Bit"
            }
            Self::UpTo => "`{,n}` is an interval in Fluent Bit",
            Self::NoInterval => "`{,}` is text in Fluent Bit",
            Self::FixedOptional => {
                "`{n}?` is an optional `{n}` in Fluent Bit; elsewhere a lazy one"
            }
            Self::IntervalPlus => {
                "`{n,m}+` repeats the interval in Fluent Bit; elsewhere it is possessive"
            }
            Self::QuotedName => "only Onigmo and Perl write names as `(?'name'…)`",
            Self::SwitchSwallows => "`(?i)` takes all alternatives behind it along in Fluent Bit",
            Self::ClassSyntax | Self::ClassMembers => {
                "a class holds other characters in Fluent Bit; `--explain` says which"
            }
            Self::EndOfText => "RE2 has no `\\Z`",
            Self::DuplicateNames => "a name may be given to several groups in Fluent Bit",
            Self::Look => "RE2 has no look-ahead and no look-behind",
            Self::LookBehindAtEnd => {
                "a look-behind before `\\z` or `\\Z` sees nothing in Fluent Bit"
            }
            Self::Possessive => {
                "`++`, `*+` and `?+` give nothing back in Fluent Bit; RE2 has no such thing"
            }
            Self::Atomic => "RE2 has no `(?>…)`",
            Self::Backreference => "RE2 has no references to what a group matched",
            Self::Call => "only Onigmo calls groups as `\\g<name>`",
            Self::Condition => "RE2 has no conditions",
            Self::Absent => "`(?~…)` is Onigmo's own",
            Self::Keep => "RE2 has no `\\K`",
            Self::BeginPosition => "RE2 has no `\\G`",
            Self::Linebreak => "RE2 has no `\\R`",
            Self::Grapheme => "these engines have no `\\X`",
            Self::RepeatedAnchor => "Fluent Bit lets an anchor or a look-around be repeated",
            Self::Stacked => "Fluent Bit joins operators that stand behind each other",
            Self::Bytes => "`\\xHH` is one byte in Fluent Bit, elsewhere a character",
            Self::Folding => "with `i`, Fluent Bit takes `ß` and `ss` and the like for the same",
            Self::GroupsInLoops => {
                "a repeated group keeps its last turn in Fluent Bit, an empty one too"
            }
        }
    }
}
