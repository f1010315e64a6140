//! Reading the files of a configuration: the main file and what it includes, spec `config.md` 3.2.

use std::collections::BTreeSet;

use crate::syntax::{self, Include, Item, Section, Set, SyntaxError, SyntaxWarning};
use crate::text::{File, FileId, Files, Found, Span, Texts};

use super::{Problem, ProblemKind, Unknown};

/// Fluent Bit takes no more files than this in one tree.
const MOST_FILES: usize = 1000;

/// A main file and everything it includes.
#[derive(Debug, Default)]
pub(super) struct Tree {
    pub(super) files: Vec<FileId>,
    pub(super) sections: Vec<Section>,
    pub(super) sets: Vec<Set>,
    pub(super) errors: Vec<SyntaxError>,
    pub(super) warnings: Vec<SyntaxWarning>,
    pub(super) problems: Vec<Problem>,
    pub(super) unknown: Vec<Unknown>,
    /// An include was not found.
    pub(super) partial: bool,
}

/// What is needed to read a tree.
pub(super) struct Reader<'a> {
    pub(super) texts: &'a mut Texts,
    pub(super) files: &'a dyn Files,
    pub(super) closed: bool,
}

impl Reader<'_> {
    /// Reads the tree of `main`; `key` is the identity of that file.
    pub(super) fn tree(&mut self, main: FileId, key: String) -> Tree {
        let mut tree = Tree::default();
        let mut open = Open { folder: folder(&self.texts.file(main).name), read: BTreeSet::new() };
        open.read.insert(key);
        self.document(main, &mut open, &mut tree);
        tree
    }

    /// Reads one file, and its includes where they stand.
    fn document(&mut self, file: FileId, open: &mut Open, tree: &mut Tree) {
        tree.files.push(file);
        let text = self.texts.file(file).text.clone();
        let document = syntax::classic::parse(file, &text);
        tree.errors.extend(document.errors);
        tree.warnings.extend(document.warnings);
        // A section that goes on behind an include is one section, and stands before what is
        // included: Fluent Bit appends sections when they begin.
        for item in document.items {
            match item {
                Item::Section(section) => tree.sections.push(section),
                Item::Set(set) => tree.sets.push(set),
                Item::Include(include) => self.include(&include, open, tree),
            }
        }
    }

    /// Follows one `@INCLUDE`.
    fn include(&mut self, include: &Include, open: &mut Open, tree: &mut Tree) {
        let (path, span) = (include.path.value.as_str(), include.path.span);
        if path.contains('*') {
            return self.include_glob(path, span, open, tree);
        }
        let mut found = self.files.read(path);
        let mut name = path.to_owned();
        if found == Found::Missing && !path.starts_with('/') {
            name = format!("{}{path}", open.folder);
            found = self.files.read(&name);
        }
        self.take(&name, found, span, open, tree);
    }

    /// Follows an `@INCLUDE` with a `*`: from the main file's folder, never from the working one.
    fn include_glob(&mut self, path: &str, span: Span, open: &mut Open, tree: &mut Tree) {
        let pattern =
            if path.starts_with('/') { path.to_owned() } else { format!("{}{path}", open.folder) };
        let names = self.files.glob(&pattern);
        if names.is_empty() {
            self.missing(ProblemKind::IncludeNoMatch, span, path, tree);
        }
        for name in names {
            let found = self.files.read(&name);
            self.take(&name, found, span, open, tree);
        }
    }

    /// Reads what an include found.
    fn take(&mut self, name: &str, found: Found, span: Span, open: &mut Open, tree: &mut Tree) {
        let mut problem = |kind| tree.problems.push(Problem { kind, span });
        match found {
            Found::Missing => self.missing(ProblemKind::IncludeMissing, span, name, tree),
            Found::Unreadable(reason) => problem(ProblemKind::Unreadable { reason }),
            // A folder opens, and reads as an empty file.
            Found::Folder => {}
            Found::File { key, .. } if open.read.contains(&key) => {
                problem(ProblemKind::IncludeTwice);
            }
            Found::File { .. } if MOST_FILES <= open.read.len() => {
                // Said of the first one: there Fluent Bit stops.
                if !tree.problems.iter().any(|it| it.kind == ProblemKind::TooManyFiles) {
                    tree.problems.push(Problem { kind: ProblemKind::TooManyFiles, span });
                }
            }
            Found::File { key, bytes } => {
                let file = self.texts.add_once(&key, || File::from_bytes(name, bytes));
                open.read.insert(key);
                self.document(file, open, tree);
            }
        }
    }

    /// A file is not there: refused in a closed world, unknown in an open one.
    fn missing(&self, kind: ProblemKind, span: Span, name: &str, tree: &mut Tree) {
        if self.closed {
            tree.problems.push(Problem { kind, span });
        } else {
            let reason = format!("`{name}` is not among the files given to check");
            tree.unknown.push(Unknown { reason, span });
            tree.partial = true;
        }
    }
}

/// The tree being read.
struct Open {
    /// The main file's folder with its slash; empty for the working folder.
    folder: String,
    /// Identities of the files read so far.
    read: BTreeSet<String>,
}

/// The folder part of a file name, with its slash.
pub(super) fn folder(name: &str) -> String {
    name.rfind('/').map_or(String::new(), |slash| name[..=slash].to_owned())
}
