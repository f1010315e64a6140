//! The numbers of `tables.rs`.

/// Reads the numbers that a string of `tables.rs` holds.
///
/// Five bits a digit of base 64, the lowest first; the sixth bit says that more follow. `A` is 0,
/// `/` is 31 and more to come: numbers below 32, which most are, take one letter.
pub(super) struct Numbers(pub(super) &'static str);

impl Iterator for Numbers {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let mut number = 0;
        for (place, letter) in self.0.bytes().enumerate() {
            let digit = digit(letter);
            number |= (digit & 31) << (5 * place);
            if digit < 32 {
                self.0 = &self.0[place + 1..];
                return Some(number);
            }
        }
        None
    }
}

fn digit(letter: u8) -> u32 {
    u32::from(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        _ => 63,
    })
}

#[cfg(test)]
mod tests {
    use super::Numbers;

    #[track_caller]
    fn check(code: &'static str, expect: &[u32]) {
        assert_eq!(Numbers(code).collect::<Vec<_>>(), expect, "{code:?}");
    }

    #[test]
    fn numbers_take_as_many_letters_as_they_need() {
        check("", &[]);
        check("AZaf", &[0, 25, 26, 31]);
        check("gB", &[32]);
        check("A/f+B", &[0, 1023, 62]);
        check("///hB", &[0x10_FFFF]);
    }
}
