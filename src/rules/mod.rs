//! The rules, a file for each.
//!
//! A rule's file holds its manual page, its examples and its check; a line in the list below makes
//! it known. A rule asks [`model`](crate::model) and [`sim`](crate::sim), where the truth about
//! Fluent Bit lives, and reports. It does no I/O, formats no position and knows no output format.

mod context;
mod rule;
mod shared;

pub use context::Context;
pub use rule::Rule;

use crate::diagnostic::Diagnostic;
use crate::model::Config;
use crate::sim::Trace;
use crate::text::Texts;

/// Declares the rules: a line here is a file beside this one, and the other way round.
macro_rules! rules {
    ($($name:ident,)+) => {
        $(mod $name;)+

        /// Every rule, by name.
        pub static ALL: &[&Rule] = &[$(&$name::RULE),+];
    };
}

rules! {
    match_and_match_regex,
    match_regex_empty_ok,
    match_regex_invalid,
    match_regex_not_anchored_as_written,
    match_unsupported_glob,
    not_utf8,
    output_match_never,
    parser_duplicate_name,
    parser_regex_invalid,
    parser_regex_unnamed_only,
    parser_time_key_not_captured,
    regex_catastrophic,
    regex_class_warning,
    regex_doubled_backslash,
    regex_flags_from_path,
    regex_invalid,
    regex_m_is_dotall,
    regex_never_matches,
    regex_numbered_with_named,
    regex_perl_syntax,
    regex_quantifier_brace_question,
    regex_superlinear,
    syntax_error,
    syntax_ignored,
    tag_filter_unmatched,
    tag_literal_slash,
    tag_placeholder_optional_group,
    tag_placeholder_whitespace,
    tag_placeholders_without_regex,
    tag_regex_bad_group_name,
    tag_regex_basename_anchor,
    tag_regex_db_wipe,
    tag_regex_default_tag,
    tag_regex_double_escape,
    tag_regex_duplicate_name,
    tag_regex_escaped_last_slash,
    tag_regex_flag_ignored,
    tag_regex_greedy_dir,
    tag_regex_heap_overflow,
    tag_regex_high_cardinality,
    tag_regex_id_length,
    tag_regex_invalid,
    tag_regex_multiline_uaf,
    tag_regex_no_groups,
    tag_regex_no_match,
    tag_regex_partial_match,
    tag_regex_path_disjoint,
    tag_regex_python_named_group,
    tag_regex_rotated_names,
    tag_regex_slash_in_capture,
    tag_regex_slash_strip,
    tag_regex_unnamed_only,
    tag_regex_without_placeholders,
    tag_route_unmatched,
    tag_star_with_regex,
    tag_unclosed_placeholder,
    tag_unknown_placeholder,
    tail_exclude_basename,
    tail_parser_unknown,
    tail_path_braces,
    tail_path_globstar,
    tail_refresh_fraction,
    tail_refresh_unit,
    unknown_section,
}

/// Makes `RULE` of a doc comment and what its findings are.
macro_rules! declare {
    (
        $(#[doc = $doc:literal])+
        severity: $severity:ident, effect: $effect:ident, confidence: $confidence:ident,
        since: $since:literal
    ) => {
        $(#[doc = $doc])+
        pub(super) static RULE: crate::rules::Rule = {
            const NAME: &[u8] =
                &crate::rules::rule::name::<{ crate::rules::rule::name_length(module_path!()) }>(
                    module_path!(),
                );
            crate::rules::Rule {
                name: match str::from_utf8(NAME) {
                    Ok(name) => name,
                    Err(_) => "",
                },
                severity: crate::diagnostic::Severity::$severity,
                effect: crate::diagnostic::Effect::$effect,
                confidence: crate::diagnostic::Confidence::$confidence,
                since: $since,
                docs: concat!($($doc, "\n"),+),
                check,
            }
        };
    };
}
use declare;

/// What all rules find, in the order of the places.
pub fn check(config: &Config, trace: &Trace<'_>, texts: &Texts) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for rule in ALL {
        let mut context = Context { config, trace, texts, rule, found: Vec::new() };
        (rule.check)(&mut context);
        found.append(&mut context.found);
    }
    found.sort_by_key(|it| (it.span(), it.severity, it.rule));
    found
}

#[cfg(test)]
mod tag_tests;
#[cfg(test)]
mod tests;
