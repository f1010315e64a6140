//! Any bytes as a pattern; the first byte says the options.
#![no_main]

use flblint::onigmo::{Options, Regex};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((first, pattern)) = data.split_first() else { return };
    let all = [Options::IGNORECASE, Options::EXTEND, Options::MULTILINE];
    let chosen = all.iter().enumerate().filter(|(bit, _)| first >> bit & 1 == 1);
    let options = chosen.fold(Options::NONE, |options, (_, it)| options | *it);

    let inside = |start: usize, end: usize| start <= end && end <= pattern.len();
    let regex = match Regex::with_options(pattern, options) {
        Ok(regex) => regex,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            assert!(inside(error.span.start, error.span.end), "{error:?}");
            assert!(error.second.is_none_or(|it| inside(it.start, it.end)), "{error:?}");
            return;
        }
    };
    assert_eq!(regex.pattern(), pattern);
    assert_eq!(regex.options(), options);
    let ast = regex.ast();
    let span = ast.node(ast.root()).span;
    assert!(inside(span.start, span.end), "{span:?}");
    for warning in regex.warnings() {
        assert!(inside(warning.span.start, warning.span.end), "{warning:?}");
    }
    assert!(!regex.program().is_empty());
    for n in 1..=regex.group_count() {
        let Some(facts) = regex.group(n) else { panic!("no facts of group {n}") };
        assert!(inside(facts.span.start, facts.span.end), "{facts:?}");
        assert!(facts.inside.iter().all(|it| (1..=regex.group_count()).contains(it)), "{facts:?}");
    }
    assert!(regex.group(0).is_none() && regex.group(regex.group_count() + 1).is_none());
    for name in regex.names() {
        assert!(!name.groups.is_empty());
        assert!(name.groups.iter().all(|it| (1..=regex.group_count()).contains(it)), "{name:?}");
    }
});
