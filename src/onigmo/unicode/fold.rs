//! What is the same under ignore-case.
//!
//! `CaseFolding.txt`, statuses C and F. The Turkic ones, status T, are not in use.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::OnceLock;

use super::coded::Numbers;
use super::tables::FOLDS;

/// One to three code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fold {
    /// Zero where there are fewer.
    codes: [u32; 3],
    len: u8,
}

impl Fold {
    fn of(codes: &[u32]) -> Option<Fold> {
        let len = u8::try_from(codes.len()).ok().filter(|it| (1..=3).contains(it))?;
        let mut fold = Fold { codes: [0; 3], len };
        fold.codes[..codes.len()].copy_from_slice(codes);
        Some(fold)
    }

    fn one(code: u32) -> Fold {
        Fold { codes: [code, 0, 0], len: 1 }
    }
}

impl Deref for Fold {
    type Target = [u32];

    fn deref(&self) -> &[u32] {
        &self.codes[..usize::from(self.len)]
    }
}

/// The full case fold of a code point; most are their own.
///
/// ```
/// use flblint::onigmo::unicode::fold;
///
/// let folded = |it: char| -> String {
///     fold(it.into()).iter().filter_map(|&it| char::from_u32(it)).collect()
/// };
/// assert_eq!(folded('É'), "é");
/// assert_eq!(folded('\u{212A}'), "k");
/// assert_eq!(folded('ß'), "ss");
/// assert_eq!(folded('İ'), "i\u{307}");
/// assert_eq!(folded('1'), "1");
/// ```
pub fn fold(code: u32) -> Fold {
    if code < 128 {
        let capital = (u32::from(b'A')..=u32::from(b'Z')).contains(&code);
        return Fold::one(if capital { code + 32 } else { code });
    }
    let folds = &tables().folds;
    match folds.binary_search_by_key(&code, |it| it.0) {
        Ok(place) => folds[place].1,
        Err(_) => Fold::one(code),
    }
}

/// All other code points with the same [`fold`], in order.
///
/// ```
/// use flblint::onigmo::unicode::unfold;
///
/// assert!(unfold('k'.into()).eq(['K', '\u{212A}'].map(u32::from)));
/// assert!(unfold('ß'.into()).eq([u32::from('ẞ')]));
/// assert_eq!(unfold('1'.into()).count(), 0);
/// ```
pub fn unfold(code: u32) -> impl Iterator<Item = u32> {
    tables().orbit(fold(code)).iter().copied().filter(move |it| *it != code)
}

/// The code points whose [`fold`] is two or three code points, namely the folds of `codes`.
///
/// ```
/// use flblint::onigmo::unicode::unfold_multi;
///
/// assert_eq!(unfold_multi(&['s', 's'].map(u32::from)), ['ß', 'ẞ'].map(u32::from));
/// assert_eq!(unfold_multi(&['ſ', 'S'].map(u32::from)), ['ß', 'ẞ'].map(u32::from));
/// assert_eq!(unfold_multi(&['f', 'f', 'i'].map(u32::from)), ['ﬃ'].map(u32::from));
/// assert!(unfold_multi(&['s'].map(u32::from)).is_empty());
/// ```
///
/// What folds to more than one code point is not looked into: `ﬀ` and `i` together are not `ﬃ`.
pub fn unfold_multi(codes: &[u32]) -> &'static [u32] {
    if codes.len() < 2 {
        return &[];
    }
    let Some(mut folded) = Fold::of(codes) else { return &[] };
    for code in &mut folded.codes[..codes.len()] {
        if let [one] = fold(*code)[..] {
            *code = one;
        }
    }
    tables().orbit(folded)
}

/// Every sequence that is the same as `codes` when each of its code points is folded alone,
/// `codes` itself included.
///
/// Where `codes` is a fold, these are the sequences that its single code points match:
///
/// ```
/// use flblint::onigmo::unicode::{fold, variants};
///
/// let variants: Vec<String> = variants(&fold('ß'.into()))
///     .iter()
///     .map(|it| it.iter().filter_map(|&it| char::from_u32(it)).collect())
///     .collect();
/// assert_eq!(variants, ["ss", "sS", "sſ", "Ss", "SS", "Sſ", "ſs", "ſS", "ſſ"]);
/// ```
///
/// There are as many as the numbers of [`unfold`], each and one, multiplied: meant for two or three
/// code points.
pub fn variants(codes: &[u32]) -> Vec<Vec<u32>> {
    let mut sequences = vec![Vec::with_capacity(codes.len())];
    for &code in codes {
        let same: Vec<u32> = [code].into_iter().chain(unfold(code)).collect();
        sequences = sequences
            .iter()
            .flat_map(|front| same.iter().map(|&it| [&front[..], &[it]].concat()))
            .collect();
    }
    sequences
}

/// Every set of two or more code points with the same [`fold`], each in order.
///
/// ```
/// use flblint::onigmo::unicode::orbits;
///
/// assert!(orbits().any(|it| it == ['S', 's', 'ſ'].map(u32::from)));
/// ```
pub fn orbits() -> impl Iterator<Item = &'static [u32]> {
    tables().orbits.iter().map(|it| &it.1[..]).filter(|it| 1 < it.len())
}

/// Every fold of two or three code points, with the code points that have it.
///
/// ```
/// use flblint::onigmo::unicode::multi_folds;
///
/// let (fold, codes) = multi_folds().find(|(fold, _)| fold[..] == [0x73, 0x73]).unwrap();
/// assert_eq!((fold.len(), codes), (2, &['ß', 'ẞ'].map(u32::from)[..]));
/// ```
pub fn multi_folds() -> impl Iterator<Item = (Fold, &'static [u32])> {
    tables().orbits.iter().filter(|it| 1 < it.0.len()).map(|it| (it.0, &it.1[..]))
}

struct Tables {
    /// Code points that are not their own fold, in order.
    folds: Vec<(u32, Fold)>,
    /// What has the same fold, itself included where it is a single one; by fold.
    orbits: Vec<(Fold, Box<[u32]>)>,
}

impl Tables {
    fn orbit(&self, fold: Fold) -> &[u32] {
        match self.orbits.binary_search_by_key(&fold, |it| it.0) {
            Ok(place) => &self.orbits[place].1,
            Err(_) => &[],
        }
    }
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let folds = decoded();
        let mut orbits: BTreeMap<Fold, Vec<u32>> = BTreeMap::new();
        for &(code, fold) in &folds {
            let orbit = orbits.entry(fold).or_insert_with(|| match fold[..] {
                [itself] => vec![itself],
                _ => Vec::new(),
            });
            orbit.push(code);
        }
        let sorted = |mut orbit: Vec<u32>| {
            orbit.sort_unstable();
            orbit.into_boxed_slice()
        };
        let orbits = orbits.into_iter().map(|(fold, orbit)| (fold, sorted(orbit))).collect();
        Tables { folds, orbits }
    })
}

/// The folds of `tables.rs`: how far a code point is from the one before, the length of its fold,
/// and how far each of those is from it, the sign being the lowest bit.
fn decoded() -> Vec<(u32, Fold)> {
    let mut numbers = Numbers(FOLDS);
    let mut folds = Vec::new();
    let mut code = 0;
    while let (Some(gap), Some(len)) = (numbers.next(), numbers.next()) {
        code += gap;
        let far = numbers.by_ref().take(len as usize);
        let fold: Vec<u32> =
            far.map(|it| if it & 1 == 0 { code + it / 2 } else { code - it / 2 }).collect();
        folds.extend(Fold::of(&fold).map(|fold| (code, fold)));
    }
    folds
}
