use crate::text::Span;

/// What Fluent Bit reads otherwise than it looks, and goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxWarning {
    /// What it is.
    pub kind: SyntaxWarningKind,
    /// The place.
    pub span: Span,
}

/// One variant for each text that Fluent Bit ignores or misreads without refusing the file.
///
/// ```
/// use flblint::syntax::{SyntaxWarningKind, classic};
/// use flblint::text::FileId;
///
/// let warning = &classic::parse(FileId::new(0), "@FOO x\n").warnings[0];
/// assert_eq!(warning.kind, SyntaxWarningKind::UnknownCommand);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SyntaxWarningKind {
    /// `"[INPUT]\n[OUTPUT]"`: no key up to the next header. The span is the header without keys.
    NoKeys,
    /// `@FOO x`
    UnknownCommand,
    /// `@SET x`
    SetWithoutEqualsSign,
    /// `[INPUT] x`; not of a comment, though Fluent Bit has none there.
    TextBehindHeader,
    /// `[ INPUT ]`: the blanks are part of the name, so it is the name of no section.
    BlankInHeader,
    /// `"[INPUT]\n [] "`: no group begins; what follows belongs to the section.
    GroupWithoutName,
    /// `"[INPUT]\nName tail"`: what stands in the first column is taken for the indent, and the
    /// key is `ame`.
    LetterAsIndent,
    /// `"[INPUT]\n Tag\ta b"`: a blank other than a space does not end the key, which is `Tag␉a`.
    BlankInKey,
    /// `"Tag a\0b\nMatch *"`: what is left of the line is lost, and the next line follows at once.
    NulByte,
    /// A last line without a line end that exactly fills the buffer of `read_config` (4095 bytes
    /// long, or 8191, …), or that is left over behind a NUL byte: it is not read.
    LostLastLine,
    /// YAML that is nested more than 100 deep: what follows is not read by us, and was not checked.
    TooDeep,
}

impl SyntaxWarningKind {
    /// What Fluent Bit 5.1.1 logs for it, if it logs anything.
    ///
    /// ```
    /// use flblint::syntax::SyntaxWarningKind;
    ///
    /// let logged = SyntaxWarningKind::NoKeys.logged();
    /// assert_eq!(logged, Some("previous section did not have keys"));
    /// assert_eq!(SyntaxWarningKind::UnknownCommand.logged(), None);
    /// ```
    pub fn logged(&self) -> Option<&'static str> {
        match self {
            Self::NoKeys => Some("previous section did not have keys"),
            Self::SetWithoutEqualsSign => Some("[meta SET] invalid parameter"),
            _ => None,
        }
    }
}
