//! `\X`.

use std::sync::OnceLock;

use super::property::known;

/// What a code point does in a grapheme cluster: its `Grapheme_Cluster_Break`, and
/// `Extended_Pictographic`, which no other of these values is together with.
///
/// ```
/// use flblint::onigmo::unicode::GraphemeBreak;
///
/// assert_eq!(GraphemeBreak::of('\u{301}'.into()), GraphemeBreak::Extend);
/// assert_eq!(GraphemeBreak::of('😀'.into()), GraphemeBreak::ExtendedPictographic);
/// assert_eq!(GraphemeBreak::of('a'.into()), GraphemeBreak::Other);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GraphemeBreak {
    /// None of the others.
    Other,
    /// Carriage return.
    Cr,
    /// Line feed.
    Lf,
    /// Control characters, line separators, some format characters.
    Control,
    /// Combining marks, emoji modifiers.
    Extend,
    /// U+200D, which joins emoji.
    Zwj,
    /// Two of these make a flag.
    RegionalIndicator,
    /// Belongs to what follows.
    Prepend,
    /// Vowel signs with a width.
    SpacingMark,
    /// Hangul leading consonant.
    L,
    /// Hangul vowel.
    V,
    /// Hangul trailing consonant.
    T,
    /// Hangul syllable without a trailing consonant.
    Lv,
    /// Hangul syllable with a trailing consonant.
    Lvt,
    /// Emoji, and what may become one.
    ExtendedPictographic,
}

impl GraphemeBreak {
    /// The value of a code point.
    pub fn of(code: u32) -> GraphemeBreak {
        let table = table();
        let after = table.partition_point(|it| it.0 <= code);
        match table[..after].last() {
            Some(&(_, last, value)) if code <= last => value,
            _ => GraphemeBreak::Other,
        }
    }
}

/// How many code points `\X` takes at the start of a text: 0 only where there are none.
///
/// Only what follows counts. After the first half of a flag, `\X` takes the second half alone.
///
/// ```
/// use flblint::onigmo::unicode::cluster_len;
///
/// let len = |text: &str| cluster_len(text.chars().map(u32::from));
/// assert_eq!(len("e\u{301}e"), 2);
/// assert_eq!(len("\r\n\n"), 2);
/// assert_eq!(len("🇩🇪🇫🇷"), 2);
/// assert_eq!(len("👩\u{200D}💻!"), 3);
/// assert_eq!(len("\n\u{301}"), 1);
/// ```
pub fn cluster_len(codes: impl IntoIterator<Item = u32>) -> usize {
    use GraphemeBreak::{
        Control, Cr, Extend, ExtendedPictographic, L, Lf, Lv, Lvt, Prepend, RegionalIndicator,
        SpacingMark, T, V, Zwj,
    };

    let mut values = codes.into_iter().map(GraphemeBreak::of);
    let Some(mut before) = values.next() else { return 0 };
    let mut len = 1;
    // Whether the cluster, so far, ends with an emoji and marks; with the first half of a flag.
    let mut emoji = before == ExtendedPictographic;
    let mut half = before == RegionalIndicator;
    for value in values {
        let joins = match (before, value) {
            (Cr, Lf) | (L, L | V | Lv | Lvt) | (Lv | V, V | T) | (Lvt | T, T) => true,
            (Cr | Lf | Control, _) | (_, Cr | Lf | Control) => false,
            (_, Extend | Zwj | SpacingMark) | (Prepend, _) => true,
            (Zwj, ExtendedPictographic) => emoji,
            (RegionalIndicator, RegionalIndicator) => half,
            _ => false,
        };
        if !joins {
            break;
        }
        len += 1;
        half = value == RegionalIndicator && before != RegionalIndicator;
        emoji = match value {
            ExtendedPictographic => true,
            Extend | Zwj => emoji && before != Zwj,
            _ => false,
        };
        before = value;
    }
    len
}

/// Ranges with a value, in order.
fn table() -> &'static [(u32, u32, GraphemeBreak)] {
    static TABLE: OnceLock<Box<[(u32, u32, GraphemeBreak)]>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let sets = [
            ("graphemeclusterbreak=cr", GraphemeBreak::Cr),
            ("graphemeclusterbreak=lf", GraphemeBreak::Lf),
            ("graphemeclusterbreak=control", GraphemeBreak::Control),
            ("graphemeclusterbreak=extend", GraphemeBreak::Extend),
            ("graphemeclusterbreak=zwj", GraphemeBreak::Zwj),
            ("graphemeclusterbreak=regionalindicator", GraphemeBreak::RegionalIndicator),
            ("graphemeclusterbreak=prepend", GraphemeBreak::Prepend),
            ("graphemeclusterbreak=spacingmark", GraphemeBreak::SpacingMark),
            ("graphemeclusterbreak=l", GraphemeBreak::L),
            ("graphemeclusterbreak=v", GraphemeBreak::V),
            ("graphemeclusterbreak=t", GraphemeBreak::T),
            ("graphemeclusterbreak=lv", GraphemeBreak::Lv),
            ("graphemeclusterbreak=lvt", GraphemeBreak::Lvt),
            ("extendedpictographic", GraphemeBreak::ExtendedPictographic),
        ];
        let mut table: Vec<_> = sets
            .iter()
            .flat_map(|&(name, value)| {
                known(name).ranges().iter().map(move |it| (it.0, it.1, value))
            })
            .collect();
        table.sort_unstable_by_key(|it| it.0);
        table.into()
    })
}
