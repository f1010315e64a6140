//! `\p{NAME}`.

use std::sync::OnceLock;

use super::set::Set;
use super::tables::{NAMES, SETS};

/// How `tables.rs` holds a set.
pub(super) enum Recipe {
    /// A string for [`Set::of_code`].
    Ranges(&'static str),
    /// The union of other sets, by their places.
    Union(&'static [u16]),
}

/// The set that `\p{name}` stands for, or `None` where Onigmo returns error -223.
///
/// Small and capital letters are the same, and space, `-` and `_` do not count. Any other
/// character that is in no name, and that is every one outside ASCII, refuses the whole.
///
/// ```
/// use flblint::onigmo::unicode::property;
///
/// assert_eq!(property(b"Greek"), property(b" g-r_e EK"));
/// assert!(property(b"Gre\tek").is_none());
/// ```
///
/// What exists is neither what Perl nor what Unicode's own rules have:
///
/// | | |
/// |---|---|
/// | general categories | `Lu`, `Uppercase_Letter`, `L`, `Letter`, `LC`, `Cn`; not `L&` |
/// | scripts | `Greek`, `Grek`; not `Script=Greek`, `IsGreek` |
/// | binary properties | `Alphabetic`, `Alpha`, `IDS`, `Emoji`, `Other_Math` |
/// | blocks | `In_Greek_and_Coptic`, `In_No_Block`; not `InGreek` |
/// | ages | `Age=6.0`: assigned in that version of Unicode or before; not `Age=6` |
/// | grapheme breaks | `Grapheme_Cluster_Break=Extend`; not `GCB=EX` |
/// | POSIX | `Alnum`, `Blank`, `Graph`, `Word`, … |
/// | others | `Any`, `Assigned`, `ASCII`, `XPosixPunct` |
///
/// `Punct` is the general category. What `[[:punct:]]` stands for is `XPosixPunct`, which has nine
/// characters more:
///
/// ```
/// # use flblint::onigmo::unicode::property;
/// let [punct, posix] = [b"Punct".as_slice(), b"XPosixPunct"].map(|it| property(it).unwrap());
/// let more: String = ('\0'..='\x7F')
///     .filter(|&it| posix.contains(it.into()) && !punct.contains(it.into()))
///     .collect();
/// assert_eq!(more, "$+<=>^`|~");
/// ```
///
/// A leading `^` is for the parser to take off.
pub fn property(name: &[u8]) -> Option<&'static Set> {
    let wanted = || name.iter().filter(|it| !b" -_".contains(it)).map(u8::to_ascii_lowercase);
    let place = NAMES.binary_search_by(|it| it.0.bytes().cmp(wanted())).ok()?;
    Some(set(NAMES[place].1))
}

/// Every name that [`property`] accepts, sorted, as small letters without what does not count.
///
/// ```
/// use flblint::onigmo::unicode::names;
///
/// assert!(names().any(|it| it == "ingreekandcoptic"));
/// ```
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|it| it.0)
}

/// The set at `place` in `tables.rs`.
fn set(place: u16) -> &'static Set {
    static DECODED: [OnceLock<Set>; SETS.len()] = [const { OnceLock::new() }; SETS.len()];
    let place = usize::from(place);
    DECODED[place].get_or_init(|| match &SETS[place] {
        Recipe::Ranges(code) => Set::of_code(code),
        Recipe::Union(places) => {
            places.iter().flat_map(|it| set(*it).ranges().iter().copied()).collect()
        }
    })
}

/// The set of a name that exists.
pub(super) fn known(name: &'static str) -> &'static Set {
    property(name.as_bytes()).unwrap_or_else(|| unreachable!("{name} is in the tables"))
}
