//! A pattern and a text. The first byte says the options, the second how long the pattern is; what
//! follows is the pattern and, behind it, the text.
#![no_main]

use std::ops::Range;

use flblint::onigmo::{Budget, Options, Outcome, Regex, Scratch, Verdict};
use libfuzzer_sys::fuzz_target;

const BUDGET: Budget = Budget { steps: 100_000, stack: 20_000 };
/// Longer texts are not searched for the furthest place.
const SHORT: usize = 64;

fuzz_target!(|data: &[u8]| {
    let [first, length, rest @ ..] = data else { return };
    let (pattern, text) = rest.split_at(usize::from(*length).min(rest.len()));
    let all = [Options::IGNORECASE, Options::EXTEND, Options::MULTILINE];
    let chosen = all.iter().enumerate().filter(|(bit, _)| first >> bit & 1 == 1);
    let options = chosen.fold(Options::NONE, |options, (_, it)| options | *it);
    let Ok(regex) = Regex::with_options(pattern, options) else { return };

    let check = |span: Option<Range<usize>>| {
        if let Some(span) = span {
            assert!(span.start <= span.end && span.end <= text.len(), "{span:?}");
        }
    };
    let spans = |scratch: &Scratch| -> Vec<_> {
        (0..=regex.group_count()).map(|it| scratch.span(it)).collect()
    };
    let mut scratch = Scratch::default();
    let verdict = regex.search_with(&mut scratch, text, BUDGET);
    let steps = scratch.steps();
    // A step over many characters or groups is counted when it is done.
    let last = (text.len() + regex.group_count() + BUDGET.stack) as u64;
    assert!(steps <= BUDGET.steps + last + 1, "{steps}");
    let found = spans(&scratch);
    let again = regex.search_with(&mut scratch, text, BUDGET);
    assert_eq!((verdict, steps), (again, scratch.steps()));
    match verdict {
        Verdict::Match => {
            assert_eq!(found, spans(&scratch));
            assert!(found[0].is_some());
            found.into_iter().for_each(check);
        }
        Verdict::NoMatch => {}
        // The budget of what follows is the default one.
        Verdict::Budget { .. } => return,
    }
    if SHORT < text.len() {
        return;
    }
    for at in [0, text.len() / 2, text.len(), text.len() + 1] {
        if let Outcome::Match(captures) = regex.match_at(text, at) {
            assert_eq!(captures.len(), regex.group_count() + 1);
            captures.iter().for_each(check);
        }
    }
    let (outcome, furthest) = regex.search_furthest(text);
    assert_eq!(outcome.is_match(), verdict == Verdict::Match);
    if let Some(furthest) = furthest {
        assert!(furthest.at <= text.len(), "{furthest:?}");
        let node = furthest.node;
        assert!(node.start <= node.end && node.end <= pattern.len(), "{furthest:?}");
    }
});
