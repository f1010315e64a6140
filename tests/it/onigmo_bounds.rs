//! Whatever the pattern: Onigmo's own error or a bounded answer, and no overflow of the stack,
//! although a test's thread has two megabytes of it.

use flblint::onigmo::{Budget, Regex, Scratch, Verdict};

/// The code of the error, or 0.
fn code(pattern: &str) -> i32 {
    Regex::new(pattern).map_or_else(|error| error.kind.code(), |_| 0)
}

fn nested(open: &str, inner: &str, close: &str, levels: usize) -> String {
    format!("{}{inner}{}", open.repeat(levels), close.repeat(levels))
}

#[test]
fn depth_of_4096_is_the_limit() {
    for (open, close) in [("(", ")"), ("(?:", ")"), ("(?=", ")"), ("(?<n>", ")"), ("(?i:", ")*")] {
        assert_eq!(code(&nested(open, "a", close, 4095)), 0, "{open}");
        assert_eq!(code(&nested(open, "a", close, 4096)), -16, "{open}");
    }
    assert_eq!(code(&nested("(?i)", "a", "", 4095)), 0);
    assert_eq!(code(&nested("(?i)", "a", "", 4096)), -16);
    assert_eq!(code(&nested("[", "a", "]", 4095)), 0);
    assert_eq!(code(&nested("[", "a", "]", 4096)), -16);
    assert_eq!(code(&format!("a{}", "*".repeat(4095))), 0);
    assert_eq!(code(&format!("a{}", "*".repeat(4096))), -16);
}

#[test]
fn deep_patterns_of_every_kind_have_an_answer() {
    let kinds = [
        ("(?:a|", ")"),
        ("(?:a", ")*"),
        ("(?>", ")+?"),
        ("(?~", ")"),
        ("(?=", "){2}"),
        ("(?!", ")"),
        ("(?<!", ")"),
        ("(a?", ")*"),
        ("(?:", "|b){2,3}"),
        ("(?<n>a|", ")\\k<n>"),
        ("()(?(1)", "|b)"),
        ("(?<=(?:", "))"),
        ("(x", "\\g<1>?)"),
        ("((?i:ss", ")|\u{DF})"),
    ];
    for (open, close) in kinds {
        if let Ok(regex) = Regex::new(nested(open, "a", close, 2000)) {
            regex.search("aaaaaaaaaaaaaaaabbbbbbbb");
            regex.search_furthest("aab");
            regex.group(1);
        }
    }
}

#[test]
fn large_patterns_have_an_answer() {
    assert_eq!(code(&"()".repeat(32_767)), 0);
    assert_eq!(code(&"()".repeat(32_768)), -210);
    assert_eq!(code("a{100000}"), 0);
    assert_eq!(code("a{100001}"), -201);
    for piece in ["a", "[a-z]", "\\d+", "(?:ab)*", ".{3}", "[[:alpha:]]", "x|", "\\p{Han}", "(?i)k"]
    {
        let pattern = piece.repeat(100_000 / piece.len());
        if let Ok(regex) = Regex::new(&pattern) {
            regex.search("some text");
        }
    }
}

#[test]
fn long_runs_of_anything_are_refused_or_taken() {
    for piece in [
        "(", "[", "[[:", "[:", "\\", "{", "{1", "(?", "(?<", "\\x{", "\\p{", "[a-", "\\k<", "&&",
        "\\M-", "\\C-\\", "(?#", "(?i", "^*",
    ] {
        let _ = Regex::new(piece.repeat(50_000));
        let _ = Regex::new(format!("[{}", piece.repeat(50_000)));
    }
}

/// Groups that each call the next one twice: Onigmo's own checks take time that doubles with each.
#[test]
fn calls_of_calls_have_an_answer() {
    let mut pattern = String::new();
    for level in 0..40 {
        let next = level + 1;
        let group = format!("(?<n{level}>a\\g<n{next}>?\\g<n{next}>?)");
        pattern.push_str(&group);
    }
    pattern += "(?<n40>b)";
    let regex = Regex::new(pattern).unwrap();
    regex.search("aaaaaaaaaaaaaaaaaaaab");
}

#[test]
fn work_is_bounded() {
    let budget = Budget { steps: 100_000, stack: 1_000_000 };
    let mut scratch = Scratch::default();
    for (pattern, text) in [
        ("(?:)*+", "a"),
        ("(?>(?:)*)", "a"),
        ("((?<=(a)))+b", "ab"),
        ("^(?:a|aa)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"),
        ("(a*)*b?c", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac!"),
    ] {
        let regex = Regex::new(pattern).unwrap();
        let verdict = regex.search_with(&mut scratch, text, budget);
        assert!(
            matches!(verdict, Verdict::Budget { .. }) || pattern.starts_with("(a*)"),
            "{pattern}: {verdict:?}"
        );
    }
}

/// Each attempt forgets the groups of the one before, and compares a text at once.
#[test]
fn what_takes_time_is_counted() {
    let mut scratch = Scratch::default();
    let mut steps = |pattern: &str, text: &str| {
        let regex = Regex::new(pattern).unwrap();
        regex.search_with(&mut scratch, text, Budget::default());
        scratch.steps()
    };
    assert!(1_000 <= steps(&format!("b|{}", "(a)".repeat(16_000)), "b"));
    assert!(100 <= steps("a".repeat(50_000).as_str(), &"a".repeat(50_000)));
}

/// The attempts of all places have one budget together.
#[test]
fn the_furthest_place_is_found_within_the_budget() {
    let start = std::time::Instant::now();
    let long = "a".repeat(100_000);
    for (pattern, text) in [
        (format!("(?:{long}|b)c"), "a".repeat(1_000_000)),
        (format!("[^x]{}c", "(a)".repeat(16_000)), "b".repeat(1_000_000)),
        ("^(?:[ab]|a)+c".to_owned(), "a".repeat(300)),
    ] {
        Regex::new(&pattern).unwrap().search_furthest(&text);
    }
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

/// Found by fuzzing: an absence goes on behind the last character, which is no place in the text.
#[test]
fn the_furthest_place_is_in_the_text() {
    for (pattern, text) in [("(?~)", ""), ("(?~)x", ""), ("(?~a)x", "b"), ("(?~)x", "\u{e9}")] {
        if let (_, Some(furthest)) = Regex::new(pattern).unwrap().search_furthest(text) {
            assert!(furthest.at <= text.len(), "{pattern}: {furthest:?}");
        }
    }
}

/// A small generator; no two runs differ.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }
}

#[test]
fn nonsense_has_an_answer() {
    let pieces: [&[u8]; 60] = [
        b"a",
        b"b",
        b"\xC3\xA9",
        b"\xE3\x81\x82",
        b"\xFF",
        b"\xE3",
        b"\xC3",
        b"\0",
        b"\n",
        b"(",
        b")",
        b"[",
        b"]",
        b"{",
        b"}",
        b"*",
        b"+",
        b"?",
        b"|",
        b"^",
        b"$",
        b".",
        b"\\",
        b"-",
        b"&&",
        b"(?:",
        b"(?=",
        b"(?<!",
        b"(?<=",
        b"(?~",
        b"(?>",
        b"(?i)",
        b"(?<n>",
        b"\\k<n>",
        b"\\g<n>",
        b"\\g<0>",
        b"\\1",
        b"{2}",
        b"{,3}",
        b"{1,2}",
        b"\\x",
        b"\\u0061",
        b"\\p{Alpha}",
        b"\\p{",
        b"[:alpha:]",
        b"[^",
        b"\\R",
        b"\\X",
        b"\\K",
        b"\\b",
        b"\\G",
        b"\\z",
        b"(?(1)",
        b"(?u)",
        b"\xC3\x9F",
        b"ss",
        b"\\w",
        b"\\D",
        b"#",
        b" ",
    ];
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut scratch = Scratch::default();
    let budget = Budget { steps: 20_000, stack: 20_000 };
    let count = if cfg!(debug_assertions) { 20_000 } else { 400_000 };
    for _ in 0..count {
        let mut pattern = Vec::new();
        for _ in 0..random.below(14) {
            pattern.extend(pieces[random.below(pieces.len())]);
        }
        let mut options = flblint::onigmo::Options::NONE;
        if random.below(2) == 0 {
            options |= flblint::onigmo::Options::IGNORECASE;
        }
        if random.below(4) == 0 {
            options |= flblint::onigmo::Options::EXTEND;
        }
        let Ok(regex) = Regex::with_options(&pattern, options) else { continue };
        for group in 1..=regex.group_count() {
            assert!(regex.group(group).is_some());
        }
        let mut text = Vec::new();
        for _ in 0..random.below(8) {
            text.extend(pieces[random.below(24)]);
        }
        regex.search_with(&mut scratch, &text, budget);
        regex.match_at(&text, text.len());
    }
}
