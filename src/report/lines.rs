use crate::text::LineColumn;

/// How many bytes are read for one answer, at most.
const BLOCK: usize = 1024;

/// The lines of one text.
///
/// [`File::line_column`](crate::text::File::line_column) reads everything in front of the place
/// that it is asked for. This reads the text once, notes what stands before each block of it, and
/// then reads one block for an answer: a thousand findings in one line of 50 MB are no problem.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    text: &'a str,
    blocks: Vec<Place>,
}

/// An offset, as lines have it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// From 0.
    pub line: usize,
    /// Where the line starts.
    pub start: usize,
    /// From 0, in characters.
    pub column: usize,
}

impl Place {
    /// The place behind `bytes`, which begin at `offset`.
    fn after(mut self, bytes: &[u8], offset: usize) -> Self {
        let mut rest = bytes;
        if let Some(newline) = bytes.iter().rposition(|it| *it == b'\n') {
            self.line += bytes.iter().copied().filter(|it| *it == b'\n').count();
            self.start = offset + newline + 1;
            self.column = 0;
            rest = &bytes[newline + 1..];
        }
        self.column += rest.iter().filter(|it| **it & 0xc0 != 0x80).count();
        self
    }
}

impl From<Place> for LineColumn {
    fn from(place: Place) -> Self {
        Self { line: place.line + 1, column: place.column + 1 }
    }
}

impl<'a> Lines<'a> {
    /// Reads all of `text`.
    pub(super) fn new(text: &'a str) -> Self {
        let mut blocks = vec![Place::default()];
        let mut here = Place::default();
        for (number, block) in text.as_bytes().chunks(BLOCK).enumerate() {
            here = here.after(block, number * BLOCK);
            blocks.push(here);
        }
        Self { text, blocks }
    }

    /// The text whose lines these are.
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// `offset`, or the start of the character that it would cut; in the text in any case.
    pub(super) fn floor(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }

    /// `offset`, or the end of the character that it would cut; in the text in any case.
    pub(super) fn ceil(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset += 1;
        }
        offset
    }

    /// Where the character stands that holds the byte at `offset`.
    pub(super) fn place(&self, offset: usize) -> Place {
        let offset = self.floor(offset);
        let block = offset / BLOCK;
        let from = block * BLOCK;
        self.blocks[block].after(&self.text.as_bytes()[from..offset], from)
    }

    /// Where the line ends that holds the byte at `offset`: at its newline, or at the end.
    pub(super) fn end(&self, offset: usize) -> usize {
        let line = self.place(offset).line;
        let after = self.blocks.partition_point(|it| it.line <= line);
        let from = offset.max((after - 1) * BLOCK).min(self.text.len());
        let rest = &self.text.as_bytes()[from..];
        rest.iter().position(|it| *it == b'\n').map_or(self.text.len(), |at| from + at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::File;

    #[track_caller]
    fn check(text: &str) {
        let file = File::new("a", text);
        let lines = Lines::new(text);
        for offset in 0..text.len() + 2 {
            assert_eq!(LineColumn::from(lines.place(offset)), file.line_column(offset), "{offset}");
            let from = offset.min(text.len());
            let newline = text.as_bytes()[from..].iter().position(|it| *it == b'\n');
            assert_eq!(lines.end(offset), newline.map_or(text.len(), |it| from + it), "{offset}");
        }
    }

    #[test]
    fn small_texts() {
        for text in ["", "\n", "a", "a\n", "\n\na", "é\r\n\u{1f600}x\n日本", "a\rb\n"] {
            check(text);
        }
    }

    #[test]
    fn lines_longer_and_shorter_than_a_block() {
        check(&format!("{}\n{}é\n", "é".repeat(700), "ab".repeat(1500)));
        check(&"[INPUT]\n    Name é\n".repeat(200));
        check(&"x".repeat(2 * BLOCK));
        check(&format!("{}\n", "x".repeat(BLOCK - 1)));
        check(&"\n".repeat(BLOCK));
    }
}
