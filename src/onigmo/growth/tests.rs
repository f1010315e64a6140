use super::*;

/// `expect` is the growth as `exponential` or as a degree, or empty.
#[track_caller]
fn check(pattern: &str, expect: &str) {
    let attack = Regex::new(pattern).unwrap().slowest();
    let actual = attack.map_or_else(String::new, |it| match it.growth {
        Growth::Endless => "endless".to_owned(),
        Growth::Exponential => "exponential".to_owned(),
        Growth::Polynomial { degree } => degree.to_string(),
    });
    assert_eq!(actual, expect, "{pattern}");
}

#[test]
fn two_ways_through_a_loop() {
    check("^(a+)+$", "exponential");
    check("^(?:a|aa)+$", "exponential");
    check(r"^(?<x>(?:\w+\s?)*)$", "exponential");
    check("(x+x+)+y", "exponential");
    check(r"\A(?:[ab]*c?)*\z", "exponential");
    check("^(?:ab|a|b)+$", "exponential");
}

#[test]
fn one_loop_after_the_other() {
    check("a*a*c", "3");
    check("^.*.*.*x", "3");
    check("^.*,.*,x$", "2");
}

#[test]
fn what_the_machine_does_not_try_is_no_growth() {
    // Possessive and atomic loops, loops told apart by what comes next, anchored single loops.
    check("^(?:a++)+$", "");
    check("^(?>a+a?)+$", "");
    check("^(?<time>[^ ]+) (?<level>[A-Z]+) +(?<message>.*)$", "");
    check("^(?<a>[^/]+)/x", "");
    check("", "");
    check("(?:)*", "");
}

/// `spec/onigmo.md`, section 6: a possessive loop over nothing, and a look-behind that captures.
#[test]
fn loops_that_do_not_end() {
    check("(?:)*+", "endless");
    check("(?:)*+a", "endless");
    check("(?>(?:)*)", "endless");
    check("((?<=(a)))+b", "endless");
    check("(?:(?<=(a)))+b", "");
}

#[test]
fn the_text_is_what_was_measured() {
    let regex = Regex::new("^id=(a+)+;$").unwrap();
    let attack = regex.slowest().unwrap();
    assert!(attack.text(3).starts_with(b"id=a"));
    let mut scratch = Scratch::default();
    let budget = Budget { steps: MOST_STEPS, ..Budget::default() };
    let verdict = regex.search_with(&mut scratch, attack.text(attack.turns), budget);
    assert!(matches!(verdict, Verdict::Budget { .. }), "{verdict:?}");
    assert_eq!(attack.steps, MOST_STEPS);
}

#[test]
fn large_patterns_are_not_looked_at() {
    check(&format!("^(?:{})+$", "a".repeat(500)), "");
}
