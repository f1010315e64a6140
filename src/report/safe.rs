//! What may go to a terminal: a file can hold anything, and a terminal obeys some of it.

use textwrap::core::display_width;

/// The character that stands for `c`: `c` itself, or a picture of it where a terminal would do
/// something else than show it.
///
/// The pictures are those that rustc shows. U+001A is what `source` puts in the place of a byte
/// that is not UTF-8. Right-to-left overrides would make a line look like another one.
pub(super) fn character(c: char, unicode: bool) -> char {
    match picture(c) {
        None => c,
        Some(picture) if unicode => picture,
        Some(_) => '?',
    }
}

fn picture(c: char) -> Option<char> {
    Some(match c {
        '\u{7f}' => '\u{2421}',
        '\0'..='\u{19}' | '\u{1b}'..='\u{1f}' => char::from_u32(0x2400 | u32::from(c))?,
        '\u{1a}'
        | '\u{80}'..='\u{9f}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        _ => return None,
    })
}

/// `text` in one line, with a picture for each character that may not be shown.
pub(super) fn line(text: &str, unicode: bool) -> String {
    text.chars().map(|c| if c == '\t' { ' ' } else { character(c, unicode) }).collect()
}

/// `text` with a picture for each character that may not be shown; lines stay lines.
pub(super) fn text(text: &str, unicode: bool) -> String {
    text.lines().map(|it| line(it, unicode)).collect::<Vec<_>>().join("\n")
}

/// What stands where a line is cut.
pub(super) const fn ellipsis(unicode: bool) -> &'static str {
    if unicode { "…" } else { "..." }
}

/// How many columns the terminal takes for a character that may be shown.
pub(super) fn width(c: char) -> usize {
    if c.is_ascii() { 1 } else { display_width(c.encode_utf8(&mut [0; 4])) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_obeys_is_left() {
        for c in '\0'..=char::MAX {
            assert!(!character(c, true).is_control(), "{c:?}");
            assert!(!character(c, false).is_control(), "{c:?}");
        }
    }

    #[test]
    fn pictures() {
        assert_eq!(text("a\u{1b}[31mb\0\u{7f}\u{1a}\u{202e}", true), "a␛[31mb␀␡��");
        assert_eq!(text("a\u{1b}[31mb\0\u{7f}\u{1a}\u{202e}", false), "a?[31mb????");
        assert_eq!(text("é 日本\tx\r\ny\n", false), "é 日本 x\ny");
        assert_eq!(line("a\nb", true), "a␊b");
    }
}
