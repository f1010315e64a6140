//! A text that makes a search slow, in words.

use crate::diagnostic::Diagnostic;
use crate::onigmo::{Attack, Growth};

/// More steps than this were not counted.
const MOST_STEPS: u64 = 1_000_000;

/// Shows the text that was measured, and what it costs.
pub(in crate::rules) fn note_attack(attack: &Attack, found: &mut Diagnostic) {
    let shown = |bytes: &[u8]| String::from_utf8_lossy(bytes).escape_debug().to_string();
    let cost = if attack.growth == Growth::Endless {
        let text = shown(&attack.prefix);
        format!("more than a million steps on the text `{text}`, and no end in sight")
    } else {
        let parts = [
            (!attack.prefix.is_empty()).then(|| format!("`{}`", shown(&attack.prefix))),
            Some(format!("{} times `{}`", attack.turns, shown(&attack.pump))),
            (!attack.suffix.is_empty()).then(|| format!("`{}`", shown(&attack.suffix))),
        ];
        let steps = match attack.steps {
            MOST_STEPS.. => "more than a million steps".to_owned(),
            steps => format!("{steps} steps"),
        };
        format!(
            "{steps} on a text of {} bytes: {}",
            attack.text(attack.turns).len(),
            parts.into_iter().flatten().collect::<Vec<_>>().join(", "),
        )
    };
    found.note(cost);
    found.note("Fluent Bit sets no limit: the thread that runs the pipeline waits for the search");
}
