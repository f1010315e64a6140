use crate::text::{File, Files, Found, Span, Spanned, Texts};

/// A file of sample paths cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathsError {
    /// The name as given.
    pub name: String,
    /// Why, in words.
    pub reason: String,
}

/// The sample paths in the file `name`: one in each line, `#` begins a comment line, blanks around
/// a path and empty lines do not count.
///
/// # Errors
///
/// The file is not there or cannot be read.
///
/// ```
/// use std::collections::BTreeMap;
/// use flblint::source::read_paths;
/// use flblint::text::Texts;
///
/// let files = BTreeMap::from([("p".to_owned(), "# Spring\n/logs/a.log\n\n /logs/b c.log\r\n".to_owned())]);
/// let paths = read_paths("p", &files, &mut Texts::default()).unwrap();
/// let paths: Vec<&str> = paths.iter().map(|it| it.value.as_str()).collect();
/// assert_eq!(paths, ["/logs/a.log", "/logs/b c.log"]);
/// ```
pub fn read_paths(
    name: &str,
    files: &dyn Files,
    texts: &mut Texts,
) -> Result<Vec<Spanned<String>>, PathsError> {
    let error = |reason: &str| PathsError { name: name.to_owned(), reason: reason.to_owned() };
    let bytes = match files.read(name) {
        Found::File { bytes, .. } => bytes,
        Found::Missing => return Err(error("no such file")),
        Found::Folder => return Err(error("it is a folder")),
        Found::Unreadable(reason) => return Err(error(&reason)),
    };
    let file = texts.add(File::from_bytes(name, bytes));
    let text = texts.file(file).text.clone();
    let mut paths = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let path = line.trim();
        if !path.is_empty() && !path.starts_with('#') {
            let start = at + line.len() - line.trim_start().len();
            let span = Span::new(file, start, start + path.len());
            paths.push(Spanned::new(path.to_owned(), span));
        }
        at += line.len();
    }
    Ok(paths)
}
