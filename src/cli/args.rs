use clap::{Parser, Subcommand};

use crate::schema::Version;

use super::regex::RegexArgs;

/// Checks Fluent Bit configurations before Fluent Bit does.
#[derive(Debug, Parser)]
#[command(name = "flblint", version, about, long_about = None, args_conflicts_with_subcommands = true)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) check: CheckArgs,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check configurations (what flblint does without a command, too)
    Check(CheckArgs),
    /// Say what Fluent Bit takes a regular expression for, and try it on texts
    Regex(RegexArgs),
    /// Show the manual page of a rule
    Explain(ExplainArgs),
    /// List all rules
    Rules(RulesArgs),
}

/// What `explain` takes.
#[derive(Debug, clap::Args)]
pub(super) struct ExplainArgs {
    /// The rule's name, as it stands in the brackets of a finding
    #[arg(value_name = "RULE")]
    pub(super) rule: String,
}

/// What `rules` takes.
#[derive(Debug, clap::Args)]
pub(super) struct RulesArgs {
    /// How to write them
    #[arg(long, value_enum, default_value_t = RulesFormat::Text, value_name = "FORMAT")]
    pub(super) format: RulesFormat,
}

/// How to write the list of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum RulesFormat {
    /// A line for each
    Text,
    /// An array of objects
    Json,
}

/// What `check` takes.
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
#[derive(Debug, clap::Args)]
#[command(after_help = "Exit codes: 0 clean, 1 findings, 2 wrong use or unreadable input, \
                        3 nothing to check")]
pub(super) struct CheckArgs {
    /// Configurations, or folders to look for them in; `-` is standard input [default: .]
    #[arg(value_name = "PATHS")]
    pub(super) paths: Vec<String>,

    /// A sample path of a log file, as it is where Fluent Bit runs; may be repeated
    #[arg(long = "path", value_name = "PATH")]
    pub(super) samples: Vec<String>,

    /// A file with sample paths: one in each line, `#` begins a comment; may be repeated
    #[arg(long = "paths", value_name = "FILE")]
    pub(super) sample_files: Vec<String>,

    /// The release of Fluent Bit that the configurations are for
    #[arg(long, value_name = "VERSION", default_value_t = Version::LATEST)]
    pub(super) fluent_bit: Version,

    /// A variable that Fluent Bit will have; may be repeated
    #[arg(long = "env", value_name = "NAME=VALUE", value_parser = variable)]
    pub(super) env: Vec<(String, String)>,

    /// A closed world: a file that is not found is missing, and a variable that is not given is
    /// unset (otherwise both are unknown)
    #[arg(long)]
    pub(super) closed: bool,

    /// Show advice too
    #[arg(long)]
    pub(super) advice: bool,

    /// Warnings make the exit code 1, as errors do
    #[arg(long)]
    pub(super) deny_warnings: bool,

    /// End with 0 where findings would make it 1
    #[arg(long)]
    pub(super) exit_zero: bool,

    /// Show what becomes of each sample path, and what was not checked and why
    #[arg(short, long)]
    pub(super) verbose: bool,

    /// When to use colors
    #[arg(long, value_enum, default_value_t = When::Auto, value_name = "WHEN")]
    pub(super) color: When,
}

/// When to use colors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum When {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// `NAME=VALUE`.
fn variable(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("it has the form NAME=VALUE".to_owned()),
    }
}
