use std::fmt;

use crate::text::Span;

use super::YamlError;

/// Why Fluent Bit refuses a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The reason.
    pub kind: SyntaxErrorKind,
    /// The place.
    pub span: Span,
}

/// One variant for each way in which Fluent Bit's `read_config` (`flb_cf_fluentbit.c`) refuses a
/// file, each with the shortest text that causes it; and one for all that is wrong in YAML.
///
/// ```
/// use flblint::syntax::{Instead, SyntaxErrorKind, classic};
/// use flblint::text::FileId;
///
/// let error = &classic::parse(FileId::new(0), "[INPUT]\n\tName\ttail\n").errors[0];
/// assert_eq!(error.kind, SyntaxErrorKind::UndefinedValue { instead: Instead::Tab });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SyntaxErrorKind {
    /// 32 MiB without a line end. The span is the beginning of the line.
    LineTooLong {
        /// Its length in bytes.
        size: usize,
    },
    /// `"\0\n"`, fourteen times.
    ///
    /// At a NUL byte `fgets` has more of the line than `strlen` sees, so `read_config` takes the
    /// line for unfinished and doubles its buffer, until that is refused. So ends each text in
    /// UTF-16 that has more than a few lines. Nothing behind it is read.
    NulBytes,
    /// `"\u{feff}[INPUT]"`: taken for the beginning of a key.
    ByteOrderMark {
        /// What follows decides which words Fluent Bit has for it.
        rest: AfterKey,
    },
    /// `[INPUT`
    BadHeaderDefinition,
    /// `"[INPUT]\n Name"`: no space in the line.
    UndefinedValue {
        /// What there is in place of the space.
        instead: Instead,
    },
    /// `"[INPUT]\n Name "`: one space, and nothing behind it.
    EmptyValue,
    /// `"[INPUT]\n Name  "`: nothing but blanks behind the space.
    BlankValue,
    /// `"[INPUT]\n \r x"`: a key of control characters that count as blanks.
    BlankKey,
    /// `" Name tail"`: no section is open. Said once in a file, of the first such line.
    NoSection,
    /// `"[INPUT]\n Name tail\n\tTag x"`
    InconsistentTabAndSpace(Indentation),
    /// `"[INPUT]\n  Name tail\n Tag x"`
    IndentationTooLow(Indentation),
    /// `"[INPUT]\n  Name tail\n   Tag x"`: neither the indent nor twice the indent.
    ExtraIndentation(Indentation),
    /// `"[INPUT]\n [rule x"`
    InvalidGroupName,
    /// `" [rule] "`
    GroupWithoutSection,
    /// `"[INPUT]\n [a] \n  [b] "`: a group that is indented like the content of the one before,
    /// which has none.
    GroupWithoutKeys,
    /// `@SET`: no space in the line. Fluent Bit gives no reason.
    CommandWithoutValue {
        /// There is a tab; a tab does not separate.
        tab: bool,
    },
    /// `"@SET "`: nothing but blanks behind the command. Fluent Bit gives no reason.
    CommandWithBlankValue,
    /// `"@   "`: nothing but blanks in place of the command. Fluent Bit gives no reason.
    CommandWithoutName,
    /// A file in YAML is refused.
    Yaml(YamlError),
}

/// What stands behind the first word of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterKey {
    /// `Name`
    Nothing,
    /// `"Name "`
    Space,
    /// `Name tail`
    Value,
}

/// What stands in a line in place of the space that must separate key and value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// `Name`
    Nothing,
    /// `"Name\ttail"`
    Tab,
    /// `"Name\u{a0}tail"`: a blank that is not the space of ASCII.
    OtherBlank,
    /// `Name=tail`
    EqualsSign,
    /// `Name:tail`
    Colon,
    /// `[INPUT]`, indented: read as the header of a group, which needs a space behind it.
    Header,
}

impl Instead {
    /// What there is in `line`, which has no space.
    pub(super) fn of(line: &str) -> Self {
        if line.starts_with('[') {
            return Self::Header;
        }
        let separators = [Self::Tab, Self::OtherBlank, Self::EqualsSign, Self::Colon];
        separators.into_iter().find(|it| line.contains(|c| it.is(c))).unwrap_or(Self::Nothing)
    }

    /// Whether `c` is what stands in place of the space.
    pub(super) fn is(self, c: char) -> bool {
        match self {
            Self::Nothing | Self::Header => false,
            Self::Tab => c == '\t',
            Self::OtherBlank => c.is_whitespace() && !c.is_ascii(),
            Self::EqualsSign => c == '=',
            Self::Colon => c == ':',
        }
    }
}

/// An indent beside the one it is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indentation {
    /// How many blanks the lines of this file begin with; 0 where the first one has none, and its
    /// first letter was taken for the indent.
    pub expected: usize,
    /// How many blanks this line begins with.
    pub found: usize,
    /// The indent of the file's first line that is neither header, command, nor comment in the
    /// first column. It holds for all sections.
    pub set_by: Span,
}

impl SyntaxErrorKind {
    /// What Fluent Bit 5.1.1 logs for it, line by line, without the file, and without the place
    /// but in YAML; no line where it stops without a word.
    ///
    /// Tests against the binary compare it. In the log, the last of them is
    /// `[config] error in FILE:LINE: …`, but for [`LineTooLong`](Self::LineTooLong) and
    /// [`NulBytes`](Self::NulBytes), which name no place, and for
    /// [`GroupWithoutSection`](Self::GroupWithoutSection) and
    /// [`GroupWithoutKeys`](Self::GroupWithoutKeys), which Fluent Bit calls a
    /// `Config file warning` and prints on its standard output:
    ///
    /// ```
    /// use flblint::syntax::classic;
    /// use flblint::text::FileId;
    ///
    /// let error = &classic::parse(FileId::new(0), "[INPUT]\n  Name tail\n Tag x\n").errors[0];
    /// assert_eq!(error.kind.logged(), [
    ///     "indentation level is too low",
    ///     "invalid indentation level",
    /// ]);
    /// ```
    pub fn logged(&self) -> Vec<String> {
        match self {
            Self::Yaml(error) => error.logged(),
            _ => self.logged_of_classic().iter().map(|it| (*it).to_owned()).collect(),
        }
    }

    fn logged_of_classic(&self) -> &'static [&'static str] {
        match self {
            Self::LineTooLong { .. } | Self::NulBytes => &[
                "reading line is exceeded to the limit size of 33554432. Current size is: 67108864",
            ],
            Self::BadHeaderDefinition => &["bad header definition"],
            Self::UndefinedValue { .. } | Self::ByteOrderMark { rest: AfterKey::Nothing } => {
                &["undefined value - check config is in valid classic format"]
            }
            Self::EmptyValue | Self::ByteOrderMark { rest: AfterKey::Space } => {
                &["key has an empty value"]
            }
            Self::BlankValue
            | Self::BlankKey
            | Self::NoSection
            | Self::ByteOrderMark { rest: AfterKey::Value } => {
                &["could not allocate key value pair"]
            }
            Self::InconsistentTabAndSpace(_) => {
                &["inconsistent use of tab and space", "invalid indentation level"]
            }
            Self::IndentationTooLow(_) => {
                &["indentation level is too low", "invalid indentation level"]
            }
            Self::ExtraIndentation(_) => {
                &["extra indentation level found", "invalid indentation level"]
            }
            Self::InvalidGroupName => &["expected a valid group name: [..]"],
            Self::GroupWithoutSection => &["current group don't have a parent section"],
            Self::GroupWithoutKeys => &["previous group did not have keys"],
            Self::CommandWithoutValue { .. }
            | Self::CommandWithBlankValue
            | Self::CommandWithoutName
            | Self::Yaml(_) => &[],
        }
    }

    /// The wrong indent, where it is one.
    pub fn indentation(&self) -> Option<&Indentation> {
        match self {
            Self::InconsistentTabAndSpace(it)
            | Self::IndentationTooLow(it)
            | Self::ExtraIndentation(it) => Some(it),
            _ => None,
        }
    }

    /// What to do about it.
    ///
    /// ```
    /// use flblint::syntax::{Instead, SyntaxErrorKind};
    ///
    /// let error = SyntaxErrorKind::UndefinedValue { instead: Instead::Tab };
    /// assert_eq!(error.help(), "put a space between key and value: a tab does not separate them");
    /// ```
    pub fn help(&self) -> &'static str {
        match self {
            Self::LineTooLong { .. } => "is this a configuration?",
            Self::NulBytes => "save the file as UTF-8: text in UTF-16 is full of NUL bytes",
            Self::ByteOrderMark { .. } => "save the file as UTF-8 without a byte order mark",
            Self::BadHeaderDefinition => "close it: `[INPUT]`",
            Self::UndefinedValue { instead } => instead.help(),
            Self::EmptyValue | Self::BlankValue => {
                "give it a value, or take the line out: there is no empty value"
            }
            Self::BlankKey => "take the line out, and type it anew if it is needed",
            Self::NoSection => "begin a section in front of it: an included file needs its own",
            Self::InconsistentTabAndSpace(indentation)
            | Self::IndentationTooLow(indentation)
            | Self::ExtraIndentation(indentation) => indentation.help(),
            Self::InvalidGroupName => "close it: `[rule] `",
            Self::GroupWithoutSection => {
                "begin a section in front of it; the header of a section is not indented"
            }
            Self::GroupWithoutKeys => "give the group in front of it keys, or take it out",
            Self::CommandWithoutValue { tab: true } => {
                "put a space behind the command: a tab does not separate"
            }
            Self::CommandWithoutValue { tab: false } | Self::CommandWithBlankValue => {
                "complete it (`@SET NAME=VALUE`, `@INCLUDE PATH`) or take it out"
            }
            Self::CommandWithoutName => "take it out",
            Self::Yaml(error) => error.help(),
        }
    }
}

impl Instead {
    fn help(self) -> &'static str {
        match self {
            Self::Nothing => "write `Key value`, or `#` in front of a comment",
            Self::Tab => "put a space between key and value: a tab does not separate them",
            Self::OtherBlank => {
                "put a plain space between key and value: no other blank separates them"
            }
            Self::EqualsSign => "put a space between key and value in place of the `=`",
            Self::Colon => {
                "put a space between key and value in place of the `:`; \
                 YAML is read only from a file whose name ends in `.yaml` or `.yml`"
            }
            Self::Header => {
                "begin the header of a section in the first column; \
                 that of a group needs a space behind its `]`"
            }
        }
    }
}

impl Indentation {
    fn help(&self) -> &'static str {
        if self.expected == 0 {
            "indent every key: of a first one without indent, the first letter is the indent"
        } else {
            "indent all lines of a file, comments too, like the first one; \
             those of a group twice as far"
        }
    }
}

impl fmt::Display for SyntaxErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self {
            Self::LineTooLong { size } => {
                return write!(
                    f,
                    "this line has {size} bytes, and Fluent Bit reads at most 32 MiB"
                );
            }
            Self::Yaml(error) => return error.fmt(f),
            Self::NulBytes => "this file has too many NUL bytes for Fluent Bit to read it",
            Self::ByteOrderMark { .. } => {
                "this file begins with a byte order mark, which Fluent Bit takes for part of a key"
            }
            Self::BadHeaderDefinition => "this section header is never closed: there is no `]`",
            Self::UndefinedValue { instead: Instead::Header } => {
                "this section header is indented, so Fluent Bit takes it for a key"
            }
            Self::UndefinedValue { .. } => "this key has no value: there is no space in the line",
            Self::EmptyValue | Self::BlankValue => "this key has no value",
            Self::BlankKey => "this key is nothing but control characters",
            Self::NoSection => "this line belongs to no section",
            Self::InconsistentTabAndSpace(it)
            | Self::IndentationTooLow(it)
            | Self::ExtraIndentation(it) => return self.fmt_indentation(it, f),
            Self::InvalidGroupName => "this group header is never closed: there is no `]`",
            Self::GroupWithoutSection => "this group belongs to no section",
            Self::GroupWithoutKeys => "the group in front of this one has no keys",
            Self::CommandWithoutValue { .. } | Self::CommandWithBlankValue => {
                "this command has no value"
            }
            Self::CommandWithoutName => "this `@` has no command",
        };
        f.write_str(words)
    }
}

impl SyntaxErrorKind {
    /// What is wrong with how a line is indented.
    fn fmt_indentation(&self, it: &Indentation, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (expected, found) = (it.expected, it.found);
        match (self, expected, found) {
            (_, 0, 0) => f.write_str("this line is not indented"),
            (_, 0, _) => f.write_str("this line is indented, but the first one of the file is not"),
            (Self::InconsistentTabAndSpace(_), ..) => f.write_str(
                "this line is indented with other blanks than the first one of the file",
            ),
            (_, _, 0) => {
                write!(f, "this line is not indented, but the file indents by {expected}")
            }
            (Self::ExtraIndentation(_), ..) => {
                let group = 2 * expected;
                write!(
                    f,
                    "this line is indented by {found}, but the file indents by {expected}, and \
                     groups by {group}"
                )
            }
            _ => write!(f, "this line is indented by {found}, but the file indents by {expected}"),
        }
    }
}
