//! Texts on which a search takes more and more steps: how a pattern can stall Fluent Bit.
//!
//! The candidates come from the tree: where two ways through a loop read the same text, each turn
//! doubles the ways ([`Growth::Exponential`]); where one loop can hand over to the next at any
//! character, or a search begins anew at each character of a loop, the ways are many, but a power
//! of the length ([`Growth::Polynomial`]). The automaton for this knows less than the pattern:
//! look-around, references, calls and atomic groups are taken for less than they are. Therefore
//! nothing is believed before it is seen: each candidate is run on the real machine at growing
//! lengths, its prefilters included, and counts only if the steps grow as expected
//! (`spec/onigmo.md`, section 6).

mod automaton;
mod candidates;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use super::ast::{Ast, NodeKind};
use super::error::PatternSpan;
use super::machine::Scratch;
use super::regex::{Budget, Regex, Verdict};

use automaton::Automaton;
use candidates::{Candidate, candidates, whole_text};

/// Steps that one measured search may take.
const MOST_STEPS: u64 = 1_000_000;
/// Steps of all measured searches for one pattern: some 50 milliseconds.
const ALL_STEPS: u64 = 8_000_000;
/// Texts on which a search must end at once are no longer than this.
const FEW_BYTES: usize = 8;
/// Texts of measured searches are no longer than this.
const LONGEST: usize = 4096;
/// Shorter texts do not show how the steps grow.
const LINEAR_LENGTH: usize = 60;
/// A slope from which on the steps count as growing faster than the text: 2 is a square.
const LEAST_SLOPE: f64 = 1.6;
/// From this slope on, lengths grow by a quarter and no longer by two.
const FINE: f64 = 2.5;
/// A slope that only exponentials have, and powers that are as bad.
const STEEP: f64 = 5.0;
const FIRST_TURNS: usize = 2;
/// What may stand behind the pumped text to make the match fail.
const STOPS: &[&[u8]] = &[b"!", b"\n", b""];

/// How the steps of a search grow with the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Growth {
    /// The search does not end, or takes more than a million steps for a few bytes.
    Endless,
    /// Each turn of the pumped text multiplies them.
    Exponential,
    /// As this power of the length, at least 2.
    Polynomial {
        /// The power, as measured and rounded.
        degree: u32,
    },
}

/// A text that makes a search slow, and how slow.
///
/// ```
/// use flblint::onigmo::{Growth, Regex};
///
/// let attack = Regex::new("^(?<word>a+)+$")?.slowest().unwrap();
/// assert_eq!(attack.growth, Growth::Exponential);
/// assert_eq!(attack.text(2), b"aaa!");
/// assert!(Regex::new("^(?<word>[a-z]+) ")?.slowest().is_none());
/// # Ok::<(), flblint::onigmo::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attack {
    /// How the steps grow.
    pub growth: Growth,
    /// What stands in front.
    pub prefix: Vec<u8>,
    /// What is repeated.
    pub pump: Vec<u8>,
    /// What stands behind.
    pub suffix: Vec<u8>,
    /// The part of the pattern that reads the pumped text.
    pub part: PatternSpan,
    /// How often the pump is repeated in the longest text measured, and the steps it took. More
    /// than [`steps`](Self::steps) where `steps` is a million.
    pub turns: usize,
    /// Steps for that text.
    pub steps: u64,
}

impl Attack {
    /// The length of that text.
    fn length(&self, turns: usize) -> usize {
        self.prefix.len() + self.pump.len() * turns + self.suffix.len()
    }

    /// The text with the pump repeated so often.
    pub fn text(&self, turns: usize) -> Vec<u8> {
        [self.prefix.clone(), self.pump.repeat(turns), self.suffix.clone()].concat()
    }
}

impl Regex {
    /// The text found on which a search grows worst, if it grows at all worse than the text.
    ///
    /// A pattern for which nothing is found may still have such a text; one that is found was
    /// measured. Takes at most some ten million steps.
    pub fn slowest(&self) -> Option<Attack> {
        let automaton = Automaton::new(self.ast())?;
        let mut left = ALL_STEPS;
        let mut worst = self.endless(&automaton, &mut left);
        if worst.is_some() {
            return worst;
        }
        let mut tried = BTreeSet::new();
        for candidate in candidates(&automaton) {
            if !tried.insert((candidate.prefix.clone(), candidate.pump.clone())) {
                continue;
            }
            for suffix in suffixes(&candidate) {
                if let Some(attack) = self.measure(&candidate, &suffix, &mut left)
                    && worst.as_ref().is_none_or(|it| is_worse(attack.growth, it.growth))
                {
                    worst = Some(attack);
                }
                let is_worst = worst.as_ref().is_some_and(|it| it.growth == Growth::Exponential);
                if is_worst || left == 0 {
                    return worst;
                }
            }
        }
        worst
    }

    /// A few bytes for which the search does not end.
    fn endless(&self, automaton: &Automaton, left: &mut u64) -> Option<Attack> {
        let accepted = whole_text(automaton).unwrap_or_default();
        let whole = PatternSpan { start: 0, end: self.pattern().len() };
        // What stands in a look-behind is no part of what is read, but must be there.
        let literals = literals(self.ast());
        let texts = ["", accepted.as_str(), literals.as_str(), "a"];
        let texts = texts.into_iter().filter(|it| it.len() <= FEW_BYTES);
        for text in texts.flat_map(|it| [it.to_owned(), format!("{it}!")]) {
            let steps = self.steps(text.as_bytes(), left)?;
            if MOST_STEPS <= steps {
                let (prefix, part) = (text.into_bytes(), whole);
                let (pump, suffix) = (Vec::new(), Vec::new());
                let growth = Growth::Endless;
                return Some(Attack { growth, prefix, pump, suffix, part, turns: 0, steps });
            }
        }
        None
    }

    /// Runs `candidate` at growing lengths, and says how the steps grow.
    fn measure(&self, candidate: &Candidate, suffix: &[u8], left: &mut u64) -> Option<Attack> {
        let mut attack = Attack {
            growth: Growth::Exponential,
            prefix: candidate.prefix.clone(),
            pump: candidate.pump.clone(),
            suffix: suffix.to_vec(),
            part: candidate.part,
            turns: 0,
            steps: 0,
        };
        let mut points: Vec<(usize, u64)> = Vec::new();
        let mut turns = FIRST_TURNS;
        while attack.length(turns) <= LONGEST {
            let steps = self.steps(&attack.text(turns), left)?;
            (attack.turns, attack.steps) = (turns, steps);
            if MOST_STEPS <= steps {
                break;
            }
            points.push((turns, steps));
            let slope = slopes(&points).last().copied().unwrap_or_default();
            if LINEAR_LENGTH < attack.length(turns) && slope < LEAST_SLOPE {
                return None;
            }
            // Twice the length of a text that explodes would leave nothing to compare.
            turns = if FINE < slope { turns + turns.div_ceil(4) } else { turns * 2 };
        }
        attack.growth = growth(&points)?;
        Some(attack)
    }

    /// The steps of one search; `None` where none are left.
    fn steps(&self, text: &[u8], left: &mut u64) -> Option<u64> {
        if *left == 0 {
            return None;
        }
        let mut scratch = Scratch::default();
        let budget = Budget { steps: MOST_STEPS, ..Budget::default() };
        let steps = match self.search_with(&mut scratch, text, budget) {
            Verdict::Match | Verdict::NoMatch => scratch.steps(),
            Verdict::Budget { .. } => MOST_STEPS,
        };
        *left = left.saturating_sub(steps);
        Some(steps)
    }
}

/// How steps grow along these points of turns and steps; `None` for no worse than the text.
///
/// Drawn with logarithms, a power is a straight line and its slope the degree; an exponential gets
/// steeper and steeper.
fn growth(points: &[(usize, u64)]) -> Option<Growth> {
    let [.., before, last] = slopes(points)[..] else { return None };
    if STEEP < last && before + 0.5 < last {
        return Some(Growth::Exponential);
    }
    if last < LEAST_SLOPE {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "positive, and below some twenty"
    )]
    let degree = last.round() as u32;
    Some(Growth::Polynomial { degree: degree.max(2) })
}

/// The slopes between neighbouring points, in logarithms.
fn slopes(points: &[(usize, u64)]) -> Vec<f64> {
    let slope = |pair: &[(usize, u64)]| {
        let [(turns, steps), (more_turns, more_steps)] = *pair else { return 0.0 };
        let ratio = as_f64(more_steps.max(1)) / as_f64(steps.max(1));
        ratio.log(as_f64(more_turns as u64) / as_f64(turns as u64))
    };
    points.windows(2).map(slope).collect()
}

#[expect(clippy::cast_precision_loss, reason = "ratios of numbers up to a million")]
fn as_f64(number: u64) -> f64 {
    number as f64
}

/// All literal text of a pattern, in its order.
fn literals(ast: &Ast) -> String {
    let mut text = String::new();
    let mut work = vec![ast.root()];
    while let Some(id) = work.pop() {
        let kind = &ast.node(id).kind;
        if let NodeKind::Literal { bytes, .. } = kind {
            text.push_str(&String::from_utf8_lossy(bytes));
        }
        work.extend(kind.children().iter().rev());
    }
    text
}

/// Texts to put behind the pump: something that no loop reads, and behind that what the rest of
/// the pattern wants to see, lest a search for it ends everything before it begins.
fn suffixes(candidate: &Candidate) -> Vec<Vec<u8>> {
    let stops = STOPS.iter().map(|it| it.to_vec());
    let with_rest = STOPS[..2].iter().map(|it| [it, &candidate.rest[..]].concat());
    stops.chain(with_rest.filter(|_| !candidate.rest.is_empty())).collect()
}

/// Whether `a` grows faster than `b`.
fn is_worse(a: Growth, b: Growth) -> bool {
    let rank = |it: Growth| match it {
        Growth::Endless | Growth::Exponential => u32::MAX,
        Growth::Polynomial { degree } => degree,
    };
    rank(b) < rank(a)
}
