//! Reading the files of a configuration: the main file and what it includes, spec `config.md` 3.2
//! and 5.7.

use std::collections::BTreeSet;

use crate::syntax::{
    self, Env, Format, Include, Item, Section, SectionKind, Set, SyntaxError, SyntaxWarning,
    SyntaxWarningKind,
};
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
    pub(super) env: Vec<Env>,
    pub(super) errors: Vec<SyntaxError>,
    pub(super) warnings: Vec<SyntaxWarning>,
    pub(super) problems: Vec<Problem>,
    pub(super) unknown: Vec<Unknown>,
    /// An include was not found.
    pub(super) partial: bool,
    /// A part of a file was left out behind an error.
    pub(super) cut: bool,
    /// There is a `service` of YAML, of which there is one in all files.
    has_service: bool,
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
        let name = self.texts.file(main).name.clone();
        let mut open = Open {
            folder: folder(&name),
            read: BTreeSet::from([key.clone()]),
            paths: BTreeSet::from([name.clone()]),
            within: vec![key],
        };
        let format = Format::of(&name);
        self.document(main, &name, format, &mut open, &mut tree);
        tree
    }

    /// Reads one file, and its includes where they stand.
    fn document(
        &mut self,
        file: FileId,
        name: &str,
        format: Format,
        open: &mut Open,
        tree: &mut Tree,
    ) {
        tree.files.push(file);
        let text = self.texts.file(file).text.clone();
        let document = syntax::parse(file, &text, format);
        tree.cut |= document.cut;
        tree.errors.extend(document.errors);
        let too_deep = document.warnings.iter().filter(|it| it.kind == SyntaxWarningKind::TooDeep);
        tree.unknown.extend(
            too_deep
                .map(|it| Unknown { reason: "it is nested too deeply".to_owned(), span: it.span }),
        );
        tree.warnings.extend(document.warnings);
        // A section that goes on behind an include is one section, and stands before what is
        // included: Fluent Bit appends sections when they begin.
        let mut service_here = false;
        for item in document.items {
            match item {
                Item::Section(section) => {
                    if format == Format::Yaml && is_service(&section) {
                        if tree.has_service && !service_here {
                            tree.errors.push(syntax::yaml::second_service(&section, &text));
                        }
                        (tree.has_service, service_here) = (true, true);
                    }
                    tree.sections.push(section);
                }
                Item::Set(set) => tree.sets.push(set),
                Item::Env(env) => tree.env.push(env),
                Item::Include(include) if include.format == Format::Yaml => {
                    self.include_yaml(&include, name, open, tree);
                }
                Item::Include(include) => self.include(&include, open, tree),
            }
        }
    }

    /// Follows an include of YAML: from the folder of the file that has it, called `from`.
    fn include_yaml(&mut self, include: &Include, from: &str, open: &mut Open, tree: &mut Tree) {
        let (path, span) = (include.path.value.as_str(), include.path.span);
        let is_absolute = path.starts_with('/');
        let name = if is_absolute { path.to_owned() } else { format!("{}{path}", folder(from)) };
        if !path.contains('*') {
            let found = self.files.read(&name);
            return self.take_yaml(&name, found, span, open, tree);
        }
        let names = self.files.glob(&name);
        // Without a match, Fluent Bit goes on where the pattern is relative.
        if names.is_empty() && (is_absolute || !self.closed) {
            self.missing(ProblemKind::IncludeNoMatch, span, path, tree);
        }
        for name in names {
            let found = self.files.read(&name);
            self.take_yaml(&name, found, span, open, tree);
        }
    }

    /// Reads what an include of YAML found: again, if it was read under another name.
    fn take_yaml(
        &mut self,
        name: &str,
        found: Found,
        span: Span,
        open: &mut Open,
        tree: &mut Tree,
    ) {
        let mut problem = |kind| tree.problems.push(Problem { kind, span });
        match found {
            Found::Missing => self.missing(ProblemKind::IncludeMissing, span, name, tree),
            Found::Unreadable(reason) => problem(ProblemKind::Unreadable { reason }),
            Found::Folder => {
                problem(ProblemKind::Unreadable { reason: "it is a folder".to_owned() });
            }
            // One that includes itself under another name goes on until that name is too long.
            Found::File { key, .. } if open.paths.contains(name) || open.within.contains(&key) => {
                problem(ProblemKind::IncludeTwice);
            }
            Found::File { .. } if MOST_FILES <= tree.files.len() => {
                let reason = format!("`{name}` and what follows was not read: too many files");
                if !tree.unknown.iter().any(|it| it.reason.ends_with("too many files")) {
                    tree.unknown.push(Unknown { reason, span });
                }
                tree.partial = true;
            }
            Found::File { key, bytes } => {
                let file = self.texts.add_once(&key, || File::from_bytes(name, bytes));
                open.paths.insert(name.to_owned());
                open.within.push(key);
                self.document(file, name, Format::Yaml, open, tree);
                open.within.pop();
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
                self.document(file, name, Format::Classic, open, tree);
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
    /// Their names, by which YAML tells files apart.
    paths: BTreeSet<String>,
    /// Identities of the files being read.
    within: Vec<String>,
}

/// Whether it is the section `service`, not one that goes by a beginning of that name.
fn is_service(section: &Section) -> bool {
    section.kind == SectionKind::Service && section.name.value.eq_ignore_ascii_case("service")
}

/// The folder part of a file name, with its slash.
pub(super) fn folder(name: &str) -> String {
    name.rfind('/').map_or(String::new(), |slash| name[..=slash].to_owned())
}
