use std::ops::Range;

/// The words of a value, as Fluent Bit splits lists of words: at blanks, `"…"` is one word.
///
/// `token_retrieve` in `flb_slist.c`: `\"` inside quotes is a quote and every backslash before a
/// quote counts as one that escapes it; without a closing quote the rest is the word; tabs and
/// single quotes are ordinary characters. Gives at most `most` words and, if anything is left,
/// the rest as one more. Each word comes with its place in `text`, quotes excluded.
///
/// ```
/// use flblint::model::tokens;
///
/// let words = |text: &str| -> Vec<String> {
///     tokens(text, 3).into_iter().map(|(word, _)| word).collect()
/// };
/// assert_eq!(words(r#""start_state" "/^a b/" "cont""#), ["start_state", "/^a b/", "cont"]);
/// assert_eq!(words(r#""a \"b\"" c  d  e f"#), ["a \"b\"", "c", "d", "e f"]);
/// ```
pub fn tokens(text: &str, most: usize) -> Vec<(String, Range<usize>)> {
    let mut words = Vec::new();
    let mut at = 0;
    loop {
        at += text[at..].len() - text[at..].trim_start_matches(' ').len();
        if at == text.len() {
            return words;
        }
        if words.len() == most {
            words.push((text[at..].to_owned(), at..text.len()));
            return words;
        }
        if text[at..].starts_with('"') {
            let range = quoted(text, at + 1);
            words.push((text[range.clone()].replace("\\\"", "\""), range.clone()));
            at = (range.end + 1).min(text.len());
        } else {
            let end = text[at..].find(' ').map_or(text.len(), |it| at + it);
            words.push((text[at..end].to_owned(), at..end));
            at = end;
        }
    }
}

/// The place of the word behind a quote that ends at `start`.
fn quoted(text: &str, start: usize) -> Range<usize> {
    let mut from = start;
    while let Some(quote) = text[from..].find('"').map(|it| it + from) {
        if !text[start..quote].ends_with('\\') {
            return start..quote;
        }
        from = quote + 1;
    }
    start..text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let words: Vec<String> = tokens(text, 3).into_iter().map(|(word, _)| word).collect();
        assert_eq!(words, expect, "{text}");
    }

    #[test]
    fn words_and_quotes() {
        check("", &[]);
        check("   ", &[]);
        check("a", &["a"]);
        check(" a  b ", &["a", "b"]);
        check("\"a b", &["a b"]);
        check("\"\" x", &["", "x"]);
        check("'a b'", &["'a", "b'"]);
        check("a\tb c", &["a\tb", "c"]);
        check("\"a\\\\\" b", &["a\\\" b"]);
        check("a b c d  e", &["a", "b", "c", "d  e"]);
    }

    #[test]
    fn places_are_without_quotes() {
        let text = r#"$log "^a b" x"#;
        let places: Vec<&str> = tokens(text, 4).into_iter().map(|(_, it)| &text[it]).collect();
        assert_eq!(places, ["$log", "^a b", "x"]);
    }
}
