//! The engine asked about one text.

use std::ops::Range;

use crate::onigmo::{Budget, Furthest, Outcome, Regex, Scratch, Verdict};

/// The places of all groups, the whole match first.
pub(super) type Spans = Vec<Option<Range<usize>>>;

/// What became of one text.
#[derive(Debug)]
pub(super) struct Attempt {
    pub(super) answer: Answer,
    /// How many steps the search took, where the engine says so.
    pub(super) steps: Option<u64>,
}

/// The verdict of the engine.
#[derive(Debug)]
pub(super) enum Answer {
    Match(Spans),
    NoMatch(Option<Furthest>),
    /// More steps than this.
    Budget(u64),
}

/// How much work a search may be: half a second, as who asks for one pattern can wait for it.
pub(super) fn budget() -> Budget {
    Budget { steps: 100_000_000, ..Budget::default() }
}

/// Searches `text` as a parser does, or matches it `anchored` as `Match_Regex` does.
pub(super) fn attempt(regex: &Regex, text: &[u8], anchored: bool) -> Attempt {
    if anchored { matched(regex, text) } else { searched(regex, text) }
}

fn matched(regex: &Regex, text: &[u8]) -> Attempt {
    let answer = match regex.match_at(text, 0) {
        Outcome::Match(captures) => {
            Answer::Match((0..=regex.group_count()).map(|it| captures.get(it)).collect())
        }
        Outcome::NoMatch => Answer::NoMatch(None),
        Outcome::Budget { steps } => Answer::Budget(steps),
    };
    Attempt { answer, steps: None }
}

fn searched(regex: &Regex, text: &[u8]) -> Attempt {
    let mut scratch = Scratch::default();
    let answer = match regex.search_with(&mut scratch, text, budget()) {
        Verdict::Match => {
            Answer::Match((0..=regex.group_count()).map(|it| scratch.span(it)).collect())
        }
        Verdict::NoMatch => Answer::NoMatch(regex.search_furthest(text).1),
        Verdict::Budget { steps } => Answer::Budget(steps),
    };
    Attempt { answer, steps: Some(scratch.steps()) }
}

impl Answer {
    pub(super) fn is_match(&self) -> bool {
        matches!(self, Self::Match(_))
    }
}
