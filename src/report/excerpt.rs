//! What is shown of a file: a few lines, cut to the width, and where the labels are in them.
//!
//! An excerpt is clean (no tabs, no control characters), narrow and short, whatever the file is.

use std::collections::BTreeMap;
use std::ops::Range;

use textwrap::core::display_width;

use super::lines::{Lines, Place};
use super::text::Style;
use super::{safe, words};
use crate::diagnostic::{Diagnostic, Label};
use crate::text::{FileId, LineColumn, Texts};

/// Labels with no more lines between them share an excerpt.
const GAP: usize = 3;
/// A label of more lines is shown on its first one.
const LINES: usize = 8;
/// A tab goes to the next multiple of this.
const TAB: usize = 4;
/// Columns that the text of a label gets, if need be, by cutting the line it is about.
const TEXT: usize = 30;
/// Columns between a label's middle and its text.
const HOOK: usize = 4;
/// Columns for the gutter of a label that spans lines.
const GUTTER: usize = 4;

/// The files of some findings.
#[derive(Debug)]
pub(super) struct Index<'a>(BTreeMap<FileId, (&'a str, Lines<'a>)>);

impl<'a> Index<'a> {
    /// Reads each file that has a label, once.
    pub(super) fn new(diagnostics: &[Diagnostic], texts: &'a Texts) -> Self {
        Self::of(diagnostics.iter().flat_map(|it| &it.labels), texts)
    }

    /// Reads each file that has one of the `labels`, once.
    pub(super) fn of<'b>(labels: impl IntoIterator<Item = &'b Label>, texts: &'a Texts) -> Self {
        let mut files = BTreeMap::new();
        for label in labels {
            files.entry(label.span.file).or_insert_with_key(|id| {
                let file = texts.file(*id);
                (file.name.as_str(), Lines::new(&file.text))
            });
        }
        Self(files)
    }
}

/// Some lines of a file.
#[derive(Debug)]
pub(super) struct Excerpt {
    /// The file's name.
    pub name: String,
    /// The number of its first line, from 0.
    pub first_line: usize,
    /// The lines, each with a newline at its end.
    pub text: String,
    /// The labels, in the order of their ranges.
    pub spots: Vec<Spot>,
}

/// A label in an excerpt.
#[derive(Debug)]
pub(super) struct Spot {
    /// Its place in the text of the excerpt.
    pub range: Range<usize>,
    /// Its place in the file.
    pub position: LineColumn,
    /// What is there, in lines that fit in the width.
    pub text: String,
    /// Whether it is the place of the finding.
    pub primary: bool,
}

/// What to show for `labels`; the one with the first label comes first.
pub(super) fn excerpts(labels: &[Label], index: &Index<'_>, style: &Style) -> Vec<Excerpt> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for label in labels.iter().filter(|it| !is_frame(it, labels)) {
        let Some((name, lines)) = index.0.get(&label.span.file) else { continue };
        let mark = Mark::new(label, lines, groups.is_empty(), style);
        let takes = |it: &&mut Group<'_>| it.file == label.span.file && it.takes(&mark, style);
        match groups.iter_mut().find(takes) {
            Some(group) => group.marks.push(mark),
            None => groups.push(Group { file: label.span.file, name, lines, marks: vec![mark] }),
        }
    }
    groups.iter_mut().map(|it| it.draw(style)).collect()
}

/// Whether `label` says nothing but where another one is, which says it better.
fn is_frame(label: &Label, labels: &[Label]) -> bool {
    let inside = |it: &Label| {
        it.span.file == label.span.file
            && label.span.start() <= it.span.start()
            && it.span.end() <= label.span.end()
            && it.span != label.span
    };
    label.text.is_empty() && labels.iter().any(inside)
}

/// A label in a file.
struct Mark {
    range: Range<usize>,
    start: Place,
    last_line: usize,
    text: String,
    primary: bool,
}

impl Mark {
    fn new(label: &Label, lines: &Lines<'_>, primary: bool, style: &Style) -> Self {
        let from = lines.floor(label.span.start());
        let to = lines.ceil(label.span.end());
        // Nobody wants to see where the newline at the end of a label is.
        let to = from + lines.text()[from..to].trim_end_matches(['\r', '\n']).len();
        let (start, end) = (lines.place(from), lines.place(to));
        let text = safe::text(&label.text, style.unicode);
        if start.line + LINES <= end.line {
            let text = words::up_to_line(&text, end.line + 1);
            let range = from..line_end(lines, from).max(from);
            return Self { range, start, last_line: start.line, text, primary };
        }
        Self { range: from..to, start, last_line: end.line, text, primary }
    }

    fn is_single(&self) -> bool {
        self.start.line == self.last_line
    }

    /// Whether both can be drawn in one excerpt.
    fn goes_with(&self, other: &Self, lines: &Lines<'_>, room: usize) -> bool {
        if self.last_line < other.start.line || other.last_line < self.start.line {
            return true;
        }
        let (left, right) =
            if self.range.start <= other.range.start { (self, other) } else { (other, self) };
        self.is_single()
            && other.is_single()
            && left.range.end.max(left.range.start + 1) <= right.range.start
            && right.reach(left.range.start, lines, room) <= most(room)
    }

    /// The label as it is in an excerpt of these rows.
    fn spot(&self, rows: &[Row], room: usize) -> Spot {
        let place = |line: usize, offset: usize| {
            let row = rows.iter().find(|it| it.number == line);
            row.map_or((0, 0), |it| it.place(offset))
        };
        let (from, left) = place(self.start.line, self.range.start);
        let (to, right) = place(self.last_line, self.range.end);
        let hook = if self.is_single() { usize::midpoint(left, right) + HOOK } else { 2 };
        Spot {
            range: from..to,
            position: self.start.into(),
            text: wrap(&self.text, room.saturating_sub(hook).max(8), ["", ""]),
            primary: self.primary,
        }
    }

    /// Columns from the byte at `from` to the end of the label and of its text.
    fn reach(&self, from: usize, lines: &Lines<'_>, room: usize) -> usize {
        let before = columns(&lines.text()[from..self.range.start], room);
        let length = columns(&lines.text()[self.range.clone()], room).max(1);
        let text = display_width(&self.text).min(TEXT).min(room / 2);
        before + if text == 0 { length } else { length.max(length / 2 + HOOK + text) }
    }
}

/// Where the line that holds the byte at `offset` ends, without its line end.
fn line_end(lines: &Lines<'_>, offset: usize) -> usize {
    let end = lines.end(offset);
    let is_crlf = end < lines.text().len() && lines.text().as_bytes()[..end].ends_with(b"\r");
    end - usize::from(is_crlf)
}

/// How many columns `text` takes, as far as `room` matters.
fn columns(text: &str, room: usize) -> usize {
    text.chars().take(4 * room).map(width).sum::<usize>().min(4 * room)
}

fn width(c: char) -> usize {
    if c == '\t' { TAB } else { safe::width(safe::character(c, true)) }
}

/// Labels that share an excerpt.
struct Group<'a> {
    file: FileId,
    name: &'a str,
    lines: &'a Lines<'a>,
    marks: Vec<Mark>,
}

impl Group<'_> {
    /// Whether `mark` is near to one of the marks, and gets on with all.
    fn takes(&self, mark: &Mark, style: &Style) -> bool {
        let room = room(style, mark.last_line + GAP, false);
        let is_near = |it: &Mark| {
            mark.start.line <= it.last_line + 1 + GAP && it.start.line <= mark.last_line + 1 + GAP
        };
        self.marks.iter().any(is_near)
            && self.marks.iter().all(|it| it.goes_with(mark, self.lines, room))
    }

    fn first_line(&self) -> usize {
        self.marks.iter().map(|it| it.start.line).min().unwrap_or_default()
    }

    fn last_line(&self) -> usize {
        self.marks.iter().map(|it| it.last_line).max().unwrap_or_default()
    }

    fn draw(&mut self, style: &Style) -> Excerpt {
        self.marks.sort_by_key(|it| it.range.start);
        let is_multi = !self.marks.iter().all(Mark::is_single);
        let room = room(style, self.last_line() + 1, is_multi);
        let rows = self.rows(room, style.unicode);
        Excerpt {
            name: safe::line(self.name, style.unicode),
            first_line: rows.first().map_or(0, |it| it.number),
            text: rows.iter().map(|it| it.text.as_str()).collect(),
            spots: self.marks.iter().map(|it| it.spot(&rows, room)).collect(),
        }
    }

    /// The lines that have labels, those between, and one around where it says something.
    fn rows(&self, room: usize, unicode: bool) -> Vec<Row> {
        let text = self.lines.text();
        let (first, last) = (self.first_line(), self.last_line());
        let mut start = self.marks.first().map_or(0, |it| it.start.start);
        let mut number = first;
        if 0 < first {
            start = self.lines.place(start - 1).start;
            number -= 1;
        }
        let mut rows = Vec::new();
        loop {
            let line = start..line_end(self.lines, start).max(start);
            let from = self.window(number, &line, room, unicode).min(line.end);
            let mut row = Row::new(text, line, from, room, unicode);
            row.number = number;
            row.start = rows.last().map_or(0, |it: &Row| it.start + it.text.len());
            if (first..=last).contains(&number) || !row.text.trim().is_empty() {
                rows.push(row);
            }
            start = self.lines.end(start) + 1;
            number += 1;
            if last + 1 < number || text.len() < start {
                return rows;
            }
        }
    }

    /// Where to begin with a line so that its labels are seen, and something in front of them.
    fn window(&self, number: usize, line: &Range<usize>, room: usize, unicode: bool) -> usize {
        let Some((left, reach)) = self.labelled(number, room) else { return line.start };
        let text = self.lines.text();
        let before = &text[line.start..left.max(line.start)];
        let cut = display_width(safe::ellipsis(unicode));
        if fits(&text[line.clone()], room) && tail(before, room.saturating_sub(reach)) == 0 {
            return line.start;
        }
        // What does not fit anyway need not hide the key in front of it.
        let lead = if reach <= most(room) { room - reach - cut } else { room / 3 };
        let is_far = 0 < tail(before, 2 * room);
        let lead = if is_far { lead.min(room / 2) } else { lead };
        match tail(before, lead) {
            0 => line.start,
            _ => line.start + tail(before, lead.saturating_sub(cut)),
        }
    }

    /// Where the first label of a line is, and the columns from there to the end of the last one.
    fn labelled(&self, number: usize, room: usize) -> Option<(usize, usize)> {
        let starts = self.marks.iter().filter(|it| it.start.line == number);
        let ends = self.marks.iter().filter(|it| it.last_line == number);
        match starts.clone().next() {
            Some(first) => {
                let reaches = starts.map(|it| it.reach(first.range.start, self.lines, room));
                Some((first.range.start, reaches.max().unwrap_or_default()))
            }
            None => ends.map(|it| (it.range.end, 0)).next(),
        }
    }
}

/// Whether a line of `text` need not be cut.
fn fits(text: &str, room: usize) -> bool {
    text.len() <= 4 * room && columns(text, room) <= room
}

/// Columns of labels that are always shown whole.
fn most(room: usize) -> usize {
    room - room / 8 - 3
}

/// Where the part of `text` begins that fills the last `room` columns of it.
fn tail(text: &str, room: usize) -> usize {
    let mut left = room;
    let mut start = text.len();
    for (at, c) in text.char_indices().rev().take(4 * room + 1) {
        let Some(rest) = left.checked_sub(width(c)) else { return start };
        left = rest;
        start = at;
    }
    start
}

/// The columns for a line of the file, behind the line number and the gutter.
///
/// One is left free at the end: the mark behind the end of a line stands there.
fn room(style: &Style, last_line: usize, is_multi: bool) -> usize {
    let digits = (last_line + 1).to_string().len();
    let taken = digits + 4 + if is_multi { GUTTER } else { 0 } + 1;
    style.columns().saturating_sub(taken).max(16)
}

/// `text` in lines of `columns`, the first and the other ones indented; a longer word stays whole.
pub(super) fn wrap(text: &str, columns: usize, [first, rest]: [&str; 2]) -> String {
    let options = textwrap::Options::new(columns)
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::fill(text, options)
}

/// A line as it is shown.
#[derive(Debug, Default)]
struct Row {
    /// From 0.
    number: usize,
    /// Where it begins in the excerpt.
    start: usize,
    /// With a newline at its end.
    text: String,
    columns: usize,
    /// For each character that is shown, and the first one that is not: its offset in the file, in `text`, and its column.
    places: Vec<(usize, usize, usize)>,
}

impl Row {
    /// The `line` of `text`, from the byte at `from` on, in `room` columns.
    fn new(text: &str, line: Range<usize>, from: usize, room: usize, unicode: bool) -> Self {
        let ellipsis = safe::ellipsis(unicode);
        let mut row = Self::default();
        if line.start < from {
            row.push_ellipsis(ellipsis);
        }
        let rest = &text[from..line.end];
        let is_whole = fits(rest, room - row.columns);
        let limit = if is_whole { room } else { room - display_width(ellipsis) };
        for (at, c) in rest.char_indices() {
            if !row.push(from + at, c, limit, unicode) {
                row.places.push((from + at, row.text.len(), row.columns));
                row.push_ellipsis(ellipsis);
                break;
            }
        }
        row.text.push('\n');
        row
    }

    fn push_ellipsis(&mut self, ellipsis: &str) {
        self.text.push_str(ellipsis);
        self.columns += display_width(ellipsis);
    }

    /// Shows `c`, if there is room for it.
    fn push(&mut self, offset: usize, c: char, room: usize, unicode: bool) -> bool {
        let shown = if c == '\t' { ' ' } else { safe::character(c, unicode) };
        let width = if c == '\t' { TAB - self.columns % TAB } else { safe::width(shown) };
        // Characters without a width could go on for ever.
        if room < self.columns + width || 4 * room < self.places.len() {
            return false;
        }
        self.places.push((offset, self.text.len(), self.columns));
        self.text.extend(std::iter::repeat_n(shown, if c == '\t' { width } else { 1 }));
        self.columns += width;
        true
    }

    /// Where the character at `offset` of the file is in the excerpt, and its column.
    fn place(&self, offset: usize) -> (usize, usize) {
        match self.places.get(self.places.partition_point(|it| it.0 < offset)) {
            Some((_, at, column)) => (self.start + at, *column),
            None => (self.start + self.text.len() - 1, self.columns),
        }
    }
}
