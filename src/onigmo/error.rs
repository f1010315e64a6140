//! Why a pattern is refused, and what Onigmo would warn of.

use std::fmt;

/// A byte range of a pattern, its end not included.
///
/// It is a place in the pattern that was given to [`Regex::new`](super::Regex::new), not in any
/// file that the pattern stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct PatternSpan {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset behind the last byte.
    pub end: usize,
}

impl PatternSpan {
    pub(super) fn new(start: usize, end: usize) -> PatternSpan {
        PatternSpan { start, end }
    }
}

/// Why a pattern was refused, and where in it.
///
/// ```
/// use flblint::onigmo::{ErrorKind, PatternSpan, Regex};
///
/// let error = Regex::new("a(b").unwrap_err();
/// assert_eq!(error.kind, ErrorKind::EndPatternWithUnmatchedParenthesis);
/// assert_eq!(error.span, PatternSpan { start: 1, end: 2 });
/// assert_eq!(error.kind.message(), "end pattern with unmatched parenthesis");
/// assert_eq!(error.to_string(), "this group is never closed");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What Onigmo found wrong.
    pub kind: ErrorKind,
    /// The part of the pattern that is wrong; Onigmo has no position of its own.
    pub span: PatternSpan,
    /// Another part that has to do with it: the first of two groups of one name.
    pub second: Option<PatternSpan>,
    /// A name from before, which Onigmo's error record still has.
    quoted: Option<PatternSpan>,
}

impl Error {
    pub(super) fn new(kind: ErrorKind, start: usize, end: usize) -> Error {
        Error { kind, span: PatternSpan { start, end }, second: None, quoted: None }
    }

    /// Where the name is that Onigmo's message quotes; `None` for errors that quote none.
    ///
    /// ```
    /// use flblint::onigmo::{PatternSpan, Regex};
    ///
    /// let error = Regex::new("(?<pod-name>x)").unwrap_err();
    /// assert_eq!(error.name_span(), Some(PatternSpan { start: 3, end: 11 }));
    /// ```
    pub fn name_span(&self) -> Option<PatternSpan> {
        self.kind.name().map(|_| self.span).or(self.quoted)
    }

    /// With the name that is quoted if there is none of its own.
    pub(super) fn or_quoted(mut self, quoted: Option<PatternSpan>) -> Error {
        self.quoted = quoted;
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

impl std::error::Error for Error {}

/// One variant for each error that Onigmo's compiler can return, named after its `ONIGERR_…`
/// constant. The example of each variant is the shortest pattern that causes it.
///
/// Tests compare [`code`](ErrorKind::code), so a refusal counts as right only when it is refused
/// for Onigmo's reason.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// 4,096 groups in each other, and something in the last.
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("(".repeat(4097)).unwrap_err().kind.code(), -16);
    /// ```
    ParseDepthLimitOver,
    /// `[]`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("[]").unwrap_err().kind.code(), -102);
    /// ```
    EmptyCharClass,
    /// `[`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("[").unwrap_err().kind.code(), -103);
    /// ```
    PrematureEndOfCharClass,
    /// `\`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"\").unwrap_err().kind.code(), -104);
    /// ```
    EndPatternAtEscape,
    /// `\M`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"\M").unwrap_err().kind.code(), -105);
    /// ```
    EndPatternAtMeta,
    /// `\c`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"\c").unwrap_err().kind.code(), -106);
    /// ```
    EndPatternAtControl,
    /// `\Mx`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"\Mx").unwrap_err().kind.code(), -108);
    /// ```
    MetaCodeSyntax,
    /// `\Cx`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"\Cx").unwrap_err().kind.code(), -109);
    /// ```
    ControlCodeSyntax,
    /// `[a-\d]`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"[a-\d]").unwrap_err().kind.code(), -110);
    /// ```
    CharClassValueAtEndOfRange,
    /// `[\d-a]`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"[\d-a]").unwrap_err().kind.code(), -112);
    /// ```
    UnmatchedRangeSpecifierInCharClass,
    /// `*`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("*").unwrap_err().kind.code(), -113);
    /// ```
    TargetOfRepeatOperatorNotSpecified,
    /// `)`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(")").unwrap_err().kind.code(), -116);
    /// ```
    UnmatchedCloseParenthesis,
    /// `(`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("(").unwrap_err().kind.code(), -117);
    /// ```
    EndPatternWithUnmatchedParenthesis,
    /// `(?`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("(?").unwrap_err().kind.code(), -118);
    /// ```
    EndPatternInGroup,
    /// `(?s`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("(?s").unwrap_err().kind.code(), -119);
    /// ```
    UndefinedGroupOption,
    /// `[[::]]`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("[[::]]").unwrap_err().kind.code(), -121);
    /// ```
    InvalidPosixBracketType,
    /// `(?<=a*)`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("(?<=a*)").unwrap_err().kind.code(), -122);
    /// ```
    InvalidLookBehindPattern,
    /// `(?(a`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("(?(a").unwrap_err().kind.code(), -124);
    /// ```
    InvalidConditionPattern,
    /// `\400`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"\400").unwrap_err().kind.code(), -200);
    /// ```
    TooBigNumber,
    /// `{100001`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("{100001").unwrap_err().kind.code(), -201);
    /// ```
    TooBigNumberForRepeatRange,
    /// `{1,0}`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("{1,0}").unwrap_err().kind.code(), -202);
    /// ```
    UpperSmallerThanLowerInRepeatRange,
    /// `[b-a`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("[b-a").unwrap_err().kind.code(), -203);
    /// ```
    EmptyRangeInCharClass,
    /// `\1`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"\1").unwrap_err().kind.code(), -208);
    /// ```
    InvalidBackref,
    /// `(?<n>)\1`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"(?<n>)\1").unwrap_err().kind.code(), -209);
    /// ```
    NumberedBackrefOrCallNotAllowed,
    /// 32,768 groups beside each other.
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("()".repeat(32768)).unwrap_err().kind.code(), -210);
    /// ```
    TooManyCaptureGroups,
    /// `\u0`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"\u0").unwrap_err().kind.code(), -211);
    /// ```
    TooShortDigits,
    /// `\x{100000000`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"\x{100000000").unwrap_err().kind.code(), -212);
    /// ```
    TooLongWideCharValue,
    /// `(?<>`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new("(?<>").unwrap_err().kind.code(), -214);
    /// ```
    GroupNameIsEmpty,
    /// `(?<1>)`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// let error = Regex::new("(?<1>)").unwrap_err();
    /// assert_eq!((error.kind.code(), &*error.kind.message()), (-215, "invalid group name <1>"));
    /// ```
    InvalidGroupName {
        /// As written.
        name: String,
    },
    /// `(?<a-b>)`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// let error = Regex::new("(?<a-b>)").unwrap_err();
    /// assert_eq!(error.kind.message(), "invalid char in group name <a-b>");
    /// assert_eq!(error.kind.code(), -216);
    /// ```
    InvalidCharInGroupName {
        /// As written.
        name: String,
    },
    /// `\k<n>`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// let error = Regex::new(r"\k<n>").unwrap_err();
    /// assert_eq!((error.kind.code(), &*error.kind.message()), (-217, "undefined name <n> reference"));
    /// ```
    UndefinedNameReference {
        /// As written.
        name: String,
    },
    /// `\g<1>`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// let error = Regex::new(r"\g<1>").unwrap_err();
    /// assert_eq!((error.kind.code(), &*error.kind.message()), (-218, "undefined group <1> reference"));
    /// ```
    UndefinedGroupReference {
        /// As written.
        name: String,
    },
    /// `(?<n>)(?<n>)\g<n>`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// let error = Regex::new(r"(?<n>)(?<n>)\g<n>").unwrap_err();
    /// assert_eq!(error.kind.message(), "multiplex definition name <n> call");
    /// assert_eq!(error.kind.code(), -220);
    /// ```
    MultiplexDefinitionNameCall {
        /// As written.
        name: String,
    },
    /// `\g<0>`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"\g<0>").unwrap_err().kind.code(), -221);
    /// ```
    NeverEndingRecursion,
    /// `\p{x}`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// let error = Regex::new(r"\p{x}").unwrap_err();
    /// assert_eq!((error.kind.code(), &*error.kind.message()), (-223, "invalid character property name {x}"));
    /// ```
    InvalidCharPropertyName {
        /// As written, without a leading `^`.
        name: String,
    },
    /// `\x{110000}`
    ///
    /// ```
    /// # use flblint::onigmo::Regex;
    /// assert_eq!(Regex::new(r"\x{110000}").unwrap_err().kind.code(), -401);
    /// ```
    TooBigWideCharValue,
}

/// How long a name in Onigmo's message can be, in bytes.
const SHOWN: usize = 50;

impl ErrorKind {
    /// The value of the `ONIGERR_…` constant in `onigmo.h`.
    pub fn code(&self) -> i32 {
        match self {
            ErrorKind::ParseDepthLimitOver => -16,
            ErrorKind::EmptyCharClass => -102,
            ErrorKind::PrematureEndOfCharClass => -103,
            ErrorKind::EndPatternAtEscape => -104,
            ErrorKind::EndPatternAtMeta => -105,
            ErrorKind::EndPatternAtControl => -106,
            ErrorKind::MetaCodeSyntax => -108,
            ErrorKind::ControlCodeSyntax => -109,
            ErrorKind::CharClassValueAtEndOfRange => -110,
            ErrorKind::UnmatchedRangeSpecifierInCharClass => -112,
            ErrorKind::TargetOfRepeatOperatorNotSpecified => -113,
            ErrorKind::UnmatchedCloseParenthesis => -116,
            ErrorKind::EndPatternWithUnmatchedParenthesis => -117,
            ErrorKind::EndPatternInGroup => -118,
            ErrorKind::UndefinedGroupOption => -119,
            ErrorKind::InvalidPosixBracketType => -121,
            ErrorKind::InvalidLookBehindPattern => -122,
            ErrorKind::InvalidConditionPattern => -124,
            ErrorKind::TooBigNumber => -200,
            ErrorKind::TooBigNumberForRepeatRange => -201,
            ErrorKind::UpperSmallerThanLowerInRepeatRange => -202,
            ErrorKind::EmptyRangeInCharClass => -203,
            ErrorKind::InvalidBackref => -208,
            ErrorKind::NumberedBackrefOrCallNotAllowed => -209,
            ErrorKind::TooManyCaptureGroups => -210,
            ErrorKind::TooShortDigits => -211,
            ErrorKind::TooLongWideCharValue => -212,
            ErrorKind::GroupNameIsEmpty => -214,
            ErrorKind::InvalidGroupName { .. } => -215,
            ErrorKind::InvalidCharInGroupName { .. } => -216,
            ErrorKind::UndefinedNameReference { .. } => -217,
            ErrorKind::UndefinedGroupReference { .. } => -218,
            ErrorKind::MultiplexDefinitionNameCall { .. } => -220,
            ErrorKind::NeverEndingRecursion => -221,
            ErrorKind::InvalidCharPropertyName { .. } => -223,
            ErrorKind::TooBigWideCharValue => -401,
        }
    }

    /// Onigmo's words, exactly; a name is filled in, cut where it has more than 50 bytes, as Onigmo does.
    ///
    /// Fluent Bit throws them away; they are what a search engine finds.
    pub fn message(&self) -> String {
        let (front, back) = match self {
            ErrorKind::ParseDepthLimitOver => ("parse depth limit over", ""),
            ErrorKind::EmptyCharClass => ("empty char-class", ""),
            ErrorKind::PrematureEndOfCharClass => ("premature end of char-class", ""),
            ErrorKind::EndPatternAtEscape => ("end pattern at escape", ""),
            ErrorKind::EndPatternAtMeta => ("end pattern at meta", ""),
            ErrorKind::EndPatternAtControl => ("end pattern at control", ""),
            ErrorKind::MetaCodeSyntax => ("invalid meta-code syntax", ""),
            ErrorKind::ControlCodeSyntax => ("invalid control-code syntax", ""),
            ErrorKind::CharClassValueAtEndOfRange => ("char-class value at end of range", ""),
            ErrorKind::UnmatchedRangeSpecifierInCharClass => {
                ("unmatched range specifier in char-class", "")
            }
            ErrorKind::TargetOfRepeatOperatorNotSpecified => {
                ("target of repeat operator is not specified", "")
            }
            ErrorKind::UnmatchedCloseParenthesis => ("unmatched close parenthesis", ""),
            ErrorKind::EndPatternWithUnmatchedParenthesis => {
                ("end pattern with unmatched parenthesis", "")
            }
            ErrorKind::EndPatternInGroup => ("end pattern in group", ""),
            ErrorKind::UndefinedGroupOption => ("undefined group option", ""),
            ErrorKind::InvalidPosixBracketType => ("invalid POSIX bracket type", ""),
            ErrorKind::InvalidLookBehindPattern => ("invalid pattern in look-behind", ""),
            ErrorKind::InvalidConditionPattern => ("invalid conditional pattern", ""),
            ErrorKind::TooBigNumber => ("too big number", ""),
            ErrorKind::TooBigNumberForRepeatRange => ("too big number for repeat range", ""),
            ErrorKind::UpperSmallerThanLowerInRepeatRange => {
                ("upper is smaller than lower in repeat range", "")
            }
            ErrorKind::EmptyRangeInCharClass => ("empty range in char class", ""),
            ErrorKind::InvalidBackref => ("invalid backref number/name", ""),
            ErrorKind::NumberedBackrefOrCallNotAllowed => {
                ("numbered backref/call is not allowed. (use name)", "")
            }
            ErrorKind::TooManyCaptureGroups => ("too many capture groups are specified", ""),
            ErrorKind::TooShortDigits => ("too short digits", ""),
            ErrorKind::TooLongWideCharValue => ("too long wide-char value", ""),
            ErrorKind::GroupNameIsEmpty => ("group name is empty", ""),
            ErrorKind::InvalidGroupName { .. } => ("invalid group name <", ">"),
            ErrorKind::InvalidCharInGroupName { .. } => ("invalid char in group name <", ">"),
            ErrorKind::UndefinedNameReference { .. } => ("undefined name <", "> reference"),
            ErrorKind::UndefinedGroupReference { .. } => ("undefined group <", "> reference"),
            ErrorKind::MultiplexDefinitionNameCall { .. } => {
                ("multiplex definition name <", "> call")
            }
            ErrorKind::NeverEndingRecursion => ("never ending recursion", ""),
            ErrorKind::InvalidCharPropertyName { .. } => ("invalid character property name {", "}"),
            ErrorKind::TooBigWideCharValue => ("too big wide-char value", ""),
        };
        format!("{front}{}{back}", self.name().map(shown).unwrap_or_default())
    }

    /// The name that Onigmo's message quotes.
    pub fn name(&self) -> Option<&str> {
        match self {
            ErrorKind::InvalidGroupName { name }
            | ErrorKind::InvalidCharInGroupName { name }
            | ErrorKind::UndefinedNameReference { name }
            | ErrorKind::UndefinedGroupReference { name }
            | ErrorKind::MultiplexDefinitionNameCall { name }
            | ErrorKind::InvalidCharPropertyName { name } => Some(name),
            _ => None,
        }
    }

    /// What to write instead, where that is known.
    ///
    /// ```
    /// use flblint::onigmo::Regex;
    ///
    /// let error = Regex::new("(?<pod-name>x)").unwrap_err();
    /// assert!(error.kind.hint().unwrap().contains("pod_name"));
    /// ```
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            ErrorKind::UndefinedGroupOption => {
                "Onigmo writes a named group `(?<name>…)` and not `(?P<name>…)`; its options are \
                 `i`, `m` (the dot matches newlines, elsewhere `s`) and `x`"
                    .into()
            }
            ErrorKind::InvalidCharInGroupName { name } if name.contains(['-', '.', ' ']) => {
                let better = name.replace(|it: char| !it.is_alphanumeric(), "_");
                format!("letters, digits and `_` may stand in a name: `{better}`")
            }
            ErrorKind::InvalidGroupName { name } if name.starts_with(|it: char| it.is_ascii_digit()) => {
                "a name begins with a letter or `_`".into()
            }
            ErrorKind::NumberedBackrefOrCallNotAllowed => {
                "beside a named group, plain groups have no number: name the group and write `\\k<name>` or `\\g<name>`".into()
            }
            ErrorKind::InvalidLookBehindPattern => {
                "what a look-behind matches must have one length; only alternatives at its top may differ".into()
            }
            ErrorKind::TargetOfRepeatOperatorNotSpecified => {
                "write a backslash before the operator to match the character itself".into()
            }
            ErrorKind::EmptyCharClass => "write `\\]` to match a bracket".into(),
            ErrorKind::UnmatchedCloseParenthesis => "write `\\)` to match a parenthesis".into(),
            ErrorKind::EndPatternAtEscape => "write `\\\\` to match a backslash".into(),
            ErrorKind::TooShortDigits => {
                "`\\u` takes exactly four digits; write `\\x{…}` for others".into()
            }
            ErrorKind::InvalidCharPropertyName { name } if name.contains('=') => {
                "name the script alone, as in `\\p{Greek}`".into()
            }
            _ => return None,
        })
    }
}

/// A name as the message has it: dots end one that is too long.
fn shown(name: &str) -> String {
    if name.len() <= SHOWN {
        return name.into();
    }
    format!("{}...", String::from_utf8_lossy(&name.as_bytes()[..SHOWN - 3]))
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self {
            ErrorKind::ParseDepthLimitOver => "the pattern is nested more than 4,096 levels deep",
            ErrorKind::EmptyCharClass => "this class is empty",
            ErrorKind::PrematureEndOfCharClass => "this `[` is never closed",
            ErrorKind::EndPatternAtEscape => "there is nothing after this backslash",
            ErrorKind::EndPatternAtMeta => "there is nothing after this `\\M-`",
            ErrorKind::EndPatternAtControl => "there is nothing after this control escape",
            ErrorKind::MetaCodeSyntax => "`\\M` must be followed by `-` and a character",
            ErrorKind::ControlCodeSyntax => "`\\C` must be followed by `-` and a character",
            ErrorKind::CharClassValueAtEndOfRange => "a range cannot end with a class",
            ErrorKind::UnmatchedRangeSpecifierInCharClass => "a range cannot begin with a class",
            ErrorKind::TargetOfRepeatOperatorNotSpecified => {
                "there is nothing before this operator to repeat"
            }
            ErrorKind::UnmatchedCloseParenthesis => "this `)` closes no group",
            ErrorKind::EndPatternWithUnmatchedParenthesis => "this group is never closed",
            ErrorKind::EndPatternInGroup => "the pattern ends within this `(?`",
            ErrorKind::UndefinedGroupOption => "Onigmo does not know this kind of group",
            ErrorKind::InvalidPosixBracketType => "there is no such POSIX bracket",
            ErrorKind::InvalidLookBehindPattern => "this cannot be looked for behind",
            ErrorKind::InvalidConditionPattern => {
                "this condition is not a group, or has three branches"
            }
            ErrorKind::TooBigNumber => "this number is too big",
            ErrorKind::TooBigNumberForRepeatRange => "nothing repeats more than 100,000 times",
            ErrorKind::UpperSmallerThanLowerInRepeatRange => "the interval ends before it begins",
            ErrorKind::EmptyRangeInCharClass => "the range ends before it begins",
            ErrorKind::InvalidBackref => "there is no group of this number",
            ErrorKind::NumberedBackrefOrCallNotAllowed => {
                "a group must be referred to by name in a pattern that has named groups"
            }
            ErrorKind::TooManyCaptureGroups => "the pattern has more than 32,767 groups",
            ErrorKind::TooShortDigits => "`\\u` needs four hexadecimal digits",
            ErrorKind::TooLongWideCharValue => "`\\x{…}` takes at most eight digits",
            ErrorKind::GroupNameIsEmpty => "the name is empty",
            ErrorKind::InvalidGroupName { name } => {
                return write!(f, "`{name}` cannot be the name of a group");
            }
            ErrorKind::InvalidCharInGroupName { name } => {
                return write!(f, "the group name `{name}` has a character that names cannot have");
            }
            ErrorKind::UndefinedNameReference { name } => {
                return write!(f, "no group is named `{name}` here");
            }
            ErrorKind::UndefinedGroupReference { name } => {
                return write!(f, "there is no group `{name}`");
            }
            ErrorKind::MultiplexDefinitionNameCall { name } => {
                return write!(f, "`\\g<{name}>` is ambiguous: two groups are named `{name}`");
            }
            ErrorKind::NeverEndingRecursion => "this group calls itself without end",
            ErrorKind::InvalidCharPropertyName { name } => {
                return write!(f, "there is no character property `{name}`");
            }
            ErrorKind::TooBigWideCharValue => "there is no such character",
        };
        f.write_str(words)
    }
}

/// Something that Onigmo accepts with a warning, which Fluent Bit never shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What it is.
    pub kind: WarningKind,
    /// Where in the pattern.
    pub span: PatternSpan,
}

/// Onigmo's warnings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WarningKind {
    /// `[a[]`: this character has a meaning in a class, and stands there without a backslash.
    ClassHasWithoutEscape(char),
    /// `a]`: the closing bracket stands alone.
    CloseBracketWithoutEscape,
    /// `[aa]`: the class has this character already.
    DuplicatedRange,
    /// `(?:a*)*`: the outer operator changes nothing.
    RedundantNestedRepeat,
    /// `(?:a+)?`: two operators are taken for one.
    NestedRepeatReplaced,
    /// `\y`: no such escape, so it is the letter.
    UnknownEscape(char),
    /// `\pL`: without braces this is no property.
    InvalidProperty(char),
    /// `\k` without `<`.
    InvalidBackReference,
    /// `\g` without `<`.
    InvalidSubexpCall,
}

impl fmt::Display for WarningKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WarningKind::ClassHasWithoutEscape(it) => {
                write!(f, "character class has '{it}' without escape")
            }
            WarningKind::CloseBracketWithoutEscape => {
                f.write_str("regular expression has ']' without escape")
            }
            WarningKind::DuplicatedRange => f.write_str("character class has duplicated range"),
            WarningKind::RedundantNestedRepeat => f.write_str("redundant nested repeat operator"),
            WarningKind::NestedRepeatReplaced => {
                f.write_str("nested repeat operators were replaced by one")
            }
            WarningKind::UnknownEscape(it) => write!(f, "Unknown escape \\{it} is ignored"),
            WarningKind::InvalidProperty(it) => write!(f, "invalid Unicode Property \\{it}"),
            WarningKind::InvalidBackReference => f.write_str("invalid back reference"),
            WarningKind::InvalidSubexpCall => f.write_str("invalid subexp call"),
        }
    }
}
