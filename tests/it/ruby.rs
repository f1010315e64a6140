//! The engine beside that of Ruby, which is a close relative of Fluent Bit's: new patterns at each
//! run, and only of such constructs as both engines are known to agree on.
//!
//! Left out, because Ruby differs from Fluent Bit's Onigmo there: escapes by number, a lazy
//! quantifier under another one, look-behind together with `\z`, `\Z` or ignore-case, one name
//! twice, and names that are not words.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use flblint::onigmo::{Outcome, Regex};
use serde_json::{Value, json};

use crate::support::say;

const PATTERNS: usize = 3000;

/// Reads a pattern and texts from each line; answers with the offsets of all groups, in characters.
const SCRIPT: &str = r#"
require 'json'
$VERBOSE = nil
$stdout.binmode
STDIN.each_line do |line|
  pattern, texts = JSON.parse(line)
  begin
    regex = Regexp.new(pattern)
    results = texts.map { |text|
      found = regex.match(text)
      found && (0...found.size).map { |n| found.begin(n) ? [found.begin(n), found.end(n)] : nil }
    }
    puts JSON.generate(results)
  rescue RegexpError
    puts JSON.generate("refused")
  end
end
"#;

#[test]
fn agrees_with_ruby_on_new_patterns() {
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos();
    let mut random = Random(u64::from(seed) | 1);
    let cases: Vec<(String, Vec<String>)> = (0..PATTERNS)
        .map(|_| (random.pattern(3), (0..4).map(|_| random.text()).collect()))
        .filter(|(pattern, _): &(String, Vec<String>)| is_comparable(pattern))
        .collect();
    let Some(answers) = ask_ruby(&cases) else {
        say("skipped: there is no ruby to compare with");
        return;
    };
    let mut pairs = 0;
    for ((pattern, texts), answer) in cases.iter().zip(&answers) {
        let ours = ours(pattern, texts);
        assert_eq!(&ours, answer, "seed {seed}, {pattern:?} on {texts:?}");
        pairs += texts.len();
    }
    say(&format!("ruby: {} patterns, {pairs} pairs agree (seed {seed})", answers.len()));
}

/// Whether both engines are known to agree on what `pattern` is made of.
fn is_comparable(pattern: &str) -> bool {
    let has = |it: &&str| pattern.contains(*it);
    let stacked = ["?)*", "?)+", "?)?", "?){"].iter().any(has);
    let folded_look_behind = has(&"(?i") && ["(?<=", "(?<!"].iter().any(has);
    !stacked && !folded_look_behind
}

fn ask_ruby(cases: &[(String, Vec<String>)]) -> Option<Vec<Value>> {
    let mut ruby = Command::new("ruby")
        .args(["-EUTF-8:UTF-8", "-e", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut input = String::new();
    for case in cases {
        writeln!(input, "{}", json!(case)).unwrap();
    }
    let mut stdin = ruby.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()).unwrap());
    let output = ruby.wait_with_output().unwrap();
    writer.join().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<Value> = lines.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    assert_eq!(answers.len(), cases.len(), "ruby answers each line");
    Some(answers)
}

/// What our engine answers, in the form of Ruby's.
fn ours(pattern: &str, texts: &[String]) -> Value {
    let Ok(regex) = Regex::new(pattern) else { return json!("refused") };
    let results = texts.iter().map(|text| match regex.search(text) {
        Outcome::Match(captures) => {
            let group = |n| {
                let range = captures.get(n)?;
                Some([characters(text, range.start), characters(text, range.end)])
            };
            json!((0..=regex.group_count()).map(group).collect::<Vec<_>>())
        }
        Outcome::NoMatch => Value::Null,
        Outcome::Budget { steps } => panic!("{pattern:?} on {text:?}: more than {steps} steps"),
    });
    results.collect()
}

/// The number of characters in front of a byte.
fn characters(text: &str, at: usize) -> usize {
    text[..at].chars().count()
}

/// A generator that is good enough for this: xorshift64.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn one_of<'a>(&mut self, items: &[&'a str]) -> &'a str {
        items[self.below(items.len())]
    }

    fn text(&mut self) -> String {
        let length = self.below(8);
        (0..length)
            .map(|_| self.one_of(&["a", "b", "A", "1", "-", ".", " ", "\n", "é", "あ"]))
            .collect()
    }

    /// A pattern of at most `depth` levels.
    fn pattern(&mut self, depth: usize) -> String {
        let branches = 1 + usize::from(self.below(4) == 0);
        let branches: Vec<String> = (0..branches).map(|_| self.sequence(depth)).collect();
        branches.join("|")
    }

    fn sequence(&mut self, depth: usize) -> String {
        let length = 1 + self.below(4);
        (0..length).map(|_| self.repeated(depth)).collect()
    }

    fn repeated(&mut self, depth: usize) -> String {
        let atom = self.atom(depth);
        let quantifier = match self.below(3) {
            0 => self.one_of(&[
                "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{,2}", "{1,}", "++", "*+",
            ]),
            _ => "",
        };
        atom + quantifier
    }

    fn atom(&mut self, depth: usize) -> String {
        if 0 < depth && self.below(4) == 0 {
            let inner = self.pattern(depth - 1);
            let open = self.one_of(&["(", "(?:", "(?>", "(?=", "(?!", "(?i:", "(?m:", "(?-m:"]);
            return format!("{open}{inner})");
        }
        let atom = self.one_of(&[
            "a",
            "b",
            "A",
            "1",
            "-",
            "\\.",
            " ",
            "é",
            "あ",
            ".",
            "\\w",
            "\\W",
            "\\d",
            "\\s",
            "\\S",
            "\\h",
            "[ab]",
            "[^a]",
            "[a-c1]",
            "[[:alpha:]]",
            "[^[:space:]]",
            "[a&&[^b]]",
            "\\b",
            "\\B",
            "^",
            "$",
            "\\A",
            "\\n",
            "\\R",
            "(?<=a)",
            "(?<!b)",
            "(?~a)",
        ]);
        atom.to_owned()
    }
}
