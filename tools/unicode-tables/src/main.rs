//! Writes `src/onigmo/unicode/tables.rs` from the files of the Unicode Character Database 15.0.0.
//!
//! ```sh
//! cargo run --manifest-path tools/unicode-tables/Cargo.toml -- /usr/share/unicode > tables.rs
//! mv tables.rs src/onigmo/unicode/tables.rs
//! ```
//!
//! The argument is a folder laid out like the unpacked `UCD.zip` of
//! <https://www.unicode.org/Public/15.0.0/ucd/>, which is also what Debian 12's package
//! `unicode-data` installs as `/usr/share/unicode`. These files are read: `Blocks.txt`,
//! `CaseFolding.txt`, `DerivedAge.txt`, `DerivedCoreProperties.txt`, `PropList.txt`,
//! `PropertyAliases.txt`, `PropertyValueAliases.txt`, `Scripts.txt`,
//! `auxiliary/GraphemeBreakProperty.txt`, `emoji/emoji-data.txt` and
//! `extracted/DerivedGeneralCategory.txt`.
//!
//! A file of another version is refused, because the tables are those of one build of Onigmo. To
//! move to another version, change `VERSION` in `generate.rs`.

mod generate;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        return refuse("usage: unicode-tables <folder of the Unicode Character Database>");
    };
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    match generate::tables(&read) {
        Ok(tables) => match io::stdout().write_all(tables.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => refuse(&error.to_string()),
        },
        Err(message) => refuse(&message),
    }
}

fn refuse(message: &str) -> ExitCode {
    eprintln!("unicode-tables: {message}");
    ExitCode::FAILURE
}
