//! The tag of a file: `tag_compose` in `plugins/in_tail/tail_file.c`, spec `runtime.md` 3.4 to 3.6.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::onigmo::{Captures, Outcome, Regex};

use super::Refusal;

/// What becomes of a tag with `Tag_Regex`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composed {
    /// The tag.
    pub tag: String,
    /// Bytes that Fluent Bit writes behind the end of the tag's memory; 0 is the only good number.
    pub overflow: usize,
}

/// The tag of a file at `path` where no `Tag_Regex` compiles: the first `*` becomes the path.
///
/// `/`, `\` and `:` become dots, in the fixed part of the tag too; a dot behind a dot, a leading
/// separator, further stars and one dot at the end go.
///
/// ```
/// use flblint::sim::tag::expand_star;
///
/// assert_eq!(expand_star("kube.*", "/var/log/a.log"), "kube.var.log.a.log");
/// assert_eq!(expand_star("*", "/opt/x.log"), "opt.x.log");
/// assert_eq!(expand_star("a.*.b.*", "/opt/x.log"), "a.opt.x.log.b");
/// assert_eq!(expand_star("app", "/opt/x.log"), "app");
/// ```
pub fn expand_star(tag: &str, path: &str) -> String {
    let Some((before, after)) = tag.split_once('*') else { return tag.to_owned() };
    let mut out = Vec::new();
    for byte in before.bytes().chain(path.bytes()).chain(after.bytes()) {
        match byte {
            b'/' | b'\\' | b':' if out.is_empty() => {}
            b'/' | b'\\' | b':' | b'.' if out.last() == Some(&b'.') => {}
            b'/' | b'\\' | b':' => out.push(b'.'),
            b'*' => {}
            _ => out.push(byte),
        }
    }
    if out.last() == Some(&b'.') {
        out.pop();
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A piece of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Copied as it stands.
    Text(Range<usize>),
    /// `<name>`: the place of the whole, and of the name.
    Placeholder {
        /// With its brackets.
        whole: Range<usize>,
        /// Without them.
        name: Range<usize>,
    },
    /// A `<` that no `>` closes before the next `<`: the tag cannot be composed.
    Unclosed {
        /// Where the `<` stands.
        at: usize,
    },
}

/// The pieces of `tag` as Fluent Bit finds them; nothing follows an unclosed `<`.
///
/// ```
/// use flblint::sim::tag::{Piece, pieces};
///
/// assert_eq!(
///     pieces("k.<app>"),
///     [Piece::Text(0..2), Piece::Placeholder { whole: 2..7, name: 3..6 }],
/// );
/// assert_eq!(pieces("k.<a<b>"), [Piece::Text(0..2), Piece::Unclosed { at: 2 }]);
/// ```
pub fn pieces(tag: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut from = 0;
    while let Some(open) = tag[from..].find('<').map(|it| it + from) {
        if from < open {
            pieces.push(Piece::Text(from..open));
        }
        let inside = &tag[open + 1..];
        match inside.find(['<', '>']) {
            Some(end) if inside[end..].starts_with('>') => {
                let close = open + 1 + end;
                pieces.push(Piece::Placeholder { whole: open..close + 1, name: open + 1..close });
                from = close + 1;
            }
            _ => {
                pieces.push(Piece::Unclosed { at: open });
                return pieces;
            }
        }
    }
    if from < tag.len() {
        pieces.push(Piece::Text(from..tag.len()));
    }
    pieces
}

/// The names of the placeholders of `tag`, each with the place of the whole, in order.
pub fn placeholders(tag: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    pieces(tag).into_iter().filter_map(|it| match it {
        Piece::Placeholder { whole, name } => Some((&tag[name], whole)),
        Piece::Text(_) | Piece::Unclosed { .. } => None,
    })
}

/// The tag of a file at `path` with a `Tag_Regex` that compiles.
///
/// # Errors
///
/// The reason why Fluent Bit refuses the file.
///
/// ```
/// use flblint::onigmo::Regex;
/// use flblint::sim::Refusal;
/// use flblint::sim::tag::compose;
///
/// let path = "/var/log/payments-api.log";
/// let regex = Regex::new("(?<app>[a-z]+)-api")?;
/// assert_eq!(compose("k.<app>.<x>", path, &regex).unwrap().tag, "k.payments._");
/// // It matches, and has no group: `flb_regex_do` gives 0, which counts as a failure.
/// assert_eq!(compose("k", path, &Regex::new("payments")?), Err(Refusal::NoGroup));
/// # Ok::<(), flblint::onigmo::Error>(())
/// ```
pub fn compose(tag: &str, path: &str, regex: &Regex) -> Result<Composed, Refusal> {
    let captures = match regex.search(path) {
        Outcome::Match(captures) => captures,
        Outcome::NoMatch => return Err(Refusal::NoMatch),
        Outcome::Budget { steps } => return Err(Refusal::TooManySteps { steps }),
    };
    if regex.group_count() == 0 {
        return Err(Refusal::NoGroup);
    }
    let values = values(regex, &captures, path.as_bytes());
    let mut out = Vec::new();
    for piece in pieces(tag) {
        match piece {
            Piece::Text(range) => out.extend_from_slice(&tag.as_bytes()[range]),
            Piece::Placeholder { name, .. } => {
                out.extend_from_slice(values.get(&tag[name]).copied().unwrap_or(b"_"));
            }
            Piece::Unclosed { at } => return Err(Refusal::Unclosed { at }),
        }
    }
    // `flb_tail_file_append` allocates one byte more than both; the tag ends with a NUL.
    let overflow = out.len().saturating_sub(tag.len() + path.len());
    Ok(Composed { tag: String::from_utf8_lossy(&out).into_owned(), overflow })
}

/// What each name captured; a later group of the same name wins, an empty one does not count.
fn values<'a>(
    regex: &'a Regex,
    captures: &Captures,
    path: &'a [u8],
) -> BTreeMap<&'a str, &'a [u8]> {
    let mut values = BTreeMap::new();
    for name in regex.names() {
        for group in &name.groups {
            match captures.get(*group) {
                Some(range) if !range.is_empty() => {
                    values.insert(name.name.as_str(), &path[range]);
                }
                _ => {}
            }
        }
    }
    values
}
