//! Why another engine differs.

use std::cell::OnceCell;

use crate::cli::regex::attempt::Spans;
use crate::cli::regex::subject::Subject;
use crate::onigmo::{Error, ErrorKind};

use super::engines::{Compiled, Engine, Refusal};
use super::find;
use super::traits::{self, Trait, edit};
use super::why::Why;

/// The suspects of one pattern, and the pattern rewritten for each.
pub(super) struct Reasons<'a> {
    engine: Engine,
    subject: &'a Subject,
    suspects: Vec<Trait>,
    rewritten: OnceCell<Vec<(Vec<Why>, Compiled)>>,
}

impl<'a> Reasons<'a> {
    pub(super) fn new(engine: Engine, subject: &'a Subject) -> Self {
        let suspects = match &subject.regex {
            Ok(regex) => traits::of(subject, regex),
            Err(_) => Vec::new(),
        };
        Self { engine, subject, suspects, rewritten: OnceCell::new() }
    }

    /// Why the engine refuses what Fluent Bit accepts; `error` is what it says itself.
    pub(super) fn of_refusal(&self, error: &str) -> String {
        // Some parts can be written in another way; the first that lets it pass was the reason.
        if let Some((why, _)) = self.rewritten().first() {
            return words(why);
        }
        let unwritable = self.suspects.iter().find(|it| it.edits.is_empty() && self.lacks(it.why));
        match unwritable {
            Some(it) => it.why.words().to_owned(),
            None => error.to_owned(),
        }
    }

    /// Why the engine finds something else than Fluent Bit, which finds `ours`.
    pub(super) fn of_difference(&self, text: &[u8], ours: &Spans, anchored: bool) -> String {
        let agrees = |compiled: &Compiled| {
            find(compiled, text, anchored).is_ok_and(|it| it.unwrap_or_default() == *ours)
        };
        if let Some((why, _)) = self.rewritten().iter().find(|it| agrees(&it.1)) {
            return words(&self.needed(why, agrees));
        }
        let suspects = self.suspects.iter().filter(|it| it.edits.is_empty());
        match suspects.map(|it| it.why).find(|it| self.may_differ(*it)) {
            Some(why) => format!("perhaps because {}", why.words()),
            None => "the reason is not known".to_owned(),
        }
    }

    /// Those of some reasons without which the engine does not agree.
    fn needed(&self, why: &[Why], agrees: impl Fn(&Compiled) -> bool) -> Vec<Why> {
        let mut needed = why.to_vec();
        for it in why {
            let fewer: Vec<Why> = needed.iter().copied().filter(|other| other != it).collect();
            if !fewer.is_empty() && self.rewrite(&fewer).is_ok_and(|it| agrees(&it)) {
                needed = fewer;
            }
        }
        needed
    }

    /// The pattern with one kind of suspects written for the engine, then with all.
    fn rewritten(&self) -> &[(Vec<Why>, Compiled)] {
        self.rewritten.get_or_init(|| {
            let writable = self.suspects.iter().filter(|it| !it.edits.is_empty());
            let all: Vec<Why> = writable.map(|it| it.why).collect();
            let one_by_one = all.iter().map(|it| vec![*it]);
            let together = Some(all.clone()).filter(|it| 1 < it.len());
            one_by_one
                .chain(together)
                .filter_map(|why| self.rewrite(&why).ok().map(|it| (why, it)))
                .collect()
        })
    }

    /// The pattern with these suspects written for the engine.
    fn rewrite(&self, why: &[Why]) -> Result<Compiled, Refusal> {
        let suspects = self.suspects.iter().filter(|it| why.contains(&it.why));
        let edited = edit(self.subject.inner(), suspects.flat_map(|it| &it.edits));
        self.engine.compile(&edited, self.subject.options)
    }

    /// Whether the engine does not have it at all.
    fn lacks(&self, why: Why) -> bool {
        match why {
            Why::Call
            | Why::Absent
            | Why::Grapheme
            | Why::RepeatedAnchor
            | Why::DuplicateNames
            | Why::Stacked => true,
            Why::Look
            | Why::Atomic
            | Why::Backreference
            | Why::Condition
            | Why::Keep
            | Why::BeginPosition
            | Why::Linebreak
            | Why::EndOfText => self.engine == Engine::Re2,
            _ => false,
        }
    }

    /// Whether the engine has it in another way.
    fn may_differ(&self, why: Why) -> bool {
        match why {
            Why::Possessive => self.engine == Engine::Re2,
            Why::LookBehindAtEnd => self.engine == Engine::Perl,
            Why::Bytes
            | Why::Folding
            | Why::Stacked
            | Why::Absent
            | Why::GroupsInLoops
            | Why::ClassMembers
            | Why::UnknownEscape => true,
            _ => false,
        }
    }
}

/// All reasons, where it takes several.
fn words(why: &[Why]) -> String {
    let words: Vec<&str> = why.iter().map(|it| it.words()).collect();
    words.join("; ")
}

/// Why Fluent Bit refuses what another engine accepts.
pub(super) fn accepted(subject: &Subject, error: &Error) -> String {
    let source = String::from_utf8_lossy(subject.inner());
    let at = source.get(error.span.start..).unwrap_or_default();
    match &error.kind {
        ErrorKind::UndefinedGroupOption if at.starts_with("(?P<") => {
            "`(?P<name>…)` is `(?<name>…)` in Fluent Bit".to_owned()
        }
        ErrorKind::UndefinedGroupOption if at.starts_with("(?P=") || at.starts_with("(?P>") => {
            "`(?P=name)` is `\\k<name>` and `(?P>name)` is `\\g<name>` in Fluent Bit".to_owned()
        }
        ErrorKind::UndefinedGroupOption if at.starts_with("(?") => {
            let end = at.find([')', ':']).map_or(at.len(), |it| it + 1);
            let option = &at[..end];
            format!("Onigmo has no `{option}`; its options are `i`, `m` (elsewhere `s`) and `x`")
        }
        kind => format!("in Fluent Bit, {kind}"),
    }
}
