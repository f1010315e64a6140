use std::ffi::OsString;

use crate::cli::args::When;
use crate::onigmo::Options;
use crate::schema::Version;

/// What `regex` takes.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "a flag is on or off")]
#[command(
    override_usage = "flblint regex [OPTIONS] PATTERN [TEXT]...\n       flblint regex --jsonl",
    after_help = AFTER_HELP,
)]
pub(in crate::cli) struct RegexArgs {
    /// The pattern, as the value of a property has it: `/…/imx` is taken apart as Fluent Bit does
    #[arg(required_unless_present = "jsonl", conflicts_with = "jsonl")]
    pub(super) pattern: Option<OsString>,

    /// Texts to try the pattern on; `-` stands for the lines of standard input
    #[arg(value_name = "TEXT", conflicts_with = "jsonl")]
    pub(super) texts: Vec<OsString>,

    /// Try the lines of a file; may be repeated
    #[arg(long = "file", value_name = "FILE", conflicts_with = "jsonl")]
    pub(super) files: Vec<String>,

    /// Match at the start of the text only, as `Match_Regex` does
    #[arg(long, conflicts_with = "jsonl")]
    pub(super) anchored: bool,

    /// Take the pattern as it is, slashes and all
    #[arg(long, conflicts_with = "jsonl")]
    pub(super) raw: bool,

    /// With `--raw`: options of the pattern, letters of `imx`
    #[arg(long, value_name = "LETTERS", requires = "raw", value_parser = options)]
    pub(super) options: Option<Options>,

    /// Say in words what each part of the pattern matches
    #[arg(long, conflicts_with = "jsonl")]
    pub(super) explain: bool,

    /// Ask a Perl-style and an RE2-style engine too, and say why they differ
    #[arg(long, conflicts_with = "jsonl")]
    pub(super) compare: bool,

    /// Answer a JSON object in each line of standard input with one in a line
    #[arg(long)]
    pub(super) jsonl: bool,

    /// The release of Fluent Bit that reads the pattern
    #[arg(long, value_name = "VERSION", default_value_t = Version::LATEST)]
    pub(super) fluent_bit: Version,

    /// When to use colors
    #[arg(long, value_enum, default_value_t = When::Auto, value_name = "WHEN")]
    pub(super) color: When,
}

const AFTER_HELP: &str = "\
Exit codes: 0 the pattern is valid and matches every text, 1 it is refused or does not match one, \
2 wrong use or unreadable input. With --jsonl 0, unless standard input cannot be read.

With --jsonl, each line has `pattern` (or `pattern_b64`), and may have `mode` (`flb`, or `raw` with \
`options`), `texts` (or `texts_b64`), `method` (`search` or `match`) and `id`.";

/// The options that these letters are.
///
/// # Errors
///
/// Another letter.
pub(super) fn options(letters: &str) -> Result<Options, String> {
    let mut options = Options::NONE;
    for letter in letters.chars() {
        options |= match letter {
            'i' => Options::IGNORECASE,
            'm' => Options::MULTILINE,
            'x' => Options::EXTEND,
            _ => return Err(format!("`{letter}` is not one of `i`, `m` and `x`")),
        };
    }
    Ok(options)
}
