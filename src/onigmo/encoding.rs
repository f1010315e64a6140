//! UTF-8 as Onigmo reads it: every text is valid, some characters are just odd.
//!
//! A byte that begins no character is a character by itself; a character that the end of the text
//! cuts off reaches to the end (`spec/onigmo.md`, point 19).
#![expect(clippy::cast_possible_truncation, reason = "the lowest bits are what is meant")]

/// How long a character can be at most.
pub(super) const MAX_LEN: usize = 4;

/// How many bytes the character at `at` has: 0 at the end of the text only.
#[inline]
pub(super) fn char_len(text: &[u8], at: usize) -> usize {
    match text.get(at) {
        None => 0,
        Some(0..=0xC1 | 0xF5..) => 1,
        Some(&lead) => long_len(lead, &text[at..]),
    }
}

/// How many bytes a character that begins with `lead` has.
pub(super) fn full_len(lead: u8) -> usize {
    match lead {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => 1,
    }
}

/// [`char_len`] where `text` begins with a byte that can begin a longer character.
fn long_len(lead: u8, text: &[u8]) -> usize {
    let (len, second) = match lead {
        0xC2..=0xDF => (2, 0x80..=0xBF),
        0xE0 => (3, 0xA0..=0xBF),
        0xED => (3, 0x80..=0x9F),
        0xE1..=0xEF => (3, 0x80..=0xBF),
        0xF0 => (4, 0x90..=0xBF),
        0xF4 => (4, 0x80..=0x8F),
        _ => (4, 0x80..=0xBF),
    };
    for (place, byte) in text.iter().enumerate().take(len).skip(1) {
        let wanted = if place == 1 { second.clone() } else { 0x80..=0xBF };
        if !wanted.contains(byte) {
            return 1;
        }
    }
    len.min(text.len())
}

/// The code point of the `len` bytes at `at`.
///
/// A lone byte stands for the code point of its own value, so 0xE9 is taken for `é` where only the
/// code point counts; 0xFE and 0xFF are beyond Unicode. So does the first byte of a character that
/// is cut off.
#[inline]
pub(super) fn code_of(text: &[u8], at: usize, len: usize) -> u32 {
    let Some(&lead) = text.get(at) else { return 0 };
    let lead = u32::from(lead);
    match len {
        2..=4 if len == full_len(lead as u8) => {
            let first = lead & ((1 << (7 - len)) - 1);
            text[at + 1..]
                .iter()
                .take(len - 1)
                .fold(first, |it, &more| it << 6 | u32::from(more & 0x3F))
        }
        _ if lead == 0xFE => 0xFFFF_FFFE,
        _ if lead == 0xFF => 0xFFFF_FFFF,
        _ => lead,
    }
}

/// The character at `at`: its code point and its length.
#[inline]
pub(super) fn char_at(text: &[u8], at: usize) -> (u32, usize) {
    let len = char_len(text, at);
    (code_of(text, at, len), len)
}

/// Where the character that has the byte at `at` begins: the last lead byte, wherever that is.
#[inline]
pub(super) fn head(text: &[u8], at: usize) -> usize {
    let mut at = at;
    while 0 < at && text.get(at).is_some_and(|it| it & 0xC0 == 0x80) {
        at -= 1;
    }
    at
}

/// Where the character before `at` begins, if there is one.
#[inline]
pub(super) fn before(text: &[u8], at: usize) -> Option<usize> {
    at.checked_sub(1).map(|it| head(text, it))
}

/// Appends `code` to `bytes`; false where it is no code point.
pub(super) fn push_code(bytes: &mut Vec<u8>, code: u32) -> bool {
    let tail = |shift: u32| 0x80 | (code >> shift & 0x3F) as u8;
    match code {
        // The last two stand for the bytes that are nothing in UTF-8.
        0..=0x7F | 0xFFFF_FFFE | 0xFFFF_FFFF => bytes.push(code as u8),
        0x80..=0x7FF => bytes.extend([0xC0 | (code >> 6) as u8, tail(0)]),
        0x800..=0xFFFF => bytes.extend([0xE0 | (code >> 12) as u8, tail(6), tail(0)]),
        0x1_0000..=0x10_FFFF => {
            bytes.extend([0xF0 | (code >> 18) as u8, tail(12), tail(6), tail(0)]);
        }
        _ => return false,
    }
    true
}

/// How many characters `text` has.
pub(super) fn count(text: &[u8]) -> usize {
    let (mut at, mut count) = (0, 0);
    while at < text.len() {
        at += char_len(text, at);
        count += 1;
    }
    count
}
