//! Who takes a tag: `flb_router_match` in `flb_router.c`, spec `config.md` 18.2.

use crate::model::{Config, Instance, Kind, Pattern, Value};
use crate::onigmo::{Outcome, Regex};

/// Whether the glob of `Match` takes all of `tag`: `*` is any text, dots too; nothing else is special.
///
/// ```
/// use flblint::sim::route::glob;
///
/// assert!(glob("kube.*", "kube.a.b"));
/// assert!(glob("*", "anything"));
/// assert!(!glob("kube.*", "kube"));
/// assert!(!glob("a?c", "abc"));
/// ```
pub fn glob(pattern: &str, tag: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = tag.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// Whether `Match_Regex` takes `tag`: the match begins at the start of the tag and is not empty.
///
/// `None` where the engine gives up.
///
/// ```
/// use flblint::onigmo::Regex;
/// use flblint::sim::route::regex;
///
/// assert_eq!(regex(&Regex::new("kube")?, "kube.app.x"), Some(true));
/// assert_eq!(regex(&Regex::new("app")?, "kube.app.x"), Some(false));
/// assert_eq!(regex(&Regex::new("z?")?, "kube.app.x"), Some(false));
/// # Ok::<(), flblint::onigmo::Error>(())
/// ```
pub fn regex(regex: &Regex, tag: &str) -> Option<bool> {
    match regex.match_at(tag, 0) {
        Outcome::Match(captures) => Some(captures.get(0).is_some_and(|it| !it.is_empty())),
        Outcome::NoMatch => Some(false),
        Outcome::Budget { .. } => None,
    }
}

/// Whether `instance`, a filter or an output, takes records with `tag`; `None` where that is not
/// known.
///
/// Without `Match` and a `Match_Regex` that compiles an instance takes nothing; but a single output
/// beside a single input takes all (`flb_router_io_set`).
pub fn takes(config: &Config, instance: &Instance, tag: &str) -> Option<bool> {
    let matcher = &instance.matcher;
    let by_regex = match &matcher.regex {
        Some(Pattern { regex: Ok(compiled), .. }) => regex(compiled, tag),
        None if matcher.regex_value.is_some() => None,
        Some(_) | None => Some(false),
    };
    let by_glob = match &matcher.glob {
        Some(value) => value.text().map(|it| glob(it, tag)),
        None => Some(is_only_pair(config, instance) && !matcher.has_regex()),
    };
    match (by_regex, by_glob) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

/// Exactly one input and one output: the output without a `Match` takes all.
pub fn is_only_pair(config: &Config, instance: &Instance) -> bool {
    // Of many, no more than two are counted.
    instance.kind == Kind::Output
        && config.outputs().take(2).count() == 1
        && config.inputs().take(2).count() == 1
}

/// The value that decides what `instance` takes, to point at.
pub fn matcher_value(instance: &Instance) -> Option<&Value> {
    instance.matcher.glob.as_ref().or(instance.matcher.regex_value.as_ref())
}
