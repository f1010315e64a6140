use crate::diagnostic::Severity;
use crate::onigmo::{GroupKind, NodeKind, Options, PatternSpan, Regex, Repeat, WarningKind};

use super::Context;
use super::shared::patterns::Compiled;

super::declare! {
    /// A part of a pattern means something else in Onigmo than in Perl and its relatives.
    ///
    /// ## Why it is bad
    ///
    /// The pattern compiles, so Fluent Bit logs nothing, and it matches other texts than on a site
    /// for testing:
    ///
    /// - `\Q…\E`, `\N`, `\y`, `\i`: an escape that Onigmo does not know is the letter.
    /// - `\pL`: without braces this is `pL`.
    /// - `{2,5}+`: the `+` repeats the repetition; it is not possessive.
    /// - `a(?i)b|c`: the option takes all that follows, the `|` included: `a(?i:b|c)`.
    /// - `\h+` between two fields: a hexadecimal digit, and no blank.
    /// - `%{IP:client}`: grok, which Fluent Bit does not know; it is plain text.
    ///
    /// ## What to do
    ///
    /// The help of each finding writes it for Onigmo. An unknown escape that is only superfluous is
    /// advice.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<time>\[[^\]]*\])\h+(?<name>\pL+) \Q(?<id>\d{2,5}+)
    /// #                              ^^^ `\h` is a hexadecimal digit in Onigmo, and no blank
    /// #                                         ^^^ `\pL` is the text `pL` in Onigmo
    /// #                                               ^^ `\Q` is the letter `Q` in Onigmo
    /// #                                                              ^ `+` behind `{2,5}` repeats it once more in Onigmo: it is not possessive
    /// ```
    ///
    /// ```conf,bad
    /// [FILTER]
    ///     Name  grep
    ///     Match *
    ///     Regex log ^level=(?i)error|warn
    /// #                    ^^^^ `(?i)` takes the `|` that follows into its part
    /// [FILTER]
    ///     Name  grep
    ///     Match *
    ///     Regex log ^%{IP:client}
    /// #              ^^^^^^^^^^^^ `%{IP:client}` is plain text: Fluent Bit does not know grok
    /// ```
    ///
    /// ```conf,good
    /// [PARSER]
    ///     Name   app
    ///     Format regex
    ///     Regex  ^(?<time>\d+)[ \t]+(?<name>\p{L}+) (?<id>\h{8}-\h+)
    /// ```
    ///
    /// ```conf,good
    /// [FILTER]
    ///     Name  grep
    ///     Match *
    ///     Regex log (?i)^level=(?:error|warn)
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

/// What letters behind a backslash mean elsewhere.
const ESCAPES: &[(char, &str)] = &[
    ('Q', "write a backslash before each character that has a meaning, in place of `\\Q…\\E`"),
    ('E', "write a backslash before each character that has a meaning, in place of `\\Q…\\E`"),
    ('N', "write `[^\\n]` for anything but a newline"),
    ('y', "write `\\b` for the edge of a word"),
    ('Y', "write `\\B` for a place that is no edge of a word"),
    ('m', "write `\\b` for the edge of a word"),
    ('i', "write `[A-Za-z_:]`"),
    ('l', "write `[a-z]`"),
    ('L', "write `[^a-z]`"),
    ('U', "write `[^A-Z]`"),
];

/// A place, what is wrong there, what to do, and whether it may do harm.
struct Mistake {
    place: PatternSpan,
    message: String,
    help: String,
    harmless: bool,
}

impl Mistake {
    fn new(place: PatternSpan, message: String, help: impl Into<String>) -> Self {
        Self { place, message, help: help.into(), harmless: false }
    }
}

fn check(context: &mut Context<'_>) {
    for it in Compiled::all(context.config) {
        let mut mistakes = unknown_escapes(&it);
        mistakes.extend(not_possessive(&it));
        mistakes.extend(switches(&it));
        mistakes.extend(blanks(&it));
        mistakes.extend(grok(&it));
        for mistake in mistakes {
            let place = it.locate(mistake.place.start, mistake.place.end);
            let found = context.report(place, mistake.message);
            found.help(mistake.help);
            if mistake.harmless {
                found.severity(Severity::Advice);
            }
        }
    }
}

/// Escapes that are the letter.
fn unknown_escapes(it: &Compiled<'_>) -> Vec<Mistake> {
    let mut mistakes: Vec<Mistake> = Vec::new();
    for warning in it.regex.warnings() {
        let mistake = match warning.kind {
            WarningKind::UnknownEscape(letter) => {
                let (start, end) = (warning.span.start.saturating_sub(1), warning.span.end);
                unknown(it, letter, PatternSpan { start, end })
            }
            WarningKind::InvalidProperty(letter) => {
                property(it, letter, PatternSpan { ..warning.span })
            }
            _ => continue,
        };
        if mistakes.iter().all(|it| it.place != mistake.place) {
            mistakes.push(mistake);
        }
    }
    // One `\E` belongs to a `\Q`.
    let quotes = mistakes.iter().any(|mistake| it.at(mistake.place) == r"\Q");
    mistakes.retain(|mistake| !(quotes && it.at(mistake.place) == r"\E"));
    mistakes
}

fn unknown(it: &Compiled<'_>, letter: char, place: PatternSpan) -> Mistake {
    let known = ESCAPES.iter().find(|(known, _)| *known == letter);
    // `\quiet`: a name in a path, and no escape at all.
    let behind = it.text().get(place.end..).unwrap_or_default();
    let in_word = behind.starts_with(|it: char| it.is_ascii_alphanumeric());
    let message = format!("`\\{letter}` is the letter `{letter}` in Onigmo");
    match known.filter(|_| !in_word) {
        Some((_, help)) => Mistake::new(place, message, *help),
        None => Mistake {
            harmless: true,
            ..Mistake::new(
                place,
                message,
                format!("write `{letter}`, or `\\\\{letter}` for a backslash before it"),
            )
        },
    }
}

/// `\pL`, the place being that of `\p`.
fn property(it: &Compiled<'_>, letter: char, place: PatternSpan) -> Mistake {
    let category = it.text()[place.end..].chars().next().filter(|it| "LMNPSZC".contains(*it));
    let Some(category) = category else { return unknown(it, letter, place) };
    let place = PatternSpan { start: place.start, end: place.end + 1 };
    Mistake::new(
        place,
        format!("`\\{letter}{category}` is the text `{letter}{category}` in Onigmo"),
        format!("write `\\{letter}{{{category}}}`"),
    )
}

/// `{2,5}+`.
fn not_possessive(it: &Compiled<'_>) -> Vec<Mistake> {
    let ast = it.regex.ast();
    let mut mistakes = Vec::new();
    it.walk(&mut |node, _| {
        let NodeKind::Repeat(Repeat { child, operator, .. }) = &node.kind else { return };
        let NodeKind::Repeat(inner) = &ast.node(*child).kind else { return };
        let count = it.at(inner.operator);
        let adjacent = inner.operator.end == operator.start;
        if count.starts_with('{') && adjacent && it.at(*operator) == "+" {
            let repeated = it.at(ast.node(inner.child).span);
            mistakes.push(Mistake::new(
                *operator,
                format!(
                    "`+` behind `{count}` repeats it once more in Onigmo: it is not possessive"
                ),
                format!(
                    "write `(?>{repeated}{count})`, or `(?:{repeated}{count})+` if it is meant so"
                ),
            ));
        }
    });
    mistakes
}

/// `a(?i)b|c`.
fn switches(it: &Compiled<'_>) -> Vec<Mistake> {
    let ast = it.regex.ast();
    let mut mistakes = Vec::new();
    it.walk(&mut |node, inside| {
        let NodeKind::Group { kind: GroupKind::Options { switch: true, .. }, child } = &node.kind
        else {
            return;
        };
        let NodeKind::Alternate(_) = ast.node(*child).kind else { return };
        // What stands before it in the same group would belong to the first alternative.
        let Some(around) = inside.last() else { return };
        let NodeKind::Concat(parts) = &around.kind else { return };
        let first = parts.first().is_some_and(|it| ast.node(*it).span == node.span);
        let end = it.text()[node.span.start..].find(')').map_or(0, |it| it + 1);
        let place = PatternSpan { start: node.span.start, end: node.span.start + end };
        if !first {
            let switch = it.at(place);
            let options = switch.trim_end_matches(')');
            mistakes.push(Mistake::new(
                place,
                format!("`{switch}` takes the `|` that follows into its part"),
                format!(
                    "write `{options}:…)` around what it is for, or `{switch}` at the very start"
                ),
            ));
        }
    });
    mistakes
}

/// `\h+` between two groups.
fn blanks(it: &Compiled<'_>) -> Vec<Mistake> {
    let ast = it.regex.ast();
    let mut mistakes = Vec::new();
    it.walk(&mut |node, _| {
        let NodeKind::Concat(parts) = &node.kind else { return };
        for row in parts.windows(3) {
            let [before, between, behind] = [row[0], row[1], row[2]].map(|it| ast.node(it));
            let NodeKind::Repeat(Repeat { max: None, child, .. }) = &between.kind else { continue };
            let group = |it: &crate::onigmo::Node| {
                matches!(
                    it.kind,
                    NodeKind::Group { kind: GroupKind::Capture { name: Some(_), .. }, .. }
                )
            };
            if it.at(ast.node(*child).span) == r"\h" && group(before) && group(behind) {
                mistakes.push(Mistake::new(
                    between.span,
                    "`\\h` is a hexadecimal digit in Onigmo, and no blank".to_owned(),
                    "write `[ \\t]`, or `\\s`",
                ));
            }
        }
    });
    mistakes
}

/// `%{IP:client}`.
fn grok(it: &Compiled<'_>) -> Vec<Mistake> {
    let text = it.text();
    if !text.contains("%{") {
        return Vec::new();
    }
    let Ok(grok) = Regex::with_options(r"%\{[A-Z][A-Z0-9_]+(?::[\w.@\[\]-]+)*\}", Options::NONE)
    else {
        return Vec::new();
    };
    let mut mistakes = Vec::new();
    let mut from = 0;
    while let Some(found) = grok.search(&text[from..]).captures().and_then(|it| it.get(0)) {
        let place = PatternSpan { start: from + found.start, end: from + found.end };
        from = place.end;
        mistakes.push(Mistake::new(
            place,
            format!("`{}` is plain text: Fluent Bit does not know grok", it.at(place)),
            "write the pattern out: `(?<client>[0-9.]+)`",
        ));
    }
    mistakes
}
