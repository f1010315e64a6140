use crate::syntax::{Indentation, SyntaxErrorKind};
use crate::text::Span;

use super::lines::{Part, is_blank};

/// The indent of a file: what its first line that is no header, command or comment begins with.
pub(super) struct Indent {
    bytes: Vec<u8>,
    set_by: Span,
}

/// How far a line is indented.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// As the keys of a section.
    Section,
    /// As the keys of a group.
    Group,
}

impl Indent {
    /// The first byte, whatever it is, and the blanks behind it.
    pub(super) fn of(line: Part<'_>) -> Self {
        let indent = line.before(1 + line.from(1).blanks());
        Self { bytes: indent.bytes().to_vec(), set_by: indent.span() }
    }

    /// No indent at all, which Fluent Bit does not know, to go on behind an error. It is as good as
    /// unset for a line that begins with a blank.
    pub(super) fn none(line: Part<'_>) -> Self {
        Self { bytes: Vec::new(), set_by: line.before(0).span() }
    }

    /// What to compare the lines behind `line` with, which does not begin with this indent.
    ///
    /// Whoever indents no line has made one mistake, not one in each line.
    pub(super) fn behind_an_error(self, line: Part<'_>) -> Self {
        if !self.is_letter() {
            self
        } else if line.blanks() == 0 {
            Self::none(line)
        } else {
            Self::of(line)
        }
    }

    pub(super) fn is_none(&self) -> bool {
        self.bytes.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether it begins with what was not meant as an indent.
    pub(super) fn is_letter(&self) -> bool {
        self.bytes.first().is_some_and(|it| !is_blank(*it))
    }

    /// Whether it comes from `line`.
    pub(super) fn is_of(&self, line: Part<'_>) -> bool {
        self.set_by.start() == line.span().start()
    }

    /// The level of `line`, and how many bytes are its indent: `check_indent`.
    pub(super) fn check(&self, line: Part<'_>) -> Result<(Level, usize), SyntaxErrorKind> {
        let same = line.bytes().iter().zip(&self.bytes).take_while(|(a, b)| a == b).count();
        let extra = line.from(same).blanks();
        if same < self.len() {
            let indentation = self.beside(line);
            return Err(if extra == 0 {
                SyntaxErrorKind::IndentationTooLow(indentation)
            } else {
                SyntaxErrorKind::InconsistentTabAndSpace(indentation)
            });
        }
        match extra {
            0 => Ok((Level::Section, same)),
            // The blanks need not be the same: a tab and a space are as good as two spaces.
            _ if extra == same => Ok((Level::Group, same + extra)),
            _ => Err(SyntaxErrorKind::ExtraIndentation(self.beside(line))),
        }
    }

    fn beside(&self, line: Part<'_>) -> Indentation {
        let expected = self.bytes.iter().take_while(|it| is_blank(**it)).count();
        Indentation { expected, found: line.blanks(), set_by: self.set_by }
    }
}
