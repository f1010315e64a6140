//! Words that several rules say, so that all say them alike.

/// So many characters of a text are quoted.
const LONGEST: usize = 40;

/// Which releases do not keep the memory of a refused file.
pub(in crate::rules) const FIXED: &str = "fixed in 4.2.5 and 5.0.6";

/// What becomes of records whose tag no output takes.
pub(in crate::rules) const DISCARDED: &str = "Fluent Bit discards such records, and logs nothing";

/// `text` in backquotes; of a long one, its start and its end.
pub(in crate::rules) fn quoted(text: &str) -> String {
    let count = text.chars().count();
    if count <= LONGEST {
        return format!("`{text}`");
    }
    let kept = (LONGEST - 1) / 2;
    let start: String = text.chars().take(kept).collect();
    let end: String = text.chars().skip(count - kept).collect();
    format!("`{start}…{end}`")
}

/// `a`, `b`: texts in backquotes, with commas between them.
pub(in crate::rules) fn list<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = texts.into_iter().map(|it| format!("`{it}`")).collect();
    quoted.join(", ")
}

/// That Fluent Bit logs these lines, one after the other.
pub(in crate::rules) fn logs(lines: &[impl AsRef<str>]) -> String {
    let lines: Vec<String> = lines.iter().map(|it| format!("`{}`", it.as_ref())).collect();
    format!("Fluent Bit logs {}", lines.join(" and "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_keep_both_ends() {
        assert_eq!(quoted("app.log.1"), "`app.log.1`");
        assert_eq!(quoted(&"é".repeat(40)), format!("`{}`", "é".repeat(40)));
        let long = format!("{}.log.1", "0".repeat(64));
        assert_eq!(quoted(&long), "`0000000000000000000…0000000000000.log.1`");
    }

    #[test]
    fn what_is_logged() {
        assert_eq!(logs(&["a"]), "Fluent Bit logs `a`");
        assert_eq!(logs(&["a", "b"]), "Fluent Bit logs `a` and `b`");
        assert_eq!(list(["a", "b"]), "`a`, `b`");
    }
}
