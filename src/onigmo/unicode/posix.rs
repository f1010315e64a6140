//! `[[:name:]]`, `\w` and its like.

use std::sync::OnceLock;

use super::property::known;
use super::set::Set;

/// Which characters a class may have: `(?a)` says ASCII, `(?u)` says Unicode.
///
/// By default, that is `(?d)`, POSIX brackets and `\b` are Unicode, and `\w` `\d` `\s` are ASCII.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repertoire {
    /// The members below U+0080 only.
    Ascii,
    /// All members.
    Unicode,
}

/// A POSIX bracket, as in `[[:alpha:]]`.
///
/// ```
/// use flblint::onigmo::unicode::{Posix, Repertoire};
///
/// let alpha = Posix::from_name(b"alpha").unwrap();
/// assert!(alpha.set(Repertoire::Unicode).contains('é'.into()));
/// assert!(!alpha.set(Repertoire::Ascii).contains('é'.into()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Posix {
    /// Letters and digits: `Alphabetic` and `Nd`.
    Alnum,
    /// `Alphabetic`, which has combining vowel signs, and no other marks.
    Alpha,
    /// Below U+0080.
    Ascii,
    /// `Zs` and the tab.
    Blank,
    /// `Cc`.
    Cntrl,
    /// `Nd`.
    Digit,
    /// Whatever is assigned, apart from spaces, control characters and surrogates.
    Graph,
    /// `Lowercase`.
    Lower,
    /// [`Graph`](Posix::Graph) and `Zs`.
    Print,
    /// `P` and the nine symbols of ASCII, `$+<=>^` and `` `|~ ``: not the same as `\p{Punct}`.
    Punct,
    /// `White_Space`.
    Space,
    /// `Uppercase`.
    Upper,
    /// The hexadecimal digits of ASCII.
    Xdigit,
    /// `Alphabetic`, `M`, `Nd` and `Pc`: not quite what `\w` is, see [`word_ctype`].
    Word,
}

impl Posix {
    /// Every bracket.
    pub const ALL: [Posix; 14] = [
        Posix::Alnum,
        Posix::Alpha,
        Posix::Ascii,
        Posix::Blank,
        Posix::Cntrl,
        Posix::Digit,
        Posix::Graph,
        Posix::Lower,
        Posix::Print,
        Posix::Punct,
        Posix::Space,
        Posix::Upper,
        Posix::Xdigit,
        Posix::Word,
    ];

    /// The bracket of that name, or `None` where Onigmo returns error -121.
    ///
    /// Unlike in `\p{…}`, every character counts: `[[:Alpha:]]` is refused. A leading `^` is for
    /// the parser to take off.
    pub fn from_name(name: &[u8]) -> Option<Posix> {
        Posix::ALL.into_iter().find(|it| it.name().as_bytes() == name)
    }

    /// The name, as in the brackets.
    pub fn name(self) -> &'static str {
        match self {
            Posix::Alnum => "alnum",
            Posix::Alpha => "alpha",
            Posix::Ascii => "ascii",
            Posix::Blank => "blank",
            Posix::Cntrl => "cntrl",
            Posix::Digit => "digit",
            Posix::Graph => "graph",
            Posix::Lower => "lower",
            Posix::Print => "print",
            Posix::Punct => "punct",
            Posix::Space => "space",
            Posix::Upper => "upper",
            Posix::Xdigit => "xdigit",
            Posix::Word => "word",
        }
    }

    /// Its members.
    pub fn set(self, repertoire: Repertoire) -> &'static Set {
        static ASCII: [OnceLock<Set>; Posix::ALL.len()] =
            [const { OnceLock::new() }; Posix::ALL.len()];
        let unicode = known(match self {
            Posix::Punct => "xposixpunct",
            other => other.name(),
        });
        match repertoire {
            Repertoire::Unicode => unicode,
            Repertoire::Ascii => ASCII[self as usize].get_or_init(|| unicode.up_to(0x7F)),
        }
    }
}

/// `\w`, `\d`, `\s` or `\h`.
///
/// ```
/// use flblint::onigmo::unicode::{Repertoire, Shorthand};
///
/// let word = Shorthand::from_letter(b'w').unwrap();
/// assert!(word.set(Repertoire::Unicode).contains('é'.into()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shorthand {
    /// `\w`
    Word,
    /// `\d`
    Digit,
    /// `\s`
    Space,
    /// `\h`
    Hex,
}

impl Shorthand {
    /// The shorthand of a small letter. The capital one is for the parser to see as its negation.
    pub fn from_letter(letter: u8) -> Option<Shorthand> {
        match letter {
            b'w' => Some(Shorthand::Word),
            b'd' => Some(Shorthand::Digit),
            b's' => Some(Shorthand::Space),
            b'h' => Some(Shorthand::Hex),
            _ => None,
        }
    }

    /// Its members where it stands alone.
    ///
    /// By default that is [`Repertoire::Ascii`], and [`Repertoire::Unicode`] only under `(?u)`.
    /// There `\w` is [`word_ctype`].
    pub fn set(self, repertoire: Repertoire) -> &'static Set {
        match (self, repertoire) {
            (Shorthand::Word, Repertoire::Unicode) => word_ctype(),
            _ => self.set_in_class(repertoire),
        }
    }

    /// Its members where it stands in a class, as in `[\w]`: the POSIX bracket.
    pub fn set_in_class(self, repertoire: Repertoire) -> &'static Set {
        let bracket = match self {
            Shorthand::Word => Posix::Word,
            Shorthand::Digit => Posix::Digit,
            Shorthand::Space => Posix::Space,
            Shorthand::Hex => Posix::Xdigit,
        };
        bracket.set(repertoire)
    }
}

/// What a word is made of for `\b`, for `(?u)\w` outside a class, and in the name of a group.
///
/// It has six characters that `[[:word:]]`, `\p{Word}` and `(?u)[\w]` do not have. Below U+0100
/// Onigmo asks a table of its own here, and there these are digits:
///
/// ```
/// use flblint::onigmo::unicode::{Posix, Repertoire, word_ctype};
///
/// let word = Posix::Word.set(Repertoire::Unicode);
/// let more: String = ('\0'..=char::MAX)
///     .filter(|&it| word_ctype().contains(it.into()) && !word.contains(it.into()))
///     .collect();
/// assert_eq!(more, "²³¹¼½¾");
/// ```
///
/// (Ruby 3.1 and 3.3, which have Onigmo's code for it: `"²"` matches `\A\b²` and `(?u)\w`, not
/// `(?u)[\w]`.)
pub fn word_ctype() -> &'static Set {
    static WORD: OnceLock<Set> = OnceLock::new();
    WORD.get_or_init(|| {
        let more = [(0xB2, 0xB3), (0xB9, 0xB9), (0xBC, 0xBE)];
        Posix::Word.set(Repertoire::Unicode).ranges().iter().copied().chain(more).collect()
    })
}
