//! The tables against themselves, and against the files of the Unicode Character Database.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{
    GraphemeBreak, LAST, Posix, Repertoire, Set, Shorthand, cluster_len, fold, multi_folds, names,
    orbits, property, unfold, unfold_multi, variants, word_ctype,
};

#[path = "../../../tools/unicode-tables/src/generate.rs"]
mod generate;

#[track_caller]
fn set(name: &str) -> &'static Set {
    property(name.as_bytes()).unwrap_or_else(|| panic!("{name:?} is refused"))
}

#[track_caller]
fn refused(name: impl AsRef<[u8]>) {
    let name = name.as_ref();
    assert!(property(name).is_none(), "{} is accepted", name.escape_ascii());
}

#[track_caller]
fn members(name: &str, yes: &str, no: &str) {
    for it in yes.chars() {
        assert!(set(name).contains(it.into()), "{it:?} is not in {name}");
    }
    for it in no.chars() {
        assert!(!set(name).contains(it.into()), "{it:?} is in {name}");
    }
}

/// A folder of data files, where there is one.
#[expect(clippy::disallowed_methods, reason = "tests read what no part of the linter reads")]
fn data() -> Option<PathBuf> {
    let folder = std::env::var_os("UNICODE_DATA").unwrap_or_else(|| "/usr/share/unicode".into());
    let folder = PathBuf::from(folder);
    if std::fs::metadata(folder.join("UnicodeData.txt")).is_ok() {
        return Some(folder);
    }
    // Not `eprintln`, which the test runner would keep to itself.
    let _ = writeln!(
        io::stderr(),
        "SKIPPED: {} has no UnicodeData.txt: name a folder of Unicode 15.0.0 in UNICODE_DATA",
        folder.display()
    );
    None
}

#[expect(clippy::disallowed_methods, reason = "tests read what no part of the linter reads")]
fn read(folder: &Path, name: &str) -> Result<String, String> {
    std::fs::read_to_string(folder.join(name)).map_err(|error| format!("{name}: {error}"))
}

#[test]
fn tables_are_what_the_tool_writes() {
    let Some(folder) = data() else { return };
    let tables = match generate::tables(&|name| read(&folder, name)) {
        Ok(tables) => tables,
        Err(message) => panic!("{message}"),
    };
    let committed = include_str!("tables.rs").replace("\r\n", "\n");
    // Without the two texts: a hundred thousand characters each.
    assert!(tables == committed, "tables.rs is not what tools/unicode-tables writes");
}

#[test]
fn names_ignore_case_and_three_characters() {
    for name in ["Alpha", "ALPHA", "alpha", " Al-pha_", "a_l p-h a"] {
        assert_eq!(set(name), set("Alphabetic"), "{name:?}");
    }
    assert_eq!(set("Age = 6_.-0"), set("age=6.0"));
    for name in ["", " ", "_-", "Al\tpha", "Al\npha", "Al\0pha", "^Alpha", "Alpha=", "Alphà"] {
        refused(name);
    }
    // What `to_lowercase` would make of LONG S and KELVIN SIGN.
    refused("\u{17F}pace");
    refused("\u{212A}atakana");
    refused(b"Latin\xFF");
}

#[test]
fn names_that_others_know_are_refused() {
    for name in [
        "Script=Greek",
        "sc=Greek",
        "gc=Lu",
        "IsGreek",
        "InGreek",
        "In_Greek",
        "Greek_and_Coptic",
        "L&",
        "Age=6",
        "Age=15.1",
        "V6_0",
        "GCB=EX",
        "Grapheme_Cluster_Break=Other",
        "NEWLINE",
        "PosixPunct",
        "XPosixAlpha",
        "Katakana_Or_Hiragana",
        "foo",
    ] {
        refused(name);
    }
}

#[test]
fn every_name_is_sorted_and_accepted() {
    let all: Vec<&str> = names().collect();
    assert_eq!(all.len(), 891);
    assert!(all.is_sorted_by(|a, b| a < b));
    for name in all {
        assert!(!set(name).is_empty(), "{name}");
    }
}

#[test]
fn every_set_is_sorted_and_has_gaps() {
    for name in names() {
        let ranges = set(name).ranges();
        assert!(ranges.iter().all(|&(first, last)| first <= last && last <= LAST), "{name}");
        assert!(ranges.windows(2).all(|it| it[0].1 + 1 < it[1].0), "{name}");
        assert_eq!(set(name).complement().complement(), *set(name), "{name}");
        for &(first, last) in ranges {
            assert!(set(name).contains(first) && set(name).contains(last), "{name}");
            assert!(!set(name).contains(last + 1), "{name}");
        }
    }
}

/// Sizes as the data files give them in their comments ("Total code points").
#[test]
fn sizes_are_those_of_unicode_15() {
    for (name, len) in [
        ("Any", 1_114_112),
        ("Cn", 825_345),
        ("Cs", 2_048),
        ("Co", 137_468),
        ("Lu", 1_831),
        ("Ll", 2_233),
        ("Nd", 680),
        ("Alphabetic", 137_765),
        ("White_Space", 25),
        ("Latin", 1_481),
        ("Han", 98_408),
        ("Emoji", 1_424),
        ("Extended_Pictographic", 3_537),
        ("In_Greek_and_Coptic", 144),
    ] {
        assert_eq!(set(name).len(), len, "{name}");
    }
}

#[test]
fn categories_add_up() {
    let groups = ["C", "L", "M", "N", "P", "S", "Z"];
    assert_eq!(groups.iter().map(|it| set(it).len()).sum::<usize>(), set("Any").len());
    assert_eq!(set("Assigned").complement(), *set("Unassigned"));
    assert_eq!(set("LC").len(), ["Lu", "Ll", "Lt"].map(|it| set(it).len()).iter().sum::<usize>());
    // Private use and surrogates are assigned, and were so before the first age with a set.
    assert_eq!(set("Age=15.0").len(), set("Assigned").len() + set("NChar").len());
}

#[test]
fn ages_hold_the_ones_before() {
    members("Age=1.1", "aé", "😀€\u{1DF0}");
    members("Age=2.1", "aé€", "😀");
    members("Age=6.0", "aé€", "😀");
    members("Age=6.1", "aé€😀", "\u{11F00}");
    members("Age=15.0", "aé€😀\u{11F00}", "\u{378}");
}

#[test]
fn blocks_and_scripts_differ() {
    members("Greek", "αΩ\u{1F00}\u{2126}", "Ϣ\u{300}a");
    members("In_Greek_and_Coptic", "αΩϢ", "\u{1F00}\u{2126}");
    assert_eq!(set("In_Greek_and_Coptic").ranges(), [(0x370, 0x3FF)]);
    members("In_No_Block", "\u{2FE0}", "a\u{378}");
    assert_eq!(set("Qaai"), set("Inherited"));
    assert_eq!(set("Kawi").ranges()[0], (0x11F00, 0x11F10));
}

#[test]
fn posix_brackets_have_their_own_definitions() {
    let unicode = |name: &str| match Posix::from_name(name.as_bytes()) {
        Some(bracket) => bracket.set(Repertoire::Unicode),
        None => panic!("{name} is refused"),
    };
    for bracket in Posix::ALL {
        assert_eq!(Posix::from_name(bracket.name().as_bytes()), Some(bracket));
        if bracket != Posix::Punct {
            assert_eq!(bracket.set(Repertoire::Unicode), set(bracket.name()));
        }
    }
    assert_eq!(unicode("punct"), set("XPosixPunct"));
    assert_eq!(set("Punct"), set("P"));
    assert_eq!(set("Cntrl"), set("Cc"));
    for it in '!'..='~' {
        let plain = it.is_ascii_alphanumeric();
        assert_eq!(unicode("punct").contains(it.into()), !plain, "{it:?}");
    }
    members("Graph", "a!\u{AD}\u{E000}", " \n\u{85}\u{A0}\u{2028}\u{378}");
    members("Print", "a! \u{A0}\u{AD}\u{3000}", "\t\n\u{85}\u{2028}");
    members("Blank", "\t \u{A0}\u{3000}", "\n\u{B}\u{85}\u{2028}\u{200B}");
    members("Space", "\t\n\u{B}\u{C}\r \u{85}\u{A0}\u{2028}", "\u{1C}\u{200B}\u{FEFF}");
    members("Word", "aé_٣‿\u{301}あ", "-²①·\u{200D}");
    members("XDigit", "09afAF", "gＡ");
    for name in ["", "Alpha", "alpha ", "al_pha", "newline", "any", "^alpha"] {
        assert_eq!(Posix::from_name(name.as_bytes()), None, "{name:?}");
    }
}

#[test]
fn ascii_brackets_end_at_7f() {
    for bracket in Posix::ALL {
        let (ascii, unicode) = (bracket.set(Repertoire::Ascii), bracket.set(Repertoire::Unicode));
        for code in 0..=0x200 {
            assert_eq!(
                ascii.contains(code),
                code < 0x80 && unicode.contains(code),
                "{bracket:?} {code:X}"
            );
        }
        assert!(ascii.ranges().iter().all(|it| it.1 < 0x80));
    }
}

#[test]
fn shorthands_are_ascii_unless_told() {
    let ascii =
        |letter| Shorthand::from_letter(letter).map(|it| it.set(Repertoire::Ascii).ranges());
    let word = [(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)];
    assert_eq!(ascii(b'w'), Some(&word[..]));
    assert_eq!(ascii(b'd'), Some(&[(0x30, 0x39)][..]));
    assert_eq!(ascii(b's'), Some(&[(0x09, 0x0D), (0x20, 0x20)][..]));
    assert_eq!(ascii(b'h'), Some(&[(0x30, 0x39), (0x41, 0x46), (0x61, 0x66)][..]));
    assert_eq!(ascii(b'W'), None);

    let word = Shorthand::Word;
    assert_eq!(word.set(Repertoire::Unicode), word_ctype());
    assert_eq!(word.set_in_class(Repertoire::Unicode), set("Word"));
    assert_eq!(Shorthand::Hex.set(Repertoire::Unicode), set("XDigit"));
    assert_eq!(word_ctype().len(), set("Word").len() + 6);
}

#[test]
fn folds_are_folded() {
    for code in 0..=LAST {
        let folded = fold(code);
        assert!(folded.iter().all(|it| fold(*it)[..] == [*it]), "{code:X}");
    }
    assert_eq!((0..=LAST).filter(|it| fold(*it)[..] != [*it]).count(), 1_530);
}

#[test]
fn unfold_is_the_inverse() {
    let mut members = BTreeSet::new();
    for orbit in orbits() {
        for &code in orbit {
            assert!(members.insert(code), "{code:X} is in two orbits");
            let others: Vec<u32> = orbit.iter().copied().filter(|it| *it != code).collect();
            assert!(unfold(code).eq(others), "{code:X}");
            assert_eq!(fold(code), fold(orbit[0]));
        }
    }
    for code in (0..=LAST).filter(|it| !members.contains(it)) {
        assert_eq!(unfold(code).count(), 0, "{code:X}");
    }
}

#[test]
fn several_code_points_for_one() {
    assert_eq!(multi_folds().count(), 73);
    for (folded, codes) in multi_folds() {
        assert!(codes.iter().all(|it| fold(*it) == folded));
        for same in variants(&folded) {
            assert_eq!(unfold_multi(&same), codes, "{same:X?}");
        }
    }
    let ones: usize = multi_folds().map(|it| it.1.len()).sum();
    assert_eq!((0..=LAST).filter(|it| 1 < fold(*it).len()).count(), ones);
    // What folds to more than one code point is not taken apart, nor put together.
    assert_eq!(unfold_multi(&['ﬀ', 'i'].map(u32::from)), [0_u32; 0]);
    assert_eq!(unfold_multi(&['s', 's', 's'].map(u32::from)), [0_u32; 0]);
    assert_eq!(unfold_multi(&[]), [0_u32; 0]);
    // İ is `i` and a dot above, not `i`; and ı is nothing but itself.
    assert!(unfold('i'.into()).eq([u32::from('I')]));
    assert_eq!(unfold('ı'.into()).count(), 0);
    assert_eq!(unfold_multi(&[0x69, 0x307]), [0x130]);
}

#[test]
fn pictures_have_no_other_break() {
    let pictures = set("Extended_Pictographic");
    for name in names().filter(|it| it.starts_with("graphemeclusterbreak=")) {
        assert!(set(name).iter().all(|it| !pictures.contains(it)), "{name}");
        assert!(set(name).iter().all(|it| GraphemeBreak::of(it) != GraphemeBreak::Other));
    }
}

/// Unicode's own test: `÷ 0061 × 0308 ÷ 0062 ÷`.
#[test]
fn clusters_end_where_unicode_says() {
    let Some(folder) = data() else { return };
    let text = match read(&folder, "auxiliary/GraphemeBreakTest.txt") {
        Ok(text) => text,
        Err(message) => panic!("{message}"),
    };
    let lines = text.lines().filter_map(|it| it.split('#').next());
    let mut count = 0;
    for line in lines.map(str::trim).filter(|it| !it.is_empty()) {
        let clusters = line.split('÷').map(str::trim).filter(|it| !it.is_empty());
        let expect: Vec<usize> = clusters.map(|it| it.split('×').count()).collect();
        let digits = line.split(['÷', '×']).map(str::trim).filter(|it| !it.is_empty());
        let codes: Vec<u32> =
            digits.map(|it| u32::from_str_radix(it, 16).unwrap_or(LAST)).collect();

        let (mut actual, mut rest) = (Vec::new(), &codes[..]);
        while !rest.is_empty() {
            actual.push(cluster_len(rest.iter().copied()));
            rest = &rest[cluster_len(rest.iter().copied())..];
        }
        assert_eq!(actual, expect, "{line}");
        count += 1;
    }
    assert_eq!(count, 602);
}

#[test]
fn clusters_look_forward_only() {
    let len = |text: &str| cluster_len(text.chars().map(u32::from));
    assert_eq!(len(""), 0);
    assert_eq!(len("\r\n"), 2);
    assert_eq!(len("\n\r"), 1);
    assert_eq!(len("\u{301}\u{301}a"), 2);
    assert_eq!(len("🇪🇫🇷"), 2);
    assert_eq!(len("\u{200D}👩"), 1);
    assert_eq!(len("👩\u{200D}\u{301}💻"), 3);
    assert_eq!(len("👩\u{301}\u{200D}💻"), 4);
    assert_eq!(len("👩🏽\u{200D}💻"), 4);
    assert_eq!(len("\u{600}\u{600}a"), 3);
    assert_eq!(len("\u{600}\n"), 1);
    assert_eq!(len("각"), 1);
    assert_eq!(len("\u{1100}\u{1161}\u{11A8}\u{1100}"), 3);
}
