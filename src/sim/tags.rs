//! Which tags there can be: of each input, of each filter that gives new ones.

use crate::model::{Config, Instance, Kind, Tail, tokens};
use crate::text::Span;

use super::language::Language;
use super::tag::{Piece, expand_star, pieces};

/// Inputs that put their own tag, as it stands, on all they collect. Others, `forward` and `http`
/// among them, take tags from outside.
const OWN_TAG: &[&str] = &[
    "blob",
    "collectd",
    "cpu",
    "disk",
    "docker",
    "docker_events",
    "dummy",
    "exec",
    "exec_wasi",
    "fluentbit_logs",
    "fluentbit_metrics",
    "head",
    "health",
    "kafka",
    "kmsg",
    "kubernetes_events",
    "mem",
    "mqtt",
    "netif",
    "nginx_metrics",
    "node_exporter_metrics",
    "podman_metrics",
    "proc",
    "process_exporter_metrics",
    "prometheus_scrape",
    "prometheus_textfile",
    "random",
    "serial",
    "statsd",
    "stdin",
    "syslog",
    "tcp",
    "thermal",
    "udp",
    "unix_socket",
    "windows_exporter_metrics",
    "winevtlog",
    "winlog",
    "winstat",
];

/// Where tags come from.
#[derive(Clone, Debug)]
pub struct Source<'a> {
    /// The input or filter.
    pub instance: &'a Instance,
    /// What is written for the tag, or else the header of the section.
    pub span: Span,
    /// The tags it can give; `None` where that is not known.
    pub tags: Option<Language>,
}

/// All that gives tags in `config`, in its order: inputs, and filters that give new tags.
pub fn sources(config: &Config) -> Vec<Source<'_>> {
    let mut sources = Vec::new();
    for (index, instance) in config.instances.iter().enumerate() {
        match instance.kind {
            Kind::Input => sources.push(of_input(config, instance, index)),
            Kind::Filter => sources.extend(of_filter(instance)),
            Kind::Custom | Kind::Output => {}
        }
    }
    sources
}

/// Whether tags may come, or be taken, by ways that are not in the inputs, filters and outputs of
/// `config`: parts out of sight, custom plugins, stream processing, and `AWS FireLens`, which adds
/// its own input and output around the file. A configuration that Fluent Bit cannot read has no
/// ways at all, and may be a template.
pub fn has_other_ways(config: &Config) -> bool {
    let streams = |key: &str| config.service.iter().any(|it| it.is(key));
    let firelens = |it: &Instance| {
        it.properties
            .iter()
            .any(|it| it.value.written.text().to_ascii_lowercase().contains("firelens"))
    };
    let streams_here = config.sections.iter().any(|it| {
        let name = it.name.value.to_ascii_lowercase();
        name.starts_with("stream_")
    });
    !config.whole
        || !config.errors.is_empty()
        || !config.problems.is_empty()
        || streams_here
        || config.of_kind(Kind::Custom).next().is_some()
        || streams("streams_file")
        || config.instances.iter().any(|it| it.plugin.is_none() || firelens(it))
}

/// The tags of an input.
fn of_input<'a>(config: &'a Config, instance: &'a Instance, index: usize) -> Source<'a> {
    let property = instance.property("tag").filter(|it| it.value.text() != Some(""));
    let tag = match property {
        Some(property) => property.value.text(),
        // The number in it counts all inputs.
        None => config.whole.then_some(instance.name.as_str()),
    };
    let plugin = instance.plugin.as_deref().unwrap_or_default();
    let tags = match (tag, plugin) {
        (Some(tag), "tail") => {
            let number = config.tails.binary_search_by_key(&index, |it| it.instance);
            number.ok().and_then(|it| of_tail(&config.tails[it], tag))
        }
        (Some(tag), "systemd") => Some(Language::of_match(&first_star_only(tag))),
        (Some(tag), _) if OWN_TAG.contains(&plugin) => Some(Language::constant(tag)),
        _ => None,
    };
    let span = property.map_or(instance.header, |it| it.value.span());
    Source { instance, span, tags }
}

/// The tags of a tail input whose `Tag` is `tag`, whatever files there are.
///
/// ```
/// use std::collections::BTreeMap;
/// use flblint::model::{Settings, load};
/// use flblint::sim::language::Language;
/// use flblint::sim::tags::sources;
/// use flblint::text::{File, Texts};
///
/// let mut texts = Texts::default();
/// let text = "[SERVICE]\n    Flush 1\n[INPUT]\n    Name tail\n    Path /a/*\n    Tag k8s/*\n";
/// let main = texts.add(File::new("a.conf", text));
/// let config = load(main, "a.conf", &mut texts, &BTreeMap::new(), &Settings::default());
/// let tags = sources(&config).remove(0).tags.unwrap();
/// assert!(tags.meets(&Language::constant("k8s.a.x.log")));
/// assert!(!tags.meets(&Language::of_match("k8s/*")));
/// ```
fn of_tail(tail: &Tail, tag: &str) -> Option<Language> {
    if tail.tag_regex.is_some() && tail.pattern.is_none() {
        return None;
    }
    let mut language = Language::default();
    if tail.pattern.as_ref().is_none_or(|it| it.regex.is_err()) {
        let Some((before, _)) = tag.split_once('*') else { return Some(Language::constant(tag)) };
        // What stands behind the star is changed together with the path.
        let start = expand_star(&format!("{before}*"), "x");
        language.push(start.strip_suffix('x').unwrap_or(before));
        language.push_any();
        return Some(language);
    }
    for piece in pieces(tag) {
        match piece {
            Piece::Text(range) => language.push(&tag[range]),
            Piece::Placeholder { .. } => language.push_any(),
            // Every file is refused.
            Piece::Unclosed { .. } => return None,
        }
    }
    Some(language)
}

/// `tag` with a `*` for all stars after the first one and what is around them.
fn first_star_only(tag: &str) -> String {
    match tag.split_once('*') {
        Some((before, after)) if after.contains('*') => format!("{before}*"),
        _ => tag.to_owned(),
    }
}

/// The tags that a filter gives: `rewrite_tag` one for each rule, `log_to_metrics` its own.
fn of_filter(instance: &Instance) -> Vec<Source<'_>> {
    let (key, template) = match instance.plugin.as_deref() {
        Some("rewrite_tag") => ("rule", true),
        Some("log_to_metrics") => ("tag", false),
        _ => return Vec::new(),
    };
    let source = |span, tags| Source { instance, span, tags };
    let sources: Vec<_> = instance
        .properties(key)
        .map(|it| {
            let text = it.value.text();
            let tags = match (text, template) {
                (Some(text), true) => tokens(text, 4).get(2).map(|it| of_template(&it.0)),
                (Some(text), false) => Some(Language::constant(text)),
                (None, _) => None,
            };
            source(it.value.span(), tags)
        })
        .collect();
    if sources.is_empty() { vec![source(instance.header, None)] } else { sources }
}

/// The tags of a new tag such as `from.$TAG.$1`: what stands before the first `$` is sure.
fn of_template(template: &str) -> Language {
    let Some((before, _)) = template.split_once('$') else { return Language::constant(template) };
    let mut language = Language::constant(before);
    language.push_any();
    language
}
