//! "Did you mean".

/// The one of `known` that `given` was most likely meant to be; `None` where none is near.
///
/// Names that differ in nothing but case, or in `-` for `_`, are the nearest.
pub(in crate::rules) fn nearest<'a>(
    given: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let plain = |name: &str| name.trim().to_ascii_lowercase().replace(['-', ' ', '.'], "_");
    let given = plain(given);
    let most = given.chars().count().div_ceil(3).min(2);
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&plain(name), &given), name))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(given: &str, expect: Option<&str>) {
        assert_eq!(nearest(given, ["app", "namespace_name", "pod_name"]), expect, "{given}");
    }

    #[test]
    fn case_and_typing_mistakes() {
        check("App", Some("app"));
        check("ap", Some("app"));
        check("pod-name", Some("pod_name"));
        check("namepsace_name", Some("namespace_name"));
    }

    #[test]
    fn another_name_is_not_near() {
        check("", None);
        check("x", None);
        check("ns", None);
        check("container_name", None);
    }
}
