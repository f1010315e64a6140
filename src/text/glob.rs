//! Patterns of file names: glob(3) for `Path`, fnmatch(3) for `Exclude_Path`.
//!
//! Fluent Bit runs in the C locale, so all of it works on bytes: `caf?` does not match `café`
//! (spec `runtime.md` 3.1, 3.2, 11).

/// The path under which glob(3) gives the file `path` for `pattern`, if it does.
///
/// Fluent Bit calls it with `GLOB_TILDE | GLOB_ERR`: no braces, `**` is `*`, no wildcard matches a
/// `/` or a leading `.`. The parts of the result that have no wildcard are those of the pattern,
/// so a doubled `/` in it is in every path. A `..` is resolved in the text; symbolic links are not
/// known here.
///
/// ```
/// use flblint::text::glob::path;
///
/// let log = "/var/log/containers/a.log";
/// assert_eq!(path("/var/log/containers/*.log", log).as_deref(), Some(log));
/// assert_eq!(path("/var/log/*.log", log), None);
/// assert_eq!(path("/var/**/*.log", log), None);
/// assert_eq!(path("/var/log//*/*.log", log).as_deref(), Some("/var/log//containers/a.log"));
/// assert_eq!(path("/var/log/containers/*", "/var/log/containers/.hidden"), None);
/// ```
pub fn path(pattern: &str, path: &str) -> Option<String> {
    if pattern.starts_with('/') != path.starts_with('/') || pattern.ends_with('/') {
        return None;
    }
    let names: Vec<&str> = path.split('/').filter(|it| !it.is_empty() && *it != ".").collect();
    // How many names are used up so far, and the path given for them. There is more than one way
    // only through a part such as `.*`, which matches the entry `.` of a folder too.
    let mut ways: Vec<(usize, Vec<&str>)> = vec![(0, Vec::new())];
    for (part, stays) in parts(pattern)? {
        if !stays {
            for (_, given) in &mut ways {
                given.push(part);
            }
            continue;
        }
        let fits = Matcher { pattern: part.as_bytes(), hides_dots: true };
        let here = has_wildcard(part) && fits.matches(b".");
        let mut next: Vec<(usize, Vec<&str>)> = Vec::new();
        for (used, given) in ways {
            let name = names.get(used).filter(|it| fits.matches(it.as_bytes()));
            let by_name = name.map(|it| (used + 1, *it));
            for (used, entry) in by_name.into_iter().chain(here.then_some((used, "."))) {
                if next.iter().all(|(other, _)| *other != used) {
                    next.push((used, given.iter().copied().chain([entry]).collect()));
                }
            }
        }
        ways = next;
    }
    ways.into_iter().find(|(used, _)| *used == names.len()).map(|(_, given)| given.join("/"))
}

/// The parts of a pattern between its slashes, each with whether a name of the path stands for it:
/// none does for an empty part, for `.`, for `..` and for the part that a `..` takes back. `None`
/// where that part has a wildcard.
fn parts(pattern: &str) -> Option<Vec<(&str, bool)>> {
    let mut parts: Vec<(&str, bool)> = Vec::new();
    for part in pattern.split('/') {
        if part == ".." {
            let taken_back = parts.iter_mut().rfind(|(_, stays)| *stays)?;
            if has_wildcard(taken_back.0) {
                return None;
            }
            taken_back.1 = false;
        }
        parts.push((part, !matches!(part, "" | "." | "..")));
    }
    Some(parts)
}

/// Whether fnmatch(3) without flags matches all of `text`: `*` and `?` match `/` and dots too.
///
/// ```
/// use flblint::text::glob::fnmatch;
///
/// assert!(fnmatch("*.log", "/var/log/app/a.log"));
/// assert!(!fnmatch("a.log", "/var/log/app/a.log"));
/// assert!(fnmatch("/var/log/[a-c]*/?.log", "/var/log/app/a.log"));
/// ```
pub fn fnmatch(pattern: &str, text: &str) -> bool {
    Matcher { pattern: pattern.as_bytes(), hides_dots: false }.matches(text.as_bytes())
}

/// Whether glob(3) takes a character of `pattern` for anything but itself.
pub fn has_wildcard(pattern: &str) -> bool {
    pattern.contains(['*', '?', '['])
}

/// One pattern at work.
struct Matcher<'a> {
    pattern: &'a [u8],
    /// No wildcard matches a `.` at the start (`FNM_PERIOD`).
    hides_dots: bool,
}

/// What the next element of a pattern says to a byte.
enum Element {
    /// It takes the byte or does not; the pattern goes on there.
    Byte {
        takes: bool,
        next: usize,
    },
    Star {
        next: usize,
    },
    End,
}

impl Matcher<'_> {
    /// Keeps one place to go back to: only the last `*` can be given more.
    fn matches(&self, text: &[u8]) -> bool {
        let (mut at, mut pattern) = (0, 0);
        let mut again: Option<(usize, usize)> = None;
        loop {
            match self.element(pattern, text, at) {
                Element::Star { next } if !self.is_hidden(text, at) => {
                    again = Some((at, next));
                    pattern = next;
                    continue;
                }
                Element::Byte { takes: true, next } => {
                    (at, pattern) = (at + 1, next);
                    continue;
                }
                Element::End if at == text.len() => return true,
                Element::Star { .. } | Element::Byte { .. } | Element::End => {}
            }
            match again.as_mut() {
                Some((start, behind)) if *start < text.len() => {
                    *start += 1;
                    (at, pattern) = (*start, *behind);
                }
                _ => return false,
            }
        }
    }

    /// A leading dot that wildcards do not see.
    fn is_hidden(&self, text: &[u8], at: usize) -> bool {
        self.hides_dots && at == 0 && text.first() == Some(&b'.')
    }

    /// The element of the pattern at `at_pattern`, asked about the byte of `text` at `at`.
    fn element(&self, at_pattern: usize, text: &[u8], at: usize) -> Element {
        let byte = text.get(at).copied();
        let seen = byte.filter(|_| !self.is_hidden(text, at));
        let literal = |expected: u8, next| Element::Byte { takes: byte == Some(expected), next };
        match self.pattern.get(at_pattern) {
            None => Element::End,
            Some(b'*') => Element::Star { next: at_pattern + 1 },
            Some(b'?') => Element::Byte { takes: seen.is_some(), next: at_pattern + 1 },
            Some(b'[') => match bracket(self.pattern, at_pattern + 1, seen.unwrap_or(0)) {
                Some((takes, next)) => Element::Byte { takes: takes && seen.is_some(), next },
                None => literal(b'[', at_pattern + 1),
            },
            Some(b'\\') if at_pattern + 1 < self.pattern.len() => {
                literal(self.pattern[at_pattern + 1], at_pattern + 2)
            }
            Some(byte) => literal(*byte, at_pattern + 1),
        }
    }
}

/// Whether the bracket expression that begins behind the `[` takes `byte`, and where it ends;
/// `None` if it is never closed, which makes the `[` literal.
fn bracket(pattern: &[u8], start: usize, byte: u8) -> Option<(bool, usize)> {
    let negated = matches!(pattern.get(start), Some(b'!' | b'^'));
    let first = start + usize::from(negated);
    let mut at = first;
    let mut takes = false;
    loop {
        if *pattern.get(at)? == b']' && at != first {
            return Some((takes != negated, at + 1));
        }
        if let Some((in_class, next)) = class(pattern, at, byte) {
            takes |= in_class;
            at = next;
            continue;
        }
        let (low, next) = member(pattern, at)?;
        let is_range = pattern.get(next) == Some(&b'-') && pattern.get(next + 1) != Some(&b']');
        if is_range {
            let (high, next) = member(pattern, next + 1)?;
            takes |= (low..=high).contains(&byte);
            at = next;
        } else {
            takes |= low == byte;
            at = next;
        }
    }
}

/// One character of a bracket expression, and where the next begins.
fn member(pattern: &[u8], at: usize) -> Option<(u8, usize)> {
    match (*pattern.get(at)?, pattern.get(at + 1)) {
        (b'\\', Some(escaped)) => Some((*escaped, at + 2)),
        (byte, _) => Some((byte, at + 1)),
    }
}

/// `[:alpha:]` and its like in the C locale; an unknown name takes nothing.
fn class(pattern: &[u8], at: usize, byte: u8) -> Option<(bool, usize)> {
    let inside = pattern.get(at..)?.strip_prefix(b"[:")?;
    let length = inside.iter().position(|it| !it.is_ascii_lowercase())?;
    if !inside[length..].starts_with(b":]") {
        return None;
    }
    let takes = match &inside[..length] {
        b"alpha" => byte.is_ascii_alphabetic(),
        b"digit" => byte.is_ascii_digit(),
        b"alnum" => byte.is_ascii_alphanumeric(),
        b"upper" => byte.is_ascii_uppercase(),
        b"lower" => byte.is_ascii_lowercase(),
        b"punct" => byte.is_ascii_punctuation(),
        b"space" => byte.is_ascii_whitespace() || byte == 0x0b,
        b"blank" => byte == b' ' || byte == b'\t',
        b"cntrl" => byte.is_ascii_control(),
        b"graph" => byte.is_ascii_graphic(),
        b"print" => byte.is_ascii_graphic() || byte == b' ',
        b"xdigit" => byte.is_ascii_hexdigit(),
        _ => false,
    };
    Some((takes, at + length + 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, text: &str, expect: bool) {
        assert_eq!(fnmatch(pattern, text), expect, "{pattern} {text}");
    }

    #[test]
    fn stars() {
        check("", "", true);
        check("*", "", true);
        check("**", "a/b", true);
        check("a*b*c", "axxbyyc", true);
        check("a*b*c", "axxbyy", false);
        check("*aab", "aaaab", true);
    }

    #[test]
    fn bytes_not_characters() {
        check("caf?", "café", false);
        check("caf??", "café", true);
        check("日???", "日本", true);
    }

    #[test]
    fn brackets() {
        check("[a-c]x", "bx", true);
        check("[!a-c]x", "bx", false);
        check("[^a-c]x", "dx", true);
        check("[]]", "]", true);
        check("[]-a]", "^", true);
        check("[a-]", "-", true);
        check("[", "[", true);
        check("[a", "[a", true);
        check("[[:upper:]]", "A", true);
        check("[[:foo:]]", "f", false);
        check("[\\]]", "]", true);
        check("[[]1]", "[1]", true);
    }

    #[test]
    fn escapes() {
        check("a\\*", "a*", true);
        check("a\\*", "ab", false);
        check("a\\", "a\\", true);
    }

    #[test]
    fn dots_hide_from_wildcards_only() {
        assert_eq!(path("/a/.*", "/a/.b").as_deref(), Some("/a/.b"));
        assert_eq!(path("/a/?b", "/a/.b"), None);
        assert_eq!(path("/a/[.]b", "/a/.b"), None);
        assert_eq!(path("/a/*.b", "/a/.b"), None);
        assert_eq!(path("/a/x*", "/a/x.b").as_deref(), Some("/a/x.b"));
    }

    #[test]
    fn a_folder_is_an_entry_of_itself() {
        assert_eq!(path("/a/.*/*", "/a/b.log").as_deref(), Some("/a/./b.log"));
        assert_eq!(path("/a/*/*", "/a/b.log"), None);
    }

    #[test]
    fn folders() {
        assert_eq!(path("/a/*/", "/a/b"), None);
        assert_eq!(path("/a/b/../c/*", "/a/c/d").as_deref(), Some("/a/b/../c/d"));
        assert_eq!(path("./a/*", "a/b").as_deref(), Some("./a/b"));
        assert_eq!(path("a/*", "/a/b"), None);
    }
}
