//! Tags and those who take them, for all rules about `Match`.

use std::ops::Range;

use crate::model::{Config, Instance, Kind, Pattern, Property, Tail, Value};
use crate::onigmo::Outcome;
use crate::sim::language::{Language, Method, Program};
use crate::sim::shape::Node;
use crate::sim::tag::Piece;
use crate::sim::tags::{self, Source};
use crate::sim::{Trace, route, tag};
use crate::text::Span;

use super::templates::is_unfilled;
use super::words::quoted;

/// A `Match` in which something looks like a wildcard that Fluent Bit does not know.
pub(in crate::rules) struct Wildcard<'a> {
    /// The property.
    pub(in crate::rules) property: &'a Property,
    /// Where in the value.
    pub(in crate::rules) range: Range<usize>,
}

/// Where tags come from. Placeholders that nothing fills, for a mistake that another rule explains,
/// may become anything: what the tags are meant to be decides who takes them.
pub(in crate::rules) fn sources(config: &Config) -> Vec<Source<'_>> {
    let mut sources = tags::sources(config);
    for tail in config.tails.iter().filter(|it| is_unfilled_tail(it)) {
        let instance = config.instance(tail);
        let source = sources.iter_mut().find(|it| std::ptr::eq(it.instance, instance));
        if let (Some(source), Some(tag)) = (source, tail.tag()) {
            source.tags = Some(meant(tag.text()));
        }
    }
    sources
}

/// Whether `Tag` has placeholders and there is no `Tag_Regex` that compiles.
pub(in crate::rules) fn is_unfilled_tail(tail: &Tail) -> bool {
    let no_regex = match &tail.pattern {
        Some(pattern) => pattern.regex.is_err(),
        None => tail.tag_regex.is_none(),
    };
    no_regex && tail.tag().is_some_and(|it| tag::placeholders(it.text()).next().is_some())
}

/// The tags that `tag` stands for.
fn meant(tag: &str) -> Language {
    let mut language = Language::default();
    for piece in tag::pieces(tag) {
        match piece {
            Piece::Text(range) => match tag[range.clone()].split_once('*') {
                Some((before, _)) => {
                    language.push(before);
                    language.push_any();
                    return language;
                }
                None => language.push(&tag[range]),
            },
            Piece::Placeholder { .. } | Piece::Unclosed { .. } => language.push_any(),
        }
    }
    language
}

/// Tags of which all is known: of inputs, of filters that give new ones, and of sample paths.
pub(in crate::rules) fn known_tags(sources: &[Source<'_>], trace: &Trace<'_>) -> Vec<String> {
    let of_sources = sources.iter().filter_map(|it| it.tags.as_ref()?.text());
    let sampled = trace.tails.iter().filter(|it| !is_unfilled_tail(it.tail));
    let of_samples = sampled.flat_map(|it| it.tags().map(|(_, tag)| tag.to_owned()));
    of_sources.chain(of_samples).collect()
}

/// Whether it is certain that `instance` takes none of `tags`.
pub(in crate::rules) fn never_takes(config: &Config, instance: &Instance, tags: &Language) -> bool {
    if let Some(tag) = tags.text() {
        return route::takes(config, instance, &tag) == Some(false);
    }
    let matcher = &instance.matcher;
    let by_glob = match &matcher.glob {
        Some(value) => value.text().is_some_and(|it| !Language::of_match(it).meets(tags)),
        None => matcher.has_regex() || !route::is_only_pair(config, instance),
    };
    let by_regex = match (&matcher.regex, &matcher.regex_value) {
        (Some(pattern), _) => never_matches(pattern, tags),
        (None, value) => value.is_none(),
    };
    by_glob && by_regex
}

/// Whether it is certain that the `Match_Regex` matches none of `tags`.
fn never_matches(pattern: &Pattern, tags: &Language) -> bool {
    let Ok(regex) = &pattern.regex else { return true };
    if let Some(tag) = tags.text() {
        return route::regex(regex, &tag) == Some(false);
    }
    shape(pattern)
        .and_then(|it| Program::new(it.top(), Method::AtStart))
        .is_some_and(|it| !it.may_match(tags))
}

/// The shape of a pattern that compiles.
pub(in crate::rules) fn shape(pattern: &Pattern) -> Option<Node> {
    Node::of(pattern.regex.as_ref().ok()?)
}

/// Whether a filter may give records with `tags` another tag, or make use of them without an
/// output.
fn is_retagged(config: &Config, tags: &Language) -> bool {
    config.filters().any(|it| {
        let retags = matches!(it.plugin.as_deref(), Some("rewrite_tag" | "log_to_metrics"));
        retags && !never_takes(config, it, tags)
    })
}

/// Whether something else is wrong with what a filter or output takes, for another rule to say.
pub(in crate::rules) fn has_own_finding(
    sources: &[Source<'_>],
    trace: &Trace<'_>,
    instance: &Instance,
) -> bool {
    let matcher = &instance.matcher;
    let no_regex = matcher.regex.as_ref().is_some_and(|it| it.regex.is_err());
    // All tags are many, and most patterns have nothing to look for among them.
    let takes_known =
        |text: &str| known_tags(sources, trace).iter().any(|it| route::glob(text, it));
    let nothing = matcher.glob.is_none() && matcher.regex_value.is_none();
    no_regex
        || nothing
        || wildcard(instance, takes_known).is_some()
        || matcher.regex.as_ref().is_some_and(is_empty_only)
        || inside_only(sources, trace, instance).is_some()
}

/// Whether something else is wrong with an output, or with a filter that gives new tags.
pub(in crate::rules) fn is_said_elsewhere(
    config: &Config,
    sources: &[Source<'_>],
    trace: &Trace<'_>,
) -> bool {
    let retags = config.filters().filter(|it| it.plugin.as_deref() == Some("rewrite_tag"));
    config.outputs().chain(retags).any(|it| has_own_finding(sources, trace, it))
}

/// The sources whose records reach no output, for certain.
pub(in crate::rules) fn unmatched<'a, 's>(
    config: &Config,
    sources: &'s [Source<'a>],
    trace: &Trace<'_>,
) -> Vec<&'s Source<'a>> {
    if !all_is_seen(config) || is_said_elsewhere(config, sources, trace) {
        return Vec::new();
    }
    sources
        .iter()
        .filter(|it| it.tags.as_ref().is_some_and(|tags| goes_nowhere(config, it.instance, tags)))
        .collect()
}

/// Whether nothing is to arrive anywhere: the outputs hold the place of others.
pub(in crate::rules) fn is_unfinished(config: &Config) -> bool {
    config.outputs().all(|it| it.plugin.as_deref() == Some("null"))
}

/// Whether `tag-route-unmatched` says that nothing of `instance` arrives.
pub(in crate::rules) fn is_unmatched(
    config: &Config,
    trace: &Trace<'_>,
    instance: &Instance,
) -> bool {
    let sources = sources(config);
    let is_here = |it: &&Source<'_>| std::ptr::eq(it.instance, instance);
    !is_unfinished(config)
        && unmatched(config, &sources, trace).iter().copied().any(|it| is_here(&it))
}

/// Whether every output of the configuration is in sight, and there is one.
pub(in crate::rules) fn all_is_seen(config: &Config) -> bool {
    !tags::has_other_ways(config) && config.outputs().next().is_some()
}

/// Whether records with `tags` that `instance` gives reach no output, for certain.
pub(in crate::rules) fn goes_nowhere(
    config: &Config,
    instance: &Instance,
    tags: &Language,
) -> bool {
    instance.property("routable").is_none()
        && config.outputs().all(|it| never_takes(config, it, tags))
        && !is_retagged(config, tags)
}

/// Whether every tag there can be is known as far as `tags` say.
pub(in crate::rules) fn all_known(sources: &[Source<'_>]) -> bool {
    sources.iter().any(|it| it.instance.kind == Kind::Input)
        && sources.iter().all(|it| it.tags.is_some())
}

/// The tags of `sources` as they are written, for a note.
pub(in crate::rules) fn list(sources: &[Source<'_>]) -> String {
    const MOST: usize = 5;
    let mut words: Vec<String> = Vec::new();
    for source in sources {
        let written = source.instance.property("tag").and_then(|it| it.value.text());
        let word = match source.tags.as_ref().and_then(Language::text) {
            Some(tag) => format!("`{tag}`"),
            None => match written {
                Some(written) => format!("`{written}` of {}", source.instance.name),
                None => format!("those of {}", source.instance.name),
            },
        };
        if !words.contains(&word) {
            words.push(word);
        }
    }
    let more = words.len().saturating_sub(MOST);
    words.truncate(MOST);
    let more = if 0 < more { format!(" and {more} more") } else { String::new() };
    format!("{}{more}", words.join(", "))
}

/// Whether a pattern matches nothing but the empty text.
pub(in crate::rules) fn is_empty_only(pattern: &Pattern) -> bool {
    shape(pattern).is_some_and(|it| it.length().1 == Some(0))
}

/// A tag in which the `Match_Regex` of `instance` matches, but not at the start; `None` where it
/// takes any tag, or may.
pub(in crate::rules) fn inside_only(
    sources: &[Source<'_>],
    trace: &Trace<'_>,
    instance: &Instance,
) -> Option<String> {
    let pattern = instance.matcher.regex.as_ref()?;
    let regex = pattern.regex.as_ref().ok()?;
    let tags = || sources.iter().map(|it| it.tags.as_ref());
    if tags().any(|it| it.is_none_or(|it| !never_matches(pattern, it))) {
        return None;
    }
    let glob = instance.matcher.glob.as_ref().map(Value::text);
    let known = known_tags(sources, trace);
    if known.iter().any(|it| route::regex(regex, it) != Some(false)) {
        return None;
    }
    known.into_iter().find(|tag| {
        let taken = glob.is_some_and(|it| it.is_none_or(|it| route::glob(it, tag)));
        let Outcome::Match(captures) = regex.search(tag) else { return false };
        !taken && captures.get(0).is_some_and(|it| 0 < it.start && !it.is_empty())
    })
}

/// What decides what `instance` takes, as a message names it, and where it is.
pub(in crate::rules) fn named(instance: &Instance) -> Option<(Span, String)> {
    let value = route::matcher_value(instance)?;
    let name = if instance.matcher.glob.is_some() { "Match" } else { "Match_Regex" };
    Some((value.span(), format!("{name} {}", quoted(value.text().unwrap_or_default()))))
}

/// What in the `Match` of `instance` looks like a wildcard and is plain text, unless a tag of
/// the configuration is taken as it stands: `takes_known` says that.
pub(in crate::rules) fn wildcard(
    instance: &Instance,
    takes_known: impl FnOnce(&str) -> bool,
) -> Option<Wildcard<'_>> {
    let property = instance.property("match")?;
    let text = property.value.text()?;
    let at = if text.starts_with(".*") {
        0
    } else {
        text.find(['?', '[', '{', '(', '|', '^', '$', '\\', ',', ' '])?
    };
    if is_unfilled(text) || takes_known(text) {
        return None;
    }
    let close = match text.as_bytes()[at] {
        b'[' => ']',
        b'{' => '}',
        b'(' => ')',
        _ => return Some(Wildcard { property, range: at..at + 1 }),
    };
    let end = text[at..].find(close).map_or(at + 1, |it| at + it + 1);
    Some(Wildcard { property, range: at..end })
}
