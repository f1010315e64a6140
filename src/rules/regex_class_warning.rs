use std::ops::Range;

use crate::diagnostic::Severity;
use crate::onigmo::{NodeKind, Regex, WarningKind};

use super::Context;
use super::shared::class::{Item, ItemKind, items};
use super::shared::patterns::Compiled;

super::declare! {
    /// A class, `[…]`, has characters that were most likely not meant to be in it.
    ///
    /// ## Why it is bad
    ///
    /// In a class nothing but `\`, `]`, `-`, `[`, `&&` and a leading `^` has a meaning of its own.
    /// `[\w|-]` matches a `|` too, `[A-z]` has the six characters between `Z` and `a`, and
    /// `[:digit:]` is the letters of that word and a colon. So the pattern matches more than was
    /// meant, and fields take characters that end them.
    ///
    /// As advice, this tells what Onigmo itself would warn of, and Fluent Bit never shows: a
    /// character that is there twice, and a `[` or `-` without a backslash.
    ///
    /// ## What to do
    ///
    /// Take the character out, or write a backslash before it where it is meant.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<level>[A-z]+) (?<id>[\w|\d]+) (?<code>[:digit:]+)$
    /// #                     ^^^ `A-z` has six characters that are no letters: `[`, `\`, `]`, `^`, `_` and the backquote
    /// #                                     ^ `|` is a character like any other in a class
    /// #                                                    ^^^^^^^^^ `[:digit:]` alone is a class of a colon and these letters
    /// ```
    ///
    /// ```conf,good
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<level>[A-Za-z]+) (?<id>[\w\-]+) (?<code>[[:digit:]]+)$
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    for it in Compiled::all(context.config) {
        let mut classes = Vec::new();
        it.walk(&mut |node, _| {
            let is_bracket = it.at(node.span).starts_with('[');
            if matches!(node.kind, NodeKind::Class(_)) && is_bracket {
                classes.push(node.span.start..node.span.end);
            }
        });
        let mut said: Vec<&Range<usize>> = Vec::new();
        for class in &classes {
            for (place, message, help) in mistakes(&it.text()[class.clone()]) {
                let start = class.start;
                context
                    .report(it.locate(start + place.start, start + place.end), message)
                    .help(help);
                said.push(class);
            }
        }
        for warning in it.regex.warnings() {
            let (start, end) = (warning.span.start, warning.span.end);
            let class = classes.iter().find(|it| it.start <= start && start < it.end);
            if class.is_none_or(|it| said.contains(&it)) {
                continue;
            }
            let message = match warning.kind {
                WarningKind::DuplicatedRange => "This class has a character twice".to_owned(),
                // `[]` and `[^]` begin with it by rule.
                WarningKind::ClassHasWithoutEscape(it) if it != ']' => {
                    format!("`{it}` stands in this class without a backslash")
                }
                _ => continue,
            };
            said.extend(class);
            context
                .report(it.locate(start, end), message)
                .severity(Severity::Advice)
                .note(format!("Onigmo would warn: {}", warning.kind))
                .help("check what the class is meant to have");
        }
    }
}

/// What in a class was not meant, why, and what to do.
fn mistakes(class: &str) -> Vec<(Range<usize>, String, String)> {
    let name = class.strip_prefix("[:").or_else(|| class.strip_prefix("[^:"));
    let posix = |it: &str| 2 < it.len() && it.bytes().all(|it| it.is_ascii_lowercase());
    if name.and_then(|it| it.strip_suffix(":]")).is_some_and(posix) {
        return vec![(
            0..class.len(),
            format!("`{class}` alone is a class of a colon and these letters"),
            format!("write `[{class}]`"),
        )];
    }
    let items = items(class).unwrap_or_default();
    let ranges = items.iter().filter_map(|it| {
        let ItemKind::Range(low, high) = it.kind else { return None };
        (low.is_ascii_uppercase() && high.is_ascii_lowercase()).then(|| {
            let text = &class[it.place.clone()];
            (
                it.place.clone(),
                format!(
                    "`{text}` has six characters that are no letters: `[`, `\\`, `]`, `^`, `_` and \
                     the backquote"
                ),
                format!("write `{low}-Za-{high}`"),
            )
        })
    });
    // One finding for all bars of a class.
    let bar = bar(class, &items).map(|it| {
        let help = "take it out: members of a class stand side by side".to_owned();
        (it, "`|` is a character like any other in a class".to_owned(), help)
    });
    ranges.chain(bar).collect()
}

/// A `|` between members that stand for letters, digits or blanks, unless the class has it by
/// another member.
fn bar(class: &str, items: &[Item]) -> Option<Range<usize>> {
    let is_bar = |it: &Item| it.kind == ItemKind::Char('|');
    let at = items.windows(3).find_map(|it| {
        let [before, bar, behind] = it else { return None };
        let both = is_member(class, before) && is_member(class, behind);
        let one_set = [before, behind].iter().any(|it| is_group(class, it));
        (is_bar(bar) && both && one_set).then(|| bar.place.clone())
    })?;
    let mut without = class.to_owned();
    for item in items.iter().rev().filter(|it| is_bar(it)) {
        without.replace_range(item.place.clone(), "");
    }
    let negated = class.starts_with("[^");
    let had = Regex::new(&without).ok()?.search("|").is_match() != negated;
    (!had).then_some(at)
}

/// Whether an item is what one would join by `|`: a set, a range, a letter, an escape.
fn is_member(class: &str, item: &Item) -> bool {
    match item.kind {
        ItemKind::Set | ItemKind::Range(..) | ItemKind::Escape => true,
        ItemKind::Char(it) => it.is_ascii_alphanumeric() || (it == ' ' && class.len() < 7),
    }
}

/// Whether an item stands for several characters, or is a letter.
fn is_group(class: &str, item: &Item) -> bool {
    let blank = &class[item.place.clone()] == " ";
    !blank && item.kind != ItemKind::Escape
}
