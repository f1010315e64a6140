use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::Path;

use walkdir::WalkDir;

use super::disk::words;
use crate::text::{Files, Found};

/// What the user asks to have checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A file or a folder.
    Path(String),
    /// Standard input, already read.
    Stdin(Vec<u8>),
}

/// A file that may be a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its name, as the user gave it or as found below a folder that the user gave.
    pub name: String,
    /// Its identity among the files.
    pub key: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The user named it, so it is checked whatever it looks like.
    pub named: bool,
}

/// Something that was asked for and cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// The name as given.
    pub name: String,
    /// Why, in words.
    pub reason: String,
}

/// The files that `targets` lead to, in the order given; below a folder, by name.
///
/// Below a folder these are the files whose names end in `.conf`, `.yaml` or `.yml`; hidden folders and
/// `node_modules` are not entered, symbolic links not followed.
pub fn find(targets: &[Target], files: &dyn Files) -> (Vec<Candidate>, Vec<Missed>) {
    let mut search = Search { files, seen: BTreeSet::new(), found: Vec::new(), missed: Vec::new() };
    for target in targets {
        match target {
            Target::Path(path) => search.path(path),
            Target::Stdin(bytes) => search.found.push(Candidate {
                name: "<stdin>".to_owned(),
                key: String::new(),
                bytes: bytes.clone(),
                named: true,
            }),
        }
    }
    (search.found, search.missed)
}

struct Search<'a> {
    files: &'a dyn Files,
    seen: BTreeSet<String>,
    found: Vec<Candidate>,
    missed: Vec<Missed>,
}

impl Search<'_> {
    fn path(&mut self, path: &str) {
        match self.files.read(path) {
            Found::Folder => self.folder(path),
            found => self.file(path, found, true),
        }
    }

    /// Takes a file in, once.
    fn file(&mut self, name: &str, found: Found, named: bool) {
        let mut miss = |reason: &str| {
            self.missed.push(Missed { name: name.to_owned(), reason: reason.to_owned() });
        };
        match found {
            Found::File { key, bytes } => {
                if self.seen.insert(key.clone()) {
                    self.found.push(Candidate { name: name.to_owned(), key, bytes, named });
                }
            }
            Found::Missing => miss("no such file or folder"),
            Found::Folder => miss("it is a folder"),
            Found::Unreadable(reason) => miss(&reason),
        }
    }

    fn folder(&mut self, folder: &str) {
        let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
        for entry in entries.filter_entry(|it| it.depth() == 0 || is_entered(it.path())) {
            match entry {
                Ok(entry) if entry.file_type().is_file() && may_be_ours(entry.path()) => {
                    let Some(name) = entry.path().to_str() else { continue };
                    let name = name.strip_prefix("./").unwrap_or(name);
                    let found = self.files.read(name);
                    self.file(name, found, false);
                }
                Ok(_) => {}
                Err(error) => {
                    let name = error.path().map_or(folder.into(), Path::to_string_lossy);
                    let reason = error.io_error().map_or("cannot be read".to_owned(), words);
                    self.missed.push(Missed { name: name.into_owned(), reason });
                }
            }
        }
    }
}

/// Hidden folders hold no configurations for Fluent Bit, and packages of others none of ours.
fn is_entered(path: &Path) -> bool {
    let name = path.file_name().and_then(|it| it.to_str()).unwrap_or_default();
    !name.starts_with('.') && name != "node_modules"
}

/// The names that configurations have.
fn may_be_ours(path: &Path) -> bool {
    let is_one =
        |it: &OsStr| ["conf", "yaml", "yml"].iter().any(|end| it.eq_ignore_ascii_case(end));
    path.extension().is_some_and(is_one)
}
