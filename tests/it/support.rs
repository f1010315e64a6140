//! What several tests need.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use flblint::model::{Config, Settings, load};
use flblint::text::{File, Texts};

/// The folder of this repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of the folder with the cases of the real Fluent Bit, if that folder is here: it is
/// named by `FLBLINT_SHARED`, or stands beside the repository.
pub(crate) fn shared(name: &str) -> Option<PathBuf> {
    let folder = env::var_os("FLBLINT_SHARED").map_or_else(|| root().join("../shared"), Into::into);
    let path = folder.join(name);
    if path.exists() {
        return Some(path);
    }
    say(&format!("skipped: there is no {name} to agree with"));
    None
}

/// Says something even where the test passes.
#[expect(clippy::print_stderr, reason = "what was measured or skipped must be seen")]
pub(crate) fn say(what: &str) {
    eprintln!("{what}");
}

/// The cases of a file with a JSON object in each line.
pub(crate) fn cases(path: &Path) -> Vec<serde_json::Value> {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|it| serde_json::from_str(it).unwrap()).collect()
}

/// A configuration of one file, in an open world.
pub(crate) fn config(text: &str) -> Config {
    let mut texts = Texts::default();
    let main = texts.add(File::new("fluent-bit.conf", text));
    load(main, "fluent-bit.conf", &mut texts, &BTreeMap::new(), &Settings::default())
}

/// What the program printed, and how it ended.
#[derive(Debug)]
pub(crate) struct Output {
    /// Standard output, then standard error.
    pub(crate) text: String,
    pub(crate) exit: i32,
}

/// Runs the program in `folder`, for a terminal of 80 columns without colours.
pub(crate) fn flblint(folder: &Path, args: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_flblint"))
        .args(args)
        .current_dir(folder)
        .env("COLUMNS", "80")
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap()).concat();
    Output { text, exit: output.status.code().unwrap() }
}
