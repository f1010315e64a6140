use std::fs::{self, File as FsFile};
use std::io::{self, Read};
use std::path::Path;

use walkdir::WalkDir;

use crate::text::{Files, Found};

/// Larger files are not read: no configuration has this size, and places count in 32 bits.
pub(super) const MOST_BYTES: u64 = 1 << 30;

/// The files of this machine, from its working folder.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> Found {
        read(Path::new(path)).unwrap_or_else(|error| match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Found::Missing,
            _ => Found::Unreadable(words(&error)),
        })
    }

    fn glob(&self, pattern: &str) -> Vec<String> {
        glob(pattern)
    }
}

/// What is at `path`, with symbolic links followed.
fn read(path: &Path) -> io::Result<Found> {
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return Ok(Found::Folder);
    }
    // A FIFO would block, a device would not end.
    if !metadata.is_file() {
        return Ok(Found::Unreadable("it is no regular file".to_owned()));
    }
    if MOST_BYTES < metadata.len() {
        return Ok(Found::Unreadable("it is larger than 1 GiB".to_owned()));
    }
    let mut bytes = Vec::new();
    FsFile::open(path)?.take(MOST_BYTES).read_to_end(&mut bytes)?;
    Ok(Found::File { key: key(path, &metadata), bytes })
}

/// The identity of a file: Fluent Bit compares inodes.
#[cfg(unix)]
fn key(_path: &Path, metadata: &fs::Metadata) -> String {
    use std::os::unix::fs::MetadataExt;
    format!("{}:{}", metadata.dev(), metadata.ino())
}

/// The identity of a file, where there are no inodes.
#[cfg(not(unix))]
fn key(path: &Path, _metadata: &fs::Metadata) -> String {
    let full = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    full.to_string_lossy().into_owned()
}

/// The files that a glob(3) pattern meets, sorted. Only the text in front of the first wildcard
/// says where to look.
fn glob(pattern: &str) -> Vec<String> {
    let fixed = &pattern[..pattern.find(['*', '?', '[']).unwrap_or(pattern.len())];
    let folder = fixed.rfind('/').map_or("", |slash| &fixed[..=slash]);
    let depth = pattern[folder.len()..].matches('/').count() + 1;
    let start = if folder.is_empty() { "." } else { folder };
    let mut names: Vec<String> = WalkDir::new(start)
        .follow_links(true)
        .min_depth(depth)
        .max_depth(depth)
        .into_iter()
        .filter_map(Result::ok)
        .filter_map(|it| it.path().to_str().map(str::to_owned))
        .map(|it| match it.strip_prefix("./") {
            Some(short) if folder.is_empty() => short.to_owned(),
            _ => it,
        })
        .filter(|it| crate::text::glob::path(pattern, it).is_some())
        .collect();
    names.sort();
    names
}

/// What the system says, without its number.
pub(super) fn words(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}
