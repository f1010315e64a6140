//! "Did you mean": the nearest of several names.

/// So many letters may be wrong.
const MOST_WRONG: usize = 2;

/// The one of `known` that `given` was most likely meant to be: at most two letters away, and less
/// than half of it. Case does not count, and `-`, `.` and a blank are as good as `_`.
pub(in crate::rules) fn nearest<'a>(
    given: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let plain = |name: &str| name.trim().to_lowercase().replace(['-', ' ', '.'], "_");
    let given = plain(given);
    let length = given.chars().count();
    // Most are too long or too short to be near, whatever their letters.
    let may_be_near = |name: &&str| name.trim().chars().count().abs_diff(length) <= 2 * MOST_WRONG;
    known
        .into_iter()
        .filter(may_be_near)
        .map(|name| (strsim::damerau_levenshtein(&plain(name), &given), name))
        .filter(|(wrong, name)| *wrong <= MOST_WRONG && 2 * wrong < name.chars().count())
        .min_by_key(|(wrong, _)| *wrong)
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

    #[test]
    fn parsers() {
        let names = ["docker", "cri", "nginx", "time"];
        assert_eq!(nearest("Docker", names), Some("docker"));
        assert_eq!(nearest("ngnix", names), Some("nginx"));
        assert_eq!(nearest("crio", names), Some("cri"));
        assert_eq!(nearest("go", names), None);
        assert_eq!(nearest("name", names), None);
    }
}
