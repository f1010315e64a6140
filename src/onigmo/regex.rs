//! The public face: [`Regex`] and what it answers with.

use std::ops::Range;
use std::sync::Arc;

use super::ast::Ast;
use super::calls;
use super::compile::compile;
use super::encoding;
use super::error::{Error, ErrorKind, PatternSpan, Warning};
use super::facts::{Facts, facts, name_of};
use super::lower::lower;
use super::machine::{Attempt, Limits, NOWHERE, Scratch, Subject, attempt};
use super::options::Options;
use super::parse::{Parsed, Stop, parse};
use super::program::Program;
use super::search::Search;
use super::setup::setup;
use super::tune::{Tuning, tune};

/// How deep a pattern may be nested before it gets a thread with a stack of its own.
const SHALLOW: u32 = 100;
/// That stack, in bytes: for 4,096 levels. It is reserved, not filled.
const DEEP_STACK: usize = 256 << 20;

/// A compiled pattern.
///
/// It can be shared between threads, and is cheap to clone.
#[derive(Clone, Debug)]
pub struct Regex {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    pattern: Vec<u8>,
    options: Options,
    ast: Ast,
    names: Vec<Name>,
    warnings: Vec<Warning>,
    program: Program,
    tuning: Tuning,
    facts: Vec<Facts>,
}

/// How much work a search may be.
///
/// Onigmo itself has no limit. Ten million steps are about 60 milliseconds; the stack takes 20
/// bytes an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Steps of the machine, over all attempts of a search.
    pub steps: u64,
    /// Entries of the machine's stack.
    pub stack: usize,
}

impl Default for Budget {
    fn default() -> Budget {
        Budget { steps: 10_000_000, stack: 4_000_000 }
    }
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A match.
    Match(Captures),
    /// No match.
    NoMatch,
    /// The [`Budget`] did not suffice.
    Budget {
        /// Steps done until then.
        steps: u64,
    },
}

impl Outcome {
    /// Whether it is a match.
    pub fn is_match(&self) -> bool {
        matches!(self, Outcome::Match(_))
    }

    /// The groups of the match, if it is one.
    pub fn captures(self) -> Option<Captures> {
        match self {
            Outcome::Match(captures) => Some(captures),
            _ => None,
        }
    }
}

/// What a search found, its groups being left in the [`Scratch`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A match; [`Scratch::span`] has its groups.
    Match,
    /// No match.
    NoMatch,
    /// The [`Budget`] did not suffice.
    Budget {
        /// Steps done until then.
        steps: u64,
    },
}

/// The groups of a match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Captures {
    spans: Vec<Option<Range<usize>>>,
}

impl Captures {
    /// Where group `n` matched, in bytes of the text; `None` where it took no part, or is no
    /// group. Group 0 is the whole match.
    pub fn get(&self, n: usize) -> Option<Range<usize>> {
        self.spans.get(n).cloned().flatten()
    }

    /// How many groups there are, group 0 included.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Never: there is always group 0.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// All groups, group 0 first.
    pub fn iter(&self) -> impl Iterator<Item = Option<Range<usize>>> + '_ {
        self.spans.iter().cloned()
    }
}

/// A name and its groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// As written.
    pub name: String,
    /// The numbers of its groups, in the order in which they are written.
    pub groups: Vec<usize>,
}

/// How far a pattern got in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Furthest {
    /// The furthest byte of the text that any attempt wanted to read; the length of the text where
    /// that was its end.
    pub at: usize,
    /// The part of the pattern that did not match there.
    pub node: PatternSpan,
}

/// What is known of a group without any text.
#[derive(Clone, Debug)]
pub struct GroupFacts {
    /// Where it stands, parentheses included.
    pub span: PatternSpan,
    /// Its name, if it has one.
    pub name: Option<String>,
    /// Whether the pattern can match without it: it is optional, or in an alternative.
    pub may_be_unset: bool,
    /// Whether it can capture the empty text.
    pub may_be_empty: bool,
    /// The groups that it is in, outermost first.
    pub inside: Vec<usize>,
    /// Whether it stands in a look-ahead or look-behind.
    pub in_look_around: bool,
    /// A bit for each byte that its text may contain; never too few.
    pub bytes: [u64; 4],
}

impl GroupFacts {
    /// Whether the text of the group may contain byte `b`.
    pub fn may_contain(&self, b: u8) -> bool {
        self.bytes[usize::from(b >> 6)] >> (b & 63) & 1 == 1
    }
}

impl Regex {
    /// Compiles a pattern, as it stands between Fluent Bit's slashes.
    ///
    /// # Errors
    ///
    /// Those of Onigmo: see [`ErrorKind`].
    pub fn new(pattern: impl AsRef<[u8]>) -> Result<Regex, Error> {
        Regex::with_options(pattern, Options::NONE)
    }

    /// Compiles a pattern with options, as behind Fluent Bit's last slash.
    ///
    /// # Errors
    ///
    /// Those of Onigmo: see [`ErrorKind`].
    pub fn with_options(pattern: impl AsRef<[u8]>, options: Options) -> Result<Regex, Error> {
        let pattern = pattern.as_ref();
        let inner = match build(pattern, options, SHALLOW) {
            Ok(inner) => inner,
            Err(Stop::Error(error)) => return Err(error),
            Err(Stop::TooDeep) => on_a_deep_stack(pattern, options)?,
        };
        Ok(Regex { inner: Arc::new(inner) })
    }

    /// The pattern as given.
    pub fn pattern(&self) -> &[u8] {
        &self.inner.pattern
    }

    /// The options as given.
    pub fn options(&self) -> Options {
        self.inner.options
    }

    /// How many groups capture, group 0 not counted.
    ///
    /// ```
    /// use flblint::onigmo::Regex;
    ///
    /// assert_eq!(Regex::new("(a)(b)")?.group_count(), 2);
    /// // Beside a named group, plain parentheses do not capture.
    /// assert_eq!(Regex::new("(?<n>a)(b)")?.group_count(), 1);
    /// # Ok::<(), flblint::onigmo::Error>(())
    /// ```
    pub fn group_count(&self) -> usize {
        self.inner.program.groups
    }

    /// The names of groups, by first definition, which is the order of Fluent Bit's fields.
    pub fn names(&self) -> &[Name] {
        &self.inner.names
    }

    /// What Onigmo would warn of.
    pub fn warnings(&self) -> &[Warning] {
        &self.inner.warnings
    }

    /// The pattern as a tree.
    pub fn ast(&self) -> &Ast {
        &self.inner.ast
    }

    /// What is known of group `n` without any text; `None` where there is no such group.
    ///
    /// ```
    /// use flblint::onigmo::Regex;
    ///
    /// let regex = Regex::new(r"(?<pod>[^_]+)(?:_(?<ns>[a-z]*))?")?;
    /// let [pod, ns] = [1, 2].map(|it| regex.group(it).unwrap());
    /// assert!(!pod.may_be_unset && !pod.may_be_empty && !pod.may_contain(b'_'));
    /// assert!(ns.may_be_unset && ns.may_be_empty && !ns.may_contain(b'-'));
    /// # Ok::<(), flblint::onigmo::Error>(())
    /// ```
    pub fn group(&self, n: usize) -> Option<GroupFacts> {
        let all = &self.inner.facts;
        let facts = all.get(n.checked_sub(1)?)?;
        let mut inside = Vec::new();
        let mut around = facts.parent;
        while let Some(group) = around {
            inside.push(group);
            around = all.get(group - 1).and_then(|it| it.parent);
        }
        inside.reverse();
        Some(GroupFacts {
            span: facts.span,
            name: name_of(self.names(), n),
            may_be_unset: facts.may_be_unset,
            may_be_empty: facts.may_be_empty,
            inside,
            in_look_around: facts.in_look_around,
            bytes: facts.bytes,
        })
    }

    /// The program, a step to a line, and what a search looks for first.
    ///
    /// ```
    /// use flblint::onigmo::Regex;
    ///
    /// let program = Regex::new("a[bc]d")?.program();
    /// assert_eq!(
    ///     program.lines().collect::<Vec<_>>(),
    ///     ["   0 Byte \"a\"", "   1 Set(0)", "   2 Byte \"d\"", "   3 Match", "search: \"a\", 0 to 0 bytes behind the start"],
    /// );
    /// # Ok::<(), flblint::onigmo::Error>(())
    /// ```
    pub fn program(&self) -> String {
        format!("{}{}", self.inner.program, self.inner.tuning)
    }

    /// Searches for the first match, within the default [`Budget`].
    pub fn search(&self, text: impl AsRef<[u8]>) -> Outcome {
        let mut scratch = Scratch::default();
        let verdict = self.search_with(&mut scratch, text, Budget::default());
        self.outcome(verdict, &scratch)
    }

    /// Searches for the first match. Apart from `scratch`, which it fills, it allocates nothing.
    pub fn search_with(
        &self,
        scratch: &mut Scratch,
        text: impl AsRef<[u8]>,
        budget: Budget,
    ) -> Verdict {
        let text = text.as_ref();
        scratch.steps = 0;
        if is_too_long(text) {
            return Verdict::Budget { steps: 0 };
        }
        let Inner { program, tuning, .. } = &*self.inner;
        let search = Search { program, tuning, text, limits: limits(budget) };
        verdict(search.run(scratch), scratch)
    }

    /// Tries to match at one place only, as `onig_match` does; `\G` matches there.
    ///
    /// ```
    /// use flblint::onigmo::Regex;
    ///
    /// let regex = Regex::new("b+")?;
    /// assert!(!regex.match_at("abb", 0).is_match());
    /// assert_eq!(regex.match_at("abb", 1).captures().unwrap().get(0), Some(1..3));
    /// # Ok::<(), flblint::onigmo::Error>(())
    /// ```
    ///
    /// Behind the end of the text nothing matches.
    pub fn match_at(&self, text: impl AsRef<[u8]>, at: usize) -> Outcome {
        let text = text.as_ref();
        let mut scratch = Scratch::default();
        if text.len() < at {
            return Outcome::NoMatch;
        }
        if is_too_long(text) {
            return Outcome::Budget { steps: 0 };
        }
        let subject = Subject { text, right: text.len(), origin: at };
        let limits = limits(Budget::default());
        let previous = encoding::before(text, at).unwrap_or(NOWHERE);
        let attempt =
            attempt::<false>(&self.inner.program, subject, at, previous, limits, &mut scratch);
        self.outcome(verdict(attempt, &scratch), &scratch)
    }

    /// Searches, and where there is no match says how far any attempt came.
    ///
    /// ```
    /// use flblint::onigmo::Regex;
    ///
    /// let regex = Regex::new(r"^/var/log/(?<pod>[^_]+)_(?<ns>[a-z]+)\.log$")?;
    /// let (outcome, furthest) = regex.search_furthest("/var/log/web_shop.txt");
    /// assert!(!outcome.is_match());
    /// let furthest = furthest.unwrap();
    /// assert_eq!(furthest.at, 18);
    /// assert_eq!(&regex.pattern()[furthest.node.start..furthest.node.end], br"\.log");
    /// # Ok::<(), flblint::onigmo::Error>(())
    /// ```
    ///
    /// The attempts are made at every place, those included that a search skips.
    pub fn search_furthest(&self, text: impl AsRef<[u8]>) -> (Outcome, Option<Furthest>) {
        let text = text.as_ref();
        let outcome = self.search(text);
        if outcome.is_match() || is_too_long(text) {
            return (outcome, None);
        }
        let program = &self.inner.program;
        let mut scratch = Scratch::default();
        let subject = Subject { text, right: text.len(), origin: 0 };
        let mut best: Option<(u32, u32)> = None;
        for at in 0..=text.len() {
            let limits = limits(Budget::default());
            let previous = encoding::before(text, at).unwrap_or(NOWHERE);
            scratch.furthest = None;
            let attempt = attempt::<true>(program, subject, at, previous, limits, &mut scratch);
            // An attempt that takes nothing says nothing, unless none takes anything.
            let new = scratch.furthest.filter(|it| at == 0 || at < it.0 as usize);
            if best.is_none_or(|best| new.is_some_and(|it| best.0 < it.0)) {
                best = new;
            }
            if attempt == Attempt::Budget {
                break;
            }
        }
        let furthest =
            best.map(|(at, step)| Furthest { at: at as usize, node: program.spans[step as usize] });
        (outcome, furthest)
    }

    fn outcome(&self, verdict: Verdict, scratch: &Scratch) -> Outcome {
        match verdict {
            Verdict::Match => {
                let spans = (0..=self.group_count()).map(|it| scratch.span(it)).collect();
                Outcome::Match(Captures { spans })
            }
            Verdict::NoMatch => Outcome::NoMatch,
            Verdict::Budget { steps } => Outcome::Budget { steps },
        }
    }
}

/// Places in a text are kept in 32 bits, the last of which are taken.
fn is_too_long(text: &[u8]) -> bool {
    (u32::MAX as usize) - 8 < text.len()
}

fn limits(budget: Budget) -> Limits {
    Limits { steps: budget.steps, stack: budget.stack.min(u32::MAX as usize - 8) }
}

fn verdict(attempt: Attempt, scratch: &Scratch) -> Verdict {
    match attempt {
        Attempt::Match => Verdict::Match,
        Attempt::Fail => Verdict::NoMatch,
        Attempt::Budget => Verdict::Budget { steps: scratch.steps },
    }
}

/// Compiles on a thread of its own, whose stack is large enough for any pattern.
fn on_a_deep_stack(pattern: &[u8], options: Options) -> Result<Inner, Error> {
    let too_deep = || Error::new(ErrorKind::ParseDepthLimitOver, 0, pattern.len());
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().stack_size(DEEP_STACK);
        let thread = builder.spawn_scoped(scope, || build(pattern, options, u32::MAX));
        match thread.map(std::thread::ScopedJoinHandle::join) {
            Ok(Ok(Ok(inner))) => Ok(inner),
            Ok(Ok(Err(Stop::Error(error)))) => Err(error),
            // There is no such thread to be had, which is no fault of the pattern; what is too
            // deep for this machine is refused with the words for what is too deep for Onigmo.
            _ => Err(too_deep()),
        }
    })
}

fn build(pattern: &[u8], options: Options, stack_depth: u32) -> Result<Inner, Stop> {
    let parsed = parse(pattern, options | Options::RUBY, stack_depth)?;
    let quoted = parsed.quoted;
    finish(pattern, options, parsed).map_err(|error| error.or_quoted(quoted).into())
}

/// All passes behind the parser.
fn finish(pattern: &[u8], options: Options, mut found: Parsed) -> Result<Inner, Error> {
    let mut warnings = std::mem::take(&mut found.warnings);
    let mut tree = lower(&found.ast, found.groups.len(), 0 < found.calls, &mut warnings);
    calls::drop_plain_groups(&mut tree, &mut found)?;
    calls::resolve(&mut tree, &found, pattern)?;
    let groups = setup(&mut tree, found.groups.len(), !found.names.is_empty())?;
    let tuned = tune(&mut tree, groups.referred)?;
    let program = compile(&tree, &groups, 0 < found.calls)?;
    let facts = facts(&tree, found.groups.len());
    let Parsed { ast, names: by_name, .. } = found;
    let names = by_name
        .into_iter()
        .map(|(name, groups)| Name { name: String::from_utf8_lossy(&name).into_owned(), groups })
        .collect();
    Ok(Inner {
        pattern: pattern.to_vec(),
        options,
        ast,
        names,
        warnings,
        program,
        tuning: tuned,
        facts,
    })
}
