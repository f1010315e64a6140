//! A text with its parts told apart: in colors, or by a row of keys below it.
//!
//! ```text
//!   2024-05-01 stdout hello
//!   1111111111─222222
//! ```

use std::io;
use std::ops::Range;

use super::safe;
use super::text::Style;

/// Columns in front of the text.
const INDENT: &str = "  ";
/// Of a longer text there is the part that begins near the first mark.
const MOST_ROWS: usize = 8;

/// A part of a text; a number above 0 is one of its own, 0 is what holds the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where it is.
    pub range: Range<usize>,
    /// Which it is.
    pub number: usize,
}

/// What stands for a part in the row of keys: `1` to `9`, `a` to `z`, then `+`.
///
/// ```
/// use flblint::report::marks::key;
///
/// assert_eq!([1, 9, 10, 36].map(|it| key(it, true)), ['1', '9', 'a', '+']);
/// assert_eq!(key(0, false), '-');
/// ```
pub fn key(number: usize, unicode: bool) -> char {
    match number {
        0 if unicode => '─',
        0 => '-',
        _ => u32::try_from(number).ok().and_then(|it| char::from_digit(it, 36)).unwrap_or('+'),
    }
}

/// `words` in the color of a part.
///
/// ```
/// use flblint::report::marks::paint;
///
/// assert_eq!(paint("time", 1, true), "\u{1b}[1;32mtime\u{1b}[0m");
/// assert_eq!(paint("time", 1, false), "time");
/// ```
pub fn paint(words: &str, number: usize, color: bool) -> String {
    /// Not red, which means wrong, and not white, which may be the paper.
    const COLORS: [u8; 5] = [32, 33, 34, 35, 36];
    match number {
        _ if !color => words.to_owned(),
        0 => format!("\u{1b}[4m{words}\u{1b}[0m"),
        _ => format!("\u{1b}[1;{}m{words}\u{1b}[0m", COLORS[(number - 1) % COLORS.len()]),
    }
}

/// `text` in one line, cut after so many columns, without anything that a terminal obeys.
///
/// ```
/// use flblint::report::marks::line;
/// use flblint::report::text::Style;
///
/// assert_eq!(line("a\tb\nccc", 4, &Style::default()), "a b…");
/// ```
pub fn line(text: &str, columns: usize, style: &Style) -> String {
    let ellipsis = safe::ellipsis(style.unicode);
    let cells = cells(text, 0, columns + 1, &[], style.unicode);
    if cells.iter().map(|it| it.width).sum::<usize>() <= columns {
        return cells.iter().map(|it| it.shown).collect();
    }
    let mut left = columns.saturating_sub(ellipsis.chars().count());
    let fits = |it: &&Cell| {
        let rest = left.checked_sub(it.width);
        left = rest.unwrap_or_default();
        rest.is_some()
    };
    cells.iter().take_while(fits).map(|it| it.shown).chain(ellipsis.chars()).collect()
}

/// Writes `text` in rows that fit, with its marks; of two at one place the later one shows.
///
/// ```
/// use flblint::report::marks::{Mark, write};
/// use flblint::report::text::Style;
///
/// let marks = [Mark { range: 2..7, number: 0 }, Mark { range: 5..7, number: 1 }];
/// let mut out = Vec::new();
/// write(&mut out, "a level 42", &marks, &Style::default())?;
/// assert_eq!(String::from_utf8_lossy(&out), "  a level 42\n    ───11\n");
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// Those of `out`.
pub fn write(
    out: &mut impl io::Write,
    text: &str,
    marks: &[Mark],
    style: &Style,
) -> io::Result<()> {
    let room = style.columns() - INDENT.len() - 1;
    let first = marks.iter().map(|it| it.range.start).min().unwrap_or_default();
    let from = window(text, first, room);
    let mut cells = cells(text, from, MOST_ROWS * room, marks, style.unicode);
    let ellipsis = || safe::ellipsis(style.unicode).chars().map(Cell::plain);
    if 0 < from {
        cells.splice(0..0, ellipsis());
    }
    if from + cells.iter().map(|it| it.length).sum::<usize>() < text.len() {
        cells.extend(ellipsis());
    }
    for row in rows(&cells, room) {
        write_row(out, row, style)?;
    }
    Ok(())
}

/// A character as it is shown.
struct Cell {
    shown: char,
    width: usize,
    /// Its bytes in the text.
    length: usize,
    number: Option<usize>,
}

impl Cell {
    fn plain(shown: char) -> Self {
        Self { shown, width: 1, length: 0, number: None }
    }
}

/// Where to begin so that the byte at `first` is seen, and some of what is before it.
fn window(text: &str, first: usize, room: usize) -> usize {
    if text.len() <= MOST_ROWS * room || first < room {
        return 0;
    }
    let mut from = first - room / 2;
    while !text.is_char_boundary(from) {
        from -= 1;
    }
    from
}

/// The characters from the byte at `from` on that fill so many columns.
fn cells(text: &str, from: usize, columns: usize, marks: &[Mark], unicode: bool) -> Vec<Cell> {
    let mut left = columns;
    let mut cells = Vec::new();
    for (at, c) in text[from..].char_indices() {
        let shown = if c == '\t' { ' ' } else { safe::character(c, unicode) };
        let width = safe::width(shown);
        // Characters without a width could go on for ever.
        if left < width || 4 * columns < cells.len() {
            break;
        }
        left -= width;
        let mark = marks.iter().rev().find(|it| it.range.contains(&(from + at)));
        cells.push(Cell { shown, width, length: c.len_utf8(), number: mark.map(|it| it.number) });
    }
    cells
}

/// The cells in pieces of so many columns at the most.
fn rows(cells: &[Cell], room: usize) -> Vec<&[Cell]> {
    let mut rows = Vec::new();
    let (mut start, mut width) = (0, 0);
    for (index, cell) in cells.iter().enumerate() {
        if room < width + cell.width {
            rows.push(&cells[start..index]);
            (start, width) = (index, 0);
        }
        width += cell.width;
    }
    rows.push(&cells[start..]);
    rows
}

/// A row of the text, and without color the keys below it.
fn write_row(out: &mut impl io::Write, row: &[Cell], style: &Style) -> io::Result<()> {
    let mut line = String::new();
    for part in row.chunk_by(|left, right| left.number == right.number) {
        let words: String = part.iter().map(|it| it.shown).collect();
        match part[0].number {
            Some(number) => line += &paint(&words, number, style.color),
            None => line += &words,
        }
    }
    writeln!(out, "{INDENT}{line}")?;
    let keys: String = row
        .iter()
        .flat_map(|it| {
            let key = it.number.map_or(' ', |number| key(number, style.unicode));
            std::iter::repeat_n(key, it.width)
        })
        .collect();
    if style.color || keys.trim_end().is_empty() {
        return Ok(());
    }
    writeln!(out, "{INDENT}{}", keys.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(text: &str, marks: &[(Range<usize>, usize)], style: &Style) -> String {
        let mark = |(range, number): &(Range<usize>, usize)| Mark {
            range: range.clone(),
            number: *number,
        };
        let marks: Vec<Mark> = marks.iter().map(mark).collect();
        let mut out = Vec::new();
        write(&mut out, text, &marks, style).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn long_texts_go_on_in_the_next_row() {
        let style = Style { width: 30, ..Style::default() };
        let shown = show(&"ab".repeat(20), &[(20..30, 1)], &style);
        let expected = [
            "  abababababababababababababa",
            "                      1111111",
            "  babababababab",
            "  111",
        ];
        assert_eq!(shown.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn of_very_long_texts_there_is_what_is_marked() {
        let style = Style { width: 40, ..Style::default() };
        let text = format!("{}needle{}", "x".repeat(9999), "y".repeat(9999));
        let shown = show(&text, &[(9999..10005, 0)], &style);
        assert!(shown.starts_with("  …xxx") && shown.trim_end().ends_with("y…"), "{shown}");
        assert!(shown.contains("needle") && shown.lines().count() <= MOST_ROWS + 3, "{shown}");
    }

    #[test]
    fn wide_and_dangerous_characters() {
        let shown = show("日\u{1b}[0m\t", &[(0..3, 1), (3..4, 2)], &Style::default());
        assert_eq!(shown, "  日␛[0m \n  112\n");
        assert_eq!(show("", &[], &Style::default()), "  \n");
    }
}
