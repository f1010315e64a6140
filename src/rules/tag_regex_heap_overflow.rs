use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Confidence, Severity};
use crate::model::{Pattern, Tail};
use crate::sim::shape::{Node, NodeKind};
use crate::sim::{Reading, TailTrace, tag};

use super::Context;
use super::shared::disjoint::Disjoint;
use super::shared::matching::shape;
use super::shared::words::quoted;

super::declare! {
    /// The tag becomes longer than the memory that Fluent Bit reserves for it.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit reserves as many bytes for a tag as `Tag` and the path of the file have together.
    /// A group that the tag uses twice, or that lies inside another group of the tag, can give
    /// more. The rest is written behind that memory, over what stands there: other data is damaged,
    /// and Fluent Bit may crash, at once, later or when it stops. All releases since 1.3.0 do this.
    ///
    /// With sample paths the length is computed. Without them, a `Tag` is reported where captures
    /// of 128 bytes or less are enough.
    ///
    /// ## What to do
    ///
    /// Use each group once in the tag, and no group together with one that is inside it.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       <app>.<app>.<app>.<app>
    /// #             ^^^^^^^^^^^^^^^^^^^^^^^ the tag of 1 of the 1 sample paths is longer than the memory reserved for it
    ///     Tag_Regex /(?<app>[^/]+)\.log$
    /// #- samples/paths.txt
    /// /var/log/payments-api-gateway.log
    /// ```
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       <all>.<app>
    /// #                   ^^^^^ `<app>` can make the tag longer than the memory reserved for it
    ///     Tag_Regex /(?<all>(?<app>[^/]+)-[a-z]+)\.log$
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/*.log
    ///     Tag       app.<app>.<kind>
    ///     Tag_Regex /(?<app>[^/]+)-(?<kind>[a-z]+)\.log$
    /// #- samples/paths.txt
    /// /var/log/payments-api-gateway.log
    /// ```
    severity: Error, effect: Crash, confidence: Certain,
    since: "0.1.0"
}

/// Longer captures are not expected.
const LONGEST_CAPTURE: usize = 128;

fn check(context: &mut Context<'_>) {
    let trace = context.trace;
    for tail in &trace.tails {
        if tail.tried().next().is_some() {
            by_samples(context, tail);
        } else {
            by_lengths(context, tail.tail);
        }
    }
}

/// Samples whose tags are too long.
fn by_samples(context: &mut Context<'_>, trace: &TailTrace<'_>) {
    let Some(tag) = trace.tail.tag() else { return };
    let mut read = 0;
    let mut over = Vec::new();
    for (sample, reading) in &trace.readings {
        let Reading::Read { tag: Some(composed), .. } = reading else { continue };
        read += 1;
        if 0 < composed.overflow {
            over.push((sample, composed));
        }
    }
    let Some((first, composed)) = over.first() else { return };
    let found = context.report(
        tag.span(),
        format!(
            "the tag of {} of the {read} sample paths is longer than the memory reserved for it",
            over.len()
        ),
    );
    found
        .label(first.span, format!("its tag has {} bytes", composed.tag.len()))
        .note(format!(
            "Fluent Bit reserves {} bytes for this tag, as many as Tag and the path have, and \
             `tag_compose` writes {} more",
            composed.tag.len() - composed.overflow,
            composed.overflow,
        ))
        .help(HELP);
}

const HELP: &str = "use each group once in the tag, and no group together with one inside it";

/// What the lengths of the groups allow.
fn by_lengths(context: &mut Context<'_>, tail: &Tail) {
    let (Some(tag), Some(pattern)) = (tail.tag(), &tail.pattern) else { return };
    // No file is read, so no tag is made.
    if Disjoint::of(context.config, tail).is_some_and(|it| it.all) {
        return;
    }
    let Some(node) = shape(pattern) else { return };
    let uses = uses(tag.text(), &node, pattern);
    let Some(culprit) = uses.iter().find(|it| it.extra) else { return };
    let reserved = reserved(tag.text(), tail, &node, &uses);
    let written = |length: usize| -> usize {
        let extra = uses.iter().filter(|it| it.extra);
        extra.map(|it| it.longest.map_or(length, |longest| longest.min(length))).sum()
    };
    let Some(enough) = (1..=LONGEST_CAPTURE).find(|it| reserved < written(*it)) else { return };
    let found = context.report(
        tag.locate(culprit.place.clone()),
        format!(
            "{} can make the tag longer than the memory reserved for it",
            quoted(&tag.text()[culprit.place.clone()])
        ),
    );
    found.confidence = Confidence::Likely;
    found
        .severity(Severity::Warning)
        .note(format!(
            "Fluent Bit reserves as many bytes as Tag and the path have together; this takes the \
             same part of the path once more, and {enough} bytes of it are enough to write past the \
             end (`tag_compose`)"
        ))
        .help(HELP);
}

/// A placeholder that a group answers.
struct Use {
    place: std::ops::Range<usize>,
    /// At most so many bytes.
    longest: Option<usize>,
    /// Its bytes of the path are in the tag already.
    extra: bool,
    /// The least that it takes of the path, if it does not lie in another.
    least: usize,
}

/// The placeholders of `tag` that groups of the pattern answer.
fn uses(tag: &str, node: &Node, pattern: &Pattern) -> Vec<Use> {
    let Ok(regex) = &pattern.regex else { return Vec::new() };
    let known: BTreeSet<&str> = regex.names().iter().map(|it| it.name.as_str()).collect();
    let mut uses: Vec<Use> = Vec::new();
    let mut names = BTreeSet::new();
    let all: Vec<(&str, _)> =
        tag::placeholders(tag).filter(|(name, _)| known.contains(name)).collect();
    let in_tag: BTreeSet<&str> = all.iter().map(|(name, _)| *name).collect();
    let mut groups: BTreeMap<&str, Group> = BTreeMap::new();
    node.walk(&mut |it, inside| {
        if let NodeKind::Group { name: Some(name), .. } = &it.kind
            && in_tag.contains(name.as_str())
        {
            groups.entry(name).or_default().add(it, inside, &in_tag);
        }
    });
    for (name, place) in &all {
        let group = groups.get(name).copied().unwrap_or_default();
        let again = !names.insert(*name);
        uses.push(Use {
            place: place.clone(),
            longest: group.longest,
            extra: again || group.overlaps,
            least: if again || group.overlaps { 0 } else { group.least },
        });
    }
    uses
}

/// What the groups of one name have in common.
#[derive(Clone, Copy, Default)]
struct Group {
    longest: Option<usize>,
    least: usize,
    overlaps: bool,
    seen: bool,
}

impl Group {
    fn add(&mut self, node: &Node, inside: &[&Node], in_tag: &BTreeSet<&str>) {
        let (least, longest) = node.length();
        self.longest = match (self.seen, self.longest, longest) {
            (false, _, longest) => longest,
            (true, Some(a), Some(b)) => Some(a.max(b)),
            (true, ..) => None,
        };
        self.least = if self.seen { self.least.min(least) } else { least };
        self.seen = true;
        self.overlaps |= inside.iter().any(|it| match &it.kind {
            NodeKind::Group { name: Some(name), .. } => in_tag.contains(name.as_str()),
            NodeKind::Look(_) => true,
            _ => false,
        });
    }
}

/// The bytes that are reserved beyond what the captures take once.
fn reserved(tag: &str, tail: &Tail, node: &Node, uses: &[Use]) -> usize {
    let brackets: usize = uses.iter().map(|it| it.place.len()).sum();
    let answered: BTreeSet<usize> = uses.iter().map(|it| it.place.start).collect();
    let unanswered = tag::placeholders(tag)
        .filter(|(_, place)| !answered.contains(&place.start))
        .map(|(_, place)| place.len() - 1);
    let taken: usize = uses.iter().map(|it| it.least).sum();
    let around = node.length().0.saturating_sub(taken);
    let folder = |path: &str| {
        path.find('*').map_or(path, |it| &path[..it]).rfind('/').map_or(0, |it| it + 1)
    };
    let folders = tail.path.iter().flatten().map(|it| folder(it.text())).min().unwrap_or(0);
    brackets + unanswered.sum::<usize>() + around.max(folders)
}
