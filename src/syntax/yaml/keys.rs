use crate::text::{Placed, Spanned};

/// The key of a property as Fluent Bit makes it of what is written: `flb_cf_key_translate`.
///
/// camelCase becomes `snake_case`. A key that only changes its case stays as it is written, for
/// keys are compared without regard to it.
pub(super) fn translate(written: &str) -> String {
    let is_camel_case = written.starts_with(|c: char| c.is_ascii_lowercase())
        && !written.contains('_')
        && written.contains(|c: char| c.is_ascii_uppercase());
    if !is_camel_case {
        return written.to_owned();
    }
    let mut key = String::with_capacity(written.len() + 4);
    for c in written.chars() {
        if c.is_ascii_uppercase() {
            key.push('_');
        }
        key.push(c.to_ascii_lowercase());
    }
    key
}

/// `text` without what is `isspace` in the C locale at both ends; `None` where nothing is left of
/// something (`flb_sds_trim`).
pub(super) fn trim(text: &Placed) -> Option<Placed> {
    let is_space = |c: char| matches!(c, ' ' | '\t'..='\r');
    let whole = text.text();
    if whole.is_empty() {
        return Some(text.clone());
    }
    let start = whole.len() - whole.trim_start_matches(is_space).len();
    let end = whole.trim_end_matches(is_space).len();
    (start < end).then(|| {
        if start == 0 && end == whole.len() { text.clone() } else { text.slice(start..end) }
    })
}

/// `text` as a key: translated and trimmed; `None` where Fluent Bit takes it for no key.
pub(super) fn key(text: &Placed) -> Option<Spanned<String>> {
    let trimmed = trim(text)?;
    (!trimmed.text().is_empty()).then(|| Spanned::new(translate(trimmed.text()), trimmed.span()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of `config.md` 5.5.
    #[test]
    fn camel_case() {
        for (written, key) in [
            ("Read_From_Head", "Read_From_Head"),
            ("ReadFromHead", "ReadFromHead"),
            ("readFromHead", "read_from_head"),
            ("tagRegex", "tag_regex"),
            ("tag_Regex", "tag_Regex"),
            ("multiline.Parser", "multiline._parser"),
            ("kubeURL", "kube_u_r_l"),
            ("nAME", "n_a_m_e"),
            ("a-B", "a-_b"),
            ("", ""),
        ] {
            assert_eq!(translate(written), key);
        }
    }
}
