//! The manual pages against Fluent Bit itself.
//!
//! Every `conf,bad` and `conf,good` example of every rule is given to the Fluent Bit that the
//! environment variable `FLUENT_BIT` names; without it nothing is compared. Held to it are
//!
//! - the lines that a manual page says are logged: by each bad example, and by no good one;
//! - what the findings say that Fluent Bit does: refuse, crash, or run, and what its dry run says.
//!   No good example stops it.
//!
//! An example is run in a folder that Fluent Bit takes for the root of the machine (`unshare` and
//! `chroot`), so that its absolute paths are what they are and nothing outside is touched. The
//! program and its libraries are copied into it once; `/proc` is mounted, which `tail` needs. Root
//! may do all that, and others where the system lets them have a namespace of their own; where it
//! may not be done, nothing is compared either.

#![expect(clippy::disallowed_methods, reason = "a test of the outside reads and writes files")]

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use flblint::diagnostic::Effect;
use flblint::model::{self, Config, Settings};
use flblint::rules::{self, ALL, Rule};
use flblint::schema::Version;
use flblint::sim::{self, Samples};
use flblint::text::{File as Text, Span, Spanned, Texts};

use crate::support::say;

/// Examples that run at the same time.
const THREADS: usize = 2;
/// How long Fluent Bit may take to log what is claimed, or to end.
const LONGEST: Duration = Duration::from_secs(3);
/// How long it must log nothing of what is claimed, or go on running.
const LONG_ENOUGH: Duration = Duration::from_millis(1500);
/// The folder of the example's files, for Fluent Bit.
const FOLDER: &str = "/example";
/// The program, for itself.
const PROGRAM: &str = "/fluent-bit";
/// What the dry run logs of what it finds good.
const DRY_RUN_PASSES: &str = "configuration test is successful";
/// What it logs when it is not going to start; it may take seconds to end then.
const REFUSES: &str = "initialization failed";
const MAIN: &str = "fluent-bit.conf";
const PATHS: &str = "samples/paths.txt";

/// Rules whose bad examples need not crash each time, and why.
const MAY_RUN: &[(&str, &str)] = &[(
    "tag-regex-heap-overflow",
    "what stands behind the memory of the tag decides, and not before it is freed",
)];

/// A block of a manual page.
struct Example {
    rule: &'static Rule,
    good: bool,
    text: String,
    files: BTreeMap<String, String>,
    /// The main file is saved in this encoding.
    latin_1: bool,
    settings: Settings,
}

#[test]
fn fluent_bit_does_what_the_manual_says() -> io::Result<()> {
    let Some(fluent_bit) = std::env::var_os("FLUENT_BIT") else {
        say("FLUENT_BIT is not set: the manual is not compared with Fluent Bit");
        return Ok(());
    };
    if !may_mount() {
        say("no namespace with mounts to be had: the manual is not compared with Fluent Bit");
        return Ok(());
    }
    let examples = examples();
    let next = AtomicUsize::new(0);
    let scratch = std::env::temp_dir().join(format!("flblint-oracle-{}", std::process::id()));
    let results: Vec<io::Result<Vec<String>>> = thread::scope(|scope| {
        let work = |number: usize| {
            let root = Root::new(scratch.join(number.to_string()), &fluent_bit)?;
            let mut wrong = Vec::new();
            while let Some(example) = examples.get(next.fetch_add(1, Ordering::Relaxed)) {
                wrong.extend(example.compare(&root)?);
            }
            Ok(wrong)
        };
        let threads: Vec<_> = (0..THREADS).map(|it| scope.spawn(move || work(it))).collect();
        let panicked = |_| Err(io::Error::other("a thread panicked"));
        threads.into_iter().map(|it| it.join().unwrap_or_else(panicked)).collect()
    });
    fs::remove_dir_all(&scratch)?;
    let wrong = results.into_iter().collect::<io::Result<Vec<_>>>()?.concat();
    assert!(wrong.is_empty(), "{} contradictions\n\n{}", wrong.len(), wrong.join("\n\n"));
    Ok(())
}

/// The examples of all rules.
fn examples() -> Vec<Example> {
    let of_kind = |rule: &'static Rule, info: &str, good: bool| {
        rule.examples(info).into_iter().filter_map(move |text| Example::new(rule, good, text))
    };
    ALL.iter()
        .flat_map(|it| of_kind(it, "conf,bad", false).chain(of_kind(it, "conf,good", true)))
        .collect()
}

impl Example {
    /// Takes a block apart as `rules/tests.rs` does; a mark is a comment to Fluent Bit. `None`
    /// where a line that begins with `#-` says nothing; the tests of the rules find that.
    fn new(rule: &'static Rule, good: bool, text: String) -> Option<Self> {
        let mut files = BTreeMap::from([(MAIN.to_owned(), String::new())]);
        let mut settings = Settings::default();
        let (mut name, mut latin_1) = (MAIN, false);
        for line in text.lines() {
            match line.strip_prefix("#- ") {
                Some("closed") => settings.closed = true,
                Some("latin-1") => latin_1 = true,
                Some(given) if given.starts_with("fluent-bit ") => {
                    settings.version = given["fluent-bit ".len()..].parse().ok()?;
                }
                Some(given) if given.starts_with("env ") => {
                    let (name, value) = given["env ".len()..].split_once('=')?;
                    settings.environment.insert(name.to_owned(), value.to_owned());
                }
                Some(given) => {
                    name = given;
                    files.insert(name.to_owned(), String::new());
                }
                None => {
                    let file = files.entry(name.to_owned()).or_default();
                    file.push_str(line);
                    file.push('\n');
                }
            }
        }
        Some(Self { rule, good, text, files, latin_1, settings })
    }

    /// Whether the first file has nothing but parsers, which Fluent Bit refuses in a main file.
    fn is_parsers_file(&self) -> bool {
        let mut headers = self.files[MAIN].lines().filter(|it| it.starts_with('[')).peekable();
        headers.peek().is_some() && headers.all(|it| it.contains("PARSER]"))
    }

    /// A file as it is saved.
    fn bytes(&self, name: &str) -> Vec<u8> {
        let text = self.files[name].as_str();
        if self.latin_1 && name == MAIN {
            return text.chars().filter_map(|it| u8::try_from(u32::from(it)).ok()).collect();
        }
        text.as_bytes().to_vec()
    }

    /// The sample paths.
    fn paths(&self) -> impl Iterator<Item = &str> {
        let lines = self.files.get(PATHS).into_iter().flat_map(|it| it.lines());
        lines.map(str::trim).filter(|it| !it.is_empty() && !it.starts_with('#'))
    }

    /// What the example means, and the texts it stands in.
    fn load(&self) -> (Config, Texts) {
        let mut texts = Texts::default();
        let main = texts.add(Text::from_bytes(MAIN, self.bytes(MAIN)));
        let config = model::load(main, MAIN, &mut texts, &self.files, &self.settings);
        (config, texts)
    }

    /// The worst of what the rules say that Fluent Bit does.
    fn effect(&self, config: &Config, texts: &mut Texts) -> Effect {
        let file = texts.add(Text::new(PATHS, ""));
        let sample = |it: &str| Spanned::new(it.to_owned(), Span::at(file, 0));
        let samples = Samples { paths: self.paths().map(sample).collect() };
        let found = rules::check(config, &sim::trace(config, &samples), texts);
        found.iter().map(|it| it.effect).min().unwrap_or(Effect::None)
    }

    /// The log files that there are: the sample paths; without any, a bad example has one for each
    /// path of `Path`, since what is wrong for all files shows on any.
    fn logs(&self, config: &Config) -> Vec<String> {
        let mut logs: Vec<String> = self.paths().map(str::to_owned).collect();
        if logs.is_empty() && !self.good {
            let patterns = config.tails.iter().flat_map(|it| it.path.iter().flatten());
            let any = |it: &str| it.replace("**", "*").replace(['*', '?'], "x");
            logs.extend(patterns.map(|it| any(it.text())).filter(|it| it.starts_with('/')));
        }
        logs
    }

    /// What Fluent Bit does otherwise than is said, in words.
    fn compare(&self, root: &Root) -> io::Result<Vec<String>> {
        let skip = |why: &str| {
            say(&format!("{}: not compared: {why}\n{}", self.rule.name, self.text));
            Ok(Vec::new())
        };
        if self.settings.version != Version::LATEST {
            return skip("it is for another release");
        }
        let (config, mut texts) = self.load();
        if !config.unknown.is_empty() {
            return skip("it needs what is not there");
        }
        let claims: Vec<String> = self
            .rule
            .examples("log")
            .iter()
            .flat_map(|it| it.lines())
            .map(|it| it.trim().to_owned())
            .filter(|it| !it.is_empty())
            .collect();
        let said = self.effect(&config, &mut texts);
        let expected = End::from(said);
        root.fill(self, &config)?;
        let enough = |log: &str| {
            let all = claims.iter().all(|it| log.contains(it.as_str()));
            match expected {
                End::Runs => all && !claims.is_empty() && !self.good,
                End::Refused => all && log.contains(REFUSES),
                End::Crashed => false,
            }
        };
        let waits = !self.good && (!claims.is_empty() || expected != End::Runs);
        let run = root.run(self, &[], if waits { LONGEST } else { LONG_ENOUGH }, enough)?;
        let dry_run = root.run(self, &["--dry-run"], LONGEST, |_| false)?;

        let mut wrong = Vec::new();
        for claim in claims.iter().filter(|it| run.log.contains(it.as_str()) == self.good) {
            wrong.push(format!("{}: {claim}", if self.good { "logged" } else { "not logged" }));
        }
        let may_run =
            expected == End::Crashed && MAY_RUN.iter().any(|(it, _)| *it == self.rule.name);
        if End::of(&run) != expected && !(may_run && End::of(&run) == End::Runs) {
            wrong.push(format!("said to be {}: Fluent Bit {:?}", said.word(), End::of(&run)));
        }
        if dry_run.log.contains(DRY_RUN_PASSES) == (said == Effect::RefusedAtLoad) {
            wrong.push(format!("said to be {}: not so the dry run", said.word()));
        }
        let log = behind_banner(&run.log);
        let shown = |it: String| format!("{}: {it}\n{}\n{log}", self.rule.name, self.text);
        Ok(wrong.into_iter().map(shown).collect())
    }
}

/// The log without the picture at its top.
fn behind_banner(log: &str) -> &str {
    log.rsplit_once("_)___/").map_or(log, |(_, behind)| behind.trim())
}

/// How Fluent Bit ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Refused,
    Crashed,
    Runs,
}

impl From<Effect> for End {
    fn from(effect: Effect) -> Self {
        match effect {
            Effect::RefusedAtLoad | Effect::RefusedAtStart => Self::Refused,
            Effect::Crash => Self::Crashed,
            Effect::DataLoss | Effect::Leak | Effect::Degraded | Effect::None => Self::Runs,
        }
    }
}

impl End {
    fn of(run: &Run) -> Self {
        if run.log.contains("caught signal") {
            return Self::Crashed;
        }
        match run.status {
            None if run.log.contains(REFUSES) => Self::Refused,
            None => Self::Runs,
            // A signal ends it without a code.
            Some(status) if status.code().is_none() => Self::Crashed,
            Some(_) => Self::Refused,
        }
    }
}

/// The file that Fluent Bit is started with where the example is a parsers file.
const MAIN_OF_PARSERS: (&str, &str) =
    ("main.conf", "[SERVICE]\n    Parsers_File fluent-bit.conf\n");

/// What came of a run.
struct Run {
    log: String,
    /// `None` where it was stopped.
    status: Option<ExitStatus>,
}

/// A folder that Fluent Bit takes for the root of the machine.
struct Root {
    folder: PathBuf,
    /// What was copied into it, to stay.
    copied: Vec<OsString>,
}

impl Root {
    /// Copies the program and its libraries into `folder`.
    fn new(folder: PathBuf, fluent_bit: &OsStr) -> io::Result<Self> {
        fs::create_dir_all(&folder)?;
        copy(Path::new(fluent_bit), &folder.join(&PROGRAM[1..]))?;
        for library in libraries(fluent_bit)? {
            copy(&library, &folder.join(library.strip_prefix("/").unwrap_or(&library)))?;
        }
        let names = fs::read_dir(&folder)?.map(|it| Ok(it?.file_name()));
        let copied = names.collect::<io::Result<_>>()?;
        Ok(Self { folder, copied })
    }

    /// Where `path` of Fluent Bit is to us.
    fn place(&self, path: &str) -> PathBuf {
        match path.strip_prefix('/') {
            Some(path) => self.folder.join(path),
            None => self.folder.join(&FOLDER[1..]).join(path),
        }
    }

    /// Writes the files and sample paths of `example` in the place of those of the last one.
    fn fill(&self, example: &Example, config: &Config) -> io::Result<()> {
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if self.copied.contains(&entry.file_name()) {
                continue;
            }
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            } else {
                fs::remove_file(entry.path())?;
            }
        }
        fs::create_dir_all(self.place("/tmp"))?;
        fs::create_dir_all(self.place("/proc"))?;
        let (main, text) = MAIN_OF_PARSERS;
        write(&self.place(main), text.as_bytes())?;
        for name in example.files.keys().filter(|it| *it != PATHS) {
            write(&self.place(name), &example.bytes(name))?;
        }
        for path in example.logs(config) {
            // Fluent Bit runs in the root, so that is where a relative path begins.
            write(&self.folder.join(path.trim_start_matches('/')), b"a line\n")?;
        }
        // A database is made, the folder that it is in is not.
        for database in config.inputs().filter_map(|it| it.property("db")?.value.text()) {
            let place = self.folder.join(database.trim_start_matches('/'));
            fs::create_dir_all(place.parent().unwrap_or(&place))?;
        }
        Ok(())
    }

    /// Starts Fluent Bit and reads along until `enough`, until it ends, or until the time is up.
    fn run(
        &self,
        example: &Example,
        arguments: &[&str],
        longest: Duration,
        enough: impl Fn(&str) -> bool,
    ) -> io::Result<Run> {
        let log = self.folder.join("log");
        let mut child = Running(self.start(example, arguments, &log)?);
        let start = Instant::now();
        loop {
            let status = child.0.try_wait()?;
            let text = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
            if status.is_some() || enough(&text) || longest < start.elapsed() {
                return Ok(Run { log: text, status });
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn start(&self, example: &Example, arguments: &[&str], log: &Path) -> io::Result<Child> {
        let log = File::create(log)?;
        let main = if example.is_parsers_file() { MAIN_OF_PARSERS.0 } else { MAIN };
        let mut command = unshare();
        command
            .args(["sh", "-ec", IN_ROOT, "sh"])
            .arg(&self.folder)
            .args([PROGRAM, "-c"])
            .arg(format!("{FOLDER}/{main}"))
            .args(arguments)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .envs(&example.settings.environment)
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
    }
}

/// A process that does not outlive the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Makes the folder that is the first argument the root of the command that follows. Each program
/// becomes the next, so that the process which is started is Fluent Bit in the end.
const IN_ROOT: &str = r#"mount --rbind /proc "$1/proc"; exec chroot "$@""#;

/// `unshare` with mounts that end with the process, and nobody else sees: root may have that, all
/// others as the root of a namespace of users.
fn unshare() -> Command {
    let mut command = Command::new("unshare");
    command.arg("--mount");
    if !is_root() {
        command.arg("--map-root-user");
    }
    command
}

/// Whether the system allows that here: not in each container.
fn may_mount() -> bool {
    let status = unshare().arg("true").stderr(Stdio::null()).status();
    status.is_ok_and(|it| it.success())
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|it| it.stdout.trim_ascii() == b"0")
}

/// The libraries that `program` is linked with; none where `ldd` knows of none.
fn libraries(program: &OsStr) -> io::Result<Vec<PathBuf>> {
    let output = Command::new("ldd").arg(program).output()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let paths = text.lines().filter_map(|it| it.split_whitespace().find(|it| it.starts_with('/')));
    Ok(paths.map(PathBuf::from).collect())
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to.parent().unwrap_or(to))?;
    fs::copy(from, to).map(drop)
}

fn write(path: &Path, text: &[u8]) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)
}
