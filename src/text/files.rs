/// What stands behind a file name that a configuration gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A file with this content. `key` is the same for two names of one file (its inode, where
    /// there is one): Fluent Bit refuses to include one file twice.
    File {
        /// Identity of the file.
        key: String,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// A folder.
    Folder,
    /// Nothing of that name among what was given to check. Whether Fluent Bit finds it, where it
    /// runs, cannot be known.
    Missing,
    /// It is there and cannot be read; why, in words.
    Unreadable(String),
}

/// The files that a configuration can name: a disk, the keys of a `ConfigMap`, a map in a test.
///
/// The only door through which the model sees files; what is behind it lives in `source`.
pub trait Files {
    /// The file that `path` names, from the working folder where it is relative.
    fn read(&self, path: &str) -> Found;

    /// Names of the files that the glob(3) `pattern` meets, sorted.
    fn glob(&self, pattern: &str) -> Vec<String>;
}

impl Files for std::collections::BTreeMap<String, String> {
    fn read(&self, path: &str) -> Found {
        let path = path.strip_prefix("./").unwrap_or(path);
        match self.get(path) {
            Some(text) => Found::File { key: path.to_owned(), bytes: text.clone().into_bytes() },
            None => Found::Missing,
        }
    }

    fn glob(&self, pattern: &str) -> Vec<String> {
        let fits = |name: &&String| super::glob::path(pattern, name).is_some();
        self.keys().filter(fits).cloned().collect()
    }
}
