use std::ops::Range;

use super::Span;

/// A text that was put together from pieces of files, and knows where each byte came from.
///
/// A value without a variable is one piece. `${VAR}` in it becomes a piece of its own whose bytes
/// all stand at the `${VAR}`; so a place in the expanded value is a place in the file, exact
/// where the text is written there.
///
/// ```
/// use flblint::text::{FileId, Placed, Span};
///
/// let file = FileId::new(0);
/// let mut tag = Placed::written("app.", Span::new(file, 10, 14));
/// tag.push_replaced("production", Span::new(file, 14, 20));
/// tag.push_written(".log", Span::new(file, 20, 24));
/// assert_eq!(tag.text(), "app.production.log");
/// assert_eq!(tag.span(), Span::new(file, 10, 24));
/// assert_eq!(tag.locate(1..3), Span::new(file, 11, 13));
/// assert_eq!(tag.locate(6..9), Span::new(file, 14, 20));
/// assert_eq!(tag.locate(15..18), Span::new(file, 21, 24));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    text: String,
    pieces: Vec<Piece>,
    span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    /// Where the piece begins in the text; it ends where the next begins.
    start: usize,
    span: Span,
    /// Byte `n` of the piece is byte `n` of the span.
    exact: bool,
}

impl Placed {
    /// `text` as it is written at `span`.
    pub fn written(text: impl Into<String>, span: Span) -> Self {
        let mut placed = Self::empty(span);
        placed.push_written(&text.into(), span);
        placed
    }

    /// An empty text in the place of what is written at `span`.
    pub fn empty(span: Span) -> Self {
        Self { text: String::new(), pieces: Vec::new(), span }
    }

    /// Adds `text`, which is written at `span`, byte for byte.
    pub fn push_written(&mut self, text: &str, span: Span) {
        self.push(text, span, text.len() == span.len());
    }

    /// Adds `text`, which stands for what is written at `span`.
    pub fn push_replaced(&mut self, text: &str, span: Span) {
        self.push(text, span, false);
    }

    fn push(&mut self, text: &str, span: Span, exact: bool) {
        if !text.is_empty() {
            self.push_piece(Piece { start: self.text.len(), span, exact });
            self.text.push_str(text);
        }
        self.span = self.span.to(span);
    }

    /// What goes on where an exact piece ends is the same piece.
    fn push_piece(&mut self, piece: Piece) {
        match self.pieces.last_mut() {
            Some(last)
                if last.exact
                    && piece.exact
                    && last.span.file == piece.span.file
                    && last.span.end() == piece.span.start() =>
            {
                last.span = last.span.to(piece.span);
            }
            _ => self.pieces.push(piece),
        }
    }

    /// Adds `other`, which keeps its places.
    ///
    /// ```
    /// use flblint::text::{FileId, Placed, Span};
    ///
    /// let file = FileId::new(0);
    /// let mut tag = Placed::written("app.", Span::new(file, 10, 14));
    /// tag.append(&Placed::written("log", Span::new(file, 20, 23)));
    /// assert_eq!(tag.text(), "app.log");
    /// assert_eq!(tag.locate(5..6), Span::new(file, 21, 22));
    /// ```
    pub fn append(&mut self, other: &Self) {
        let start = self.text.len();
        self.pieces.extend(other.pieces.iter().map(|it| Piece { start: it.start + start, ..*it }));
        self.text.push_str(&other.text);
        self.span = self.span.to(other.span);
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// All of what is written for it.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The part of the text in `range`, which keeps its places.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> Self {
        let mut part = Self::empty(self.locate(range.clone()));
        let first = self.index_at(range.start).unwrap_or_default();
        for (index, piece) in self.pieces.iter().enumerate().skip(first) {
            let end = self.pieces.get(index + 1).map_or(self.text.len(), |next| next.start);
            let (from, to) = (range.start.max(piece.start), range.end.min(end));
            if range.end <= piece.start {
                break;
            }
            if from < to {
                let text = self.text.get(from..to).unwrap_or_default();
                part.push(text, Self::place(piece, from, to), piece.exact);
            }
        }
        part
    }

    /// Where the bytes of the text in `range` are written.
    ///
    /// From the place of the first byte to that of the last; a range beyond the text is the end
    /// of it.
    pub fn locate(&self, range: Range<usize>) -> Span {
        let Some(first) = self.piece_at(range.start) else { return self.span };
        let start = Self::place(first, range.start, range.end.max(range.start));
        if range.end <= range.start {
            return start;
        }
        match self.piece_at(range.end - 1) {
            Some(last) => start.to(Self::place(last, range.start.max(last.start), range.end)),
            None => start,
        }
    }

    /// The place of the bytes from `from` to `to` as far as `piece` has them.
    fn place(piece: &Piece, from: usize, to: usize) -> Span {
        if !piece.exact {
            return piece.span;
        }
        let at =
            |offset: usize| (piece.span.start() + (offset - piece.start)).min(piece.span.end());
        Span::new(piece.span.file, at(from), at(to))
    }

    /// The piece that holds the byte at `offset`; the last one for an offset at the end.
    fn piece_at(&self, offset: usize) -> Option<&Piece> {
        self.pieces.get(self.index_at(offset)?)
    }

    fn index_at(&self, offset: usize) -> Option<usize> {
        self.pieces.partition_point(|piece| piece.start <= offset).checked_sub(1)
    }
}
